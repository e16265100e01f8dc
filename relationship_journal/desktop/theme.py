"""The look in force: follows the system or the reader, swaps live, and is where painters ask for colours."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.dressing import Dressing
from relationship_journal.desktop.stylesheet import stylesheet
from relationship_journal.desktop.tokens import DARK, LIGHT, Tokens, high_contrast

STYLE = "Fusion"
Mode = Literal["system", "light", "dark"]

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


class Theme(QObject):
    """The current tokens and reading settings; `changed` fires after everything is repainted anew."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._app: QApplication | None = None
        self._dressing = Dressing(self)
        self._system_font = QFont()
        self._system_dark = False
        self._mode: Mode = "system"
        self._scale = 1.0
        self._serif = True
        self._key_hints = True
        self._reduce_motion = False
        self._compact = False
        self._contrast: bool | None = None
        self._told_dark: bool | None = None
        self._told_contrast = False
        self._tokens = LIGHT
        self._colors: dict[str, QColor] = {}

    # -- what painters ask ---------------------------------------------------------------------

    @property
    def tokens(self) -> Tokens:
        """The tokens in force."""
        return self._tokens

    def color(self, name: str) -> QColor:
        """The colour of one token; shared, so copy before changing it."""
        found = self._colors.get(name)
        if found is None:
            found = self._colors[name] = QColor(getattr(self._tokens, name))
        return found

    @property
    def dark(self) -> bool:
        """Whether the dark tokens are in force."""
        return self._is_dark()

    @property
    def high_contrast(self) -> bool:
        """Whether borders and ink are at full strength."""
        return self._wants_contrast()

    @property
    def contrast_choice(self) -> bool | None:
        """What the reader chose: high contrast, none, or what the system says."""
        return self._contrast

    @property
    def key_hints(self) -> bool:
        """Whether buttons show their keys."""
        return self._key_hints

    @property
    def reduce_motion(self) -> bool:
        """Whether nothing slides or fades."""
        return self._reduce_motion or self._system_is_still()

    @property
    def compact(self) -> bool:
        """Whether a person takes one line of a list rather than two."""
        return self._compact

    def duration(self, milliseconds: int) -> int:
        """The length of an animation, zero with reduced motion."""
        return 0 if self.reduce_motion else milliseconds

    @property
    def mode(self) -> Mode:
        """What the reader chose: follow the system, or always one theme."""
        return self._mode

    @property
    def text_scale(self) -> float:
        """The reader's text size, 1.0 is the system's own."""
        return self._scale

    @property
    def serif_headings(self) -> bool:
        """Whether headings use the serif chain."""
        return self._serif

    # -- what Settings and start-up say --------------------------------------------------------

    def start(self, app: QApplication, font: QFont | None = None, *, styled: bool = False) -> None:
        """Take over the application's look; call once, before the first window.

        The system's own font and lightness are read here, before ours replace them. ``styled``: it was made with
        our style, which is quicker than to set it.
        """
        self._app = app
        self._system_font = QFont(font if font is not None else app.font())
        self._system_dark = app.palette().color(QPalette.ColorRole.Window).lightness() < 128
        if not styled:
            app.setStyle(STYLE)
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        accessibility = getattr(app.styleHints(), "accessibility", None)  # from Qt 6.10
        told = getattr(accessibility(), "contrastPreferenceChanged", None) if accessibility else None
        if isinstance(told, SignalInstance):
            told.connect(self._system_changed)
        self._apply(fonts_too=True)

    def dress(self, part: QWidget) -> None:
        """Give this part of a window, and all that is in it, its style sheet by itself: a page, a panel, a menu."""
        self._dressing.add(part)

    def set_mode(self, mode: Mode) -> None:
        """Follow the system, or force one theme (native title bars and file dialogs follow)."""
        if mode == self._mode:
            return
        self._mode = mode
        hints = QGuiApplication.styleHints()
        if mode == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(_SCHEMES[mode])
        self._apply()

    def set_text_scale(self, scale: float) -> None:
        """Set the text size, 0.8 to 2.0."""
        wanted = min(2.0, max(0.8, scale))
        if wanted != self._scale:
            self._scale = wanted
            self._apply(fonts_too=True)

    def set_serif_headings(self, serif: bool) -> None:
        """Choose between "Journal" and "Plain" headings."""
        if serif != self._serif:
            self._serif = serif
            self._apply(fonts_too=True)

    def set_key_hints(self, shown: bool) -> None:
        """Show or hide keys on buttons."""
        if shown != self._key_hints:
            self._key_hints = shown
            self._refresh(geometry=True)

    def set_compact(self, compact: bool) -> None:
        """Give a person one line of a list, or two."""
        if compact != self._compact:
            self._compact = compact
            self._refresh(geometry=True)

    def set_reduce_motion(self, reduced: bool) -> None:
        """Switch all animation off or on."""
        self._reduce_motion = reduced

    def set_high_contrast(self, wanted: bool | None) -> None:
        """Force high contrast on or off; None follows the system where Qt can tell."""
        if wanted != self._contrast:
            self._contrast = wanted
            self._apply()

    def tell_dark(self, dark: bool | None) -> None:
        """What the desktop says where Qt does not know; None where it says nothing either."""
        self._told_dark = dark
        self._apply()

    def tell_contrast(self, wanted: bool) -> None:
        """Whether the desktop asks for more contrast, besides what Qt knows of it."""
        self._told_contrast = wanted
        self._apply()

    # -- making it so --------------------------------------------------------------------------

    def _system_changed(self) -> None:
        self._apply()

    def _is_dark(self) -> bool:
        if self._mode != "system":
            return self._mode == "dark"
        scheme = QGuiApplication.styleHints().colorScheme()
        if scheme == Qt.ColorScheme.Unknown:
            return self._system_dark if self._told_dark is None else self._told_dark
        return scheme == Qt.ColorScheme.Dark

    @staticmethod
    def _system_is_still() -> bool:
        accessibility = getattr(QGuiApplication.styleHints(), "accessibility", None)
        asked = getattr(accessibility(), "motionPreference", None) if accessibility else None  # from Qt 6.12
        return asked is not None and asked().name == "ReducedMotion"

    def _wants_contrast(self) -> bool:
        if self._contrast is not None:
            return self._contrast
        if self._told_contrast:
            return True
        accessibility = getattr(QGuiApplication.styleHints(), "accessibility", None)
        preference = getattr(Qt, "ContrastPreference", None)
        if accessibility is None or preference is None:
            return False
        return bool(accessibility().contrastPreference() == preference.HighContrast)

    def _apply(self, *, fonts_too: bool = False) -> None:
        tokens = DARK if self._is_dark() else LIGHT
        if self._wants_contrast():
            tokens = high_contrast(tokens)
        if tokens is self._tokens and not fonts_too:
            return
        self._tokens = tokens
        self._colors.clear()
        if fonts_too:
            fonts.configure(self._system_font, self._scale, serif_headings=self._serif)
        if self._app is not None:
            if fonts_too:
                self._app.setFont(fonts.font("body"))
            self._app.setPalette(palette(tokens))
            self._dressing.put_on(stylesheet(tokens, body_px=fonts.body_px()), self._app)
        self._refresh(geometry=fonts_too)

    def _refresh(self, *, geometry: bool) -> None:
        self.changed.emit()
        for widget in QApplication.allWidgets() if geometry else QApplication.topLevelWidgets():
            if isinstance(widget, QWidget):
                if geometry:
                    widget.updateGeometry()
                widget.update()


def palette(tokens: Tokens) -> QPalette:
    """A complete palette: the same for active and inactive windows, dimmed where disabled."""
    role = QPalette.ColorRole
    pairs = {
        role.Window: tokens.page, role.WindowText: tokens.text, role.Base: tokens.card,
        role.AlternateBase: tokens.sunken, role.Text: tokens.text, role.Button: tokens.card,
        role.ButtonText: tokens.text, role.BrightText: tokens.on_primary, role.Light: tokens.card,
        role.Midlight: tokens.hover, role.Mid: tokens.line2, role.Dark: tokens.ctl, role.Shadow: tokens.text3,
        role.Highlight: tokens.primary, role.HighlightedText: tokens.on_primary, role.Accent: tokens.accent,
        role.Link: tokens.accent, role.LinkVisited: tokens.accent_ink, role.ToolTipBase: tokens.tip,
        role.ToolTipText: tokens.on_tip, role.PlaceholderText: tokens.text3,
    }  # fmt: skip
    made = QPalette()
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        for key, value in pairs.items():
            made.setColor(group, key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, key, QColor(tokens.text3))
    made.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(tokens.line2))
    return made


class _Current:
    theme: Theme | None = None


def theme() -> Theme:
    """The one theme of this process."""
    if _Current.theme is None:
        _Current.theme = Theme()
    return _Current.theme


def color(name: str | QColor) -> QColor:
    """A token's colour now; a QColor passes through."""
    return name if isinstance(name, QColor) else theme().color(name)

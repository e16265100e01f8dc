"""Buttons: primary, secondary, ghost, soft, danger; with icon, keys, chevron, or an icon alone."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import QEnterEvent, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.icons import paint_icon
from relationship_journal.desktop.text_layout import draw_words, elided, text_width
from relationship_journal.desktop.theme import color, theme
from relationship_journal.desktop.tokens import RADII
from relationship_journal.desktop.widgets.key_hint import key_hint_size, native_keys, paint_key_hint
from relationship_journal.desktop.widgets.painting import (
    box,
    by_keyboard,
    focus_ring,
    icon_px,
    mirrored,
    smooth,
)
from relationship_journal.desktop.widgets.tooltip import WholeWords, plain_tooltip, set_tooltip, tell_whole

Kind = Literal["primary", "secondary", "ghost", "soft", "danger"]

_FILL: dict[str, str | None] = {
    "primary": "primary", "secondary": "card", "ghost": None, "soft": "accent_soft", "danger": "card",
}  # fmt: skip
_HOVER = {
    "primary": "primary_h",
    "secondary": "hover",
    "ghost": "hover",
    "soft": "selected",
    "danger": "danger_soft",
}
_INK = {
    "primary": "on_primary",
    "secondary": "text",
    "ghost": "text2",
    "soft": "accent_ink",
    "danger": "danger",
}
_ICON = 18
_BORDER: dict[str, str | None] = {
    "primary": None, "secondary": "line2", "ghost": None, "soft": None, "danger": "line2",
}  # fmt: skip
_GAP = 8
_ICON_GAP = 6


class Button(QPushButton):
    """A painted push button; `keys` like "Ctrl+J" are shown, not bound. `&` is always shown as written."""

    def __init__(
        self,
        text: str = "",
        kind: Kind = "secondary",
        icon: str = "",
        *,
        keys: str = "",
        chevron: bool = False,
        height: int = 32,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind: Kind = kind
        self._icon_name = icon
        self._keys = native_keys(keys) if keys else ""
        self._chevron = chevron
        self._icon_side = _ICON
        self._design_height = height
        self._ring = False
        self._ink: str | None = None
        self._leading = False
        self.whole: WholeWords | None = None
        self._label = ""
        self._tip, self._tip_keys, self._tip_said = "", keys, False
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)

    # -- what it says -------------------------------------------------------------------------

    def setText(self, text: str) -> None:
        """Set the words; an ampersand is an ampersand."""
        self._label = text
        super().setText(text.replace("&", "&&"))
        self._retip()
        self.updateGeometry()

    def label(self) -> str:
        """The words as given to `setText`."""
        return self._label

    def set_kind(self, kind: Kind) -> None:
        """Change the look."""
        self._kind = kind
        self.update()

    def set_icon(self, name: str) -> None:
        """Change the icon; an empty name takes it away."""
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def set_ink(self, token: str | None) -> None:
        """Use another colour for the words and icon; None is the kind's own."""
        self._ink = token
        self.update()

    def set_keys(self, keys: str) -> None:
        """Change the key shown at the end."""
        self._keys = native_keys(keys) if keys else ""
        if not self._tip:
            self._tip_keys = keys
        self._retip()
        self.updateGeometry()
        self.update()

    def set_tip(self, tip: str, keys: str = "") -> None:
        """Say what it does and by which key, for the pointer and, without the key, for assistive technology."""
        self._tip, self._tip_keys = tip, keys
        self.setAccessibleName(tip)
        self._retip()

    def _retip(self) -> None:
        """Whoever has a key says it under the pointer, with the words it belongs to."""
        words = self._tip or (self._label if self._tip_keys else "")
        if words or self._tip_said:
            set_tooltip(self, words, self._tip_keys if words else "")
            self._tip_said = bool(words)

    def set_leading(self, leading: bool) -> None:
        """Words at the start and keys at the far end, for buttons as wide as the sidebar."""
        self._leading = leading
        self.update()

    # -- size ---------------------------------------------------------------------------------

    def _height(self) -> int:
        return max(self._design_height, round(fonts.metrics("button").height()) + 14)

    def _padding(self) -> int:
        return 14 if self._label else 0

    def _parts_width(self, label_width: float) -> float:
        widths = []
        if self._icon_name:
            widths.append(float(icon_px(self._icon_side)))
        if self._label:
            widths.append(label_width)
        if self._keys and theme().key_hints:
            widths.append(key_hint_size(self._keys).width())
        if self._chevron:
            widths.append(float(icon_px(14)))
        tight = _GAP - _ICON_GAP if self._icon_name and len(widths) > 1 else 0
        return sum(widths) + _GAP * max(0, len(widths) - 1) - tight

    def sizeHint(self) -> QSize:
        height = self._height()
        if not self._label:
            return QSize(max(height, round(self._parts_width(0)) + 12 if self._chevron else height), height)
        return QSize(
            round(self._parts_width(text_width(self._label, "button") + 1)) + 2 * self._padding(), height
        )

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        least = self._height() + (fonts.scaled(30) if self._label else 0)
        return QSize(min(hint.width(), least), hint.height())

    # -- events -------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = by_keyboard(event, self._ring)
        super().focusInEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def whole_words(self) -> str:
        """Words that had to be shortened, before what else it says."""
        told, own = plain_tooltip(self._label), self.toolTip()
        more = own and not self._tip_said  # else they begin with these words
        return f"{told}<br>{own}" if more else own or told

    def _shorten(self, role: fonts.Role, room: float, weight: int | None = None) -> str:
        """The words as they fit into so many pixels."""
        shown = elided(self._label, role, room, weight=weight)
        tell_whole(self, shortened=shown != self._label)
        return shown

    # -- painting -----------------------------------------------------------------------------

    def _colours(self) -> tuple[str | None, str | None, str]:
        if not self.isEnabled():
            if theme().high_contrast:
                return None, "line", "text3"
            return ("line" if self._kind != "ghost" else None), None, "text3"
        hot = self.underMouse() or self.isDown() or self.isChecked()
        fill = _HOVER[self._kind] if hot else _FILL[self._kind]
        border = _BORDER[self._kind]
        if hot and self._kind == "soft":
            border = "accent"  # its ground and that of what is selected are too much alike
        if theme().high_contrast and self._kind != "primary":
            fill, border = "hover" if hot else fill, "text"
        ink = self._ink or _INK[self._kind]
        if hot and self._kind == "ghost" and self._ink is None:
            ink = "text"
        return fill, border, ink

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            rect = QRectF(self.rect())
            radius = RADII.control
            if self._ring and self.hasFocus():
                rect = focus_ring(painter, rect, radius)
                radius = radius - 3
            fill, border, ink = self._colours()
            if fill is not None or border is not None:
                box(painter, rect, radius, fill, border)
            self._paint_parts(painter, ink)

    def _paint_parts(self, painter: QPainter, ink: str) -> None:
        whole = QRectF(self.rect())
        room = whole.width() - (20 if self._label else 0)
        fixed = self._parts_width(0)
        shown = self._shorten("button", room - fixed + 0.5)
        used = fixed + text_width(shown, "button")
        x = whole.left() + (12 if self._leading else (whole.width() - used) / 2)
        middle = whole.center().y()

        def place(width: float, height: float) -> QRectF:
            rect = QRectF(round(x), round(middle - height / 2), width, height)
            return mirrored(self.layoutDirection(), whole, rect)

        if self._icon_name:
            side = icon_px(self._icon_side)
            beside = self._kind == "secondary" and self._label and ink == "text"
            paint_icon(painter, place(side, side), self._icon_name, "text2" if beside else ink)
            x += side + _ICON_GAP
        if self._label:
            painter.setFont(fonts.font("button"))
            painter.setPen(color(ink))
            width = text_width(shown, "button")
            metrics = fonts.metrics("button")
            area = mirrored(self.layoutDirection(), whole, QRectF(x, whole.top(), width + 2, whole.height()))
            base = round(middle + (metrics.ascent() - metrics.descent()) / 2)
            draw_words(painter, QPointF(area.left(), base), shown)
            x += width + _GAP
        if self._chevron:
            side = icon_px(14)
            paint_icon(painter, place(side, side), "chevron-down", ink)
            x += side + _GAP
        if self._keys and theme().key_hints:
            size = key_hint_size(self._keys)
            if self._leading:
                x = whole.right() - size.width() - 10
            look = "primary" if self._kind == "primary" and self.isEnabled() else "plain"
            paint_key_hint(painter, place(size.width(), size.height()), self._keys, look)


class IconButton(Button):
    """A button of one icon; its tooltip is also its accessible name."""

    def __init__(
        self,
        icon: str,
        tip: str,
        parent: QWidget | None = None,
        *,
        kind: Kind = "ghost",
        keys: str = "",
        size: int = 32,
        drawn: int = _ICON,
    ) -> None:
        super().__init__("", kind, icon, height=size, parent=parent)
        self._icon_side = drawn
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_tip(tip, keys)

    def _height(self) -> int:
        return max(self._design_height, icon_px(_ICON) + 10)

"""The strip under a person's name: next, last, rhythm, since, and the main address; drops what does not fit."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.fonts import Role
from relationship_journal.desktop.icons import paint_icon
from relationship_journal.desktop.text_layout import paint_line, text_width
from relationship_journal.desktop.tokens import RADII
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.painting import box, icon_px, mirrored, smooth
from relationship_journal.desktop.widgets.tooltip import set_tooltip

DROP_ORDER = ("since", "address", "rhythm", "last")
"""What goes first when the strip is narrow; "next" stays."""

STRIP_PAD = _PAD = 6
"""What a fact keeps free at both ends for its ring; the strip begins so much before the words above it."""
_GAP = 8
_BETWEEN = 6
_BUTTON_PAD = 12


class StripFact(Button):
    """An icon, a quiet label and its value; pressable or only to be read."""

    def __init__(self, icon: str, label: str, parent: QWidget, *, pressable: bool = False) -> None:
        self.spoken_role = None if pressable else QAccessible.Role.StaticText
        super().__init__("", "ghost", icon, height=28, parent=parent)
        self.quiet_label = label
        self.value = ""
        self._token = "text"
        self._pressable = pressable
        if not pressable:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        else:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_value(self, value: str, token: str = "text", tip: str = "") -> None:
        """Set the value, the token of its colour, and what pressing it does."""
        self.value, self._token = value, token
        self.setAccessibleName(f"{self.quiet_label} {value}".strip())
        set_tooltip(self, tip)
        self.updateGeometry()
        self.update()

    def _pad(self) -> int:
        return _PAD if self.quiet_label else _BUTTON_PAD

    def _role(self) -> Role:
        return "strong" if self.quiet_label else "label"

    def sizeHint(self) -> QSize:
        words = text_width(self.value, self._role()) + 1
        if self.quiet_label:
            words += text_width(self.quiet_label, "caption") + _GAP
        return QSize(round(icon_px(16) + _GAP + words) + 2 * self._pad(), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), fonts.scaled(60)), self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            whole = QRectF(self.rect())
            if self._pressable and (self.underMouse() or self.isDown()):
                box(painter, whole, RADII.control, "hover")
            if self._ring and self.hasFocus():
                box(painter, whole, RADII.control, None, "ring", 2.0)
            side = icon_px(16)
            x = whole.left() + self._pad()
            mark = QRectF(round(x), round(whole.center().y() - side / 2), side, side)
            paint_icon(painter, mirrored(self.layoutDirection(), whole, mark), self._icon_name, "text2")
            x += side + _GAP
            if self.quiet_label:
                width = text_width(self.quiet_label, "caption") + 1
                area = QRectF(x, whole.top(), width, whole.height())
                paint_line(
                    painter,
                    mirrored(self.layoutDirection(), whole, area),
                    self.quiet_label,
                    "caption",
                    "text2",
                )
                x += width - 1 + _GAP
            area = QRectF(x, whole.top(), whole.right() - self._pad() - x + 1, whole.height())
            paint_line(
                painter, mirrored(self.layoutDirection(), whole, area), self.value, self._role(), self._token
            )


class FactsStrip(QWidget):
    """Lays the facts in one line and hides, in a fixed order, those that do not fit."""

    rhythm_pressed = Signal()
    address_pressed = Signal()
    next_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._facts = {
            "next": StripFact("calendar-days", self.tr("Next"), self, pressable=True),
            "last": StripFact("history", self.tr("Last"), self),
            "rhythm": StripFact("rotate-ccw", self.tr("Rhythm"), self, pressable=True),
            "since": StripFact("sprout", self.tr("Since"), self),
            "address": StripFact("mail", "", self, pressable=True),
        }
        self._facts["next"].clicked.connect(self.next_pressed)
        self._facts["rhythm"].clicked.connect(self.rhythm_pressed)
        self._facts["address"].clicked.connect(self.address_pressed)
        self._facts["address"].setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def fact(self, key: str) -> StripFact:
        """One of next, last, rhythm, since, address."""
        return self._facts[key]

    def show_fact(self, key: str, value: str, token: str = "text", tip: str = "") -> None:
        """Set a fact; without a value it is not shown."""
        self._facts[key].show_value(value, token, tip)
        self._arrange()

    def shown(self) -> tuple[str, ...]:
        """The facts that are visible now, in order."""
        return tuple(key for key, fact in self._facts.items() if not fact.isHidden())

    def sizeHint(self) -> QSize:
        width = sum(fact.sizeHint().width() for fact in self._facts.values())
        return QSize(width, self._facts["next"].sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.scaled(80), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: object) -> None:
        super().changeEvent(event)  # type: ignore[arg-type]  # Qt hands a QEvent
        self._arrange()

    def _arrange(self) -> None:
        kept = [key for key, fact in self._facts.items() if fact.value]
        widths = {key: self._facts[key].sizeHint().width() for key in kept}
        for key in DROP_ORDER:
            if sum(widths[fact] for fact in kept) + _BETWEEN * max(0, len(kept) - 1) <= self.width():
                break
            if key in kept:
                kept.remove(key)
        x = 0
        for key, fact in self._facts.items():
            fact.setVisible(key in kept)
            if key not in kept:
                continue
            width = min(widths[key], self.width() - x)
            left = self.width() - width if key == "address" else x
            place = QRectF(left, 0, width, self.height())
            fact.setGeometry(mirrored(self.layoutDirection(), QRectF(self.rect()), place).toRect())
            x += width + _BETWEEN

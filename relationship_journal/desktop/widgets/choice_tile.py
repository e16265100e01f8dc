"""Tiles to choose a value by: a radio or a checkbox with the value beside it, framed where it is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QHelpEvent, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy, QToolTip, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.text_layout import LaidText, lay_out, paint_line, text_width
from relationship_journal.desktop.theme import color
from relationship_journal.desktop.tokens import RADII
from relationship_journal.desktop.widgets.choice import IN_LIST, mark_px, paint_checkbox, paint_radio
from relationship_journal.desktop.widgets.painting import (
    box,
    by_keyboard,
    focus_ring,
    mirrored,
    smooth,
    visual_align,
)
from relationship_journal.desktop.widgets.tooltip import plain_tooltip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton as _Button
else:
    _Button = object  # what both tiles share stands beside Qt's own classes, which bring the button

_LEAST = 36
_SIDE = 11
_GAP = 9
_ABOVE = 8
_MOST_LINES = 4


class _Tile(_Button):
    """A value as typed, at most four lines of it, and a small word at the end that says whose it is."""

    _value: str
    _source: str
    _known: bool
    _ring: bool

    def _set_up(self, value: str, source: str, known: bool) -> None:
        self._value, self._source, self._known = value, source, known
        self._ring = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def name_field(self, field: str, whose: str = "") -> None:
        """Say in full what is chosen, for assistive technology: "Phone, 020 555 0148, yours"."""
        parts = (field, self._value, whose or self._source)
        self.setAccessibleName(", ".join(part for part in parts if part))

    def value(self) -> str:
        """The value it shows."""
        return self._value

    def _tail(self) -> float:
        return text_width(self._source, "key") + 12 if self._source else 0.0

    def _lead(self) -> float:
        return _SIDE + mark_px(IN_LIST) + _GAP

    def _laid(self, width: float) -> LaidText:
        room = max(20.0, width - self._lead() - self._tail() - _SIDE)
        return lay_out(
            self._value, "body", room, max_lines=_MOST_LINES, weight=500 if self.isChecked() else None
        )

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(_LEAST, round(self._laid(width).height) + 2 * _ABOVE)

    def sizeHint(self) -> QSize:
        width = round(self._lead() + text_width(self._value, "body", 500) + self._tail()) + _SIDE + 2
        width = min(width, fonts.scaled(300))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._lead() + self._tail()) + fonts.scaled(40), _LEAST)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = by_keyboard(event, self._ring)
        super().focusInEvent(event)

    def keyPressEvent(self, event: object) -> None:
        self._ring = True  # arrow keys move among radios with another focus reason
        super().keyPressEvent(event)  # type: ignore[arg-type]  # Qt's own event, handed on
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            if self._laid(self.width()).elided:
                QToolTip.showText(event.globalPos(), plain_tooltip(self._value), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _paint_tile(self, radio: bool) -> None:
        with smooth(self) as painter:
            whole = QRectF(self.rect())
            on, hot = self.isChecked(), self.underMouse() and self.isEnabled()
            area = focus_ring(painter, whole, RADII.control) if self._ring and self.hasFocus() else whole
            radius = RADII.control - (3 if area is not whole else 0)
            if on:
                box(painter, area, radius, "accent_soft", "accent", 1.5)
            else:
                box(painter, area, radius, "hover" if hot else "card", "line2")
            side = mark_px(IN_LIST)
            first = fonts.line_step("body")
            laid = self._laid(whole.width())
            top = round((whole.height() - laid.height) / 2)
            mark = QRectF(_SIDE, top + round((first - side) / 2), side, side)
            place = mirrored(self.layoutDirection(), whole, mark)
            paint = paint_radio if radio else paint_checkbox
            paint(painter, place, on, enabled=self.isEnabled(), hovered=hot)
            ink = "text" if self._known and self.isEnabled() else "text3"
            words = QRectF(
                self._lead(), top, whole.width() - self._lead() - self._tail() - _SIDE, laid.height
            )
            words = mirrored(self.layoutDirection(), whole, words)
            left = visual_align(self, Qt.AlignmentFlag.AlignLeft)
            laid.paint(painter, words.topLeft(), color(ink), left)
            if self._source:
                tail = QRectF(whole.width() - _SIDE - self._tail() + 12, top, self._tail() - 11, first)
                tail = mirrored(self.layoutDirection(), whole, tail)
                paint_line(painter, tail, self._source, "key", "text2")


class RadioTile(_Tile, QRadioButton):
    """One of several values; put those of one field into a QButtonGroup, arrow keys move among them."""

    def __init__(
        self, value: str, source: str = "", *, known: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._set_up(value, source, known)
        self._reach(self.isChecked())
        self.toggled.connect(self._reach)

    def _reach(self, on: bool) -> None:
        """Tab stops at the chosen one of a field only; Qt itself sees to that after the first visit."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._paint_tile(radio=True)


class CheckTile(_Tile, QCheckBox):
    """One of several values that can be kept together."""

    def __init__(
        self, value: str, source: str = "", *, known: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._set_up(value, source, known)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._paint_tile(radio=False)

"""A whole row that can be pressed: widgets laid out on a button that shows hover and keyboard focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from relationship_journal.desktop.tokens import RADII
from relationship_journal.desktop.widgets.margins import set_margins
from relationship_journal.desktop.widgets.painting import box, by_keyboard, smooth


class RowButton(QAbstractButton):
    """Put passive widgets on ``row``; the button itself takes every click, Return and Space."""

    def __init__(self, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring = False
        self.row = QHBoxLayout(self)
        set_margins(self.row, 10, 9, 6, 9)
        self.row.setSpacing(12)
        self.setAccessibleName(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum
        )  # words that fold need room
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def add(self, widget: QWidget, stretch: int = 0, align: Qt.AlignmentFlag | None = None) -> None:
        """Put a passive widget at the end of the row."""
        widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.row.addWidget(widget, stretch)
        if align is not None:
            self.row.setAlignment(widget, align)

    def sizeHint(self) -> QSize:
        return self.row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.row.minimumSize()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = by_keyboard(event, self._ring)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            rect = QRectF(self.rect()).adjusted(0, 2, 0, -2)
            if self.underMouse() or self.isDown():
                box(painter, rect, RADII.row, "hover")
            if self._ring and self.hasFocus():
                box(painter, rect, RADII.row, None, "ring", 2.0)

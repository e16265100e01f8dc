"""One person of an organisation, as a row of the people list that is pressed to open their page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.person_words import line_words, row_words, since_words
from relationship_journal.desktop.widgets.painting import by_keyboard, smooth
from relationship_journal.desktop.widgets.person_row import (
    PersonRow,
    paint_person_row,
    paint_row_background,
    person_row_height,
)
from relationship_journal.desktop.widgets.tooltip import WholeWords, plain_tooltip, tell_whole

if TYPE_CHECKING:
    from relationship_journal.desktop.desk import Desk
    from relationship_journal.domain.contacts import ContactRow


class PersonButton(QAbstractButton):
    """Ring, name, role, and the time since; Return and Space press it, Up and Down go to its neighbours."""

    def __init__(self, desk: Desk, row: ContactRow, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = row
        self._ring = False
        self.whole: WholeWords | None = None
        today, zone = desk.today(), desk.clock.zone
        ago, token = since_words(row, today, zone)
        standing = row.standing
        self._shown = PersonRow(
            row.id, row.initials, row.name, line_words(row, today, row.role), ago, token,
            standing.ring_share(today), standing.is_amber(today),
        )  # fmt: skip
        self.setAccessibleName(row_words(row, today, zone))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(320), person_row_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.scaled(160), person_row_height())

    def whole_words(self) -> str:
        """Who it is, and what they do."""
        return plain_tooltip("\n".join(part for part in (self._shown.name, self._shown.detail) if part))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = by_keyboard(event, self._ring)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case Qt.Key.Key_Down:
                self.focusNextChild()
            case Qt.Key.Key_Up:
                self.focusPreviousChild()
            case _:
                super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            rect = QRectF(self.rect())
            paint_row_background(
                painter,
                rect,
                hovered=self.underMouse() or self.isDown(),
                focused=self._ring and self.hasFocus(),
            )
            whole = paint_person_row(painter, rect, self._shown, direction=self.layoutDirection())
        tell_whole(self, shortened=not whole)

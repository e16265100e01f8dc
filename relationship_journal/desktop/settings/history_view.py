"""The list of acts: rows of a fixed height, one of which may grow to say what is in its way."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QItemSelectionModel, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHeaderView, QTableView, QToolTip, QWidget

from relationship_journal import wording
from relationship_journal.desktop.paged_model import Index, PagedModel
from relationship_journal.desktop.settings import history_words as words
from relationship_journal.desktop.settings.history_rows import (
    HistoryDelegate,
    blocked_height,
    heading_height,
    row_height,
)
from relationship_journal.desktop.theme import theme
from relationship_journal.desktop.widgets.painting import by_keyboard
from relationship_journal.desktop.widgets.plain_rows import plain_rows
from relationship_journal.desktop.widgets.tooltip import plain_tooltip
from relationship_journal.domain.errors import CannotUndo
from relationship_journal.domain.history import Act

_ASK_MS = 80
"""A row the reader only passes is not asked what is in its way."""


class HistoryView(QTableView):
    """Speaks in acts; the cursor stays on its act, or goes to the one that took its place."""

    turn_wanted = Signal(object)
    """An act to undo, or to do again."""
    reason_wanted = Signal(object)
    """The cursor rests on an act: what is in its way?"""

    def __init__(self, model: PagedModel[Act], zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = model
        self._painter = HistoryDelegate(zone, self)
        self._headings: list[int] = []
        self._tall: int | None = None
        self._was: tuple[int | None, int] = (None, -1)
        self._rest = QTimer(self, singleShot=True, interval=_ASK_MS)
        self._rest.timeout.connect(self._ask)
        self._set_up()
        self.setItemDelegate(self._painter)
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._note_place)
        model.modelReset.connect(self._arranged)
        model.dataChanged.connect(lambda *_: self._rest.start())
        theme().changed.connect(self._arrange)

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("What was done"))
        plain_rows(self)
        self.viewport().setMouseTracking(True)
        colours = self.palette()
        colours.setColor(colours.ColorRole.Highlight, Qt.GlobalColor.transparent)  # the delegate paints it
        self.setPalette(colours)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.hide()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        down.setMinimumSectionSize(1)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(row_height())

    # -- what is shown ---------------------------------------------------------------------------

    def set_today(self, today: date) -> None:
        """The reader's present day."""
        self._painter.today = today

    def current(self) -> Act | None:
        """The act under the cursor, if it is read already."""
        act_id = self._acts.id_at(self.currentIndex().row())
        return self._acts.record(act_id) if act_id is not None else None

    def go_to(self, act_id: int) -> None:
        """Put the cursor on an act."""
        row = self._acts.row_of(act_id)
        if row is not None:
            self._go_row(row)

    def refused(self, act_id: int) -> CannotUndo | None:
        """What is known to be in an act's way."""
        return self._painter.refused.get(act_id)

    def show_reason(self, act_id: int, refused: CannotUndo | None) -> None:
        """Say below a row what is in its way, or that nothing is."""
        self._painter.refused.clear()
        if refused is not None:
            self._painter.refused[act_id] = refused
            if act_id == self._acts.id_at(self.currentIndex().row()):
                told = QAccessibleAnnouncementEvent(self, wording.sentence(refused))
                QAccessible.updateAccessibility(told)
        self._grow()

    def _grow(self) -> None:
        """Give the blocked row its room, and the one before its usual height back."""
        if self._tall is not None and self._tall < self._acts.rowCount():
            self.setRowHeight(self._tall, self._usual(self._tall))
        self._tall = None
        for act_id, refused in self._painter.refused.items():
            row = self._acts.row_of(act_id)
            if row is not None:
                self._tall = row
                self.setRowHeight(row, blocked_height(refused, self.width()))
                self.updateGeometries()  # at once, so that the whole of it can be scrolled to
                self.scrollTo(self._acts.index(row, 0))
        self.viewport().update()

    def _usual(self, row: int) -> int:
        return heading_height() if self._acts.id_at(row) is None else row_height()

    def _note_place(self) -> None:
        row = self.currentIndex().row()
        self._was = (self._acts.id_at(row), row)

    def _arranged(self) -> None:
        """The list changed: headings have their height, and the cursor its act or the next one."""
        self._arrange()
        act_id, row = self._was
        if row < 0:
            return
        at = self._acts.row_of(act_id) if act_id is not None else None
        if at is not None:
            self._go_row(at)
        elif self._acts.rowCount():
            self._step(min(row, self._acts.rowCount() - 1), 1) or self._step(self._acts.rowCount() - 1, -1)

    def _arrange(self) -> None:
        header = self.verticalHeader()
        header.blockSignals(True)  # told once below, not for each of thousands of days
        header.setDefaultSectionSize(row_height())
        count = self._acts.rowCount()
        for row in (*self._headings, *([self._tall] if self._tall is not None else [])):
            if row < count:
                header.resizeSection(row, row_height())
        self._tall = None
        self._headings = list(self._acts.section_rows())
        for row in self._headings:
            header.resizeSection(row, heading_height())
        header.blockSignals(False)
        self.updateGeometries()
        self._grow()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._painter.beyond = max(0, self.width() - self.viewport().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    # -- the cursor ------------------------------------------------------------------------------

    def _go_row(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._acts.index(row, 0), flags)

    def _step(self, row: int, step: int) -> bool:
        while 0 <= row < self._acts.rowCount():
            if self._acts.id_at(row) is not None:
                self._go_row(row)
                return True
            row += step
        return False

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._painter.refused.clear()
        self._grow()
        if current.row() == 1 and self._headings[:1] == [0]:
            self.scrollToTop()  # the first heading belongs to its first act
        self._rest.start()

    def _ask(self) -> None:
        act = self.current()
        if act is not None:
            self.reason_wanted.emit(act)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._painter.keyboard = by_keyboard(event, self._painter.keyboard)
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self._step(0, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._painter.keyboard = True
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                act = self.current()
                if act is not None:
                    self._press(act, "first" if self.refused(act.id) else "turn")
            case Qt.Key.Key_Home:
                self._step(0, 1)
                self.scrollToTop()
            case Qt.Key.Key_End:
                self._step(self._acts.rowCount() - 1, -1)
            case _:
                super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Typing does nothing here: rows are sentences, not names."""

    def _press(self, act: Act, part: str) -> None:
        refused = self.refused(act.id)
        if part == "turn" and refused is None:
            self.turn_wanted.emit(act)
        elif part == "first" and refused is not None and words.blockers(refused):
            self.turn_wanted.emit(words.blockers(refused)[0])

    # -- the pointer -----------------------------------------------------------------------------

    def _under(self, at: QPointF) -> tuple[Act | None, str]:
        index = self.indexAt(at.toPoint())
        act_id = self._acts.id_at(index.row()) if index.isValid() else None
        act = self._acts.record(act_id) if act_id is not None else None
        if act is None:
            self._painter.pointer = None
            return None, ""
        rect = self.visualRect(index)
        spot = at - QPointF(rect.topLeft())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            spot.setX(rect.width() - spot.x())
        self._painter.pointer = (index.row(), spot)
        return act, self._painter.laid(act, rect.width(), rect.height()).part_at(spot)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        _act, part = self._under(event.position())
        shape = Qt.CursorShape.PointingHandCursor if part else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        self.viewport().update()
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._painter.keyboard = False
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            act, part = self._under(event.position())
            if act is not None and part:
                self._press(act, part)

    def leaveEvent(self, event: QEvent) -> None:
        self._painter.pointer = None
        self.viewport().update()
        super().leaveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            act, part = self._under(QPointF(event.pos()))
            tip = ""
            if act is not None and not part:
                tip = f"{words.sentence(act)}\n{words.when_words(act.at, self._painter.zone)}"
            refused = self.refused(act.id) if act is not None and part == "first" else None
            if refused is not None:
                tip = words.first_words(refused)  # names in it may have made it too long for its line
            QToolTip.showText(event.globalPos(), plain_tooltip(tip), self.viewport())
            return True
        return super().viewportEvent(event)

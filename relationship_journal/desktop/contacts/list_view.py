"""The list itself: one column, rows of a fixed height, moved through by arrow keys and by typing a name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from relationship_journal.desktop.contacts.list_model import ListModel
from relationship_journal.desktop.contacts.row_delegate import RowDelegate, heading_height, row_height
from relationship_journal.desktop.keys_by_platform import row_key
from relationship_journal.desktop.paged_model import Index
from relationship_journal.desktop.theme import theme
from relationship_journal.desktop.widgets.painting import by_keyboard
from relationship_journal.desktop.widgets.plain_rows import plain_rows

_TYPING_MS = 900
_SELECT = QItemSelectionModel.SelectionFlag


class ListView(QTableView):
    """Shows a :class:`ListModel`; speaks in contact ids, so that a refresh loses neither place nor choice."""

    chosen = Signal(object)
    """The selected contacts' ids, a tuple in list order, whenever the reader changes them."""
    opened = Signal()
    """Return or a double click: go to the person's page."""
    delete_pressed = Signal()
    dragged = Signal(object)
    """The selected contacts' ids, when the reader drags them away."""
    typed = Signal(str)
    """What was typed into the list so far, to jump to a name."""

    def __init__(self, model: ListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listing = model
        self._painter = RowDelegate(self)
        self._headings: list[int] = []
        self._quiet = False
        self._dragging = False
        self._typed = ""
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._pause.timeout.connect(self._forget_typed)
        self.setItemDelegate(self._painter)
        self._set_up()
        self.setModel(model)
        model.modelReset.connect(self._heights)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        theme().changed.connect(self._heights_anew)
        self._heights()

    def _set_up(self) -> None:
        plain_rows(self)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        colours = self.palette()
        colours.setColor(
            colours.ColorRole.Highlight, Qt.GlobalColor.transparent
        )  # the delegate paints it, rounded
        self.setPalette(colours)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.hide()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        down.setMinimumSectionSize(1)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(row_height())

    # -- places and choices ------------------------------------------------------------------------

    def selected(self) -> tuple[int, ...]:
        """The selected contacts in list order."""
        picked = self.selectionModel().selection()
        ranges = (picked.at(at) for at in range(picked.count()))
        spans = sorted((each.top(), each.bottom()) for each in ranges)
        return tuple(chain.from_iterable(self._listing.ids_between(*span) for span in spans))

    def current(self) -> int | None:
        """The contact under the cursor."""
        return self._listing.id_at(self.currentIndex().row())

    def choose(self, contacts: Iterable[int], current: int | None, *, quietly: bool = False) -> None:
        """Select these contacts as far as they are listed; ``quietly`` tells nobody."""
        picked = QItemSelection()
        for top, bottom in _spans(self._listing.rows_of(contacts)):
            picked.append(QItemSelectionRange(self._listing.index(top, 0), self._listing.index(bottom, 0)))
        self._quiet = quietly
        at = self._listing.row_of(current) if current is not None else None
        if at is not None:
            self.setAutoScroll(not (quietly and self.isVisible()))  # `show_row` says where it is to stand
            self.selectionModel().setCurrentIndex(self._listing.index(at, 0), _SELECT.NoUpdate)
            self.setAutoScroll(True)
        self.selectionModel().select(picked, _SELECT.ClearAndSelect)
        self._quiet = False

    def show_row(self, contact_id: int) -> None:
        """Bring the contact into view: what is seen whole stays where it is, else it comes to the middle."""
        row = self._listing.row_of(contact_id)
        if row is None:
            return
        index = self._listing.index(row, 0)
        if not self.viewport().rect().contains(self.visualRect(index)):
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _selection_changed(self) -> None:
        if not self._quiet:
            self.chosen.emit(self.selected())

    # -- dragging ----------------------------------------------------------------------------------

    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        self._dragging = True
        self.dragged.emit(self.selected())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._dragging:  # until the drag has begun, moving on chooses nobody else
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragging = False
        super().mouseReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._dragging = False
        super().mousePressEvent(event)

    # -- heights -----------------------------------------------------------------------------------

    def _heights_anew(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height())
        self._heights()

    def _heights(self) -> None:
        """Give headings their height; headers keep sizes over a reset, so the former ones are given back."""
        header = self.verticalHeader()
        header.blockSignals(True)
        count = header.count()
        for row in self._headings:
            if row < count:
                header.resizeSection(row, row_height())
        self._headings = list(self._listing.section_rows())
        for row in self._headings:
            header.resizeSection(row, heading_height())
        header.blockSignals(False)
        self.updateGeometries()
        self.viewport().update()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._painter.beyond = max(0, self.width() - self.viewport().width())

    # -- keyboard ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match row_key(event):
            case Qt.Key.Key_Return:
                self.opened.emit()
            case Qt.Key.Key_Delete:
                self.delete_pressed.emit()
            case Qt.Key.Key_Home:
                self._go(0, 1)
            case Qt.Key.Key_End:
                self._go(self._listing.rowCount() - 1, -1)
            case _:
                self._painter.keyboard = True
                super().keyPressEvent(event)

    def _go(self, row: int, step: int) -> None:
        while 0 <= row < self._listing.rowCount():
            contact = self._listing.id_at(row)
            if contact is not None:
                self.choose((contact,), contact)
                self.scrollToTop() if step > 0 else self.scrollToBottom()
                return
            row += step

    def keyboardSearch(self, search: str) -> None:
        """Collect what is typed in one go; the pane asks the journal, because not all rows are known here."""
        self._typed += search
        self._pause.start()
        self.typed.emit(self._typed)

    def _forget_typed(self) -> None:
        self._typed = ""

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._painter.keyboard = by_keyboard(event, self._painter.keyboard)
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            first = self._listing.first_contact()
            if first is not None:
                self.selectionModel().setCurrentIndex(
                    self._listing.index(self._listing.row_of(first) or 0, 0), _SELECT.NoUpdate
                )

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        row = current.row()
        if row == 1 and self._headings[:1] == [0]:
            self.scrollToTop()  # the first heading belongs to its first person


def _spans(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The first and last row of each unbroken stretch."""
    for _, stretch in groupby(enumerate(rows), key=lambda each: each[1] - each[0]):
        members = [row for _, row in stretch]
        yield members[0], members[-1]

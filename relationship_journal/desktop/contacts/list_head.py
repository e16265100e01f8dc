"""The head of the people list: title and count, add person, filter, order, and the circle shown."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.menu_line import add_line
from relationship_journal.desktop.regional import number
from relationship_journal.desktop.widgets.button import IconButton
from relationship_journal.desktop.widgets.chip import ChipButton
from relationship_journal.desktop.widgets.field import LineEdit
from relationship_journal.desktop.widgets.filter_chips import FilterChips
from relationship_journal.desktop.widgets.folding_row import FoldingRow
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.margins import set_margins
from relationship_journal.desktop.widgets.menu import Menu
from relationship_journal.domain.questions import Question

_END = 16
"""From the words and marks of the head to the edge of the list, in pixels."""
_BESIDE_ICON = 7
"""Of it the room that a button keeps round its icon."""
_LEAST_FILTER = 90
ORDERS = ("recent", "name", "company", "never_met")


class _CircleChip(ChipButton):
    """The circle the list is narrowed to; pressing it shows everybody again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "users", chevron=False, parent=parent)

    def _tail_icon(self) -> str:
        return "x"


class ListHead(QWidget):
    """What narrows and orders the list; says so through signals and keeps no list itself."""

    words_changed = Signal(str)
    order_changed = Signal(str)
    circle_cleared = Signal()
    add_requested = Signal()
    return_pressed = Signal()
    down_pressed = Signal()
    view_wanted = Signal()
    export_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order = "recent"
        self._title = PlainLabel(self.tr("People"), "dialog")
        self._count = PlainLabel("", "body", "text3")
        self._add = IconButton("user-plus", self.tr("Add person"), keys="Ctrl+N")
        self._filter = LineEdit(self.tr("Filter"), icon="list-filter", quiet=True)
        self._filter.setAccessibleName(self.tr("Filter people"))
        self._more = IconButton("ellipsis", self.tr("The people listed"))
        self.chips = FilterChips()
        self._sort = ChipButton("", "arrow-up-down", chevron=False, soft=True, height=34)
        self._circle = _CircleChip(self)
        self._circle.hide()
        self._lay_out()
        self._connect()
        self._show_order()

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(4)
        title.addWidget(self._title)
        title.addSpacing(2)
        title.addWidget(self._count, 1)
        title.addWidget(self._more)
        title.addWidget(self._add)
        narrow = FoldingRow()
        set_margins(narrow, 0, 0, _BESIDE_ICON, 0)
        narrow.add(self._filter, 1, _LEAST_FILTER)
        narrow.add(self._sort)
        column = QVBoxLayout(self)
        set_margins(column, 20, 23, _END - _BESIDE_ICON, 0)
        column.setSpacing(0)
        column.addLayout(title)
        column.addSpacing(11)
        column.addWidget(narrow)
        column.addSpacing(6)
        column.addWidget(self._circle, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.chips)

    def _connect(self) -> None:
        self._filter.textChanged.connect(self.words_changed)
        self._filter.returnPressed.connect(self.return_pressed)
        self._filter.installEventFilter(self)
        self._add.clicked.connect(self.add_requested)
        self._sort.clicked.connect(self._offer_orders)
        self._more.clicked.connect(self._offer_more)
        self.chips.narrowed.connect(self.set_words)
        self._circle.clicked.connect(self.circle_cleared)

    # -- what it shows -----------------------------------------------------------------------------

    def set_count(self, count: int) -> None:
        """How many people there are."""
        self._count.setText(number(count))

    def set_circle(self, name: str) -> None:
        """The circle the list is narrowed to; an empty name for all people."""
        self._circle.setText(name)
        self._circle.setAccessibleName(self.tr("Only {circle}. Show everybody").format(circle=isolated(name)))
        self._circle.setVisible(bool(name))

    def words(self) -> str:
        """What is typed into the filter."""
        return self._filter.text().strip()

    def set_words(self, words: str) -> None:
        """Type these into the filter."""
        self._filter.setText(words)

    def show_question(self, question: Question) -> None:
        """Show the filters among the words as chips."""
        self.chips.show_question(question)

    def clear_words(self) -> None:
        """Empty the filter."""
        self._filter.clear()

    def focus_filter(self) -> None:
        """Put the caret into the filter."""
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    # -- order -------------------------------------------------------------------------------------

    def order(self) -> str:
        """The order in force: recent, name, company or never_met."""
        return self._order

    def set_order(self, order: str) -> None:
        """Choose an order and say so."""
        if order in ORDERS and order != self._order:
            self._order = order
            self._show_order()
            self.order_changed.emit(order)

    def _names(self) -> dict[str, str]:
        return {
            "recent": self.tr("Recent"),
            "name": self.tr("Name"),
            "company": self.tr("Company"),
            "never_met": self.tr("Never met in person"),
        }

    def _show_order(self) -> None:
        name = self._names()[self._order]
        self._sort.setText(self.tr("Never met") if self._order == "never_met" else name)
        self._sort.setAccessibleName(self.tr("Order: {order}").format(order=name))

    def _offer_orders(self) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for order, name in self._names().items():
            action = add_line(menu, name, "", partial(self.set_order, order))
            action.setCheckable(True)
            action.setChecked(order == self._order)
            group.addAction(action)
        menu.popup(self._sort.mapToGlobal(QPoint(0, self._sort.height() + 4)))

    def _offer_more(self) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        save = add_line(menu, self.tr("Save as a view..."), "bookmark", self.view_wanted.emit)
        save.setEnabled(bool(self.words()))
        add_line(menu, self.tr("Print these people..."), "printer", self.print_wanted.emit)
        add_line(menu, self.tr("Export these people..."), "file-output", self.export_wanted.emit)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height() + 4)))

    # -- keys of the filter ------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._filter and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down:
                self.down_pressed.emit()
                return True
            if event.key() == Qt.Key.Key_Escape and self._filter.text():
                self._filter.clear()
                return True
        return super().eventFilter(watched, event)

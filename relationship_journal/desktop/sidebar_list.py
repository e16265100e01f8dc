"""What the lists of the sidebar share: a heading, a line for each thing with a name, and its menu."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.margins import set_margins
from relationship_journal.desktop.widgets.menu import Menu
from relationship_journal.desktop.widgets.nav_button import NavButton

if TYPE_CHECKING:
    from relationship_journal.desktop.desk import Desk

HEAD = 28
"""Pixels of a heading, whether or not a button stands beside it."""


class Named(Protocol):
    """What a line stands for."""

    @property
    def id(self) -> int:
        """Its number in the journal."""

    @property
    def name(self) -> str:
        """What the reader calls it."""


Thing = TypeVar("Thing", bound=Named)


class SidebarList(QWidget, Generic[Thing]):
    """One line a thing; choosing one asks for its people."""

    requested = Signal(object)

    kind: str
    """What a page of one is called: "circle" for "circle:<id>"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._shown: tuple[Thing, ...] = ()
        self._items: dict[str, NavButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(0)
        self._head = QHBoxLayout()
        set_margins(self._head, 10, 0, 2, 0)
        self._heading = PlainLabel("", "label", "text3", heading=True)
        self._heading.setMinimumHeight(HEAD)
        self._head.addWidget(self._heading, 1)
        column.addLayout(self._head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column.addLayout(self._rows)

    def set_heading(self, words: str, button: QWidget | None = None) -> None:
        """What they are called, and a button at the end of that line."""
        self._heading.setText(words)
        if button is not None:
            self._head.addWidget(button)

    @abstractmethod
    def make_item(self, thing: Thing) -> NavButton:
        """Its line."""

    @abstractmethod
    def fill_menu(self, menu: QMenu, thing: Thing, desk: Desk) -> None:
        """Say what can be done with it."""

    def attach(self, desk: Desk) -> None:
        """Change what an open journal has."""
        self._desk = desk

    def detach(self) -> None:
        """Let the journal go: with the desk everybody's name would stay."""
        self._desk = None

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._shown)

    def show_all(self, things: Sequence[Thing]) -> None:
        """Show these; a line that stays keeps its focus."""
        if tuple(things) == self._shown:
            return
        self._shown = tuple(things)
        held = next((name for name, item in self._items.items() if item.hasFocus()), "")
        before, self._items = self._items, {f"{self.kind}:{thing.id}": self._item(thing) for thing in things}
        if held in self._items:
            self._items[held].setFocus(Qt.FocusReason.OtherFocusReason)
        for item in before.values():
            self._rows.removeWidget(item)
            item.deleteLater()

    def mark(self, page: str) -> None:
        """Show which one fills the page; "circle:<id>", or anything else for none."""
        for name, item in self._items.items():
            item.setChecked(name == page)

    def _item(self, thing: Thing) -> NavButton:
        item = self.make_item(thing)
        item.clicked.connect(lambda: self.requested.emit(thing))
        item.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        item.customContextMenuRequested.connect(lambda at: self._open_menu(thing, item.mapToGlobal(at)))
        self._rows.addWidget(item)
        item.show()
        return item

    def _open_menu(self, thing: Thing, at: QPoint) -> None:
        if self._desk is not None:
            menu = Menu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.fill_menu(menu, thing, self._desk)
            menu.popup(at)

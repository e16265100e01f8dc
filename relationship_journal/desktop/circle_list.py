"""The circles in the sidebar: coloured dots with counts, and the way to make, change and remove one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from relationship_journal.desktop.circle_hues import COLOURS, DOT_HUES
from relationship_journal.desktop.menu_line import add_line
from relationship_journal.desktop.widgets.button import IconButton
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.nav_button import NavButton

if TYPE_CHECKING:
    from relationship_journal.desktop.desk import Desk
    from relationship_journal.domain.contacts import Circle


class CircleList(QWidget):
    """One line a circle; choosing one asks for its people."""

    circle_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._shown: tuple[Circle, ...] = ()
        self._items: dict[str, NavButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setContentsMargins(10, 0, 1, 0)
        head.addWidget(PlainLabel(self.tr("Circles"), "label", "text3"), 1)
        self.plus_button = IconButton("plus", self.tr("Add a circle"), size=28)
        self.plus_button.clicked.connect(lambda: self.edit(None))
        head.addWidget(self.plus_button)
        column.addLayout(head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column.addLayout(self._rows)

    def attach(self, desk: Desk) -> None:
        """Change the circles of an open journal."""
        self._desk = desk

    def show_circles(self, circles: Sequence[Circle]) -> None:
        """Show these; lines that stay keep their focus."""
        if tuple(circles) == self._shown:
            return
        self._shown = tuple(circles)
        for item in self._items.values():
            self._rows.removeWidget(item)
            item.deleteLater()
        self._items = {f"circle:{circle.id}": self._item(circle) for circle in circles}

    def mark(self, page: str) -> None:
        """Show which one fills the page; "circle:<id>", or anything else for none."""
        for name, item in self._items.items():
            item.setChecked(name == page)

    def _item(self, circle: Circle) -> NavButton:
        item = NavButton(circle.name, dot=DOT_HUES[circle.colour % len(DOT_HUES)], height=30, parent=self)
        item.set_badge(str(circle.count or ""))
        item.clicked.connect(lambda _on=False, circle=circle: self.circle_requested.emit(circle))
        item.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        item.customContextMenuRequested.connect(
            lambda at, circle=circle, item=item: self._open_menu(circle, item.mapToGlobal(at))
        )
        self._rows.addWidget(item)
        item.show()
        return item

    def _open_menu(self, circle: Circle, at: QPoint) -> None:
        desk = self._desk
        if desk is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add_line(menu, self.tr("Edit circle..."), "pencil", lambda: self.edit(circle))
        add_line(
            menu,
            self.tr("Remove circle"),
            "trash-2",
            lambda: desk.do(lambda: desk.journal.circles.remove(circle.id)),
        )
        menu.popup(at)

    def edit(self, circle: Circle | None) -> None:
        """Open the panel of a circle, or of a new one."""
        from relationship_journal.desktop.circles.panel import (
            CirclePanel,
        )  # loaded when it is first asked for

        if self._desk is not None:
            colour = len(self._shown) if circle is None else circle.colour
            panel = CirclePanel(self._desk, circle, self.window(), DOT_HUES[:COLOURS], colour=colour)
            panel.finished.connect(panel.deleteLater)
            panel.present()

"""The saved views in the sidebar, and the way to change and remove one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from relationship_journal.desktop.menu_line import add_line
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.nav_button import NavButton

if TYPE_CHECKING:
    from relationship_journal.desktop.desk import Desk
    from relationship_journal.domain.views import View


class ViewList(QWidget):
    """One line a view, nothing where there is none; choosing one asks for its people."""

    view_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._shown: tuple[View, ...] = ()
        self._items: dict[str, NavButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setContentsMargins(10, 0, 1, 4)
        head.addWidget(PlainLabel(self.tr("Views"), "label", "text3"), 1)
        column.addLayout(head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column.addLayout(self._rows)
        self.hide()

    def attach(self, desk: Desk) -> None:
        """Change the views of an open journal."""
        self._desk = desk

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._shown)

    def show_views(self, views: Sequence[View]) -> None:
        """Show these; lines that stay keep their focus."""
        if tuple(views) == self._shown:
            return
        self._shown = tuple(views)
        for item in self._items.values():
            self._rows.removeWidget(item)
            item.deleteLater()
        self._items = {f"view:{view.id}": self._item(view) for view in views}

    def mark(self, page: str) -> None:
        """Show which one fills the page; "view:<id>", or anything else for none."""
        for name, item in self._items.items():
            item.setChecked(name == page)

    def _item(self, view: View) -> NavButton:
        item = NavButton(view.name, "bookmark", height=30, parent=self)
        item.clicked.connect(lambda _on=False, view=view: self.view_requested.emit(view))
        item.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        item.customContextMenuRequested.connect(
            lambda at, view=view, item=item: self._open_menu(view, item.mapToGlobal(at))
        )
        self._rows.addWidget(item)
        item.show()
        return item

    def _open_menu(self, view: View, at: QPoint) -> None:
        desk = self._desk
        if desk is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add_line(menu, self.tr("Edit view..."), "pencil", lambda: self.edit(view))
        add_line(
            menu,
            self.tr("Remove view"),
            "trash-2",
            lambda: desk.do(lambda: desk.journal.views.remove(view.id)),
        )
        menu.popup(at)

    def edit(self, view: View) -> None:
        """Open the panel of a view."""
        from relationship_journal.desktop.views.panel import ViewPanel  # loaded when it is first asked for

        if self._desk is not None:
            panel = ViewPanel(self._desk, view, self.window())
            panel.finished.connect(panel.deleteLater)
            panel.present()

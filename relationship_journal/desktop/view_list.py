"""The saved views in the sidebar, and the way to change and remove one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relationship_journal.desktop.menu_line import add_line
from relationship_journal.desktop.sidebar_list import SidebarList
from relationship_journal.desktop.widgets.nav_button import NavButton
from relationship_journal.domain.views import View

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from relationship_journal.desktop.desk import Desk


class ViewList(SidebarList[View]):
    """Every view, nothing where there is none; choosing one asks for its people."""

    kind = "view"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_heading(self.tr("Views"))
        self.hide()

    def make_item(self, view: View) -> NavButton:
        return NavButton(view.name, "bookmark", height=30, quiet=True, parent=self)

    def fill_menu(self, menu: QMenu, view: View, desk: Desk) -> None:
        views = desk.journal.views
        add_line(menu, self.tr("Edit view..."), "pencil", lambda: self.edit(view))
        add_line(menu, self.tr("Remove view"), "trash-2", lambda: desk.do(lambda: views.remove(view.id)))

    def edit(self, view: View) -> None:
        """Open the panel of a view."""
        from relationship_journal.desktop.views.panel import ViewPanel  # loaded when first asked for

        if self._desk is not None:
            panel = ViewPanel(self._desk, view, self.window())
            panel.finished.connect(panel.deleteLater)
            panel.present()

"""The circles in the sidebar: coloured dots with counts, and the way to make, change and remove one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relationship_journal.desktop import regional
from relationship_journal.desktop.circle_hues import COLOURS, DOT_HUES
from relationship_journal.desktop.menu_line import add_line
from relationship_journal.desktop.sidebar_list import HEAD, SidebarList
from relationship_journal.desktop.widgets.button import IconButton
from relationship_journal.desktop.widgets.nav_button import NavButton
from relationship_journal.domain.contacts import Circle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from relationship_journal.desktop.desk import Desk


class CircleList(SidebarList[Circle]):
    """Every circle; choosing one asks for its people."""

    kind = "circle"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plus_button = IconButton("plus", self.tr("Add a circle"), size=HEAD, drawn=16)
        self.plus_button.clicked.connect(lambda: self.edit(None))
        self.set_heading(self.tr("Circles"), self.plus_button)

    def make_item(self, circle: Circle) -> NavButton:
        item = NavButton(circle.name, dot=DOT_HUES[circle.colour % len(DOT_HUES)], height=30, parent=self)
        item.set_badge(regional.number(circle.count) if circle.count else "")
        return item

    def fill_menu(self, menu: QMenu, circle: Circle, desk: Desk) -> None:
        circles = desk.journal.circles
        add_line(menu, self.tr("Edit circle..."), "pencil", lambda: self.edit(circle))
        add_line(
            menu, self.tr("Remove circle"), "trash-2", lambda: desk.do(lambda: circles.remove(circle.id))
        )

    def edit(self, circle: Circle | None) -> None:
        """Open the panel of a circle, or of a new one."""
        from relationship_journal.desktop.circles.panel import CirclePanel  # loaded when first asked for

        if self._desk is not None:
            colour = self.count if circle is None else circle.colour
            panel = CirclePanel(self._desk, circle, self.window(), DOT_HUES[:COLOURS], colour=colour)
            panel.finished.connect(panel.deleteLater)
            panel.present()

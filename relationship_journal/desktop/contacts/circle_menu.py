"""The choice of a circle, the same for one person and for several."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from relationship_journal.desktop import icons
from relationship_journal.desktop.menu_line import add_line
from relationship_journal.desktop.widgets.menu import Menu
from relationship_journal.domain.contacts import Circle


def circle_menu(
    parent: QWidget,
    title: str,
    circles: Iterable[Circle],
    choose: Callable[[int], object],
    icon: str = "users",
) -> QMenu:
    """The circles to choose from."""
    menu = Menu(title, parent)
    menu.setIcon(icons.icon(icon, "text2", 16))
    for circle in circles:
        add_line(menu, circle.name, "", partial(choose, circle.id))
    menu.setEnabled(not menu.isEmpty())
    return menu

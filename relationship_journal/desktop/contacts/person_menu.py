"""The menu of a person, the same in the list and on the page, and the choice of a rhythm."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from relationship_journal.desktop import dates, icons
from relationship_journal.desktop.menu_line import add_line
from relationship_journal.domain.contacts import Circle

RHYTHMS = (14, 28, 42, 56, 84, 180)
"""Days offered as a rhythm: 2, 4, 6, 8, 12 weeks and half a year; the domain's zero is "leave in peace"."""

IN_PEACE = 0


def _tr(text: str) -> str:
    return QCoreApplication.translate("contacts", text)


def rhythm_menu(
    parent: QWidget, own_days: int | None, choose: Callable[[int | None], object], *, known: bool
) -> QMenu:
    """The rhythms to choose from; ``own_days`` is ticked if ``known``. None follows the circle."""
    menu = QMenu(_tr("Set rhythm"), parent)
    group = QActionGroup(menu)

    def add(text: str, days: int | None) -> None:
        action = add_line(menu, text, "", lambda: choose(days))
        action.setCheckable(True)
        action.setChecked(known and own_days == days)
        group.addAction(action)

    add(_tr("As in the circle"), None)
    menu.addSeparator()
    offered = set(RHYTHMS)
    if known and own_days:
        offered.add(own_days)
    for days in sorted(offered):
        add(dates.every_words(days), days)
    menu.addSeparator()
    add(_tr("Leave in peace"), IN_PEACE)
    return menu


def circle_menu(
    parent: QWidget,
    title: str,
    circles: Iterable[Circle],
    choose: Callable[[int], object],
    icon: str = "users",
) -> QMenu:
    """The circles to choose from."""
    menu = QMenu(title, parent)
    menu.setIcon(icons.icon(icon, "text2", 16))
    for circle in circles:
        add_line(menu, circle.name, "", partial(choose, circle.id))
    menu.setEnabled(not menu.isEmpty())
    return menu

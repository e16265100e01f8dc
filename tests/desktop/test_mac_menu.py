"""The menu bar of macOS: every command of the window once, in the roles the system knows, on keys that exist there."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.actions import ACTIONS, build
from relationship_journal.desktop.keys_by_platform import ON_MACOS
from relationship_journal.desktop.mac_menu import mac_menu_bar

ROLE = QAction.MenuRole
NOT_IN_THE_BAR = {"menu", "edit", "delete"}
"""The menu of the other systems, and what belongs to the pane in focus."""


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def actions(window: QMainWindow, told: list[str]) -> dict[str, QAction]:
    names = [spec.id for spec in ACTIONS if spec.where == "window"]
    return build(window, {name: lambda name=name: told.append(name) for name in names})  # type: ignore[misc]  # one each


def lines(menu: QMenu) -> list[QAction]:
    return [action for action in menu.actions() if not action.isSeparator()]


def menus(window: QMainWindow) -> dict[str, QMenu]:
    return {menu.title(): menu for menu in window.menuBar().findChildren(QMenu) if menu.title()}


def show(window: QMainWindow, actions: dict[str, QAction], told: list[str]) -> dict[str, QMenu]:
    window.setMenuBar(mac_menu_bar(window, actions, lambda: told.append("about")))
    return menus(window)


def test_every_command_of_the_window_is_in_it_once(
    window: QMainWindow, actions: dict[str, QAction], told: list[str]
) -> None:
    found = show(window, actions, told)
    assert list(found) == ["File", "Edit", "Journal", "View", "Window", "Help"]
    shown = [action.objectName() for menu in found.values() for action in lines(menu) if action.objectName()]
    assert sorted(shown) == sorted(actions.keys() - NOT_IN_THE_BAR)
    for menu in found.values():
        for action in lines(menu):
            if action.objectName():
                action.trigger()
    assert told == shown


def test_only_three_lines_move_into_the_programs_own_menu(
    window: QMainWindow, actions: dict[str, QAction], told: list[str]
) -> None:
    found = show(window, actions, told)
    roles = {
        a.text(): a.menuRole() for menu in found.values() for a in lines(menu) if a.menuRole() != ROLE.NoRole
    }
    assert roles == {
        "Settings": ROLE.PreferencesRole,
        "Quit": ROLE.QuitRole,
        "About Relationship Journal": ROLE.AboutRole,
    }
    next(a for a in lines(found["Help"]) if a.menuRole() == ROLE.AboutRole).trigger()
    assert told == ["about"]


def test_the_window_menu_puts_away_zooms_and_closes(
    window: QMainWindow, actions: dict[str, QAction], told: list[str]
) -> None:
    window.show()
    put_away, zoom, close = lines(show(window, actions, told)["Window"])
    zoom.trigger()
    assert window.isMaximized()
    zoom.trigger()
    assert not window.isMaximized()
    put_away.trigger()
    assert window.isMinimized()
    close.trigger()
    assert not window.isVisible()


def test_the_systems_own_keys_are_no_commands_there() -> None:
    taken = {"Ctrl+M", "Ctrl+W", "Ctrl+H"}
    for spec in ACTIONS:
        keys = {QKeySequence(key).toString() for key in ON_MACOS.get(spec.id, spec.keys)}
        assert not keys & taken, spec.id

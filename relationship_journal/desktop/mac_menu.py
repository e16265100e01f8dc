"""The menu bar at the top of a Mac's screen: the same commands, in the places and roles a Mac has for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from relationship_journal.desktop.translation import translate
from relationship_journal.marked import QT_TRANSLATE_NOOP

_MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("mac_menu", "File"),
        ("add_person", "import", "-", "export", "export_people", "-", "print", "week_sheet", "-", "quit"),
    ),
    (QT_TRANSLATE_NOOP("mac_menu", "Edit"), ("undo", "redo", "-", "filter", "duplicates", "-", "about_you", "settings")),
    (
        QT_TRANSLATE_NOOP("mac_menu", "Journal"),
        ("jot", "search", "-", "briefing", "schedule", "add_promise", "review", "-", "lock"),
    ),
    (
        QT_TRANSLATE_NOOP("mac_menu", "View"),
        (
            "today", "people", "meetings", "promises", "-", "back", "forward", "next_pane", "previous_pane", "-",
            "text_larger", "text_smaller", "text_normal", "-", "full_screen",
        ),
    ),
)  # fmt: skip
_ROLES = {
    "settings": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
}
"""Where macOS itself has a place; all others must say that they have none, or "About you" would become About."""


def mac_menu_bar(
    window: QMainWindow, actions: Mapping[str, QAction], about: Callable[[], object]
) -> QMenuBar:
    """The bar of a window with these commands; the caller puts it there, and takes it away with them."""
    bar = QMenuBar(window)
    for name, action in actions.items():
        action.setMenuRole(_ROLES.get(name, QAction.MenuRole.NoRole))
    for title, names in _MENUS:
        menu = bar.addMenu(translate("mac_menu", title))
        for name in names:
            if name == "-":
                menu.addSeparator()
            else:
                menu.addAction(actions[name])
    _window_menu(bar.addMenu(translate("mac_menu", "Window")), window)
    more = bar.addMenu(translate("mac_menu", "Help"))
    more.addAction(actions["shortcuts"])
    told = more.addAction(translate("mac_menu", "About Relationship Journal"), about)
    told.setMenuRole(QAction.MenuRole.AboutRole)
    return bar


def _window_menu(menu: QMenu, window: QMainWindow) -> None:
    def zoom() -> None:
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowMaximized)

    put_away = menu.addAction(translate("mac_menu", "Minimise"), window.showMinimized)
    put_away.setShortcut(QKeySequence("Ctrl+M"))
    menu.addAction(translate("mac_menu", "Zoom"), zoom)
    close = menu.addAction(translate("mac_menu", "Close window"), window.close)
    close.setShortcuts(QKeySequence.StandardKey.Close)
    for action in menu.actions():
        action.setMenuRole(QAction.MenuRole.NoRole)

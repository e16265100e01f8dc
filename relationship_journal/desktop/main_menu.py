"""The menu beside Settings and behind F10: every command, also for those who know no keys."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from relationship_journal.desktop.actions import draw_icon
from relationship_journal.desktop.icons import icon
from relationship_journal.desktop.theme import Mode, theme
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.menu import Menu
from relationship_journal.marked import QT_TRANSLATE_NOOP

_GROUPS = (
    ("jot", "add_person", "schedule", "briefing", "week_sheet", "search"),
    ("today", "people", "meetings", "promises", "review"),
    ("import", "duplicates", "export", "export_people"),
    ("undo", "redo"),
    ("about_you", "settings", "shortcuts", "lock"),
)
_MODES: tuple[tuple[Mode, str], ...] = (
    ("system", QT_TRANSLATE_NOOP("main_menu", "Follow the system")),
    ("light", QT_TRANSLATE_NOOP("main_menu", "Light")),
    ("dark", QT_TRANSLATE_NOOP("main_menu", "Dark")),
)


def main_menu(actions: Mapping[str, QAction], parent: QWidget) -> QMenu:
    """Build it anew each time it opens, so that it shows the state of now."""
    menu = Menu(parent)
    for group in _GROUPS:
        for name in group:
            menu.addAction(actions[name])
        menu.addSeparator()
    look = Menu(translate("main_menu", "Look"), menu)
    look.setIcon(icon("palette", "text2", 16))
    menu.addMenu(look)
    modes = QActionGroup(look)
    for mode, words in _MODES:
        choice = look.addAction(translate("main_menu", words), partial(theme().set_mode, mode))
        choice.setCheckable(True)
        choice.setChecked(theme().mode == mode)
        modes.addAction(choice)
    look.addSeparator()
    for name in ("text_larger", "text_smaller", "text_normal"):
        look.addAction(actions[name])
    look.addSeparator()
    look.addAction(actions["full_screen"])
    menu.addSeparator()
    menu.addAction(actions["quit"])
    for action in actions.values():
        draw_icon(action)
    return menu

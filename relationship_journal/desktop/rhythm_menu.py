"""The choice of a rhythm and of a rest from it, the same for one person, for several, and on Today."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from relationship_journal.desktop import dates, icons
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.menu_line import add_line
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.menu import Menu
from relationship_journal.domain.rhythm import Standing, month_later, week_later

RHYTHMS = (14, 28, 42, 56, 84, 180)
"""Days offered as a rhythm: 2, 4, 6, 8, 12 weeks and half a year; the domain's zero is "leave in peace"."""

IN_PEACE = 0


def own_days(standing: Standing) -> int | None:
    """Somebody's own rhythm as the menu ticks it: None follows the circle, 0 is "leave in peace"."""
    return (standing.rhythm_days or IN_PEACE) if standing.own_rhythm else None


def rhythm_menu(
    parent: QWidget,
    own: int | None,
    choose: Callable[[int | None], object],
    *,
    known: bool,
    title: str = "",
) -> QMenu:
    """The rhythms to choose from; ``own`` days are ticked if ``known``. None follows the circle."""
    menu = Menu(title or translate("contacts", "Set rhythm"), parent)
    menu.setIcon(icons.icon("repeat", "text2", 16))
    group = QActionGroup(menu)

    def add(text: str, days: int | None) -> None:
        action = add_line(menu, text, "", lambda: choose(days))
        action.setCheckable(True)
        action.setChecked(known and own == days)
        group.addAction(action)

    add(translate("contacts", "As in the circle"), None)
    menu.addSeparator()
    offered = set(RHYTHMS)
    if known and own:
        offered.add(own)
    for days in sorted(offered):
        add(dates.every_words(days), days)
    menu.addSeparator()
    add(translate("contacts", "Leave in peace"), IN_PEACE)
    return menu


def snooze_menu(parent: QWidget, desk: Desk, ids: Sequence[int]) -> QMenu:
    """Out of Reach out for a week or a month."""
    menu = Menu(translate("contacts", "Snooze"), parent)
    menu.setIcon(icons.icon("clock", "text2", 16))
    rhythm, people = desk.journal.rhythm, tuple(ids)

    def until(later: Callable[[date], date]) -> None:
        day = later(desk.today())
        desk.do(lambda: rhythm.snooze_all(people, day))

    add_line(menu, translate("contacts", "%n weeks", 1), "", lambda: until(week_later))
    add_line(menu, translate("contacts", "%n months", 1), "", lambda: until(month_later))
    return menu


def pause_menu(parent: QWidget, desk: Desk, ids: Sequence[int], anchor: QWidget) -> QMenu:
    """Let the rhythm stand still; a popup below ``anchor`` asks for a day."""
    from relationship_journal.desktop.when_popup import WhenPopup

    menu = Menu(translate("contacts", "Pause"), parent)
    menu.setIcon(icons.icon("pause", "text2", 16))
    rhythm, people = desk.journal.rhythm, tuple(ids)

    def pause(until: date | None) -> None:
        desk.do(lambda: rhythm.pause_all(people, until))

    def ask() -> None:
        popup = WhenPopup(
            desk.now,
            translate("contacts", "Pause until"),
            translate("contacts", "Pause"),
            parent=anchor.window(),
        )
        popup.typed.connect(lambda when: pause(when.day))
        popup.open_below(anchor)

    add_line(menu, translate("contacts", "Until I take it up again"), "", lambda: pause(None))
    add_line(menu, translate("contacts", "Until a day…"), "", ask)
    return menu


def add_rest_lines(menu: QMenu, desk: Desk, ids: Sequence[int], anchor: QWidget, *, resting: bool) -> None:
    """Take up again for those who may be ``resting``, then Snooze and Pause."""
    rhythm, people = desk.journal.rhythm, tuple(ids)
    if resting:
        add_line(
            menu,
            translate("contacts", "Take up again"),
            "rotate-cw",
            lambda: desk.do(lambda: rhythm.resume_all(people)),
        )
    menu.addMenu(snooze_menu(menu, desk, people))
    menu.addMenu(pause_menu(menu, desk, people, anchor))

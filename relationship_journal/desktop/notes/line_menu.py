"""The context menu of a line in About: everything its row can do, by keyboard too."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtWidgets import QMenu, QWidget

from relationship_journal.desktop.actions import keys_of
from relationship_journal.desktop.balance_words import kind_words
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.menu_line import add_line
from relationship_journal.desktop.notes.changes import NoteChanges
from relationship_journal.desktop.notes.lines import Line
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.menu import Menu
from relationship_journal.domain.contacts import Relative
from relationship_journal.domain.facts import Fact
from relationship_journal.domain.gestures import Gesture, GestureKind
from relationship_journal.domain.links import Link
from relationship_journal.domain.promises import Promise
from relationship_journal.domain.topics import Topic


def line_menu(
    parent: QWidget, line: Line, today: date, act: Callable[[str], object], changes: NoteChanges
) -> QMenu:
    """A menu for a line; ``act`` is told what was chosen."""
    menu = Menu(parent)

    def add(text: str, name: str, what: str, keys: str = "") -> None:
        add_line(menu, text, name, lambda: act(what), keys)

    record = line.record
    if line.key[0] == "point":
        add(translate("notes", "Copy"), "copy", "copy")
    if line.opens is not None:
        add(
            translate("notes", "Open the page of {name}").format(name=isolated(_called(record))),
            "arrow-right",
            "open",
        )
    if isinstance(record, Promise):
        add(translate("notes", "Kept"), "check", "tick")
    if isinstance(record, Topic):
        add(translate("notes", "Asked"), "check", "asked")
    add(translate("notes", "Edit"), "pencil", "edit", "F2")
    if isinstance(record, Fact) and record.relative is not None and line.opens is None:
        add(
            translate("notes", "Add {name} as a person").format(name=isolated(record.relative.name)),
            "user-plus",
            "promote",
        )
    if isinstance(record, Fact):
        _fact_lines(menu, record, today, changes)
    if isinstance(record, Promise):
        menu.addMenu(_due_menu(menu, record, today, changes))
        add(translate("notes", "No longer needed"), "minus", "release")
    if isinstance(record, Gesture):
        menu.addMenu(_kind_menu(menu, record, changes))
        menu.addMenu(_day_menu(menu, record, today, changes))
    if line.entry_id is not None:
        words = line.source or translate("notes", "where it was written")
        add(words[:1].upper() + words[1:], "history", "source")
    if record is not None:
        words = (
            translate("notes", "Remove the link")
            if isinstance(record, Link)
            else translate("notes", "Delete")
        )
        add(words, "trash-2", "remove", keys_of("delete"))
    return menu


def _fact_lines(menu: QMenu, fact: Fact, today: date, changes: NoteChanges) -> None:
    """What becomes of a fact: still so, no longer, for a while, with care; and what it said before."""
    add_line(menu, translate("notes", "Still so"), "circle-check", lambda: changes.confirm(fact))
    add_line(menu, translate("notes", "No longer so"), "minus", lambda: changes.over(fact))
    menu.addMenu(_until_menu(menu, fact, today, changes))
    care = translate("notes", "No special care") if fact.sensitive else translate("notes", "Handle with care")
    add_line(menu, care, "shield-check", lambda: changes.change(fact, sensitive=not fact.sensitive))
    add_line(menu, translate("notes", "What it said before"), "history", lambda: changes.tell_earlier(fact))


def _until_menu(parent: QMenu, fact: Fact, today: date, changes: NoteChanges) -> QMenu:
    menu = Menu(translate("notes", "Only for a while"), parent)
    spans: tuple[tuple[str, int | None], ...] = (
        (translate("notes", "One week"), 7), (translate("notes", "One month"), 30), (translate("notes", "Three months"), 91), (translate("notes", "A year"), 365),
        (translate("notes", "For good"), None),
    )  # fmt: skip
    for words, days in spans:
        expires = today + timedelta(days=days) if days is not None else None
        action = menu.addAction(words)
        action.triggered.connect(lambda _checked=False, chosen=expires: changes.change(fact, expires=chosen))
    return menu


def _called(record: object) -> str:
    """Who the line is about."""
    match record:
        case Link(other=other):
            return other.name
        case Fact(relative=Relative(name=name)):
            return name
    return ""


def _kind_menu(parent: QMenu, gesture: Gesture, changes: NoteChanges) -> QMenu:
    menu = Menu(translate("notes", "What it was"), parent)
    for kind in GestureKind:
        words = kind_words(kind)
        action = menu.addAction(words[:1].upper() + words[1:])
        action.setCheckable(True)
        action.setChecked(kind is gesture.kind)
        action.triggered.connect(lambda _on=False, chosen=kind: changes.turn(gesture, kind=chosen))
    return menu


def _day_menu(parent: QMenu, gesture: Gesture, today: date, changes: NoteChanges) -> QMenu:
    menu = Menu(translate("notes", "Change date"), parent)
    for words, days in (
        (translate("notes", "Today"), 0),
        (translate("notes", "Yesterday"), 1),
        (translate("notes", "A week ago"), 7),
        (translate("notes", "A month ago"), 30),
    ):
        day = today - timedelta(days=days)
        action = menu.addAction(words)
        action.triggered.connect(lambda _on=False, chosen=day: changes.turn(gesture, day=chosen))
    return menu


def _due_menu(parent: QMenu, promise: Promise, today: date, changes: NoteChanges) -> QMenu:
    menu = Menu(translate("notes", "Change date"), parent)
    days: tuple[tuple[str, date | None], ...] = (
        (translate("notes", "Today"), today),
        (translate("notes", "Tomorrow"), today + timedelta(days=1)),
        (translate("notes", "In a week"), today + timedelta(days=7)),
        (translate("notes", "In four weeks"), today + timedelta(days=28)),
        (translate("notes", "No date"), None),
    )
    for words, day in days:
        action = menu.addAction(words)
        action.triggered.connect(lambda _checked=False, chosen=day: changes.set_due(promise, chosen))
    return menu

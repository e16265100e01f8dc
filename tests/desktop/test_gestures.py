"""Given and received: in About with its sentence, thanks that become a promise, and a line of the jot."""

from __future__ import annotations

import sys
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.drafts import wait_for_drafts
from relationship_journal.desktop.notes.line_menu import line_menu
from relationship_journal.desktop.notes.note_row import NoteRow
from relationship_journal.desktop.notes.pane import NotesPane
from relationship_journal.domain.entries import JotDraft
from relationship_journal.domain.gestures import GestureKind
from tests.desktop.jot_desk import opened, save
from tests.desktop.people_desk import TODAY, People

HELD = Qt.KeyboardModifier.MetaModifier if sys.platform == "darwin" else Qt.KeyboardModifier.AltModifier


@pytest.fixture
def pane(qtbot: QtBot, people: People) -> NotesPane:
    made = NotesPane(people.desk)
    qtbot.addWidget(made)
    made.resize(344, 900)
    made.show()
    made.show_contact(people.journal.contacts.get(people.ids["Odette"]))
    qtbot.waitUntil(people.settle)
    return made


def lines(pane: NotesPane) -> list[tuple[str, str]]:
    box = pane.section("gestures")
    return [(line.thing, line.detail) for line in box.data.lines] if box is not None else []


def test_the_section_is_there_once_there_is_something(pane: NotesPane, people: People, qtbot: QtBot) -> None:
    odette = people.ids["Odette"]
    for number in range(4):
        people.journal.jots.save(
            JotDraft("x", (odette,), day=TODAY - timedelta(days=number), started_by="me")
        )
    entry = people.journal.timeline.ids(odette)[0]
    people.journal.gestures.add(odette, GestureKind.GIVEN, "The map of mills", entry_id=entry)
    qtbot.waitUntil(lambda: len(lines(pane)) == 2)
    first, sentence = lines(pane)
    assert first == ("The map of mills", "you gave \u00b7 14 May")
    assert sentence[0].startswith("You started ")
    assert sentence[0].endswith("You last gave something on 14 May.")
    box = pane.section("gestures")
    assert box is not None
    row = box.row(("balance", 0))
    assert isinstance(row, NoteRow)
    with qtbot.waitSignal(pane.entry_requested) as asked:
        row.click()
    assert asked.args[0] == odette


def test_a_line_adds_what_was_received_and_the_thanks(pane: NotesPane, people: People, qtbot: QtBot) -> None:
    odette = people.ids["Odette"]
    pane.add("received")
    line = pane.adding()
    assert line is not None
    qtbot.waitUntil(line.thank.isVisible)
    assert "Thank Odette" in line.thank.text()
    QTest.keyClicks(line.line, "A jar of honey")
    QTest.keyClick(line.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(people.journal.gestures.of(odette)))
    thanks = [each for each in people.journal.promises.open([odette]) if each.text.startswith("Thank ")]
    assert [(each.text, each.due) for each in thanks] == [
        ("Thank Odette for a jar of honey", TODAY + timedelta(days=3))
    ]


def test_thanks_that_are_not_ticked_are_not_stored(pane: NotesPane, people: People, qtbot: QtBot) -> None:
    odette, before = people.ids["Odette"], len(people.journal.promises.open())
    pane.add("received")
    line = pane.adding()
    assert line is not None
    line.thank.setChecked(False)
    QTest.keyClicks(line.line, "A jar of honey")
    QTest.keyClick(line.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(people.journal.gestures.of(odette)))
    assert len(people.journal.promises.open()) == before


def test_a_third_request_gets_a_quiet_word_and_is_stored_all_the_same(
    pane: NotesPane, people: People, qtbot: QtBot
) -> None:
    odette = people.ids["Odette"]
    people.journal.gestures.add(odette, GestureKind.GIVEN, "The map", day=TODAY - timedelta(days=9))
    for text in ("A reference", "An introduction"):
        people.journal.gestures.add(odette, GestureKind.ASKED, text)
    qtbot.waitUntil(people.settle)
    pane.add("asked")
    line = pane.adding()
    assert line is not None
    qtbot.waitUntil(lambda: line.hint.text().startswith("Your last two were requests too."))
    assert not line.thank.isVisible()
    QTest.keyClicks(line.line, "A loan")
    QTest.keyClick(line.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(people.journal.gestures.of(odette)) == 4)


def test_words_kind_and_day_are_changed_in_place(pane: NotesPane, people: People, qtbot: QtBot) -> None:
    odette = people.ids["Odette"]
    made = people.journal.gestures.add(odette, GestureKind.GIVEN, "The map")
    qtbot.waitUntil(lambda: bool(lines(pane)))
    box = pane.section("gestures")
    assert box is not None
    line = box.data.lines[0]
    menu = line_menu(pane, line, TODAY, lambda _what: None, pane._changes)
    kinds, days = (each for each in menu.findChildren(QMenu))
    kinds.actions()[1].trigger()
    qtbot.waitUntil(lambda: people.journal.gestures.get(made).kind is GestureKind.RECEIVED)
    qtbot.waitUntil(lambda: lines(pane)[0][1].startswith("you received"))
    line = box.data.lines[0]
    line_menu(pane, line, TODAY, lambda _what: None, pane._changes).findChildren(QMenu)[1].actions()[
        1
    ].trigger()
    qtbot.waitUntil(lambda: people.journal.gestures.get(made).day == TODAY - timedelta(days=1))
    assert days is not None
    row = box.row(line.key)
    assert isinstance(row, NoteRow)
    qtbot.waitUntil(people.settle)
    row = box.row(line.key)
    assert isinstance(row, NoteRow)
    QTest.keyClick(row, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: people.journal.gestures.of(odette) == ())


@pytest.mark.parametrize("frame", ["dialog", "today", "timeline"])
def test_a_jot_says_what_was_received(qtbot: QtBot, people: People, frame: str) -> None:
    editor = opened(qtbot, people, frame=frame)
    editor.text.insertPlainText("Coffee, and a present")
    QTest.keyClick(editor.text, Qt.Key.Key_G, HELD)
    said = editor.more.gesture
    qtbot.waitUntil(lambda: said.isVisible() and said.words.hasFocus())
    said.kind.set_value(GestureKind.RECEIVED)
    said.kind.changed.emit(GestureKind.RECEIVED)
    QTest.keyClicks(said.words, "A jar of honey")
    qtbot.waitUntil(said.thank.isVisible)
    entry = save(qtbot, people, editor)
    (gesture,) = people.journal.gestures.of(people.ids["Odette"])
    assert (gesture.kind, gesture.text, gesture.entry_id) == (GestureKind.RECEIVED, "A jar of honey", entry)
    assert "Thank Odette for a jar of honey" in [each.text for each in people.journal.promises.open()]


def test_what_was_said_of_it_survives_in_the_draft(qtbot: QtBot, people: People) -> None:
    editor = opened(qtbot, people)
    editor.text.insertPlainText("Coffee")
    QTest.keyClick(editor.text, Qt.Key.Key_G, HELD)
    QTest.keyClicks(editor.more.gesture.words, "The map")
    editor.leave()
    wait_for_drafts()
    again = opened(qtbot, people)
    qtbot.waitUntil(lambda: again.more.gesture.words.text() == "The map")
    qtbot.waitUntil(again.more.gesture.isVisible)


def test_a_request_in_a_jot_gets_the_same_word(qtbot: QtBot, people: People) -> None:
    odette = people.ids["Odette"]
    for text in ("A reference", "An introduction"):
        people.journal.gestures.add(odette, GestureKind.ASKED, text)
    editor = opened(qtbot, people)
    QTest.keyClick(editor.text, Qt.Key.Key_G, HELD)
    editor.more.gesture.kind.set_value(GestureKind.ASKED)
    editor.more.gesture.kind.changed.emit(GestureKind.ASKED)
    qtbot.waitUntil(lambda: "requests too" in editor.more.gesture.note.text())

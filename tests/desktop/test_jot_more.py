"""Who started it, how long, did it help, no answer, and a line for one person alone: one key each, all optional."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.drafts import wait_for_drafts
from relationship_journal.desktop.jot.editor import JotEditor
from relationship_journal.desktop.jot.more_chips import length_words
from relationship_journal.desktop.requests import JotRequest
from relationship_journal.domain.channels import Channel
from tests.desktop.jot_desk import opened, save
from tests.desktop.people_desk import People

HELD = Qt.KeyboardModifier.MetaModifier if sys.platform == "darwin" else Qt.KeyboardModifier.AltModifier


def press(editor: JotEditor, key: Qt.Key) -> None:
    QTest.keyClick(editor.text, key, HELD)


def test_the_row_is_closed_until_it_is_wanted(qtbot: QtBot, people: People) -> None:
    editor = opened(qtbot, people)
    assert editor.more.isHidden()
    editor.moment.more.click()
    assert editor.more.isVisible()
    editor.moment.more.click()
    assert editor.more.isHidden()


@pytest.mark.parametrize("frame", ["dialog", "today", "timeline"])
def test_one_key_each_and_all_of_it_is_stored(qtbot: QtBot, people: People, frame: str) -> None:
    editor = opened(qtbot, people, frame=frame)
    editor.text.insertPlainText("Rang twice")
    press(editor, Qt.Key.Key_S)
    assert editor.more.started.label() == "I started"
    press(editor, Qt.Key.Key_S)
    assert editor.more.started.label() == "Odette started"
    press(editor, Qt.Key.Key_H)
    assert editor.more.helped.label() == "It helped"
    press(editor, Qt.Key.Key_N)
    assert editor.more.attempt.label() == "No answer"
    press(editor, Qt.Key.Key_L)
    editor.more.lengths.chosen.emit(20)
    editor.more.lengths.close()
    entry = people.journal.timeline.entry(save(qtbot, people, editor))
    assert (entry.started_by, entry.minutes, entry.satisfied, entry.attempt) == ("them", 20, True, True)
    assert entry.text == "Rang twice"


def test_each_answer_can_be_taken_back(qtbot: QtBot, people: People) -> None:
    editor = opened(qtbot, people)
    editor.text.insertPlainText("Met")
    for _ in range(3):
        press(editor, Qt.Key.Key_S)
        press(editor, Qt.Key.Key_H)
    for _ in range(2):
        press(editor, Qt.Key.Key_N)
    entry = people.journal.timeline.entry(save(qtbot, people, editor))
    assert (entry.started_by, entry.minutes, entry.satisfied, entry.attempt) == ("", None, None, False)


def test_what_was_said_last_by_this_channel_comes_first(qtbot: QtBot, people: People) -> None:
    odette = people.ids["Odette"]
    people.journal.jots.save("Rang", [odette], channel=Channel.IN_PERSON, started_by="them", minutes=25)
    editor = opened(qtbot, people)
    editor.text.insertPlainText("Met")
    press(editor, Qt.Key.Key_S)
    assert editor.more.started.label() == "Odette started"
    press(editor, Qt.Key.Key_L)
    current = [item.key for item in editor.more.lengths.items() if item.current]
    editor.more.lengths.close()
    assert current == [25]
    entry = people.journal.timeline.entry(save(qtbot, people, editor))
    assert entry.minutes is None, "offered first, never put in by itself"


def test_with_several_people_a_line_for_one_alone(qtbot: QtBot, people: People) -> None:
    odette, tilda = people.ids["Odette"], people.ids["Tilda"]
    editor = opened(qtbot, people, JotRequest((odette, tilda)))
    editor.text.insertPlainText("Lunch")
    editor.moment.more.click()
    QTest.keyClicks(editor.more.lines.field(tilda), "looked tired")
    entry = people.journal.timeline.entry(save(qtbot, people, editor))
    assert dict(entry.private_lines) == {tilda: "looked tired"}


def test_one_person_needs_no_line_of_their_own(qtbot: QtBot, people: People) -> None:
    editor = opened(qtbot, people)
    editor.moment.more.click()
    assert editor.more.lines.isHidden()


def test_what_was_said_is_in_the_draft(qtbot: QtBot, people: People) -> None:
    odette, tilda = people.ids["Odette"], people.ids["Tilda"]
    editor = opened(qtbot, people, JotRequest((odette, tilda)))
    editor.text.insertPlainText("Lunch")
    press(editor, Qt.Key.Key_S)
    press(editor, Qt.Key.Key_H)
    QTest.keyClicks(editor.more.lines.field(tilda), "looked tired")
    editor.leave()
    wait_for_drafts()
    again = opened(qtbot, people, JotRequest())
    draft = again.state().draft
    assert (draft.started_by, draft.satisfied, draft.private_lines) == (
        "me",
        True,
        ((tilda, "looked tired"),),
    )
    assert again.more.isVisible()


def test_editing_an_entry_keeps_what_was_said(qtbot: QtBot, people: People) -> None:
    odette, tilda = people.ids["Odette"], people.ids["Tilda"]
    said: dict[str, Any] = {"started_by": "me", "satisfied": False, "private_lines": ((tilda, "tired"),)}
    entry_id = people.journal.jots.save("Lunch", [odette, tilda], **said)
    editor = opened(qtbot, people, JotRequest(entry_id=entry_id), "timeline")
    editor.text.insertPlainText(" again")
    save(qtbot, people, editor)
    entry = people.journal.timeline.entry(entry_id)
    assert (entry.started_by, entry.satisfied, entry.private_lines) == ("me", False, ((tilda, "tired"),))


@pytest.mark.parametrize(("minutes", "words"), [(10, "10 min"), (60, "1 h"), (65, "1 h 05"), (90, "1 h 30")])
def test_a_length_in_words(minutes: int, words: str) -> None:
    assert length_words(minutes) == words

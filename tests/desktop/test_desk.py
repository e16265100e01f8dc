"""The desk: reading, writing and the sentence with its Undo, on a real journal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.background import Progress, Stopped
from relationship_journal.desktop.desk import Desk
from relationship_journal.domain.errors import JournalError, UnknownContact
from tests.desktop.open_desk import open_desk


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(900, 600)
    widget.show()
    return widget


@pytest.fixture
def desk(tmp_path: Path, over: QWidget) -> Iterator[Desk]:
    with open_desk(tmp_path, over) as desk:
        yield desk


def test_an_act_is_said_and_undone_from_its_sentence(desk: Desk, qtbot: QtBot) -> None:
    desk.do(lambda: desk.journal.contacts.add("Odette Plumbridge"))
    qtbot.waitUntil(lambda: "Odette" in desk.notices.current())
    assert desk.journal.contacts.count() == 1
    desk.undo()
    qtbot.waitUntil(lambda: desk.notices.current().startswith("Undone"))
    assert desk.journal.contacts.count() == 0
    desk.redo()
    qtbot.waitUntil(lambda: desk.journal.contacts.count() == 1)


def test_own_words_replace_the_sentence_and_none_silence_it(desk: Desk, qtbot: QtBot) -> None:
    done: list[int] = []
    desk.do(lambda: desk.journal.contacts.add("Odette"), done.append, say="Kept")
    qtbot.waitUntil(lambda: desk.notices.current() == "Kept")
    desk.notices.clear_toast()
    desk.do(lambda: desk.journal.contacts.add("Barnaby"), done.append, say="")
    qtbot.waitUntil(lambda: len(done) == 2)
    assert desk.notices.current() == ""


def test_work_that_changed_nothing_is_not_spoken_of(desk: Desk, qtbot: QtBot) -> None:
    desk.do(lambda: desk.journal.contacts.add("Odette"), say="")
    done: list[str] = []
    desk.do(lambda: "looked", done.append)
    qtbot.waitUntil(lambda: done == ["looked"])
    assert desk.notices.current() == ""


def test_what_the_journal_refuses_is_said_in_a_sentence(desk: Desk, qtbot: QtBot) -> None:
    desk.do(lambda: desk.journal.contacts.add(" "))
    qtbot.waitUntil(lambda: desk.notices.current() != "")
    assert "name" in desk.notices.current().lower()
    assert desk.journal.contacts.count() == 0


def test_an_asker_may_answer_an_error_itself(desk: Desk, qtbot: QtBot) -> None:
    errors: list[JournalError] = []
    answers: list[int] = []
    desk.read(desk.notices, lambda: desk.journal.contacts.named("Nobody"), answers.append, errors.append)
    qtbot.waitUntil(lambda: len(errors) == 1)
    assert isinstance(errors[0], UnknownContact)
    assert desk.notices.current() == ""
    assert not answers


def test_an_answer_for_a_pane_that_is_gone_is_dropped(desk: Desk, qtbot: QtBot) -> None:
    answers: list[int] = []
    receiver = QObject()
    desk.read(receiver, desk.journal.contacts.count, answers.append)
    receiver.deleteLater()
    del receiver
    kept = QObject(desk.notices)
    later: list[int] = []
    desk.read(kept, desk.journal.contacts.count, later.append)
    qtbot.waitUntil(lambda: later == [0])
    assert not answers


def test_what_was_done_for_a_pane_that_is_gone_is_said_but_not_answered(desk: Desk, qtbot: QtBot) -> None:
    answers: list[object] = []
    receiver = QObject()
    desk.do(lambda: desk.journal.contacts.add("Odette"), answers.append, receiver=receiver)
    desk.do(lambda: desk.journal.contacts.add(" "), on_error=answers.append, receiver=receiver)
    shiboken6.delete(receiver)
    qtbot.waitUntil(lambda: desk.writer.pending() == 0)
    assert not answers
    assert desk.journal.contacts.count() == 1
    assert "name" in desk.notices.current().lower()


def test_writing_that_is_no_act_waits_its_turn_and_tells_how_far_it_is(desk: Desk, qtbot: QtBot) -> None:
    told: list[object] = []
    answers: list[int] = []

    def work(progress: Progress, stopped: Stopped) -> int:
        progress((1, 2))
        assert not stopped()
        return desk.journal.contacts.count()

    desk.do(lambda: desk.journal.contacts.add("Odette"), say="")
    receiver = QObject(desk.notices)
    desk.write(receiver, work, answers.append, on_progress=told.append)
    qtbot.waitUntil(lambda: answers == [1])
    assert told == [(1, 2)]
    assert desk.notices.current() == ""


def test_writing_is_stopped_by_cancelling_only(desk: Desk, qtbot: QtBot) -> None:
    gate = Event()
    seen: list[bool] = []
    answers: list[object] = []

    def work(_progress: Progress, stopped: Stopped) -> None:
        gate.wait(60)
        seen.append(stopped())

    gone, there = QObject(), QObject(desk.notices)
    desk.write(gone, work, answers.append)
    shiboken6.delete(gone)
    desk.write(there, work, answers.append).cancel()
    gate.set()
    qtbot.waitUntil(lambda: desk.writer.pending() == 0)
    assert (seen, answers) == ([False], [])

"""Work happens elsewhere, answers arrive here, and nobody hears what they no longer want."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QThread

from relationship_journal.desktop.background import Background, Latest, Writer, plain
from relationship_journal.domain.errors import EmptyText, JournalError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from relationship_journal.desktop.background import Progress, Stopped


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:
    made = Background()
    yield made
    assert made.close()


@pytest.fixture
def writer(qapp: object) -> Iterator[Writer]:
    made = Writer()
    yield made
    assert made.close()


def test_work_runs_elsewhere_and_the_answer_arrives_here(qtbot: QtBot, background: Background) -> None:
    here = QThread.currentThread()
    heard: list[tuple[bool, bool]] = []
    background.run(
        plain(lambda: QThread.currentThread() is here),
        lambda same: heard.append((same, QThread.currentThread() is here)),
    )
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(False, True)]
    assert background.pending() == 0


def test_an_answer_after_cancelling_is_dropped(qtbot: QtBot, background: Background) -> None:
    heard: list[object] = []
    gate = threading.Event()
    task = background.run(plain(gate.wait), heard.append, on_end=lambda: heard.append("end"))
    task.cancel()
    gate.set()
    qtbot.waitUntil(lambda: background.pending() == 0)
    assert heard == []


def test_an_answer_for_a_deleted_owner_is_dropped(qtbot: QtBot, background: Background) -> None:
    heard: list[object] = []
    gate, owner = threading.Event(), QObject()
    background.run(plain(gate.wait), heard.append, owner=owner)
    owner.deleteLater()
    with qtbot.waitSignal(owner.destroyed):
        pass
    gate.set()
    qtbot.waitUntil(lambda: background.pending() == 0)
    assert heard == []


def test_work_can_see_that_it_should_stop(qtbot: QtBot, background: Background) -> None:
    began, seen = threading.Event(), threading.Event()

    def work(progress: Progress, stopped: Stopped) -> None:
        began.set()
        while not stopped():
            threading.Event().wait(0.001)
        seen.set()

    task = background.run(work)
    assert began.wait(60)
    task.cancel()
    assert seen.wait(60)


def test_progress_arrives_here_and_the_last_value_is_never_lost(qtbot: QtBot, background: Background) -> None:
    heard: list[object] = []

    def work(progress: Progress, stopped: Stopped) -> str:
        for step in range(1000):
            progress(step)
        return "done"

    background.run(work, heard.append, on_progress=heard.append)
    qtbot.waitUntil(lambda: bool(heard) and heard[-1] == "done")
    assert heard[-2] == 999
    assert heard[:-1] == sorted(heard[:-1], key=lambda value: int(str(value)))


def _refuse() -> None:
    raise EmptyText(what="jot")


def _fault() -> None:
    raise ZeroDivisionError


def test_a_refusal_goes_to_whoever_asked_then_the_end_is_told(qtbot: QtBot, background: Background) -> None:
    heard: list[object] = []
    with qtbot.assertNotEmitted(background.unhandled):
        background.run(plain(_refuse), heard.append, heard.append, on_end=lambda: heard.append("end"))
        qtbot.waitUntil(lambda: len(heard) == 2)
    assert isinstance(heard[0], EmptyText)
    assert heard[1] == "end"


@pytest.mark.parametrize("work", [_refuse, _fault])
def test_an_error_nobody_is_named_for_goes_to_the_hook(
    qtbot: QtBot, background: Background, work: object
) -> None:
    with qtbot.waitSignal(background.unhandled) as told:
        background.run(plain(work))  # type: ignore[arg-type] # parametrized
    assert isinstance(told.args[0], JournalError | ZeroDivisionError)


def test_a_fault_of_ours_never_goes_to_on_error(qtbot: QtBot, background: Background) -> None:
    heard: list[object] = []
    with qtbot.waitSignal(background.unhandled):
        background.run(plain(_fault), on_error=heard.append, on_end=lambda: heard.append("end"))
    assert heard == ["end"]


def test_only_the_latest_question_is_answered(qtbot: QtBot, background: Background) -> None:
    heard: list[object] = []
    gate = threading.Event()
    latest: Latest[str] = Latest(background)

    def slow(progress: Progress, stopped: Stopped) -> str:
        gate.wait(60)
        return "old"

    latest.run(slow, heard.append)
    latest.run(plain(lambda: "new"), heard.append)
    qtbot.waitUntil(lambda: heard == ["new"])
    gate.set()
    qtbot.waitUntil(lambda: background.pending() == 0)
    assert heard == ["new"]


def test_writing_happens_in_order_on_one_thread(qtbot: QtBot, writer: Writer) -> None:
    order: list[int] = []
    threads: set[int] = set()

    def act(number: int) -> int:
        threads.add(threading.get_ident())
        order.append(number)
        return number

    answers: list[int] = []
    for number in range(50):
        writer.write(partial(act, number), answers.append)
    qtbot.waitUntil(lambda: len(answers) == 50)
    assert order == answers == list(range(50))
    assert len(threads) == 1
    assert threading.get_ident() not in threads


def test_writing_is_done_though_its_owner_left(qtbot: QtBot, writer: Writer) -> None:
    done: list[object] = []
    heard: list[object] = []
    gate, owner = threading.Event(), QObject()
    writer.write(gate.wait)
    writer.write(lambda: done.append("written"), heard.append, owner=owner)
    owner.deleteLater()
    with qtbot.waitSignal(owner.destroyed):
        pass
    gate.set()
    qtbot.waitUntil(lambda: writer.pending() == 0)
    assert done == ["written"]
    assert heard == []


def test_closing_finishes_the_writing_and_takes_no_more(qapp: object) -> None:
    done: list[object] = []
    heard: list[object] = []
    writer = Writer()
    for number in range(20):
        writer.write(partial(done.append, number), lambda _: heard.append("answered"))
    assert writer.close()
    assert done == list(range(20))
    assert len(heard) == 20
    writer.write(lambda: done.append("late"))
    assert writer.close()
    assert "late" not in done


def test_closing_stops_reading(qapp: object) -> None:
    heard: list[object] = []
    background = Background()

    def endless(progress: Progress, stopped: Stopped) -> str:
        while not stopped():
            threading.Event().wait(0.001)
        return "stopped"

    background.run(endless, heard.append)
    assert background.close(5000)
    assert heard == []

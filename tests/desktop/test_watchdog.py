"""The event-loop watchdog sees what stands in the loop's way, says who it was, and blames nobody for a busy machine."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from relationship_journal.domain.folding import fold
from tests.desktop.watchdog import Gaps, Watchdog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def watched(qtbot: QtBot, work: Callable[[], object]) -> Gaps:
    """The gaps around some work on the UI thread, with a little of the loop before and after it."""
    dog = Watchdog()
    dog.begin("work")
    done: list[bool] = []

    def perform() -> None:
        work()
        QTimer.singleShot(20, lambda: done.append(True))

    QTimer.singleShot(20, perform)
    qtbot.waitUntil(lambda: bool(done))
    return dog.end()


def compute() -> None:
    until = time.thread_time() + 0.15
    while time.thread_time() < until:
        fold("Łucja Møller, straße")


def test_what_computes_too_long_is_named(qtbot: QtBot) -> None:
    worst = watched(qtbot, compute).worst()
    assert worst.cpu >= 150
    assert worst.ours >= 150
    assert any("folding." in stack for stack in worst.stacks)


def test_a_loop_that_only_sleeps_has_computed_nothing(qtbot: QtBot) -> None:
    seen = watched(qtbot, lambda: time.sleep(0.15))
    assert seen.worst("wall").wall >= 150
    assert seen.worst().cpu < 50


def test_a_worker_that_holds_the_interpreter_counts_as_ours(qtbot: QtBot) -> None:
    lock = threading.Lock()
    lock.acquire()
    QTimer.singleShot(0, lambda: threading.Timer(0.15, lock.release).start())
    seen = watched(qtbot, lambda: lock.acquire(timeout=60))
    worst = seen.worst("ours")
    assert worst.ours >= 80
    assert worst.cpu < 50


def test_gaps_of_a_loop_at_rest_are_short(qtbot: QtBot) -> None:
    seen = watched(qtbot, lambda: None)
    assert len(seen.all) > 3
    assert seen.worst().cpu < 50
    assert seen.p99() <= seen.worst().cpu


def test_a_row_says_what_and_how_long(qtbot: QtBot) -> None:
    row = watched(qtbot, compute).row()
    assert row.startswith("work ")
    assert "folding.fold" in row


@pytest.mark.parametrize("what", ["cpu", "wall", "ours"])
def test_nothing_seen_is_no_gap(what: str) -> None:
    assert Gaps("nothing").p99(what) == 0
    assert getattr(Gaps("nothing").worst(what), what) == 0

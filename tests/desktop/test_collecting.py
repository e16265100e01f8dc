"""Garbage is collected on the UI thread alone."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from relationship_journal.desktop import collecting as collecting_module
from relationship_journal.desktop.collecting import Collecting

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Knot(QObject):
    """An object in a reference cycle."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self


def test_a_worker_that_allocates_destroys_no_qt_object(qtbot: QtBot) -> None:
    collecting = Collecting()
    knot = weakref.ref(Knot())
    worker = threading.Thread(target=lambda: [[] for _ in range(200_000)])
    worker.start()
    worker.join()
    assert knot() is not None
    for _ in range(3):  # by its count the knot may be due in a later generation
        gc.collect(0)
    collecting.collect()
    gc.collect()
    assert knot() is None
    collecting.stop()


def test_what_is_due_is_collected_and_what_is_not_waits(qtbot: QtBot) -> None:
    collecting = Collecting()
    gc.collect()
    knot = weakref.ref(Knot())
    collecting.collect()
    assert knot() is not None
    kept: list[list[int]] = [[] for _ in range(gc.get_threshold()[0] + 10)]
    collecting.collect()
    assert knot() is None
    assert kept
    collecting.stop()


def test_more_than_can_be_looked_through_is_set_aside(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    collecting = Collecting()
    knot = weakref.ref(kept := Knot())
    many: list[list[int]] = [[] for _ in range(20_000)]
    monkeypatch.setattr(collecting_module, "_MOST", 1_000_000)  # Pythons differ in how much they let grow
    before = gc.get_freeze_count()
    grow(collecting, rounds=gc.get_threshold()[1] + 2)
    assert gc.get_freeze_count() == before, "so few are looked through"
    monkeypatch.setattr(collecting_module, "_MOST", 10_000)
    grow(collecting, rounds=gc.get_threshold()[1] + 2)
    assert gc.get_freeze_count() >= before + len(many)
    del kept
    gc.collect()
    assert knot() is not None, "a knot set aside waits"
    collecting.collect_anew()
    assert knot() is None
    collecting.stop()


def grow(collecting: Collecting, rounds: int) -> None:
    """Make new objects and collect, so often that an older generation has its turn."""
    for _ in range(rounds):
        more: list[list[int]] = [[] for _ in range(2 * gc.get_threshold()[0])]
        collecting.collect()
        more.clear()  # before the next are made: Python counts what is made less what has gone


def test_while_much_is_made_the_next_look_comes_soon(qtbot: QtBot) -> None:
    collecting = Collecting()
    gc.collect()
    collecting.collect()
    usual = collecting._timer.interval()
    many: list[list[int]] = [[] for _ in range(50_000)]
    collecting.collect()
    assert collecting._timer.interval() < usual
    collecting.collect()
    assert collecting._timer.interval() == usual
    assert many
    collecting.stop()


def test_python_collects_by_itself_again_afterwards(qtbot: QtBot) -> None:
    collecting = Collecting()
    assert not gc.isenabled()
    collecting.stop()
    assert gc.isenabled()
    gc.disable()  # as the test found it

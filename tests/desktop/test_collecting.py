"""Garbage is collected on the UI thread alone."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

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


def test_python_collects_by_itself_again_afterwards(qtbot: QtBot) -> None:
    collecting = Collecting()
    assert not gc.isenabled()
    collecting.stop()
    assert gc.isenabled()
    gc.disable()  # as the test found it

"""Faults injected everywhere while words of the journal are at hand; whoever traces the places they could get to finds none.

``python -m tests.silence.break_everything FOLDER FLAW``: the window over a journal full of ``WORD``, logging of every
library and of Qt at its most talkative. Each public method of each part of the journal fails once on the screen's
thread and once on a worker's; then statements fail under the acts that write. Says in one line of JSON how many
faults there were, and what the report, the titles, the arguments and the environment then said. The flaw ``talks``
is the program that reports as Python does.
"""

from __future__ import annotations

import json
import logging
import os
import sqlite3
import sys
import traceback
from collections.abc import Callable, Iterator
from itertools import count, cycle
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from sqlalchemy import event
from sqlalchemy.engine import Engine
from sqlalchemy.exc import IntegrityError

from relationship_journal.desktop import excepthook, notices
from relationship_journal.desktop.background import plain
from relationship_journal.desktop.crash_report import CrashReport
from relationship_journal.desktop.desk import Desk
from relationship_journal.domain.errors import InvalidInput
from relationship_journal.journal.facade import PARTS
from relationship_journal.tour.page import windowless_application
from relationship_journal.tour.pictures import quiet_platform
from relationship_journal.tour.stage import Stage
from tests.fixed_clock import FixedClock
from tests.silence.hostile_journal import write_hostile

WORD = "Zebrafinch"
LOG = "everything.log"
STATEMENTS = 40


def _faults() -> Iterator[Exception]:
    """Faults as libraries raise them, with somebody's words in their message."""
    for number in count():
        said = f"{WORD} {number}"
        yield (
            RuntimeError(said), KeyError(said), ValueError(f"invalid literal for int(): {said!r}"), OSError(5, said, said),
            sqlite3.OperationalError(f'near "{said}": syntax error'), TypeError(said), InvalidInput("error.empty_text", text=said),
            UnicodeDecodeError("utf-8", said.encode(), 0, 1, said),
            IntegrityError("INSERT INTO entry VALUES (?)", (said,), sqlite3.IntegrityError(said), hide_parameters=True),
        )[number % 9]  # fmt: skip


def methods(journal: object) -> Iterator[tuple[object, str]]:
    """Every public method of every part."""
    for name in PARTS:
        part = getattr(journal, name)
        for each in dir(type(part)):
            if not each.startswith("_") and callable(getattr(type(part), each)):
                yield part, each


class Breaker:
    """Lets one thing fail after another."""

    def __init__(self, stage: Stage, desk: Desk) -> None:
        self._stage, self._desk = stage, desk
        self._faults = _faults()
        self.injected: dict[str, int] = {"screen": 0, "worker": 0, "statement": 0}

    def parts(self) -> None:
        """Each method, on either thread."""
        for part, name in methods(self._desk.journal):
            kind, real = type(part), type(part).__dict__.get(name)
            if real is None:
                continue
            for thread in ("screen", "worker"):
                fault = next(self._faults)

                def failing(*given: Any, fault: Exception = fault, **_more: Any) -> None:
                    quoted = f"{WORD} in a frame {given}"
                    assert quoted
                    raise fault

                setattr(kind, name, failing)
                try:
                    self._call(thread, getattr(part, name))
                finally:
                    setattr(kind, name, real)
                self.injected[thread] += 1

    def _call(self, thread: str, method: Callable[..., object]) -> None:
        if thread == "worker":
            self._desk.background.run(plain(lambda: method(f"{WORD} given")))
        else:
            QTimer.singleShot(0, self._stage.window, lambda: method(f"{WORD} given"))
        while self._desk.background.pending():
            QApplication.processEvents()
        QApplication.processEvents()

    def statements(self) -> None:
        """Acts that write, each with its statements failing in turn."""
        journal = self._desk.journal
        who = journal.contacts.add(f"{WORD} Somebody")
        acts: tuple[Callable[[], object], ...] = (
            lambda: journal.jots.save(f"{WORD} was said\n!{WORD} by Friday", [who]),
            lambda: journal.contacts.add(f"{WORD} Another"),
            lambda: journal.promises.add(who, f"{WORD} promised"),
            lambda: journal.topics.add(who, f"{WORD} asked"),
        )
        for number, act in zip(range(STATEMENTS), cycle(acts), strict=False):
            left = [number // len(acts)]

            def fail(*_given: Any, left: list[int] = left) -> None:
                left[0] -= 1
                if left[0] < 0:
                    raise sqlite3.OperationalError(f"disk I/O error at {WORD}")

            event.listen(Engine, "before_cursor_execute", fail)
            try:
                self._desk.background.run(plain(act))
                while self._desk.background.pending():
                    QApplication.processEvents()
            finally:
                event.remove(Engine, "before_cursor_execute", fail)
            self.injected["statement"] += 1


def main() -> None:
    """One process full of faults."""
    folder, flaw = Path(sys.argv[1]), sys.argv[2]
    logging.basicConfig(level=logging.DEBUG, filename=folder / LOG, force=True)
    logging.captureWarnings(True)
    for library in ("sqlalchemy", "alembic", "icalendar", "caldav", "keyring", "asyncio"):
        logging.getLogger(library).setLevel(logging.DEBUG)  # some keep still until they are asked by name
    if flaw == "talks":
        for module in (excepthook, notices):
            setattr(module, "report_of", lambda error: "".join(traceback.format_exception(error)))  # noqa: B010 - the flaw
    clock, path = FixedClock(), folder / "a.journal"
    write_hostile(path, clock, (WORD,))
    reports: list[str] = []
    with quiet_platform():
        app = windowless_application(folder / "home")
        stage = Stage(path, clock)
        stage.start()
        attached = stage.window.attached
        assert attached is not None
        breaker = Breaker(stage, attached._desk)
        breaker.parts()
        breaker.statements()
        stage.settle()
        reports = [each.text() for each in stage.window.findChildren(CrashReport)]
        titles = [each.windowTitle() for each in QApplication.topLevelWidgets()]
        stage.stop()
        del app
    told = {
        "injected": breaker.injected,
        "report": reports,
        "titles": titles,
        "argv": sys.argv,
        "environment": dict(os.environ),
    }
    (folder / "told.json").write_text(json.dumps(told), encoding="utf-8")
    os._exit(0)  # the interpreter's end is not looked at here


if __name__ == "__main__":
    main()

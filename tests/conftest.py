"""House rules for every test: its own home, no window, nothing logged, nothing left open."""

from __future__ import annotations

import gc
import itertools
import logging
import os
import re
import sqlite3
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

# Before anything of ours or Qt's is imported: no test may reach the user's own files or screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["RELATIONSHIP_JOURNAL_HOME"] = str(Path(tempfile.gettempdir()) / "relationship-journal-no-test")

import pytest
from hypothesis import settings as hypothesis_settings
from pytestqt.qtbot import QtBot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

hypothesis_settings.register_profile("house", deadline=None)
hypothesis_settings.register_profile("ci", deadline=None, derandomize=True, database=None)
hypothesis_settings.load_profile("ci" if os.environ.get("CI") else "house")

PATIENCE_MS = 60_000
_homes = itertools.count(1)
_connections: list[sqlite3.Connection] = []


def _note_connection(event: str, arguments: tuple[object, ...]) -> None:
    """Remember every SQLite connection the process opens, whoever opens it."""
    if event == "sqlite3.connect/handle" and isinstance(arguments[0], sqlite3.Connection):
        _connections.append(arguments[0])


sys.addaudithook(_note_connection)


def _is_open(connection: sqlite3.Connection) -> bool:
    try:
        return connection.total_changes >= 0
    except sqlite3.ProgrammingError:  # "Cannot operate on a closed database", from any thread
        return False


@pytest.fixture(autouse=True)
def house_home(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home of the test's own, not made until something makes it."""
    home = tmp_path_factory.getbasetemp() / "homes" / str(next(_homes))
    monkeypatch.setenv("RELATIONSHIP_JOURNAL_HOME", str(home))
    return home


@pytest.fixture
def allowed_log() -> list[str]:
    """Patterns of warnings a test provokes on purpose; append to it."""
    return []


@pytest.fixture(autouse=True)
def no_unexpected_log(caplog: pytest.LogCaptureFixture, allowed_log: list[str]) -> Iterator[None]:
    """A WARNING or worse that the test did not announce in `allowed_log` fails it."""
    yield
    records = [record for phase in ("setup", "call") for record in caplog.get_records(phase)]
    unexpected = [
        f"{record.levelname} {record.name}: {record.getMessage()}"
        for record in records
        if record.levelno >= logging.WARNING
        and not any(re.search(pattern, record.getMessage()) for pattern in allowed_log)
    ]
    if unexpected:
        pytest.fail("logged without being expected:\n" + "\n".join(unexpected), pytrace=False)


@pytest.fixture(autouse=True)
def no_open_session() -> Iterator[None]:
    """A database connection opened in a test and not closed by its end fails it."""
    before = len(_connections)
    yield
    mine = _connections[before:]
    del _connections[before:]
    left = sum(_is_open(connection) for connection in mine)
    if left:
        pytest.fail(f"{left} database connection(s) left open: close the journal", pytrace=False)


@pytest.fixture(autouse=True)
def no_key_left() -> Iterator[None]:
    """Keys are the process's own: one a test leaves there would open the next test's journals. Nor is one left open."""
    yield
    keys = sys.modules.get("relationship_journal.store.keys")
    if keys is not None and keys.ring.all():
        keys.ring.forget_all()
        still = " and an encrypted journal open" if keys.ring.all() else ""
        pytest.fail(f"a key was left in the process{still}: call forget_keys", pytrace=False)


def _top_levels() -> list[QWidget]:
    """The windows that live now; none when no test has started Qt."""
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    if not isinstance(QApplication.instance(), QApplication):
        return []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return QApplication.topLevelWidgets()


def pytest_collection_finish() -> None:
    """What is loaded by now stays: no collection need look at it again."""
    gc.collect()
    gc.freeze()


class PatientQtBot(QtBot):
    """Waits for what surely comes, however busy the machine is: a pass costs nothing, only a failure is late."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **options: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **options)

    def waitSignals(self, signals: list[Any], *, timeout: int = PATIENCE_MS, **options: Any) -> Any:
        return super().waitSignals(signals, timeout=timeout, **options)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's own, with more patience."""
    return PatientQtBot(request)


@pytest.fixture(autouse=True)
def collected_where_qt_lives(request: pytest.FixtureRequest) -> Iterator[None]:
    """As in the program itself: a worker that collects would destroy Qt objects on a thread that is not theirs."""
    if "qapp" not in request.fixturenames:  # makes no widget, so leaves none behind
        yield
        return
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def no_leaked_window() -> Iterator[None]:
    """A window made in a test and alive after it fails it: give it to `qtbot.addWidget`."""
    before = set(map(id, kept := _top_levels()))
    yield
    left = [widget for widget in _top_levels() if id(widget) not in before]
    if left:
        del left
        gc.collect()  # a window in a reference cycle is not leaked, only late
        left = [widget for widget in _top_levels() if id(widget) not in before]
    del kept
    if left:
        names = ", ".join(f"{type(widget).__name__} {widget.objectName()!r}" for widget in left)
        for widget in left:
            widget.close()
            widget.deleteLater()
        pytest.fail(f"windows left alive: {names}", pytrace=False)

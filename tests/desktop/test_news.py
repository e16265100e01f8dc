"""News of any thread arrives here once per burst."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread

from relationship_journal.desktop.news import NewsBridge
from relationship_journal.domain.changes import Changes, Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


class _Journal:
    def __init__(self) -> None:
        self.listeners: list[Callable[[Changes], None]] = []

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)

    def tell(self, number: int) -> None:
        for listener in self.listeners:
            listener(Changes({Kind.ENTRY: frozenset({number})}, frozenset({number % 3})))


def test_a_burst_from_another_thread_is_one_signal_here(qtbot: QtBot) -> None:
    journal = _Journal()
    bridge = NewsBridge(journal.subscribe, pause_ms=10)
    heard: list[tuple[Changes, bool]] = []
    here = QThread.currentThread()
    bridge.changed.connect(lambda changes: heard.append((changes, QThread.currentThread() is here)))

    def burst() -> None:
        for number in range(30):
            journal.tell(number)

    thread = threading.Thread(target=burst)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(heard))
    ((changes, on_ui),) = heard
    assert on_ui
    assert changes.ids[Kind.ENTRY] == frozenset(range(30))
    assert changes.contacts == frozenset({0, 1, 2})


def test_news_after_a_telling_is_told_again(qtbot: QtBot) -> None:
    journal = _Journal()
    bridge = NewsBridge(journal.subscribe, pause_ms=1)
    for number in (1, 2):
        with qtbot.waitSignal(bridge.changed) as told:
            journal.tell(number)
        assert told.args[0].ids[Kind.ENTRY] == frozenset({number})


def test_a_closed_bridge_is_silent_and_unsubscribed(qtbot: QtBot) -> None:
    journal = _Journal()
    bridge = NewsBridge(journal.subscribe, pause_ms=1)
    journal.tell(1)
    with qtbot.assertNotEmitted(bridge.changed, wait=30):
        bridge.close()
    assert journal.listeners == []

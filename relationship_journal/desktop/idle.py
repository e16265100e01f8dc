"""Notices that nobody touched a key, the mouse or the screen for a while, also while the computer slept."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

if TYPE_CHECKING:
    from relationship_journal.domain.work import Clock

_LOOKS_MS = 5_000
_TOUCHED = frozenset(
    {
        QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
        QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TabletMove, QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)  # fmt: skip


class IdleWatch(QObject):
    """``idle`` once when nothing was touched for ``minutes``; 0: never.

    It listens to windows, not to widgets: a filter on those would hear of every painting and layout.
    """

    idle = Signal()

    def __init__(
        self, clock: Clock, parent: QObject, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._monotonic = monotonic
        self._minutes = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKS_MS)
        self._timer.timeout.connect(self.look)
        self.touch()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._listen_to)

    def watch(self, minutes: int) -> None:
        """Watch from now on."""
        self._minutes = minutes
        self.touch()
        if not minutes:
            self._timer.stop()
            return
        self._timer.start()
        for window in QGuiApplication.topLevelWindows():
            self._listen_to(window)

    def touch(self) -> None:
        """Somebody is here."""
        self._at, self._said_at = self._monotonic(), self._clock.now()

    def look(self) -> bool:
        """Ask both clocks: one stands still while the computer sleeps, the other can be set."""
        if not self._minutes:
            return False
        limit = timedelta(minutes=self._minutes)
        by_clock = self._clock.now() - self._said_at
        if self._monotonic() - self._at >= limit.total_seconds() or by_clock >= limit:
            self.touch()
            self.idle.emit()
            return True
        return False

    def _listen_to(self, window: QWindow | None) -> None:
        if window is not None and self._minutes:
            window.installEventFilter(self)  # once, however often

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _TOUCHED:
            return False
        if self.look():
            return True  # woken from sleep by this very key: it does nothing any more
        self.touch()
        return False

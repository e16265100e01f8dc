"""The journal's news as one signal on the UI thread, bursts merged."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from relationship_journal.domain.changes import Changes

Listener = Callable[[Changes], None]


class NewsBridge(QObject):
    """Listens to the journal from any thread; `changed(Changes)` follows at most every `pause_ms`."""

    changed = Signal(object)
    _arrived = Signal()

    def __init__(
        self,
        subscribe: Callable[[Listener], Callable[[], None]],
        parent: QObject | None = None,
        *,
        pause_ms: int = 50,
    ) -> None:
        super().__init__(parent)
        self._lock = Lock()
        self._waiting: Changes | None = None
        self._closed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause_ms)
        self._timer.timeout.connect(self.flush)
        self._arrived.connect(self._wait, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = subscribe(self._hear)

    def _hear(self, changes: Changes) -> None:
        """Take news on whatever thread committed them."""
        with self._lock:
            if self._closed:
                return
            first = self._waiting is None
            self._waiting = changes if self._waiting is None else self._waiting.merge(changes)
        if first:
            self._arrived.emit()

    def _wait(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Tell what is waiting now."""
        with self._lock:
            changes, self._waiting = self._waiting, None
        if changes is not None and not self._closed:
            self.changed.emit(changes)

    def close(self) -> None:
        """Hear nothing more; harmless when repeated."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            self._waiting = None
        self._timer.stop()
        self._unsubscribe()

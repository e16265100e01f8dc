"""Closing the window as by its cross when the system asks the program to end: a log-out, a shut-down, Ctrl+C."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

_ASKED = [signal.SIGTERM, signal.SIGINT, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])]


class Endings(QObject):
    """Calls ``close`` on the UI thread for as long as it lives; for the main thread only.

    Python hears a signal only when it runs, which in an idle window it does not; the byte that comes with it
    wakes Qt.
    """

    def __init__(self, close: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._close = close
        self._heard, self._told = socket.socketpair()
        self._heard.setblocking(False)
        self._told.setblocking(False)
        self._wakeup = signal.set_wakeup_fd(self._told.fileno(), warn_on_full_buffer=False)
        self._before = {each: signal.signal(each, _nothing) for each in _ASKED}
        self._notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._asked)

    def stop(self) -> None:
        """Let signals do again what they did before."""
        self._notifier.setEnabled(False)
        for each, handler in self._before.items():
            signal.signal(each, handler)
        signal.set_wakeup_fd(self._wakeup)
        self._heard.close()
        self._told.close()

    def _asked(self) -> None:
        self._heard.recv(64)
        self._close()


def _nothing(_signal: int, _frame: object) -> None:
    """The byte says it."""

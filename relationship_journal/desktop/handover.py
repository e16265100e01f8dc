"""Listening for later starts of the window: each rings once, is answered, and what it wants is signalled.

Plain sockets watched by Qt, not QtNetwork: that needs a system library the program can do without.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from relationship_journal import paths
from relationship_journal.doorbell import ANSWER, LONGEST, understood
from relationship_journal.doorbell import is_ours as _is_ours

PATIENCE_MS = 2000
"""How long somebody at the door may be silent, in milliseconds."""
MOST_CALLERS = 16
_PIECE = 65536


class FrontDoor(QObject):
    """Open only while this window holds the journal: whoever holds it may take away a door left by a crash."""

    called = Signal(object)
    """A ``Call`` that was understood; it has been answered already."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._socket: socket.socket | None = None
        self._knock: QSocketNotifier | None = None
        self._path: Path | None = None
        self._callers: set[_Caller] = set()

    def open(self, path: Path | None) -> bool:
        """Listen at this place; False where there is none that is safe, and later starts are told so."""
        self.close()
        if path is None:
            return False
        listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            paths.ensure_private(path.parent)
            if not _is_ours(path.parent):
                raise PermissionError(path.parent)
            if path.is_socket():  # of a window that was killed: the journal's lock is ours now
                path.unlink()
            listening.bind(os.fspath(path))
            path.chmod(0o600)
            listening.listen(MOST_CALLERS)
            listening.setblocking(False)
        except OSError:  # handing over is a comfort: without it the later start says who holds the journal
            listening.close()
            return False
        self._socket, self._path = listening, path
        self._knock = QSocketNotifier(listening.fileno(), QSocketNotifier.Type.Read, self)
        self._knock.activated.connect(self._let_in)
        return True

    def is_open(self) -> bool:
        """Whether later starts are heard."""
        return self._socket is not None

    def close(self) -> None:
        """Hear nobody any more; harmless when repeated."""
        for caller in tuple(self._callers):
            caller.leave()
        if self._knock is not None:
            self._knock.setEnabled(False)
            self._knock.deleteLater()
            self._knock = None
        if self._socket is not None and self._path is not None:
            with suppress(OSError):  # taken away by somebody who cleans up
                self._path.unlink()
            self._socket.close()
            self._socket = None

    def _let_in(self) -> None:
        if self._socket is None:
            return
        try:
            line, _address = self._socket.accept()
        except OSError:  # gone again before we looked
            return
        if len(self._callers) >= MOST_CALLERS:
            line.close()
            return
        caller = _Caller(line, self._callers.discard, self)
        caller.said.connect(self._hear)
        self._callers.add(caller)

    def _hear(self, caller: _Caller, line: bytes) -> None:
        call = understood(line)
        if call is not None:
            caller.answer(ANSWER)
        caller.leave()
        if call is not None:
            self.called.emit(call)


class _Caller(QObject):
    """One later start at the door, until it has said its line or was silent for too long."""

    said = Signal(object, bytes)

    def __init__(self, line: socket.socket, left: Callable[[_Caller], None], parent: QObject) -> None:
        super().__init__(parent)
        line.setblocking(False)
        self._line = line
        self._left = left
        self._heard = bytearray()
        self._gone = False
        self._reader = QSocketNotifier(line.fileno(), QSocketNotifier.Type.Read, self)
        self._reader.activated.connect(self._read)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.leave)
        self._patience.start(PATIENCE_MS)

    def _read(self) -> None:
        if self._gone:
            return
        try:
            piece = self._line.recv(_PIECE)
        except BlockingIOError:
            return
        except OSError:
            piece = b""
        self._heard += piece
        if b"\n" in piece:
            self.said.emit(self, bytes(self._heard.partition(b"\n")[0]))
        elif not piece or len(self._heard) > LONGEST:
            self.leave()

    def answer(self, words: bytes) -> None:
        """Say something back; who does not listen does not get it."""
        with suppress(OSError):
            self._line.send(words)

    def leave(self) -> None:
        """End the talk; harmless when repeated."""
        if self._gone:
            return
        self._gone = True
        self._patience.stop()
        self._reader.setEnabled(False)
        self._line.close()
        self._left(self)
        self.deleteLater()

"""Gives the keyboard to the newest window, as a window manager would: a few requests of the X protocol, no more."""

from __future__ import annotations

import socket
import struct

_GET_ATTRIBUTES, _QUERY_TREE, _SET_FOCUS, _GET_FOCUS = 3, 15, 42, 43
_VIEWABLE, _TO_PARENT = 2, 2


class KeyboardFocus:
    """A second client of a display without a window manager."""

    def __init__(self, display: str) -> None:
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.settimeout(60)
        self._socket.connect(f"/tmp/.X11-unix/X{display.lstrip(':')}")
        self._socket.sendall(b"l\0" + struct.pack("<HHHHH", 11, 0, 0, 0, 0))
        accepted, _, _, _, words = struct.unpack("<BBHHH", self._take(8))
        welcome = self._take(words * 4)
        if accepted != 1:
            raise RuntimeError("the display does not let us in")
        vendor, _, _, formats = struct.unpack_from("<HHBB", welcome, 16)
        self._root: int = struct.unpack_from("<I", welcome, 32 + vendor + -vendor % 4 + 8 * formats)[0]

    def close(self) -> None:
        """Hang up."""
        self._socket.close()

    def follow(self) -> None:
        """Put the keyboard into the uppermost window that is not a menu."""
        tree = self._ask(_QUERY_TREE, self._root)
        if tree is None:
            return
        count = struct.unpack_from("<H", tree, 16)[0]
        for window in reversed(struct.unpack_from(f"<{count}I", tree, 32)):
            told = self._ask(_GET_ATTRIBUTES, window)
            if told is None or told[26] != _VIEWABLE or told[27]:  # gone, hidden, or a menu
                continue
            focus = self._ask(_GET_FOCUS)
            if focus is not None and struct.unpack_from("<I", focus, 8)[0] != window:
                self._socket.sendall(struct.pack("<BBHII", _SET_FOCUS, _TO_PARENT, 3, window, 0))
            return

    def _ask(self, request: int, *words: int) -> bytes | None:
        """The reply; None for an error, as when the window went meanwhile."""
        self._socket.sendall(struct.pack(f"<BBH{len(words)}I", request, 0, 1 + len(words), *words))
        while True:
            head = self._take(32)
            if head[0] == 1:
                return head + self._take(struct.unpack_from("<I", head, 4)[0] * 4)
            if head[0] == 0 and head[10] == request:
                return None

    def _take(self, size: int) -> bytes:
        taken = b""
        while len(taken) < size:
            more = self._socket.recv(size - len(taken))
            if not more:
                raise RuntimeError("the display hung up")
            taken += more
        return taken

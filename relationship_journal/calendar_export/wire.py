"""A connection with one deadline and one size over all that goes through it, however slowly it comes."""

from __future__ import annotations

import errno
import io
import os
import selectors
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from relationship_journal.domain.errors import Stopped
from relationship_journal.domain.work import Stopper

T = TypeVar("T")
BLOCK = 64 * 1024
_LOOK_S = 0.2
_UNDER_WAY = {0, errno.EINPROGRESS, errno.EWOULDBLOCK}


class TooMuch(Exception):
    """More than is read."""


@dataclass(frozen=True, slots=True)
class Patience:
    """Until when we wait, and who may end it before."""

    until: float
    stopped: Stopper

    def look(self) -> float:
        """How long to wait before looking again; raises ``TimeoutError`` when time is over, ``Stopped``."""
        if self.stopped():
            raise Stopped
        left = self.until - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return min(_LOOK_S, left)

    def share(self, among: int) -> Patience:
        """A part of what is left, for one of several tries."""
        now = time.monotonic()
        return Patience(now + (self.until - now) / among, self.stopped)

    def through(self, wire: socket.socket, act: Callable[[], T]) -> T:
        """Do what waits for the other side, looking up from it; what comes in drips has no more time than other."""
        while True:
            wire.settimeout(self.look())
            try:
                return act()
            except TimeoutError as fault:
                if fault.errno is not None:  # the network's own, not our looking up
                    raise


class Wire:
    """A connection as http.client needs one, with one deadline over all that is read and written."""

    def __init__(self, plain: socket.socket, patience: Patience, most: int) -> None:
        self._plain = plain
        self._patience = patience
        self._most = most

    def sendall(self, data: bytes) -> None:
        """Send everything."""
        left = memoryview(data)
        while left:
            left = left[self._patience.through(self._plain, partial(self._plain.send, left[:BLOCK])) :]

    def makefile(self, _mode: str) -> io.BufferedReader:
        """What the server says, to be read."""
        return io.BufferedReader(_Reading(self._plain, self._patience, self._most))

    def close(self) -> None:
        """The library is done with sending; what is still to be read comes over the same connection."""

    def hang_up(self) -> None:
        """End the connection."""
        self._plain.close()


class _Reading(io.RawIOBase):
    """Reads within the patience for the whole, and no more than so many bytes, whatever they stand for."""

    def __init__(self, plain: socket.socket, patience: Patience, most: int) -> None:
        self._plain = plain
        self._patience = patience
        self._left = most

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        got = self._patience.through(self._plain, lambda: self._plain.recv_into(buffer))
        self._left -= got
        if self._left < 0:
            raise TooMuch
        return got


def looked_up(host: str, port: int, patience: Patience) -> list[tuple[Any, ...]]:
    """The addresses of a host; asked in a thread of its own, for nothing can interrupt the asking."""
    found: list[tuple[Any, ...]] = []

    def ask() -> None:
        try:
            found.extend(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except (OSError, UnicodeError):
            return  # nobody of that name, as the empty list says

    asking = threading.Thread(target=ask, name="looking up a calendar server", daemon=True)
    asking.start()
    while asking.is_alive():
        asking.join(patience.look())
    if not found:
        raise OSError
    return found


def called(addresses: list[tuple[Any, ...]], patience: Patience) -> socket.socket:
    """A connection to the first address that answers; one that is silent leaves time for the others."""
    fault = OSError()
    for at, address in enumerate(addresses):
        try:
            return _dialled(address, patience.share(len(addresses) - at))
        except OSError as error:
            fault = error
    raise fault


def _dialled(address: tuple[Any, ...], patience: Patience) -> socket.socket:
    family, kind, protocol, _name, place = address
    plain = socket.socket(family, kind, protocol)
    try:
        plain.setblocking(False)
        _reach(plain, place, patience)
    except BaseException:
        plain.close()
        raise
    return plain


def _reach(plain: socket.socket, place: Any, patience: Patience) -> None:
    code = plain.connect_ex(place)
    if code in _UNDER_WAY:
        with selectors.DefaultSelector() as ready:
            ready.register(plain, selectors.EVENT_WRITE)
            while not ready.select(patience.look()):
                pass
        code = plain.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    if code:
        raise OSError(code, os.strerror(code))

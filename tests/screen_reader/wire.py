"""A small D-Bus client: calls, replies and signals over one socket, for the tests that listen like a screen reader."""

from __future__ import annotations

import os
import socket
import struct
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

PATIENCE = 60.0
_CALL, _REPLY, _ERROR, _SIGNAL = 1, 2, 3, 4
_FIXED = {"y": "B", "b": "I", "n": "h", "q": "H", "i": "i", "u": "I", "x": "q", "t": "Q", "d": "d", "h": "I"}


class BusError(Exception):
    """The other side answered with an error, or not at all."""


@dataclass(frozen=True, slots=True)
class Call:
    """One method call."""

    to: str
    path: str
    interface: str
    method: str
    signature: str = ""
    arguments: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Signal:
    """One signal, as it came."""

    sender: str
    path: str
    interface: str
    member: str
    arguments: tuple[Any, ...]


class Bus:
    """A connection to a message bus at a ``unix:`` address."""

    def __init__(self, address: str) -> None:
        parts = dict(
            part.split("=", 1) for part in address.split(";", maxsplit=1)[0].removeprefix("unix:").split(",")
        )
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.settimeout(PATIENCE)
        self._socket.connect(parts.get("path") or "\0" + parts["abstract"])
        self._read = b""
        self._serial = 0
        self._heard: list[Signal] = []
        self._socket.sendall(b"\0AUTH EXTERNAL " + str(os.getuid()).encode().hex().encode() + b"\r\n")
        if not self._line().startswith(b"OK"):
            raise BusError("the bus does not know us")
        self._socket.sendall(b"BEGIN\r\n")
        self.call(Call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "Hello"))

    def close(self) -> None:
        """Hang up."""
        self._socket.close()

    def call(self, call: Call) -> Any:
        """The first value of the answer, None where there is none; raises ``BusError``."""
        return self.ask([call], strict=True)[0]

    def ask(self, calls: Iterable[Call], *, strict: bool = False) -> list[Any]:
        """The answers to many calls that are under way at once; None for one refused, unless ``strict``."""
        waiting: dict[int, int] = {}
        answers: list[Any] = []
        for call in calls:
            self._serial += 1
            waiting[self._serial] = len(answers)
            answers.append(None)
            self._socket.sendall(_message(self._serial, call))
        while waiting:
            kind, fields, body = self._next()
            if kind in (_REPLY, _ERROR) and fields[5] in waiting:
                place = waiting.pop(fields[5])
                if kind == _ERROR and strict:
                    raise BusError(f"{fields[4]}: {body}")
                answers[place] = body[0] if kind == _REPLY and body else None
        return answers

    def heard(self) -> list[Signal]:
        """What was signalled since the last time, without waiting for more."""
        self._socket.setblocking(False)
        try:
            while True:
                self._next()
        except (BlockingIOError, TimeoutError):
            pass
        finally:
            self._socket.settimeout(PATIENCE)
        found, self._heard = self._heard, []
        return found

    def wait(self, seconds: float) -> None:
        """Wait for the next message, at most so long."""
        end = time.monotonic() + seconds
        self._socket.settimeout(max(0.001, end - time.monotonic()))
        try:
            self._next()
        except (BlockingIOError, TimeoutError):
            pass
        finally:
            self._socket.settimeout(PATIENCE)

    # -- reading -------------------------------------------------------------------------------

    def _line(self) -> bytes:
        while b"\r\n" not in self._read:
            self._more()
        line, self._read = self._read.split(b"\r\n", 1)
        return line

    def _more(self) -> None:
        got = self._socket.recv(65536)
        if not got:
            raise BusError("the bus hung up")
        self._read += got

    def _next(self) -> tuple[int, dict[int, Any], tuple[Any, ...]]:
        while len(self._read) < 16:
            self._more()
        end = "<" if self._read[:1] == b"l" else ">"
        body_size, _serial, fields_size = struct.unpack_from(end + "III", self._read, 4)
        start = 16 + fields_size + (-fields_size) % 8
        while len(self._read) < start + body_size:
            self._more()
        whole, self._read = self._read[: start + body_size], self._read[start + body_size :]
        fields = dict(_Reader(whole, 12, end).value("a(yv)"))
        body = tuple(_Reader(whole[start:], 0, end).values(fields.get(8, "")))
        kind = whole[1]
        if kind == _SIGNAL:
            self._heard.append(Signal(fields.get(7, ""), fields[1], fields[2], fields[3], body))
        return kind, fields, body


def _message(serial: int, call: Call) -> bytes:
    body = _Writer()
    for kind, value in zip(_split(call.signature), call.arguments, strict=True):
        body.put(kind, value)
    fields: list[tuple[int, tuple[str, Any]]] = [
        (1, ("o", call.path)), (2, ("s", call.interface)), (3, ("s", call.method)), (6, ("s", call.to)),
    ]  # fmt: skip
    if call.signature:
        fields.append((8, ("g", call.signature)))
    head = _Writer()
    for byte in (ord("l"), _CALL, 0, 1):
        head.put("y", byte)
    head.put("u", len(body.made))
    head.put("u", serial)
    head.put("a(yv)", fields)
    head.pad(8)
    return bytes(head.made + body.made)


def _split(signature: str) -> list[str]:
    """The complete types of a signature."""
    types = []
    while signature:
        size = _size(signature)
        types.append(signature[:size])
        signature = signature[size:]
    return types


def _size(signature: str) -> int:
    if signature[0] == "a":
        return 1 + _size(signature[1:])
    if signature[0] not in "({":
        return 1
    depth = 0
    for at, letter in enumerate(signature):
        depth += (letter in "({") - (letter in ")}")
        if not depth:
            return at + 1
    raise ValueError(signature)


def _alignment(kind: str) -> int:
    if kind[0] in "({":
        return 8
    if kind[0] in "asoh":
        return 4
    return 1 if kind[0] in "gvy" else struct.calcsize(_FIXED[kind[0]])


class _Writer:
    def __init__(self) -> None:
        self.made = bytearray()

    def pad(self, to: int) -> None:
        self.made += b"\0" * (-len(self.made) % to)

    def put(self, kind: str, value: Any) -> None:
        self.pad(_alignment(kind))
        if kind in ("s", "o", "g"):
            data = value.encode()
            self.made += struct.pack("<B" if kind == "g" else "<I", len(data)) + data + b"\0"
        elif kind == "v":
            self.put("g", value[0])
            self.put(*value)
        elif kind[0] == "a":
            self._put_array(kind[1:], value)
        elif kind[0] in "({":
            for inner, part in zip(_split(kind[1:-1]), value, strict=True):
                self.put(inner, part)
        else:
            self.made += struct.pack("<" + _FIXED[kind], value)

    def _put_array(self, inner: str, values: Any) -> None:
        size_at = len(self.made)
        self.made += b"\0" * 4
        self.pad(_alignment(inner))
        start = len(self.made)
        for value in values:
            self.put(inner, value)
        struct.pack_into("<I", self.made, size_at, len(self.made) - start)


class _Reader:
    def __init__(self, data: bytes, at: int, end: str) -> None:
        self._data, self._at, self._end = data, at, end

    def values(self, signature: str) -> list[Any]:
        return [self.value(kind) for kind in _split(signature)]

    def value(self, kind: str) -> Any:
        self._at += -self._at % _alignment(kind)
        if kind in ("s", "o", "g"):
            size = self._fixed("B" if kind == "g" else "I")
            text = self._data[self._at : self._at + size].decode()
            self._at += size + 1
            return text
        if kind == "v":
            return self.value(self.value("g"))
        if kind[0] == "a":
            size = self._fixed("I")
            self._at += -self._at % _alignment(kind[1:])
            stop, found = self._at + size, []
            while self._at < stop:
                found.append(self.value(kind[1:]))
            return dict(found) if kind[1] == "{" else found
        if kind[0] in "({":
            return tuple(self.values(kind[1:-1]))
        value = self._fixed(_FIXED[kind])
        return bool(value) if kind == "b" else value

    def _fixed(self, letter: str) -> Any:
        value = struct.unpack_from(self._end + letter, self._data, self._at)[0]
        self._at += struct.calcsize(letter)
        return value

"""How a later start of the window rings at the first one: a line of JSON and an answer, over a private socket.

Without Qt, so that the later start is over before it has loaded anything; ``desktop/handover.py`` listens.
"""

from __future__ import annotations

import json
import os
import socket
import stat
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

VERSION = 1
LONGEST = 256 * 1024
"""Bytes of the longest line that is read; whoever sends more is not one of us."""
MOST_FILES = 100
ANSWER = b"ok\n"
POLL_S = 0.05
ANSWERS_S = 2.0
"""A window that listens answers at once; one that does not in this time has none, in seconds."""
_LONGEST_TOKEN = 256


@dataclass(frozen=True, slots=True)
class Call:
    """What a later start wants of the first window: files to bring in, an empty jot, or only to be seen.

    ``token`` is what a Wayland compositor gave the later start, and lets the window come to the front.
    """

    files: tuple[Path, ...] = ()
    jot: bool = False
    token: str = ""

    def line(self) -> bytes:
        """The message as it travels."""
        said = {
            "version": VERSION,
            "files": [os.fsdecode(path) for path in self.files],
            "jot": self.jot,
            "token": self.token,
        }
        return json.dumps(said).encode("ascii") + b"\n"


def understood(line: bytes) -> Call | None:
    """The call in a line, or None where it is none: of another version, too long, with a file nobody can open."""
    if len(line) > LONGEST:
        return None
    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(said, dict) or said.get("version") != VERSION:
        return None
    files, jot, token = said.get("files"), said.get("jot"), said.get("token")
    if not isinstance(files, list) or len(files) > MOST_FILES or not all(map(_is_local_file, files)):
        return None
    if not isinstance(jot, bool) or not isinstance(token, str):
        return None
    harmless = len(token) <= _LONGEST_TOKEN and token.isascii() and token.isprintable()
    return Call(tuple(map(Path, files)), jot, token if harmless else "")


def ring(door: Path | None, call: Call, *, patience_s: float = ANSWERS_S) -> bool:
    """Hand a call to the window that listens at ``door``; the answer is whether it took it.

    False also where nobody listens (any more), does not answer in ``patience_s`` seconds, or where the
    door could be somebody else's.
    """
    if door is None or not door.is_socket() or not is_ours(door.parent):
        return False
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
            line.settimeout(patience_s)
            line.connect(os.fspath(door))
            line.sendall(call.line())
            return line.recv(len(ANSWER)) == ANSWER
    except OSError:  # whoever listened has ended, or has no time
        return False


def ring_until(
    door: Path | None,
    call: Call,
    *,
    patience_s: float = ANSWERS_S,
    stopped: Callable[[], bool] = lambda: False,
    monotonic: Callable[[], float] = time.monotonic,
    pause: Callable[[float], None] = time.sleep,
) -> bool:
    """Ring again and again: the first window may hold the journal and not listen yet."""
    until = monotonic() + patience_s
    while not stopped():
        left = until - monotonic()
        if ring(door, call, patience_s=min(max(left, POLL_S), ANSWERS_S)):
            return True
        if left <= POLL_S:
            return False
        pause(POLL_S)
    return False


def is_ours(folder: Path) -> bool:
    """Whether a folder is the user's own and nobody else may put anything into it."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    others_write = found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not others_write


def _is_local_file(name: object) -> bool:
    return isinstance(name, str) and "\0" not in name and Path(name).is_absolute()

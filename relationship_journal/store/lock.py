"""The journal's lock: the kernel's own file lock, dropped with the process, never stale."""

from __future__ import annotations

import errno
import json
import os
import platform
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from relationship_journal.domain.errors import JournalError, JournalLocked, JournalUnavailable, StorageFailed

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _lives(pid: int) -> bool:  # noqa: ARG001 - asking Windows with os.kill would end the process
        return True
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _lives(pid: int) -> bool:
        try:
            os.kill(pid, 0)
        except (ProcessLookupError, OverflowError):
            return False
        except PermissionError:  # somebody else's, but alive
            return True
        return True


# A link in the lock's place is refused: the file it leads to would be emptied.
_OPEN = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)
_HELD = {errno.EAGAIN, errno.EACCES, errno.EDEADLK, getattr(errno, "EWOULDBLOCK", errno.EAGAIN)}
_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
POLL_S = 0.05
"""How often a journal in use is asked for again, in seconds."""
_LONGEST = 1024
_LONGEST_WORD = 64


class FileLock:
    """Held from construction to ``release``; beside the journal, as ``<name>.lock``.

    A journal in use is waited for ``wait_s`` seconds. ``holder`` says what holds it ("window", or a command's
    name), ``since`` from when on; both are read by whoever is refused. Raises ``JournalLocked``; where the
    disk takes no lock file ``StorageFailed``.

    The file stays when the lock goes: removing it would let two processes lock two different files. What
    stands in it is a courtesy: the kernel alone says whether somebody holds the lock.
    """

    def __init__(
        self,
        journal: Path,
        *,
        wait_s: float = 0.0,
        holder: str = "",
        since: datetime | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self.path = journal.with_name(journal.name + ".lock")
        try:
            handle = os.open(self.path, _OPEN, 0o600)
        except OSError as fault:
            raise _no_lock_file(fault, journal) from fault
        self._handle: int | None = handle
        until = monotonic() + wait_s
        while (refusal := _refused(handle)) is not None:
            if refusal.errno not in _HELD:  # a disk that knows no locks: not held, but never safe either
                self.release()
                raise StorageFailed("error.no_locks", path=str(journal)) from refusal
            if monotonic() >= until:
                self.release()
                raise JournalLocked(path=str(journal), **self._who()) from refusal
            pause(POLL_S)
        _sign(handle, holder, since)

    def _who(self) -> dict[str, str]:
        """What the holder wrote, as far as it can be believed: pid (``holder``), what, since, and a foreign host."""
        nobody = {"holder": "", "what": "", "since": "", "host": ""}
        try:
            with self.path.open("rb", buffering=0) as file:
                file.seek(1)
                found = json.loads(file.read(_LONGEST) or b"")
        except (OSError, ValueError, RecursionError):
            return nobody
        if not isinstance(found, dict):
            return nobody
        pid = found.get("pid")
        host = _word(found.get("host"))
        here = host in ("", platform.node())
        if type(pid) is not int or pid <= 0 or (here and not _lives(pid)):
            return nobody  # whoever takes the lock next has not signed yet
        return {
            "holder": str(pid), "what": _word(found.get("what")), "since": _instant(found.get("since")),
            "host": "" if here else host,
        }  # fmt: skip

    def release(self) -> None:
        """Let others have the journal; harmless when repeated."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def _refused(handle: int) -> OSError | None:
    """Take the lock; the answer is why not."""
    try:
        _take(handle)
    except OSError as fault:
        return fault
    return None


def _sign(handle: int, holder: str, since: datetime | None) -> None:
    who: dict[str, object] = {"pid": os.getpid(), "host": platform.node(), "what": holder}
    if since is not None:
        who["since"] = since.isoformat()
    with suppress(OSError):  # who holds it is a courtesy; a full disk must not keep the reader out
        os.ftruncate(handle, 0)
        # The first byte is what Windows locks; what follows stays readable there.
        os.write(handle, b" " + json.dumps(who).encode())


def _no_lock_file(fault: OSError, journal: Path) -> JournalError:
    """What it means that the lock's file cannot be opened or made."""
    if fault.errno in _FULL:
        return StorageFailed("error.disk_full", path=str(journal))
    if fault.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return StorageFailed("error.read_only", path=str(journal))
    return JournalUnavailable("error.no_permission", path=str(journal))


def _word(value: object) -> str:
    """A short printable word, or nothing: it is shown to the reader."""
    if isinstance(value, str) and len(value) <= _LONGEST_WORD and value.isprintable():
        return value
    return ""


def _instant(value: object) -> str:
    """An instant in ISO writing that can be read, or nothing."""
    with suppress(ValueError):
        if isinstance(value, str) and datetime.fromisoformat(value).tzinfo is not None:
            return value
    return ""

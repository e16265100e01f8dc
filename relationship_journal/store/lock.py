"""The journal's lock: the kernel's own file lock, dropped with the process, never stale."""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from pathlib import Path

from relationship_journal.domain.errors import JournalLocked, JournalUnavailable

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


# A link in the lock's place is refused: the file it leads to would be emptied.
_OPEN = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)


class FileLock:
    """Held from construction to ``release``; beside the journal, as ``<name>.lock``.

    The file stays when the lock goes: removing it would let two processes lock two different files.
    """

    def __init__(self, journal: Path) -> None:
        self.path = journal.with_name(journal.name + ".lock")
        try:
            self._handle: int | None = os.open(self.path, _OPEN, 0o600)
        except OSError as fault:
            raise JournalUnavailable("error.no_permission", path=str(journal)) from fault
        try:
            _take(self._handle)
        except OSError as fault:
            os.close(self._handle)
            self._handle = None
            raise JournalLocked(path=str(journal), holder=self._holder()) from fault
        with suppress(OSError):  # who holds it is a courtesy; a full disk must not keep the reader out
            os.ftruncate(self._handle, 0)
            # The first byte is what Windows locks; what follows stays readable there.
            os.write(self._handle, b" " + json.dumps({"pid": os.getpid()}).encode())

    def _holder(self) -> str:
        with suppress(OSError, ValueError, KeyError):
            return str(json.loads(self.path.read_bytes()[1:])["pid"])
        return ""

    def release(self) -> None:
        """Let others have the journal; harmless when repeated."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

"""Noticing that the open journal's file is no longer the one that was opened.

A sync service may put another file in its place, write into it, or take its log away; SQLite then goes on
writing into what nobody will ever read again. Looking costs two ``stat`` calls, and opens nothing: a file
handle closed in this process would drop SQLite's own locks.
"""

from __future__ import annotations

from pathlib import Path

from relationship_journal.domain.errors import ChangedUnderneath, VanishedJournal

_Seen = tuple[int, int, int, int] | None


class FileWatch:
    """Remembers how the file and its log were after our last write; used by whoever holds the pen."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._log = path.with_name(path.name + "-wal")
        self._file: _Seen = None
        self._log_id: tuple[int, int] | None = None
        self.remember()

    def remember(self) -> None:
        """What lies there now is ours."""
        self._file = _look(self._path)
        self._log_id = _identity(self._log)

    def refuse_if_changed(self) -> None:
        """Raises ``VanishedJournal`` or ``ChangedUnderneath`` where somebody else was at the file."""
        now = _look(self._path)
        if now is None:
            raise VanishedJournal(path=str(self._path))
        # The log appears with our first write, and a reader's may stand there before; only one we wrote must stay.
        if now != self._file or (self._log_id is not None and _identity(self._log) != self._log_id):
            raise ChangedUnderneath(path=str(self._path))


def _look(path: Path) -> _Seen:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino

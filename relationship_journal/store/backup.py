"""One copy of a journal: taken in one piece while saving goes on, verified, private, on the disk.

A copy counts only after: temporary name, close, reopen, check, row counts, fsync, rename, fsync of the
folder. It is a single closed file without a log, so that it can be read from anywhere and synced.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from relationship_journal.domain.care import Contents
from relationship_journal.domain.errors import DamagedJournal, Stopped
from relationship_journal.domain.work import Progress, Stopper, never_stopped, no_progress
from relationship_journal.store import soundness
from relationship_journal.store.driver import database_fault
from relationship_journal.store.engine import connect, connect_with, look, storage_faults
from relationship_journal.store.keys import Key, ring
from relationship_journal.store.unfinished import finish, unfinished_file

_PAGES = 2500
"""How much is copied between two looks at whether to stop: some 10 MB."""


def copy_journal(
    path: Path, target: Path, progress: Progress = no_progress, stopped: Stopper = never_stopped
) -> Contents:
    """Put a verified copy of the journal at ``path``, open or not, at ``target``; the answer is what is in it.

    A file that is at ``target`` is replaced, only by a whole copy. Raises ``DamagedJournal`` when the journal is
    damaged, ``Stopped``, else ``StorageFailed``; nothing is left behind then.
    """
    with unfinished_file(target) as unfinished:
        contents = fill_copy(path, unfinished, progress, stopped)
        finish(unfinished, target)
    return contents


def fill_copy(path: Path, unfinished: Path, progress: Progress, stopped: Stopper) -> Contents:
    """Copy the journal into an empty private file and verify it; raises as ``copy_journal``."""
    with storage_faults(path):
        counts = _copy(path, unfinished, progress, stopped)
        return _verified(path, unfinished, counts, stopped)


def _copy(path: Path, unfinished: Path, progress: Progress, stopped: Stopper) -> dict[str, int]:
    """Copy one moment of the journal; the answer is its row counts."""

    def copied(_status: int, remaining: int, of: int) -> None:
        progress(of - remaining, of)
        if stopped():
            raise Stopped

    with (
        closing(connect(path, read_only=True)) as journal,
        closing(connect_copy(unfinished, ring.key_of(path))) as copy,
    ):
        # The moment is held open: without that, copying in steps would begin again with every save.
        journal.execute("BEGIN")
        counts = _counts(journal)
        journal.backup(copy, pages=_PAGES, progress=copied, sleep=0)
        copy.execute("PRAGMA journal_mode = DELETE")
    return counts


def connect_copy(path: Path, key: Key | None) -> sqlite3.Connection:
    """A connection to a copy nobody else knows of, empty or not: it is synced as a whole when it is finished."""
    connection = connect_with(key, path, plain=True)
    connection.execute("PRAGMA synchronous = OFF")
    return connection


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_index%'"
    )
    return {
        name: connection.execute("SELECT count(*) FROM " + _quoted(name)).fetchone()[0]
        for (name,) in names.fetchall()
    }


def _quoted(name: str) -> str:
    """A table's name in SQL; in a file somebody chose it may be any."""
    return '"' + name.replace('"', '""') + '"'


def _verified(path: Path, copy: Path, counts: dict[str, int], stopped: Stopper = never_stopped) -> Contents:
    with closing(look(copy)) as connection:
        try:
            sound = _is_sound(connection, stopped) and _counts(connection) == counts
        except database_fault() as fault:
            # Broken so that it cannot even be counted, or of other tables than ours.
            if not (soundness.is_damage(fault) or fault.sqlite_errorname == "SQLITE_ERROR"):
                raise
            sound = False
        if not sound:
            raise DamagedJournal(path=str(path))
        return soundness.contents_of(connection)


def _is_sound(connection: sqlite3.Connection, stopped: Stopper) -> bool:
    if not soundness.check(connection, thorough=False, stopped=stopped).sound:
        return False
    digested = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'digest'").fetchone()
    # A journal of the first revision has other digests, which its way up compares.
    return digested is None or soundness.compare_digests(connection, stopped=stopped).sound


def verified_copy(path: Path, copy: Path, stopped: Stopper) -> Contents:
    """Whether ``copy`` holds what the journal at ``path`` does; the answer is that. Raises ``DamagedJournal``."""
    with closing(connect(path, read_only=True)) as journal:
        counts = _counts(journal)
    return _verified(path, copy, counts, stopped)


def verify(path: Path) -> Contents:
    """Whether a closed copy is whole; the answer is what is in it. Raises ``DamagedJournal``."""
    with storage_faults(path), closing(look(path)) as connection:
        return _verified(path, path, _counts(connection))

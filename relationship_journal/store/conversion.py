"""A journal under another key, or none: a verified copy first, which then takes its place in one rename.

SQLCipher's library reads and writes plain files too, so it alone is used here; the file must be closed in this
process and its lock held (architecture, section 4).
"""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from relationship_journal.domain.care import Contents
from relationship_journal.domain.errors import DamagedJournal, Stopped
from relationship_journal.domain.work import Progress, Stopper, no_progress
from relationship_journal.store.backup import verified_copy
from relationship_journal.store.driver import any_fault, library
from relationship_journal.store.engine import address, connect, storage_faults
from relationship_journal.store.keys import Key, ring
from relationship_journal.store.unfinished import finish, unfinished_file

_EACH = 500
"""Steps of SQLite's machine between two looks at whether to stop; well under a millisecond."""
_STEPS = 100
_PIECE = 1 << 20
# As sqlite3_errstr() has them.
_FAULTS = {"database or disk is full": errno.ENOSPC, "disk I/O error": errno.EIO}
_DAMAGE = ("database disk image is malformed", "file is not a database")
_NO_KEY = "''"


def fill_converted(
    source: Path, made: Path, key: Key | None, progress: Progress, stopped: Stopper
) -> Contents:
    """Copy a closed journal into an empty private file under another key, and verify that; raises as ``fill_copy``."""
    with storage_faults(source):
        if key is not None:
            ring.add(key)
        _export(source, made, key, progress, stopped)
        return verified_copy(source, made, stopped)


def change_key(path: Path, key: Key | None, progress: Progress, stopped: Stopper) -> Contents:
    """Let the closed journal at ``path`` be the same under another key; None: not encrypted.

    Until the last moment it is what it was. Afterwards the old file is written over once, where nothing else
    refers to it, and is gone; what a disk keeps of it elsewhere, nobody can say. Raises ``DamagedJournal``,
    ``Stopped``, ``StorageFailed``; nothing was changed then.
    """
    with storage_faults(path), closing(connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")  # one file: it changes hands in one step
    with unfinished_file(path) as made:
        contents = fill_converted(path, made, key, progress, stopped)
        if stopped():
            raise Stopped
        with _wiped(path):
            finish(made, path)
    return contents


def rewrite(path: Path, key: Key | None, stopped: Stopper) -> None:
    """Let a closed backup be the same under another key; raises as ``change_key``, and it is what it was then."""
    written = path.stat()
    with unfinished_file(path) as made:
        fill_converted(path, made, key, no_progress, stopped)
        os.utime(made, ns=(written.st_atime_ns, written.st_mtime_ns))
        with _wiped(path):
            finish(made, path)


def _export(source: Path, made: Path, key: Key | None, progress: Progress, stopped: Stopper) -> None:
    of = max(1, source.stat().st_size)

    def looked() -> int:
        progress(min(_STEPS - 1, _STEPS * made.stat().st_size // of), _STEPS)
        return 1 if stopped() else 0

    old = ring.key_of(source)
    with closing(_opened(made, key)) as connection:
        connection.execute("PRAGMA synchronous = OFF")  # synced as a whole when it is finished
        connection.execute(
            f"ATTACH DATABASE ? AS old KEY {old.literal if old is not None else _NO_KEY}",
            (address(source, "mode=ro"),),
        )
        connection.set_progress_handler(looked, _EACH)
        try:
            connection.execute("SELECT sqlcipher_export('main', 'old')")
        except any_fault() as fault:
            if stopped():
                raise Stopped from None
            raise _told_in_words(fault, source) from None
        finally:
            connection.set_progress_handler(None, 0)
        for pragma in ("application_id", "user_version"):
            (number,) = connection.execute(f"PRAGMA old.{pragma}").fetchone()
            connection.execute(f"PRAGMA main.{pragma} = {number}")
        connection.execute("DETACH DATABASE old")
    progress(_STEPS, _STEPS)


def _told_in_words(fault: sqlite3.Error, source: Path) -> Exception:
    """What went wrong: of this function SQLCipher gives SQLite's words on, and not its code."""
    said = str(fault)
    if said in _FAULTS:
        return OSError(_FAULTS[said], os.strerror(_FAULTS[said]))
    return DamagedJournal(path=str(source)) if said in _DAMAGE else fault


def _opened(path: Path, key: Key | None) -> sqlite3.Connection:
    connection: sqlite3.Connection = library(encrypted=True).connect(
        address(path, "mode=rw"), uri=True, isolation_level=None
    )
    connection.execute("PRAGMA cipher_log_level = NONE")
    if key is not None:
        connection.execute(key.pragma)
    return connection


@contextmanager
def _wiped(path: Path) -> Iterator[None]:
    """Write over what was at ``path`` once another file has taken its place, and nothing else refers to it.

    On a disk that writes in place that is the end of it.
    """
    if os.name != "posix":  # nobody can replace a file there while it is open
        yield
        return
    handle = os.open(path, os.O_WRONLY)
    try:
        yield
        left = os.fstat(handle)
        if left.st_nlink == 0:
            with suppress(
                OSError
            ):  # a failing disk: the new journal stands, and of the old nothing was promised
                for at in range(0, left.st_size, _PIECE):
                    os.pwrite(handle, bytes(min(_PIECE, left.st_size - at)), at)
                os.fsync(handle)
    finally:
        os.close(handle)

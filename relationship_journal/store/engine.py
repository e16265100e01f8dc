"""Connections to the journal: one factory makes them all, with the same pragmas and our own BEGIN."""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import QueuePool

from relationship_journal.domain.errors import (
    DamagedJournal,
    InvalidInput,
    JournalLocked,
    JournalUnavailable,
    StorageFailed,
)
from relationship_journal.store.clean_memory import filled_memory
from relationship_journal.store.column_types import UnreadableValue
from relationship_journal.store.driver import any_fault, library, operational_fault
from relationship_journal.store.keys import Key, ring

WRITING = "journal_writing"

_SILENT = "journal"
# SQLAlchemy hides parameters, and yet writes every row it reads into a log at debug level: this logger never does,
# whatever level somebody gives to all the others.
logging.getLogger(f"sqlalchemy.engine.Engine.{_SILENT}").setLevel(logging.WARNING)

# WAL with synchronous=FULL: NORMAL loses acknowledged entries in a power cut (measured).
_PRAGMAS = (
    "PRAGMA busy_timeout = 5000",
    "PRAGMA foreign_keys = ON",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA secure_delete = ON",
    "PRAGMA cache_size = -4000",
)
# Every reader has pages of its own: with more each, a large journal costs 25 MB and nothing is read sooner.
_WRITERS_PAGES = "PRAGMA cache_size = -16000"
# Of an encrypted one a page that is read again is decrypted again: a briefing of 1,500 entries took twice as long as
# plain with 4 or 8 MB and no longer with 12, a save 1.28 times as long with 16 MB and 1.2 with 32 (measured at L).
_DECRYPTED_PAGES, _WRITERS_DECRYPTED_PAGES = "PRAGMA cache_size = -12000", "PRAGMA cache_size = -32000"

# What SQLite says when it may not make its shared memory beside a journal.
_NOT_BESIDE = ("SQLITE_CANTOPEN", "SQLITE_READONLY_DIRECTORY", "SQLITE_READONLY_CANTINIT", "SQLITE_READONLY")


def connect(path: Path, *, read_only: bool = False, plain: bool = False) -> sqlite3.Connection:
    """One connection; the file must exist. Transactions are begun by us, never by the driver.

    ``plain``: without any setting, for a copy that is still being made. Raises ``PassphraseNeeded`` where the file
    is encrypted and its key is not here, ``EncryptionMissing``.
    """
    return connect_with(ring.key_of(path), path, read_only=read_only, plain=plain)


def connect_with(
    key: Key | None, path: Path, *, read_only: bool = False, plain: bool = False
) -> sqlite3.Connection:
    """The same with a key, also to a file that is still empty: what is written into it is encrypted with that."""
    connection = _opened(path, "mode=ro" if read_only else "mode=rw", key)
    try:
        if read_only:
            connection = _readable(connection, path, key)
        for pragma in () if plain else _PRAGMAS:
            if not (read_only and "journal_mode" in pragma):
                connection.execute(pragma)
        if key is not None and not plain:
            connection.execute(_DECRYPTED_PAGES)
        if read_only:
            connection.execute("PRAGMA query_only = ON")
    except any_fault():
        connection.close()
        raise
    return connection


def _readable(connection: sqlite3.Connection, path: Path, key: Key | None) -> sqlite3.Connection:
    """The same, or where nothing may be written beside the file, one that takes it as it lies there.

    SQLite wants to put its shared memory beside a journal even to read it. Where there is no log, the file is
    all there is and cannot change, for nobody may write there.
    """
    try:
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    except operational_fault() as fault:
        log = path.with_name(path.name + "-wal")
        if fault.sqlite_errorname not in _NOT_BESIDE or (log.exists() and log.stat().st_size):
            raise
        connection.close()
        return _opened(path, "immutable=1", key)
    return connection


def look(path: Path, *, alone: bool = False) -> sqlite3.Connection:
    """A connection to tell what a file is, which leaves no file beside it and sets nothing.

    ``alone``: without its log, for what stands in the file whatever happened to it.
    """
    # Without a write-ahead log the file is all there is; read as immutable, SQLite makes no file beside it.
    logged = not alone and path.with_name(path.name + "-wal").exists()
    return _opened(path, "mode=ro" if logged else "immutable=1", ring.key_of(path))


def _opened(path: Path, way: str, key: Key | None) -> sqlite3.Connection:
    connection: sqlite3.Connection = library(encrypted=key is not None).connect(
        address(path, way), uri=True, isolation_level=None, check_same_thread=False
    )
    if key is not None:
        connection.execute("PRAGMA cipher_log_level = NONE")  # it would speak on standard error
        connection.execute(key.pragma)
        _recover_cleanly(connection, path)
    return connection


def _recover_cleanly(connection: sqlite3.Connection, path: Path) -> None:
    """Have a log that was left read now: what SQLite puts beside the journal then must not be somebody's words."""
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        with filled_memory(), suppress(*any_fault()):  # the next statement says it again, to whoever asks
            connection.execute("SELECT 1 FROM sqlite_master").fetchone()


def address(path: Path, way: str) -> str:
    """A file as SQLite is told of it, and the way it is opened, such as ``mode=rw``."""
    name = quote(os.fsencode(path))  # as bytes: a name need not be valid text
    if name.startswith("//"):  # what follows would be taken for the name of a computer
        name = f"//{name}"
    return f"file:{name}?{way}"


def make_engine(path: Path, *, read_only: bool = False, key: Key | None = None) -> Engine:
    """The engine of one journal; parameters are hidden from messages, for they hold notes.

    ``key``: of a file that is still empty; of any other it is known.
    """
    key = key or ring.key_of(path)
    engine = create_engine(
        "sqlite://",
        logging_name=_SILENT,
        creator=lambda: connect_with(key, path, read_only=read_only),
        module=library(encrypted=key is not None),
        poolclass=QueuePool,
        pool_size=6,
        max_overflow=10,
        hide_parameters=True,
    )

    pages = _WRITERS_PAGES if key is None else _WRITERS_DECRYPTED_PAGES

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get(WRITING, False)
        if writing and pages not in connection.info:  # kept as long as the connection to the file is
            connection.info[pages] = True
            connection.exec_driver_sql(pages)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine


def fault_to_error(fault: sqlite3.Error, path: Path) -> JournalUnavailable | StorageFailed | None:
    """What an SQLite fault means to the user; None: a fault of the program."""
    name = getattr(fault, "sqlite_errorname", "") or ""
    if not name and str(fault).startswith("Could not decode to UTF-8"):  # a flipped bit in a letter
        return DamagedJournal(path=str(path))
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return JournalLocked(path=str(path), holder="")
    if name.startswith("SQLITE_FULL"):
        return StorageFailed("error.disk_full", path=str(path))
    if name.startswith(("SQLITE_READONLY", "SQLITE_PERM")):
        return StorageFailed("error.read_only", path=str(path))
    if name.startswith("SQLITE_IOERR"):
        return StorageFailed(reason=name, path=str(path))
    if name.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT")):
        return DamagedJournal(path=str(path))
    if name.startswith("SQLITE_CANTOPEN"):
        return JournalUnavailable(path=str(path))
    return None


@contextmanager
def storage_faults(path: Path) -> Iterator[None]:
    """Turn faults of the disk or the file into errors a user can act on; others pass as they are."""
    try:
        yield
    except UnicodeEncodeError:
        raise InvalidInput from None  # half a character, from a broken paste; the cause holds the text
    except UnreadableValue:
        raise DamagedJournal(path=str(path)) from None
    except DamagedJournal as damage:
        if "path" in damage.data:
            raise
        raise DamagedJournal(path=str(path)) from None  # whoever found it knows rows, not files
    except DatabaseError as wrapped:
        original = wrapped.orig
        error = fault_to_error(original, path) if isinstance(original, any_fault()) else None
        if error is None:
            raise
        raise error from None  # the cause's text could carry a note
    except any_fault() as fault:
        error = fault_to_error(fault, path)
        if error is None:
            raise
        raise error from None

"""The journal's file: told apart from anything else, made private from its first byte, brought up to date."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from relationship_journal.domain.errors import (
    JournalMissing,
    JournalUnavailable,
    NewerJournal,
    NotAJournal,
)
from relationship_journal.store.engine import WRITING, connect, make_engine, storage_faults

APPLICATION_ID = 0x524A4E4C  # "RJNL"
REVISIONS = ("0001",)
HEAD = REVISIONS[-1]


def check(path: Path, *, may_create: bool) -> bool:
    """Whether a journal of ours is there; False: it may be made. Anything else is refused, untouched."""
    if path.is_dir():
        raise NotAJournal("error.is_folder", path=str(path))
    if not path.exists():
        if not may_create:
            raise JournalMissing(path=str(path))
        return False
    if not os.access(path, os.R_OK):
        raise JournalUnavailable("error.no_permission", path=str(path))
    application, revision = _identity(path)
    if application != APPLICATION_ID:
        raise NotAJournal(path=str(path))
    if revision not in REVISIONS:
        raise NewerJournal(path=str(path), revision=revision)
    return True


def _identity(path: Path) -> tuple[int, str]:
    """Application id and revision, read without leaving a file beside it."""
    if path.stat().st_size == 0:
        raise NotAJournal("error.empty_file", path=str(path))
    # Without a write-ahead log the file is all there is; read as immutable, SQLite makes no file beside it.
    way = "mode=ro" if path.with_name(path.name + "-wal").exists() else "immutable=1"
    with storage_faults(path):
        connection = sqlite3.connect(f"file:{_quoted(path)}?{way}", uri=True, isolation_level=None)
        try:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            if application != APPLICATION_ID:
                return application, ""
            (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            return application, str(revision)
        except sqlite3.DatabaseError as fault:
            if getattr(fault, "sqlite_errorname", "") == "SQLITE_NOTADB":
                raise NotAJournal(path=str(path)) from None
            raise
        finally:
            connection.close()


def _quoted(path: Path) -> str:
    return str(path).replace("%", "%25").replace("?", "%3f").replace("#", "%23")


def make_private_folder(folder: Path) -> None:
    """Make the folder 0700 if it is not there; one that exists is left as it is."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as fault:
        raise JournalUnavailable("error.no_permission", path=str(folder)) from fault


def create(path: Path) -> None:
    """Make an empty journal of the newest revision, under another name until it is whole.

    SQLite gives its side files the 0600 of the file, so nothing is ever readable by others.
    """
    from relationship_journal.store import history, search_index
    from relationship_journal.store.tables import metadata

    unfinished = path.with_name(path.name + ".new")
    unfinished.unlink(missing_ok=True)
    os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    engine = make_engine(unfinished)
    try:
        with engine.connect().execution_options(**{WRITING: True}) as connection:
            metadata.create_all(connection)
            search_index.create_index(connection)
            history.create_triggers(connection)
            connection.exec_driver_sql("INSERT INTO pen (id, act_id) VALUES (1, NULL)")
            connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
            connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (HEAD,))
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.commit()
    finally:
        engine.dispose()
    unfinished.rename(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename in the folder durable; Windows does so by itself."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def revision_of(path: Path) -> str:
    """The revision of a journal, with plain SQL: Alembic is only loaded when there is something to do."""
    connection = connect(path)
    try:
        (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return str(revision)
    finally:
        connection.close()


def upgrade_if_older(path: Path) -> None:
    """Bring an older journal up to date."""
    if revision_of(path) != HEAD:
        from relationship_journal.store.migrate import upgrade

        upgrade(path, HEAD)

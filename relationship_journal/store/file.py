"""The journal's file: told apart from anything else, made private from its first byte, brought up to date."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from relationship_journal import __version__, paths
from relationship_journal.domain.errors import (
    DamagedJournal,
    JournalMissing,
    JournalUnavailable,
    NewerJournal,
    NotAJournal,
)
from relationship_journal.store.driver import database_fault
from relationship_journal.store.engine import WRITING, look, make_engine, storage_faults
from relationship_journal.store.keys import Key, ring
from relationship_journal.store.unfinished import finish, unfinished_file
from relationship_journal.store.versions import HEAD, REVISIONS, version_number, version_words

if TYPE_CHECKING:
    import sqlite3

APPLICATION_ID = 0x524A4E4C  # "RJNL"


def check(path: Path, *, may_create: bool) -> str:
    """The revision of the journal that is there; "": one may be made. Anything else is refused, untouched."""
    with path_faults(path):
        _refuse_folder(path)
        if not path.exists():
            if not may_create:
                raise JournalMissing(path=str(path))
            refuse_remains(path)
            return ""
        if not os.access(path, os.R_OK):
            raise JournalUnavailable("error.no_permission", path=str(path))
        try:
            application, revision, written_by = _identity(path)
        except NotAJournal as error:
            raise _what_it_was(path, error) from None
    if application != APPLICATION_ID:
        raise _what_it_was(path, NotAJournal(path=str(path)))
    if revision not in REVISIONS:
        raise NewerJournal(path=str(path), revision=revision, version=version_words(written_by))
    return revision


@contextmanager
def path_faults(path: Path) -> Iterator[None]:
    """Say what the way to a journal refuses: a folder that may not be entered, a name too long."""
    try:
        yield
    except OSError as fault:
        raise JournalUnavailable("error.no_permission", path=str(path)) from fault


def _refuse_folder(path: Path) -> None:
    if path.is_dir():
        raise NotAJournal("error.is_folder", path=str(path))


def _what_it_was(path: Path, error: NotAJournal) -> JournalUnavailable:
    """A file beside backups of its name was a journal, whatever its first bytes say now."""
    ours = error.key != "error.is_folder" and any(paths.backups_dir(path).glob("*.journal"))
    return DamagedJournal(path=str(path)) if ours else error


def refuse_remains(path: Path) -> None:
    """Keep a new journal from the place of one that is elsewhere, or whose last changes still lie there."""
    if path.is_symlink():  # to a disk that is not there now
        raise JournalUnavailable(path=str(path))
    for side in ("-wal", "-journal"):
        log = path.with_name(path.name + side)
        if log.exists() and log.stat().st_size:  # SQLite would mix it into the new file
            raise JournalUnavailable("error.remains", path=str(path), log=log.name)


def _identity(path: Path) -> tuple[int, str, int]:
    """Application id, revision and the number of the version that wrote it.

    With plain SQL: Alembic is only loaded when there is something to do.
    """
    if path.stat().st_size == 0:
        raise NotAJournal("error.empty_file", path=str(path))
    with storage_faults(path):
        connection = look(path)
        try:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            if application != APPLICATION_ID:
                return application, "", 0
            (written_by,) = connection.execute("PRAGMA user_version").fetchone()
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            if row is not None and row[0] == HEAD:
                _refuse_if_incomplete(connection, path)
        except database_fault() as fault:
            name = getattr(fault, "sqlite_errorname", "")
            if (
                name == "SQLITE_NOTADB"
            ):  # of an encrypted one the head said what it is, and its key was the right one
                kind = NotAJournal if ring.key_of(path) is None else DamagedJournal
                raise kind(path=str(path)) from None
            if name == "SQLITE_ERROR":  # ours by its mark, but without the table that says its revision
                raise DamagedJournal(path=str(path)) from None
            raise
        finally:
            connection.close()
    if row is None:
        raise DamagedJournal(path=str(path))
    return application, str(row[0]), int(written_by)


def _refuse_if_incomplete(connection: sqlite3.Connection, path: Path) -> None:
    """A journal that lacks a table, or the pen without which no act is recorded, is damaged.

    So is one whose triggers are not ours to the letter: what undo writes is what they kept.
    """
    from relationship_journal.store.tables import metadata

    found = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    triggers = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
    pens = "pen" in found and connection.execute("SELECT count(*) FROM pen").fetchone()[0] == 1
    if not pens or not found >= {*metadata.tables, "search_index"} or triggers != _our_triggers():
        raise DamagedJournal(path=str(path))


@cache
def _our_triggers() -> dict[str, str]:
    """The text of every trigger of a journal of the newest revision, by name."""
    from relationship_journal.store import history

    return {sql.split(maxsplit=3)[2]: sql for sql in history.all_triggers()}


def make_private_folder(folder: Path) -> None:
    """Make the folder and its missing parents 0700; one that exists is left as it is."""
    try:
        paths.ensure_private(folder)
    except OSError as fault:
        raise JournalUnavailable("error.no_permission", path=str(folder)) from fault


def create(path: Path, key: Key | None = None) -> None:
    """Make an empty journal of the newest revision, under another name until it is whole; encrypted with the key.

    SQLite gives its side files the 0600 of the file, so nothing is ever readable by others.
    """
    with unfinished_file(path) as unfinished:
        _fill(unfinished, key)
        finish(unfinished, path)


def _fill(path: Path, key: Key | None) -> None:
    from relationship_journal.store import history, search_index
    from relationship_journal.store.tables import metadata

    engine = make_engine(path, key=key)
    try:
        with engine.connect().execution_options(**{WRITING: True}) as connection:
            metadata.create_all(connection)
            search_index.create_index(connection)
            history.create_triggers(connection)
            connection.exec_driver_sql("INSERT INTO pen (id, act_id) VALUES (1, NULL)")
            connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
            connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (HEAD,))
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {version_number(__version__)}")
            connection.commit()
    finally:
        engine.dispose()
    # Closing moves the log into the file, but keeps silent when the disk is too full for it.
    if path.with_name(path.name + "-wal").exists():
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def upgrade_if_older(path: Path, revision: str) -> None:
    """Bring a journal of this revision up to date; the caller has made a backup."""
    if revision != HEAD:
        from relationship_journal.store.migrate import upgrade

        upgrade(path, HEAD)

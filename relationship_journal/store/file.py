"""The journal's file: told apart from anything else, made private from its first byte, brought up to date."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from relationship_journal import paths
from relationship_journal.domain.errors import (
    JournalMissing,
    JournalUnavailable,
    NewerJournal,
    NotAJournal,
)
from relationship_journal.private_file import sync_folder
from relationship_journal.store.engine import WRITING, look, make_engine, storage_faults

APPLICATION_ID = 0x524A4E4C  # "RJNL"
REVISIONS = ("0001",)
HEAD = REVISIONS[-1]


def check(path: Path, *, may_create: bool) -> str:
    """The revision of the journal that is there; "": one may be made. Anything else is refused, untouched."""
    try:
        if path.is_dir():
            raise NotAJournal("error.is_folder", path=str(path))
        if not path.exists():
            if not may_create:
                raise JournalMissing(path=str(path))
            return ""
        if not os.access(path, os.R_OK):
            raise JournalUnavailable("error.no_permission", path=str(path))
        application, revision = _identity(path)
    except OSError as fault:  # a folder on the way that may not be entered, a name too long
        raise JournalUnavailable("error.no_permission", path=str(path)) from fault
    if application != APPLICATION_ID:
        raise NotAJournal(path=str(path))
    if revision not in REVISIONS:
        raise NewerJournal(path=str(path), revision=revision)
    return revision


def _identity(path: Path) -> tuple[int, str]:
    """Application id and revision, with plain SQL: Alembic is only loaded when there is something to do."""
    if path.stat().st_size == 0:
        raise NotAJournal("error.empty_file", path=str(path))
    with storage_faults(path):
        connection = look(path)
        try:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            if application != APPLICATION_ID:
                return application, ""
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        except sqlite3.DatabaseError as fault:
            name = getattr(fault, "sqlite_errorname", "")
            if name == "SQLITE_NOTADB":
                raise NotAJournal(path=str(path)) from None
            if name == "SQLITE_ERROR":  # ours by its mark, but without the table that says its revision
                raise JournalUnavailable("error.damaged", path=str(path)) from None
            raise
        finally:
            connection.close()
    if row is None:
        raise JournalUnavailable("error.damaged", path=str(path))
    return application, str(row[0])


def make_private_folder(folder: Path) -> None:
    """Make the folder and its missing parents 0700; one that exists is left as it is."""
    try:
        paths.ensure_private(folder)
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


def upgrade_if_older(path: Path, revision: str) -> None:
    """Bring a journal of this revision up to date."""
    if revision != HEAD:
        from relationship_journal.store.migrate import upgrade

        upgrade(path, HEAD)

"""Bringing an older journal up to date: Alembic scripts inside one transaction of ours."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from relationship_journal import __version__
from relationship_journal.domain.errors import JournalUnavailable
from relationship_journal.store import digests, history, name_words, search_index
from relationship_journal.store.engine import make_engine
from relationship_journal.store.versions import version_number

SCRIPTS = Path(__file__).parent / "migrations"


def upgrade(path: Path, revision: str, *, scripts: Path = SCRIPTS) -> None:
    """Upgrade the file to a revision, all or nothing; make a backup first.

    Foreign keys are off before the transaction (Alembic's batch mode deletes child rows otherwise) and
    checked in it; triggers are dropped first, for batch mode loses them, and generated anew after.
    """
    engine = make_engine(path)
    try:
        with engine.connect() as raw:
            raw.exec_driver_sql("ROLLBACK")  # the pragma is a no-op inside a transaction
            raw.exec_driver_sql("PRAGMA foreign_keys = OFF")
            raw.exec_driver_sql("BEGIN IMMEDIATE")
            _migrate(raw, revision, scripts)
            raw.commit()
    finally:
        engine.dispose()


def _migrate(connection: Connection, revision: str, scripts: Path) -> None:
    numbered = connection.exec_driver_sql(
        "SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'"
    ).first()
    sequences = list(connection.exec_driver_sql("SELECT name, seq FROM sqlite_sequence")) if numbered else []
    _drop_triggers(connection)
    _run_scripts(connection, revision, scripts)
    for name, seq in sequences:
        _raise_sequence(connection, name, seq)
    _drop_triggers(connection)  # those the first script makes with its tables
    search_index.fill(connection)
    name_words.fill(connection)
    history.create_triggers(connection)
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        connection.rollback()
        raise JournalUnavailable("error.migration_failed", revision=revision)
    digests.complete(connection)
    connection.exec_driver_sql(f"PRAGMA user_version = {version_number(__version__)}")


def _raise_sequence(connection: Connection, table: str, before: int) -> None:
    """A table made anew has forgotten the highest id it ever gave; one a script has filled knows a higher."""
    query = "SELECT max(seq) FROM sqlite_sequence WHERE name = ?"
    now = connection.exec_driver_sql(query, (table,)).scalar() or 0
    connection.exec_driver_sql("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
    connection.exec_driver_sql(
        "INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, max(before, now))
    )


def _drop_triggers(connection: Connection) -> None:
    """Drop all triggers, also one that is not ours any more."""
    rows = list(connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
    for (name,) in rows:
        quoted = name.replace('"', '""')
        connection.exec_driver_sql(f'DROP TRIGGER "{quoted}"')


def _run_scripts(connection: Connection, revision: str, scripts: Path) -> None:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.set_main_option("version_locations", str(scripts / "versions").replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, revision)

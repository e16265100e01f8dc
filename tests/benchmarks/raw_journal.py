"""The floor of saving and of size: the same records in a bare SQLite file with nothing beside them but an index of their words."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from relationship_journal.store.engine import connect
from relationship_journal.store.tables import HISTORY_TABLES

_TAKEN = (*(table.name for table in HISTORY_TABLES), "picture")
_FTS = (
    "CREATE VIRTUAL TABLE words USING fts5(text, content='entry', content_rowid='id', prefix='2 3',"
    " tokenize='unicode61 remove_diacritics 2')"
)


def write_raw(journal: Path, path: Path) -> Path:
    """The records of a journal with their own indexes, and an external-content index of the notes; no history, no digest."""
    path.unlink(missing_ok=True)
    path.touch()
    with closing(connect(path)) as bare:
        bare.execute("ATTACH DATABASE ? AS journal", (str(journal),))
        bare.execute("PRAGMA foreign_keys = OFF")
        bare.execute("BEGIN")
        made = bare.execute(
            "SELECT name, type, sql, tbl_name FROM journal.sqlite_master WHERE sql IS NOT NULL"
        )
        wanted = [row for row in made.fetchall() if row[3] in _TAKEN and row[1] in {"table", "index"}]
        for name, kind, sql, _table in sorted(wanted, key=lambda row: row[1], reverse=True):
            bare.execute(sql)
            if kind == "table":
                bare.execute(f"INSERT INTO main.{name} SELECT * FROM journal.{name}")
        bare.execute(_FTS)
        bare.execute("INSERT INTO words (rowid, text) SELECT id, text FROM main.entry")
        bare.execute("COMMIT")
        bare.execute("DETACH DATABASE journal")
        bare.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


def save_raw(connection: sqlite3.Connection, contact_id: int, day: str, text: str) -> None:
    """One durable note: its row, who took part, its words in the index."""
    connection.execute("BEGIN IMMEDIATE")
    row = "INSERT INTO entry (channel, day, text, created_at) VALUES ('in_person', ?, ?, 0)"
    entry_id = connection.execute(row, (day, text)).lastrowid
    connection.execute(
        "INSERT INTO entry_contact (entry_id, contact_id) VALUES (?, ?)", (entry_id, contact_id)
    )
    connection.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (entry_id, text))
    connection.execute("COMMIT")

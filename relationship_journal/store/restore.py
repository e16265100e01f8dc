"""A backup made ready to be the journal: brought up to date, with what must never be turned back.

What left for a calendar is outside the history (architecture, section 4): its numbers only rise. Nor are
ids given out twice, for a draft or a printed list may still name one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from relationship_journal.domain.work import never_stopped, no_progress
from relationship_journal.store.backup import connect_copy, fill_copy
from relationship_journal.store.conversion import fill_converted
from relationship_journal.store.file import check, upgrade_if_older
from relationship_journal.store.keys import Key, ring
from relationship_journal.store.unfinished import unfinished_file

_ENDING = ".restoring"
_PAGE = 4096
"""Bytes in a page of every journal; SQLite copies none between files of different ones."""
_LEDGER = "uid, sequence, changed, event, cancelled"
_ON_SERVERS = "calendar, uid, href, etag, sequence"


class Lasting(NamedTuple):
    """What a restore keeps of the journal as it is: the calendars' ledgers, and the highest ids given out."""

    ledger: tuple[tuple[object, ...], ...] = ()
    on_servers: tuple[tuple[object, ...], ...] = ()
    sequences: tuple[tuple[str, int], ...] = ()


def lasting(connection: sqlite3.Connection) -> Lasting:
    """Read it from an open journal."""
    ledger = connection.execute(f"SELECT {_LEDGER} FROM calendar_ledger").fetchall()
    sequences = connection.execute("SELECT name, seq FROM sqlite_sequence").fetchall()
    on_servers = connection.execute(f"SELECT {_ON_SERVERS} FROM server_event").fetchall()
    return Lasting(tuple(ledger), tuple(on_servers), tuple(sequences))


@contextmanager
def prepared(backup: Path, journal: Path, keep: Lasting, key: Key | None) -> Iterator[Path]:
    """A verified private copy of the backup beside the journal, of this version's form and key; gone afterwards.

    Raises what ``check`` and ``fill_copy`` raise, and ``StorageFailed``; the backup is only read.
    """
    revision = check(backup, may_create=False)
    target = journal.with_name(journal.name + _ENDING)
    with unfinished_file(target) as made:
        if ring.key_of(backup) == key:
            fill_copy(backup, made, no_progress, never_stopped)
        else:
            fill_converted(backup, made, key, no_progress, never_stopped)
        upgrade_if_older(made, revision)
        with closing(connect_copy(made, key)) as connection:
            if connection.execute("PRAGMA page_size").fetchone() != (_PAGE,):
                connection.execute(f"PRAGMA page_size = {_PAGE}")  # somebody made it anew with other tools
                connection.execute("VACUUM")
            connection.execute("PRAGMA journal_mode = WAL")  # or its first opening would have to write that
            connection.execute("BEGIN")
            keep_lasting(connection, keep)
            connection.execute("COMMIT")
        yield made


def keep_lasting(connection: sqlite3.Connection, keep: Lasting) -> None:
    """Write it into a journal, inside the caller's transaction."""
    _keep_ledger(connection, keep.ledger)
    connection.executemany(
        f"INSERT OR REPLACE INTO server_event ({_ON_SERVERS}) VALUES (?, ?, ?, ?, ?)", keep.on_servers
    )
    _keep_sequences(connection, keep.sequences)


def _keep_ledger(connection: sqlite3.Connection, rows: Iterable[tuple[object, ...]]) -> None:
    connection.executemany(
        f"INSERT INTO calendar_ledger ({_LEDGER}) VALUES (?, ?, ?, ?, ?) ON CONFLICT (uid) DO UPDATE SET"
        " sequence = excluded.sequence, changed = excluded.changed, event = excluded.event,"
        " cancelled = excluded.cancelled WHERE excluded.sequence >= calendar_ledger.sequence",
        rows,
    )


def _keep_sequences(connection: sqlite3.Connection, rows: Iterable[tuple[str, int]]) -> None:
    for table, highest in rows:
        changed = connection.execute(
            "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (highest, table)
        )
        if not changed.rowcount:
            connection.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, highest))

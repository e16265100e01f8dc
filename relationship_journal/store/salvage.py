"""Putting a new journal together from a damaged one and its newest good backup.

Each row comes from the damaged file where it can be read and is as it was written; else from the backup; else
from the damaged file as it is, for a text with a wrong letter is better than none. The history begins anew:
one with gaps could undo half of what was done.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from sqlalchemy import Table, UniqueConstraint, text

from relationship_journal.domain.work import Clock, Progress
from relationship_journal.store.calendar_tables import calendar_ledger
from relationship_journal.store.contents import SHELVES
from relationship_journal.store.database import Database
from relationship_journal.store.digests import raw
from relationship_journal.store.engine import connect
from relationship_journal.store.keys import Key, ring
from relationship_journal.store.restore import Lasting, keep_lasting
from relationship_journal.store.salvage_reading import (
    Readable,
    Row,
    each_row,
    mended,
    read_all,
    read_table,
    tolerate,
    until_broken,
)
from relationship_journal.store.tables import HISTORY_TABLES
from relationship_journal.wording import text as words

_TOO_HIGH = 1 << 40
"""An id no journal has reached; it comes of the damage."""
_PORTION = 2000
_STEPS = 2 * len(HISTORY_TABLES) + 2


@dataclass(slots=True)
class Counts:
    """What became of the rows."""

    read: int = 0
    from_backup: int = 0
    doubtful: int = 0
    lost: int = 0


@dataclass(slots=True)
class _Found:
    """The rows that go into the new journal, by table and id."""

    counts: Counts = field(default_factory=Counts)
    rows: dict[str, dict[int, Row]] = field(default_factory=dict)
    lasting: Lasting = field(default_factory=Lasting)


def put_together(
    damaged: Path, backup: Path | None, target: Path, clock: Clock, progress: Progress
) -> Counts:
    """Write a new journal at ``target`` from a working copy of the damaged file; the answer is the counts."""
    found = _Found()
    with closing(_opened(damaged)) as source, closing(_backup(backup)) as other:
        tolerate(source)
        for step, table in enumerate(HISTORY_TABLES):
            progress(step, _STEPS)
            stored = read_table(other, table).rows if backup else {}
            found.rows[table.name] = _chosen(table, read_table(source, table), stored, found.counts)
        found.lasting = what_lasts(source)
        _mend_references(found)
        sources = (source, other) if backup else (source,)
        _write(found, sources, target, clock, key=_key_of(damaged, backup), progress=progress)
    return found.counts


def what_lasts(connection: sqlite3.Connection) -> Lasting:
    """The calendar's ledger and the highest ids, as far as a damaged file still says them."""
    tolerate(connection)
    ledger = [row for row in read_all(connection, calendar_ledger) if mended(calendar_ledger, row)[1]]
    sequences = until_broken(connection, "SELECT name, seq FROM sqlite_sequence")
    known = {table.name for table in HISTORY_TABLES} | {"act", "change"}
    whole = ((name, seq) for name, seq in sequences if name in known and isinstance(seq, int))
    return Lasting(tuple(ledger), sequences=tuple((name, seq) for name, seq in whole if 0 <= seq < _TOO_HIGH))


def _opened(damaged: Path) -> sqlite3.Connection:
    """The working copy; where only a log was left, nothing, for a log says nothing without its file."""
    return connect(damaged, plain=True) if damaged.exists() else sqlite3.connect(":memory:")


def _backup(path: Path | None) -> sqlite3.Connection:
    return connect(path, read_only=True) if path else sqlite3.connect(":memory:")


def _chosen(table: Table, damaged: Readable, stored: dict[int, Row], counts: Counts) -> dict[int, Row]:
    chosen: dict[int, Row] = {}
    for row_id, row in damaged.rows.items():
        made, whole = mended(table, row)
        if whole and damaged.is_as_written(row_id):
            counts.read += 1
        elif row_id in stored:
            made = stored[row_id]
            counts.from_backup += 1
        else:
            counts.doubtful += 1
        chosen[row_id] = made
    for row_id in damaged.missing():
        if row_id in stored:
            chosen[row_id] = stored[row_id]
            counts.from_backup += 1
        else:
            # Of a broken place nobody knows whether a row was there at all, unless its digest says so.
            counts.lost += row_id in damaged.told
    if not damaged.rows and not damaged.told and not damaged.told_all:
        # Nothing says what was in it: the backup is all there is.
        chosen.update(stored)
        counts.from_backup += len(stored)
    return chosen


def _take_contents(source: sqlite3.Connection, driver: sqlite3.Connection) -> None:
    """Pictures and attached files that are what their key says, one after the other: there may be gigabytes of them."""
    for shelf, _table, _column in SHELVES:
        sql = f"INSERT OR IGNORE INTO {shelf.name} (sha256, data) VALUES (?, ?)"
        for name, data in each_row(source, shelf):
            if isinstance(data, bytes) and hashlib.sha256(data).hexdigest() == name:
                driver.execute(sql, (name, data))


# -- what refers to what ---------------------------------------------------------------------------


def _mend_references(found: _Found) -> None:
    """Nothing may refer to a row that was lost: a person gets a place-holder, anything else is let go."""
    for table in HISTORY_TABLES:
        for column in table.columns:
            for key in column.foreign_keys:
                at = list(table.columns).index(column)
                _mend_column(found, table, at, key.column.table.name, nullable=bool(column.nullable))


def _mend_column(found: _Found, table: Table, at: int, parent: str, *, nullable: bool) -> None:
    rows, there = found.rows[table.name], found.rows[parent]
    for row_id, row in list(rows.items()):
        wanted = row[at]
        if wanted is None or wanted in there:
            continue
        if nullable:
            rows[row_id] = (*row[:at], None, *row[at + 1 :])
        elif parent == "contact":
            there[wanted] = _place_holder(wanted)
        else:  # that somebody took part in what is lost
            del rows[row_id]
            found.counts.lost += 1


def _place_holder(contact_id: int) -> Row:
    """Somebody whose name is lost, so that what is known of them is not."""
    contact = next(table for table in HISTORY_TABLES if table.name == "contact")
    bare, _whole = mended(contact, (contact_id, *[None] * (len(contact.columns) - 1)))
    values = dict(zip((column.name for column in contact.columns), bare, strict=True))
    values |= {"name": words("salvage.lost_name", id=contact_id), "uid": f"salvaged-{contact_id}"}
    return tuple(values.values())


# -- the new journal -------------------------------------------------------------------------------


def _key_of(damaged: Path, backup: Path | None) -> Key | None:
    """What the new journal is encrypted with: what the damaged one was, as far as that can be told, or its backup."""
    keys = (ring.key_of(each) for each in (damaged, backup) if each is not None)
    return next((key for key in keys if key is not None), None)


def _write(
    found: _Found,
    sources: Iterable[sqlite3.Connection],
    target: Path,
    clock: Clock,
    *,
    key: Key | None,
    progress: Progress,
) -> None:
    database = Database(target, clock, new_key=key)
    try:
        with database.write("salvage") as act:
            driver = raw(act.connection)
            for each in sources:
                _take_contents(each, driver)
            for step, table in enumerate(HISTORY_TABLES):
                _insert(
                    driver,
                    table,
                    _told_apart(table, found),
                    partial(progress, len(HISTORY_TABLES) + step, _STEPS),
                )
            keep_lasting(driver, found.lasting)
            act.keep()
        nothing: list[dict[str, object]] = [{}]
        database.note(
            (text(sql), nothing)
            for sql in (
                "DELETE FROM change",
                "DELETE FROM act",
                "DELETE FROM digest WHERE table_name = 'act'",
            )
        )
        progress(_STEPS, _STEPS)
    finally:
        database.close()


def _insert(driver: sqlite3.Connection, table: Table, rows: list[Row], alive: Callable[[], None]) -> None:
    sql = f"INSERT INTO {table.name} VALUES ({', '.join('?' for _ in table.columns)})"
    for start in range(0, len(rows), _PORTION):
        alive()
        driver.executemany(sql, rows[start : start + _PORTION])


def _told_apart(table: Table, found: _Found) -> list[Row]:
    """The rows of a table with nothing twice that may be there once: a wrong letter can make two the same.

    A name gets its number, for it must not be lost; of a pair the second says nothing the first does not, but for
    a line of its own: it counts as lost.
    """
    at = {column.name: index for index, column in enumerate(table.columns)}
    single = [at[column.name] for column in table.columns if column.unique]
    pairs = [
        [at[column.name] for column in each.columns]
        for each in table.constraints
        if isinstance(each, UniqueConstraint) and len(each.columns) > 1
    ]
    seen: set[tuple[object, ...]] = set()
    kept: list[Row] = []
    for row in found.rows[table.name].values():
        whole = row
        for index in single:
            if (index, whole[index]) in seen:
                whole = (*whole[:index], f"{whole[index]} ({whole[0]})", *whole[index + 1 :])
            seen.add((index, whole[index]))
        keys = [("pair", *(whole[index] for index in each)) for each in pairs]
        if seen.intersection(keys):
            found.counts.lost += 1
            continue
        seen.update(keys)
        kept.append(whole)
    return kept

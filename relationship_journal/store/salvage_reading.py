"""Reading a damaged journal row by row: what one broken page holds back must not hold back the rest.

Every function takes a connection to a private working copy, in a process of its own: SQLite may well fall
over what it finds, and opening a file can change it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import compress
from typing import Any

from sqlalchemy import Boolean, Integer, Table, Text
from sqlalchemy.types import TypeDecorator

from relationship_journal.store.column_types import Day, Instant, UnreadableValue, Word, read_as
from relationship_journal.store.digests import digest_of
from relationship_journal.store.driver import database_fault

_AT_ONCE = 200
_HIGHEST = 5_000_000
"""No journal has given out more ids; a higher one comes of the damage."""

Row = tuple[Any, ...]


@dataclass(slots=True)
class Readable:
    """The rows of a table that could be read, by id, and the ids of those that are there but could not."""

    rows: dict[int, Row] = field(default_factory=dict)
    broken: set[int] = field(default_factory=set)
    told: dict[int, bytes] = field(default_factory=dict)
    told_all: bool = False
    """Whether every digest of the table could be read: then a row without one was deleted, or never there."""
    columns: tuple[bool, ...] = ()
    """Which columns the file has: a digest covers those alone."""

    def is_as_written(self, row_id: int) -> bool:
        """Whether the row is what the act that wrote it left; True where nothing says otherwise."""
        told = self.told.get(row_id)
        row = self.rows[row_id]
        return told is None or told == digest_of(tuple(compress(row, self.columns)) if self.columns else row)

    def missing(self) -> set[int]:
        """The ids of rows that should be there and are not."""
        gone = self.told.keys() - self.rows.keys()
        return gone if self.told_all else self.broken | gone


def tolerate(connection: sqlite3.Connection) -> None:
    """Let text through that is no UTF-8 any more."""
    connection.text_factory = lambda data: data.decode("utf-8", "surrogateescape")


def read_table(connection: sqlite3.Connection, table: Table) -> Readable:
    """What can be read of one table; columns a file of an older version has not are None."""
    found = Readable()
    told, found.told_all = read_rows(
        connection, "SELECT row_id, sum FROM digest WHERE table_name = ?", table.name
    )
    found.told = dict(told)
    there = _there(connection, table)
    listed = _columns(there)
    if not listed:
        found.broken |= found.told.keys()
        return found
    found.columns = tuple(there.values())
    highest = _highest(connection, table.name, found.told)
    by_id = f"SELECT {listed} FROM {table.name} WHERE id = ?"
    for first in range(1, highest + 1, _AT_ONCE):
        last = first + _AT_ONCE - 1
        try:
            rows = connection.execute(
                f"SELECT {listed} FROM {table.name} WHERE id BETWEEN ? AND ?", (first, last)
            )
            found.rows.update({row[0]: row for row in rows.fetchall()})
        except database_fault():
            _one_by_one(connection, by_id, range(first, last + 1), found)
    # A page that lies where another should ends a range early; each row behind it is still found by its id.
    _one_by_one(connection, by_id, sorted(found.told.keys() - found.rows.keys() - found.broken), found)
    return found


def _one_by_one(connection: sqlite3.Connection, sql: str, ids: Iterable[int], found: Readable) -> None:
    for row_id in ids:
        try:
            row = connection.execute(sql, (row_id,)).fetchone()
        except database_fault():
            found.broken.add(row_id)
        else:
            if row is not None and row[0] == row_id:
                found.rows[row_id] = row


def _there(connection: sqlite3.Connection, table: Table) -> dict[str, bool]:
    """The columns of a table, and whether the file has them."""
    known = {row[1] for row in until_broken(connection, f"PRAGMA table_info({table.name})")}
    return {column.name: column.name in known for column in table.columns}


def _columns(there: Mapping[str, bool]) -> str:
    if not any(there.get(key) for key in ("id", "uid", "sha256")):
        return ""
    return ", ".join(f'"{name}"' if known else "NULL" for name, known in there.items())


def _highest(connection: sqlite3.Connection, table: str, told: Mapping[int, bytes]) -> int:
    """The highest id worth asking for."""
    guesses: list[Any] = [max(told, default=0)]
    for sql, values in (
        (f"SELECT max(id) FROM {table}", ()),
        ("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)),
    ):
        guesses += [row[0] for row in until_broken(connection, sql, *values)]
    return max(each for each in guesses if isinstance(each, int) and 0 <= each <= _HIGHEST)


def read_all(connection: sqlite3.Connection, table: Table) -> list[Row]:
    """The rows of a table without ids of ours, as far as the first broken place."""
    return list(each_row(connection, table))


def each_row(connection: sqlite3.Connection, table: Table) -> Iterator[Row]:
    """The same one after the other, for rows that are large."""
    listed = _columns(_there(connection, table))
    with suppress(*database_fault()):
        yield from connection.execute(f"SELECT {listed} FROM {table.name}") if listed else ()


def until_broken(connection: sqlite3.Connection, sql: str, *values: object) -> list[Row]:
    """Rows up to the first that cannot be read: what comes after it is found by id, or not at all."""
    return read_rows(connection, sql, *values)[0]


def read_rows(connection: sqlite3.Connection, sql: str, *values: object) -> tuple[list[Row], bool]:
    """Rows up to the first that cannot be read, and whether that was the end."""
    rows: list[Row] = []
    try:
        rows.extend(connection.execute(sql, values))
    except database_fault():
        return rows, False
    return rows, True


def mended(table: Table, row: Row) -> tuple[Row, bool]:
    """The row with every value one its column can hold, and whether it was so already.

    Words are kept as far as they are letters; a value that is none becomes nothing, or the plainest there is.
    """
    values = [_mended_value(column, value) for column, value in zip(table.columns, row, strict=True)]
    return tuple(values), values == list(row)


def _mended_value(column: Any, value: Any) -> Any:
    if isinstance(value, str):
        value = value.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    if _fits(column, value):
        return value
    return None if column.nullable else _plainest(column)


def _fits(column: Any, value: Any) -> bool:
    if value is None:
        return bool(column.nullable)
    kind = column.type
    if isinstance(kind, TypeDecorator):
        try:
            read_as(kind, value)
        except UnreadableValue:
            return False
        return True
    if isinstance(kind, Boolean):
        return value in {0, 1}
    return isinstance(value, int) if isinstance(kind, Integer) else isinstance(value, str | bytes)


def _plainest(column: Any) -> Any:
    kind = column.type
    if isinstance(kind, Word):
        return str(next(iter(kind.words)))
    if isinstance(kind, Day):
        return "1970-01-01"
    if isinstance(kind, Instant | Integer | Boolean):
        return 0
    return "" if isinstance(kind, Text) else b""

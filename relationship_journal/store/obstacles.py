"""The rows in the way of turning an act, and why; only looked for, nothing is written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from operator import eq
from typing import Any, NamedTuple

from sqlalchemy import Connection, Table, UniqueConstraint

from relationship_journal.store.history import Image, Touched, Turn
from relationship_journal.store.tables import HISTORY_TABLES, metadata

_CHUNK = 300
Supposed = Mapping[Touched, Image]


class Obstacle(NamedTuple):
    """A row in the way; ``fits`` tells whether it would be out of the way with an earlier image."""

    key: str
    """The key of the sentence that says why."""
    row: Touched
    fits: Callable[[Image], bool]


def obstacles(connection: Connection, turn: Turn, supposed: Supposed) -> Iterator[Obstacle]:
    """Every row in the way of a turn; ``supposed``: rows taken to be other than they lie in the file."""
    yield from _touched(turn)
    yield from _referring(connection, turn, supposed)
    yield from _missing(connection, turn, supposed)
    yield from _taken(connection, turn, supposed)


def _touched(turn: Turn) -> Iterator[Obstacle]:
    """Rows that are no longer what the act left."""
    for row, image in turn.expected.items():
        if turn.now[row] != image:
            yield Obstacle("error.touched_later", row, partial(eq, image))


def _keys_to(name: str) -> list[tuple[Table, str]]:
    """Every (table, column) that refers to a table."""
    return [
        (table, column.name)
        for table in HISTORY_TABLES
        for column in table.columns
        for key in column.foreign_keys
        if key.column.table.name == name
    ]


def _referring(connection: Connection, turn: Turn, supposed: Supposed) -> Iterator[Obstacle]:
    """Rows that stay and refer to one that would be removed."""
    removed = {row for row, image in turn.wanted.items() if image is None and turn.now[row] is not None}
    for name in sorted({row.table for row in removed}):
        for table, column in _keys_to(name):
            for row, gone in _references(connection, turn, name, (table.name, column), supposed):
                if Touched(name, gone) in removed and row not in turn.wanted:
                    yield Obstacle("error.still_referred", row, _lets_go([column], (gone,)))


def _references(
    connection: Connection, turn: Turn, to: str, by: tuple[str, str], supposed: Supposed
) -> Iterator[tuple[Touched, Any]]:
    """The rows that refer, by this (table, column), to one the act touched, and to which."""
    table, column = by
    sql = (
        f'SELECT id, "{column}" FROM {table} WHERE "{column}" IN'
        " (SELECT row_id FROM change WHERE act_id = ? AND table_name = ?)"
    )
    for row_id, value in connection.exec_driver_sql(sql, (turn.act_id, to)):
        row = Touched(table, row_id)
        if row not in supposed:
            yield row, value
    for row, image in supposed.items():
        if row.table == table and image is not None and image.get(column) is not None:
            yield row, image[column]


def _missing(connection: Connection, turn: Turn, supposed: Supposed) -> Iterator[Obstacle]:
    """Rows that are gone, or would be, and that one to be written refers to."""
    needed: dict[str, set[int]] = defaultdict(set)
    for table, rows in _written(turn).items():
        for column in metadata.tables[table].columns:
            for key in column.foreign_keys:
                needed[key.column.table.name] |= {image[column.name] for image in rows.values()} - {None}
    for name, ids in needed.items():
        asked = []
        for row_id in sorted(ids):
            row = Touched(name, row_id)
            known = turn.wanted if row in turn.wanted else supposed if row in supposed else None
            if known is None:
                asked.append(row_id)
            elif known[row] is None:
                yield Obstacle("error.needed_gone", row, _is_there)
        for part in _chunks(asked):
            marks = ", ".join("?" for _ in part)
            found = connection.exec_driver_sql(f"SELECT id FROM {name} WHERE id IN ({marks})", tuple(part))
            for row_id in sorted(set(part) - {each for (each,) in found}):
                yield Obstacle("error.needed_gone", Touched(name, row_id), _is_there)


def _is_there(image: Image) -> bool:
    return image is not None


def _taken(connection: Connection, turn: Turn, supposed: Supposed) -> Iterator[Obstacle]:
    """Rows that hold a unique name one to be written had."""
    for table, rows in _written(turn).items():
        for rule in metadata.tables[table].constraints:
            if not isinstance(rule, UniqueConstraint):
                continue
            columns = [column.name for column in rule.columns]
            wanted = {tuple(image[name] for name in columns): row_id for row_id, image in rows.items()}
            for row, values in _holders(connection, (table, columns), list(wanted), supposed):
                if row not in turn.wanted and row.row_id != wanted[values]:
                    yield Obstacle("error.name_taken", row, _lets_go(columns, values))


def _lets_go(columns: list[str], values: tuple[Any, ...]) -> Callable[[Image], bool]:
    """Whether an image does not hold these values."""
    return lambda old: old is None or tuple(old.get(name) for name in columns) != values


def _holders(
    connection: Connection,
    of: tuple[str, list[str]],
    wanted: list[tuple[Any, ...]],
    supposed: Supposed,
) -> Iterator[tuple[Touched, tuple[Any, ...]]]:
    """The rows of a (table, its columns) that hold one of these values, and which."""
    table, columns = of
    listed = ", ".join(f'"{name}"' for name in columns)
    each = f"({', '.join('?' for _ in columns)})"
    for part in _chunks(wanted):
        sql = f"SELECT id, {listed} FROM {table} WHERE ({listed}) IN (VALUES {', '.join(each for _ in part)})"
        for row_id, *found in connection.exec_driver_sql(sql, tuple(value for row in part for value in row)):
            row = Touched(table, row_id)
            if row not in supposed:
                yield row, tuple(found)
    sought = set(wanted)
    for row, image in supposed.items():
        if row.table == table and image is not None:
            values = tuple(image.get(name) for name in columns)
            if values in sought:
                yield row, values


def _written(turn: Turn) -> dict[str, dict[int, Any]]:
    """The images to be written, by table and row."""
    found: dict[str, dict[int, Any]] = defaultdict(dict)
    for row, image in turn.wanted.items():
        if image is not None and image != turn.now[row]:
            found[row.table][row.row_id] = image
    return found


def _chunks(values: list[Any]) -> Iterator[list[Any]]:
    for start in range(0, len(values), _CHUNK):
        yield values[start : start + _CHUNK]

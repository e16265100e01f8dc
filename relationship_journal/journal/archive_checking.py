"""A readable folder's rows held to everything the tables and the program demand, before one of them is taken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Any

from sqlalchemy import Boolean, Column, DefaultClause, Integer, Table, UniqueConstraint

from relationship_journal.domain.errors import UnreadableFile
from relationship_journal.exchange.archive import Archive, Row
from relationship_journal.journal.archive_rows import target_of
from relationship_journal.journal.archive_values import stored
from relationship_journal.store.contents import SHELVES
from relationship_journal.store.tables import HISTORY_TABLES, contact
from relationship_journal.store.versions import REVISIONS

StoredRow = dict[str, Any]
"""A row as it will lie in the file, its id and what it refers to still numbered as in the folder."""


def checked_rows(archive: Archive, name: str) -> dict[str, list[StoredRow]]:
    """The rows by table; raises ``UnreadableFile`` for the first that no journal could hold."""
    if archive.revision not in REVISIONS:
        raise UnreadableFile("error.archive_newer", path=name, version=archive.revision)
    try:
        _refuse_strangers(archive.tables.keys() - {table.name for table in HISTORY_TABLES}, "tables")
        found = {table.name: _rows(table, archive.tables.get(table.name, [])) for table in HISTORY_TABLES}
        for table in HISTORY_TABLES:
            _hold_together(table, found)
        _hold_files(found, {picture.sum for picture in archive.pictures})
    except ValueError as fault:
        raise UnreadableFile("error.archive_damaged", path=name, detail=str(fault)) from fault
    return found


def _refuse_strangers(names: AbstractSet[str], where: str) -> None:
    if names:
        raise ValueError(f"{where}, {min(names)[:60]}")


def _rows(table: Table, rows: list[Row]) -> list[StoredRow]:
    return [_row(table, row) for row in rows]


def _row(table: Table, row: Row) -> StoredRow:
    _refuse_strangers(row.keys() - table.columns.keys(), table.name)
    found: StoredRow = {}
    for column in table.columns:
        try:
            found[column.name] = _value(column, row)
        except ValueError as fault:
            raise ValueError(f"{table.name} {row.get('id')}, {column.name}: {fault}") from fault
    return found


def _value(column: Column[Any], row: Row) -> Any:
    if column.name not in row:
        return _usual(column)
    if column.primary_key or (target_of(column) and row[column.name] is not None):
        return row[column.name]  # looked up among the rows of its table below
    return stored(column, row[column.name])


def _usual(column: Column[Any]) -> Any:
    """What a column holds that an older folder does not know."""
    if isinstance(column.server_default, DefaultClause):
        usual = str(column.server_default.arg)
        return int(usual) if isinstance(column.type, Boolean | Integer) else usual
    if column.nullable:
        return None
    raise ValueError("missing")


def _hold_together(table: Table, found: dict[str, list[StoredRow]]) -> None:
    """Every row refers to rows there are, no two of them to one, and what is unique is there once."""
    rows = found[table.name]
    for column in table.columns:
        target = target_of(column)
        if target is None:
            continue
        numbers = {row["id"] for row in found[target]}
        for row in rows:
            number = row[column.name]
            if number is None and column.nullable:
                continue
            if isinstance(number, bool) or number not in numbers:
                raise ValueError(f"{table.name} {row['id']}, {column.name}: nothing there")
    for pair in _pairs(table):
        if wrong := next((row["id"] for row in rows if row[pair[0]] == row[pair[1]]), None):
            raise ValueError(f"{table.name} {wrong}: the same twice")
    for key in unique_keys(table):
        counts = Counter(tuple(row[name] for name in key) for row in rows)
        if any(count > 1 for count in counts.values()):
            raise ValueError(f"{table.name}, {', '.join(key)}: the same twice")


def _pairs(table: Table) -> Iterator[tuple[str, str]]:
    """Columns of a table that refer to two rows of one table."""
    targets = [(target_of(column), column.name) for column in table.columns]
    for place, (target, name) in enumerate(targets):
        for other, another in targets[place + 1 :]:
            if target is not None and target == other:
                yield name, another


def unique_keys(table: Table) -> list[tuple[str, ...]]:
    """The columns by which a row of the table is there only once; ids apart."""
    found: list[tuple[str, ...]] = [(column.name,) for column in table.columns if column.unique]
    for constraint in table.constraints:
        if isinstance(constraint, UniqueConstraint):
            key = tuple(column.name for column in constraint.columns)
            if key not in found:
                found.append(key)
    return sorted(found)


def _hold_files(found: dict[str, list[StoredRow]], sums: set[str]) -> None:
    for _shelf, table, column in SHELVES:
        rows = found[table.name]
        if wrong := next(
            (row["id"] for row in rows if row[column] is not None and row[column] not in sums), None
        ):
            raise ValueError(f"{table.name} {wrong}, {column}: nothing there")
    if sum(bool(row["is_me"]) for row in found[contact.name]) > 1:
        raise ValueError("contact, is_me: the same twice")

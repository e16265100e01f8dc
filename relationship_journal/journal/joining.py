"""Joining two rows of a table: everything that refers to one refers to the other afterwards.

What refers to what is read from the foreign keys, so that a table nobody thought of follows too. Where a
uniqueness would be broken, the two rows are joined in turn: texts are put together, what only one knows is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Column, Connection, Table, Text, UniqueConstraint, delete, select, update

from relationship_journal.domain.links import LinkKind, stored_form
from relationship_journal.journal.contact_removal import remove_rows
from relationship_journal.store.tables import HISTORY_TABLES, pause

Values = dict[str, Any]


class Joiner:
    """Joins rows inside one act; ``tables`` are all that may refer to one."""

    def __init__(self, connection: Connection, tables: Sequence[Table] = HISTORY_TABLES) -> None:
        self._connection = connection
        self._tables = tables

    def join(self, table: Table, keep: int, gone: int) -> None:
        """Let everything that refers to ``gone`` refer to ``keep``, put the texts of both together, remove ``gone``."""
        self.repoint(table, keep, gone)
        self._absorb(table, keep, gone)
        self._connection.execute(delete(table).where(table.c.id == gone))

    def repoint(self, table: Table, keep: int, gone: int) -> None:
        """Let everything that refers to one row refer to another."""
        for other, column in self._referring(table):
            if any(column in key for key in unique_keys(other)):
                self._repoint_each(other, column, keep, gone)
            else:
                moved = update(other).where(other.c[column] == gone)
                self._connection.execute(moved.values({column: keep}))

    def _referring(self, target: Table) -> Iterator[tuple[Table, str]]:
        for table in self._tables:
            for column in table.columns:
                if _target(column) is target:
                    yield table, column.name

    def _repoint_each(self, table: Table, column: str, keep: int, gone: int) -> None:
        """Row by row, where one with the same key may be there already."""
        rows = self._connection.execute(select(table).where(table.c[column] == gone).order_by(table.c.id))
        for row in rows.all():
            values = _canonical(table, {**row._mapping, column: keep})
            if _is_about_itself(table, values):
                remove_rows(self._connection, table, [row.id])
                continue
            same = self._same(table, values)
            if same is not None:
                self.join(table, same, row.id)
            else:
                self._connection.execute(update(table).where(table.c.id == row.id).values(values))

    def _same(self, table: Table, values: Mapping[str, Any]) -> int | None:
        """Another row with one of the keys these values have."""
        for key in unique_keys(table):
            if any(values[name] is None for name in key):
                continue
            query = select(table.c.id).where(*(table.c[name] == values[name] for name in key))
            found = self._connection.scalar(query.where(table.c.id != values["id"]))
            if found is not None:
                return int(found)
        return None

    def _absorb(self, table: Table, keep: int, gone: int) -> None:
        """Give a row what only the other one knows."""
        one, other = (
            self._connection.execute(select(table).where(table.c.id == number)).one()._mapping
            for number in (keep, gone)
        )
        if table is pause:  # the longer rest stays, whole; one without a day is the longest
            if (other["until"] or date.max) > (one["until"] or date.max):
                rest = {"kind": other["kind"], "until": other["until"]}
                self._connection.execute(update(table).where(table.c.id == keep).values(rest))
            return
        fixed = {name for key in unique_keys(table) for name in key} | {"id"}
        values: Values = {}
        for column in table.columns:
            mine, theirs = one[column.name], other[column.name]
            if column.name in fixed or mine == theirs:
                continue
            if mine is None:
                values[column.name] = theirs
            elif _target(column) is not None:
                continue
            elif type(column.type) is Text and theirs:
                values[column.name] = put_together(mine, theirs)
        if values:
            self._connection.execute(update(table).where(table.c.id == keep).values(values))


def put_together(mine: str, theirs: str) -> str:
    """Both texts, mine first; one whose lines all stand in the other already is not repeated."""
    here, there = ([line.strip() for line in text.splitlines() if line.strip()] for text in (mine, theirs))
    if set(there) <= set(here):
        return mine
    return theirs if set(here) <= set(there) else f"{mine}\n{theirs}"


def unique_keys(table: Table) -> list[tuple[str, ...]]:
    """The columns by which a row of the table is there only once; ids apart."""
    found: list[tuple[str, ...]] = [(column.name,) for column in table.columns if column.unique]
    found += [
        tuple(column.name for column in constraint.columns)
        for constraint in table.constraints
        if isinstance(constraint, UniqueConstraint)
    ]
    return list(dict.fromkeys(found))


def _target(column: Column[Any]) -> Table | None:
    return next((key.column.table for key in column.foreign_keys), None)


def _is_about_itself(table: Table, values: Mapping[str, Any]) -> bool:
    """Whether two columns that refer to one table refer to one row: nobody is their own friend."""
    seen: set[tuple[Table, Any]] = set()
    for column in table.columns:
        target = _target(column)
        if target is None or values[column.name] is None:
            continue
        if (target, values[column.name]) in seen:
            return True
        seen.add((target, values[column.name]))
    return False


def _link(values: Values) -> Values:
    one, other, kind = stored_form(values["contact_id"], values["other_id"], LinkKind(values["kind"]))
    return values | {"contact_id": one, "other_id": other, "kind": kind}


def _pair(values: Values) -> Values:
    one, other = sorted((values["contact_id"], values["other_id"]))
    return values | {"contact_id": one, "other_id": other}


_ORDERED: Mapping[str, Callable[[Values], Values]] = {"link": _link, "not_same": _pair}
"""Pairs that are stored one way round."""


def _canonical(table: Table, values: Values) -> Values:
    order = _ORDERED.get(table.name)
    return values if order is None else order(values)

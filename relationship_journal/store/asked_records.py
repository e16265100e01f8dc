"""Records in SQL: which entries, facts, promises and the like answer a question, the newest or the best first."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row

from relationship_journal.store.search_index import SOURCES, span

_TAKING_PART = {
    "entry": "SELECT l.contact_id FROM entry_contact l WHERE l.entry_id = t.row_id",
    "meeting": "SELECT l.contact_id FROM meeting_contact l WHERE l.meeting_id = t.row_id",
}
"""Whose a record is, where there may be several; of every other kind the index itself says whose."""
_WITH_CHANNEL = frozenset({"entry", "meeting"})
_INDEXED = "search_index i JOIN search_text t ON t.id = i.rowid"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a record must be: ``match`` an FTS5 query (empty: any text), between two days, both counting.

    ``contacts``: of each of these sets of ids somebody takes part. ``overdue``: promises open and due before that day.
    """

    match: str = ""
    first: date | None = None
    last: date | None = None
    fact_kinds: frozenset[str] = frozenset()
    channels: frozenset[str] = frozenset()
    contacts: tuple[frozenset[int], ...] = ()
    overdue: date | None = None

    def may_be(self, kind: str) -> bool:
        """Whether a record of this kind can be wanted at all."""
        return not (
            (self.fact_kinds and kind != "fact")
            or (self.channels and kind not in _WITH_CHANNEL)
            or (self.overdue and kind != "promise")
        )


def count(connection: Connection, kinds: Iterable[str], wanted: Wanted, most: int) -> int:
    """How many records there are, at most ``most``."""
    found = 0
    for kind in filter(wanted.may_be, kinds):
        source, values = _those(kind, wanted)
        sql = f"SELECT count(*) FROM (SELECT 1 FROM {source} LIMIT {most - found})"
        found += connection.exec_driver_sql(sql, values).scalar() or 0
        if found >= most:
            break
    return found


def newest(connection: Connection, kind: str, wanted: Wanted, limit: int) -> list[Row[Any]]:
    """(kind, row_id, contact_id, day) of records of a kind, the newest first."""
    if not wanted.may_be(kind):
        return []
    source, values = _those(kind, wanted)
    order = "i.rowid" if wanted.match else "t.id"
    sql = (
        f"SELECT t.kind, t.row_id, t.contact_id, t.day FROM {source} ORDER BY {order} DESC LIMIT {int(limit)}"
    )
    return list(connection.exec_driver_sql(sql, values))


def best(connection: Connection, kinds: Collection[str], wanted: Wanted) -> list[Row[Any]]:
    """The same of several kinds, those first in which the words stand out most (BM25); for few only."""
    rows: list[tuple[float, int, Row[Any]]] = []
    for kind in filter(wanted.may_be, kinds):
        source, values = _those(kind, wanted)
        sql = f"SELECT t.kind, t.row_id, t.contact_id, t.day, i.rank, i.rowid AS place FROM {source}"
        rows += [(row.rank, -row.place, row) for row in connection.exec_driver_sql(sql, values)]
    return [row for _rank, _place, row in sorted(rows, key=lambda each: each[:2])]


def contacts_of(connection: Connection, kinds: Iterable[str], wanted: Wanted) -> set[int]:
    """Everybody whose record answers."""
    found: set[int] = set()
    for kind in filter(wanted.may_be, kinds):
        source, values = _those(kind, wanted)
        if kind in _TAKING_PART:
            table = f"{kind}_contact"
            sql = f"SELECT DISTINCT l.contact_id FROM {table} l WHERE l.{kind}_id IN (SELECT t.row_id FROM {source})"
        else:
            sql = f"SELECT DISTINCT t.contact_id FROM {source}"
        found.update(row[0] for row in connection.exec_driver_sql(sql, values))
    return found - {0}


def texts(connection: Connection, kind: str, ids: Iterable[int]) -> dict[int, str]:
    """The words of records as they were typed (the index holds folded ones), without its empty lines."""
    listed = tuple(ids)
    marks = "(" + ",".join("?" * len(listed)) + ")"
    rows = connection.exec_driver_sql(SOURCES[kind].format(ids=marks), listed)
    return {row[0]: "\n".join(line for line in row[3].split("\n") if line.strip()) for row in rows}


def _those(kind: str, wanted: Wanted) -> tuple[str, tuple[Any, ...]]:
    """What stands behind FROM, and its values."""
    low, high = span(kind, wanted.first, wanted.last)
    values: list[Any] = [low, high]
    if wanted.match:
        source = f"{_INDEXED} WHERE i.rowid BETWEEN ? AND ? AND search_index MATCH ?"
        values.append(wanted.match)
    else:
        source = "search_text t WHERE t.id BETWEEN ? AND ?"
    if wanted.fact_kinds:
        source += f" AND EXISTS (SELECT 1 FROM fact f WHERE f.id = t.row_id AND f.kind IN ({_marks(wanted.fact_kinds)}))"
        values += sorted(wanted.fact_kinds)
    if wanted.channels:
        source += f" AND EXISTS (SELECT 1 FROM {kind} e WHERE e.id = t.row_id AND e.channel IN ({_marks(wanted.channels)}))"
        values += sorted(wanted.channels)
    if wanted.overdue:
        source += (
            " AND EXISTS (SELECT 1 FROM promise p WHERE p.id = t.row_id AND p.state = 'open' AND p.due < ?)"
        )
        values.append(wanted.overdue.isoformat())
    for each in wanted.contacts:
        among = "SELECT value FROM json_each(?)"
        source += (
            f" AND EXISTS ({_TAKING_PART[kind]} AND l.contact_id IN ({among}))"
            if kind in _TAKING_PART
            else f" AND t.contact_id IN ({among})"
        )
        values.append(json.dumps(sorted(each)))
    return source, tuple(values)


def _marks(values: Collection[str]) -> str:
    return ",".join("?" * len(values))

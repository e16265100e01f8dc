"""Records in SQL: which entries, facts, promises and the like answer a question, the newest or the best first."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from math import log2
from operator import neg
from typing import Any, NamedTuple

from sqlalchemy import Connection, Integer, Row, TextualSelect, column, text

from relationship_journal.store.digests import raw
from relationship_journal.store.search_index import SOURCES, kind_of, span

_LINKS = frozenset({"entry", "meeting"})
"""Kinds of which several people may be part; of every other kind the index itself says whose it is."""
_FEW = 1000
_CLASSES = 60
_WALK = 2500
"""So many hits are looked at one by one."""
_ORDER = (1 << 46) - 1
"""The part of a row id that tells day and number."""
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


@dataclass(frozen=True, slots=True)
class Walk:
    """The newest hits of each kind, as (kind, row_id, contact_id, day); ``total`` of all kinds, None for very many.

    ``complete`` are the kinds of which no newer hit is missing.
    """

    rows: Mapping[str, list[Row[Any]]]
    total: int | None
    complete: frozenset[str]


def walk(connection: Connection, match: str, limit: int) -> Walk:
    """Look through the hits of an FTS5 query once, for at most ``limit`` of each kind."""
    sql = f"SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rowid DESC LIMIT {_WALK}"
    ids = [row[0] for row in raw(connection).execute(sql, (match,))]
    ended = len(ids) < _WALK
    by_kind: dict[str, list[int]] = {}
    missed = set()
    for kind in SOURCES:
        low, high = span(kind)
        begins, ends = (bisect_left(ids, -number, key=neg) for number in (high, low - 1))
        by_kind[kind] = ids[begins : min(ends, begins + limit)]
        if not ended and low < ids[-1] and len(by_kind[kind]) < limit:
            missed.add(kind)
    rows = _rows(connection, [number for kind in by_kind.values() for number in kind])
    return Walk(
        {kind: [rows[number] for number in numbers if number in rows] for kind, numbers in by_kind.items()},
        len(ids) if ended else None,
        frozenset(SOURCES.keys() - missed),
    )


def best_of_all(connection: Connection, match: str, limit: int) -> list[Row[Any]]:
    """Hits of all kinds, the best first, at most ``limit`` of each kind; for few only."""
    sql = "SELECT rank, rowid FROM search_index WHERE search_index MATCH ?"
    told: dict[str, int] = defaultdict(int)
    ids = []
    for number in in_classes(raw(connection).execute(sql, (match,))):
        kind = kind_of(number)
        told[kind] += 1
        if told[kind] <= limit:
            ids.append(number)
    rows = _rows(connection, ids)
    return [rows[number] for number in ids if number in rows]


def in_classes(ranked: Iterable[tuple[float, int]]) -> list[int]:
    """Row ids by how much the words stand out in them (BM25): of one class, which halves in two steps, the newest first."""
    hits = list(ranked)
    most = min((rank for rank, _number in hits), default=0.0)
    classes = [
        (int(2 * log2(most / rank)) if rank < 0 else _CLASSES, -(number & _ORDER), number)
        for rank, number in hits
    ]
    return [number for _class, _order, number in sorted(classes)]


def _rows(connection: Connection, ids: list[int]) -> dict[int, Row[Any]]:
    listed = ",".join(map(str, ids))
    sql = f"SELECT kind, row_id, contact_id, day, id FROM search_text WHERE id IN ({listed})"
    return {row.id: row for row in connection.exec_driver_sql(sql)}


def newest(connection: Connection, kind: str, wanted: Wanted, limit: int) -> list[Row[Any]]:
    """(kind, row_id, contact_id, day) of records of a kind, the newest first."""
    if not wanted.may_be(kind):
        return []
    those = _those(kind, wanted)
    columns = "t.kind, t.row_id, t.contact_id, t.day"
    sql = f"SELECT {columns} FROM {those.source} ORDER BY {those.place} DESC LIMIT {int(limit)}"
    return list(connection.exec_driver_sql(sql, those.values))


def best(connection: Connection, kinds: Iterable[str], wanted: Wanted, most: int) -> list[Row[Any]] | None:
    """The same of several kinds, the best first; None where there are more than ``most``."""
    rows: dict[int, Row[Any]] = {}
    for kind in filter(wanted.may_be, kinds):
        those = _those(kind, wanted)
        columns = "t.kind, t.row_id, t.contact_id, t.day, i.rank, t.id"
        sql = f"SELECT {columns} FROM {those.source} LIMIT {most + 1 - len(rows)}"
        rows |= {row.id: row for row in connection.exec_driver_sql(sql, those.values)}
        if len(rows) > most:
            return None
    return [rows[number] for number in in_classes([(row.rank, row.id) for row in rows.values()])]


def whose(kinds: Iterable[str], wanted: Wanted) -> TextualSelect:
    """The ids of everybody whose record answers, as a subquery."""
    parts, values = [], list[Any]()
    for kind in filter(wanted.may_be, kinds):
        those = _those(kind, wanted)
        if kind in _LINKS:
            rows = f"SELECT t.row_id FROM {those.source}"
            parts.append(f"SELECT l.contact_id FROM {kind}_contact l WHERE l.{kind}_id IN ({rows})")
        else:
            parts.append(f"SELECT t.contact_id FROM {those.source}")
        values += those.values
    sql = " UNION ".join(parts) or "SELECT 0 WHERE 0"
    named = {f"asked_{number}": value for number, value in enumerate(values)}
    for name in named:
        sql = sql.replace("?", f":{name}", 1)
    return text(sql).bindparams(**named).columns(column("contact_id", Integer))


def people_of(connection: Connection, rows: Iterable[Row[Any]]) -> list[int]:
    """Everybody who takes part in these records, in their order; nobody twice."""
    listed = list(rows)
    several: dict[tuple[str, int], list[int]] = defaultdict(list)
    for kind in _LINKS:
        ids = ",".join(str(row.row_id) for row in listed if row.kind == kind)
        sql = f"SELECT {kind}_id, contact_id FROM {kind}_contact WHERE {kind}_id IN ({ids}) ORDER BY id"
        for row_id, contact_id in connection.exec_driver_sql(sql):
            several[kind, row_id].append(contact_id)
    found: dict[int, None] = {}
    for row in listed:
        found |= dict.fromkeys(several.get((row.kind, row.row_id), [row.contact_id]))
    found.pop(0, None)
    return list(found)


def texts(connection: Connection, kind: str, ids: Iterable[int]) -> dict[int, str]:
    """The words of records as they were typed (the index holds folded ones), without its empty lines."""
    listed = tuple(ids)
    marks = "(" + ",".join("?" * len(listed)) + ")"
    rows = connection.exec_driver_sql(SOURCES[kind].format(ids=marks), listed)
    return {row[0]: "\n".join(line for line in row[3].split("\n") if line.strip()) for row in rows}


class _Those(NamedTuple):
    """The records of a kind: what stands behind FROM, its values, and what they stand in order by."""

    source: str
    values: tuple[Any, ...]
    place: str


def _those(kind: str, wanted: Wanted) -> _Those:
    low, high = span(kind, wanted.first, wanted.last)
    values: list[Any] = [low, high]
    if wanted.match:
        source, place = f"{_INDEXED} WHERE i.rowid BETWEEN ? AND ? AND search_index MATCH ?", "i.rowid"
        values.append(wanted.match)
    elif any(len(contacts) <= _FEW for contacts in wanted.contacts):
        # By their records, which are few: the sign keeps SQLite from going down all there are in the order of days.
        source, place = f"search_text t WHERE +t.id BETWEEN ? AND ? AND t.kind = '{kind}'", "+t.id"
    else:
        source, place = "search_text t WHERE t.id BETWEEN ? AND ?", "t.id"
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
        source += f" AND {_takes_part(kind, each)}"
    return _Those(source, tuple(values), place)


def _takes_part(kind: str, contacts: frozenset[int]) -> str:
    """That somebody of these takes part: of few by all their records, of many by asking for each record."""
    listed = ",".join(str(int(number)) for number in sorted(contacts))
    if kind in _LINKS:
        owned = f"SELECT l.{kind}_id FROM {kind}_contact l WHERE l.contact_id IN ({listed})"
        each = f"{owned} AND l.{kind}_id = t.row_id"
    else:
        owned = f"SELECT r.id FROM {kind} r WHERE r.contact_id IN ({listed})"
        each = f"SELECT 1 WHERE t.contact_id IN ({listed})"
    return f"t.row_id IN ({owned})" if len(contacts) <= _FEW else f"EXISTS ({each})"


def _marks(values: Collection[str]) -> str:
    return ",".join("?" * len(values))

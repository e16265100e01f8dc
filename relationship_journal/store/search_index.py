"""The search index: folded text of every record, and one FTS5 index over it.

Its row ids carry kind and day, ``rank << 46 | day << 24 | number``: in their order, newest last within a kind,
FTS5 answers "the newest fifty of this kind between these days" without looking at the others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from relationship_journal.domain.folding import fold
from relationship_journal.domain.questions import Term
from relationship_journal.store.tables import search_text

_PORTION = 5000

_FTS = (
    "CREATE VIRTUAL TABLE search_index USING fts5("
    "body, content='search_text', content_rowid='id', prefix='2 3', tokenize='unicode61 remove_diacritics 0')"
)
TRIGGERS = (
    (
        "CREATE TRIGGER search_text_insert AFTER INSERT ON search_text BEGIN"
        " INSERT INTO search_index (rowid, body) VALUES (NEW.id, NEW.body); END"
    ),
    (
        "CREATE TRIGGER search_text_delete AFTER DELETE ON search_text BEGIN"
        " INSERT INTO search_index (search_index, rowid, body) VALUES ('delete', OLD.id, OLD.body); END"
    ),
    (
        "CREATE TRIGGER search_text_update AFTER UPDATE OF body ON search_text BEGIN"
        " INSERT INTO search_index (search_index, rowid, body) VALUES ('delete', OLD.id, OLD.body);"
        " INSERT INTO search_index (rowid, body) VALUES (NEW.id, NEW.body); END"
    ),
)

# What of each kind can be found: (row id, contact id, day, text), for the rows whose ids are in {ids}.
# SQLite knows no time zones, so a meeting says its instant and its zone where the others say their day.
SOURCES: dict[str, str] = {
    "contact": """
        SELECT c.id, c.id, NULL, c.name || char(10) || c.given || ' ' || c.family || char(10) || c.nickname
          || char(10) || c.role || char(10) || coalesce(o.name, '') || char(10) || c.portrait || char(10) || c.how_met
          || char(10) || coalesce((SELECT group_concat(p.value, char(10)) FROM contact_point p
                                   WHERE p.contact_id = c.id), '')
        FROM contact c LEFT JOIN organisation o ON o.id = c.organisation_id WHERE c.id IN {ids}""",
    "entry": """
        SELECT e.id, coalesce((SELECT min(ec.contact_id) FROM entry_contact ec WHERE ec.entry_id = e.id), 0), e.day,
          e.text || char(10) || e.label || char(10) || e.place
        FROM entry e WHERE e.id IN {ids}""",
    "fact": """
        SELECT f.id, f.contact_id, f.learned, f.text || char(10) || f.detail || char(10) || coalesce(r.name, '')
          || ' ' || coalesce(r.relation, '')
        FROM fact f LEFT JOIN relative r ON r.id = f.relative_id WHERE f.id IN {ids}""",
    "promise": "SELECT id, contact_id, made, text FROM promise WHERE id IN {ids}",
    "topic": "SELECT id, contact_id, created, text FROM topic WHERE id IN {ids}",
    "meeting": """
        SELECT m.id, coalesce((SELECT min(mc.contact_id) FROM meeting_contact mc WHERE mc.meeting_id = m.id), 0),
          m.start || ' ' || m.zone, m.topic || char(10) || m.place || char(10) || m.agenda || char(10)
          || m.preparation || char(10) || m.give_first
        FROM meeting m WHERE m.id IN {ids}""",
    "gesture": "SELECT id, contact_id, day, text FROM gesture WHERE id IN {ids}",
}
# Part of every row id: a new kind comes last. Entries, of which there are most, stand behind all others when the
# newest come first, so that one walk through the hits meets some of every kind.
_RANKS = {
    kind: number
    for number, kind in enumerate(("entry", "fact", "promise", "topic", "meeting", "gesture", "contact"), 1)
}
_DAY_BITS, _NUMBER_BITS = 22, 24
_NO_DAY = 0


def span(kind: str, first: date | None = None, last: date | None = None) -> tuple[int, int]:
    """The lowest and highest row id of a kind, from one day to another; without any, also what has no day."""
    low = _first_id(kind, first.toordinal() if first else _NO_DAY)
    high = _first_id(kind, last.toordinal() if last else (1 << _DAY_BITS) - 1)
    return low, high + (1 << _NUMBER_BITS) - 1


def kind_of(row_id: int) -> str:
    """The kind that a row id of the index tells."""
    rank = row_id >> (_DAY_BITS + _NUMBER_BITS)
    return next((kind for kind, number in _RANKS.items() if number == rank), "")


def stands_right(row_id: int, kind: str, day: str | None) -> bool:
    """Whether a row id tells this kind and this day (ISO)."""
    return row_id >> _NUMBER_BITS == _first_id(kind, _ordinal(day)) >> _NUMBER_BITS


def _first_id(kind: str, day: int) -> int:
    return (_RANKS[kind] << _DAY_BITS | day) << _NUMBER_BITS


def _ordinal(day: str | None) -> int:
    try:
        return date.fromisoformat(day).toordinal() if day else _NO_DAY
    except ValueError:
        return _NO_DAY  # of a damaged record; whoever reads it says so


def create_index(connection: Connection) -> None:
    """Make the index and the plain triggers that feed it."""
    connection.exec_driver_sql(_FTS)
    create_triggers(connection)


def create_triggers(connection: Connection) -> None:
    """Make the triggers that feed the index."""
    for sql in TRIGGERS:
        connection.exec_driver_sql(sql)


def refresh(connection: Connection, kind: str, ids: Iterable[int]) -> None:
    """Rewrite the search text of these rows; rows that are gone lose theirs."""
    wanted = sorted(set(ids))
    for chunk in _chunks(wanted, 500):
        marks = "(" + ",".join("?" * len(chunk)) + ")"
        rows = connection.exec_driver_sql(SOURCES[kind].format(ids=marks), chunk)
        fresh = {row[0]: (row[1], day_of(row[2]), fold(row[3])) for row in rows}
        known_sql = f"SELECT row_id, id, day FROM search_text WHERE kind = ? AND row_id IN {marks}"
        known = {row[0]: (row[1], row[2]) for row in connection.exec_driver_sql(known_sql, (kind, *chunk))}
        stays = {key for key in known if key in fresh and known[key][1] == fresh[key][1]}
        _remove(connection, [(number,) for key, (number, _day) in known.items() if key not in stays])
        _change(connection, [(fresh[key][0], fresh[key][2], known[key][0]) for key in stays])
        _insert(connection, kind, [(key, *row) for key, row in fresh.items() if key not in stays])


def fill(connection: Connection) -> None:
    """Write all of it anew: text after text, then the index in one statement, for which the triggers step aside."""
    for sql in TRIGGERS:
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {sql.split()[2]}")
    connection.exec_driver_sql("DELETE FROM search_text")
    for kind, source in SOURCES.items():
        rows = connection.exec_driver_sql(source.replace("IN {ids}", "IS NOT NULL"))
        while portion := rows.fetchmany(_PORTION):
            _insert(connection, kind, [(row[0], row[1], day_of(row[2]), fold(row[3])) for row in portion])
    connection.exec_driver_sql("INSERT INTO search_index (search_index) VALUES ('rebuild')")
    create_triggers(connection)


def day_of(told: str | None) -> str | None:
    """The day of a row of ``SOURCES`` as it is; of an instant, the day on the wall clock of its zone."""
    seconds, apart, zone = (told or "").partition(" ")
    return datetime.fromtimestamp(int(seconds), ZoneInfo(zone)).date().isoformat() if apart else told


def _chunks(ids: list[int], size: int) -> Iterator[tuple[int, ...]]:
    for start in range(0, len(ids), size):
        yield tuple(ids[start : start + size])


def _remove(connection: Connection, rows: list[tuple[int]]) -> None:
    if rows:
        connection.exec_driver_sql("DELETE FROM search_text WHERE id = ?", rows)


def _change(connection: Connection, rows: list[tuple[Any, ...]]) -> None:
    if rows:
        connection.exec_driver_sql("UPDATE search_text SET contact_id = ?, body = ? WHERE id = ?", rows)


def _insert(connection: Connection, kind: str, rows: list[tuple[Any, ...]]) -> None:
    """Rows of (row id, contact id, day, folded text), each behind the last one of its day."""
    by_day: dict[str | None, list[tuple[Any, ...]]] = defaultdict(list)
    for row in rows:
        by_day[row[2]].append(row)
    numbered: list[tuple[Any, ...]] = []
    for day, of_day in by_day.items():
        low = _first_id(kind, _ordinal(day))
        newest = connection.exec_driver_sql(
            "SELECT max(id) FROM search_text WHERE id >= ? AND id < ?", (low, low + (1 << _NUMBER_BITS))
        ).scalar()
        first = low if newest is None else newest + 1
        numbered += [(number, kind, *row) for number, row in enumerate(of_day, first)]
    if numbered:
        sql = f"INSERT INTO {search_text.name} (id, kind, row_id, contact_id, day, body) VALUES (?, ?, ?, ?, ?, ?)"
        connection.exec_driver_sql(sql, numbered)


def match_terms(terms: Iterable[Term]) -> str:
    """What is asked for as an FTS5 query: every word folded and quoted; empty where there is nothing to ask.

    The only place where words become a query: nothing a user types is ever read as query syntax.
    """
    return " AND ".join(
        "(" + " OR ".join(f'"{" ".join(phrase)}"{"*" if term.open else ""}' for phrase in term.phrases) + ")"
        for term in terms
    )

"""The search index: folded text of every record, and one FTS5 index over it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from relationship_journal.domain.folding import fold, folded_words
from relationship_journal.store.tables import search_text

LONGEST_QUERY = 1000

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
}


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
        fresh = {row[0]: row for row in connection.exec_driver_sql(SOURCES[kind].format(ids=marks), chunk)}
        known_sql = f"SELECT row_id, id FROM search_text WHERE kind = ? AND row_id IN {marks}"
        known = {row[0]: row[1] for row in connection.exec_driver_sql(known_sql, (kind, *chunk))}
        _remove(connection, [(known[row_id],) for row_id in chunk if row_id in known and row_id not in fresh])
        _change(
            connection,
            [
                (row[1], day_of(row[2]), fold(row[3]), known[key])
                for key, row in fresh.items()
                if key in known
            ],
        )
        _insert(
            connection,
            [
                (kind, row[0], row[1], day_of(row[2]), fold(row[3]))
                for key, row in fresh.items()
                if key not in known
            ],
        )


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
        connection.exec_driver_sql(
            "UPDATE search_text SET contact_id = ?, day = ?, body = ? WHERE id = ?", rows
        )


def _insert(connection: Connection, rows: list[tuple[Any, ...]]) -> None:
    if rows:
        sql = f"INSERT INTO {search_text.name} (kind, row_id, contact_id, day, body) VALUES (?, ?, ?, ?, ?)"
        connection.exec_driver_sql(sql, rows)


def match_words(words: str) -> str:
    """The user's words as an FTS5 query: folded, each quoted, the last one open-ended; empty: nothing to ask.

    The only place where words become a query: nothing a user types is ever read as query syntax.
    """
    parts = folded_words(words[:LONGEST_QUERY])
    if not parts:
        return ""
    quoted = [f'"{part}"' for part in parts]
    return " ".join(quoted) + "*"

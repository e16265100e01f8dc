"""The search index: folded text of every record, and one FTS5 index over it.

Its row ids carry kind and day, ``rank << 46 | day << 24 | number``: in their order, newest last within a kind,
FTS5 answers "the newest fifty of this kind between these days" without looking at the others.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from relationship_journal.domain.folding import fold
from relationship_journal.domain.questions import Term
from relationship_journal.store.digests import raw
from relationship_journal.store.tables import search_text

_PORTION = 5000
_Row = tuple[int, int, str | None, str]
_SAVING = (("automerge", 0), ("crisismerge", 64), ("hashsize", 1 << 20))
"""Parts of the index are merged by ``merge``; a save merges only where 64 of one size have come together."""
_FILLING = (("automerge", 4), ("crisismerge", 16), ("hashsize", 32 << 20))
"""While all of it is written: in parts of 32 MB, which takes half as long as in those of one."""
_STEP_PAGES = 200
_WORKED = 2
"""SQLite counts one change for the command itself, and more where it had something to do."""
# The index must be told what it holds of a row, as it stands in the text, damaged or not.
_FORGET = "INSERT INTO search_index (search_index, rowid, body) SELECT 'delete', id, body FROM search_text WHERE id IN {ids}"
_REMEMBER = "INSERT INTO search_index (rowid, body) VALUES (?, ?)"

_FTS = (
    "CREATE VIRTUAL TABLE search_index USING fts5("
    "body, content='search_text', content_rowid='id', prefix='2 3', tokenize='unicode61 remove_diacritics 0')"
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
          || coalesce((SELECT char(10) || group_concat(a.name, char(10)) FROM attachment a WHERE a.entry_id = e.id), '')
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
    """Make the index, which is written by this module beside the text: a trigger takes four times as long a row."""
    connection.exec_driver_sql(_FTS)
    _set(raw(connection), _SAVING)


def _set(driver: sqlite3.Connection, settings: Iterable[tuple[str, int]]) -> None:
    """No save merges what others wrote (100 ms now and then): ``merge`` does when nobody waits for it."""
    driver.executemany("INSERT INTO search_index (search_index, rank) VALUES (?, ?)", settings)


def merge(connection: Connection) -> bool:
    """Put a few parts of the index together, some milliseconds of work; the answer is whether there may be more."""
    driver = raw(connection)
    before = driver.total_changes
    driver.execute("INSERT INTO search_index (search_index, rank) VALUES ('merge', ?)", (_STEP_PAGES,))
    return driver.total_changes - before >= _WORKED


def purge(connection: Connection) -> None:
    """Put all of the index into one part: until then it keeps the words of rows that are gone."""
    raw(connection).execute("INSERT INTO search_index (search_index) VALUES ('optimize')")


def refresh(connection: Connection, kind: str, ids: Iterable[int]) -> None:
    """Rewrite the search text of these rows; rows that are gone lose theirs."""
    driver = raw(connection)
    wanted = sorted(set(ids))
    fresh_rows: list[_Row] = []
    for chunk in _chunks(wanted, _PORTION):
        listed = _listed(chunk)
        rows = driver.execute(SOURCES[kind].format(ids=listed))
        fresh = {row[0]: (row[1], day_of(row[2]), fold(row[3])) for row in rows}
        known_sql = f"SELECT row_id, id, day FROM search_text WHERE kind = ? AND row_id IN {listed}"
        known = {row[0]: row[1:] for row in driver.execute(known_sql, (kind,))}
        stays = {key for key in known if key in fresh and known[key][1] == fresh[key][1]}
        if gone := [number for key, (number, _day) in known.items() if key not in stays]:
            _remove(driver, gone)
        if stays:
            _change(driver, [(fresh[key][0], fresh[key][2], known[key][0]) for key in stays])
        fresh_rows += [(key, *row) for key, row in fresh.items() if key not in stays]
    _insert(driver, kind, fresh_rows, index=True)


def fill(connection: Connection) -> None:
    """Write all of it anew: text after text, then the index in one statement."""
    driver = raw(connection)
    driver.execute("DELETE FROM search_text")
    for kind, source in SOURCES.items():
        rows = driver.execute(source.replace("IN {ids}", "IS NOT NULL"))
        while portion := rows.fetchmany(_PORTION):
            found = [(row[0], row[1], day_of(row[2]), fold(row[3])) for row in portion]
            _insert(driver, kind, found, index=False)
    _set(driver, _FILLING)
    driver.execute("INSERT INTO search_index (search_index) VALUES ('rebuild')")
    # In one part, out of the way of the small ones of saves: merged with those, it took a save a second.
    driver.execute("INSERT INTO search_index (search_index) VALUES ('optimize')")
    _set(driver, _SAVING)


def day_of(told: str | None) -> str | None:
    """The day of a row of ``SOURCES`` as it is; of an instant, the day on the wall clock of its zone."""
    seconds, apart, zone = (told or "").partition(" ")
    return datetime.fromtimestamp(int(seconds), ZoneInfo(zone)).date().isoformat() if apart else told


def _listed(ids: Iterable[int]) -> str:
    return "(" + ",".join(str(int(number)) for number in ids) + ")"


def _chunks(ids: list[int], size: int) -> Iterator[tuple[int, ...]]:
    for start in range(0, len(ids), size):
        yield tuple(ids[start : start + size])


def _remove(driver: sqlite3.Connection, ids: list[int]) -> None:
    listed = _listed(ids)
    driver.execute(_FORGET.format(ids=listed))
    driver.execute(f"DELETE FROM search_text WHERE id IN {listed}")


def _change(driver: sqlite3.Connection, rows: list[tuple[int, str, int]]) -> None:
    """Rows of (contact id, folded text, id)."""
    driver.execute(_FORGET.format(ids=_listed(row[2] for row in rows)))
    driver.executemany("UPDATE search_text SET contact_id = ?, body = ? WHERE id = ?", rows)
    driver.executemany(_REMEMBER, [row[:0:-1] for row in rows])


def _insert(driver: sqlite3.Connection, kind: str, rows: list[_Row], *, index: bool) -> None:
    """Rows of (row id, contact id, day, folded text), each behind the last one of its day."""
    by_day: dict[str | None, list[_Row]] = defaultdict(list)
    for row in rows:
        by_day[row[2]].append(row)
    numbered: list[tuple[Any, ...]] = []
    for day, of_day in by_day.items():
        low = _first_id(kind, _ordinal(day))
        (newest,) = driver.execute(
            "SELECT max(id) FROM search_text WHERE id >= ? AND id < ?", (low, low + (1 << _NUMBER_BITS))
        ).fetchone()
        first = low if newest is None else newest + 1
        numbered += [(number, kind, *row) for number, row in enumerate(of_day, first)]
    numbered.sort()
    driver.executemany(
        f"INSERT INTO {search_text.name} (id, kind, row_id, contact_id, day, body) VALUES (?, ?, ?, ?, ?, ?)",
        numbered,
    )
    if index:
        driver.executemany(_REMEMBER, [(row[0], row[-1]) for row in numbered])


def match_terms(terms: Iterable[Term]) -> str:
    """What is asked for as an FTS5 query: every word folded and quoted; empty where there is nothing to ask.

    The only place where words become a query: nothing a user types is ever read as query syntax.
    """
    return " AND ".join(
        "(" + " OR ".join(f'"{" ".join(phrase)}"{"*" if term.open else ""}' for phrase in term.phrases) + ")"
        for term in terms
    )

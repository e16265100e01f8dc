"""Which rows are only somebody's, of those that are there and of those that once were: what goes when they are forgotten.

Which tables refer to which is read from the foreign keys, so a new table is never left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table

from relationship_journal.domain.errors import UnknownContact
from relationship_journal.domain.folding import folded_words
from relationship_journal.store.digests import raw
from relationship_journal.store.history import parsed
from relationship_journal.store.tables import HISTORY_TABLES, metadata

Rows = dict[str, set[int]]
Image = Mapping[str, Any]

KEYS: Mapping[str, tuple[tuple[str, str, bool], ...]] = {
    table.name: tuple(
        (column.name, key.column.table.name, bool(column.nullable))
        for column in table.columns
        for key in column.foreign_keys
    )
    for table in HISTORY_TABLES
}
"""Of each table, the columns that refer to another: (column, table, whether it may be empty)."""
_SHARED = (("entry", "entry_contact"), ("meeting", "meeting_contact"))
_ONLY_OF = (
    ("source_event", "meeting_id", "meeting"),
    ("series", "", "occurrence"),
)


class Past:
    """The states rows have and had: of those that are gone, and of every contact and relative, the present one first."""

    def __init__(self, connection: Connection) -> None:
        driver = raw(connection)
        self.there = {
            table.name: {row[0] for row in driver.execute(f"SELECT id FROM {table.name}")}
            for table in HISTORY_TABLES
        }
        self.gone: dict[str, dict[int, list[Image]]] = defaultdict(lambda: defaultdict(list))
        self.contacts: dict[int, list[Image]] = defaultdict(list)
        self.relatives: dict[int, list[Image]] = defaultdict(list)
        every = {"contact": self.contacts, "relative": self.relatives}
        for table, states in every.items():
            for row in rows_of(connection, table):
                states[row["id"]].append(row)
        kept = "SELECT table_name, row_id, image FROM change WHERE image IS NOT NULL"
        for table, row_id, image in driver.execute(kept):
            is_gone = row_id not in self.there.get(table, ())
            if is_gone or table in every:
                state = parsed(table, image) or {}
                if is_gone:
                    self.gone[table][row_id].append(state)
                if table in every:
                    every[table][row_id].append(state)

    def gone_with(self, table: str, column: str, values: Collection[Any]) -> set[int]:
        """The rows that are gone and once had one of the values."""
        return {
            row_id
            for row_id, states in self.gone[table].items()
            if any(state[column] in values for state in states)
        }


@dataclass(frozen=True, slots=True)
class Person:
    """One person in one file: every contact they are or were there, now and before a merge or a deletion."""

    ids: frozenset[int]
    uids: frozenset[str]
    states: tuple[Image, ...]
    """Every state of those contacts, the present ones first."""


def person_of(connection: Connection, past: Past, contact_id: int) -> Person:
    """The person a contact is; raises ``UnknownContact`` where it is not there and never was."""
    found = _person(connection, past, {contact_id})
    if not found.states:
        raise UnknownContact(name=f"#{contact_id}")
    return found


def same_person(connection: Connection, past: Past, person: Person) -> Person:
    """The same person in another file: a backup, of which numbers say nothing where the uid differs."""
    ids = {
        number
        for number, states in past.contacts.items()
        if any(each["uid"] in person.uids for each in states)
    }
    return _person(connection, past, ids)


def _person(connection: Connection, past: Past, ids: set[int]) -> Person:
    """With the contacts that were merged into these, and those of the very same full name that were deleted."""
    rows = past.contacts
    found = {number for number in ids if number in rows}
    while True:
        names = {
            key
            for number in found
            for each in rows[number]
            if len(key := tuple(folded_words(each["name"]))) > 1
        }
        merged = _merged_uids(connection, past, found)
        more = {
            number
            for number, states in rows.items()
            if number not in found
            and number not in past.there["contact"]
            and any(each["uid"] in merged or tuple(folded_words(each["name"])) in names for each in states)
        }
        if not more:
            break
        found |= more
    states = tuple(each for number in sorted(found) for each in rows[number])
    return Person(frozenset(found), frozenset(each["uid"] for each in states), states)


def _merged_uids(connection: Connection, past: Past, ids: Collection[int]) -> set[str]:
    """The uids of those who became one with these contacts: a merge keeps them."""
    sql = f"SELECT uid FROM seen_card WHERE uid <> '' AND contact_id IN {listed(ids)}"
    now = {uid for (uid,) in raw(connection).execute(sql)}
    return now | {
        state["uid"]
        for states in past.gone["seen_card"].values()
        for state in states
        if state["contact_id"] in ids and state["uid"]
    }


def listed(ids: Iterable[int]) -> str:
    """Ids as an SQL list: they are integers of ours, and may be more than SQLite takes as parameters."""
    return "(" + ",".join(str(int(number)) for number in ids) + ")"


def only_theirs(
    connection: Connection, past: Past, person: Person, more: Mapping[str, Collection[int]] = {}
) -> Rows:
    """The rows of each table that go with a person, and with ``more`` rows somebody decided to delete."""
    rows: Rows = {table.name: set() for table in HISTORY_TABLES}
    rows["contact"] |= set(person.ids)
    for table, ids in more.items():
        rows[table] |= set(ids)
    for shared, pairs in _SHARED:
        rows[shared] |= _with_nobody_else(connection, past, (shared, pairs), person.ids)
    rows["organisation"] |= _organisations(past, person)
    _close(connection, past, rows)
    for table, column, of in _ONLY_OF:
        if table in rows:
            rows[table] |= (
                _events(connection, past, rows[of], column) if column else _series(connection, past, rows[of])
            )
    _close(connection, past, rows)
    return rows


def _with_nobody_else(
    connection: Connection, past: Past, tables: tuple[str, str], ids: Collection[int]
) -> set[int]:
    """Entries (or meetings) that are only with these people; those that are gone, that were so at any time."""
    shared, pairs = tables
    key, driver = f"{shared}_id", raw(connection)
    now: dict[int, set[int]] = defaultdict(set)
    for number, contact_id in driver.execute(f"SELECT {key}, contact_id FROM {pairs}"):
        now[number].add(contact_id)
    before: dict[int, set[int]] = defaultdict(set)
    for states in past.gone[pairs].values():
        for state in states:
            before[state[key]].add(state["contact_id"])
    theirs = {number for number, people in now.items() if people <= set(ids)}
    return theirs | {
        number
        for number, people in before.items()
        if number not in past.there[shared] and people <= set(ids) and number not in now
    }


def _organisations(past: Past, person: Person) -> set[int]:
    """The companies nobody else is or ever was with."""
    theirs = {each["organisation_id"] for each in person.states} - {None}
    others = {
        state["organisation_id"]
        for number, states in past.contacts.items()
        if number not in person.ids
        for state in states
    }
    return theirs - others


def _events(connection: Connection, past: Past, meetings: Collection[int], column: str) -> set[int]:
    """What a calendar's events said of meetings that go; else they would only lose the meeting."""
    sql = f"SELECT id FROM source_event WHERE {column} IN {listed(meetings)}"
    now = {number for (number,) in raw(connection).execute(sql)}
    return now | past.gone_with("source_event", column, meetings)


def _series(connection: Connection, past: Past, gone: Collection[int]) -> set[int]:
    """The repeating meetings of which no time stays."""
    theirs: set[int] = set()
    stay: set[int] = set()
    for number, series_id in raw(connection).execute("SELECT id, series_id FROM occurrence"):
        (theirs if number in gone else stay).add(series_id)
    for number, states in past.gone["occurrence"].items():
        (theirs if number in gone else stay).update(state["series_id"] for state in states)
    return theirs - stay


def _close(connection: Connection, past: Past, rows: Rows) -> None:
    """Add what cannot be without the rows that go, until nothing is added any more."""
    added = True
    while added:
        added = False
        for table, keys in KEYS.items():
            for column, target, optional in keys:
                if optional or not rows[target]:
                    continue
                sql = f'SELECT id FROM {table} WHERE "{column}" IN {listed(rows[target])}'
                found = {number for (number,) in raw(connection).execute(sql)}
                found |= past.gone_with(table, column, rows[target])
                if not found <= rows[table]:
                    rows[table] |= found
                    added = True


def tables_in_order() -> tuple[Table, ...]:
    """The tables so that what refers comes before what it refers to."""
    return tuple(reversed(HISTORY_TABLES))


def rows_of(
    connection: Connection, table: str, only: Collection[int] | None = None
) -> Iterator[dict[str, Any]]:
    """The rows of a table as they lie in the file, the newest first; ``only`` these."""
    columns = [column.name for column in metadata.tables[table].columns]
    quoted = ", ".join(f'"{name}"' for name in columns)
    which = "" if only is None else f" WHERE id IN {listed(only)}"
    for row in raw(connection).execute(f"SELECT {quoted} FROM {table}{which} ORDER BY id DESC"):
        yield dict(zip(columns, row, strict=True))


def pairs_with(connection: Connection, pairs: str, column: str, ids: Iterable[int]) -> set[int]:
    """What a column says in the rows of a table that name one of these contacts."""
    sql = f"SELECT {column} FROM {pairs} WHERE contact_id IN {listed(ids)}"
    return {number for (number,) in raw(connection).execute(sql)}


def ever_of(connection: Connection, past: Past, table: str, ids: Collection[int]) -> Iterator[Image]:
    """Every row of a table that belongs to one of these contacts, and every state of one that is gone and did."""
    for row in rows_of(connection, table):
        if row["contact_id"] in ids:
            yield row
    for states in past.gone[table].values():
        yield from (state for state in states if state["contact_id"] in ids)

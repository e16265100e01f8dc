"""Where somebody is told of in what was written about others."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection

from relationship_journal.domain.errors import Stopped
from relationship_journal.domain.folding import folded_words
from relationship_journal.domain.forgetting import Mention, Place
from relationship_journal.domain.names import split_name
from relationship_journal.domain.traces import Certainty, Traces
from relationship_journal.domain.work import Stopper
from relationship_journal.journal.forgetting_rule import WORDS
from relationship_journal.store import search_index
from relationship_journal.store.belonging import Past, Person, Rows, ever_of, pairs_with, rows_of
from relationship_journal.store.column_types import stored_day
from relationship_journal.store.digests import raw

_DELETABLE = frozenset(
    {
        "entry",
        "fact",
        "promise",
        "topic",
        "gesture",
        "meeting",
        "relative",
        "link",
        "saved_view",
        "attachment",
    }
)
_DAYS = {"entry": "day", "fact": "learned", "promise": "made", "topic": "created", "gesture": "day"}
_PHONE = "phone"
_ASKED_EVERY = 5000


def traces_of(connection: Connection, past: Past, person: Person) -> Traces:
    """What the person is or was called, where they can be reached, and what their relatives are called."""
    names = _their_names(connection, past, person)
    others = _called(past, person)
    words = [(name, _certainty(name, full, others)) for full, parts in names for name in (full, *parts)]
    points = _their_points(connection, past, person)
    words += [(value, Certainty.SURE) for kind, value in points if kind != _PHONE]
    return Traces(words, (value for kind, value in points if kind == _PHONE))


def _certainty(name: str, full: str, others: Mapping[str, int]) -> Certainty:
    """Two words or more are theirs; one alone means them as far as nobody else is called so."""
    pieces = folded_words(name)
    if len(pieces) > 1:
        return Certainty.SURE
    if any(others.get(piece) for piece in pieces):
        return Certainty.MAYBE
    return Certainty.SURE if name == full else Certainty.ALONE


def _their_names(connection: Connection, past: Past, person: Person) -> list[tuple[str, tuple[str, ...]]]:
    """(full name, other names) of every state, and of the relatives."""
    found: dict[tuple[str, tuple[str, ...]], None] = {}
    for state in person.states:
        given, family = state["given"], state["family"]
        if not (given or family):
            given, family = split_name(state["name"])
        first = given.split()[0] if given.split() else ""
        turned = (f"{given} {family}", f"{family} {given}", f"{first} {family}") if given and family else ()
        parts = (*turned, given, first, family, state["nickname"])
        found[state["name"], tuple(each for each in dict.fromkeys(parts) if each.strip())] = None
    for relative in ever_of(connection, past, "relative", person.ids):
        found[relative["name"], ()] = None
    return list(found)


def _their_points(connection: Connection, past: Past, person: Person) -> list[tuple[str, str]]:
    points = ever_of(connection, past, "contact_point", person.ids)
    return [(each["kind"], each["value"]) for each in points]


def _called(past: Past, person: Person) -> Counter[str]:
    """How many others are or were called by each word."""
    found: Counter[str] = Counter()
    for number, states in past.contacts.items():
        if number not in person.ids:
            found.update(
                {word for each in states for word in folded_words(f"{each['name']} {each['nickname']}")}
            )
    for relatives in past.relatives.values():
        found.update(
            word
            for each in relatives
            if each["contact_id"] not in person.ids
            for word in folded_words(each["name"])
        )
    return found


def mentions(connection: Connection, rows: Rows, traces: Traces, stopped: Stopper) -> tuple[Mention, ...]:
    """Every text that stays and tells of the person, or may; the newest first within each kind."""
    if not traces:
        return ()
    names = dict(raw(connection).execute("SELECT id, name FROM contact"))
    with_whom = {pairs: _with_whom(connection, pairs) for pairs in ("entry", "meeting")}
    promoted = pairs_with(connection, "promotion", "relative_id", rows["contact"])
    found: list[Mention] = []
    for table, columns in WORDS.items():
        if not columns:
            continue
        for row in _watched(rows_of(connection, table), stopped):
            if row["id"] in rows[table]:
                continue
            for column in columns:
                hits = traces.found(row[column]) if row[column] else ()
                certain = any(hit.certainty is not Certainty.MAYBE for hit in hits)
                if not hits or (
                    f"{table}.{column}" == "relative.name" and not certain and row["id"] not in promoted
                ):
                    continue
                found.append(
                    Mention(
                        Place(table, row["id"], column),
                        row[column],
                        hits,
                        any(hit.certainty is Certainty.SURE for hit in hits),
                        _about(table, row, names, with_whom),
                        _day(connection, table, row),
                        table in _DELETABLE,
                    )
                )
    return tuple(found)


def _watched(rows: Iterator[dict[str, Any]], stopped: Stopper) -> Iterator[dict[str, Any]]:
    for number, row in enumerate(rows):
        if number % _ASKED_EVERY == 0 and stopped():
            raise Stopped
        yield row


def _with_whom(connection: Connection, shared: str) -> dict[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    for row in rows_of(connection, f"{shared}_contact"):
        found[row[f"{shared}_id"]].insert(0, row["contact_id"])
    return found


def _about(
    table: str,
    row: Mapping[str, Any],
    names: Mapping[int, str],
    with_whom: Mapping[str, Mapping[int, list[int]]],
) -> tuple[str, ...]:
    if table in with_whom:
        ids = with_whom[table].get(row["id"], [])
    elif table == "attachment":
        ids = with_whom["entry"].get(row["entry_id"], [])
    else:
        ids = (
            [row["id"]]
            if table == "contact"
            else [row[key] for key in ("contact_id", "other_id") if key in row]
        )
    return tuple(names[number] for number in ids if number in names)


def _day(connection: Connection, table: str, row: Mapping[str, Any]) -> date | None:
    if table == "meeting":
        return stored_day(search_index.day_of(f"{row['start']} {row['zone']}"))
    if "entry_id" in row and table not in _DAYS:
        sql = "SELECT day FROM entry WHERE id = ?"
        found = raw(connection).execute(sql, (row["entry_id"],)).fetchone()
        return stored_day(found[0]) if found else None
    return stored_day(row[_DAYS[table]]) if table in _DAYS else None

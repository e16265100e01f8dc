"""Everything the journal holds about one person, as one file for them or for whoever asks: to read, or for programs."""

from __future__ import annotations

import base64
import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, select

from relationship_journal.domain.forgetting import Mention
from relationship_journal.domain.gestures import Gesture
from relationship_journal.domain.links import Link
from relationship_journal.domain.work import Clock, never_stopped, today
from relationship_journal.journal.archive_pages import page_head, page_history, page_known, section, title
from relationship_journal.journal.archive_reading import Around, read_around
from relationship_journal.journal.archive_values import Value, told
from relationship_journal.journal.contact_reading import read_contact
from relationship_journal.journal.mentions import mentions, traces_of
from relationship_journal.journal.records import read_gestures
from relationship_journal.store.belonging import (
    Past,
    Person,
    Rows,
    only_theirs,
    pairs_with,
    person_of,
    rows_of,
)
from relationship_journal.store.tables import contact, gesture, metadata, picture
from relationship_journal.wording import text

_MINE = {
    "entry": ("text",),
    "entry_contact": ("private_line",),
    "meeting": ("preparation", "give_first"),
    "contact": ("portrait",),
}
"""What the user wrote for nobody else's eyes: left out where that is asked."""
_SHARED = (("entry", "entry_contact"), ("meeting", "meeting_contact"))


def as_text(connection: Connection, contact_id: int, clock: Clock, *, private: bool) -> str:
    """A page to read; ``private``: with the words that were meant for the user alone. Raises ``UnknownContact``."""
    person = read_contact(connection, contact_id, clock)
    around = read_around(connection, [contact_id]).get(contact_id, Around())
    links = section("links", map(_link_line, around.links))
    around = _without_others(around)
    if not private:
        around = _without_private(around)
        person = replace(person, portrait="")
    told_elsewhere = _mentions(connection, contact_id) if private else ()
    photo = {person.row.photo: text("about.picture")} if person.row.photo else {}
    lines = [
        *title(text("about.title", name=person.name)),
        text("about.private" if private else "about.without", day=today(clock).isoformat()),
        "",
        *page_head(person, photo),
        *page_known(around),
        *links,
        *section(
            "gestures", map(_gesture_line, read_gestures(connection, gesture.c.contact_id == contact_id))
        ),
        *page_history(around, contact_id),
        *_aside(connection, contact_id),
        *_elsewhere(told_elsewhere),
    ]
    return "\n".join(lines) + "\n"


def as_json(connection: Connection, contact_id: int, *, private: bool) -> str:
    """The same as the rows of the journal, for programs; pictures as base64. Raises ``UnknownContact``."""
    past = Past(connection)
    person = person_of(connection, past, contact_id)
    rows = _with_shared(connection, only_theirs(connection, past, person), person)
    tables = {
        table: list(_told(connection, table, ids, private=private)) for table, ids in rows.items() if ids
    }
    answer: dict[str, Any] = {
        "name": person.states[0]["name"],
        "private": private,
        "tables": {table: listed for table, listed in tables.items() if listed},
        "pictures": _pictures(connection, person),
    }
    if private:
        found = _mentions(connection, contact_id)
        answer["named_elsewhere"] = [
            {"table": each.place.table, "day": str(each.day or ""), "text": each.text} for each in found
        ]
    return json.dumps(answer, ensure_ascii=False, indent=1) + "\n"


def _without_others(around: Around) -> Around:
    """Nobody else is told of: their names stay only in what was written."""
    return replace(
        around,
        entries=[replace(each, people=()) for each in around.entries],
        meetings=[replace(each, people=()) for each in around.meetings],
        links=[],
    )


def _link_line(link: Link) -> str:
    return f"- {text(f'folder.link_{link.kind}')}" + (f" ({link.label})" if link.label else "")


def _without_private(around: Around) -> Around:
    return replace(
        around,
        entries=[replace(each, text="") for each in around.entries],
        meetings=[replace(each, preparation="", give_first="") for each in around.meetings],
        private={},
    )


def _gesture_line(gesture: Gesture) -> str:
    return f"- {gesture.text} ({text(f'about.{gesture.kind}')}, {gesture.day})"


def _aside(connection: Connection, contact_id: int) -> list[str]:
    """What a contact file said that has no field here."""
    kept = connection.scalar(select(contact.c.card).where(contact.c.id == contact_id))
    found: dict[str, Any] = json.loads(kept) if kept else {}
    lines = []
    for key, value in found.items():
        values = value if isinstance(value, list) else [value]
        lines += [f"- {key}: {_plain(each)}" for each in values if each]
    return section("card", lines)


def _plain(value: Any) -> str:
    if isinstance(value, list):
        return " ".join(_plain(each) for each in value if each)
    if isinstance(value, dict):
        return " ".join(_plain(each) for each in value.values() if each)
    return str(value)


def _mentions(connection: Connection, contact_id: int) -> Sequence[Mention]:
    past = Past(connection)
    person = person_of(connection, past, contact_id)
    rows = _with_shared(connection, only_theirs(connection, past, person), person)
    found = mentions(connection, rows, traces_of(connection, past, person), never_stopped)
    return [each for each in found if each.sure]


def _elsewhere(found: Sequence[Mention]) -> list[str]:
    lines = []
    for each in found:
        about = ", ".join((text(f"kind.{each.place.table}"), *([str(each.day)] if each.day else [])))
        lines += [f"[{about}]", each.text, ""]
    return section("elsewhere", lines)


def _with_shared(connection: Connection, rows: Rows, person: Person) -> Rows:
    """The rows of the person, and the entries and meetings they share with others."""
    shared = {name: pairs_with(connection, pairs, f"{name}_id", person.ids) for name, pairs in _SHARED}
    return {table: ids | shared.get(table, set()) for table, ids in rows.items()}


def _told(
    connection: Connection, table: str, ids: Collection[int], *, private: bool
) -> Iterator[dict[str, Value]]:
    hidden = () if private else _MINE.get(table, ())
    columns = metadata.tables[table].columns
    for row in rows_of(connection, table, ids):
        yield {each.name: told(each, row[each.name]) for each in columns if each.name not in hidden}


def _pictures(connection: Connection, person: Person) -> dict[str, str]:
    keys = {each["photo"] for each in person.states} - {None}
    rows = connection.execute(select(picture).where(picture.c.sha256.in_(keys)))
    return {row.sha256: base64.b64encode(row.data).decode("ascii") for row in rows}

"""New contacts, one or twenty thousand: rows gathered and inserted table by table."""

from __future__ import annotations

import hashlib
import uuid
from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, Table, select, update

from relationship_journal.domain.channels import Channel
from relationship_journal.domain.contacts import ContactDraft
from relationship_journal.domain.facts import FactDraft
from relationship_journal.domain.folding import fold
from relationship_journal.domain.names import tidy_name
from relationship_journal.domain.partial_date import PartialDate
from relationship_journal.journal.circles import circle_named
from relationship_journal.journal.contact_writing import contact_values, organisation_named
from relationship_journal.store.bulk import insert_rows
from relationship_journal.store.tables import (
    contact,
    contact_circle,
    contact_point,
    entry,
    entry_contact,
    fact,
    picture,
    relative,
    seen_card,
)

_ORDER = (
    contact, contact_point, contact_circle, picture, entry, entry_contact, relative, fact, seen_card,
)  # fmt: skip


class ContactBatch:
    """Gathers drafts; ``write`` inserts them. Ids are given out at once, after the highest ever used.

    Used inside one act, whose transaction keeps others from taking the same ids.
    """

    def __init__(self, connection: Connection, day: date, now: datetime) -> None:
        self._connection = connection
        self._day = day
        self._now = now
        self._rows: dict[Table, list[dict[str, Any]]] = defaultdict(list)
        self._next: dict[Table, int] = {}
        self._organisations: dict[str, int | None] = {}
        self._circles: dict[str, int] = {}

    def add(self, draft: ContactDraft) -> int:
        """Gather one contact with its points, circles, picture and note; the answer is its id."""
        contact_id = self._take_id(contact)
        values = contact_values(draft, self._organisation(draft.organisation))
        self._rows[contact].append(
            values
            | {
                "id": contact_id,
                "uid": self._uid(draft.uid),
                "card": draft.card,
                "photo": self._picture(draft.photo),
                "is_me": draft.is_me,
                "created": self._day,
            }
        )
        points = (point for point in draft.points if point.value.strip())
        for position, point in enumerate(points):
            value = {"kind": point.kind, "value": point.value.strip(), "label": point.label}
            self._rows[contact_point].append(value | {"contact_id": contact_id, "position": position})
        for circle_id in sorted({self._circle(name) for name in draft.circles if tidy_name(name)}):
            self._rows[contact_circle].append({"contact_id": contact_id, "circle_id": circle_id})
        if draft.note.strip():
            self._note(contact_id, draft.note)
        return contact_id

    def know(self, contact_id: int, facts: Iterable[FactDraft]) -> None:
        """Gather facts about somebody; a relative named by several is one."""
        relatives: dict[str, int] = {}
        for each in facts:
            about = None
            if each.relation:
                name = tidy_name(each.text)
                about = relatives.get(fold(name)) or self._relative(contact_id, name, each)
                relatives[fold(name)] = about
            self._rows[fact].append({
                "contact_id": contact_id,
                "relative_id": about,
                "kind": each.kind,
                "text": each.text,
                "detail": each.detail,
                "on_date": PartialDate.parse(each.on) if each.on else None,
                "yearly": each.yearly,
                "learned": self._day,
                "sensitive": each.sensitive,
            })  # fmt: skip

    def _relative(self, contact_id: int, name: str, known: FactDraft) -> int:
        """The relative of that name, made if there is none."""
        mine = self._connection.execute(
            select(relative.c.id, relative.c.name).where(relative.c.contact_id == contact_id)
        )
        if (there := next((row.id for row in mine if fold(row.name) == fold(name)), None)) is not None:
            return int(there)
        relative_id = self._take_id(relative)
        age = {"age": known.age, "age_on": None if known.age is None else self._day}
        row = {"id": relative_id, "contact_id": contact_id, "name": name, "relation": known.relation}
        self._rows[relative].append(row | age)
        return relative_id

    def see(self, contact_id: int, card_sum: str, uid: str = "") -> None:
        """Remember the card somebody came from, and a uid that is not theirs but means them."""
        if (contact_id, card_sum, uid) not in self._seen:
            self._seen.add((contact_id, card_sum, uid))
            self._rows[seen_card].append({"contact_id": contact_id, "sum": card_sum, "uid": uid})

    @cached_property
    def _seen(self) -> set[tuple[int, str, str]]:
        query = select(seen_card.c.contact_id, seen_card.c.sum, seen_card.c.uid)
        return {(row.contact_id, row.sum, row.uid) for row in self._connection.execute(query)}

    def complete(self, contact_id: int, draft: ContactDraft, *, take_photo: bool = False) -> bool:
        """Give a stored contact a card's picture, unknown lines and note, each only if it has none.

        ``take_photo``: the card's picture even so. The answer is whether it got anything.
        """
        query = select(contact.c.card, contact.c.photo).where(contact.c.id == contact_id)
        stored = self._connection.execute(query).one()
        values: dict[str, Any] = {}
        if draft.card and not stored.card:
            values["card"] = draft.card
        if draft.photo and (take_photo or not stored.photo):
            photo = self._picture(draft.photo)
            values |= {"photo": photo} if photo != stored.photo else {}
        if values:
            self._connection.execute(update(contact).where(contact.c.id == contact_id).values(values))
        noted = bool(draft.note.strip()) and not self._has_note(contact_id)
        if noted:
            self._note(contact_id, draft.note)
        return noted or bool(values)

    def write(self) -> None:
        """Insert what was gathered."""
        for table in _ORDER:
            if rows := self._rows.pop(table, []):
                insert_rows(self._connection, table, rows)

    def _take_id(self, table: Table) -> int:
        if table not in self._next:
            sql = "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = ?"
            self._next[table] = self._connection.exec_driver_sql(sql, (table.name,)).scalar_one()
        self._next[table] += 1
        return self._next[table]

    @cached_property
    def _uids(self) -> set[str]:
        return set(self._connection.scalars(select(contact.c.uid)))

    @cached_property
    def _pictures(self) -> set[str]:
        return set(self._connection.scalars(select(picture.c.sha256)))

    def _uid(self, wanted: str) -> str:
        if not wanted:
            return f"urn:uuid:{uuid.uuid4()}"
        uid = wanted if wanted not in self._uids else f"urn:uuid:{uuid.uuid4()}"
        self._uids.add(uid)
        return uid

    def _organisation(self, name: str) -> int | None:
        if name not in self._organisations:
            self._organisations[name] = organisation_named(self._connection, name)
        return self._organisations[name]

    def _circle(self, name: str) -> int:
        if name not in self._circles:
            self._circles[name] = circle_named(self._connection, name)
        return self._circles[name]

    def _picture(self, data: bytes) -> str | None:
        """The key of a picture, stored once however many contacts have it."""
        if not data:
            return None
        key = hashlib.sha256(data).hexdigest()
        if key not in self._pictures:
            self._pictures.add(key)
            self._rows[picture].append({"sha256": key, "data": data})
        return key

    def _has_note(self, contact_id: int) -> bool:
        query = select(entry.c.id).join(entry_contact, entry_contact.c.entry_id == entry.c.id)
        query = query.where(entry_contact.c.contact_id == contact_id, entry.c.channel == Channel.NOTE)
        return self._connection.scalar(query.limit(1)) is not None

    def _note(self, contact_id: int, text: str) -> None:
        """A note that came with a contact file, as an entry that moves no clock."""
        entry_id = self._take_id(entry)
        row = {
            "id": entry_id,
            "channel": Channel.NOTE,
            "day": self._day,
            "text": text,
            "created_at": self._now,
        }
        self._rows[entry].append(row)
        self._rows[entry_contact].append({"entry_id": entry_id, "contact_id": contact_id})

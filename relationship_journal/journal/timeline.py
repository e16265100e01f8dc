"""The timeline: entries of one contact or of everybody, newest first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, exists, func, select

from relationship_journal.domain.channels import Channel
from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.entries import Entry
from relationship_journal.domain.errors import InvalidInput, UnknownRecord
from relationship_journal.domain.facts import Fact
from relationship_journal.domain.promises import Promise
from relationship_journal.journal.attachment_rows import read_attachments
from relationship_journal.journal.people_rows import chunks, contact_rows
from relationship_journal.journal.records import read_facts, read_promises
from relationship_journal.store.database import Database
from relationship_journal.store.tables import entry, entry_contact, fact, promise

_FILTERS: dict[str, ColumnElement[bool] | None] = {
    "all": None,
    "in_person": entry.c.channel == Channel.IN_PERSON,
    "calls": entry.c.channel.in_((Channel.VIDEO, Channel.PHONE)),
    "messages": entry.c.channel.in_((Channel.EMAIL, Channel.MESSAGE, Channel.LETTER)),
    "promises": exists().where(promise.c.entry_id == entry.c.id),
}


class Timeline:
    """What happened, as it is shown."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def ids(self, contact_id: int | None = None, kind: str = "all") -> tuple[int, ...]:
        """Ids of entries, newest first; of one contact, or of everybody."""
        if kind not in _FILTERS:
            raise InvalidInput(kind=kind)
        query = select(entry.c.id).order_by(
            entry.c.day.desc(), entry.c.at.desc().nulls_last(), entry.c.id.desc()
        )
        if contact_id is not None:
            query = query.join(entry_contact, entry_contact.c.entry_id == entry.c.id)
            query = query.where(entry_contact.c.contact_id == contact_id)
        condition = _FILTERS[kind]
        if condition is not None:
            query = query.where(condition)
        with self._database.read() as connection:
            return tuple(connection.scalars(query))

    def entries(self, ids: Iterable[int]) -> dict[int, Entry]:
        """Whole entries by id; those that are gone are left out."""
        with self._database.read() as connection:
            return read_entries(connection, ids)

    def entry(self, entry_id: int) -> Entry:
        """One entry; raises ``UnknownRecord``."""
        found = self.entries([entry_id])
        if entry_id not in found:
            raise UnknownRecord(kind="entry", id=entry_id)
        return found[entry_id]

    def latest(self, contact_ids: Iterable[int], before: date | None = None) -> Entry | None:
        """The newest entry in which all of these people were together, on or before a day."""
        with self._database.read() as connection:
            found = latest_ids(connection, contact_ids, before, 1)
            return read_entries(connection, found)[found[0]] if found else None


def latest_ids(
    connection: Connection, contact_ids: Iterable[int], before: date | None, limit: int
) -> list[int]:
    """Ids of the newest entries with all of these people."""
    group = sorted(set(contact_ids))
    together = (
        select(entry_contact.c.entry_id)
        .where(entry_contact.c.contact_id.in_(group))
        .group_by(entry_contact.c.entry_id)
        .having(func.count() == len(group))
    )
    query = select(entry.c.id).where(entry.c.id.in_(together), entry.c.channel != Channel.BROADCAST)
    if before is not None:
        query = query.where(entry.c.day <= before)
    query = query.order_by(entry.c.day.desc(), entry.c.at.desc().nulls_last(), entry.c.id.desc()).limit(limit)
    return list(connection.scalars(query))


def read_entries(connection: Connection, ids: Iterable[int]) -> dict[int, Entry]:
    """Whole entries with their people, promises, facts and attachments: six queries for any number up to 500."""
    found: dict[int, Entry] = {}
    for portion in chunks(ids):
        people, private = _people(connection, portion)
        promises: dict[int, list[Promise]] = defaultdict(list)
        for each in read_promises(connection, promise.c.entry_id.in_(portion)):
            promises[each.entry_id or 0].append(each)
        facts: dict[int, list[Fact]] = defaultdict(list)
        for learned in read_facts(connection, fact.c.entry_id.in_(portion)):
            facts[learned.entry_id or 0].append(learned)
        attached = read_attachments(connection, portion)
        for row in connection.execute(select(entry).where(entry.c.id.in_(portion))):
            found[row.id] = Entry(
                id=row.id,
                channel=row.channel,
                day=row.day,
                at=row.at,
                zone=row.zone,
                minutes=row.minutes,
                place=row.place,
                label=row.label,
                started_by=row.started_by,
                attempt=row.attempt,
                mood=row.mood,
                satisfied=row.satisfied,
                text=row.text,
                meeting_id=row.meeting_id,
                private_lines=tuple(private[row.id]),
                people=tuple(people[row.id]),
                promises=tuple(promises[row.id]),
                facts=tuple(facts[row.id]),
                attachments=attached.get(row.id, ()),
            )
    return found


def _people(
    connection: Connection, entry_ids: Any
) -> tuple[dict[int, list[ContactRow]], dict[int, list[tuple[int, str]]]]:
    """Who was there, by entry, and what was noted about one of them alone."""
    query = (
        select(entry_contact.c.entry_id, entry_contact.c.contact_id, entry_contact.c.private_line)
        .where(entry_contact.c.entry_id.in_(entry_ids))
        .order_by(entry_contact.c.id)
    )
    pairs = connection.execute(query).all()
    rows = contact_rows(connection, {pair.contact_id for pair in pairs})
    people: dict[int, list[ContactRow]] = defaultdict(list)
    private: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for pair in pairs:
        people[pair.entry_id].append(rows[pair.contact_id])
        if pair.private_line:
            private[pair.entry_id].append((pair.contact_id, pair.private_line))
    return people, private

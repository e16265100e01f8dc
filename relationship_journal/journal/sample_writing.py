"""Writing a made-up journal in one act, from records that name people instead of ids."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, update

from relationship_journal.domain.contacts import ContactDraft
from relationship_journal.domain.entries import JotDraft
from relationship_journal.domain.errors import CannotWriteFile
from relationship_journal.domain.facts import FactDraft
from relationship_journal.domain.gestures import GestureKind
from relationship_journal.domain.links import LinkKind
from relationship_journal.domain.meetings import MeetingDraft, MeetingState
from relationship_journal.domain.partial_date import PartialDate
from relationship_journal.domain.promises import Owed, PromiseState
from relationship_journal.domain.topics import TopicKind
from relationship_journal.domain.work import Clock, today
from relationship_journal.journal import asking
from relationship_journal.journal.attachment_rows import attach
from relationship_journal.journal.circles import circle_named
from relationship_journal.journal.contact_batch import ContactBatch
from relationship_journal.journal.links import write_link
from relationship_journal.store.database import Database
from relationship_journal.store.tables import (
    circle,
    entry,
    entry_contact,
    fact,
    gesture,
    meeting,
    meeting_contact,
    promise,
    relative,
    saved_view,
    topic,
)

_NAMES = uuid.uuid5(uuid.NAMESPACE_DNS, "sample.relationship-journal.example")
EntryKey = tuple[str, int]
"""An entry of the sample: whose it is, and the number it has there."""


@dataclass(frozen=True, slots=True)
class SampleEntry:
    """An entry of a person, and the names of the others who were there."""

    key: EntryKey
    draft: JotDraft
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SampleFact:
    """A fact; with a relation in the draft it is about a relative, who may have died; ``asks`` whether it brings a question."""

    draft: FactDraft
    learned: date
    entry: EntryKey | None = None
    died: bool = False
    asks: bool = True


@dataclass(frozen=True, slots=True)
class SamplePromise:
    """A promise as it stands on the day the sample is written."""

    owed: Owed
    text: str
    made: date
    due: date | None
    state: PromiseState
    kept: date | None
    entry: EntryKey


@dataclass(frozen=True, slots=True)
class SampleTopic:
    """Something to ask next time."""

    text: str
    created: date
    entry: EntryKey


@dataclass(frozen=True, slots=True)
class SampleGesture:
    """Something given, received or asked for on a day."""

    kind: GestureKind
    text: str
    day: date


@dataclass(frozen=True, slots=True)
class SamplePerson:
    """A person with everything known about them."""

    draft: ContactDraft
    created: date
    entries: tuple[SampleEntry, ...] = ()
    facts: tuple[SampleFact, ...] = ()
    promises: tuple[SamplePromise, ...] = ()
    topics: tuple[SampleTopic, ...] = ()
    gestures: tuple[SampleGesture, ...] = ()


@dataclass(frozen=True, slots=True)
class SampleMeeting:
    """A meeting, the names of its people, and the entry jotted after it."""

    draft: MeetingDraft
    people: tuple[str, ...]
    cancelled: bool = False
    entry: EntryKey | None = None


@dataclass(frozen=True, slots=True)
class SampleLink:
    """What one person is to another, both by name."""

    of: str
    other: str
    kind: LinkKind
    label: str = ""


@dataclass(frozen=True, slots=True)
class Sample:
    """A whole made-up journal; circles with their rhythm in days."""

    circles: tuple[tuple[str, int | None], ...]
    people: tuple[SamplePerson, ...]
    meetings: tuple[SampleMeeting, ...]
    links: tuple[SampleLink, ...] = ()
    views: tuple[tuple[str, str], ...] = ()


def write_sample_journal(path: Path, sample: Sample, clock: Clock) -> None:
    """Make a journal of the sample at a path where nothing is yet; raises ``CannotWriteFile`` else."""
    if path.exists():
        raise CannotWriteFile("error.file_exists", path=str(path))
    database = Database(path, clock)
    try:
        with database.write("sample") as act:
            _SampleWriter(act.connection, clock).write(sample)
    finally:
        database.close()


class _SampleWriter:
    """Puts a sample into an open journal, remembering the ids of what it has written."""

    def __init__(self, connection: Connection, clock: Clock) -> None:
        self._connection = connection
        self._now, self._day = clock.now(), today(clock)
        self._people: dict[str, int] = {}
        self._entries: dict[EntryKey, int] = {}

    def write(self, sample: Sample) -> None:
        for name, days in sample.circles:
            made = circle_named(self._connection, name)
            self._connection.execute(update(circle).where(circle.c.id == made).values(rhythm_days=days))
        for person in sample.people:
            batch = ContactBatch(self._connection, person.created, self._now)
            self._people[person.draft.name] = batch.add(person.draft)
            batch.write()
        for person in sample.people:
            self._write_entries(person)
        for person in sample.people:
            self._write_known(person)
        for planned in sample.meetings:
            self._write_meeting(planned)
        for each in sample.links:
            of, other = self._people[each.of], self._people[each.other]
            write_link(self._connection, of, other, each.kind, each.label)
        for name, question in sample.views:
            self._insert(saved_view, name=name, question=question)

    def _write_entries(self, person: SamplePerson) -> None:
        for each in person.entries:
            draft = each.draft
            entry_id = self._insert(
                entry,
                channel=draft.channel,
                day=draft.day,
                minutes=draft.minutes,
                place=draft.place,
                label=draft.label,
                started_by=draft.started_by,
                attempt=draft.attempt,
                mood=draft.mood,
                text=draft.text,
                created_at=self._now,
            )
            attach(self._connection, entry_id, draft.files)
            self._entries[each.key] = entry_id
            self._link(entry_contact, "entry_id", entry_id, (person.draft.name, *each.others))

    def _write_known(self, person: SamplePerson) -> None:
        contact_id = self._people[person.draft.name]
        for known in person.facts:
            self._write_fact(contact_id, known)
        for given in person.gestures:
            row = {"kind": given.kind, "text": given.text, "day": given.day}
            self._insert(gesture, contact_id=contact_id, **row)
        for owed in person.promises:
            self._insert(
                promise,
                contact_id=contact_id,
                owed=owed.owed,
                text=owed.text,
                due=owed.due,
                state=owed.state,
                kept=owed.kept,
                made=owed.made,
                entry_id=self._entries[owed.entry],
            )
        for asked in person.topics:
            self._insert(
                topic,
                contact_id=contact_id,
                kind=TopicKind.ASK,
                text=asked.text,
                created=asked.created,
                entry_id=self._entries[asked.entry],
            )

    def _write_fact(self, contact_id: int, known: SampleFact) -> None:
        draft = known.draft
        about = None
        if draft.relation:
            aged = {"age": draft.age, "age_on": known.learned} if draft.age is not None else {}
            about = self._insert(
                relative,
                contact_id=contact_id,
                name=draft.text,
                relation=draft.relation,
                died=known.died,
                **aged,
            )
        fact_id = self._insert(
            fact,
            contact_id=contact_id,
            relative_id=about,
            kind=draft.kind,
            text=draft.text,
            detail=draft.detail,
            on_date=PartialDate.parse(draft.on) if draft.on else None,
            yearly=draft.yearly,
            entry_id=self._entries[known.entry] if known.entry else None,
            learned=known.learned,
            expires=draft.expires,
            sensitive=draft.sensitive,
        )
        if known.asks:
            asking.ask(self._connection, fact_id, self._day)

    def _write_meeting(self, planned: SampleMeeting) -> None:
        draft = planned.draft
        uid = uuid.uuid5(_NAMES, f"{draft.topic} {draft.start.isoformat()}")
        meeting_id = self._insert(
            meeting,
            topic=draft.topic,
            start=draft.start,
            minutes=draft.minutes,
            zone=draft.zone,
            place=draft.place,
            channel=draft.channel,
            agenda=draft.agenda,
            preparation=draft.preparation,
            give_first=draft.give_first,
            state=MeetingState.CANCELLED if planned.cancelled else MeetingState.PLANNED,
            uid=f"{uid}@relationship-journal",
        )
        self._link(meeting_contact, "meeting_id", meeting_id, planned.people)
        if planned.entry:
            jotted = update(entry).where(entry.c.id == self._entries[planned.entry])
            self._connection.execute(jotted.values(meeting_id=meeting_id, at=draft.start, zone=draft.zone))

    def _insert(self, table: Table, **values: Any) -> int:
        (made,) = self._connection.execute(table.insert().values(values)).inserted_primary_key or (0,)
        return int(made)

    def _link(self, table: Table, column: str, row_id: int, names: tuple[str, ...]) -> None:
        rows = [{column: row_id, "contact_id": self._people[name]} for name in names]
        self._connection.execute(table.insert(), rows)

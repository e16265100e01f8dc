"""Briefings: gathers what is known about a meeting or a contact in one read, and composes the sheet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from sqlalchemy import Connection, func, not_, select

from relationship_journal.domain.briefing import (
    Briefing,
    Material,
    Measure,
    PersonMaterial,
    SectionKey,
    Words,
    compose,
)
from relationship_journal.domain.channels import Channel
from relationship_journal.domain.entries import Entry
from relationship_journal.domain.errors import UnknownRecord
from relationship_journal.domain.meetings import Meeting, MeetingState
from relationship_journal.domain.promises import PromiseState
from relationship_journal.domain.work import Clock, local_now
from relationship_journal.journal.asking import open_topics
from relationship_journal.journal.changed_since import changed_since
from relationship_journal.journal.contact_reading import read_contact
from relationship_journal.journal.gestures import done_for
from relationship_journal.journal.meeting_rows import read_meetings
from relationship_journal.journal.records import read_facts, read_promises, read_relatives
from relationship_journal.journal.timeline import read_entries
from relationship_journal.store.database import Database
from relationship_journal.store.tables import (
    contact,
    entry,
    entry_contact,
    fact,
    meeting,
    meeting_contact,
    promise,
)

WEEK_DAYS = 7
MOST_PEOPLE = 40
"""Of a larger meeting only the first so many are looked up; the sheet counts twelve and "and n more"."""


class Briefings:
    """The one-page sheets of a journal."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def next(self) -> int | None:
        """The meeting that runs or comes next and was not called off."""
        running = (meeting.c.state == MeetingState.PLANNED, _ends > int(self._clock.now().timestamp()))
        query = select(meeting.c.id).where(*running).order_by(meeting.c.start, meeting.c.id).limit(1)
        with self._database.read() as connection:
            return connection.scalar(query)

    def material_for_meeting(self, meeting_id: int) -> Material:
        """All a meeting's sheet is composed from; raises ``UnknownRecord``."""
        with self._database.read() as connection:
            found = read_meetings(connection, meeting.c.id == meeting_id)
            if not found:
                raise UnknownRecord(kind="meeting", id=meeting_id)
            return self._of_meeting(connection, found[0])

    def material_for_contact(self, contact_id: int) -> Material:
        """All a contact's sheet is composed from; raises ``UnknownContact``."""
        with self._database.read() as connection:
            return self._material(connection, [contact_id], None)

    def materials_of_week(self) -> tuple[Material, ...]:
        """The same of every planned meeting that has not ended, today and the six days after it, soonest first."""
        now = local_now(self._clock)
        last = datetime.combine(now.date() + timedelta(days=WEEK_DAYS), time(), now.tzinfo)
        running = (
            meeting.c.state == MeetingState.PLANNED,
            _ends > int(now.timestamp()),
            meeting.c.start < last,
        )
        with self._database.read() as connection:
            found = read_meetings(connection, *running)
            return tuple(self._of_meeting(connection, each) for each in found)

    def for_meeting(
        self,
        meeting_id: int,
        measure: Measure | None = None,
        *,
        sections: frozenset[SectionKey] | None = None,
        words: Words | None = None,
    ) -> Briefing:
        """The sheet of a meeting; ``measure`` is the page (characters on A4 when there is none)."""
        return compose(self.material_for_meeting(meeting_id), measure, sections, words)

    def for_contact(
        self,
        contact_id: int,
        measure: Measure | None = None,
        *,
        sections: frozenset[SectionKey] | None = None,
        words: Words | None = None,
    ) -> Briefing:
        """The sheet of a contact, without any meeting."""
        return compose(self.material_for_contact(contact_id), measure, sections, words)

    def _of_meeting(self, connection: Connection, about: Meeting) -> Material:
        people = [row.id for row in about.people if not row.is_me] or [row.id for row in about.people]
        return self._material(connection, people, about)

    def _material(
        self, connection: Connection, contact_ids: Sequence[int], about: Meeting | None
    ) -> Material:
        now = local_now(self._clock)
        people = tuple(
            self._person(connection, number, now.date(), alone=len(contact_ids) == 1)
            for number in contact_ids[:MOST_PEOPLE]
        )
        last, before = (
            (people[0].last, people[0].before)
            if len(people) == 1
            else _latest(connection, contact_ids[:MOST_PEOPLE], now.date())
        )
        following = _following(connection, contact_ids, about, self._clock.now())
        mine = read_facts(connection, fact.c.contact_id.in_(select(contact.c.id).where(contact.c.is_me)))
        return Material(now, people, about, last, before, following, mine)

    def _person(self, connection: Connection, contact_id: int, day: date, *, alone: bool) -> PersonMaterial:
        last, before = _latest(connection, [contact_id], day, 2 if alone else 1)
        ours = (promise.c.contact_id == contact_id, promise.c.state == PromiseState.OPEN)
        known = read_contact(connection, contact_id, self._clock)
        met = known.row.standing.last_live
        return PersonMaterial(
            contact=known,
            last=last,
            before=before,
            promises=read_promises(connection, *ours),
            topics=open_topics(connection, [contact_id], day),
            facts=read_facts(connection, fact.c.contact_id == contact_id),
            relatives=read_relatives(connection, contact_id),
            changes=changed_since(connection, contact_id, met, day, self._clock.zone) if met else (),
            deeds=done_for(connection, contact_id, day),
        )


_ends = meeting.c.start + meeting.c.minutes * 60


def _following(
    connection: Connection, contact_ids: Sequence[int], about: Meeting | None, now: datetime
) -> Meeting | None:
    """The next planned meeting with any of these people after this one, or after now."""
    theirs = select(meeting_contact.c.meeting_id).where(meeting_contact.c.contact_id.in_(contact_ids))
    found = read_meetings(
        connection,
        meeting.c.state == MeetingState.PLANNED,
        meeting.c.id.in_(theirs),
        meeting.c.id != (about.id if about else 0),
        meeting.c.start > max(now, about.start if about else now),
        limit=1,
    )
    return found[0] if found else None


def _latest(
    connection: Connection, contact_ids: Sequence[int], day: date, limit: int = 2
) -> tuple[Entry | None, Entry | None]:
    """The latest and the one before of what was written with all of these people up to a day.

    Attempts, broadcasts and entries without words tell nothing of the last time.
    """
    query = select(entry.c.id).where(
        not_(entry.c.attempt),
        entry.c.channel != Channel.BROADCAST,
        entry.c.day <= day,
        func.trim(entry.c.text) != "",
    )
    if not contact_ids:
        return None, None
    if len(contact_ids) == 1:
        query = query.join(entry_contact).where(entry_contact.c.contact_id == contact_ids[0])
    else:
        together = (
            select(entry_contact.c.entry_id)
            .where(entry_contact.c.contact_id.in_(contact_ids))
            .group_by(entry_contact.c.entry_id)
            .having(func.count() == len(contact_ids))
        )
        query = query.where(entry.c.id.in_(together))
    query = query.order_by(entry.c.day.desc(), entry.c.at.desc().nulls_last(), entry.c.id.desc()).limit(limit)
    ids = list(connection.scalars(query))
    found = read_entries(connection, ids)
    entries = [found[number] for number in ids]
    return (entries[0] if entries else None, entries[1] if len(entries) > 1 else None)

"""Reading meetings with their people, the entry jotted after them, and overlaps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, exists, func, select

from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.meetings import Meeting, MeetingState
from relationship_journal.domain.repeating import Repeat
from relationship_journal.journal.people_rows import chunks, contact_rows
from relationship_journal.store.calendar_tables import occurrence, series
from relationship_journal.store.tables import entry, meeting, meeting_contact


def end() -> ColumnElement[int]:
    """When a meeting ends, in seconds since 1970."""
    return meeting.c.start + meeting.c.minutes * 60


def has_entry() -> ColumnElement[bool]:
    """Whether something was jotted about a meeting."""
    return exists().where(entry.c.meeting_id == meeting.c.id)


def read_meetings(
    connection: Connection,
    *where: ColumnElement[bool],
    limit: int | None = None,
    newest_first: bool = False,
    overlaps: bool = True,
) -> tuple[Meeting, ...]:
    """Meetings in order of start, each marked when it shares time with another planned one, if ``overlaps``."""
    order = (meeting.c.start.desc(), meeting.c.id.desc()) if newest_first else (meeting.c.start, meeting.c.id)
    jotted = select(func.min(entry.c.id)).where(entry.c.meeting_id == meeting.c.id).scalar_subquery()
    rule = (series.c.pattern, series.c.every, series.c.until, occurrence.c.original)
    query = (
        select(meeting, jotted.label("entry_id"), *rule)
        .outerjoin(occurrence, occurrence.c.meeting_id == meeting.c.id)
        .outerjoin(series, series.c.id == occurrence.c.series_id)
    )
    rows = connection.execute(query.where(*where).order_by(*order).limit(limit)).all()
    people = _people(connection, [row.id for row in rows])
    found = [_meeting(row, tuple(people[row.id])) for row in rows]
    return _with_overlaps(connection, found) if overlaps else tuple(found)


def _meeting(row: Any, people: tuple[ContactRow, ...]) -> Meeting:
    return Meeting(
        id=row.id,
        topic=row.topic,
        start=row.start,
        minutes=row.minutes,
        zone=row.zone,
        place=row.place,
        channel=row.channel,
        agenda=row.agenda,
        preparation=row.preparation,
        give_first=row.give_first,
        state=row.state,
        remind_jot=row.remind_jot,
        nothing_to_note=row.nothing_to_note,
        uid=row.uid,
        entry_id=row.entry_id,
        people=people,
        repeat=Repeat(row.pattern, row.until, row.every) if row.pattern is not None else None,
        original=row.original,
    )


def _people(connection: Connection, meeting_ids: Sequence[int]) -> dict[int, list[ContactRow]]:
    pairs: list[Any] = []
    for portion in chunks(meeting_ids):
        query = select(meeting_contact.c.meeting_id, meeting_contact.c.contact_id)
        pairs += connection.execute(
            query.where(meeting_contact.c.meeting_id.in_(portion)).order_by(meeting_contact.c.id)
        ).all()
    rows = contact_rows(connection, {pair.contact_id for pair in pairs})
    people: dict[int, list[ContactRow]] = defaultdict(list)
    for pair in pairs:
        people[pair.meeting_id].append(rows[pair.contact_id])
    return people


def _with_overlaps(connection: Connection, meetings: list[Meeting]) -> tuple[Meeting, ...]:
    """Mark planned meetings that share time with another one, in the answer or not."""
    planned = [each for each in meetings if each.is_planned]
    if not planned:
        return tuple(meetings)
    first, last = min(each.start for each in planned), max(each.end for each in planned)
    clash = _clashes(connection, first, last)
    return tuple(
        replace(each, overlaps=clash[each.id]) if each.is_planned and each.id in clash else each
        for each in meetings
    )


def _clashes(connection: Connection, first: datetime, last: datetime) -> dict[int, datetime]:
    """Whom each planned meeting between two instants clashes with, by start; a sweep in order of start."""
    near = select(meeting.c.id, meeting.c.start, meeting.c.minutes).where(
        meeting.c.state == MeetingState.PLANNED,
        meeting.c.start < last,
        end() > int(first.timestamp()),
    )
    clash: dict[int, datetime] = {}
    running: tuple[int, datetime, datetime] | None = None
    for row in connection.execute(near.order_by(meeting.c.start, meeting.c.id)):
        ends = row.start + timedelta(minutes=row.minutes)
        if running is not None and row.start < running[2]:
            clash[row.id] = running[1]
            clash.setdefault(running[0], row.start)
        if running is None or ends > running[2]:
            running = (row.id, row.start, ends)
    return clash

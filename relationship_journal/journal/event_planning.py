"""What would come of a calendar's events: each with its verdict, and with what differs from the meeting here."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from relationship_journal.domain.calendar import CalendarEvent
from relationship_journal.domain.event_plans import EventCandidate, EventChange, EventPlan, EventVerdict
from relationship_journal.domain.meetings import Meeting, MeetingState
from relationship_journal.domain.read_events import EventFile, ReadEvent
from relationship_journal.journal import calendar_ledger
from relationship_journal.journal.event_matching import EventPeople, attendees_of, likely_me
from relationship_journal.journal.meeting_rows import read_meetings
from relationship_journal.journal.people_rows import chunks
from relationship_journal.store.calendar_tables import calendar_source, occurrence, series, source_event
from relationship_journal.store.tables import meeting

FIELDS = ("start", "minutes", "zone", "topic", "place", "agenda", "cancelled")
_NOT_OURS_TO_TAKE = ("zone", "topic", "agenda")
"""Of our own events that come back: their title and text are what the export made of them."""
Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Known:
    """A meeting that is here, and what its event said when it was taken (or sent); None: it was deleted here."""

    meeting: Meeting | None
    seen: dict[str, Any]
    own: bool = False


def plan_events(
    connection: Connection,
    source: str,
    found: EventFile,
    *,
    coming: tuple[datetime, datetime],
    me: str | None,
) -> EventPlan:
    """The verdict on each event; ``me``: the user's address as just told, None: as told before, or guessed.

    ``coming``: the instants between which a meeting whose event is gone is asked about.
    """
    row = connection.execute(select(calendar_source).where(calendar_source.c.address == source)).first()
    people = EventPeople(connection)
    attendees = attendees_of(found.events)
    address = me if me is not None else likely_me(attendees, found.events, people.mine, row.me if row else "")
    known = _taken(connection, row.id if row else None)
    ours = _own(connection, {each.uid for each in found.events})
    here = known | ours
    matched = [(each, *people.of(each, address)) for each in found.events]
    rows = people.rows(number for _event, ids, _strangers in matched for number in ids)
    candidates = []
    for event, ids, strangers in matched:
        who = tuple(rows[number] for number in ids if number in rows)
        each = _judged(event, here.get((event.uid, event.original)))
        if each is not None:
            candidates.append(replace(each, people=who, strangers=strangers))
    candidates += _gone(known, found.events, coming)
    numbered = tuple(replace(each, index=at) for at, each in enumerate(candidates))
    return EventPlan(source, found.name, found.read, numbered, found.complaints, attendees, address)


def seen_of(event: ReadEvent) -> dict[str, Any]:
    """What is kept of an event, to tell its later changes from the user's."""
    return {
        "start": int(event.start.timestamp()),
        "minutes": event.minutes,
        "zone": event.zone,
        "topic": event.topic,
        "place": event.place,
        "agenda": event.agenda,
        "cancelled": event.cancelled,
    }


def _taken(connection: Connection, source_id: int | None) -> dict[Key, Known]:
    """The meetings that came from this calendar."""
    if source_id is None:
        return {}
    rows = connection.execute(select(source_event).where(source_event.c.source_id == source_id)).all()
    meetings = _meetings(connection, [row.meeting_id for row in rows if row.meeting_id is not None])
    return {
        (row.uid, row.original): Known(meetings.get(row.meeting_id), json.loads(row.seen)) for row in rows
    }


def _own(connection: Connection, uids: set[str]) -> dict[Key, Known]:
    """Meetings of the user's own that once left and now come back."""
    found: dict[Key, Known] = {}
    sent = {uid: event for uid, event in calendar_ledger.sent_events(connection).items() if uid in uids}
    for portion in chunks(sent):
        for each in read_meetings(connection, meeting.c.uid.in_(portion), overlaps=False):
            if each.repeat is None:
                found[each.uid, ""] = Known(each, _as_sent(sent[each.uid], None), own=True)
        pairs = select(series.c.uid, occurrence.c.meeting_id).join(
            occurrence, occurrence.c.series_id == series.c.id
        )
        owner = {
            row.meeting_id: row.uid for row in connection.execute(pairs.where(series.c.uid.in_(portion)))
        }
        for number, each in _meetings(connection, list(owner)).items():
            if each.original is not None:
                key = each.original.strftime("%Y%m%dT%H%M%SZ")
                event = sent[owner[number]]
                found[event.uid, key] = Known(each, _as_sent(event, each.original), own=True)
    return found


def _as_sent(event: CalendarEvent, original: datetime | None) -> dict[str, Any]:
    """What the calendar was told of a meeting, in the words of an event that is read."""
    time = next((each for each in event.times if each.original == original), None)
    start = time.start if time else original or event.start
    return {
        "start": int(start.timestamp()),
        "minutes": time.minutes if time else event.minutes,
        "place": time.place if time else event.place,
        "cancelled": event.cancelled or original in event.left_out,
    }


def _meetings(connection: Connection, ids: Sequence[int]) -> dict[int, Meeting]:
    found: dict[int, Meeting] = {}
    for portion in chunks(ids):
        found |= {
            each.id: each for each in read_meetings(connection, meeting.c.id.in_(portion), overlaps=False)
        }
    return found


def _judged(event: ReadEvent, here: Known | None) -> EventCandidate | None:
    """One event's verdict; None for one that is called off and was never here."""
    base = EventCandidate(0, EventVerdict.NEW, event.topic, event.start, event)
    if here is None:
        return None if event.cancelled else base
    if here.meeting is None:  # deleted here, or never wanted: it does not come back
        return replace(base, verdict=EventVerdict.ALREADY)
    changes = _changes(here, here.meeting, event)
    verdict = EventVerdict.ALREADY
    if changes:
        clash = any(change.clash for change in changes)
        verdict = EventVerdict.CLASH if clash else EventVerdict.CHANGED
    return replace(base, verdict=verdict, meeting_id=here.meeting.id, changes=changes, own=here.own)


def _changes(here: Known, stored: Meeting, event: ReadEvent) -> tuple[EventChange, ...]:
    """What the event says now and did not when it was taken, as far as the meeting does not say so already."""
    there, now = seen_of(event), _says(stored)
    found = []
    for field in FIELDS:
        if (here.own and field in _NOT_OURS_TO_TAKE) or field not in here.seen:
            continue
        was = here.seen[field]
        if there[field] != was and there[field] != now[field]:
            found.append(EventChange(field, now[field], there[field], clash=now[field] != was))
    return tuple(found)


def _says(here: Meeting) -> dict[str, Any]:
    return {
        "start": int(here.start.timestamp()),
        "minutes": here.minutes,
        "zone": here.zone,
        "topic": here.topic,
        "place": here.place,
        "agenda": here.agenda,
        "cancelled": here.state is MeetingState.CANCELLED,
    }


def _gone(
    known: dict[Key, Known], events: Sequence[ReadEvent], coming: tuple[datetime, datetime]
) -> list[EventCandidate]:
    """Coming meetings whose event is no longer in the calendar; what has been is never asked about."""
    there = {(each.uid, each.original) for each in events}
    missing = [each.meeting for key, each in known.items() if key not in there]
    gone = [
        each for each in missing
        if each is not None and each.is_planned and coming[0] < each.start < coming[1]
    ]  # fmt: skip
    gone.sort(key=lambda each: (each.start, each.id))
    return [
        EventCandidate(0, EventVerdict.GONE, each.topic or each.title, each.start, meeting_id=each.id,
                       people=each.people)
        for each in gone
    ]  # fmt: skip

"""Writing what was decided about a calendar's events: meetings made, changed, called off, and where they came from."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, delete, select, update

from relationship_journal.domain.errors import Stopped
from relationship_journal.domain.event_plans import EventCandidate, EventDecision, EventPlan, EventVerdict
from relationship_journal.domain.meetings import MeetingDraft, MeetingState
from relationship_journal.domain.read_events import ReadEvent
from relationship_journal.domain.work import Progress, Stopper
from relationship_journal.journal.event_planning import seen_of
from relationship_journal.journal.series import insert_meeting
from relationship_journal.store.calendar_tables import calendar_source, source_event
from relationship_journal.store.tables import meeting

_ASKED_EVERY = 50
Chosen = tuple[EventCandidate, EventDecision]


@dataclass(slots=True)
class Written:
    """How many were made, changed and called off."""

    new: int = 0
    changed: int = 0
    called_off: int = 0


def write_events(
    connection: Connection, plan: EventPlan, chosen: Sequence[Chosen], progress: Progress, stopped: Stopper
) -> Written:
    """Do what was decided; raises ``Stopped``, and the act is rolled back."""
    source = _source(connection, plan)
    written = Written()
    for done, (candidate, decision) in enumerate(chosen):
        if done % _ASKED_EVERY == 0:
            progress(done, len(chosen))
            if stopped():
                raise Stopped
        if candidate.verdict is EventVerdict.NEW and candidate.event is not None:
            wanted = decision is EventDecision.TAKE
            written.new += _make(connection, source, candidate, candidate.event, wanted=wanted)
        elif decision is EventDecision.KEEP:
            _keep(connection, candidate)
        elif candidate.verdict is EventVerdict.GONE:
            _call_off(connection, candidate)
            written.called_off += 1
        elif candidate.event is not None:
            off = _change(connection, candidate, candidate.event)
            written.called_off += off
            written.changed += not off
    return written


def _source(connection: Connection, plan: EventPlan) -> int:
    """The calendar's own row, which also remembers which address is the user's."""
    query = select(calendar_source).where(calendar_source.c.address == plan.source)
    row = connection.execute(query).first()
    values = {"name": plan.name, "me": plan.me}
    if row is None:
        made = connection.execute(calendar_source.insert().values(address=plan.source, **values))
        return int((made.inserted_primary_key or (0,))[0])
    if (row.name, row.me) != (plan.name, plan.me):
        connection.execute(update(calendar_source).where(calendar_source.c.id == row.id).values(**values))
    return int(row.id)


def _make(
    connection: Connection, source: int, candidate: EventCandidate, event: ReadEvent, *, wanted: bool
) -> bool:
    """Make the meeting, or only note that the event is not wanted; not twice, if it came meanwhile."""
    row = {"source_id": source, "uid": event.uid, "original": event.original}
    known = select(source_event.c.id).filter_by(**row)
    if connection.scalar(known) is not None:
        return False
    meeting_id = _insert(connection, candidate, event) if wanted else None
    seen = json.dumps(seen_of(event))
    connection.execute(source_event.insert().values(meeting_id=meeting_id, seen=seen, **row))
    return wanted


def _insert(connection: Connection, candidate: EventCandidate, event: ReadEvent) -> int:
    draft = MeetingDraft(
        topic=event.topic,
        start=event.start,
        minutes=event.minutes,
        zone=event.zone,
        contacts=tuple(person.id for person in candidate.people),
        place=event.place,
        channel=event.channel,
        agenda=event.agenda,
    )
    return insert_meeting(connection, draft)


def _change(connection: Connection, candidate: EventCandidate, event: ReadEvent) -> bool:
    """Take over what the event says now; the answer is whether that called the meeting off."""
    values: dict[str, Any] = {}
    for change in candidate.changes:
        if change.field == "cancelled":
            values["state"] = MeetingState.CANCELLED if change.there else MeetingState.PLANNED
        elif change.field == "start":
            values["start"] = datetime.fromtimestamp(int(str(change.there)), UTC)
        else:
            values[change.field] = change.there
    connection.execute(update(meeting).where(meeting.c.id == candidate.meeting_id).values(**values))
    _remember(connection, candidate, event)
    return values.get("state") is MeetingState.CANCELLED


def _remember(connection: Connection, candidate: EventCandidate, event: ReadEvent) -> None:
    mine = source_event.c.meeting_id == candidate.meeting_id
    connection.execute(update(source_event).where(mine).values(seen=json.dumps(seen_of(event))))


def _call_off(connection: Connection, candidate: EventCandidate) -> None:
    off = update(meeting).where(meeting.c.id == candidate.meeting_id)
    connection.execute(off.values(state=MeetingState.CANCELLED))


def _keep(connection: Connection, candidate: EventCandidate) -> None:
    """Keep the meeting as it is here: what the event says is known, one that is gone is the user's own now."""
    if candidate.event is not None:
        _remember(connection, candidate, candidate.event)
    else:
        connection.execute(delete(source_event).where(source_event.c.meeting_id == candidate.meeting_id))

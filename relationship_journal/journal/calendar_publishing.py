"""What leaves for a calendar: selection, privacy, and the ledger that makes a second export an update."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select

from relationship_journal.domain.calendar import (
    CalendarEvent,
    CalendarTarget,
    ExportOptions,
    ExportReport,
    event_title,
)
from relationship_journal.domain.errors import StorageFailed
from relationship_journal.domain.meetings import EARLIEST, LATEST, Meeting, MeetingState
from relationship_journal.domain.work import Clock, Progress, Stopper
from relationship_journal.journal.meeting_rows import read_meetings
from relationship_journal.store.database import Database
from relationship_journal.store.tables import (
    calendar_ledger,
    circle,
    contact_circle,
    meeting,
    meeting_contact,
)
from relationship_journal.wording import text

_NOTHING_SENT = datetime.fromtimestamp(0, UTC)


def publish(
    database: Database,
    options: ExportOptions,
    target: CalendarTarget,
    *,
    clock: Clock,
    progress: Progress,
    stopped: Stopper,
) -> ExportReport:
    """Hand the events to the target; what was sent is noted only once the target has taken it."""
    if database.read_only:  # what left could not be noted, so the next export would not be its update
        raise StorageFailed("error.read_only", path=str(database.path))
    with database.read() as connection:
        events = _numbered(connection, _outgoing(connection, options, clock), clock.now())
    target.publish(events, progress, stopped)
    database.note([(_ledger_upsert(), [_ledger_row(event) for event in events])])
    cancelled = sum(event.cancelled for event in events)
    return ExportReport(len(events) - cancelled, cancelled, target.name)


def live_events(connection: Connection, options: ExportOptions, clock: Clock) -> tuple[CalendarEvent, ...]:
    """The events that would leave, cancellations apart."""
    events = _numbered(connection, _outgoing(connection, options, clock), clock.now())
    return tuple(event for event in events if not event.cancelled)


def _outgoing(connection: Connection, options: ExportOptions, clock: Clock) -> list[CalendarEvent]:
    """Chosen planned meetings, and a cancellation for each that left before and is called off or gone."""
    chosen = read_meetings(connection, *_chosen(options, clock))
    ledger = {row.uid: row for row in connection.execute(select(calendar_ledger))}
    events = [_event(each, options) for each in chosen if each.is_planned or each.uid in ledger]
    planned = {row.uid for row in connection.execute(select(meeting.c.uid))}
    gone = (_sent(row) for uid, row in ledger.items() if uid not in planned)
    return events + [_bare(event) for event in gone if _would_be_chosen(event, options, clock)]


def _would_be_chosen(gone: CalendarEvent, options: ExportOptions, clock: Clock) -> bool:
    """Whether the days chosen hold a meeting that is gone; chosen one by one, none that is gone is meant."""
    first, end = _bounds(options, clock)
    after_first = first is None or gone.start >= first
    return options.meeting_ids is None and after_first and (end is None or gone.start < end)


def _bare(event: CalendarEvent) -> CalendarEvent:
    """A meeting that is gone, as a cancellation: what it once said may be more than leaves today."""
    title = text("export.busy")
    return replace(event, cancelled=True, reminder_minutes=None, title=title, place="", agenda="")


def _chosen(options: ExportOptions, clock: Clock) -> list[Any]:
    first, end = _bounds(options, clock)
    where: list[Any] = []
    if first is not None:
        where.append(meeting.c.start >= first)
    if end is not None:
        where.append(meeting.c.start < end)
    if options.meeting_ids is not None:
        where.append(meeting.c.id.in_(options.meeting_ids))
    if options.circle:
        members = select(contact_circle.c.contact_id).join(circle, circle.c.id == contact_circle.c.circle_id)
        theirs = select(meeting_contact.c.meeting_id).where(
            meeting_contact.c.contact_id.in_(members.where(circle.c.name == options.circle))
        )
        where.append(meeting.c.id.in_(theirs))
    return where


def _bounds(options: ExportOptions, clock: Clock) -> tuple[datetime | None, datetime | None]:
    """The first instant of the chosen days and the first after them; None: no bound."""
    midnight, zone = datetime.min.time(), ZoneInfo(clock.zone)
    first = after = None
    if options.first is not None and options.first > EARLIEST.date():
        first = datetime.combine(options.first, midnight, zone)
    if options.last is not None and options.last < LATEST.date():  # beyond it there are no meetings
        after = datetime.combine(options.last + timedelta(days=1), midnight, zone)
    return first, after


def _event(each: Meeting, options: ExportOptions) -> CalendarEvent:
    cancelled = each.state is MeetingState.CANCELLED
    return CalendarEvent(
        uid=each.uid,
        sequence=0,
        changed=_NOTHING_SENT,
        start=each.start,
        minutes=each.minutes,
        zone=each.zone,
        title=event_title(each, options.title, text("export.meeting_with"), text("export.busy")),
        place=each.place if options.place else "",
        agenda=each.agenda if options.agenda else "",
        reminder_minutes=None if cancelled else options.reminder_minutes,
        cancelled=cancelled,
    )


def _numbered(
    connection: Connection, events: list[CalendarEvent], now: datetime
) -> tuple[CalendarEvent, ...]:
    """Sequence and time of change: as sent before if nothing differs, else one more and now."""
    ledger = {row.uid: row for row in connection.execute(select(calendar_ledger))}
    numbered = []
    for event in events:
        known = ledger.get(event.uid)
        if known is None:
            numbered.append(replace(event, changed=now))
        elif _content(event) == _content(_sent(known)):
            numbered.append(replace(event, sequence=known.sequence, changed=known.changed))
        else:
            later = max(now, known.changed + timedelta(seconds=1))
            numbered.append(replace(event, sequence=known.sequence + 1, changed=later))
    return tuple(numbered)


def _content(event: CalendarEvent) -> CalendarEvent:
    return replace(event, sequence=0, changed=_NOTHING_SENT)


def _sent(row: Any) -> CalendarEvent:
    data = json.loads(row.event)
    data["start"] = datetime.fromtimestamp(data["start"], UTC)
    return CalendarEvent(**data, sequence=row.sequence, changed=row.changed)


def _ledger_row(event: CalendarEvent) -> dict[str, Any]:
    data = asdict(event)
    data["start"] = int(event.start.timestamp())
    kept = {key: value for key, value in data.items() if key not in ("sequence", "changed")}
    return {
        "uid": event.uid,
        "sequence": event.sequence,
        "changed": event.changed,
        "event": json.dumps(kept),
        "cancelled": event.cancelled,
    }


def _ledger_upsert() -> Any:
    from sqlalchemy.dialects.sqlite import insert

    row = insert(calendar_ledger)
    kept = {name: row.excluded[name] for name in ("sequence", "changed", "event", "cancelled")}
    return row.on_conflict_do_update(index_elements=["uid"], set_=kept)

"""What leaves for a calendar: which meetings, and of them only what the user allows."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select

from relationship_journal.domain.calendar import (
    CalendarEvent,
    CalendarTarget,
    EventTime,
    ExportOptions,
    ExportReport,
    event_title,
)
from relationship_journal.domain.errors import StorageFailed
from relationship_journal.domain.meetings import EARLIEST, LATEST, Meeting, MeetingState
from relationship_journal.domain.repeating import Repeat, starts_of
from relationship_journal.domain.work import Clock, Progress, Stopper
from relationship_journal.journal import calendar_ledger
from relationship_journal.journal.calendar_ledger import NOTHING_SENT
from relationship_journal.journal.meeting_rows import read_meetings
from relationship_journal.journal.people_rows import chunks
from relationship_journal.store.calendar_tables import occurrence, series, source_event
from relationship_journal.store.database import Database
from relationship_journal.store.tables import circle, contact_circle, meeting, meeting_contact
from relationship_journal.wording import text


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
        events = outgoing(connection, options, clock)
    target.publish(events, progress, stopped)
    calendar_ledger.note(database, events)
    cancelled = sum(event.cancelled for event in events)
    meetings = sum(event.meetings for event in events if not event.cancelled)
    return ExportReport(meetings, cancelled, target.name)


def live_events(connection: Connection, options: ExportOptions, clock: Clock) -> tuple[CalendarEvent, ...]:
    """The events that would leave, cancellations apart."""
    return tuple(event for event in outgoing(connection, options, clock) if not event.cancelled)


def outgoing(connection: Connection, options: ExportOptions, clock: Clock) -> tuple[CalendarEvent, ...]:
    """Chosen planned meetings, and a cancellation for each that left before and is called off or gone.

    One that left before and lay within the chosen days then goes out too, wherever it was moved since: a calendar
    that is not told would show both.
    """
    every = calendar_ledger.sent_events(connection)
    sent = {uid: event for uid, event in every.items() if not event.yearly}
    once_chosen = {uid for uid, event in sent.items() if _would_be_chosen(event, options, clock)}
    singles, rules = _chosen(connection, options, clock, once_chosen)
    events = [_event(each, options) for each in singles if each.is_planned or each.uid in sent]
    events += (_series_event(rule, options) for rule in rules if rule.takes_place or rule.uid in sent)
    known = _known_uids(connection)
    events += (_gone(sent[uid]) for uid in sent if uid in once_chosen and uid not in known)
    return calendar_ledger.numbered(events, sent, clock.now())


def _would_be_chosen(event: CalendarEvent, options: ExportOptions, clock: Clock) -> bool:
    """Whether the days chosen hold an event as it left; chosen one by one, none of those is meant."""
    if options.meeting_ids is not None:
        return False
    first, end = _bounds(options, clock)
    last = event.start
    if event.repeat is not None:
        last = datetime.combine(event.repeat.until + timedelta(days=1), datetime.max.time(), UTC)
    return (first is None or last >= first) and (end is None or event.start < end)


def _gone(event: CalendarEvent) -> CalendarEvent:
    """A meeting that is gone, as a cancellation: what it once said may be more than leaves today."""
    quiet = replace(event, cancelled=True, reminder_minutes=None, title=text("export.busy"))
    return replace(quiet, place="", agenda="", left_out=(), times=())


# -- choosing ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Rule:
    """A series with all its meetings; ``chosen`` of them were asked for."""

    uid: str
    repeat: Repeat
    start: datetime
    zone: str
    meetings: tuple[Meeting, ...]
    chosen: int

    @property
    def starts(self) -> tuple[datetime, ...]:
        """When the rule says it is."""
        if self.repeat.until < self.start.astimezone(ZoneInfo(self.zone)).date():
            return ()
        return starts_of(self.repeat, self.start, self.zone)

    @property
    def takes_place(self) -> bool:
        """Whether any of it is still planned."""
        return any(each.is_planned for each in self.meetings)


def _chosen(
    connection: Connection, options: ExportOptions, clock: Clock, once: Iterable[str]
) -> tuple[list[Meeting], list[_Rule]]:
    """The meetings asked for, a repeating one whole; ``once``: uids that go along wherever they are now."""
    by_day, other = _wanted(options, clock)
    found = {each.id: each for each in read_meetings(connection, *by_day, *other, overlaps=False)}
    chosen_ids = set(found)
    for portion in chunks(set(once) - {each.uid for each in found.values()}):
        of_series = select(occurrence.c.meeting_id).join(series, series.c.id == occurrence.c.series_id)
        members = meeting.c.id.in_(of_series.where(series.c.uid.in_(portion)))
        again = read_meetings(connection, meeting.c.uid.in_(portion) | members, *other, overlaps=False)
        found |= {each.id: each for each in again}
    ids = [number for number, each in found.items() if each.repeat is not None]
    singles = [each for each in found.values() if each.repeat is None]
    singles.sort(key=lambda each: (each.start, each.id))
    return singles, _rules(connection, ids, chosen_ids)


def _rules(connection: Connection, meeting_ids: Sequence[int], chosen: set[int]) -> list[_Rule]:
    wanted: set[int] = set()
    for portion in chunks(meeting_ids):
        query = select(occurrence.c.series_id).where(occurrence.c.meeting_id.in_(portion))
        wanted |= set(connection.scalars(query))
    rules = []
    for portion in chunks(sorted(wanted)):
        pairs = select(occurrence.c.series_id, occurrence.c.meeting_id)
        owner = {row.meeting_id: row.series_id for row in connection.execute(
            pairs.where(occurrence.c.series_id.in_(portion))
        )}  # fmt: skip
        times: dict[int, list[Meeting]] = defaultdict(list)
        for ids in chunks(owner):
            for each in read_meetings(connection, meeting.c.id.in_(ids), overlaps=False):
                times[owner[each.id]].append(each)
        for row in connection.execute(select(series).where(series.c.id.in_(portion)).order_by(series.c.id)):
            asked = sum(each.id in chosen and each.is_planned for each in times[row.id])
            repeat = Repeat(row.pattern, row.until, row.every)
            rules.append(_Rule(row.uid, repeat, row.start, row.zone, tuple(times[row.id]), asked))
    return rules


def _known_uids(connection: Connection) -> set[str]:
    """The uids calendars know meetings by that are here."""
    of_series = select(occurrence.c.meeting_id)
    singles = select(meeting.c.uid).where(meeting.c.id.not_in(of_series))
    rules = select(series.c.uid).where(series.c.id.in_(select(occurrence.c.series_id)))
    return set(connection.scalars(singles)) | set(connection.scalars(rules))


def _wanted(options: ExportOptions, clock: Clock) -> tuple[list[Any], list[Any]]:
    """What a meeting must be: by its day, and apart from it."""
    first, end = _bounds(options, clock)
    by_day = [meeting.c.start >= first] if first is not None else []
    by_day += [meeting.c.start < end] if end is not None else []
    other: list[Any] = []
    if options.meeting_ids is not None:
        other.append(meeting.c.id.in_(options.meeting_ids))
    else:  # what came from a calendar is there already; exported it would be there twice
        foreign = select(source_event.c.meeting_id).where(source_event.c.meeting_id.is_not(None))
        other.append(meeting.c.id.not_in(foreign))
    if options.circle:
        members = select(contact_circle.c.contact_id).join(circle, circle.c.id == contact_circle.c.circle_id)
        theirs = select(meeting_contact.c.meeting_id).where(
            meeting_contact.c.contact_id.in_(members.where(circle.c.name == options.circle))
        )
        other.append(meeting.c.id.in_(theirs))
    return by_day, other


def _bounds(options: ExportOptions, clock: Clock) -> tuple[datetime | None, datetime | None]:
    """The first instant of the chosen days and the first after them; None: no bound."""
    midnight, zone = datetime.min.time(), ZoneInfo(clock.zone)
    first = after = None
    if options.first is not None and options.first > EARLIEST.date():
        first = datetime.combine(options.first, midnight, zone)
    if options.last is not None and options.last < LATEST.date():  # beyond it there are no meetings
        after = datetime.combine(options.last + timedelta(days=1), midnight, zone)
    return first, after


# -- what leaves of them -----------------------------------------------------------------------------


def _event(each: Meeting, options: ExportOptions) -> CalendarEvent:
    cancelled = each.state is MeetingState.CANCELLED
    said = _said(each, options)
    return CalendarEvent(
        uid=each.uid,
        sequence=0,
        changed=NOTHING_SENT,
        start=each.start,
        minutes=each.minutes,
        zone=each.zone,
        title=said.title,
        place=said.place,
        agenda=said.agenda,
        reminder_minutes=None if cancelled else options.reminder_minutes,
        cancelled=cancelled,
    )


def _said(each: Meeting, options: ExportOptions) -> EventTime:
    return EventTime(
        original=each.original or each.start,
        start=each.start,
        minutes=each.minutes,
        title=event_title(each, options.title, text("export.meeting_with"), text("export.busy")),
        place=each.place if options.place else "",
        agenda=each.agenda if options.agenda else "",
    )


def _series_event(rule: _Rule, options: ExportOptions) -> CalendarEvent:
    """A series as what most of its times have in common, and those that differ."""
    cancelled = not rule.takes_place
    meetings = [each for each in rule.meetings if each.is_planned] or list(rule.meetings)
    said = [_said(each, options) for each in meetings]
    (usual,) = Counter((each.minutes, each.title, each.place, each.agenda) for each in said).most_common(1)
    minutes, title, place, agenda = usual[0]
    starts = set(rule.starts)
    held = {each.original for each in said}
    return CalendarEvent(
        uid=rule.uid,
        sequence=0,
        changed=NOTHING_SENT,
        start=rule.start,
        minutes=minutes,
        zone=rule.zone,
        title=title,
        place=place,
        agenda=agenda,
        reminder_minutes=None if cancelled else options.reminder_minutes,
        cancelled=cancelled,
        repeat=rule.repeat,
        left_out=() if cancelled else tuple(sorted(starts - held)),
        times=() if cancelled else tuple(
            each for each in sorted(said, key=lambda each: each.original)
            if each.original in starts
            and (each.start, each.minutes, each.title, each.place, each.agenda)
            != (each.original, minutes, title, place, agenda)
        ),
        meetings=rule.chosen,
    )  # fmt: skip

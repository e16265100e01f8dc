"""Events as one iCalendar text (RFC 5545): private, with stable identity, and times every program reads alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr
from icalendar import Alarm, Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard

from relationship_journal.calendar_export.zone_rules import Observance, observances
from relationship_journal.domain.calendar import CalendarEvent, EventTime
from relationship_journal.domain.errors import Stopped
from relationship_journal.domain.repeating import Pattern, Repeat, month_day, month_week, starts_of
from relationship_journal.domain.work import Progress, Stopper

PRODUCT = "-//Relationship Journal//Relationship Journal//EN"
NAME = "Relationship Journal"
_ASKED_EVERY = 100
# Separators that RFC 5545 allows but naive readers take for the end of a line.
_SEPARATORS = {0x85: " ", 0x2028: " ", 0x2029: " ", 0x0B: " ", 0x0C: " "}
_CONTROLS = dict.fromkeys([*range(9), *range(0x0E, 0x20), 0x7F]) | _SEPARATORS


def calendar_text(events: Sequence[CalendarEvent], progress: Progress, stopped: Stopper) -> bytes:
    """The file's bytes; the same events give the same bytes. Raises ``Stopped``.

    No METHOD (a plain file is no invitation), no ATTENDEE; what is cancelled says so by STATUS.
    """
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", NAME)
    components = []
    zones: set[str] = set()
    rules = {zone: observances(zone) for zone in {event.zone for event in events}}
    for done, event in enumerate(events):
        if done % _ASKED_EVERY == 0:
            progress(done, len(events))
            if stopped():
                raise Stopped
        made = list(_components(event, rules[event.zone]))
        if any("TZID" in component["dtstart"].params for component in made):
            zones.add(event.zone)  # UTC is written with a Z and needs no rules
        components += made
    for zone in sorted(zones):
        calendar.add_component(_timezone(zone, rules[zone] or ()))
    for component in components:
        calendar.add_component(component)
    progress(len(events), len(events))
    return bytes(calendar.to_ical())


def _components(event: CalendarEvent, parts: tuple[Observance, ...] | None) -> Iterator[Event]:
    """The event, and of a repeating one each time that is not as its rule has it."""
    if event.yearly:
        yield _yearly(event)
    elif event.repeat is None:
        yield _event(event, in_zone=_speaks_rule(event, parts))
    elif parts is None:  # no rule of this zone is known elsewhere: each time by itself, in UTC
        for at, time in enumerate(_all_times(event)):
            yield _event(replace(_as_event(event, time), uid=f"{event.uid}-{at}"), in_zone=False)
    else:
        yield _series(event, event.repeat)
        for time in _apart(event, parts):
            component = _event(_as_event(event, time), in_zone=_speaks_rule(_as_event(event, time), parts))
            component.add("recurrence-id", time.original.astimezone(ZoneInfo(event.zone)))
            yield component


def _speaks_rule(event: CalendarEvent, parts: tuple[Observance, ...] | None) -> bool:
    """Whether the zone's rule gives this event the offset it has; an hour that comes twice goes out in UTC."""
    if parts is None:
        return False
    zone = ZoneInfo(event.zone)
    ends = event.start + timedelta(minutes=event.minutes)
    for moment in (event.start.astimezone(zone), ends.astimezone(zone)):
        wall = moment.replace(tzinfo=None, fold=0)
        twice = moment.replace(fold=0).utcoffset() != moment.replace(fold=1).utcoffset()
        if twice or moment.utcoffset() != _offset_by_rule(event.zone, wall):
            return False
    return True


def _yearly(event: CalendarEvent) -> Event:
    """A whole day of each year, free time in the calendar; 29 February is the last day of its month."""
    component = Event()
    day = event.start.date()
    component.add("uid", _clean(event.uid))
    component.add("dtstamp", event.changed.astimezone(UTC))
    component.add("last-modified", event.changed.astimezone(UTC))
    component.add("sequence", event.sequence)
    component.add("dtstart", day)
    component.add("dtend", day + timedelta(days=1))  # the end is not part of it (RFC 5545, 3.6.1)
    leap = {"bymonth": 2, "bymonthday": -1} if event.yearly == "leap" else {}
    component.add("rrule", {"freq": "yearly", **leap})
    component.add("summary", _clean(event.title))
    component.add("class", "PRIVATE")
    component.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    component.add("transp", "TRANSPARENT")
    return component


# -- repeating ---------------------------------------------------------------------------------------


def _series(event: CalendarEvent, repeat: Repeat) -> Event:
    """The rule itself, in its zone: a rule in UTC would move by an hour when the clocks change."""
    zone = ZoneInfo(event.zone)
    component = _event(event, in_zone=True)
    component.add("rrule", _rule(repeat, event))
    for moment in event.left_out:
        component.add("exdate", moment.astimezone(zone))
    return component


def _rule(repeat: Repeat, event: CalendarEvent) -> dict[str, object]:
    """RFC 5545, section 3.3.10; UNTIL is UTC where DTSTART has a zone, and the last start itself."""
    local = event.start.astimezone(ZoneInfo(event.zone))
    weekday = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")[local.weekday()]
    rule: dict[str, object] = {"freq": "weekly" if repeat.pattern is Pattern.WEEK else "monthly"}
    if repeat.every > 1:
        rule["interval"] = repeat.every
    if repeat.pattern is Pattern.WEEK:
        rule["byday"] = weekday
    elif repeat.pattern is Pattern.MONTH_DAY:
        rule["bymonthday"] = month_day(local.date())
    else:
        rule["byday"] = f"{month_week(local.date())}{weekday}"
    starts = starts_of(repeat, event.start, event.zone) if repeat.until >= local.date() else (event.start,)
    return rule | {"until": starts[-1]}


def _as_event(event: CalendarEvent, time: EventTime) -> CalendarEvent:
    """One time of a repeating event by itself."""
    return replace(
        event, start=time.start, minutes=time.minutes, title=time.title, place=time.place, agenda=time.agenda,
        repeat=None, left_out=(), times=(),
    )  # fmt: skip


def _apart(event: CalendarEvent, parts: tuple[Observance, ...]) -> list[EventTime]:
    """The times to be written out: those that differ, and those whose hour the rule would not give everywhere.

    What a skipped or a doubled hour means, and when a zone changes by decree, programs answer differently.
    """
    named = {time.original for time in event.times}
    odd = [
        time for time in _all_times(event)
        if time.original not in named and not _speaks_rule(_as_event(event, time), parts)
    ]  # fmt: skip
    return sorted([*event.times, *odd], key=lambda time: time.original)


def _all_times(event: CalendarEvent) -> list[EventTime]:
    """Every time that takes place, in order."""
    if event.repeat is None or event.repeat.until < event.start.astimezone(ZoneInfo(event.zone)).date():
        return []
    differing = {time.original: time for time in event.times}
    return [
        differing.get(start) or EventTime(start, start, event.minutes, event.title, event.place, event.agenda)
        for start in starts_of(event.repeat, event.start, event.zone)
        if start not in event.left_out
    ]


# -- zones -------------------------------------------------------------------------------------------


def _offset_by_rule(zone: str, wall: datetime) -> timedelta | None:
    """The offset the written rules give a wall clock time."""
    changes = [change for year in (wall.year - 1, wall.year) for change in _changes(zone, year)]
    return max((change for change in changes if change[0] <= wall), default=(None, None))[1]


@lru_cache(maxsize=256)
def _changes(zone: str, year: int) -> tuple[tuple[datetime, timedelta], ...]:
    """When the zone's parts begin in a year, on the wall clock before it, and the offset each brings."""
    return tuple((_change_in(part, year), part.after) for part in observances(zone) or ())


def _change_in(part: Observance, year: int) -> datetime:
    if not part.rule:
        return datetime(year, 1, 1)
    rule = ";".join(
        f"{key.upper()}={','.join(map(str, value)) if isinstance(value, list) else str(value).upper()}"
        for key, value in part.rule.items()
    )
    begin = part.start.replace(year=year, month=1, day=1)
    found: datetime = rrulestr(f"RRULE:{rule};COUNT=1", dtstart=begin)[0]
    return found


def _event(event: CalendarEvent, *, in_zone: bool) -> Event:
    zone = ZoneInfo(event.zone) if in_zone else UTC
    start = event.start.astimezone(zone)
    component = Event()
    component.add("uid", _clean(event.uid))
    component.add("dtstamp", event.changed.astimezone(UTC))
    component.add("last-modified", event.changed.astimezone(UTC))
    component.add("sequence", event.sequence)
    component.add("dtstart", start)
    component.add("dtend", (event.start + timedelta(minutes=event.minutes)).astimezone(zone))
    component.add("summary", _clean(event.title))
    if event.place:
        component.add("location", _clean(event.place))
    if event.agenda:
        component.add("description", _clean(event.agenda))
    component.add("class", "PRIVATE")
    component.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    component.add("transp", "TRANSPARENT" if event.cancelled else "OPAQUE")
    if event.reminder_minutes is not None and not event.cancelled:
        component.add_component(_alarm(event))
    return component


def _alarm(event: CalendarEvent) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", -timedelta(minutes=event.reminder_minutes or 0))
    alarm.add("description", _clean(event.title))
    return alarm


def _timezone(zone: str, parts: Iterable[Observance]) -> Timezone:
    timezone = Timezone()
    timezone.add("tzid", zone)
    for part in parts:
        observance = TimezoneDaylight() if part.daylight else TimezoneStandard()
        observance.add("dtstart", part.start)
        observance.add("tzoffsetfrom", part.before)
        observance.add("tzoffsetto", part.after)
        observance.add("tzname", part.name)
        if part.rule:
            observance.add("rrule", part.rule)
        timezone.add_component(observance)
    return timezone


def _clean(text: str) -> str:
    """Text without control characters; line ends stay."""
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_CONTROLS)

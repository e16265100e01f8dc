"""Events of somebody else's calendar as a reader tells them, and why others are not among them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from relationship_journal.domain.channels import Channel

#: What is said about a calendar besides its events. A key of EVENT_LOST stands for an event (or, of a repeating one,
#: some of its times) that was not taken; every other key is a remark: the event was taken, something was guessed.
#:
#: not_event        no event but a task, a journal line, free and busy times; detail: which
#: no_start         no start, or one nobody can read; detail: how it begins
#: all_day          whole days are no meetings; detail: its title
#: too_long         it lasts over seven days; detail: its title
#: outside          all of its times lie before or after the days asked for; detail: its title
#: bad_rule         how it repeats cannot be read; its first time is taken; detail: the rule
#: too_often        it repeats every hour or oftener; its first time is taken; detail: the rule
#: too_many_times   only so many times of one event are taken; detail: how many
#: bad_end          its end cannot be read or lies before its start; taken with the usual length
#: no_zone          its time zone is nowhere explained; taken as yours; detail: the zone
#: later_too        one time of it is changed together with all later ones; taken for this one only
#: no_end           the event was never closed; taken as far as it goes
#: bad_line         a line that is no property; detail: how it begins
#: too_large        a property over the limit was left out; detail: its name
#: file_too_large   nothing was read; detail: the limit in bytes
#: too_many         the limit of events or lines is reached; detail: how many events were not read
#: too_many_remarks remarks beyond the limit are not listed; detail: how many
#: not_calendar     lines outside of any calendar; detail: how the first one begins
EVENT_LOST = frozenset("not_event no_start all_day too_long outside file_too_large too_many".split())
EVENT_REASONS = EVENT_LOST | frozenset(
    "bad_rule too_often too_many_times bad_end no_zone later_too no_end bad_line too_large too_many_remarks "
    "not_calendar".split()
)


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody an event names: both may be empty, not together; the address without ``mailto:``, small letters."""

    name: str
    email: str


@dataclass(frozen=True, slots=True)
class ReadEvent:
    """One time of an event. ``original`` tells which of a repeating one (its start by the rule, UTC, ISO), else "".

    ``start`` in UTC, ``zone`` an IANA name; ``repeats`` also for the first time of a repeating one.
    """

    uid: str
    original: str
    start: datetime
    minutes: int
    zone: str
    topic: str = ""
    place: str = ""
    agenda: str = ""
    channel: Channel = Channel.IN_PERSON
    people: tuple[Attendee, ...] = ()
    cancelled: bool = False
    line: int = 0

    @property
    def end(self) -> datetime:
        """When it ends, in UTC."""
        return self.start + timedelta(minutes=self.minutes)


@dataclass(frozen=True, slots=True)
class EventComplaint:
    """What could not be read or was left out: the line it begins at (from 1), the key of EVENT_REASONS, more about it."""

    line: int
    reason: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class EventFile:
    """A calendar read: ``name`` as it calls itself; ``read`` counts its events before they were expanded."""

    name: str
    read: int
    events: tuple[ReadEvent, ...]
    complaints: tuple[EventComplaint, ...]


@dataclass(frozen=True, slots=True)
class EventSpan:
    """Which times of repeating events are made (instants, UTC; the end is excluded); single ones are read wherever they are.

    ``strict``: single ones too only within it.
    """

    first: datetime
    end: datetime
    strict: bool = False

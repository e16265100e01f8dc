"""What may leave in a calendar export, and the protocol of those who write it.

Privacy is decided here: a ``CalendarEvent`` has no field for notes, facts, promises, preparation,
phone numbers or email addresses, so no writer can let them out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from relationship_journal.domain.meetings import Meeting
from relationship_journal.domain.repeating import Repeat
from relationship_journal.domain.work import Progress, Stopper


class TitleChoice(StrEnum):
    """What an exported title says."""

    FULL = "full"
    NAME = "name"
    BUSY = "busy"


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """Which meetings leave (days inclusive, user's zone; None: no bound) and what of them."""

    first: date | None = None
    last: date | None = None
    circle: str = ""
    meeting_ids: tuple[int, ...] | None = None
    title: TitleChoice = TitleChoice.NAME
    place: bool = True
    reminder_minutes: int | None = 15
    agenda: bool = False


@dataclass(frozen=True, slots=True)
class EventTime:
    """One time of a repeating event that is not as the rule has it; ``original`` is what the rule says (UTC)."""

    original: datetime
    start: datetime
    minutes: int
    title: str
    place: str = ""
    agenda: str = ""


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One event as it leaves; ``start`` and ``changed`` in UTC, shown in ``zone``; sequence only rises.

    With ``repeat`` it is a whole series from ``start`` on; ``left_out`` are the times (UTC) that do not take place,
    ``times`` those that differ. ``meetings``: how many of the chosen meetings it stands for. ``yearly`` is a whole
    day that comes round each year: "day", or "leap" for 29 February, which is the month's last day.
    """

    uid: str
    sequence: int
    changed: datetime
    start: datetime
    minutes: int
    zone: str
    title: str
    place: str = ""
    agenda: str = ""
    reminder_minutes: int | None = None
    cancelled: bool = False
    repeat: Repeat | None = None
    left_out: tuple[datetime, ...] = ()
    times: tuple[EventTime, ...] = ()
    yearly: str = ""
    meetings: int = field(default=1, compare=False)


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What went out: how many meetings, how many cancellations, and where to."""

    events: int
    cancelled: int
    target: str


class CalendarTarget(Protocol):
    """Somebody who can put events into a calendar (a file, a server)."""

    @property
    def name(self) -> str:
        """Where the events go, for the report."""

    def publish(self, events: Sequence[CalendarEvent], progress: Progress, stopped: Stopper) -> None:
        """Write all events, or raise ``CannotWriteFile``/``MissingExtra``/``Stopped`` and leave nothing half written."""


def event_title(meeting: Meeting, choice: TitleChoice, meeting_with: str, busy: str) -> str:
    """The title of a meeting under a choice; ``meeting_with`` is the phrase with a ``{names}`` field."""
    if choice is TitleChoice.BUSY:
        return busy
    names = ", ".join(person.name for person in meeting.people)
    if choice is TitleChoice.NAME:
        return meeting_with.format(names=names) if names else busy
    return f"{names}: {meeting.topic}" if names and meeting.topic else (names or meeting.topic or busy)

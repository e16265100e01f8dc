"""Meetings: planned occurrences, their time rules and their state."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from relationship_journal.domain.channels import Channel
from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.errors import UnknownTime

if TYPE_CHECKING:
    from relationship_journal.domain.repeating import Repeat

LONGEST_MINUTES = 7 * 24 * 60
# A year from the ends of the calendar: a zone, a length or a neighbouring day never leads over them.
EARLIEST = datetime(2, 1, 1, tzinfo=UTC)
LATEST = datetime(9999, 1, 1, tzinfo=UTC)


class MeetingState(StrEnum):
    """Planned, or called off. Held is known from the entry written after it."""

    PLANNED = "planned"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting; ``start`` in UTC, shown in ``zone``; ``preparation`` never leaves the journal.

    ``entry_id``: the entry jotted after it; ``nothing_to_note``: the user said there is none;
    ``overlaps``: start (UTC) of another planned meeting at the same time. ``repeat``: the rule of its
    series, with ``original``, the start (UTC) the rule gives this one.
    """

    id: int
    topic: str
    start: datetime
    minutes: int
    zone: str
    place: str = ""
    channel: Channel = Channel.IN_PERSON
    agenda: str = ""
    preparation: str = ""
    give_first: str = ""
    state: MeetingState = MeetingState.PLANNED
    remind_jot: bool = True
    nothing_to_note: bool = False
    uid: str = ""
    entry_id: int | None = None
    overlaps: datetime | None = None
    people: tuple[ContactRow, ...] = ()
    repeat: Repeat | None = None
    original: datetime | None = None

    @property
    def end(self) -> datetime:
        """When it ends, in UTC."""
        return self.start + timedelta(minutes=self.minutes)

    @property
    def local_start(self) -> datetime:
        """Its start on the wall clock of its zone."""
        return self.start.astimezone(ZoneInfo(self.zone))

    @property
    def local_end(self) -> datetime:
        """Its end on the wall clock of its zone."""
        return self.end.astimezone(ZoneInfo(self.zone))

    @property
    def is_planned(self) -> bool:
        """Not called off."""
        return self.state is MeetingState.PLANNED

    @property
    def title(self) -> str:
        """The names of its people, else its topic."""
        return ", ".join(person.name for person in self.people) or self.topic


@dataclass(frozen=True, slots=True)
class MeetingDraft:
    """A meeting before it is saved; ``start`` is aware; ``contacts`` are ids; ``repeat`` makes it a series."""

    topic: str
    start: datetime
    minutes: int = 60
    zone: str = ""
    contacts: tuple[int, ...] = ()
    place: str = ""
    channel: Channel = Channel.IN_PERSON
    agenda: str = ""
    preparation: str = ""
    give_first: str = ""
    remind_jot: bool = True
    repeat: Repeat | None = None


def checked_minutes(minutes: int) -> int:
    """A length of one minute to seven days; raises ``UnknownTime`` when it ends before it starts."""
    if not 0 < minutes <= LONGEST_MINUTES:
        raise UnknownTime("error.ends_before_start", minutes=minutes)
    return minutes


def checked_start(start: datetime) -> datetime:
    """An instant (aware) a meeting can begin at; raises ``UnknownTime`` at the ends of the calendar.

    One without a zone is no instant: ``ValueError``, a fault of the program.
    """
    if start.tzinfo is None:
        raise ValueError("a start needs its zone")
    if not EARLIEST <= start < LATEST:
        raise UnknownTime(text=start.replace(tzinfo=None).isoformat(" ", "minutes"))
    return start

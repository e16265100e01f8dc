"""The Today page as one frozen answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.entries import Entry
from relationship_journal.domain.meetings import Meeting
from relationship_journal.domain.promises import Promise, PromiseTally


@dataclass(frozen=True, slots=True)
class NextUp:
    """The short brief of a meeting: last time, open promises both ways, what to ask about."""

    meeting: Meeting
    last_time: Entry | None
    promises: tuple[Promise, ...]
    ask: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReachOut:
    """Somebody to get in touch with: days quiet, rhythm in days, and a hook (something to say)."""

    contact: ContactRow
    days_quiet: int
    rhythm_days: int | None
    met_once: date | None
    hook: str


@dataclass(frozen=True, slots=True)
class DateToRemember:
    """A birthday or dated fact: ``what`` is "birthday" or the fact's text, ``on`` the coming day."""

    contact: ContactRow
    what: str
    on: date
    is_birthday: bool
    years: int | None = None


@dataclass(frozen=True, slots=True)
class Weeks:
    """Live conversations per week, oldest first, the last is this week; ``first`` its first Monday."""

    counts: tuple[int, ...]
    first: date


@dataclass(frozen=True, slots=True)
class Today:
    """Everything the Today page shows."""

    day: date
    meetings_today: int
    overdue: int
    next_up: NextUp | None
    just_finished: Meeting | None
    coming_up: tuple[Meeting, ...]
    promises: tuple[Promise, ...]
    open_promises: int
    reach_out: tuple[ReachOut, ...]
    dates: tuple[DateToRemember, ...]
    weeks: Weeks
    tally: PromiseTally

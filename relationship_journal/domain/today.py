"""The Today page as one frozen answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

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


class HookKind(StrEnum):
    """The record a hook is taken from; last time and none: nothing is open, so one asks."""

    TOPIC = "topic"
    THEIR_PROMISE = "their_promise"
    MY_PROMISE = "my_promise"
    LAST_TIME = "last_time"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class ReachOut:
    """Somebody to get in touch with: days quiet, rhythm in days, and a hook (something to say).

    ``met_once`` is the day one met somebody new; ``attempts`` counts the failed ones since the last live
    contact; ``hook`` is a record's own words, empty where ``hook_kind`` is none.
    """

    contact: ContactRow
    days_quiet: int
    rhythm_days: int | None
    met_once: date | None
    hook: str
    hook_kind: HookKind = HookKind.NONE
    attempts: int = 0

    @property
    def nothing_open(self) -> bool:
        """Whether neither a topic nor a promise waits, so that one asks what occupies them."""
        return self.hook_kind in {HookKind.LAST_TIME, HookKind.NONE}


MOST_SUGGESTED = 5
"""People to reach out to a day, at most; the reader may choose fewer."""
USUALLY_SUGGESTED = 3


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

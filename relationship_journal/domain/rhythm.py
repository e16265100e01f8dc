"""Rhythms: how many days may pass between two live contacts, and where somebody stands in them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from relationship_journal.domain.errors import InvalidInput

AMBER_SHARE = 0.25
LEAST_SHARE = 0.04
LONGEST_DAYS = 3650


class PauseKind(StrEnum):
    """How somebody rests: snoozed keeps them out of Reach out for a while, paused stops their rhythm altogether."""

    SNOOZED = "snoozed"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Pause:
    """A rest from the rhythm; ``until`` is the first day it counts again, None: until it is ended by hand."""

    kind: PauseKind
    until: date | None = None

    def holds(self, today: date) -> bool:
        """Whether it still lasts."""
        return self.until is None or today < self.until


def week_later(day: date) -> date:
    """The end of a rest of a week."""
    return day + timedelta(weeks=1)


def month_later(day: date) -> date:
    """The end of a rest of a month: the same day of the next one, or its last."""
    later: date = day + relativedelta(months=1)
    return later


class RhythmOrigin(StrEnum):
    """Where somebody's rhythm comes from; in peace is a wish of the user's too."""

    OWN = "own"
    CIRCLE = "circle"
    IN_PEACE = "in_peace"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Rhythm:
    """The rhythm that holds: its days (None: no rhythm), its origin, and the name of the circle it is from."""

    days: int | None
    origin: RhythmOrigin
    circle: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the two clocks of one contact stand.

    ``last_live`` and ``last_any`` are days, ``rhythm_days`` the days allowed between live contacts
    (own, else the shortest of the circles'; None: no rhythm), ``own_rhythm`` whether it is the
    contact's own, ``met`` the number of successful live contacts, ``since`` the day of the first;
    ``pause`` the latest rest from the rhythm, over or not.
    """

    last_live: date | None = None
    last_any: date | None = None
    rhythm_days: int | None = None
    own_rhythm: bool = False
    met: int = 0
    since: date | None = None
    pause: Pause | None = None

    def rests(self, today: date) -> bool:
        """Snoozed or paused on this day: not to be suggested."""
        return self.pause is not None and self.pause.holds(today)

    def is_paused(self, today: date) -> bool:
        """Their rhythm stands still on this day: no ring, never due."""
        return self.rests(today) and self.pause is not None and self.pause.kind is PauseKind.PAUSED

    def days_quiet(self, today: date) -> int | None:
        """Days since the last live contact; None when there was none."""
        return (today - self.last_live).days if self.last_live else None

    def ring_share(self, today: date) -> float | None:
        """The share of the rhythm that is left, 0.04 to 1; None: no ring."""
        if not self.rhythm_days or self.last_live is None or self.is_paused(today):
            return None
        left = 1 - (today - self.last_live).days / self.rhythm_days
        return min(1.0, max(LEAST_SHARE, left))

    def is_amber(self, today: date) -> bool:
        """A quarter of the rhythm or less is left."""
        share = self.ring_share(today)
        return share is not None and share <= AMBER_SHARE

    def is_due(self, today: date) -> bool:
        """The rhythm has run out."""
        if not self.rhythm_days or self.last_live is None or self.is_paused(today):
            return False
        return (today - self.last_live).days >= self.rhythm_days

    def urgency(self, today: date) -> float:
        """Days quiet over rhythm, for ordering Reach out, largest first."""
        if not self.rhythm_days or self.last_live is None or self.is_paused(today):
            return 0.0
        return (today - self.last_live).days / self.rhythm_days


def checked_rhythm(days: int | None) -> int | None:
    """Days of a rhythm as they may be stored; raises ``InvalidInput`` for anything but 0 to 3650 or None."""
    if days is not None and not 0 <= days <= LONGEST_DAYS:
        raise InvalidInput("error.rhythm", days=days)
    return days


def effective_rhythm(own: int | None, of_circles: list[int | None]) -> int | None:
    """Own rhythm, else the shortest of the circles', else none. Own 0 means "leave in peace"."""
    if own is not None:
        return own or None
    given = [days for days in of_circles if days]
    return min(given) if given else None


def rhythm_that_holds(own: int | None, of_circles: Iterable[tuple[str, int | None]], *, died: bool) -> Rhythm:
    """The rhythm with its origin; ``of_circles`` are names and days. Of equal circles the first gives it."""
    circles = [(name, days) for name, days in of_circles if days]
    days = None if died else effective_rhythm(own, [days for _name, days in circles])
    if own == 0:
        return Rhythm(None, RhythmOrigin.IN_PEACE)
    if days is None:
        return Rhythm(None, RhythmOrigin.NONE)
    if own is not None:
        return Rhythm(days, RhythmOrigin.OWN)
    return Rhythm(days, RhythmOrigin.CIRCLE, next(name for name, each in circles if each == days))

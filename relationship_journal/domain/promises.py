"""Promises: who owes whom, until when, and how it ended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Owed(StrEnum):
    """Whose promise it is."""

    MINE = "mine"
    THEIRS = "theirs"


class PromiseState(StrEnum):
    """How a promise stands."""

    OPEN = "open"
    KEPT = "kept"
    BROKEN = "broken"
    RELEASED = "released"


@dataclass(frozen=True, slots=True)
class Promise:
    """A promise with its person; ``source`` is the label and day of the entry it came from.

    ``earlier`` are the days it was due before, oldest first, None where it had none.
    """

    id: int
    contact_id: int
    contact_name: str
    owed: Owed
    text: str
    due: date | None = None
    state: PromiseState = PromiseState.OPEN
    kept: date | None = None
    made: date | None = None
    entry_id: int | None = None
    source: str = ""
    earlier: tuple[date | None, ...] = ()

    @property
    def is_open(self) -> bool:
        """Neither kept nor ended otherwise."""
        return self.state is PromiseState.OPEN

    def days_late(self, today: date) -> int:
        """Days past due while open; 0 when not late."""
        if not self.is_open or self.due is None:
            return 0
        return max(0, (today - self.due).days)

    @property
    def kept_late(self) -> int:
        """Days after its day on which it was kept; 0 when in time, or without a day."""
        if self.state is not PromiseState.KEPT or self.due is None or self.kept is None:
            return 0
        return max(0, (self.kept - self.due).days)


@dataclass(frozen=True, slots=True)
class PromiseTally:
    """Those of one side kept since a day, ``of`` those and what was broken since or is overdue now.

    Of the kept ones ``on_time`` were on or before their day and ``late`` after it; those without a day are neither.
    Released ones are not counted.
    """

    kept: int
    of: int
    since: date | None
    on_time: int = 0
    late: int = 0
    overdue: int = 0
    broken: int = 0


def by_due(promise: Promise) -> tuple[bool, date, int]:
    """Sort key: dated first, soonest first, then in order of making."""
    return (promise.due is None, promise.due or date.max, promise.id)

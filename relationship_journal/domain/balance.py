"""The two-way balance: who started, who gave, who asked; counts with the records behind them, never a score."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from relationship_journal.domain.facts import Fact, FactKind
from relationship_journal.domain.gestures import Gesture, GestureKind

STARTS = 8
"""Of how many of the latest jots that say who started them."""

LEAST_STARTS = 3
"""Of fewer nothing is said: one or two say nothing about anybody."""

ASKS_NOTED = 2
"""After so many requests in a row the next one is noted."""

_IDEAS = {FactKind.CONTEXT: 0, FactKind.HOBBY: 1, FactKind.WORK: 2, FactKind.FAMILY: 3}
_MOST_IDEAS = 2


@dataclass(frozen=True, slots=True)
class Balance:
    """How it stands between the user and one contact.

    ``mine`` and ``theirs`` are ids of entries, newest first, by who started them, of the latest eight that say so;
    ``given``, ``received`` and ``asked`` the latest gesture of each kind; ``asks_in_a_row`` how many of the latest
    gestures were requests of the user's, back to the last that was none.
    """

    mine: tuple[int, ...] = ()
    theirs: tuple[int, ...] = ()
    given: Gesture | None = None
    received: Gesture | None = None
    asked: Gesture | None = None
    asks_in_a_row: int = 0

    @property
    def starts(self) -> int:
        """Of how many jots it is known who started them."""
        return len(self.mine) + len(self.theirs)

    @property
    def tells_starts(self) -> bool:
        """Whether enough of them are known to say something."""
        return self.starts >= LEAST_STARTS

    @property
    def is_first_gesture_an_ask(self) -> bool:
        """Whether nothing was ever given or received, so that a request would be the first thing between them."""
        return self.given is None and self.received is None

    def __bool__(self) -> bool:
        return self.tells_starts or any((self.given, self.received, self.asked))


def balance_of(starts: Iterable[tuple[int, str]], gestures: Iterable[Gesture]) -> Balance:
    """From entries (id and who started them, "me" or "them", newest first) and gestures (newest first)."""
    latest = [start for start in starts if start[1] in {"me", "them"}][:STARTS]
    listed = list(gestures)
    first = {kind: next((each for each in listed if each.kind is kind), None) for kind in GestureKind}
    in_a_row = next((at for at, each in enumerate(listed) if each.kind is not GestureKind.ASKED), len(listed))
    return Balance(
        tuple(number for number, who in latest if who == "me"),
        tuple(number for number, who in latest if who == "them"),
        first[GestureKind.GIVEN],
        first[GestureKind.RECEIVED],
        first[GestureKind.ASKED],
        in_a_row,
    )


def give_first(facts: Iterable[Fact], today: date) -> tuple[Fact, ...]:
    """At most two things to give something towards: what occupies them now, else what they care about."""
    known = [
        fact
        for fact in facts
        if fact.kind in _IDEAS
        and fact.is_current(today)
        and not fact.sensitive
        and not (fact.relative is not None and fact.relative.died)
    ]
    known.sort(key=lambda fact: (_IDEAS[fact.kind], -fact.id))
    return tuple(known[:_MOST_IDEAS])


def thank_by(day: date) -> date:
    """Until when thanks are due for something received on a day."""
    return day + timedelta(days=3)

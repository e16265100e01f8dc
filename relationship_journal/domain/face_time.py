"""Face time: how many of the contacts with somebody, or with a circle, were in person."""

from __future__ import annotations

from dataclasses import dataclass

from relationship_journal.domain.contacts import ContactRow

SPANS = (90, 365)
"""The days looked back over, this day among them."""


@dataclass(frozen=True, slots=True)
class FaceTime:
    """Of ``all`` successful counting contacts in the last ``days`` days, ``in_person`` were in one place."""

    in_person: int
    all: int
    days: int

    @property
    def share(self) -> float | None:
        """In person over all, 0 to 1; None where there was nothing."""
        return self.in_person / self.all if self.all else None


@dataclass(frozen=True, slots=True)
class CircleFaceTime:
    """The face time with a circle: a conversation with several of its people counts once."""

    circle_id: int
    name: str
    ninety: FaceTime
    year: FaceTime


@dataclass(frozen=True, slots=True)
class NeverMet:
    """How many have been in touch but never in person, and the first of them, latest contact first."""

    count: int
    people: tuple[ContactRow, ...]

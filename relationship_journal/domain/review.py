"""A review of a week or a year, of everybody or of one person: counts with the records behind each of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from relationship_journal.domain.channels import Channel, ContactClass
from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.facts import FactKind


class Span(StrEnum):
    """What is looked back on."""

    WEEK = "week"
    YEAR = "year"


class Way(StrEnum):
    """How a conversation was held: face to face, live from afar, or written."""

    IN_PERSON = "in_person"
    AFAR = "afar"
    WRITTEN = "written"


def way_of(channel: Channel, counts_as: ContactClass) -> Way | None:
    """How a conversation on a channel is counted; None: not at all."""
    if counts_as is ContactClass.NOTHING:
        return None
    if channel is Channel.IN_PERSON:
        return Way.IN_PERSON
    return Way.AFAR if counts_as is ContactClass.LIVE else Way.WRITTEN


@dataclass(frozen=True, slots=True)
class Period:
    """The days from ``first`` to ``last``, both within it."""

    span: Span
    first: date
    last: date

    @classmethod
    def of(cls, span: Span, day: date) -> Period:
        """The week (Monday to Sunday) or the calendar year a day is in."""
        if span is Span.WEEK:
            monday = day - timedelta(days=day.weekday())
            return cls(span, monday, monday + timedelta(days=6))
        return cls(span, date(day.year, 1, 1), date(day.year, 12, 31))

    def moved(self, by: int) -> Period:
        """The period so many earlier (negative) or later."""
        if self.span is Span.WEEK:
            return Period.of(self.span, self.first + timedelta(weeks=by))
        return Period.of(self.span, date(max(1, self.first.year + by), 1, 1))

    def parts(self) -> tuple[date, ...]:
        """The first day of each bar: the days of a week, the months of a year."""
        if self.span is Span.WEEK:
            return tuple(self.first + timedelta(days=each) for each in range(7))
        return tuple(date(self.first.year, month, 1) for month in range(1, 13))

    def part_of(self, day: date) -> int:
        """Which bar a day of the period belongs to."""
        return (day - self.first).days if self.span is Span.WEEK else day.month - 1


@dataclass(frozen=True, slots=True)
class Bar:
    """One day of a week or one month of a year: how many conversations of each way."""

    first: date
    in_person: int = 0
    afar: int = 0
    written: int = 0

    @property
    def all(self) -> int:
        """All of them."""
        return self.in_person + self.afar + self.written


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody met live in the period, and how often."""

    contact: ContactRow
    count: int


@dataclass(frozen=True, slots=True)
class PromisesKept:
    """Mine that were kept in the period, of them in time and late; that were due in it and broken, or let go."""

    kept: int = 0
    on_time: int = 0
    late: int = 0
    broken: int = 0
    released: int = 0

    def __bool__(self) -> bool:
        return bool(self.kept or self.broken or self.released)


@dataclass(frozen=True, slots=True)
class Silence:
    """The longest silence that a live contact of the period ended: with whom, how many days, and the entry that did."""

    contact: ContactRow
    days: int
    entry_id: int
    ended: date


class Figure(StrEnum):
    """What one can ask the records behind of."""

    IN_PERSON = "in_person"
    AFAR = "afar"
    WRITTEN = "written"
    KEPT = "kept"
    FACTS = "facts"


@dataclass(frozen=True, slots=True)
class Behind:
    """One record behind a figure: its words and day, and where it is found."""

    text: str
    day: date
    contact_id: int
    contact_name: str
    entry_id: int | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """What was in a period; ``people`` are the most often met of ``met`` (live), ``contact`` whose review it is."""

    period: Period
    bars: tuple[Bar, ...]
    met: int
    people: tuple[Met, ...]
    promises: PromisesKept
    facts: tuple[tuple[FactKind, int], ...]
    silence: Silence | None = None
    contact: ContactRow | None = None

    def count(self, way: Way) -> int:
        """Conversations of one way."""
        return sum(getattr(bar, str(way)) for bar in self.bars)

    @property
    def conversations(self) -> int:
        """All conversations."""
        return sum(bar.all for bar in self.bars)

    @property
    def learned(self) -> int:
        """All facts learned."""
        return sum(count for _kind, count in self.facts)

    def counted(self, figure: Figure) -> int:
        """How many records lie behind a figure."""
        if figure is Figure.KEPT:
            return self.promises.kept
        return self.learned if figure is Figure.FACTS else self.count(Way(figure.value))

    def __bool__(self) -> bool:
        return bool(self.conversations or self.promises or self.facts)


def bars_of(period: Period, counted: Iterable[tuple[date, Way, int]]) -> tuple[Bar, ...]:
    """The bars of a period from counts by day and way."""
    sums = [dict.fromkeys(Way, 0) for _ in period.parts()]
    for day, way, count in counted:
        sums[period.part_of(day)][way] += count
    return tuple(_bars(period, sums))


def _bars(period: Period, sums: list[dict[Way, int]]) -> Iterator[Bar]:
    for first, each in zip(period.parts(), sums, strict=True):
        yield Bar(first, each[Way.IN_PERSON], each[Way.AFAR], each[Way.WRITTEN])

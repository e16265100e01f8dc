"""The words people use for days and hours, as data: another language is another table."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class DayWords:
    """One language's words, all folded (`domain.folding.fold`); weekdays count from Monday = 0.

    ``short_weekdays`` are abbreviations, read inside a sentence only after a word of ``until`` or beside
    a date, because "sat" and "sun" are other words too. ``from_today`` are whole phrases with the days
    they lie away from today. ``fillers`` carry no meaning of their own.

    ``coming`` means the next one that comes, ``next`` the one of next week; ``back`` stands before a span that lies
    in the past, ``ago`` behind it, ``since`` between a span and the day it is counted from. ``by`` stands before
    the last day there is, ``on`` before a weekday. ``dotted_ordinals``: "20." is the twentieth. ``day_parts`` have
    the first and the last hour that are said of them; ``evenings`` are days that mean the evening too. ``spoken``
    are minutes said before the hour they count from, ``spans`` the minutes of stretches with a name.
    ``marked_hours`` are hours only beside a word like "o'clock". ``loose_days``: "today in 8 days" is a week to some.

    What is another word too: ``small`` means a day inside a sentence only in small letters, ``wary`` are short
    weekdays that need a capital letter there and company in a field, after ``foreign`` a word of ``until`` is
    another language's ("I am so glad", "am So").
    """

    weekdays: Mapping[str, int]
    short_weekdays: Mapping[str, int]
    months: Mapping[str, int]
    numbers: Mapping[str, int]
    from_today: Mapping[tuple[str, ...], int]
    units: Mapping[str, str]
    next: frozenset[str]
    this: frozenset[str]
    last: frozenset[str]
    within: frozenset[str]
    ago: frozenset[str]
    until: frozenset[str]
    end: frozenset[str]
    of: frozenset[str]
    the: frozenset[str]
    ordinals: frozenset[str]
    at: frozenset[str]
    fillers: frozenset[str]
    hour_marks: frozenset[str]
    before_noon: frozenset[str]
    after_noon: frozenset[str]
    noon: frozenset[str]
    now: frozenset[str]
    coming: frozenset[str] = frozenset()
    back: frozenset[str] = frozenset()
    dotted_ordinals: bool = False
    day_parts: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    evenings: frozenset[str] = frozenset()
    spoken: Mapping[tuple[str, ...], int] = field(default_factory=dict)
    spans: Mapping[tuple[str, ...], int] = field(default_factory=dict)
    hour_words: Mapping[str, int] = field(default_factory=dict)
    marked_hours: Mapping[str, int] = field(default_factory=dict)
    by: frozenset[str] = frozenset()
    on: frozenset[str] = frozenset()
    since: frozenset[str] = frozenset()
    loose_days: frozenset[int] = frozenset()
    small: frozenset[str] = frozenset()
    wary: frozenset[str] = frozenset()
    foreign: frozenset[str] = frozenset()


def counted(*names: str, first: int = 0) -> Mapping[str, int]:
    """Space-separated names in order; several names of one number stand in one string."""
    return MappingProxyType({name: at for at, many in enumerate(names, first) for name in many.split()})


ENGLISH = DayWords(
    weekdays=counted("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    short_weekdays=counted("mon", "tue tues", "wed weds", "thu thur thurs", "fri", "sat", "sun"),
    months=counted(
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
        "august aug", "september sep sept", "october oct", "november nov", "december dec", first=1,
    ),
    numbers=counted(
        "a an one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        first=1,
    ),
    from_today=MappingProxyType({
        ("today",): 0, ("tonight",): 0, ("tomorrow",): 1, ("yesterday",): -1,
        ("day", "after", "tomorrow"): 2, ("day", "before", "yesterday"): -2,
    }),
    units=MappingProxyType({
        "minute": "minutes", "minutes": "minutes", "min": "minutes", "mins": "minutes",
        "h": "hours", "hour": "hours", "hours": "hours", "day": "days", "days": "days", "week": "weeks", "weeks": "weeks",
        "month": "months", "months": "months", "year": "years", "years": "years",
    }),
    next=frozenset({"next"}),
    this=frozenset({"this"}),
    last=frozenset({"last"}),
    within=frozenset({"in", "within"}),
    ago=frozenset({"ago"}),
    until=frozenset({"by", "until", "till", "before", "due", "on"}),
    end=frozenset({"end"}),
    of=frozenset({"of"}),
    the=frozenset({"the"}),
    ordinals=frozenset({"st", "nd", "rd", "th"}),
    at=frozenset({"at"}),
    fillers=frozenset({"on", "the", "from"}),
    hour_marks=frozenset({"h", "hrs", "uhr", "o'clock", "o’clock", "oclock"}),
    day_parts=MappingProxyType({
        "morning": (0, 11), "afternoon": (12, 18), "evening": (17, 23), "night": (18, 23), "tonight": (17, 23),
    }),
    evenings=frozenset({"tonight"}),
    hour_words=counted(
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", first=1
    ),
    by=frozenset({"by", "until", "till"}),
    on=frozenset({"on"}),
    since=frozenset({"from", "on"}),
    spoken=MappingProxyType({
        ("half", "past"): 30, ("quarter", "past"): 15, ("quarter", "to"): -15,
        ("a", "quarter", "past"): 15, ("a", "quarter", "to"): -15,
    }),
    spans=MappingProxyType({
        ("half", "an", "hour"): 30, ("a", "quarter", "of", "an", "hour"): 15, ("an", "hour", "and", "a", "half"): 90,
    }),
    before_noon=frozenset({"am", "a.m"}),
    after_noon=frozenset({"pm", "p.m"}),
    noon=frozenset({"noon", "midday"}),
    now=frozenset({"now"}),
)  # fmt: skip

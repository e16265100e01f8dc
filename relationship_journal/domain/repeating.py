"""Repeating meetings: the rule of a series, the days it gives, and which of them are exceptions."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from dateutil.rrule import MONTHLY, WEEKLY, rrule, weekday

from relationship_journal.domain.errors import UnknownTime
from relationship_journal.domain.wall_clock import local_instant

MOST_TIMES = 520
"""Ten years of weeks: every time of a series is a meeting of its own, with its own preparation and jot."""
LARGEST_STEP = 99
_LAST = -1


class Pattern(StrEnum):
    """What stays the same from one time to the next; which weekday or day of the month, the first one tells."""

    WEEK = "week"
    MONTH_DAY = "month_day"
    MONTH_WEEKDAY = "month_weekday"


@dataclass(frozen=True, slots=True)
class Repeat:
    """The rule of a series: every how many weeks or months, and the last day it may fall on (inclusive)."""

    pattern: Pattern
    until: date
    every: int = 1


def month_day(first: date) -> int:
    """The day of the month a series that begins so falls on; -1 the last one, whatever its number."""
    return _LAST if first.day == monthrange(first.year, first.month)[1] else first.day


def month_week(first: date) -> int:
    """Which of its weekdays in the month: 1 to 4, or -1 for the last one where there is a fifth."""
    week = (first.day - 1) // 7 + 1
    return _LAST if week > 4 else week


def days_of(repeat: Repeat, first: date) -> tuple[date, ...]:
    """The days of a series from the first to the last, in order; raises ``UnknownTime`` for what is no series.

    A day 29 or 30 of the month is left out where February has none (RFC 5545, section 3.3.10).
    """
    if not 1 <= repeat.every <= LARGEST_STEP:
        raise UnknownTime("error.repeat_step", most=LARGEST_STEP)
    if repeat.until < first:
        raise UnknownTime("error.repeat_ends_before")
    begin = datetime.combine(first, datetime.min.time())
    end = datetime.combine(repeat.until, datetime.min.time())
    if repeat.pattern is Pattern.WEEK:
        rule = rrule(WEEKLY, begin, interval=repeat.every, until=end)
    elif repeat.pattern is Pattern.MONTH_DAY:
        rule = rrule(MONTHLY, begin, interval=repeat.every, until=end, bymonthday=month_day(first))
    else:
        which = weekday(first.weekday())(month_week(first))
        rule = rrule(MONTHLY, begin, interval=repeat.every, until=end, byweekday=which)
    days: list[date] = []
    for moment in rule:
        if len(days) == MOST_TIMES:
            raise UnknownTime("error.repeat_too_often", most=MOST_TIMES)
        days.append(moment.date())
    return tuple(days)


def starts_of(repeat: Repeat, first: datetime, zone: str) -> tuple[datetime, ...]:
    """The instants (UTC) of a series: the wall clock time of the first one, on each of its days."""
    local = first.astimezone(ZoneInfo(zone))
    days = days_of(repeat, local.date())
    # The first one is taken as it is: an hour that comes twice may mean its second time.
    return (first.astimezone(UTC), *(local_instant(day, local.time(), zone) for day in days[1:]))


def year_after(first: date) -> date:
    """Until when a series goes on if nobody says: a year less a day."""
    try:
        return first.replace(year=first.year + 1) - timedelta(days=1)
    except ValueError:  # 29 February
        return date(first.year + 1, 2, 28)

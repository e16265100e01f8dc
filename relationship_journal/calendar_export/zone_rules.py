"""A zone's yearly rules as VTIMEZONE parts: RRULEs, because Outlook ignores lists of dates and shifts summer.

The rules are the POSIX text at the end of the zone's TZif data (RFC 9636, section 3.3), as in
"CET-1CEST,M3.5.0,M10.5.0/3". Zones whose rule RRULE cannot say are answered with None; their events go out in UTC.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from importlib import resources

_OFFSET = r"[+-]?\d{1,3}(?::\d{2}){0,2}"
_NAME = r"(?:<[^>]+>|[A-Za-z]{3,})"
_RULE = rf"M(\d+)\.(\d)\.(\d)(?:/({_OFFSET}))?"
_POSIX = re.compile(rf"({_NAME})({_OFFSET})(?:({_NAME})({_OFFSET})?,{_RULE},{_RULE})?")
_DAYS = ("SU", "MO", "TU", "WE", "TH", "FR", "SA")
_FIRST_YEAR = 1970


@dataclass(frozen=True, slots=True)
class Observance:
    """One STANDARD or DAYLIGHT part: what holds after ``start`` (wall clock before the change) each year.

    ``rule`` is an RRULE as a mapping, empty where the offset never changes.
    """

    daylight: bool
    name: str
    before: timedelta
    after: timedelta
    start: datetime
    rule: dict[str, object]


def observances(zone: str) -> tuple[Observance, ...] | None:
    """The parts of a zone, by its IANA name; None where there is no rule to write."""
    try:
        found = _POSIX.fullmatch(_footer(zone))
    except (OSError, ValueError):
        return None  # a name of this computer only ("localtime"), which no calendar elsewhere would know
    if not found:
        return None
    standard, offset, summer, summer_offset, *rules = found.groups()
    plain = -_seconds(offset)
    if summer is None:
        return (Observance(False, _plain(standard), plain, plain, datetime(_FIRST_YEAR, 1, 1), {}),)
    ahead = -_seconds(summer_offset) if summer_offset else plain + timedelta(hours=1)
    begins = _yearly(*rules[:4])
    ends = _yearly(*rules[4:])
    if begins is None or ends is None:
        return None
    return (
        # Irish time calls winter the exception (a negative saving); what is written follows the clock.
        Observance(ahead > plain, _plain(summer), plain, ahead, *begins),
        Observance(ahead < plain, _plain(standard), ahead, plain, *ends),
    )


def _footer(zone: str) -> str:
    """The last line of the zone's data as the ``tzdata`` package ships it."""
    data = resources.files("tzdata").joinpath("zoneinfo", *zone.split("/")).read_bytes()
    return data.rstrip(b"\n").rpartition(b"\n")[2].decode("ascii", "replace")


def _plain(name: str) -> str:
    return name.strip("<>")


def _seconds(text: str) -> timedelta:
    sign = -1 if text.startswith("-") else 1
    hours, minutes, seconds = (*(int(part) for part in text.lstrip("+-").split(":")), 0, 0)[:3]
    return sign * timedelta(hours=hours, minutes=minutes, seconds=seconds)


def _yearly(
    month: str, week: str, weekday: str, time: str | None
) -> tuple[datetime, dict[str, object]] | None:
    """A POSIX rule as its first time in 1970 and an RRULE; hours outside the day move to the day they mean."""
    at = _seconds(time or "2")
    shift, clock = divmod(at, timedelta(days=1))
    days = _days_of(int(month), int(week))
    if days is None:
        return None
    candidates = [date(_FIRST_YEAR, int(month), day) for day in days]
    first = next(day for day in candidates if day.isoweekday() % 7 == int(weekday)) + timedelta(days=shift)
    rule: dict[str, object] = {"freq": "yearly", "bymonth": int(month)}
    name = _DAYS[(int(weekday) + shift) % 7]
    if shift == 0:
        rule["byday"] = f"{-1 if week == '5' else int(week)}{name}"
    else:
        moved = [day + shift for day in days]
        if moved[0] >= 1 and moved[-1] <= _month_length(int(month)):
            rule |= {"byday": name, "bymonthday": moved}
        elif shift == 1 and not clock:
            # The midnight after such a day (Cairo's 24:00) may be in the next month; a second before it is not.
            first, clock = first - timedelta(days=1), timedelta(hours=23, minutes=59, seconds=59)
            rule["byday"] = f"{-1 if week == '5' else int(week)}{_DAYS[int(weekday)]}"
        else:
            return None
    return datetime(first.year, first.month, first.day) + clock, rule


def _month_length(month: int) -> int:
    # February's end differs from year to year; no zone changes its clock there.
    return {4: 30, 6: 30, 9: 30, 11: 30, 2: 28}.get(month, 31)


def _days_of(month: int, week: int) -> list[int] | None:
    """The seven days of the month a POSIX week number can mean; 5 is the last."""
    if month == 2 and week == 5:
        return None
    last = _month_length(month) if week == 5 else 7 * week
    return list(range(last - 6, last + 1))

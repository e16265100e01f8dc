"""The times a recurrence rule gives, within limits: rules of strangers may ask for more times than there are seconds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import islice
from typing import Any

from dateutil.rrule import rrule, rrulestr
from icalendar import vRecur

OFTEN = ("SECONDLY", "MINUTELY", "HOURLY")
MOST_TIMES = 1000
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_LONGEST_RULE = 2000


class BadRule(ValueError):
    """The rule cannot be read, or gives nothing."""


class TooOften(BadRule):
    """It repeats within hours."""


def wall_times(text: str, start: datetime, zone: tzinfo, first: datetime, end: datetime) -> list[datetime]:
    """Starts on the wall clock (naive) from ``first`` up to ``end`` (UTC), at most ``MOST_TIMES`` and one more.

    ``start`` is naive, the event's own; RFC 5545, section 3.3.10. Raises ``BadRule``, ``TooOften``.
    """
    parts = _parts(text)
    frequency = str(parts["FREQ"][0]).upper()
    if frequency in OFTEN:
        raise TooOften(text)
    if {"BYSECOND", "BYMINUTE", "BYHOUR"} & parts.keys():
        raise BadRule(text)
    last = (end.astimezone(zone)).replace(tzinfo=None)
    until = _until(parts.get("UNTIL"), zone)
    stop = min(last, until) if until is not None else last
    count = int(parts["COUNT"][0]) if "COUNT" in parts else None
    found: Iterator[datetime] = (
        _daily(parts, start, stop) if frequency == "DAILY" else _other(parts, start, stop)
    )
    if count is not None:
        found = islice(found, count)
    begin = first.astimezone(zone).replace(tzinfo=None)
    try:
        return list(islice((each for each in found if each >= begin), MOST_TIMES + 1))
    except (ValueError, TypeError, OverflowError, IndexError) as fault:
        raise BadRule(text) from fault


def _parts(text: str) -> dict[str, list[Any]]:
    if len(text) > _LONGEST_RULE:
        raise BadRule(text[:_LONGEST_RULE])
    try:
        parts = {str(key).upper(): value for key, value in vRecur.from_ical(text).items()}
        interval = int(parts.get("INTERVAL", [1])[0])
    except (ValueError, TypeError, KeyError, IndexError, AttributeError) as fault:
        raise BadRule(text) from fault
    if not parts.get("FREQ") or interval < 1:
        raise BadRule(text)
    for place in parts.get("BYSETPOS", []):
        if not 1 <= abs(int(place)) <= 366:
            raise BadRule(text)
    return parts


def _until(told: list[Any] | None, zone: tzinfo) -> datetime | None:
    """The last moment on the wall clock; files say it in UTC, without a zone or as a day, whatever the start is."""
    if not told:
        return None
    value = told[0]
    if isinstance(value, datetime):
        try:
            return value.astimezone(zone).replace(tzinfo=None) if value.tzinfo is not None else value
        except OverflowError:  # the last hours of the calendar: no end
            return None
    if isinstance(value, date):
        return datetime.combine(value, time(23, 59, 59))
    return None


def _daily(parts: dict[str, list[Any]], start: datetime, stop: datetime) -> Iterator[datetime]:
    """Days, with what narrows them asked here: dateutil would look for a 30 February until the year 9999."""
    months = {int(each) for each in parts.get("BYMONTH", [])}
    month_days = {int(each) for each in parts.get("BYMONTHDAY", [])}
    weekdays = {_WEEKDAYS.index(str(each)[-2:].upper()) for each in parts.get("BYDAY", [])}
    step = timedelta(days=int(parts.get("INTERVAL", [1])[0]))
    moment = start
    while moment <= stop:
        month_end = (moment.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
        from_end = moment.day - month_end.day - 1
        if (
            (not months or moment.month in months)
            and (not month_days or moment.day in month_days or from_end in month_days)
            and (not weekdays or moment.weekday() in weekdays)
        ):
            yield moment
        moment += step


def _other(parts: dict[str, list[Any]], start: datetime, stop: datetime) -> Iterator[datetime]:
    _refuse_impossible(parts)
    kept = {key: value for key, value in parts.items() if key not in {"UNTIL", "COUNT"}}
    made: Any = vRecur(kept)
    text = made.to_ical().decode()
    try:
        rule = rrulestr(f"{text};UNTIL={stop:%Y%m%dT%H%M%S}", dtstart=start)
    except (ValueError, TypeError, KeyError, IndexError) as fault:
        raise BadRule(text) from fault
    if not isinstance(rule, rrule):
        raise BadRule(text)
    return iter(rule)


def _refuse_impossible(parts: dict[str, list[Any]]) -> None:
    """A day no month has: looking for it would take seconds and find nothing."""
    longest = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}
    months = [int(each) for each in parts.get("BYMONTH", range(1, 13))]
    for day in (int(each) for each in parts.get("BYMONTHDAY", [])):
        if any(abs(day) <= longest.get(month, 31) for month in months):
            return
    if "BYMONTHDAY" in parts:
        raise BadRule


def in_utc(moment: datetime, zone: tzinfo) -> datetime:
    """A moment of a calendar as an instant, by that zone where it names none itself.

    A skipped hour is moved on by the gap (PEP 495, ``fold=0``). What lies beyond the ends of the calendar in UTC is
    the last instant there is, and so outside every span.
    """
    try:
        return (moment if moment.tzinfo is not None else moment.replace(tzinfo=zone)).astimezone(UTC)
    except OverflowError:
        return datetime.min.replace(tzinfo=UTC) if moment.year == 1 else datetime.max.replace(tzinfo=UTC)

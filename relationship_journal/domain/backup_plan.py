"""Which backups are kept, when one is due, and when a journal has shrunk too much to make one unasked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from relationship_journal.domain.care import Backup, Contents

ALL_OF_DAYS = 2
DAILY, WEEKLY, MONTHLY = 12, 10, 9
SHRUNK = 0.2
TELLING = 5
"""Of fewer records than this a fifth says nothing: somebody who tries the program out deletes one of three."""


def kept(made: Iterable[datetime], zone: str) -> frozenset[datetime]:
    """Which of these backups (their instants, aware) stay; counted from the newest, never from the clock.

    All of the newest day and the one before, then the newest of each of twelve more days, ten more weeks and
    nine more months that have one. A clock set forward or back so drops nothing by itself.
    """
    newest_first = sorted(set(made), reverse=True)
    if not newest_first:
        return frozenset()
    local = ZoneInfo(zone)
    day_of = {each: each.astimezone(local).date() for each in newest_first}
    recent = day_of[newest_first[0]] - timedelta(days=ALL_OF_DAYS - 1)
    found = {each for each in newest_first if day_of[each] >= recent}
    older: Sequence[datetime] = [each for each in newest_first if each not in found]
    for count, period in _PERIODS:
        chosen, older = _newest_of_each(older, day_of, period, count)
        found.update(chosen)
    return frozenset(found)


def _newest_of_each(
    newest_first: Sequence[datetime],
    day_of: dict[datetime, date],
    period: Callable[[date], tuple[int, int]],
    count: int,
) -> tuple[list[datetime], Sequence[datetime]]:
    """The newest of each of so many periods, and what is older than all of these."""
    chosen: dict[tuple[int, int], datetime] = {}
    for at, each in enumerate(newest_first):
        key = period(day_of[each])
        if key not in chosen:
            if len(chosen) == count:
                return list(chosen.values()), newest_first[at:]
            chosen[key] = each
    return list(chosen.values()), ()


def _day(day: date) -> tuple[int, int]:
    return day.toordinal(), 0


def _week(day: date) -> tuple[int, int]:
    calendar = day.isocalendar()
    return calendar.year, calendar.week


def _month(day: date) -> tuple[int, int]:
    return day.year, day.month


_PERIODS = ((DAILY, _day), (WEEKLY, _week), (MONTHLY, _month))


def is_due(backups: Sequence[Backup], now: Contents, instant: datetime, zone: str) -> bool:
    """Whether the day's backup is still to be made: none of this day, and something changed since the newest."""
    if now.is_empty:
        return False
    local = ZoneInfo(zone)
    today = instant.astimezone(local).date()
    if any(each.made.astimezone(local).date() == today for each in backups):
        return False
    return not backups or not is_same(backups[0].contents, now)


def is_same(before: Contents, now: Contents) -> bool:
    """Whether nothing was done between the two: every change of a journal is an act."""
    return before == now


def has_shrunk(before: Contents, now: Contents) -> bool:
    """Whether over a fifth of the people or of the entries is gone."""
    pairs = ((before.people, now.people), (before.entries, now.entries))
    return any(old >= TELLING and new < old * (1 - SHRUNK) for old, new in pairs)

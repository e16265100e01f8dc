"""Which meetings stand under which heading."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from relationship_journal.desktop import dates
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.meetings import Meeting


@dataclass(frozen=True, slots=True)
class Group:
    """Meetings under one heading; ``by_day`` rows name their day, because the heading does not."""

    title: str
    note: str
    meetings: tuple[Meeting, ...]
    by_day: bool = False


def day_of(meeting: Meeting, zone: str) -> date:
    """The day it starts on in the reader's zone."""
    return meeting.start.astimezone(ZoneInfo(zone)).date()


def upcoming_groups(meetings: Iterable[Meeting], now: datetime, zone: str) -> list[Group]:
    """Today, Tomorrow, the other days of this week, Next week, Later; soonest first.

    What began before today and still runs stands under Today.
    """
    today = now.astimezone(ZoneInfo(zone)).date()
    next_week = dates.week_start(today) + timedelta(days=7)
    after = next_week + timedelta(days=7)
    found: dict[tuple[int, date], list[Meeting]] = {}
    for meeting in sorted(meetings, key=lambda each: (each.start, each.id)):
        day = max(today, day_of(meeting, zone))
        if day < next_week or day == today + timedelta(days=1):
            key = (0, day)
        else:
            key = (1, next_week) if day < after else (2, after)
        found.setdefault(key, []).append(meeting)
    groups = []
    for (rank, bucket), rows in found.items():
        if rank == 0:
            groups.append(_day_group(bucket, today, rows))
        elif rank == 1:
            groups.append(
                Group(
                    translate("MeetingGroups", "Next week"),
                    _span(next_week, after - timedelta(days=1)),
                    tuple(rows),
                    by_day=True,
                )
            )
        else:
            groups.append(Group(translate("MeetingGroups", "Later"), "", tuple(rows), by_day=True))
    return groups


def past_groups(meetings: Iterable[Meeting], now: datetime, zone: str) -> list[Group]:
    """Today, Yesterday, then by month, latest first."""
    today = now.astimezone(ZoneInfo(zone)).date()
    found: dict[date, list[Meeting]] = {}
    for meeting in sorted(meetings, key=lambda each: (each.start, each.id), reverse=True):
        day = day_of(meeting, zone)
        near = day >= today - timedelta(days=1)
        found.setdefault(day if near else day.replace(day=1), []).append(meeting)
    groups = []
    for bucket, rows in found.items():
        if bucket >= today - timedelta(days=1):
            groups.append(_day_group(bucket, today, tuple(rows)))
        else:
            groups.append(Group(dates.month_year(bucket), "", tuple(rows), by_day=True))
    return groups


def _day_group(day: date, today: date, rows: Sequence[Meeting]) -> Group:
    names = {
        0: translate("MeetingGroups", "Today"),
        1: translate("MeetingGroups", "Tomorrow"),
        -1: translate("MeetingGroups", "Yesterday"),
    }
    name = names.get((day - today).days)
    if name is None:
        return Group(dates.weekday_alone(day), dates.day_month(day), tuple(rows))
    return Group(name, dates.day_long(day), tuple(rows))


def _span(first: date, last: date) -> str:
    start = dates.day_alone(first) if first.month == last.month else dates.day_month(first)
    return translate("MeetingGroups", "{first} to {last}").format(first=start, last=dates.day_month(last))

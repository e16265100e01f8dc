"""The sample's days and hours: told from the present, kept off weekends, written out in the texts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from relationship_journal.domain.partial_date import PartialDate
from relationship_journal.domain.wall_clock import local_instant

_DAY_IN_TEXT = re.compile(r"\{(month|season)?([+-]\d+)\}")
_SEASONS = ("Winter", "Spring", "Summer", "Autumn")
_SATURDAY = 5
OFFICE_OPENS, OFFICE_CLOSES = time(7), time(17, 20)
IN_MINUTES, STEP = 40, 5
FIRST_HOUR = time(10, 30)
LONGEST_FIRST = timedelta(minutes=75)


@dataclass(frozen=True, slots=True)
class Calendar:
    """Days counted from the day the sample is written."""

    today: date

    def day(self, number: int) -> date:
        """That many days ahead, or behind when negative."""
        return self.today + timedelta(days=number)

    def past(self, ago: int) -> date:
        """A day so long ago, on the Friday before a weekend."""
        day = self.day(-ago)
        return day - timedelta(days=max(0, day.weekday() - _SATURDAY + 1))

    def birthday(self, days_ahead: int, turning: int) -> PartialDate:
        """The birth date of somebody whose next birthday is then and who turns that old."""
        turn = self.day(days_ahead)
        day = 28 if (turn.month, turn.day) == (2, 29) else turn.day
        return PartialDate(turn.year - turning, turn.month, day)

    def fill(self, text: str) -> str:
        """The text with each day written out: {+16} as "30 May", {month+16} as "May", {season+16} as "Spring"."""
        return _DAY_IN_TEXT.sub(lambda found: _written(found[1], self.day(int(found[2]))), text)


class SoonMeetings:
    """The hours of the sample's next two meetings: in some forty minutes while an office day lasts."""

    def __init__(self, now: datetime, zone: str) -> None:
        self.zone = zone
        self._now = now
        over = now.time() > OFFICE_CLOSES
        self._day = _workday(now.date() + timedelta(days=1)) if over else now.date()
        in_hours = now.time() >= OFFICE_OPENS and not over
        soon = now + timedelta(minutes=IN_MINUTES)
        self._soon = soon.time().replace(minute=soon.minute - soon.minute % STEP) if in_hours else FIRST_HOUR

    def soon(self) -> datetime:
        """The start of the first, in UTC."""
        return local_instant(self._day, self._soon.replace(second=0, microsecond=0), self.zone)

    def later(self, hour: str) -> datetime:
        """The start of the second on the same day: at its hour, or once the first is over."""
        wished = local_instant(self._day, time.fromisoformat(hour), self.zone)
        return max(wished, self.soon() + LONGEST_FIRST)

    def ahead(self, days: int, hour: str) -> datetime:
        """An hour some days after these two meetings, on the Monday after a weekend, in UTC."""
        return self.at(_workday(self._day + timedelta(days=days)), hour)

    def at(self, day: date, hour: str) -> datetime:
        """An hour of another day, in UTC."""
        return local_instant(day, time.fromisoformat(hour), self.zone)


def _workday(day: date) -> date:
    """The day itself, or the Monday after a weekend."""
    return day + timedelta(days=7 - day.weekday()) if day.weekday() >= _SATURDAY else day


def _written(what: str | None, day: date) -> str:
    if what == "season":
        return _SEASONS[day.month % 12 // 3]
    return f"{day:%B}" if what == "month" else f"{day.day} {day:%B}"

"""Days said in a sentence: the packs say how they look, these rules which day they mean.

The reading of a typed day in a field (`domain.when`) is another thing: there the whole text is a day, here
days lie among other words and mean other days for what is past, for a promise and for a fact.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta

if TYPE_CHECKING:
    from collections.abc import Callable

    from relationship_journal.domain.jot_rules.pack import RulePack

VAGUE = frozenset({"next_week", "end_of_week", "vague"})
"""Day words that are a day for a promise and none for a fact."""


@dataclass(frozen=True, slots=True)
class SaidDay:
    """Words for a day: where they stand, which rule they follow and what they hold."""

    start: int
    end: int
    rule: str
    said: dict[str, str]
    pack: RulePack

    def day(self, on: date, *, past: bool = False) -> date | None:
        """The day meant, None for a whole month or nothing certain."""
        try:
            return self._day(on, past)
        except (ValueError, OverflowError):
            return None

    def last_day(self, on: date) -> date | None:
        """The last day of what is said: of a range its end, of a month its last day, else the day itself."""
        if self.rule in ("month", "month_year"):
            year, month = map(int, self.partial(on).split("-")[:2])
            return date(year, month, monthrange(year, month)[1])
        if self.rule == "range" and (end := self.said.get("last")):
            first = self.day(on)
            if first is not None and first.day <= int(end) <= monthrange(first.year, first.month)[1]:
                return first.replace(day=int(end))
        return self.day(on)

    def partial(self, on: date, *, past: bool = False) -> str:
        """The day of a fact, with no more than was said."""
        rule = self.said.get("fixed") or self.rule
        if rule in VAGUE or self.rule in VAGUE:
            return ""
        if self.rule in ("month", "mid_month", "month_year"):
            month = self.pack.months[self.said["month"]]
            year = int(self.said.get("year") or on.year)
            if not self.said.get("year"):
                year += int(not past and month < on.month) - int(past and month > on.month)
            return f"{year:04d}-{month:02d}"
        if self.rule == "this_month":
            return f"{on.year:04d}-{on.month:02d}"
        if self.rule == "next_month":
            return f"{on + relativedelta(months=1):%Y-%m}"
        if self.rule == "year":
            return self.said["year"]
        found = self.day(on, past=past)
        return found.isoformat() if found else ""

    def _day(self, on: date, past: bool) -> date | None:
        rule = _RULES.get(self.rule)
        return rule(self, on, past) if rule else None

    def yearly(self, on: date, past: bool) -> date:
        """A day and a month, in the order of the language."""
        first, month = int(self.said["day"]), self.said["month"]
        second = int(month) if month.isdigit() else self.pack.months[month]
        if month.isdigit() and self.pack.month_first and first <= 12:
            first, second = second, first
        return _yearly(first, second, self.said.get("year"), on, past)

    def iso_week(self, on: date) -> date:
        """The Friday of a numbered week, this year's or the next."""
        year, week = on.isocalendar().year, int(self.said["week"])
        found = date.fromisocalendar(year, week, 5)
        return found if found >= on else date.fromisocalendar(year + 1, week, 5)

    def end_of_month(self, on: date) -> date:
        """The last day of a named month."""
        month = self.pack.months[self.said["month"]]
        year = int(self.said.get("year") or on.year + (month < on.month))
        return date(year, month, monthrange(year, month)[1])

    def of_week(self, on: date, weeks: int) -> date:
        """The weekday of this calendar week or of one after it."""
        return on + timedelta(7 * weeks + self._weekday - on.weekday())

    def after(self, on: date, days: int) -> date:
        """The first such weekday at least so many days after."""
        return on + timedelta((self._weekday - on.weekday() - days) % 7 + days)

    def before(self, on: date) -> date:
        """The last such weekday strictly before."""
        return on - timedelta((on.weekday() - self._weekday - 1) % 7 + 1)

    def later(self, on: date) -> date:
        """So many days, weeks, months or years later."""
        return self._away(on, 1)

    def ago(self, on: date) -> date:
        """So many days, weeks, months or years before."""
        return self._away(on, -1)

    def _away(self, on: date, way: int) -> date:
        count = way * (self.pack.numbers.get(self.said["n"]) or int(self.said["n"]))
        units = ("days", "weeks", "months", "years")
        unit = next(each for each in units if self.said["unit"] in self.pack.words.get(each, ()))
        found: date = on + relativedelta(**{unit: count})
        return found

    @property
    def _weekday(self) -> int:
        return self.pack.weekdays[self.said["weekday"]]


def said_days(plain: str, start: int, end: int, pack: RulePack) -> list[SaidDay]:
    """All words for days between two places, in order; the rule named first in the pack wins."""
    found: list[SaidDay] = []
    for rule, pattern in pack.days.items():
        for match in pattern.finditer(plain, start, end):
            if all(match.end() <= other.start or match.start() >= other.end for other in found):
                said = {key: value for key, value in match.groupdict().items() if value}
                name = rule
                if "fixed" in said:
                    said["fixed"] = pack.fixed_days.get(re.sub(" +", " ", said["fixed"]), "")
                    name = "vague" if said["fixed"] == "vague" else "fixed"
                found.append(SaidDay(match.start(), match.end(), name.rstrip("_"), said, pack))
    return sorted(found, key=lambda each: each.start)


def _yearly(day: int, month: int, year: str | None, on: date, past: bool) -> date:
    if year:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    found = _in_year(on.year, month, day)
    if past:
        return found if found <= on else _in_year(on.year - 1, month, day)
    return found if found >= on else _in_year(on.year + 1, month, day)


def _in_year(year: int, month: int, day: int) -> date:
    return date(
        year, month, min(day, 28) if (month, day) == (2, 29) and monthrange(year, 2)[1] == 28 else day
    )


def _of_month(day: int, on: date, past: bool) -> date | None:
    for months in range(12):
        first: date = on.replace(day=1) + relativedelta(months=-months if past else months)
        if day <= monthrange(first.year, first.month)[1]:
            found = first.replace(day=day)
            if (found <= on) if past else (found >= on):
                return found
    return None


def _end_of_quarter(on: date) -> date:
    last = (on.month - 1) // 3 * 3 + 3
    return date(on.year, last, monthrange(on.year, last)[1])


def _month_end(on: date, months: int) -> date:
    first: date = on.replace(day=1) + relativedelta(months=months)
    return first.replace(day=monthrange(first.year, first.month)[1])


_FIXED: dict[str, Callable[[date], date]] = {
    "end_of_week": lambda on: on + timedelta((4 if on.weekday() <= 4 else 11) - on.weekday()),
    "next_week": lambda on: on + timedelta(11 - on.weekday()),
    "weekend": lambda on: on + timedelta(6 - on.weekday()),
    "next_weekend": lambda on: on + timedelta(13 - on.weekday()),
    "end_of_month": lambda on: _month_end(on, 0),
    "end_of_next_month": lambda on: _month_end(on, 1),
    "end_of_quarter": _end_of_quarter,
    "end_of_year": lambda on: date(on.year, 12, 31),
}


def _fixed(rule: str, on: date, past: bool) -> date | None:
    if rule.startswith("--"):
        month, day = map(int, rule[2:].split("-"))
        return _yearly(day, month, None, on, past)
    if rule.lstrip("+-").isdigit():
        return on + timedelta(int(rule))
    found = _FIXED.get(rule)
    return found(on) if found else None


_RULES: dict[str, Callable[[SaidDay, date, bool], date | None]] = {
    "iso": lambda said, _on, _past: date.fromisoformat(said.said["iso"]),
    "fixed": lambda said, on, past: _fixed(said.said["fixed"], on, past),
    "in_units": lambda said, on, _past: said.later(on),
    "ago": lambda said, on, _past: said.ago(on),
    "day_month": SaidDay.yearly,
    "month_day": SaidDay.yearly,
    "range": SaidDay.yearly,
    "range_n": SaidDay.yearly,
    "numeric": SaidDay.yearly,
    "day_alone": lambda said, on, past: _of_month(int(said.said["day"]), on, past),
    "mid_month": lambda said, on, past: _yearly(15, said.pack.months[said.said["month"]], None, on, past),
    "end_of_month": lambda said, on, _past: said.end_of_month(on),
    "iso_week": lambda said, on, _past: said.iso_week(on),
    "next_weekday": lambda said, on, _past: said.of_week(on, 1),
    "last_weekday": lambda said, on, _past: said.before(on),
    "by_weekday": lambda said, on, _past: said.after(on, 0),
    "weekday": lambda said, on, past: said.before(on) if past else said.after(on, 1),
}

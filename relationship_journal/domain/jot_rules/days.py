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
    from relationship_journal.domain.jot_rules.pack import RulePack

VAGUE = frozenset({"next_week", "end_of_week", "weekend", "vague"})
"""Day words that are a day for a promise and none for a fact."""


@dataclass(frozen=True, slots=True)
class SaidDay:
    """Words for a day: where they stand, which rule they follow and what they hold."""

    start: int
    end: int
    rule: str
    said: dict[str, str]
    pack: RulePack

    @property
    def is_span(self) -> bool:
        """Whether the end is said, as in "until Friday"."""
        return self.rule == "by_weekday"

    def day(self, on: date, *, past: bool = False) -> date | None:
        """The day meant, None for a whole month or nothing certain."""
        try:
            return self._day(on, past)
        except (ValueError, OverflowError):
            return None

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
        said, monday = self.said, on - timedelta(on.weekday())
        match self.rule:
            case "iso":
                return date.fromisoformat(said["iso"])
            case "fixed":
                return _fixed(said["fixed"], on, past)
            case "in_units":
                return self._later(on)
            case "day_month" | "month_day" | "range":
                return _yearly(int(said["day"]), self.pack.months[said["month"]], said.get("year"), on, past)
            case "numeric":
                first, second = int(said["day"]), int(said["month"])
                if self.pack.month_first and first <= 12:
                    first, second = second, first
                return _yearly(first, second, said.get("year"), on, past)
            case "day_alone":
                return _of_month(int(said["day"]), on, past)
            case "mid_month":
                return _yearly(15, self.pack.months[said["month"]], None, on, past)
            case "end_of_month":
                month = self.pack.months[said["month"]]
                year = int(said.get("year") or on.year + (month < on.month))
                return date(year, month, monthrange(year, month)[1])
            case "iso_week":
                found = date.fromisocalendar(on.isocalendar().year, int(said["week"]), 5)
                return (
                    found
                    if found >= on
                    else date.fromisocalendar(on.isocalendar().year + 1, int(said["week"]), 5)
                )
            case "next_weekday":
                return monday + timedelta(7 + self._weekday)
            case "this_weekday":
                return monday + timedelta(self._weekday)
            case "last_weekday":
                return on - timedelta((on.weekday() - self._weekday - 1) % 7 + 1)
            case "by_weekday":
                return on + timedelta((self._weekday - on.weekday()) % 7)
            case "weekday" if past:
                return on - timedelta((on.weekday() - self._weekday - 1) % 7 + 1)
            case "weekday":
                return on + timedelta((self._weekday - on.weekday() - 1) % 7 + 1)
        return None

    @property
    def _weekday(self) -> int:
        return self.pack.weekdays[self.said["weekday"]]

    def _later(self, on: date) -> date:
        count = self.pack.numbers.get(self.said["n"]) or int(self.said["n"])
        unit = next(
            u for u in ("days", "weeks", "months", "years") if self.said["unit"] in self.pack.words[u]
        )
        return on + relativedelta(**{unit: count})  # type: ignore[arg-type]


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
        first = on.replace(day=1) + relativedelta(months=-months if past else months)
        if day <= monthrange(first.year, first.month)[1]:
            found = first.replace(day=day)
            if (found <= on) if past else (found >= on):
                return found
    return None


def _fixed(rule: str, on: date, past: bool) -> date | None:
    monday = on - timedelta(on.weekday())
    if rule.lstrip("+-").isdigit() and not rule.startswith("--"):
        return on + timedelta(int(rule))
    if rule.startswith("--"):
        month, day = map(int, rule[2:].split("-"))
        return _yearly(day, month, None, on, past)
    match rule:
        case "end_of_week":
            return monday + timedelta(4 if on.weekday() <= 4 else 11)
        case "next_week":
            return monday + timedelta(11)
        case "weekend":
            return monday + timedelta(6)
        case "next_weekend":
            return monday + timedelta(13)
        case "end_of_month":
            return on + relativedelta(day=31)
        case "end_of_next_month":
            return on + relativedelta(months=1, day=31)
        case "end_of_quarter":
            return on.replace(month=(on.month - 1) // 3 * 3 + 3, day=1) + relativedelta(day=31)
        case "end_of_year":
            return on.replace(month=12, day=31)
    return None

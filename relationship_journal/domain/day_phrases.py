"""Tokens of a typed day or hour, and the rules that read a day from them."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta

from relationship_journal.domain.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable

    from relationship_journal.domain.day_words import DayWords

_TOKEN = re.compile(
    r"""
      (?P<iso>[0-9]{4}-[0-9]{1,2}-[0-9]{1,2})(?![0-9])(?:[tT](?=[0-9]))?
    | (?P<dotted>[0-9]{1,2}\.[0-9]{1,2}\.(?:\s?(?:19|20|21)[0-9]{2}(?![0-9:]) | [0-9]{2}(?![0-9:h]))?
        | [0-9]{1,2}\.\s[0-9]{1,2}\.(?:\s?(?:19|20|21)[0-9]{2}(?![0-9:]) | (?![0-9])))
    | (?P<clock>[0-9]{1,2}:[0-9]{2}(?::00)?)(?![0-9:])
    | (?P<point>[0-9]{1,2}\.[0-9]{2})(?![0-9.:])
    | (?P<nth>[0-9]{1,2})\.(?![0-9])
    | (?P<number>[0-9]{1,4})(?![0-9])
    | (?P<word>[^\W\d_]+(?:['’.\-][^\W\d_]+)*)
    | (?P<space>[\s,]+|\.(?![0-9]))
    | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_LONGEST_SPAN = 4000
"""The largest number taken in "in 4000 days"."""


@dataclass(frozen=True, slots=True)
class Token:
    """One piece of the text: ``kind`` is a group of the pattern, ``text`` folded, ``start`` and ``end`` as typed.

    ``capital`` is its first letter, if the others are small.
    """

    kind: str
    text: str
    start: int
    end: int
    capital: bool = False

    @property
    def number(self) -> int | None:
        """Its value if it is a bare number."""
        return int(self.text) if self.kind in {"number", "nth"} else None


def tokens(text: str) -> list[Token]:
    """The text in pieces, blanks left out."""
    found = []
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "other"
        if kind != "space":
            typed = match[kind]
            capital = typed[0].isupper() and not typed[1:2].isupper()
            found.append(Token(kind, fold(typed).strip(), match.start(kind), match.end(kind), capital))
    return found


Reading = tuple[date, int]
"""A day and the index of the first token after its words."""


@dataclass(frozen=True, slots=True)
class DayReader:
    """Reads one day out of tokens, counted from ``today``; weeks run Monday to Sunday.

    ``past`` turns days without a year and bare weekdays to the last one instead of the next;
    ``in_sentence`` leaves out what is too likely to be another word.
    """

    pieces: list[Token]
    today: date
    words: DayWords
    past: bool = False
    in_sentence: bool = False

    def day_at(self, at: int, *, until: bool = False) -> Reading | None:
        """The day whose words begin at token ``at``, else None; ``until`` lets "Friday" be today.

        What lies beyond the calendar (year 0 or 10000, 30 February) is no day.
        """
        rules: tuple[Callable[[int], Reading | None], ...] = (
            self._written, self._near, self._span, self._end_of, self._relative_week, self._ordinal,
        )  # fmt: skip
        try:
            for rule in rules:
                if found := rule(at):
                    return self._farther(found, loose=self.words.loose_days) if rule == self._near else found
            found = self._weekday(at, until=until)
            return found and self._farther(found)
        except (ValueError, OverflowError):
            return None

    # -- looking ---------------------------------------------------------------------------------

    def _text(self, at: int) -> str:
        return self.pieces[at].text if at < len(self.pieces) else ""

    def _number(self, at: int) -> int | None:
        return self.pieces[at].number if at < len(self.pieces) else None

    def _skip(self, at: int, words: frozenset[str]) -> int:
        return at + 1 if self._text(at) in words else at

    def _weekday_of(self, at: int, *, short: bool = True) -> int | None:
        text = self._text(at)
        found = self.words.weekdays.get(text)
        if found is not None or not short:
            return found
        if self.in_sentence and text in self.words.wary and not self.pieces[at].capital:
            return None
        return self.words.short_weekdays.get(text)

    def led_by(self, at: int) -> int | None:
        """The index of the "by" that leads to token ``at`` ("bis zum" is one), the article between allowed."""
        before, found = at - 1, None
        if before >= 0 and self._text(before) in self.words.the:
            before -= 1
        while before >= 0 and self._text(before) in self.words.until:
            if before and self._text(before - 1) in self.words.foreign:
                break
            before, found = before - 1, before
        return found

    # -- dates -----------------------------------------------------------------------------------

    def _written(self, at: int) -> Reading | None:
        """A date in digits or with a month's name, a weekday before it allowed if it agrees."""
        weekday = self._weekday_of(at)
        if weekday is None:
            return self._date(at)
        day_at = self._skip(at + 1, self.words.the)
        found = self._date(day_at) or self._ordinal(day_at, sure=True)
        if found and found[0].weekday() != weekday:
            return None
        return found

    def _date(self, at: int) -> Reading | None:
        kind = self.pieces[at].kind if at < len(self.pieces) else ""
        if kind == "iso":
            return date(*map(int, self._text(at).split("-"))), at + 1
        if kind == "dotted":
            day, month, year = (part.strip() for part in self._text(at).split("."))
            full = int(year) if len(year) == 4 else 2000 + int(year) if year else None
            return self._in_year(int(month), int(day), full), at + 1
        return self._day_month(at) or self._month_day(at)

    def _day_month(self, at: int) -> Reading | None:
        """Reads "19 May", "the 19th of May 2026"."""
        at = self._skip(at, self.words.the)
        day = self._number(at)
        month_at = self._skip(self._skip(at + 1, self.words.ordinals), self.words.of)
        month = self.words.months.get(self._text(month_at))
        if day is None or month is None:
            return None
        year, after = self._year(month_at + 1)
        return self._in_year(month, day, year), after

    def _month_day(self, at: int) -> Reading | None:
        """Reads "May 19", "May 19th, 2026"."""
        month = self.words.months.get(self._text(at))
        day_at = self._skip(at + 1, self.words.the)
        day = self._number(day_at)
        if month is None or day is None:
            return None
        year, after = self._year(self._skip(day_at + 1, self.words.ordinals))
        return self._in_year(month, day, year), after

    def _year(self, at: int) -> tuple[int | None, int]:
        number = self._number(at)
        if number is not None and 1900 <= number <= 2199:
            return number, at + 1
        return None, at

    def _in_year(self, month: int, day: int, year: int | None) -> date:
        """The date; without a year the next one from today, or the last one up to today."""
        if year is not None:
            return date(year, month, day)
        date(2000, month, day)  # refuses what is in no year
        step = -1 if self.past else 1
        for number in range(
            self.today.year, self.today.year + 9 * step, step
        ):  # 29 February: up to eight years
            if day > monthrange(number, month)[1]:
                continue
            found = date(number, month, day)
            if (found <= self.today) if self.past else (found >= self.today):
                return found
        raise ValueError(month, day)

    def _ordinal(self, at: int, *, sure: bool = False) -> Reading | None:
        """Reads "the 20th": the next (or last) day of that number."""
        number_at = self._skip(at, self.words.the)
        day = self._number(number_at)
        if day is None or not 1 <= day <= 31:
            return None
        dotted = self.words.dotted_ordinals and self.pieces[number_at].kind == "nth"
        if dotted and self.in_sentence and not sure:  # "it costs 20. She paid", "am 2. Tisch"
            named = number_at + 1 < len(self.pieces) and self.pieces[number_at + 1].capital
            dotted = self.led_by(at) is not None and not named
        if not dotted and self._text(number_at + 1) not in self.words.ordinals:
            return None
        step = -1 if self.past else 1
        for months in range(0, 3 * step, step):
            first = self.today.replace(day=1) + relativedelta(months=months)
            if day > monthrange(first.year, first.month)[1]:
                continue
            found = first.replace(day=day)
            if (found <= self.today) if self.past else (found >= self.today):
                return found, number_at + (1 if dotted else 2)
        return None

    # -- distances -------------------------------------------------------------------------------

    def _near(self, at: int) -> Reading | None:
        """Reads "today", "tomorrow", "the day after tomorrow"."""
        at = self._skip(at, self.words.the)
        for phrase, days in self.words.from_today.items():
            if tuple(self._text(at + step) for step in range(len(phrase))) == phrase:
                return self.today + timedelta(days=days), at + len(phrase)
        return None

    def amount(self, at: int) -> tuple[int, str, int] | None:
        """A number with its unit ("two weeks") and the index after it, else None."""
        number = self._number(at)
        if number is None:
            number = self.words.numbers.get(self._text(at))
        unit = self.words.units.get(self._text(at + 1))
        if number is None or unit is None or number > _LONGEST_SPAN:
            return None
        return number, unit, at + 2

    def _span(self, at: int) -> Reading | None:
        """Reads "in two weeks", "3 days ago"."""
        ahead, back = self._text(at) in self.words.within, self._text(at) in self.words.back
        found = self.amount(at + 1 if ahead or back else at)
        if found is None or found[1] in {"minutes", "hours"}:
            return None
        number, unit, after = found
        if back:
            number = -number
        elif not ahead:
            if self._text(after) in self.words.since:
                return self._counted_from(number, unit, after)
            if self._text(after) not in self.words.ago:
                return None
            number, after = -number, after + 1
        return self.today + _months_aware(number, unit), after

    def _counted_from(self, number: int, unit: str, at: int) -> Reading | None:
        """Reads on: "two weeks from tomorrow", "a week on Friday"."""
        if self._text(at) in self.words.on and (unit != "weeks" or self.in_sentence):
            return None
        weekday = self._weekday_of(at + 1)
        if weekday is not None:
            return self._ahead(weekday) + _months_aware(number, unit), at + 2
        near = (self.today, at + 2) if self._text(at + 1) in self.words.now else self._near(at + 1)
        return near and (near[0] + _months_aware(number, unit), near[1])

    def _farther(self, found: Reading, *, loose: frozenset[int] | None = None) -> Reading:
        """Reads on: "today in two weeks", "Friday in a week"; a weekday (nothing is ``loose``) is the one ahead."""
        day, after = found
        if self._text(after) not in self.words.within:
            return found
        span = self.amount(after + 1)
        if span is None or span[1] not in {"days", "weeks"}:
            return found
        number, unit, after = span
        if unit == "days" and (number % 7 if loose is None else number in loose):
            return found  # "Monday in 8 days" is no Monday
        return (self._ahead(day.weekday()) if loose is None else day) + _months_aware(number, unit), after

    # -- weeks -----------------------------------------------------------------------------------

    def _monday(self, weeks: int = 0) -> date:
        return self.today + timedelta(days=7 * weeks - self.today.weekday())

    def _relative_week(self, at: int) -> Reading | None:
        """Reads "next Friday" (of the next calendar week), "last Friday", "this Friday", "next week" (its Friday)."""
        weeks = self._weeks_away(at)
        if weeks is None:
            return None
        if self._unit(at + 1) == "weeks":
            return self._in_week(weeks, at + 2)
        weekday = self._weekday_of(at + 1)
        if weekday is None:
            return None
        if weeks < 0:
            return self._gone(weekday), at + 2
        if self._text(at) in self.words.coming:
            return self._ahead(weekday), at + 2
        return self._monday(weeks) + timedelta(days=weekday), at + 2

    def _in_week(self, weeks: int, after: int) -> Reading | None:
        """Reads on: "next week on Friday"; a week without a day is its Friday, last week is no day."""
        day_at = self._skip(after, self.words.on)
        weekday = self._weekday_of(day_at, short=not self.in_sentence or day_at > after)
        if weekday is not None:
            return self._monday(weeks) + timedelta(days=weekday), day_at + 1
        if weeks < 0:
            return None
        return (self._monday(1) + timedelta(days=4) if weeks else self._friday()), after

    def _weeks_away(self, at: int) -> int | None:
        """Of the week a "next", "this" or "last" speaks of."""
        which = self._text(at)
        if which in self.words.next | self.words.coming:
            return 1
        if which in self.words.this:
            return 0
        return -1 if which in self.words.last else None

    def _unit(self, at: int) -> str | None:
        return self.words.units.get(self._text(at))

    def _ahead(self, weekday: int) -> date:
        """The next such day, strictly after today."""
        return self.today + timedelta(days=(weekday - self.today.weekday() - 1) % 7 + 1)

    def _gone(self, weekday: int) -> date:
        """The last such day, strictly before today."""
        return self.today - timedelta(days=(self.today.weekday() - weekday - 1) % 7 + 1)

    def _friday(self) -> date:
        """Friday of this week; on Saturday and Sunday the next one."""
        return self._monday(1 if self.today.weekday() > 4 else 0) + timedelta(days=4)

    def _weekday(self, at: int, *, until: bool) -> Reading | None:
        """A bare weekday: strictly after today (before, with ``past``), "by Friday" on or after."""
        weekday = self._weekday_of(at, short=until or not self.in_sentence)
        if weekday is None:
            return None
        which = self._skip(self._skip(at + 1, self.words.of), self.words.the)
        weeks = self._weeks_away(which)
        if weeks is not None and self._unit(which + 1) == "weeks":  # "Friday of next week"
            return self._monday(weeks) + timedelta(days=weekday), which + 2
        if self.past:
            return self._gone(weekday), at + 1
        if until and weekday == self.today.weekday():
            return self.today, at + 1
        return self._ahead(weekday), at + 1

    def _end_of(self, at: int) -> Reading | None:
        """Reads "end of the week" (Friday), "end of next month", "end of June", "end of the year": the last day."""
        at = self._skip(at, self.words.the)
        if self._text(at) not in self.words.end:
            return None
        which = self._skip(self._skip(at + 1, self.words.of), self.words.the | self.words.this)
        ahead = 1 if self._text(which) in self.words.next | self.words.coming else 0
        unit = self._unit(which + ahead)
        if unit == "weeks":
            return (self._monday(1) + timedelta(days=4) if ahead else self._friday()), which + ahead + 1
        if unit == "months":
            return _month_end(self.today + relativedelta(months=ahead)), which + ahead + 1
        if unit == "years":
            return date(self.today.year + ahead, 12, 31), which + ahead + 1
        month = self.words.months.get(self._text(which))
        if month is None:
            return None
        year, after = self._year(which + 1)
        if year is None:
            year = self.today.year + (month < self.today.month)
        return _month_end(date(year, month, 1)), after


def _month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def _months_aware(number: int, unit: str) -> relativedelta:
    """A step of days to years; a month later in a short month is its last day."""
    match unit:
        case "days":
            return relativedelta(days=number)
        case "weeks":
            return relativedelta(weeks=number)
        case "months":
            return relativedelta(months=number)
        case _:
            return relativedelta(years=number)

"""Days of which only a part may be known, as people write them: "3 May 1980", "May 1980", "1980", "3 May"."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from relationship_journal.desktop import dates
from relationship_journal.domain.errors import UnknownTime
from relationship_journal.domain.partial_date import PartialDate

_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_MONTH_YEAR = re.compile(r"([^\W\d_]+)\.?,? +(\d{4})")
_YEARS_AGO = re.compile(
    r"(?:about +|around +)?(\d{1,2}) +years? +ago|(?:seit|vor)(?: +etwa| +ca\.?)? +(\d{1,2}) +jahr(?:en)?",
    re.IGNORECASE,
)


def read_partial(typed: str, today: date) -> PartialDate | None:
    """The day meant, as far as it is known, years never guessed; None where it cannot be read."""
    text = typed.strip()
    return _written(text) or _month_of_year(text) or _spoken(text, today)


def read_since(typed: str, today: date) -> PartialDate | None:
    """Since when: a day in the past with its year, "3 years ago" too; None where it cannot be read."""
    text = typed.strip()
    ago = _YEARS_AGO.fullmatch(text)
    found = PartialDate(today.year - int(ago[1] or ago[2])) if ago else read_partial(text, today)
    if found is not None and found.year is None:
        latest = next(
            PartialDate(year, found.month, found.day)
            for year in range(today.year, today.year - 9, -1)  # a 29 February is at most eight years back
            if _is_day(year, found) and not is_ahead(PartialDate(year, found.month, found.day), today)
        )
        found = latest
    return None if found is None or is_ahead(found, today) else found


def is_ahead(found: PartialDate, today: date) -> bool:
    """Whether even its beginning lies after ``today``."""
    if found.year is None:
        return False
    return date(found.year, found.month or 1, found.day or 1) > today


def partial_words(day: PartialDate | None, today: date) -> str:
    """A partial day in words that read back as the same, else in its written form."""
    if day is None:
        return ""
    words = spoken(day)
    return words if read_partial(words, today) == day else str(day)


def spoken(day: PartialDate) -> str:
    """A partial day in words: "3 May 1980", "May 1980", "1980", "3 May"."""
    if day.month is None:
        return str(day)
    if day.day is None:
        return dates.month_year(date(day.year or 2000, day.month, 1))
    words = dates.day_month(date(day.year or 2000, day.month, day.day))
    return f"{words} {day.year:04d}" if day.year else words


def _is_day(year: int, day: PartialDate) -> bool:
    try:
        PartialDate(year, day.month, day.day)
    except ValueError:  # a 29 February in a common year
        return False
    return True


def _written(text: str) -> PartialDate | None:
    try:
        return PartialDate.parse(text)
    except ValueError:  # not the written form; perhaps words
        return None


def _month_of_year(text: str) -> PartialDate | None:
    found = _MONTH_YEAR.fullmatch(text)
    if found is None:
        return None
    month = _month(found[1])
    return PartialDate(int(found[2]), month) if month is not None and int(found[2]) else None


def _month(word: str) -> int | None:
    """A month by its English name, or by the one the reader's own dates show."""
    from relationship_journal.domain.day_words import ENGLISH

    known = ENGLISH.months.get(word.casefold())
    if known is not None:
        return known
    own = (
        number
        for number in range(1, 13)
        if dates.month_name(date(2000, number, 1)).casefold() == word.casefold()
    )
    return next(own, None)


def _spoken(text: str, today: date) -> PartialDate | None:
    if not any(sign.isdigit() for sign in text):  # "yesterday", "Friday"
        return None
    has_year = _YEAR.search(text) is not None
    leap_day = datetime(2024, 12, 31, 12, tzinfo=UTC)  # a year that has a 29 February, for days without year
    now = datetime(today.year, today.month, today.day, 12, tzinfo=UTC) if has_year else leap_day
    from relationship_journal.domain.when import read_when

    try:
        when = read_when(text, now, past=True)
    except UnknownTime:  # the field says what to do
        return None
    if when.time is not None:
        return None
    return PartialDate.of(when.day) if has_year else PartialDate(None, when.day.month, when.day.day)

"""Birthdays as people write them: "3 September", "3 Sept 1985", "1985", "1985-09-03"."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from relationship_journal.desktop import dates
from relationship_journal.domain.errors import UnknownTime
from relationship_journal.domain.partial_date import PartialDate
from relationship_journal.domain.when import read_when

_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")


def read_birthday(text: str, today: date) -> PartialDate | None:
    """The day meant, as far as it is known; None for nothing typed. Raises ``ValueError`` for the rest.

    A day ahead of ``today`` with its year is nobody's birthday and raises too.
    """
    typed = text.strip()
    if not typed:
        return None
    found = _written(typed) or _spoken(typed, today)
    if found is None or (found.year is not None and found.year > today.year) or _is_ahead(found, today):
        raise ValueError(typed)
    return found


def birthday_words(born: PartialDate | None, today: date) -> str:
    """The birthday in words that read back as the same day, else in its written form."""
    if born is None:
        return ""
    words = str(born)
    if born.month is not None and born.day is not None:
        spoken = dates.day_month(date(born.year or 2000, born.month, born.day))
        words = f"{spoken} {born.year}" if born.year else spoken
    try:
        return words if read_birthday(words, today) == born else str(born)
    except ValueError:  # a locale whose months cannot be read yet
        return str(born)


def _written(typed: str) -> PartialDate | None:
    try:
        return PartialDate.parse(typed)
    except ValueError:  # not the written form; perhaps words
        return None


def _spoken(typed: str, today: date) -> PartialDate | None:
    if not any(sign.isdigit() for sign in typed):  # "yesterday", "Friday"
        return None
    has_year = _YEAR.search(typed) is not None
    leap_day = datetime(2024, 12, 31, 12, tzinfo=UTC)  # a year that has a 29 February, for days without year
    now = datetime(today.year, today.month, today.day, 12, tzinfo=UTC) if has_year else leap_day
    try:
        when = read_when(typed, now, past=True)
    except UnknownTime:  # the field says what to do
        return None
    if when.time is not None:
        return None
    return PartialDate.of(when.day) if has_year else PartialDate(None, when.day.month, when.day.day)


def _is_ahead(found: PartialDate, today: date) -> bool:
    if found.year is None or found.month is None or found.day is None:
        return False
    return date(found.year, found.month, found.day) > today

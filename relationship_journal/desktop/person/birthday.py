"""Birthdays as people write them: "3 September", "3 Sept 1985", "1985", "about 45"; and what was understood."""

from __future__ import annotations

import re
from datetime import date

from relationship_journal.desktop.partial_days import is_ahead, partial_words, read_partial, spoken
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.partial_date import PartialDate

_ABOUT = re.compile(
    r"(?:(?:about|around|etwa|ungefähr|rund|approx\.?|approximately|circa|ca\.?|c\.|aged?|~)\s*(\d{1,3})(?:\s*(?:years?(?:\s+old)?|yo|jahre?(?:\s+alt)?))?"
    r"|(\d{1,3})\s*(?:years?(?:\s+old)?|yo|-?ish|jahre?(?:\s+alt)?))",
    re.IGNORECASE,
)
_OLDEST = 130


def read_birthday(text: str, today: date) -> PartialDate | None:
    """The day meant, as far as it is known; None for nothing typed. Raises ``ValueError`` for the rest.

    An age becomes the year it tells of. A day ahead of ``today`` is nobody's birthday and raises too.
    """
    typed = text.strip()
    if not typed:
        return None
    found = _aged(typed, today) or read_partial(typed, today)
    if found is None or is_ahead(found, today):
        raise ValueError(typed)
    return found


def birthday_words(born: PartialDate | None, today: date) -> str:
    """The birthday in words that read back as the same day, else in its written form."""
    return partial_words(born, today)


def understood(text: str, today: date) -> str:
    """What is understood of what is typed, said back: "3 May 1980, 46 years old"; nothing where it says nothing."""
    try:
        born = read_birthday(text, today)
    except ValueError:  # said as an error when it is saved; until then it may be half typed
        return ""
    if born is None:
        return ""
    age = born.age_on(today)
    if born.year is None or age is None:
        return translate("person", "Every year on {day}").format(day=spoken(born))
    if born.month is None:
        return translate("person", "Born about {year}, about {age} years old").format(year=born.year, age=age)
    return translate("person", "{day}, {age} years old").format(day=spoken(born), age=age)


def _aged(typed: str, today: date) -> PartialDate | None:
    found = _ABOUT.fullmatch(typed)
    if found is None:
        return None
    age = int(found[1] or found[2])
    return PartialDate(today.year - age) if age <= _OLDEST and today.year > age else None

"""Dates as vCards write them, to and from the journal's partial ISO dates."""

from __future__ import annotations

import re
from datetime import date

_DATE = re.compile(
    r"(?:(?P<year>\d{4})-?(?P<month>\d\d)-?(?P<day>\d\d)"
    r"|--(?P<m2>\d\d)-?(?P<d2>\d\d)"
    r"|(?P<y3>\d{4})-(?P<m3>\d\d)"
    r"|(?P<y4>\d{4}))"
    r"(?:[T ][0-9:.,]{2,15}(?:Z|[+-]\d\d:?\d\d|[+-]\d\d)?)?\Z"
)
#: Apple's year for "no year": a leap year nobody alive was born in.
OMITTED_YEAR = "1604"


def partial_date(text: str, omitted: str = OMITTED_YEAR) -> str:
    """A vCard date as partial ISO (1980-05-03, 1980-05, 1980, --05-03), or "" if it is none.

    A time of day is dropped without moving the date.  The year `omitted` or 0000 means that the year is unknown.
    """
    match = _DATE.match(text.strip()[:40])
    if match is None:
        return ""
    year = match["year"] or match["y3"] or match["y4"] or ""
    month = match["month"] or match["m2"] or match["m3"] or ""
    day = match["day"] or match["d2"] or ""
    if day and year in (omitted, "0000", OMITTED_YEAR):
        year = ""
    try:
        date(int(year) if year else 2000, int(month or 1), int(day or 1))
    except ValueError:
        return ""
    if not year:
        return f"--{month}-{day}"
    return "-".join(part for part in (year, month, day) if part)


def basic_date(partial: str) -> str:
    """A partial ISO date as RFC 6350 writes it: 19800503, --0503, 1980-05, 1980."""
    if partial.startswith("--") or partial.count("-") == 2:
        head = "--" if partial.startswith("--") else ""
        return head + partial.replace("-", "")
    return partial


def is_whole(partial: str) -> bool:
    """Does the date name year, month and day?"""
    return len(partial) == 10 and not partial.startswith("-")

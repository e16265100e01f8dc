"""Days as tables write them: ISO, 31/12/1984, 12/31/1984, 7 Oct 2024; read only where they can mean one day."""

from __future__ import annotations

import re
from datetime import date

from relationship_journal.domain.contact_tables import DateOrder
from relationship_journal.exchange.card_dates import partial_date

_NUMBERS = re.compile(r"(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4})?)?\.?(?:[ T]\d\d?:\d\d.*)?")
_YEAR_FIRST = re.compile(r"(\d{4})[./-](\d{1,2})[./-](\d{1,2})\.?(?:[ T]\d\d?:\d\d.*)?")
_MONTHS = {
    name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)
}
_WORDS = re.compile(r"(?:(\d{1,2})[ -])?([A-Za-z]{3,9})\.?[ -](?:(\d{1,2}),? )?(\d{4})")
_NO_DAY = re.compile(r"0{1,4}[./-]0{1,2}[./-]0{1,4}(?:[ T].*)?")
_LONGEST = 40


def is_no_day(text: str) -> bool:
    """Whether it stands for nothing: empty, or 0/0/00 as Outlook writes."""
    return not text.strip() or _NO_DAY.fullmatch(text.strip()[:_LONGEST]) is not None


def read_day(text: str, order: DateOrder) -> str:
    """A day as partial ISO, "" if it is none in this order; years of two digits are nobody's guess."""
    text = text.strip()[:_LONGEST]
    iso = partial_date(text)
    if iso:
        return iso
    match = _YEAR_FIRST.fullmatch(text)
    if match is not None:
        return _whole(match[1], match[2], match[3])
    match = _NUMBERS.fullmatch(text)
    if match is not None:
        first, second, year = match[1], match[3], match[4] or ""
        if order is DateOrder.MONTH_FIRST and match[2] != ".":
            first, second = second, first
        return _whole(year, second, first)
    match = _WORDS.fullmatch(text)
    month = _MONTHS.get(match[2][:3].lower(), 0) if match is not None else 0
    if match is None or not month or bool(match[1]) == bool(match[3]):
        return ""
    return _whole(match[4], str(month), match[1] or match[3])


def _whole(year: str, month: str, day: str) -> str:
    try:
        date(int(year or 2000), int(month), int(day))
    except ValueError:
        return ""
    return f"{year}-{int(month):02d}-{int(day):02d}" if year else f"--{int(month):02d}-{int(day):02d}"


class DayTally:
    """What the days of a whole table say about their order."""

    def __init__(self) -> None:
        self._votes = {DateOrder.DAY_FIRST: 0, DateOrder.MONTH_FIRST: 0}
        self._samples: dict[DateOrder | None, str] = {}

    def count(self, text: str) -> None:
        """Take one cell of a column of days into account."""
        text = text.strip()[:_LONGEST]
        if is_no_day(text):
            return
        order: DateOrder | None = None
        match = _NUMBERS.fullmatch(text)
        if match is None:
            if partial_date(text) or _YEAR_FIRST.fullmatch(text):
                self._samples.setdefault(DateOrder.YEAR_FIRST, text)
            return
        if match[2] == "." or int(match[1]) > 12:
            order = DateOrder.DAY_FIRST  # nobody writes 12.31.1984
        elif int(match[3]) > 12:
            order = DateOrder.MONTH_FIRST
        elif int(match[1]) == int(match[3]):
            return  # 5/5 says nothing and can be taken for nothing else
        if order is not None:
            self._votes[order] += 1
        self._samples.setdefault(order, text)

    def order(self, *, usual: DateOrder) -> DateOrder:
        """What most days prove; without proof ``usual``, or ISO if there is nothing else."""
        first, second = self._votes[DateOrder.DAY_FIRST], self._votes[DateOrder.MONTH_FIRST]
        if first != second:
            return DateOrder.DAY_FIRST if first > second else DateOrder.MONTH_FIRST
        only_iso = set(self._samples) == {DateOrder.YEAR_FIRST}
        return DateOrder.YEAR_FIRST if only_iso else usual

    @property
    def is_open(self) -> bool:
        """Whether there are days that could be two, and nothing proves which."""
        return None in self._samples and not any(self._votes.values())

    def sample(self, order: DateOrder) -> str:
        """A day written in this order, or whatever day there is."""
        some = (self._samples.get(order), self._samples.get(None), *self._samples.values())
        return next((text for text in some if text), "")

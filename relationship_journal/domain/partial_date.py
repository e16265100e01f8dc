"""Dates of which only a part may be known: "1980", "1980-05", "1980-05-03", "--05-03"."""

from __future__ import annotations

import re
from calendar import isleap, monthrange
from dataclasses import dataclass
from datetime import date

_FORM = re.compile(r"(?:(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?|--(\d{2})-(\d{2}))")


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day, a month, a year, or a yearly day; written as ISO 8601 / RFC 6350 dates are."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.month is not None and not 1 <= self.month <= 12:
            raise ValueError("month")
        if self.day is not None:
            if self.month is None:
                raise ValueError("day without month")
            longest = monthrange(self.year or 2000, self.month)[1]
            if not 1 <= self.day <= longest:
                raise ValueError("day")
        if self.year is None and self.day is None:
            raise ValueError("nothing known")
        if self.year is not None and not 1 <= self.year <= 9999:
            raise ValueError("year")

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read the written form; raises ``ValueError`` for anything else."""
        found = _FORM.fullmatch(text.strip())
        if not found:
            raise ValueError(text)
        year, month, day, yearly_month, yearly_day = found.groups()
        if yearly_month:
            return cls(None, int(yearly_month), int(yearly_day))
        return cls(int(year), int(month) if month else None, int(day) if day else None)

    @classmethod
    def of(cls, day: date) -> PartialDate:
        """The whole date as a partial one."""
        return cls(day.year, day.month, day.day)

    def __str__(self) -> str:
        if self.year is None:
            return f"--{self.month:02d}-{self.day:02d}"
        parts = [f"{self.year:04d}"]
        parts += [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    @property
    def is_yearly(self) -> bool:
        """Whether month and day are known, so that it comes round each year."""
        return self.month is not None and self.day is not None

    def next_after(self, day: date) -> date | None:
        """The first time it comes round on or after ``day``; 29 February falls on the 28th in common years."""
        if self.month is None or self.day is None:
            return None
        for year in (day.year, day.year + 1):
            if year > 9999:
                break
            turn = date(year, self.month, self._day_in(year) or 1)
            if turn >= day:
                return turn
        return None

    def age_on(self, day: date) -> int | None:
        """Whole years since then; with only a year known, the year's difference; None without a year."""
        if self.year is None:
            return None
        years = day.year - self.year
        if self.month is not None and (day.month, day.day) < (self.month, self._day_in(day.year) or 1):
            years -= 1
        return years if years >= 0 else None

    def _day_in(self, year: int) -> int | None:
        """The day of the month it falls on in that year: 29 February is the 28th in common years."""
        leap_day = self.month == 2 and self.day == 29
        return 28 if leap_day and not isleap(year) else self.day

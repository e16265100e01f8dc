"""The words of a briefing in the reader's language and locale."""

from __future__ import annotations

from datetime import date, datetime

from relationship_journal.desktop import dates
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.briefing_text import ENGLISH
from relationship_journal.domain.partial_date import PartialDate


class SheetWords:
    """Words for composing: the English table through Qt's translation, days as the locale writes them."""

    def text(self, key: str, **data: object) -> str:
        """The words of a key, with its data."""
        return translate("briefing", ENGLISH[key]).format(
            **{name: isolated(said) if isinstance(said, str) else said for name, said in data.items()}
        )

    def day(self, day: date, today: date) -> str:
        """Such as "16 April", with its year when it is not this one."""
        return dates.day_smart(day, today)

    def day_long(self, day: date, today: date) -> str:
        """Such as "Thursday 14 May"."""
        words = dates.day_long(day)
        return words if day.year == today.year else dates.with_year(words, day.year)

    def partial(self, day: PartialDate, today: date) -> str:
        """As much of a date as is known."""
        if day.month is None:
            return str(day.year)
        if day.day is None:
            return dates.month_year(date(day.year or today.year, day.month, 1))
        if day.year is None:
            leap = date(2000, day.month, day.day)
            return dates.day_month(leap)
        return dates.day_smart(date(day.year, day.month, day.day), today)

    def moment(self, start: datetime, end: datetime, today: date) -> str:
        """Such as "Thursday 14 May, 10:30 to 11:15"."""
        first = self.day_long(start.date(), today)
        if start.date() == end.date():
            return f"{first}, {dates.time_range(start, end)}"
        last = self.day_long(end.date(), today)
        return self.text(
            "time_range_days", start=f"{first}, {dates.time(start)}", day=last, end=dates.time(end)
        )

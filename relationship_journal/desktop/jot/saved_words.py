"""What is said after a jot was saved: where it went, and what was promised until when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from relationship_journal.desktop import dates
from relationship_journal.domain.marks import read_marks
from relationship_journal.domain.when import find_day

if TYPE_CHECKING:
    from datetime import date

    from relationship_journal.domain.contacts import ContactRow


def saved_words(text: str, people: tuple[ContactRow, ...], today: date, *, loose: bool) -> str:
    """What the toast says after saving: "Saved, 1 promise until Friday", "Saved to Odette's timeline"."""
    promises = read_marks(text).promises
    if promises and people:
        days = [found[0] for promise in promises if (found := find_day(promise.text, today))]
        count = len(promises)
        words = _tr("1 promise") if count == 1 else _tr("{n} promises").format(n=count)
        if not days:
            return _tr("Saved, {promises}").format(promises=words)
        return _tr("Saved, {promises} until {day}").format(promises=words, day=_near(min(days), today))
    if len(people) == 1:
        return _tr("Saved to {name}’s timeline").format(name=people[0].first_name)
    if people:
        return _tr("Saved to {n} timelines").format(n=len(people))
    return _tr("Saved as a loose note") if loose else _tr("Saved")


def _near(day: date, today: date) -> str:
    """How a promise's day is said: "today", "tomorrow", "Friday" within a week, else "Fri 29 May"."""
    apart = (day - today).days
    if apart < 2:
        return dates.near_day(day, today)
    return QLocale().dayName(day.isoweekday()) if apart < 7 else dates.day_short(day)


def _tr(text: str) -> str:
    return QCoreApplication.translate("JotEditor", text)

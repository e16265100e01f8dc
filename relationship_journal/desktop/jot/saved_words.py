"""What is said after a jot was saved: where it went, and what was promised until when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relationship_journal.desktop import dates
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.marks import read_marks
from relationship_journal.domain.when import find_day

if TYPE_CHECKING:
    from datetime import date

    from relationship_journal.domain.contacts import ContactRow
    from relationship_journal.domain.offers import Accepted


def saved_words(
    text: str, people: tuple[ContactRow, ...], today: date, accepted: Accepted, *, loose: bool
) -> str:
    """What the toast says after saving: "Saved, 1 promise until Friday", "Saved to Odette's timeline"."""
    marked = {mark.text: find_day(mark.text, today) for mark in read_marks(text).promises} if people else {}
    due = {words: found[0] if found else None for words, found in marked.items()}
    due |= {promise.text: promise.due for promise in accepted.promises}
    parts = [_promises(due, today)] if due else []
    if facts := len(accepted.facts) + len(accepted.over):
        parts.append(translate("JotEditor", "%n facts", facts))
    if parts:
        return translate("JotEditor", "Saved, {what}").format(what=", ".join(parts))
    if len(people) == 1:
        return translate("JotEditor", "Saved to {name}’s timeline").format(
            name=isolated(people[0].first_name)
        )
    if people:
        return translate("JotEditor", "Saved to %n timelines", len(people))
    return translate("JotEditor", "Saved as a loose note") if loose else translate("JotEditor", "Saved")


def _promises(due: dict[str, date | None], today: date) -> str:
    days = [day for day in due.values() if day is not None]
    words = translate("JotEditor", "%n promises", len(due))
    return (
        translate("JotEditor", "{promises} until {day}").format(promises=words, day=_near(min(days), today))
        if days
        else words
    )


def _near(day: date, today: date) -> str:
    """How a promise's day is said: "today", "tomorrow", "Friday" within a week, else "Fri 29 May"."""
    apart = (day - today).days
    if apart < 2:
        return dates.near_day(day, today)
    return dates.weekday_name(day) if apart < 7 else dates.day_short(day)

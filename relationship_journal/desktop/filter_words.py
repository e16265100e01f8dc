"""The filters of a question as a chip says them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from relationship_journal import wording
from relationship_journal.desktop import dates
from relationship_journal.domain.question_words import Has, Key
from relationship_journal.domain.questions import Filter


def distinct(filters: Sequence[Filter]) -> tuple[Filter, ...]:
    """Each that stands for itself: "who likes" is one, though it means hobbies and preferences."""
    seen: dict[tuple[int, int], Filter] = {}
    for each in filters:
        seen.setdefault((each.start, each.end), each)
    return tuple(seen.values())


def filter_words(narrowing: Filter) -> str:
    """One filter in words, such as "In Clients" or "Since 1 March"."""
    value = narrowing.value
    match narrowing.key:
        case Key.WITH:
            return _tr("With {name}").format(name=value.title())
        case Key.IN:
            return _tr("In {name}").format(name=value.title())
        case Key.KIND:
            return _kind(value)
        case Key.CHANNEL:
            return wording.channel_name(value)
        case Key.AFTER | Key.BEFORE:
            day = dates.day_long(narrowing.day) if narrowing.day else value
            return (_tr("From {day}") if narrowing.key is Key.AFTER else _tr("Before {day}")).format(day=day)
        case Key.HAS:
            return _has(Has(value))
        case Key.IS:
            return _tr("Overdue") if value == "overdue" else _tr("Time to reach out")
        case Key.NEVER:
            return _tr("Never met in person")


def _kind(value: str) -> str:
    return {
        "family": _tr("Family"), "hobby": _tr("Hobbies"), "preference": _tr("Preferences"), "work": _tr("Work"),
        "context": _tr("At the moment"), "date": _tr("Dates"), "person": _tr("People"), "fact": _tr("Facts"),
        "entry": _tr("Journal"), "promise": _tr("Promises"), "meeting": _tr("Meetings"), "topic": _tr("Questions"),
        "gesture": _tr("Given and received"),
    }[value]  # fmt: skip


def _has(value: Has) -> str:
    return {
        Has.PROMISE: _tr("Has a promise open"), Has.MEETING: _tr("Has a meeting"), Has.EMAIL: _tr("Has an email address"),
        Has.PHONE: _tr("Has a phone number"), Has.BIRTHDAY: _tr("Has a birthday"), Has.QUESTION: _tr("Has a question"),
    }[value]  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("Filters", text)

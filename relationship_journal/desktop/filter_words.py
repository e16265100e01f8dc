"""The filters of a question as a chip says them."""

from __future__ import annotations

from collections.abc import Sequence

from relationship_journal import wording
from relationship_journal.desktop import dates
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.translation import translate
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
            return translate("Filters", "With {name}").format(name=isolated(value.title()))
        case Key.IN:
            return translate("Filters", "In {name}").format(name=isolated(value.title()))
        case Key.KIND:
            return _kind(value)
        case Key.CHANNEL:
            return wording.channel_name(value)
        case Key.AFTER | Key.BEFORE:
            day = dates.day_long(narrowing.day) if narrowing.day else value
            return (
                translate("Filters", "From {day}")
                if narrowing.key is Key.AFTER
                else translate("Filters", "Before {day}")
            ).format(day=day)
        case Key.HAS:
            return _has(Has(value))
        case Key.IS:
            return (
                translate("Filters", "Overdue")
                if value == "overdue"
                else translate("Filters", "Time to reach out")
            )
        case Key.NEVER:
            return translate("Filters", "Never met in person")


def _kind(value: str) -> str:
    return {
        "family": translate("Filters", "Family"), "hobby": translate("Filters", "Hobbies"), "preference": translate("Filters", "Preferences"), "work": translate("Filters", "Work"),
        "context": translate("Filters", "At the moment"), "date": translate("Filters", "Dates"), "person": translate("Filters", "People"), "fact": translate("Filters", "Facts"),
        "entry": translate("Filters", "Journal"), "promise": translate("Filters", "Promises"), "meeting": translate("Filters", "Meetings"), "topic": translate("Filters", "Questions"),
        "gesture": translate("Filters", "Given and received"),
    }[value]  # fmt: skip


def _has(value: Has) -> str:
    return {
        Has.PROMISE: translate("Filters", "Has a promise open"), Has.MEETING: translate("Filters", "Has a meeting"), Has.EMAIL: translate("Filters", "Has an email address"),
        Has.PHONE: translate("Filters", "Has a phone number"), Has.BIRTHDAY: translate("Filters", "Has a birthday"), Has.QUESTION: translate("Filters", "Has a question"),
    }[value]  # fmt: skip

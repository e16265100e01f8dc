"""What stands in a timeline, from top to bottom: planned meetings, months, entries."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from operator import attrgetter

from relationship_journal.domain.entries import Entry
from relationship_journal.domain.meetings import Meeting

FILTERS = ("all", "in_person", "calls", "messages", "promises")


@dataclass(frozen=True, slots=True)
class Heading:
    """A month (its first day), or None for what is planned."""

    month: date | None


Item = Heading | Meeting | Entry


def key(item: Item) -> tuple[str, object]:
    """What an item is, whatever it says now: two refreshes name the same thing alike."""
    match item:
        case Heading():
            return "heading", item.month
        case Meeting():
            return "meeting", item.id
        case Entry():
            return "entry", item.id


_OF_ENTRY = attrgetter(*(each.name for each in fields(Entry) if each.name != "people"))


def looks_alike(old: Item, new: Item) -> bool:
    """Whether both are shown the same: how the people of an entry stand now is not shown in its row."""
    if not (isinstance(old, Entry) and isinstance(new, Entry)):
        return old == new
    return bool(_OF_ENTRY(old) == _OF_ENTRY(new)) and _called(old) == _called(new)


def _called(entry: Entry) -> list[tuple[int, str]]:
    return [(person.id, person.name) for person in entry.people]


def compose(meetings: Sequence[Meeting], entries: Iterable[Entry]) -> list[Item]:
    """Planned meetings, the farthest on top, then entries, newest first, each month under its heading."""
    items: list[Item] = []
    if meetings:
        items.append(Heading(None))
        latest_first: list[Meeting] = sorted(meetings, key=_start, reverse=True)
        items += latest_first
    items.extend(grouped(entries, None))
    return items


def _start(meeting: Meeting) -> datetime:
    return meeting.start


def grouped(entries: Iterable[Entry], month: date | None) -> list[Item]:
    """Entries under headings of their months; ``month`` is the one already begun above them."""
    items: list[Item] = []
    for entry in entries:
        begun = entry.day.replace(day=1)
        if begun != month:
            items.append(Heading(begun))
            month = begun
        items.append(entry)
    return items


def changed_span(old: Sequence[Item], new: Sequence[Item]) -> tuple[int, int, int]:
    """How many items are the same at the top; then how many are taken out there and how many put in."""
    before, after = [key(item) for item in old], [key(item) for item in new]
    top = 0
    while top < min(len(before), len(after)) and before[top] == after[top]:
        top += 1
    end = 0
    while end < min(len(before), len(after)) - top and before[-1 - end] == after[-1 - end]:
        end += 1
    return top, len(before) - top - end, len(after) - top - end

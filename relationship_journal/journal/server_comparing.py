"""Whether an event of ours and what a server holds of it say the same."""

from __future__ import annotations

from collections.abc import Iterable

from relationship_journal.domain.calendar import CalendarEvent
from relationship_journal.domain.read_events import ReadEvent
from relationship_journal.domain.repeating import starts_of


def says(event: CalendarEvent, there: Iterable[ReadEvent]) -> bool:
    """The same times, lengths, titles and places; of a repeating event those of its times that were read."""
    if event.repeat is None:
        mine = {"": (event.start, event.minutes, event.title, event.place, event.cancelled)}
        return {each.original: _said(each) for each in there} == mine
    expected = {}
    if not event.cancelled:
        differing = {time.original: time for time in event.times}
        for start in starts_of(event.repeat, event.start, event.zone):
            time = differing.get(start)
            if start in event.left_out:
                continue
            told = (time.start, time.minutes, time.title, time.place) if time else (
                start, event.minutes, event.title, event.place
            )  # fmt: skip
            expected[start.strftime("%Y%m%dT%H%M%SZ")] = (*told, False)
    read = {each.original: _said(each) for each in there if not (event.cancelled and each.cancelled)}
    return all(expected.get(original) == said for original, said in read.items()) and bool(
        read or not expected
    )


def _said(each: ReadEvent) -> tuple[object, ...]:
    return each.start, each.minutes, each.topic, each.place, each.cancelled

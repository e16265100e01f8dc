"""What reading somebody else's calendar will do, what is decided about it, and what it did."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.read_events import Attendee, EventComplaint, ReadEvent


class EventVerdict(StrEnum):
    """What is to be done about one time of an event.

    ``CHANGED``: the event says something else than when it was taken; ``CLASH``: so does it, and the meeting was
    changed here too; ``GONE``: it was taken once and is no longer in the calendar.
    """

    NEW = "new"
    CHANGED = "changed"
    CLASH = "clash"
    GONE = "gone"
    ALREADY = "already"


class EventDecision(StrEnum):
    """What the user wants done.

    ``TAKE`` what the calendar says (of a gone one: call the meeting off); ``KEEP`` what is here and do not ask about
    this again; ``LEAVE`` it and ask the next time.
    """

    TAKE = "take"
    KEEP = "keep"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class EventChange:
    """One field of a meeting that the calendar says differently: ``here`` now, ``there``, as stored values.

    ``field``: start, minutes, zone, topic, place, agenda or cancelled. ``clash``: it was changed here as well.
    """

    field: str
    here: object
    there: object
    clash: bool = False


@dataclass(frozen=True, slots=True)
class EventCandidate:
    """One time of an event with its verdict; ``people`` are those known here, ``strangers`` the others, you apart.

    ``meeting_id`` and ``changes`` where the meeting is here already; ``event`` is None where it is gone, and
    ``topic``, ``start`` then say what the meeting is.
    """

    index: int
    verdict: EventVerdict
    topic: str
    start: datetime
    event: ReadEvent | None = None
    meeting_id: int | None = None
    people: tuple[ContactRow, ...] = ()
    strangers: tuple[Attendee, ...] = ()
    changes: tuple[EventChange, ...] = ()
    own: bool = False


@dataclass(frozen=True, slots=True)
class EventPlan:
    """A calendar read and compared, before anything is saved.

    ``source`` tells the calendar from others (a path, an address); ``attendees`` counts who is named how often;
    ``me`` is the address taken for yours, "" if none is. ``read`` counts events, of which each may be many times.
    """

    source: str
    name: str
    read: int
    candidates: tuple[EventCandidate, ...]
    skipped: tuple[EventComplaint, ...]
    attendees: tuple[tuple[Attendee, int], ...]
    me: str

    def count(self, verdict: EventVerdict) -> int:
        """How many candidates have the verdict."""
        return sum(each.verdict is verdict for each in self.candidates)


@dataclass(frozen=True, slots=True)
class EventReport:
    """What was done; ``act`` is None when nothing changed. ``asked``: how many wait to be decided."""

    new: int
    changed: int
    called_off: int
    already: int
    asked: int
    act: int | None


def decided(candidate: EventCandidate, *, with_strangers: bool = True) -> EventDecision:
    """What happens if nobody decides: new and changed ones are taken, the rest is asked about.

    Without ``with_strangers`` a new one is taken only if somebody known is in it.
    """
    taken = candidate.verdict is EventVerdict.CHANGED or (
        candidate.verdict is EventVerdict.NEW and (with_strangers or bool(candidate.people))
    )
    return EventDecision.TAKE if taken else EventDecision.LEAVE


Decisions = Mapping[int, EventDecision]

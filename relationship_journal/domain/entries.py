"""Entries: one thing that happened with one or more contacts, as the timeline shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from relationship_journal.domain.attachments import Attachment, FileDraft
from relationship_journal.domain.channels import Channel, Mood
from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.facts import Fact
from relationship_journal.domain.gestures import GestureDraft
from relationship_journal.domain.promises import Promise


@dataclass(frozen=True, slots=True)
class Entry:
    """A stored entry with its people, and the promises and facts learned from it.

    ``day`` is the user's day; ``at`` the instant (UTC) when an hour is known, in ``zone``.
    ``text`` is exactly what was typed. ``started_by``: "me", "them" or nothing. ``satisfied``: whether they said
    it helped, None where nobody asked. ``private_lines``: what was noted about one of several people, by id.
    """

    id: int
    channel: Channel
    day: date
    at: datetime | None = None
    zone: str = ""
    minutes: int | None = None
    place: str = ""
    label: str = ""
    started_by: str = ""
    attempt: bool = False
    mood: Mood | None = None
    satisfied: bool | None = None
    text: str = ""
    meeting_id: int | None = None
    private_lines: tuple[tuple[int, str], ...] = ()
    people: tuple[ContactRow, ...] = ()
    promises: tuple[Promise, ...] = ()
    facts: tuple[Fact, ...] = ()
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class JotDraft:
    """A jot before it is saved; ``day`` and ``at`` as in Entry; ``contacts`` are ids.

    ``gestures`` are stored with a new jot, of the first of its people; an entry that is changed has them in About.
    ``files`` are attached besides what an entry has already.
    """

    text: str
    contacts: tuple[int, ...] = ()
    day: date | None = None
    at: datetime | None = None
    zone: str = ""
    channel: Channel = Channel.IN_PERSON
    mood: Mood | None = None
    minutes: int | None = None
    place: str = ""
    label: str = ""
    started_by: str = ""
    attempt: bool = False
    satisfied: bool | None = None
    meeting_id: int | None = None
    private_lines: tuple[tuple[int, str], ...] = ()
    gestures: tuple[GestureDraft, ...] = ()
    files: tuple[FileDraft, ...] = ()


@dataclass(frozen=True, slots=True)
class Habit:
    """What was said of the latest entries of a channel: who started them, how long they took."""

    started_by: str = ""
    minutes: int | None = None

"""A calendar server as the journal sees it: what it holds, and the protocol of those who speak with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from relationship_journal.domain.calendar import CalendarEvent
from relationship_journal.domain.read_events import ReadEvent


@dataclass(frozen=True, slots=True)
class ServerCalendar:
    """One calendar of a server: its address and the name people gave it."""

    address: str
    name: str


@dataclass(frozen=True, slots=True)
class ServerCopy:
    """An event as the server holds it: where, in which version (its ETag), and what it says ("" where not asked)."""

    href: str
    etag: str
    data: bytes = b""


class CalendarServer(Protocol):
    """Somebody who speaks with one server; every method raises ``ServerFault`` and ``Stopped``."""

    @property
    def host(self) -> str:
        """Whose server it is."""

    def calendars(self) -> tuple[ServerCalendar, ...]:
        """The user's calendars for events."""

    def events(self, calendar: str, first: datetime, end: datetime) -> tuple[bytes, ...]:
        """Everything a calendar holds between two instants, as the server says it."""

    def copy_of(self, calendar: str, uid: str) -> ServerCopy | None:
        """What lies there under the name of one of our events; None: nothing."""

    def store(self, calendar: str, event: CalendarEvent, known: ServerCopy | None) -> ServerCopy | None:
        """Store an event in the place of the version that is known, or as a new one.

        None: another version lies there, or (where one was known) none any more; nothing was changed.
        """


class ServerDecision(StrEnum):
    """Of an event both sides changed: ``MINE`` goes to the server, ``THEIRS`` into the journal, ``LEAVE`` both alone."""

    MINE = "mine"
    THEIRS = "theirs"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class ServerClash:
    """An event both sides changed since they last agreed: what would be sent, and what lies there.

    ``theirs`` are its times there, empty where it was deleted there.
    """

    uid: str
    mine: CalendarEvent
    theirs: tuple[ReadEvent, ...]


@dataclass(frozen=True, slots=True)
class ServerReport:
    """What publishing did: events made, changed and called off there; those that are as they were; the clashes."""

    created: int = 0
    changed: int = 0
    cancelled: int = 0
    unchanged: int = 0
    clashes: tuple[ServerClash, ...] = ()


ServerDecisions = Mapping[str, ServerDecision]
Parts = Sequence[bytes]

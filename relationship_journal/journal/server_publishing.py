"""Keeping one calendar of a server current: what is new, changed or called off goes there, and nothing else is touched."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from relationship_journal.domain.calendar import CalendarEvent, ExportOptions
from relationship_journal.domain.calendar_server import (
    CalendarServer,
    ServerClash,
    ServerCopy,
    ServerDecision,
    ServerDecisions,
    ServerReport,
)
from relationship_journal.domain.errors import Stopped, StorageFailed
from relationship_journal.domain.read_events import ReadEvent
from relationship_journal.domain.work import Clock, Progress, Stopper
from relationship_journal.journal import calendar_ledger
from relationship_journal.journal.calendar_publishing import outgoing
from relationship_journal.journal.server_comparing import says
from relationship_journal.store.calendar_tables import server_event
from relationship_journal.store.database import Database

Read = Callable[[bytes], tuple[ReadEvent, ...]]
TakeTheirs = Callable[[bytes], object]
_DELETED_THERE = ""


@dataclass(slots=True)
class ServerPublishing:
    """One round of publishing to one calendar; ``read`` tells the times of what lies there, ``take`` takes them over."""

    database: Database
    clock: Clock
    server: CalendarServer
    calendar: str
    read: Read
    take: TakeTheirs
    decisions: ServerDecisions = field(default_factory=dict)

    def run(self, options: ExportOptions, progress: Progress, stopped: Stopper) -> ServerReport:
        """Send what differs from what was sent; raises ``ServerFault``, ``Stopped``.

        Each event is noted as soon as the server has it: what is interrupted goes on where it stopped.
        """
        if self.database.read_only:
            raise StorageFailed("error.read_only", path=str(self.database.path))
        with self.database.read() as connection:
            events = outgoing(connection, options, self.clock)
            rows = connection.execute(select(server_event).where(server_event.c.calendar == self.calendar))
            known = {row.uid: row for row in rows}
        counts = dict.fromkeys(("created", "changed", "cancelled", "unchanged"), 0)
        clashes: list[ServerClash] = []
        for done, event in enumerate(events):
            progress(done, len(events))
            if stopped():
                raise Stopped
            row = known.get(event.uid)
            if self._is_current(event, row):
                counts["unchanged"] += row is not None
                continue
            clash = self._send(event, row)
            if clash is not None:
                clashes.append(clash)
            else:
                counts[_deed(event, row)] += 1
        progress(len(events), len(events))
        return ServerReport(**counts, clashes=tuple(clashes))

    def _is_current(self, event: CalendarEvent, row: Any) -> bool:
        """Nothing to send: it is there already, or never was and is called off, or was deleted there on purpose."""
        if row is None:
            return event.cancelled
        return bool(row.sequence == event.sequence) and event.uid not in self.decisions

    def _send(self, event: CalendarEvent, row: Any) -> ServerClash | None:
        known = ServerCopy(row.href, row.etag) if row is not None and row.etag != _DELETED_THERE else None
        stored = self.server.store(self.calendar, event, known)
        if stored is not None:
            self._note(event, stored)
            return None
        lies_there = self.server.copy_of(self.calendar, event.uid)
        if lies_there is not None and self._says_the_same(event, lies_there.data):
            self._note(event, lies_there)  # an answer that was lost: the server had taken it
            return None
        return self._decide(event, lies_there)

    def _decide(self, event: CalendarEvent, lies_there: ServerCopy | None) -> ServerClash | None:
        """A clash as the user decided; None once it is settled."""
        decision = self.decisions.get(event.uid, ServerDecision.LEAVE)
        if decision is ServerDecision.MINE:
            stored = self.server.store(self.calendar, event, lies_there)
            if stored is not None:
                self._note(event, stored)
                return None
        elif decision is ServerDecision.THEIRS:
            if lies_there is None:  # deleted there: it is not put back, and not asked about again
                self._note(event, ServerCopy("", _DELETED_THERE))
            else:
                self._note(event, lies_there)
                self.take(lies_there.data)
            return None
        theirs = self.read(lies_there.data) if lies_there is not None else ()
        return ServerClash(event.uid, event, theirs)

    def _says_the_same(self, event: CalendarEvent, data: bytes) -> bool:
        """Whether what lies there is what would be sent, told by its times and words."""
        return says(event, self.read(data))

    def _note(self, event: CalendarEvent, copy: ServerCopy) -> None:
        calendar_ledger.note(self.database, [event])
        row = insert(server_event)
        kept = {name: row.excluded[name] for name in ("href", "etag", "sequence")}
        upsert = row.on_conflict_do_update(index_elements=["calendar", "uid"], set_=kept)
        values = {"calendar": self.calendar, "uid": event.uid, "href": copy.href, "etag": copy.etag}
        self.database.note([(upsert, [values | {"sequence": event.sequence}])])


def _deed(event: CalendarEvent, row: Any) -> str:
    if event.cancelled:
        return "cancelled"
    return "created" if row is None else "changed"

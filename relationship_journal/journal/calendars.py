"""Calendars of others: read a file or a folder of them, compare, and save what was decided as one act."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path

from sqlalchemy import select

from relationship_journal.domain.calendar import ExportOptions
from relationship_journal.domain.calendar_server import CalendarServer, ServerDecisions, ServerReport
from relationship_journal.domain.care import BackupReason
from relationship_journal.domain.errors import MissingExtra, UnreadableFile
from relationship_journal.domain.event_plans import (
    Decisions,
    EventDecision,
    EventPlan,
    EventReport,
    EventVerdict,
    decided,
)
from relationship_journal.domain.read_events import EventFile, EventSpan, ReadEvent
from relationship_journal.domain.work import Clock, Progress, Stopper, never_stopped, no_progress
from relationship_journal.exchange.limits import Limits
from relationship_journal.exchange.recognise import recognise
from relationship_journal.journal.backups import Backups
from relationship_journal.journal.event_planning import plan_events
from relationship_journal.journal.event_writing import Chosen, write_events
from relationship_journal.journal.import_reading import file_bytes
from relationship_journal.journal.server_publishing import ServerPublishing
from relationship_journal.store.calendar_tables import calendar_source, source_event
from relationship_journal.store.database import Database

BACK, AHEAD = timedelta(days=31), timedelta(days=366)
"""How far repeating events are made into meetings."""
_MOST_FILES = 20_000


class Calendars:
    """Brings meetings in."""

    def __init__(self, database: Database, clock: Clock, backups: Backups) -> None:
        self._database = database
        self._clock = clock
        self._backups = backups

    def is_calendar(self, path: Path) -> bool:
        """Whether there is a calendar at the path: a file of the format, or a folder with ``.ics`` files."""
        if path.is_dir():
            return any(path.glob("*.ics"))
        try:
            return path.is_file() and recognise(file_bytes(path, allow_large=True)) == "icalendar"
        except UnreadableFile:  # whoever reads it says so
            return False

    def read(
        self,
        path: Path,
        progress: Progress = no_progress,
        stopped: Stopper = never_stopped,
        *,
        span: EventSpan | None = None,
        allow_large: bool = False,
    ) -> EventFile:
        """Read a calendar file, or all those of a folder as one; raises ``UnreadableFile``, ``Stopped``, ``MissingExtra``."""
        paths = sorted(path.glob("*.ics"))[:_MOST_FILES] if path.is_dir() else [path]
        if not paths:
            raise UnreadableFile("error.folder_no_calendars", path=path.name)
        parts = []
        for each in paths:
            data = file_bytes(each, allow_large=allow_large)
            kind = recognise(data)
            if kind != "icalendar":
                raise UnreadableFile("error.file_is_no_calendar", path=each.name)
            parts.append(data)
        return self.read_bytes(parts, progress, stopped, span=span)

    def read_bytes(
        self,
        parts: Sequence[bytes],
        progress: Progress = no_progress,
        stopped: Stopper = never_stopped,
        *,
        span: EventSpan | None = None,
    ) -> EventFile:
        """Read a calendar from its bytes, as a file or a server gave them; raises ``Stopped``, ``MissingExtra``."""
        try:
            from relationship_journal.exchange.calendar_reader import read_calendar
        except ImportError as fault:
            if (fault.name or "").partition(".")[0] != "icalendar":
                raise
            raise MissingExtra(extra="calendar") from fault
        asked = span or self.usual_span()
        found = []
        for data in parts:
            limits = replace(Limits(), file=max(Limits().file, len(data)))
            found.append(
                read_calendar(
                    data, self._clock.zone, asked, limits=limits, progress=progress, stopped=stopped
                )
            )
        events = {(each.uid, each.original): each for part in found for each in part.events}
        return EventFile(
            next((part.name for part in found if part.name), ""),
            sum(part.read for part in found),
            tuple(sorted(events.values(), key=lambda each: (each.start, each.uid, each.original))),
            tuple(each for part in found for each in part.complaints),
        )

    def usual_span(self) -> EventSpan:
        """The times repeating events are made for: a month back, a year ahead."""
        today = self._clock.now().astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
        return EventSpan(today - BACK, today + AHEAD)

    def plan(
        self, source: str, found: EventFile, *, me: str | None = None, span: EventSpan | None = None
    ) -> EventPlan:
        """Compare a calendar with what is here; nothing is saved. ``me``: which address is the user's."""
        with self._database.read() as connection:
            until = (span or self.usual_span()).end
            return plan_events(connection, source, found, coming=(self._clock.now(), until), me=me)

    def run(
        self,
        plan: EventPlan,
        decisions: Decisions | None = None,
        progress: Progress = no_progress,
        stopped: Stopper = never_stopped,
        *,
        with_strangers: bool = True,
        backup: bool = True,
    ) -> EventReport:
        """Do what was decided about each candidate (by its index; the others as ``decided`` says) as one act.

        Events that have been are meetings that wait for a jot, never entries. Raises ``Stopped`` and what a
        backup raises: nothing was changed then.
        """
        chosen = _chosen(plan, decisions or {}, with_strangers=with_strangers)
        already = plan.count(EventVerdict.ALREADY)
        asked = sum(
            each.verdict in {EventVerdict.CLASH, EventVerdict.GONE} for each in plan.candidates
        ) - sum(each.verdict in {EventVerdict.CLASH, EventVerdict.GONE} for each, _decision in chosen)
        if not chosen:
            progress(0, 0)
            return EventReport(0, 0, 0, already, asked, None)
        if backup:
            self._backups.make_before(BackupReason.IMPORT)
        with self._database.write("calendar.read", name=plan.name or _short(plan.source)) as act:
            written = write_events(act.connection, plan, chosen, progress, stopped)
            act.tell(new=written.new, changed=written.changed + written.called_off)
            act_id = act.id
        return EventReport(written.new, written.changed, written.called_off, already, asked, act_id)

    def read_server(
        self,
        server: CalendarServer,
        calendar: str,
        progress: Progress = no_progress,
        stopped: Stopper = never_stopped,
    ) -> EventFile:
        """Read one calendar of a server; raises ``ServerFault``, ``Stopped``, ``MissingExtra``."""
        span = self.usual_span()
        parts = server.events(calendar, span.first, span.end)
        return self.read_bytes(parts, progress, stopped, span=replace(span, strict=True))

    def publish(
        self,
        server: CalendarServer,
        calendar: str,
        options: ExportOptions,
        *,
        decisions: ServerDecisions | None = None,
        progress: Progress = no_progress,
        stopped: Stopper = never_stopped,
    ) -> ServerReport:
        """Keep a calendar of a server current with the chosen meetings; nothing there is ever deleted.

        What both sides changed is not touched but told; ``decisions`` by uid say what to do about it. Raises
        ``ServerFault``, ``Stopped``; what was sent until then is noted, and the next time goes on from there.
        """

        def times_of(data: bytes) -> tuple[ReadEvent, ...]:
            return self.read_bytes([data]).events

        def take(data: bytes) -> object:
            return self.run(self.plan(calendar, self.read_bytes([data])), backup=False)

        work = ServerPublishing(
            self._database, self._clock, server, calendar, times_of, take, decisions or {}
        )
        return work.run(options, progress, stopped)

    def sources(self) -> dict[str, int]:
        """The calendars meetings came from, by path or address, and how many are from each."""
        with self._database.read() as connection:
            rows = connection.execute(
                select(calendar_source.c.address, source_event.c.id).outerjoin(
                    source_event, source_event.c.source_id == calendar_source.c.id
                )
            )
            counts: dict[str, int] = {}
            for address, event_id in rows:
                counts[address] = counts.get(address, 0) + (event_id is not None)
            return counts


def _chosen(plan: EventPlan, decisions: Decisions, *, with_strangers: bool) -> list[Chosen]:
    chosen: list[Chosen] = []
    for each in plan.candidates:
        decision = decisions.get(each.index) or decided(each, with_strangers=with_strangers)
        if each.verdict is not EventVerdict.ALREADY and decision is not EventDecision.LEAVE:
            chosen.append((each, decision))
    return chosen


def _short(source: str) -> str:
    return source.replace("\\", "/").rstrip("/").rpartition("/")[2] or source

"""Meetings: schedule, move, cancel; coming, past, waiting for a jot; and what leaves for a calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, not_, select, update

from relationship_journal.domain.calendar import CalendarEvent, CalendarTarget, ExportOptions, ExportReport
from relationship_journal.domain.errors import ChangedMeanwhile, EmptyText, UnknownRecord
from relationship_journal.domain.meetings import (
    Meeting,
    MeetingDraft,
    MeetingState,
    checked_minutes,
    checked_start,
)
from relationship_journal.domain.names import joined
from relationship_journal.domain.wall_clock import checked_zone
from relationship_journal.domain.work import Clock, Progress, Stopper, never_stopped, no_progress
from relationship_journal.journal import series
from relationship_journal.journal.contact_removal import remove_rows
from relationship_journal.journal.meeting_rows import end, has_entry, read_meetings
from relationship_journal.journal.people_rows import names_of, write_people
from relationship_journal.store.database import Act, Database
from relationship_journal.store.tables import meeting, meeting_contact

WAITING_DAYS = 7


class Meetings:
    """The meetings of a journal."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def upcoming(self, limit: int | None = None) -> tuple[Meeting, ...]:
        """Planned meetings that have not ended, soonest first."""
        where = (meeting.c.state == MeetingState.PLANNED, end() > self._now())
        with self._database.read() as connection:
            return read_meetings(connection, *where, limit=limit)

    def past(self, limit: int = 200) -> tuple[Meeting, ...]:
        """Meetings that have ended or were cancelled, newest first."""
        over = (end() <= self._now()) | (meeting.c.state == MeetingState.CANCELLED)
        with self._database.read() as connection:
            return read_meetings(connection, over, limit=limit, newest_first=True)

    def between(self, first: date, last: date) -> tuple[Meeting, ...]:
        """Meetings of these days (inclusive, the user's zone), cancelled ones too."""
        where = (
            meeting.c.start >= self._midnight(first),
            meeting.c.start < self._midnight(last + timedelta(days=1)),
        )
        with self._database.read() as connection:
            return read_meetings(connection, *where)

    def on_days(self, first: date, last: date) -> dict[date, int]:
        """How many planned meetings each of these days has; days without any are left out."""
        counts: dict[date, int] = {}
        for each in self.between(first, last):
            if each.is_planned:
                day = each.start.astimezone(ZoneInfo(self._clock.zone)).date()
                counts[day] = counts.get(day, 0) + 1
        return counts

    def get(self, meeting_id: int) -> Meeting:
        """One meeting; raises ``UnknownRecord``."""
        with self._database.read() as connection:
            found = read_meetings(connection, meeting.c.id == meeting_id)
        if not found:
            raise UnknownRecord(kind="meeting", id=meeting_id)
        return found[0]

    def next_for(self, contact_id: int) -> Meeting | None:
        """Somebody's next planned meeting."""
        theirs = select(meeting_contact.c.meeting_id).where(meeting_contact.c.contact_id == contact_id)
        where = (meeting.c.state == MeetingState.PLANNED, end() > self._now(), meeting.c.id.in_(theirs))
        with self._database.read() as connection:
            found = read_meetings(connection, *where, limit=1)
        return found[0] if found else None

    def waiting(self) -> tuple[Meeting, ...]:
        """Meetings held in the last seven days that nothing was jotted about, newest first."""
        now = self._now()
        where = (
            meeting.c.state == MeetingState.PLANNED,
            end() <= now,
            end() > now - WAITING_DAYS * 86400,
            meeting.c.remind_jot,
            not_(meeting.c.nothing_to_note),
            not_(has_entry()),
        )
        with self._database.read() as connection:
            return read_meetings(connection, *where, newest_first=True)

    def schedule(self, draft: MeetingDraft) -> int:
        """Schedule a meeting; raises ``UnknownTime``, ``UnknownContact``, ``EmptyText``.

        One that repeats is as many meetings as its rule gives, each to be moved, prepared and jotted about by
        itself; the answer is the first. A start without a zone is a fault of the program: ``ValueError``, here and
        in ``edit`` and ``move``.
        """
        with self._database.write("meeting.schedule", topic=draft.topic.strip()) as act:
            draft = self._checked(draft)
            meeting_id = series.insert_meeting(act.connection, draft)
            if draft.repeat is not None:
                series.begin(act.connection, meeting_id, draft, draft.repeat)
            act.tell(names=joined(names_of(act.connection, draft.contacts)))
            return meeting_id

    def edit(
        self,
        meeting_id: int,
        draft: MeetingDraft,
        *,
        expected: MeetingDraft | None = None,
        later: bool = False,
    ) -> None:
        """Make a meeting what the draft says; its calendar identity stays.

        ``expected``: the meeting as it was when the change was begun. Where another is stored by now,
        nothing is written: ``ChangedMeanwhile``. ``later``: with all later ones of its series; a changed rule
        always concerns those.
        """
        with self._database.write("meeting.edit", topic=draft.topic.strip()) as act:
            found = read_meetings(act.connection, meeting.c.id == meeting_id)
            if not found:
                raise UnknownRecord(kind="meeting", id=meeting_id)
            before = _as_draft(found[0])
            if expected is not None and before != expected:
                raise ChangedMeanwhile
            self._change(act, meeting_id, before, self._checked(draft), later=later)

    def _change(
        self, act: Act, meeting_id: int, before: MeetingDraft, draft: MeetingDraft, *, later: bool
    ) -> None:
        self._set(act.connection, meeting_id, **series.columns_of(draft))
        write_people(act.connection, meeting_contact.c.meeting_id, meeting_id, draft.contacts)
        if later or draft.repeat != before.repeat:
            series.change_from_here(act.connection, meeting_id, before, draft)
        act.tell(names=joined(names_of(act.connection, draft.contacts)))

    def draft_of(self, meeting_id: int) -> MeetingDraft:
        """A meeting as an editor needs it."""
        return _as_draft(self.get(meeting_id))

    def move(
        self, meeting_id: int, start: datetime, minutes: int | None = None, *, later: bool = False
    ) -> None:
        """Move a meeting to another instant (aware), its length kept unless given; ``later`` as in ``edit``."""
        with self._database.write("meeting.move") as act:
            found = read_meetings(act.connection, meeting.c.id == meeting_id)
            if not found:
                raise UnknownRecord(kind="meeting", id=meeting_id)
            before = _as_draft(found[0])
            moved = replace(before, start=start, minutes=before.minutes if minutes is None else minutes)
            self._change(act, meeting_id, before, self._checked(moved), later=later)
            self._tell(act, meeting_id)

    def cancel(self, meeting_id: int, *, later: bool = False) -> None:
        """Call a meeting off, ``later``: with all later ones of its series; it leaves the next export as cancelled."""
        with self._database.write("meeting.cancel") as act:
            self._tell(act, meeting_id)
            place = series.place_of(act.connection, meeting_id) if later else None
            if place is None:
                self._set(act.connection, meeting_id, state=MeetingState.CANCELLED)
                return
            for number in series.from_here_on(act.connection, place).values():
                self._set(act.connection, number, state=MeetingState.CANCELLED)
            if not place.is_first:
                series.end_before(act.connection, place)

    def nothing_to_note(self, meeting_id: int) -> None:
        """It was held and there is nothing to write down."""
        self._act("meeting.nothing", meeting_id, nothing_to_note=True)

    def prepare(self, meeting_id: int, text: str, *, expected: str | None = None) -> None:
        """Write what to ask and to give; never exported. ``ChangedMeanwhile`` where it is not the ``expected``."""
        with self._database.write("meeting.prepare") as act:
            known = act.connection.scalar(select(meeting.c.preparation).where(meeting.c.id == meeting_id))
            if expected is not None and known not in {None, expected}:
                raise ChangedMeanwhile
            self._set(act.connection, meeting_id, preparation=text)
            self._tell(act, meeting_id)

    def remove(self, meeting_id: int, *, later: bool = False) -> None:
        """Remove a meeting, ``later``: with all later ones of its series; an entry written about it stays."""
        with self._database.write("meeting.remove") as act:
            if act.connection.scalar(select(meeting.c.id).where(meeting.c.id == meeting_id)) is None:
                raise UnknownRecord(kind="meeting", id=meeting_id)
            self._tell(act, meeting_id)
            place = series.place_of(act.connection, meeting_id)
            if place is None or not later:
                remove_rows(act.connection, meeting, [meeting_id])
            else:
                remove_rows(
                    act.connection, meeting, list(series.from_here_on(act.connection, place).values())
                )
                series.end_before(act.connection, place)
            if place is not None:
                series.drop_empty(act.connection, place.series_id)

    def export_preview(self, options: ExportOptions) -> tuple[CalendarEvent, ...]:
        """Exactly the live events that would leave."""
        from relationship_journal.journal import calendar_publishing

        with self._database.read() as connection:
            return calendar_publishing.live_events(connection, options, self._clock)

    def publish(
        self,
        options: ExportOptions,
        target: CalendarTarget,
        progress: Progress = no_progress,
        stopped: Stopper = never_stopped,
    ) -> ExportReport:
        """Hand the chosen meetings to a calendar, with cancellations of what left before and is gone.

        A meeting that was called off is chosen like any other. One that was removed is cancelled there if it
        began within the chosen days; of its circle nothing is known any more, so a circle does not keep it
        back. Where meetings are chosen one by one, none of the removed is among them.
        """
        from relationship_journal.journal import calendar_publishing

        return calendar_publishing.publish(
            self._database, options, target, clock=self._clock, progress=progress, stopped=stopped
        )

    def publish_birthdays(
        self,
        target: CalendarTarget,
        *,
        circle: str = "",
        progress: Progress = no_progress,
        stopped: Stopper = never_stopped,
    ) -> ExportReport:
        """Hand the birthdays of the living to a calendar, as a calendar of its own; no year of birth is in it."""
        from relationship_journal.journal import dates_publishing

        return dates_publishing.publish_birthdays(
            self._database, target, clock=self._clock, circle_name=circle, progress=progress, stopped=stopped
        )

    def _now(self) -> int:
        return int(self._clock.now().timestamp())

    def _midnight(self, day: date) -> datetime:
        return datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(self._clock.zone))

    def _checked(self, draft: MeetingDraft) -> MeetingDraft:
        """The draft as it is stored; raises ``UnknownTime``, ``EmptyText``."""
        if not draft.topic.strip() and not draft.contacts:
            raise EmptyText("error.empty_meeting")
        zone = draft.zone or self._clock.zone
        checked_zone(zone)
        return replace(
            draft,
            topic=draft.topic.strip(),
            start=checked_start(draft.start).astimezone(UTC).replace(microsecond=0),
            minutes=checked_minutes(draft.minutes),
            zone=zone,
            place=draft.place.strip(),
        )

    def _act(self, kind: str, meeting_id: int, **values: Any) -> None:
        with self._database.write(kind) as act:
            self._set(act.connection, meeting_id, **values)
            self._tell(act, meeting_id)

    @staticmethod
    def _set(connection: Connection, meeting_id: int, **values: Any) -> None:
        if not connection.execute(
            update(meeting).where(meeting.c.id == meeting_id).values(**values)
        ).rowcount:
            raise UnknownRecord(kind="meeting", id=meeting_id)

    @staticmethod
    def _tell(act: Act, meeting_id: int) -> None:
        people = select(meeting_contact.c.contact_id).where(meeting_contact.c.meeting_id == meeting_id)
        topic = act.connection.scalar(select(meeting.c.topic).where(meeting.c.id == meeting_id))
        act.tell(topic=topic, names=joined(names_of(act.connection, list(act.connection.scalars(people)))))


def _as_draft(found: Meeting) -> MeetingDraft:
    """A stored meeting as an editor needs it."""
    return MeetingDraft(
        topic=found.topic,
        start=found.start,
        minutes=found.minutes,
        zone=found.zone,
        contacts=tuple(person.id for person in found.people),
        place=found.place,
        channel=found.channel,
        agenda=found.agenda,
        preparation=found.preparation,
        give_first=found.give_first,
        remind_jot=found.remind_jot,
        repeat=found.repeat,
    )

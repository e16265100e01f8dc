"""Jots: save, edit and remove entries, with what their marks say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, select, update

from relationship_journal.domain.channels import Channel
from relationship_journal.domain.entries import Habit, JotDraft
from relationship_journal.domain.errors import (
    ChangedMeanwhile,
    EmptyText,
    InvalidInput,
    UnknownRecord,
    UnknownTime,
)
from relationship_journal.domain.marks import Marks, read_marks
from relationship_journal.domain.meetings import checked_minutes
from relationship_journal.domain.names import joined
from relationship_journal.domain.offers import Accepted
from relationship_journal.domain.wall_clock import checked_zone
from relationship_journal.domain.work import Clock, today
from relationship_journal.journal.accepting import Accepting, not_ticked
from relationship_journal.journal.asking import close_answered
from relationship_journal.journal.attachment_rows import attach
from relationship_journal.journal.contact_removal import remove_entry
from relationship_journal.journal.gestures import write_gestures
from relationship_journal.journal.jot_marks import not_taken, people_of, taken_up, write_marks
from relationship_journal.journal.people_rows import names_of, write_people
from relationship_journal.store.database import Act, Database
from relationship_journal.store.tables import entry, entry_contact, meeting

LONGEST_TEXT = 10_000_000
_RECENT = 500
"""Entries looked back over for habits."""
NOTHING = Accepted()


class Jots:
    """The writing side of the timeline."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def save(
        self,
        text: str | JotDraft,
        contacts: Iterable[int] = (),
        *,
        accepted: Accepted = NOTHING,
        loose: bool = False,
        **fields: Any,
    ) -> int:
        """Save a jot as one act: entry, people, what its marks say and what was ticked; the answer is the entry's id.

        The text is stored exactly as given. Questions that it answers are closed. Raises ``EmptyText`` without
        words, ``InvalidInput`` without people (unless ``loose``), ``UnknownContact`` for an id that is nobody's,
        ``ValueError`` (a fault of the program) for an instant without a zone.
        """
        draft = (
            text if isinstance(text, JotDraft) else JotDraft(text=text, contacts=tuple(contacts), **fields)
        )
        marks = read_marks(draft.text)
        with self._database.write("jot.save") as act:
            people = people_of(act.connection, draft.contacts, marks)
            values = self._values(act.connection, draft, people, loose=loose)
            row = entry.insert().values(created_at=self._clock.now(), **values)
            (made,) = act.connection.execute(row).inserted_primary_key or (0,)
            entry_id = int(made)
            write_people(act.connection, entry_contact.c.entry_id, entry_id, people)
            if draft.private_lines:
                _write_private_lines(act.connection, entry_id, draft)
            if people:
                write_gestures(act.connection, people[0], draft.gestures, entry_id, values["day"])
            attach(act.connection, entry_id, draft.files)
            self._write_said(act, entry_id, values, people=people, marks=marks, accepted=accepted)
            return entry_id

    def edit(
        self,
        entry_id: int,
        draft: JotDraft,
        *,
        accepted: Accepted = NOTHING,
        expected: str | None = None,
    ) -> None:
        """Make an entry what the draft says; marks that were not there before are taken up, and what was ticked.

        ``expected``: the text the draft was begun from. Where another is stored by now, nothing is
        written: ``ChangedMeanwhile``.
        """
        marks = read_marks(draft.text)
        with self._database.write("jot.edit") as act:
            before = act.connection.scalar(select(entry.c.text).where(entry.c.id == entry_id))
            if before is None:
                raise UnknownRecord(kind="entry", id=entry_id)
            if expected is not None and before != expected:
                raise ChangedMeanwhile
            taken = taken_up(act.connection, entry_id, before)
            people = people_of(act.connection, draft.contacts, marks)
            values = self._values(act.connection, draft, people, loose=True)
            act.connection.execute(update(entry).where(entry.c.id == entry_id).values(values))
            write_people(act.connection, entry_contact.c.entry_id, entry_id, people)
            _write_private_lines(act.connection, entry_id, draft)
            attach(act.connection, entry_id, draft.files)
            self._write_said(
                act, entry_id, values, people=people, marks=marks, accepted=accepted, taken=taken
            )

    def draft_of(self, entry_id: int) -> JotDraft:
        """An entry as an editor needs it."""
        with self._database.read() as connection:
            row = connection.execute(select(entry).where(entry.c.id == entry_id)).first()
            if row is None:
                raise UnknownRecord(kind="entry", id=entry_id)
            people = select(entry_contact).where(entry_contact.c.entry_id == entry_id)
            pairs = connection.execute(people.order_by(entry_contact.c.id)).all()
            return JotDraft(
                text=row.text,
                contacts=tuple(pair.contact_id for pair in pairs),
                day=row.day,
                at=row.at,
                zone=row.zone,
                channel=row.channel,
                mood=row.mood,
                minutes=row.minutes,
                place=row.place,
                label=row.label,
                started_by=row.started_by,
                attempt=row.attempt,
                satisfied=row.satisfied,
                meeting_id=row.meeting_id,
                private_lines=tuple(
                    (pair.contact_id, pair.private_line) for pair in pairs if pair.private_line
                ),
            )

    def habits(self) -> dict[Channel, Habit]:
        """What was said last by each channel of who started it and how long it took; an editor offers it first."""
        columns = (entry.c.channel, entry.c.started_by, entry.c.minutes)
        found: dict[Channel, Habit] = {}
        with self._database.read() as connection:
            for row in connection.execute(select(*columns).order_by(entry.c.id.desc()).limit(_RECENT)):
                habit = found.get(row.channel, Habit())
                found[row.channel] = Habit(habit.started_by or row.started_by, habit.minutes or row.minutes)
        return found

    def remove(self, entry_id: int) -> None:
        """Remove an entry; what was learned from it stays."""
        with self._database.write("jot.remove") as act:
            if act.connection.scalar(select(entry.c.id).where(entry.c.id == entry_id)) is None:
                raise UnknownRecord(kind="entry", id=entry_id)
            people = select(entry_contact.c.contact_id).where(entry_contact.c.entry_id == entry_id)
            act.tell(names=joined(names_of(act.connection, list(act.connection.scalars(people)))))
            remove_entry(act.connection, entry_id)

    def _values(
        self, connection: Connection, draft: JotDraft, people: tuple[int, ...], *, loose: bool
    ) -> dict[str, Any]:
        if not draft.text.strip():
            raise EmptyText("error.empty_jot")
        if len(draft.text) > LONGEST_TEXT:
            raise InvalidInput("error.too_long", limit=LONGEST_TEXT)
        if not people and not loose:
            raise InvalidInput("error.no_people")
        zone = draft.zone or self._clock.zone
        if draft.at is not None and draft.at.tzinfo is None:
            raise ValueError("an instant needs its zone")
        local = draft.at.astimezone(checked_zone(zone)) if draft.at else None
        if draft.minutes is not None:
            checked_minutes(draft.minutes)
        if draft.meeting_id is not None:
            known = connection.scalar(select(meeting.c.id).where(meeting.c.id == draft.meeting_id))
            if known is None:
                raise UnknownRecord(kind="meeting", id=draft.meeting_id)
        return {
            "channel": draft.channel,
            "day": self._day(draft.day or (local.date() if local else today(self._clock))),
            "at": draft.at,
            "zone": zone if draft.at else "",
            "minutes": draft.minutes,
            "place": draft.place,
            "label": draft.label,
            "started_by": draft.started_by,
            "attempt": draft.attempt,
            "mood": draft.mood,
            "satisfied": draft.satisfied,
            "text": draft.text,
            "meeting_id": draft.meeting_id,
        }

    def _day(self, day: date) -> date:
        """A day somebody can look back on; tomorrow is let through, for it has begun somewhere."""
        if day > today(self._clock) + timedelta(days=1):
            raise UnknownTime("error.day_to_come", day=day.isoformat())
        return day

    def _write_said(
        self,
        act: Act,
        entry_id: int,
        values: Mapping[str, Any],
        *,
        people: tuple[int, ...],
        marks: Marks,
        accepted: Accepted,
        taken: frozenset[str] = frozenset(),
    ) -> None:
        """What the marks of an entry say and what was ticked under it; and what it answers is asked no more."""
        day, said = today(self._clock), values["day"]
        fresh = not_ticked(not_taken(marks, taken), accepted)
        marked = write_marks(act.connection, entry_id, people, fresh, day)
        stored = Accepting(act.connection, entry_id, day, said).store(accepted)
        text = values["text"]
        answered = [] if values["attempt"] else close_answered(act.connection, people, text, said, entry_id)
        act.tell(
            names=joined(names_of(act.connection, people)),
            promises=marked + stored.promises,
            facts=stored.facts,
            topics=stored.topics,
            over=stored.over,
            answered=len(answered),
        )


def _write_private_lines(connection: Connection, entry_id: int, draft: JotDraft) -> None:
    """Make what is noted about one person alone what the draft says; of somebody who is not there, nothing."""
    told = {number: line for number, line in draft.private_lines if line.strip()}
    of_entry = entry_contact.c.entry_id == entry_id
    for pair in connection.execute(select(entry_contact).where(of_entry)).all():
        line = told.get(pair.contact_id, "")
        if line != pair.private_line:
            changed = update(entry_contact).where(entry_contact.c.id == pair.id)
            connection.execute(changed.values(private_line=line))

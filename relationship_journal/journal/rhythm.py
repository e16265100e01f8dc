"""Whom not to neglect: Reach out, and the weekly count of conversations."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    case,
    delete,
    exists,
    false,
    func,
    not_,
    null,
    or_,
    select,
    update,
)

from relationship_journal.domain.channels import Channel, ContactClass
from relationship_journal.domain.errors import InvalidInput
from relationship_journal.domain.face_time import CircleFaceTime, FaceTime, NeverMet
from relationship_journal.domain.meetings import MeetingState
from relationship_journal.domain.names import joined
from relationship_journal.domain.promises import Owed, PromiseState
from relationship_journal.domain.rhythm import PauseKind
from relationship_journal.domain.today import USUALLY_SUGGESTED, HookKind, ReachOut, Weeks
from relationship_journal.domain.work import Clock, today
from relationship_journal.journal import face_time
from relationship_journal.journal.asking import open_topics
from relationship_journal.journal.people_rows import chunks, contact_rows, must_exist, names_of
from relationship_journal.store.database import Database
from relationship_journal.store.derived import channel_classes
from relationship_journal.store.tables import (
    contact,
    entry,
    entry_contact,
    meeting,
    meeting_contact,
    pause,
    promise,
    standing,
)

NEW_AFTER_DAYS = 28
NEW_UNTIL_DAYS = 180
WEEKS = 12
_HOOK_LETTERS = 140
_SOON = timedelta(days=8)  # this day and the seven after it


class Rhythm:
    """Answers about the live clock of everybody."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def reach_out(self, limit: int = USUALLY_SUGGESTED) -> tuple[ReachOut, ...]:
        """Whom to get in touch with, most overdue relative to the rhythm first; those met within a week are left out."""
        with self._database.read() as connection:
            return reach_out(connection, self._clock, limit)

    def snooze(self, contact_id: int, until: date) -> None:
        """Keep somebody out of Reach out until a day; their ring goes on. Raises ``InvalidInput``, ``UnknownContact``."""
        self._rest([contact_id], PauseKind.SNOOZED, until)

    def snooze_all(self, contact_ids: Iterable[int], until: date) -> None:
        """The same for several people, as one act."""
        self._rest(contact_ids, PauseKind.SNOOZED, until)

    def pause(self, contact_id: int, until: date | None = None) -> None:
        """Let somebody's rhythm stand still until a day, or until ``resume``. Raises as ``snooze`` does."""
        self._rest([contact_id], PauseKind.PAUSED, until)

    def pause_all(self, contact_ids: Iterable[int], until: date | None = None) -> None:
        """The same for several people, as one act."""
        self._rest(contact_ids, PauseKind.PAUSED, until)

    def resume(self, contact_id: int) -> None:
        """End a snooze or a pause; nothing happens where there is none. Raises ``UnknownContact``."""
        self.resume_all([contact_id])

    def resume_all(self, contact_ids: Iterable[int]) -> None:
        """The same for several people, as one act."""
        ids = list(dict.fromkeys(contact_ids))
        with self._database.write("rhythm.resume" if len(ids) == 1 else "people.resume") as act:
            must_exist(act.connection, ids)
            act.tell(name=joined(names_of(act.connection, ids)), count=len(ids))
            for portion in chunks(ids):
                act.connection.execute(delete(pause).where(pause.c.contact_id.in_(portion)))

    def face_time(self, contact_id: int) -> tuple[FaceTime, FaceTime]:
        """In person of all counting contacts with somebody, over 90 and 365 days. Raises ``UnknownContact``."""
        with self._database.read() as connection:
            return face_time.face_time(connection, contact_id, today(self._clock))

    def face_time_of_circles(self) -> tuple[CircleFaceTime, ...]:
        """The same for every circle, in order of making; what several of its people shared counts once."""
        with self._database.read() as connection:
            return face_time.of_circles(connection, today(self._clock))

    def face_time_entries(
        self, days: int, *, contact_id: int | None = None, circle_id: int | None = None
    ) -> tuple[int, ...]:
        """Ids of the entries a face time counts, newest first. Raises ``InvalidInput`` unless one id is given."""
        with self._database.read() as connection:
            return face_time.entries_behind(connection, today(self._clock), days, contact_id, circle_id)

    def never_met(self, limit: int = 8) -> NeverMet:
        """People in touch but never in person, latest contact first."""
        with self._database.read() as connection:
            return face_time.never_met(connection, limit)

    def _rest(self, contact_ids: Iterable[int], kind: PauseKind, until: date | None) -> None:
        if until is not None and until <= today(self._clock):
            raise InvalidInput("error.snooze_day", day=until.isoformat())
        ids = list(dict.fromkeys(contact_ids))
        values = {"kind": kind, "until": until}
        with self._database.write(f"rhythm.{kind}" if len(ids) == 1 else f"people.{kind}") as act:
            must_exist(act.connection, ids)
            names = joined(names_of(act.connection, ids))
            act.tell(name=names, count=len(ids), until=until.isoformat() if until else "")
            for portion in chunks(ids):
                theirs = pause.c.contact_id.in_(portion)
                known = set(act.connection.scalars(select(pause.c.contact_id).where(theirs)))
                act.connection.execute(update(pause).where(theirs).values(**values))
                new = [{"contact_id": each, **values} for each in portion if each not in known]
                if new:
                    act.connection.execute(pause.insert(), new)


def rests(day: date) -> ColumnElement[bool]:
    """Whether a ``contact`` is snoozed or paused on a day."""
    lasting = or_(pause.c.until.is_(None), pause.c.until > day)
    return exists().where(pause.c.contact_id == contact.c.id, lasting)


def is_neglected(day: date) -> ColumnElement[bool]:
    """Whether it is time to reach out to a ``contact`` with its ``standing``: in the list of people and on Today.

    Their rhythm has run out, or they are new: met once a while ago, without a rhythm or a wish for peace.
    """
    new = and_(
        standing.c.met == 1,
        standing.c.rhythm_days.is_(None),
        not_(standing.c.own_rhythm),
        standing.c.since.between(day - timedelta(days=NEW_UNTIL_DAYS), day - timedelta(days=NEW_AFTER_DAYS)),
    )
    return and_(not_(contact.c.died), not_(contact.c.is_me), not_(rests(day)), or_(_is_late(day), new))


def by_neglect(day: date) -> tuple[ColumnElement[Any], ...]:
    """The order of those people: most overdue relative to their rhythm first, then the new ones, longest known first."""
    quiet = func.julianday(day) - func.julianday(standing.c.last_live)
    urgency = quiet / (standing.c.rhythm_days * 1.0)
    since = case((_is_late(day), null()), else_=standing.c.since)
    return (_is_late(day).desc(), urgency.desc(), since, standing.c.name_key, standing.c.contact_id)


def _is_late(day: date) -> ColumnElement[bool]:
    return func.coalesce(standing.c.due_on <= day, false())


def _has_plans(day: date, zone: str) -> ColumnElement[bool]:
    """Whether a meeting with a ``contact`` is planned for this day or the seven after it."""
    first, last = (datetime.combine(each, time(), ZoneInfo(zone)) for each in (day, day + _SOON))
    return exists().where(
        meeting_contact.c.contact_id == contact.c.id,
        meeting_contact.c.meeting_id == meeting.c.id,
        meeting.c.state == MeetingState.PLANNED,
        meeting.c.start >= first,
        meeting.c.start < last,
    )


def reach_out(connection: Connection, clock: Clock, limit: int) -> tuple[ReachOut, ...]:
    """Those neglected, without those the reader is about to see anyway."""
    day = today(clock)
    query = select(standing.c.contact_id).join(contact, contact.c.id == standing.c.contact_id)
    query = query.where(is_neglected(day), not_(_has_plans(day, clock.zone)))
    late = list(connection.scalars(query.order_by(*by_neglect(day)).limit(limit)))
    rows, attempts = contact_rows(connection, late), _attempts(connection, late)
    found = []
    for contact_id in late:
        row = rows[contact_id]
        rhythm = row.standing.rhythm_days
        quiet_days = row.standing.days_quiet(day) or 0
        met_once = None if rhythm else row.standing.since
        kind, words = _hook(connection, contact_id, day)
        found.append(ReachOut(row, quiet_days, rhythm, met_once, words, kind, attempts.get(contact_id, 0)))
    return tuple(found)


def _attempts(connection: Connection, contact_ids: list[int]) -> dict[int, int]:
    """Failed attempts after the day of the last live contact, by contact."""
    query = (
        select(entry_contact.c.contact_id, func.count().label("tries"))
        .join(entry, entry.c.id == entry_contact.c.entry_id)
        .join(standing, standing.c.contact_id == entry_contact.c.contact_id)
        .where(entry_contact.c.contact_id.in_(contact_ids), entry.c.attempt)
        .where(or_(standing.c.last_live.is_(None), entry.c.day > standing.c.last_live))
        .group_by(entry_contact.c.contact_id)
    )
    return {row.contact_id: row.tries for row in connection.execute(query)}


def _hook(connection: Connection, contact_id: int, day: date) -> tuple[HookKind, str]:
    """Something to say: an open topic, else an open promise, theirs first, else how the last entry begins."""
    topics = open_topics(connection, [contact_id], day)
    if topics:
        return HookKind.TOPIC, topics[0].text
    promised = connection.execute(
        select(promise.c.owed, promise.c.text)
        # Not by the index of states: one person has a few promises, a journal ten thousand open ones.
        .where(promise.c.contact_id == contact_id, func.coalesce(promise.c.state, "") == PromiseState.OPEN)
        .order_by(promise.c.owed == Owed.MINE, promise.c.due.is_(None), promise.c.due, promise.c.id)
        .limit(1)
    ).first()
    if promised is not None:
        mine = promised.owed is Owed.MINE
        return (HookKind.MY_PROMISE if mine else HookKind.THEIR_PROMISE), str(promised.text)
    words = connection.scalar(
        select(entry.c.text)
        .join(entry_contact, entry_contact.c.entry_id == entry.c.id)
        .where(entry_contact.c.contact_id == contact_id, not_(entry.c.attempt), func.trim(entry.c.text) != "")
        .where(entry.c.channel != Channel.BROADCAST)
        .order_by(entry.c.day.desc(), entry.c.at.desc().nulls_last(), entry.c.id.desc())
        .limit(1)
    )
    first = str(words or "").strip().split("\n")[0][:_HOOK_LETTERS]
    return (HookKind.LAST_TIME, first) if first else (HookKind.NONE, "")


def weeks(connection: Connection, day: date) -> Weeks:
    """Live conversations in each of the last twelve weeks, Monday to Sunday."""
    monday = day - timedelta(days=day.weekday())
    first = monday - timedelta(weeks=WEEKS - 1)
    live = (entry.c.channel.in_(live_channels(connection)), not_(entry.c.attempt))
    query = select(entry.c.day, func.count()).where(*live, entry.c.day >= first, entry.c.day <= day)
    counts = [0] * WEEKS
    for happened, count in connection.execute(query.group_by(entry.c.day)):
        counts[(happened - first).days // 7] += count
    return Weeks(tuple(counts), first)


def live_channels(connection: Connection) -> list[Channel]:
    """The channels that move the live clock in this journal."""
    classes = channel_classes(connection)
    return sorted(channel for channel, counts in classes.items() if counts is ContactClass.LIVE)

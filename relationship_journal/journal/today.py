"""The Today page: one read session, one frozen answer."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, exists, func, not_, or_, select

from relationship_journal.domain.entries import Entry
from relationship_journal.domain.facts import FactKind
from relationship_journal.domain.meetings import Meeting, MeetingState
from relationship_journal.domain.promises import Owed, PromiseState
from relationship_journal.domain.today import USUALLY_SUGGESTED, DateToRemember, NextUp, Today
from relationship_journal.domain.work import Clock, today
from relationship_journal.journal import rhythm
from relationship_journal.journal.asking import open_topics
from relationship_journal.journal.meeting_rows import end, has_entry, read_meetings
from relationship_journal.journal.people_rows import contact_rows
from relationship_journal.journal.promises import read_tally
from relationship_journal.journal.records import read_facts, read_promises
from relationship_journal.journal.timeline import latest_ids, read_entries
from relationship_journal.store.database import Database
from relationship_journal.store.tables import contact, fact, meeting, promise

FINISHED_HOURS = 2
COMING_DAYS = 14
SHOWN_PROMISES = 5
DATES_DAYS = 14


class TodayPage:
    """What matters now."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def read(self, suggestions: int = USUALLY_SUGGESTED) -> Today:
        """The whole page, with at most so many people to reach out to."""
        now, day = self._clock.now(), today(self._clock)
        with self._database.read() as connection:
            coming = _coming(connection, now)
            mine = (promise.c.state == PromiseState.OPEN, promise.c.owed == Owed.MINE)
            late = func.count().filter(promise.c.due < day)
            owed, overdue = connection.execute(select(func.count(), late).where(*mine)).one()
            zone = ZoneInfo(self._clock.zone)
            return Today(
                day=day,
                meetings_today=sum(each.start.astimezone(zone).date() == day for each in coming),
                overdue=overdue,
                next_up=next_up(connection, coming[0], day) if coming else None,
                just_finished=_just_finished(connection, now),
                coming_up=coming[1:4],
                promises=read_promises(connection, *mine, limit=SHOWN_PROMISES),
                open_promises=owed,
                reach_out=rhythm.reach_out(connection, self._clock, suggestions),
                dates=dates_to_remember(connection, day),
                weeks=rhythm.weeks(connection, day),
                tally=read_tally(connection, day),
            )


def _coming(connection: Connection, now: datetime) -> tuple[Meeting, ...]:
    seconds = int(now.timestamp())
    return read_meetings(
        connection,
        meeting.c.state == MeetingState.PLANNED,
        end() > seconds,
        meeting.c.start < now + timedelta(days=COMING_DAYS),
    )


def _just_finished(connection: Connection, now: datetime) -> Meeting | None:
    seconds = int(now.timestamp())
    found = read_meetings(
        connection,
        meeting.c.state == MeetingState.PLANNED,
        end() <= seconds,
        end() > seconds - FINISHED_HOURS * 3600,
        meeting.c.remind_jot,
        not_(meeting.c.nothing_to_note),
        not_(has_entry()),
        limit=1,
        newest_first=True,
    )
    return found[0] if found else None


def next_up(connection: Connection, coming: Meeting, day: date) -> NextUp:
    """The short brief of a meeting."""
    people = [person.id for person in coming.people]
    last = _last_time(connection, people, day)
    open_ones = (promise.c.state == PromiseState.OPEN, promise.c.contact_id.in_(people))
    promises = read_promises(connection, *open_ones)
    return NextUp(coming, last, promises, _ask(connection, coming, people, day))


def _last_time(connection: Connection, people: list[int], day: date) -> Entry | None:
    """The last time with all of them, else with any of them."""
    found = latest_ids(connection, people, day, 1)
    if not found:
        newest = [number for person in people for number in latest_ids(connection, [person], day, 1)]
        entries = read_entries(connection, newest)
        return max(entries.values(), key=lambda each: (each.day, each.id), default=None)
    return read_entries(connection, found)[found[0]]


def _ask(connection: Connection, coming: Meeting, people: list[int], day: date) -> tuple[str, ...]:
    """Own prepared questions first, then open topics, then what is dated near now; at most three."""
    own = [line.strip(" \t-•*") for line in coming.preparation.splitlines()]
    asked = [line for line in own if line]
    topics = open_topics(connection, people, day)
    asked += [topic.text for topic in topics]
    asked_after = {topic.fact_id for topic in topics}
    near = (day - timedelta(days=21), day + timedelta(days=21))
    for each in read_facts(connection, fact.c.contact_id.in_(people), not_(fact.c.sensitive)):
        turn = each.on.next_after(near[0]) if each.on and each.is_current(day) else None
        if turn and turn <= near[1] and each.id not in asked_after:
            asked.append(each.text)
    return tuple(dict.fromkeys(asked))[:3]


def dates_to_remember(connection: Connection, day: date) -> tuple[DateToRemember, ...]:
    """Birthdays and dated facts of the living in the coming two weeks, soonest first."""
    last = day + timedelta(days=DATES_DAYS)
    living = (not_(contact.c.died), not_(contact.c.is_me))
    found: list[DateToRemember] = []
    born = connection.execute(
        select(contact.c.id, contact.c.born).where(contact.c.born.is_not(None), *living)
    ).all()
    near = [(row.id, row.born, turn) for row in born if (turn := row.born.next_after(day)) and turn <= last]
    dated = read_facts(
        connection,
        fact.c.on_date.is_not(None),
        or_(fact.c.kind == FactKind.DATE, fact.c.yearly),
        exists().where(contact.c.id == fact.c.contact_id, *living),
    )
    rows = contact_rows(connection, {row[0] for row in near} | {each.contact_id for each in dated})
    for contact_id, birthday, turn in near:
        found.append(DateToRemember(rows[contact_id], "", turn, True, birthday.age_on(turn)))
    for each in dated:
        turn = each.on.next_after(day) if each.on and each.is_current(day) else None
        once = each.on is not None and each.on.year is not None and not each.yearly
        if turn and turn <= last and not (once and each.on and turn.year != each.on.year):
            years = each.on.age_on(turn) if each.on else None
            found.append(DateToRemember(rows[each.contact_id], each.text, turn, False, years))
    return tuple(sorted(found, key=lambda each: (each.on, each.contact.name)))

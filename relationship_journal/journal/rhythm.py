"""Whom not to neglect: Reach out, and the weekly count of conversations."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import Connection, and_, func, not_, select

from relationship_journal.domain.channels import LIVE
from relationship_journal.domain.promises import PromiseState
from relationship_journal.domain.today import ReachOut, Weeks
from relationship_journal.domain.work import Clock, today
from relationship_journal.journal.people_rows import contact_rows
from relationship_journal.journal.records import read_topics
from relationship_journal.journal.timeline import latest_ids, read_entries
from relationship_journal.store.database import Database
from relationship_journal.store.tables import contact, entry, promise, standing

NEW_AFTER_DAYS = 28
NEW_UNTIL_DAYS = 180
WEEKS = 12


class Rhythm:
    """Answers about the live clock of everybody."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def reach_out(self, limit: int = 3) -> tuple[ReachOut, ...]:
        """Whom to get in touch with, most overdue relative to the rhythm first."""
        with self._database.read() as connection:
            return reach_out(connection, today(self._clock), limit)


def reach_out(connection: Connection, day: date, limit: int) -> tuple[ReachOut, ...]:
    """Those whose rhythm has run out, then the newly met without a second contact."""
    living = (not_(contact.c.died), not_(contact.c.is_me))
    quiet = func.julianday(day) - func.julianday(standing.c.last_live)
    base = select(standing.c.contact_id).join(contact, contact.c.id == standing.c.contact_id).where(*living)
    due = base.where(standing.c.due_on.is_not(None), standing.c.due_on <= day)
    late = list(
        connection.scalars(
            due.order_by((quiet / standing.c.rhythm_days).desc(), standing.c.name_key).limit(limit)
        )
    )
    if len(late) < limit:
        new = base.where(
            and_(standing.c.met == 1, standing.c.rhythm_days.is_(None), not_(standing.c.own_rhythm)),
            standing.c.since <= day - timedelta(days=NEW_AFTER_DAYS),
            standing.c.since >= day - timedelta(days=NEW_UNTIL_DAYS),
        )
        late += list(
            connection.scalars(new.order_by(standing.c.since, standing.c.name_key).limit(limit - len(late)))
        )
    rows = contact_rows(connection, late)
    found = []
    for contact_id in late:
        row = rows[contact_id]
        rhythm = row.standing.rhythm_days
        quiet_days = row.standing.days_quiet(day) or 0
        met_once = None if rhythm else row.standing.since
        found.append(ReachOut(row, quiet_days, rhythm, met_once, _hook(connection, contact_id)))
    return tuple(found)


def _hook(connection: Connection, contact_id: int) -> str:
    """Something to say: an open topic, else an open promise, else the first words of the last entry."""
    topics = read_topics(connection, [contact_id])
    if topics:
        return topics[0].text
    open_promise = select(promise.c.text).where(
        promise.c.contact_id == contact_id, promise.c.state == PromiseState.OPEN
    )
    text = connection.scalar(open_promise.order_by(promise.c.id).limit(1))
    if text:
        return str(text)
    newest = latest_ids(connection, [contact_id], None, 1)
    return read_entries(connection, newest)[newest[0]].text.strip().split("\n")[0][:140] if newest else ""


def weeks(connection: Connection, day: date) -> Weeks:
    """Live conversations in each of the last twelve weeks, Monday to Sunday."""
    monday = day - timedelta(days=day.weekday())
    first = monday - timedelta(weeks=WEEKS - 1)
    query = select(entry.c.day).where(
        entry.c.channel.in_(sorted(LIVE)), not_(entry.c.attempt), entry.c.day >= first, entry.c.day <= day
    )
    counts = [0] * WEEKS
    for happened in connection.scalars(query):
        counts[(happened - first).days // 7] += 1
    return Weeks(tuple(counts), first)

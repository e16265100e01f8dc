"""Birthdays as a calendar of their own: a name and a day of the year, never the year of birth."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime

from sqlalchemy import Connection, select

from relationship_journal.domain.calendar import CalendarEvent, CalendarTarget, ExportReport
from relationship_journal.domain.errors import StorageFailed
from relationship_journal.domain.work import Clock, Progress, Stopper, today
from relationship_journal.journal import calendar_ledger
from relationship_journal.store.database import Database
from relationship_journal.store.tables import circle, contact, contact_circle
from relationship_journal.wording import text

PREFIX = "birthday-"
"""How the uids of birthdays begin, so that an export of meetings leaves them alone."""
_DAY = 24 * 60


def publish_birthdays(
    database: Database,
    target: CalendarTarget,
    *,
    clock: Clock,
    circle_name: str,
    progress: Progress,
    stopped: Stopper,
) -> ExportReport:
    """Hand the birthdays of the living to a calendar, and cancel those that left once and are no longer known."""
    if database.read_only:
        raise StorageFailed("error.read_only", path=str(database.path))
    with database.read() as connection:
        sent = {
            uid: event
            for uid, event in calendar_ledger.sent_events(connection).items()
            if uid.startswith(PREFIX)
        }
        events = [_anchored(each, sent) for each in _birthdays(connection, today(clock), circle_name)]
        here = {each.uid for each in events}
        if not circle_name:
            events += [
                replace(event, cancelled=True, title=text("export.busy"))
                for uid, event in sent.items()
                if uid not in here
            ]
        numbered = calendar_ledger.numbered(events, sent, clock.now())
    target.publish(numbered, progress, stopped)
    calendar_ledger.note(database, numbered)
    cancelled = sum(event.cancelled for event in numbered)
    return ExportReport(len(numbered) - cancelled, cancelled, target.name)


def _birthdays(connection: Connection, day: date, circle_name: str) -> list[CalendarEvent]:
    query = select(contact.c.uid, contact.c.name, contact.c.born).where(
        contact.c.born.is_not(None), contact.c.died.is_(False), contact.c.is_me.is_(False)
    )
    if circle_name:
        members = select(contact_circle.c.contact_id).join(circle, circle.c.id == contact_circle.c.circle_id)
        query = query.where(contact.c.id.in_(members.where(circle.c.name == circle_name)))
    found = []
    for row in connection.execute(query.order_by(contact.c.id)):
        turn = row.born.next_after(day)
        if turn is not None:
            # The card's own uid may be another program's; what leaves is ours and says nothing.
            uid = f"{PREFIX}{hashlib.sha256(row.uid.encode()).hexdigest()[:32]}@relationship-journal"
            leap = (row.born.month, row.born.day) == (2, 29)
            found.append(_event(uid, turn, text("export.birthday_of", name=row.name), leap=leap))
    return found


def _event(uid: str, day: date, title: str, *, leap: bool) -> CalendarEvent:
    return CalendarEvent(
        uid=uid,
        sequence=0,
        changed=calendar_ledger.NOTHING_SENT,
        start=datetime(day.year, day.month, day.day, tzinfo=UTC),
        minutes=_DAY,
        zone="UTC",
        title=title,
        yearly="leap" if leap else "day",
    )


def _anchored(event: CalendarEvent, sent: dict[str, CalendarEvent]) -> CalendarEvent:
    """The same first day as it left with, while it is the same day of the year: a year gone by is no change."""
    known = sent.get(event.uid)
    same = (
        known is not None
        and known.yearly == event.yearly
        and (
            event.yearly == "leap"
            or (known.start.month, known.start.day) == (event.start.month, event.start.day)
        )
    )
    return replace(event, start=known.start) if known is not None and same else event

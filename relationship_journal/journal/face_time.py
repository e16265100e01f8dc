"""Face time in SQL: contacts in person of all that count, and whom one has never met."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, func, not_, select

from relationship_journal.domain.channels import Channel, ContactClass
from relationship_journal.domain.errors import InvalidInput
from relationship_journal.domain.face_time import SPANS, CircleFaceTime, FaceTime, NeverMet
from relationship_journal.journal.people_rows import contact_rows, must_exist
from relationship_journal.store.derived import channel_classes
from relationship_journal.store.tables import circle, contact, contact_circle, entry, entry_contact, standing

BY_CONTACT = (standing.c.last_any.desc(), standing.c.name_key, standing.c.contact_id)
"""The order of those never met: latest contact first."""

Both = tuple[FaceTime, FaceTime]


def face_time(connection: Connection, contact_id: int, day: date) -> Both:
    """Over 90 and 365 days up to a day; raises ``UnknownContact``."""
    must_exist(connection, [contact_id])
    query = _counted(connection, day, max(SPANS)).where(entry_contact.c.contact_id == contact_id)
    return _both(connection.execute(query).all(), day)


def of_circles(connection: Connection, day: date) -> tuple[CircleFaceTime, ...]:
    """Every circle in order of making; the user's own record is nobody's conversation partner."""
    query = (
        _counted(connection, day, max(SPANS))
        .add_columns(contact_circle.c.circle_id)
        .join(contact_circle, contact_circle.c.contact_id == entry_contact.c.contact_id)
        .join(contact, and_(contact.c.id == entry_contact.c.contact_id, not_(contact.c.is_me)))
    )
    rows: dict[int, list[Any]] = {}
    for row in connection.execute(query):
        rows.setdefault(row.circle_id, []).append(row)
    circles = connection.execute(select(circle.c.id, circle.c.name).order_by(circle.c.id))
    return tuple(CircleFaceTime(each.id, each.name, *_both(rows.get(each.id, []), day)) for each in circles)


def entries_behind(
    connection: Connection, day: date, days: int, contact_id: int | None, circle_id: int | None
) -> tuple[int, ...]:
    """Ids of the entries a face time counts, newest first; of a contact, else of a circle."""
    if (contact_id is None) == (circle_id is None):
        raise InvalidInput(contact_id=contact_id, circle_id=circle_id)
    query = _counted(connection, day, days)
    if contact_id is not None:
        query = query.where(entry_contact.c.contact_id == contact_id)
    else:
        query = (
            query.join(contact_circle, contact_circle.c.contact_id == entry_contact.c.contact_id)
            .join(contact, and_(contact.c.id == entry_contact.c.contact_id, not_(contact.c.is_me)))
            .where(contact_circle.c.circle_id == circle_id)
        )
    rows = connection.execute(query.order_by(entry.c.day.desc(), entry.c.id.desc()))
    return tuple(row.id for row in rows)


def never_met(connection: Connection, limit: int) -> NeverMet:
    """Those in touch but never in person, latest contact first; neither the dead nor the user."""
    wanted = is_never_met()
    base = select(standing.c.contact_id).join(contact, contact.c.id == standing.c.contact_id).where(wanted)
    count = connection.scalar(select(func.count()).select_from(base.subquery())) or 0
    ids = list(connection.scalars(base.order_by(*BY_CONTACT).limit(limit)))
    rows = contact_rows(connection, ids)
    return NeverMet(count, tuple(rows[number] for number in ids))


def is_never_met() -> ColumnElement[bool]:
    """Whether there was contact with a ``contact`` with its ``standing``, but never in person.

    A meeting in person counts here whatever the channel counts for: they have been in one place.
    """
    together = exists().where(
        entry_contact.c.contact_id == standing.c.contact_id,
        entry.c.id == entry_contact.c.entry_id,
        entry.c.channel == Channel.IN_PERSON,
        not_(entry.c.attempt),
    )
    return and_(standing.c.last_any.is_not(None), not_(contact.c.died), not_(contact.c.is_me), not_(together))


def counting_channels(connection: Connection) -> list[Channel]:
    """The channels that move a clock in this journal."""
    classes = channel_classes(connection)
    return sorted(channel for channel, counts in classes.items() if counts is not ContactClass.NOTHING)


def _counted(connection: Connection, day: date, days: int) -> Select[Any]:
    """Each counting entry of these days once for every way it is joined to."""
    return (
        select(entry.c.id, entry.c.day, entry.c.channel)
        .join(entry_contact, entry_contact.c.entry_id == entry.c.id)
        .where(
            not_(entry.c.attempt),
            entry.c.channel.in_(counting_channels(connection)),
            entry.c.day > day - timedelta(days=days),
            entry.c.day <= day,
        )
        .distinct()
    )


def _both(rows: Any, day: date) -> Both:
    ninety, year = (_one([row for row in rows if (day - row.day).days < span], span) for span in SPANS)
    return ninety, year


def _one(rows: list[Any], days: int) -> FaceTime:
    return FaceTime(sum(row.channel is Channel.IN_PERSON for row in rows), len(rows), days)

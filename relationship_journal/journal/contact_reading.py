"""Reading whole contacts, one or many: a few queries for any number up to 500."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, select

from relationship_journal.domain.contacts import Circle, Contact, ContactDraft, ContactPoint, ContactRow
from relationship_journal.domain.errors import UnknownContact
from relationship_journal.domain.meetings import MeetingState
from relationship_journal.domain.work import Clock
from relationship_journal.journal.people_rows import chunks, contact_rows
from relationship_journal.store.tables import (
    circle,
    contact,
    contact_circle,
    contact_point,
    meeting,
    meeting_contact,
)


def read_contact(connection: Connection, contact_id: int, clock: Clock) -> Contact:
    """A whole contact; raises ``UnknownContact``."""
    found = read_contacts(connection, [contact_id], clock)
    if contact_id not in found:
        raise UnknownContact(name=f"#{contact_id}")
    return found[contact_id]


def read_contacts(connection: Connection, ids: Iterable[int], clock: Clock) -> dict[int, Contact]:
    """Whole contacts by id; those that are gone are left out."""
    found: dict[int, Contact] = {}
    for portion in chunks(ids):
        light = contact_rows(connection, portion)
        upcoming = _upcoming(connection, portion, clock)
        points = _points(connection, portion)
        circles = _circles(connection, portion)
        for full in connection.execute(select(contact).where(contact.c.id.in_(portion))):
            who = full.id
            found[who] = _contact(full, light[who], points[who], circles[who], upcoming.get(who))
    return found


def _contact(
    full: Row[Any],
    light: ContactRow,
    points: list[ContactPoint],
    circles: list[Circle],
    coming: Row[Any] | None,
) -> Contact:
    return Contact(
        row=replace(light, next_meeting=coming.start if coming else None),
        family=full.family,
        nickname=full.nickname,
        pronouns=full.pronouns,
        portrait=full.portrait,
        how_met=full.how_met,
        met_on=full.met_on,
        born=full.born,
        died=full.died_on or full.died,
        points=tuple(points),
        circles=tuple(circles),
        own_rhythm_days=full.rhythm_days,
        next_meeting_id=coming.id if coming else None,
        uid=full.uid,
        created=full.created,
    )


def _upcoming(connection: Connection, ids: Sequence[int], clock: Clock) -> dict[int, Any]:
    """The next planned meeting of each, that has not ended."""
    query = (
        select(meeting_contact.c.contact_id, meeting.c.id, meeting.c.start)
        .join(meeting, meeting_contact.c.meeting_id == meeting.c.id)
        .where(meeting_contact.c.contact_id.in_(ids), meeting.c.state == MeetingState.PLANNED)
        .where(meeting.c.start + meeting.c.minutes * 60 > int(clock.now().timestamp()))
        .order_by(meeting.c.start.desc())
    )
    return {row.contact_id: row for row in connection.execute(query)}


def _points(connection: Connection, ids: Sequence[int]) -> dict[int, list[ContactPoint]]:
    query = (
        select(contact_point).where(contact_point.c.contact_id.in_(ids)).order_by(contact_point.c.position)
    )
    points: dict[int, list[ContactPoint]] = defaultdict(list)
    for row in connection.execute(query):
        points[row.contact_id].append(ContactPoint(row.kind, row.value, row.label, row.id))
    return points


def _circles(connection: Connection, ids: Sequence[int]) -> dict[int, list[Circle]]:
    query = (
        select(contact_circle.c.contact_id, circle)
        .join(circle, contact_circle.c.circle_id == circle.c.id)
        .where(contact_circle.c.contact_id.in_(ids))
        .order_by(circle.c.id)
    )
    circles: dict[int, list[Circle]] = defaultdict(list)
    for row in connection.execute(query):
        circles[row.contact_id].append(Circle(row.id, row.name, row.rhythm_days, row.colour))
    return circles


def read_draft(connection: Connection, contact_id: int, clock: Clock) -> ContactDraft:
    """A contact as an editor needs it; raises ``UnknownContact``."""
    found = read_drafts(connection, [contact_id], clock)
    if contact_id not in found:
        raise UnknownContact(name=f"#{contact_id}")
    return found[contact_id]


def read_drafts(connection: Connection, ids: Iterable[int], clock: Clock) -> dict[int, ContactDraft]:
    """Contacts as an editor needs them, by id; those that are gone are left out."""
    drafts: dict[int, ContactDraft] = {}
    for portion in chunks(ids):
        query = select(contact.c.id, contact.c.card).where(contact.c.id.in_(portion))
        cards = {row.id: row.card for row in connection.execute(query)}
        for contact_id, found in read_contacts(connection, portion, clock).items():
            drafts[contact_id] = _draft(found, cards[contact_id])
    return drafts


def _draft(found: Contact, card: str) -> ContactDraft:
    return ContactDraft(
        name=found.name,
        given=found.row.given,
        family=found.family,
        nickname=found.nickname,
        organisation=found.row.organisation,
        role=found.row.role,
        pronouns=found.pronouns,
        portrait=found.portrait,
        how_met=found.how_met,
        met_on=str(found.met_on or ""),
        born=str(found.born or ""),
        died="yes" if found.died is True else str(found.died or ""),
        points=found.points,
        circles=tuple(each.name for each in found.circles),
        rhythm_days=found.own_rhythm_days,
        uid=found.uid,
        card=card,
        is_me=found.row.is_me,
    )

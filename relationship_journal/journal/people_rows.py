"""Reading contacts in their light form, wherever a person is shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from sqlalchemy import Column, Connection, Row, Select, delete, func, select

from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.errors import UnknownContact
from relationship_journal.domain.meetings import MeetingState
from relationship_journal.domain.rhythm import Pause, Standing
from relationship_journal.store.tables import contact, meeting, meeting_contact, organisation, pause, standing

CHUNK = 500
T = TypeVar("T")


def chunks(ids: Iterable[T]) -> Iterable[Sequence[T]]:
    """Ids in portions that SQLite takes as parameters."""
    listed = list(ids)
    for start in range(0, len(listed), CHUNK):
        yield listed[start : start + CHUNK]


def _select() -> Select[Any]:
    return (
        select(
            contact.c.id,
            contact.c.name,
            contact.c.given,
            contact.c.role,
            organisation.c.name.label("organisation"),
            contact.c.is_me,
            contact.c.died,
            contact.c.photo,
            standing.c.last_live,
            standing.c.last_any,
            standing.c.rhythm_days,
            standing.c.own_rhythm,
            standing.c.met,
            standing.c.since,
            pause.c.kind.label("pause_kind"),
            pause.c.until.label("pause_until"),
        )
        .join_from(contact, standing, standing.c.contact_id == contact.c.id)
        .outerjoin(organisation, organisation.c.id == contact.c.organisation_id)
        .outerjoin(pause, pause.c.contact_id == contact.c.id)
    )


def contact_rows(connection: Connection, ids: Iterable[int]) -> dict[int, ContactRow]:
    """Contacts by id; ids that are gone are left out. Next meetings are not looked up here."""
    found: dict[int, ContactRow] = {}
    for portion in chunks(ids):
        for row in connection.execute(_select().where(contact.c.id.in_(portion))):
            found[row.id] = row_of(row)
    return found


def with_next_meeting(connection: Connection, rows: dict[int, ContactRow], now: Any) -> dict[int, ContactRow]:
    """The same rows with the start of each one's next planned meeting, or of the one that runs."""
    from dataclasses import replace

    for portion in chunks(rows):
        query = (
            select(meeting_contact.c.contact_id, func.min(meeting.c.start).label("start"))
            .join(meeting, meeting.c.id == meeting_contact.c.meeting_id)
            .where(meeting_contact.c.contact_id.in_(portion))
            .where(meeting.c.state == MeetingState.PLANNED)
            .where(meeting.c.start + meeting.c.minutes * 60 > int(now.timestamp()))
            .group_by(meeting_contact.c.contact_id)
        )
        for contact_id, start in connection.execute(query):
            rows[contact_id] = replace(rows[contact_id], next_meeting=start)
    return rows


def row_of(row: Row[Any]) -> ContactRow:
    """One row of ``_select`` as a contact."""
    return ContactRow(
        id=row.id,
        name=row.name,
        given=row.given,
        role=row.role,
        organisation=row.organisation or "",
        standing=Standing(
            last_live=row.last_live,
            last_any=row.last_any,
            rhythm_days=row.rhythm_days,
            own_rhythm=row.own_rhythm,
            met=row.met,
            since=row.since,
            pause=Pause(row.pause_kind, row.pause_until) if row.pause_kind else None,
        ),
        is_me=row.is_me,
        died=row.died,
        photo=row.photo or "",
    )


def must_exist(connection: Connection, ids: Sequence[int]) -> None:
    """Raises ``UnknownContact`` for the first id that is nobody's."""
    known: set[int] = set()
    for portion in chunks(ids):
        known.update(connection.scalars(select(contact.c.id).where(contact.c.id.in_(portion))))
    for contact_id in ids:
        if contact_id not in known:
            raise UnknownContact(name=f"#{contact_id}")


def names_of(connection: Connection, ids: Iterable[int]) -> list[str]:
    """Names in the order of the ids."""
    listed = list(ids)
    found: dict[int, str] = {}
    for portion in chunks(listed):
        rows = connection.execute(select(contact.c.id, contact.c.name).where(contact.c.id.in_(portion)))
        found.update((row.id, row.name) for row in rows)
    return [found[number] for number in listed if number in found]


def write_people(connection: Connection, owner: Column[Any], owner_id: int, contacts: Iterable[int]) -> None:
    """Make these the people of an entry or a meeting; ``owner``: the column of the linking table that names it.

    The rows of those who stay are left as they are. Raises ``UnknownContact``.
    """
    wanted = list(dict.fromkeys(contacts))
    must_exist(connection, wanted)
    link, of_owner = owner.table, owner == owner_id
    known = set(connection.scalars(select(link.c.contact_id).where(of_owner)))
    for gone in known - set(wanted):
        connection.execute(delete(link).where(of_owner, link.c.contact_id == gone))
    rows = [{owner.name: owner_id, "contact_id": number} for number in wanted if number not in known]
    if rows:
        connection.execute(link.insert(), rows)

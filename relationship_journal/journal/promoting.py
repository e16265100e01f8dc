"""A relative who becomes a contact of their own."""

from __future__ import annotations

from sqlalchemy import select

from relationship_journal.domain.contacts import ContactDraft
from relationship_journal.domain.errors import UnknownRecord
from relationship_journal.domain.links import kind_of_relation
from relationship_journal.domain.work import Clock, today
from relationship_journal.journal.contact_batch import ContactBatch
from relationship_journal.journal.links import write_link
from relationship_journal.journal.records import relative_of
from relationship_journal.store.database import Act
from relationship_journal.store.tables import promotion, relative


def promote(act: Act, relative_id: int, clock: Clock) -> int:
    """Make the contact inside an act; a known age becomes the year they were born in."""
    connection, day = act.connection, today(clock)
    row = connection.execute(select(relative).where(relative.c.id == relative_id)).first()
    if row is None:
        raise UnknownRecord(kind="relative", id=relative_id)
    known = connection.scalar(
        select(promotion.c.contact_id).where(promotion.c.relative_id == relative_id).limit(1)
    )
    if known is not None:
        return int(known)
    told = relative_of(row)
    act.tell(name=told.name)
    age = told.age_at(day)
    born = str(told.born) if told.born is not None else f"{day.year - age:04d}" if age is not None else ""
    batch = ContactBatch(connection, day, clock.now())
    contact_id = batch.add(ContactDraft(told.name, born=born, died="yes" if told.died else ""))
    batch.write()
    connection.execute(promotion.insert().values(relative_id=relative_id, contact_id=contact_id))
    write_link(connection, told.contact_id, contact_id, kind_of_relation(told.relation))
    return contact_id

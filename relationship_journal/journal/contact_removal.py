"""Removing a contact: what is only theirs goes, what is shared stays with the others.

Which tables refer to a contact is read from the foreign keys, so a new table is never forgotten.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import Connection, Table, delete, func, select, update

from relationship_journal.journal.people_rows import chunks
from relationship_journal.store.tables import (
    contact,
    entry,
    entry_contact,
    meeting,
    meeting_contact,
    referring,
    relative,
)


def remove(connection: Connection, contact_id: int) -> None:
    """Remove the contact, their own records, and the entries and meetings with nobody else."""
    remove_all(connection, [contact_id])


def remove_all(connection: Connection, contact_ids: Iterable[int]) -> None:
    """The same of many, a few statements for hundreds of them."""
    for portion in chunks(contact_ids):
        alone = _only_with(connection, entry_contact, "entry_id", portion)
        meetings = _only_with(connection, meeting_contact, "meeting_id", portion)
        theirs = list(connection.scalars(select(relative.c.id).where(relative.c.contact_id.in_(portion))))
        for table, column in referring(contact):
            if table is not relative:
                connection.execute(delete(table).where(table.c[column].in_(portion)))
        remove_rows(connection, relative, theirs)
        remove_rows(connection, entry, alone)
        remove_rows(connection, meeting, meetings)
        connection.execute(delete(contact).where(contact.c.id.in_(portion)))


def remove_entry(connection: Connection, entry_id: int) -> None:
    """Remove an entry; facts and promises learned from it stay without it."""
    remove_rows(connection, entry, [entry_id])


def remove_rows(connection: Connection, table: Table, ids: Collection[int]) -> None:
    """Remove rows: what cannot be without them goes too, what only points at them stays without it."""
    for portion in chunks(ids):
        for other, column in referring(table):
            pointing = other.c[column].in_(portion)
            if other.c[column].nullable:
                connection.execute(update(other).where(pointing).values({column: None}))
            else:
                remove_rows(connection, other, list(connection.scalars(select(other.c.id).where(pointing))))
        connection.execute(delete(table).where(table.c.id.in_(portion)))


def _only_with(connection: Connection, pairs: Table, key: str, contact_ids: Sequence[int]) -> list[int]:
    """The entries (or meetings) these contacts share with nobody else."""
    theirs = select(pairs.c[key]).where(pairs.c.contact_id.in_(contact_ids))
    others = func.sum(pairs.c.contact_id.not_in(contact_ids))
    query = select(pairs.c[key]).where(pairs.c[key].in_(theirs)).group_by(pairs.c[key]).having(others == 0)
    return list(connection.scalars(query))

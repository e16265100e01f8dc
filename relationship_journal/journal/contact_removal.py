"""Removing a contact: what is only theirs goes, what is shared stays with the others.

Which tables refer to a contact is read from the foreign keys, so a new table is never forgotten.
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, Table, delete, func, select, update

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
    alone = _only_with(connection, entry_contact, "entry_id", contact_id)
    meetings = _only_with(connection, meeting_contact, "meeting_id", contact_id)
    theirs = list(connection.scalars(select(relative.c.id).where(relative.c.contact_id == contact_id)))
    for table, column in referring(contact):
        if table is not relative:
            connection.execute(delete(table).where(table.c[column] == contact_id))
    remove_rows(connection, relative, theirs)
    for entry_id in alone:
        remove_entry(connection, entry_id)
    remove_rows(connection, meeting, meetings)
    connection.execute(delete(contact).where(contact.c.id == contact_id))


def remove_entry(connection: Connection, entry_id: int) -> None:
    """Remove an entry; facts and promises learned from it stay without it."""
    remove_rows(connection, entry, [entry_id])


def remove_rows(connection: Connection, table: Table, ids: Collection[int]) -> None:
    """Remove rows: what cannot be without them goes too, what only points at them stays without it."""
    if not ids:
        return
    for other, column in referring(table):
        pointing = other.c[column].in_(ids)
        if other.c[column].nullable:
            connection.execute(update(other).where(pointing).values({column: None}))
        else:
            remove_rows(connection, other, list(connection.scalars(select(other.c.id).where(pointing))))
    connection.execute(delete(table).where(table.c.id.in_(ids)))


def _only_with(connection: Connection, pairs: Table, key: str, contact_id: int) -> list[int]:
    """The entries (or meetings) this contact shares with nobody."""
    theirs = select(pairs.c[key]).where(pairs.c.contact_id == contact_id)
    query = (
        select(pairs.c[key]).where(pairs.c[key].in_(theirs)).group_by(pairs.c[key]).having(func.count() == 1)
    )
    return list(connection.scalars(query))

"""Removing a contact: what is only theirs goes, what is shared stays with the others.

Which tables refer to a contact is read from the foreign keys, so a new table is never forgotten.
"""

from __future__ import annotations

from sqlalchemy import Connection, Table, delete, func, select, update

from relationship_journal.store.tables import (
    HISTORY_TABLES,
    contact,
    entry,
    entry_contact,
    fact,
    meeting,
    meeting_contact,
    promise,
    topic,
)


def remove(connection: Connection, contact_id: int) -> None:
    """Remove the contact, their own records, and the entries and meetings with nobody else."""
    alone = _only_with(connection, entry_contact, "entry_id", contact_id)
    meetings = _only_with(connection, meeting_contact, "meeting_id", contact_id)
    for table in reversed(HISTORY_TABLES):
        for column in table.columns:
            if any(key.column.table is contact for key in column.foreign_keys):
                connection.execute(delete(table).where(column == contact_id))
    for entry_id in alone:
        remove_entry(connection, entry_id)
    for meeting_id in meetings:
        connection.execute(update(entry).where(entry.c.meeting_id == meeting_id).values(meeting_id=None))
        connection.execute(delete(meeting).where(meeting.c.id == meeting_id))
    connection.execute(delete(contact).where(contact.c.id == contact_id))


def remove_entry(connection: Connection, entry_id: int) -> None:
    """Remove an entry; facts and promises learned from it stay without it."""
    for table in (fact, promise, topic):
        connection.execute(update(table).where(table.c.entry_id == entry_id).values(entry_id=None))
    connection.execute(delete(entry_contact).where(entry_contact.c.entry_id == entry_id))
    connection.execute(delete(entry).where(entry.c.id == entry_id))


def _only_with(connection: Connection, pairs: Table, key: str, contact_id: int) -> list[int]:
    """The entries (or meetings) this contact shares with nobody."""
    theirs = select(pairs.c[key]).where(pairs.c.contact_id == contact_id)
    query = (
        select(pairs.c[key]).where(pairs.c[key].in_(theirs)).group_by(pairs.c[key]).having(func.count() == 1)
    )
    return list(connection.scalars(query))

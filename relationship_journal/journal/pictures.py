"""Pictures of people: stored once by their bytes' hash, however many contacts have one."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select

from relationship_journal.journal.people_rows import chunks
from relationship_journal.store import contents
from relationship_journal.store.tables import contact, picture


def store_picture(connection: Connection, data: bytes) -> str | None:
    """The key of a picture, stored if it is new; None for no picture."""
    return contents.put(connection, picture, data) if data else None


def read_pictures(connection: Connection, keys: Iterable[str]) -> dict[str, bytes]:
    """Pictures by key; keys of none are left out."""
    found: dict[str, bytes] = {}
    for portion in chunks(set(keys)):
        query = select(picture.c.sha256, picture.c.data).where(picture.c.sha256.in_(portion))
        found.update({row.sha256: row.data for row in connection.execute(query)})
    return found


def picture_of(connection: Connection, contact_id: int) -> bytes:
    """Somebody's picture, or nothing."""
    query = select(picture.c.data).join(contact, contact.c.photo == picture.c.sha256)
    return connection.scalar(query.where(contact.c.id == contact_id)) or b""

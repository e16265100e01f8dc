"""Bytes kept once under their SHA-256, outside the history: pictures of people, and what is attached to entries.

They are never changed. What no record names any more stays as long as an act can bring its record back.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable

from sqlalchemy import Connection, Table, delete, select

from relationship_journal.store.attachment_tables import attachment, content
from relationship_journal.store.digests import raw
from relationship_journal.store.tables import contact, picture

SHELVES: tuple[tuple[Table, Table, str], ...] = (
    (picture, contact, "photo"),
    (content, attachment, "content"),
)
"""Where bytes lie, which records name them, and in which of their columns."""
_PORTION = 500


def put(connection: Connection, shelf: Table, data: bytes) -> str:
    """The key of these bytes, which are stored if they are new."""
    key = hashlib.sha256(data).hexdigest()
    if connection.scalar(select(shelf.c.sha256).where(shelf.c.sha256 == key)) is None:
        connection.execute(shelf.insert().values(sha256=key, data=data))
    return key


def missing(connection: Connection, shelf: Table, keys: Iterable[str]) -> list[str]:
    """Those of the keys under which nothing is stored."""
    wanted = sorted(set(keys))
    here: set[str] = set()
    for start in range(0, len(wanted), _PORTION):
        portion = wanted[start : start + _PORTION]
        here.update(connection.scalars(select(shelf.c.sha256).where(shelf.c.sha256.in_(portion))))
    return [key for key in wanted if key not in here]


def sweep(connection: Connection) -> int:
    """Remove the bytes that no record names and no act can bring back a record of; the answer is how many.

    Who erases records for good erases their images in ``change`` first. Needs a connection that may write.
    """
    removed = 0
    for shelf, table, column in SHELVES:
        kept = _named(connection, table, column) | _remembered(connection, table, column)
        stored = set(connection.scalars(select(shelf.c.sha256)))
        for key in sorted(stored - kept):
            connection.execute(delete(shelf).where(shelf.c.sha256 == key))
        removed += len(stored - kept)
    return removed


def _named(connection: Connection, table: Table, column: str) -> set[str]:
    return {key for key in connection.scalars(select(table.c[column])) if key is not None}


def _remembered(connection: Connection, table: Table, column: str) -> set[str]:
    """The keys in the earlier images of a table's rows."""
    sql = "SELECT image FROM change WHERE table_name = ? AND image IS NOT NULL"
    rows = raw(connection).execute(sql, (table.name,))
    return {key for (image,) in rows if (key := json.loads(image).get(column)) is not None}

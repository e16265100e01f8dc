"""Attachments in the tables: hung on an entry, and read for a page of entries at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Connection, func, select

from relationship_journal.domain.attachments import (
    Attachment,
    FileDraft,
    check_sizes,
    kept_name,
    media_type_of,
)
from relationship_journal.journal.people_rows import chunks
from relationship_journal.store import contents
from relationship_journal.store.attachment_tables import attachment, content


def attach(connection: Connection, entry_id: int, files: Iterable[FileDraft]) -> list[int]:
    """Hang files on an entry behind those it has; the answer is their ids. Raises ``InvalidInput`` for too much."""
    coming = list(files)
    if not coming:
        return []
    columns = (
        func.coalesce(func.sum(attachment.c.size), 0),
        func.coalesce(func.max(attachment.c.position), -1),
    )
    already, last = connection.execute(select(*columns).where(attachment.c.entry_id == entry_id)).one()
    check_sizes(coming, already)
    made = []
    for position, each in enumerate(coming, last + 1):
        name = kept_name(each.name)
        row = attachment.insert().values(
            entry_id=entry_id,
            content=contents.put(connection, content, each.data),
            name=name,
            media_type=media_type_of(name, each.data),
            size=len(each.data),
            position=position,
        )
        (number,) = connection.execute(row).inserted_primary_key or (0,)
        made.append(int(number))
    return made


def read_attachments(connection: Connection, entry_ids: Iterable[int]) -> dict[int, tuple[Attachment, ...]]:
    """What hangs on each of these entries, in order; without the bytes. Entries without any are left out."""
    found: dict[int, list[Attachment]] = defaultdict(list)
    for portion in chunks(entry_ids):
        query = select(attachment).where(attachment.c.entry_id.in_(portion))
        for row in connection.execute(query.order_by(attachment.c.position, attachment.c.id)):
            found[row.entry_id].append(
                Attachment(row.id, row.entry_id, row.name, row.size, row.content, row.media_type)
            )
    return {entry_id: tuple(each) for entry_id, each in found.items()}

"""Attachments: documents and pictures on entries."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import Connection, delete, select, update

from relationship_journal.domain.attachments import Attachment, FileDraft, kept_name
from relationship_journal.domain.errors import StorageFailed, UnknownRecord
from relationship_journal.domain.names import joined
from relationship_journal.journal.attached_files import read_file
from relationship_journal.journal.attachment_rows import attach, read_attachments
from relationship_journal.store.attachment_tables import attachment, content
from relationship_journal.store.database import Database
from relationship_journal.store.tables import entry


class Attachments:
    """What hangs on entries. Bytes are read and written whole, up to 25 MB: not for the thread of a window."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, entry_ids: Iterable[int]) -> dict[int, tuple[Attachment, ...]]:
        """What hangs on these entries, in order; entries without anything are left out."""
        with self._database.read() as connection:
            return read_attachments(connection, entry_ids)

    def get(self, attachment_id: int) -> Attachment:
        """One of them; raises ``UnknownRecord``."""
        with self._database.read() as connection:
            return _one(connection, attachment_id)

    def read(self, attachment_id: int) -> bytes:
        """The bytes, as they were attached; raises ``UnknownRecord``, ``StorageFailed`` where they are no longer those."""
        with self._database.read() as connection:
            told = _one(connection, attachment_id)
            data = connection.scalar(select(content.c.data).where(content.c.sha256 == told.sha256))
        if not isinstance(data, bytes) or hashlib.sha256(data).hexdigest() != told.sha256:
            raise StorageFailed("error.attachment_damaged", name=told.name)
        return data

    def add(self, entry_id: int, *files: FileDraft | Path) -> tuple[Attachment, ...]:
        """Attach files, all of them as one act; those told by path are read first.

        Raises ``UnknownRecord``, ``InvalidInput`` for too much, and what ``read_file`` does; nothing was attached then.
        """
        coming = [each if isinstance(each, FileDraft) else read_file(each) for each in files]
        with self._database.write("attachment.add") as act:
            if act.connection.scalar(select(entry.c.id).where(entry.c.id == entry_id)) is None:
                raise UnknownRecord(kind="entry", id=entry_id)
            made = set(attach(act.connection, entry_id, coming))
            found = read_attachments(act.connection, [entry_id]).get(entry_id, ())
            added = tuple(each for each in found if each.id in made)
            act.tell(files=joined(each.name for each in added))
        return added

    def rename(self, attachment_id: int, name: str) -> None:
        """Call it something else; raises ``UnknownRecord``."""
        with self._database.write("attachment.rename") as act:
            before, after = _one(act.connection, attachment_id), kept_name(name)
            act.tell(before=before.name, files=after)
            change = update(attachment).where(attachment.c.id == attachment_id)
            act.connection.execute(change.values(name=after))

    def remove(self, attachment_id: int) -> None:
        """Take it off its entry; undo brings it back. Raises ``UnknownRecord``."""
        with self._database.write("attachment.remove") as act:
            act.tell(files=_one(act.connection, attachment_id).name)
            act.connection.execute(delete(attachment).where(attachment.c.id == attachment_id))


def _one(connection: Connection, attachment_id: int) -> Attachment:
    owner = connection.scalar(select(attachment.c.entry_id).where(attachment.c.id == attachment_id))
    found = read_attachments(connection, [owner]).get(owner, ()) if owner is not None else ()
    for each in found:
        if each.id == attachment_id:
            return each
    raise UnknownRecord(kind="attachment", id=attachment_id)

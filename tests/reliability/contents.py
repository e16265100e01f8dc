"""The content of a journal as one digest: every row of the user's and what is derived from it, in one order."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from relationship_journal.journal import Journal
from relationship_journal.store.engine import look
from relationship_journal.store.tables import HISTORY_TABLES

_DERIVED = ("act", "change", "standing", "name_word", "picture", "content", "calendar_ledger")


def content(journal: Journal) -> str:
    """The digest of an open journal."""
    with journal._database.read() as connection:
        return _digest(lambda query: [tuple(row) for row in connection.exec_driver_sql(query)])


def content_of(path: Path) -> str:
    """The digest of a closed file, such as a backup; it is only read."""
    with closing(look(path)) as connection:
        return _digest(lambda query: connection.execute(query).fetchall())


def _digest(rows: Callable[[str], Sequence[Any]]) -> str:
    told = hashlib.sha256()
    for name in (*(table.name for table in HISTORY_TABLES), *_DERIVED):
        found = sorted(repr(row) for row in rows(f"SELECT * FROM {name}"))
        told.update(f"{name}: {found}\n".encode())
    told.update(repr(sorted(rows("SELECT kind, row_id, contact_id, day, body FROM search_text"))).encode())
    return told.hexdigest()

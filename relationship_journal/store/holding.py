"""Whether a backup still holds somebody: their record, now or before, or only their name in what stands of others."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from contextlib import closing
from enum import IntEnum
from pathlib import Path

from relationship_journal.domain.traces import Certainty, Traces
from relationship_journal.store.engine import look, storage_faults

_TEXTS = (("search_text", "body"), ("change", "image"), ("act", "data"))


class Holds(IntEnum):
    """How much of somebody a file holds."""

    NOTHING = 0
    NAME = 1
    RECORD = 2


def holds(path: Path, uids: Collection[str], traces: Traces) -> Holds:
    """What a closed journal of any revision holds of somebody; raises what looking into it raises."""
    with storage_faults(path), closing(look(path)) as connection:
        for uid in uids:
            if connection.execute("SELECT 1 FROM contact WHERE uid = ?", (uid,)).fetchone():
                return Holds.RECORD
            kept = "SELECT 1 FROM change WHERE table_name = 'contact' AND instr(image, ?) LIMIT 1"
            if connection.execute(kept, (f'"uid":"{uid}"',)).fetchone():
                return Holds.RECORD
        return Holds.NAME if _is_named(connection, traces) else Holds.NOTHING


def _is_named(connection: sqlite3.Connection, traces: Traces) -> bool:
    for key in traces.keys(Certainty.SURE):
        for table, column in _TEXTS:
            texts = connection.execute(
                f"SELECT {column} FROM {table} WHERE instr(lower({column}), ?)", (key,)
            )
            if any(traces.found(text, Certainty.SURE) for (text,) in texts):
                return True
    return False

"""The next start after an accident: opens what is left and says what is in it."""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import Any

from relationship_journal.domain.errors import JournalError
from relationship_journal.journal import Journal
from tests.reliability.all_deeds import DEEDS
from tests.reliability.nursery import say

_SIDE = re.compile(r"-(wal|shm|journal)$")
_BELONGS = {"", "-wal", "-shm", ".lock", ".drafts", ".backups"}


def look(deed: str, folder: str) -> None:
    """Open the journal of a deed and say its state, how long opening took, and what is wrong with it."""
    doing = DEEDS[deed](Path(folder))
    began = time.perf_counter()
    try:
        doing.open()
    except JournalError as refused:
        say(refused=refused.key, found=[])
        return
    took = time.perf_counter() - began
    try:
        say(found=doing.found(), took=took, wrong=_wrong(doing.journal), left=_left_over(doing.path))
    finally:
        doing.journal.close()


def _wrong(journal: Journal) -> list[str]:
    """Findings of SQLite, of the foreign keys, of the search index and of the program's own check."""
    wrong: list[str] = []
    with journal._database.read() as connection:
        for (line,) in connection.exec_driver_sql("PRAGMA integrity_check"):
            wrong += [] if line == "ok" else [line]
        wrong += [str(row) for row in connection.exec_driver_sql("PRAGMA foreign_key_check")]
        # Rolled back with the reading; it fails where the index and what it was made from differ.
        connection.exec_driver_sql(
            "INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"
        )
    care: Any = getattr(journal, "care", None)
    if care is not None:
        wrong += [f"{each.kind} {each.table} {each.row_id}" for each in care.check().findings]
    return wrong


def _left_over(path: Path) -> list[str]:
    """Unfinished files in the journal's folder and the two beside it; one with its log counts once."""
    belongs = {path.name + ending for ending in _BELONGS}
    left = {each.name for each in path.parent.iterdir() if each.name not in belongs}
    for folder in (".drafts", ".backups"):
        beside = path.with_name(path.name + folder)
        if beside.is_dir():
            left |= {each.name for each in beside.iterdir() if each.suffix not in (".draft", ".journal")}
    return sorted({_SIDE.sub("", name) for name in left})

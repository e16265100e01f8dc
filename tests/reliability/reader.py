"""The next start after an accident: opens what is left and says what is in it."""

from __future__ import annotations

import re
import time
from pathlib import Path

from relationship_journal.domain.errors import JournalError
from relationship_journal.journal import Journal
from tests.reliability.all_deeds import DEEDS
from tests.reliability.deeds import Deed
from tests.reliability.nursery import say

_SIDE = re.compile(r"-(wal|shm|journal)$")
_BELONGS = {"", "-wal", "-shm", ".lock", ".drafts", ".backups"}


def look(deed: str, folder: str, goes_on: bool) -> None:
    """Open the journal of a deed and say its state, how long opening took, and what is wrong with it.

    ``goes_on``: save something afterwards and see that it is there the next time.
    """
    doing = DEEDS[deed](Path(folder))
    began = time.perf_counter()
    try:
        doing.open()
    except JournalError as refused:
        say(refused=refused.key, found=[])
        return
    took = time.perf_counter() - began
    try:
        seen = {"found": doing.found(), "left": _left_over(doing.path)}
        wrong = _wrong(doing.journal) + doing.wrong()
    finally:
        doing.journal.close()
    if goes_on:
        wrong += _saves_again(doing)
    say(took=took, wrong=wrong, **seen)


def _wrong(journal: Journal) -> list[str]:
    """Findings of SQLite and of the program's own check, the search index included."""
    with journal._database.read() as connection:
        said = [line for (line,) in connection.exec_driver_sql("PRAGMA integrity_check") if line != "ok"]
        said += [str(row) for row in connection.exec_driver_sql("PRAGMA foreign_key_check")]
    found = journal.care.check(index=True).findings
    return said + [f"{each.kind} {each.table} {each.row_id}" for each in found]


def _saves_again(doing: Deed) -> list[str]:
    with Journal.open(doing.path, clock=doing.clock, passphrase=doing.passphrase) as journal:
        before = journal.contacts.count()
        journal.contacts.add("Somebody met after the accident")
    with Journal.open(doing.path, clock=doing.clock) as journal:
        saved = journal.contacts.count() == before + 1
        return _wrong(journal) + ([] if saved else ["what was saved afterwards is gone"])


def _left_over(path: Path) -> list[str]:
    """Unfinished files in the journal's folder and the two beside it; one with its log counts once."""
    belongs = {path.name + ending for ending in _BELONGS}
    left = {each.name for each in path.parent.iterdir() if each.name not in belongs}
    for folder in (".drafts", ".backups"):
        beside = path.with_name(path.name + folder)
        if beside.is_dir():
            left |= {each.name for each in beside.iterdir() if each.suffix not in (".draft", ".journal")}
    return sorted({_SIDE.sub("", name) for name in left})

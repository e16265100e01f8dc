"""R3, the full disk: a journal that changes its key with ever less room stays what it was, and is told in one sentence.

``python -m tests.reliability.full_conversion FOLDER LEVELS``, where FOLDER is a small disk; see ``full_disk``.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from relationship_journal import paths, wording
from relationship_journal.domain.errors import JournalError
from relationship_journal.journal import Journal
from relationship_journal.journal.encryption import Encryption
from tests.fixed_clock import FixedClock
from tests.reliability.contents import content
from tests.reliability.deeds import text_of
from tests.reliability.encrypted_deeds import PASSPHRASES, derive_quickly
from tests.reliability.full_disk import Ballast

CLOCK = FixedClock()


def suffer(folder: Path, old: str | None, new: str | None, level: int) -> dict[str, Any]:
    """Convert with so many pages left, and again with room; what was told, and what is wrong."""
    path = folder / "a.journal"
    with Journal.open(path, clock=CLOCK, passphrase=old) as journal:
        odette = journal.contacts.add("Odette")
        for number in range(12):
            journal.jots.save(text_of(number), [odette])
        draft = paths.ensure_private(paths.drafts_dir(path)) / "jot.draft"
        draft.write_bytes(journal.sealing.seal(b"as typed"))
        before = content(journal)
    there = _names(folder)
    ballast, told, wrong = Ballast(folder.parent), "", list[str]()
    ballast.leave(level)
    try:
        Encryption(path, clock=CLOCK).set_passphrase(new)
    except JournalError as refused:
        told = wording.sentence(refused)
        wrong += [f"left over: {each}" for each in _names(folder) ^ there]
    ballast.go()
    if told:
        wrong += _wrong(path, old, before, "refused")
    Encryption(path, clock=CLOCK).set_passphrase(new)
    return {"level": level, "told": told, "wrong": wrong + _wrong(path, new, before, "done")}


def _names(folder: Path) -> set[str]:
    """What lies there, but for what SQLite makes beside a journal and takes up again at the next opening."""
    names = {str(each.relative_to(folder)) for each in folder.rglob("*")}
    return names - {"a.journal-wal", "a.journal-shm"}


def _wrong(path: Path, passphrase: str | None, before: str, when: str) -> list[str]:
    with Journal.open(path, clock=CLOCK, passphrase=passphrase) as journal:
        typed = journal.sealing.unseal((paths.drafts_dir(path) / "jot.draft").read_bytes())
        seen = {
            "encrypted": journal.is_encrypted == (passphrase is not None),
            "content": content(journal) == before,
            "draft": typed == b"as typed",
        }
    return [f"{when}: {what}" for what, right in seen.items() if not right]


def main(say: Callable[[str], None] = print) -> None:
    """Each way at every level, each on an emptied disk."""
    derive_quickly()
    folder, levels = Path(sys.argv[1]), json.loads(sys.argv[2])
    for old, new in ((None, PASSPHRASES[0]), PASSPHRASES, (PASSPHRASES[0], None)):
        for level in levels:
            home = folder / "home"
            home.mkdir()
            say(json.dumps(suffer(home, old, new, level)))
            shutil.rmtree(home)


if __name__ == "__main__":
    main()

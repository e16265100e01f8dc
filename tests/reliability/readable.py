"""S5: what anybody could read of an encrypted journal. Every byte the program asks a disk to write is looked at.

The functions marked "in a child" are called by the nursery's children. What lies in the memory of the running program
is no part of this, nor what a system writes of that memory to its disk.
"""

from __future__ import annotations

import os
import re
import signal
import tempfile
from collections.abc import Iterable
from pathlib import Path

from relationship_journal import paths
from relationship_journal.desktop import draft_seals, drafts
from relationship_journal.desktop.drafts import Draft
from relationship_journal.domain.forgetting import BackupChoice, Orders
from relationship_journal.journal import Journal
from relationship_journal.journal.encryption import Encryption
from relationship_journal.journal.moving import move_journal
from relationship_journal.journal.rescue import Rescue
from relationship_journal.store import rescue
from tests.fixed_clock import FixedClock
from tests.journal.test_exports import GIF, Markers, fill
from tests.reliability.encrypted_deeds import PASSPHRASES, derive_quickly
from tests.reliability.nursery import say
from tests.reliability.recording import Call
from tests.reliability.rescue_deed import _at_once

_WRITING = ("write", "pwrite64", "writev", "pwritev", "pwritev2")
_SAID = ("1", "2")
TYPED = "a draft"


# -- in a child -----------------------------------------------------------------------------------------


def live(folder: str, passphrase: str | None, dies: bool) -> None:
    """In a child: everything that writes, on a journal with a marker in every text there is.

    ``dies``: stop with the journal open, until somebody ends the process.
    """
    home = Path(folder)
    derive_quickly()
    tempfile.tempdir = str(paths.ensure_private(home / "temp"))
    setattr(rescue, "_in_a_child", _at_once)  # noqa: B010 - what is written must be recorded in one place
    path, clock = home / "home" / "a.journal", FixedClock()
    journal = Journal.open(path, clock=clock, passphrase=passphrase)
    mark = _filled(journal, clock, path)
    backup = _cared_for(journal, home)
    if dies:
        _typed(journal, mark)
        journal.contacts.add(mark("somebody of the last moment"))
        say(words=list(mark.words.values()))
        signal.pause()
    journal.close()
    if passphrase is not None:
        Encryption(path, clock=clock).set_passphrase(PASSPHRASES[1])
    _rescued(path, backup, clock)
    move_journal(path, home / "moved" / "a.journal")
    Journal.open(home / "moved" / "a.journal", clock=clock).close()
    say(words=list(mark.words.values()))


def look(folder: str, passphrase: str | None) -> None:
    """In a child: the next start after a kill, and its end."""
    derive_quickly()
    Journal.open(Path(folder) / "home" / "a.journal", clock=FixedClock(), passphrase=passphrase).close()


def _filled(journal: Journal, clock: FixedClock, path: Path) -> Markers:
    mark = fill(journal, clock)
    draft_seals.seal_with(paths.drafts_dir(path), journal.sealing)
    _typed(journal, mark)
    odette = journal.contacts.named(mark("contact.name"))
    entry = journal.jots.save(f"{mark('a long text')} " * 2000, [odette])
    journal.jots.remove(entry)
    journal.history.undo()
    journal.history.redo()
    return mark


def _typed(journal: Journal, mark: Markers) -> None:
    draft = Draft(mark(TYPED), {"note": mark("a field of a draft")})
    drafts._store(paths.drafts_dir(journal.path) / f"jot{drafts.SUFFIX}", draft)


def _cared_for(journal: Journal, home: Path) -> Path:
    journal.backups.second = paths.ensure_private(home / "second")
    backup = Path(journal.backups.make().path)
    journal.backups.save_as(home / "copy.journal")
    assert journal.care.check(index=True).sound
    while journal._database.merge_index():
        pass
    journal.backups.restore(backup)
    journal.contacts.add("Somebody")
    plan = journal.forgetting.what(journal.contacts.named("Tilda"))
    journal.forgetting.forget(plan, Orders("somebody", backups=BackupChoice.REWRITE))
    return backup


def _rescued(path: Path, backup: Path, clock: FixedClock) -> None:
    for salvaged in (True, False):
        data = bytearray(path.read_bytes())
        data[5 * 4096 + 100] ^= 1
        path.write_bytes(data)
        if salvaged:
            Rescue(path, clock=clock).salvage()
        else:
            Rescue(path, clock=clock).restore(backup)


# -- looking --------------------------------------------------------------------------------------------


_LETTERS = re.compile(rb"[Mm][Mm][A-Za-z]{16}|(?:[A-Za-z]\x00){18}|(?:\x00[A-Za-z]){18}")
"""A marker, in UTF-8 or UTF-16, as typed or folded."""
_OTHERS = {GIF[:16]: "a photo", b"SQLite format 3": "a plain database", b"CREATE TABLE": "a schema"}


class Readable:
    """The markers of a journal, and what else of it could be told."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = {word.lower() for word in words}

    def in_(self, data: bytes) -> set[str]:
        """Which of them stand in some bytes."""
        said = {found.replace(b"\x00", b"").decode("ascii").lower() for found in _LETTERS.findall(data)}
        return (said & self._words) | {what for bytes_, what in _OTHERS.items() if bytes_ in data}

    def written(self, calls: Iterable[Call]) -> set[str]:
        """Which of them any call of a recorded program wrote, or gave a file as its name."""
        seen: set[str] = set()
        for call in calls:
            if call.name in _WRITING and call.arguments[0] in _SAID:
                continue
            for each in call.arguments:
                if isinstance(each, bytes) and call.name != "read":
                    seen |= self.in_(each)
        return seen

    def below(self, folder: Path) -> dict[str, set[str]]:
        """Which of them stand in a file below a folder, or in its name."""
        found = {
            str(path.relative_to(folder)): self.in_(os.fsencode(path.name)) | self.in_(path.read_bytes())
            for path in folder.rglob("*")
            if path.is_file()
        }
        return {name: words for name, words in found.items() if words}

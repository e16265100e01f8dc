"""R7, damage: files damaged in twelve ways; each is noticed or harmless, kept to the byte, and rescued.

The functions marked "in a child" are called by the nursery's children.
"""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import random
import shutil
import signal
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from relationship_journal.domain.entries import JotDraft
from relationship_journal.domain.errors import JournalError
from relationship_journal.journal import Journal
from relationship_journal.journal.encryption import say_passphrase, with_backups
from relationship_journal.journal.rescue import Rescue
from tests.fixed_clock import FixedClock
from tests.reliability import damage
from tests.reliability.contents import content
from tests.reliability.deeds import text_of
from tests.reliability.encrypted_deeds import derive_quickly
from tests.reliability.nursery import Nursery, say

_HERE = "tests.reliability.rescue_probe"
PEOPLE, EDITED = 12, 10
ON_A_PAGE = 12
"""So many entries may lie on one page of the file, and go with it where no backup has them yet."""
PATIENCE_S = 60


# -- in a child ---------------------------------------------------------------------------------------------


def prepare(folder: str, seed: int, entries: int, killed: bool, passphrase: str | None) -> None:
    """In a child: a journal with a backup made before its last fifth; ``killed``: with its log left beside it."""
    path, chance, clock = Path(folder) / "a.journal", random.Random(seed), FixedClock()
    derive_quickly()
    journal = Journal.open(path, clock=clock, passphrase=passphrase)
    people = [journal.contacts.add(f"Person {number}", circles=("Clients",)) for number in range(PEOPLE)]
    ids = []
    for number in range(entries):
        if number == entries * 4 // 5:
            journal.backups.make()
            clock.advance(hours=1)
        ids.append(journal.jots.save(first_text(seed, number), [chance.choice(people)]))
    for entry in ids[-EDITED:]:
        journal.jots.edit(entry, JotDraft(edited_text(entry), (people[0],)))
    if killed:
        os.kill(os.getpid(), signal.SIGKILL)
    journal.close()


def first_text(seed: int, number: int) -> str:
    """What an entry says at first; some are longer than a page of the file."""
    return text_of(seed * 1000 + number)[: 9000 if number % 20 == 0 else 400]


def edited_text(entry: int) -> str:
    """What an entry says once it was edited."""
    return f"Edited. {text_of(entry)[:300]}"


def tell(folder: str, passphrase: str | None) -> None:
    """In a child: what a journal holds."""
    path = Path(folder) / "a.journal"
    derive_quickly()
    with Journal.open(path, clock=FixedClock(), passphrase=passphrase) as journal:
        say(content=content(journal), texts=_texts(journal))


def _texts(journal: Journal) -> dict[str, str]:
    timeline = journal.timeline
    return {str(number): each.text for number, each in timeline.entries(timeline.ids()).items()}


def notice(folder: str, passphrase: str | None, thorough: bool) -> None:
    """In a child: open a damaged journal and check it; say what was noticed and what is there now."""
    path = Path(folder) / "a.journal"
    before = _sums(path.parent)
    derive_quickly()
    try:
        journal = Journal.open(path, clock=FixedClock(), passphrase=passphrase)
    except JournalError as refused:
        say(noticed=f"refused: {refused.key}", touched=_sums(path.parent) != before)
        return
    try:
        found = journal.care.check(thorough=thorough, index=thorough).findings
        held = {"content": content(journal), "texts": _texts(journal)} if not found else {}
        say(noticed=", ".join(sorted({each.kind for each in found})), touched=False, **held)
    except JournalError as refused:
        say(noticed=f"refused: {refused.key}", touched=False)
    finally:
        journal.close()


def rescue(folder: str, passphrase: str | None, way: str) -> None:
    """In a child: restore the newest good backup, or salvage; say what is there then and what was kept."""
    derive_quickly()
    # A fork instead of a new interpreter for each file: as far from the parent, and a second sooner.
    fork = multiprocessing.get_context("fork")
    setattr(multiprocessing, "get_context", lambda _kind: fork)  # noqa: B010 - a function is replaced
    path = Path(folder) / "a.journal"
    before = _sums(path.parent)
    if passphrase is not None:
        for each in with_backups(path):
            say_passphrase(each, passphrase)
    rescuing = Rescue(path, clock=FixedClock())
    doubtful = lost = 0
    if way == "restore":
        newest = rescuing.newest_good()
        assert newest is not None
        kept = rescuing.restore(Path(newest.path))
    else:
        salvaged = rescuing.salvage()
        kept, doubtful, lost = Path(salvaged.kept), salvaged.doubtful, salvaged.lost
    assert kept is not None
    asides = {side: kept.with_name(kept.name + side) for side in ("", "-wal")}
    same = all(
        _sum(aside) == before.get(path.name + side)
        for side, aside in asides.items()
        if path.name + side in before
    )
    with Journal.open(path, clock=FixedClock(), passphrase=passphrase) as journal:
        sound = journal.care.check(index=True).sound
        say(
            same=same,
            sound=sound,
            doubtful=doubtful,
            lost=lost,
            content=content(journal),
            texts=_texts(journal),
        )


def _sums(folder: Path) -> dict[str, str]:
    files = [each for each in folder.iterdir() if each.is_file() and each.suffix != ".lock"]
    return {each.name: _sum(each) for each in files if each.stat().st_size or each.suffix == ".journal"}


def _sum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


# -- the probe ----------------------------------------------------------------------------------------------


@dataclass
class Tally:
    """What came of the files of one kind."""

    files: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    worst_salvage: float = 1.0
    alone: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def line(self, kind: str, seed: int) -> str:
        """The row that is printed."""
        outcomes = ", ".join(f"{count} {what}" for what, count in sorted(self.outcomes.items()))
        verdict = "nothing silent" if not self.wrong else f"{len(self.wrong)} WRONG"
        alone = f"{min(self.alone):.1%}" if self.alone else "-"
        return (
            f"{kind:14} files {self.files:3}: {outcomes}; least salvaged {self.worst_salvage:.1%} of entries "
            f"(without a backup {alone}), seed {seed}: {verdict}"
        )


@dataclass
class Probe:
    """Damages copies of one journal, one after the other."""

    nursery: Nursery
    folder: Path
    seed: int
    entries: int
    passphrase: str | None = None

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self.closed, self.truth = self._prepared("closed", self.seed)
        self.killed, self.killed_truth = self._prepared("killed", self.seed)
        other, _ = self._prepared("other", self.seed + 1)
        self._other_log = (other / "a.journal-wal").read_bytes()

    def _prepared(self, name: str, seed: int) -> tuple[Path, dict[str, Any]]:
        base, copy = self.folder / name, self.folder / "copy"
        base.mkdir()
        child = self.nursery.start(
            f"{_HERE}:prepare",
            str(base),
            seed,
            self.entries,
            name != "closed",
            self.passphrase,
            out=self.folder / f"{name}.out",
        )
        child.end(PATIENCE_S)
        shutil.copytree(base, copy)
        (told,) = self.nursery.run(f"{_HERE}:tell", str(copy), self.passphrase, out=self.folder / "told")
        shutil.rmtree(copy)
        return base, told

    def damaged(self, kind: str, number: int) -> Path:
        """A folder with a copy that is damaged so."""
        chance, home = random.Random(f"{self.seed} {kind} {number}"), self.folder / "home"
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(self.killed if kind == damage.IN_THE_LOG else self.closed, home)
        path = home / "a.journal"
        if kind == damage.IN_THE_LOG:
            damage.damage_log(path, self._other_log, chance)
            return home
        data = bytearray(path.read_bytes())
        texts = [text.encode() for text in self.truth["texts"].values()]
        damage.IN_THE_FILE[kind](data, texts, chance)
        path.write_bytes(data)
        return home

    def run(self, kind: str, files: int) -> Tally:
        """Damage so many files in one way; what was noticed, and what the rescue brought back."""
        tally = Tally()
        for number in range(files):
            tally.files += 1
            problem = self._one(kind, number, tally)
            if problem:
                tally.wrong.append(f"{kind} {number}: {problem}")
        return tally

    def _one(self, kind: str, number: int, tally: Tally) -> str:
        home = self.damaged(kind, number)
        seen = self._child("notice", str(home), self.passphrase, True)
        if isinstance(seen, str):
            return seen
        truth = self.killed_truth if kind == damage.IN_THE_LOG else self.truth
        outcome = self._outcome(kind, seen, truth)
        tally.outcomes[outcome] += 1
        if outcome == "SILENT":
            return "changed, and not noticed"
        if "passphrase" in seen["noticed"]:
            return f"told as a matter of the passphrase: {seen['noticed']}"
        if seen["touched"]:
            return "a refused file was touched"
        if outcome != "noticed":
            return ""
        return (
            self._restored(kind, number)
            or self._salvaged(kind, number, truth, tally, backups=True)
            or self._salvaged(kind, number, truth, tally, backups=False)
        )

    def _outcome(self, kind: str, seen: dict[str, Any], truth: dict[str, Any]) -> str:
        if seen["noticed"]:
            return "noticed"
        if seen["content"] == truth["content"]:
            return "harmless"
        # A log that ends early is a journal as it was some acts ago: nothing in the file can know better.
        texts = {int(number): text for number, text in seen["texts"].items()}
        older = sorted(texts) == list(range(1, len(texts) + 1)) and all(
            text in (first_text(self.seed, number - 1), edited_text(number)) for number, text in texts.items()
        )
        return "an older whole state" if older and kind == damage.IN_THE_LOG else "SILENT"

    def _restored(self, kind: str, number: int) -> str:
        home = self.damaged(kind, number)
        seen = self._child("rescue", str(home), self.passphrase, "restore")
        if isinstance(seen, str):
            return seen
        if not seen["same"]:
            return "the damaged file was not kept to the byte"
        whole = len(seen["texts"]) == self.entries * 4 // 5 and seen["sound"]
        return "" if whole else "the backup did not come back whole"

    def _salvaged(self, kind: str, number: int, truth: dict[str, Any], tally: Tally, *, backups: bool) -> str:
        home = self.damaged(kind, number)
        if not backups:
            shutil.rmtree(home / "a.journal.backups")
        seen = self._child("rescue", str(home), self.passphrase, "salvage")
        if isinstance(seen, str):
            # Without any backup there may be nothing to put together, and it says so.
            if backups or "DamagedJournal" not in seen:
                return seen
            tally.alone.append(0.0)
            return ""
        if not seen["same"]:
            return "salvaged, but the damaged file was not kept to the byte"
        right = sum(seen["texts"].get(number) == text for number, text in truth["texts"].items())
        share = right / len(truth["texts"])
        if not backups:
            tally.alone.append(share)
            return ""
        tally.worst_salvage = min(tally.worst_salvage, share)
        missing = len(truth["texts"]) - right
        # Nobody sees which pages of an encrypted file say what tables there are; those take everything with them.
        one_page = kind in damage.ONE_PAGE and self.passphrase is None
        if one_page and missing > max(ON_A_PAGE, len(truth["texts"]) // 100):
            return f"only {share:.1%} of the entries were salvaged, {seen['doubtful']} doubtful, {seen['lost']} lost"
        return "" if seen["sound"] else "what was salvaged is not sound"

    def _child(self, call: str, *arguments: Any) -> dict[str, Any] | str:
        try:
            (said,) = self.nursery.run(
                f"{_HERE}:{call}", *arguments, out=self.folder / "said", within=PATIENCE_S
            )
        except RuntimeError as fault:
            return f"{call} crashed or hung: {str(fault)[-900:]}"
        return said


def kinds() -> tuple[str, ...]:
    """All twelve."""
    return (*damage.IN_THE_FILE, damage.IN_THE_LOG)


def kinds_encrypted() -> tuple[str, ...]:
    """All but the first: nobody finds a note in what cannot be read."""
    return tuple(each for each in kinds() if each != damage.IN_A_NOTE)

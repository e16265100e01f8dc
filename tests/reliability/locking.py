"""R8, one writer: several starts at once, and what a plain ``open()`` of the journal would do to it.

The functions marked "in a child" are called by the nursery's children.
"""

from __future__ import annotations

import fcntl
import os
import random
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from relationship_journal.domain.errors import ChangedUnderneath, JournalLocked, JournalMissing
from relationship_journal.journal import Journal
from relationship_journal.store import lock
from tests.fixed_clock import FixedClock
from tests.reliability.encrypted_deeds import derive_quickly
from tests.reliability.nursery import Child, Nursery, say
from tests.store.schema_fixture import write_everything

_HERE = "tests.reliability.locking"
_TOUCHING = {
    "open", "os.link", "os.remove", "os.rename", "os.truncate", "shutil.copyfile", "shutil.copymode", "shutil.move"
}  # fmt: skip
_OTHER_PROGRAM = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('SELECT count(*) FROM entry').fetchone(); c.close()"


# -- in a child ---------------------------------------------------------------------------------------


def start(path: str, barrier: str, unlocked: bool) -> None:
    """In a child: once the barrier falls, open the journal and keep it until somebody ends this process.

    ``unlocked``: the broken program, whose lock holds nobody off.
    """
    if unlocked:
        setattr(lock, "_take", lambda _handle: None)  # noqa: B010 - a function is replaced
    with open(barrier, "rb") as held:  # noqa: PTH123 - a handle for flock, nothing is read
        fcntl.flock(held, fcntl.LOCK_SH)
    began = time.perf_counter()
    try:
        journal = Journal.open(Path(path), clock=FixedClock(), holder="window")
    except JournalLocked as refused:
        say(locked=refused.data["holder"], took=time.perf_counter() - began)
        try:
            with Journal.open(Path(path), clock=FixedClock(), read_only=True) as looking:
                say(looked=looking.contacts.count())
        except JournalMissing:  # whoever holds it has not made it yet
            say(looked=0)
        return
    journal.contacts.add(f"Process {os.getpid()}")
    say(won=os.getpid(), took=time.perf_counter() - began)
    signal.pause()


def save_beside_another(path: str, plain: bool, watched: bool) -> None:
    """In a child: save, have another program look into the file with SQLite, save again and die.

    ``plain``: between the two, open and close the journal's file as any file. Not ``watched``: without the look
    at the file that goes before every write.
    """
    journal = Journal.open(Path(path), clock=FixedClock())
    odette = journal.contacts.add("Odette")
    journal.jots.save("Before.", [odette])
    if plain:
        Path(path).open("rb").close()
    if not watched:
        setattr(journal._database._watch, "refuse_if_changed", lambda: None)  # noqa: B010 - a method is replaced
    subprocess.run([sys.executable, "-c", _OTHER_PROGRAM, path], check=True)
    try:
        journal.jots.save("After.", [odette])
        say(done=True)
    except ChangedUnderneath:
        say(refused=True)
    os.kill(os.getpid(), signal.SIGKILL)


def look(path: str) -> None:
    """In a child: say the texts that are there."""
    began = time.perf_counter()
    with Journal.open(Path(path), clock=FixedClock()) as journal:
        took = time.perf_counter() - began
        texts = [each.text for each in journal.timeline.entries(journal.timeline.ids()).values()]
        say(texts=sorted(texts), people=journal.contacts.count(), took=took)


def live(folder: str, plain: bool, passphrase: str | None) -> None:
    """In a child: do everything the program can do with a journal open, and say who opened or moved its files.

    ``plain``: read the file once as any file, as the broken program would.
    """
    home, seen = Path(folder), set[str]()
    path = home / "home" / "a.journal"
    files = {str(path) + side for side in ("", "-wal", "-shm", "-journal")}
    watching = False

    def heard(event: str, arguments: tuple[object, ...]) -> None:
        if watching and event in _TOUCHING:
            touched = {os.fsdecode(each) for each in arguments if isinstance(each, str | bytes | os.PathLike)}
            seen.update(f"{event} {each}" for each in touched & files)

    sys.addaudithook(heard)
    derive_quickly()
    journal = Journal.open(path, clock=FixedClock(), passphrase=passphrase)
    watching = True
    write_everything(journal, home)
    first = journal.backups.make()
    (home / "second").mkdir()
    journal.backups.second = home / "second"
    journal.jots.save("Once more", [journal.contacts.named("Odette Plumbridge")])
    journal.backups.make_if_due()
    journal.backups.save_as(home / "copy.journal")
    journal.care.check(index=True)
    journal.exports.contacts(home / "out.vcf")
    journal.search.find("coffee")
    journal.backups.restore(Path(first.path))
    journal.care.check(thorough=False)
    if plain:
        path.read_bytes()
    watching = False
    journal.close()
    say(seen=sorted(seen))


# -- the probe ------------------------------------------------------------------------------------------


@dataclass
class Tally:
    """What came of the rounds of several starts at once."""

    rounds: int = 0
    starts: int = 0
    slowest_refusal: float = 0.0
    slowest_after_kill: float = 0.0
    wrong: list[str] = field(default_factory=list)

    def line(self, seed: int) -> str:
        """The row that is printed."""
        return (
            f"{self.starts} starts in {self.rounds} rounds, slowest refusal {self.slowest_refusal:.2f} s, slowest "
            f"start after SIGKILL {self.slowest_after_kill:.2f} s, seed {seed}: "
            f"{'always one writer' if not self.wrong else f'{len(self.wrong)} WRONG'}"
        )


@contextmanager
def _barrier(path: Path) -> Iterator[None]:
    """Children wait at the file until this ends."""
    with path.open("wb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


def run(nursery: Nursery, folder: Path, *, rounds: int, seed: int, unlocked: bool = False) -> Tally:
    """Start two to five processes on one journal at the same moment, kill the one that holds it, start the next."""
    chance, tally = random.Random(seed), Tally()
    for number in range(rounds):
        # Every other round the journal is not there yet: all of them would make it.
        path = folder / str(number // 2) / "a.journal"
        many = chance.randrange(2, 6)
        arguments = str(path), str(folder / "barrier")
        with _barrier(folder / "barrier"):
            children = [
                nursery.start(f"{_HERE}:start", *arguments, unlocked, out=folder / f"{number}-{each}")
                for each in range(many)
            ]
        problem = _judge(nursery, tally, path, children, number % 2 + 1)
        tally.rounds += 1
        tally.starts += many
        if problem:
            tally.wrong.append(f"round {number}, {many} at once: {problem}")
    return tally


def _judge(nursery: Nursery, tally: Tally, path: Path, children: list[Child], people: int) -> str:
    # All but one end by themselves; whoever has not after a second of the others' end holds the journal.
    deadline = time.monotonic() + 60
    while sum(bool(child.said()) for child in children) < len(children) and time.monotonic() < deadline:
        select.select([], [], [], 0.01)  # nothing tells that another process wrote a line
    holders = [child for child in children if any("won" in line for line in child.said())]
    others = [child for child in children if child not in holders]
    refused = [child.end(60) for child in others]
    killed = [child.end(0) for child in holders]
    if len(holders) != 1:
        return f"{len(holders)} hold it; {[child.errors[-300:] for child in children]}"
    if any(ended.killed or ended.code for ended in refused) or not all(each.killed for each in killed):
        return f"not refused in peace: {[child.errors[-300:] for child in others]}"
    for child in others:
        locked = next(line for line in child.said() if "locked" in line)
        tally.slowest_refusal = max(tally.slowest_refusal, locked["took"])
        if locked["locked"] not in ("", str(holders[0].pid)):
            return f"the refusal names {locked['locked']}, not {holders[0].pid}"
        if not any("looked" in line for line in child.said()):
            return "could not look meanwhile"
    (seen,) = nursery.run(f"{_HERE}:look", str(path), out=path.with_name("found"))
    tally.slowest_after_kill = max(tally.slowest_after_kill, seen["took"])
    return "" if seen["people"] == people else f"{seen['people']} people, not {people}"

"""R3, a failing disk: one system call of an action fails with EIO, ENOSPC or EROFS, the n-th of its kind.

strace makes it fail in a child of the nursery that waits for it. The action must then be done, or refused with an
error of ours and done when it is tried again; and so must opening the journal.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from relationship_journal import wording
from relationship_journal.domain.errors import JournalError
from tests.reliability.all_deeds import DEEDS
from tests.reliability.deeds import Deed, NotKept
from tests.reliability.kill_loop import judge
from tests.reliability.nursery import Nursery, say
from tests.reliability.recording import tracing

CALLS = (
    "pwrite64", "write", "fdatasync", "fsync", "ftruncate", "rename,renameat,renameat2", "unlink,unlinkat", "openat"
)  # fmt: skip
ERRORS = ("EIO", "ENOSPC", "EROFS")
MOST = 200
_SUFFER, _LOOK = "tests.reliability.faults:suffer", "tests.reliability.reader:look"
_DRIVE = "tests.reliability.driver:drive"
FIRST = {"backup": 5}
"""So many steps were done before, else four; the next is a jot, people, a draft, a backup, the first backup restored."""


# -- in a child -----------------------------------------------------------------------------------------


def suffer(deed: str, folder: str, number: int, careless: bool) -> None:
    """In a child: open and do one step, each again when it is refused; say what happened.

    ``careless``: the broken program, which takes a refusal for an acknowledgement.
    """
    doing = DEEDS[deed](Path(folder))
    refused = _refusals(lambda: _open(doing))
    if refused:
        _open(doing)
    _told(tried=number)
    for _ in range(2):
        refused += (now := _refusals(lambda: doing.step(number)))
        if careless or not now:
            break
    else:  # a connection that SQLite could only open to read stays so: "Try to write" opens the journal anew
        doing.journal.close()
        _open(doing)
        doing.step(number)
        _told(reopened=True)
    _told(done=number, refused=refused)
    doing.journal.close()


def _open(doing: Deed) -> None:
    try:
        doing.open()
    except JournalError:
        if hasattr(doing, "journal"):  # opened, and the first look into it failed
            doing.journal.close()
        raise


def _refusals(work: Callable[[], None]) -> list[str]:
    try:
        work()
    except JournalError as error:
        return [wording.sentence(error)]
    except NotKept as fault:
        return [str(fault)]
    return []


def _told(**words: object) -> None:
    try:
        say(**words)
    except OSError:  # it was this very line that was made to fail
        say(**words)


# -- the probe ------------------------------------------------------------------------------------------


@dataclass
class Tally:
    """What came of the failing calls of one action."""

    faults: int = 0
    refusals: int = 0
    reopened: int = 0
    wrong: list[str] = field(default_factory=list)

    def line(self, what: str) -> str:
        """The row that is printed."""
        verdict = "nothing lost, no traceback" if not self.wrong else f"{len(self.wrong)} WRONG"
        return (
            f"{what:10} failing calls {self.faults:4}, refused in words {self.refusals:4}, only after opening "
            f"anew {self.reopened}: {verdict}"
        )


@dataclass
class Probe:
    """Lets the calls of one action fail, one at a time, each time on a fresh copy of its journal."""

    nursery: Nursery
    folder: Path
    deed: str
    careless: bool = False
    tally: Tally = field(default_factory=Tally)

    def run(
        self, calls: tuple[str, ...] = CALLS, errors: tuple[str, ...] = ERRORS, *, every: int = 1
    ) -> Tally:
        """Let each call (or every so-manieth) fail in each way."""
        base, home = self.folder / "base", self.folder / "home"
        base.mkdir(parents=True)
        self.nursery.run(_DRIVE, self.deed, str(base), 0, self._first, "", out=self.folder / "before")
        for call in calls:
            for error in errors:
                for number in range(1, MOST + 1, every):
                    shutil.rmtree(home, ignore_errors=True)
                    shutil.copytree(base, home)
                    if not self._is_there(home, f"{call}:error={error}:when={number}"):
                        break
        return self.tally

    @property
    def _first(self) -> int:
        return FIRST.get(self.deed, 4)

    def _is_there(self, home: Path, fault: str) -> bool:
        """Let one call fail; the answer is whether there was such a call."""
        out, log = self.folder / "said", self.folder / "log"
        for old in self.folder.glob("said*"):
            old.unlink()
        child = self.nursery.start(
            _SUFFER, self.deed, str(home), self._first, self.careless, out=out, hold=True
        )
        with tracing(child, log, _options(home, fault)):
            child.go()
            ended = child.end(60)
        if "INJECTED" not in log.read_text("utf-8", errors="replace"):
            return False
        self.tally.faults += 1
        if ended.killed or ended.code:
            what = "hangs" if ended.killed else "fails"
            self.tally.wrong.append(f"{fault}: {what}: {child.errors[-600:]}")
            return True
        said = child.said()
        self.tally.refusals += len(said[-1]["refused"])
        self.tally.reopened += any("reopened" in line for line in said)
        (found,) = self.nursery.run(_LOOK, self.deed, str(home), True, out=self.folder / "found")
        _, problem = judge(self.deed, said, found, self._first)
        if problem:
            self.tally.wrong.append(f"{fault}: {problem}")
        return True


def _options(home: Path, fault: str) -> list[str]:
    call = fault.partition(":")[0]
    options = ["-e", f"trace={call}", "-e", f"inject={fault}"]
    if call == "openat":  # of the journal's own files: any other is Python's, which looks for its modules
        for ending in ("", "-wal", "-shm", ".lock", ".drafts/jot.draft.tmp"):
            options += ["-P", str(home / "home" / f"a.journal{ending}")]
    return options

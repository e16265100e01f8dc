"""R2, the power cut: a driver's writes are recorded, and the disk is cut off at random moments of them.

What was acknowledged before the cut must be there, whatever of the un-synced writes survived.
"""

from __future__ import annotations

import json
import random
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.reliability.disk_model import Disk
from tests.reliability.kill_loop import judge
from tests.reliability.nursery import Nursery
from tests.reliability.recording import Call, record

_LOOK = "tests.reliability.reader:look"
_DRIVE = "tests.reliability.driver:drive"


@dataclass
class Tally:
    """What came of the cuts of one action."""

    cuts: int = 0
    acknowledged: int = 0
    syncs: int = 0
    losses: list[str] = field(default_factory=list)

    def line(self, what: str, seed: int) -> str:
        """The row that is printed."""
        return (
            f"{what:16} cuts {self.cuts:4} in {self.acknowledged:4} acknowledged steps and {self.syncs} syncs, "
            f"seed {seed}: {'nothing lost' if not self.losses else f'{len(self.losses)} LOST'}"
        )


def run(
    nursery: Nursery, folder: Path, deed: str, *, cuts: int, steps: int, seed: int, flaw: str = ""
) -> Tally:
    """Record two runs of a deed, one from nothing and one on a journal that is there; cut each so many times."""
    probe = _Probe(nursery, folder, deed, random.Random(f"{seed} {deed}"))
    for before in (0, steps):
        home = folder / f"home{before}"
        home.mkdir(parents=True)
        if before:
            nursery.run(_DRIVE, deed, str(home), 0, before, flaw, out=folder / "before")
        disk = Disk(home)
        out = folder / f"said{before}"
        child = nursery.start(_DRIVE, deed, str(home), before, steps, flaw, out=out, hold=True)
        calls = record(child, folder / "log")
        probe.tally.syncs += sum(call.name in ("fsync", "fdatasync") for call in calls)
        probe.tally.acknowledged += steps
        probe.cut(disk, calls, before, cuts // 2)
        _compare(disk, home)
        shutil.rmtree(home)
    return probe.tally


@dataclass
class _Probe:
    nursery: Nursery
    folder: Path
    deed: str
    chance: random.Random
    tally: Tally = field(default_factory=Tally)

    def cut(self, disk: Disk, calls: list[Call], before: int, cuts: int) -> None:
        """Replay the calls on the disk, and read what is left of it at so many moments."""
        said: list[dict[str, Any]] = []
        moments = self._moments(calls, disk.root, cuts)
        after = self.folder / "after"
        for number, call in enumerate(calls):
            disk.apply(call)
            if call.name == "write" and call.arguments[0] == "1":
                said.append(json.loads(call.text(1)))
            for _ in range(moments.count(number)):
                shutil.rmtree(after, ignore_errors=True)
                disk.cut(self.chance, after)
                problem = self._read(after, said, before)
                self.tally.cuts += 1
                if problem:
                    where = f"cut after call {number} of {len(calls)} ({call.name})"
                    self.tally.losses.append(f"{where}: {problem}")

    def _moments(self, calls: list[Call], root: bytes, cuts: int) -> list[int]:
        """Where to cut: after any call from the first that touches the folder to the last."""
        touching = [
            number
            for number, call in enumerate(calls)
            if any(isinstance(each, bytes) and each.startswith(root + b"/") for each in call.arguments)
        ]
        return [self.chance.randrange(touching[0], len(calls)) for _ in range(cuts)]

    def _read(self, after: Path, said: list[dict[str, Any]], before: int) -> str:
        out = self.folder / "found"
        try:
            (found,) = self.nursery.run(_LOOK, self.deed, str(after), True, out=out)
        except RuntimeError as fault:
            return f"the next start failed: {fault}"
        return judge(self.deed, said, found, before)[1]


def _compare(disk: Disk, home: Path) -> None:
    """The model saw what the disk really holds, or it is the model that is wrong."""
    root = str(home).encode()
    real = {
        str(path).encode().removeprefix(root): None if path.is_dir() else path.read_bytes()
        for path in [home, *home.rglob("*")]
    }
    seen = disk.seen()
    assert seen.keys() == real.keys(), seen.keys() ^ real.keys()
    assert [path for path in seen if seen[path] != real[path] and not path.endswith(b"-shm")] == []

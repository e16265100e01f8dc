"""R6: the real window is killed while somebody types into it; at most a second of typing may be gone."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from relationship_journal import paths
from relationship_journal.desktop import draft_seals
from relationship_journal.desktop.unsaved.left_texts import read_left
from relationship_journal.domain.work import local_now
from relationship_journal.journal import Journal
from relationship_journal.local_clock import SystemClock
from tests.reliability.encrypted_deeds import PASSPHRASES
from tests.reliability.typing_driver import ENCRYPTED, WHO, letters

REPOSITORY = Path(__file__).parents[2]
MOST_LOST_S = 1.0
SHORTEST_S, LONGEST_S = 0.2, 4.0
"""After how much typing the window is killed."""
_PATIENCE_S = 60


@dataclass
class Outcome:
    """What came of the rounds; ``lost`` is in each the age of the oldest key that is not on disk, in seconds."""

    rounds: int = 0
    keys: int = 0
    lost: list[float] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    @property
    def worst(self) -> float:
        """The most typing one kill took, in seconds."""
        return max(self.lost, default=0.0)

    def line(self, editor: str, seed: int) -> str:
        """The row that is printed."""
        mean = sum(self.lost) / max(1, len(self.lost))
        return (
            f"{editor:8} rounds {self.rounds:4}, keys {self.keys:6}, lost at most {self.worst:.2f} s, "
            f"on the average {mean:.2f} s, seed {seed}: {'kept' if not self.faults else self.faults[:3]}"
        )


def run(
    rounds: int,
    seed: int,
    *,
    folder: Path,
    editor: str = "jot",
    flaw: str = "",
    shortest: float = SHORTEST_S,
    at_once: int = 2,
) -> Outcome:
    """Kill the program so often while it is typed into, ``at_once`` of them side by side, each in a journal of its own.

    ``editor``: one of ``EDITORS``; ``flaw``: "restarting" for a keeper that each key puts off; ``ENCRYPTED`` is none.
    """
    outcome = Outcome()
    with ThreadPoolExecutor(at_once) as pool:
        tasks = [
            pool.submit(_round, folder / f"{editor}-{number}", editor, flaw, f"{seed} {number}", shortest)
            for number in range(rounds)
        ]
        for number, task in enumerate(tasks):
            keys, lost, fault = task.result()
            outcome.rounds += 1
            outcome.keys += keys
            outcome.lost.append(lost)
            if fault or lost > MOST_LOST_S:
                outcome.faults.append(f"round {number}: {fault or f'{lost:.2f} s of typing lost'}")
    return outcome


def _round(home: Path, editor: str, flaw: str, seed: str, shortest: float) -> tuple[int, float, str]:
    chance = random.Random(seed)
    home.mkdir(parents=True)
    journal, log = home / "a.journal", home / "keys"
    passphrase = PASSPHRASES[0] if flaw == ENCRYPTED else None
    with Journal.open(journal, clock=SystemClock(), passphrase=passphrase) as made:
        assert made.contacts.add("Odette Plumbridge") == WHO
    command = [sys.executable, "-m", "tests.reliability.typing_driver", str(journal), str(log), editor, flaw]
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen", "RELATIONSHIP_JOURNAL_HOME": str(home), "LC_ALL": "C.UTF-8",
    }  # fmt: skip
    with (home / "said").open("wb") as said:
        child = subprocess.Popen(
            [*command, str(chance.randrange(1 << 30))],
            cwd=REPOSITORY,
            env=environment,
            stdout=said,
            stderr=said,
        )
        try:
            began = _wait_for_keys(child, log)
            if not began:
                return 0, 0.0, f"nothing was typed: {(home / 'said').read_text()[-400:]}"
            killed = _kill_at(child, time.monotonic() + chance.uniform(shortest, LONGEST_S))
        finally:
            child.kill()
            child.wait()
    return _judge(journal, log, killed)


def _wait_for_keys(child: subprocess.Popen[bytes], log: Path) -> bool:
    end = time.monotonic() + _PATIENCE_S
    while time.monotonic() < end:
        if log.exists() and log.stat().st_size:
            return True
        try:
            child.wait(0.02)
        except subprocess.TimeoutExpired:
            continue
        return False
    return False


def _kill_at(child: subprocess.Popen[bytes], moment: float) -> float:
    """Kill the program at a moment of the monotonic clock, and answer when it was."""
    with suppress(subprocess.TimeoutExpired):
        child.wait(max(0.0, moment - time.monotonic()))
    now = time.monotonic()
    child.send_signal(signal.SIGKILL)
    return now


def _judge(journal: Path, log: Path, killed: float) -> tuple[int, float, str]:
    """How many keys were pressed, how old the oldest lost one was, and what else is wrong."""
    lines = log.read_text("utf-8").split("\n")[:-1]
    pressed = [float(line.partition(" ")[0]) for line in lines]
    typed = "".join(line.partition(" ")[2] for line in lines)
    kept = _kept(journal)
    if not letters(len(typed)).startswith(typed) or not typed.startswith(kept):
        return len(typed), 0.0, f"the draft {kept[-40:]!r} is not the beginning of {typed[-40:]!r}"
    if len(kept) >= len(typed):
        return len(typed), 0.0, ""
    return len(typed), killed - pressed[len(kept)], ""


def _kept(journal: Path) -> str:
    """The text the next start offers; a journal that does not open or a damaged draft is a fault of its own."""
    clock = SystemClock()
    with Journal.open(journal, clock=clock) as opened:
        draft_seals.seal_with(paths.drafts_dir(journal), opened.sealing)
        found = read_left(opened, paths.drafts_dir(journal), local_now(clock).date())
    assert not list(paths.drafts_dir(journal).glob("*.damaged*"))
    assert not any(text.gone for text in found)
    return found[0].words if found else ""

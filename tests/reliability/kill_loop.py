"""R1, the kill loop: the driver dies of SIGKILL at random moments, and the next start must have all it acknowledged."""

from __future__ import annotations

import random
import shutil
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.reliability.all_deeds import DEEDS
from tests.reliability.driver import ENDLESS
from tests.reliability.nursery import Nursery

EARLY = 0.15
"""The share of kills while the program still opens the journal."""
CHAIN = 8
"""After so many kills of one journal the next begins with an empty folder."""
LONGEST_START = 3.0
PATIENCE = 30.0
"""How long a start may take where other tests share the machine; the long form holds ``LONGEST_START``."""
MOST_LEFT = 1
LEAST_LIFE = 0.45
"""The driver is killed within so many seconds, or one and a half times as long as opening and three steps take."""
_LOOK = "tests.reliability.reader:look"
_DRIVE = "tests.reliability.driver:drive"


@dataclass
class Tally:
    """What came of the rounds of one action."""

    rounds: int = 0
    acknowledged: int = 0
    while_opening: int = 0
    slowest_start: float = 0.0
    losses: list[str] = field(default_factory=list)

    def line(self, what: str, seed: int) -> str:
        """The row that is printed."""
        return (
            f"{what:16} rounds {self.rounds:4} (while opening {self.while_opening}), acknowledged "
            f"{self.acknowledged:6}, slowest start {self.slowest_start:.2f} s, seed {seed}: "
            f"{'nothing lost' if not self.losses else f'{len(self.losses)} LOST'}"
        )


def run(nursery: Nursery, folder: Path, deed: str, *, rounds: int, seed: int, flaw: str = "") -> Tally:
    """Kill the driver of a deed so many times and compare what is left with what it acknowledged."""
    chance, tally = random.Random(f"{seed} {deed}"), Tally()
    life = _life(nursery, folder / "trial", deed)
    steps, home = 0, folder / "0"
    for number in range(rounds):
        if number % CHAIN == 0:
            shutil.rmtree(home, ignore_errors=True)
            steps, home = 0, folder / str(number)
            home.mkdir(parents=True)
        out = folder / f"{number}.said"
        early = chance.random() < EARLY
        delay = chance.uniform(0, 0.03) if early else chance.uniform(0.02, life)
        child = nursery.start(
            "tests.reliability.driver:drive", deed, str(home), steps, ENDLESS, flaw, out=out
        )
        ended = child.end(delay)
        if not ended.killed:
            tally.losses.append(f"round {number}: the driver ended by itself: {child.errors}")
            return tally
        said = child.said()
        (found,) = nursery.run(_LOOK, deed, str(home), False, out=folder / "found")
        tally.rounds += 1
        tally.while_opening += not any("opened" in line for line in said)
        tally.acknowledged += sum("done" in line for line in said)
        tally.slowest_start = max(tally.slowest_start, found.get("took", 0.0))
        done, problem = judge(deed, said, found, steps, longest=PATIENCE)
        if problem:
            tally.losses.append(f"round {number}, killed after {delay * 1000:.1f} ms: {problem}")
            if done is None:
                return tally
        steps = steps if done is None else done
    shutil.rmtree(home, ignore_errors=True)
    return tally


def _life(nursery: Nursery, trial: Path, deed: str) -> float:
    (trial / "0").mkdir(parents=True)
    began = time.perf_counter()
    nursery.run(_DRIVE, deed, str(trial / "0"), 0, 3, "", out=trial / "said")
    return max(LEAST_LIFE, 1.5 * (time.perf_counter() - began))


def judge(
    deed: str,
    said: list[dict[str, Any]],
    found: dict[str, Any],
    steps: int,
    *,
    longest: float = LONGEST_START,
) -> tuple[int | None, str]:
    """How many steps are there now (None: a state that never was), and what is wrong; ``""``: nothing."""
    acknowledged = max((line["done"] + 1 for line in said if "done" in line), default=steps)
    tried = max((line["tried"] + 1 for line in said if "tried" in line), default=steps)
    if "refused" in found:
        return None, f"the journal was refused: {found['refused']}"
    doing = DEEDS[deed](Path())
    possible = range(acknowledged, max(tried, acknowledged) + 1)
    done = next((count for count in possible if doing.is_as_after(found["found"], count)), None)
    if done is None:
        after = doing.after
        return None, (
            f"acknowledged {acknowledged}, tried {tried}; expected the last of {len(after(acknowledged))} "
            f"{after(acknowledged)[-2:]}, found the last of {len(found['found'])} {found['found'][-2:]}"
        )
    if found["wrong"]:
        return done, f"the check says {found['wrong'][:3]}"
    if len(found["left"]) > MOST_LEFT:
        return done, f"files left over: {found['left']}"
    if found["took"] > longest:
        return done, f"the next start took {found['took']:.1f} s"
    return done, ""

"""The program without a window, driven: does one deed over and over and says each acknowledgement.

Runs in a child of the nursery. Flaws make the broken drivers a probe must catch: ``early`` acknowledges before the
deed is done, ``normal`` syncs too seldom, ``unsynced`` gives a file its name before it lies on the disk.
"""

from __future__ import annotations

from itertools import count
from pathlib import Path

from relationship_journal.store import engine, unfinished
from tests.reliability.all_deeds import DEEDS
from tests.reliability.nursery import say

ENDLESS = 0


def drive(deed: str, folder: str, first: int, steps: int, flaw: str = "") -> None:
    """Do the steps from ``first``; ``ENDLESS`` steps until somebody ends the process."""
    if flaw == "normal":
        pragmas = tuple(
            each.replace("synchronous = FULL", "synchronous = NORMAL") for each in engine._PRAGMAS
        )
        assert pragmas != engine._PRAGMAS
        setattr(engine, "_PRAGMAS", pragmas)  # noqa: B010 - its type names exactly the right ones
    if flaw == "unsynced":
        setattr(unfinished, "sync_file", lambda _path: None)  # noqa: B010 - a function is replaced
    doing = DEEDS[deed](Path(folder))
    doing.open()
    say(opened=True)
    for number in range(first, first + steps) if steps else count(first):
        say(tried=number)
        if flaw == "early":
            say(done=number)
        doing.step(number)
        say(done=number)
    doing.journal.close()
    say(closed=True)

"""R1: nothing acknowledged is lost when the program is killed, whatever it was doing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reliability.kill_loop import LONGEST_START, run
from tests.reliability.nursery import Nursery

SEED = 3
SHORT = {
    "save": 12,
    "draft": 8,
    "import": 8,
    "migrate": 8,
    "backup": 10,
    "restore": 10,
    "rescue": 8,
    "move": 8,
    "forget": 8,
    "encrypted save": 4,
    "encrypted draft": 4,
    "encrypted import": 4,
    "encrypted backup": 4,
    "encrypted restore": 4,
    "encrypted rescue": 4,
    "convert": 7,
}
FULL = 75
MORE = {"convert": 150}
"""A journal that changes its key is a new one each time."""


@pytest.mark.parametrize("deed", SHORT)
def test_a_killed_program_loses_nothing_it_acknowledged(nursery: Nursery, tmp_path: Path, deed: str) -> None:
    tally = run(nursery, tmp_path, deed, rounds=SHORT[deed], seed=SEED)
    print(tally.line(deed, SEED))
    assert tally.losses == []
    assert tally.acknowledged


@pytest.mark.parametrize("deed", ["save", "draft", "import", "convert"])
def test_the_probe_catches_an_acknowledgement_before_the_deed(
    nursery: Nursery, tmp_path: Path, deed: str
) -> None:
    tally = run(nursery, tmp_path, deed, rounds=8, seed=SEED, flaw="early")
    assert tally.losses


@pytest.mark.torture
@pytest.mark.parametrize("deed", SHORT)
def test_torture_kill_loop(nursery: Nursery, tmp_path: Path, deed: str) -> None:
    tally = run(nursery, tmp_path, deed, rounds=MORE.get(deed, FULL), seed=SEED)
    print(f"\nR1 {tally.line(deed, SEED)}")
    assert tally.losses == []
    assert tally.slowest_start <= LONGEST_START

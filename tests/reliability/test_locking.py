"""R8: one process writes, whoever starts at the same moment; and nothing of ours opens the file of an open journal."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reliability import locking
from tests.reliability.encrypted_deeds import PASSPHRASES
from tests.reliability.nursery import Nursery

SEED = 3


def test_one_of_several_starts_writes(nursery: Nursery, tmp_path: Path) -> None:
    tally = locking.run(nursery, tmp_path, rounds=8, seed=SEED)
    print(tally.line(SEED))
    assert tally.wrong == []
    # The figure itself, 2 s, is held by the long form, which has the machine to itself.
    assert tally.slowest_refusal < 30
    assert tally.slowest_after_kill < 30


def test_the_probe_catches_a_lock_that_holds_nobody_off(nursery: Nursery, tmp_path: Path) -> None:
    tally = locking.run(nursery, tmp_path, rounds=2, seed=SEED, unlocked=True)
    assert any("hold it" in each for each in tally.wrong)


@pytest.mark.torture
def test_torture_locking(nursery: Nursery, tmp_path: Path) -> None:
    tally = locking.run(nursery, tmp_path, rounds=100, seed=SEED)
    print(f"\nR8 {tally.line(SEED)}")
    assert tally.wrong == []
    assert tally.slowest_refusal < 2
    assert tally.slowest_after_kill < 2


@pytest.mark.parametrize(
    ("plain", "watched", "answer", "texts"),
    [
        pytest.param(False, True, "done", ["After.", "Before."], id="as it is"),
        pytest.param(False, False, "done", ["After.", "Before."], id="unwatched"),
        # Closing any handle drops SQLite's locks; the other program then takes the log away, and with it what
        # is saved afterwards. The loss this rule is about, and the proof that the probe would see it:
        pytest.param(True, False, "done", ["Before."], id="the file opened as any file, unwatched"),
        pytest.param(True, True, "refused", ["Before."], id="the file opened as any file"),
    ],
)
def test_another_program_that_looks_takes_nothing_away(
    nursery: Nursery, tmp_path: Path, *, plain: bool, watched: bool, answer: str, texts: list[str]
) -> None:
    path, call = tmp_path / "home" / "a.journal", "tests.reliability.locking"
    child = nursery.start(f"{call}:save_beside_another", str(path), plain, watched, out=tmp_path / "said")
    child.end(60)
    assert child.said() == [{answer: True}], child.errors
    (seen,) = nursery.run(f"{call}:look", str(path), out=tmp_path / "found")
    assert seen["texts"] == texts


@pytest.mark.parametrize("passphrase", [None, PASSPHRASES[0]], ids=["plain", "encrypted"])
@pytest.mark.parametrize(
    "plain", [pytest.param(False, id="as it is"), pytest.param(True, id="read as any file")]
)
def test_nothing_touches_the_files_of_an_open_journal(
    nursery: Nursery, tmp_path: Path, *, plain: bool, passphrase: str | None
) -> None:
    (said,) = nursery.run(
        "tests.reliability.locking:live", str(tmp_path), plain, passphrase, out=tmp_path / "said"
    )
    assert said["seen"] == ([f"open {tmp_path / 'home' / 'a.journal'}"] if plain else [])

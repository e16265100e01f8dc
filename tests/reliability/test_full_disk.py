"""R3: a full disk takes nothing away, is told in words, and once there is room the same process saves again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.reliability import full_disk
from tests.reliability.full_disk import ACTIONS, LEVELS

SHORT = (0, 6, 48, 256)


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    if reason := full_disk.why_not():
        pytest.skip(reason)
    return tmp_path / "disk"


def judged(rows: list[dict[str, Any]], levels: tuple[int, ...], *, slow: int = 30) -> None:
    """``slow`` times as long is let pass where other tests share the machine."""
    for action in ACTIONS:
        mine = [row for row in rows if row["action"] == action]
        failures = sum(row["failed"] for row in mine)
        told, again = max(row["told"] for row in mine), max(row["again"] for row in mine)
        print(
            f"{action:8} {len(mine)} levels, {failures} refusals, slowest told {told:.2f} s, saved again {again:.2f} s"
        )
        assert [row for row in mine if row["wrong"]] == []
        assert len(mine) == len(levels)
        assert failures, "the disk was never full"
        assert told < 1 * slow
        assert again < 2 * slow


def test_a_full_disk_takes_nothing_away(disk: Path) -> None:
    levels = json.dumps(SHORT)
    judged(full_disk.run(disk, "tests.reliability.full_disk", levels, ",".join(ACTIONS)), SHORT)


@pytest.mark.torture
def test_torture_full_disk(disk: Path) -> None:
    levels = json.dumps(LEVELS)
    print("\nR3 full disk")
    judged(full_disk.run(disk, "tests.reliability.full_disk", levels, ",".join(ACTIONS)), LEVELS, slow=1)


def converted(disk: Path, levels: tuple[int, ...]) -> None:
    rows = full_disk.run(disk, "tests.reliability.full_conversion", json.dumps(levels))
    assert len(rows) == 3 * len(levels)
    assert [row for row in rows if row["wrong"]] == []
    told = {row["told"] for row in rows if row["told"]}
    print(f"convert  {len(rows)} levels, {sum(bool(row['told']) for row in rows)} refusals: {told}")
    assert "The disk is full" in " ".join(told)


def test_a_journal_that_changes_its_key_on_a_full_disk_stays_what_it_was(disk: Path) -> None:
    converted(disk, (0, 8, 96))


@pytest.mark.torture
def test_torture_full_disk_converting(disk: Path) -> None:
    converted(disk, LEVELS)


def test_the_editor_keeps_its_text_until_the_disk_took_it(disk: Path) -> None:
    (found,) = full_disk.run(disk, "tests.reliability.full_editor", "0", "none")
    assert found == {"kept": True, "told": True, "stored": True, "left": ""}


def test_the_probe_catches_an_editor_that_empties_too_early(disk: Path) -> None:
    (found,) = full_disk.run(disk, "tests.reliability.full_editor", "0", "early")
    assert not found["kept"]
    assert not found["stored"]

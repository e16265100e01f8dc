"""Files made to break the import (R12): no crash, no hang, bounded memory, everybody whole in, undone without a trace."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

MOST_SECONDS = 5.0
MOST_MEGABYTES = 500
_FILES_A_PROCESS = 100


def probe(folder: Path, first: int, last: int) -> None:
    """Bring the files of these seeds in a process of its own and compare what it tells with what was promised."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.reliability.hostile_reader", str(folder), str(first), str(last)],
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    *files, sound, memory = map(json.loads, done.stdout.splitlines())
    assert len(files) == last - first
    assert [each for each in files if each["seconds"] > MOST_SECONDS] == []
    taken = [each for each in files if "refused" not in each]
    assert len(taken) > 0.9 * len(files), files
    wrong = [
        each
        for each in taken
        if each["missing"] or not all(each[key] for key in ("lines", "added", "twice", "undone"))
    ]
    assert wrong == []
    assert sound == {"sound": True}
    assert memory["megabytes"] < MOST_MEGABYTES


def test_hostile_files(tmp_path: Path) -> None:
    probe(tmp_path, 0, 36)


@pytest.mark.torture
def test_torture_hostile_files(tmp_path: Path) -> None:
    for first in range(1000, 1500, _FILES_A_PROCESS):
        folder = tmp_path / str(first)
        folder.mkdir()
        probe(folder, first, first + _FILES_A_PROCESS)

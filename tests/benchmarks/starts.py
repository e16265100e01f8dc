"""Starts of the window measured from outside, each in a process and a home of its own: nothing is remembered or open."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks.bench_table import Took

REPOSITORY = Path(__file__).parents[2]


class Started(NamedTuple):
    """One start: its time, and the resident memory in bytes."""

    took: Took
    memory: int


def start(what: str, journal: Path, home: Path) -> Started:
    """Wait for ``what`` (``window_start``); the wall's clock runs from before the process to its first word."""
    command = [sys.executable, "-m", "tests.benchmarks.window_start", what, str(journal)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "RELATIONSHIP_JOURNAL_HOME": str(home)}
    # Where a reader starts it, compiled modules are kept; the floor's libraries have theirs since they were installed.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.perf_counter()
    with subprocess.Popen(
        command, cwd=REPOSITORY, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        wall = time.perf_counter() - begun
        _, complaints = process.communicate(timeout=120)
    assert process.returncode == 0, complaints
    cpu, memory = said.split()
    return Started(Took(float(cpu), wall), int(memory))

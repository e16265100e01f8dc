"""How long the command line takes to answer, against a bare Python."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

import pytest

RUNS = 7


def median_seconds(*arguments: str) -> float:
    """The median of some runs of a Python process, in seconds."""
    taken = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        subprocess.run([sys.executable, *arguments], capture_output=True, timeout=60, check=True)
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken)


@pytest.mark.benchmark
def test_the_command_line_answers_soon() -> None:
    bare = median_seconds("-c", "")
    ours = median_seconds("-m", "relationship_journal", "--help")
    print(f"\nbare Python {bare * 1000:.0f} ms, relationship-journal --help {ours * 1000:.0f} ms")
    assert ours < bare + 1.0

"""How long the command line takes to answer, against a bare Python."""

from __future__ import annotations

import resource
import subprocess
import sys
import time

import pytest

from tests.benchmarks.bench_table import Took, tell

RUNS = 7


def took(*arguments: str) -> Took:
    """One run of a Python process."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run([sys.executable, *arguments], capture_output=True, timeout=60, check=True)
    wall, after = time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    return Took(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, wall)


@pytest.mark.benchmark
def test_the_command_line_answers_soon() -> None:
    pairs = [(took("-c", ""), took("-m", "relationship_journal", "--help")) for _ in range(RUNS)]
    tell("", "--help, beside a bare Python", ours=[pair[1] for pair in pairs], floor=[pair[0] for pair in pairs],
         at_most=1.0)  # fmt: skip

"""Start-up and memory of the window against bare ones (quality, P1, P2, P12, and the start of P15).

Every figure is the median of five rounds after a warm-up, each round measuring floors and program in turn; the CPU
time of the whole process is the gate, wall time from the start of the process is printed beside it. Each process has
a home of its own, so that it is a first start on a journal that is there: nothing remembered, nothing warmed but the
system's cache of files.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from relationship_journal.local_clock import SystemClock
from tests.benchmarks.large_journal import write_large

ROUNDS = 5
REPOSITORY = Path(__file__).parents[2]
SIZES = {"L": (10_000, 100_000), "XL": (50_000, 500_000)}
SHELL, TODAY_L, TODAY_XL, GROWTH, MEMORY = 1.5, 1.25, 1.4, 1.35, 1.25
"""The design's budgets; they stand whether they are met or not."""


@dataclass(frozen=True, slots=True)
class Taken:
    """One start: CPU and wall time in seconds, resident memory in bytes."""

    cpu: float
    wall: float
    memory: int


@pytest.fixture(scope="module")
def journals(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A journal of each size, written once."""
    folder = tmp_path_factory.mktemp("journals")
    for name, (people, entries) in SIZES.items():
        write_large(folder / f"{name}.journal", SystemClock(), people, entries)
    return {name: folder / f"{name}.journal" for name in SIZES}


def start(what: str, journal: Path, home: Path) -> Taken:
    """One process; the clock stops when it has said its figures."""
    command = [sys.executable, "-m", "tests.benchmarks.window_start", what, str(journal)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "RELATIONSHIP_JOURNAL_HOME": str(home)}
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
    return Taken(float(cpu), wall, int(memory))


def rounds(wanted: dict[str, tuple[str, Path]], home: Path, number: int = ROUNDS) -> dict[str, Taken]:
    """The medians by name of what is wanted: what to wait for, in which journal."""
    taken: dict[str, list[Taken]] = {name: [] for name in wanted}
    for turn in range(number + 1):
        for name, (what, journal) in wanted.items():
            one = start(what, journal, home / f"{turn}-{name}")
            if turn:  # the first is the warm-up
                taken[name].append(one)
    return {
        name: Taken(
            statistics.median(each.cpu for each in figures),
            statistics.median(each.wall for each in figures),
            round(statistics.median(each.memory for each in figures)),
        )
        for name, figures in taken.items()
    }


def told(row: str, floor: Taken, ours: Taken, budget: float) -> bool:
    """Print a row of the table; whether its CPU is within the budget."""
    ratio = ours.cpu / floor.cpu
    print(
        f"\n{row}: floor {floor.cpu * 1000:.0f} ms, ours {ours.cpu * 1000:.0f} ms CPU, ratio {ratio:.2f}, "
        f"budget {budget}; wall {floor.wall * 1000:.0f} and {ours.wall * 1000:.0f} ms",
        end="",
    )
    return ratio <= budget


@pytest.mark.benchmark
def test_the_shell_is_painted_soon(journals: dict[str, Path], tmp_path: Path) -> None:
    """P1: the window with its navigation, before any journal is open."""
    small = journals["L"]
    median = rounds({"bare": ("bare", small), "shell": ("shell", small)}, tmp_path)
    assert told("P1 shell", median["bare"], median["shell"], SHELL)


@pytest.mark.benchmark
def test_today_and_the_people_are_painted_soon(journals: dict[str, Path], tmp_path: Path) -> None:
    """P2 and P15: Today painted with what it read, then the first screen of the people list with the people in it.

    After a start Today is on screen and the list is one key away, so the start goes there itself as soon as Today
    is painted, and all of it counts: making the People page, reading the order of all, and the first rows.
    """
    wanted = {name: ("people", journal) for name, journal in journals.items()}
    median = rounds({"orm": ("orm", journals["L"])} | wanted, tmp_path)
    within = [
        told("P2 Today and people, L", median["orm"], median["L"], TODAY_L),
        told("P2 Today and people, XL", median["orm"], median["XL"], TODAY_XL),
        told("P15 start, XL over L", median["L"], median["XL"], GROWTH),
    ]
    assert all(within)


@pytest.mark.benchmark
def test_the_list_scrolled_to_its_end_keeps_to_its_memory(journals: dict[str, Path], tmp_path: Path) -> None:
    """P12: resident memory after XL was opened and its 50,000 people were scrolled through to the last one."""
    wanted = {"orm": ("orm", journals["XL"]), "scrolled": ("scrolled", journals["XL"])}
    median = rounds(wanted, tmp_path, 1)
    floor, ours = median["orm"].memory, median["scrolled"].memory
    print(
        f"\nP12 memory: floor {floor / 1e6:.0f} MB, ours {ours / 1e6:.0f} MB, ratio {ours / floor:.2f}, budget {MEMORY}"
    )
    assert ours / floor <= MEMORY

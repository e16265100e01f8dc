"""Start-up of the window against bare ones (quality, P1, P2 and the start of P15): five rounds after a warm-up.

Each round measures the floors and the program in turn; the processor time of the whole process is the gate.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.benchmarks.bench_table import PAIRS, Took, tell
from tests.benchmarks.starts import start

SHELL, TODAY_L, TODAY_XL, GROWTH = 1.5, 1.25, 1.4, 1.35
"""The design's budgets; they stand whether they are met or not."""


@pytest.fixture(scope="module")
def taken(large: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Took]]:
    """The floors (bare, orm), the shell, and the people after Today at L and XL, in rounds."""
    homes = tmp_path_factory.mktemp("homes")
    wanted = {"bare": ("bare", "L"), "shell": ("shell", "L"), "orm": ("orm", "L")}
    wanted |= {"L": ("people", "L"), "XL": ("people", "XL")}
    found: dict[str, list[Took]] = {name: [] for name in wanted}
    for turn in range(PAIRS + 1):
        for name, (what, size) in wanted.items():
            one = start(what, large(size), homes / f"{turn}-{name}")
            if turn:  # the first is the warm-up
                found[name].append(one.took)
    return found


@pytest.mark.benchmark
def test_the_shell_is_painted_soon(taken: dict[str, list[Took]]) -> None:
    """The window with its navigation, before any journal is open."""
    tell("P1", "start to the painted shell", ours=taken["shell"], floor=taken["bare"], budget=SHELL)


@pytest.mark.benchmark
@pytest.mark.parametrize(("size", "budget"), [("L", TODAY_L), ("XL", TODAY_XL)])
def test_today_and_the_people_are_painted_soon(
    taken: dict[str, list[Took]], size: str, budget: float
) -> None:
    """Today painted with what it read, then the first screen of the people list with the people in it.

    After a start Today is on screen and the list is one key away, so the start goes there itself as soon as Today
    is painted, and all of it counts: making the People page, reading the order of all, and the first rows.
    """
    tell(
        "P2",
        f"start to Today and the first people, {size}",
        ours=taken[size],
        floor=taken["orm"],
        budget=budget,
    )


@pytest.mark.benchmark
def test_a_journal_five_times_as_large_starts_nearly_as_soon(taken: dict[str, list[Took]]) -> None:
    """The same program and the same way, XL over L."""
    tell("P15", "start, XL over L", ours=taken["XL"], floor=taken["L"], budget=GROWTH)

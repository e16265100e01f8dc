"""The table of `make bench`: times a piece of work beside its floor, keeps the row, and fails what is over budget."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

PAIRS = 5
HEADINGS = ("row", "what", "floor", "ours", "ratio", "budget", "wall floor", "wall ours", "")


class Took(NamedTuple):
    """What one run took: seconds of processor time, and on the wall."""

    cpu: float
    wall: float


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table, in words, and whether it keeps its budget."""

    cells: tuple[str, ...]
    kept: bool


class _Limits(NamedTuple):
    """How many times the floor, and how much at most."""

    budget: float | None
    at_most: float | None

    def are_passed(self, ratio: float | None, ours: float) -> bool:
        too_many = self.budget is not None and ratio is not None and ratio > self.budget
        return too_many or (self.at_most is not None and ours > self.at_most)

    def said(self, told: Callable[[float], str]) -> str:
        times = f"{self.budget:g} x" if self.budget is not None else ""
        most = told(self.at_most) if self.at_most is not None else ""
        return " and ".join(filter(None, (times, most)))


ROWS: list[Row] = []
"""The rows of this run, in the order they were told."""


def timed(work: Callable[[], object]) -> Took:
    """One run of some work, without what earlier ones left to collect."""
    gc.collect()
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return Took(time.process_time() - cpu, time.perf_counter() - wall)


def side_by_side(
    floor: Callable[[], object], ours: Callable[[], object], pairs: int = PAIRS
) -> tuple[list[Took], list[Took]]:
    """The floor and ours in turn, so that a busy machine slows both; one pair before to warm up."""
    runs = [(timed(floor), timed(ours)) for _ in range(pairs + 1)]
    return [run[0] for run in runs[1:]], [run[1] for run in runs[1:]]


def tell(
    row: str,
    what: str,
    *,
    ours: Sequence[Took],
    floor: Sequence[Took] = (),
    budget: float | None = None,
    at_most: float | None = None,
    rank: float = 0.5,
) -> None:
    """Keep a row of times and fail where it is over: ``budget`` times the floor, or ``at_most`` seconds of CPU.

    ``rank``: which of the runs counts, 0.5 the median, 0.95 the slowest of twenty. Where there are as many runs of the
    floor as of ours they are taken for pairs, and the median is that of the pairs' ratios.
    """
    mine = ranked([each.cpu for each in ours], rank)
    least = ranked([each.cpu for each in floor], rank) if floor else None
    ratio = mine / least if least else None
    if least and rank == 0.5 and len(floor) == len(ours):
        ratio = statistics.median(own.cpu / bare.cpu for own, bare in zip(ours, floor, strict=True))
    said = f"{what}, p{rank * 100:.0f}" if rank != 0.5 else what
    walls = tuple(ranked([run.wall for run in runs], rank) if runs else None for runs in (floor, ours))
    limits = _Limits(budget, at_most)
    _keep((row, said), (least, mine), ratio, limits, told=_seconds, walls=walls)


def tell_amount(
    row: str,
    what: str,
    unit: str,
    *,
    ours: float,
    floor: float | None = None,
    budget: float | None = None,
    at_most: float | None = None,
) -> None:
    """Keep a row of something that is not time (bytes, calls), and fail where it is over."""
    ratio = ours / floor if floor else None
    limits = _Limits(budget, at_most)
    _keep((row, what), (floor, ours), ratio, limits, told=lambda amount: f"{amount:,.4g} {unit}")


def ranked(values: Sequence[float], rank: float) -> float:
    """The value below which that share of the values lies."""
    if rank == 0.5:
        return statistics.median(values)
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(rank * len(ordered)))]


def lines() -> list[str]:
    """The table as it is printed, columns aligned."""
    cells = [HEADINGS, *(row.cells for row in sorted(ROWS, key=_by_number))]
    widths = [max(len(row[column]) for row in cells) for column in range(len(HEADINGS))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in cells]


def _keep(
    names: tuple[str, str],
    amounts: tuple[float | None, float],
    ratio: float | None,
    limits: _Limits,
    *,
    told: Callable[[float], str],
    walls: tuple[float | None, ...] = (None, None),
) -> None:
    over = limits.are_passed(ratio, amounts[1])
    shown = [told(each) if each is not None else "" for each in (*amounts, *walls)]
    factor = f"{ratio:.2f}" if ratio is not None else ""
    cells = (*names, *shown[:2], factor, limits.said(told), *shown[2:], "OVER" if over else "")
    ROWS.append(Row(cells, not over))
    print("\n" + "  ".join(cells))
    assert not over, f"{names[0]} {names[1]}: {shown[1]} {factor}, budget {cells[5]}"


def _seconds(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.3g} ms"


def _by_number(row: Row) -> tuple[int, str]:
    digits = "".join(filter(str.isdigit, row.cells[0]))
    return int(digits or 99), row.cells[0]

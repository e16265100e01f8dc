"""What the benchmarks share: each size of journal written once a run, and the table at the end of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from relationship_journal.local_clock import SystemClock
from tests.benchmarks import bench_table
from tests.benchmarks.large_journal import SIZES, write_large

if TYPE_CHECKING:
    from _pytest.terminal import TerminalReporter


@pytest.fixture(scope="session")
def large(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The journal of a size, ``large("L")``: written by the system's clock, for looking only; copy it to write into it."""
    written: dict[str, Path] = {}

    def of(size: str) -> Path:
        if size not in written:
            path = tmp_path_factory.mktemp(size) / f"{size}.journal"
            write_large(path, SystemClock(), *SIZES[size])
            written[size] = path
        return written[size]

    return of


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    """The whole table, last."""
    if bench_table.ROWS:
        terminalreporter.section("processor time, floor beside ours")
        for line in bench_table.lines():
            terminalreporter.line(line.rstrip())

"""P6: the longest the window ever keeps the reader waiting, in every action, with ten, 10,000 and 50,000 people."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

from relationship_journal.desktop.collecting import Collecting
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.theme import theme
from relationship_journal.local_clock import SystemClock
from tests.benchmarks.bench_table import tell_amount
from tests.benchmarks.contact_files import write_cards
from tests.benchmarks.large_journal import BUSIEST, write_large
from tests.desktop.shell import Shell
from tests.desktop.watchdog import Gap, Gaps
from tests.desktop.window_day import EVERY_WIDGET, Day
from tests.fixed_clock import FixedClock

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

MOST_MS = 100
OVER_IDLE_MS = 8
TEN = "ten"
CARDS = {TEN: 1_000, "L": 10_000, "XL": 10_000}
BUSY = ("list:", "people", "timeline:", "palette:", "jot: type", "scroll", "import:")
"""Searching, scrolling, typing, importing."""
SEEN: dict[str, list[Gaps]] = {}


def a_day(folder: Path, journal: Path, cards: int, qtbot: QtBot) -> list[Gaps]:
    """What the watchdog saw of a whole day with a copy of this journal."""
    clock = FixedClock(SystemClock().now())
    shell = Shell(folder, qtbot, clock, SettingsStore(folder / "settings.ini"))
    shutil.copy(journal, shell.path)
    theme().set_mode("light")
    collecting = Collecting()  # as the program has it: its looks through the garbage count too
    day = Day(shell.open(), BUSIEST)
    try:
        day.everything(write_cards(folder / "book.vcf", cards))
    finally:
        shell.stop()
        collecting.stop()
    return day.seen


@pytest.fixture(autouse=True)
def started_theme(qapp: QApplication) -> None:
    """As the program starts: fonts, palette and style sheet."""
    theme().start(qapp, qapp.font())


def gaps_of(seen: list[Gaps], names: tuple[str, ...]) -> Gaps:
    """All gaps of the actions that begin so."""
    every: list[Gap] = [gap for each in seen if each.name.startswith(names) for gap in each.all]
    return Gaps(" ".join(names), every)


@pytest.mark.benchmark
@pytest.mark.parametrize("size", [TEN, "L", "XL"])
def test_p6_no_action_keeps_the_window_waiting(
    size: str, large: Callable[[str], Path], tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out.vcf"), ""))
    if size == TEN:
        write_large(tmp_path / "ten.journal", SystemClock(), 10, 100)
    seen = SEEN[size] = a_day(
        tmp_path, tmp_path / "ten.journal" if size == TEN else large(size), CARDS[size], qtbot
    )
    print()
    for each in seen:
        print(each.row())
    usual = [each for each in seen if not each.name.startswith(EVERY_WIDGET)]
    worst = max(usual, key=lambda each: each.worst().cpu)
    waited = max(usual, key=lambda each: each.worst("ours").ours)
    themed = max(seen, key=lambda each: each.worst().cpu if each.name.startswith(EVERY_WIDGET) else 0)
    idle, busy = gaps_of(seen, ("idle",)), gaps_of(seen, BUSY)
    tell_amount(
        "P6", f"{size}: p99 gap while searching, scrolling, typing, importing (floor idle)", "ms",
        ours=busy.p99("ours"), floor=idle.p99("ours"), at_most=idle.p99("ours") + OVER_IDLE_MS,
    )  # fmt: skip
    what = f"{size}: worst gap, the UI thread's own ({worst.name})"
    tell_amount("P6", what, "ms", ours=worst.worst().cpu, at_most=MOST_MS)
    what = f"{size}: worst gap, also by a worker ({waited.name})"
    tell_amount("P6", what, "ms", ours=waited.worst("ours").ours, at_most=MOST_MS)
    what = f"{size}: another theme or text size, every widget there is"
    tell_amount("P6", what, "ms", ours=themed.worst().cpu, at_most=MOST_MS)


@pytest.mark.benchmark
def test_p6_the_largest_feels_like_the_smallest() -> None:
    """The worst gap of each action at ten people beside that at 50,000; printed after the days above."""
    if not {TEN, "XL"} <= SEEN.keys():
        pytest.skip("only after both days")
    print(f"\n{'worst gap of the UI thread, ms':<34} " + "".join(f"{size:>9}" for size in SEEN))
    for at, each in enumerate(SEEN[TEN]):
        figures = (seen[at].worst().cpu for seen in SEEN.values())
        print(f"{each.name:<34} " + "".join(f"{figure:9.1f}" for figure in figures))

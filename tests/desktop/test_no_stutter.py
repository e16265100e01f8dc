"""Nothing in the window stutters: a day at it with some thousands of people, under the watchdog's eyes.

``make bench`` has the same day with 50,000 people and 500,000 entries.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.benchmarks.contact_files import write_cards
from tests.benchmarks.large_journal import BUSIEST, write_large
from tests.desktop.window_day import EVERY_WIDGET, Day

if TYPE_CHECKING:
    from tests.desktop.shell import Shell

MOST_MS = 200
"""Of the UI thread's own computing between two turns of its loop: twice what ``make bench`` allows on a quiet machine,
for here another test runs beside it and the two share their caches."""


@pytest.mark.scale
def test_no_action_keeps_the_window_waiting(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_large(shell.path, shell.clock, 5_000, 20_000)
    book = write_cards(tmp_path / "book.vcf", 1_000)
    out = tmp_path / "out.vcf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    day = Day(shell.open(), BUSIEST, haste=4)
    day.everything(book)
    small = [seen for seen in day.seen if not seen.name.startswith(EVERY_WIDGET)]
    slow = [seen.row() for seen in small if seen.worst().cpu > MOST_MS]
    assert not slow, "\n".join(slow)
    assert out.stat().st_size > 0
    assert len(day.seen) > 40

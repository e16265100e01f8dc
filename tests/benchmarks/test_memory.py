"""What the window holds in memory once the largest journal was opened and looked through (quality, P12)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from relationship_journal.desktop.known_journals import KnownJournals
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.domain.work import today
from relationship_journal.journal import Journal
from relationship_journal.local_clock import SystemClock
from tests.benchmarks.bench_table import tell_amount
from tests.benchmarks.starts import start

BUDGET = 1.25
"""The design's; it stands whether it is met or not."""


@pytest.mark.benchmark
def test_the_people_scrolled_to_the_last_are_not_kept(
    large: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Resident memory after 50,000 people were scrolled through, beside a bare window with ``sqlalchemy.orm``.

    The day's backup is made and the file was checked before: whether their work falls into the seconds measured
    would be chance.
    """
    path, home = large("XL"), tmp_path / "ours"
    with Journal.open(path, clock=SystemClock()) as journal:
        journal.backups.make_if_due()
    monkeypatch.setenv("RELATIONSHIP_JOURNAL_HOME", str(home))
    settings = SettingsStore()
    KnownJournals(settings).set_checked(path, today(SystemClock()))
    settings.save()
    floor = start("orm", path, tmp_path / "floor").memory
    ours = start("scrolled", path, home).memory
    what = "memory after scrolling the people to the end, XL"
    tell_amount("P12", what, "MB", ours=ours / 1e6, floor=floor / 1e6, budget=BUDGET)

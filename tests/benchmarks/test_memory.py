"""What the window holds in memory once the largest journal was opened and looked through (quality, P12)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.benchmarks.bench_table import tell_amount
from tests.benchmarks.starts import start

BUDGET = 1.25
"""The design's; it stands whether it is met or not."""


@pytest.mark.benchmark
def test_the_people_scrolled_to_the_last_are_not_kept(large: Callable[[str], Path], tmp_path: Path) -> None:
    """Resident memory after 50,000 people were scrolled through, beside a bare window with ``sqlalchemy.orm``."""
    floor = start("orm", large("XL"), tmp_path / "floor").memory
    ours = start("scrolled", large("XL"), tmp_path / "ours").memory
    what = "memory after scrolling the people to the end, XL"
    tell_amount("P12", what, "MB", ours=ours / 1e6, floor=floor / 1e6, budget=BUDGET)

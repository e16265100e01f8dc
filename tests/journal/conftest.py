"""An open journal of a test's own, and the clock it was given."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from relationship_journal.journal import Journal
from tests.fixed_clock import FixedClock


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def journal(tmp_path: Path, clock: FixedClock) -> Iterator[Journal]:
    with Journal.open(tmp_path / "a.journal", clock=clock) as opened:
        yield opened

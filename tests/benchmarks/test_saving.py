"""Saving a jot and the room a journal takes (quality, P9 and P16), beside a bare SQLite file with the same records."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from relationship_journal.domain.work import today
from relationship_journal.journal import Journal
from relationship_journal.local_clock import SystemClock
from relationship_journal.store.engine import connect
from tests.benchmarks.bench_table import tell, tell_amount, timed
from tests.benchmarks.large_journal import WORDS, vocabulary
from tests.benchmarks.raw_journal import save_raw, write_raw

Large = Callable[[str], Path]
SAVES = 300


@pytest.mark.benchmark
def test_p9_a_jot_is_saved(large: Large, tmp_path: Path) -> None:
    path = tmp_path / "l.journal"
    shutil.copy(large("L"), path)
    chance = random.Random(9)
    told = vocabulary(chance)
    texts = [" ".join(chance.choices(list(told), list(told.values()), k=60)) for _ in range(SAVES + 20)]
    day = today(SystemClock()).isoformat()
    floor, ours = [], []
    raw = write_raw(large("L"), tmp_path / "raw.db")
    with closing(connect(raw)) as bare, Journal.open(path, clock=SystemClock()) as journal:
        for number, text in enumerate(texts):
            floor.append(timed(partial(save_raw, bare, number + 1, day, text)))
            ours.append(timed(partial(journal.jots.save, text, [number + 1])))
        assert journal.search.find(WORDS["common"]).hits
    tell("P9", "save a jot, L", ours=ours[20:], floor=floor[20:], budget=3, rank=0.95)


@pytest.mark.benchmark
def test_p16_the_room_it_takes(large: Large, tmp_path: Path) -> None:
    ours = large("L").stat().st_size
    floor = write_raw(large("L"), tmp_path / "raw.db").stat().st_size
    tell_amount("P16", "file, L", "MB", ours=ours / 1e6, floor=floor / 1e6, budget=1.7)

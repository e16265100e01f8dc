"""Bringing people in and taking them back (quality, P4, P7 and P13): measured, with the ratio printed."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from relationship_journal.journal import Journal
from tests.benchmarks.contact_files import read_and_store, write_cards
from tests.benchmarks.large_journal import write_large
from tests.fixed_clock import FixedClock

ROUNDS = 5
TYPED = "odette plumbridge 4711"


def cpu_seconds(work: Callable[[], object]) -> float:
    """Processor time of one run, without what earlier ones left to collect."""
    gc.collect()
    begun = time.process_time()
    work()
    return time.process_time() - begun


def told(name: str, floor: float, ours: float, budget: float) -> float:
    """Print a row of the table; the answer is the ratio."""
    print(f"\n{name}: floor {floor:.3f} s, ours {ours:.3f} s, ratio {ours / floor:.2f}, budget {budget}")
    return ours / floor


@pytest.mark.benchmark
def test_ten_thousand_cards_come_in(tmp_path: Path) -> None:
    file = write_cards(tmp_path / "people.vcf", 10_000)
    floor, ours = [], []
    for number in range(ROUNDS + 1):
        floor.append(cpu_seconds(lambda n=number: read_and_store(file, tmp_path / f"{n}.db")))  # type: ignore[misc]
        with Journal.open(tmp_path / f"{number}" / "a.journal", clock=FixedClock()) as journal:
            ours.append(cpu_seconds(lambda j=journal: j.imports.run(j.imports.plan(file))))  # type: ignore[misc]
            assert len(journal.search.find("plumbridge4712").hits) <= 1
            assert journal.contacts.count() == 10_000
    ratio = told("P7 10,000 vCards", statistics.median(floor[1:]), statistics.median(ours[1:]), 4)
    vobject = pytest.importorskip("vobject", reason="vobject is not installed: nothing to compare with")
    reading = cpu_seconds(lambda: list(vobject.readComponents(file.read_text("utf-8"))))
    print(
        f"P7 vobject only reads them in {reading:.2f} s, {reading / statistics.median(ours[1:]):.1f} times as long"
    )
    assert ratio <= 4
    assert reading / statistics.median(ours[1:]) >= 8


@pytest.mark.benchmark
def test_an_import_of_twenty_thousand_is_undone(tmp_path: Path) -> None:
    file = write_cards(tmp_path / "people.vcf", 20_000)
    came, went = [], []
    for number in range(3):
        with Journal.open(tmp_path / f"{number}" / "a.journal", clock=FixedClock()) as journal:
            came.append(cpu_seconds(lambda j=journal: j.imports.run(j.imports.plan(file))))  # type: ignore[misc]
            went.append(cpu_seconds(journal.history.undo))
            assert journal.contacts.count() == 0
    assert told("P13 undo of 20,000", statistics.median(came), statistics.median(went), 1.5) <= 1.5


@pytest.mark.benchmark
def test_a_name_is_filtered_per_key(tmp_path: Path) -> None:
    path = tmp_path / "xl.journal"
    write_large(path, FixedClock(), 50_000, 1000)
    raw = text("SELECT contact_id FROM standing WHERE name_key LIKE :word ORDER BY name_key LIMIT 100")
    floor, ours = [], []
    with Journal.open(path, clock=FixedClock()) as journal:
        for length in [*range(1, len(TYPED) + 1)] * 3:
            typed = TYPED[:length]
            with journal._database.read() as connection:
                floor.append(
                    cpu_seconds(lambda c=connection, w=typed: c.execute(raw, {"word": f"{w}%"}).all())
                )  # type: ignore[misc]
            ours.append(cpu_seconds(lambda w=typed: journal.contacts.match(w)))  # type: ignore[misc]
    worst = [statistics.quantiles(each, n=20)[-1] for each in (floor, ours)]
    ratio = told("P4 name filter, XL, p95", *worst, 2)
    assert ratio <= 2 or worst[1] < 0.005

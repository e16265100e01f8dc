"""Bringing people in and taking them back (quality, P4, P7 and P13): measured, with the ratio printed."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection

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


def bring(journal: Journal, file: Path) -> None:
    """A file from the disk to committed and searchable."""
    journal.imports.run(journal.imports.plan(file))


def filtered(connection: Connection, word: str) -> None:
    """The least a filter of names asks the file."""
    sql = "SELECT contact_id FROM standing WHERE name_key LIKE ? ORDER BY name_key, contact_id LIMIT 100"
    connection.exec_driver_sql(sql, (word,)).all()


def told(name: str, floor: float, ours: float, budget: float) -> float:
    """Print a row of the table; the answer is the ratio."""
    print(f"\n{name}: floor {floor:.3f} s, ours {ours:.3f} s, ratio {ours / floor:.2f}, budget {budget}")
    return ours / floor


@pytest.mark.benchmark
def test_ten_thousand_cards_come_in(tmp_path: Path) -> None:
    file = write_cards(tmp_path / "people.vcf", 10_000)
    floor, ours = [], []
    for number in range(ROUNDS + 1):
        floor.append(cpu_seconds(partial(read_and_store, file, tmp_path / f"{number}.db")))
        with Journal.open(tmp_path / f"{number}" / "a.journal", clock=FixedClock()) as journal:
            ours.append(cpu_seconds(partial(bring, journal, file)))
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
            came.append(cpu_seconds(partial(bring, journal, file)))
            went.append(cpu_seconds(journal.history.undo))
            assert journal.contacts.count() == 0
    assert told("P13 undo of 20,000", statistics.median(came), statistics.median(went), 1.5) <= 1.5


@pytest.mark.benchmark
def test_a_name_is_filtered_per_key(tmp_path: Path) -> None:
    path = tmp_path / "xl.journal"
    write_large(path, FixedClock(), 50_000, 1000)
    floor, ours = [], []
    with Journal.open(path, clock=FixedClock()) as journal:
        for length in [*range(1, len(TYPED) + 1)] * 3:
            typed = TYPED[:length]
            with journal._database.read() as connection:
                floor.append(cpu_seconds(partial(filtered, connection, f"{typed}%")))
            ours.append(cpu_seconds(partial(journal.contacts.match, typed)))
    raw, filtering = (statistics.quantiles(each, n=20)[-1] for each in (floor, ours))
    ratio = told("P4 name filter, XL, p95", raw, filtering, 2)
    assert ratio <= 2
    assert filtering < 0.005

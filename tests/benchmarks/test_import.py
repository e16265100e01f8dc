"""Bringing people in and taking them back (quality, P7 and P13), beside the least a program could do."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from relationship_journal.journal import Journal
from tests.benchmarks.bench_table import PAIRS, tell, timed
from tests.benchmarks.contact_files import read_and_store, write_cards
from tests.fixed_clock import FixedClock


def bring(journal: Journal, file: Path) -> None:
    """A file from the disk to committed and searchable."""
    journal.imports.run(journal.imports.plan(file))


@pytest.mark.benchmark
def test_p7_ten_thousand_cards_come_in(tmp_path: Path) -> None:
    file = write_cards(tmp_path / "people.vcf", 10_000)
    floor, ours = [], []
    for number in range(PAIRS + 1):
        floor.append(timed(partial(read_and_store, file, tmp_path / f"{number}.db")))
        with Journal.open(tmp_path / f"{number}" / "a.journal", clock=FixedClock()) as journal:
            ours.append(timed(partial(bring, journal, file)))
            assert len(journal.search.find("plumbridge4712").hits) <= 1
            assert journal.contacts.count() == 10_000
    tell("P7", "import 10,000 vCards", ours=ours[1:], floor=floor[1:], budget=4)


@pytest.mark.benchmark
def test_p7_faster_than_vobject_only_reads_them(tmp_path: Path) -> None:
    vobject = pytest.importorskip("vobject", reason="vobject is not installed: nothing to compare with")
    file = write_cards(tmp_path / "people.vcf", 10_000)
    reading, ours = [], []
    for number in range(3):
        reading.append(timed(lambda: list(vobject.readComponents(file.read_text("utf-8")))))
        with Journal.open(tmp_path / f"{number}" / "a.journal", clock=FixedClock()) as journal:
            ours.append(timed(partial(bring, journal, file)))
    tell("P7", "the same, of what vobject takes to read", ours=ours, floor=reading, budget=1 / 8)


@pytest.mark.benchmark
def test_p13_an_import_of_twenty_thousand_is_undone(tmp_path: Path) -> None:
    file = write_cards(tmp_path / "people.vcf", 20_000)
    came, went = [], []
    for number in range(PAIRS):
        with Journal.open(tmp_path / f"{number}" / "a.journal", clock=FixedClock()) as journal:
            came.append(timed(partial(bring, journal, file)))
            went.append(timed(journal.history.undo))
            assert journal.contacts.count() == 0
    tell("P13", "undo an import of 20,000", ours=went, floor=came, budget=1.5)

"""Merging the index is no act: nothing to undo, nothing told, refused where nothing may be written."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from relationship_journal.domain.changes import Changes
from relationship_journal.domain.errors import StorageFailed
from relationship_journal.journal import Journal
from tests.fixed_clock import FixedClock

SAVES = 70


def parts(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("SELECT count(DISTINCT segid) FROM search_index_idx").fetchone()[0])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A journal whose saves have left their parts."""
    made = tmp_path / "a.journal"
    with Journal.open(made, clock=FixedClock()) as journal:
        odette = journal.contacts.add("Odette Plumbridge")
        for number in range(SAVES):
            journal.jots.save(f"Coffee number {number} at the mill", [odette])
    return made


def test_merging_ends_and_changes_nothing_that_is_found(path: Path) -> None:
    before = parts(path)
    with Journal.open(path, clock=FixedClock()) as journal:
        heard: list[Changes] = []
        journal.subscribe(heard.append)
        last = journal.history.last()
        steps = 0
        while journal.care.merge_index():
            steps += 1
            assert steps < SAVES
        assert steps
        assert heard == []
        assert journal.history.last() == last
        assert len(journal.search.find("coffee", limit=100).hits) == SAVES
        assert journal.care.check(index=True).findings == ()
        journal.history.undo()
        assert len(journal.search.find("coffee", limit=100).hits) == SAVES - 1
    assert parts(path) < before


def test_a_save_merges_nothing_until_64_are_there(path: Path) -> None:
    with Journal.open(path, clock=FixedClock()) as journal:
        before = parts(path)
        for number in range(20):
            journal.jots.save(f"Tea number {number}", [1])
        assert parts(path) == before + 20


def test_a_journal_that_may_only_be_read_is_not_merged(path: Path) -> None:
    with (
        Journal.open(path, clock=FixedClock(), read_only=True) as journal,
        pytest.raises(StorageFailed),
    ):
        journal.care.merge_index()

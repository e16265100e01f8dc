"""The index's row ids: kind and day are in them, so that the newest of a kind stand last."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.gestures import GestureKind
from relationship_journal.journal import Journal
from relationship_journal.store.search_index import SOURCES, kind_of, span, stands_right
from tests.fixed_clock import FixedClock

TODAY = date(2026, 11, 22)


def rows(path: Path) -> list[tuple[int, str, int, str | None]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT id, kind, row_id, day FROM search_text ORDER BY id").fetchall()


def test_spans_of_kinds_and_days_never_overlap() -> None:
    spans = sorted(span(kind) for kind in SOURCES)
    assert all(low <= high for low, high in spans)
    assert all(before[1] < after[0] for before, after in pairwise(spans))
    for kind in SOURCES:
        low, high = span(kind)
        assert (kind_of(low), kind_of(high)) == (kind, kind)
        day, next_day = span(kind, TODAY, TODAY), span(kind, TODAY + timedelta(days=1), None)
        assert low < day[0] <= day[1] < next_day[0] <= next_day[1] <= high
        assert stands_right(day[0], kind, "2026-11-22")
        assert stands_right(day[1], kind, "2026-11-22")
        assert not stands_right(day[1] + 1, kind, "2026-11-22")
    assert (kind_of(0), kind_of(-1), kind_of(1 << 62)) == ("", "", "")


@pytest.mark.parametrize("rebuilt", [False, True])
def test_a_kind_stands_in_the_order_of_its_days(tmp_path: Path, rebuilt: bool) -> None:
    path = tmp_path / "a.journal"
    with Journal.open(path, clock=FixedClock()) as journal:
        odette = journal.contacts.add("Odette Plumbridge")
        for days in (3, 400, 0, 20, 3, 3):
            journal.jots.save(f"{days} days ago", [odette], day=TODAY - timedelta(days=days))
        journal.facts.add(odette, FactDraft(FactKind.HOBBY, "sailing"))
        journal.gestures.add(odette, GestureKind.GIVEN, "A jar of honey", day=TODAY - timedelta(days=9))
        if rebuilt:
            journal.care.mend()
    found = rows(path)
    assert all(stands_right(number, kind, day) for number, kind, _row, day in found)
    told = [day or "" for _number, kind, _row, day in found if kind == "entry"]
    assert told == sorted(told)
    assert len(set(told)) == 4
    same = [row for _number, kind, row, day in found if kind == "entry" and day == "2026-11-19"]
    assert same == sorted(same), "of one day, the one written last stands last"


def test_an_entry_that_gets_another_day_moves(tmp_path: Path) -> None:
    path = tmp_path / "a.journal"
    with Journal.open(path, clock=FixedClock()) as journal:
        odette = journal.contacts.add("Odette Plumbridge")
        old = journal.jots.save("Rye", [odette], day=TODAY - timedelta(days=90))
        journal.jots.save("Rye", [odette], day=TODAY - timedelta(days=30))
        draft = journal.jots.draft_of(old)
        journal.jots.edit(old, replace(draft, day=TODAY, at=None))
        journal.history.undo()
        journal.history.redo()
        assert journal.care.check(index=True).findings == ()
    entries = [(row, day) for _number, kind, row, day in rows(path) if kind == "entry"]
    assert entries[-1] == (old, "2026-11-22")


def test_a_row_of_the_index_in_the_wrong_place_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a.journal"
    with Journal.open(path, clock=FixedClock()) as journal:
        odette = journal.contacts.add("Odette Plumbridge")
        journal.jots.save("Rye", [odette])
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE search_text SET id = id + 16777216 WHERE kind = 'entry'")
        connection.commit()
    with Journal.open(path, clock=FixedClock()) as journal:
        found = journal.care.check().findings
        assert [(each.kind, each.table) for each in found] == [("search", "entry")]
        journal.care.mend()
        assert journal.care.check(index=True).findings == ()

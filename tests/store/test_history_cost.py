"""What the history costs in a journal of many years: it never reads every act to answer about a few."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from relationship_journal.domain.errors import CannotUndo
from relationship_journal.journal import Journal
from relationship_journal.store import turning
from tests.fixed_clock import FixedClock


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """Somebody, four jots about them, one of them deleted and one undone."""
    with Journal.open(tmp_path / "a.journal", clock=FixedClock()) as opened:
        odette = opened.contacts.add("Odette")
        saved = [opened.jots.save(f"Coffee {number}", [odette]) for number in range(4)]
        opened.jots.remove(saved[1])
        opened.history.undo(5)
        yield opened


def plans(journal: Journal, sql: str, parameters: Any = ()) -> list[str]:
    with journal._database.read() as connection:
        return [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", parameters)]


def scans_of_acts(journal: Journal, work: Any) -> list[str]:
    """How each statement that read acts from one end to the other went about it."""
    seen: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, sql: str, parameters: Any, _context: Any, _many: bool) -> None:
        if sql.lstrip().startswith("SELECT"):
            seen.append((sql, parameters))

    engine = journal._database._engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        work()
    finally:
        event.remove(engine, "before_cursor_execute", note)
    assert seen
    found = [plan for sql, parameters in seen for plan in plans(journal, sql, parameters)]
    return [plan for plan in found if plan.startswith("SCAN act") and "USING INDEX" not in plan]


@pytest.mark.parametrize("turn", ["undo", "redo"])
def test_turning_reads_the_acts_concerned_alone(journal: Journal, turn: str) -> None:
    if turn == "undo":
        journal.history.redo()
    assert scans_of_acts(journal, lambda: getattr(journal.history, turn)(5)) == []


def test_what_was_done_or_undone_last_is_found_without_reading_all(journal: Journal) -> None:
    assert scans_of_acts(journal, journal.history.redo) == []


def test_deletions_have_an_index_of_their_own(journal: Journal) -> None:
    assert scans_of_acts(journal, lambda: journal.history.acts(only="deleted")) == []
    assert [act_id for act_id, _at in journal.history.index(only="deleted")] == [6]


def test_nobody_waits_for_the_pen_while_the_reason_is_thought_through(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = []
    thought = turning.refusal

    def watched(*asked: Any, **how: Any) -> CannotUndo | None:
        held.append(journal._database._pen.locked())
        return thought(*asked, **how)

    monkeypatch.setattr(turning, "refusal", watched)
    with pytest.raises(CannotUndo) as refused:
        journal.history.undo(1)
    assert held == [False]
    blockers = refused.value.data["blockers"]
    assert isinstance(blockers, tuple)
    assert [act.id for act in blockers] == [4, 2]


def test_a_way_that_is_free_by_then_is_still_a_refusal(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody may turn what was in the way between the try and the thought."""
    monkeypatch.setattr(turning, "refusal", lambda *_asked, **_how: None)
    with pytest.raises(CannotUndo) as refused:
        journal.history.undo(1)
    assert refused.value.data == {"act": 1, "back": True, "blockers": ()}

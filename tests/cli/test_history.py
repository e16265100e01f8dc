"""History, undo and redo on the command line, with the reason where something is in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.running import Terminal


@pytest.fixture
def started(terminal: Terminal) -> Terminal:
    """Odette, a jot about her, and an edit of hers in the way of nothing."""
    terminal.run("add", "Odette Plumbridge")
    terminal.run("jot", "Coffee", "--with", "Odette")
    return terminal


def test_what_was_done_is_listed_newest_first(started: Terminal) -> None:
    said = started.run("history")
    first, second = said.out.splitlines()
    assert first.startswith("2  ")
    assert first.endswith("Saved a jot about Odette Plumbridge")
    assert second.endswith("Added Odette Plumbridge")
    assert said.err == ""


def test_a_part_of_it_says_that_there_is_more(started: Terminal) -> None:
    said = started.run("history", "--limit", "1")
    assert len(said.out.splitlines()) == 1
    assert "There is more" in said.err
    assert started.run("history", "--limit", "2").err == ""


def test_an_undone_act_says_since_when(started: Terminal) -> None:
    started.clock.advance(hours=1)
    started.run("undo")
    assert "(undone 2026-11-22 11:00)" in started.run("history").out
    assert started.run("history", "--json").json[0]["undone_at"] == "2026-11-22T10:00:00+00:00"


def test_what_is_in_the_way_is_named_and_nothing_changes(started: Terminal) -> None:
    said = started.run("undo", "1")
    assert (said.code, said.out) == (1, "")
    assert said.err == (
        "Cannot be undone yet: “Saved a jot about Odette Plumbridge” (act 2) built on it. Undo that one first.\n"
    )
    assert [act["undone"] for act in started.run("history", "--json").json] == [False, False]
    assert started.run("undo", "2").code == 0
    assert started.run("undo", "#1").code == 0
    said = started.run("redo", "2")
    assert said.code == 1
    assert "it needs “Added Odette Plumbridge” (act 1), undone by now. Do that one again first." in said.err
    assert started.run("redo", "1").code == 0
    assert started.run("redo", "2").code == 0


def test_only_what_was_deleted_and_is_not_back(started: Terminal) -> None:
    assert "Nothing was deleted" in started.run("history", "--deleted").err
    started.run("undo", "2")
    assert started.run("history", "--deleted", "--json").json == []


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (("undo", "77"), "There is no act number 77"),
        (("redo", "1"), "There is nothing to redo"),
        (("redo",), "There is nothing to redo"),
    ],
)
def test_what_cannot_be_turned_is_refused_in_words(
    started: Terminal, command: tuple[str, ...], words: str
) -> None:
    said = started.run(*command)
    assert said.code == 1
    assert words in said.err


def test_the_days_a_promise_was_due_before_are_told(started: Terminal) -> None:
    from relationship_journal.domain.promises import Owed
    from relationship_journal.journal import Journal

    started.run("jot", "!send the jar by Friday", "--with", "Odette")
    with Journal.open(started.journal, clock=started.clock) as journal:
        [promise] = journal.promises.open()
        journal.promises.edit(promise.id, promise.text, None, Owed.MINE)
    assert "no date (before: 2026-11-27)" in started.run("promises").out
    assert started.run("promises", "--json").json[0]["earlier"] == ["2026-11-27"]

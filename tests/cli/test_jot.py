"""The command `jot`: what it stores besides the words, and what is kept of what the rules find."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from relationship_journal.domain.channels import Channel
from relationship_journal.journal import Journal
from tests.cli.running import Terminal
from tests.fixed_clock import FixedClock

NOTE = (
    "I'll send Odette the oat samples by Friday. Her daughter Ida starts school on 24 August 2027. "
    "!bring the map\n?the roof"
)


@pytest.fixture
def started(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    terminal = Terminal(tmp_path / "a.journal", capsys)
    for name in ("Odette Plumbridge", "Barnaby Quillfeather"):
        terminal.run("add", name)
    return terminal


def test_nothing_is_accepted_unless_it_is_asked_for(started: Terminal) -> None:
    started.run("jot", NOTE, "--with", "Odette")
    with Journal.open(started.journal, clock=FixedClock()) as journal:
        assert [each.text for each in journal.promises.open()] == ["bring the map"]
        assert journal.facts.of(1) == ()
        assert [each.text for each in journal.topics.open(1)] == ["the roof"]


def test_all_that_was_found_is_stored_and_told(started: Terminal) -> None:
    said = started.run("jot", NOTE, "--with", "Odette", "--accept", "all")
    with Journal.open(started.journal, clock=FixedClock()) as journal:
        entry = journal.timeline.entry(int(said.number))
        assert entry.text == NOTE
        assert len(entry.promises) == 2
        assert [each.text for each in entry.facts] == ["Ida"]
        assert [each.id for each in entry.people] == [1], "who was there is said by --with"
        assert "Ida starts school" in said.err
        last = journal.history.last()
        assert last is not None
        assert last.kind == "jot.save"
        journal.history.undo()
        assert journal.facts.of(1) == ()
    again = started.run("jot", "She plays the tuba.", "--with", "Odette", "--accept", "all")
    twice = started.run("jot", "She plays the tuba.", "--with", "Odette", "--accept", "all")
    assert (again.code, twice.code) == (0, 0)
    with Journal.open(started.journal, clock=FixedClock()) as journal:
        assert len(journal.facts.of(1)) == 1, "what is known already is not stored again"


def test_how_it_went_is_stored(started: Terminal) -> None:
    said = started.run(
        "jot", "Talked.", "--with", "Odette", "Barnaby", "--started", "them", "--satisfied", "no",
        "--private", "Barnaby=hums while he thinks = well",
    )  # fmt: skip
    with Journal.open(started.journal, clock=FixedClock()) as journal:
        entry = journal.timeline.entry(int(said.number))
    assert (entry.started_by, entry.satisfied, entry.channel) == ("them", False, Channel.IN_PERSON)
    assert entry.private_lines == ((2, "hums while he thinks = well"),)


def test_an_attempt_is_a_call_that_moves_no_clock(started: Terminal) -> None:
    said = started.run("jot", "No answer.", "--with", "Odette", "--attempt")
    other = started.run("jot", "No reply.", "--with", "Odette", "--attempt", "--channel", "message")
    with Journal.open(started.journal, clock=FixedClock()) as journal:
        entry = journal.timeline.entry(int(said.number))
        assert (entry.attempt, entry.channel, entry.satisfied) == (True, Channel.PHONE, None)
        assert journal.timeline.entry(int(other.number)).channel is Channel.MESSAGE
        standing = journal.contacts.row(1).standing
        assert (standing.last_live, standing.last_any, standing.met) == (None, None, 0)


@pytest.mark.parametrize("line", ["Barnaby", "Barnaby=", "Barnaby=hums"])
def test_a_line_about_nobody_who_was_there_is_refused_before_anything_is_saved(
    started: Terminal, line: str
) -> None:
    said = started.run("jot", "Talked.", "--with", "Odette", "--private", line)
    assert said.code == 1
    assert "NAME=TEXT" in said.err
    with Journal.open(started.journal, clock=FixedClock()) as journal:
        assert journal.timeline.ids() == ()


def test_what_was_given_and_received_is_noted_with_it(started: Terminal) -> None:
    started.run("jot", "Coffee", "--with", "Odette", "--given", "The map", "--received", "Honey")
    rows = started.run("gestures", "Odette", "--json").json
    assert sorted((row["kind"], row["text"]) for row in rows) == [("given", "The map"), ("received", "Honey")]
    assert "The map" in started.run("gestures", "Odette").out
    assert started.run("gestures", "Nobody").code == 1


def test_files_are_kept_with_it_and_listed(started: Terminal, tmp_path: Path) -> None:
    (tmp_path / "plan.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "notes.txt").write_bytes(b"")
    plan, notes = str(tmp_path / "plan.pdf"), str(tmp_path / "notes.txt")
    said = started.run("jot", "Talked.", "--with", "Odette", "--attach", plan, notes)
    assert (said.code, "  plan.pdf\n" in said.err) == (0, True)
    (entry,) = json.loads(started.run("show", "Odette", "--json").out)["entries"]
    assert [(each["name"], each["size"], each["sha256"]) for each in entry["attachments"]] == [
        ("plan.pdf", 8, hashlib.sha256(b"%PDF-1.7").hexdigest()),
        ("notes.txt", 0, hashlib.sha256(b"").hexdigest()),
    ]
    assert "Talked. [plan.pdf, notes.txt]" in started.run("show", "Odette").out


def test_a_file_that_is_none_saves_nothing(started: Terminal, tmp_path: Path) -> None:
    said = started.run("jot", "Talked.", "--with", "Odette", "--attach", str(tmp_path))
    assert (said.code, said.out) == (1, "")
    assert "is no file with contents" in said.err
    assert json.loads(started.run("show", "Odette", "--json").out)["entries"] == []

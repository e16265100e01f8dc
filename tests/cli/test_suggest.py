"""The command that offers what a jot says."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

from relationship_journal.cli import main
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.journal import Journal
from tests.fixed_clock import FixedClock

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_json_lines_need_no_journal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    jot = {
        "id": "x", "on": "2026-03-11T12:00", "people": [{"name": "Wilma Brandysnap", "nick": "Willow"}], "about": [],
        "text": "Lunch with Willow. I'll post her the atlas by Friday. Her son Ned plays chess.",
    }  # fmt: skip
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(jot) + "\n\n"))
    assert main(["suggest", "--jsonl"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["id"], found["mentions"], found["channel"]) == ("x", ["Wilma Brandysnap"], "in_person")
    assert found["promises"] == [{"by": "me", "text": "post her the atlas", "due": "2026-03-13"}]
    assert [(each["kind"], each["name"], each["relation"]) for each in found["facts"]] == [
        ("family", "Ned", "son")
    ]


def test_a_line_that_is_no_jot_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for line in ("{", "[]", '{"id": "x"}', '{"id": "x", "on": "never", "people": [], "text": ""}'):
        monkeypatch.setattr("sys.stdin", io.StringIO(f"\n{line}\n"))
        assert main(["suggest", "--jsonl"]) == 1
        assert "Line 2 is not a jot" in capsys.readouterr().err


def test_the_lines_are_shown_as_the_window_ticks_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.journal"
    with Journal.open(path, clock=FixedClock()) as journal:
        odette = journal.contacts.add("Odette Plumbridge", nickname="Odie")
        journal.facts.add(odette, FactDraft(FactKind.PREFERENCE, "Allergic to nuts"))
    text = "Odie is allergic to nuts. She took up rowing. I'll send the deck."
    assert main(["--journal", str(path), "suggest", text, "--with", "Odette"]) == 0
    shown = capsys.readouterr().out.splitlines()
    assert [(line[:3], line[3:].split()[0]) for line in shown] == [
        ("[x]", "promised"), ("[ ]", "hobby"), ("[=]", "preference"),
    ]  # fmt: skip
    assert main(["--journal", str(path), "suggest", text, "--with", "Odette", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["mentions"] == ["Odette Plumbridge"]

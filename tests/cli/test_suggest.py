"""The command that offers what a jot says."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

from relationship_journal.cli import main

if TYPE_CHECKING:
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

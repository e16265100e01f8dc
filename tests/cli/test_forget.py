"""`forget` and `export about`: what it means is said first, and never a traceback."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.running import Terminal


@pytest.fixture
def people(terminal: Terminal) -> Terminal:
    terminal.run("add", "Qzxfirst Qzxlast", "--email", "qzx@example.org", "--organisation", "Qzxfirm")
    terminal.run("add", "Bob Stone")
    terminal.run("jot", "Qzxwords", "--with", "Qzxfirst Qzxlast")
    terminal.run("jot", "Bob knows Qzxfirst Qzxlast.", "--with", "Bob Stone")
    terminal.run("backup")
    return terminal


def marks(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.is_file() and b"qzx" in path.read_bytes().lower()]


def test_without_yes_it_only_says_what_it_means(people: Terminal) -> None:
    said = people.run("forget", "Qzxfirst Qzxlast")
    assert said.code == 1
    assert said.err == "Nothing was done. With --yes they are forgotten; that cannot be undone.\n"
    lines = said.out.splitlines()
    assert lines[:5] == [
        "Forgetting Qzxfirst Qzxlast takes away for good:",
        "  jots only with them: 1",
        "  addresses and numbers: 1",
        "  companies nobody else is with: 1",
        "What is written about others and names them (--mentions leave or replace):",
    ]
    assert lines[5] == "  jot, Bob Stone, 2026-11-22: Bob knows Qzxfirst Qzxlast."
    assert lines[6] == "Backups that hold them (--backups leave, rewrite or delete):"
    assert lines[7].endswith("-asked.journal")
    assert people.run("show", "Qzxfirst Qzxlast").code == 0


@pytest.mark.parametrize("backups", ["rewrite", "delete"])
def test_with_yes_nothing_is_left(people: Terminal, backups: str) -> None:
    said = people.run("forget", "Qzxfirst Qzxlast", "--yes", "--mentions", "replace", "--backups", backups)
    assert said.code == 0, said.err
    assert "Forgotten. No byte of them is left in the journal." in said.err
    assert marks(people.journal.parent) == []
    assert people.run("check").code == 0
    assert "Bob knows somebody." in people.run("show", "Bob Stone").out
    assert "Somebody was forgotten" in people.run("history").out
    refused = people.run("undo", str(people.run("history", "--json").json[0]["id"]))
    assert (refused.code, refused.err) == (1, "Nobody who was forgotten can be brought back.\n")


def test_left_as_asked_and_told(people: Terminal) -> None:
    said = people.run("forget", "Qzxfirst Qzxlast", "--yes")
    assert said.code == 0
    assert "Still holds them: " in said.err
    assert "Bob knows Qzxfirst Qzxlast." in people.run("show", "Bob Stone").out


@pytest.mark.parametrize(
    "words", [("forget", "Nobody"), ("forget", "Nobody", "--yes"), ("export", "about", "Nobody", "out.txt")]
)
def test_whoever_is_not_there_is_said_so(people: Terminal, words: tuple[str, ...]) -> None:
    said = people.run(*words)
    assert said.code == 1
    assert "Nobody" in said.err
    assert "Traceback" not in said.err


def test_everything_about_somebody_is_one_file(people: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "about.txt"
    said = people.run("export", "about", "Qzxfirst Qzxlast", str(out))
    assert (said.code, said.out) == (0, "")
    assert said.err == f"Wrote {out}.\nIt holds your private notes; --without-notes leaves them out.\n"
    assert "Qzxwords" in out.read_text()
    assert people.run("export", "about", "Qzxfirst Qzxlast", str(out), "--without-notes").code == 0
    assert "Qzxwords" not in out.read_text()
    people.run("export", "about", "Qzxfirst Qzxlast", str(out), "--json")
    assert json.loads(out.read_text())["name"] == "Qzxfirst Qzxlast"
    assert people.run("export", "about", "Qzxfirst Qzxlast", str(tmp_path)).code == 1

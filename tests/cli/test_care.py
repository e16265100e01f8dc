"""backup, restore, check: on a sound journal, a damaged one, and one the window holds."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from relationship_journal.journal import Journal
from tests.cli.running import Terminal


def spoil(path: Path, old: bytes, new: bytes) -> None:
    data = path.read_bytes()
    assert old in data
    path.write_bytes(data.replace(old, new))


@pytest.fixture
def jotted(started: Terminal) -> Terminal:
    started.run("jot", "The warehouse moves", "--with", "Odette")
    return started


def test_a_backup_is_made_listed_and_restored_by_its_name(jotted: Terminal) -> None:
    assert jotted.run("backup", "--list").err.startswith("No backups yet")
    made = jotted.run("backup")
    assert made.code == 0
    assert Path(made.out.strip()).is_file()
    assert "1 person, 1 entry" in made.err
    (listed,) = jotted.run("backup", "--list", "--json").json
    assert (listed["reason"], listed["contents"]["entries"]) == ("asked", 1)
    assert "By hand" in jotted.run("backup", "--list").out
    jotted.run("jot", "Later", "--with", "Odette")
    back = jotted.run("restore", Path(listed["path"]).name)
    assert back.code == 0
    assert "Restored: 1 person, 1 entry." in back.err
    assert "Later" not in jotted.run("show", "Odette").out
    newest = jotted.run("backup", "--list", "--json").json[0]
    assert newest["reason"] == "restore"
    assert newest["path"] in back.err
    jotted.run("restore", newest["path"])
    assert "Later" in jotted.run("show", "Odette").out


def test_one_more_copy_goes_where_it_is_wanted_and_replaces_nothing(jotted: Terminal, tmp_path: Path) -> None:
    assert jotted.run("backup", str(tmp_path / "copy.journal")).code == 0
    again = jotted.run("backup", str(tmp_path / "copy.journal"))
    assert (again.code, "there already" in again.err) == (1, True)
    assert jotted.run("backup", "--list", "--json").json == []


def test_a_backup_can_be_made_while_the_window_is_open(jotted: Terminal) -> None:
    with Journal.open(jotted.journal, clock=jotted.clock):
        assert jotted.run("backup").code == 0
        assert jotted.run("check").code == 0
        held = jotted.run("restore", jotted.run("backup", "--list", "--json").json[0]["path"])
        assert held.code == 1
        assert "in use" in held.err


def test_a_shrunken_journal_is_backed_up_only_when_told_so(terminal: Terminal) -> None:
    for number in range(10):
        terminal.run("add", f"Person {number}")
    terminal.run("backup")
    with Journal.open(terminal.journal, clock=terminal.clock) as journal:
        for person in (1, 2, 3):
            journal.contacts.remove(person)
    refused = terminal.run("backup")
    assert refused.code == 1
    assert "people 7 of 10" in refused.err
    assert terminal.run("backup", "--anyway").code == 0


def test_a_check_says_what_it_found_and_how_to_go_on(jotted: Terminal) -> None:
    sound = jotted.run("check")
    assert (sound.code, "Nothing is wrong" in sound.out) == (0, True)
    assert jotted.run("check", "--json").json["sound"] is True
    spoil(jotted.journal, b"The warehouse", b"The warehorse")
    found = jotted.run("check")
    assert found.code == 1
    assert "Jot number 1 is not what was written" in found.out
    assert "restore --salvage" in found.err
    told = jotted.run("check", "--json")
    assert told.code == 1
    assert {each["kind"] for each in told.json["findings"]} == {"changed", "search"}


def test_a_journal_that_does_not_open_is_checked_restored_and_salvaged(jotted: Terminal) -> None:
    jotted.run("backup")
    whole = jotted.journal.read_bytes()
    spoil(jotted.journal, b"SQLite format 3", b"SQLite format 9")
    assert jotted.run("check").code == 1
    assert jotted.run("check", "--json").json["sound"] is False
    assert jotted.run("people").code == 1
    (listed,) = jotted.run("backup", "--list", "--json").json
    back = jotted.run("restore", listed["path"])
    assert back.code == 0, back.err
    assert ".damaged-" in back.err
    assert jotted.run("check").code == 0
    jotted.journal.write_bytes(whole.replace(b"The warehouse", b"The warehorse"))
    done = jotted.run("restore", "--salvage", "--json")
    assert done.json["from_backup"] == 1
    assert "The warehouse moves" in jotted.run("show", "Odette").out


def test_a_journal_that_is_gone_comes_back(jotted: Terminal) -> None:
    jotted.run("backup")
    jotted.journal.unlink()
    assert jotted.run("restore", jotted.run("backup", "--list", "--json").json[0]["path"]).code == 0
    assert jotted.run("check").code == 0


@pytest.mark.parametrize("words", [("restore",), ("restore", "nowhere.journal"), ("restore", "--salvage")])
def test_what_cannot_be_done_is_said(terminal: Terminal, words: tuple[str, ...]) -> None:
    said = terminal.run(*words)
    assert said.code in {1, 2}
    assert said.err
    assert "Traceback" not in said.err
    assert not terminal.journal.exists()


def test_a_journal_that_is_empty_comes_back_from_a_copy(jotted: Terminal, tmp_path: Path) -> None:
    jotted.run("backup", str(tmp_path / "usb.journal"))
    jotted.journal.write_bytes(b"")
    assert jotted.run("people").code == 1
    back = jotted.run("restore", str(tmp_path / "usb.journal"))
    assert back.code == 0, back.err
    assert "The warehouse moves" in jotted.run("show", "Odette").out


@pytest.mark.parametrize("command", ["people", "check", "history", "backup --list", "restore x", "add Tilda"])
@pytest.mark.parametrize("length", [244, 250, 300])
def test_a_name_too_long_is_said(terminal: Terminal, command: str, length: int) -> None:
    terminal.journal = terminal.journal.with_name("n" * length)
    said = terminal.run(*command.split())
    assert said.code in {0, 1}
    assert said.err
    assert "Traceback" not in said.err


def test_a_file_of_another_program_is_not_replaced(jotted: Terminal, tmp_path: Path) -> None:
    jotted.run("backup", str(tmp_path / "usb.journal"))
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Odette " * 100)
    jotted.journal = letter
    assert jotted.run("restore", str(tmp_path / "usb.journal")).code == 1
    assert letter.read_text().startswith("Dear Odette")
    assert list(tmp_path.glob("*.damaged*")) == []


def test_what_is_computed_is_computed_anew_and_not_called_damage(jotted: Terminal) -> None:
    with closing(sqlite3.connect(jotted.journal)) as connection:
        connection.execute("UPDATE standing SET name_key = 'zz'")
        connection.execute("UPDATE search_text SET body = 'nonsense'")
        connection.commit()
    found = jotted.run("check")
    assert found.code == 1
    assert "computed anew" in found.err
    assert jotted.run("check").code == 0
    assert "Odette" in jotted.run("find", "plumbridge").out


def test_another_file_is_not_restored(jotted: Terminal, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("hello")
    before = jotted.run("show", "Odette", "--json").json
    assert jotted.run("restore", str(tmp_path / "note.txt")).code == 1
    assert jotted.run("show", "Odette", "--json").json == before

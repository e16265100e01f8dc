"""What a user can get wrong: one sentence that says what to do, exit 1, and nothing changed."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import Said, Terminal

ROOT = Path(__file__).resolve().parents[2]
VCARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Dora\nEND:VCARD\n"


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """A journal with one person, one meeting and one promise."""
    made = Terminal(tmp_path / "a.journal", capsys)
    made.run("add", "Odette Plumbridge", "--circle", "Clients")
    made.run("meet", "Check-in", "--with", "Odette", "--at", "24 Nov 10:00")
    made.run("jot", "!send it", "--with", "Odette")
    return made


def refused(said: Said) -> str:
    """The one sentence of a refusal."""
    assert said.code == 1, said
    assert said.out == ""
    lines = said.err.splitlines()
    assert len(lines) == 1, said.err
    assert "Traceback" not in said.err
    assert lines[0].endswith((".", "?", "”)")) or "pip install" in lines[0], "a sentence"
    return lines[0]


COMMANDS = [
    (("show", "Nobody Atall"), "Nobody Atall"),
    (("jot", "hello", "--with", "Nobody Atall"), "Nobody Atall"),
    (("brief", "Nobody Atall"), "Nobody Atall"),
    (("meet", "x", "--with", "Nobody Atall", "--at", "tomorrow 10:00"), "Nobody Atall"),
    (("jot", "hello"), "Who was it with"),
    (("jot", "   ", "--with", "Odette"), "no words"),
    (("jot", "x", "--with", "Odette", "--at", "the day after never"), "the day after never"),
    (("jot", "x", "--with", "Odette", "--minutes", "0"), "before it starts"),
    (("meet", "x", "--with", "Odette", "--at", "25 Nov 10:00", "--minutes", "0"), "before it starts"),
    (("meet", "x", "--with", "Odette", "--at", "25 Nov 10:00", "--minutes", "-30"), "before it starts"),
    (("meet", "x", "--with", "Odette", "--at", "25 Nov 10:00", "--minutes", "99999999"), "before it starts"),
    (("meet", "x", "--with", "Odette", "--at", "25 Nov 10:00", "--zone", "Europe/Nowhere"), "Europe/Nowhere"),
    (("meet", "x", "--with", "Odette", "--at", "25 Nov 10:00", "--zone", "../../etc/passwd"), "etc/passwd"),
    (("meet", "x", "--with", "Odette", "--at", "friday"), "friday"),
    (("meet", "x", "--with", "Odette", "--at", "31 February 10:00"), "31 February"),
    (("meet", "", "--at", "25 Nov 10:00"), "person or a topic"),
    (("move", "1", "--at", "25 Nov 10:00", "--minutes", "0"), "before it starts"),
    (("move", "99", "--at", "25 Nov 10:00"), "99"),
    (("cancel", "99"), "99"),
    (("keep", "99"), "99"),
    (("brief", "--meeting", "99"), "99"),
    (("undo", "99"), "99"),
    (("redo",), "nothing to redo"),
    (("add", "   "), "name is missing"),
    (("add", "Dora", "--rhythm", "-5"), "rhythm"),
    (("add", "Dora", "--rhythm", "99999999999999999999"), "rhythm"),
    (("export", "contacts", "people.txt"), "people.txt"),
    (("export", "calendar", "x.ics", "--from", "whenever"), "whenever"),
]


@pytest.mark.parametrize(("words", "named"), COMMANDS, ids=[" ".join(words)[:60] for words, _ in COMMANDS])
def test_a_command_that_makes_no_sense(terminal: Terminal, words: tuple[str, ...], named: str) -> None:
    before = terminal.journal.read_bytes()
    assert named in refused(terminal.run(*words))
    assert terminal.journal.read_bytes() == before


def test_two_people_of_a_name_are_both_named(terminal: Terminal) -> None:
    terminal.run("add", "Odette Marigold", "--role", "Florist")
    sentence = refused(terminal.run("show", "Odette"))
    assert "Odette Plumbridge" in sentence
    assert "Odette Marigold (Florist)" in sentence


FILES: list[tuple[str, bytes, str]] = [
    ("notes.txt", b"Dear diary.\nToday nothing happened.\n", "not a contact file"),
    ("empty.vcf", b"", "is empty"),
    ("binary.vcf", bytes(range(256)) * 64, "not a"),
    ("picture.vcf", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(200), "is a picture"),
    ("paper.csv", b"%PDF-1.7\n" + bytes(range(256)), "PDF"),
]


@pytest.mark.parametrize(("name", "data", "told"), FILES, ids=[name for name, _, _ in FILES])
def test_a_file_that_is_no_contact_file(
    terminal: Terminal, tmp_path: Path, name: str, data: bytes, told: str
) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    before = terminal.journal.read_bytes()
    sentence = refused(terminal.run("import", str(file)))
    assert name in sentence
    assert told in sentence
    assert (terminal.journal.read_bytes(), file.read_bytes()) == (before, data)


def test_a_place_where_no_file_is(terminal: Terminal, tmp_path: Path) -> None:
    before = terminal.journal.read_bytes()
    (tmp_path / "folder.vcf").mkdir()
    (tmp_path / "file").write_text("x", encoding="utf-8")
    for name, told in (
        ("folder.vcf", "exported"),
        ("missing.vcf", "no file called"),
        ("file/inside.vcf", "inside.vcf"),
    ):
        assert told in refused(terminal.run("import", str(tmp_path / name))), name
    assert terminal.journal.read_bytes() == before


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_file_that_may_not_be_read(terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "people.vcf"
    file.write_text(VCARD, encoding="utf-8")
    file.chmod(0)
    assert "may not be read" in refused(terminal.run("import", str(file)))


def test_a_bad_file_keeps_no_good_one_out(terminal: Terminal, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.vcf", tmp_path / "bad.vcf"
    good.write_text(VCARD, encoding="utf-8")
    bad.write_bytes(b"")
    said = terminal.run("import", str(bad), str(good), "--json")
    assert said.code == 1
    assert [each.get("new") for each in said.json] == [None, 1]
    assert said.json[0]["sentence"] in said.err


@pytest.mark.parametrize("name", ["file/inside.ics", "folder"])
@pytest.mark.parametrize("what", ["contacts", "calendar", "brief"])
def test_a_place_that_takes_no_file(terminal: Terminal, tmp_path: Path, what: str, name: str) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    (tmp_path / "folder.vcf").mkdir()
    (tmp_path / "folder").mkdir()
    before = terminal.journal.read_bytes()
    place = str(tmp_path / name) + (".vcf" if what == "contacts" else "")
    command = {"brief": ("brief", "Odette", "--pdf", place)}.get(what, ("export", what, place))
    assert "could not be written" in refused(terminal.run(*command))
    assert terminal.journal.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith(".")) == []


def test_a_tour_or_a_sample_where_no_folder_can_be(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    for command in ("tour", "sample"):
        assert str(tmp_path / "file") in refused(terminal.run(command, str(tmp_path / "file" / "x")))
    assert "file" in refused(terminal.run("tour", str(tmp_path / "file")))


def test_a_calendar_file_without_the_part_that_writes_it(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a computer where the extra was left out; everything else goes on working."""
    monkeypatch.delitem(sys.modules, "relationship_journal.calendar_export.ics", raising=False)
    monkeypatch.setitem(sys.modules, "icalendar", None)
    out = tmp_path / "out.ics"
    before = terminal.journal.read_bytes()
    assert "pip install" in refused(terminal.run("export", "calendar", str(out)))
    assert not out.exists()
    assert terminal.journal.read_bytes() == before
    assert terminal.run("people").code == 0


# ------------------------------------------------------------------------------------------------ the journal itself


def change(path: Path, sql: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(sql)
    connection.commit()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def newer(path: Path) -> None:
    change(path, "UPDATE alembic_version SET version_num = '9999'")


def of_another_program(path: Path) -> None:
    path.unlink()
    change(path, "CREATE TABLE bookmarks (url TEXT)")


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def some_text(path: Path) -> None:
    path.write_text("This is a letter, not a journal.\n" * 40, encoding="utf-8")


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:3000])


JOURNALS = [
    (newer, "newer version"),
    (of_another_program, "not a journal"),
    (emptied, "is empty"),
    (some_text, "not a journal"),
    (cut_short, ""),
]


@pytest.mark.parametrize("command", [("people",), ("add", "Dora"), ("undo",)], ids=["people", "add", "undo"])
@pytest.mark.parametrize(("spoil", "told"), JOURNALS, ids=[spoil.__name__ for spoil, _ in JOURNALS])
def test_a_journal_that_is_none_of_ours(
    terminal: Terminal, spoil: object, told: str, command: tuple[str, ...]
) -> None:
    assert callable(spoil)
    spoil(terminal.journal)
    before = terminal.journal.read_bytes()
    sentence = refused(terminal.run(*command))
    assert str(terminal.journal) in sentence
    assert told in sentence
    assert terminal.journal.read_bytes() == before
    beside = {path.name for path in terminal.journal.parent.iterdir()}
    assert not {name for name in beside if name.endswith((".unfinished", "-journal"))}


def test_a_journal_that_is_a_folder_or_not_there(terminal: Terminal, tmp_path: Path) -> None:
    terminal.journal = tmp_path / "folder"
    terminal.journal.mkdir()
    assert "is a folder" in refused(terminal.run("people"))
    assert "is a folder" in refused(terminal.run("add", "Dora"))
    terminal.journal = tmp_path / "missing.journal"
    for command in (
        ("people",),
        ("jot", "x", "--with", "Odette"),
        ("undo",),
        ("meet", "x", "--at", "tomorrow 10:00"),
    ):
        assert "no journal at" in refused(terminal.run(*command)), command
    assert not terminal.journal.exists()
    (tmp_path / "file").write_text("x", encoding="utf-8")
    terminal.journal = tmp_path / "file" / "a.journal"
    assert "file" in refused(terminal.run("add", "Dora"))


def test_bytes_that_are_no_text_are_refused_or_shown(terminal: Terminal, tmp_path: Path) -> None:
    """Arguments arrive with surrogates where a name is no UTF-8, as Python gives them."""
    strange = os.fsdecode(b"\xff")
    assert "Nobody here is called" in refused(terminal.run("show", strange))
    assert "no file called" in refused(terminal.run("import", f"{tmp_path}/{strange}.vcf"))
    terminal.journal = tmp_path / f"{strange}.journal"
    refused(terminal.run("people"))
    assert terminal.run("add", "Dora").code == 0  # a file may be called what the disk allows


def test_the_real_command_shows_no_traceback(terminal: Terminal) -> None:
    """Once through a real process: bytes that are no text, an unknown person, a poor terminal."""
    run = subprocess.run(
        [
            sys.executable,
            "-W",
            "error",
            "-m",
            "relationship_journal",
            "--journal",
            str(terminal.journal),
            "show",
            b"\xff\xfe",
        ],
        env={**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
        cwd=ROOT,
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == 1
    assert run.stdout == b""
    assert run.stderr.count(b"\n") == 1
    assert b"Traceback" not in run.stderr

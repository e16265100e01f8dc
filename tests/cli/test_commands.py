"""Each command: what it answers, what it changes, and in which shape."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from relationship_journal.cli import opening
from relationship_journal.cli.arguments import read_arguments
from relationship_journal.journal import Journal
from tests.cli.running import Terminal

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Barnaby Quillfeather\r\nEMAIL:b@quill.example\r\nEND:VCARD\r\n"
READING = [
    "people",
    "show Odette",
    "find cloudberry",
    "today",
    "promises",
    "meetings",
    "history",
    "brief Odette",
]


def test_add_answers_the_id_and_says_so(terminal: Terminal) -> None:
    said = terminal.run("add", "Odette Plumbridge", "--rhythm", "42", "--circle", "Clients", "--role", "Head")
    assert (said.code, said.out) == (0, "1\n")
    assert "Odette Plumbridge" in said.err
    [row] = terminal.run("people", "--json").json
    assert (row["name"], row["role"], row["standing"]["rhythm_days"]) == ("Odette Plumbridge", "Head", 42)


def test_a_second_person_of_the_name_is_pointed_out(started: Terminal) -> None:
    said = started.run("add", "Plumbridge Odette")
    assert said.code == 0
    assert "already somebody" in said.err


def test_people_are_listed_by_name_and_by_words(started: Terminal) -> None:
    started.run("add", "Barnaby Quillfeather")
    assert [line.split()[0] for line in started.run("people").out.splitlines()] == ["Barnaby", "Odette"]
    assert started.run("people", "plum").out.startswith("Odette Plumbridge")
    nobody = started.run("people", "zzz")
    assert (nobody.code, nobody.out) == (0, "")


@pytest.mark.parametrize("command", READING)
def test_every_reading_command_answers_in_json_and_in_words(started: Terminal, command: str) -> None:
    started.run("jot", "Cloudberry jam. !send the jar by Friday", "--with", "Odette")
    words = started.run(*command.split())
    assert (words.code, "Traceback" in words.err) == (0, False)
    answer = started.run(*command.split(), "--json")
    assert answer.code == 0
    assert answer.json or command == "meetings"
    if command != "meetings":
        assert words.out.strip()


@pytest.mark.parametrize("command", READING)
def test_a_reading_command_works_while_another_holds_the_journal(started: Terminal, command: str) -> None:
    with Journal.open(started.journal, clock=started.clock):
        said = started.run(*command.split())
        assert said.code == 0, said.err
        refused = started.run("add", "Barnaby")
    assert refused.code == 1
    assert "in use" in refused.err


def test_a_command_waits_for_another_and_then_says_who_holds_the_journal(started: Terminal) -> None:
    with Journal.open(started.journal, clock=started.clock, holder="window"):
        refused = started.run("add", "Barnaby")
    assert f"in use by the window (process {os.getpid()}, since " in refused.err
    other = Journal.open(started.journal, clock=started.clock, holder="import")
    letting_go = threading.Timer(0.05, other.close)
    letting_go.start()
    with pytest.MonkeyPatch.context() as patient:
        patient.setattr(opening, "WAIT_S", 20.0)
        assert started.run("add", "Barnaby").code == 0
    letting_go.join()


def test_reading_changes_nothing(started: Terminal) -> None:
    before = started.journal.read_bytes()
    for command in READING:
        started.run(*command.split())
    assert started.journal.read_bytes() == before


def test_a_jot_keeps_its_words_and_its_hour(started: Terminal) -> None:
    text = "Jam for {0}.\n!send the jar by Friday\n? How is Ida <b>really</b>?"
    said = started.run(
        "jot", text, "--with", "Odette", "--at", "yesterday 14:00", "--channel", "phone", "--mood", "warm"
    )
    assert said.number == "1"
    assert "send the jar" in said.err
    [entry] = started.run("show", "Odette", "--json").json["entries"]
    assert entry["text"] == text
    assert (entry["day"], entry["at"]) == ("2026-11-21", "2026-11-21T13:00:00+00:00")
    assert (entry["channel"], entry["mood"]) == ("phone", "warm")
    assert started.run("show", "Odette").out.count("How is Ida <b>really</b>?") == 2


def test_a_jot_can_come_from_standard_input(started: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    import io

    monkeypatch.setattr(sys, "stdin", io.StringIO("Not for the list of processes.\n"))
    started.run("jot", "-", "--with", "Odette")
    assert (
        started.run("show", "Odette", "--json").json["entries"][0]["text"] == "Not for the list of processes."
    )


def test_a_promise_is_listed_and_kept(started: Terminal) -> None:
    started.run("jot", "!send the jar by Friday", "--with", "Odette")
    assert "send the jar by Friday" in started.run("promises").out
    assert started.run("keep", "1").code == 0
    assert started.run("promises", "--json").json == []
    assert started.run("undo").code == 0
    assert len(started.run("promises", "--json").json) == 1
    assert "Not kept" in started.run("break", "1").err
    assert "No longer needed" in started.run("release", "1").err
    assert started.run("break", "99").code == 1


def test_what_is_overdue_is_called_so(started: Terminal) -> None:
    started.run("jot", "!send the jar by Friday", "--with", "Odette")
    assert "overdue" not in started.run("today").out
    started.clock.advance(days=9)
    assert "due 2026-11-27, overdue" in started.run("today").out
    assert started.run("today", "--json").json["overdue"] == 1


def test_a_meeting_is_made_moved_and_called_off(started: Terminal) -> None:
    made = started.run(
        "meet", "Check-in", "--with", "Odette", "--at", "24 Nov 10:00", "--zone", "America/New_York"
    )
    [meeting] = started.run("meetings", "--json").json
    assert (meeting["start"], meeting["zone"]) == ("2026-11-24T15:00:00+00:00", "America/New_York")
    assert started.run("move", made.number, "--at", "25 Nov 11:00").code == 0
    assert started.run("meetings", "--json").json[0]["start"] == "2026-11-25T16:00:00+00:00"
    assert started.run("cancel", made.number).code == 0
    assert started.run("meetings", "--json").json == []


def test_a_meeting_needs_an_hour_and_says_so(started: Terminal) -> None:
    said = started.run("meet", "Check-in", "--with", "Odette", "--at", "tomorrow")
    assert (said.code, said.err) == (
        1,
        "“tomorrow” names no hour. Try “19 May 14:00” or “next Tuesday 9:30”.\n",
    )


def test_a_topic_alone_is_listed_once(started: Terminal) -> None:
    started.run("meet", "Quiet afternoon", "--at", "24 Nov 10:00")
    assert started.run("meetings").out.count("Quiet afternoon") == 1
    assert started.run("today").out.count("Quiet afternoon") == 1


def test_a_clash_is_pointed_out(started: Terminal) -> None:
    started.run("meet", "One", "--with", "Odette", "--at", "24 Nov 10:00")
    said = started.run("meet", "Two", "--with", "Odette", "--at", "24 Nov 10:30")
    assert said.code == 0
    assert "same time" in said.err


def test_the_brief_is_of_the_next_meeting_a_meeting_or_a_person(started: Terminal) -> None:
    assert started.run("brief").code == 1
    made = started.run("meet", "Check-in", "--with", "Odette", "--at", "24 Nov 10:00")
    for words in ((), ("--next",), ("--meeting", made.number)):
        assert started.run("brief", *words).out.startswith("Check-in"), words
    assert "Odette Plumbridge" in started.run("brief", "Odette").out
    assert started.run("brief", "Odette", "--next").code == 2
    assert started.run("brief", "--week").out.startswith("Check-in")
    assert [page["title"] for page in json.loads(started.run("brief", "--week", "--json").out)] == [
        "Check-in"
    ]


def test_history_is_undone_and_done_again(started: Terminal) -> None:
    [act] = started.run("history", "--json").json
    assert (act["kind"], act["sentence"], act["undone"]) == ("contact.add", "Added Odette Plumbridge", False)
    assert started.run("undo", str(act["id"])).code == 0
    assert started.run("people", "--json").json == []
    assert started.run("history", "--json").json[0]["undone"] is True
    assert started.run("redo").code == 0
    assert len(started.run("people", "--json").json) == 1


def test_import_says_what_it_did_and_a_dry_run_does_nothing(started: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "people.vcf"
    file.write_bytes(
        CARD.encode() + b"nonsense\r\n" + CARD.encode().replace(b"Barnaby", b"Dora").replace(b"b@", b"d@")
    )
    before = started.journal.read_bytes()
    dry = started.run("import", str(file), "--dry-run", "--json").json[0]
    assert started.journal.read_bytes() == before
    real = started.run("import", str(file), "--json").json[0]
    for told in (dry, real):
        counts = [told[name] for name in ("kind", "read", "new", "updated", "already", "doubtful")]
        assert counts == ["vcard", 2, 2, 0, 0, 0]
        assert [(each["line"], each["reason"]) for each in told["skipped"]] == [(6, "not_vcard")]
    assert dry["act"] is None
    assert real["act"] == 2
    again = started.run("import", str(file), "--json").json[0]
    assert (again["new"], again["already"], again["act"]) == (0, 2, None)


def test_a_dry_run_makes_no_journal(terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "people.vcf"
    file.write_text(CARD, encoding="utf-8")
    assert terminal.run("import", str(file), "--dry-run", "--json").json[0]["new"] == 1
    assert not terminal.journal.exists()


def test_contacts_leave_as_a_private_file(started: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "out.vcf"
    assert started.run("export", "contacts", str(out)).code == 0
    assert "FN:Odette Plumbridge" in out.read_text("utf-8")
    assert out.stat().st_mode & 0o077 == 0


def test_the_calendar_holds_nothing_private_unless_asked(started: Terminal, tmp_path: Path) -> None:
    started.run("meet", "MARKER-TOPIC", "--with", "Odette", "--at", "24 Nov 10:00", "--place", "MARKER-PLACE",
                "--agenda", "MARKER-AGENDA", "--prepare", "MARKER-PREPARE")  # fmt: skip
    out = tmp_path / "out.ics"
    assert started.run("export", "calendar", str(out), "--no-place", "--no-reminder").code == 0
    plain = out.read_text("utf-8")
    assert "Meeting with Odette Plumbridge" in plain
    assert "MARKER" not in plain
    assert "VALARM" not in plain
    started.run("export", "calendar", str(out), "--title", "full", "--agenda")
    full = out.read_text("utf-8")
    assert {word for word in ("TOPIC", "PLACE", "AGENDA", "PREPARE") if f"MARKER-{word}" in full} == {
        "TOPIC", "PLACE", "AGENDA",
    }  # fmt: skip
    started.run("export", "calendar", str(out), "--from", "25 Nov", "--to", "30 Nov")
    assert "BEGIN:VEVENT" not in out.read_text("utf-8")


def test_everything_made_is_private(terminal: Terminal) -> None:
    before = os.umask(0)
    try:
        terminal.run("add", "Odette")
    finally:
        os.umask(before)
    assert terminal.journal.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("words", "handed_on"), [((), ["--journal", "A"]), (("--jot",), ["--journal", "A", "--jot"])]
)
def test_the_window_is_told_the_journal(
    monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], handed_on: list[str]
) -> None:
    from relationship_journal import app
    from relationship_journal.cli import main

    told: list[list[str]] = []

    def note(arguments: list[str]) -> int:
        told.append(arguments)
        return 0

    monkeypatch.setattr(app, "main", note)
    assert main(["--journal", "A", *words]) == 0
    assert told == [handed_on]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_a_sentence_comes_instead_of_the_window(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    said = terminal.run("--jot")
    assert (said.code, said.out) == (1, "")
    assert "no display" in said.err
    assert not terminal.journal.exists()


@pytest.mark.parametrize("words", [(), ("--jot",)])
def test_no_command_asks_for_the_window(words: tuple[str, ...]) -> None:
    from relationship_journal.cli.window import open_window

    asked = read_arguments([*words])
    assert (asked.run, asked.jot) == (open_window, bool(words))


@pytest.mark.parametrize(
    "words",
    [
        ("fly",),
        ("add",),
        ("jot", "x", "--channel", "pigeon"),
        ("meet", "x"),
        ("keep", "one"),
        ("keep", "99999999999999999999"),
        ("undo", "0"),
        ("find", "x", "--limit", "0"),
        ("export",),
        ("brief", "--text", "--nonsense"),
    ],
)
def test_wrong_usage_is_two(terminal: Terminal, words: tuple[str, ...]) -> None:
    said = terminal.run(*words)
    assert said.code == 2
    assert said.err.startswith("usage:")
    assert not terminal.journal.exists()


@pytest.mark.parametrize(
    "words", [("keep", "one"), ("history", "--limit", "many"), ("add", "X", "--rhythm", "x")]
)
def test_a_word_where_a_number_belongs_is_called_that(terminal: Terminal, words: tuple[str, ...]) -> None:
    assert terminal.run(*words).err.endswith(f": {words[-1]} is not a whole number\n")


def test_a_number_may_carry_the_sign_it_is_listed_with(started: Terminal) -> None:
    started.run("jot", "!send the jar by Friday", "--with", "Odette")
    assert started.run("keep", "#1").code == 0
    assert started.run("promises", "--json").json == []


def test_a_reader_that_leaves_early_is_no_fault(started: Terminal) -> None:
    """As in `relationship-journal people | head -0`."""
    run = subprocess.Popen(
        [sys.executable, "-m", "relationship_journal", "--journal", str(started.journal), "people"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert run.stdout is not None
    assert run.stderr is not None
    run.stdout.close()
    err = run.stderr.read()
    run.stderr.close()
    assert (run.wait(60), err) == (0, b"")


def test_an_interrupt_is_quiet(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_asked: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("relationship_journal.cli.people.listing", interrupted)
    said = terminal.run("people")
    assert (said.code, said.err) == (130, "")


def test_people_and_find_understand_questions(started: Terminal) -> None:
    started.run("add", "Robert Quillfeather")
    started.run("jot", "Talked about rye and sailing.", "--with", "Odette", "--channel", "phone")
    assert "Odette" in started.run("people", "in:clients").out
    assert "Robert" not in started.run("people", "in:clients").out
    assert "Robert" in started.run("people", "bob").out
    found = started.run("find", "channel:phone", "rye")
    assert "Talked about rye" in found.out
    assert "The best come first." in found.err
    assert started.run("find", "channel:letter", "rye").out == ""
    assert started.run("find", "kind:hob").code == 0
    assert started.run("find", "rye", "--json").json["ranked"] is True

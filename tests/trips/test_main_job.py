"""The main job from end to end: bring people, plan, prepare, jot, keep, export, and take all of it back."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pytest
from pypdf import PdfReader

from relationship_journal.calendar_export.file import IcsFile
from relationship_journal.domain.briefing import as_text
from relationship_journal.domain.calendar import ExportOptions
from relationship_journal.domain.channels import Channel, Mood
from relationship_journal.domain.entries import JotDraft
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.journal import Journal
from tests.cli.running import Terminal
from tests.fixed_clock import FixedClock

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT.parent / "shared" / "samples" / "vcf"
BERLIN = ZoneInfo("Europe/Berlin")
HOSTILE = '<img src="file:///etc/passwd"> & co.'
PEOPLE = f"""\
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Gr=C3=BCnwald;Ren=C3=A9e
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ren=C3=A9e Gr=C3=BCnwald
TEL;WORK:+49 30 1234567
EMAIL;INTERNET:renee@gruenwald.example
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Odette Plumbridge
N:Plumbridge;Odette;;;
ORG:Cloudberry Mills
TITLE:Head of Operations
item1.EMAIL;type=INTERNET:odette@cloud
 berry.example
item1.X-ABLabel:work
X-FAVOURITE-TEA:green
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:{HOSTILE}
END:VCARD
"""


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(tmp_path / "a.journal", capsys)


def test_the_main_job_as_a_library(tmp_path: Path) -> None:
    cards = tmp_path / "people.vcf"
    cards.write_bytes(PEOPLE.replace("\n", "\r\n").encode())
    clock = FixedClock()
    with Journal.open(tmp_path / "a.journal", clock=clock) as journal:
        report = journal.imports.run(journal.imports.plan(cards))
        assert (report.read, report.new, report.skipped) == (3, 3, ())
        odette = journal.contacts.named("Odette Plumbridge")
        assert journal.contacts.get(odette).first("email") == "odette@cloudberry.example"
        assert (
            journal.contacts.get(journal.contacts.named("Renée Grünwald")).first("phone") == "+49 30 1234567"
        )

        meeting_id = journal.meetings.schedule(
            MeetingDraft("Check-in", datetime(2026, 11, 23, 10, 30, tzinfo=BERLIN), 45, "Europe/Berlin", (odette,),
                         agenda="Shared", preparation="Who would she keep on nights?")
        )  # fmt: skip
        journal.facts.add(odette, FactDraft(FactKind.FAMILY, "Ida", relation="daughter", age=7))
        before = as_text(journal.briefings.for_meeting(meeting_id))
        assert "Ida, 7" in before
        assert "Who would she keep on nights?" in before

        clock.advance(days=1, hours=2)
        text = "Warehouse move slips.\n!send the case study by Friday\n? Is her mother home?\nMet @Renée Grünwald too."
        entry_id = journal.jots.save(
            JotDraft(text, (odette,), channel=Channel.IN_PERSON, mood=Mood.WARM, meeting_id=meeting_id)
        )
        entry = journal.timeline.entry(entry_id)
        assert entry.text == text
        assert [person.name for person in entry.people] == ["Odette Plumbridge", "Renée Grünwald"]
        [promise] = entry.promises
        assert (promise.text, promise.due) == ("send the case study by Friday", date(2026, 11, 27))
        after = as_text(journal.briefings.for_contact(odette))
        for words in ("Warehouse move slips", "send the case study", "Is her mother home?"):
            assert words in after

        journal.promises.keep(promise.id)
        assert journal.promises.open() == ()

        next_id = journal.meetings.schedule(
            MeetingDraft("Next", datetime(2026, 12, 7, 9, 0, tzinfo=BERLIN), 30, "Europe/Berlin", (odette,))
        )
        target = IcsFile(tmp_path / "meetings.ics")
        assert journal.meetings.publish(ExportOptions(), target).events == 2
        journal.meetings.cancel(next_id)
        assert journal.meetings.publish(ExportOptions(), target).cancelled == 1
    held, called_off = sorted(events_of(target.path), key=lambda event: event.start)
    assert (str(held["STATUS"]), str(called_off["STATUS"])) == ("CONFIRMED", "CANCELLED")
    assert (int(str(held["SEQUENCE"])), int(str(called_off["SEQUENCE"]))) == (0, 1)
    assert "Who would she keep" not in target.path.read_text("utf-8")


def events_of(path: Path) -> list[icalendar.Event]:
    return icalendar.Calendar.from_ical(path.read_bytes()).events


def test_everything_done_can_be_taken_back_and_done_again(tmp_path: Path) -> None:
    cards = tmp_path / "people.vcf"
    cards.write_text(PEOPLE, encoding="utf-8")
    path = tmp_path / "a.journal"
    with Journal.open(path, clock=FixedClock()) as journal:
        journal.imports.run(journal.imports.plan(cards))
        odette = journal.contacts.named("Odette")
        meeting_id = journal.meetings.schedule(
            MeetingDraft("x", datetime(2026, 12, 1, 9, tzinfo=BERLIN), contacts=(odette,))
        )
        journal.jots.save("!write soon", [odette])
        journal.meetings.cancel(meeting_id)
        page = as_text(journal.briefings.for_contact(odette))
        acts = len(journal.history.acts())
    with Journal.open(path, clock=FixedClock()) as journal:  # the next start
        for _ in range(acts):
            journal.history.undo()
        assert journal.is_empty()
        assert not journal.meetings.past()
        assert not journal.promises.open()
        for _ in range(acts):
            journal.history.redo()
        assert as_text(journal.briefings.for_contact(odette)) == page


def test_the_main_job_as_commands(terminal: Terminal, tmp_path: Path) -> None:
    cards = tmp_path / "people.vcf"
    cards.write_text(PEOPLE, encoding="utf-8")
    assert terminal.run("import", str(cards), "--json").json[0]["new"] == 3
    assert "cloudberry.example" in terminal.run("show", "odette").out
    made = terminal.run("meet", "Check-in", "--with", "Odette", "--at", "tomorrow 10:30", "--minutes", "45",
                        "--place", "Café Lindenholz", "--prepare", "SECRET")  # fmt: skip
    assert "Café Lindenholz" in terminal.run("brief").out
    sheet = tmp_path / "sheet.pdf"
    assert terminal.run("brief", "--next", "--pdf", str(sheet)).code == 0
    pages = PdfReader(sheet).pages
    assert len(pages) == 1
    assert "Odette Plumbridge" in " ".join(pages[0].extract_text().split())
    terminal.clock.advance(days=1, hours=2)
    assert terminal.run("jot", "!send it by Friday", "--with", "Odette", "Renée").code == 0
    assert terminal.run("find", "send", "--json").json["hits"]
    assert terminal.run("keep", "1").code == 0
    out = tmp_path / "out.ics"
    assert terminal.run("export", "calendar", str(out)).code == 0
    [event] = events_of(out)
    assert event.start == datetime(2026, 11, 23, 10, 30, tzinfo=BERLIN)
    assert "SECRET" not in out.read_text("utf-8")
    first = str(event["UID"])
    terminal.run("move", made.number, "--at", "24 Nov 11:00")
    terminal.run("export", "calendar", str(out))
    [moved] = events_of(out)
    assert (str(moved["UID"]), int(str(moved["SEQUENCE"]))) == (first, 1)
    terminal.run("undo")
    terminal.run("export", "calendar", str(out))
    [back] = events_of(out)
    assert (int(str(back["SEQUENCE"])), back.start) == (2, event.start), "taking a move back is an update too"


def test_hostile_names_are_shown_as_typed(terminal: Terminal, tmp_path: Path) -> None:
    cards = tmp_path / "people.vcf"
    cards.write_text(PEOPLE, encoding="utf-8")
    terminal.run("import", str(cards))
    terminal.run("jot", f"About {HOSTILE}", "--with", HOSTILE)
    terminal.run("meet", HOSTILE, "--with", HOSTILE, "--at", "tomorrow 10:30")
    for words in (
        ("people",),
        ("show", HOSTILE),
        ("find", "passwd"),
        ("today",),
        ("meetings",),
        ("history",),
        ("brief",),
    ):
        assert HOSTILE in terminal.run(*words).out, words
    assert {row["name"] for row in terminal.run("people", "--json").json} >= {HOSTILE}


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the shared sample cards are not beside this checkout")
def test_real_contact_files_come_in_and_go_back_out(terminal: Terminal, tmp_path: Path) -> None:
    files = [str(path) for path in sorted(SAMPLES.glob("*.vcf"))]
    said = terminal.run("import", *files, "--json")
    told = said.json
    assert len(told) == len(files)
    assert all("sentence" in each or each["read"] >= each["new"] for each in told)
    people = terminal.run("people", "--json").json
    assert len(people) == sum(each.get("new", 0) for each in told) > 50
    out = tmp_path / "all.vcf"
    assert terminal.run("export", "contacts", str(out)).code == 0
    again = terminal.run("import", str(out), "--json").json[0]
    assert (again["new"], again["read"]) == (0, len(people))


def test_the_tour_walks_without_a_display(tmp_path: Path) -> None:
    """What `make run` does where no window can open; the user's own folders stay unmade."""
    home = tmp_path / "home"
    alone = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    folder = tmp_path / "tour"
    run = subprocess.run(
        [sys.executable, "-W", "error", "-m", "relationship_journal", "tour", str(folder)],
        env={**alone, "RELATIONSHIP_JOURNAL_HOME": str(home), "TZ": "Europe/Berlin"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")
    pictures = {path.name for path in folder.glob("*.png")}
    for screen in (
        "today",
        "people",
        "meetings",
        "promises",
        "briefing",
        "jot",
        "schedule",
        "export",
        "import",
        "empty",
        "read-only",
        "rescue",
    ):
        for suffix in ("", "-dark", "-1024x640", "-dark-1024x640"):
            assert f"{screen}{suffix}.png" in pictures
    assert len(PdfReader(folder / "briefing.pdf").pages) == 1
    assert len(events_of(folder / "meetings.ics")) == 15
    assert not home.exists()
    assert json.dumps(run.stdout).count("\\n") >= 10

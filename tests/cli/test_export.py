"""Writing people and everything from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from relationship_journal.domain.channels import Channel
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.exchange.vcard_reader import read_cards
from relationship_journal.journal import Journal
from tests.cli.running import Terminal


@pytest.fixture
def known(terminal: Terminal) -> Terminal:
    """Two people, one of them with a hobby, a secret and a note."""
    with Journal.open(terminal.journal, clock=terminal.clock) as journal:
        odette = journal.contacts.add("Odette Plumbridge", circles=("Clients",))
        journal.contacts.add("Tilda Marzipan")
        journal.facts.add(odette, FactDraft(FactKind.HOBBY, "HOBBYMARK"))
        journal.facts.add(odette, FactDraft(FactKind.HOBBY, "SECRETMARK", sensitive=True))
        journal.jots.save("NOTEMARK", [odette], channel=Channel.NOTE)
        journal.jots.save("JOTMARK", [odette])
        journal.contacts.set_photo(odette, b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff;")
    return terminal


@pytest.mark.parametrize("file", ["out.vcf", "out.VCF", "out.csv"])
@pytest.mark.parametrize(
    ("options", "marks"),
    [
        ((), set()),
        (("--facts",), {"HOBBYMARK"}),
        (("--notes",), {"NOTEMARK"}),
        (("--facts", "--notes", "--no-photos"), {"HOBBYMARK", "NOTEMARK"}),
    ],
)
def test_only_what_was_asked_for_leaves(
    known: Terminal, tmp_path: Path, file: str, options: tuple[str, ...], marks: set[str]
) -> None:
    out = tmp_path / file
    said = known.run("export", "contacts", str(out), *options)
    assert (said.code, said.out) == (0, "")
    assert "people: 2" in said.err
    text = out.read_bytes().replace(b"\r\n ", b"").decode()
    assert {mark for mark in ("HOBBYMARK", "SECRETMARK", "NOTEMARK", "JOTMARK") if mark in text} == marks
    assert ("R0lGODlh" in text) == (file.lower().endswith("vcf") and "--no-photos" not in options)
    assert out.stat().st_mode & 0o077 == 0


def test_only_those_who_answer_leave(known: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    assert known.run("export", "contacts", str(out), "--who", "in:clients od").code == 0
    assert "Odette" in out.read_text("utf-8")
    out.unlink()
    known.run("export", "contacts", str(out), "--who", "in:clients zebra")
    assert "Odette" not in (out.read_text("utf-8") if out.exists() else "")


def test_the_version_and_the_circle(known: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "out.vcf"
    assert known.run("export", "contacts", str(out), "--version", "4.0", "--circle", "clients").code == 0
    assert [(card.name, card.version) for card in read_cards(out.read_bytes()).cards] == [
        ("Odette Plumbridge", "4.0")
    ]


def test_no_cell_of_a_spreadsheet_starts_a_formula(known: Terminal, tmp_path: Path) -> None:
    known.run("add", "=1+1")
    for options, found in (((), False), (("--spreadsheet",), True)):
        out = tmp_path / "out.csv"
        known.run("export", "contacts", str(out), *options)
        assert ("'=1+1" in out.read_text("utf-8-sig")) == found


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("contacts", "out.txt"), ".vcf or .csv"),
        (("contacts", "out.csv", "--version", "4.0"), ".vcf"),
        (("contacts", "out.vcf", "--spreadsheet"), ".csv"),
        (("contacts", "out.vcf", "--circle", "Chess"), "There are: Clients"),
    ],
)
def test_what_does_not_fit_is_said_and_nothing_written(
    known: Terminal, tmp_path: Path, words: tuple[str, ...], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    answer = known.run("export", *words)
    assert answer.code == 1
    assert said in answer.err
    assert list((tmp_path / "here").iterdir()) == []


def test_everything_is_a_folder_of_its_own(known: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "all"
    said = known.run("export", "everything", str(out))
    assert (said.code, said.out) == (0, "")
    assert "people: 2, entries: 2" in said.err
    assert {path.name for path in out.iterdir()} == {"README.txt", "journal.json", "people", "photos"}
    again = known.run("export", "everything", str(out))
    assert again.code == 1
    assert "empty folder" in again.err

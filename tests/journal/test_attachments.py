"""Attachments: what goes in comes out, once in the file, with a name nobody need trust, and undo brings it back."""

from __future__ import annotations

import os
import socket
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import event

from relationship_journal.domain import attachments as rules
from relationship_journal.domain.attachments import (
    LARGEST,
    Attachment,
    FileDraft,
    Sort,
    kept_name,
    may_open,
    media_type_of,
    sort_of,
)
from relationship_journal.domain.changes import Changes
from relationship_journal.domain.entries import JotDraft
from relationship_journal.domain.errors import (
    InvalidInput,
    JournalError,
    StorageFailed,
    UnknownRecord,
    UnreadableFile,
)
from relationship_journal.journal import Journal
from relationship_journal.journal.attached_files import read_file
from relationship_journal.journal.file_names import safe_file
from relationship_journal.store import contents
from relationship_journal.wording import sentence

PDF = b"%PDF-1.7 made up"


@pytest.fixture
def entry(journal: Journal) -> int:
    return journal.jots.save("The plan for the mill.", [journal.contacts.add("Odette Plumbridge")])


def stored(journal: Journal) -> int:
    with journal._database.read() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM content").scalar_one())


def attached(journal: Journal, entry_id: int) -> tuple[Attachment, ...]:
    return journal.timeline.entry(entry_id).attachments


def test_what_goes_in_comes_out(journal: Journal, entry: int, tmp_path: Path) -> None:
    (tmp_path / "plan.pdf").write_bytes(PDF)
    made = journal.attachments.add(entry, tmp_path / "plan.pdf", FileDraft("notes.txt", b"a\x00b"))
    assert attached(journal, entry) == made == journal.attachments.of([entry])[entry]
    assert [(each.name, each.size, each.media_type) for each in made] == [
        ("plan.pdf", len(PDF), "application/pdf"), ("notes.txt", 3, "text/plain"),
    ]  # fmt: skip
    assert [journal.attachments.read(each.id) for each in made] == [PDF, b"a\x00b"]
    assert journal.history.acts()[0].data == {"files": "plan.pdf, notes.txt"}


def test_a_jot_and_its_files_are_one_act(journal: Journal) -> None:
    who = journal.contacts.add("Odette")
    entry = journal.jots.save(JotDraft("With a plan.", (who,), files=(FileDraft("plan.pdf", PDF),)))
    before = journal.jots.draft_of(entry)
    journal.jots.edit(entry, JotDraft("With two.", (who,), before.day, files=(FileDraft("b.txt", b"b"),)))
    assert [each.name for each in attached(journal, entry)] == ["plan.pdf", "b.txt"]
    journal.history.undo()
    assert [each.name for each in attached(journal, entry)] == ["plan.pdf"]
    journal.history.undo()
    assert journal.timeline.ids() == ()


def test_equal_bytes_are_stored_once(journal: Journal, entry: int) -> None:
    other = journal.jots.save("Again.", [1])
    journal.attachments.add(entry, FileDraft("a.pdf", PDF), FileDraft("b.pdf", PDF))
    journal.attachments.add(other, FileDraft("c.pdf", PDF))
    assert stored(journal) == 1
    assert len({each.sha256 for each in (*attached(journal, entry), *attached(journal, other))}) == 1


def test_undo_brings_back_what_was_removed_with_it_or_with_its_jot(journal: Journal, entry: int) -> None:
    (plan,) = journal.attachments.add(entry, FileDraft("plan.pdf", PDF))
    journal.attachments.remove(plan.id)
    assert attached(journal, entry) == ()
    with pytest.raises(UnknownRecord):
        journal.attachments.read(plan.id)
    journal.history.undo()
    assert journal.attachments.read(plan.id) == PDF
    journal.jots.remove(entry)
    assert journal.attachments.of([entry]) == {}
    journal.history.undo()
    assert attached(journal, entry) == (plan,)
    journal.contacts.remove(1)
    journal.history.undo()
    assert journal.attachments.read(plan.id) == PDF
    assert journal.care.check(index=True).findings == ()


def test_sweeping_keeps_what_an_act_can_bring_back(journal: Journal, entry: int) -> None:
    kept, gone = journal.attachments.add(entry, FileDraft("a", b"kept"), FileDraft("b", b"gone"))
    journal.attachments.remove(gone.id)

    def sweep(*first: str) -> int:
        with journal._database._pen_in_hand(), journal._database._writing() as connection:
            for sql in first:
                connection.exec_driver_sql(sql)
            removed = contents.sweep(connection)
            connection.commit()
        return removed

    assert (sweep(), stored(journal)) == (0, 2)
    assert sweep("DELETE FROM change WHERE table_name = 'attachment'") == 1
    assert journal.attachments.read(kept.id) == b"kept"


def test_a_name_is_changed_and_changed_back(journal: Journal, entry: int) -> None:
    (plan,) = journal.attachments.add(entry, FileDraft("IMG_0001.pdf", PDF))
    journal.attachments.rename(plan.id, "The plan.pdf")
    assert attached(journal, entry)[0].name == "The plan.pdf"
    assert [hit.id for hit in journal.search.find("the plan.pdf").hits] == [entry]
    journal.history.undo()
    assert attached(journal, entry) == (plan,)


def test_people_of_the_entry_are_concerned_and_its_name_is_found(journal: Journal, entry: int) -> None:
    heard: list[Changes] = []
    journal.subscribe(heard.append)
    (plan,) = journal.attachments.add(entry, FileDraft("Fördermittel.pdf", PDF))
    assert journal.search.find("fordermittel").hits
    journal.attachments.remove(plan.id)
    assert not journal.search.find("fordermittel").hits
    assert [changes.contacts for changes in heard] == [{1}, {1}]


def test_too_much_is_refused_in_words(
    journal: Journal, entry: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with (tmp_path / "film.mov").open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(InvalidInput) as refused:
        journal.attachments.add(entry, FileDraft("a", b"a"), tmp_path / "film.mov")
    assert (
        sentence(refused.value) == "film.mov is larger than 25 MB. Keep it elsewhere, and note where it is."
    )
    with pytest.raises(InvalidInput, match="too_large"):
        journal.attachments.add(entry, FileDraft("a", bytes(LARGEST + 1)))
    assert attached(journal, entry) == ()
    journal.attachments.add(entry, FileDraft("a", bytes(LARGEST)))
    monkeypatch.setattr(rules, "LARGEST_TOGETHER", LARGEST + 1)
    with pytest.raises(InvalidInput, match="too_much"):
        journal.attachments.add(entry, FileDraft("b", b"bb"))
    journal.attachments.add(entry, FileDraft("b", b"b"))
    with pytest.raises(UnknownRecord):
        journal.attachments.add(99, FileDraft("b", b"b"))
    assert (stored(journal), len(attached(journal, entry))) == (2, 2)


def test_damaged_bytes_are_told_apart_and_never_handed_out(
    journal: Journal, entry: int, tmp_path: Path
) -> None:
    plan, other = journal.attachments.add(entry, FileDraft("plan.pdf", PDF), FileDraft("b", b"b"))
    with journal._database._pen_in_hand(), journal._database._writing() as connection:
        connection.exec_driver_sql("UPDATE content SET data = x'00' WHERE length(data) > 1")
        connection.exec_driver_sql("DELETE FROM content WHERE length(data) = 1 AND data <> x'00'")
        connection.commit()
    found = journal.care.check().findings
    assert [(each.kind, each.row_id, each.detail) for each in found] == [
        ("content", plan.id, "plan.pdf"), ("content", other.id, "b"),
    ]  # fmt: skip
    for each in (plan, other):
        with pytest.raises(StorageFailed) as refused:
            journal.attachments.read(each.id)
        assert each.name in sentence(refused.value)


# ------------------------------------------------------------------------------------------ names and kinds


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\o\\plan.pdf", "plan.pdf"),
        ("a\u202efdp.exe", "afdp.exe"),
        ("a\x00b\r\nc\u2028d.txt", "a b c d.txt"),
        ("", "file"),
        ("/", "file"),
        (" . ", "file"),
        ("\udce9t\udce9.txt", "t .txt"),
        (".bashrc", ".bashrc"),
        ("Cafe\u0301 \U0001f469\u200d\U0001f33e.png", "Café \U0001f469\u200d\U0001f33e.png"),
        ("x" * 300 + ".pdf", "x" * 195 + "….pdf"),
        ("<b>&amp;", "<b>&amp;"),
    ],
)
def test_names_are_kept_fit_to_be_shown(given: str, kept: str) -> None:
    assert kept_name(given) == kept
    assert kept_name(kept) == kept
    assert len(kept.encode()) <= 400


@pytest.mark.parametrize(
    ("kept", "stem", "ending"),
    [
        ("CON", "CON_", ""),
        ("con.pdf", "con_", ".pdf"),
        ("-rf.txt", "rf", ".txt"),
        (".bashrc", "bashrc", ""),
        ("a|b?.PDF", "a b", ".pdf"),
        ("file", "file", ""),
        ("??", "file", ""),
        ("東京.docx", "東京", ".docx"),
        ("x" * 300, "x" * 120, ""),
    ],
)
def test_names_of_files_that_are_written_again(kept: str, stem: str, ending: str) -> None:
    assert safe_file(kept) == (stem, ending)


@pytest.mark.parametrize(
    ("name", "data", "media_type", "sort", "opened"),
    [
        ("a.pdf", PDF, "application/pdf", Sort.TEXT, True),
        ("A.PNG", b"\x89PNG\r\n\x1a\n", "image/png", Sort.PICTURE, True),
        ("a.txt", b"\xff\xd8\xff", "image/jpeg", Sort.PICTURE, True),
        ("a.docx", b"PK", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Sort.TEXT, True),
        ("a.csv", b"a;b", "text/csv", Sort.TABLE, True),
        ("a.mp3", b"ID3", "audio/mpeg", Sort.SOUND, True),
        ("a.pdf", b"MZ\x90", "application/x-executable", Sort.OTHER, False),
        ("a.txt", b"#!/bin/sh", "application/x-executable", Sort.OTHER, False),
        ("a.png", b"[Desktop Entry]\n", "application/x-executable", Sort.OTHER, False),
        *(
            (f"a.{ending}", b"x", None, None, False)
            for ending in ("exe", "sh", "desktop", "lnk", "js", "jar", "py", "html", "htm", "svg", "docm", "bat",
                           "cmd", "scr", "vbs", "ps1", "app", "command", "msi", "url", "hta", "iso", "unheard")
        ),
        ("none", b"x", "", Sort.OTHER, False),
        ("a.zip", b"PK", "application/zip", Sort.PACKED, False),
    ],
)  # fmt: skip
def test_what_may_be_opened(
    name: str, data: bytes, media_type: str | None, sort: Sort | None, opened: bool
) -> None:
    assert may_open(name, data) is opened
    if media_type is not None:
        assert media_type_of(name, data) == media_type
        assert sort_of(media_type) is sort


# ------------------------------------------------------------------------------------------ files that are none


def test_what_is_no_file_is_refused_and_never_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "to pipe").symlink_to("pipe")
    monkeypatch.chdir(tmp_path)  # a door's whole path may be too long for its name
    with socket.socket(socket.AF_UNIX) as door:
        door.bind("door")
        for name in (
            "folder",
            "pipe",
            "loop",
            "to pipe",
            "door",
            "missing",
            "/dev/zero",
            "/dev/tty",
            "/proc/self/maps",
        ):
            with pytest.raises(UnreadableFile) as refused:
                read_file(tmp_path / name)
            assert str(tmp_path) not in sentence(refused.value)
    with pytest.raises(UnreadableFile):
        read_file(tmp_path / "a\x00b")


def test_a_link_is_followed_and_a_file_of_nothing_is_one(
    journal: Journal, entry: int, tmp_path: Path
) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "link.txt").symlink_to("empty.txt")
    (made,) = journal.attachments.add(entry, tmp_path / "link.txt")
    assert (made.name, made.size, journal.attachments.read(made.id)) == ("link.txt", 0, b"")


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(PDF)
    (tmp_path / "a.pdf").chmod(0)
    with pytest.raises(UnreadableFile, match="attachment_unreadable"):
        read_file(tmp_path / "a.pdf")


def test_a_file_that_grows_or_shrinks_meanwhile_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "log.txt"
    plain = os.fstat

    def meanwhile(change: bytes | None) -> None:
        path.write_bytes(b"at first")
        times = iter((True, False, False, False))

        def fstat(handle: int) -> os.stat_result:
            told = plain(handle)
            if next(times):
                if change is None:
                    os.truncate(path, 2)
                else:
                    with path.open("ab") as file:
                        file.write(change)
            return told

        monkeypatch.setattr(os, "fstat", fstat)
        with pytest.raises(UnreadableFile, match="attachment_changing"):
            read_file(path)
        monkeypatch.undo()

    meanwhile(b"more")
    meanwhile(None)
    path.write_bytes(b"whole")
    path.unlink()
    with pytest.raises(UnreadableFile, match="file_missing"):
        read_file(path)


def test_a_full_disk_leaves_nothing(journal: Journal, entry: int) -> None:
    with journal._database._engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()

    def full(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages + 8}")

    journal._database._engine.dispose()
    event.listen(journal._database._engine, "connect", full)
    with pytest.raises(JournalError) as refused:
        journal.attachments.add(entry, FileDraft("large", os.urandom(1_000_000)))
    assert "full" in sentence(refused.value)
    assert (attached(journal, entry), stored(journal)) == ((), 0)

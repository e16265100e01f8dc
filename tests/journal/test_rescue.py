"""Rescue: the damaged file stays byte for byte, the newest good backup comes back, or what can be read of both."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from relationship_journal.calendar_export.file import IcsFile
from relationship_journal.domain.attachments import FileDraft
from relationship_journal.domain.calendar import ExportOptions
from relationship_journal.domain.errors import (
    DamagedJournal,
    JournalError,
    JournalLocked,
    JournalUnavailable,
    Stopped,
    StorageFailed,
)
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.journal import Journal
from relationship_journal.journal.rescue import Rescue
from relationship_journal.store import swap
from tests.fixed_clock import FixedClock
from tests.store.schema_fixture import write_everything

PAGE = 4096


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.journal"


@pytest.fixture
def rescue(path: Path, clock: FixedClock) -> Rescue:
    return Rescue(path, clock=clock)


def write(path: Path, clock: FixedClock, entries: int = 400) -> int:
    """Some people with many entries, a backup after the first half; the answer is the number of entries."""
    with Journal.open(path, clock=clock) as journal:
        people = [journal.contacts.add(f"Person {number}", organisation="Mills") for number in range(10)]
        for number in range(entries):
            journal.jots.save(
                f"Talk number {number}, about the warehouse " + "and more " * 20, [people[number % 10]]
            )
            if number == entries // 2:
                journal.backups.make()
    return entries


def spoil(path: Path, at: int, data: bytes) -> bytes:
    whole = bytearray(path.read_bytes())
    whole[at : at + len(data)] = data
    path.write_bytes(bytes(whole))
    return bytes(whole)


def texts(path: Path, clock: FixedClock) -> set[str]:
    with Journal.open(path, clock=clock) as journal:
        assert journal.care.check(index=True).findings == ()
        return {entry.text for entry in journal.timeline.entries(journal.timeline.ids()).values()}


def leaf_of(path: Path, words: bytes) -> int:
    """Where the page with these words begins."""
    return path.read_bytes().index(words) // PAGE * PAGE


def test_the_newest_good_backup_takes_the_place_of_a_damaged_file(
    path: Path, clock: FixedClock, rescue: Rescue
) -> None:
    write(path, clock, 20)
    clock.advance(days=1)
    with Journal.open(path, clock=clock) as journal:
        journal.jots.save("Later", [1])
        bad = Path(journal.backups.make().path)
    spoil(bad, 9 * PAGE, b"\xee" * PAGE)
    damaged = spoil(path, 0, b"\0" * 200)
    with pytest.raises(DamagedJournal):
        Journal.open(path, clock=clock)
    good = rescue.newest_good()
    assert good is not None
    assert (good.contents.entries, good.path.name) == (11, "2026-11-22T090000Z-asked.journal")
    kept = rescue.restore(Path(good.path))
    assert kept is not None
    assert kept.read_bytes() == damaged
    assert len(texts(path, clock)) == 11
    if os.name == "posix":
        assert stat.S_IMODE(kept.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert {each.name for each in path.parent.iterdir()} == {
        "a.journal", "a.journal.backups", "a.journal.lock", kept.name,
    }  # fmt: skip


@pytest.mark.parametrize("remains", [b"", b"\0" * 5000, b"SQLite format 3\0" + b"\0" * 80])
def test_an_emptied_or_cut_file_beside_backups_is_damaged_and_not_anothers(
    path: Path, clock: FixedClock, rescue: Rescue, remains: bytes
) -> None:
    write(path, clock, 4)
    path.write_bytes(remains)
    with pytest.raises(DamagedJournal):
        Journal.open(path, clock=clock)
    assert path.read_bytes() == remains
    salvaged = rescue.salvage()
    assert (salvaged.read, salvaged.contents.entries) == (0, 3)
    assert Path(salvaged.kept).read_bytes() == remains


def test_a_vanished_journal_is_restored_from_its_backups(
    path: Path, clock: FixedClock, rescue: Rescue
) -> None:
    write(path, clock, 4)
    path.unlink()
    (backup,) = rescue.backups()
    assert rescue.restore(Path(backup.path)) is None
    assert len(texts(path, clock)) == 3


def test_backups_of_the_second_folder_count_when_the_first_is_gone(
    path: Path, clock: FixedClock, tmp_path: Path
) -> None:
    second = tmp_path / "second"
    second.mkdir()
    with Journal.open(path, clock=clock) as journal:
        journal.contacts.add("Odette")
        journal.backups.second = second
        made = Path(journal.backups.make().path)
    both = Rescue(path, clock=clock, second=second)
    assert len(both.backups()) == 1
    made.unlink()
    assert [Path(each.path).parent.parent for each in both.backups()] == [second]


@pytest.mark.parametrize("spoiled", [b"\0" * PAGE, b"\xa5" * PAGE, os.urandom(PAGE)])
def test_a_broken_page_costs_nothing_a_backup_still_has(
    path: Path, clock: FixedClock, rescue: Rescue, spoiled: bytes
) -> None:
    count = write(path, clock)
    before = texts(path, clock)
    assert len(before) == count
    damaged = spoil(path, leaf_of(path, b"Talk number 100, about the warehouse and"), spoiled)
    salvaged = rescue.salvage()
    assert Path(salvaged.kept).read_bytes() == damaged
    assert salvaged.from_backup >= 1
    assert salvaged.lost == 0
    assert texts(path, clock) == before


def test_what_is_attached_comes_from_whichever_file_has_it_whole(
    path: Path, clock: FixedClock, rescue: Rescue
) -> None:
    def files() -> dict[str, bytes | None]:
        with Journal.open(path, clock=clock) as journal:
            (found,) = journal.attachments.of([1]).values()
            whole = {each.detail for each in journal.care.check().findings}
            return {
                each.name: None if each.name in whole else journal.attachments.read(each.id) for each in found
            }

    write(path, clock, 40)
    old, new, lost = (bytes([letter]) * 50_000 for letter in b"onl")
    with Journal.open(path, clock=clock) as journal:
        journal.attachments.add(1, FileDraft("old", old))
        journal.backups.make()
        journal.attachments.add(1, FileDraft("new", new), FileDraft("lost", lost))
    assert files() == {"old": old, "new": new, "lost": lost}
    for letter in (b"o", b"l"):
        spoil(path, path.read_bytes().index(letter * 1000), b"?" * 8)
    rescue.salvage()
    assert files() == {"old": old, "new": new, "lost": None}


def test_a_broken_page_nothing_else_has_costs_only_itself(
    path: Path, clock: FixedClock, rescue: Rescue
) -> None:
    count = write(path, clock)
    before = texts(path, clock)
    spoil(path, leaf_of(path, b"Talk number 390, about the warehouse and"), b"\xa5" * PAGE)
    salvaged = rescue.salvage()
    after = texts(path, clock)
    assert salvaged.lost == 2 * (len(before) - len(after)) > 0, "the entries, and who took part in them"
    assert after < before
    assert len(after) >= 0.95 * count


def test_a_wrong_letter_comes_right_from_the_backup_else_it_is_kept_and_said(
    path: Path, clock: FixedClock, rescue: Rescue
) -> None:
    write(path, clock, 40)
    for number in (5, 35):
        at = path.read_bytes().index(f"Talk number {number}, about the warehouse and".encode())
        spoil(path, at, b"Tblk")
    salvaged = rescue.salvage()
    assert (salvaged.from_backup, salvaged.doubtful, salvaged.lost) == (1, 1, 0)
    found = texts(path, clock)
    assert any(each.startswith("Talk number 5,") for each in found)
    assert any(each.startswith("Tblk number 35,") for each in found)


def test_letters_that_are_none_any_more_cost_only_themselves(
    path: Path, clock: FixedClock, rescue: Rescue
) -> None:
    write(path, clock, 40)
    spoil(path, path.read_bytes().index(b"Talk number 35, about the warehouse and"), b"\xff\xfe")
    assert rescue.salvage().doubtful == 1
    assert any(each.startswith("��lk number 35,") for each in texts(path, clock))


def test_words_of_somebody_lost_find_a_place(path: Path, clock: FixedClock, rescue: Rescue) -> None:
    """No backup, and the page with all people is gone: what is known of them is not."""
    with Journal.open(path, clock=clock) as journal:
        write_everything(journal, path.parent)
    for backup in rescue.backups():
        Path(backup.path).unlink()
    with closing(sqlite3.connect(path)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'contact'").fetchone()
    spoil(path, (root - 1) * PAGE, b"\0" * PAGE)
    salvaged = rescue.salvage()
    assert salvaged.lost == 4
    with Journal.open(path, clock=clock) as journal:
        assert journal.care.check(index=True).sound
        names = {row.name for row in journal.contacts.rows([1, 2, 3, 4]).values()}
        assert names
        assert all(name.startswith("Name lost") for name in names)
        assert {fact.text for fact in journal.facts.of(1)} == {"Ida", "Rex", "Rowing", "No calls before ten"}
        assert "mill, with cake" in journal.timeline.entry(1).text


def test_what_left_for_a_calendar_keeps_its_numbers(
    path: Path, clock: FixedClock, rescue: Rescue, tmp_path: Path
) -> None:
    with Journal.open(path, clock=clock) as journal:
        odette = journal.contacts.add("Odette")
        meeting = journal.meetings.schedule(MeetingDraft("Plan", clock.now(), contacts=(odette,)))
        journal.meetings.publish(ExportOptions(), IcsFile(tmp_path / "a.ics"))
        made = Path(journal.backups.make().path)
        clock.advance(hours=1)
        for hour in (1, 2):
            clock.advance(hours=1)
            journal.meetings.move(meeting, clock.now())
            journal.meetings.publish(ExportOptions(), IcsFile(tmp_path / f"{hour}.ics"))
    rescue.restore(made)
    with Journal.open(path, clock=clock) as journal:
        journal.meetings.publish(ExportOptions(), IcsFile(tmp_path / "back.ics"))
    assert "SEQUENCE:3" in (tmp_path / "back.ics").read_text()


def test_a_log_that_lost_its_file_is_kept(path: Path, clock: FixedClock, rescue: Rescue) -> None:
    write(path, clock, 4)
    (backup,) = rescue.backups()
    with Journal.open(path, clock=clock) as journal:
        journal.jots.save("only in the log", [1])
        log = path.with_name("a.journal-wal").read_bytes()
    path.unlink()
    path.with_name("a.journal-wal").write_bytes(log)
    kept = rescue.restore(Path(backup.path))
    assert kept is not None
    assert kept.name.endswith("Z-wal")
    assert kept.read_bytes() == log
    assert len(texts(path, clock)) == 3


def test_what_was_deleted_since_the_backup_stays_deleted(
    path: Path, clock: FixedClock, rescue: Rescue
) -> None:
    write(path, clock)
    with Journal.open(path, clock=clock) as journal:
        journal.promises.add(1, "Send the plan")
        journal.backups.make()
        journal.promises.remove(1)
        for entry in range(95, 106):
            journal.jots.remove(entry)
        left = {entry.text for entry in journal.timeline.entries(journal.timeline.ids()).values()}
    spoil(path, leaf_of(path, b"Talk number 110, about the warehouse and"), b"\xa5" * PAGE)
    salvaged = rescue.salvage()
    assert salvaged.lost == 0
    assert texts(path, clock) == left
    with Journal.open(path, clock=clock) as journal:
        assert journal.promises.open() == ()


def test_after_a_salvage_backups_are_made_again(path: Path, clock: FixedClock, rescue: Rescue) -> None:
    write(path, clock, 4)
    rescue.salvage()
    clock.advance(days=1)
    with Journal.open(path, clock=clock) as journal:
        assert journal.backups.make_if_due() is not None


def test_a_good_twin_in_the_second_folder_is_found(path: Path, clock: FixedClock, tmp_path: Path) -> None:
    second = tmp_path / "second"
    second.mkdir()
    with Journal.open(path, clock=clock) as journal:
        journal.contacts.add("Odette")
        journal.backups.make()
        clock.advance(days=1)
        journal.contacts.add("Tilda")
        journal.backups.second = second
        newest = Path(journal.backups.make().path)
    spoil(newest, 7 * PAGE, b"\xa5" * PAGE)
    good = Rescue(path, clock=clock, second=second).newest_good()
    assert good is not None
    assert (good.contents.people, good.path.name) == (2, newest.name)


def test_nothing_readable_and_no_backup_is_said_and_nothing_touched(
    path: Path, clock: FixedClock, rescue: Rescue
) -> None:
    Journal.open(path, clock=clock).close()
    damaged = spoil(path, 0, os.urandom(3 * PAGE))
    assert rescue.newest_good() is None
    with pytest.raises(DamagedJournal):
        rescue.salvage()
    assert path.read_bytes() == damaged
    assert [
        each.name for each in path.parent.iterdir() if ".damaged" in each.name or "salvage" in each.name
    ] == []


def test_a_rescue_waits_for_whoever_has_the_journal(path: Path, clock: FixedClock, rescue: Rescue) -> None:
    write(path, clock, 4)
    (backup,) = rescue.backups()
    with Journal.open(path, clock=clock), pytest.raises(JournalLocked):
        rescue.restore(Path(backup.path))
    with Journal.open(path, clock=clock), pytest.raises(JournalLocked):
        rescue.salvage()


def test_a_rescue_that_is_stopped_changed_nothing(path: Path, clock: FixedClock, rescue: Rescue) -> None:
    write(path, clock, 4)
    before = path.read_bytes()
    with pytest.raises(Stopped):
        rescue.salvage(stopped=lambda: True)
    assert path.read_bytes() == before
    assert {each.name for each in path.parent.iterdir()} == {
        "a.journal",
        "a.journal.backups",
        "a.journal.lock",
    }


def test_a_swap_that_was_interrupted_is_finished_at_the_next_opening(
    path: Path, clock: FixedClock, rescue: Rescue, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed after the new file was ready, with the old log still there: no word of the log gets into the new file."""
    write(path, clock, 4)
    (backup,) = rescue.backups()
    with Journal.open(path, clock=clock) as journal:
        journal.jots.save("only in the log", [1])
        files = {side: path.with_name(path.name + side).read_bytes() for side in ("", "-wal")}
    for side, data in files.items():
        path.with_name(path.name + side).write_bytes(data)

    def interrupted(_path: Path) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr("relationship_journal.journal.rescue.finish_swap", interrupted)
    with pytest.raises(KeyboardInterrupt):
        rescue.restore(Path(backup.path))
    assert path.read_bytes() == files[""]
    found = texts(path, clock)
    assert len(found) == 3
    assert "only in the log" not in found
    (kept,) = path.parent.glob("*.damaged-*Z")
    assert kept.read_bytes() == files[""]
    assert kept.with_name(kept.name + "-wal").read_bytes() == files["-wal"]


def test_a_damaged_backup_is_not_put_in_place(path: Path, clock: FixedClock, rescue: Rescue) -> None:
    write(path, clock, 40)
    (backup,) = rescue.backups()
    spoil(Path(backup.path), 7 * PAGE, b"\xa5" * PAGE)
    before = path.read_bytes()
    with pytest.raises(JournalError):
        rescue.restore(Path(backup.path))
    assert path.read_bytes() == before
    assert rescue.newest_good() is None


def test_a_full_disk_leaves_the_damaged_journal_where_it_was(
    path: Path, clock: FixedClock, rescue: Rescue, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(path, clock, 4)
    (backup,) = rescue.backups()
    damaged = spoil(path, 0, b"\0" * 200)

    def full(_original: Path, copy: Path) -> None:
        raise OSError(28, "No space left on device", str(copy))

    monkeypatch.setattr(swap, "copy_bytes", full)
    with pytest.raises(StorageFailed):
        rescue.restore(Path(backup.path))
    assert path.read_bytes() == damaged
    assert list(path.parent.glob("*.damaged*")) == [], "half a copy is not kept as if it were whole"


def test_only_a_log_and_a_backup_are_salvaged_to_the_backup(
    path: Path, clock: FixedClock, rescue: Rescue
) -> None:
    write(path, clock, 4)
    with Journal.open(path, clock=clock) as journal:
        journal.jots.save("only in the log", [1])
        log = path.with_name("a.journal-wal").read_bytes()
    path.unlink()
    path.with_name("a.journal-wal").write_bytes(log)
    assert rescue.salvage().contents.entries == 3
    assert len(texts(path, clock)) == 3


def test_the_second_folder_is_found_after_the_disk_of_a_linked_journal_died(
    clock: FixedClock, tmp_path: Path
) -> None:
    disk, second, link = tmp_path / "disk", tmp_path / "second", tmp_path / "link.journal"
    second.mkdir()
    with Journal.open(disk / "a.journal", clock=clock):
        pass
    link.symlink_to(disk / "a.journal")
    with Journal.open(link, clock=clock) as journal:
        journal.contacts.add("Odette")
        journal.backups.second = second
        made = journal.backups.make()
    shutil.rmtree(disk)
    dead = Rescue(link, clock=clock, second=second)
    (found,) = dead.backups()
    assert found.path.name == made.path.name
    with pytest.raises(JournalUnavailable):
        dead.restore(Path(found.path))
    assert link.is_symlink()


def test_a_name_that_a_wrong_letter_made_the_same_as_another_is_kept_apart(
    path: Path, clock: FixedClock, rescue: Rescue
) -> None:
    with Journal.open(path, clock=clock) as journal:
        journal.contacts.add("Odette", circles=("Clients", "Cliente"))
    at = path.read_bytes().index(b"Cliente")
    spoil(path, at, b"Clients")
    assert rescue.salvage().doubtful == 1
    with Journal.open(path, clock=clock) as journal:
        assert {each.name for each in journal.circles.all()} == {"Clients", "Clients (2)"}
        assert journal.care.check(index=True).sound

"""Backups: whole, private, verified, thinned; restored and taken back; never of a damaged or shrunken journal."""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from relationship_journal import paths
from relationship_journal.calendar_export.file import IcsFile
from relationship_journal.domain.calendar import ExportOptions
from relationship_journal.domain.care import BackupReason
from relationship_journal.domain.changes import Changes, Kind
from relationship_journal.domain.errors import (
    CannotWriteFile,
    DamagedJournal,
    JournalError,
    NotAJournal,
    ShrunkJournal,
    Stopped,
    StorageFailed,
)
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.domain.work import Stopper
from relationship_journal.journal import Journal
from relationship_journal.journal.rescue import Rescue
from relationship_journal.store import backup as store_backup
from relationship_journal.store import backup_folder
from tests.fixed_clock import FixedClock
from tests.store.test_history import content


def test_a_backup_is_a_private_whole_file_of_what_was_there(journal: Journal, clock: FixedClock) -> None:
    odette = journal.contacts.add("Odette")
    journal.jots.save("Coffee", [odette])
    made = journal.backups.make()
    path = Path(made.path)
    assert path.parent == journal.backups.folder == journal.path.with_name("a.journal.backups")
    assert (made.made, made.reason, made.contents.people, made.contents.entries) == (
        clock.now(), BackupReason.ASKED, 1, 1,
    )  # fmt: skip
    assert made.contents.last_entry == clock.now().date()
    assert journal.backups.all() == (made,)
    assert journal.backups.look(path) == made
    if os.name == "posix":
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in path.parent.iterdir()] == [path.name], "no log, nothing unfinished"
    with Journal.open(path, clock=clock, create=False, read_only=True) as copy:
        assert content(copy) == content(journal)
    assert [each.name for each in path.parent.iterdir()] == [path.name], "looking leaves nothing beside it"


def test_two_in_a_second_stand_beside_each_other(journal: Journal) -> None:
    journal.contacts.add("Odette")
    first = journal.backups.make()
    journal.contacts.add("Tilda")
    second = journal.backups.make(BackupReason.MERGE)
    assert journal.backups.all() == (second, first)


def test_the_day_s_backup_is_made_once_and_only_after_a_change(journal: Journal, clock: FixedClock) -> None:
    assert journal.backups.make_if_due() is None
    journal.contacts.add("Odette")
    assert journal.backups.make_if_due() is not None
    journal.contacts.add("Tilda")
    assert journal.backups.make_if_due() is None
    clock.advance(days=1)
    assert journal.backups.make_if_due() is not None
    clock.advance(days=1)
    assert journal.backups.make_if_due() is None


def test_an_import_is_preceded_by_a_backup_unless_the_newest_says_the_same(
    journal: Journal, tmp_path: Path, clock: FixedClock
) -> None:
    cards = tmp_path / "people.vcf"
    cards.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Tilda\nEND:VCARD\n")
    journal.imports.run(journal.imports.plan(cards))
    assert journal.backups.all() == (), "there was nothing to lose"
    journal.contacts.add("Odette")
    cards.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Saffron\nEND:VCARD\n")
    journal.imports.run(journal.imports.plan(cards))
    (made,) = journal.backups.all()
    assert (made.reason, made.contents.people) == (BackupReason.IMPORT, 2)
    journal.backups.make()
    cards.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Hesper\nEND:VCARD\n")
    journal.imports.run(journal.imports.plan(cards))
    assert len(journal.backups.all()) == 2


def test_a_restore_brings_everything_back_and_is_taken_back_by_another(journal: Journal) -> None:
    odette = journal.contacts.add("Odette")
    journal.jots.save("Coffee. !send it by Friday", [odette])
    then = content(journal)
    made = journal.backups.make()
    journal.jots.save("Later", [odette])
    journal.contacts.remove(odette)
    after = content(journal)
    before = journal.backups.restore(Path(made.path))
    assert content(journal) == then
    assert (before.reason, before.contents.people) == (BackupReason.RESTORE, 0)
    assert journal.care.check(index=True).sound
    journal.history.undo()  # the history is that of the backup
    assert journal.timeline.ids(odette) == ()
    journal.history.redo()
    journal.backups.restore(Path(before.path))
    assert content(journal) == after
    assert [each.name for each in journal.path.parent.iterdir() if "restoring" in each.name] == []


def test_everybody_hears_of_a_restore(journal: Journal) -> None:
    odette = journal.contacts.add("Odette")
    made = journal.backups.make()
    entry = journal.jots.save("Coffee", [odette])
    heard: list[Changes] = []
    journal.subscribe(heard.append)
    journal.backups.restore(Path(made.path))
    (news,) = heard
    assert news.ids[Kind.ENTRY] == {entry}
    assert news.concerns(odette)


def test_a_restore_turns_no_number_back(journal: Journal, tmp_path: Path, clock: FixedClock) -> None:
    """A calendar would pass over an update with a lower number, and a draft may name an id."""
    odette = journal.contacts.add("Odette")
    meeting = journal.meetings.schedule(
        MeetingDraft("Plan", clock.now() + timedelta(days=2), contacts=(odette,))
    )
    journal.meetings.publish(ExportOptions(), IcsFile(tmp_path / "a.ics"))
    made = journal.backups.make()
    for day in (3, 4, 5):
        journal.meetings.move(meeting, clock.now() + timedelta(days=day))
        journal.meetings.publish(ExportOptions(), IcsFile(tmp_path / f"{day}.ics"))
    later = journal.jots.save("Later", [odette])
    journal.backups.restore(Path(made.path))
    assert journal.jots.save("After", [odette]) == later + 1
    journal.meetings.publish(ExportOptions(), IcsFile(tmp_path / "back.ics"))
    assert "SEQUENCE:4" in (tmp_path / "back.ics").read_text()


def test_a_restore_while_somebody_reads_shows_them_one_moment(journal: Journal) -> None:
    journal.contacts.add("Odette")
    made = journal.backups.make()
    journal.contacts.add("Tilda")
    with journal._database.read() as connection:
        count = "SELECT count(*) FROM contact"
        assert connection.exec_driver_sql(count).scalar() == 2
        journal.backups.restore(Path(made.path))
        assert connection.exec_driver_sql(count).scalar() == 2
    assert journal.contacts.count() == 1


def damage(path: Path, old: bytes, new: bytes) -> None:
    data = path.read_bytes()
    assert old in data
    path.write_bytes(data.replace(old, new))


def test_of_a_damaged_journal_none_is_made_and_none_thinned(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "a.journal"
    with Journal.open(path, clock=clock) as journal:
        odette = journal.contacts.add("Odette")
        journal.jots.save("The warehouse moves to June", [odette])
        good = journal.backups.make()
    damage(path, b"moves to June", b"moves to Jule")  # one letter; SQLite says ok
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    with Journal.open(path, clock=clock) as journal:
        for _ in range(3):
            with pytest.raises(DamagedJournal):
                journal.backups.make(anyway=True)
        with pytest.raises(DamagedJournal):
            journal.backups.save_as(tmp_path / "copy.journal")
        assert journal.backups.all() == (good,)
    assert [each.name for each in journal.backups.folder.iterdir()] == [Path(good.path).name]
    assert not (tmp_path / "copy.journal").exists()


def test_a_backup_that_was_cut_or_changed_is_not_offered(journal: Journal, tmp_path: Path) -> None:
    odette = journal.contacts.add("Odette")
    journal.jots.save("The warehouse moves to June", [odette])
    path = Path(journal.backups.make().path)
    whole = path.read_bytes()
    for length in (0, 50, 4096, len(whole) // 2, len(whole) - 4096):
        path.write_bytes(whole[:length])
        with pytest.raises(JournalError):
            journal.backups.look(path)
        with pytest.raises(JournalError):
            journal.backups.restore(path)
    path.write_bytes(whole.replace(b"moves to June", b"moves to Jule"))
    with pytest.raises(DamagedJournal):
        journal.backups.restore(path)
    (path.parent / ".daily.abcd1234.unfinished").write_bytes(whole[:9000])
    assert journal.timeline.ids(odette) == (1,), "nothing was changed"


@pytest.mark.parametrize("content_of_file", [b"", b"BEGIN:VCARD\n", b"SQLite format 3\0" + bytes(4080)])
def test_another_file_is_no_backup(journal: Journal, tmp_path: Path, content_of_file: bytes) -> None:
    (tmp_path / "other").write_bytes(content_of_file)
    with pytest.raises(NotAJournal):
        journal.backups.look(tmp_path / "other")


def test_a_journal_that_shrank_is_backed_up_only_when_asked(journal: Journal, clock: FixedClock) -> None:
    people = [journal.contacts.add(f"Person {number}") for number in range(10)]
    first = journal.backups.make()
    for person in people[:3]:
        journal.contacts.remove(person)
    clock.advance(days=1)
    with pytest.raises(ShrunkJournal) as refused:
        journal.backups.make_if_due()
    assert (refused.value.data["people_before"], refused.value.data["people"]) == (10, 7)
    assert journal.backups.make_before(BackupReason.IMPORT) is None
    assert journal.backups.all() == (first,)
    journal.backups.make(anyway=True)
    assert len(journal.backups.all()) == 2


def test_a_second_folder_gets_the_same_bytes_and_is_thinned_too(
    journal: Journal, tmp_path: Path, clock: FixedClock
) -> None:
    second = tmp_path / "other disk"
    second.mkdir()
    (second / "holiday.jpg").write_bytes(b"not ours")
    journal.backups.second = second
    own = paths.backups_elsewhere(second, journal.path)
    for day in range(30):
        journal.contacts.add(f"Person {day}")
        made = journal.backups.make_if_due()
        assert made is not None
        assert (own / made.path.name).read_bytes() == Path(made.path).read_bytes()
        clock.advance(days=1)
    names = {each.path.name for each in journal.backups.all()}
    assert {each.name for each in own.iterdir()} == names
    assert (second / "holiday.jpg").exists()
    assert len(names) < 30


def test_two_journals_share_a_second_folder_without_touching_each_others(
    tmp_path: Path, clock: FixedClock
) -> None:
    second = tmp_path / "other disk"
    second.mkdir()
    for _day in range(20):
        for name in ("work", "private"):
            with Journal.open(tmp_path / name / "relationship.journal", clock=clock) as journal:
                journal.contacts.add(f"Person of {name}")
                journal.backups.second = second
                journal.backups.make()
        clock.advance(days=1)
    folders = sorted(second.iterdir())
    assert len(folders) == 2
    assert len({len(list(folder.iterdir())) for folder in folders}) == 1
    for name in ("work", "private"):
        rescue = Rescue(tmp_path / name / "relationship.journal", clock=clock, second=second)
        good = rescue.newest_good()
        assert good is not None
        with Journal.open(Path(good.path), clock=clock, read_only=True) as copy:
            assert {row.name for row in copy.contacts.match("Person")} == {f"Person of {name}"}


def test_a_second_folder_that_is_gone_is_said_and_not_made(journal: Journal, tmp_path: Path) -> None:
    journal.contacts.add("Odette")
    journal.backups.second = tmp_path / "unplugged"
    with pytest.raises(StorageFailed) as refused:
        journal.backups.make()
    assert refused.value.key == "error.backup_folder"
    assert len(journal.backups.all()) == 1, "the first copy is made all the same"
    assert not (tmp_path / "unplugged").exists()


def test_what_a_second_folder_missed_comes_when_it_is_there_again(
    journal: Journal, tmp_path: Path, clock: FixedClock
) -> None:
    second = tmp_path / "usb"
    journal.backups.second = second
    cards = tmp_path / "people.vcf"
    cards.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Saffron\nEND:VCARD\n")
    journal.contacts.add("Odette")
    assert journal.imports.run(journal.imports.plan(cards)).new == 1, (
        "an unplugged disk is no reason to refuse"
    )
    clock.advance(days=1)
    with pytest.raises(StorageFailed):
        journal.backups.make_if_due()
    second.mkdir()
    assert journal.backups.make_if_due() is None, "the day has its backup"
    own = paths.backups_elsewhere(second, journal.path)
    assert {each.name for each in own.iterdir()} == {each.path.name for each in journal.backups.all()}
    assert len(journal.backups.all()) == 2


def test_a_file_in_the_second_folder_that_cannot_be_read_is_copied_no_further(
    journal: Journal, tmp_path: Path, clock: FixedClock
) -> None:
    journal.contacts.add("Odette")
    journal.backups.second = tmp_path / "usb"
    journal.backups.second.mkdir()
    made = journal.backups.make()
    copy = paths.backups_elsewhere(journal.backups.second, journal.path) / made.path.name
    copy.write_bytes(b"the disk forgot")
    for _hour in range(3):
        clock.advance(hours=1)
        assert journal.backups.make_if_due() is None
    assert [each.name for each in copy.parent.iterdir()] == [copy.name]


def test_what_a_kill_left_in_a_second_folder_is_cleared_away(journal: Journal, tmp_path: Path) -> None:
    journal.backups.second = tmp_path
    own = paths.backups_elsewhere(tmp_path, journal.path)
    own.mkdir()
    (own / ".daily.abcd1234.unfinished").write_bytes(b"half")
    journal.contacts.add("Odette")
    made = journal.backups.make()
    assert [each.name for each in own.iterdir()] == [made.path.name]


def test_a_backup_of_a_clock_that_ran_ahead_is_not_the_newest(journal: Journal, clock: FixedClock) -> None:
    for number in range(10):
        journal.contacts.add(f"Person {number}")
    clock.advance(days=4000)
    journal.backups.make()
    clock.advance(days=-4000)
    for person in range(1, 6):
        journal.contacts.remove(person)
    journal.backups.make(anyway=True)
    journal.contacts.add("Somebody")
    journal.backups.make()
    good = Rescue(journal.path, clock=clock).newest_good()
    assert good is not None
    assert good.contents.people == 6


def test_with_the_clock_set_back_the_second_folder_keeps_what_the_first_keeps(
    journal: Journal, tmp_path: Path, clock: FixedClock
) -> None:
    journal.backups.second = tmp_path
    for day in range(40):
        clock.advance(days=1)
        journal.contacts.add(f"Person {day}")
        journal.backups.make()
    clock.advance(days=-20, hours=-3)
    journal.contacts.add("Somebody")
    made = journal.backups.make()
    own = paths.backups_elsewhere(tmp_path, journal.path)
    assert (own / made.path.name).exists()
    kept = {each.name for each in own.iterdir()}
    assert journal.backups.make_if_due() is None
    assert {each.name for each in own.iterdir()} == kept == {each.path.name for each in journal.backups.all()}


def test_two_that_choose_a_name_at_once_replace_nothing(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.contacts.add("Odette")
    first = journal.backups.make()
    journal.contacts.add("Tilda")
    free = iter([Path(first.path).name, "2026-11-22T090000Z-2-asked.journal"])
    monkeypatch.setattr(backup_folder, "_free_name", lambda folder, *_of: folder / next(free))
    second = journal.backups.make()
    assert second.path.name == "2026-11-22T090000Z-2-asked.journal"
    assert journal.backups.look(Path(first.path)).contents.people == 1


def test_a_backup_somebody_made_anew_with_other_tools_is_restored(journal: Journal) -> None:
    journal.contacts.add("Odette")
    path = Path(journal.backups.make().path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA page_size = 8192")
        connection.execute("VACUUM")
    journal.contacts.add("Tilda")
    journal.backups.restore(path)
    assert journal.contacts.count() == 1
    assert journal.care.check(index=True).sound


def test_a_copy_where_the_user_wants_it(journal: Journal, tmp_path: Path, clock: FixedClock) -> None:
    journal.contacts.add("Odette")
    made = journal.backups.save_as(tmp_path / "mine.journal")
    assert made.contents.people == 1
    with pytest.raises(CannotWriteFile) as refused:
        journal.backups.save_as(journal.path)
    assert refused.value.key == "error.file_exists"
    with pytest.raises(CannotWriteFile):
        journal.backups.save_as(tmp_path / "nowhere" / "mine.journal")
    (tmp_path / "log.journal-wal").write_bytes(b"somebody's last words")
    with pytest.raises(CannotWriteFile):
        journal.backups.save_as(tmp_path / "log.journal")
    assert not (tmp_path / "log.journal").exists()
    with Journal.open(tmp_path / "mine.journal", clock=clock) as copy:
        assert content(copy) == content(journal)


def test_what_saves_meanwhile_is_not_held_up(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    """A jot saved while the copy is being verified is saved, and not in the copy."""
    odette = journal.contacts.add("Odette")
    verified = store_backup._verified

    def meanwhile(path: Path, copy: Path, counts: dict[str, int], stopped: Stopper) -> object:
        journal.jots.save("Meanwhile", [odette])
        return verified(path, copy, counts, stopped)

    monkeypatch.setattr(store_backup, "_verified", meanwhile)
    made = journal.backups.make()
    assert made.contents.entries == 0
    assert len(journal.timeline.ids(odette)) == 1


def test_saving_between_its_steps_neither_delays_nor_changes_it(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the moment held open, copying in steps would begin again with every save, and never end."""
    odette = journal.contacts.add("Odette")
    monkeypatch.setattr(store_backup, "_PAGES", 5)
    steps: list[tuple[int, int]] = []

    def copied(done: int, of: int) -> None:
        steps.append((done, of))
        journal.jots.save("word " * 500, [odette])

    made = journal.backups.make(progress=copied)
    assert made.contents.entries == 0
    assert steps == sorted(steps)
    assert len(steps) > 10
    assert len(journal.timeline.ids(odette)) == len(steps)


def test_one_that_is_stopped_leaves_nothing(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    journal.contacts.add("Odette")
    monkeypatch.setattr(store_backup, "_PAGES", 5)
    answers = iter([False, False, True])
    with pytest.raises(Stopped):
        journal.backups.make(stopped=lambda: next(answers))
    with pytest.raises(Stopped):
        journal.backups.save_as(journal.path.with_name("copy.journal"), stopped=lambda: True)
    assert list(journal.backups.folder.iterdir()) == []
    assert not journal.path.with_name("copy.journal").exists()

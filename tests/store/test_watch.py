"""What happens to an open journal's file from outside is noticed before anything is written into it."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from relationship_journal.domain.errors import (
    ChangedUnderneath,
    JournalUnavailable,
    StorageFailed,
    VanishedJournal,
)
from relationship_journal.journal import Journal
from tests.fixed_clock import FixedClock
from tests.store.test_history import content


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "a.journal"


def test_many_writes_and_looks_are_ours(path: Path) -> None:
    """Enough to fill the log, so that SQLite moves it into the file on its own."""
    with Journal.open(path, clock=FixedClock()) as journal:
        odette = journal.contacts.add("Odette")
        for _ in range(40):
            journal.jots.save("word " * 20_000, [odette])
            journal.backups.contents()
        journal.backups.make()
        journal.care.check(index=True)
        with Journal.open(path, clock=FixedClock(), read_only=True) as eyes:
            assert eyes.contacts.count() == 1
        journal.jots.save("still ours", [odette])


def test_a_file_put_in_its_place_is_noticed(path: Path, tmp_path: Path) -> None:
    with Journal.open(path, clock=FixedClock()) as journal:
        journal.contacts.add("Odette")
        copy = tmp_path / "copy"
        copy.write_bytes(path.read_bytes())  # in this test nobody else locks
        copy.replace(path)
        with pytest.raises(ChangedUnderneath):
            journal.contacts.add("Tilda")
        with pytest.raises(ChangedUnderneath):
            journal.history.undo()
        assert journal.contacts.count() == 1


def test_a_file_written_into_is_noticed(path: Path) -> None:
    with Journal.open(path, clock=FixedClock()) as journal:
        journal.contacts.add("Odette")
        found = path.stat()
        os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns + 1))
        with pytest.raises(ChangedUnderneath):
            journal.contacts.add("Tilda")


def test_a_log_taken_away_is_noticed(path: Path) -> None:
    """SQLite would go on writing into the log that no longer has a name."""
    with Journal.open(path, clock=FixedClock()) as journal:
        journal.contacts.add("Odette")
        path.with_name("a.journal-wal").rename(path.with_name("elsewhere"))
        with pytest.raises(ChangedUnderneath):
            journal.contacts.add("Tilda")
        path.with_name("elsewhere").rename(path.with_name("a.journal-wal"))
        journal.contacts.add("Tilda")


def test_a_folder_that_vanished_is_noticed_and_comes_back(path: Path, tmp_path: Path) -> None:
    with Journal.open(path, clock=FixedClock()) as journal:
        journal.contacts.add("Odette")
        path.parent.rename(tmp_path / "unplugged")
        with pytest.raises(VanishedJournal):
            journal.contacts.add("Tilda")
        (tmp_path / "unplugged").rename(path.parent)
        journal.contacts.add("Tilda")
    assert not (tmp_path / "unplugged").exists()


def test_a_vanished_journal_is_not_made_anew(path: Path) -> None:
    Journal.open(path, clock=FixedClock()).close()
    shutil.rmtree(path.parent)
    with pytest.raises(JournalUnavailable):
        Journal.open(path, clock=FixedClock(), create=False)
    assert not path.parent.exists()


def test_a_file_that_may_not_be_written_says_so_and_can_be_looked_at(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Root may write anywhere, so what the system answers is put in its mouth; a read-only disk says the same."""
    with Journal.open(path, clock=FixedClock()) as journal:
        journal.contacts.add("Odette")
        before = content(journal)
    asked = os.access
    monkeypatch.setattr(os, "access", lambda name, mode: mode != os.W_OK and asked(name, mode))
    with pytest.raises(StorageFailed) as refused:
        Journal.open(path, clock=FixedClock())
    assert refused.value.key == "error.read_only"
    with Journal.open(path, clock=FixedClock(), create=False, read_only=True) as journal:
        assert content(journal) == before
        with pytest.raises(StorageFailed):
            journal.contacts.add("Tilda")
        assert journal.care.check().sound


def test_after_a_full_disk_the_kept_text_can_be_saved_while_somebody_read(path: Path) -> None:
    """The connection that failed is given up; had the reader's been the last, its end would touch the file."""
    with Journal.open(path, clock=FixedClock()) as journal:
        odette = journal.contacts.add("Odette")
        with journal._database.read() as connection:
            connection.exec_driver_sql("SELECT 1 FROM contact")
            with journal._database._engine.connect() as small:
                pages = small.exec_driver_sql("PRAGMA page_count").scalar()
                small.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
            with pytest.raises(StorageFailed):
                journal.jots.save("word " * 100_000, [odette])
        journal.jots.save("word " * 100_000, [odette])
        assert len(journal.timeline.ids(odette)) == 1


def test_a_journal_made_elsewhere_by_sqlite_s_own_hand_is_refused_no_act(path: Path) -> None:
    """No act: no write gets through, whoever writes."""
    with Journal.open(path, clock=FixedClock()) as journal:
        journal.contacts.add("Odette")
    with closing(sqlite3.connect(path)) as stranger, pytest.raises(sqlite3.IntegrityError):
        stranger.execute("UPDATE contact SET name = 'Mallory'")

"""What a kill or power cut left half done is finished or cleared away at the next opening, and nothing else."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from relationship_journal.domain.errors import JournalLocked, NotAJournal
from relationship_journal.journal import Journal
from relationship_journal.journal.rescue import Rescue
from relationship_journal.store.unfinished import unfinished_file
from tests.fixed_clock import FixedClock
from tests.store.test_history import content

CLOCK = FixedClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.journal"
    with Journal.open(path, clock=CLOCK) as journal:
        journal.contacts.add("Odette")
    return path


LEFT = [
    ".a.journal.abcd1234.unfinished",
    ".a.journal.abcd1234.unfinished-journal",
    ".a.journal.restoring.abcd1234.unfinished",
    ".a.journal.salvaged.abcd1234.unfinished-wal",
    ".a.journal.salvaged.abcd1234.unfinished.lock",
    "a.journal.backups/.daily.abcd1234.unfinished",
    "a.journal.backups/.daily.abcd1234.unfinished-journal",
]
OTHERS = [
    "a.journal.new",
    "a.journal.ready",
    "a.journal.unfinished",
    ".b.journal.abcd1234.unfinished",
    "a.journal.backups/holiday.jpg",
]


def test_copies_that_were_never_finished_are_cleared_away(path: Path, tmp_path: Path) -> None:
    (tmp_path / "a.journal.backups").mkdir()
    for name in LEFT + OTHERS:
        (tmp_path / name).write_bytes(b"half")
    with Journal.open(path, clock=CLOCK) as journal:
        assert journal.contacts.count() == 1
    assert [name for name in LEFT if (tmp_path / name).exists()] == []
    assert [name for name in OTHERS if not (tmp_path / name).exists()] == []


def test_a_copy_somebody_makes_just_now_is_left_alone(path: Path) -> None:
    with unfinished_file(path) as mine, unfinished_file(path) as theirs:
        assert mine != theirs
        mine.write_bytes(b"half")
        with Journal.open(path, clock=CLOCK) as journal:
            assert journal.contacts.count() == 1
        assert mine.read_bytes() == b"half"
    assert not mine.exists()


@pytest.mark.parametrize(
    "name", ["a.journal.new", "a.journal.ready", "a.journal.restoring.new", ".a.journal.ready"]
)
def test_a_neighbour_is_neither_removed_nor_takes_the_journals_place(path: Path, name: str) -> None:
    neighbour = path.with_name(name)
    neighbour.write_bytes(b"somebody's own")
    with Journal.open(path, clock=CLOCK) as journal:
        assert journal.contacts.count() == 1
    assert neighbour.read_bytes() == b"somebody's own"


def test_a_link_to_a_journal_is_that_journal_with_its_lock_and_log(path: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.journal"
    link.symlink_to(path)
    with Journal.open(link, clock=CLOCK) as journal:
        journal.contacts.add("Tilda")
        assert journal.path == path
        journal.backups.make()
        with pytest.raises(JournalLocked):
            Journal.open(path, clock=CLOCK)
    with Journal.open(path, clock=CLOCK) as journal, pytest.raises(JournalLocked):
        Rescue(link, clock=CLOCK).salvage()
    assert [each.name for each in link.parent.iterdir()] == ["link.journal"]
    Rescue(link, clock=CLOCK).salvage()
    assert link.is_symlink()
    with Journal.open(link, clock=CLOCK) as journal:
        assert journal.contacts.count() == 2


def half_written(path: Path) -> Iterator[Path]:
    """A copy in which somebody died inside a transaction: its rollback journal holds what was there."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("PRAGMA cache_spill = ON")
        connection.execute("UPDATE pen SET act_id = 77")
        connection.executemany(
            "INSERT INTO picture VALUES (?, ?)", [(str(n), b"x" * 9000) for n in range(50)]
        )
        folder = path.with_name("dead")
        folder.mkdir()
        for side in ("", "-journal"):
            shutil.copy(path.with_name(path.name + side), folder / (path.name + side))
        connection.execute("ROLLBACK")
    yield folder / path.name


@pytest.mark.parametrize("log", [None, b""])
@pytest.mark.parametrize("read_only", [False, True])
def test_a_journal_left_inside_a_transaction_is_taken_back_not_refused(
    path: Path, read_only: bool, log: bytes | None
) -> None:
    with Journal.open(path, clock=CLOCK) as journal:
        before = content(journal)
    (dead,) = half_written(path)
    assert dead.with_name("a.journal-journal").stat().st_size
    if log is not None:
        dead.with_name("a.journal-wal").write_bytes(log)
    with Journal.open(dead, clock=CLOCK, create=False, read_only=read_only) as journal:
        assert content(journal) == before
        assert journal.care.check().sound


def test_another_programs_transaction_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "other.db").write_bytes(b"not a database, whatever lies beside it")
    (tmp_path / "other.db-journal").write_bytes(b"theirs")
    with pytest.raises(NotAJournal):
        Journal.open(tmp_path / "other.db", clock=CLOCK)
    assert (tmp_path / "other.db-journal").read_bytes() == b"theirs"


def test_a_restored_or_rescued_journal_is_not_written_by_its_first_opening(path: Path) -> None:
    """A cut in that moment would leave it inside a transaction."""
    with Journal.open(path, clock=CLOCK) as journal:
        backup = Path(journal.backups.make().path)
    Rescue(path, clock=CLOCK).restore(backup)
    before = path.read_bytes()
    Journal.open(path, clock=CLOCK).close()
    assert path.read_bytes() == before


def test_one_of_a_newer_version_is_not_thinned_away(path: Path) -> None:
    clock = FixedClock()
    with Journal.open(path, clock=clock) as journal:
        newer = Path(journal.backups.make().path)
        with closing(sqlite3.connect(newer)) as connection:
            connection.execute("UPDATE alembic_version SET version_num = '0999'")
            connection.commit()
        for day in range(40):
            clock.advance(days=1)
            journal.contacts.add(f"Person {day}")
            journal.backups.make_if_due()
    assert newer.exists()

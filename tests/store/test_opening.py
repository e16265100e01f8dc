"""What a kill or power cut left half done is finished or cleared away at the next opening, and nothing else."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from relationship_journal.domain.errors import NotAJournal
from relationship_journal.journal import Journal
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
    "a.journal.new",
    "a.journal.new-journal",
    "a.journal.restoring.new",
    "a.journal.restoring.new.new",
    "a.journal.salvaged.new",
    "a.journal.salvaged.new.lock",
    "a.journal.salvage.new-wal",
    "a.journal.backups/2026-11-22T090000Z-daily.journal.new",
    "a.journal.backups/2026-11-22T090000Z-daily.journal.new-journal",
]
OTHERS = ["a.journal.newest", "a.journal.damaged-2026", "b.journal.new", "a.journal.backups/holiday.jpg.new"]


def test_copies_that_were_never_finished_are_cleared_away(path: Path, tmp_path: Path) -> None:
    (tmp_path / "a.journal.backups").mkdir()
    for name in LEFT + OTHERS:
        (tmp_path / name).write_bytes(b"half")
    with Journal.open(path, clock=CLOCK) as journal:
        assert journal.contacts.count() == 1
    assert [name for name in LEFT if (tmp_path / name).exists()] == []
    assert [name for name in OTHERS if not (tmp_path / name).exists()] == []


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
    from relationship_journal.journal.rescue import Rescue

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

"""What somebody hostile, or only unlucky, did to the program once, and what it answers now."""

from __future__ import annotations

import errno
import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from relationship_journal.domain.errors import StorageFailed, UnknownTime
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.journal import Journal
from relationship_journal.store import file
from relationship_journal.store.engine import make_engine
from relationship_journal.store.keys import Key
from tests.cli.running import Said, Terminal
from tests.fixed_clock import FixedClock


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """A journal with one person and one meeting."""
    made = Terminal(tmp_path / "a.journal", capsys)
    made.run("add", "Odette Plumbridge")
    made.run("meet", "Check-in", "--with", "Odette", "--at", "24 Nov 10:00")
    return made


def refused(said: Said) -> str:
    """The one sentence of a refusal."""
    assert (said.code, said.out, said.err.count("\n")) == (1, "", 1), said
    assert "Traceback" not in said.err
    return said.err


def beside(path: Path) -> set[str]:
    return {each.name for each in path.parent.iterdir()}


def test_a_link_to_a_disk_that_is_away_is_not_replaced(terminal: Terminal, tmp_path: Path) -> None:
    terminal.journal = tmp_path / "link.journal"
    for target in ("away/real.journal", "link.journal"):  # the second leads to itself
        terminal.journal.symlink_to(target)
        assert "cannot be opened" in refused(terminal.run("add", "Dora"))
        assert terminal.journal.readlink() == Path(target)
        terminal.journal.unlink()


def test_the_last_changes_of_a_vanished_journal_are_not_mixed_into_a_new_one(terminal: Terminal) -> None:
    log = terminal.journal.with_name("a.journal-wal")
    with Journal.open(terminal.journal, clock=terminal.clock) as journal:
        journal.contacts.add("Emil")
        left = log.read_bytes()
    terminal.journal.unlink()
    log.write_bytes(left)
    assert "a.journal-wal" in refused(terminal.run("add", "Dora"))
    assert log.read_bytes() == left
    assert not terminal.journal.exists()
    log.unlink()
    assert terminal.run("add", "Dora").code == 0


def test_a_link_in_the_place_of_the_lock_empties_nothing(terminal: Terminal, tmp_path: Path) -> None:
    victim = tmp_path / "letter.txt"
    victim.write_text("precious", encoding="utf-8")
    lock = tmp_path / "a.journal.lock"
    lock.unlink()
    lock.symlink_to(victim)
    refused(terminal.run("add", "Dora"))
    assert victim.read_text(encoding="utf-8") == "precious"


@pytest.mark.parametrize("spoil", ["DROP TABLE topic", "DELETE FROM pen", "DROP TABLE act", "DROP TABLE pen"])
def test_a_journal_that_lacks_a_part_is_called_damaged(terminal: Terminal, spoil: str) -> None:
    connection = sqlite3.connect(terminal.journal, isolation_level=None)
    connection.execute(spoil)
    connection.close()
    before = terminal.journal.read_bytes()
    for command in (("people",), ("show", "Odette"), ("add", "Dora"), ("undo",)):
        assert "damaged" in refused(terminal.run(*command))
    assert terminal.journal.read_bytes() == before


def test_a_disk_too_full_for_a_new_journal_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite keeps silent when it cannot move the log into the file at the end: the log tells."""
    path = tmp_path / "a.journal"
    fill = file._fill

    def too_full(unfinished: Path, key: Key | None) -> None:
        fill(unfinished, key)
        unfinished.with_name(unfinished.name + "-wal").write_bytes(b"left")
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(file, "_fill", too_full)
        with pytest.raises(StorageFailed) as failed:
            Journal.open(path, clock=FixedClock())
    assert failed.value.key == "error.disk_full"
    assert beside(path) == {"a.journal.lock"}
    Journal.open(path, clock=FixedClock()).close()


def test_a_log_that_stays_after_closing_makes_no_journal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.journal"
    held: list[sqlite3.Connection] = []

    def held_open(unfinished: Path, *, key: object) -> object:
        held.append(sqlite3.connect(unfinished))  # while somebody looks, closing moves nothing
        held[0].execute("PRAGMA journal_mode = WAL")
        held[0].execute("SELECT * FROM sqlite_master").fetchall()
        assert key is None
        return make_engine(unfinished)

    with monkeypatch.context() as patched:
        patched.setattr(file, "make_engine", held_open)
        with pytest.raises(StorageFailed):
            Journal.open(path, clock=FixedClock())
    held[0].close()
    assert not path.exists()


@pytest.mark.skipif(os.name == "nt", reason="two slashes lead to another computer there")
def test_a_path_that_begins_with_two_slashes(terminal: Terminal) -> None:
    terminal.journal = Path(f"/{terminal.journal}")
    assert terminal.run("people").code == 0


@pytest.mark.parametrize("when", ["9999-12-31 23:59", "1 Jan 9999 10:00"])
def test_a_meeting_at_the_end_of_the_calendar_spoils_no_list(terminal: Terminal, when: str) -> None:
    assert "is not a time I know" in refused(terminal.run("meet", "x", "--with", "Odette", "--at", when))
    assert "is not a time I know" in refused(terminal.run("move", "1", "--at", when))
    assert terminal.run("meetings").code == 0


def test_a_calendar_from_the_first_day_to_the_last_has_every_meeting(
    terminal: Terminal, tmp_path: Path
) -> None:
    days = ("--from", "0001-01-01", "--to", "9999-12-31")
    said = terminal.run("export", "calendar", str(tmp_path / "x.ics"), *days)
    assert said.code == 0, said
    assert (tmp_path / "x.ics").read_text(encoding="utf-8").count("BEGIN:VEVENT") == 1


@pytest.mark.parametrize("start", [datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, tzinfo=UTC)])
def test_a_meeting_at_an_end_of_time_is_refused(tmp_path: Path, start: datetime) -> None:
    with Journal.open(tmp_path / "a.journal", clock=FixedClock()) as journal, pytest.raises(UnknownTime):
        journal.meetings.schedule(MeetingDraft("x", start))


@pytest.mark.parametrize("words", ["A" * 100_000, "a " * 5000, "漢字" * 3000, "b%_ " * 3000, "ﷺ" * 3000])
def test_a_very_long_question_finds_nobody(terminal: Terminal, words: str) -> None:
    """SQLite refuses long patterns and deep conditions."""
    assert terminal.run("people", words).code == 0
    assert terminal.run("find", words).code == 0
    refused(terminal.run("show", words))
    assert terminal.run("add", words).code == 0
    assert terminal.run("people").code == 0

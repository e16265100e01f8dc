"""Where a start looks for a journal that was moved, or was to be moved when the program was killed."""

from __future__ import annotations

from pathlib import Path

import pytest

from relationship_journal.app import _doors
from relationship_journal.desktop.known_journals import KnownJournals
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.domain.errors import JournalMissing
from relationship_journal.journal import Journal, moving
from relationship_journal.store.backup import copy_journal
from tests.fixed_clock import FixedClock


@pytest.fixture
def known(tmp_path: Path) -> KnownJournals:
    return KnownJournals(SettingsStore(tmp_path / "settings.ini"))


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "Dropbox" / "work.journal"
    with Journal.open(path, clock=FixedClock()) as journal:
        journal.contacts.add("Odette")
    return path


@pytest.fixture
def new(tmp_path: Path) -> Path:
    (tmp_path / "home").mkdir()
    return tmp_path / "home" / "relationship.journal"


def start(path: Path, known: KnownJournals) -> Journal:
    """As the window does it."""
    doors = _doors(path, known)
    journal = doors.open_journal(doors.path, create=False, new_folder=False, read_only=False, passphrase=None)
    known.remember(doors.path)
    return journal


def test_a_journal_that_was_moved_is_opened_at_its_new_place(
    old: Path, new: Path, known: KnownJournals
) -> None:
    known.set_moved(old, new)
    moving.move_journal(old, new)
    for _ in range(2):
        with start(old, known) as journal:
            assert journal.path == new
            assert journal.contacts.count() == 1


def test_a_move_that_was_killed_before_the_journal_left_is_forgotten(
    old: Path, new: Path, known: KnownJournals
) -> None:
    """Else the copy of that day would become the journal when the disk is not there one day."""
    known.set_moved(old, new)
    copy_journal(old, new.with_name(".relationship.journal.arriving"))
    with start(old, known) as journal:
        assert journal.path == old
        journal.contacts.add("Barnaby")
    assert known.moved(old) is None
    assert list(new.parent.iterdir()) == []
    old.parent.rename(old.parent.with_name("not mounted"))
    with pytest.raises(JournalMissing):
        start(old, known)
    assert list(new.parent.iterdir()) == []


@pytest.mark.parametrize("there", [True, False])
def test_a_start_at_the_new_place_finishes_a_move_that_was_killed_at_its_end(
    old: Path, new: Path, known: KnownJournals, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    """Nothing is begun anew where a journal is on its way; but only when it has left the old place."""

    class Killed(BaseException):
        pass

    def kill(*_paths: Path) -> None:
        raise Killed

    known.set_moved(old, new)
    with monkeypatch.context() as short:
        short.setattr(moving, "_rename" if there else "finish_move", kill)
        with pytest.raises(Killed):
            moving.move_journal(old, new)
    assert old.exists() is there
    if there:
        with pytest.raises(JournalMissing):
            start(new, known)
        return
    with start(new, known) as journal:
        assert journal.contacts.count() == 1
    with start(old, known) as journal:
        assert journal.path == new

"""Moving a journal home: a verified copy, drafts along, the old one kept under another name, never two, never none."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from relationship_journal import paths
from relationship_journal.domain.errors import (
    CannotWriteFile,
    DamagedJournal,
    JournalError,
    JournalLocked,
    JournalMissing,
    StorageFailed,
)
from relationship_journal.journal import Journal, moving
from relationship_journal.journal.moving import finish_move, forget_arrival, move_journal
from relationship_journal.store.backup import copy_journal
from tests.fixed_clock import FixedClock

CLOCK = FixedClock()
HALF = '{"text": "half", "fields": {}}'


@pytest.fixture
def synced(tmp_path: Path) -> Path:
    path = tmp_path / "Dropbox" / "work.journal"
    with Journal.open(path, clock=CLOCK) as journal:
        journal.contacts.add("Odette Plumbridge")
        journal.backups.make()
    drafts = paths.ensure_private(paths.drafts_dir(path))
    (drafts / "jot.draft").write_text(HALF)
    return path


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "home" / "relationship.journal"


def names(path: Path) -> list[str]:
    with Journal.open(path, clock=CLOCK, create=False) as journal:
        return [row.name for row in journal.contacts.match("Odette", 9)]


def test_the_journal_and_its_drafts_are_at_the_new_place_and_the_backups_stay(
    synced: Path, target: Path
) -> None:
    before = synced.read_bytes()
    backups = move_journal(synced, target)
    assert names(target) == ["Odette Plumbridge"]
    assert not synced.exists()
    assert synced.with_name("work.journal.moved").read_bytes() == before
    assert backups == synced.parent
    assert len(list(paths.backups_dir(synced).glob("*.journal"))) == 1
    assert [draft.name for draft in paths.drafts_dir(target).iterdir()] == ["jot.draft"]
    assert (paths.drafts_dir(target) / "jot.draft").read_text() == HALF
    assert not paths.drafts_dir(synced).exists()
    for made in (target, target.parent):
        assert made.stat().st_mode & 0o077 == 0
    with Journal.open(target, clock=CLOCK) as journal:
        journal.backups.second = backups
        made_there = journal.backups.make()
    assert (paths.backups_elsewhere(backups, target) / made_there.path.name).exists()


def test_what_is_still_in_the_log_comes_along(synced: Path, target: Path) -> None:
    """A reader keeps the log from being moved into the file."""
    reader = Journal.open(synced, clock=CLOCK, read_only=True)
    reader.contacts.count()
    with Journal.open(synced, clock=CLOCK) as journal:
        journal.contacts.add("Odette The Second")
    assert synced.with_name("work.journal-wal").stat().st_size
    move_journal(synced, target)
    reader.close()
    assert len(names(target)) == 2


def test_nothing_is_moved_over_a_journal_that_is_there(synced: Path, target: Path) -> None:
    Journal.open(target, clock=CLOCK).close()
    before = target.read_bytes(), synced.read_bytes()
    with pytest.raises(CannotWriteFile):
        move_journal(synced, target)
    assert (target.read_bytes(), synced.read_bytes()) == before


def test_a_journal_in_use_stays(synced: Path, target: Path) -> None:
    with Journal.open(synced, clock=CLOCK), pytest.raises(JournalLocked):
        move_journal(synced, target)
    assert names(synced) == ["Odette Plumbridge"]
    assert not target.exists()


def test_a_damaged_journal_stays(synced: Path, target: Path) -> None:
    content = bytearray(synced.read_bytes())
    content[4096:8192] = b"\xff" * 4096
    synced.write_bytes(content)
    with pytest.raises(DamagedJournal):
        move_journal(synced, target)
    assert synced.read_bytes() == bytes(content)
    assert not target.exists()


def test_a_place_that_refuses_leaves_the_journal_where_it_was(synced: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(JournalError):
        move_journal(synced, tmp_path / "file" / "relationship.journal")
    assert names(synced) == ["Odette Plumbridge"]


def test_a_second_move_keeps_what_the_first_kept(synced: Path, target: Path) -> None:
    move_journal(synced, target)
    first = synced.with_name("work.journal.moved").read_bytes()
    Journal.open(synced, clock=CLOCK).close()
    move_journal(synced, target.with_name("other.journal"))
    assert synced.with_name("work.journal.moved").read_bytes() == first
    assert synced.with_name("work.journal.moved-2").exists()


@pytest.mark.parametrize("step", ["copy_journal", "_copy_drafts", "_rename", "finish_move"])
def test_an_end_in_the_middle_leaves_exactly_one_to_open(
    synced: Path, target: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """After a kill at any step the journal is at one of the two places, once the move was finished."""

    class Killed(BaseException):
        pass

    def kill(*_arguments: object) -> None:
        raise Killed

    monkeypatch.setattr(moving, step, kill)
    with pytest.raises(Killed):
        move_journal(synced, target)
    monkeypatch.undo()
    if synced.exists():
        assert names(synced) == ["Odette Plumbridge"]
        assert not target.exists()
        return
    finish_move(target)
    assert names(target) == ["Odette Plumbridge"]


def test_there_is_nothing_to_finish_where_nothing_arrived(target: Path) -> None:
    target.parent.mkdir()
    finish_move(target)
    assert not list(target.parent.iterdir())
    with pytest.raises(JournalMissing):
        names(target)


@pytest.mark.parametrize("step", ["_copy_drafts", "_rename", "finish_move", "sync_folder"])
def test_a_move_that_fails_leaves_nothing_at_the_other_place(
    synced: Path, target: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    before = synced.read_bytes()
    done = getattr(moving, step)

    def fail(*arguments: Path) -> None:
        """Do it, then say that it failed; whatever is put back afterwards works."""
        monkeypatch.setattr(moving, step, done)
        done(*arguments)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(moving, step, fail)
    with pytest.raises(StorageFailed) as refused:
        move_journal(synced, target)
    assert refused.value.key == "error.disk_full"
    assert synced.read_bytes() == before
    assert list(synced.parent.glob("*.moved*")) == []
    assert (paths.drafts_dir(synced) / "jot.draft").read_text() == HALF
    assert list(target.parent.glob("**/*arriving*")) == []
    assert not target.exists()
    assert names(synced) == ["Odette Plumbridge"]


def test_the_last_words_in_the_log_stay_with_a_journal_that_stays(
    synced: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = Journal.open(synced, clock=CLOCK, read_only=True)
    reader.contacts.count()
    with Journal.open(synced, clock=CLOCK) as journal:
        journal.contacts.add("Odette The Second")
    rename = Path.rename

    def refuse(path: Path, new: Path) -> Path:
        if path.name.endswith("-shm"):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return rename(path, new)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(StorageFailed):
        move_journal(synced, target)
    reader.close()
    assert len(names(synced)) == 2
    assert not synced.with_name("work.journal.moved").exists()


def test_every_draft_is_on_the_disk_before_the_journal_leaves(
    synced: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A power cut after the originals are gone must find the copies, not empty files."""
    done: list[tuple[str, str]] = []
    for name in ("sync_file", "sync_folder", "_rename"):
        does = getattr(moving, name)

        def note(*arguments: Path, name: str = name, does: Callable[..., None] = does) -> None:
            done.append((name, arguments[0].name))
            does(*arguments)

        monkeypatch.setattr(moving, name, note)
    move_journal(synced, target)
    leaves = done.index(("_rename", "work.journal"))
    assert done.index(("sync_file", ".jot.draft.arriving")) < leaves
    assert done.index(("sync_folder", "relationship.journal.drafts")) < leaves


def test_drafts_that_were_left_at_the_new_place_are_kept(synced: Path, target: Path) -> None:
    there = paths.ensure_private(paths.drafts_dir(target))
    (there / "jot.draft").write_text("of a journal that is gone")
    move_journal(synced, target)
    assert (there / "jot.draft").read_text() == HALF
    assert (there / "jot.draft.before").read_text() == "of a journal that is gone"


def test_a_copy_that_is_not_waited_for_any_more_goes(synced: Path, target: Path) -> None:
    paths.ensure_private(target.parent)
    copy_journal(synced, target.with_name(".relationship.journal.arriving"))
    moving._copy_drafts(synced, target)
    forget_arrival(target)
    finish_move(target)
    assert not target.exists()
    assert list(paths.drafts_dir(target).iterdir()) == []
    forget_arrival(target.parent / "nowhere" / "a.journal")

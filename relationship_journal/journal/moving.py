"""Moving a closed journal to another folder so that at no moment two of it can be opened, or none."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

from relationship_journal import paths
from relationship_journal.domain.errors import CannotWriteFile
from relationship_journal.private_file import sync_file, sync_folder
from relationship_journal.store.backup import copy_journal
from relationship_journal.store.file import refuse_remains
from relationship_journal.store.lock import FileLock
from relationship_journal.store.unfinished import disk_faults, remove

_MOVED, _ARRIVING, _EARLIER = ".moved", ".{name}.arriving", ".before"
_WITH_SIDES = ("", "-wal", "-shm")
"""The file first: a log that a kill leaves alone is mixed into no other file, and all of it has arrived."""


def move_journal(path: Path, target: Path) -> Path:
    """Move the journal to ``target``, drafts too; the answer is the folder it came from, where its backups stay.

    A verified copy is made first. What was there is kept, byte for byte, as ``<name>.moved``, where nobody
    opens it by mistake. Raises ``CannotWriteFile`` where something is at ``target``, ``JournalLocked``,
    ``DamagedJournal``, ``StorageFailed``; the journal is then where it was, and nothing at the other place.
    """
    path = paths.real_file(path)
    with disk_faults(target):
        paths.ensure_private(target.parent)
        leaving_lock = FileLock(path, holder="window")
        try:
            arriving_lock = FileLock(target, holder="window")
            try:
                if target.exists():
                    raise CannotWriteFile("error.file_exists", path=str(target))
                refuse_remains(target)
                _move(path, target)
            finally:
                arriving_lock.release()
        finally:
            leaving_lock.release()
        shutil.rmtree(paths.drafts_dir(path), ignore_errors=True)
    return path.parent


def finish_move(target: Path) -> None:
    """Let a copy that has arrived be the journal: at the end of a move, or at the next start if that was killed."""
    arriving = _arriving(target)
    if arriving.exists() and not target.exists():
        _let_drafts_in(paths.drafts_dir(target))
        arriving.rename(target)
        sync_folder(target.parent)


def forget_arrival(target: Path) -> None:
    """Remove what a move that came to nothing left at the other place; the journal is where it was."""
    with suppress(OSError):  # nobody follows it any more: it only takes room
        remove(_arriving(target))
        for draft in _drafts_on_the_way(paths.drafts_dir(target)):
            draft.unlink()


def _move(path: Path, target: Path) -> None:
    kept = _free(path.with_name(path.name + _MOVED))
    try:
        copy_journal(path, _arriving(target))
        _copy_drafts(path, target)
        _rename(path, kept)
        finish_move(target)
    except Exception:
        if target.exists():  # nobody has opened it: its lock is ours
            target.rename(_arriving(target))
        if not path.exists():
            _rename(kept, path)
        forget_arrival(target)
        raise


def _arriving(place: Path) -> Path:
    """The name of what is on its way to a place: nobody opens it by mistake."""
    return place.with_name(_ARRIVING.format(name=place.name))


def _copy_drafts(path: Path, target: Path) -> None:
    """Copy the drafts, each on the disk before any original goes."""
    drafts = paths.drafts_dir(path)
    if not drafts.is_dir():
        return
    folder = paths.ensure_private(paths.drafts_dir(target))
    for draft in drafts.iterdir():
        if draft.is_file():
            copy = _arriving(folder / draft.name)
            shutil.copy2(draft, copy)  # with its time: of two drafts the newer one counts
            sync_file(copy)
    sync_folder(folder)


def _drafts_on_the_way(folder: Path) -> list[Path]:
    return list(folder.glob(_ARRIVING.format(name="*")))


def _let_drafts_in(folder: Path) -> None:
    before, after = _ARRIVING.split("{name}")
    for draft in _drafts_on_the_way(folder):
        place = folder / draft.name.removeprefix(before).removesuffix(after)
        if place.exists():  # of a journal that was here once
            place.rename(_free(place.with_name(place.name + _EARLIER)))
        draft.rename(place)
    if folder.is_dir():
        sync_folder(folder)


def _rename(path: Path, kept: Path) -> None:
    """Give the file and what SQLite keeps beside it another name; all of it or nothing."""
    done: list[tuple[Path, Path]] = []
    try:
        for side in _WITH_SIDES:
            old, new = path.with_name(path.name + side), kept.with_name(kept.name + side)
            if old.exists():
                old.rename(new)
                done.append((old, new))
        sync_folder(path.parent)
    except OSError:
        for old, new in reversed(done):
            new.rename(old)
        raise


def _free(kept: Path) -> Path:
    number, free = 1, kept
    while free.exists():
        number += 1
        free = kept.with_name(f"{kept.name}-{number}")
    return free

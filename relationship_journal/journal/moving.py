"""Moving a closed journal to another folder so that at no moment two of it can be opened, or none."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

from relationship_journal import paths
from relationship_journal.domain.errors import CannotWriteFile, StorageFailed
from relationship_journal.private_file import sync_folder
from relationship_journal.store.backup import copy_journal
from relationship_journal.store.file import refuse_remains
from relationship_journal.store.lock import FileLock

_MOVED, _ARRIVING = ".moved", ".{name}.arriving"
_SIDES = ("-wal", "-shm")


def move_journal(path: Path, target: Path) -> Path:
    """Move the journal to ``target``, drafts too; the answer is the folder it came from, where its backups stay.

    A verified copy is made first. What was there is kept, byte for byte, as ``<name>.moved``, where nobody
    opens it by mistake. Raises ``CannotWriteFile`` where something is at ``target``, ``JournalLocked``,
    ``DamagedJournal``, ``StorageFailed``; the journal is then where it was.
    """
    path = paths.real_file(path)
    arriving = target.with_name(_ARRIVING.format(name=target.name))
    try:
        paths.ensure_private(target.parent)
        leaving_lock = FileLock(path, holder="window")
        try:
            arriving_lock = FileLock(target, holder="window")
            try:
                if target.exists():
                    raise CannotWriteFile("error.file_exists", path=str(target))
                refuse_remains(target)
                copy_journal(path, arriving)
                _copy_drafts(path, target)
                _rename(path, _free(path.with_name(path.name + _MOVED)))
                finish_move(target)
            finally:
                arriving_lock.release()
        finally:
            leaving_lock.release()
        shutil.rmtree(paths.drafts_dir(path), ignore_errors=True)
    except OSError as fault:
        full = fault.errno in (errno.ENOSPC, errno.EDQUOT)
        key = "error.disk_full" if full else None
        raise StorageFailed(key, path=str(target), reason=fault.strerror or "") from fault
    return path.parent


def finish_move(target: Path) -> None:
    """Let a copy that has arrived be the journal: at the end of a move, or at the next start if that was killed."""
    arriving = target.with_name(_ARRIVING.format(name=target.name))
    if arriving.exists() and not target.exists():
        arriving.rename(target)
        sync_folder(target.parent)


def _copy_drafts(path: Path, target: Path) -> None:
    drafts = paths.drafts_dir(path)
    if drafts.is_dir():
        shutil.copytree(drafts, paths.ensure_private(paths.drafts_dir(target)), dirs_exist_ok=True)


def _rename(path: Path, kept: Path) -> None:
    for side in _SIDES:  # first, so that a log never lies beside another file than its own
        log = path.with_name(path.name + side)
        if log.exists():
            log.rename(kept.with_name(kept.name + side))
    path.rename(kept)
    sync_folder(path.parent)


def _free(kept: Path) -> Path:
    number, free = 1, kept
    while free.exists():
        number += 1
        free = kept.with_name(f"{kept.name}-{number}")
    return free

"""The folder of a journal's backups: dated files that are never written again, listed, added, thinned.

``<journal>.backups/2026-11-25T221530Z-daily.journal``: UTC, so that a changed clock or zone overwrites none;
a second one within a second gets a counter.
"""

from __future__ import annotations

import errno
import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from relationship_journal import paths
from relationship_journal.domain.backup_plan import kept
from relationship_journal.domain.care import Backup, BackupReason, Contents
from relationship_journal.domain.errors import DamagedJournal, JournalError, StorageFailed
from relationship_journal.domain.work import Progress, Stopper, never_stopped, no_progress
from relationship_journal.store import soundness
from relationship_journal.store.backup import fill_copy, verify
from relationship_journal.store.driver import operational_fault
from relationship_journal.store.engine import look, storage_faults
from relationship_journal.store.file import check, upgrade_if_older
from relationship_journal.store.unfinished import clear_unfinished, finish, finish_new, unfinished_file

ENDING = ".journal"
_STAMP = "%Y-%m-%dT%H%M%SZ"
_NAME = re.compile(
    rf"(?P<stamp>\d{{4}}-\d\d-\d\dT\d{{6}}Z)(?:-(?P<number>\d+))?-(?P<reason>{'|'.join(BackupReason)}){re.escape(ENDING)}"
)
_PIECE = 1 << 20
_OTHER_BYTES = "it gave back other bytes than were written"


def add(
    journal: Path,
    folder: Path,
    reason: BackupReason,
    now: datetime,
    *,
    progress: Progress = no_progress,
    stopped: Stopper = never_stopped,
) -> Backup:
    """Put a verified copy of the journal, open or not, into the folder; raises as ``copy_journal``."""
    with _folder_faults(folder):
        paths.ensure_private(folder)
    with unfinished_file(folder / reason) as unfinished:
        contents = fill_copy(journal, unfinished, progress, stopped)
        target = _named(unfinished, folder, reason, now)
    return _backup(target, contents)


def listed(folder: Path) -> tuple[Backup, ...]:
    """The backups in a folder, newest first; what cannot be read as one is left out, and left alone."""
    found = []
    for path in _files(folder):
        try:
            found.append(_backup(path, peek(path)))
        except (JournalError, OSError):  # damaged since, or gone while we looked: not one to offer
            continue
    return tuple(sorted(found, key=lambda each: (each.made, _number(each.path.name)), reverse=True))


def all_files(folder: Path) -> tuple[Path, ...]:
    """Every file under the name of a backup, whole or not, newest first."""
    return tuple(sorted(_files(folder), key=lambda path: path.name, reverse=True))


def change(path: Path, work: Callable[[Path], None], stopped: Stopper) -> None:
    """Put a changed copy in a backup's place under its own name: ``work`` changes the copy, which is verified then.

    One of an older form is brought to the present one. Raises what ``check`` and ``fill_copy`` raise, ``StorageFailed``,
    ``Stopped``; the backup is as it was then.
    """
    revision = check(path, may_create=False)
    with _folder_faults(path.parent), unfinished_file(path) as made:
        fill_copy(path, made, no_progress, stopped)
        upgrade_if_older(made, revision)
        work(made)
        verify(made)
        finish(made, path)


def names(folder: Path) -> frozenset[str]:
    """What lies in a folder under the name of a backup, whole or not."""
    return frozenset(path.name for path in _files(folder))


def peek(path: Path) -> Contents:
    """What a closed journal file says is in it; raises ``JournalUnavailable`` where it cannot tell."""
    check(path, may_create=False)
    with storage_faults(path), closing(look(path)) as connection:
        try:
            return soundness.contents_of(connection)
        except operational_fault() as fault:
            if fault.sqlite_errorname != "SQLITE_ERROR":  # the disk, not the file
                raise
            raise DamagedJournal(path=str(path)) from None  # ours by its mark, without our tables


def look_at(path: Path) -> Backup:
    """A file somebody chose, looked at all through; raises ``NotAJournal``, ``NewerJournal``, ``DamagedJournal``."""
    check(path, may_create=False)
    return _backup(path, verify(path))


def copy_to(backup: Backup, second: Path, folder: Path) -> Path:
    """Put the same bytes into a folder of this journal's own inside a second folder, compared after writing.

    No file is replaced. Raises ``StorageFailed`` where the second folder is not there or refuses.
    """
    source = Path(backup.path)
    with _folder_faults(second):
        if not second.is_dir():  # a disk that is not connected: making the folder would write beside it
            raise FileNotFoundError(errno.ENOENT, "the folder is not there")
        paths.ensure_private(folder)
        clear_unfinished(folder)
    with unfinished_file(folder / backup.reason) as unfinished:
        told = _copy_bytes(source, unfinished)
        if _digest(unfinished) != told:
            raise StorageFailed("error.backup_folder", path=str(second), reason=_OTHER_BYTES)
        target = folder / source.name
        with suppress(FileExistsError):  # another window was quicker with the same bytes
            finish_new(unfinished, target)
        return target


def thin(folder: Path, newest: Backup, zone: str) -> None:
    """Remove the backups that are not to be kept, counted back from the newest, which was made just now.

    Those that say they are of a later day were made while the clock was wrong, or it is now: they stay until it
    has caught up. What cannot be read as a backup is left alone: it may be of a newer version, or on a disk that
    answers again tomorrow.
    """
    found = [each for each in listed(folder) if each.made <= newest.made]
    stay = kept((each.made for each in found), zone)
    for each in found:
        if each.made not in stay:
            Path(each.path).unlink(missing_ok=True)


def newest_first(backups: Iterable[Backup], now: datetime) -> tuple[Backup, ...]:
    """From the newest back; one from a clock that ran ahead comes last, for it says nothing of its age."""
    return tuple(sorted(backups, key=lambda each: (each.made > now, -each.made.timestamp())))


def _files(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.glob(f"*{ENDING}") if _NAME.fullmatch(path.name) and path.is_file()]
    except OSError:  # a folder that may not be entered, a name too long: nothing to offer
        return []


def made(path: Path) -> datetime:
    """When a backup was made, as its name says; of another name, when the file was written."""
    found = _NAME.fullmatch(path.name)
    if found is None:
        return datetime.fromtimestamp(int(path.stat().st_mtime), UTC)
    return datetime.strptime(found["stamp"], _STAMP).replace(tzinfo=UTC)


def _number(name: str) -> int:
    """Which of the backups of its second it is."""
    found = _NAME.fullmatch(name)
    return int(found["number"] or 1) if found else 0


def _backup(path: Path, contents: Contents) -> Backup:
    found = _NAME.fullmatch(path.name)
    reason = BackupReason(found["reason"]) if found else BackupReason.ASKED
    return Backup(path, made(path), reason, path.stat().st_size, contents)


def _named(unfinished: Path, folder: Path, reason: BackupReason, made: datetime, name: str = "") -> Path:
    """Give a whole copy its name, or the next that is free: another process may choose one just now."""
    target = folder / name if name else _free_name(folder, reason, made)
    while True:
        try:
            finish_new(unfinished, target)
        except FileExistsError:
            target = _free_name(folder, reason, made)
        else:
            return target


def _free_name(folder: Path, reason: BackupReason, now: datetime) -> Path:
    stamp = now.astimezone(UTC).strftime(_STAMP)
    taken = [_number(path.name) for path in _files(folder) if path.name.startswith(stamp)]
    counter = f"-{max(taken) + 1}" if taken else ""
    return folder / f"{stamp}{counter}-{reason}{ENDING}"


def _copy_bytes(source: Path, target: Path) -> str:
    told = hashlib.sha256()
    with source.open("rb") as reading, target.open("r+b") as writing:
        while piece := reading.read(_PIECE):
            told.update(piece)
            writing.write(piece)
    return told.hexdigest()


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


@contextmanager
def _folder_faults(folder: Path) -> Iterator[None]:
    """Say a folder's refusal as what it means to the user."""
    try:
        yield
    except OSError as fault:
        full = fault.errno in (errno.ENOSPC, errno.EDQUOT)
        key = "error.disk_full" if full else "error.backup_folder"
        raise StorageFailed(key, path=str(folder), reason=fault.strerror or "") from fault

"""Taking hold of a journal's file: the lock, what it is, brought up to date behind a backup, closed cleanly or not."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from relationship_journal import paths
from relationship_journal.domain.care import BackupReason
from relationship_journal.domain.errors import (
    EmptyText,
    JournalUnavailable,
    PassphraseNeeded,
    StorageFailed,
    WrongPassphrase,
)
from relationship_journal.domain.work import Clock
from relationship_journal.store import backup_folder
from relationship_journal.store.driver import database_fault, library
from relationship_journal.store.engine import connect, look, storage_faults
from relationship_journal.store.file import (
    APPLICATION_ID,
    check,
    create,
    make_private_folder,
    path_faults,
    upgrade_if_older,
)
from relationship_journal.store.keys import Key, new_key, ring
from relationship_journal.store.lock import FileLock
from relationship_journal.store.swap import finish_swap, is_whole, ready_name
from relationship_journal.store.unfinished import clear_unfinished
from relationship_journal.store.versions import HEAD


class Held(NamedTuple):
    """A file that may be used; ``lock`` None: only to look. ``clean``: whoever had it last closed it."""

    lock: FileLock | None
    clean: bool


def unlock(path: Path, passphrase: str | None) -> Key | None:
    """The key of the journal, or of the one that is about to take its place; None: it is not encrypted, or not there.

    Of the two that may have different passphrases only one is asked for: what is replaced is not read any more.
    Raises ``PassphraseNeeded``, ``WrongPassphrase``.
    """
    waiting = ready_name(path)
    with path_faults(path):
        if waiting.exists():
            try:
                key = ring.unlock(waiting, passphrase)
            except PassphraseNeeded as refused:
                raise type(refused)(path=str(path)) from None  # nobody knows it by that name
            if is_whole(waiting):
                return key
        return ring.unlock(path, passphrase)


def made_key(passphrase: str) -> Key:
    """A key for a file still to be made; raises ``EmptyText``, and ``EncryptionMissing`` where no such file could be read."""
    if not passphrase:
        raise EmptyText("error.empty_passphrase")
    library(encrypted=True)
    key = new_key(passphrase)
    ring.add(key)
    return key


def fits(path: Path, passphrase: str) -> bool:
    """Whether the passphrase opens the journal; False for one that is not encrypted."""
    try:
        return ring.unlock(path, passphrase) is not None
    except WrongPassphrase:
        return False


def take_hold(
    path: Path, clock: Clock, *, may_create: bool, wait_s: float, holder: str, new_key: Key | None = None
) -> Held:
    """Hold the journal to write in it; raises the ``JournalUnavailable`` errors and ``StorageFailed``.

    One that is made is encrypted with ``new_key``.
    """
    with path_faults(path):
        unfinished = ready_name(path).exists() or is_half_written(path)
    if not unfinished and not check(path, may_create=may_create):
        make_private_folder(path.parent)
    _refuse_read_only(path)
    lock = FileLock(path, wait_s=wait_s, holder=holder, since=clock.now())
    try:
        tidy(path)
        # Asked again under the lock: another process may have made or upgraded the journal meanwhile.
        revision = check(path, may_create=may_create)
        clean = not _log_is_left(path)
        with storage_faults(path):
            if not revision:
                create(path, new_key)
            else:
                _bring_up_to_date(path, revision, clock)
    except BaseException:
        lock.release()
        raise
    return Held(lock, clean)


def look_only(path: Path, clock: Clock, *, wait_s: float, holder: str) -> Held:
    """Make sure the journal can be read; one of an older revision is brought up to date first."""
    with path_faults(path):
        half_written = is_half_written(path)
    if half_written or check(path, may_create=False) != HEAD:
        try:
            held = take_hold(path, clock, may_create=False, wait_s=wait_s, holder=holder)
        except StorageFailed as error:
            raise JournalUnavailable("error.older_read_only", path=str(path)) from error
        if held.lock:
            held.lock.release()
    return Held(None, clean=True)


def tidy(path: Path) -> None:
    """Finish or clear away what a kill or power cut left half done; under the lock, with no connection open."""
    finish_swap(path)
    if is_half_written(path):
        with storage_faults(path), closing(connect(path, plain=True)) as connection:
            connection.execute(
                "SELECT 1 FROM sqlite_master"
            ).fetchone()  # SQLite takes back what was not finished
    clear_unfinished(path.parent, path.name)
    clear_unfinished(paths.backups_dir(path))


def is_half_written(path: Path) -> bool:
    """Whether a journal of ours without a write-ahead log was left inside a transaction.

    So it is with a backup that was opened by hand and cut off while its log was turned on.
    """
    journal = path.with_name(path.name + "-journal")
    if not (path.is_file() and journal.is_file() and journal.stat().st_size):
        return False
    with closing(look(path, alone=True)) as connection:
        try:
            return bool(connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,))
        except database_fault():  # no database: what it is, the check says
            return False


def _refuse_read_only(path: Path) -> None:
    folder = path.parent
    if (path.exists() and not os.access(path, os.W_OK)) or (
        folder.exists() and not os.access(folder, os.W_OK)
    ):
        raise StorageFailed("error.read_only", path=str(path))


def _log_is_left(path: Path) -> bool:
    """The last one to close a journal moves its log into it; one that is left was not closed."""
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def _bring_up_to_date(path: Path, revision: str, clock: Clock) -> None:
    if revision != HEAD:
        backup_folder.add(path, paths.backups_dir(path), BackupReason.UPDATE, clock.now())
        upgrade_if_older(path, revision)

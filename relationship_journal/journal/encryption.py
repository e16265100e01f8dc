"""A closed journal encrypted, given another passphrase, or made plain again; and the copies of it that were not.

Works while no journal is open at that path, and holds its lock for as long as it works.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from relationship_journal import paths
from relationship_journal.domain.care import Contents, OtherCopy
from relationship_journal.domain.errors import JournalUnavailable, PassphraseNeeded
from relationship_journal.domain.work import Clock, Progress, Stopper, never_stopped, no_progress
from relationship_journal.journal.sealed_drafts import finish_drafts, prepare_drafts
from relationship_journal.store import backup_folder
from relationship_journal.store.conversion import change_key, rewrite
from relationship_journal.store.driver import has_cipher
from relationship_journal.store.keys import is_encrypted, ring
from relationship_journal.store.opening import made_key, take_hold, unlock
from relationship_journal.store.swap import set_aside_copies
from relationship_journal.store.unfinished import disk_faults

if TYPE_CHECKING:
    from relationship_journal.store.keys import Key

HOLDER = "encryption"


def is_available() -> bool:
    """Whether the extra ``encryption`` is installed."""
    return has_cipher()


def needs_passphrase(path: Path) -> bool:
    """Whether the journal that is there, closed or open, is encrypted and nobody said its passphrase yet."""
    try:
        unlock(paths.real_file(Path(path)), None)
    except PassphraseNeeded:
        return True
    except JournalUnavailable:  # opening it says what is wrong
        return False
    return False


def with_backups(path: Path) -> list[Path]:
    """The journal's file and those in the folder of its backups, whole or not."""
    path = paths.real_file(Path(path))
    folder = paths.backups_dir(path)
    return [path, *(folder / name for name in sorted(backup_folder.names(folder)))]


def say_passphrase(path: Path, passphrase: str) -> None:
    """Let the passphrase of any closed file be known, so that it can be looked into; raises ``WrongPassphrase``."""
    with disk_faults(path):
        ring.unlock(paths.real_file(Path(path)), passphrase)


def forget_keys() -> None:
    """Let every key go that no open journal needs: from here on the passphrase is asked for."""
    ring.forget_all()


class Encryption:
    """What can be done for the journal at a path; ``second`` is a second folder of backups, if there is one."""

    def __init__(self, path: Path, *, clock: Clock, second: Path | None = None) -> None:
        self.path = paths.real_file(Path(path))
        self._clock = clock
        self._second = second

    def is_encrypted(self) -> bool:
        """Whether the journal is; raises ``StorageFailed`` where it cannot be read."""
        with disk_faults(self.path):
            return is_encrypted(ring.head_of(self.path))

    def unlock(self, passphrase: str | None) -> None:
        """Say its passphrase; raises ``PassphraseNeeded``, ``WrongPassphrase``."""
        unlock(self.path, passphrase)

    def set_passphrase(
        self,
        passphrase: str | None,
        progress: Progress = no_progress,
        stopped: Stopper = never_stopped,
    ) -> Contents:
        """Encrypt the journal and its drafts, or give them another passphrase; None: not encrypted any more.

        The journal must have been opened, or its passphrase said. It is written anew, verified and swapped in as a
        whole: killed or without power at any moment, it is the old one or the new one. Its backups stay what they
        are (``other_copies``). Raises ``PassphraseNeeded``, ``EncryptionMissing``, ``JournalLocked``,
        ``DamagedJournal``, ``Stopped``, ``StorageFailed``; nothing was changed then.
        """
        unlock(self.path, None)
        held = take_hold(self.path, self._clock, may_create=False, wait_s=0, holder=HOLDER)
        try:
            old = ring.key_of(self.path)
            new = made_key(passphrase) if passphrase is not None else None
            return self._set(old, new, progress, stopped)
        finally:
            if held.lock:
                held.lock.release()

    def _set(self, old: Key | None, new: Key | None, progress: Progress, stopped: Stopper) -> Contents:
        key = old
        with disk_faults(self.path):
            try:
                prepare_drafts(self.path, old, new)
                contents = change_key(self.path, new, progress, stopped)
                key = new
            finally:
                finish_drafts(self.path, key)
        return contents

    def other_copies(self) -> tuple[OtherCopy, ...]:
        """Backups and files set aside that do not open with what the journal opens with now, newest first."""
        own = ring.key_of(self.path)
        found = [copy for path in self._copies() if (copy := _other(path, own)) is not None]
        return tuple(sorted(found, key=lambda each: each.made, reverse=True))

    def rewrite(
        self, copies: Iterable[OtherCopy], progress: Progress = no_progress, stopped: Stopper = never_stopped
    ) -> tuple[OtherCopy, ...]:
        """Write backups anew so that they open as the journal does; the answer is those that cannot be read.

        Raises ``Stopped`` between two of them, ``StorageFailed``.
        """
        own = ring.key_of(self.path)
        listed, refused = list(copies), []
        for number, each in enumerate(listed):
            progress(number, len(listed))
            try:
                if each.readable:
                    rewrite(Path(each.path), own, stopped)
                else:
                    refused.append(each)
            except JournalUnavailable:  # damaged, or not what its name says: it stays what it is, and is told
                refused.append(each)
        progress(len(listed), len(listed))
        return tuple(refused)

    def delete(self, copies: Iterable[OtherCopy]) -> None:
        """Remove them for good; raises ``StorageFailed``."""
        for each in copies:
            with disk_faults(Path(each.path)):
                for side in ("", "-wal", "-shm"):
                    Path(f"{each.path}{side}").unlink(missing_ok=True)

    def _copies(self) -> Iterator[Path]:
        folders = [paths.backups_dir(self.path)]
        if self._second is not None:
            folders.append(paths.backups_elsewhere(self._second, self.path))
        for folder in folders:
            yield from (folder / name for name in backup_folder.names(folder))
        yield from set_aside_copies(self.path)


def _other(path: Path, own: Key | None) -> OtherCopy | None:
    """A copy that opens with another key than the journal's, or with none; None: with the same, or it is gone."""
    try:
        head, written = ring.head_of(path), path.stat()
    except OSError:  # gone while we looked, or on a disk that does not answer: nothing to offer
        return None
    key = None
    if is_encrypted(head):
        try:
            key = ring.key_of(path)
        except PassphraseNeeded:
            return OtherCopy(path, backup_folder.made(path), written.st_size, encrypted=True, readable=False)
        if key == own:
            return None
    elif own is None:
        return None
    backup = path.name.endswith(backup_folder.ENDING)
    return OtherCopy(
        path, backup_folder.made(path), written.st_size, encrypted=key is not None, readable=backup
    )

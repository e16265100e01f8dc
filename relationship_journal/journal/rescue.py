"""A journal that cannot be opened: its backups, and what can still be read of it.

Works while no journal is open at that path; holds its lock for as long as it works. The damaged file and its
log are kept beside it, byte for byte, before anything takes their place.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from relationship_journal import paths
from relationship_journal.domain.care import Backup, Salvaged
from relationship_journal.domain.errors import (
    DamagedJournal,
    JournalError,
    JournalUnavailable,
    PassphraseNeeded,
)
from relationship_journal.domain.work import Clock, Progress, Stopper, never_stopped, no_progress
from relationship_journal.journal.encryption import needs_passphrase, say_passphrase
from relationship_journal.store import backup_folder
from relationship_journal.store.backup import verify
from relationship_journal.store.keys import Key, ring
from relationship_journal.store.lock import FileLock
from relationship_journal.store.opening import tidy
from relationship_journal.store.rescue import read_lasting, salvage, working_copy
from relationship_journal.store.restore import Lasting, prepared
from relationship_journal.store.swap import finish_swap, is_there, ready_name, set_aside
from relationship_journal.store.unfinished import finish, unfinished_file

HOLDER = "rescue"


class Rescue:
    """What can be done for the journal at a path; ``second`` is a second folder of backups, if there is one."""

    def __init__(self, path: Path, *, clock: Clock, second: Path | None = None) -> None:
        self.path = paths.real_file(Path(path))
        self._clock = clock
        self._second = second

    def backups(self) -> tuple[Backup, ...]:
        """The backups in both folders, newest first; one that lies in both is told once."""
        found: dict[str, Backup] = {}
        for each in self._all():
            found.setdefault(each.path.name, each)
        return tuple(found.values())

    def newest_good(self) -> Backup | None:
        """The newest backup that is whole, looked at all through; of two of a name, either."""
        for each in self._all():
            with suppress(JournalError):  # damaged, or on a disk that cannot read it: there may be another
                return backup_folder.look_at(Path(each.path))
        return None

    def sealed(self) -> Path | None:
        """The newest backup that is encrypted while nobody said its passphrase: to the others it is not there."""
        folders = [paths.backups_dir(self.path)]
        if self._second is not None:
            folders.append(paths.backups_elsewhere(self._second, self.path))
        files = [path for folder in folders for path in backup_folder.all_files(folder)]
        files.sort(key=lambda path: path.name, reverse=True)
        return next((path for path in files if needs_passphrase(path)), None)

    def say_passphrase(self, path: Path, passphrase: str) -> None:
        """Let the backups with this passphrase be looked into; raises ``WrongPassphrase``, ``StorageFailed``."""
        say_passphrase(path, passphrase)

    def restore(self, path: Path) -> Path | None:
        """Put a backup in the journal's place; the answer is where the damaged file is kept, None where there was none.

        Raises what reading the backup raises, ``JournalLocked`` and ``StorageFailed``; nothing was changed then.
        """
        with self._held():
            keep = Lasting()
            if is_there(self.path):
                with working_copy(self.path) as work:
                    keep = read_lasting(work)
            with prepared(Path(path), self.path, keep, self._key(Path(path))) as made:
                return self._put_in_place(made)

    def _key(self, backup: Path) -> Key | None:
        """What the journal was encrypted with, where its first bytes still say it; else what the backup is."""
        with suppress(PassphraseNeeded):  # another one than the backup's, and nobody has said it
            if (key := ring.key_of(self.path)) is not None:
                return key
        return ring.key_of(backup)

    def salvage(self, progress: Progress = no_progress, stopped: Stopper = never_stopped) -> Salvaged:
        """Put a new journal together from what can be read and the newest good backup, and put it in place.

        Raises ``DamagedJournal`` where nothing can be read and there is no backup, ``Stopped``, ``JournalLocked``
        and ``StorageFailed``; nothing was changed then.
        """
        with self._held(), working_copy(self.path) as work, self._room() as made:
            good = self.newest_good()
            stored = Path(good.path) if good else None
            counts = salvage(work, stored, made, self._clock, (progress, stopped))
            contents = verify(made)
            if not contents.people and not contents.entries:
                raise DamagedJournal(path=str(self.path))
            kept = self._put_in_place(made)
        return Salvaged(
            counts.read, counts.from_backup, counts.doubtful, counts.lost, kept or self.path, contents
        )

    @contextmanager
    def _room(self) -> Iterator[Path]:
        """Where the new journal is made."""
        with unfinished_file(self.path.with_name(f"{self.path.name}.salvaged")) as made:
            made.unlink()  # the store makes the file itself
            yield made

    @contextmanager
    def _held(self) -> Iterator[None]:
        if self.path.is_symlink():  # to a disk that is not there now: nothing may take the link's place
            raise JournalUnavailable(path=str(self.path))
        lock = FileLock(self.path, holder=HOLDER, since=self._clock.now())
        try:
            tidy(self.path)
            yield
        finally:
            lock.release()

    def _put_in_place(self, made: Path) -> Path | None:
        kept = set_aside(self.path, self._clock.now()) if is_there(self.path) else None
        finish(made, ready_name(self.path))
        finish_swap(self.path)
        return kept

    def _all(self) -> list[Backup]:
        """Every backup in both folders, newest first, those beside the journal before their twins."""
        found = list(backup_folder.listed(paths.backups_dir(self.path)))
        if self._second is not None:
            found += backup_folder.listed(paths.backups_elsewhere(self._second, self.path))
        return list(backup_folder.newest_first(found, self._clock.now()))

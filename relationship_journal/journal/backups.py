"""Backups: made by themselves and on request, verified, thinned, looked into, restored."""

from __future__ import annotations

from pathlib import Path

from relationship_journal import paths
from relationship_journal.domain.backup_plan import has_shrunk, is_due, is_same
from relationship_journal.domain.care import Backup, BackupReason, Contents
from relationship_journal.domain.errors import (
    CannotWriteFile,
    JournalUnavailable,
    ShrunkJournal,
    StorageFailed,
)
from relationship_journal.domain.work import Clock, Progress, Stopper, never_stopped, no_progress
from relationship_journal.store import backup_folder, soundness
from relationship_journal.store.backup import copy_journal
from relationship_journal.store.database import Database
from relationship_journal.store.digests import raw
from relationship_journal.store.file import refuse_remains


class Backups:
    """The backups of one journal, in a folder beside it and in a second one where the user names it.

    None holds up whoever writes meanwhile: a backup reads one moment of the journal.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self.second: Path | None = None
        """A folder that gets a copy of every backup, for example on another disk; it must exist when one is made."""

    @property
    def folder(self) -> Path:
        """Where they lie."""
        return paths.backups_dir(self._database.path)

    def all(self) -> tuple[Backup, ...]:
        """The backups in the folder, newest first."""
        return backup_folder.listed(self.folder)

    def contents(self) -> Contents:
        """What the journal itself holds now."""
        with self._database.read() as connection:
            return soundness.contents_of(raw(connection))

    def look(self, path: Path) -> Backup:
        """A file looked at all through; raises ``NotAJournal``, ``NewerJournal``, ``DamagedJournal``."""
        return backup_folder.look_at(Path(path))

    def make(
        self,
        reason: BackupReason = BackupReason.ASKED,
        *,
        anyway: bool = False,
        progress: Progress = no_progress,
        stopped: Stopper = never_stopped,
    ) -> Backup:
        """Make one now, then thin the folders; ``progress`` counts pages. Raises ``Stopped``.

        Raises ``ShrunkJournal`` where a fifth is gone since the newest one, unless ``anyway``;
        ``DamagedJournal`` where the journal is damaged: then none is made, and none thinned. Raises ``StorageFailed``
        also where only the second folder refuses; the backup in the first is made then.
        """
        before = self._newest()
        if before is not None and not anyway:
            _refuse_shrunk(before.contents, self.contents())
        made = self._made(reason, progress, stopped)
        self._copy_to_second()
        return made

    def _made(self, reason: BackupReason, progress: Progress, stopped: Stopper) -> Backup:
        made = backup_folder.add(
            self._database.path,
            self.folder,
            reason,
            self._clock.now(),
            progress=progress,
            stopped=stopped,
        )
        backup_folder.thin(self.folder, made, self._clock.zone)
        return made

    def _newest(self) -> Backup | None:
        return next(iter(backup_folder.newest_first(self.all(), self._clock.now())), None)

    def _copy_to_second(self) -> None:
        """Whatever the second folder has not yet: it may have been away for days."""
        if self.second is None:
            return
        folder = paths.backups_elsewhere(self.second, self._database.path)
        backups = backup_folder.newest_first(self.all(), self._clock.now())
        there = backup_folder.names(folder)
        for each in reversed(backups):
            if each.path.name not in there:
                backup_folder.copy_to(each, self.second, folder)
        if backups:
            backup_folder.thin(folder, backups[0], self._clock.zone)

    def make_if_due(self, stopped: Stopper = never_stopped) -> Backup | None:
        """The day's backup, when something changed since the newest; else None. Raises as ``make``.

        The second folder gets what it missed while it was not there.
        """
        backups = backup_folder.newest_first(self.all(), self._clock.now())
        if is_due(backups, self.contents(), self._clock.now(), self._clock.zone):
            return self.make(BackupReason.DAILY, stopped=stopped)
        self._copy_to_second()
        return None

    def make_before(self, reason: BackupReason) -> Backup | None:
        """One before something large is done; None where the newest one says the same, or there is nothing yet.

        A journal that has shrunk is not backed up unasked: what is there stays, and the work goes on.
        """
        now, newest = self.contents(), self._newest()
        if now.is_empty or (newest is not None and is_same(newest.contents, now)):
            return None
        if newest is not None and has_shrunk(newest.contents, now):
            return None
        return self._made(reason, no_progress, never_stopped)  # the second folder must not hold up the work

    def save_as(
        self, path: Path, progress: Progress = no_progress, stopped: Stopper = never_stopped
    ) -> Backup:
        """One more verified copy, where the user wants it.

        Raises ``CannotWriteFile``, ``DamagedJournal``, ``Stopped``.
        """
        target = Path(path)
        if target.exists():  # it may be the journal itself, or a backup
            raise CannotWriteFile("error.file_exists", path=str(target))
        try:
            refuse_remains(target)
        except JournalUnavailable as error:
            raise CannotWriteFile("error.file_exists", path=f"{target}-wal") from error
        if not target.parent.is_dir():
            raise CannotWriteFile(path=str(target), reason=f"no folder {target.parent}")
        try:
            copy_journal(self._database.path, target, progress, stopped)
        except StorageFailed as error:
            raise CannotWriteFile(path=str(target), reason=str(error.data.get("reason", ""))) from error
        return backup_folder.look_at(target)

    def restore(self, path: Path) -> Backup:
        """Make the journal what a backup was; the answer is the backup made of it as it was before.

        Restoring that one undoes it. Numbers given to a calendar and ids are not turned back. Raises as ``look``
        and ``make``; nothing was changed then.
        """

        def keep_before() -> Backup:
            return backup_folder.add(
                self._database.path, self.folder, BackupReason.RESTORE, self._clock.now()
            )

        return self._database.restore(Path(path), keep_before)


def _refuse_shrunk(before: Contents, now: Contents) -> None:
    if has_shrunk(before, now):
        raise ShrunkJournal(
            people=now.people,
            entries=now.entries,
            people_before=before.people,
            entries_before=before.entries,
        )

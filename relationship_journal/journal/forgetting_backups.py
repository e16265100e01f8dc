"""The backups that still hold somebody: named, and where that was chosen written anew without them, or deleted."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from relationship_journal import paths
from relationship_journal.domain.errors import JournalError, Stopped
from relationship_journal.domain.forgetting import BackupChoice, HeldBackup, Orders
from relationship_journal.domain.traces import Traces
from relationship_journal.domain.work import Progress, Stopper
from relationship_journal.journal.backups import Backups
from relationship_journal.journal.forgetting_rule import Rule
from relationship_journal.journal.forgetting_writing import take_out
from relationship_journal.store import backup_folder
from relationship_journal.store.belonging import Past, Person, same_person
from relationship_journal.store.erasing import erase_in_copy
from relationship_journal.store.file import check
from relationship_journal.store.holding import Holds, holds
from relationship_journal.store.swap import set_aside_copies
from relationship_journal.store.versions import HEAD


class BackupsOf:
    """The backups of one journal as far as they hold one person."""

    def __init__(self, journal: Path, backups: Backups, person: Person, traces: Traces) -> None:
        self._journal = journal
        self._backups = backups
        self._person = person
        self._traces = traces

    def all(self, stopped: Stopper) -> tuple[HeldBackup, ...]:
        """Every file that holds the person, and every one that cannot be looked into; raises ``Stopped``."""
        found = []
        for path, elsewhere in self._files():
            if stopped():
                raise Stopped
            held = self._held(path, elsewhere=elsewhere)
            if held is not None:
                found.append(held)
        return tuple(found)

    def missing(self) -> str:
        """The second folder, where one is chosen and not there now: what lies in it cannot be looked into."""
        second = self._backups.second
        return str(second) if second is not None and not second.is_dir() else ""

    def rewrite(
        self,
        held: Collection[HeldBackup],
        orders: Orders,
        now: datetime,
        progress: Progress,
        stopped: Stopper,
    ) -> int:
        """Write them anew without the person, one after another, where that was chosen; how many. Raises ``Stopped``."""
        wanted = [each for each in held if each.rewritable and orders.backups is BackupChoice.REWRITE]

        def take_them_out(connection: Connection) -> Rule:
            past = Past(connection)
            person = same_person(connection, past, self._person)
            return take_out(connection, past, person, self._traces, orders=orders, stopped=stopped)

        for done, each in enumerate(wanted):
            progress(done, len(wanted) + 1)
            path = Path(each.path)
            backup_folder.change(path, lambda copy: erase_in_copy(copy, now, take_them_out), stopped)
        return len(wanted)

    def _files(self) -> Iterator[tuple[Path, bool]]:
        for path in backup_folder.all_files(self._backups.folder):
            yield path, False
        for path in set_aside_copies(self._journal):
            yield path, False
        if self._backups.second is not None:
            for path in backup_folder.all_files(paths.backups_elsewhere(self._backups.second, self._journal)):
                yield path, True

    def _held(self, path: Path, *, elsewhere: bool) -> HeldBackup | None:
        file = HeldBackup(path, backup_folder.made(path), path.stat().st_size, elsewhere)
        try:
            older = check(path, may_create=False) != HEAD
            much = holds(path, self._person.uids, self._traces)
        except JournalError:  # damaged, or of a passphrase nobody said: it may hold anybody
            return replace(file, rewritable=False)
        if much is Holds.NOTHING:
            return None
        rewritable = path.name.endswith(backup_folder.ENDING)
        return replace(file, record=much is Holds.RECORD, older=older, rewritable=rewritable)

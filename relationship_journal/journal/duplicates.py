"""Duplicates: who may be here twice, side by side, made one or told apart for good."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from relationship_journal.domain.care import BackupReason
from relationship_journal.domain.comparing import Choice
from relationship_journal.domain.duplicates import DuplicatePair, MergePlan, Resemblance
from relationship_journal.domain.errors import InvalidInput
from relationship_journal.domain.work import Clock, Progress, Stopper, never_stopped, no_progress
from relationship_journal.journal.backups import Backups
from relationship_journal.journal.duplicate_search import find_pairs
from relationship_journal.journal.merging import merge, plan_merge
from relationship_journal.journal.people_rows import contact_rows, must_exist, names_of
from relationship_journal.journal.resembling import resembling
from relationship_journal.store.database import Database
from relationship_journal.store.tables import not_same


class Duplicates:
    """Finds people who are here twice; never makes one of two by itself."""

    def __init__(self, database: Database, clock: Clock, backups: Backups) -> None:
        self._database = database
        self._clock = clock
        self._backups = backups

    def find(
        self, progress: Progress = no_progress, stopped: Stopper = never_stopped
    ) -> tuple[DuplicatePair, ...]:
        """Pairs who may be one person, the likeliest first; the older record first in each. Raises ``Stopped``."""
        with self._database.read() as connection:
            found = find_pairs(connection, self._clock, progress, stopped)
            rows = contact_rows(connection, {number for pair in found for number in pair})
        ordered = sorted(found.items(), key=lambda each: (-each[1].score, each[0]))
        return tuple(
            DuplicatePair(rows[one], rows[other], tuple(each.reasons), each.shared, each.score)
            for (one, other), each in ordered
        )

    def resembling(
        self, name: str, emails: Iterable[str] = (), phones: Iterable[str] = (), *, but: int | None = None
    ) -> tuple[Resemblance, ...]:
        """Who is here whom this name or address may mean, ``but`` apart; at most five, surest first."""
        with self._database.read() as connection:
            return resembling(connection, self._clock, name, tuple(emails), tuple(phones), but=but)

    def compare(self, keep_id: int, other_id: int) -> MergePlan:
        """Two people side by side; raises ``UnknownContact``, ``InvalidInput``."""
        with self._database.read() as connection:
            return plan_merge(connection, keep_id, other_id, self._clock)

    def merge(
        self,
        keep_id: int,
        other_id: int,
        choices: Mapping[str, Choice] | None = None,
        *,
        expected: MergePlan | None = None,
    ) -> None:
        """Make ``keep_id`` what both were, as one act; a backup is made first.

        ``choices`` by field as in the plan's comparison, its defaults for the others. Entries, facts, promises and
        everything else that refers to ``other_id`` follows. ``expected``: the plan the choices were made on; where the
        two compare otherwise by now nothing is merged: ``ChangedMeanwhile``. Raises ``UnknownContact``,
        ``InvalidInput``, and what a backup raises.
        """
        with self._database.read() as connection:
            plan_merge(connection, keep_id, other_id, self._clock)
        self._backups.make_before(BackupReason.MERGE)
        with self._database.write("contact.merge") as act:
            name, other = merge(act.connection, keep_id, other_id, choices, self._clock, expected=expected)
            act.tell(name=name, other=other)

    def not_same(self, first_id: int, second_id: int) -> None:
        """Remember that these are two, so that nobody asks again; raises ``UnknownContact``, ``InvalidInput``."""
        if first_id == second_id:
            raise InvalidInput("error.merge_with_oneself")
        with self._database.write("contact.not_same") as act:
            must_exist(act.connection, (first_id, second_id))
            name, other = names_of(act.connection, (first_id, second_id))
            act.tell(name=name, other=other)
            one, two = sorted((first_id, second_id))
            row = {"contact_id": one, "other_id": two}
            known = not_same.select().where(not_same.c.contact_id == one, not_same.c.other_id == two)
            if act.connection.execute(known).first() is None:
                act.connection.execute(not_same.insert().values(row))

"""Forgetting somebody for good: what it means, listed first, and doing it so that no byte of them is left."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection

from relationship_journal import paths
from relationship_journal.domain.errors import Stopped
from relationship_journal.domain.forgetting import BackupChoice, ForgetPlan, Forgotten, HeldBackup, Orders
from relationship_journal.domain.traces import Traces
from relationship_journal.domain.work import Clock, Progress, Stopper, never_stopped, no_progress
from relationship_journal.journal.backups import Backups
from relationship_journal.journal.draft_forgetting import LeftDraft, drafts_about, without
from relationship_journal.journal.forgetting_backups import BackupsOf
from relationship_journal.journal.forgetting_rule import Rule
from relationship_journal.journal.forgetting_writing import take_out, views_naming
from relationship_journal.journal.mentions import mentions, traces_of
from relationship_journal.journal.sealing import Sealing
from relationship_journal.store.belonging import (
    Past,
    Person,
    Rows,
    only_theirs,
    pairs_with,
    person_of,
    rows_of,
)
from relationship_journal.store.database import Database
from relationship_journal.store.digests import raw
from relationship_journal.store.taking_out import uids_of
from relationship_journal.store.unfinished import disk_faults, taken_away

_SHARED = (("entry", "entry_contact"), ("meeting", "meeting_contact"))


class Forgetting:
    """Lists what forgetting a person means, and does it: the only act that can never be undone."""

    def __init__(self, database: Database, clock: Clock, backups: Backups, sealing: Sealing) -> None:
        self._database = database
        self._clock = clock
        self._backups = backups
        self._sealing = sealing

    def what(self, contact_id: int, *, stopped: Stopper = never_stopped) -> ForgetPlan:
        """What goes, what names them elsewhere, and which backups hold them; also of somebody deleted before.

        Raises ``UnknownContact``, ``Stopped``; nothing is changed.
        """
        with self._database.read() as connection:
            past = Past(connection)
            person = person_of(connection, past, contact_id)
            traces = traces_of(connection, past, person)
            views = views_naming(connection, traces)
            rows = only_theirs(connection, past, person, {"saved_view": views})
            found = mentions(connection, rows, traces, stopped)
            counts = _counts(connection, past, person, rows)
        backups = BackupsOf(self._database.path, self._backups, person, traces)
        return ForgetPlan(
            contact_id,
            person.states[0]["name"],
            counts | {"draft": len(self._drafts(person, traces, ""))},
            found,
            backups.all(stopped),
            backups.missing(),
        )

    def forget(
        self,
        plan: ForgetPlan,
        orders: Orders,
        progress: Progress = no_progress,
        stopped: Stopper = never_stopped,
    ) -> Forgotten:
        """Forget the person of a plan for good; ``progress`` counts files, the journal is the last.

        Backups are written anew before it, so that after a kill it can be done again; those to be deleted and the
        drafts go together with the person. Raises ``Stopped`` (backups written anew by then stay so),
        ``ChangedMeanwhile`` where a text was changed since it was decided about, ``DamagedJournal``,
        ``StorageFailed``; the journal is as it was then.
        """
        with self._database.read() as connection:
            past = Past(connection)
            person = person_of(connection, past, plan.contact_id)
            traces = traces_of(connection, past, person)
        backups = BackupsOf(self._database.path, self._backups, person, traces)
        held = backups.all(stopped)
        rewritten = backups.rewrite(held, orders, self._clock.now(), progress, stopped)
        delete = [side for each in held if orders.backups is BackupChoice.DELETE for side in _with_log(each)]
        seen = {each.place: each.text for each in plan.mentions}

        def work(connection: Connection) -> Rule:
            there = Past(connection)
            here = person_of(connection, there, plan.contact_id)
            rule = take_out(connection, there, here, traces, orders=orders, stopped=stopped, seen=seen)
            if stopped():
                raise Stopped
            return rule

        progress(rewritten, rewritten + 1)
        cleaned = self._database.erase(work, self._beside(person, traces, orders.word, delete))
        left = tuple(each for each in backups.all(never_stopped) if each.record)
        deleted = len(held) if orders.backups is BackupChoice.DELETE else 0
        return Forgotten(cleaned, deleted, rewritten, left)

    @contextmanager
    def _beside(self, person: Person, traces: Traces, word: str, delete: list[Path]) -> Iterator[None]:
        """What goes together with the commit: drafts, and the backups to be deleted."""
        with (
            disk_faults(self._database.path),
            taken_away(delete),
            without(self._drafts(person, traces, word)),
        ):
            yield

    def _drafts(self, person: Person, traces: Traces, word: str) -> tuple[LeftDraft, ...]:
        folder = paths.drafts_dir(self._database.path)
        return drafts_about(folder, person.ids, traces, word, self._sealing)


def _with_log(held: HeldBackup) -> list[Path]:
    """The file, and what SQLite left beside one that was set aside."""
    path = Path(held.path)
    return [path, *(log for side in ("-wal", "-shm") if (log := Path(f"{path}{side}")).exists())]


def _counts(connection: Connection, past: Past, person: Person, rows: Rows) -> dict[str, int]:
    """How many rows of each table go that are there now, and what stays with others."""
    counts = {table: len(ids & past.there[table]) for table, ids in rows.items()}
    driver = raw(connection)
    for shared, pairs in _SHARED:
        theirs = pairs_with(connection, pairs, f"{shared}_id", person.ids)
        counts[f"{shared}_shared"] = len(theirs - rows[shared])
    stay = pairs_with(connection, "entry_contact", "entry_id", person.ids) - rows["entry"]
    counts["attachment_shared"] = sum(each["entry_id"] in stay for each in rows_of(connection, "attachment"))
    counts["picture"] = len({each["photo"] for each in person.states} - {None})
    uids = uids_of(connection, past, rows)
    sent = driver.execute("SELECT uid FROM calendar_ledger WHERE NOT cancelled")
    counts["calendar"] = sum(uid in uids for (uid,) in sent)
    return counts

"""Imports: read a contact file, compare it, and save it as one act."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Connection

from relationship_journal.domain.card_fields import draft_of_card
from relationship_journal.domain.care import BackupReason
from relationship_journal.domain.errors import Stopped, UnknownContact, UnreadableFile
from relationship_journal.domain.imports import Candidate, ImportPlan, ImportReport, Skipped, Verdict
from relationship_journal.domain.work import Clock, Progress, Stopper, never_stopped, no_progress, today
from relationship_journal.exchange.limits import Limits
from relationship_journal.exchange.vcard_reader import read_cards
from relationship_journal.journal.backups import Backups
from relationship_journal.journal.card_matching import FILLED, CardMatcher
from relationship_journal.journal.contact_batch import ContactBatch
from relationship_journal.journal.contact_reading import read_draft
from relationship_journal.journal.contact_writing import write_contact
from relationship_journal.store.database import Database

_BY_DEFAULT = frozenset({Verdict.NEW, Verdict.UPDATE})
_ASKED_EVERY = 200


class Imports:
    """Brings people in."""

    def __init__(self, database: Database, clock: Clock, backups: Backups) -> None:
        self._database = database
        self._clock = clock
        self._backups = backups

    def plan(
        self, path: Path, progress: Progress = no_progress, stopped: Stopper = never_stopped
    ) -> ImportPlan:
        """Read and compare a file; nothing is saved. Raises ``UnreadableFile``, ``Stopped``."""
        data = read_bytes(path, Limits().file)
        found = read_cards(data, progress=progress, stopped=stopped)
        if stopped():
            raise Stopped
        if found.kind != "vcard":
            raise UnreadableFile(f"error.file_is_{found.kind}", path=path.name)
        with self._database.read() as connection:
            matcher = CardMatcher(connection)
            candidates = tuple(
                matcher.candidate(index, card.line, draft_of_card(card))
                for index, card in enumerate(found.cards)
            )
        candidates = tuple(
            replace(each, draft=matcher.fuller.get(each.index, each.draft)) for each in candidates
        )
        skipped = tuple(Skipped(each.line, each.reason_key, each.detail) for each in found.complaints)
        return ImportPlan(path.name, found.kind, candidates, skipped)

    def run(
        self,
        plan: ImportPlan,
        ticked: Collection[int] | None = None,
        progress: Progress = no_progress,
        stopped: Stopper = never_stopped,
    ) -> ImportReport:
        """Save the ticked cards (by index; None: those that are new or only fill empty fields) as one act.

        A backup is made first; raises what that raises, and ``Stopped``: nothing was changed then.
        """
        chosen = [each for each in plan.candidates if _is_chosen(each, ticked)]
        if chosen:
            self._backups.make_before(BackupReason.IMPORT)
        new = updated = 0
        act_id: int | None = None
        with self._database.write("import", file=plan.file) as act:
            batch = ContactBatch(act.connection, today(self._clock), self._clock.now())
            for done, each in enumerate(chosen):
                if done % _ASKED_EVERY == 0:
                    progress(done, len(chosen))
                    if stopped():
                        raise Stopped
                if each.existing is not None and each.verdict is Verdict.UPDATE:
                    updated += _fill(act.connection, batch, each, self._clock)
                else:
                    batch.add(each.draft)
                    new += 1
            batch.write()
            act.tell(new=new, updated=updated)
            act_id = act.id if new or updated else None
        progress(len(chosen), len(chosen))
        return _report(plan, chosen, new, updated, act_id)


def _is_chosen(each: Candidate, ticked: Collection[int] | None) -> bool:
    if each.verdict in (Verdict.NEEDS_NAME, Verdict.ALREADY):
        return False
    return each.verdict in _BY_DEFAULT if ticked is None else each.index in ticked


def _fill(connection: Connection, batch: ContactBatch, each: Candidate, clock: Clock) -> bool:
    """Fill what is empty now, not what was when the plan was made; the answer is whether anything was.

    A contact that is gone by now is left gone.
    """
    try:
        stored = read_draft(connection, each.existing or 0, clock)
    except UnknownContact:
        return False
    kinds = set(each.fills) - {point.kind for point in stored.points}
    values = {
        name: getattr(each.draft, name) for name in FILLED if name in each.fills and not getattr(stored, name)
    }
    points = tuple(point for point in each.draft.points if point.kind in kinds)
    if values or points:
        draft = replace(stored, points=stored.points + points, **values)
        write_contact(connection, each.existing or 0, draft)
    return batch.complete(each.existing or 0, each.draft) or bool(values or points)


def _report(
    plan: ImportPlan, chosen: list[Candidate], new: int, updated: int, act_id: int | None
) -> ImportReport:
    nameless = tuple(
        Skipped(each.line, "no_name") for each in plan.candidates if each.verdict is Verdict.NEEDS_NAME
    )
    told = {(each.line, each.reason) for each in plan.skipped}
    left_out = tuple(each for each in nameless if (each.line, each.reason) not in told)
    taken = {each.index for each in chosen}
    return ImportReport(
        file=plan.file,
        kind=plan.kind,
        read=len(plan.candidates),
        new=new,
        updated=updated,
        already=plan.count(Verdict.ALREADY),
        doubtful=sum(c.verdict is Verdict.DOUBTFUL and c.index not in taken for c in plan.candidates),
        skipped=tuple(sorted(plan.skipped + left_out, key=lambda each: each.line)),
        act=act_id,
    )


def read_bytes(path: Path, limit: int) -> bytes:
    """The bytes of a file; raises ``UnreadableFile`` for what is no readable file or over the limit."""
    try:
        if path.is_dir():
            raise UnreadableFile("error.file_is_folder", path=path.name)
        if not path.is_file():
            raise UnreadableFile("error.file_missing", path=path.name)
        if path.stat().st_size > limit:
            raise UnreadableFile("error.file_too_large", path=path.name, limit=limit // (1024 * 1024))
        return path.read_bytes()
    except OSError as fault:
        raise UnreadableFile("error.file_no_permission", path=path.name) from fault

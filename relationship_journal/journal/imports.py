"""Imports: look at a contact file, read and compare it, and save what was decided as one act."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from relationship_journal import wording
from relationship_journal.domain.cards import Card
from relationship_journal.domain.care import BackupReason
from relationship_journal.domain.contact_tables import TableChoice
from relationship_journal.domain.errors import CannotWriteFile, UnreadableFile
from relationship_journal.domain.imports import (
    Candidate,
    Decision,
    FileLook,
    ImportPlan,
    ImportReport,
    Skipped,
    Verdict,
    decided,
)
from relationship_journal.domain.work import Clock, Progress, Stopper, never_stopped, no_progress
from relationship_journal.journal.backups import Backups
from relationship_journal.journal.collector_pause import collector_paused
from relationship_journal.journal.import_planning import plan_cards
from relationship_journal.journal.import_reading import look_file, read_file
from relationship_journal.journal.import_writing import (
    Chosen,
    ImportWriter,
    is_taken,
    is_update,
    put_together,
)
from relationship_journal.journal.left_out import left_out_table
from relationship_journal.private_file import write_private
from relationship_journal.store.database import Database

_FIRST = 50
"""So many people of a table are read to show the first one."""


class Imports:
    """Brings people in."""

    def __init__(self, database: Database, clock: Clock, backups: Backups) -> None:
        self._database = database
        self._clock = clock
        self._backups = backups

    def look(
        self,
        path: Path,
        encoding: str = "",
        *,
        delimiter: str = "",
        has_header: bool | None = None,
        allow_large: bool = False,
    ) -> FileLook:
        """What a file is, and of a table its columns as far as it explains itself.

        What is given is believed: an encoding, a delimiter, whether the first row is a header. Raises
        ``UnreadableFile`` for what is no file of people, naming what it is; ``allow_large`` lets one over 20 MB be.
        """
        return look_file(path, encoding, delimiter=delimiter, has_header=has_header, allow_large=allow_large)

    def first(self, path: Path, table: TableChoice) -> Candidate | None:
        """The first person of a table as they would come in; None where there is none. Raises ``UnreadableFile``."""
        found = read_file(path, table, no_progress, never_stopped, allow_large=True, most=_FIRST)
        with self._database.read() as connection:
            plan = plan_cards(connection, self._clock, found.cards[:1], never_stopped)
        return plan[0] if plan else None

    @collector_paused()
    def plan(
        self,
        path: Path,
        table: TableChoice | None = None,
        progress: Progress = no_progress,
        stopped: Stopper = never_stopped,
        *,
        allow_large: bool = False,
    ) -> ImportPlan:
        """Read and compare a file; nothing is saved. Raises ``UnreadableFile``, ``Stopped``.

        ``table``: how to read one with columns; without, as it explains itself.
        """
        found = read_file(path, table, progress, stopped, allow_large=allow_large)
        with self._database.read() as connection:
            candidates = plan_cards(connection, self._clock, found.cards, stopped)
        skipped = tuple(Skipped(each.line, each.reason_key, each.detail) for each in found.complaints)
        return ImportPlan(path.name, found.kind, candidates, skipped)

    @collector_paused()
    def plan_all(
        self, paths: Sequence[Path], progress: Progress = no_progress, stopped: Stopper = never_stopped
    ) -> ImportPlan:
        """Read several files that need no question and compare them as one; raises ``Stopped``.

        Nobody is in twice who is in two of them. What could not be read says which file it is in; one that cannot be
        read at all is one of those. ``progress`` counts files.
        """
        cards: list[Card] = []
        skipped: list[Skipped] = []
        for done, path in enumerate(paths):
            progress(done, len(paths))
            try:
                found = read_file(path, None, no_progress, stopped, allow_large=False)
            except UnreadableFile as fault:
                skipped.append(Skipped(0, "unreadable", wording.sentence(fault)))
                continue
            cards += found.cards
            skipped += [
                Skipped(each.line, each.reason_key, each.detail, name=path.name) for each in found.complaints
            ]
        progress(len(paths), len(paths))
        with self._database.read() as connection:
            candidates = plan_cards(connection, self._clock, cards, stopped)
        return ImportPlan(wording.text("import.files", n=len(paths)), "vcard", candidates, tuple(skipped))

    def foresee(self, plan: ImportPlan, decisions: Mapping[int, Decision] | None = None) -> ImportReport:
        """What ``run`` would say, as far as the plan tells; nothing is saved."""
        chosen, others = _sorted(plan, decisions)
        fresh = [each for each in chosen if not is_update(*each)]
        new = {each.index: each.index for each, _decision, _more in put_together(fresh)}
        report = _report(plan, others, new, len(chosen) - len(fresh), None)
        return replace(report, new_ids=())

    @collector_paused()
    def run(
        self,
        plan: ImportPlan,
        decisions: Mapping[int, Decision] | None = None,
        progress: Progress = no_progress,
        stopped: Stopper = never_stopped,
    ) -> ImportReport:
        """Do what was decided about each card (by its index; the others as ``decided`` says) as one act.

        A backup is made first; raises what that raises, and ``Stopped``: nothing was changed then.
        """
        chosen, others = _sorted(plan, decisions)
        if not chosen:
            progress(0, 0)
            return _report(plan, others, {}, 0, None)
        self._backups.make_before(BackupReason.IMPORT)
        with self._database.write("import", file=plan.file) as act:
            writer = ImportWriter(act.connection, self._clock)
            writer.write(chosen, others, progress, stopped)
            new, updated = writer.new_ids, len(writer.updated)
            act.tell(new=len(set(new.values())), updated=updated)
            act_id = act.id if new or updated else None
        return _report(plan, others, new, updated, act_id)

    def save_left_out(self, report: ImportReport, path: Path) -> None:
        """Write the records that were left out, and what could not be read, as a table; raises ``CannotWriteFile``."""
        try:
            write_private(path, left_out_table(report))
        except OSError as fault:
            raise CannotWriteFile(path=str(path), reason=fault.strerror or "") from fault


def _sorted(
    plan: ImportPlan, decisions: Mapping[int, Decision] | None
) -> tuple[list[Chosen], list[Candidate]]:
    """The cards to be taken with what was decided about them, and the others."""
    chosen: list[Chosen] = []
    others: list[Candidate] = []
    for each in plan.candidates:
        decision = (decisions or {}).get(each.index, decided(each))
        if is_taken(each, decision):
            chosen.append((each, decision))
        else:
            others.append(each)
    return chosen, others


def _report(
    plan: ImportPlan, others: list[Candidate], new: Mapping[int, int], updated: int, act_id: int | None
) -> ImportReport:
    new_ids = tuple(dict.fromkeys(new[index] for index in sorted(new)))
    waiting = [each for each in others if each.verdict is not Verdict.ALREADY]
    left_out = tuple(_left_out(each) for each in waiting)
    told = {(each.line, each.reason) for each in plan.skipped}
    nameless = tuple(
        Skipped(each.line, each.reason)
        for each in left_out
        if each.reason == "no_name" and (each.line, each.reason) not in told
    )
    return ImportReport(
        file=plan.file,
        kind=plan.kind,
        read=len(plan.candidates),
        new=len(new_ids),
        updated=updated,
        already=sum(each.verdict is Verdict.ALREADY for each in others),
        doubtful=sum(each.verdict is Verdict.DOUBTFUL for each in waiting),
        skipped=tuple(sorted(plan.skipped + nameless, key=lambda each: each.line)),
        act=act_id,
        new_ids=new_ids,
        left_out=left_out,
    )


_REASONS = {Verdict.DOUBTFUL: "same_person", Verdict.NEEDS_NAME: "no_name"}


def _left_out(candidate: Candidate) -> Skipped:
    email = next((point.value for point in candidate.draft.points if point.kind == "email"), "")
    reason = _REASONS.get(candidate.verdict, "not_chosen")
    return Skipped(candidate.line, reason, candidate.existing_name, candidate.draft.name, email)

"""The command that brings people and meetings in: vCards, tables, calendars, a readable folder of this program."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from relationship_journal.cli.calendars import bring_calendar, bring_from_address
from relationship_journal.cli.opening import journal_path, reading, writing
from relationship_journal.cli.output import complain, plain_data, progress, show, show_json
from relationship_journal.cli.servers import is_address
from relationship_journal.cli.words import say
from relationship_journal.domain.contact_tables import ColumnField, ColumnUse, TableChoice, TableLook, chosen
from relationship_journal.domain.errors import InvalidInput, JournalError
from relationship_journal.domain.imports import Decision, ImportPlan, ImportReport, Skipped, Verdict
from relationship_journal.wording import SENTENCES, sentence, text

if TYPE_CHECKING:
    from relationship_journal.journal import Journal

JOURNAL_FILE = "journal.json"


def bring_in(asked: Namespace) -> int:
    """Read contact files, each as one act; a file that cannot be read does not keep the others out."""
    told: list[dict[str, Any]] = []
    refused = 0
    with _journal_for_import(asked) as journal:
        for name in asked.files:
            try:
                if is_address(name):
                    report = bring_from_address(journal, name, asked)
                else:
                    report = _bring_one(journal, Path(name), asked)
            except JournalError as error:
                refused += 1
                complain(sentence(error))
                told.append({"file": name, "error": error.key, "sentence": sentence(error)})
                continue
            told.append(_data(report))
            if not asked.json:
                _show_report(report, dry=asked.dry_run)
    if asked.json:
        show_json(told)
    return 1 if refused else 0


@contextmanager
def _journal_for_import(asked: Namespace) -> Iterator[Journal]:
    """The journal to fill; a dry run leaves even a journal that is not there yet unmade."""
    from relationship_journal.journal import Journal

    if not asked.dry_run:
        with writing(asked, create=True) as journal:
            yield journal
        return
    if journal_path(asked).exists():
        with reading(asked) as journal:
            yield journal
        return
    with (
        TemporaryDirectory() as folder,
        Journal.open(Path(folder) / "dry-run.journal", clock=asked.clock) as journal,
    ):
        yield journal


def _bring_one(journal: Journal, path: Path, asked: Namespace) -> ImportReport:
    if path.name == JOURNAL_FILE or (path.is_dir() and not journal.calendars.is_calendar(path)):
        return journal.archive.foresee(path) if asked.dry_run else journal.archive.bring(path, progress)
    if journal.calendars.is_calendar(path):
        return bring_calendar(journal, path, asked)
    look = journal.imports.look(path, asked.encoding, allow_large=asked.large)
    table = _matched(look.table, asked.columns) if look.table is not None else None
    plan = journal.imports.plan(path, table, progress, allow_large=asked.large)
    decisions = _decisions(plan, asked.same_person)
    if asked.dry_run:
        report = journal.imports.foresee(plan, decisions)
    else:
        report = journal.imports.run(plan, decisions, progress)
    if asked.left_out:
        journal.imports.save_left_out(report, Path(asked.left_out))
    return report


def _matched(look: TableLook, columns: list[str]) -> TableChoice:
    """The table with what was said about its columns: "Header=field" for each; raises ``InvalidInput``."""
    table = chosen(look)
    uses = list(table.uses)
    for each in columns:
        header, _equals, field = each.rpartition("=")
        places = [at for at, name in enumerate(look.header) if name.strip() == header.strip()]
        if not places:
            raise InvalidInput("error.unknown_column", name=header.strip(), names=", ".join(look.header))
        if field.strip() not in set(ColumnField):
            raise InvalidInput("error.unknown_field", name=field.strip(), names=", ".join(ColumnField))
        for at in places:
            uses[at] = ColumnUse(
                ColumnField(field.strip()), _label(ColumnField(field.strip()), look.header[at])
            )
    return replace(table, uses=tuple(uses))


def _label(field: ColumnField, header: str) -> str:
    return header if field in (ColumnField.GOOD_TO_KNOW, ColumnField.NOTE) else ""


def _decisions(plan: ImportPlan, same_person: str) -> Mapping[int, Decision]:
    """What is done with cards that may mean somebody who is here."""
    if same_person == "leave":
        return {}
    doubtful = (each.index for each in plan.candidates if each.verdict is Verdict.DOUBTFUL)
    return {index: Decision(as_new=same_person == "new") for index in doubtful}


def _data(report: ImportReport) -> dict[str, Any]:
    data: dict[str, Any] = plain_data(report)
    for part, listed in (("skipped", report.skipped), ("left_out", report.left_out)):
        data[part] = [{**plain_data(each), "sentence": _reason(each)} for each in listed]
    return data


def _show_report(report: ImportReport, *, dry: bool) -> None:
    names = ("file", "read", "new", "updated", "already", "doubtful")
    counts = {name: getattr(report, name) for name in names}
    show(say("would_read" if dry else "read", **counts))
    for each in report.skipped:
        show(say("line", line=each.line, reason=_reason(each)))


def _reason(each: Skipped) -> str:
    for key in (f"card.{each.reason}", f"event.{each.reason}"):
        if key in SENTENCES:
            return text(key, detail=each.detail)
    return each.reason

"""The commands that bring files in and write them: import, export, sample, tour."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from relationship_journal.cli.opening import journal_path, reading, writing
from relationship_journal.cli.output import complain, plain_data, progress, show, show_json
from relationship_journal.cli.words import say
from relationship_journal.domain.errors import CannotWriteFile, InvalidInput, JournalError
from relationship_journal.domain.imports import ImportPlan, ImportReport, Skipped, Verdict
from relationship_journal.domain.people_export import PeopleExportOptions, PeopleFormat
from relationship_journal.wording import SENTENCES, sentence, text

if TYPE_CHECKING:
    from relationship_journal.journal import Journal

_CARDS = (".vcf", ".vcard")
_TABLES = (".csv",)


def bring_in(asked: Namespace) -> int:
    """Read contact files, each as one act; a file that cannot be read does not keep the others out."""
    told: list[dict[str, Any]] = []
    refused = 0
    with _journal_for_import(asked) as journal:
        for name in asked.files:
            try:
                report = _bring_one(journal, Path(name), dry=asked.dry_run)
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


def export_contacts(asked: Namespace) -> int:
    """Write people to a contact file or a table, by how its name ends."""
    path, options = Path(asked.file), _export_options(asked)
    with reading(asked) as journal:
        ids = _circle_ids(journal, asked.circle) if asked.circle else None
        count = journal.exports.contacts(path, ids, options, progress=progress)
    complain(say("wrote_people", count=count, path=asked.file))
    return 0


def export_everything(asked: Namespace) -> int:
    """Write all there is as a folder to read and to import again."""
    with reading(asked) as journal:
        report = journal.exports.everything(Path(asked.folder), progress)
    complain(say("wrote_folder", people=report.people, entries=report.entries, path=asked.folder))
    return 0


def _export_options(asked: Namespace) -> PeopleExportOptions:
    """What was asked for; raises ``CannotWriteFile`` where the file's name and the options do not fit."""
    ending = Path(asked.file).suffix.lower()
    if ending not in (*_CARDS, *_TABLES):
        raise CannotWriteFile(path=asked.file, reason=say("only_cards_and_tables"))
    is_table = ending in _TABLES
    if is_table and asked.version:
        raise CannotWriteFile(path=asked.file, reason=say("version_is_for_cards"))
    if asked.spreadsheet and not is_table:
        raise CannotWriteFile(path=asked.file, reason=say("spreadsheet_is_a_table"))
    if is_table:
        form = PeopleFormat.SPREADSHEET if asked.spreadsheet else PeopleFormat.CSV
    else:
        form = PeopleFormat.VCARD_4 if asked.version == "4.0" else PeopleFormat.VCARD_3
    return PeopleExportOptions(form, not asked.no_photos, asked.facts, asked.notes)


def _circle_ids(journal: Journal, name: str) -> list[int]:
    """The people of a circle; raises ``InvalidInput`` where there is none of that name."""
    circles = journal.circles.all()
    for each in circles:
        if each.name.casefold() == name.strip().casefold():
            sections = journal.contacts.ids("name", circle_id=each.id)
            return [number for section in sections for number in section.ids]
    raise InvalidInput("error.unknown_circle", name=name, names=", ".join(each.name for each in circles))


def sample(asked: Namespace) -> int:
    """Write the made-up sample journal."""
    from relationship_journal.sample import write_sample

    write_sample(Path(asked.file), asked.clock)
    complain(say("wrote_sample", path=asked.file))
    return 0


def tour(asked: Namespace) -> int:
    """Walk the main job without a display."""
    from relationship_journal.tour import take_tour

    return take_tour(Path(asked.folder), asked.clock, show)


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


def _bring_one(journal: Journal, path: Path, *, dry: bool) -> ImportReport:
    plan = journal.imports.plan(path, progress)
    return _foreseen(plan) if dry else journal.imports.run(plan, progress=progress)


def _foreseen(plan: ImportPlan) -> ImportReport:
    """What the import would say."""
    told = {each.line for each in plan.skipped}
    nameless = [each.line for each in plan.candidates if each.verdict is Verdict.NEEDS_NAME]
    left_out = tuple(Skipped(line, "no_name") for line in nameless if line not in told)
    return ImportReport(
        file=plan.file,
        kind=plan.kind,
        read=len(plan.candidates),
        new=plan.count(Verdict.NEW),
        updated=plan.count(Verdict.UPDATE),
        already=plan.count(Verdict.ALREADY),
        doubtful=plan.count(Verdict.DOUBTFUL),
        skipped=plan.skipped + left_out,
        act=None,
    )


def _data(report: ImportReport) -> dict[str, Any]:
    data: dict[str, Any] = plain_data(report)
    data["skipped"] = [{**plain_data(each), "sentence": _reason(each)} for each in report.skipped]
    return data


def _show_report(report: ImportReport, *, dry: bool) -> None:
    counts = {
        name: getattr(report, name) for name in ("file", "read", "new", "updated", "already", "doubtful")
    }
    show(say("would_read" if dry else "read", **counts))
    for each in report.skipped:
        show(say("line", line=each.line, reason=_reason(each)))


def _reason(each: Skipped) -> str:
    key = f"card.{each.reason}"
    return text(key, detail=each.detail) if key in SENTENCES else each.reason

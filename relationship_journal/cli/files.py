"""The commands that write files: export, sample, tour."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from relationship_journal.cli.opening import reading
from relationship_journal.cli.output import complain, progress, show
from relationship_journal.cli.words import say
from relationship_journal.domain.errors import CannotWriteFile, InvalidInput
from relationship_journal.domain.people_export import PeopleExportOptions, PeopleFormat

if TYPE_CHECKING:
    from relationship_journal.journal import Journal

_CARDS = (".vcf", ".vcard")
_TABLES = (".csv",)


def export_contacts(asked: Namespace) -> int:
    """Write people to a contact file or a table, by how its name ends."""
    path, options = Path(asked.file), _export_options(asked)
    with reading(asked) as journal:
        ids = _asked_ids(journal, asked.circle, asked.who)
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


def _asked_ids(journal: Journal, circle: str | None, question: str | None) -> list[int] | None:
    """The people of a circle, those who answer a question, or of both; None for everybody."""
    if not circle and not question:
        return None
    number = _circle_id(journal, circle) if circle else None
    sections = journal.contacts.ids("name", question or "", circle_id=number)
    return [number for section in sections for number in section.ids]


def _circle_id(journal: Journal, name: str) -> int:
    """The circle of that name; raises ``InvalidInput`` where there is none."""
    circles = journal.circles.all()
    for each in circles:
        if each.name.casefold() == name.strip().casefold():
            return each.id
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

    return take_tour(Path(asked.folder), asked.clock, show, album=asked.album)

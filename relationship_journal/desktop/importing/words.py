"""What the import panel says about verdicts, fields and unreadable places."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from relationship_journal.desktop import dates
from relationship_journal.domain.imports import Candidate, ImportReport, Skipped, Verdict
from relationship_journal.domain.partial_date import PartialDate

if TYPE_CHECKING:
    from relationship_journal.desktop.widgets.chip import Kind


def verdict_words(verdict: Verdict) -> tuple[str, Kind, str]:
    """The chip of a verdict: words, kind, icon."""
    match verdict:
        case Verdict.NEW:
            return _tr("New"), "accent", "plus"
        case Verdict.UPDATE:
            return _tr("Update"), "hobby", "merge"
        case Verdict.ALREADY:
            return _tr("Already here"), "work", "check"
        case Verdict.DOUBTFUL:
            return _tr("Same person?"), "amber", "users"
        case Verdict.NEEDS_NAME:
            return _tr("Needs a name"), "danger", "circle-alert"


def explanation(candidate: Candidate) -> str:
    """One sentence on what happens to a card."""
    name = candidate.existing_name
    match candidate.verdict:
        case Verdict.NEW:
            return _tr("Nobody here has this name, email or phone. Will be added.")
        case Verdict.UPDATE:
            return _tr("Already here as {name}. Only what is empty there gets filled.").format(name=name)
        case Verdict.ALREADY:
            return _tr("Already here as {name}. Nothing empty there is in the file.").format(name=name)
        case Verdict.DOUBTFUL:
            return _tr(
                "The name is like {name}’s, nothing else says it is the same. Tick to keep both."
            ).format(name=name)
        case Verdict.NEEDS_NAME:
            return _tr("The card has no name and is left out. Give it one where the file comes from.")


def field_name(key: str) -> str:
    """A field or kind of contact point as the reader calls it."""
    names = {
        "given": _tr("First name"), "family": _tr("Last name"), "nickname": _tr("Nickname"),
        "pronouns": _tr("Pronouns"), "role": _tr("Job title"), "organisation": _tr("Company"),
        "born": _tr("Birthday"), "email": _tr("Email"), "phone": _tr("Phone"), "address": _tr("Address"),
        "url": _tr("Website"), "im": _tr("Chat"), "photo": _tr("Picture"),
    }  # fmt: skip
    return names.get(key, key)


def reason_words(skipped: Skipped) -> str:
    """Why something in the file could not be read, and what was done about it."""
    sentences = {
        "not_vcard": _tr("Not part of any card; left out: {detail}"),
        "bad_line": _tr("Not a line of a vCard; left out: {detail}"),
        "no_end": _tr("The card is cut off; taken as far as it goes"),
        "nested": _tr("A card inside the card of line {detail}; both taken"),
        "no_name": _tr("The card has no name; left out"),
        "bad_encoding": _tr("Letters of {detail} cannot be read"),
        "guessed_encoding": _tr("The file does not say its encoding; read as {detail}"),
        "too_large": _tr("{detail} is too large; left out"),
        "bad_photo": _tr("The picture cannot be shown"),
        "empty_card": _tr("The card is empty; left out"),
        "file_too_large": _tr("The file is larger than {detail} bytes; nothing was read"),
        "too_many": _tr("Too many cards; {detail} were not read"),
        "too_many_remarks": _tr("{detail} more remarks are not listed"),
    }
    sentence = sentences.get(skipped.reason, _tr("Cannot be read: {detail}"))
    return sentence.format(detail=skipped.detail)


def line_words(skipped: Skipped) -> str:
    """Where it stands in the file."""
    return _tr("line {n}").format(n=skipped.line) if skipped.line else _tr("whole file")


def report_words(report: ImportReport) -> list[tuple[str, str]]:
    """What an import did, as (icon, sentence) lines; zero parts are left out."""
    lines = [
        ("user-plus", report.new, _tr("1 person added"), _tr("{n} people added")),
        ("merge", report.updated, _tr("1 person got what was missing"), _tr("{n} people got what was missing")),
        ("check", report.already, _tr("1 was here already"), _tr("{n} were here already")),
        ("users", report.doubtful, _tr("1 perhaps the same person, left out"), _tr("{n} perhaps the same person, left out")),
    ]  # fmt: skip
    return [(icon, one if count == 1 else many.format(n=count)) for icon, count, one, many in lines if count]


def date_words(written: str) -> str:
    """A partial date in words: "3 September 1985", "3 September"; other forms as written."""
    try:
        found = PartialDate.parse(written)
    except ValueError:  # nothing, or a form of another program
        return written
    if found.month is None or found.day is None:
        return written
    spoken = dates.day_month(date(found.year or 2000, found.month, found.day))
    return f"{spoken} {found.year}" if found.year else spoken


def people_words(count: int) -> str:
    """The number of people in words."""
    return _tr("1 person") if count == 1 else _tr("{n} people").format(n=f"{count:,}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Import", text)

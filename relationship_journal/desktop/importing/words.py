"""What the import panel says about verdicts, fields and unreadable places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from relationship_journal import wording
from relationship_journal.domain.imports import Candidate, ImportReport, Meets, Skipped, Verdict

if TYPE_CHECKING:
    from relationship_journal.desktop.widgets.chip import Kind


def verdict_words(verdict: Verdict) -> tuple[str, Kind, str]:
    """The chip of a verdict: words, kind, icon."""
    match verdict:
        case Verdict.NEW:
            return _tr("New"), "accent", "plus"
        case Verdict.UPDATE:
            return _tr("Update"), "hobby", "git-merge"
        case Verdict.ALREADY:
            return _tr("Already here"), "work", "check"
        case Verdict.DOUBTFUL:
            return _tr("Same person?"), "amber", "users"
        case Verdict.NEEDS_NAME:
            return _tr("Needs a name"), "danger", "circle-alert"


def meets_words(candidate: Candidate) -> str:
    """Why the card is taken to be somebody who is here, or that it is nobody; short, under the name."""
    said = {
        Meets.SEEN: _tr("Brought in by an earlier import"),
        Meets.UID: _tr("The same card as yours"),
        Meets.EMAIL: _tr("Same email address as yours"),
        Meets.PHONE: _tr("Same phone number as yours"),
        Meets.NAME: _tr("Same name as yours"),
        Meets.SIMILAR_NAME: _tr("A name like {name}").format(name=candidate.existing_name),
        Meets.SAME_FILE: _tr("Twice in this file"),
    }.get(candidate.meets)
    if said is not None:
        return said
    if candidate.verdict is Verdict.NEEDS_NAME:
        return _tr("The card gives no name")
    return _tr("Nobody here has this name, email or phone")


def explanation(candidate: Candidate) -> str:
    """One sentence on what happens to a card, for the row's tooltip and the side."""
    here = _tr("Is this {name}? Update yours, or keep both. Nothing happens until you choose.")
    twice = _tr("Is this {name}, who stands earlier in this file? Put them together, or keep both.")
    said = {
        Verdict.NEW: _tr("Will be added."),
        Verdict.UPDATE: _tr("Already here as {name}. What is empty there gets filled, nothing is replaced."),
        Verdict.ALREADY: _already(candidate),
        Verdict.DOUBTFUL: twice if candidate.existing is None else here,
        Verdict.NEEDS_NAME: _tr("Type what to call them, or leave the card out."),
    }[candidate.verdict]
    return said.format(name=candidate.existing_name)


def _already(candidate: Candidate) -> str:
    if candidate.meets is Meets.SAME_FILE:
        return _tr("The same person stands earlier in this file; both are put together.")
    if candidate.pairs:
        return _tr("Already here as {name}. To take something of the file, choose it.")
    if not candidate.existing_name:
        return _tr("Already here. Nothing of the file is missing there.")
    return _tr("Already here as {name}. Nothing of the file is missing there.")


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
    sentence = sentences.get(skipped.reason)
    if sentence is not None:
        return sentence.format(detail=skipped.detail)
    if f"card.{skipped.reason}" in wording.SENTENCES:
        return wording.text(f"card.{skipped.reason}", detail=skipped.detail)
    return _tr("Cannot be read: {detail}").format(detail=skipped.detail)


def place_words(skipped: Skipped) -> str:
    """Whose record it is, if it is one, and why."""
    whose = skipped.name or skipped.email
    return f"{whose}: {reason_words(skipped)}" if whose else reason_words(skipped)


def line_words(skipped: Skipped) -> str:
    """Where it stands in the file."""
    return _tr("line {n}").format(n=skipped.line) if skipped.line else _tr("whole file")


def report_words(report: ImportReport) -> list[tuple[str, str]]:
    """What an import did, as (icon, sentence) lines; zero parts are left out."""
    lines = [
        ("user-plus", report.new, _tr("1 person added"), _tr("{n} people added")),
        ("git-merge", report.updated, _tr("1 person got what was missing"), _tr("{n} people got what was missing")),
        ("check", report.already, _tr("1 was here already"), _tr("{n} were here already")),
        ("users", report.doubtful, _tr("1 perhaps the same person, left out"), _tr("{n} perhaps the same person, left out")),
    ]  # fmt: skip
    return [(icon, one if count == 1 else many.format(n=count)) for icon, count, one, many in lines if count]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Import", text)

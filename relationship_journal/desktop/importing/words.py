"""What the import panel says about verdicts, fields and unreadable places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relationship_journal import wording
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.imports import Candidate, ImportReport, Meets, Skipped, Verdict

if TYPE_CHECKING:
    from relationship_journal.desktop.widgets.chip import Kind


def verdict_words(verdict: Verdict) -> tuple[str, Kind, str]:
    """The chip of a verdict: words, kind, icon."""
    match verdict:
        case Verdict.NEW:
            return translate("Import", "New"), "accent", "plus"
        case Verdict.UPDATE:
            return translate("Import", "Update"), "hobby", "git-merge"
        case Verdict.ALREADY:
            return translate("Import", "Already here"), "work", "check"
        case Verdict.DOUBTFUL:
            return translate("Import", "Same person?"), "amber", "users"
        case Verdict.NEEDS_NAME:
            return translate("Import", "Needs a name"), "danger", "circle-alert"


def meets_words(candidate: Candidate) -> str:
    """Why the card is taken to be somebody who is here, or that it is nobody; short, under the name."""
    said = {
        Meets.SEEN: translate("Import", "Brought in by an earlier import"),
        Meets.UID: translate("Import", "The same card as yours"),
        Meets.EMAIL: translate("Import", "Same email address as yours"),
        Meets.PHONE: translate("Import", "Same phone number as yours"),
        Meets.NAME: translate("Import", "Same name as yours"),
        Meets.SIMILAR_NAME: translate("Import", "A name like {name}").format(
            name=isolated(candidate.existing_name)
        ),
        Meets.SAME_FILE: translate("Import", "Twice in this file"),
    }.get(candidate.meets)
    if said is not None:
        return said
    if candidate.verdict is Verdict.NEEDS_NAME:
        return translate("Import", "The card gives no name")
    return translate("Import", "Nobody here has this name, email or phone")


def explanation(candidate: Candidate) -> str:
    """One sentence on what happens to a card, for the row's tooltip and the side."""
    here = translate(
        "Import", "Is this {name}? Update yours, or keep both. Nothing happens until you choose."
    )
    twice = translate(
        "Import", "Is this {name}, who stands earlier in this file? Put them together, or keep both."
    )
    said = {
        Verdict.NEW: translate("Import", "Will be added."),
        Verdict.UPDATE: translate(
            "Import", "Already here as {name}. What is empty there gets filled, nothing is replaced."
        ),
        Verdict.ALREADY: _already(candidate),
        Verdict.DOUBTFUL: twice if candidate.existing is None else here,
        Verdict.NEEDS_NAME: translate("Import", "Type what to call them, or leave the card out."),
    }[candidate.verdict]
    return said.format(name=isolated(candidate.existing_name))


def _already(candidate: Candidate) -> str:
    if candidate.meets is Meets.SAME_FILE:
        return translate("Import", "The same person stands earlier in this file; both are put together.")
    if candidate.pairs:
        return translate("Import", "Already here as {name}. To take something of the file, choose it.")
    if not candidate.existing_name:
        return translate("Import", "Already here. Nothing of the file is missing there.")
    return translate("Import", "Already here as {name}. Nothing of the file is missing there.")


def reason_words(skipped: Skipped) -> str:
    """Why something in the file could not be read, and what was done about it."""
    sentences = {
        "not_vcard": translate("Import", "Not part of any card; left out: {detail}"),
        "bad_line": translate("Import", "Not a line of a vCard; left out: {detail}"),
        "no_end": translate("Import", "The card is cut off; taken as far as it goes"),
        "nested": translate("Import", "A card inside the card of line {detail}; both taken"),
        "no_name": translate("Import", "The card has no name; left out"),
        "bad_encoding": translate("Import", "Letters of {detail} cannot be read"),
        "guessed_encoding": translate("Import", "The file does not say its encoding; read as {detail}"),
        "too_large": translate("Import", "{detail} is too large; left out"),
        "bad_photo": translate("Import", "The picture cannot be shown"),
        "empty_card": translate("Import", "The card is empty; left out"),
        "file_too_large": translate("Import", "The file is larger than {detail} bytes; nothing was read"),
        "too_many": translate("Import", "Too many cards; {detail} were not read"),
        "too_many_remarks": translate("Import", "{detail} more remarks are not listed"),
    }
    sentence = sentences.get(skipped.reason)
    if sentence is not None:
        return sentence.format(detail=isolated(skipped.detail))
    if f"card.{skipped.reason}" in wording.SENTENCES:
        return wording.text(f"card.{skipped.reason}", detail=isolated(skipped.detail))
    return translate("Import", "Cannot be read: {detail}").format(detail=isolated(skipped.detail))


def place_words(skipped: Skipped) -> str:
    """Whose record it is, if it is one, and why."""
    whose = skipped.name or skipped.email
    return f"{isolated(whose)}: {reason_words(skipped)}" if whose else reason_words(skipped)


def line_words(skipped: Skipped) -> str:
    """Where it stands in the file."""
    return (
        translate("Import", "line {n}").format(n=skipped.line)
        if skipped.line
        else translate("Import", "whole file")
    )


def report_words(report: ImportReport) -> list[tuple[str, str]]:
    """What an import did, as (icon, sentence) lines; zero parts are left out."""
    lines = [
        ("user-plus", report.new, translate("Import", "%Ln people added", report.new)),
        ("git-merge", report.updated, translate("Import", "%Ln people got what was missing", report.updated)),
        ("check", report.already, translate("Import", "%Ln were here already", report.already)),
        (
            "users",
            report.doubtful,
            translate("Import", "%Ln perhaps the same person, left out", report.doubtful),
        ),
    ]
    return [(icon, words) for icon, count, words in lines if count]

"""What a new card brings, as label and text: the words of the side panel and of the preview while matching."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relationship_journal import wording
from relationship_journal.desktop.field_words import date_words, field_name, label_words, value_words
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.comparing import POINTS

if TYPE_CHECKING:
    from relationship_journal.domain.facts import FactDraft
    from relationship_journal.domain.imports import Candidate

_TEXTS = ("nickname", "organisation", "role", "pronouns", "born", "met_on", "how_met")


def incoming(card: Candidate) -> list[tuple[str, str]]:
    """Everything the card knows besides the name, in the order of a person's page."""
    draft = card.draft
    texts = {key: str(getattr(draft, key)).strip() for key in _TEXTS}
    found = [(field_name(key), value_words(key, (text,))) for key, text in texts.items() if text]
    for kind in POINTS:
        values = [
            f"{point.value}  ({label_words(point.label)})" if point.label else point.value
            for point in draft.points
            if point.kind == kind and point.value.strip()
        ]
        if values:
            found.append((field_name(kind), "\n".join(values)))
    found += [(kind, "\n".join(lines)) for kind, lines in _by_kind(card.facts).items()]
    if draft.circles:
        found.append((field_name("circles"), ", ".join(draft.circles)))
    if draft.note.strip():
        found.append((translate("Import", "Note"), draft.note.strip()))
    if draft.photo:
        found.append((field_name("photo"), translate("Import", "A picture")))
    return found


def learned(card: Candidate) -> list[tuple[str, str]]:
    """The facts and the note of a card that meets somebody; what is known there already is not added again."""
    lines = _by_kind(card.facts)
    said = translate("Import", "{kind}, added if not known yet")
    found = [(said.format(kind=kind), "\n".join(each)) for kind, each in lines.items()]
    if note := card.draft.note.strip():
        found.append((translate("Import", "Note, added if there is none yet"), note))
    return found


def _by_kind(facts: tuple[FactDraft, ...]) -> dict[str, list[str]]:
    lines: dict[str, list[str]] = {}
    for fact in facts:
        more = [fact.relation, fact.detail, date_words(fact.on) if fact.on else ""]
        words = ", ".join(part for part in (fact.text, *more) if part)
        lines.setdefault(wording.text(f"fact.{fact.kind}"), []).append(words)
    return lines

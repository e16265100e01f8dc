"""What the merge panel says: how much hangs on each record, why two may be one, and what comes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relationship_journal import wording
from relationship_journal.desktop import dates, regional
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.field_words import field_name
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.comparing import Choice

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from relationship_journal.domain.duplicates import DuplicatePair, MergePlan, MergeSide


def side_words(side: MergeSide, today: date) -> str:
    """What hangs on a record: "14 entries, 9 facts, 3 promises", "1 entry, added 3 February"."""
    parts = _counted(side)
    if len(parts) < 2 and side.created is not None:
        parts.append(translate("Merge", "added {day}").format(day=dates.day_smart(side.created, today)))
    return ", ".join(parts) or translate("Merge", "Nothing written yet")


def reason_words(pair: DuplicatePair) -> str:
    """Why two may be one: "Same email address: odette@cloudberry.example"."""
    said = [
        wording.text(f"likeness.{reason}", name=isolated(pair.first.name), other=isolated(pair.second.name))
        for reason in pair.reasons
    ]
    said = [said[0], *(_small(words) for words in said[1:])] if said else []
    first = said[0] if said else ""
    if pair.shared and first:
        first = translate("Merge", "{reason}: {address}").format(reason=first, address=isolated(pair.shared))
    return ", ".join(part for part in (first, *said[1:]) if part)


def same_words(plan: MergePlan) -> str:
    """The fields in which both say the same: "Same: city, website"."""
    names = [regional.inside(field_name(field)) for field in plan.comparison.same]
    return translate("Merge", "Same: {fields}").format(fields=", ".join(names)) if names else ""


def result_words(plan: MergePlan, choices: Mapping[str, Choice]) -> str:
    """What the one who stays will be: "Result: Odette Plumbridge with 15 entries and 2 email addresses."."""
    parts = _counted(plan.joined)
    emails = _emails(plan, choices)
    if emails > 1:
        parts.append(translate("Merge", "%n email addresses", emails))
    name = _name(plan, choices)
    if not parts:
        return translate("Merge", "Result: {name}.").format(name=isolated(name))
    return translate("Merge", "Result: {name} with {what}.").format(name=isolated(name), what=_listed(parts))


def _name(plan: MergePlan, choices: Mapping[str, Choice]) -> str:
    theirs = choices.get("name") is Choice.THEIRS
    return (plan.other if theirs else plan.keep).row.name


def _emails(plan: MergePlan, choices: Mapping[str, Choice]) -> int:
    """How many addresses are kept, where the two differ in them; else unknown and not told."""
    for pair in plan.comparison.pairs:
        if pair.field == "email":
            kept = {
                Choice.MINE: pair.mine, Choice.THEIRS: pair.theirs, Choice.BOTH: (*pair.mine, *pair.theirs),
            }[choices.get("email", pair.default)]  # fmt: skip
            return len({each.strip().casefold() for each in kept})
    return 0


def _counted(side: MergeSide) -> list[str]:
    counts = (
        (side.entries, translate("Merge", "%Ln entries", side.entries)),
        (side.facts, translate("Merge", "%Ln facts", side.facts)),
        (side.promises, translate("Merge", "%Ln promises", side.promises)),
    )
    return [words for count, words in counts if count]


def _listed(parts: list[str]) -> str:
    """Words like "a, b and c"."""
    if len(parts) == 1:
        return parts[0]
    return translate("Merge", "{some} and {last}").format(some=", ".join(parts[:-1]), last=parts[-1])


def _small(words: str) -> str:
    """A label inside a sentence."""
    return words[:1].lower() + words[1:]

"""Who a briefing is about: heads, what to call them, and their family, the dead never as alive."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from relationship_journal.domain.briefing_parts import (
    BriefLine,
    Head,
    Material,
    Paragraph,
    PersonMaterial,
    Record,
    Words,
)
from relationship_journal.domain.changes import Kind
from relationship_journal.domain.contacts import Contact, Relative
from relationship_journal.domain.facts import Fact

LONGEST_LINE = 400
"""Characters of a line worth laying out; a sheet shows three lines of it at most."""

_PARTNERS = {
    "partner",
    "wife",
    "husband",
    "spouse",
    "girlfriend",
    "boyfriend",
    "fiancé",
    "fiancée",
    "frau",
    "mann",
}
_CHILDREN = {"child", "son", "daughter", "stepson", "stepdaughter", "baby", "kind", "sohn", "tochter"}


def clipped(text: str, longest: int = LONGEST_LINE) -> str:
    """One paragraph of a text: single spaces, and no longer than somebody will read."""
    words = " ".join(text[: longest * 2].split())
    return words if len(words) <= longest and len(text) <= longest * 2 else words[:longest].rstrip() + "…"


def pair(bold: str, detail: str = "", *, max_lines: int = 3) -> Paragraph:
    """A bold thing and the quieter rest of it."""
    head, tail = clipped(bold), clipped(detail)
    if not head:
        return Paragraph(tail, max_lines=max_lines)
    return Paragraph(f"{head}  {tail}" if tail else head, bold=len(head), max_lines=max_lines)


def callers(people: Iterable[PersonMaterial]) -> dict[int, str]:
    """What to call each person on this sheet: the first name unless two share it."""
    rows = [person.contact.row for person in people]
    shared = Counter(row.first_name.casefold() for row in rows)
    return {
        row.id: clipped(row.name if shared[row.first_name.casefold()] > 1 else row.first_name, 60)
        for row in rows
    }


def current(facts: Iterable[Fact], day: date) -> list[Fact]:
    """Facts that have not expired by ``day``, the latest confirmed or learned first."""
    kept = sorted((fact for fact in facts if fact.is_current(day)), key=lambda fact: fact.id)
    return sorted(kept, key=lambda fact: fact.confirmed or fact.learned or date.min, reverse=True)


# -- heads -----------------------------------------------------------------------------------------


def head(person: PersonMaterial, material: Material, words: Words) -> Head:
    """One person for the top of the sheet."""
    contact, standing = person.contact, person.contact.row.standing
    gone = has_died(contact)
    return Head(
        contact.id,
        clipped(contact.name, 200),
        contact.row.initials,
        clipped(contact.row.line, 200),
        died_words(contact, material.today, words) if gone else _known(contact, material.today, words),
        None if gone else standing.ring_share(material.today),
        standing.is_amber(material.today),
    )


def has_died(contact: Contact) -> bool:
    """Whether the person is dead, as far as the journal knows."""
    return bool(contact.died) or contact.row.died


def died_words(contact: Contact, today: date, words: Words) -> str:
    """The word for it, with as much of the day as is known."""
    if isinstance(contact.died, bool):
        return words.text("died")
    return words.text("died_on", day=words.partial(contact.died, today))


def _known(contact: Contact, today: date, words: Words) -> str:
    standing = contact.row.standing
    if not standing.met:
        return words.text("never_met")
    since = contact.met_on.year if contact.met_on and contact.met_on.year else None
    since = since or (standing.since.year if standing.since else None)
    day = words.day(standing.last_live, today) if standing.last_live else ""
    parts = [words.text("since", year=since)] if since else []
    if standing.met == 1:
        parts.append(words.text("met_on", day=day) if day else words.text("met_once"))
    else:
        parts.append(words.text("met", n=standing.met))
        parts += [words.text("last_on", day=day)] if day else []
    line = ", ".join(parts)
    return line[:1].upper() + line[1:]


# -- family ----------------------------------------------------------------------------------------


def family_lines(person: PersonMaterial, material: Material, words: Words) -> tuple[BriefLine, ...]:
    """Relatives with what is known of them (partner, children by age, others, the dead), then other facts."""
    facts = [fact for fact in current(person.facts, material.day) if not fact.sensitive]
    lines = []
    for relative in sorted(all_relatives(person), key=lambda relative: _kin_order(relative, material.day)):
        known = [fact for fact in facts if fact.relative and fact.relative.id == relative.id]
        lines.append(_relative_line(person, relative, known, material, words))
    loose = (fact for fact in facts if fact.kind == "family" and fact.relative is None)
    return (*lines, *(fact_line(fact, material.today, words) for fact in loose))


def all_relatives(person: PersonMaterial) -> list[Relative]:
    """The relatives themselves and those only a fact names."""
    found = {relative.id: relative for relative in person.relatives}
    for fact in person.facts:
        if fact.relative is not None:
            found.setdefault(fact.relative.id, fact.relative)
    private = {fact.relative.id for fact in person.facts if fact.relative and fact.sensitive}
    named = {fact.relative.id for fact in person.facts if fact.relative and not fact.sensitive}
    listed = {relative.id for relative in person.relatives}
    return [
        relative for relative in found.values() if relative.id in listed | named or relative.id not in private
    ]


def _kin_order(relative: Relative, day: date) -> tuple[int, int, int]:
    relation = relative.relation.casefold()
    group = 0 if relation in _PARTNERS else 1 if relation in _CHILDREN else 2
    return (3 if relative.died else group, -(relative.age_at(day) or 0) if group == 1 else 0, relative.id)


def _relative_line(
    person: PersonMaterial, relative: Relative, known: list[Fact], material: Material, words: Words
) -> BriefLine:
    age = relative.age_at(material.day)
    bold = relative.name if age is None else f"{relative.name}, {age}"
    told = [relative.relation, words.text("died") if relative.died else ""]
    told += [about(fact, material.today, words) for fact in known]
    record = Record(Kind.FACT, known[0].id, person.contact.id) if known else None
    return BriefLine(
        pair(bold, ", ".join(part for part in told if part)),
        record or Record(Kind.CONTACT, person.contact.id, person.contact.id),
        must=is_child(relative),
    )


def is_child(relative: Relative) -> bool:
    """Whether a relative is a child, by the word for it."""
    return relative.relation.strip().casefold() in _CHILDREN


def family_brief(
    person: PersonMaterial, name: str, material: Material, words: Words, *, max_lines: int = 2
) -> BriefLine | None:
    """The living family in one line under a name: children with their ages, partner, others; None: nobody known."""
    kin = sorted(all_relatives(person), key=lambda relative: _kin_order(relative, material.day))
    living = [relative for relative in kin if not relative.died]
    children = [relative for relative in living if is_child(relative)]
    others = [relative for relative in living if not is_child(relative)]
    told = [_aged(relative, material.day) for relative in children]
    told += [" ".join(part for part in (relative.relation, relative.name) if part) for relative in others]
    if not told:
        return None
    record = Record(Kind.CONTACT, person.contact.id, person.contact.id)
    text = pair(name or words.text("family"), ", ".join(told), max_lines=max_lines)
    return BriefLine(text, record, must=bool(children))


def _aged(relative: Relative, day: date) -> str:
    age = relative.age_at(day)
    return relative.name if age is None else f"{relative.name} ({age})"


# -- facts -----------------------------------------------------------------------------------------


def about(fact: Fact, today: date, words: Words) -> str:
    """What a fact says of its relative: without the name, with its day."""
    parts = [fact.text, fact.detail]
    if fact.relative is not None and fact.text.strip().casefold() == fact.relative.name.strip().casefold():
        parts = [fact.detail]
    return with_day(", ".join(part for part in parts if part), fact, today, words)


def with_day(text: str, fact: Fact, today: date, words: Words) -> str:
    """A fact's text with the day that belongs to it, unless it says it itself."""
    if fact.on is None:
        return text
    day = words.partial(fact.on, today)
    return text if day.casefold() in text.casefold() else f"{text} {day}".strip()


def fact_line(fact: Fact, today: date, words: Words, prefix: str = "") -> BriefLine:
    """A fact as a line: its text bold, its detail and day after it; the relative's or ``prefix`` name before."""
    bold, detail = fact.text, with_day(fact.detail, fact, today, words)
    if fact.relative is not None:
        bold, detail = fact.relative.name, about(fact, today, words)
    if prefix:
        bold, detail = prefix, ", ".join(part for part in (bold, detail) if part)
    return BriefLine(pair(bold, detail), Record(Kind.FACT, fact.id, fact.contact_id))

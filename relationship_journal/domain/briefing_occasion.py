"""Why you meet, what is different since the last time, what you did lately, and the ground you share."""

from __future__ import annotations

from datetime import date

from relationship_journal.domain.briefing_parts import (
    BriefLine,
    BriefSection,
    Material,
    Paragraph,
    PersonMaterial,
    Record,
    SectionKey,
    Words,
)
from relationship_journal.domain.briefing_people import callers, clipped, has_died, pair
from relationship_journal.domain.changed_since import ChangeKind, ChangeSince
from relationship_journal.domain.changes import Kind
from relationship_journal.domain.facts import Fact
from relationship_journal.domain.shared_ground import shared_ground

_AGENDA_LINES = 5


def why(material: Material, words: Words) -> tuple[BriefLine, ...]:
    """The agenda both know of, and what comes next with them."""
    lines: list[BriefLine] = []
    if material.meeting is not None:
        record = Record(Kind.MEETING, material.meeting.id)
        agenda = [" ".join(line.split()) for line in material.meeting.agenda[:20_000].splitlines()]
        points = [clipped(line) for line in agenda if line]
        lines += [BriefLine(Paragraph(line, max_lines=3), record) for line in points[:_AGENDA_LINES]]
        if len(points) > _AGENDA_LINES:
            more = words.text("and_more", n=len(points) - _AGENDA_LINES)
            lines.append(BriefLine(Paragraph(more, max_lines=1), record))
    if material.following is not None:
        then = material.following
        day = words.day_long(then.local_start.date(), material.today)
        told = ", ".join(part for part in (day, clipped(then.topic, 200)) if part)
        lines.append(BriefLine(pair(words.text("then"), told, max_lines=2), Record(Kind.MEETING, then.id)))
    return tuple(lines)


def since_day(material: Material, words: Words) -> str:
    """The day the changes are counted from, where it is one for all."""
    days = {person.contact.row.standing.last_live for person in material.people if person.changes}
    known = [day for day in days if day is not None]
    return words.text("since_day", day=words.day(known[0], material.today)) if len(known) == 1 else ""


def changed(material: Material, words: Words) -> tuple[BriefLine, ...]:
    """What became different about them since you last met live, newest first."""
    names = callers(material.people)
    found: list[tuple[date, BriefLine]] = []
    for person in material.people:
        name = names[person.contact.id]
        several = len(material.people) > 1
        found += [
            (change.day, _change(change, person, name, words, several=several)) for change in person.changes
        ]
    found.sort(key=lambda each: each[0], reverse=True)
    return tuple(line for _day, line in found)


def _change(
    change: ChangeSince, person: PersonMaterial, name: str, words: Words, *, several: bool
) -> BriefLine:
    lead = words.text(f"changed_{change.kind}", name=name)
    told = clipped(change.text)
    if change.kind in {ChangeKind.ROLE, ChangeKind.ORGANISATION}:
        told = told or words.text("changed_none")
        if change.before:
            told = words.text("changed_from", now=told, before=clipped(change.before))
    if several and change.kind is not ChangeKind.KEPT:
        lead = f"{name}, {lead[:1].lower()}{lead[1:]}"
    record = Record(change.record_kind, change.record_id, person.contact.id)
    return BriefLine(pair(lead, told, max_lines=2), record)


def lately(material: Material, words: Words) -> tuple[BriefLine, ...]:
    """What you did for them in the last twelve months, or plainly that nothing is noted."""
    names = callers(material.people)
    several = len(material.people) > 1
    found: list[tuple[date, BriefLine]] = []
    for person in material.people:
        for deed in person.deeds:
            told = f"{names[person.contact.id]}: {clipped(deed.text)}" if several else clipped(deed.text)
            line = pair(told, words.day(deed.day, material.today), max_lines=2)
            record = Record(deed.kind, deed.id, person.contact.id)
            found.append((deed.day, BriefLine(line, record)))
    found.sort(key=lambda each: each[0], reverse=True)
    known = [
        person
        for person in material.people
        if person.contact.row.standing.met and not has_died(person.contact)
    ]
    if not found and known:
        return (BriefLine(Paragraph(words.text("nothing_lately"), max_lines=2)),)
    return tuple(line for _day, line in found)


def shared(material: Material, words: Words) -> BriefSection:
    """What they care about that you noted of yourself too."""
    names = callers(material.people)
    lines: list[BriefLine] = []
    for person in material.people:
        if has_died(person.contact):
            continue
        for theirs, mine in shared_ground(person.facts, material.mine, material.day):
            name = names[person.contact.id] if len(material.people) > 1 else ""
            head = f"{name}: {clipped(theirs.text)}" if name else clipped(theirs.text)
            same = mine.text.strip().casefold() == theirs.text.strip().casefold() and not mine.detail
            yours = words.text("you_too") if same else words.text("you_as", mine=clipped(_told(mine)))
            lines.append(
                BriefLine(pair(head, yours, max_lines=2), Record(Kind.FACT, theirs.id, person.contact.id))
            )
    return BriefSection(SectionKey.SHARED, words.text("shared"), tuple(lines))


def _told(fact: Fact) -> str:
    return ", ".join(part for part in (fact.text, fact.detail) if part)

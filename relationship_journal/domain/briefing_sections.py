"""The sections of a briefing, drawn from its material: nothing invented, nothing expired, most important first."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from relationship_journal.domain.briefing_dates import dates_ahead, full_day
from relationship_journal.domain.briefing_occasion import changed, lately, shared, since_day, why
from relationship_journal.domain.briefing_parts import (
    BriefLine,
    BriefSection,
    Material,
    Paragraph,
    PersonMaterial,
    Record,
    SectionKey,
    State,
    Words,
)
from relationship_journal.domain.briefing_people import (
    callers,
    clipped,
    current,
    fact_line,
    family_brief,
    family_lines,
    has_died,
    pair,
)
from relationship_journal.domain.changes import Kind
from relationship_journal.domain.entries import Entry
from relationship_journal.domain.facts import Fact, FactKind
from relationship_journal.domain.promises import Owed, Promise, by_due

SUGGESTIONS = 2
_MUST_ASK = 3
MOST_BLOCKS = 4
"""Of so many people each has a block; of more, every section names them line by line."""

_FACTS_OF_EACH = 2
_LONGEST_ENTRY = 1500
_BULLET = re.compile(r"^\s*(?:[-*•–?]+\s*|\d{1,2}[.)]\s+|\[[ xX]?\]\s*)*")
_KNOW = {FactKind.CONTEXT: 0, FactKind.PREFERENCE: 1, FactKind.WORK: 2}


def left_column(material: Material, words: Words) -> tuple[BriefSection, ...]:
    """Last time, Ask, Give first, Notes; with several people also what they share in the right column of one."""
    give = clipped(material.meeting.give_first) if material.meeting else ""
    meeting = Record(Kind.MEETING, material.meeting.id) if material.meeting else None
    return (
        BriefSection(SectionKey.WHY, words.text("why"), why(material, words)),
        _last_time(material, words),
        BriefSection(
            SectionKey.CHANGED, words.text("changed"), changed(material, words), since_day(material, words)
        ),
        BriefSection(SectionKey.ASK, words.text("ask"), _ask(material, words)),
        BriefSection(
            SectionKey.GIVE_FIRST,
            words.text("give_first"),
            (BriefLine(Paragraph(give, max_lines=4), meeting, must=True),) if give else (),
        ),
        BriefSection(SectionKey.LATELY, words.text("lately"), lately(material, words)),
        *(() if len(material.people) == 1 else (shared(material, words), *_dates_and_care(material, words))),
        BriefSection(SectionKey.NOTES, words.text("notes")),
    )


def right_column(material: Material, words: Words, chosen: frozenset[SectionKey]) -> tuple[BriefSection, ...]:
    """Promises, what is known, dates and what hurts of one person; of several a block for each."""
    if len(material.people) > MOST_BLOCKS:
        return _of_everybody(material, words)
    if len(material.people) != 1:
        names = callers(material.people)
        return tuple(_block(person, names, material, words, chosen) for person in material.people)
    person = material.people[0]
    facts = [
        fact for fact in current(person.facts, material.day) if not fact.sensitive and fact.relative is None
    ]
    hobbies = tuple(fact_line(fact, material.today, words) for fact in facts if fact.kind is FactKind.HOBBY)
    names = callers(material.people)
    return (
        BriefSection(
            SectionKey.PROMISES,
            words.text("promises"),
            tuple(_promise(promise, names, material.today, words) for promise in _open(person)),
        ),
        BriefSection(SectionKey.FAMILY, words.text("family"), family_lines(person, material, words)),
        BriefSection(SectionKey.HOBBIES, words.text("hobbies"), hobbies),
        shared(material, words),
        BriefSection(
            SectionKey.GOOD_TO_KNOW, words.text("good_to_know"), _good_to_know(facts, material, words)
        ),
        *_dates_and_care(material, words),
    )


def _of_everybody(material: Material, words: Words) -> tuple[BriefSection, ...]:
    """The same sections for a large group, every line under the name it belongs to: blocks would not find room."""
    names = callers(material.people)
    promises = sorted((each for person in material.people for each in _open(person)), key=by_due)
    families = (
        family_brief(person, names[person.contact.id], material, words, max_lines=1)
        for person in material.people
    )
    hobbies: list[BriefLine] = []
    known: list[BriefLine] = []
    for person in material.people:
        name = names[person.contact.id]
        facts = [
            fact
            for fact in current(person.facts, material.day)
            if not fact.sensitive and fact.relative is None
        ]
        hobbies += [
            fact_line(fact, material.today, words, name) for fact in facts if fact.kind is FactKind.HOBBY
        ]
        known += [fact_line(fact, material.today, words, name) for fact in facts if fact.kind in _KNOW]
    return (
        BriefSection(
            SectionKey.PROMISES,
            words.text("promises"),
            tuple(_promise(each, names, material.today, words, to=True) for each in promises),
        ),
        BriefSection(SectionKey.FAMILY, words.text("family"), tuple(line for line in families if line)),
        BriefSection(SectionKey.HOBBIES, words.text("hobbies"), tuple(hobbies)),
        BriefSection(SectionKey.GOOD_TO_KNOW, words.text("good_to_know"), tuple(known)),
    )


def _dates_and_care(material: Material, words: Words) -> tuple[BriefSection, ...]:
    return (
        BriefSection(SectionKey.DATES, words.text("dates"), dates_ahead(material, words)),
        BriefSection(SectionKey.CARE, words.text("care"), _care(material, words)),
    )


_SECTION = {
    FactKind.FAMILY: SectionKey.FAMILY,
    FactKind.HOBBY: SectionKey.HOBBIES,
    FactKind.PREFERENCE: SectionKey.GOOD_TO_KNOW,
    FactKind.WORK: SectionKey.GOOD_TO_KNOW,
    FactKind.CONTEXT: SectionKey.GOOD_TO_KNOW,
    FactKind.DATE: SectionKey.DATES,
}


# -- left ------------------------------------------------------------------------------------------


def _last_time(material: Material, words: Words) -> BriefSection:
    title = words.text("last_time")
    entry = material.last
    if entry is not None:
        lines = [
            BriefLine(Paragraph(text), _entry_record(entry, material), must=at == 0)
            for at, text in enumerate(_paragraphs(entry.text))
        ]
        if material.before is not None:
            lines.append(
                _short_entry(material.before, words.day(material.before.day, material.today), material)
            )
        return BriefSection(SectionKey.LAST_TIME, title, tuple(lines), words.day(entry.day, material.today))
    names = callers(material.people)
    with_last = [(person, person.last) for person in material.people if person.last is not None]
    with_last.sort(key=lambda found: found[1].day, reverse=True)
    if with_last:
        apart = (
            _short_entry(
                last, f"{names[person.contact.id]}, {words.day(last.day, material.today)}", material, 2
            )
            for person, last in with_last
        )
        return BriefSection(SectionKey.LAST_TIME, title, tuple(apart))
    return BriefSection(SectionKey.LAST_TIME, title, _nothing_written(material, words))


def _paragraphs(text: str) -> list[str]:
    shown = text if len(text) <= _LONGEST_ENTRY else text[:_LONGEST_ENTRY].rstrip() + "…"
    return [" ".join(line.split()) for line in shown.splitlines() if line.strip()]


def _short_entry(entry: Entry, lead: str, material: Material, max_lines: int = 1) -> BriefLine:
    return BriefLine(pair(lead, entry.text, max_lines=max_lines), _entry_record(entry, material))


def _entry_record(entry: Entry, material: Material) -> Record:
    here = {person.contact.id for person in material.people}
    whose = next((row.id for row in entry.people if row.id in here), 0)
    return Record(Kind.ENTRY, entry.id, whose or next(iter(here), 0))


def _nothing_written(material: Material, words: Words) -> tuple[BriefLine, ...]:
    names = list(callers(material.people).values())
    if not names:
        return ()
    name = names[0]
    if len(names) > 3:
        name = f"{', '.join(names[:2])} {words.text('and_more', n=len(names) - 2)}"
    elif len(names) > 1:
        name = words.text("and", names=", ".join(names[:-1]), last=names[-1])
    return (
        BriefLine(Paragraph(words.text("nothing_written", name=name))),
        BriefLine(Paragraph(words.text("how_met")), mark="number", number=1),
        BriefLine(Paragraph(words.text("working_on")), mark="number", number=2),
    )


def own_questions(preparation: str) -> tuple[str, ...]:
    """The lines of a preparation without their bullets and numbers."""
    found = (clipped(_BULLET.sub("", line[:2000])) for line in preparation[:20_000].splitlines())
    return tuple(line for line in found if line)


def _ask(material: Material, words: Words) -> tuple[BriefLine, ...]:
    meeting = material.meeting
    asked: list[tuple[Paragraph, Record]] = []
    if meeting is not None:
        record = Record(Kind.MEETING, meeting.id)
        asked += [(Paragraph(text, max_lines=3), record) for text in own_questions(meeting.preparation)]
    names = callers(material.people)
    for person in material.people:
        prefix = f"{names[person.contact.id]}: " if len(material.people) > 1 else ""
        for topic in person.topics:
            if topic.is_open and topic.text.strip():
                text = Paragraph(prefix + clipped(topic.text), max_lines=3)
                asked.append((text, Record(Kind.TOPIC, topic.id, person.contact.id)))
    lines = [
        BriefLine(
            text,
            record,
            mark="number",
            number=at,
            must=record.kind is Kind.MEETING and at <= _MUST_ASK,
        )
        for at, (text, record) in enumerate(asked, 1)
    ]
    return (*lines, *_suggested(material, words))


def _suggested(material: Material, words: Words) -> list[BriefLine]:
    """What had its day since you last met: worth asking about, told by a fact of yours."""
    found: list[tuple[date, BriefLine]] = []
    names = callers(material.people)
    for person in material.people:
        seen = person.contact.row.standing.last_live or (person.last.day if person.last else None)
        if seen is None or has_died(person.contact):
            continue
        asked = {topic.fact_id for topic in person.topics if topic.is_open}
        for fact in current(person.facts, material.day):
            if fact.id in asked:
                continue
            day = full_day(fact.on)
            quiet = fact.sensitive or (fact.relative is not None and fact.relative.died)
            if day is None or quiet or not seen < day <= material.day:
                continue
            prefix = names[person.contact.id] if len(material.people) > 1 else ""
            line = fact_line(fact, material.today, words, prefix)
            found.append((day, BriefLine(line.text, line.record, mark="sparkles")))
    found.sort(key=lambda pair: pair[0], reverse=True)
    return [line for _, line in found[:SUGGESTIONS]]


# -- right -----------------------------------------------------------------------------------------


def _open(person: PersonMaterial) -> list[Promise]:
    return sorted((promise for promise in person.promises if promise.is_open), key=by_due)


def _promise(
    promise: Promise, names: dict[int, str], today: date, words: Words, *, to: bool = False
) -> BriefLine:
    """Who promised what; ``to`` says to whom, where the place on the sheet does not."""
    name = names.get(promise.contact_id, clipped(promise.contact_name, 60))
    who = name
    if promise.owed is Owed.MINE:
        who = words.text("you_to", name=name) if to else words.text("you")
    note, state = _due(promise, today, words)
    text = Paragraph(f"{who}: {clipped(promise.text)}", max_lines=3)
    record = Record(Kind.PROMISE, promise.id, promise.contact_id)
    return BriefLine(text, record, note, state, "checkbox", must=bool(state))


def _due(promise: Promise, today: date, words: Words) -> tuple[str, State]:
    if promise.due is None:
        return "", ""
    if promise.due == today:
        return words.text("due_today"), "amber"
    day = words.day(promise.due, today)
    late = promise.days_late(today)
    if late:
        key = "days_late" if late > 1 else "day_late"
        return words.text(key, day=day, n=late), "danger"
    moved = next(
        (each for each in reversed(promise.earlier) if each is not None and each != promise.due), None
    )
    if moved is not None:
        return words.text("by_moved", day=day, before=words.day(moved, today)), ""
    return words.text("by", day=day), ""


def _good_to_know(facts: list[Fact], material: Material, words: Words) -> tuple[BriefLine, ...]:
    known = sorted((fact for fact in facts if fact.kind in _KNOW), key=lambda fact: _KNOW[fact.kind])
    moment = words.text("at_the_moment")
    return tuple(
        fact_line(fact, material.today, words, moment if fact.kind is FactKind.CONTEXT else "")
        for fact in known
    )


def _block(
    person: PersonMaterial,
    names: dict[int, str],
    material: Material,
    words: Words,
    chosen: frozenset[SectionKey],
) -> BriefSection:
    contact = person.contact
    record = Record(Kind.CONTACT, contact.id, contact.id)
    lines = []
    if contact.portrait.strip():
        lines.append(BriefLine(Paragraph(clipped(contact.portrait), "portrait", max_lines=2), record))
    if SectionKey.PROMISES in chosen:
        lines += [_promise(promise, names, material.today, words) for promise in _open(person)]
    brief = family_brief(person, "", material, words) if SectionKey.FAMILY in chosen else None
    lines += [brief] if brief else []
    facts = [
        fact
        for fact in current(person.facts, material.day)
        if not fact.sensitive and _SECTION[fact.kind] in chosen and not (brief and fact.relative)
    ]
    lines += [fact_line(fact, material.today, words) for fact in facts[:_FACTS_OF_EACH]]
    rest = max(0, len(facts) - _FACTS_OF_EACH)
    more = words.text("and_more", n=rest) if rest else ""
    name = clipped(contact.name, 80)
    return BriefSection(SectionKey.PEOPLE, name, tuple(lines), "", rest, more, contact.id)


def _care(material: Material, words: Words) -> tuple[BriefLine, ...]:
    names = callers(material.people)
    several = len(material.people) > 1
    lines = (
        fact_line(fact, material.today, words, names[person.contact.id] if several else "")
        for person in material.people
        for fact in current(person.facts, material.day)
        if fact.sensitive
    )
    return tuple(
        replace(line, text=replace(line.text, bold=0), must=True) for line in lines
    )  # quiet: nothing stands out

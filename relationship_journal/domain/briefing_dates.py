"""The days ahead of a meeting: birthdays and days to remember, of the living as birthdays, of the dead as days."""

from __future__ import annotations

import re
from datetime import date, timedelta

from relationship_journal.domain.briefing_parts import BriefLine, Material, PersonMaterial, Record, Words
from relationship_journal.domain.briefing_people import all_relatives, callers, current, has_died, pair
from relationship_journal.domain.changes import Kind
from relationship_journal.domain.facts import FactKind
from relationship_journal.domain.partial_date import PartialDate

DATES_WITHIN_DAYS = 30
_BIRTHDAY = re.compile(r"birthday|geburtstag", re.IGNORECASE)


def dates_ahead(material: Material, words: Words) -> tuple[BriefLine, ...]:
    """What comes within thirty days of the meeting, soonest first."""
    found: list[tuple[date, BriefLine]] = []
    names = callers(material.people)
    for person in material.people:
        prefix = names[person.contact.id] if len(material.people) > 1 else ""
        found += _dates_of(person, prefix, material, words)
    return tuple(line for _, line in sorted(found, key=lambda pair: pair[0]))


def _dates_of(
    person: PersonMaterial, prefix: str, material: Material, words: Words
) -> list[tuple[date, BriefLine]]:
    found: list[tuple[date, BriefLine]] = []
    record = Record(Kind.CONTACT, person.contact.id, person.contact.id)

    def add(name: str, what: str, on: date, born: PartialDate | None, source: Record) -> None:
        day = words.day(on, material.today)
        age = born.age_on(on) if born else None
        when = words.text("turns", day=day, age=age) if age else day
        detail = words.text("their_birthday", day=when) if born and name else when
        lead = name or what
        found.append((on, BriefLine(pair(lead, detail if born or not name else f"{what} {detail}"), source)))

    born = person.contact.born
    if born and not has_died(person.contact) and (on := _coming(born, material.day)):
        add(prefix, words.text("birthday"), on, born, record)
    for relative in all_relatives(person):
        if relative.born and not relative.died and (on := _coming(relative.born, material.day)):
            add(relative.name, "", on, relative.born, record)
    for fact in current(person.facts, material.day):
        gone = has_died(person.contact) if fact.relative is None else fact.relative.died
        if fact.kind is not FactKind.DATE or fact.sensitive or fact.on is None:
            continue
        if gone and _BIRTHDAY.search(fact.text):  # other days of the dead are remembered
            continue
        if on := _coming(fact.on, material.day, yearly=fact.yearly or fact.on.year is None):
            name = fact.relative.name if fact.relative else prefix
            add(name, fact.text, on, None, Record(Kind.FACT, fact.id, fact.contact_id))
    return found


def _coming(day: PartialDate, since: date, *, yearly: bool = True) -> date | None:
    """When it comes next, if within thirty days."""
    on = day.next_after(since) if yearly else full_day(day)
    return on if on and since <= on <= since + timedelta(days=DATES_WITHIN_DAYS) else None


def full_day(day: PartialDate | None) -> date | None:
    """A day known in full."""
    if day is None or day.year is None or day.month is None or day.day is None:
        return None
    return date(day.year, day.month, day.day)

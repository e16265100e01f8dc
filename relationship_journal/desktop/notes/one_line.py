"""A fact as one line of text, "Ida (daughter), 7: starts school on 24 August", there and back."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, time

from relationship_journal.desktop.notes.lines import day_words
from relationship_journal.desktop.partial_days import read_partial
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.errors import UnknownTime
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.partial_date import PartialDate

_RELATIVE = re.compile(
    r"(?P<name>.*?\S)\s*(?:\((?P<relation>[^()]*)\))?\s*(?:,\s*(?:(?P<age>\d{1,3})|(?:born|geb\.|geboren)\s+(?P<born>[^,:()]+)))?"
)
_YEAR = re.compile(r"\b\d{4}\b")


def to_line(draft: FactDraft) -> str:
    """What the line shows for editing."""
    thing = draft.text
    if draft.relation:
        thing += f" ({draft.relation})"
    if draft.born:
        thing += translate("notes", ", born {day}").format(day=day_words(PartialDate.parse(draft.born)))
    elif draft.age is not None:
        thing += f", {draft.age}"
    detail = [draft.detail]
    if draft.on and draft.kind is FactKind.DATE:
        detail.append(day_words(PartialDate.parse(draft.on)))
    told = ", ".join(part for part in detail if part)
    return f"{thing}: {told}" if told else thing


def from_line(line: str, before: FactDraft, today: date) -> FactDraft:
    """The fact a line says; what a line cannot say (expiry, source) stays as it was ``before``."""
    thing, _, detail = line.strip().partition(": ")
    made = replace(
        before, text=thing.strip().removesuffix(":").strip(), detail=detail.strip(), age=None, born=""
    )
    if made.kind is FactKind.FAMILY:
        made = _relative(made, before, today)
    if made.kind is FactKind.DATE:
        made = _dated(made, today)
    return made


def _relative(made: FactDraft, before: FactDraft, today: date) -> FactDraft:
    found = _RELATIVE.fullmatch(made.text)
    if found is None or not (found["relation"] or found["age"] or found["born"]):
        return replace(made, relation="")
    relation = (found["relation"] or before.relation or "").strip()
    age = int(found["age"]) if found["age"] else None
    born = read_partial(found["born"], today) if found["born"] else None
    if found["born"] and born is None:
        return replace(made, relation="")  # no day: the words stay as they are written
    if (age is not None or born is not None) and not relation:
        return made  # an age alone names nobody's relation; it stays in the words
    if born is not None:
        return replace(made, text=found["name"], relation=relation, born=str(born))
    known = age == before.age and relation == before.relation
    return replace(made, text=found["name"], relation=relation, age=None if known else age)


def _dated(made: FactDraft, today: date) -> FactDraft:
    """A day in the detail becomes the fact's day, yearly when no year is written."""
    found = _day(made.detail, today)
    if found is None:
        return replace(made, on="", yearly=False) if not made.detail else made
    day, start, length = found
    partial = PartialDate.of(day)
    if not _YEAR.search(made.detail):
        partial = PartialDate(None, day.month, day.day)
    rest = " ".join((made.detail[:start] + made.detail[start + length :]).split()).strip(" ,")
    return replace(made, on=str(partial), detail=rest, yearly=True)


def _day(detail: str, today: date) -> tuple[date, int, int] | None:
    """The day the whole detail is, past or to come, else the first one ahead named in it."""
    from relationship_journal.domain.when import find_day, read_when

    try:
        whole = read_when(detail, datetime.combine(today, time(12)), past=bool(_YEAR.search(detail)))
    except UnknownTime:
        return find_day(detail, today)
    return whole.day, 0, len(detail)

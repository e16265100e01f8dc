"""Whom a question means: its filters and words as conditions on ``standing`` joined with ``contact``."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from sqlalchemy import ColumnElement, Connection, and_, or_, select

from relationship_journal.domain.folding import folded_words
from relationship_journal.domain.meetings import MeetingState
from relationship_journal.domain.promises import PromiseState
from relationship_journal.domain.question_words import RECORDS, Has, Key
from relationship_journal.domain.questions import Filter, Question, parse
from relationship_journal.journal.face_time import is_never_met
from relationship_journal.journal.name_search import by_name, digits_of, with_nicknames
from relationship_journal.journal.rhythm import is_neglected
from relationship_journal.store.asked_names import has_digits, has_names
from relationship_journal.store.asked_records import Wanted, whose
from relationship_journal.store.search_index import match_terms
from relationship_journal.store.tables import (
    circle,
    contact,
    contact_circle,
    contact_point,
    meeting,
    meeting_contact,
    promise,
    standing,
    topic,
)

_MOST_NAMED = 200
_WHO = standing.c.contact_id


def resolved(connection: Connection, question: Question) -> Question:
    """The question with filters that name nobody and no circle read as words."""
    for each in question.filters:
        unknown = (each.key is Key.WITH and not _named(connection, each)) or (
            each.key is Key.IN and not _circles(connection, each)
        )
        if unknown:
            question = question.as_words(each)
    return question


def wanted(connection: Connection, question: Question, today: date) -> Wanted:
    """What a record must be to answer a resolved question; its people as sets of ids."""
    sets = [frozenset(_named(connection, each)) for each in question.filters if each.key is Key.WITH]
    of_people = [test for each in question.filters for test in _of_person(connection, each, today)]
    overdue = "overdue" in question.values(Key.IS)
    if of_people and not (overdue and len(of_people) == 1):
        query = select(_WHO).join(contact, contact.c.id == _WHO).where(*of_people)
        sets.append(frozenset(connection.scalars(query)))
    return Wanted(
        match=match_terms(question.terms),
        first=question.first_day(),
        last=question.last_day(),
        fact_kinds=question.fact_kinds,
        channels=frozenset(question.values(Key.CHANNEL)),
        contacts=tuple(sets),
        overdue=today if overdue else None,
    )


def conditions(connection: Connection, question: Question, today: date) -> list[ColumnElement[bool]]:
    """What makes somebody answer a resolved question; none: everybody does."""
    tests = [test for each in question.filters for test in _of_person(connection, each, today)]
    if question.narrows_records:
        asked = wanted(connection, question, today)
        tests.append(_WHO.in_(whose(question.records or RECORDS, asked)))
    elif question.terms:
        tests.append(_words(connection, question))
    return tests


def _words(connection: Connection, question: Question) -> ColumnElement[bool]:
    """All in the names or the company, or in whatever else is known about the person; else as names are searched."""
    terms = with_nicknames(question.terms)
    tests = [
        and_(
            *(
                or_(
                    has_names(_WHO, [term]),
                    *(standing.c.company_key.contains(" ".join(p), autoescape=True) for p in term.phrases),
                )
                for term in terms
            )
        )
    ]
    if digits := digits_of(question.text):
        tests.append(has_digits(_WHO, digits))
    if question.wants_journal:
        tests.append(_WHO.in_(whose(("contact", "fact"), Wanted(match=match_terms(question.terms)))))
    anybody = select(_WHO).where(or_(*tests)).limit(1)
    if connection.scalar(anybody) is None:
        tests.append(_WHO.in_(by_name(connection, question, _MOST_NAMED)))
    return or_(*tests)


# -- filters -----------------------------------------------------------------------------------


def _named(connection: Connection, asked: Filter) -> list[int]:
    return by_name(connection, parse(asked.value), _MOST_NAMED)


def _circles(connection: Connection, asked: Filter) -> list[int]:
    """The circles of this name, else those whose name begins so."""
    rows = connection.execute(select(circle.c.id, circle.c.name)).all()
    names = {row.id: " ".join(folded_words(row.name)) for row in rows}
    exact = [number for number, name in names.items() if name == asked.value]
    return exact or [number for number, name in names.items() if name.startswith(asked.value)]


def _of_person(connection: Connection, asked: Filter, today: date) -> list[ColumnElement[bool]]:
    """A filter that speaks of the person as a condition; none for one that speaks of records."""
    if asked.key is Key.IN:
        inside = contact_circle.c.circle_id.in_(_circles(connection, asked))
        return [_WHO.in_(select(contact_circle.c.contact_id).where(inside))]
    if asked.key is Key.NEVER:
        return [is_never_met()]
    if asked.key is Key.IS:
        return [_overdue(today) if asked.value == "overdue" else is_neglected(today)]
    if asked.key is Key.HAS:
        return [_has(Has(asked.value), today)]
    return []


def _overdue(today: date) -> ColumnElement[bool]:
    late = select(promise.c.contact_id).where(promise.c.state == PromiseState.OPEN, promise.c.due < today)
    return _WHO.in_(late)


def _has(what: Has, today: date) -> ColumnElement[bool]:
    """Sets, each made once: asked person by person, SQLite takes the index of states."""
    match what:
        case Has.PROMISE:
            return _WHO.in_(select(promise.c.contact_id).where(promise.c.state == PromiseState.OPEN))
        case Has.MEETING:
            planned = select(meeting_contact.c.contact_id).join(
                meeting, meeting.c.id == meeting_contact.c.meeting_id
            )
            start = datetime.combine(today, time(), UTC)
            return _WHO.in_(planned.where(meeting.c.state == MeetingState.PLANNED, meeting.c.start >= start))
        case Has.EMAIL | Has.PHONE:
            return _WHO.in_(select(contact_point.c.contact_id).where(contact_point.c.kind == what.value))
        case Has.BIRTHDAY:
            return contact.c.born.is_not(None)
        case Has.QUESTION:
            return _WHO.in_(select(topic.c.contact_id).where(topic.c.is_open))

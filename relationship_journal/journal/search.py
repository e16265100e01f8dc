"""Search: people by name and by all that is known of them, and every record by its words and filters."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, select

from relationship_journal.domain.changes import Kind
from relationship_journal.domain.question_words import RECORDS
from relationship_journal.domain.questions import Question, parse
from relationship_journal.domain.search import RANKED_UP_TO, Found, FoundPerson, Hit, Hits
from relationship_journal.domain.snippets import Snippets
from relationship_journal.domain.work import Clock, today
from relationship_journal.journal.asked_people import conditions, resolved, wanted
from relationship_journal.journal.name_search import by_name
from relationship_journal.journal.people_rows import contact_rows
from relationship_journal.store.asked_names import KNOWN, people
from relationship_journal.store.asked_records import (
    Walk,
    Wanted,
    best,
    best_of_all,
    newest,
    people_of,
    texts,
    walk,
)
from relationship_journal.store.database import Database
from relationship_journal.store.search_index import match_terms
from relationship_journal.store.tables import contact

_CONTACT = "contact"
_LOOKED_AT = 4
"""So many records are looked at for each person wanted: some have several."""


class Search:
    """Finds people and records; any words are taken as words, never as syntax."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def question(self, words: str) -> Question:
        """What typed words mean here: filters that name nobody and no circle are words."""
        with self._database.read() as connection:
            return resolved(connection, parse(words))

    def find(self, words: str, limit: int = 50) -> Hits:
        """People first, then records: of at most ``RANKED_UP_TO`` the best first, of more the newest."""
        day = today(self._clock)
        with self._database.read() as connection:
            question = resolved(connection, parse(words))
            if question.is_empty or limit < 1:
                return Hits(words, (), question=question)
            answer = _answer(connection, question, day, limit + 1, limit + 1)
            rows = answer.records
            if not answer.ranked:
                rows = sorted(rows, key=lambda row: row.day or "", reverse=True)
            contacts = [(_CONTACT, number) for number in answer.people]
            hits = _hits(connection, question, contacts, rows[: max(0, limit + 1 - len(contacts))])
        return Hits(words, tuple(hits[:limit]), len(hits) > limit, answer.ranked, question)

    def groups(self, words: str, people: int = 5, each: int = 5) -> Found:
        """The same while it is typed: so many people, and of each kind of record so many; the journal from three letters on."""
        day = today(self._clock)
        with self._database.read() as connection:
            question = resolved(connection, parse(words))
            if question.is_empty:
                return Found(question, (), ())
            if question.wants_journal:
                answer = _answer(connection, question, day, people, each)
            else:
                answer = _Answer(_people(connection, question, people, day), [], ranked=False)
            hits = _hits(connection, question, [], answer.records)
            found = _found_people(
                connection, question, answer.people, hits if question.narrows_records else ()
            )
        return Found(question, found, tuple(hits), answer.ranked)


@dataclass(frozen=True, slots=True)
class _Answer:
    """Ids of people, and rows of records (kind, row_id, contact_id, day)."""

    people: Sequence[int]
    records: Sequence[Row[Any]]
    ranked: bool


def _answer(connection: Connection, question: Question, day: date, people: int, each: int) -> _Answer:
    if question.filters:
        return _narrowed(connection, question, day, people, each)
    match = match_terms(question.terms)
    most = max(people, each)
    found = walk(connection, match, most)
    ranked = found.total is not None and found.total <= RANKED_UP_TO
    if ranked:
        rows = best_of_all(connection, match, most)
    else:
        rows = [row for kind in (_CONTACT, *RECORDS) for row in _newest(connection, found, kind, match, most)]
    named = dict.fromkeys(by_name(connection, question, people))
    known = [row.row_id for row in rows if row.kind == _CONTACT]
    named |= dict.fromkeys(_without_me(connection, known) if known else ())
    return _Answer(list(named)[:people], [row for row in rows if row.kind != _CONTACT], ranked)


def _newest(connection: Connection, found: Walk, kind: str, match: str, limit: int) -> list[Row[Any]]:
    """What the walk met of a kind, or where it did not come so far, what there is."""
    if kind in found.complete:
        return found.rows[kind]
    return newest(connection, kind, Wanted(match=match), limit)


def _narrowed(connection: Connection, question: Question, day: date, people: int, each: int) -> _Answer:
    """An answer to a question with filters, kind by kind."""
    if not question.wants_journal:
        return _Answer(_people(connection, question, people, day), [], ranked=False)
    asked = wanted(connection, question, day)
    kinds = question.records or RECORDS
    found = best(connection, kinds, asked, RANKED_UP_TO) if asked.match else None
    rows = found
    if rows is None:
        most = max(each, _LOOKED_AT * people)
        rows = [row for kind in kinds for row in newest(connection, kind, asked, most)]
    if question.narrows_records:
        who = _whose(connection, asked, rows, people)
    else:
        who = _people(connection, question, people, day)
    shown = _of_each(rows, each) if question.records else []
    return _Answer(who, shown, ranked=found is not None)


def _people(connection: Connection, question: Question, limit: int, day: date) -> list[int]:
    """Those named, or whom the filters leave; whom one was last in touch with first."""
    if question.filters:
        query = people().where(*conditions(connection, question, day))
        return list(connection.scalars(query.order_by(*KNOWN).limit(limit)))
    return by_name(connection, question, limit)


def _whose(connection: Connection, asked: Wanted, rows: Sequence[Row[Any]], limit: int) -> list[int]:
    """Whose records answer: who was asked for by name, then those of the newest records."""
    newest_first = sorted(rows, key=lambda row: row.day or "", reverse=True)
    named = [number for names in asked.contacts if len(names) <= limit for number in sorted(names)]
    taking_part = people_of(connection, newest_first[: _LOOKED_AT * limit])
    found = dict.fromkeys([*(named if rows else ()), *taking_part])
    return _without_me(connection, list(found))[:limit]


def _without_me(connection: Connection, ids: Sequence[int]) -> list[int]:
    """The user's own record is not one of the people."""
    others = set(connection.scalars(people().where(KNOWN[2].in_(ids))))
    return [number for number in ids if number in others]


def _of_each(rows: Iterable[Row[Any]], limit: int) -> list[Row[Any]]:
    told: dict[str, int] = defaultdict(int)
    kept = []
    for row in rows:
        told[row.kind] += 1
        if told[row.kind] <= limit:
            kept.append(row)
    return kept


def _hits(
    connection: Connection, question: Question, contacts: Sequence[tuple[str, int]], rows: Sequence[Row[Any]]
) -> list[Hit]:
    of_kind: dict[str, list[int]] = defaultdict(list)
    for kind, number in (*contacts, *((row.kind, row.row_id) for row in rows)):
        of_kind[kind].append(number)
    told = {kind: texts(connection, kind, ids) for kind, ids in of_kind.items()}
    wanted_names = {*(number for _kind, number in contacts), *(row.contact_id for row in rows)}
    named = select(contact.c.id, contact.c.name).where(contact.c.id.in_(wanted_names))
    names = {row.id: row.name for row in connection.execute(named)}
    cutter = _cutter(question)

    def hit(kind: str, number: int, contact_id: int, day: str | None) -> Hit:
        shown, marks = cutter.cut(told[kind].get(number, ""))
        on = date.fromisoformat(day) if day else None
        return Hit(Kind(kind), number, contact_id, names.get(contact_id, ""), shown, marks, on)

    return [
        *(hit(kind, number, number, None) for kind, number in contacts),
        *(hit(row.kind, row.row_id, row.contact_id, row.day) for row in rows),
    ]


def _cutter(question: Question) -> Snippets:
    phrases = [(phrase, term.open) for term in question.terms for phrase in term.phrases]
    words = [word for phrase, open_end in phrases for word in (phrase[:-1] if open_end else phrase)]
    return Snippets(words, [phrase[-1] for phrase, open_end in phrases if open_end])


def _found_people(
    connection: Connection, question: Question, ids: Sequence[int], hits: Iterable[Hit]
) -> tuple[FoundPerson, ...]:
    """With why they were found: the record that answers, or the line of their own page."""
    rows = contact_rows(connection, ids)
    told = texts(connection, _CONTACT, ids) if ids and question.terms else {}
    cutter = _cutter(question)
    answers: dict[int, Hit] = {}
    for hit in hits:
        answers.setdefault(hit.contact_id, hit)
    found = []
    for number in ids:
        if number not in rows:
            continue
        if number in answers:
            found.append(FoundPerson(rows[number], answers[number].snippet, answers[number].marks))
            continue
        _shown, in_name = cutter.cut(rows[number].name)
        lines = [cutter.cut(line) for line in told.get(number, "").split("\n")]
        why = next(((shown, marks) for shown, marks in lines if marks), ("", ()))
        found.append(FoundPerson(rows[number]) if in_name or not why[0] else FoundPerson(rows[number], *why))
    return tuple(found)

"""Search: people by name and by all that is known of them, and every record by its words and filters."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row

from relationship_journal.domain.changes import Kind
from relationship_journal.domain.questions import Question, parse
from relationship_journal.domain.search import RANKED_UP_TO, Found, FoundPerson, Hit, Hits
from relationship_journal.domain.snippets import Snippets
from relationship_journal.domain.work import Clock, today
from relationship_journal.journal.asked_people import conditions, resolved, wanted
from relationship_journal.journal.name_search import by_name
from relationship_journal.journal.people_rows import contact_rows
from relationship_journal.store.asked_names import KNOWN, people
from relationship_journal.store.asked_records import Wanted, best, count, newest, texts
from relationship_journal.store.database import Database
from relationship_journal.store.search_index import match_terms

_CONTACT = "contact"


class Search:
    """Finds people and records; any words are taken as words, never as syntax."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def find(self, words: str, limit: int = 50) -> Hits:
        """People first, then records: at most ``RANKED_UP_TO`` with the best first, more with the newest first."""
        day = today(self._clock)
        with self._database.read() as connection:
            question = resolved(connection, parse(words))
            if question.is_empty or limit < 1:
                return Hits(words, (), question=question)
            ids = _people(connection, question, limit + 1, day)
            asked = wanted(connection, question, day)
            rows, ranked = _records(connection, question, asked, limit + 1)
            hits = _hits(connection, question, [(_CONTACT, number) for number in ids], rows)
        return Hits(words, tuple(hits[:limit]), len(hits) > limit, ranked, question)

    def groups(self, words: str, people: int = 5, each: int = 5) -> Found:
        """The same while it is typed: so many people, and of each kind of record so many; the journal from three letters on."""
        day = today(self._clock)
        with self._database.read() as connection:
            question = resolved(connection, parse(words))
            if question.is_empty:
                return Found(question, (), ())
            ids = _people(connection, question, people, day)
            rows: Sequence[Row[Any]] = ()
            ranked = False
            if question.wants_journal:
                rows, ranked = _records(
                    connection, question, wanted(connection, question, day), each, of_each=True
                )
            hits = _hits(connection, question, [], rows)
            found = _found_people(connection, question, ids)
        return Found(question, found, tuple(hits), ranked)


def _people(connection: Connection, question: Question, limit: int, day: date) -> list[int]:
    """Those named come first, whom one was last in touch with before the others; then those whose own page has the words."""
    if question.filters:
        query = people().where(*conditions(connection, question, day))
        return list(connection.scalars(query.order_by(*KNOWN).limit(limit)))
    found = dict.fromkeys(by_name(connection, question, limit))
    if len(found) < limit and question.wants_journal:
        asked = Wanted(match=match_terms(question.terms))
        found |= dict.fromkeys(row.row_id for row in newest(connection, _CONTACT, asked, limit))
    return list(found)[:limit]


def _records(
    connection: Connection, question: Question, asked: Wanted, limit: int, *, of_each: bool = False
) -> tuple[list[Row[Any]], bool]:
    """The records and whether they are ranked; ``limit`` for all together, or for each kind."""
    kinds = question.records
    if asked.match and count(connection, kinds, asked, RANKED_UP_TO + 1) <= RANKED_UP_TO:
        rows = best(connection, kinds, asked)
        return (_of_each(rows, limit) if of_each else rows[:limit]), True
    found = [row for kind in kinds for row in newest(connection, kind, asked, limit)]
    if of_each:
        return found, False
    found.sort(key=lambda row: row.day or "", reverse=True)
    return found[:limit], False


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
    names = contact_rows(
        connection, {*(number for _kind, number in contacts), *(row.contact_id for row in rows)}
    )
    cutter = _cutter(question)

    def hit(kind: str, number: int, contact_id: int, day: str | None) -> Hit:
        person = names.get(contact_id)
        shown, marks = cutter.cut(told[kind].get(number, ""))
        on = date.fromisoformat(day) if day else None
        return Hit(Kind(kind), number, contact_id, person.name if person else "", shown, marks, on)

    return [
        *(hit(kind, number, number, None) for kind, number in contacts),
        *(hit(row.kind, row.row_id, row.contact_id, row.day) for row in rows),
    ]


def _cutter(question: Question) -> Snippets:
    phrases = [(phrase, term.open) for term in question.terms for phrase in term.phrases]
    words = [word for phrase, open_end in phrases for word in (phrase[:-1] if open_end else phrase)]
    return Snippets(words, [phrase[-1] for phrase, open_end in phrases if open_end])


def _found_people(connection: Connection, question: Question, ids: Sequence[int]) -> tuple[FoundPerson, ...]:
    rows = contact_rows(connection, ids)
    told = texts(connection, _CONTACT, ids) if ids and question.terms else {}
    cutter = _cutter(question)
    found = []
    for number in ids:
        if number not in rows:
            continue
        _shown, in_name = cutter.cut(rows[number].name)
        lines = [cutter.cut(line) for line in told.get(number, "").split("\n")]
        why = next(((shown, marks) for shown, marks in lines if marks), ("", ()))
        found.append(FoundPerson(rows[number]) if in_name or not why[0] else FoundPerson(rows[number], *why))
    return tuple(found)

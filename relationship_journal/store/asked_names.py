"""Names in SQL: who has these words, or words that begin so, in a name, or these digits in a telephone number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, false, func, not_, or_, select

from relationship_journal.domain.questions import Term
from relationship_journal.store.tables import contact, contact_point, name_word, standing

LAST = "\U0010ffff"
"""Behind every letter: a word from "od" to "od" with this begins with "od"."""
_FEW = 500
"""Of so many with the rarest word, the best known are sorted out; of more, they are met on the way down the list."""
_SIGNS = " -/().+"


def has_names(contact_id: ColumnElement[int], terms: Sequence[Term]) -> ColumnElement[bool]:
    """That the names of a contact have all of these."""
    return and_(*(_has_name(contact_id, term) for term in terms)) if terms else false()


def _has_name(contact_id: ColumnElement[int], term: Term) -> ColumnElement[bool]:
    """One of its words, all looked for at once, or all words of one of its phrases."""
    alone = [phrase[0] for phrase in term.phrases if len(phrase) == 1]
    tests = [_has_word(contact_id, alone, open_end=True)] if alone else []
    for phrase in term.phrases:
        if len(phrase) > 1:
            *whole, last = phrase
            tests.append(
                and_(
                    *(_has_word(contact_id, [word], open_end=False) for word in whole),
                    _has_word(contact_id, [last], open_end=True),
                )
            )
    return or_(*tests)


def _has_word(contact_id: ColumnElement[int], told: Sequence[str], *, open_end: bool) -> ColumnElement[bool]:
    word = name_word.alias()
    any_of = or_(*(_is(word.c.word, each, open_end=open_end) for each in told))
    return exists().where(word.c.contact_id == contact_id, any_of)


def _is(word: ColumnElement[str], told: str, *, open_end: bool) -> ColumnElement[bool]:
    return and_(word >= told, word < told + LAST) if open_end else word == told


def best_known(connection: Connection, terms: Sequence[Term], limit: int) -> list[int]:
    """Ids of people whose names have all of these, whom one was last in touch with first."""
    if not terms:
        return []
    query = people().where(has_names(standing.c.contact_id, terms))
    for term in sorted(terms, key=_length, reverse=True):
        some = _bearers(term).limit(_FEW + 1).subquery()
        bearers = connection.scalar(select(func.count()).select_from(some)) or 0
        if not bearers:
            return []
        if bearers <= _FEW:
            query = query.where(standing.c.contact_id.in_(_bearers(term)))
            break
    return list(connection.scalars(query.order_by(*KNOWN).limit(limit)))


def _length(term: Term) -> int:
    return max(len("".join(phrase)) for phrase in term.phrases)


def _bearers(term: Term) -> Select[int]:
    """Whose name has the first word of one of its phrases."""
    begun = (_is(name_word.c.word, phrase[0], open_end=len(phrase) == 1) for phrase in term.phrases)
    return select(name_word.c.contact_id).where(or_(*begun))


KNOWN = (standing.c.last_any.desc(), standing.c.name_key, standing.c.contact_id)
"""Whom one was last in touch with first."""


def people() -> Select[int]:
    """The ids of everybody but the user, from ``standing`` joined with ``contact``."""
    query = select(standing.c.contact_id).join(contact, contact.c.id == standing.c.contact_id)
    return query.where(not_(contact.c.is_me))


def has_digits(contact_id: ColumnElement[int], digits: str) -> ColumnElement[bool]:
    """That a telephone number of a contact has these digits in it, whatever stands between them."""
    number: ColumnElement[str] = contact_point.c.value
    for sign in _SIGNS:
        number = func.replace(number, sign, "")
    numbers = select(contact_point.c.contact_id).where(
        contact_point.c.kind == "phone", number.contains(digits, autoescape=True)
    )
    return contact_id.in_(numbers)


def is_a_word(connection: Connection, term: Term) -> bool:
    """Whether anybody's name has one of its words."""
    return connection.scalar(_bearers(term).limit(1)) is not None


def words_from(connection: Connection, first: str, shortest: int) -> Iterator[str]:
    """The words of names that begin with a letter and have at least so many."""
    query = select(name_word.c.word).distinct()
    wanted = query.where(
        _is(name_word.c.word, first, open_end=True), func.length(name_word.c.word) >= shortest
    )
    yield from connection.scalars(wanted)

"""Finding people by name: from the first letter, in any order, by a nickname, a telephone number, or mistyped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from relationship_journal.domain.questions import Question, Term
from relationship_journal.journal.nicknames import also_called
from relationship_journal.store.asked_names import (
    KNOWN,
    best_known,
    has_digits,
    is_a_word,
    people,
    words_from,
)
from relationship_journal.store.tables import standing

_NUMBER = re.compile(r"[\d\s+()./\-]+")
_LEAST_DIGITS = 3
_LEAST_LETTERS, _LONG_WORD, _MOST_NEAR = 4, 8, 40


def by_name(connection: Connection, question: Question, limit: int) -> list[int]:
    """Ids of people a question names: by name or nickname, else by number, else by a name that comes near.

    Whom one was last in touch with comes first; a question without a word names everybody.
    """
    if question.is_empty:
        return list(connection.scalars(people().order_by(*KNOWN).limit(limit)))
    terms = with_nicknames(question.terms)
    found = best_known(connection, terms, limit)
    if not found and (digits := digits_of(question.text)):
        query = people().where(has_digits(standing.c.contact_id, digits))
        found = list(connection.scalars(query.order_by(*KNOWN).limit(limit)))
    if not found:
        found = best_known(connection, corrected(connection, terms), limit)
    return found


def with_nicknames(terms: Iterable[Term]) -> tuple[Term, ...]:
    """The same words, given names also as whoever bears them may be called: Bob as Robert."""
    return tuple(
        replace(term, phrases=(*term.phrases, *((other,) for other in _others(term)))) for term in terms
    )


def _others(term: Term) -> list[str]:
    return sorted({other for phrase in term.phrases if len(phrase) == 1 for other in also_called(phrase[0])})


def digits_of(text: str) -> str:
    """The digits of what looks like a part of a telephone number, or nothing.

    A number dialled at home begins with a zero that is not in it when it is dialled from abroad: it is left out.
    """
    digits = re.sub(r"\D", "", text) if _NUMBER.fullmatch(text.strip()) else ""
    return digits.lstrip("0") if len(digits) >= _LEAST_DIGITS else ""


def corrected(connection: Connection, terms: Sequence[Term]) -> tuple[Term, ...]:
    """The same words, those that no name has as the words of names that come near; none where one has none."""
    found = []
    for term in terms:
        if is_a_word(connection, term):
            found.append(term)
            continue
        near = tuple(dict.fromkeys(_near(connection, "".join(term.phrases[0]))))[:_MOST_NEAR]
        if not near:
            return ()
        found.append(Term(tuple((word,) for word in near)))
    return tuple(found)


def _near(connection: Connection, typed: str) -> Iterator[str]:
    """Words of names with one letter wrong, missing, too many or in the other's place; two in a long word.

    What is typed may be only the beginning of a name. One of its first two letters is taken to be the first.
    """
    if len(typed) < _LEAST_LETTERS or any(map(str.isdigit, typed)):
        return
    from rapidfuzz.distance import OSA  # 46 ms

    most = 2 if len(typed) >= _LONG_WORD else 1
    for first in dict.fromkeys(typed[:2]):
        for word in words_from(connection, first, len(typed) - most):
            ends = {word, *(word[: len(typed) + more] for more in range(-most, most + 1))}
            if any(OSA.distance(typed, end, score_cutoff=most) <= most for end in ends):
                yield word

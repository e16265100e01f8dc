"""Shared ground: what somebody cares about that the user cares about too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from relationship_journal.domain.facts import Fact, FactKind
from relationship_journal.domain.folding import folded_words
from relationship_journal.domain.word_forms import is_same_word

_KINDS = frozenset({FactKind.HOBBY, FactKind.PREFERENCE, FactKind.WORK})
_LEAST_LETTERS = 4


def shared_ground(theirs: Iterable[Fact], mine: Iterable[Fact], day: date) -> tuple[tuple[Fact, Fact], ...]:
    """Pairs of a fact of theirs and one of mine that name the same thing, in order of theirs.

    Compared is the head of a fact (its text, not its detail) among hobbies, preferences and work of the same kind
    that are so on ``day``, belong to the person themselves and are not to be handled with care: a word of four
    letters or more must be the same in both, in whatever ending.
    """
    own = [fact for fact in mine if _is_ground(fact, day)]
    return tuple((fact, match) for fact in theirs if _is_ground(fact, day) for match in _first(fact, own))


def _is_ground(fact: Fact, day: date) -> bool:
    own = fact.relative is None and not fact.sensitive
    return own and fact.kind in _KINDS and fact.is_current(day)


def _first(fact: Fact, own: list[Fact]) -> Iterator[Fact]:
    words = _words(fact)
    for each in own:
        if each.kind is fact.kind and any(is_same_word(one, two) for one in words for two in _words(each)):
            yield each
            return


def _words(fact: Fact) -> list[str]:
    return [word for word in folded_words(fact.text) if len(word) >= _LEAST_LETTERS]

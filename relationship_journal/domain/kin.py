"""Relations of relatives: which word says less than another, and of which there is only one."""

from __future__ import annotations

from collections.abc import Mapping

from relationship_journal.domain.folding import fold

_LESS: Mapping[str, str] = {
    # A word that says less, and those that say more.
    "child": "son daughter boy girl baby stepson stepdaughter",
    "baby": "son daughter child",
    "parent": "mother father stepmother stepfather",
    "sibling": "brother sister stepbrother stepsister",
    "partner": "wife husband fiance fiancee girlfriend boyfriend spouse",
    "spouse": "wife husband",
    "fiance": "wife husband",
    "fiancee": "wife husband",
    "grandparent": "grandmother grandfather",
    "grandchild": "grandson granddaughter",
    "godchild": "godson goddaughter",
    "pet": "dog cat horse rabbit parrot tortoise hamster",
}
_MORE: Mapping[str, frozenset[str]] = {less: frozenset(many.split()) for less, many in _LESS.items()}
_VAGUE = frozenset({"", "family", "relative"})
_ONLY = frozenset({"mother", "father", "wife", "husband", "spouse", "partner", "fiance", "fiancee"})
_ONE_WORD: Mapping[str, str] = {
    # The same in the other language, or in other words, folded.
    "kid": "child", "kind": "child", "sohn": "son", "tochter": "daughter", "frau": "wife", "mann": "husband",
    "partnerin": "partner", "mutter": "mother", "vater": "father", "mum": "mother", "mom": "mother",
    "dad": "father", "eltern": "parent", "elternteil": "parent", "bruder": "brother", "schwester": "sister",
    "geschwister": "sibling", "oma": "grandmother", "opa": "grandfather", "grosseltern": "grandparent",
    "enkel": "grandson", "enkelin": "granddaughter", "enkelkind": "grandchild", "onkel": "uncle",
    "tante": "aunt", "cousine": "cousin", "neffe": "nephew", "nichte": "niece", "patenkind": "godchild",
    "patensohn": "godson", "patentochter": "goddaughter", "haustier": "pet", "hund": "dog", "katze": "cat",
    "kater": "cat", "pferd": "horse", "hase": "rabbit", "papagei": "parrot", "familie": "family",
    "verwandter": "relative", "verwandte": "relative",
}  # fmt: skip


def says_less(one: str, other: str) -> bool:
    """Whether a relation is a less exact word for another: "child" for "daughter"."""
    first, second = _plain(one), _plain(other)
    return (first in _VAGUE and second not in _VAGUE) or second in _MORE.get(first, frozenset())


def says_the_same(one: str, other: str) -> bool:
    """Whether two relations are one, in whatever language: "daughter" and "Tochter"."""
    return _plain(one) == _plain(other)


def may_be_one(one: str, other: str) -> bool:
    """Whether two relations may be said of one relative."""
    return says_the_same(one, other) or says_less(one, other) or says_less(other, one)


def is_only_one(relation: str) -> bool:
    """Whether somebody has one such relative at a time."""
    return _plain(relation) in _ONLY


def is_unnamed(name: str, relation: str) -> bool:
    """Whether a relative is called by what they are: "mother"."""
    return not name.strip() or says_the_same(name, relation)


def _plain(relation: str) -> str:
    word = fold(relation).strip()
    return _ONE_WORD.get(word, word)


def told_as(relation: str) -> frozenset[str]:
    """Every folded word, in any language, by which somebody's relative of this relation may have been told; or none.

    A child is told as "daughter" or "Sohn" too; a daughter as "Tochter", but not as "child".
    """
    plain = _plain(relation)
    wanted = {plain} | _MORE.get(plain, frozenset())
    known = _MORE.keys() | set().union(*_MORE.values()) | set(_ONE_WORD.values())
    if plain not in known:
        return frozenset()
    return frozenset(wanted | {word for word, same in _ONE_WORD.items() if same in wanted})

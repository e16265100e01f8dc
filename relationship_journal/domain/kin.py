"""Relations of relatives: which word says less than another, and of which there is only one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from relationship_journal.domain.folding import fold

_LESS: Mapping[str, str] = {
    # A word that says less, and those that say more.
    "child": "son daughter boy girl baby stepson stepdaughter",
    "kid": "son daughter boy girl baby child stepson stepdaughter",
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
    "kind": "sohn tochter baby",
    "baby": "son daughter child sohn tochter kind",
    "eltern": "mutter vater",
    "elternteil": "mutter vater",
    "geschwister": "bruder schwester",
    "partnerin": "frau",
    "enkelkind": "enkel enkelin",
    "grosseltern": "oma opa",
    "patenkind": "patensohn patentochter",
    "haustier": "hund katze kater pferd hase papagei",
    "katze": "kater",
}
"""Folded; ``partner`` is English and German, so German's ``mann`` is added below."""
_MORE: Mapping[str, frozenset[str]] = {
    less: frozenset(many.split()) | ({"mann", "frau"} if less == "partner" else frozenset())
    for less, many in _LESS.items()
}
_VAGUE = frozenset({"", "family", "relative", "familie", "verwandter", "verwandte"})
_ONLY = frozenset({
    "mother", "father", "wife", "husband", "spouse", "partner", "fiance", "fiancee",
    "mutter", "vater", "mann", "frau", "partnerin",
})  # fmt: skip


def says_less(one: str, other: str) -> bool:
    """Whether a relation is a less exact word for another: "child" for "daughter"."""
    first, second = fold(one).strip(), fold(other).strip()
    return (first in _VAGUE and second not in _VAGUE) or second in _MORE.get(first, frozenset())


def may_be_one(one: str, other: str) -> bool:
    """Whether two relations may be said of one relative."""
    return fold(one).strip() == fold(other).strip() or says_less(one, other) or says_less(other, one)


def is_only_one(relation: str) -> bool:
    """Whether somebody has one such relative at a time."""
    return fold(relation).strip() in _ONLY


def is_unnamed(name: str, relation: str, more: Iterable[str] = ()) -> bool:
    """Whether a relative is called by what they are: "mother"."""
    called = fold(name).strip()
    return not called or called in {fold(each).strip() for each in (relation, *more)}

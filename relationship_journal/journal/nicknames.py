"""Which given names are one name: Bob and Robert, Uschi and Ursula. Read from ``resources/names/``."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import Any

from relationship_journal import assets

_FILES = ("english.toml", "german.toml", "others.toml")
_NONE: frozenset[int] = frozenset()


@cache
def _tables() -> tuple[dict[str, frozenset[int]], dict[int, frozenset[str]], frozenset[str]]:
    """By name its groups, by group its names, and every given name that is known."""
    import tomllib  # seldom wanted, and not before the first list of people is there

    of_name: dict[str, set[int]] = defaultdict(set)
    of_group: dict[int, frozenset[str]] = {}
    known: set[str] = set()
    for file in _FILES:
        told: dict[str, Any] = tomllib.loads(assets.text("names", file))
        known.update(told["given"].split())
        for line in told["groups"]:
            group = len(of_group)
            of_group[group] = frozenset(line.split())
            for name in of_group[group]:
                of_name[name].add(group)
    groups = {name: frozenset(numbers) for name, numbers in of_name.items()}
    return groups, of_group, frozenset(known | groups.keys())


def groups_of(given: str) -> frozenset[int]:
    """The numbers of the groups a folded given name stands in; two that share one may be one name."""
    return _tables()[0].get(given, _NONE)


def also_called(given: str) -> frozenset[str]:
    """Every other folded name somebody of this one may go by."""
    names = _tables()[1]
    return frozenset().union(*(names[group] for group in groups_of(given))) - {given}


def is_given_name(word: str) -> bool:
    """Whether a folded word is known to be a given name: then it is no other one mistyped."""
    return word in _tables()[2]

"""What a jot says against what the journal knows: said before, changed, or over."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relationship_journal.domain.jot_rules.suggestions import KnownFact, SuggestedFact, Suggestions


def against_known(found: Suggestions, known: Sequence[KnownFact]) -> Suggestions:
    """The suggestions with ``known`` and ``replaces`` filled in; an ``ended`` the journal knows nothing of is left out."""
    return replace(found, facts=tuple(_told(fact, known) for fact in found.facts), ended=())


def _told(fact: SuggestedFact, known: Sequence[KnownFact]) -> SuggestedFact:
    for each in known:
        if (each.about, each.kind) != (fact.about, fact.kind):
            continue
        if each.text.casefold() == fact.text.casefold():
            return replace(fact, known=each.id)
    return fact

"""What a jot says against what the journal knows: said before, changed, or over."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from relationship_journal.domain.facts import FactKind
from relationship_journal.domain.folding import fold
from relationship_journal.domain.jot_rules.clauses import plain_text
from relationship_journal.domain.word_forms import is_same_word

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from relationship_journal.domain.jot_rules.pack import RulePack
    from relationship_journal.domain.jot_rules.suggestions import KnownFact, SuggestedFact, Suggestions

_WORD = re.compile(r"[^\W_]{2,}")
_MOST = 0.75
"""The part of its telling words that a fact shares with a known one to be the same."""


def against_known(found: Suggestions, known: Sequence[KnownFact], packs: Sequence[RulePack]) -> Suggestions:
    """The suggestions with ``known`` and ``replaces`` filled in; an ``ended`` the journal knows nothing of is left out."""
    pack = next((each for each in packs if each.language == found.language), None)
    if pack is None:
        return replace(found, ended=())
    facts = tuple(_told(fact, known, pack) for fact in found.facts)
    over = [_over(each, known, pack) for each in found.ended]
    replaced = {fact.replaces for fact in facts}
    ended = {each.known: each for each in over if each is not None and each.known not in replaced}
    return replace(found, facts=facts, ended=tuple(ended.values()))


def _told(fact: SuggestedFact, known: Sequence[KnownFact], pack: RulePack) -> SuggestedFact:
    mine = [each for each in known if each.about == fact.about]
    same = next((each for each in mine if each.kind is fact.kind and _says_it(each, fact, pack)), None)
    if same is not None:
        return replace(fact, known=same.id)
    if fact.kind in {FactKind.FAMILY, FactKind.DATE}:
        return fact
    changed = next((each for each in mine if _excludes(fact, each, pack)), None)
    return replace(fact, replaces=changed.id) if changed is not None else fact


def _says_it(known: KnownFact, fact: SuggestedFact, pack: RulePack) -> bool:
    """Whether a known fact says the same, in these words or in other endings of them."""
    other = fold(known.name) != fold(fact.name) or (
        not fact.name and fold(known.relation) != fold(fact.relation)
    )
    if fact.kind is FactKind.FAMILY and other:
        return False
    words = _telling(fact.text, pack) - _telling(f"{fact.name} {fact.relation}", pack)
    theirs = _telling(known.text, pack)
    if not words:
        return bool(fact.name) or not _telling(fact.text, pack) - theirs
    return _shared(words, theirs) >= _MOST * len(words)


def _excludes(fact: SuggestedFact, known: KnownFact, pack: RulePack) -> bool:
    """Whether both cannot be so at a time: two homes, two diets, two employers of somebody who left one."""
    mine = pack.which("one_at_a_time", plain_text(fact.text))
    return mine >= 0 and mine == pack.which("one_at_a_time", plain_text(known.text))


def _over(ended: SuggestedFact, known: Sequence[KnownFact], pack: RulePack) -> SuggestedFact | None:
    """What is said to be over, where the journal knows it."""
    words = _telling(ended.text, pack)
    fitting = [
        (shared, each)
        for each in known
        if each.about == ended.about and each.kind is not FactKind.FAMILY
        and (shared := _shared(words, _telling(each.text, pack)))
    ]  # fmt: skip
    if not fitting:
        return None
    best = max(fitting, key=lambda pair: pair[0])[1]
    return replace(ended, kind=best.kind, known=best.id)


def _telling(text: str, pack: RulePack) -> set[str]:
    """The folded words of a text that say something."""
    small = [pack.words.get(group, frozenset()) for group in ("function", "telling_nothing")]
    said = (word.lower() for word in _WORD.findall(text))
    return {fold(word) for word in said if not any(word in group for group in small)}


def _shared(words: Collection[str], others: Collection[str]) -> int:
    return sum(any(is_same_word(word, other) for other in others) for word in words)

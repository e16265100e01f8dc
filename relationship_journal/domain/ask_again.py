"""Which question a dated fact brings, and from which day on it is asked: once, and not for ever."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from relationship_journal.domain.facts import Fact, FactKind
from relationship_journal.domain.folding import fold, folded_words
from relationship_journal.domain.kin import is_unnamed
from relationship_journal.domain.word_forms import is_same_word

LONGEST_AWAY = 45
"""Days something may last whose last day is known ("until 17 May") and counts instead of its first."""
_SLOT = re.compile(r"\{(name|relation|what)\}")


@dataclass(frozen=True, slots=True)
class AskRule:
    """One row of the table: what is said, and what is asked ``after`` days, until it is ``stale`` days old.

    ``of_relative`` is asked where a relative who is called by what they are is meant ("the mother"); ``lasts``: the
    last day counts, where it is known; ``told``: also of what had happened when it was told.
    """

    says: re.Pattern[str]
    kinds: frozenset[FactKind]
    after: int
    stale: int
    of_contact: str
    of_named: str
    of_relative: str
    lasts: bool
    told: bool
    is_last: bool


@dataclass(frozen=True, slots=True)
class AskTable:
    """The rules of one language, in order; ``small`` are words that say nothing of their own."""

    language: str
    rules: tuple[AskRule, ...]
    small: AbstractSet[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Question:
    """What to ask, from which day on, and the last day it is worth asking."""

    text: str
    ask_from: date
    until: date


def build_table(language: str, rows: Sequence[Mapping[str, Any]], small: AbstractSet[str]) -> AskTable:
    """The table of a language from its rows (``says``, ``kinds``, ``after``, ``stale``, ``ask`` ...)."""
    return AskTable(language, tuple(map(_rule, rows)), frozenset(fold(word) for word in small))


def _rule(row: Mapping[str, Any]) -> AskRule:
    said: str = row.get("says", "")
    ask: str = row["ask"]
    named: str = row.get("of_named", ask)
    return AskRule(
        re.compile(said), frozenset(FactKind(each) for each in row["kinds"].split()), row["after"],
        row["stale"], ask, named, row.get("of_relative", named), bool(row.get("lasts", False)),
        bool(row.get("told", False)), not said,
    )  # fmt: skip


def question(known: Fact, tables: Sequence[AskTable]) -> Question | None:
    """The question a fact brings, if any.

    None without a whole date, for what comes each year or had happened when it was told, for what is sensitive, or
    of the dead.
    ``tables``: the language of the fact's words first; one without a rule for them leaves it to the next.
    """
    on = known.on
    if known.sensitive or known.yearly or on is None or on.year is None or on.day is None:
        return None
    if known.relative is not None and known.relative.died:
        return None
    words = words_of(known)
    plain = words.lower()
    fitting = [
        rule for last in (False, True) for table in tables for rule in table.rules
        if rule.is_last is last and known.kind in rule.kinds and rule.says.search(plain)
    ]  # fmt: skip
    if not fitting:
        return None
    rule, day = fitting[0], date(on.year, on.month or 1, on.day)
    if known.learned is not None and day < known.learned and not rule.told:
        return None
    if rule.lasts and known.expires and day <= known.expires <= day + timedelta(days=LONGEST_AWAY):
        day = known.expires
    try:
        ask_from = day + timedelta(days=rule.after)
        until = ask_from + timedelta(days=rule.stale)
    except OverflowError:
        return None
    return Question(_filled(rule, known, words), ask_from, until)


def words_of(known: Fact) -> str:
    """What a fact says, without the name of the relative it is about."""
    if known.relative is not None and fold(known.text) == fold(known.relative.name):
        return known.detail or known.text
    return " ".join(part for part in (known.text, known.detail) if part)


def talks_about(known: Fact, text: str, tables: Iterable[AskTable]) -> bool:
    """Whether a note speaks of what a fact says: it names the relative, or shares two words that say something."""
    said = set(folded_words(text))
    small = frozenset().union(*(table.small for table in tables))
    relative = known.relative
    if relative is not None and not is_unnamed(relative.name, relative.relation):
        names = [word for word in folded_words(relative.name)[:1] if len(word) > 1]
        if names and set(names) <= said:
            return True
    telling = {word for word in folded_words(words_of(known)) if len(word) > 2 and word not in small}
    if relative is not None:
        telling |= set(folded_words(relative.relation))
    return sum(any(is_same_word(word, other) for other in said) for word in telling) > 1


def _filled(rule: AskRule, known: Fact, words: str) -> str:
    relative = known.relative
    if relative is None:
        template = rule.of_contact
    else:
        unnamed = is_unnamed(relative.name, relative.relation)
        template = rule.of_relative if unnamed else rule.of_named
    told = {
        "name": relative.name if relative else "",
        "relation": relative.relation if relative else "",
        "what": words.strip(" .,;:!?"),
    }
    return _SLOT.sub(lambda slot: told[slot[1]], template)

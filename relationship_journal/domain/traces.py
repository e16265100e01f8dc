"""Where somebody is told of in a text: their names, addresses and numbers, found in folded text, told in the text as typed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from relationship_journal.domain.folding import fold, folded_words

_SHORTEST_NUMBER = 6
"""Digits of a phone number that are looked for; fewer stand in many texts."""
_LAST_DIGITS = 8
"""Of a longer number only the last so many: it may be written with or without the country's."""
_CJK = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af]")


class Certainty(IntEnum):
    """How sure it is that words mean this person: maybe, as nobody else here is called so, certainly."""

    MAYBE = 1
    ALONE = 2
    SURE = 3


@dataclass(frozen=True, slots=True)
class Hit:
    """Words in a text, from ``start`` to before ``end``, that tell of the person."""

    start: int
    end: int
    certainty: Certainty


class _Pattern(NamedTuple):
    """``key`` stands in every folded text it is found in; ``capital``: one word that is typed with a capital."""

    key: str
    regex: re.Pattern[str]
    certainty: Certainty
    capital: bool = False


class Traces:
    """What tells of one person, to be looked for in many texts."""

    def __init__(self, words: Iterable[tuple[str, Certainty]] = (), numbers: Iterable[str] = ()) -> None:
        """``words`` are names, nicknames, addresses as written; ``numbers`` phone numbers."""
        known: dict[str, tuple[Certainty, bool]] = {}
        for written, certainty in words:
            key = " ".join(folded_words(written)) or fold(written).strip()
            if _says_enough(key):
                told = (certainty, written.strip()[:1].isupper())
                known[key] = max(told, known.get(key, told))
        ordered = sorted(known.items(), key=lambda each: -len(each[0]))
        self._patterns = [_pattern_of(key, *told) for key, told in ordered]
        for digits in sorted({each for each in map(_digits, numbers) if each}):
            self._patterns.append(_Pattern(digits[-2:], _number_pattern(digits), Certainty.SURE))

    def __bool__(self) -> bool:
        return bool(self._patterns)

    def found(self, text: str, at_least: Certainty = Certainty.MAYBE) -> tuple[Hit, ...]:
        """Where the person is told of, in order, none inside another."""
        folded = fold(text) if text else ""
        if not any(each.key in folded for each in self._patterns if each.certainty >= at_least):
            return ()
        hits = [hit for hit in self._hits(text, at_least) if hit.certainty >= at_least]
        hits.sort(key=lambda hit: (hit.start, -hit.end))
        apart: list[Hit] = []
        for hit in hits:
            if not apart or hit.start >= apart[-1].end:
                apart.append(hit)
        return tuple(apart)

    def replaced(self, text: str, word: str, at_least: Certainty) -> str:
        """The text with ``word`` wherever the person is told of."""
        made, after = [], 0
        for hit in self.found(text, at_least):
            made += [text[after : hit.start], word]
            after = hit.end
        return "".join((*made, text[after:]))

    def keys(self, at_least: Certainty) -> frozenset[str]:
        """Folded words of which at least one stands in every folded text that tells of the person."""
        return frozenset(each.key for each in self._patterns if each.certainty >= at_least)

    def _hits(self, text: str, at_least: Certainty) -> Iterator[Hit]:
        folded, places = _with_places(text)
        for each in self._patterns:
            if each.certainty < at_least or each.key not in folded:
                continue
            for found in each.regex.finditer(folded):
                start, end = places[found.start()], places[found.end() - 1] + 1
                while end < len(text) and not _folded_sign(text[end]):  # marks belong to the letter before
                    end += 1
                certainty = each.certainty
                if each.capital and not text[start].isupper():
                    certainty = Certainty.MAYBE  # "will" is not Will
                yield Hit(start, end, certainty)


def _pattern_of(key: str, certainty: Certainty, capital: bool) -> _Pattern:
    parts = key.split()
    return _Pattern(max(parts, key=len), _words_pattern(parts), certainty, capital and len(parts) == 1)


def _says_enough(key: str) -> bool:
    """One letter says nothing, unless it is a word by itself as in Chinese; nor does a sign of the keyboard."""
    return len(key) > 1 or bool(_CJK.match(key)) or not (key.isalnum() or key.isascii())


def _words_pattern(parts: list[str]) -> re.Pattern[str]:
    """The words one after another, also with the s of the genitive."""
    joined = r"[\W_]+".join(re.escape(part) for part in parts)
    if not joined[-1:].isalnum():
        return re.compile(joined)
    return re.compile(rf"(?<![^\W_]){joined}s?(?![^\W_])")


def _digits(number: str) -> str:
    found = "".join(re.findall(r"\d", number))
    return found[-_LAST_DIGITS:] if len(found) >= _SHORTEST_NUMBER else ""


def _number_pattern(digits: str) -> re.Pattern[str]:
    """The digits, set apart or not as people write numbers, with what stands before them of the same number."""
    between = r"[ \t\u00a0()/.\-]{0,3}"
    return re.compile(rf"(?:\+?\d[\d \t\u00a0()/.\-]{{0,14}})?{between.join(digits)}(?!\d)")


@lru_cache(maxsize=4096)
def _folded_sign(sign: str) -> str:
    return fold(sign)


def _with_places(text: str) -> tuple[str, list[int] | range]:
    """The folded text, and which sign each of its letters comes from."""
    if text.isascii():
        return text.lower(), range(len(text))
    parts, places = [], []
    for place, sign in enumerate(text):
        folded = _folded_sign(sign)
        parts.append(folded)
        places += [place] * len(folded)
    return "".join(parts), places

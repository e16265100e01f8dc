"""A name taken apart for comparing: titles off, what tells father from son kept, given and family either way round."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from relationship_journal.domain.folding import fold, folded_words

_TITLES = {
    **dict.fromkeys("mr herr sr. monsieur signor".split(), "he"),
    **dict.fromkeys("mrs ms miss frau mme mlle madame signora fru".split(), "she"),
    **dict.fromkeys("dr prof professor mx dipl ing mag hr sir dame rev ddr privdoz".split(), ""),
}
_DEGREES = frozenset("phd md mba msc llm esq dds mph".split())
_SUFFIXES = {
    "jr": "jr", "jun": "jr", "junior": "jr", "jnr": "jr", "filho": "jr",
    "sr": "sr", "sen": "sr", "senior": "sr", "snr": "sr",
    "ii": "2", "2nd": "2", "iii": "3", "3rd": "3", "iv": "4", "4th": "4",
}  # fmt: skip
_LAST_ONLY = {"i": "1", "v": "5"}
_PARTICLES = frozenset(
    "van von vom de der den del della di da do dos du des el al la le lo bin ben ter ten te zu zum zur af av st".split()
)
_TWO_PEOPLE = re.compile(r"\s(?:and|und|y|et|e|&|\+|/)\s|[&+/]")
_SPACES = re.compile(r"[\s,]+")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae"})
_LATIN = 0x0590  # Latin, Greek, Cyrillic and Armenian lie below: letters, of which one can be mistyped or an initial


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a name. ``first`` is the given name as one word, ``rest`` the given names after it."""

    first: str
    rest: tuple[str, ...]
    family: tuple[str, ...]
    surname: str
    """The family name in one word."""


@dataclass(frozen=True, slots=True)
class NameParts:
    """A name for comparing.

    ``words`` are its folded words in order, titles and suffix left out; ``long`` the same with ä as ae.
    ``suffix`` tells father from son, ``title`` Herr from Frau. ``readings`` are none for a name of one word,
    of two people, or of a script whose signs are no letters.
    """

    words: tuple[str, ...]
    long: tuple[str, ...]
    suffix: str
    title: str
    readings: tuple[Reading, ...]


@lru_cache(maxsize=1 << 16)
def name_parts(name: str) -> NameParts:
    """Take a name apart, as typed: "Dr. Smith, John Jr." as well as "John Smith jr"."""
    lowered = name.casefold()
    tokens = [token for token in _SPACES.split(lowered) if folded_words(token)]
    comma = _comma_after(lowered)
    tokens, title, before_comma = _without_titles(tokens, comma)
    tokens, suffix, before_comma = _without_suffix(tokens, before_comma)
    words = tuple(word for token in tokens for word in folded_words(token))
    long = tuple(word for token in tokens for word in folded_words(token.translate(_UMLAUTS)))
    two = bool(_TWO_PEOPLE.search(lowered))
    lettered = all(ord(char) < _LATIN for word in words for char in word)
    readings = () if two or not lettered or len(tokens) < 2 else _readings(tokens, before_comma)
    if not lettered:  # its signs stand apart only because search needs them so
        words = long = tuple(fold(token).replace(" ", "") for token in tokens)
    return NameParts(words, long, suffix, title, readings)


def _comma_after(name: str) -> int:
    """How many tokens stand before the first comma; 0 without one."""
    head, comma, _tail = name.partition(",")
    return sum(bool(folded_words(token)) for token in _SPACES.split(head)) if comma else 0


def _bare(token: str) -> str:
    return token.strip(".()\"'")


def _without_titles(tokens: list[str], comma: int) -> tuple[list[str], str, int]:
    """Leave titles out wherever a part of the name begins, and degrees at its end; one word at least stays beside another."""
    title, kept, at_start = "", list[str](), True
    before = comma
    for number, token in enumerate(tokens):
        at_start = at_start or (comma > 0 and number == comma)
        bare = _bare(token)
        if at_start and (bare in _TITLES or token == "sr."):  # noqa: S105 - a word of a name
            title = title or _TITLES.get(token) or _TITLES.get(bare, "")
            before -= number < comma
            continue
        if number and bare.replace(".", "") in _DEGREES:
            before -= number < comma
            continue
        at_start = False
        kept.append(token)
    if len(kept) < 2:
        return tokens, title, comma
    return kept, title, before


def _without_suffix(tokens: list[str], comma: int) -> tuple[list[str], str, int]:
    if len(tokens) < 3:
        last = _bare(tokens[-1]) if len(tokens) == 2 else ""
        if last not in ("jr", "sr"):
            return tokens, "", comma
    for number in range(len(tokens) - 1, 0, -1):
        bare = _bare(tokens[number])
        found = _SUFFIXES.get(bare) or (_LAST_ONLY.get(bare) if number == len(tokens) - 1 else None)
        if found:
            rest = tokens[:number] + tokens[number + 1 :]
            before = comma - (number < comma)
            return rest, found, 0 if before >= len(rest) else before
    return tokens, "", comma


def _readings(tokens: list[str], comma: int) -> tuple[Reading, ...]:
    if 0 < comma < len(tokens):
        return (_reading(tokens[comma:], tokens[:comma]),)
    start = next((at for at in range(1, len(tokens) - 1) if _bare(tokens[at]) in _PARTICLES), len(tokens) - 1)
    usual = _reading(tokens[:start], tokens[start:])
    ends = next((at + 1 for at, token in enumerate(tokens[:-1]) if _bare(token) not in _PARTICLES), 1)
    return usual, _reading(tokens[ends:], tokens[:ends])


def _reading(given: list[str], family: list[str]) -> Reading:
    initials = _initials(given[0])
    first, *rest = initials or ["".join(folded_words(given[0]))]
    more = (word for token in given[1:] for word in folded_words(token))
    names = tuple(word for token in family for word in folded_words(token))
    return Reading(first, (*rest, *more), names, "".join(names))


def _initials(token: str) -> list[str]:
    """Give the letters of "J.R."; nothing for a name that is written out."""
    words = folded_words(token)
    return words if len(words) > 1 and all(len(word) == 1 for word in words) else []

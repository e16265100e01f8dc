"""What somebody looks for: words in any order, and filters such as ``with:odette`` or ``kind:hobby``.

Nothing typed is an error: a filter that is unknown or only half there is words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from relationship_journal.domain.folding import LONGEST_QUESTION, MOST_WORDS, fold, folded_words
from relationship_journal.domain.kin import told_as
from relationship_journal.domain.question_words import (
    ACTING,
    FACT,
    GERMAN,
    KEYS,
    LIKING,
    LIVING,
    OFFERED,
    OFFERED_GERMAN,
    PERSON,
    RECORDS,
    SMALL,
    VALUES,
    WHO,
    WHOSE,
    WORKING,
    Key,
)

_PIECE = re.compile(
    r"""(?:(?P<key>[^\W\d_]+):)?(?:"(?P<quoted>[^"]*)"|[“„](?P<curly>[^”“]*)[”“]|(?P<plain>[^\s,;]+))"""
)
_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_DOTTED = re.compile(r"(?:(?:(\d{1,2})\.)?(\d{1,2})\.)?(\d{4})")
_CJK = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af]")
_NARROWING = frozenset({Key.WITH, Key.KIND, Key.CHANNEL, Key.AFTER, Key.BEFORE})
_FACT_KINDS = frozenset(VALUES[Key.KIND].values()) - {PERSON, *RECORDS}
ENOUGH, ENOUGH_CJK = 3, 2
"""Letters, or Chinese, Japanese and Korean characters, from which the journal itself is searched."""


@dataclass(frozen=True, slots=True)
class Term:
    """Something asked for by its folded words: any of the phrases, whose last word may go on where it is ``open``."""

    phrases: tuple[tuple[str, ...], ...]
    open: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """What narrows a question; ``start`` and ``end`` say where it stands in the text.

    ``value`` is a value of ``question_words.VALUES``, folded words of a name, or the ISO day of ``day``: the
    first that counts of ``after``, the first that does not of ``before``.
    """

    key: Key
    value: str
    start: int
    end: int
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A question taken apart; ``text`` as typed."""

    text: str
    terms: tuple[Term, ...] = ()
    filters: tuple[Filter, ...] = ()

    def values(self, key: Key) -> tuple[str, ...]:
        """The values of the filters of one key, in order."""
        return tuple(each.value for each in self.filters if each.key is key)

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all is asked."""
        return not self.terms and not self.filters

    @property
    def narrows_records(self) -> bool:
        """Whether a filter speaks of entries, facts and the like, so that the words are theirs and not a person's."""
        return any(each.key in _NARROWING and each.value != PERSON for each in self.filters)

    @property
    def wants_journal(self) -> bool:
        """Whether it is long enough to search what was written: three letters of a word, or a filter alone."""
        if not self.terms:
            return self.narrows_records or "overdue" in self.values(Key.IS)
        letters = max(len("".join(phrase)) for term in self.terms for phrase in term.phrases)
        cjk = max(len(_CJK.findall("".join(phrase))) for term in self.terms for phrase in term.phrases)
        return letters >= ENOUGH or cjk >= ENOUGH_CJK

    @property
    def fact_kinds(self) -> frozenset[str]:
        """The kinds of fact it is narrowed to; none for all."""
        return frozenset(self.values(Key.KIND)) & _FACT_KINDS

    @property
    def records(self) -> tuple[str, ...]:
        """The kinds of record that can answer, in the order they are shown."""
        asked = {FACT if value in _FACT_KINDS else value for value in self.values(Key.KIND)}
        return tuple(kind for kind in RECORDS if not asked or kind in asked)

    def first_day(self) -> date | None:
        """The first day that counts."""
        return max((each.day for each in self.filters if each.key is Key.AFTER and each.day), default=None)

    def last_day(self) -> date | None:
        """The last day that counts."""
        before = [each.day for each in self.filters if each.key is Key.BEFORE and each.day]
        return max(min(before), date.min + timedelta(days=1)) - timedelta(days=1) if before else None

    def without(self, gone: Filter) -> str:
        """The text with a filter taken out."""
        return " ".join((self.text[: gone.start] + self.text[gone.end :]).split())

    def as_words(self, gone: Filter) -> Question:
        """The same question with a filter read as words, for it names nobody and nothing."""
        words = folded_words(self.text[gone.start : gone.end])[:MOST_WORDS]
        terms = (*self.terms, Term((tuple(words),))) if words else self.terms
        return replace(self, terms=terms, filters=tuple(each for each in self.filters if each != gone))


def parse(text: str, *, typing: bool = True) -> Question:
    """Take a question apart; while it is being typed its last word may go on."""
    asked = text[:LONGEST_QUESTION]
    told = _who(asked) or _whose(asked)
    if told is not None:
        return replace(told, text=text)
    terms: list[Term] = []
    filters: list[Filter] = []
    for piece in _PIECE.finditer(asked):
        narrowing = _filter(piece)
        if narrowing is not None:
            filters.append(narrowing)
        elif words := tuple(folded_words(piece.group())):
            terms.append(Term((words,)))
    terms = _as_many_as_are_asked(terms)
    return Question(text, _with_open_end(asked, terms, filters) if typing else tuple(terms), tuple(filters))


def _as_many_as_are_asked(terms: Iterable[Term]) -> list[Term]:
    """Each once, and as many words as a question can have: beyond that nobody typed them."""
    kept, room = list[Term](), MOST_WORDS
    for term in dict.fromkeys(terms):
        words = term.phrases[0][:room]
        if words:
            kept.append(Term((words,)))
        room -= len(words)
    return kept


def _with_open_end(text: str, terms: list[Term], filters: list[Filter]) -> tuple[Term, ...]:
    """The last word may go on, unless something was typed after it; a single letter beside others says nothing yet."""
    ended = (
        not text or text[-1].isspace() or text[-1] in '"”' or any(each.end == len(text) for each in filters)
    )
    if not terms or ended:
        return tuple(terms)
    *others, last = terms
    word = last.phrases[0]
    if others and len(word) == 1 and len(word[0]) == 1 and not _CJK.match(word[0]):
        return tuple(others)
    return (*others, replace(last, open=True))


# -- filters -----------------------------------------------------------------------------------


def _filter(piece: re.Match[str]) -> Filter | None:
    key = KEYS.get((piece["key"] or "").casefold())
    value = next((piece[each] for each in ("quoted", "curly", "plain") if piece[each] is not None), "")
    if key is None:
        return None
    if key in {Key.AFTER, Key.BEFORE}:
        day = _day(value)
        return Filter(key, day.isoformat(), piece.start(), piece.end(), day) if day else None
    if key in VALUES:
        known = VALUES[key].get(value.casefold()) or VALUES[key].get(fold(value))
        return Filter(key, str(known), piece.start(), piece.end()) if known else None
    name = " ".join(folded_words(value))
    return Filter(key, name, piece.start(), piece.end()) if name else None


def _day(text: str) -> date | None:
    """The first day of what is written as 2026, 2026-01, 2026-01-31, 31.1.2026 or 1.2026."""
    if iso := _ISO.fullmatch(text):
        year, month, day = iso.groups()
    elif dotted := _DOTTED.fullmatch(text):
        day, month, year = dotted.groups()
    else:
        return None
    try:
        return date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None


# -- questions in words ------------------------------------------------------------------------


def _who(text: str) -> Question | None:
    """A hobby or preference after "who likes"; after "who works at", "who lives in" words of whoever it is."""
    words = _pieces(text)
    if len(words) < 2 or words[0][0].casefold() not in WHO:
        return None
    verb = words[1][0].casefold()
    rest = [word for word, _start, _end in words[2:]]
    asked = [*(_stem(verb) for _ in range(verb in ACTING)), *_telling(rest)]
    if verb in WORKING | LIVING and asked:
        return Question(text, _terms(asked))
    if verb not in LIKING or not asked:
        return None
    span = (words[0][1], words[0 if verb in ACTING else 1][2])
    return Question(
        text, _terms(asked), tuple(Filter(Key.KIND, kind, *span) for kind in ("hobby", "preference"))
    )


def _whose(text: str) -> Question | None:
    """A relative after "whose", and what is known of them: "whose child starts school"."""
    words = _pieces(text)
    if len(words) < 2 or words[0][0].casefold() not in WHOSE:
        return None
    relations = told_as(words[1][0])
    if not relations:
        return None
    relatives = Term(tuple(sorted((word,) for word in relations)))
    rest = _terms(_telling([word for word, _start, _end in words[2:]]))
    span = (words[0][1], words[0][2])
    return Question(
        text, (relatives, *rest), tuple(Filter(Key.KIND, kind, *span) for kind in ("family", "date"))
    )


def _pieces(text: str) -> list[tuple[str, int, int]]:
    found = re.finditer(r"[^\s?]+", text)
    return [(each.group(), each.start(), each.end()) for each in found][:MOST_WORDS]


def _telling(words: list[str]) -> list[str]:
    return [word for word in words if word.casefold() not in SMALL]


def _stem(verb: str) -> str:
    return verb[:-1] if verb.endswith(("s", "t")) and len(verb) > 4 else verb


def _terms(words: list[str]) -> tuple[Term, ...]:
    """Words of a sentence, each of which may go on: "starts" is also "started"."""
    return tuple(
        Term((tuple(folded),), open=True) for folded in map(folded_words, map(_stem, words)) if folded
    )


# -- offers ------------------------------------------------------------------------------------


def completions(text: str, *, german: bool = False) -> Iterator[str]:
    """How the last word could become a filter: the text each time with it finished, or with its name and a colon.

    A filter begun with a German name gets German values; ``german`` offers the names in German.
    """
    begun = re.search(r"\S+$", text[:LONGEST_QUESTION])
    if begun is None:
        return
    before, typed = text[: begun.start()], begun.group().casefold()
    name, colon, value = typed.partition(":")
    if colon:
        key = KEYS.get(name)
        values = OFFERED_GERMAN if name in GERMAN.values() else OFFERED
        for offered in values.get(key, ()) if key else ():
            if offered.startswith(value) and offered != value:
                yield f"{before}{begun.group()[: len(name)]}:{offered} "
    elif len(typed) > 1:
        for word in GERMAN.values() if german else (key.value for key in Key):
            if word.startswith(typed):
                yield f"{before}{word}:"


def unfinished(text: str) -> tuple[str, Key | None, str]:
    """A filter the text ends in: all before its value, its key, and what of the value is there; no key for none."""
    begun = re.search(r"""([^\W\d_]+):("?)([^":]*)$""", text[:LONGEST_QUESTION])
    key = KEYS.get(begun.group(1).casefold()) if begun else None
    if begun is None or key is None or (not begun.group(2) and re.search(r"\s", begun.group(3))):
        return text, None, ""
    return text[: begun.start(2)], key, begun.group(3).strip()

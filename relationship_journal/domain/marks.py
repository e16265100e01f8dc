"""The marks somebody types inside a jot: ``!`` my promise, ``?`` a topic for next time, ``@`` a person.

The text itself is never changed; what comes back are spans of it. ``start`` and ``end`` count
characters (code points) and include the mark.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_LINE_END = r"\n\r\v\f\x85\u2028\u2029"
_BEFORE = r"(?:^|(?<=[\s(\[{<\"'“„‚‘«»‹›¿¡/]))"
_PROMISE = re.compile(rf"{_BEFORE}!(?=[\"“„«‘'(@]?[^\W_])", re.MULTILINE)
_TOPIC = re.compile(rf"(?:^|(?<=[{_LINE_END}]))[^\S{_LINE_END}]*(\?)(?!\?)([^{_LINE_END}]*)")
_PERSON = re.compile(rf"{_BEFORE}@|(?<=!)@")
_STOP = re.compile(rf"[{_LINE_END}。！？；]|[.!?;…]+(?=[)\]\"'”’»]*(?:\s|$))")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:dr|mr|mrs|ms|prof|st|no|nr|ca|bzw|vs|approx|inkl|evtl|ggf|tel|usw|e\.g|i\.e|z\.\s?b|d\.\s?h|z|d)\.$",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"(?:^|\s)(?:\d{1,2}\.)?\d{1,2}\.$")
_MONTH = re.compile(r"\s+(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]|\d)", re.IGNORECASE)
_QUOTES = {'"': '"', "“": "”", "„": "“", "«": "»", "‘": "’", "'": "'"}
_PARTICLES = frozenset({
    "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "zu", "zum", "bin",
    "ibn", "al", "el", "ten", "ter",
})  # fmt: skip
_POSSESSIVE = ("'s", "’s")
_TAIL = frozenset(",:–—-)]}")
_MOST_WORDS = 3
_LONGEST_QUOTED = 120
_INSIDE_NAMES = frozenset("'’-‐‑·.")


@dataclass(frozen=True, slots=True)
class MarkedPromise:
    """A sentence after ``!``; ``text`` without the marks and without the closing full stop."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class MarkedTopic:
    """The rest of a line that begins with ``?``."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class MarkedPerson:
    """A name after ``@``; a capitalised word after the name may have been taken for part of it."""

    name: str
    start: int
    end: int
    quoted: bool = False

    @property
    def readings(self) -> tuple[str, ...]:
        """The name and, unless it was quoted, its shorter beginnings, longest first."""
        words = self.name.split()
        if self.quoted or len(words) < 2:
            return (self.name,)
        shorter = [" ".join(words[:count]) for count in range(len(words), 0, -1)]
        return tuple(name for name in shorter if name.split()[-1] not in _PARTICLES)


@dataclass(frozen=True, slots=True)
class Marks:
    """All marks of a text, each kind in the order of the text."""

    promises: tuple[MarkedPromise, ...] = ()
    topics: tuple[MarkedTopic, ...] = ()
    people: tuple[MarkedPerson, ...] = ()


def read_marks(text: str) -> Marks:
    """The marks inside a jot; any text at all is answered, nothing is raised."""
    people = tuple(_people(text))
    topics = tuple(_topics(text, people))
    promises = tuple(_promises(text, topics, people))
    return Marks(promises, topics, people)


def person_mark(name: str) -> str:
    """How a name is written behind ``@`` so that `read_marks` reads exactly this name back."""
    name = " ".join(name.split())
    bare = f"@{name}"
    found = _person_at(bare, 0)
    if found is not None and found.name == name:
        return bare
    for opening, closing in _QUOTES.items():
        if opening not in name and closing not in name:
            return f"@{opening}{name}{closing}"
    return '@"' + name.replace('"', "") + '"'


def _people(text: str) -> Iterator[MarkedPerson]:
    """The marked people; a sign inside one person's mark begins no other."""
    end = 0
    for mark in _PERSON.finditer(text):
        found = _person_at(text, mark.end() - 1)
        if found is not None and found.start >= end:
            end = found.end
            yield found


def _topics(text: str, people: tuple[MarkedPerson, ...]) -> list[MarkedTopic]:
    found = []
    for line in _TOPIC.finditer(text):
        start, end = line.start(1), line.start(2) + len(line.group(2).rstrip())
        words = _without_marks(text, line.start(2), end, people)
        if any(sign.isalnum() for sign in words):
            found.append(MarkedTopic(words, start, end))
    return found


def _promises(
    text: str, topics: tuple[MarkedTopic, ...], people: tuple[MarkedPerson, ...]
) -> list[MarkedPromise]:
    marks = [mark.start() for mark in _PROMISE.finditer(text)]
    marks = [start for start in marks if not _inside(start, topics) and not _inside(start, people)]
    found = []
    for start, following in itertools.pairwise([*marks, len(text)]):
        end = min(_sentence_end(text, start + 1), following)
        while text[end - 1].isspace() or text[end - 1] in _TAIL:
            end -= 1
        found.append(MarkedPromise(_without_marks(text, start + 1, end, people), start, end))
    return found


def _inside(index: int, spans: Sequence[MarkedTopic | MarkedPerson]) -> bool:
    before = bisect_right(spans, index, key=lambda span: span.start) - 1
    return before >= 0 and index < spans[before].end


def _sentence_end(text: str, start: int) -> int:
    """Where the sentence that holds ``start`` ends, before its full stop."""
    for stop in _STOP.finditer(text, start):
        if stop.group() == "." and _is_inner_dot(text, start, stop.end()):
            continue
        return stop.start()
    return len(text)


def _is_inner_dot(text: str, start: int, end: int) -> bool:
    """Whether the dot before ``end`` belongs to "Dr. Marzipan", "z. B." or "15. Mai"."""
    before = text[max(start, end - 12) : end]
    if end == len(text) or text[end] in "\n\r":
        return False
    if _ABBREVIATION.search(before):
        return True
    if not (ordinal := _ORDINAL.search(before)):
        return False
    return "." in ordinal.group()[:-1] or bool(_MONTH.match(text, end))


def _without_marks(text: str, start: int, end: int, people: tuple[MarkedPerson, ...]) -> str:
    """The words between, with each ``@Name`` as the plain name."""
    pieces, at = [], start
    for person in people[bisect_left(people, start, key=lambda person: person.start) :]:
        if person.end > end:
            break
        if person.start >= at:
            pieces += [text[at : person.start], person.name]
            at = person.end
    pieces.append(text[at:end])
    return "".join(pieces).strip()


def _person_at(text: str, at: int) -> MarkedPerson | None:
    """The person named right after the ``@`` at an index."""
    first = at + 1
    if first >= len(text):
        return None
    if text[first] in _QUOTES:
        return _quoted_person(text, at)
    end = _name_end(text, first)
    while end > first and text[end - 1] in "'’-‐‑·":
        end -= 1
    if text[first:end].endswith(_POSSESSIVE):
        end -= 2
    if end <= first or _goes_on(text, end):
        return None
    return MarkedPerson(" ".join(text[first:end].split()), at, end)


def _quoted_person(text: str, at: int) -> MarkedPerson | None:
    closing = text.find(_QUOTES[text[at + 1]], at + 2, at + 2 + _LONGEST_QUOTED)
    inside = text[at + 2 : closing] if closing > 0 else ""
    if not any(sign.isalpha() for sign in inside) or len(inside.splitlines()) > 1:
        return None
    return MarkedPerson(" ".join(inside.split()), at, closing + 1, quoted=True)


def _name_end(text: str, first: int) -> int:
    """The end of one to three capitalised words from ``first``; ``first`` itself when there is none."""
    end, at, words = first, first, 0
    while words < _MOST_WORDS:
        stop = _word_end(text, at)
        word = text[at:stop]
        if not word or not (_is_name_word(word) or (words and word in _PARTICLES)):
            break
        cased = word[0].lower() != word[0].upper()
        if words and not cased:  # scripts without capitals: only the first word is surely the name
            break
        if word not in _PARTICLES:
            words, end = words + 1, stop
            if not cased:
                break
        at = stop + 1
        if text[stop : stop + 1] not in {" ", "\u00a0"}:
            break
    return end


def _word_end(text: str, at: int) -> int:
    """The end of a run of letters, marks and what names hold between them."""
    stop = at
    while stop < len(text) and _belongs(text, at, stop):
        stop += 1
    return stop


def _belongs(text: str, at: int, index: int) -> bool:
    sign = text[index]
    if sign.isalpha() or (index > at and unicodedata.category(sign).startswith("M")):
        return True
    if index == at or sign not in _INSIDE_NAMES:
        return False
    following = text[index + 1 : index + 3]
    if sign == ".":  # an initial, and only before another name
        return index == at + 1 and following[:1] == " " and _is_capital(following[1:])
    return following[:1].isalpha()


def _is_capital(sign: str) -> bool:
    return bool(sign) and (sign.isupper() or sign.istitle())


def _is_name_word(word: str) -> bool:
    """Capitalised, as "d'Arcy" and "iO" are too, or of a script without capitals."""
    inner = re.split(r"['’\-‐‑]", word)
    return any(_is_capital(part[:1]) or part[:1].lower() == part[:1].upper() != "" for part in inner[:2])


def _goes_on(text: str, end: int) -> bool:
    """Whether a handle or address goes on behind what looked like a name."""
    following = text[end : end + 2]
    if not following:
        return False
    if following[0] in "@_/\\" or following[0].isdigit():
        return True
    return following[0] == "." and following[1:].isalnum() and not following[1:].isupper()

"""Snippets: the words around a hit, as they were typed, with the hits marked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from relationship_journal.domain.folding import fold

_LETTER = r"[^\W_]"
_CJK = "[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af]"
# A letter may be written with its marks behind it, and a run of CJK ends where other letters begin.
_ANY_WORD = re.compile(rf"{_CJK}|(?:(?!{_CJK})[^\W_][\u0300-\u036f]*)+")
_NOTHING = re.compile(r"(?!)")
_BREAKS = str.maketrans(dict.fromkeys("\n\r\t\v\f\x85\u2028\u2029", " "))
BEFORE = 30
Cut = tuple[str, tuple[tuple[int, int], ...]]


class Snippets:
    """Cuts texts for one question: ``words`` are folded, of those in ``begun`` only the beginning may be there."""

    def __init__(self, words: Iterable[str], begun: Iterable[str] = ()) -> None:
        self._begun = tuple(dict.fromkeys(begun))
        self._whole = frozenset(words)
        # Of a text in ASCII, folding changes nothing but capitals: one pattern looks through it as it is.
        parts = [f"{re.escape(word)}{_LETTER}*" for word in self._begun]
        parts += [f"{re.escape(word)}(?!{_LETTER})" for word in sorted(self._whole, key=len, reverse=True)]
        either = "|".join(parts)
        self._ascii = re.compile(rf"(?<!{_LETTER})(?:{either})", re.IGNORECASE) if parts else _NOTHING

    def cut(self, text: str, width: int = 120) -> Cut:
        """A part of ``text`` around its first hit, one line, and (start, length) of each hit in it."""
        hits = self._hits(text)
        begin, end = next(hits, (0, 0))
        if not end:
            return _line(text[:width]) + ("…" if len(text) > width else ""), ()
        start = 0 if begin <= BEFORE else text.find(" ", begin - BEFORE, begin) + 1 or begin - BEFORE
        lead = "…" if start else ""
        tail = "…" if start + width < len(text) else ""
        marks = []
        while end <= start + width:
            marks.append((begin - start + len(lead), end - begin))
            begin, end = next(hits, (0, start + width + 1))
        return lead + _line(text[start : start + width]) + tail, tuple(marks)

    def _hits(self, text: str) -> Iterator[tuple[int, int]]:
        if text.isascii():
            yield from (found.span() for found in self._ascii.finditer(text))
            return
        for found in _ANY_WORD.finditer(text):
            word = fold(found.group()).strip()
            if word in self._whole or word.startswith(self._begun):
                yield found.span()


def snippet(text: str, wanted: Sequence[str], width: int = 120) -> Cut:
    """As ``Snippets.cut`` for folded words, of which the last may be only the beginning of a word."""
    return Snippets(wanted[:-1], wanted[-1:]).cut(text, width)


def _line(text: str) -> str:
    """The same length on one line, so that the marks stay true."""
    return text.translate(_BREAKS)

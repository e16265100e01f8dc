"""Snippets: the words around a hit, as they were typed, with the hits marked."""

from __future__ import annotations

import re
from collections.abc import Sequence

from relationship_journal.domain.folding import fold

_WORD = re.compile(r"[^\W_]+")
_CJK = "[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af]"
# A letter may be written with its marks behind it, and a run of CJK ends where other letters begin.
_ANY_WORD = re.compile(rf"{_CJK}|(?:(?!{_CJK})[^\W_][\u0300-\u036f]*)+")
BEFORE = 30


def snippet(text: str, wanted: Sequence[str], width: int = 120) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A part of ``text`` around its first hit, one line, and (start, length) of each hit in it.

    ``wanted`` are folded words; the last may be only the beginning of a word.
    """
    pattern = _WORD if text.isascii() else _ANY_WORD
    hits = [found.span() for found in pattern.finditer(text) if _is_hit(fold(found.group()).strip(), wanted)]
    if not hits:
        return _line(text[:width]) + ("…" if len(text) > width else ""), ()
    first = hits[0][0]
    start = 0 if first <= BEFORE else text.find(" ", first - BEFORE, first) + 1 or first - BEFORE
    part = text[start : start + width]
    lead = "…" if start else ""
    tail = "…" if start + width < len(text) else ""
    marks = tuple(
        (begin - start + len(lead), end - begin)
        for begin, end in hits
        if begin >= start and end <= start + width
    )
    return lead + _line(part) + tail, marks


def _is_hit(word: str, wanted: Sequence[str]) -> bool:
    return any(
        word.startswith(each) if index == len(wanted) - 1 else word == each
        for index, each in enumerate(wanted)
    )


def _line(text: str) -> str:
    """The same length on one line, so that the marks stay true."""
    return "".join(" " if c in "\n\r\t\v\f\x85\u2028\u2029" else c for c in text)

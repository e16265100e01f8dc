"""Folded text: one form under which words find each other (quality.md, section 1)."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {"ß": "ss", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
)
_CJK = re.compile("([\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af])")
_WORD = re.compile(r"[^\W_]+")
LONGEST_QUESTION, MOST_WORDS = 1000, 60


def fold(text: str) -> str:
    """Case folded, marks off, ß ss, ł l, ø o, spaces round CJK characters; safe to index and to compare."""
    if text.isascii():
        return text.lower()
    # Taken apart before and after: "𝐀" and "™" hide capitals, and folding case puts some marks back on.
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(c for c in plain if not unicodedata.combining(c))
    return _CJK.sub(r" \1 ", bare.translate(_LETTERS))


def folded_words(text: str) -> list[str]:
    """The folded words of a text, punctuation left out."""
    return _WORD.findall(fold(text))


def asked_words(text: str) -> list[str]:
    """The folded words somebody looks for, as many as a question can have; beyond that nobody typed them."""
    return list(dict.fromkeys(folded_words(text[:LONGEST_QUESTION])))[:MOST_WORDS]

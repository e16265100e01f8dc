"""Where a name stands in a list by letters, and under which one, whatever its script.

SQLite orders text by code points, which is the alphabet for plain Latin letters, Greek, Hebrew, Arabic, Armenian, Georgian
and Hangul taken apart. It is not for Cyrillic letters that Russian does not have, for the two kinds of kana, and for figures
and signs, which belong behind the last letter.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TypeVar

NO_LETTER = "#"
"""The heading of names that begin with a figure or a sign."""

T = TypeVar("T")

_BEHIND = "\U0010ffff"
_AFTER = {
    "ґ": "г", "є": "е", "і": "и", "ј": "и", "ђ": "д", "ѕ": "з", "љ": "л", "њ": "н", "ћ": "т", "џ": "ч",
    "ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х",
}  # fmt: skip
"""Letters of Ukrainian, Belarusian, Serbian, Macedonian and Kazakh, and behind which letter of the alphabet they stand."""
_HIRAGANA = {code: chr(code - 0x60) for code in range(0x30A1, 0x30F7)}
_PLACES = _HIRAGANA | {ord(letter): before + _BEHIND + letter for letter, before in _AFTER.items()}
_FIRST_JAMO = 0x1100
_JAMO = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
"""The consonants a syllable of Hangul begins with, as they are written alone."""


def letter_of(key: str) -> str:
    """The letter, or sign of a script without letters, under which a name with this key stands: "A", "Я", "ㄱ", "李", "#"."""
    return _heading(key[:1])


@lru_cache(maxsize=4096)
def _heading(first: str) -> str:
    if first.isascii():
        return first.upper() if first.isalpha() else NO_LETTER
    if not unicodedata.category(first).startswith("L"):
        return NO_LETTER
    if 0 <= ord(first) - _FIRST_JAMO < len(_JAMO):
        return _JAMO[ord(first) - _FIRST_JAMO]
    first = first.translate(_HIRAGANA)
    upper = first.upper()
    # Georgian has capitals for whole headlines only, and few fonts have those.
    return first if len(upper) != 1 or "\u1c90" <= upper <= "\u1cbf" else upper


def in_order(rows: Sequence[T], key_of: Callable[[T], str]) -> list[T]:
    """What the database ordered by its keys, empty ones last, as the alphabets have it; those of one place stay as they are."""
    # Plain letters lie together and in order already: they are found, not looked at, for they may be a hundred thousand.
    begin = bisect_left(rows, "a", key=lambda row: key_of(row) or _BEHIND)
    end = bisect_left(rows, "{", key=lambda row: key_of(row) or _BEHIND)
    others = [*rows[:begin], *rows[end:]]
    return [*rows[begin:end], *sorted(others, key=lambda row: _place(key_of(row)))]


def _place(key: str) -> tuple[bool, bool, str]:
    return not key, letter_of(key) == NO_LETTER, key.translate(_PLACES)

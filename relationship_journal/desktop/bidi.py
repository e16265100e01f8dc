"""Scripts that run from the right, inside sentences and lines of the program."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

_FIRST_STRONG, _POP = "\u2068", "\u2069"
_STRONG = ("L", "R", "AL")
_OPENS = ("FSI", "LRI", "RLI")
_RIGHT = ("R", "AL")


def reads_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction, outside what is kept apart, runs from the right."""
    if text.isascii():
        return False
    apart = 0
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in _OPENS:
            apart += 1
        elif kind == "PDI":
            apart = max(0, apart - 1)
        elif kind in _STRONG and not apart:
            return kind != "L"
    return False


def isolated(words: str) -> str:
    """Somebody's words to be put into a sentence that is shown: what stands around them keeps its place.

    Nothing changes where the words and the program run the same way. Never for what is stored or copied.
    """
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return f"{_FIRST_STRONG}{words}{_POP}" if words else words
    if words.isascii() or not any(unicodedata.bidirectional(letter) in _RIGHT for letter in words):
        return words
    return f"{_FIRST_STRONG}{words}{_POP}"

"""What of a text is nobody's translation: words without an accent of the stretched language that the reader did not write."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QLocale

_PIECES = re.compile(r"[\[\](){}<>~·•,.:;!?“”‘’„\"…/|→←↑↓+=\n\t]|\s{2,}|\s[–-]\s")
"""Where a text is put together from others."""
_PLAIN = re.compile(r"(?<![^\W\d_])[A-Za-z]*[aeiouyAEIOUY][A-Za-z]+|[A-Za-z]+[aeiouyAEIOUY](?![^\W\d_])")
"""A word of Latin letters with a vowel that the stretched language would have given an accent."""
_LETTER = re.compile(r"[^\W\d_]")


class UsersWords:
    """Knows what the reader wrote: everything in a journal, and some more texts such as names of files."""

    def __init__(self, journal: Path, more: Iterable[str], sources: Iterable[str]) -> None:
        with closing(sqlite3.connect(f"file:{journal}?mode=ro", uri=True)) as file:
            tables = [name for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            values = [
                value
                for table in tables
                for row in file.execute(f'SELECT * FROM "{table}"')
                for value in row
                if isinstance(value, str)
            ]
        self._whole = {_plain(text) for text in (*values, *more)}
        self._all = "\n".join(self._whole)
        self._sources = {_plain(text) for text in sources}
        english = QLocale("en_GB")
        formats = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
        self._days = {
            name.casefold()
            for form in formats
            for name in (
                *(english.dayName(day, form) for day in range(1, 8)),
                *(english.monthName(month, form) for month in range(1, 13)),
            )
        }

    def foreign(self, text: str) -> list[str]:
        """The pieces of a text that nobody translated and the reader did not write."""
        return [piece for piece in _PIECES.split(text) if self._is_foreign(piece)]

    def _is_foreign(self, piece: str) -> bool:
        words = " ".join(
            word for word in piece.split() if _LETTER.search(word) and word.casefold() not in self._days
        )
        if not _PLAIN.search(words):
            return False
        plain = _plain(words)
        if plain in self._whole:
            return False
        return plain in self._sources or not all(part in self._all for part in _plain_runs(plain))


def _plain_runs(text: str) -> list[str]:
    """The runs of untranslated words between translated ones."""
    runs: list[list[str]] = [[]]
    for word in text.split():
        if word.isascii():
            runs[-1].append(word)
        elif runs[-1]:
            runs.append([])
    return [" ".join(run) for run in runs if run]


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())

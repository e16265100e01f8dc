"""What of a shown text is nobody's translation: words without an accent of the stretched language that no reader wrote."""

from __future__ import annotations

import html
import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QLocale

_JOINTS = re.compile(r"[\[\](){}<>~·•,.:;!?“”‘„\"…/|→←↑↓+=\n\t]|\s{2,}|\s[–-]\s")
"""Where a text is put together from others."""
_WORD = re.compile(r"[^\W\d_]+")
_ACCENTED = set("aceinosuyzACEINOSUYZ")
"""Letters the stretched language gives an accent."""
_BEGUN = re.compile(r"[^\W_]+…")
"""A word that is only begun where the line ends."""
_TAG = re.compile(r"<[^>]+>")


class UsersWords:
    """Knows what readers wrote: everything in a journal, and more texts such as names of files.

    ``sources`` are the texts of the program; a line that is one of them, word for word, was not translated.
    """

    def __init__(self, journal: Path, more: Iterable[str], sources: Iterable[str]) -> None:
        values = {*_values(journal), *more}
        self._own = {" ".join(text.split()) for text in values}
        self._all = "\n".join(f" {' '.join(_WORD.findall(text.casefold()))} " for text in values)
        self._sources = frozenset(sources)
        english = QLocale("en_GB")
        forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
        days = [english.dayName(day, form) for day in range(1, 8) for form in forms]
        self._calendar = {
            *days,
            *(english.monthName(month, form) for month in range(1, 13) for form in forms),
        }

    def foreign(self, shown: str) -> list[str]:
        """The pieces of a text that nobody translated and no reader wrote."""
        text = html.unescape(_TAG.sub("", shown)) if shown.startswith("<qt>") else shown
        line = " ".join(text.split())
        if line in self._sources and line not in self._own and any(map(_is_plain, _WORD.findall(line))):
            return [line]
        whole = _BEGUN.sub("…", text)
        runs = (run for piece in _JOINTS.split(whole) for run in self._runs(piece))
        return [run for run in runs if f" {run.casefold()} " not in self._all]

    def _runs(self, piece: str) -> Iterator[str]:
        """The words between translated ones, without names of days and initials."""
        words = [word for word in _WORD.findall(piece) if word not in self._calendar]
        for ascii_, run in groupby(words, str.isascii):
            said = list(run)
            if ascii_ and any(_is_plain(word) for word in said):
                yield " ".join(said)


def _is_plain(word: str) -> bool:
    initials = word.isupper() and len(word) <= 3
    return word.isascii() and not initials and bool(_ACCENTED & set(word))


def _values(journal: Path) -> Iterator[str]:
    with closing(sqlite3.connect(f"file:{journal}?mode=ro", uri=True)) as file:
        for (table,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            for row in file.execute(f'SELECT * FROM "{table}"'):
                yield from (value for value in row if isinstance(value, str))

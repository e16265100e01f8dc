"""Spelling, with the dictionaries this computer has; where it has none, every word is right."""

from __future__ import annotations

import re
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLocale, QObject, Signal

from relationship_journal import paths
from relationship_journal.desktop.background import plain
from relationship_journal.desktop.spelling_library import may_look
from relationship_journal.domain.jot_rules.pack import language_of
from relationship_journal.journal.rule_packs import rule_packs
from relationship_journal.private_file import write_private

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from relationship_journal.desktop.desk import Desk

WORD = re.compile(r"(?<![\w@/.'’-])[^\W\d_]+(?:['’][^\W\d_]+)*(?![\w@/]|\.\w|:/)")
"""A word of letters that is no part of an address, a number or a mark."""
_LEAST, _LONGEST = 3, 40
_ALWAYS = ("en", "de")
"""Languages a jot may be in besides the system's own: those the rules read."""
_MOST_SUGGESTED = 5


class Dictionary(Protocol):
    """A dictionary as the enchant library has it."""

    def check(self, word: str) -> bool:
        """Whether it knows the word."""

    def suggest(self, word: str) -> list[str]:
        """Words like it, likely ones first."""


@cache
def system_dictionaries() -> tuple[Dictionary, ...]:
    """The dictionaries for the reader's languages, opened once; none without the library. Takes a tenth of a second."""
    if not may_look():
        return ()
    try:
        import enchant
    except ImportError:  # neither the optional package nor, perhaps, the system's library
        return ()
    there = enchant.list_languages()
    wanted = [name.replace("-", "_") for name in QLocale.system().uiLanguages()]
    languages = dict.fromkeys([*(name.split("_")[0] for name in wanted), *_ALWAYS])
    chosen: list[str] = []
    for language in languages:
        of_language = [name for name in there if name.split("_")[0] == language]
        exact = [name for name in wanted if name in of_language]
        chosen += exact[:1] or of_language
    return tuple(enchant.Dict(name) for name in dict.fromkeys(chosen))


class Spelling(QObject):
    """Tells right words from wrong ones; ``ready`` once there is something to say.

    A word is right where any dictionary knows it, where it is part of somebody's name, or one of the reader's own.
    """

    ready = Signal()

    def __init__(self, desk: Desk, parent: QObject, dictionaries: Sequence[Dictionary] | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._dictionaries: tuple[Dictionary, ...] = ()
        self._own: frozenset[str] = frozenset()
        self._names: frozenset[str] = frozenset()
        self._known: dict[str, bool] = {}
        self._lock = Lock()  # the library is asked by one thread at a time
        known_people = desk.journal.offering.known_people

        def load() -> tuple[tuple[Dictionary, ...], frozenset[str], frozenset[str]]:
            found = system_dictionaries() if dictionaries is None else tuple(dictionaries)
            rule_packs()  # read here rather than on the screen's thread
            names = (
                (f"{person.name} {person.nick}" for person in known_people().people.values()) if found else ()
            )
            return found, own_words(), frozenset(_parts(names))

        desk.background.run(plain(load), self._loaded, owner=self)

    def _loaded(self, found: tuple[tuple[Dictionary, ...], frozenset[str], frozenset[str]]) -> None:
        self._dictionaries, self._own, self._names = found
        if self._dictionaries:
            self.ready.emit()

    def wrong(self, text: str) -> Iterator[tuple[int, int]]:
        """The places of misspelt words in a text, in characters."""
        if self._dictionaries and self._speaks(text):
            for word in WORD.finditer(text):
                if not self.is_right(word[0]):
                    yield word.span()

    def _speaks(self, text: str) -> bool:
        """Whether there is a dictionary for the language of a text, as far as the rules can tell it."""
        languages = {getattr(each, "tag", "").split("_")[0] for each in self._dictionaries}
        return "" in languages or language_of(text, rule_packs()).language in languages

    def is_right(self, word: str) -> bool:
        """Whether a word need not be marked."""
        if not _LEAST <= len(word) <= _LONGEST or word.isupper():
            return True
        if word not in self._known:
            small = word.lower()
            mine = (
                small in self._own
                or small in self._names
                or small.removesuffix("'s").removesuffix("’s") in self._names
            )
            self._known[word] = mine or self._in_dictionaries(word.replace("’", "'"))
        return self._known[word]

    def _in_dictionaries(self, word: str) -> bool:
        with self._lock:
            return any(each.check(word) for each in self._dictionaries)

    def suggestions(self, word: str) -> list[str]:
        """Words it may have been meant to be, the likely ones first."""
        with self._lock:
            found = [each for one in self._dictionaries for each in one.suggest(word)[:_MOST_SUGGESTED]]
        return list(dict.fromkeys(found))[:_MOST_SUGGESTED]

    def learn(self, word: str) -> None:
        """Take a word for right from now on, in every jot."""
        self._own |= {word.lower()}
        self._known.clear()
        own = self._own
        self._desk.background.run(plain(lambda: _keep(own)))
        self.ready.emit()


def own_words() -> frozenset[str]:
    """The reader's own words, one a line beside the settings."""
    try:
        return frozenset(_words_file().read_text("utf-8").split())
    except (OSError, UnicodeDecodeError):  # none yet, or not to be read: a comfort less
        return frozenset()


def _keep(words: Iterable[str]) -> None:
    try:
        paths.ensure_private(_words_file().parent)
        write_private(_words_file(), "\n".join(sorted(words)).encode())
    except OSError:  # a full or read-only disk: the word is right until the program closes
        return


def _words_file() -> Path:
    return paths.settings_file().with_name("words.txt")


def _parts(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        yield from re.findall(r"[^\W\d_]+", name.lower())

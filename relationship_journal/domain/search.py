"""What a search answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from relationship_journal.domain.changes import Kind
from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.questions import Question

RANKED_UP_TO = 2000
"""Of so many hits the best come first; of more the newest."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One found record: ``title`` a line to show, ``snippet`` the words around the hit as typed.

    ``marks`` are (start, length) pairs in ``snippet``; ``contact_id`` whom it is about (0: nobody).
    """

    kind: Kind
    id: int
    contact_id: int
    title: str
    snippet: str
    marks: tuple[tuple[int, int], ...]
    day: date | None


@dataclass(frozen=True, slots=True)
class Hits:
    """An answer, people first; ``more`` tells that the limit cut it, ``ranked`` that the best come first, else the newest."""

    words: str
    hits: tuple[Hit, ...]
    more: bool = False
    ranked: bool = False
    question: Question = field(default_factory=lambda: Question(""))


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """Somebody found; ``why`` the words that answer, where it was not by the name, with ``marks`` as in ``Hit``."""

    row: ContactRow
    why: str = ""
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """An answer in groups: people, then of each kind of record at most so many."""

    question: Question
    people: tuple[FoundPerson, ...]
    hits: tuple[Hit, ...]
    ranked: bool = False

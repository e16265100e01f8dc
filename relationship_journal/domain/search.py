"""What a search answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from relationship_journal.domain.changes import Kind


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
    """An answer, newest first; ``more`` tells that the limit cut it."""

    words: str
    hits: tuple[Hit, ...]
    more: bool = False

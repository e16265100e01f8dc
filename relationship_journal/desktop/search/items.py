"""What a row of the palette says and where it leads."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from relationship_journal.domain.questions import Question

Target = Literal[
    "heading",
    "person",
    "entry",
    "meeting",
    "jot",
    "schedule",
    "briefing",
    "action",
    "add_person",
    "organisation",
    "line",
    "complete",
    "list",
    "view",
]


@dataclass(frozen=True, slots=True)
class Item:
    """One row: ``title`` with the hits in ``marks`` as (start, length); headings lead nowhere.

    ``contact_id`` whom it is about (0: nobody), ``record_id`` the entry, meeting, organisation, fact, topic, promise or
    gesture (``record_kind`` says which of the last four), ``action`` an action's id, the words for a new person, or a
    question; ``initials`` show an avatar instead of the icon.
    """

    target: Target
    title: str
    detail: str = ""
    icon: str = ""
    keys: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    contact_id: int = 0
    record_id: int = 0
    record_kind: str = ""
    action: str = ""
    initials: str = ""
    spoken: str = ""

    @property
    def is_heading(self) -> bool:
        """A group's name, not to be chosen."""
        return self.target == "heading"


@dataclass(frozen=True, slots=True)
class Answer:
    """The rows for the words typed; ``count`` results without headings.

    ``question`` is what the words mean; ``order`` says in words how records are ordered, empty where there are none.
    """

    words: str
    items: tuple[Item, ...]
    question: Question = field(default_factory=lambda: Question(""))
    order: str = ""

    @property
    def count(self) -> int:
        """How many can be chosen."""
        return sum(not item.is_heading for item in self.items)

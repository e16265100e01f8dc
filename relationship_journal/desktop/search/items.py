"""What a row of the palette says and where it leads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

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
]


@dataclass(frozen=True, slots=True)
class Item:
    """One row: ``title`` with the hits in ``marks`` as (start, length); headings lead nowhere.

    ``contact_id`` whom it is about (0: nobody), ``record_id`` the entry, meeting or organisation, ``action`` an action's
    id or the words for a new person; ``initials`` show an avatar instead of the icon.
    """

    target: Target
    title: str
    detail: str = ""
    icon: str = ""
    keys: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    contact_id: int = 0
    record_id: int = 0
    action: str = ""
    initials: str = ""
    spoken: str = ""

    @property
    def is_heading(self) -> bool:
        """A group's name, not to be chosen."""
        return self.target == "heading"


@dataclass(frozen=True, slots=True)
class Answer:
    """The rows for the words typed; ``count`` results without headings and actions' headings."""

    words: str
    items: tuple[Item, ...]

    @property
    def count(self) -> int:
        """How many can be chosen."""
        return sum(not item.is_heading for item in self.items)

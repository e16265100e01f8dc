"""What an act touched: the news that goes out after it was committed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """The kinds of record the screen can show."""

    CONTACT = "contact"
    CIRCLE = "circle"
    ENTRY = "entry"
    FACT = "fact"
    PROMISE = "promise"
    TOPIC = "topic"
    MEETING = "meeting"
    GESTURE = "gesture"
    VIEW = "view"


@dataclass(frozen=True, slots=True)
class Changes:
    """Touched ids by kind, and the contacts concerned by any of them.

    ``contacts`` holds every contact one of whose records (entry, fact, promise, meeting...)
    changed, so that a pane about one person asks a single question.
    """

    ids: Mapping[Kind, frozenset[int]] = field(default_factory=dict)
    contacts: frozenset[int] = frozenset()

    def touches(self, *kinds: Kind) -> bool:
        """Whether a record of one of the kinds changed."""
        return any(self.ids.get(kind) for kind in kinds)

    def concerns(self, contact_id: int) -> bool:
        """Whether anything about this contact changed."""
        return contact_id in self.contacts

    def merge(self, other: Changes) -> Changes:
        """Both news as one."""
        kinds = self.ids.keys() | other.ids.keys()
        nothing: frozenset[int] = frozenset()
        ids = {kind: self.ids.get(kind, nothing) | other.ids.get(kind, nothing) for kind in kinds}
        return Changes(ids, self.contacts | other.contacts)

"""What became different about somebody since a day, told from the records and their history."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from relationship_journal.domain.changes import Kind


class ChangeKind(StrEnum):
    """What became different: their role or organisation, a fact learned or over, a promise of theirs kept."""

    ROLE = "role"
    ORGANISATION = "organisation"
    LEARNED = "learned"
    OVER = "over"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class ChangeSince:
    """One difference: what it is now, what it was ``before`` (empty: nothing), since when, and the record it is in."""

    kind: ChangeKind
    text: str
    day: date
    record_kind: Kind
    record_id: int
    before: str = ""

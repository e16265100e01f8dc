"""What an import will do, and what it did."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from relationship_journal.domain.contacts import ContactDraft

#: How the files end that can be imported, small letters.
IMPORTABLE = (".vcf", ".vcard")


class Verdict(StrEnum):
    """What happens to one card."""

    NEW = "new"
    UPDATE = "update"
    ALREADY = "already"
    DOUBTFUL = "doubtful"
    NEEDS_NAME = "needs_name"


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something in the file that could not be read: line (1-based), reason key, detail."""

    line: int
    reason: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One card with its verdict; ``existing`` the contact it meets, ``fills`` the empty fields it fills."""

    index: int
    line: int
    draft: ContactDraft
    verdict: Verdict
    existing: int | None = None
    existing_name: str = ""
    fills: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """A file read and compared, before anything is saved."""

    file: str
    kind: str
    candidates: tuple[Candidate, ...]
    skipped: tuple[Skipped, ...]

    def count(self, verdict: Verdict) -> int:
        """How many cards have the verdict."""
        return sum(candidate.verdict is verdict for candidate in self.candidates)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did; ``act`` is None when it changed nothing."""

    file: str
    kind: str
    read: int
    new: int
    updated: int
    already: int
    doubtful: int
    skipped: tuple[Skipped, ...]
    act: int | None

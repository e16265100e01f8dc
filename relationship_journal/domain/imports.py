"""What an import will do, what is decided about it, and what it did."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from relationship_journal.domain.comparing import Choice, FieldPair
from relationship_journal.domain.contact_tables import TableLook
from relationship_journal.domain.contacts import ContactDraft
from relationship_journal.domain.facts import FactDraft

#: How the files end that can be imported, small letters.
IMPORTABLE = (".vcf", ".vcard", ".csv", ".tsv", ".txt", ".ics")


class Verdict(StrEnum):
    """What happens to one card."""

    NEW = "new"
    UPDATE = "update"
    ALREADY = "already"
    DOUBTFUL = "doubtful"
    NEEDS_NAME = "needs_name"


class Meets(StrEnum):
    """Why a card is taken to be somebody who is here."""

    NOBODY = ""
    SEEN = "seen"
    UID = "uid"
    EMAIL = "email"
    PHONE = "phone"
    NAME = "name"
    SIMILAR_NAME = "similar_name"
    SAME_FILE = "same_file"


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something in the file that could not be read, or a record that was left out.

    ``line`` counts from 1, ``reason`` is a key; ``name`` and ``email`` are those of a record that was left out.
    """

    line: int
    reason: str
    detail: str = ""
    name: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One card with its verdict.

    ``existing`` is the contact it meets (``meets`` says why), ``pairs`` where the two differ, with the default
    choice of each; ``facts`` what becomes facts and relatives of a new contact. ``sum`` is the card's fingerprint,
    by which it is known again however the contact is edited. ``near`` is the earlier card of the same file this one
    is, or may be.
    """

    index: int
    line: int
    draft: ContactDraft
    verdict: Verdict
    existing: int | None = None
    existing_name: str = ""
    meets: Meets = Meets.NOBODY
    pairs: tuple[FieldPair, ...] = ()
    facts: tuple[FactDraft, ...] = ()
    sum: str = ""
    near: int | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """What the user wants done with a card.

    ``take``: whether anything. ``as_new``: a contact of its own although it meets somebody ("Keep both").
    ``choices`` by field, where the default is not wanted. ``name`` for a card that needs one.
    """

    take: bool = True
    as_new: bool = False
    choices: Mapping[str, Choice] = field(default_factory=dict)
    name: str = ""


def decided(candidate: Candidate) -> Decision:
    """What happens if nobody decides: new ones come in, empty fields are filled, the rest waits."""
    return Decision(take=candidate.verdict in (Verdict.NEW, Verdict.UPDATE))


@dataclass(frozen=True, slots=True)
class FileLook:
    """What a file is before it is read; ``table`` for one with columns. ``kind`` as in ``cards.CardFile``."""

    file: str
    kind: str
    table: TableLook | None = None


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
    """What an import did; ``act`` is None when it changed nothing.

    ``new_ids`` are the contacts it made. ``left_out`` are the records that were not taken, each with the reason;
    ``skipped`` what could not be read.
    """

    file: str
    kind: str
    read: int
    new: int
    updated: int
    already: int
    doubtful: int
    skipped: tuple[Skipped, ...]
    act: int | None
    new_ids: tuple[int, ...] = ()
    left_out: tuple[Skipped, ...] = ()

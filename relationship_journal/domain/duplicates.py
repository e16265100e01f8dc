"""Contacts that may be one person, and what joining them would keep."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from relationship_journal.domain.comparing import Comparison
from relationship_journal.domain.contacts import ContactRow


class Likeness(StrEnum):
    """Why two may be one."""

    EMAIL = "email"
    PHONE = "phone"
    NAME = "name"
    NICKNAME = "nickname"
    SIMILAR_NAME = "similar_name"
    INITIAL = "initial"


@dataclass(frozen=True, slots=True)
class DuplicatePair:
    """Two who may be one: the older record first; ``reasons`` strongest first, ``shared`` an address both have.

    ``score`` counts from 0 to 100 and only orders the list.
    """

    first: ContactRow
    second: ContactRow
    reasons: tuple[Likeness, ...]
    shared: str = ""
    score: int = 0


@dataclass(frozen=True, slots=True)
class Resemblance:
    """Somebody here whom a name or address that is being typed may mean."""

    row: ContactRow
    reason: Likeness
    shared: str = ""


@dataclass(frozen=True, slots=True)
class MergeSide:
    """One of two records: how much hangs on it, since when it is here."""

    row: ContactRow
    entries: int
    facts: int
    promises: int
    created: date | None


@dataclass(frozen=True, slots=True)
class MergePlan:
    """Two records side by side; ``comparison`` reads "mine" for ``keep``. ``joined`` is what the one will have.

    Histories are always joined: an entry with both counts once.
    """

    keep: MergeSide
    other: MergeSide
    comparison: Comparison
    joined: MergeSide

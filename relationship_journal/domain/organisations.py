"""Organisations: where people work, as far as the people here tell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from relationship_journal.domain.contacts import ContactRow


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation and how many people are here from it."""

    id: int
    name: str
    count: int = 0


@dataclass(frozen=True, slots=True)
class OrganisationPage:
    """An organisation with its people, by name.

    ``last_live`` is the day of the latest live contact with anybody there, ``last_with`` who that was with;
    ``promises`` counts the open ones both ways.
    """

    id: int
    name: str
    people: tuple[ContactRow, ...]
    last_live: date | None = None
    last_with: ContactRow | None = None
    promises: int = 0

"""Facts: something worth knowing about a contact or a relative."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from relationship_journal.domain.contacts import Relative
from relationship_journal.domain.partial_date import PartialDate


class FactKind(StrEnum):
    """What a fact is about; context is shown first under Good to know, as "At the moment"."""

    FAMILY = "family"
    HOBBY = "hobby"
    PREFERENCE = "preference"
    WORK = "work"
    CONTEXT = "context"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact with its source.

    ``text`` is the bold thing, ``detail`` the rest of it; ``on`` a date that belongs to it (for
    kind date, or "starts school on ..."); ``source`` the label of the entry it was learned from.
    """

    id: int
    contact_id: int
    kind: FactKind
    text: str
    detail: str = ""
    relative: Relative | None = None
    on: PartialDate | None = None
    yearly: bool = False
    entry_id: int | None = None
    source: str = ""
    learned: date | None = None
    confirmed: date | None = None
    expires: date | None = None
    sensitive: bool = False

    def is_current(self, today: date) -> bool:
        """Whether it has not expired."""
        return self.expires is None or self.expires >= today


@dataclass(frozen=True, slots=True)
class EarlierFact:
    """What a fact said before its words were changed, and the day on which they were."""

    text: str
    detail: str = ""
    on: PartialDate | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class FactDraft:
    """What an editor knows of a fact before it is saved; dates in partial ISO form.

    ``relation``, ``age`` and ``born`` are the relative's; an empty ``born`` leaves what is known, and an age that is
    told takes its place.
    """

    kind: FactKind
    text: str
    detail: str = ""
    on: str = ""
    yearly: bool = False
    expires: date | None = None
    sensitive: bool = False
    entry_id: int | None = None
    relation: str = ""
    age: int | None = None
    born: str = ""

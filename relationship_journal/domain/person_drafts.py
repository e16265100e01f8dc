"""What the editor of a person holds: the contact and what stands around it, saved as one act."""

from __future__ import annotations

from dataclasses import dataclass

from relationship_journal.domain.contacts import ContactDraft, ContactRow


@dataclass(frozen=True, slots=True)
class DateDraft:
    """A day worth knowing, "Wedding day" on "--05-03"; ``on`` in partial ISO form, ``fact_id`` 0 for a new one."""

    label: str
    on: str
    fact_id: int = 0


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """Somebody as the editor shows them.

    ``dates`` are the facts of kind date that name a day; ``through`` is who introduced them. ``photo`` is a new
    picture's bytes, empty for none, None to leave it; ``photo_key`` names the one stored, only to be read.
    """

    contact: ContactDraft
    dates: tuple[DateDraft, ...] = ()
    through: ContactRow | None = None
    photo: bytes | None = None
    photo_key: str = ""

"""What may leave in a file of people, and what the reader is told about it before it does."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from relationship_journal.domain.cards import Card


class PeopleFormat(StrEnum):
    """The forms a file of people can have."""

    VCARD_3 = "vcard3"
    VCARD_4 = "vcard4"
    CSV = "csv"
    SPREADSHEET = "spreadsheet"

    @property
    def is_vcard(self) -> bool:
        """Whether it is a file of contact cards, which alone can hold pictures."""
        return self in (PeopleFormat.VCARD_3, PeopleFormat.VCARD_4)

    @property
    def ending(self) -> str:
        """How its file's name ends."""
        return ".vcf" if self.is_vcard else ".csv"


@dataclass(frozen=True, slots=True)
class PeopleExportOptions:
    """What to write. Facts, relatives and notes stay here unless asked for; what is sensitive always does.

    ``photos`` only concerns vCards. SPREADSHEET is a CSV for looking at: no cell can start a formula there, and it
    is not meant to be read back.
    """

    format: PeopleFormat = PeopleFormat.VCARD_3
    photos: bool = True
    facts: bool = False
    notes: bool = False


@dataclass(frozen=True, slots=True)
class PeoplePreview:
    """What an export would hand out: the first person exactly as they would leave, and how many have what.

    ``photos``, ``facts`` and ``notes`` count the people who have some that could leave, asked for or not.
    """

    count: int
    first: Card | None
    first_id: int = 0
    photos: int = 0
    facts: int = 0
    notes: int = 0


#: Parts of a person that are in every file, are in it if asked for, and are in none; keys of sentences.
ALWAYS = ("name", "organisation", "points", "born", "kept")
IF_ASKED = ("photos", "facts", "notes")
NEVER = (
    "sensitive",
    "other_facts",
    "entries",
    "promises",
    "topics",
    "meetings",
    "portrait",
    "rhythm",
    "circles",
)

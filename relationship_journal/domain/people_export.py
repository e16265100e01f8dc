"""What may leave in a file of people, and what the reader is told about it before it does."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PeopleFormat(StrEnum):
    """The forms a file of people can have."""

    VCARD_3 = "vcard3"
    VCARD_4 = "vcard4"
    CSV = "csv"
    SPREADSHEET = "spreadsheet"


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


#: Parts of a person that are in every file, are in it if asked for, and are in none; keys of sentences.
ALWAYS = ("name", "organisation", "points", "born", "kept")
IF_ASKED = ("photos", "facts", "notes")
NEVER = ("sensitive", "entries", "promises", "topics", "meetings", "portrait", "rhythm", "circles")

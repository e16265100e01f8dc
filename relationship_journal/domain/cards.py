"""A contact as a vCard describes it, and what a reader has to complain about; no files, no bytes of a format."""

from __future__ import annotations

from dataclasses import dataclass

#: What is said about a file besides its cards.  A key of CARD_LOST stands for one record that was not taken;
#: every other key is a remark: the card was taken, something of it (or beside it) was not, or was guessed.
#:
#: not_vcard         lines outside of any card; detail: how the first one begins
#: bad_line          a line of a card that is no property; detail: how it begins
#: no_end            the card was never closed; taken as far as it goes
#: nested            a card inside another one; both were taken; detail: the outer card's line
#: no_name           nothing to call the card by; taken with an empty name
#: bad_encoding      letters that fit no encoding stand as U+FFFD; detail: the property
#: guessed_encoding  neither declared nor UTF-8; said once a file; detail: the encoding assumed
#: too_large         a property over the limit was left out; detail: its name
#: bad_photo         the picture cannot be shown and is kept as text
#: empty_card        a card with nothing in it
#: nobody            a row of a table that names nobody and says nothing
#: stray_quote       a quote in a row was opened and never closed; it was taken for a letter
#: more_cells        a row has more cells than are read; detail: how many are
#: bad_date          a day nobody can read, or that could be two; it stands in the note; detail: column and day
#: left_value        a cell that is not what its column holds; detail: how it begins
#: file_too_large    nothing was read; detail: the limit in bytes
#: too_many          the limit of records or lines is reached; detail: how many cards (of a table: lines) were not read
#: too_many_remarks  remarks beyond the limit are not listed; detail: how many
REASONS = frozenset(
    "not_vcard bad_line no_end nested no_name bad_encoding guessed_encoding too_large bad_photo "
    "empty_card nobody stray_quote more_cells bad_date left_value file_too_large too_many too_many_remarks".split()
)
CARD_LOST = frozenset({"empty_card", "nobody"})


@dataclass(frozen=True, slots=True)
class CardPoint:
    """One way to reach somebody, or one related person.

    `kind` is email, phone, address, url, im or related.  `label` is what a person calls it ("home", "work fax",
    "mobile", any text), empty if the card does not say; for an `im` of a named service it is the service's name.
    `parts` are an address's seven parts (box, extended, street, city, region, code, country: RFC 6350, 6.3.1) or empty; then `value` is the text made of them.
    """

    kind: str
    value: str
    label: str = ""
    preferred: bool = False
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CardFact:
    """Something worth knowing that a card or a table says: ``kind`` is hobby, preference, work, family or date.

    For family, ``text`` is the relative's name and ``relation`` what they are; for date, ``on`` is partial ISO.
    """

    kind: str
    text: str
    detail: str = ""
    relation: str = ""
    on: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """One vCard.  Dates are partial ISO: 1980-05-03, 1980-05, 1980, --05-03, or empty.

    `line` counts from 1 and is the line of BEGIN; 0 for a card that was not read from a file.  `kind` is person,
    organisation or group.  `photo_type` is the picture's media type.  `rest` holds every property that is not
    understood, unfolded but word for word, group and parameters included, so that writing keeps it.  `facts` are
    hobbies and interests (RFC 6715), and what a table's columns say that no card has a property for.
    """

    line: int = 0
    version: str = ""
    uid: str = ""
    name: str = ""
    given: str = ""
    middle: str = ""
    family: str = ""
    prefix: str = ""
    suffix: str = ""
    nickname: str = ""
    organisation: str = ""
    units: tuple[str, ...] = ()
    role: str = ""
    pronouns: str = ""
    points: tuple[CardPoint, ...] = ()
    related: tuple[CardPoint, ...] = ()
    born: str = ""
    anniversary: str = ""
    note: str = ""
    categories: tuple[str, ...] = ()
    photo: bytes = b""
    photo_type: str = ""
    kind: str = "person"
    rest: tuple[str, ...] = ()
    facts: tuple[CardFact, ...] = ()


@dataclass(frozen=True, slots=True)
class Complaint:
    """Something about a file the user must be told; `reason_key` is one of REASONS, worded elsewhere."""

    line: int
    reason_key: str
    detail: str = ""

    @property
    def loses_card(self) -> bool:
        """True if this stands for one record that was not taken."""
        return self.reason_key in CARD_LOST


@dataclass(frozen=True, slots=True)
class CardFile:
    """What a file gave.  `kind`: vcard, csv, icalendar, empty, binary or unknown; only vcard has cards."""

    cards: tuple[Card, ...]
    complaints: tuple[Complaint, ...]
    kind: str


def spoken_name(prefix: str, given: str, middle: str, family: str, suffix: str) -> str:
    """A name's parts in the order they are spoken."""
    return " ".join(part for part in (prefix, given, middle, family, suffix) if part)


def address_text(parts: tuple[str, ...]) -> str:
    """An address's seven parts as the lines somebody would write on an envelope."""
    box, extended, street, city, region, code, country = (*parts[:7], *("",) * (7 - len(parts)))
    town = ", ".join(part for part in (city, " ".join(p for p in (region, code) if p)) if part)
    return "\n".join(line for line in (box, extended, street, town, country) if line)

"""Writes people as a table: one that comes back the same, and one to look at in which no cell can start a formula."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from relationship_journal.domain.cards import Card, CardPoint
from relationship_journal.domain.contact_tables import DateOrder
from relationship_journal.exchange.csv_addresses import SEVERAL
from relationship_journal.exchange.csv_cards import RowReader
from relationship_journal.exchange.csv_columns import uses_of
from relationship_journal.exchange.csv_kept import difference
from relationship_journal.exchange.csv_rows import plain_lines
from relationship_journal.exchange.csv_spreadsheet import spreadsheet_table

_BOM = b"\xef\xbb\xbf"
# Google's own names since 2024, which Outlook, Apple's and our reader know too; "Name" is how somebody is called.
_SINGLE = (
    ("Name", "name"), ("First Name", "given"), ("Middle Name", "middle"), ("Last Name", "family"),
    ("Name Prefix", "prefix"), ("Name Suffix", "suffix"), ("Nickname", "nickname"), ("Pronouns", "pronouns"),
    ("Organization Name", "organisation"), ("Organization Title", "role"), ("Birthday", "born"),
    ("Anniversary", "anniversary"), ("Notes", "note"), ("UID", "uid"),
)  # fmt: skip
_POINTS = (("E-mail", "email"), ("Phone", "phone"), ("Website", "url"), ("IM", "im"), ("Relation", "related"))
_PARTS = ("PO Box", "Extended Address", "Street", "City", "Region", "Postal Code", "Country")


def write_table(cards: Iterable[Card], *, spreadsheet: bool = False) -> bytes:
    """The cards as CSV: UTF-8 with a mark (Excel reads it as Latin without), CRLF, every cell quoted.

    Read again with ``look_at`` and ``read_table`` the table gives the same cards, but for their pictures, which are
    in no table.  What a card says that no column can is in the last one, "Kept", as JSON.  That form is for programs:
    its cells are what the cards say, whatever they begin with.  ``spreadsheet`` is the form for people who open it in
    a spreadsheet: see ``csv_spreadsheet``.
    """
    people = list(cards)
    if spreadsheet:
        return _encoded(spreadsheet_table(people))
    header = _header(people)
    uses, _known = uses_of(header, [[] for _ in header], named=True)
    reader = RowReader(header, uses, DateOrder.YEAR_FIRST)
    return _encoded([header, *(_row(card, header, reader) for card in people)])


def _encoded(rows: Iterable[Sequence[str]]) -> bytes:
    lines = (",".join('"' + cell.replace('"', '""') + '"' for cell in row) + "\r\n" for row in rows)
    return _BOM + "".join(lines).encode("utf-8", "replace")


def _header(cards: Sequence[Card]) -> list[str]:
    """As many numbered columns as the fullest card needs."""
    names = [name for name, _field in _SINGLE]
    names += ["Organization Department", "Labels", "Hobby"]
    for name, kind in _POINTS:
        most = max((len(_points(card, kind)) for card in cards), default=0)
        for number in range(1, max(most, kind in ("email", "phone")) + 1):
            names += [f"{name} {number} - Label", f"{name} {number} - Value"]
    for number in range(1, max((len(_points(card, "address")) for card in cards), default=0) + 1):
        names += [f"Address {number} - {part}" for part in ("Label", "Formatted", *_PARTS)]
    return [*names, "Kept"]


def _points(card: Card, kind: str) -> list[CardPoint]:
    return list(card.related) if kind == "related" else [point for point in card.points if point.kind == kind]


def _row(card: Card, header: Sequence[str], reader: RowReader) -> list[str]:
    cells = _cells(card)
    row = [cells.get(name, "") for name in header]
    # What comes back of it is compared with what went in, so that the rest is kept, whatever it is.
    read, _complaints = reader.card([plain_lines(cell).replace("\x00", "") for cell in _as_read(row)], 0)
    row[-1] = difference(card, read or Card())
    if read is None and not row[-1]:
        row[-1] = "{}"  # somebody of whom nothing is known is a row all the same
    return row


def _as_read(row: Sequence[str]) -> list[str]:
    """The cells as they are in the file: half a letter is no letter there."""
    return [cell.encode("utf-8", "replace").decode("utf-8") for cell in row]


def _cells(card: Card) -> dict[str, str]:
    cells = {name: getattr(card, field) for name, field in _SINGLE}
    cells["Organization Department"] = SEVERAL.join(card.units)
    cells["Labels"] = SEVERAL.join(card.categories)
    cells["Hobby"] = SEVERAL.join(fact.text for fact in card.facts if fact.kind == "hobby")
    for name, kind in _POINTS:
        for number, point in enumerate(_points(card, kind), 1):
            cells[f"{name} {number} - Label"] = _label(point)
            cells[f"{name} {number} - Value"] = point.value
    for number, point in enumerate(_points(card, "address"), 1):
        cells[f"Address {number} - Label"] = _label(point)
        if point.parts:
            cells |= {
                f"Address {number} - {part}": text for part, text in zip(_PARTS, point.parts, strict=False)
            }
        else:
            cells[f"Address {number} - Formatted"] = point.value
    return cells


def _label(point: CardPoint) -> str:
    return f"* {point.label}" if point.preferred else point.label

"""What a file is by its content, so that a table or a calendar offered as contacts can be named to the user."""

from __future__ import annotations

import csv
import re

from relationship_journal.exchange.archive import is_archive
from relationship_journal.exchange.card_photo import media_type
from relationship_journal.exchange.csv_columns import knows_header
from relationship_journal.exchange.text_encoding import as_utf8

_COMPONENT = re.compile(
    rb"^[ \t]*(?:\xef\xbb\xbf)?BEGIN:[ ]?(VCARD|VCALENDAR|VEVENT|VTODO|VJOURNAL|VTIMEZONE|VALARM)\b",
    re.IGNORECASE | re.MULTILINE,
)
_LDIF = re.compile(rb"\A(?:(?:#[^\n]*|version:[ ]*1|[ ]*)\n)*dn::?[ ]?\S", re.IGNORECASE)
_WEB_PAGE = re.compile(
    rb"\A\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
#: Where the header of an SQLite file keeps whose file it is, and the journal's own name there (store/file.py).
_SQLITE, _OWNER, _JOURNAL = b"SQLite format 3\x00", slice(68, 72), b"RJNL"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"
_PICTURES = (b"GIF8", b"II*\x00", b"MM\x00*")
_PACKED = (
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"\x1f\x8b",
    b"7z\xbc\xaf\x27\x1c",
    b"Rar!\x1a\x07",
    b"BZh",
    b"\xfd7zXZ\x00",
)
_SAMPLE = 64 * 1024
_DELIMITERS = ",;\t|"
_ODD = (b"\x00", b"\x01", b"\x02", b"\x03", b"\x04", b"\x05", b"\x06", b"\x08")


def recognise(data: bytes) -> str:
    """What the file is, whatever it is called.

    vcard, csv, icalendar, ldif, archive (journal.json of ours), journal, spreadsheet, zip, pdf, picture, html, empty,
    binary or unknown.  A card or calendar may begin anywhere in the file.
    """
    if not data.strip(b"\xef\xbb\xbf\xff\xfe \t\r\n\x00\x1a"):
        return "empty"
    other = _other_program(data)
    if other:
        return other
    text, _was_utf16 = as_utf8(data)
    return _kind_of_text(text, text[:_SAMPLE])


def _kind_of_text(text: bytes, sample: bytes) -> str:
    if is_archive(text):
        return "archive"
    if _WEB_PAGE.match(sample):
        return "html"
    component = None if _begins_as_table(sample) else _COMPONENT.search(text.replace(b"\r", b"\n"))
    if component is not None:
        return "vcard" if component[1].upper() == b"VCARD" else "icalendar"
    if _LDIF.match(sample.replace(b"\r", b"")):
        return "ldif"
    odd = sum(map(sample.count, _ODD))
    # (a few are a slip of the program that wrote the table)
    if odd > 4 and odd * 50 > len(sample):
        return "binary"
    return "csv" if _is_table(sample.replace(b"\x00", b"").decode("utf-8", "replace")) else "unknown"


def _other_program(data: bytes) -> str:
    """The kind of a file that is no text, by how it begins; "" for one that may be."""
    start = data[:64]
    if start.startswith(_SQLITE):
        return "journal" if data[_OWNER] == _JOURNAL else "binary"
    if start.startswith(b"PK\x03\x04") and (b"xl/workbook" in data or _ODS in data[:200]):
        return "spreadsheet"
    if start.startswith(_OLD_OFFICE):
        return "spreadsheet" if b"W\x00o\x00r\x00k\x00b\x00o\x00o\x00k\x00" in data else "binary"
    if start.startswith(_PACKED):
        return "zip"
    if start.startswith(b"%PDF-"):
        return "pdf"
    is_picture = media_type(start) not in ("", "image/bmp") or start.startswith(_PICTURES)
    if is_picture or start[4:8] == b"ftyp":
        return "picture"
    return ""


def _begins_as_table(sample: bytes) -> bool:
    """Is the first line a header with several columns we know?  A card may be quoted in a note further down."""
    first = sample.lstrip()[:4096].replace(b"\r", b"\n").partition(b"\n")[0].decode("utf-8", "replace")
    return any(knows_header([cell.strip('"') for cell in first.split(each)]) >= 3 for each in _DELIMITERS)


def _is_table(text: str) -> bool:
    """Do most lines have the same number of cells, at least two, for some delimiter?  Or are all e-mails?"""
    lines = [line for line in text.splitlines()[:200] if line.strip()]
    if not lines:
        return False
    if re.match(r"\"?sep=", lines[0], re.IGNORECASE):
        return True
    if all("@" in line and " " not in line.strip() for line in lines[1:]) and len(lines) > 1:
        return True
    return any(_regular(lines, delimiter) for delimiter in _DELIMITERS)


def _regular(lines: list[str], delimiter: str) -> bool:
    if not any(delimiter in line for line in lines):
        return False
    try:
        widths = [len(row) for row in csv.reader(lines, delimiter=delimiter) if row]
    except csv.Error:  # a cell over csv's size limit: no table a person made
        return False
    commonest = max(set(widths), key=widths.count)
    return commonest >= 2 and widths.count(commonest) * 2 > len(widths)

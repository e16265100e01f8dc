"""What a file is by its content, so that a table or a calendar offered as contacts can be named to the user."""

from __future__ import annotations

import csv
import re

from relationship_journal.exchange.text_encoding import as_utf8

_COMPONENT = re.compile(
    rb"^[ \t]*(?:\xef\xbb\xbf)?BEGIN:[ ]?(VCARD|VCALENDAR|VEVENT|VTODO|VJOURNAL|VTIMEZONE|VALARM)\b",
    re.IGNORECASE | re.MULTILINE,
)
_BINARY_STARTS = (
    b"PK\x03\x04",
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"\xd0\xcf\x11\xe0",
    b"SQLite",
)
_CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\r\x1a\x1b"))
_SAMPLE = 64 * 1024
_DELIMITERS = ",;\t|"


def recognise(data: bytes) -> str:
    """One of vcard, csv, icalendar, empty, binary, unknown.  A card or calendar may begin anywhere in the file."""
    if not data.strip(b"\xef\xbb\xbf\xff\xfe \t\r\n\x00\x1a"):
        return "empty"
    if data.startswith(_BINARY_STARTS):
        return "binary"
    text, _was_utf16 = as_utf8(data)
    component = _COMPONENT.search(text.replace(b"\r", b"\n"))
    if component is not None:
        return "vcard" if component[1].upper() == b"VCARD" else "icalendar"
    sample = text[:_SAMPLE]
    odd = sum(
        sample.count(control)
        for control in (b"\x00", b"\x01", b"\x02", b"\x03", b"\x04", b"\x05", b"\x06", b"\x08")
    )
    if odd * 50 > len(sample):
        return "binary"
    return "csv" if _is_table(sample.decode("utf-8", "replace")) else "unknown"


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

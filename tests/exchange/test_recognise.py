"""A file is what it holds, not what it is called."""

from __future__ import annotations

import pytest

from relationship_journal.exchange.recognise import recognise
from relationship_journal.exchange.vcard_reader import read_cards


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf\r\n  \n", "empty"),
        (b"BEGIN:VCARD\r\nFN:x\r\nEND:VCARD\r\n", "vcard"),
        (b"\xef\xbb\xbfbegin:vcard\nfn:x\nend:vcard", "vcard"),
        (b"Dear all,\nsee below\n\nBEGIN:VCARD\nFN:x\nEND:VCARD", "vcard"),
        ("BEGIN:VCARD\nFN:x\nEND:VCARD".encode("utf-16"), "vcard"),
        ("BEGIN:VCARD\nFN:x\nEND:VCARD".encode("utf-16-be"), "vcard"),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\nEND:VCALENDAR", "icalendar"),
        (b"BEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT", "icalendar"),
        (b"First name,Last name,E-mail\nAda,Okafor,ada@kiln.example\n", "csv"),
        (b"sep=;\nName;Mail\n", "csv"),
        ("Name\tMail\nÖ\tx@y.example\n".encode("utf-16"), "csv"),
        (b"E-mail\na@b.example\nc@d.example\n", "csv"),
        (b"Name,Mail\nJos\xe9\x00,j@example.org\n", "csv"),
        ("Имя;Почта\nЁлка;a@b.example\n".encode("utf-16-le"), "csv"),
        ("Имя;Почта\nЁлка;a@b.example\n".encode("utf-16-be"), "csv"),
        ("一,二\n一,二\n".encode(), "csv"),
        (b'Name,Email,Notes\r\nAda,a@b.example,"look:\r\nBEGIN:VCARD\r\nEND:VCARD"\r\n', "csv"),
        (b"dn: cn=Ada,mail=ada@kiln.example\nobjectclass: person\ncn: Ada\n", "ldif"),
        (b"# saved\r\nversion: 1\r\n\r\ndn:: Y249QWRh\r\ncn: Ada\r\n", "ldif"),
        (b'{"format": "relationship-journal", "version": 1}', "archive"),
        (b'\xef\xbb\xbf{\n  "format": "relationship-journal"\n}', "archive"),
        (b'{"name": "Ada"}', "unknown"),
        (b"PK\x03\x04\x14\x00[Content_Types].xml...xl/workbook.xml", "spreadsheet"),
        (
            b"PK\x03\x04\x14\x00" + bytes(24) + b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
            "spreadsheet",
        ),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512) + "Workbook".encode("utf-16-le"), "spreadsheet"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512) + "WordDocument".encode("utf-16-le"), "binary"),
        (b"PK\x03\x04rest of a zip", "zip"),
        (b"\x1f\x8b\x08\x00", "zip"),
        (b"%PDF-1.7\n1 0 obj", "pdf"),
        (b"\x89PNG\r\n\x1a\n" + bytes(30), "picture"),
        (b"\xff\xd8\xff\xe0" + bytes(30), "picture"),
        (b"RIFF\x10\x00\x00\x00WEBPVP8 ", "picture"),
        (b"\x00\x00\x00\x18ftypheic", "picture"),
        (b"BM,Name\n1,Ada\n", "csv"),
        (b"<!DOCTYPE html>\n<html><body>a,b</body></html>", "html"),
        (b"\n<?xml version='1.0'?><!-- saved --><HTML>", "html"),
        (b"SQLite format 3\x00" + bytes(52) + b"RJNL" + bytes(28), "journal"),
        (b"SQLite format 3\x00" + bytes(84), "binary"),
        (bytes(range(256)) * 20, "binary"),
        (b"Just a sentence somebody saved under a wrong name.", "unknown"),
    ],
)
def test_kinds(data: bytes, kind: str) -> None:
    assert recognise(data) == kind
    result = read_cards(data)
    assert result.kind == kind
    assert bool(result.cards) == (kind == "vcard")

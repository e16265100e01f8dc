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
        (b"PK\x03\x04rest of a zip", "binary"),
        (bytes(range(256)) * 20, "binary"),
        (b"Just a sentence somebody saved under a wrong name.", "unknown"),
    ],
)
def test_kinds(data: bytes, kind: str) -> None:
    assert recognise(data) == kind
    result = read_cards(data)
    assert result.kind == kind
    assert bool(result.cards) == (kind == "vcard")

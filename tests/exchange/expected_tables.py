"""What a person reads in sample tables of people, written down by eye before the reader existed.

Keyed by the sample's file name; one row per person in the file's order: the name a user should see, the e-mail
addresses and the phone numbers, each in the file's order.  Rows that name nobody (LinkedIn's members who left, rows
of separators) are not people.  Where a sample's people may be somebody, only a fingerprint of what the eye read is
kept: the SHA-256 of ``fingerprint``'s text.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from tests.exchange.expected_cards import Row

EXPECTED: dict[str, tuple[Row, ...]] = {
    # UTF-16 little with mark, tabs, a quoted tab, Latin and Cyrillic
    "made__excel_unicode_text_utf16le_tab.csv": (
        Row("Łukasz Żółć", ("l@example.pl",), ("+48 12 345 67 89",)),
        Row("Иван", ("ivan@example.ru",), ("8 (495) 123-45-67",)),
    ),
    "made__header_only.csv": (),
    # KOI8-R, semicolons, header in Russian, the same row three times
    "made__koi8r_semicolon.csv": (Row("Пётр Чехов", (), ("+7 495 000 00 00",)),) * 3,
    # two lines and a blank before the header; a comma and quotes inside cells; somebody who left
    "made__linkedin_connections_layout.csv": (
        Row("Anna Müller, PhD"),
        Row("😀 Bob 🚀", ("bob@example.com",)),
    ),
    # a NUL and a Latin-1 letter
    "made__nul_and_latin1.csv": (Row("José", ("j@example.com",)),),
    # 92 columns, semicolons, cp1252, one inside a cell
    "made__outlook_classic_layout_semicolon.csv": (
        Row("Éloïse Lefèvre", ("eloise@example.fr",), ("06 12 34 56 78",)),
    ),
    # marked UTF-8, a line break inside a cell, a company without a person
    "made__outlook_com_layout_utf8bom.csv": (
        Row("Siân O'Neill-Smith", ("sian@example.co.uk",), ("020 7946 0123",)),
        Row("Example GmbH"),
    ),
    # too few cells, too many, two columns of one name, one of none, a row of separators
    "made__ragged_and_duplicate_columns.csv": (
        Row("A B", ("a@example.com", "a2@example.com"), ("1",)),
        Row("C D", ("c@example.com",)),
        Row("E F", ("e@example.com",), ("2",)),
    ),
    "made__sep_line_excel.csv": (Row("A", ("a@example.com",)),),
    # LinkedIn again, somebody who left at the end
    "people-sync__linkedin_connections.csv": (
        Row("Test Person"),
        Row("Jane Sample", ("jane@example.com",)),
    ),
    # every column Roundcube writes
    "roundcube__all.csv": (
        Row(
            "Display Name",
            ("home@example.com", "work@example.com", "other@example.com"),
            ("100", "200", "300", "400", "500", "600", "700", "800", "900", "111", "222", "333", "444"),
        ),
    ),
    # three e-mail columns and nothing else: called by the first
    "roundcube__outlook.csv": (
        Row("test1@domain.tld", ("test1@domain.tld", "test2@domain.tld", "test3@domain.tld")),
    ),
    "thunderbird__basic_csv_addressbook.csv": (
        Row("John Doe", ("john@doe.invalid",)),
        Row("Jane Doe", ("jane@doe.invalid",)),
    ),
    # no header: the first row is somebody
    "thunderbird__csv_no_header.csv": (
        Row("John Doe", ("john@doe.invalid",)),
        Row("Jane Doe", ("jane@doe.invalid",)),
    ),
}

FINGERPRINTS = {
    "constellation__linkedin_connections.csv": "53ffa2790896a516a8d8d70d53d5ccf6783240624017c653cf3b340ca333d829",
    "six-hops__Connections.csv": "fadf217eeaaacbeb2d86d7f416a47e5a4f980e802110adf72efd8a11c248f5ea",
}


def fingerprint(rows: Iterable[Row]) -> str:
    """The SHA-256 of the rows as lines of name, e-mails and phones between bars."""
    text = "".join(f"{row.name}|{','.join(row.emails)}|{','.join(row.phones)}\n" for row in rows)
    return hashlib.sha256(text.encode()).hexdigest()

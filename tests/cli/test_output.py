"""What is printed: as typed, aligned, and never steering the terminal."""

from __future__ import annotations

import json
from datetime import date

import pytest

from relationship_journal.cli import output
from relationship_journal.domain.contacts import ContactPoint
from relationship_journal.domain.facts import FactKind
from relationship_journal.domain.partial_date import PartialDate


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ('<img src="file:///etc/passwd">', '<img src="file:///etc/passwd">'),
        ("Zoë 李 🙂", "Zoë 李 🙂"),
        ("red \x1b[31m bell \x07", "red \\x1b[31m bell \\x07"),
        ("line\nand\ttab", "line\nand\ttab"),
        ("title \x9b0m", "title \\x9b0m"),
    ],
)
def test_text_is_shown_as_typed(capsys: pytest.CaptureFixture[str], typed: str, shown: str) -> None:
    output.show(typed)
    output.complain(typed)
    assert capsys.readouterr() == (shown + "\n", shown + "\n")


def test_columns_line_up_whatever_they_hold(capsys: pytest.CaptureFixture[str]) -> None:
    output.show_table([("李明", "a"), ("Zoe\u0308", "b"), ("x\ny", "c")])
    assert capsys.readouterr().out.splitlines() == ["李明  a", "Zoe\u0308   b", "x y   c"]


def test_an_empty_table_is_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    output.show_table([])
    assert capsys.readouterr().out == ""


def test_records_become_plain_data() -> None:
    data = output.plain_data(
        {FactKind.HOBBY: (ContactPoint("email", "a@b.example"), PartialDate(None, 5, 3), date(2026, 5, 14))}
    )
    assert json.loads(json.dumps(data)) == {
        "hobby": [{"kind": "email", "value": "a@b.example", "label": "", "id": 0}, "--05-03", "2026-05-14"]
    }

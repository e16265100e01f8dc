"""The table for spreadsheets: plain columns, and whatever anybody typed, no cell that would be calculated."""

from __future__ import annotations

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relationship_journal.domain.cards import Card, CardFact, CardPoint
from relationship_journal.exchange.csv_spreadsheet import harmless
from relationship_journal.exchange.csv_writer import write_table

_STARTS = tuple("=+-@\t\r\n＝＋－＠−")
_TEXT = st.lists(
    st.one_of(st.text(max_size=8), st.sampled_from([*_STARTS, '"', ",", ";", "|", "\u200b", "\ufeff", "  ", "cmd|'/C calc'!A0"])),
    max_size=6,
).map("".join)  # fmt: skip
_CARDS = st.builds(
    Card, name=_TEXT, given=_TEXT, organisation=_TEXT, units=st.lists(_TEXT, max_size=2).map(tuple), role=_TEXT,
    note=_TEXT, born=_TEXT, categories=st.lists(_TEXT, max_size=2).map(tuple), rest=st.just(("X-SECRET:kept",)),
    points=st.lists(
        st.builds(CardPoint, st.sampled_from(["email", "phone", "url", "im", "address"]), _TEXT, _TEXT), max_size=3
    ).map(tuple),
    related=st.lists(st.builds(CardPoint, st.just("related"), _TEXT, _TEXT), max_size=2).map(tuple),
    facts=st.lists(
        st.builds(CardFact, st.sampled_from(["hobby", "family", "date"]), _TEXT, _TEXT, _TEXT, _TEXT), max_size=2
    ).map(tuple),
)  # fmt: skip


def cells(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def starts_formula(cell: str) -> bool:
    return cell.lstrip(" \u00a0\u200b\u200c\u200d\u200e\u200f\u2060\ufeff").startswith(_STARTS)


@given(st.lists(_CARDS, min_size=1, max_size=3))
def test_no_cell_starts_a_formula_however_the_file_is_cut(cards: list[Card]) -> None:
    data = write_table(cards, spreadsheet=True)
    rows = cells(data)
    assert {len(row) for row in rows} == {len(rows[0])}
    assert len(rows) == len(cards) + 1
    assert not any(starts_formula(cell) for row in rows for cell in row)
    # A program that splits at another sign, or takes quotes for letters, finds no formula either.
    text = data.decode("utf-8-sig")
    for piece in re.split(r'[,;|\t\r\n"]+', text):
        assert not starts_formula(piece)
    assert b"X-SECRET" not in data


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("  =1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'=1"),
        ("-5 degrees", "'-5 degrees"),
        ("＝cmd", "'＝cmd"),
        ("\u200b=1", "'=1"),
        ("x\n\u200b=1", "x\n\u200b'=1"),
        ("a\n- milk\n+ bread", "a\n'- milk\n'+ bread"),
        ('say "=1"', 'say "\'=1"'),
        ("x;=1", "x;'=1"),
        ("+46 8 123 45", "tel:+46 8 123 45"),
        (" +1-555-0100 ", "tel:+1-555-0100"),
        ("+1+cmd", "'+1+cmd"),
        ("+46 8;=1", "'+46 8;'=1"),
        ("a-b=c+d@e", "a-b=c+d@e"),
        ("ada@kiln.example", "ada@kiln.example"),
        ("O'Neill", "O'Neill"),
        ("one\ttwo\r\nthree", "one two\nthree"),
        ("", ""),
    ],
)
def test_a_cell_is_made_harmless(text: str, cell: str) -> None:
    assert harmless(text) == cell
    assert harmless(cell) == cell


def test_columns_are_named_for_people_and_only_there_if_somebody_needs_them() -> None:
    people = [
        Card(name="Ida", organisation="Kiln", units=("Glazes",), points=(CardPoint("phone", "+46 8 1", "mobile"),)),
        Card(
            name="Bo", born="--03-09", facts=(CardFact("hobby", "chess"), CardFact("hobby", "sailing", "on Sundays"),
            CardFact("family", "Lea", relation="child"), CardFact("date", "Founded", on="1999-05-01")),
            points=(CardPoint("email", "bo@x.example"), CardPoint("email", "ek@x.example", "home")),
        ),
    ]  # fmt: skip
    first, second = csv.DictReader(
        io.StringIO(write_table(people, spreadsheet=True).decode("utf-8-sig"), newline="")
    )
    assert list(first) == [
        "Name", "Organisation", "Department", "Birthday", "E-mail", "E-mail 2", "E-mail 2 label", "Phone",
        "Phone label", "Hobbies", "Family", "Dates",
    ]  # fmt: skip
    assert (first["Phone"], first["Phone label"], first["Department"]) == ("tel:+46 8 1", "mobile", "Glazes")
    assert (second["Hobbies"], second["Family"], second["Dates"], second["Birthday"]) == (
        "chess\nsailing: on Sundays", "Lea (child)", "Founded: 1999-05-01", "'--03-09",
    )  # fmt: skip


def test_nobody_is_still_a_table() -> None:
    assert cells(write_table([], spreadsheet=True)) == [["Name"]]
    assert cells(write_table([]))[0][-1] == "Kept"

"""The law of our own table: what is written is read back the same, whatever anybody typed."""

from __future__ import annotations

import csv
import io
import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relationship_journal.domain.cards import Card, CardFact, CardPoint, address_text
from relationship_journal.domain.contact_tables import chosen
from relationship_journal.exchange.csv_reader import look_at, read_table
from relationship_journal.exchange.csv_writer import write_table
from relationship_journal.exchange.recognise import recognise
from relationship_journal.exchange.vcard_reader import read_cards

_REPO = Path(__file__).resolve().parents[2]
_SAMPLES = Path(os.environ.get("RELATIONSHIP_JOURNAL_SAMPLES", _REPO.parent / "shared" / "samples")) / "vcf"
_FILES = sorted((_REPO / "tests" / "data" / "cards").glob("*.vcf")) + (
    sorted(_SAMPLES.glob("*.vcf")) if _SAMPLES.is_dir() else []
)

_NASTY = st.sampled_from(
    ['"', '""', ",", ";", "\t", "|", "\n", "\r", "\r\n", "\ufeff", "\u2028", "\x85", "\x0c", "\x00", "\ud800", "=1+1",
     "+49 30", "-1", "@sum", " ::: ", "* ", "sep=;", "BEGIN:VCARD", "{}", "é", "漢", "😀", "  ", "12/31/1984", "Name",
     "tel:", "a@b.example", "<", ">", "\\", "'", "/o=x", "myContacts"]
)  # fmt: skip
_TEXT = st.lists(st.one_of(st.text(max_size=12), _NASTY), max_size=5).map("".join)
_PARTS = st.tuples(*[_TEXT] * 7)
_POINTS = st.lists(
    st.one_of(
        st.builds(CardPoint, st.sampled_from(["email", "phone", "url", "im"]), _TEXT, _TEXT, st.booleans()),
        st.builds(CardPoint, st.just("address"), _TEXT, _TEXT, st.booleans(), st.one_of(st.just(()), _PARTS)),
        _PARTS.map(lambda parts: CardPoint("address", address_text(parts), "home", parts=parts)),
    ),
    max_size=4,
).map(tuple)
_KINDS = st.sampled_from(["hobby", "preference", "work", "family", "date"])
_TEXTS = st.lists(_TEXT, max_size=3).map(tuple)
_CARDS = st.builds(
    Card,
    uid=_TEXT, name=_TEXT, given=_TEXT, middle=_TEXT, family=_TEXT, prefix=_TEXT, suffix=_TEXT, nickname=_TEXT,
    organisation=_TEXT, units=_TEXTS, role=_TEXT, pronouns=_TEXT, points=_POINTS,
    related=st.lists(st.builds(CardPoint, st.just("related"), _TEXT, _TEXT), max_size=3).map(tuple),
    born=st.one_of(_TEXT, st.dates().map(str)), anniversary=st.one_of(_TEXT, st.just("--02-29")), note=_TEXT,
    categories=_TEXTS, kind=st.sampled_from(["person", "organisation", "group"]), rest=_TEXTS,
    facts=st.lists(st.builds(CardFact, _KINDS, _TEXT, _TEXT, _TEXT, _TEXT), max_size=3).map(tuple),
)  # fmt: skip


def again(cards: list[Card]) -> list[Card]:
    """The cards written and read, without where they stood."""
    data = write_table(cards)
    found = read_table(data, chosen(look_at(data)))
    return [replace(card, line=0, version="") for card in found.cards]


@given(st.lists(_CARDS, min_size=1, max_size=4))
def test_written_is_read_back(cards: list[Card]) -> None:
    assert again(cards) == cards


@given(st.lists(_CARDS, min_size=1, max_size=3))
def test_it_is_known_for_a_table_of_ours_that_asks_nothing(cards: list[Card]) -> None:
    data = write_table(cards)
    look = look_at(data)
    assert recognise(data) == "csv"
    assert (look.program, look.known, look.has_header, look.rows) == (
        "relationship-journal",
        True,
        True,
        len(cards),
    )
    assert (look.encoding, look.delimiter, look.guessed) == ("utf-8", ",", False)


@given(st.lists(_CARDS, min_size=1, max_size=3))
def test_pythons_own_reader_finds_the_same_cells(cards: list[Card]) -> None:
    text = write_table(cards).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    assert len(rows) == len(cards) + 1
    assert {len(row) for row in rows} == {len(rows[0])}
    for card, row in zip(cards, rows[1:], strict=True):
        assert row[0] == card.name.encode("utf-8", "replace").decode()


def test_what_has_a_column_needs_no_keeping() -> None:
    parts = ("PO 7", "2nd floor", "1 High St\nRear", "Leeds", "Yorks", "LS1", "UK")
    card = Card(
        uid="u1", name="Dr Ada Lovelace", given="Ada", middle="K", family="Lovelace", prefix="Dr", suffix="FRS",
        nickname="Countess", organisation="Engines; Ltd", units=("Sums", "Night"), role='Head, "ops"', pronouns="she/her",
        points=(
            CardPoint("email", "ada@x.example", "work", True), CardPoint("email", "a@y.example", "Boat"),
            CardPoint("phone", "+44 20 7946 0123", "mobile"), CardPoint("url", "https://x.example/", "blog"),
            CardPoint("im", "ada", "Matrix"), CardPoint("address", address_text(parts), "home", False, parts),
        ),
        related=(CardPoint("related", "George", "spouse"), CardPoint("related", "Mary", "assistant")),
        born="--12-10", anniversary="1835-07-08", note="=formula?\nline two\n\nfour", categories=("Clients", "Pottery, fine"),
        facts=(CardFact("hobby", "horses, riding"), CardFact("hobby", "music")),
    )  # fmt: skip
    data = write_table([card])
    assert again([card]) == [card]
    row = next(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    kept = next(
        csv.DictReader(
            io.StringIO(write_table([replace(card, rest=("X-A:1",))]).decode("utf-8-sig"), newline="")
        )
    )
    del kept
    read = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert read[0][-1] == "Kept"
    assert row["Kept"] == ""
    assert row["E-mail 1 - Label"] == "* work"
    assert row["Notes"] == "=formula?\nline two\n\nfour"


def test_a_cell_changed_by_hand_counts() -> None:
    data = write_table([Card(name="Ada", points=(CardPoint("phone", "1", "home"),), rest=("X-A:1",))])
    changed = data.replace(b'"1"', b'"2"').replace(b'"Ada"', b'"Bea"')
    (card,) = read_table(changed, chosen(look_at(changed))).cards
    assert (card.name, card.points[0].value, card.rest) == ("Bea", "2", ("X-A:1",))


@pytest.mark.parametrize(
    "kept",
    ["{", "[]", "null", '{"photo": "x"}', '{"name": 1}', '{"points": [["email"]]}', '{"points": [[1,"","",false,[]]]}',
     '{"facts": [["a","b"]]}', '{"units": "ab"}', '{"rest": [1]}', '{"__class__": ""}', '{"line": 3}', "[" * 100_000],
)  # fmt: skip
def test_a_spoiled_kept_column_loses_nobody(kept: str) -> None:
    data = write_table([Card(name="Ada", rest=("X-A:1",))])
    whole = '"{""rest"": [""X-A:1""]}"'
    assert whole in data.decode()
    spoiled = data.decode().replace(whole, '"' + kept.replace('"', '""') + '"').encode()
    found = read_table(spoiled, chosen(look_at(spoiled)))
    assert [card.name for card in found.cards] == ["Ada"]
    assert [said.reason_key for said in found.complaints] == ["left_value"]


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.stem)
def test_the_cards_of_other_programs_come_back_from_a_table(path: Path) -> None:
    cards = [
        replace(card, line=0, version="", photo=b"", photo_type="")
        for card in read_cards(path.read_bytes()).cards
    ]
    assert again(cards) == cards

"""Real programs' tables, read against what was written down by eye, and taken out and in again."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from relationship_journal.domain.cards import REASONS, Card, CardFile
from relationship_journal.domain.contact_tables import TableLook, chosen
from relationship_journal.exchange.csv_reader import look_at, read_table
from relationship_journal.exchange.recognise import recognise
from tests.exchange.expected_cards import Row
from tests.exchange.expected_tables import EXPECTED, FINGERPRINTS, fingerprint

_REPO = Path(__file__).resolve().parents[2]
_FOLDER = Path(os.environ.get("RELATIONSHIP_JOURNAL_SAMPLES", _REPO.parent / "shared" / "samples")) / "csv"
_FILES = sorted(_FOLDER.glob("*.csv")) if _FOLDER.is_dir() else []

pytestmark = pytest.mark.skipif(not _FILES, reason="the sample tables are not part of the repository")


def read(path: Path) -> tuple[TableLook, CardFile]:
    """The table as it explains itself."""
    data = path.read_bytes()
    look = look_at(data)
    return look, read_table(data, chosen(look))


def rows(cards: tuple[Card, ...]) -> tuple[Row, ...]:
    return tuple(
        Row(
            card.name, *(tuple(p.value for p in card.points if p.kind == kind) for kind in ("email", "phone"))
        )
        for card in cards
    )


@pytest.mark.parametrize("name", EXPECTED)
def test_a_sample_reads_as_it_reads_by_eye(name: str) -> None:
    assert rows(read(_FOLDER / name)[1].cards) == EXPECTED[name]


@pytest.mark.parametrize("name", FINGERPRINTS)
def test_a_sample_of_people_who_may_be_somebody_reads_as_by_eye(name: str) -> None:
    assert fingerprint(rows(read(_FOLDER / name)[1].cards)) == FINGERPRINTS[name]


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.stem)
def test_every_sample_is_known_for_a_table_and_adds_up(path: Path) -> None:
    look, found = read(path)
    assert recognise(path.read_bytes()) == "csv"
    assert found.kind == "csv"
    assert len(found.cards) + sum(each.loses_card for each in found.complaints) == look.rows
    assert {each.reason_key for each in found.complaints} <= REASONS
    assert len(look.header) == len(look.uses) == len(look.samples)


def test_every_sample_was_looked_at_by_eye() -> None:
    assert {path.name for path in _FILES} == {*EXPECTED, *FINGERPRINTS}

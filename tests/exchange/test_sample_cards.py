"""Real programs' vCards, read against the table written by eye and against the promise that nothing is lost unsaid."""

from __future__ import annotations

import os
import re
import time
from dataclasses import replace
from pathlib import Path

import pytest

from relationship_journal.domain.cards import Card
from relationship_journal.exchange.vcard_reader import read_cards
from relationship_journal.exchange.vcard_writer import write_cards
from tests.exchange.expected_cards import EXPECTED, Row

_REPO = Path(__file__).resolve().parents[2]
_FOLDER = Path(os.environ.get("RELATIONSHIP_JOURNAL_SAMPLES", _REPO.parent / "shared" / "samples")) / "vcf"
_FILES = sorted(_FOLDER.glob("*.vcf")) if _FOLDER.is_dir() else []

pytestmark = pytest.mark.skipif(not _FILES, reason="the sample vCards are not part of the repository")


def values(card: Card, kind: str) -> tuple[str, ...]:
    return tuple(point.value for point in card.points if point.kind == kind)


@pytest.mark.parametrize("name", EXPECTED)
def test_a_sample_reads_as_it_reads_by_eye(name: str) -> None:
    cards = read_cards((_FOLDER / name).read_bytes()).cards
    read = tuple(Row(card.name, values(card, "email"), values(card, "phone")) for card in cards)
    assert read == EXPECTED[name]


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.stem)
def test_every_sample_adds_up(path: Path) -> None:
    data = path.read_bytes()
    started = time.process_time()  # beside other tests the clock on the wall says nothing
    result = read_cards(data)
    assert time.process_time() - started < 5
    assert result.kind == "vcard"
    begun = len(re.findall(rb"BEGIN:VCARD", data.replace(b"\0", b""), re.IGNORECASE))
    assert len(result.cards) + sum(each.loses_card for each in result.complaints) == begun
    assert all(complaint.line >= 1 for complaint in result.complaints)


@pytest.mark.parametrize("version", ["3.0", "4.0"])
@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.stem)
def test_every_sample_survives_export_and_import(path: Path, version: str) -> None:
    first = read_cards(path.read_bytes()).cards
    second = read_cards(write_cards(first, version)).cards
    assert [
        replace(card, line=0, version="", uid=other.uid) for card, other in zip(first, second, strict=True)
    ] == [replace(card, line=0, version="") for card in second]
    assert all(card.uid in ("", other.uid) for card, other in zip(first, second, strict=True))

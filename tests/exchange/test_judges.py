"""Programs nobody here wrote read our vCards and find the same people: vobject, and khard, which people use."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st
from khard.contacts import VCardWrapper

from relationship_journal.domain.cards import Card, CardFact, CardPoint
from relationship_journal.exchange.vcard_reader import read_cards
from relationship_journal.exchange.vcard_writer import write_cards

_REPO = Path(__file__).resolve().parents[2]
_SAMPLES = Path(os.environ.get("RELATIONSHIP_JOURNAL_SAMPLES", _REPO.parent / "shared" / "samples")) / "vcf"
_FILES = sorted((_REPO / "tests" / "data" / "cards").glob("*.vcf")) + (
    sorted(_SAMPLES.glob("*.vcf")) if _SAMPLES.is_dir() else []
)

_LETTERS = st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"])
_PIECES = st.sampled_from(
    [
        "\\",
        ";",
        ",",
        ":",
        '"',
        "=",
        "=0A",
        "^n",
        "\\n",
        "\\,",
        "END:VCARD",
        "é",
        "漢",
        "😀",
        "'",
        "<a@b>",
        "x" * 80,
    ]
)
_LINE = st.lists(st.one_of(st.text(_LETTERS, max_size=20), _PIECES), min_size=1, max_size=6).map(
    lambda parts: " ".join("".join(parts).split())
)
_NAME = _LINE.filter(bool)
_LABELS = st.sampled_from(["", "home", "work", "mobile", "work fax", "Boat", "a; b, c"])
_POINTS = st.lists(
    st.one_of(
        st.builds(
            CardPoint, st.just("email"), st.sampled_from(["ada@x.example", "o'neill+a@b-c.example"]), _LABELS
        ),
        st.builds(
            CardPoint,
            st.just("phone"),
            st.sampled_from(["+44 20 7946 0123", "030/123-45", "*31#;ext=5"]),
            _LABELS,
        ),
        st.builds(CardPoint, st.just("address"), _NAME, _LABELS),
        st.builds(CardPoint, st.just("url"), st.just("https://x.example/?a=1;b=2,3"), _LABELS),
    ),
    max_size=5,
).map(tuple)
_CARDS = st.builds(
    Card, uid=_NAME, name=_NAME, given=_LINE, family=_LINE, organisation=_LINE, role=_LINE, points=_POINTS,
    note=st.lists(_NAME, max_size=4).map("\n".join), categories=st.lists(_NAME, max_size=2).map(tuple),
    born=st.sampled_from(["", "1980-05-03"]),
    related=st.lists(st.builds(CardPoint, st.just("related"), _NAME, st.sampled_from(["spouse", "x"])), max_size=2).map(tuple),
    facts=st.lists(st.builds(CardFact, st.sampled_from(["hobby", "work"]), _NAME, _LINE), max_size=2).map(tuple),
)  # fmt: skip

Person = tuple[str, Counter[str], Counter[str], Counter[str]]


def ours(card: Card) -> Person:
    """Name, e-mails, phones and notes."""
    return (
        " ".join(card.name.split()), _texts(card, "email"), _texts(card, "phone"), Counter([card.note] if card.note else []),
    )  # fmt: skip


def _texts(card: Card, kind: str) -> Counter[str]:
    return Counter(point.value for point in card.points if point.kind == kind)


def vobject_reads(data: bytes) -> list[Person]:
    people = []
    for component in vobject.readComponents(data.decode()):
        values: dict[str, list[Any]] = {
            name: [line.value for line in lines] for name, lines in component.contents.items()
        }
        (name,) = values["fn"]
        people.append((name, *(Counter(values.get(field, [])) for field in ("email", "tel", "note"))))
    return people


def khard_reads(data: bytes) -> list[Person]:
    return [_khard(VCardWrapper(component)) for component in vobject.readComponents(data.decode())]


def _khard(card: VCardWrapper) -> Person:
    def flat(lists: Iterable[list[str]]) -> Counter[str]:
        return Counter(text for each in lists for text in each)

    notes = Counter(note if isinstance(note, str) else next(iter(note.values())) for note in card.notes)
    return card.formatted_name, flat(card.emails.values()), flat(card.phone_numbers.values()), notes


#: Version 4.0 is khard's alone: vobject knows 2.1 and 3.0, and khard adds what it needs of 4.0.
_JUDGES = [("vobject", vobject_reads, "3.0"), ("khard", khard_reads, "3.0"), ("khard", khard_reads, "4.0")]


@pytest.mark.parametrize(
    ("judge", "reads", "version"), _JUDGES, ids=lambda value: value if isinstance(value, str) else ""
)
@given(cards=st.lists(_CARDS, min_size=1, max_size=3))
def test_a_judge_finds_the_same_people(judge: str, reads: Any, version: str, cards: list[Card]) -> None:
    assert reads(write_cards(cards, version)) == [ours(card) for card in cards], judge


@pytest.mark.parametrize(
    ("judge", "reads", "version"), _JUDGES, ids=lambda value: value if isinstance(value, str) else ""
)
@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.stem)
def test_a_judge_finds_the_same_people_in_what_came_from_elsewhere(
    judge: str, reads: Any, version: str, path: Path
) -> None:
    cards = read_cards(path.read_bytes()).cards
    assert reads(write_cards(cards, version)) == [ours(card) for card in cards], judge

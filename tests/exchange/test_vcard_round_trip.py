"""The law of the codec: what is written is read back the same, in both versions, for whatever text."""

from __future__ import annotations

import quopri
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relationship_journal.domain.cards import Card, CardFact, CardPoint, address_text
from relationship_journal.exchange.card_labels import SERVICES
from relationship_journal.exchange.vcard_reader import read_cards
from relationship_journal.exchange.vcard_writer import write_cards

_DATA = Path(__file__).resolve().parents[1] / "data" / "cards"

# Control characters and foreign line ends are cleaned on purpose (tested elsewhere), so the law is about the others.
_LETTERS = st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"))
_NASTY = st.sampled_from(
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
        "_$!<Home>!$_x",
        "END:VCARD",
        "BEGIN:VCARD",
        "é",
        "漢",
        "😀",
        "a b",
    ]
)


def _line(minimum: int = 0) -> st.SearchStrategy[str]:
    """One line of text without blanks at its ends."""
    pieces = st.lists(st.one_of(st.text(_LETTERS, max_size=30), _NASTY), max_size=6)
    return pieces.map(lambda parts: "".join(parts).strip()).filter(lambda text: len(text) >= minimum)


_DATES = st.one_of(
    st.just(""),
    st.dates().map(str).filter(lambda text: not text.startswith("1604")),
    st.dates().map(lambda day: f"--{day:%m-%d}"),
    st.integers(1, 9999).map(lambda year: f"{year:04d}"),
    st.tuples(st.integers(1, 9999), st.integers(1, 12)).map(lambda pair: f"{pair[0]:04d}-{pair[1]:02d}"),
)
_LABELS = st.one_of(
    st.sampled_from(["", "home", "work", "mobile", "work fax", "pager", "other"]),
    _line().filter(lambda text: text.lower() == text and not text.startswith("_$!<")),
)


def _plain_point(kind: str) -> st.SearchStrategy[CardPoint]:
    value = _line(1)
    if kind == "email":
        value = value.filter(lambda text: not text.endswith(">") and not text.lower().startswith("mailto:"))
    if kind == "phone":
        value = value.filter(lambda text: not text.lower().startswith("tel:"))
    labels = _LABELS.filter(lambda text: text not in SERVICES.values()) if kind == "im" else _LABELS
    return st.builds(CardPoint, st.just(kind), value, labels, st.booleans())


_ADDRESSES = (
    st.tuples(*[_line()] * 7)
    .filter(any)
    .flatmap(
        lambda parts: st.builds(
            CardPoint,
            st.just("address"),
            st.just(address_text(parts)),
            _LABELS,
            st.booleans(),
            st.just(parts),
        )
    )
)
_SERVICES = st.builds(
    CardPoint, st.just("im"), _line(1), st.sampled_from(sorted(set(SERVICES.values()))), st.booleans()
)
_POINTS = st.lists(
    st.one_of(*map(_plain_point, ("email", "phone", "url", "im")), _ADDRESSES, _SERVICES), max_size=5
).map(tuple)
_RELATED = st.lists(
    st.builds(CardPoint, st.just("related"), _line(1), _LABELS.filter(lambda t: " " not in t)), max_size=3
)


def _is_kept_as_it_is(line: str) -> bool:
    """Whether nothing is said about the line: no blank at its end, no line that goes on, no broken letter."""
    encoded = line.partition(":")[2].encode()
    try:
        quopri.decodestring(encoded).decode()
    except UnicodeDecodeError:
        return False
    return line == line.strip() and not line.endswith("=")


_REST = st.lists(
    st.tuples(st.sampled_from(["X-ODD", "item7.X-Odd;P=q", "GEO", "X-A;ENCODING=QUOTED-PRINTABLE"]), _line())
    .map(":".join)
    .filter(_is_kept_as_it_is),
    max_size=4,
).map(tuple)
_FACTS = st.lists(
    st.builds(
        CardFact,
        st.sampled_from(["hobby", "preference", "work"]),
        _line(1),
        st.one_of(
            _line(),
            st.sampled_from(["high", "LEVEL=high", "INDEX=1", "LEVEL=high;INDEX=2", 'a "b" ^c', "x:y;z,w"]),
        ),
    ),
    max_size=3,
).map(tuple)
_CARDS = st.builds(
    Card,
    uid=_line(1),
    name=_line(1),
    given=_line(),
    middle=_line(),
    family=_line(),
    prefix=_line(),
    suffix=_line(),
    nickname=_line(),
    organisation=_line(1),
    units=st.lists(_line(1), max_size=2).map(tuple),
    role=_line(),
    pronouns=_line(),
    points=_POINTS,
    related=_RELATED.map(tuple),
    born=_DATES,
    anniversary=_DATES,
    note=st.lists(_line(), max_size=4).map("\n".join).filter(lambda text: not text or bool(text.strip())),
    categories=st.lists(_line(1), max_size=3, unique=True).map(tuple),
    photo=st.binary(max_size=300).map(lambda tail: b"\x89PNG\r\n\x1a\n" + tail),
    photo_type=st.just("image/png"),
    rest=_REST,
    facts=_FACTS,
)


@pytest.mark.parametrize("version", ["3.0", "4.0"])
@given(cards=st.lists(_CARDS, min_size=1, max_size=3))
def test_written_is_read_back(version: str, cards: list[Card]) -> None:
    written = write_cards(cards, version)
    result = read_cards(written)
    assert result.complaints == ()
    assert [replace(card, line=0, version="") for card in result.cards] == cards
    assert max(map(len, written.split(b"\r\n"))) <= 75
    assert write_cards(result.cards, version) == written


@pytest.mark.parametrize("version", ["3.0", "4.0"])
@pytest.mark.parametrize("path", sorted(_DATA.glob("*.vcf")), ids=lambda path: path.stem)
def test_other_programs_cards_are_kept_whole(path: Path, version: str) -> None:
    first = read_cards(path.read_bytes()).cards
    assert first
    second = read_cards(write_cards(first, version)).cards
    for before, after in zip(first, second, strict=True):
        assert replace(after, line=0, version="") == replace(
            before, line=0, version="", uid=before.uid or after.uid
        )

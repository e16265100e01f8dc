"""Files made to break a reader: no crash, no hang, every good card in, every bad thing named, limits kept."""

from __future__ import annotations

import time
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relationship_journal.domain.cards import REASONS, CardFile
from relationship_journal.exchange.limits import Limits
from relationship_journal.exchange.vcard_reader import read_cards
from relationship_journal.exchange.vcard_writer import write_cards

_GOOD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Good One\r\nEND:VCARD\r\n"
_MEGA = 1024 * 1024


def read(data: bytes, limits: Limits | None = None) -> CardFile:
    """Read within the time a user waits; seconds of processor time, so that a busy machine does not matter."""
    started = time.process_time()
    result = read_cards(data, limits=limits)
    assert time.process_time() - started < 5
    assert {complaint.reason_key for complaint in result.complaints} <= REASONS
    return result


def inside(*lines: bytes) -> bytes:
    """A card called Odd with these lines in it."""
    return b"\r\n".join([b"BEGIN:VCARD", b"VERSION:3.0", b"FN:Odd", *lines, b"END:VCARD", b""])


@pytest.mark.parametrize(
    ("odd", "names", "reasons"),
    [
        (inside(b"NOTE:" + b"x" * (2 * _MEGA)), ["Odd"], {"too_large"}),
        (inside(b"NOTE:x", *[b" " + b"y" * 70] * 30_000), ["Odd"], {"too_large"}),
        (inside(b"NOTE:" + b"\\" * 900_000), ["Odd"], set()),
        (inside(b"NOTE:" + b"\\n" * 400_000), ["Odd"], set()),
        (inside(b"N:" + b"\\;" * 400_000), ["Odd"], set()),
        (inside(b"N:" + b";" * 900_000), ["Odd"], set()),
        (inside(b"CATEGORIES:" + b"a," * 400_000), ["Odd"], set()),
        (inside(b"TEL" + b";A=1" * 200_000 + b":1"), ["Odd"], set()),
        (inside(b"TEL" + b';A="' * 200_000 + b":1"), ["Odd"], set()),
        (inside(b"TEL;A=" + b"^^^" * 200_000 + b":1"), ["Odd"], set()),
        (inside(b"TEL;A=" + b'","' * 200_000 + b":1"), ["Odd"], set()),
        (inside(b'"' * 900_000), ["Odd"], {"bad_line"}),
        (inside(b"." * 900_000 + b":x"), ["Odd"], {"bad_line"}),
        (inside(b"BDAY:" + b"1" * 900_000), ["Odd"], set()),
        (inside(b"EMAIL:" + b"<@" * 400_000 + b">"), ["Odd"], set()),
        (inside(b"NOTE;QUOTED-PRINTABLE:" + b"=" * 900_000), ["Odd"], set()),
        (inside(b"NOTE;QUOTED-PRINTABLE:a=", *[b"b="] * 100_000, b"END:VCARD"), ["Odd"], set()),
        (inside(b"NOTE;CHARSET=punycode:" + b"a-" * 400_000), ["Odd"], set()),
        (inside(b"NOTE;CHARSET=" + b"u" * 900_000 + b":x"), ["Odd"], set()),
        (inside(b"NOTE;CHARSET=EUC-KR:\xff\xfe\x00\x80"), ["Odd"], {"guessed_encoding"}),
        (inside(b"NOTE:\x00\x01\x02\x1b\x7f\xff\xfe"), ["Odd"], {"guessed_encoding"}),
        (inside(b"PHOTO;ENCODING=b:" + b"A" * (6 * _MEGA)), ["Odd"], {"too_large"}),
        (inside(b"PHOTO;ENCODING=b:" + b"A" * 5), ["Odd"], {"bad_photo"}),
        (inside(b"PHOTO;ENCODING=b:", *[b"QUJD" * 18] * 60_000), ["Odd"], {"bad_photo"}),
        (inside("NOTE:a\u2028END:VCARD\u2028BEGIN:VCARD\u2028FN:Smuggled".encode()), ["Odd"], set()),
        (inside(b"NOTE:a\x0bEND:VCARD\x0cFN:Smuggled\x85BEGIN:VCARD"), ["Odd"], {"guessed_encoding"}),
        (b"BEGIN:VCARD\r\n" * 40_000 + b"END:VCARD\r\n" * 40_000, [], {"empty_card", "nested"}),
        (b"BEGIN:VCARD\r\nFN:Odd\r\n" * 2_000, ["Odd"] * 2_000, {"no_end", "nested"}),
        (b"END:VCARD\r\n" * 50_000, [], set()),
        (b"\r" * _MEGA, [], set()),
        (b"\r\n \r\n\t" * 500_000, [], set()),
        (b"X:1\r\n" * 400_000, [], {"not_vcard"}),
        (b"BEGIN:VCARD" + b" " * (2 * _MEGA) + b"\r\n", [], {"not_vcard"}),
        (b"\x00" * _MEGA + b"\r\n", [], set()),
    ],
    ids=lambda value: (f"{len(value)}-{value[27:47]!r}" if isinstance(value, bytes) else None),
)  # fmt: skip
def test_the_good_card_behind_comes_in_and_the_odd_one_is_named(
    odd: bytes, names: list[str], reasons: set[str]
) -> None:
    result = read(odd + _GOOD)
    assert sorted(card.name for card in result.cards) == sorted([*names, "Good One"])
    assert {complaint.reason_key for complaint in result.complaints} - {"nested"} == reasons - {"nested"}


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n", b"\r\r\n"])
def test_any_line_end_ends_a_line(end: bytes) -> None:
    result = read(_GOOD.replace(b"\r\n", end) * 20_000)
    assert len(result.cards) == 20_000
    assert result.cards[-1].line == 19_999 * 4 + 1
    assert result.complaints == ()


def test_a_file_over_the_limit_is_not_read() -> None:
    result = read(_GOOD * 10, Limits(file=100))
    assert (result.cards, result.kind) == ((), "vcard")
    assert [(said.reason_key, said.detail) for said in result.complaints] == [("file_too_large", "100")]
    assert len(read(_GOOD * 10, Limits(file=10_000)).cards) == 10


def test_the_limit_of_records_says_how_many_were_not_read() -> None:
    result = read(_GOOD * 10, Limits(records=4))
    assert len(result.cards) == 4
    assert [(said.reason_key, said.detail) for said in result.complaints] == [("too_many", "6")]


def test_the_limit_of_lines_says_how_many_cards_were_not_read() -> None:
    result = read(_GOOD * 10, Limits(lines=16))
    assert len(result.cards) == 4
    assert [(said.reason_key, said.detail) for said in result.complaints] == [("too_many", "6")]
    assert read(_GOOD * 4, Limits(lines=16)).complaints == ()


def test_remarks_beyond_the_limit_are_counted() -> None:
    result = read(inside(*[b"nonsense"] * 50), Limits(remarks=20))
    assert sorted(said.reason_key for said in result.complaints) == ["bad_line"] * 20 + ["too_many_remarks"]
    assert result.complaints[0].detail == "30"


def test_a_picture_may_be_longer_than_a_line_but_not_than_a_record() -> None:
    picture = b"PHOTO;ENCODING=b:iVBORw0KGgoA" + b"AAAA" * 500
    limits = Limits(line=100, record=3_000)
    assert read(inside(picture, b"TEL:1"), limits).cards[0].photo_type == "image/png"
    both = read(inside(picture, picture, b"TEL:1"), limits)
    assert [said.reason_key for said in both.complaints] == ["too_large"]
    assert [point.value for point in both.cards[0].points] == ["1"]


def test_memory_grows_with_the_file_not_with_its_lines() -> None:
    data = b"A:\n" * 500_000 + _GOOD
    tracemalloc.start()
    try:
        assert len(read_cards(data).cards) == 1
        assert tracemalloc.get_traced_memory()[1] < 16 * _MEGA
    finally:
        tracemalloc.stop()


@given(st.lists(st.one_of(st.binary(max_size=60), st.sampled_from([
    b"BEGIN:VCARD", b"END:VCARD", b"\r\n", b"\n", b"\r", b" ", b"=", b":", b";", b'"', b"\\", b"\xff\xfe", b"\x00",
    b"FN:", b"PHOTO;ENCODING=b:", b"NOTE;QUOTED-PRINTABLE:", b"CHARSET=SHIFT_JIS", b"item1.", b"X-ABLabel:", b"BDAY:",
])), max_size=40))  # fmt: skip
def test_no_bytes_at_all_raise(pieces: list[bytes]) -> None:
    result = read_cards(b"".join(pieces))
    assert {complaint.reason_key for complaint in result.complaints} <= REASONS
    again = read_cards(write_cards(result.cards))
    assert len(again.cards) == len(result.cards)

"""Tables made to break a reader: no crash, no hang, every good row in, every odd one named, limits kept."""

from __future__ import annotations

import time
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relationship_journal.domain.cards import REASONS, CardFile
from relationship_journal.domain.contact_tables import ColumnField, ColumnUse, DateOrder, TableChoice, chosen
from relationship_journal.exchange.csv_reader import look_at, read_table
from relationship_journal.exchange.csv_writer import write_table
from relationship_journal.exchange.limits import Limits

_MEGA = 1024 * 1024
_HEADER = b"Name,Email,Notes\r\n"
_GOOD = b"Good One,good@x.example,fine\r\n"
_CHOICE = TableChoice(
    (ColumnUse(ColumnField.NAME), ColumnUse(ColumnField.EMAIL), ColumnUse(ColumnField.NOTE)),
    "utf-8", ",", True, DateOrder.DAY_FIRST,
)  # fmt: skip


def read(data: bytes, limits: Limits | None = None) -> CardFile:
    """Look and read within the time a user waits; seconds of processor time, a busy machine does not matter."""
    started = time.process_time()
    result = read_table(data, chosen(look_at(data)), limits=limits)
    assert time.process_time() - started < 5
    assert {complaint.reason_key for complaint in result.complaints} <= REASONS
    return result


@pytest.mark.parametrize(
    ("odd", "names", "reasons"),
    [
        (b'Odd,o@x.example,"' + b"x" * (2 * _MEGA) + b'"\r\n', ["Odd"], {"too_large"}),
        (b"Odd,o@x.example," + b"x" * (2 * _MEGA) + b"\r\n", ["Odd"], {"too_large"}),
        (b'Odd,o@x.example,"' + b"x\r\n" * 200_000 + b'"\r\n', ["Odd"], set()),
        (b'Odd,o@x.example,"' + b'""' * 400_000 + b'"\r\n', ["Odd"], set()),
        (b'"Odd,o@x.example,x\r\n', ['"Odd'], {"stray_quote"}),
        (b'Odd,"o@x.example,x\r\n', ["Odd"], {"stray_quote"}),
        (b'Odd,o@x.example,"x\r\n', ["Odd"], {"stray_quote"}),
        (b'Odd,o@x.example,a "quoted" word\r\n', ["Odd"], set()),
        (b'"Odd "the odd" Man",o@x.example,x\r\n', ['Odd "the odd" Man'], set()),
        (b"Odd,o@x.example" + b"," * 9_000 + b"x\r\n", ["Odd"], set()),
        (b"Odd,o@x.example" + b"," * 60_000 + b"x\r\n", ["Odd"], {"more_cells"}),
        (b"Odd\r\n", ["Odd"], set()),
        (b"Odd,\x00o@x.example\x00,\x00\r\n", ["Odd"], set()),
        ("Odd,o@x.example,a\u2028Smuggled,s@x.example,\u2029b\x85c\x0bd\x0ce\r\n".encode(), ["Odd"], set()),
        (b",,BEGIN:VCARD\r\n", [""], {"no_name"}),
        (b"\r\n" * 500_000, [], set()),
        (b",,\r\n" * 300_000, [], set()),
        (b"\r" * _MEGA, [], set()),
        (b' , "" ,\t\r\n', [], set()),
        (b"Odd;o@x.example;x\r\n", ["Odd;o@x.example;x"], set()),
        (b"=cmd|' /C calc'!A0,o@x.example,x\r\n", ["=cmd|' /C calc'!A0"], set()),
        (b"Odd,/o=ExchangeLabs/cn=x,x\r\n", ["Odd"], {"left_value"}),
    ],
    ids=lambda value: (f"{len(value)}-{value[:25]!r}" if isinstance(value, bytes) else None),
)  # fmt: skip
def test_the_good_rows_around_come_in_and_the_odd_one_is_named(
    odd: bytes, names: list[str], reasons: set[str]
) -> None:
    result = read(_HEADER + _GOOD + odd + _GOOD)
    assert [card.name for card in result.cards] == ["Good One", *names, "Good One"]
    assert {complaint.reason_key for complaint in result.complaints} == reasons
    assert {complaint.line for complaint in result.complaints} <= {3}


def test_a_quote_over_the_whole_file_costs_one_row() -> None:
    result = read(_HEADER + b'"Odd,o@x.example,x\r\n' + _GOOD * 50_000)
    assert len(result.cards) == 50_001
    assert [(said.line, said.reason_key) for said in result.complaints] == [(2, "stray_quote")]


def test_a_quote_on_every_row_takes_linear_time() -> None:
    result = read(_HEADER + b'"Odd,o@x.example,x\r\n' * 50_000)
    assert len(result.cards) == 50_000
    assert {said.reason_key for said in result.complaints} == {"stray_quote"}
    assert len(read(_HEADER + b'Odd,"' * 300_000 + b"\r\n" + _GOOD).cards) == 2


@pytest.mark.parametrize("quote", [b'"', b'""', b'"""', b'"x', b'" "', b'",', b'"\r\n'])
def test_nothing_but_quotes(quote: bytes) -> None:
    read(_HEADER + quote * 200_000)
    read(quote * 200_000)


def test_ten_thousand_columns() -> None:
    header = b",".join(b"Email %d" % number for number in range(10_000))
    row = b",".join(b"p%d@x.example" % number for number in range(10_000))
    result = read(b"Name," + header + b"\r\nOdd," + row + b"\r\n" + _GOOD)
    assert [card.name for card in result.cards] == ["Odd", "Good One"]
    assert len(result.cards[0].points) == 9_999
    assert [said.reason_key for said in result.complaints] == ["more_cells"]


@pytest.mark.parametrize("header", [b"Thing %d", b"%d@x.example"])
def test_ten_thousand_columns_nobody_knows(header: bytes) -> None:
    first = b",".join(header % number for number in range(10_000))
    row = b",".join(b"word %d" % number for number in range(10_000))
    result = read(first + b"\r\n" + (row + b"\r\n") * 3)
    assert [card.name for card in result.cards][-3:] == ["word 0"] * 3


def test_a_row_over_the_limit_of_records() -> None:
    data = _HEADER + _GOOD * 200_001
    started = time.process_time()
    result = read_table(data, _CHOICE)
    assert time.process_time() - started < 10  # (measured 5, and a test is not what a user waits for)
    assert len(result.cards) == 200_000
    assert [(said.reason_key, said.detail) for said in result.complaints] == [("too_many", "1")]
    assert len(read(_HEADER + _GOOD * 10, Limits(records=10)).complaints) == 0


def test_a_file_over_the_limit_is_not_read() -> None:
    result = read(_HEADER + _GOOD * 10, Limits(file=100))
    assert (result.cards, result.kind) == ((), "csv")
    assert [(said.reason_key, said.detail) for said in result.complaints] == [("file_too_large", "100")]


def test_remarks_beyond_the_limit_are_counted_and_losses_never() -> None:
    odd = b'"Odd,o@x.example,x\r\n'
    result = read(_HEADER + odd * 9, Limits(remarks=4))
    assert [said.reason_key for said in result.complaints] == ["too_many_remarks", *["stray_quote"] * 4]
    assert result.complaints[0].detail == "5"
    left = b"First Name,Last Name,Connected On\n" + b",,01 Jan 2021\n" * 9
    assert [said.reason_key for said in read(left, Limits(remarks=4)).complaints] == ["nobody"] * 9


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf" + "Name,Email\nJürgen,j@x.example\n".encode("cp1252"),
        b"\xff\xfe" + b"Name,Email\nA,a@x.example\n",
        b"\xff\xfe\x00",
        b"\xef\xbb",
        b"\xff" * 5_000 + b",\n" * 5_000,
        bytes(range(128, 256)) * 2_000 + b",x\n",
    ],
)
def test_a_mark_that_lies_or_stands_alone(data: bytes) -> None:
    found = read(data)
    assert found.kind in ("csv", "empty")
    assert [card.name for card in found.cards if "x.example" in str(card.points)] == _NAMED.get(data[:3], [])


_NAMED = {b"\xef\xbb\xbf": ["Jürgen"], b"\xff\xfeN": ["A"]}


def test_the_limit_of_lines() -> None:
    result = read(_HEADER + _GOOD * 10, Limits(lines=6))
    assert len(result.cards) == 5
    assert [(said.reason_key, said.detail) for said in result.complaints] == [("too_many", "5")]


def test_cells_full_of_separators_of_values() -> None:
    several = b" ::: ".join(b"a%d@x.example" % number for number in range(20_000))
    result = read(
        b"Name,E-mail 1 - Label,E-mail 1 - Value,Address 1 - Street\nOdd,Work,"
        + several
        + b","
        + b"a ::: " * 20_000
    )
    assert len(result.cards[0].points) == 40_000
    kids = b"Name,Children,Hobby,Birthday,Labels\nOdd," + b"a and " * 50_000 + b"," + b"b;" * 50_000
    assert len(read(kids + b"," + b"1/" * 50_000 + b"," + b";" * 50_000).cards[0].facts) == 100_000


def test_memory_stays_a_small_multiple_of_the_file() -> None:
    data = _HEADER + _GOOD * 10_000
    tracemalloc.start()
    try:
        look_at(data)
        assert tracemalloc.get_traced_memory()[1] < 12 * len(data)
        tracemalloc.reset_peak()
        read_table(b"Name\n" + b"," * (10 * _MEGA), _CHOICE)
        read_table(b"Name\n" + b",\n" * 100_000, _CHOICE)
        assert tracemalloc.get_traced_memory()[1] < 100 * _MEGA
    finally:
        tracemalloc.stop()


_PIECES = st.lists(
    st.one_of(
        st.binary(max_size=40),
        st.sampled_from(
            [b"Name", b"Email", b"Birthday", b"First Name", b"Kept", b",", b";", b"\t", b"|", b'"', b'""', b"\r\n", b"\n",
             b"\r", b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"sep=;\n", b" ::: ", b"31/12/1984", b"a@b.example", b"{}",
             b"E-mail 1 - Label", b"E-mail 1 - Value", b"Address 1 - Street", b"\xe2\x80\xa8", b"=", b"Connected On"]
        ),
    ),
    max_size=40,
)  # fmt: skip


@given(_PIECES)
def test_no_bytes_at_all_raise(pieces: list[bytes]) -> None:
    data = b"".join(pieces)
    look = look_at(data)
    result = read_table(data, chosen(look))
    assert {complaint.reason_key for complaint in result.complaints} <= REASONS
    assert len(look.header) == len(look.uses) == len(look.samples)
    if result.kind == "csv":
        assert len(result.cards) + sum(each.loses_card for each in result.complaints) == look.rows
    again = write_table(result.cards)
    assert len(read_table(again, chosen(look_at(again))).cards) == len(result.cards)


_USES = st.builds(
    ColumnUse, st.sampled_from(ColumnField), st.text(max_size=5), st.sampled_from(["", "a", "b"])
)
_CHOICES = st.builds(
    TableChoice,
    st.lists(_USES, max_size=6).map(tuple),
    st.sampled_from(["", "utf-8", "utf-16", "cp1252", "koi8_r", "cp932", "punycode", "nonsense"]),
    st.sampled_from(["", ",", ";", "\t", '"', "\n", "::", "x"]),
    st.booleans(),
    st.sampled_from(DateOrder),
)


@given(_PIECES, _CHOICES)
def test_no_choice_at_all_raises(pieces: list[bytes], choice: TableChoice) -> None:
    data = b"".join(pieces)
    look_at(data, encoding=choice.encoding, delimiter=choice.delimiter, has_header=choice.has_header)
    result = read_table(data, choice)
    assert {complaint.reason_key for complaint in result.complaints} <= REASONS

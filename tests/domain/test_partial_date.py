"""Dates of which only a part is known."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from relationship_journal.domain.contacts import Relative
from relationship_journal.domain.partial_date import PartialDate

days = st.dates(date(1, 1, 1), date(9998, 12, 31))
partial = st.one_of(
    days.map(PartialDate.of),
    days.map(lambda day: PartialDate(day.year)),
    days.map(lambda day: PartialDate(day.year, day.month)),
    days.map(lambda day: PartialDate(None, day.month, day.day)),
)


@given(partial)
def test_what_is_written_reads_back(known: PartialDate) -> None:
    assert PartialDate.parse(str(known)) == known
    assert PartialDate.parse(f"  {known}\n") == known


@pytest.mark.parametrize(
    "text",
    [
        "", "x", "80", "1980-5-3", "1980-13", "1980-00", "1980-02-30", "2025-02-29", "--02-30", "--13-01", "--05",
        "0000", "1980-05-03T10:00", "1980/05/03", "3.5.1980", "1980--03", "-1980", "12345",
    ],
)  # fmt: skip
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - what it says differs, and nobody reads it
        PartialDate.parse(text)


@given(st.text(max_size=12))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        known = PartialDate.parse(text)
    except ValueError:
        return
    assert PartialDate.parse(str(known)) == known


@pytest.mark.parametrize(
    ("known", "day", "turn"),
    [
        ("1980-05-03", date(2026, 5, 3), date(2026, 5, 3)),
        ("1980-05-03", date(2026, 5, 4), date(2027, 5, 3)),
        ("--12-31", date(2026, 12, 31), date(2026, 12, 31)),
        ("--01-01", date(2026, 12, 31), date(2027, 1, 1)),
        ("2000-02-29", date(2026, 2, 1), date(2026, 2, 28)),
        ("2000-02-29", date(2026, 3, 1), date(2027, 2, 28)),
        ("2000-02-29", date(2028, 2, 28), date(2028, 2, 29)),
        ("1980-05", date(2026, 1, 1), None),
        ("1980", date(2026, 1, 1), None),
        ("--01-01", date(9999, 6, 1), None),
    ],
)
def test_when_it_comes_round(known: str, day: date, turn: date | None) -> None:
    assert PartialDate.parse(known).next_after(day) == turn


@pytest.mark.parametrize(
    ("known", "day", "age"),
    [
        ("1980-05-03", date(2026, 5, 2), 45),
        ("1980-05-03", date(2026, 5, 3), 46),
        ("2000-02-29", date(2026, 2, 27), 25),
        ("2000-02-29", date(2026, 2, 28), 26),
        ("2000-02-29", date(2028, 2, 28), 27),
        ("2000-02-29", date(2028, 2, 29), 28),
        ("1980-05", date(2026, 4, 30), 45),
        ("1980-05", date(2026, 5, 1), 46),
        ("1980", date(2026, 1, 1), 46),
        ("--05-03", date(2026, 5, 3), None),
        ("2030-01-01", date(2026, 1, 1), None),
    ],
)
def test_how_old_somebody_is(known: str, day: date, age: int | None) -> None:
    assert PartialDate.parse(known).age_on(day) == age


@given(days, days)
@example(date(2000, 2, 29), date(2026, 2, 1))
def test_a_birthday_adds_exactly_one_year(born: date, today: date) -> None:
    known = PartialDate.of(born)
    turn = known.next_after(today)
    if turn is None or turn <= born:
        return
    assert known.age_on(turn) == turn.year - born.year
    eve = turn - timedelta(days=1)
    assert eve < born or known.age_on(eve) == turn.year - born.year - 1


@pytest.mark.parametrize(
    ("relative", "age"),
    [
        (Relative(1, 1, "Ida", "daughter", age=7, age_on=date(2026, 11, 22)), 7),
        (Relative(1, 1, "Ida", "daughter", age=7, age_on=date(2025, 11, 21)), 8),
        (Relative(1, 1, "Ida", "daughter", age=7, age_on=date(2027, 1, 1)), 7),
        (Relative(1, 1, "Ida", "daughter", age=7), None),
        (Relative(1, 1, "Ida", "daughter"), None),
        (Relative(1, 1, "Ida", "daughter", born=PartialDate(2020, 1, 1), age=99, age_on=date(2020, 1, 1)), 6),
        (Relative(1, 1, "Ida", "daughter", born=PartialDate(2020, 1, 1), died=True), None),
    ],
)
def test_how_old_a_relative_is(relative: Relative, age: int | None) -> None:
    assert relative.age_at(date(2026, 11, 22)) == age

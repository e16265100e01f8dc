"""The days a series gives."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relationship_journal.domain.errors import UnknownTime
from relationship_journal.domain.repeating import (
    MOST_TIMES,
    Pattern,
    Repeat,
    days_of,
    starts_of,
    year_after,
)

TUESDAY = date(2026, 5, 19)


def days(pattern: Pattern, first: date, until: date, every: int = 1) -> list[str]:
    return [day.isoformat() for day in days_of(Repeat(pattern, until, every), first)]


@pytest.mark.parametrize(
    ("pattern", "every", "first", "until", "expected"),
    [
        (Pattern.WEEK, 1, "2026-05-19", "2026-06-02", "2026-05-19 2026-05-26 2026-06-02"),
        (Pattern.WEEK, 1, "2026-05-19", "2026-06-01", "2026-05-19 2026-05-26"),
        (Pattern.WEEK, 3, "2026-12-22", "2027-02-28", "2026-12-22 2027-01-12 2027-02-02 2027-02-23"),
        (Pattern.MONTH_DAY, 1, "2026-05-19", "2026-07-31", "2026-05-19 2026-06-19 2026-07-19"),
        (Pattern.MONTH_DAY, 2, "2026-05-19", "2026-09-30", "2026-05-19 2026-07-19 2026-09-19"),
        # The last day of a month stays the last one; the 30th is left out of February, as calendars do.
        (Pattern.MONTH_DAY, 1, "2027-01-31", "2027-04-30", "2027-01-31 2027-02-28 2027-03-31 2027-04-30"),
        (Pattern.MONTH_DAY, 1, "2027-02-28", "2027-04-30", "2027-02-28 2027-03-31 2027-04-30"),
        (Pattern.MONTH_DAY, 1, "2027-01-30", "2027-04-30", "2027-01-30 2027-03-30 2027-04-30"),
        (Pattern.MONTH_WEEKDAY, 1, "2026-05-19", "2026-07-31", "2026-05-19 2026-06-16 2026-07-21"),
        # A fifth Friday means the last one.
        (Pattern.MONTH_WEEKDAY, 1, "2026-05-29", "2026-07-31", "2026-05-29 2026-06-26 2026-07-31"),
        (Pattern.MONTH_WEEKDAY, 6, "2026-05-29", "2027-05-31", "2026-05-29 2026-11-27 2027-05-28"),
    ],
)
def test_the_days_of_a_series(pattern: Pattern, every: int, first: str, until: str, expected: str) -> None:
    assert days(pattern, date.fromisoformat(first), date.fromisoformat(until), every) == expected.split()


@pytest.mark.parametrize(
    ("repeat", "key"),
    [
        (Repeat(Pattern.WEEK, TUESDAY - timedelta(days=1)), "error.repeat_ends_before"),
        (Repeat(Pattern.WEEK, date(2037, 5, 19)), "error.repeat_too_often"),
        (Repeat(Pattern.WEEK, date(9999, 12, 31)), "error.repeat_too_often"),
        (Repeat(Pattern.WEEK, date(2027, 1, 1), 0), "error.repeat_step"),
        (Repeat(Pattern.WEEK, date(2027, 1, 1), 100), "error.repeat_step"),
    ],
)
def test_what_is_no_series_is_refused(repeat: Repeat, key: str) -> None:
    with pytest.raises(UnknownTime) as refused:
        days_of(repeat, TUESDAY)
    assert refused.value.key == key


@given(
    st.dates(date(2020, 1, 1), date(2035, 1, 1)),
    st.sampled_from(Pattern),
    st.integers(1, 12),
    st.integers(0, 1500),
)
def test_a_series_begins_with_its_first_day_and_keeps_its_pattern(
    first: date, pattern: Pattern, every: int, length: int
) -> None:
    found = days_of(Repeat(pattern, first + timedelta(days=length), every), first)
    assert found[0] == first
    assert found[-1] <= first + timedelta(days=length)
    assert list(found) == sorted(set(found))
    assert len(found) <= MOST_TIMES
    if pattern is not Pattern.MONTH_DAY:
        assert {day.weekday() for day in found} == {first.weekday()}


def test_the_hour_stays_on_the_wall_over_a_change_of_clocks() -> None:
    zone = ZoneInfo("Europe/Berlin")
    first = datetime(2026, 10, 20, 14, tzinfo=zone)
    found = starts_of(Repeat(Pattern.WEEK, date(2026, 11, 3)), first, zone.key)
    assert [each.astimezone(zone).hour for each in found] == [14, 14, 14]
    assert [each.astimezone(UTC).hour for each in found] == [12, 13, 13]


def test_without_an_end_it_goes_on_for_a_year() -> None:
    assert year_after(TUESDAY) == date(2027, 5, 18)
    assert year_after(date(2028, 2, 29)) == date(2029, 2, 28)
    assert len(days_of(Repeat(Pattern.WEEK, year_after(TUESDAY)), TUESDAY)) == 53

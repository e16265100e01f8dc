"""Which backups stay, when one is due, and when a journal has shrunk."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import PurePath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relationship_journal.domain.backup_plan import (
    ALL_OF_DAYS,
    DAILY,
    MONTHLY,
    WEEKLY,
    has_shrunk,
    is_due,
    kept,
)
from relationship_journal.domain.care import Backup, BackupReason, Contents

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)
ZONE = "Europe/Berlin"


def days(*ago: float) -> list[datetime]:
    return [NOON - timedelta(days=each) for each in ago]


def test_nothing_keeps_nothing() -> None:
    assert kept([], ZONE) == frozenset()


def test_all_of_the_newest_two_days_stay() -> None:
    made = [NOON - timedelta(minutes=20 * number) for number in range(90)]
    of_two_days = [each for each in made if each.astimezone(UTC).day >= 24]
    assert len(kept(made, "UTC")) == len(of_two_days)


def test_then_one_a_day_a_week_a_month() -> None:
    made = days(*range(400))
    found = sorted(kept(made, "UTC"), reverse=True)
    assert len(found) == ALL_OF_DAYS + DAILY + WEEKLY + MONTHLY
    assert found[: ALL_OF_DAYS + DAILY] == made[: ALL_OF_DAYS + DAILY]
    weeks = {each.isocalendar()[:2] for each in found[ALL_OF_DAYS + DAILY :][:WEEKLY]}
    months = {(each.year, each.month) for each in found[-MONTHLY:]}
    assert (len(weeks), len(months)) == (WEEKLY, MONTHLY)


def test_of_a_day_the_last_one_stays() -> None:
    morning, evening = days(5.2, 5.1)
    assert kept([NOON, morning, evening], "UTC") == {NOON, evening}


def test_a_pause_of_years_drops_nothing() -> None:
    """Counted from the newest backup, never from the clock."""
    made = days(800, 801, 802, 820, 900)
    assert kept(made, ZONE) == frozenset(made)


@given(st.lists(st.integers(0, 60 * 24 * 500), max_size=200))
def test_thinning_twice_is_thinning_once_and_never_drops_the_newest(minutes: list[int]) -> None:
    made = [NOON - timedelta(minutes=each) for each in minutes]
    once = kept(made, ZONE)
    assert kept(once, ZONE) == once
    assert once <= set(made)
    assert not made or max(made) in once


def backup(made: datetime, contents: Contents) -> Backup:
    return Backup(PurePath("a"), made, BackupReason.DAILY, 1, contents)


HELD = Contents(10, 20, date(2026, 11, 1), 30)


@pytest.mark.parametrize(
    ("backups", "now", "due"),
    [
        ([], HELD, True),
        ([], Contents(0, 0), False),  # nothing was ever done
        ([backup(NOON - timedelta(days=1), Contents(10, 19, None, 29))], HELD, True),
        ([backup(NOON - timedelta(days=1), HELD)], HELD, False),  # nothing changed
        ([backup(NOON - timedelta(hours=2), Contents(9, 9, None, 9))], HELD, False),  # one of today is there
        ([backup(NOON + timedelta(days=90), Contents(9, 9, None, 9))], HELD, True),  # the clock was set back
    ],
)
def test_one_is_due_once_a_day_when_something_changed(
    backups: list[Backup], now: Contents, due: bool
) -> None:
    assert is_due(backups, now, NOON, ZONE) is due


@pytest.mark.parametrize(
    ("before", "after", "shrunk"),
    [
        ((100, 100), (80, 80), False),
        ((100, 100), (79, 100), True),
        ((100, 100), (100, 79), True),
        ((100, 1000), (150, 700), True),
        ((5, 5), (4, 4), False),
        ((5, 5), (3, 5), True),
        ((4, 4), (0, 0), False),  # somebody tries the program out
        ((0, 0), (9, 9), False),
    ],
)
def test_a_fifth_gone_is_asked_about(before: tuple[int, int], after: tuple[int, int], shrunk: bool) -> None:
    assert has_shrunk(Contents(*before), Contents(*after)) is shrunk

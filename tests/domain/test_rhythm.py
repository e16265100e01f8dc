"""Rings, amber and due: what the live clock says of a rhythm."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relationship_journal.domain.rhythm import (
    LEAST_SHARE,
    Pause,
    PauseKind,
    Rhythm,
    RhythmOrigin,
    Standing,
    effective_rhythm,
    month_later,
    rhythm_that_holds,
    week_later,
)

TODAY = date(2026, 11, 22)


def quiet(days: int, rhythm: int | None) -> Standing:
    return Standing(last_live=TODAY - timedelta(days=days), rhythm_days=rhythm)


@pytest.mark.parametrize(
    ("days", "rhythm", "share", "amber", "due"),
    [
        (0, 40, 1.0, False, False),
        (10, 40, 0.75, False, False),
        (29, 40, 0.275, False, False),
        (30, 40, 0.25, True, False),
        (39, 40, LEAST_SHARE, True, False),
        (40, 40, LEAST_SHARE, True, True),
        (4000, 40, LEAST_SHARE, True, True),
        (-3, 40, 1.0, False, False),
        (0, 1, 1.0, False, False),
        (1, 1, LEAST_SHARE, True, True),
    ],
)
def test_where_somebody_stands(days: int, rhythm: int, share: float, amber: bool, due: bool) -> None:
    standing = quiet(days, rhythm)
    assert standing.ring_share(TODAY) == pytest.approx(share)
    assert (standing.is_amber(TODAY), standing.is_due(TODAY)) == (amber, due)
    assert standing.days_quiet(TODAY) == days


@pytest.mark.parametrize("standing", [Standing(), Standing(rhythm_days=7), quiet(99, None), quiet(99, 0)])
def test_without_a_rhythm_or_a_contact_there_is_no_ring(standing: Standing) -> None:
    assert standing.ring_share(TODAY) is None
    assert not standing.is_amber(TODAY)
    assert not standing.is_due(TODAY)
    assert standing.urgency(TODAY) == 0.0


@given(st.integers(0, 5000), st.integers(1, 3650))
def test_a_ring_only_shrinks_and_due_means_nothing_is_left(days: int, rhythm: int) -> None:
    now, later = quiet(days, rhythm), quiet(days + 1, rhythm)
    share, after = now.ring_share(TODAY), later.ring_share(TODAY)
    assert share is not None
    assert after is not None
    assert LEAST_SHARE <= after <= share <= 1.0
    assert now.is_due(TODAY) == (now.urgency(TODAY) >= 1)
    assert now.is_amber(TODAY) or not now.is_due(TODAY)


@pytest.mark.parametrize(
    ("own", "circles", "expected"),
    [
        (None, [], None),
        (None, [None, None], None),
        (None, [90, None, 30], 30),
        (None, [0, 60], 60),
        (14, [30, 90], 14),
        (120, [30], 120),
        (0, [30], None),
    ],
)
def test_own_rhythm_before_the_shortest_of_the_circles(
    own: int | None, circles: list[int | None], expected: int | None
) -> None:
    assert effective_rhythm(own, circles) == expected


# -- rests -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pause", "rests", "paused", "ring"),
    [
        (None, False, False, True),
        (Pause(PauseKind.SNOOZED, TODAY + timedelta(days=1)), True, False, True),
        (Pause(PauseKind.SNOOZED, TODAY), False, False, True),
        (Pause(PauseKind.PAUSED, TODAY + timedelta(days=1)), True, True, False),
        (Pause(PauseKind.PAUSED, TODAY), False, False, True),
        (Pause(PauseKind.PAUSED, TODAY - timedelta(days=9)), False, False, True),
        (Pause(PauseKind.PAUSED), True, True, False),
    ],
)
def test_a_rest_ends_by_itself_on_its_day(pause: Pause | None, rests: bool, paused: bool, ring: bool) -> None:
    """A snooze only keeps quiet; a pause takes the ring, the amber and the due away while it lasts."""
    standing = replace(quiet(50, 42), pause=pause)
    assert (standing.rests(TODAY), standing.is_paused(TODAY)) == (rests, paused)
    assert (standing.ring_share(TODAY) is not None) is ring
    assert standing.is_amber(TODAY) is standing.is_due(TODAY) is ring
    assert (standing.urgency(TODAY) > 0) is ring


@given(st.dates(), st.dates())
def test_a_rest_holds_before_its_day_and_never_after(until: date, day: date) -> None:
    assert Pause(PauseKind.PAUSED, until).holds(day) is (day < until)
    assert Pause(PauseKind.PAUSED).holds(day)


@given(st.dates(max_value=date(9990, 1, 1)))
def test_a_month_later_is_the_same_day_or_the_last(day: date) -> None:
    later = month_later(day)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == 1
    assert later.day == day.day or (later + timedelta(days=1)).day == 1
    assert (week_later(day) - day).days == 7


# -- where a rhythm comes from ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("own", "circles", "died", "expected"),
    [
        (42, [("Clients", 14)], False, Rhythm(42, RhythmOrigin.OWN)),
        (None, [("Friends", 84), ("Clients", 56)], False, Rhythm(56, RhythmOrigin.CIRCLE, "Clients")),
        (None, [("Friends", 56), ("Clients", 56)], False, Rhythm(56, RhythmOrigin.CIRCLE, "Friends")),
        (None, [("Friends", None), ("Clients", 56)], False, Rhythm(56, RhythmOrigin.CIRCLE, "Clients")),
        (None, [("Friends", None), ("Clients", 0)], False, Rhythm(None, RhythmOrigin.NONE)),
        (None, [], False, Rhythm(None, RhythmOrigin.NONE)),
        (0, [("Clients", 14)], False, Rhythm(None, RhythmOrigin.IN_PEACE)),
        (42, [("Clients", 14)], True, Rhythm(None, RhythmOrigin.NONE)),
    ],
)
def test_a_rhythm_says_where_it_comes_from(
    own: int | None, circles: list[tuple[str, int | None]], died: bool, expected: Rhythm
) -> None:
    assert rhythm_that_holds(own, circles, died=died) == expected


@given(st.none() | st.integers(0, 400), st.lists(st.tuples(st.text(), st.none() | st.integers(0, 400))))
def test_the_origin_never_disagrees_with_the_days(
    own: int | None, circles: list[tuple[str, int | None]]
) -> None:
    assert rhythm_that_holds(own, circles, died=False).days == effective_rhythm(
        own, [days for _name, days in circles]
    )

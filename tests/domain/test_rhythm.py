"""Rings, amber and due: what the live clock says of a rhythm."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relationship_journal.domain.rhythm import LEAST_SHARE, Standing, effective_rhythm

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

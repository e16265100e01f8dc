"""How long a passphrase holds, in words."""

from __future__ import annotations

import pytest

from relationship_journal.domain.passphrase import GUESSES_A_SECOND, Strength, strength

DAY = 86_400 * GUESSES_A_SECOND
YEAR = 365 * DAY


@pytest.mark.parametrize(
    ("guesses", "holds"),
    [
        (0, Strength.HOURS),
        (DAY - 1, Strength.HOURS),
        (DAY, Strength.DAYS),
        (YEAR - 1, Strength.DAYS),
        (YEAR, Strength.YEARS),
        (100 * YEAR - 1, Strength.YEARS),
        (100 * YEAR, Strength.LONG),
    ],
)
def test_guesses_become_a_time(guesses: int, holds: Strength) -> None:
    assert strength(guesses) is holds

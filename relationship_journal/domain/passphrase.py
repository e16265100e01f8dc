"""How long a passphrase holds against somebody who has the file and tries one after the other."""

from __future__ import annotations

from enum import Enum

GUESSES_A_SECOND = 100_000
"""What a determined attacker tries who has the file and a rack of graphics cards: each guess costs the 256,000
rounds of hashing the file asks for."""

_DAY_S = 86_400
_YEAR_S = 365 * _DAY_S
_LONGER_THAN_ANYBODY_WAITS = 100
"""Years."""


class Strength(Enum):
    """How long it would hold, on average never less."""

    HOURS = 0
    """Seconds, minutes, a few hours."""
    DAYS = 1
    YEARS = 2
    LONG = 3
    """Longer than anybody waits."""


def strength(guesses: int) -> Strength:
    """How long so many guesses take."""
    seconds = guesses // GUESSES_A_SECOND
    if seconds < _DAY_S:
        return Strength.HOURS
    if seconds < _YEAR_S:
        return Strength.DAYS
    return Strength.YEARS if seconds < _LONGER_THAN_ANYBODY_WAITS * _YEAR_S else Strength.LONG

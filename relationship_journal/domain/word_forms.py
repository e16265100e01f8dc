"""Whether two words are one in another ending, without a dictionary."""

from __future__ import annotations

from itertools import takewhile

_LONGEST_ENDING = 4


def is_same_word(one: str, other: str) -> bool:
    """Whether two folded words are one in another ending: "start" and "started", "school" and "schools"."""
    if one == other:
        return True
    stem = len(list(takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))))
    ends = (len(one) - stem, len(other) - stem)
    return max(ends) < _LONGEST_ENDING and stem > (3 if min(ends) == 0 else 4)

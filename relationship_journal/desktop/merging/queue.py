"""The pairs to look at, one after the other: which is on screen, which are settled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records; ``keep`` is the one that stays. ``reason`` says why they were put together, if anything does."""

    keep: int
    other: int
    reason: str = ""


class Queue:
    """Pairs in order. A settled one goes, and the next takes its place."""

    def __init__(self, pairs: Sequence[Pair] = ()) -> None:
        self._pairs = list(pairs)
        self._at = 0

    def current(self) -> Pair | None:
        """The pair on screen; None when none is left."""
        return self._pairs[self._at] if self._pairs else None

    def place(self) -> tuple[int, int]:
        """Which it is, counted from 1, and how many there are."""
        return self._at + 1, len(self._pairs)

    def can_step(self, by: int) -> bool:
        """Whether there is one before (-1) or after (1) it."""
        return 0 <= self._at + by < len(self._pairs)

    def step(self, by: int) -> None:
        """Go to the one before or after."""
        if self.can_step(by):
            self._at += by

    def settle(self) -> None:
        """The pair on screen needs no further look."""
        if self._pairs:
            del self._pairs[self._at]
            self._at = min(self._at, max(0, len(self._pairs) - 1))

    def merged(self) -> None:
        """The pair on screen is one by now: who went is the one who stayed, in every other pair too."""
        gone = self.current()
        self.settle()
        if gone is None:
            return

        def now(contact: int) -> int:
            return gone.keep if contact == gone.other else contact

        seen: set[frozenset[int]] = set()
        left: list[Pair] = []
        before = 0
        for at, pair in enumerate(self._pairs):
            moved = Pair(now(pair.keep), now(pair.other), pair.reason)
            both = frozenset((moved.keep, moved.other))
            if len(both) == 2 and both not in seen:
                seen.add(both)
                left.append(moved)
                before += at < self._at
        self._pairs = left
        self._at = min(before, max(0, len(left) - 1))

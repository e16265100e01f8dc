"""Caches that hold words of a journal to be quick: emptied together when the journal goes out of sight."""

from __future__ import annotations

from collections.abc import Callable

_empties: list[Callable[[], None]] = []


def emptied_with_the_journal(empty: Callable[[], None]) -> None:
    """Call this when no word of the journal is to be kept any more; said once by the module that has the cache."""
    _empties.append(empty)


def forget_words() -> None:
    """Empty them all; call when the widgets that could fill them again are gone."""
    for empty in _empties:
        empty()

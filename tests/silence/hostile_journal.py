"""The sample journal with a hostile note in every text a reader can write."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from enum import Enum
from itertools import count
from typing import TYPE_CHECKING, Any

from relationship_journal.journal.sample_writing import write_sample_journal
from relationship_journal.sample.reading import read_sample

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from relationship_journal.domain.work import Clock

_KEPT = {
    "uid", "zone", "met_on", "born", "died", "on", "started_by", "kind", "card", "pronouns",
}  # fmt: skip
"""What is no free text: days, zones and words of the program."""


class Spoiler:
    """Puts a note behind a text, the same one behind the same text; the notes take turns."""

    def __init__(self, notes: Sequence[str], turn: int) -> None:
        self._notes = notes
        self._next = count(turn)
        self._made: dict[str, str] = {}

    def text(self, words: str) -> str:
        """The words with their note."""
        if not words:
            return words
        if words not in self._made:
            self._made[words] = f"{words} {self._notes[next(self._next) % len(self._notes)]}"
        return self._made[words]

    def all(self, value: Any) -> Any:
        """The same record with a note in each of its texts."""
        if isinstance(value, Enum) or not (isinstance(value, str | tuple) or is_dataclass(value)):
            return value
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, tuple):
            return tuple(map(self.all, value))
        changed = {
            each.name: self.all(getattr(value, each.name)) for each in fields(value) if each.name not in _KEPT
        }
        return replace(value, **changed)  # type: ignore[type-var]  # some record of the sample


def write_hostile(path: Path, clock: Clock, notes: Sequence[str], turn: int = 0) -> None:
    """Write the journal; ``turn`` says with which note to begin."""
    sample, spoil = read_sample(clock), Spoiler(notes, turn)
    made = replace(
        spoil.all(replace(sample, views=())),
        views=tuple((spoil.text(name), question) for name, question in sample.views),
    )
    write_sample_journal(path, made, clock)

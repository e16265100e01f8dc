"""Sections of a list: ids in order under a heading, as the people list shows them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Section:
    """Ids under one heading; ``key`` is reach_out, in_touch, never_met, letter or company, ``title`` a letter or company."""

    key: str
    title: str
    ids: tuple[int, ...]

    @property
    def count(self) -> int:
        """How many rows it holds."""
        return len(self.ids)

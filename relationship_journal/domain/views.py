"""Views: questions about people that are kept under a name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class View:
    """A question kept: ``question`` is what would be typed into the filter of the people list."""

    id: int
    name: str
    question: str

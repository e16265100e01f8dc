"""Acts as the history shows them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

REMOVALS = frozenset(
    f"{what}.remove"
    for what in (
        "contact",
        "people",
        "circle",
        "jot",
        "attachment",
        "fact",
        "topic",
        "promise",
        "meeting",
        "link",
        "gesture",
        "view",
    )
)
"""The kinds of act that took something of the user's away."""


FORGET = "contact.forget"
"""The kind of the only act that can never be undone."""


@dataclass(frozen=True, slots=True)
class Act:
    """One thing the user did; ``kind`` and ``data`` give its sentence (``wording.py``, "act.<kind>").

    ``undone`` tells whether it is undone now, and ``undone_at`` since when (UTC) where that was asked;
    ``rows`` how many rows it touched.
    """

    id: int
    at: datetime
    kind: str
    data: Mapping[str, object]
    undone: bool = False
    rows: int = 0
    undone_at: datetime | None = None

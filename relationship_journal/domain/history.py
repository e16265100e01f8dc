"""Acts as the history shows them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Act:
    """One thing the user did; ``kind`` and ``data`` give its sentence (``wording.py``, "act.<kind>").

    ``undone`` tells whether it is undone now; ``rows`` how many rows it touched.
    """

    id: int
    at: datetime
    kind: str
    data: Mapping[str, object]
    undone: bool = False
    rows: int = 0

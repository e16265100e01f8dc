"""A clock that stands still until a test moves it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta


@dataclass(slots=True)
class FixedClock:
    """Stands at Sunday 22 November 2026, 10:00 in Berlin, unless told otherwise."""

    instant: datetime = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
    zone: str = "Europe/Berlin"

    def now(self) -> datetime:
        return self.instant

    def advance(self, **by: float) -> None:
        """Move on by what timedelta takes: days=1, minutes=30."""
        self.instant += timedelta(**by)

"""The computer's clock and time zone, for app and cli to pass inwards; no room asks for the time itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import tzlocal


def local_zone() -> str:
    """The computer's time zone by its IANA name, "UTC" where it has none that is known."""
    try:
        name = tzlocal.get_localzone_name()
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, TypeError, OSError):  # no name, a bad one, an unreadable one
        return "UTC"
    return name


@dataclass(frozen=True, slots=True)
class SystemClock:
    """The real time; tests pass `tests.fixed_clock.FixedClock` instead."""

    zone: str = field(default_factory=local_zone)

    def now(self) -> datetime:
        """This instant, aware, in UTC."""
        return datetime.now(UTC)

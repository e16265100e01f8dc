"""The computer's clock and time zone, for app and cli to pass inwards; no room asks for the time itself."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cached_property


def local_zone() -> str:
    """The computer's time zone by its IANA name, "UTC" where it has none that is known."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # not before a window's first picture

    import tzlocal

    try:
        name = tzlocal.get_localzone_name()
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, TypeError, OSError):  # no name, a bad one, an unreadable one
        return "UTC"
    return name


class SystemClock:
    """The real time, in the computer's zone or the one given; tests pass `tests.fixed_clock.FixedClock` instead."""

    def __init__(self, zone: str = "") -> None:
        self._given = zone

    @cached_property
    def zone(self) -> str:
        """IANA name of the zone; looked up when it is first asked for, and kept."""
        return self._given or local_zone()

    def now(self) -> datetime:
        """This instant, aware, in UTC."""
        return datetime.now(UTC)

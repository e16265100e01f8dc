"""The computer's clock and time zone, for app and cli to pass inwards; no room asks for the time itself."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

_SAYS = Path("/etc/localtime")
"""The link that says the zone on everything but Windows, where it is looked up once."""


def local_zone() -> str:
    """The computer's time zone now by its IANA name, "UTC" where it has none that is known."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # not before a window's first picture

    import tzlocal

    try:
        tzlocal.reload_localzone()  # else it says for ever what it found first
        name = tzlocal.get_localzone_name()
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, TypeError, OSError):  # no name, a bad one, an unreadable one
        return "UTC"
    return name


class SystemClock:
    """The real time, in the computer's zone or the one given; tests pass `tests.fixed_clock.FixedClock` instead."""

    def __init__(self, zone: str = "") -> None:
        self._given = zone
        self._found: tuple[tuple[str, str], str] | None = None

    @property
    def zone(self) -> str:
        """IANA name of the zone; looked up anew when the computer's has changed, as on a journey."""
        if self._given:
            return self._given
        said, found = _said(), self._found
        if found is None or found[0] != said:
            found = self._found = said, local_zone()
        return found[1]

    def now(self) -> datetime:
        """This instant, aware, in UTC."""
        return datetime.now(UTC)


def _said() -> tuple[str, str]:
    """What the zone is taken from, quick to ask: nobody tells a program that it has changed."""
    try:
        link = str(_SAYS.readlink())
    except OSError:  # a copy instead of a link, or none: it is looked up once
        link = ""
    return os.environ.get("TZ", ""), link

"""Wall clocks: IANA zones, and the instant an hour on the wall means in one."""

from __future__ import annotations

from datetime import UTC, date, datetime
from datetime import time as day_time
from zoneinfo import ZoneInfo

from relationship_journal.domain.errors import UnknownTime


def checked_zone(name: str) -> ZoneInfo:
    """The zone of that IANA name; raises ``UnknownTime`` for anything the zone data does not know."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as fault:
        raise UnknownTime("error.unknown_zone", text=name[:80]) from fault


def local_instant(day: date, time: day_time, zone: str) -> datetime:
    """The UTC instant of a wall clock time in an IANA zone; raises ``UnknownTime`` for unknown zones.

    An hour that a clock change skips is moved on by the length of the gap (02:30 becomes 03:30), an hour
    that happens twice means the first one (PEP 495, ``fold=0``).
    """
    wall = datetime.combine(day, time.replace(tzinfo=None, fold=0), checked_zone(zone))
    try:
        return wall.astimezone(UTC)
    except OverflowError as fault:  # the first and the last day of the calendar
        raise UnknownTime(text=day.isoformat()) from fault

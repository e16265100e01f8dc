"""The time zones a calendar file names: IANA, Windows and program-made names, and zones explained in the file alone."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, available_timezones

from icalendar import Timezone
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from relationship_journal.exchange.calendar_blocks import Block

_MOST_PARTS = 200
_OFFSET = re.compile(r"\(?(?:UTC|GMT)\s*(?:([+-])(\d{1,2}):?(\d{2})?)?\)?", re.IGNORECASE)
_WINDOWS = {name.casefold(): zone for name, zone in WINDOWS_TO_OLSON.items()}


class Zones:
    """Resolves the zones of one file; ``own`` is the reader's zone, for times that name none."""

    def __init__(self, blocks: list[Block], own: str) -> None:
        self.own = own
        self._blocks = {_value(block, b"TZID"): block for block in blocks}
        self._known: dict[str, tzinfo | None] = {}
        self._names = available_timezones()
        self._folded = {name.casefold(): name for name in self._names}

    def find(self, name: str) -> tzinfo | None:
        """The zone of a TZID; None where nobody knows it."""
        if name not in self._known:
            self._known[name] = self._find(name.strip().strip('"'))
        return self._known[name]

    def name_for(self, zone: tzinfo) -> str:
        """The IANA name a meeting in this zone is kept with.

        One that only the file explains is kept in the reader's zone: the instant is right, and a zone of that
        offset alone would be wrong after the next change of clocks.
        """
        if isinstance(zone, ZoneInfo) and zone.key in self._names:
            return zone.key
        return self.own

    def _find(self, name: str) -> tzinfo | None:
        iana = self._iana(name) or self._iana(_WINDOWS.get(name.casefold(), ""))
        if not iana and name in self._blocks:
            iana = self._iana(_value(self._blocks[name], b"X-LIC-LOCATION"))
        iana = iana or self._ending(name)
        if iana:
            return ZoneInfo(iana)
        if name in self._blocks and (explained := _explained(self._blocks[name])) is not None:
            return explained
        return self._by_offset(name)

    def _iana(self, name: str) -> str:
        return self._folded.get(name.strip().casefold(), "")

    def _ending(self, name: str) -> str:
        """The IANA name at the end of one such as "/freeassociation.sourceforge.net/Tzfile/Europe/Berlin"."""
        parts = name.strip("/").split("/")
        for count in (3, 2):
            if len(parts) > count and (found := self._iana("/".join(parts[-count:]))):
                return found
        return ""

    def _by_offset(self, name: str) -> tzinfo | None:
        found = _OFFSET.fullmatch(name)
        if found is None:
            return None
        sign, hours, minutes = found.groups()
        if sign is None:
            return UTC
        # Etc/GMT-2 is two hours ahead of GMT: POSIX counts the other way.
        if not int(minutes or 0):
            return ZoneInfo(f"Etc/GMT{'-' if sign == '+' else '+'}{int(hours)}") if int(hours) <= 12 else None
        return None


def _value(block: Block, name: bytes) -> str:
    for line in block.lines:
        head, _colon, value = line.partition(b":")
        if head.partition(b";")[0].upper() == name:
            return value.decode("utf-8", "replace").strip().strip('"')
    return ""


def _explained(block: Block) -> tzinfo | None:
    """A zone as the file explains it; None where the explanation is none, or a trap for readers."""
    text = b"\r\n".join([b"BEGIN:VTIMEZONE", *block.lines, b"END:VTIMEZONE"]).decode("utf-8", "replace")
    if block.size > 100_000 or text.upper().count("BEGIN:") > _MOST_PARTS:
        return None
    for line in text.splitlines():
        if line.upper().startswith("RRULE") and not re.search(r"FREQ=YEARLY(;|$)", line, re.IGNORECASE):
            return None
    try:
        component = Timezone.from_ical(text)
        made: tzinfo | None = component.to_tz(lookup_tzid=False) if isinstance(component, Timezone) else None
        # Asked once, so that what cannot answer is found here and not with the first event.
        if made is None or not _is_offset(datetime(2026, 1, 1, tzinfo=made).utcoffset()):
            return None
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, OverflowError, AssertionError):
        return None  # the library's many ways of saying that the explanation cannot be read
    return made


def _is_offset(offset: timedelta | None) -> bool:
    return offset is not None and abs(offset) < timedelta(days=1)

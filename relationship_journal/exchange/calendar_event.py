"""One VEVENT of a file as its fields, read through icalendar's value types, each wrong value by itself."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, cast

from icalendar import vDDDTypes, vDuration, vText
from icalendar.parser import Contentline

from relationship_journal.domain.channels import Channel
from relationship_journal.domain.read_events import Attendee
from relationship_journal.exchange.calendar_blocks import Block, Complain

Moment = date | datetime
LONGEST_TEXT = 20_000
_ONLINE = re.compile(
    r"https?://|\b(?:zoom|teams|webex|google meet|jitsi|videokonferenz|video call|videoanruf|online)\b",
    re.IGNORECASE,
)
_PHONE = re.compile(r"\btel:|\b(?:phone|call|telefon\w*|anruf|telco)\b|^\+?[\d\s()/-]{7,}$", re.IGNORECASE)


@dataclass(slots=True)
class Moments:
    """A property of one or more moments with the zone it names."""

    zone: str = ""
    values: list[Moment] = field(default_factory=list)


@dataclass(slots=True)
class RawEvent:
    """What an event says, before time zones and repeating are worked out."""

    line: int
    uid: str = ""
    start: Moments = field(default_factory=Moments)
    end: Moments = field(default_factory=Moments)
    duration: timedelta | None = None
    original: Moments = field(default_factory=Moments)
    later_too: bool = False
    rule: str = ""
    more: list[Moments] = field(default_factory=list)
    left_out: list[Moments] = field(default_factory=list)
    topic: str = ""
    place: str = ""
    text: str = ""
    people: list[Attendee] = field(default_factory=list)
    cancelled: bool = False
    bad_start: str = ""
    bad_end: bool = False
    sequence: int = 0

    @property
    def channel(self) -> Channel:
        """How people meet, as far as the place and the title tell; in person without a hint."""
        if _ONLINE.search(self.place) or (
            not self.place and re.search(r"https?://\S*(?:zoom|teams|meet|webex)", self.text)
        ):
            return Channel.VIDEO
        if _PHONE.search(self.place) or (not self.place and _PHONE.search(self.topic)):
            return Channel.PHONE
        return Channel.IN_PERSON


def raw_event(block: Block, complain: Complain) -> RawEvent:
    """Read what concerns a meeting; a line that is no property is complained about and left."""
    event = RawEvent(block.line)
    for line in block.lines:
        if not line.strip():
            continue
        try:
            name, parameters, value = _parts(_text(line))
        except ValueError:
            complain(block.line, "bad_line", _text(line)[:60])
            continue
        _take(event, name.upper(), {key.upper(): told for key, told in parameters.items()}, value)
    return event


def _parts(line: str) -> tuple[str, dict[str, Any], str]:
    made: Any = Contentline
    return cast("tuple[str, dict[str, Any], str]", made(line).parts())


def _take(event: RawEvent, name: str, parameters: dict[str, Any], value: str) -> None:
    if name in {"ATTENDEE", "ORGANIZER"}:
        _take_person(event, parameters, value)
    elif name in {"SUMMARY", "LOCATION", "DESCRIPTION", "UID", "STATUS", "SEQUENCE"}:
        _take_words(event, name, value)
    else:
        _take_time(event, name, parameters, value)


def _take_words(event: RawEvent, name: str, value: str) -> None:
    match name:
        case "UID":
            event.uid = value.strip()[:1000]
        case "SUMMARY":
            event.topic = _plain(value).strip()[:1000]
        case "LOCATION":
            event.place = _plain(value).strip()[:1000]
        case "DESCRIPTION":
            event.text = _plain(value).strip()[:LONGEST_TEXT]
        case "STATUS":
            event.cancelled = value.strip().upper() == "CANCELLED"
        case _:
            number = value.strip()
            event.sequence = int(number[:9]) if number.isascii() and number.isdigit() else 0


def _take_time(event: RawEvent, name: str, parameters: dict[str, Any], value: str) -> None:
    zone = str(parameters.get("TZID", ""))
    match name:
        case "DTSTART":
            event.start = _moments(zone, value)
            event.bad_start = "" if event.start.values else value[:60]
        case "DTEND":
            event.end = _moments(zone, value)
            event.bad_end = not event.end.values
        case "DURATION":
            event.duration = _duration(value)
            event.bad_end = event.duration is None
        case "RECURRENCE-ID":
            event.original = _moments(zone, value)
            event.later_too = "THISANDFUTURE" in str(parameters.get("RANGE", "")).upper()
        case "RRULE":
            event.rule = event.rule or value.replace(" ", "").strip(";")
        case "RDATE":
            event.more.append(_moments(zone, value))
        case "EXDATE":
            event.left_out.append(_moments(zone, value))
        case _:
            pass


def _take_person(event: RawEvent, parameters: dict[str, Any], value: str) -> None:
    """A person an event names; rooms and mailing lists are none (CUTYPE, RFC 5545, 3.2.3)."""
    if str(parameters.get("CUTYPE", "INDIVIDUAL")).upper() in {"ROOM", "RESOURCE", "GROUP"}:
        return
    email = str(parameters.get("EMAIL", ""))
    address = value.strip()
    if address.casefold().startswith("mailto:"):
        email = email or address[7:]
    elif "@" in address and not email and ":" not in address:
        email = address
    name = _plain(str(parameters.get("CN", ""))).strip().strip("\"'")
    if "@" in name and not email:
        email = name
    person = Attendee("" if "@" in name else name[:200], email.strip().casefold()[:320])
    if (person.name or person.email) and all(
        person.email != each.email or not person.email for each in event.people
    ):
        event.people.append(person)


def _moments(zone: str, value: str) -> Moments:
    """Every moment of a value that can be read; a period counts by its start."""
    found: list[Moment] = []
    read: Any = vDDDTypes.from_ical
    for each in value.split(","):
        try:
            told = read(each.strip())
        except (ValueError, TypeError, KeyError, OverflowError):
            continue  # the caller sees that there are none
        if isinstance(told, tuple):
            told = told[0]
        if isinstance(told, date):
            found.append(told)
    return Moments(zone, found)


def _duration(value: str) -> timedelta | None:
    read: Any = vDuration.from_ical
    try:
        return cast("timedelta", read(value.strip()))
    except (ValueError, TypeError, OverflowError):
        return None


def _plain(value: str) -> str:
    return str(vText.from_ical(value)).replace("\r\n", "\n")


def _text(line: bytes) -> str:
    """UTF-8, as the format demands; a file that is none was written in the letters of Windows."""
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("cp1252", "replace")

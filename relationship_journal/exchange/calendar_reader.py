"""Reading a calendar file (RFC 5545): every time of its events, within limits, and what is not among them and why."""

from __future__ import annotations

import hashlib
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from relationship_journal.domain.errors import Stopped
from relationship_journal.domain.meetings import EARLIEST, LATEST, LONGEST_MINUTES
from relationship_journal.domain.read_events import EventComplaint, EventFile, EventSpan, ReadEvent
from relationship_journal.domain.work import Progress, Stopper
from relationship_journal.exchange.calendar_blocks import Block, Complain, blocks_of
from relationship_journal.exchange.calendar_event import Moment, Moments, RawEvent, raw_event
from relationship_journal.exchange.calendar_rules import MOST_TIMES, BadRule, TooOften, in_utc, wall_times
from relationship_journal.exchange.calendar_zones import Zones
from relationship_journal.exchange.limits import Limits
from relationship_journal.exchange.text_encoding import as_utf8

_USUAL_MINUTES = 60
_ASKED_EVERY = 100
_RULES_S = 3.0
"""So long a file's rules may take to work out; after that only first times are taken."""


def read_calendar(
    data: bytes, own_zone: str, span: EventSpan, *, limits: Limits, progress: Progress, stopped: Stopper
) -> EventFile:
    """The events of a file as single times, in order of start; raises ``Stopped``.

    Times without a zone are of ``own_zone`` (an IANA name). Equal files give equal answers.
    """
    found: dict[EventComplaint, None] = {}

    def complain(line: int, reason: str, detail: str) -> None:
        found[EventComplaint(line, reason, detail)] = None  # the same is said once

    if len(data) > limits.file:
        complain(0, "file_too_large", str(limits.file))
        return EventFile("", 0, (), tuple(found))
    text, _was_utf16 = as_utf8(data)
    blocks = blocks_of(text, limits, lambda done: _go_on(progress, stopped, done, len(text)), complain)
    heads = _Heads.of(blocks.heads)
    zones = Zones(blocks.zones, heads.zone or own_zone)
    reader = _Reader(zones, own_zone, span, heads, complain)
    events = reader.read(blocks.events, progress, stopped)
    told = sorted(found, key=lambda each: each.line)[: limits.remarks]
    if len(found) > limits.remarks:
        told.append(EventComplaint(0, "too_many_remarks", str(len(found) - limits.remarks)))
    return EventFile(heads.name, len(blocks.events), events, tuple(told))


def _go_on(progress: Progress, stopped: Stopper, done: int, of: int) -> bool:
    progress(done, 2 * of)
    if stopped():
        raise Stopped
    return True


@dataclass(frozen=True, slots=True)
class _Heads:
    """What the calendar says of itself; ``cancels``: all of its events are called off (RFC 5546)."""

    name: str = ""
    zone: str = ""
    cancels: bool = False

    @classmethod
    def of(cls, lines: list[bytes]) -> _Heads:
        told: dict[str, str] = {}
        for line in lines:
            head, _colon, value = line.partition(b":")
            key = head.partition(b";")[0].upper().decode("ascii", "replace")
            told.setdefault(key, value.decode("utf-8", "replace").strip())
        zone = told.get("X-WR-TIMEZONE", "")
        known = Zones([], "UTC").find(zone) if zone else None
        return cls(
            told.get("X-WR-CALNAME", told.get("NAME", ""))[:200],
            known.key if isinstance(known, ZoneInfo) else "",
            told.get("METHOD", "").upper() == "CANCEL",
        )


class _Reader:
    """Works out the times of one file's events."""

    def __init__(self, zones: Zones, own: str, span: EventSpan, heads: _Heads, complain: Complain) -> None:
        self._zones = zones
        self._own = own
        self._span = span
        self._heads = heads
        self._complain = complain
        self._spent = 0.0

    def read(self, blocks: list[Block], progress: Progress, stopped: Stopper) -> tuple[ReadEvent, ...]:
        raws = []
        for done, block in enumerate(blocks):
            if done % _ASKED_EVERY == 0:
                _go_on(progress, stopped, len(blocks) + done, len(blocks))
            raws.append(raw_event(block, self._complain))
        by_uid: dict[str, list[RawEvent]] = defaultdict(list)
        for raw in raws:
            by_uid[raw.uid or _made_uid(raw)].append(raw)
        found: list[ReadEvent] = []
        for done, (uid, group) in enumerate(by_uid.items()):
            if done % _ASKED_EVERY == 0 and stopped():
                raise Stopped
            found += self._of_one(uid, group)
        return tuple(sorted(found, key=lambda each: (each.start, each.uid, each.original)))

    def _of_one(self, uid: str, group: list[RawEvent]) -> list[ReadEvent]:
        """All times of one event: those its rule gives, and those said by themselves in their place."""
        found: dict[str, ReadEvent] = {}
        # The same event twice in one file: the one with more changes is the present one (RFC 5545, 3.8.7.4).
        for raw in sorted(
            (each for each in group if not each.original.values), key=lambda each: each.sequence
        ):
            found = {each.original: each for each in self._times(uid, raw)}
        for raw in sorted((each for each in group if each.original.values), key=lambda each: each.sequence):
            original = self._instant(raw.original.values[0], raw.original.zone, raw)
            event = self._single(uid, raw)
            if raw.later_too:
                self._complain(raw.line, "later_too", raw.topic)
            key = _key(original)
            if event is None:
                found.pop(key, None)
            else:
                found[key] = replace(event, original=key)
        return list(found.values())

    def _times(self, uid: str, raw: RawEvent) -> Iterator[ReadEvent]:
        first = self._single(uid, raw)
        if first is None:
            return
        if not raw.rule and not any(each.values for each in raw.more):
            yield first
            return
        zone = self._zone_of(raw.start, raw) or UTC
        gone = {
            instant
            for moments in raw.left_out
            for value in moments.values
            for instant in self._left_out(value, moments.zone or raw.start.zone, zone, first)
        }
        starts = self._starts(raw, first, zone)
        taken = [each for each in sorted(set(starts)) if each not in gone]
        inside = [each for each in taken if self._span.first <= each < self._span.end]
        if len(inside) > MOST_TIMES:
            self._complain(raw.line, "too_many_times", str(MOST_TIMES))
            inside = inside[:MOST_TIMES]
        if not inside:
            self._complain(raw.line, "outside", raw.topic)
        for start in inside:
            yield replace(first, start=start, original=_key(start))

    def _left_out(self, value: Moment, zone_name: str, zone: tzinfo, first: ReadEvent) -> list[datetime]:
        if not isinstance(value, datetime):  # a whole day leaves out the time that day has
            wall = first.start.astimezone(zone)
            return [in_utc(datetime.combine(value, wall.time()), zone)]
        named = self._zones.find(zone_name) if zone_name else zone
        return [in_utc(value, named or zone)]

    def _starts(self, raw: RawEvent, first: ReadEvent, zone: tzinfo) -> list[datetime]:
        starts = [first.start]
        for moments in raw.more:
            for value in moments.values:
                if isinstance(value, datetime):
                    named = (self._zones.find(moments.zone) if moments.zone else None) or zone
                    starts.append(in_utc(value, named))
        if not raw.rule:
            return starts
        if self._spent > _RULES_S:
            self._complain(raw.line, "bad_rule", raw.rule[:100])
            return starts
        wall = first.start.astimezone(zone).replace(tzinfo=None)
        before = time.monotonic()
        try:
            walls = wall_times(raw.rule, wall, zone, self._span.first, self._span.end)
        except TooOften:
            self._complain(raw.line, "too_often", raw.rule[:100])
            return starts
        except BadRule:
            self._complain(raw.line, "bad_rule", raw.rule[:100])
            return starts
        finally:
            self._spent += time.monotonic() - before
        return starts + [in_utc(each, zone) for each in walls]

    def _single(self, uid: str, raw: RawEvent) -> ReadEvent | None:
        """An event as one time; None where it is none, which is complained about."""
        if not raw.start.values:
            self._complain(raw.line, "no_start", raw.bad_start)
            return None
        value = raw.start.values[0]
        if not isinstance(value, datetime):
            self._complain(raw.line, "all_day", raw.topic)
            return None
        start = self._instant(value, raw.start.zone, raw)
        if not EARLIEST <= start < LATEST:
            self._complain(raw.line, "no_start", str(value)[:60])
            return None
        minutes = self._minutes(raw, start)
        if minutes > LONGEST_MINUTES:
            self._complain(raw.line, "too_long", raw.topic)
            return None
        strict = self._span.strict and not raw.rule and not raw.more
        if strict and not (self._span.first < start + timedelta(minutes=minutes) and start < self._span.end):
            self._complain(raw.line, "outside", raw.topic)
            return None
        zone = UTC if value.tzinfo is not None else self._zone_of(raw.start, raw)
        name = self._own if value.tzinfo is not None else self._zones.name_for(zone or UTC)
        return ReadEvent(
            uid=uid, original="", start=start, minutes=minutes, zone=name, topic=raw.topic,
            place=raw.place, agenda=raw.text, channel=raw.channel, people=tuple(raw.people),
            cancelled=raw.cancelled or self._heads.cancels, line=raw.line,
        )  # fmt: skip

    def _zone_of(self, moments: Moments, raw: RawEvent) -> tzinfo | None:
        if any(isinstance(value, datetime) and value.tzinfo is not None for value in moments.values):
            return UTC
        if not moments.zone:
            return ZoneInfo(self._zones.own)
        found = self._zones.find(moments.zone)
        if found is None:
            self._complain(raw.line, "no_zone", moments.zone[:100])
            return ZoneInfo(self._own)
        return found

    def _instant(self, value: Moment, zone_name: str, raw: RawEvent) -> datetime:
        if not isinstance(value, datetime):
            return datetime(value.year, value.month, value.day, tzinfo=UTC)
        return in_utc(value, self._zone_of(Moments(zone_name, [value]), raw) or UTC)

    def _minutes(self, raw: RawEvent, start: datetime) -> int:
        """The length; an end that is none is complained about, no end at all is usual in some programs."""
        lasts = raw.duration
        if lasts is None and raw.end.values and isinstance(raw.end.values[0], datetime):
            lasts = self._instant(raw.end.values[0], raw.end.zone, raw) - start
        if raw.bad_end or (lasts is not None and lasts < timedelta()):
            self._complain(raw.line, "bad_end", raw.topic)
            return _USUAL_MINUTES
        if not lasts:
            return _USUAL_MINUTES
        return max(1, round(lasts.total_seconds() / 60))


def _key(original: datetime) -> str:
    return original.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _made_uid(raw: RawEvent) -> str:
    """A name for an event without one, the same in every reading."""
    start = [value.isoformat() for value in raw.start.values[:1]]
    return hashlib.sha256("\n".join([*start, raw.topic, raw.place]).encode()).hexdigest()[:32]

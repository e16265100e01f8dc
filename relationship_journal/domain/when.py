"""Days and hours as people type them, and the instant they mean in a time zone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from datetime import time as day_time
from typing import TYPE_CHECKING

from relationship_journal.domain.day_phrases import DayReader, Token, tokens
from relationship_journal.domain.day_words import ENGLISH, DayWords
from relationship_journal.domain.errors import UnknownTime
from relationship_journal.domain.meetings import checked_zone

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST_TEXT = 200


@dataclass(frozen=True, slots=True)
class When:
    """A day, and the hour on the wall clock if one was named."""

    day: date
    time: day_time | None = None


def read_when(text: str, now_local: datetime, *, past: bool = False, words: DayWords = ENGLISH) -> When:
    """What a typed day and hour mean: "tue 19 may 14:00", "next friday 9", "in two weeks at 3pm".

    ``now_local`` is the present on the user's wall clock. A day without a year, a bare weekday and a bare
    hour mean the next one, with ``past`` the last one. Every word must be understood: raises
    ``UnknownTime`` rather than guess.
    """
    if len(text) > _LONGEST_TEXT:
        raise UnknownTime(text=text[:80])
    reader = _WhenReader(tokens(text), now_local, words, past=past)
    found = reader.read()
    if found is None:
        raise UnknownTime(text=text.strip())
    return found


class _WhenReader:
    """Walks over the tokens once; every token must belong to the day, to the hour or to nothing."""

    def __init__(self, pieces: list[Token], now: datetime, words: DayWords, *, past: bool) -> None:
        self._pieces = pieces
        self._now = now
        self._words = words
        self._past = past
        self._days = DayReader(pieces, now.date(), words, past=past)
        self._day: date | None = None
        self._time: day_time | None = None

    def read(self) -> When | None:
        at, after_at = 0, False
        while at < len(self._pieces):
            step = self._step(at, after_at=after_at)
            if step is None:
                return None
            after_at = self._pieces[at].text in self._words.at
            at = step
        if after_at:  # "friday at" and then nothing
            return None
        if self._day is None:
            return self._hour_alone()
        return When(self._day, self._time)

    def _step(self, at: int, *, after_at: bool) -> int | None:
        """Take what stands at token ``at``; answers the next index, None if it means nothing."""
        if self._day is None and self._time is None and (after := self._moment(at)):
            return after
        if self._day is None and (found := self._days.day_at(at)):
            self._day = found[0]
            return found[1]
        if self._time is None and (clock := self._clock(at, bare=after_at or self._day is not None)):
            self._time = clock[0]
            return clock[1]
        return at + 1 if self._pieces[at].text in self._words.fillers | self._words.at else None

    def _moment(self, at: int) -> int | None:
        """Reads "now", "in 2 hours", "20 minutes ago": a day and an hour at once."""
        text = self._pieces[at].text
        if text in self._words.now:
            return self._take(timedelta(), at + 1)
        ahead = text in self._words.within
        found = self._days.amount(at + 1 if ahead else at)
        if found is None or found[1] not in {"minutes", "hours"}:
            return None
        number, unit, after = found
        span = timedelta(minutes=number) if unit == "minutes" else timedelta(hours=number)
        if ahead:
            return self._take(span, after)
        if after < len(self._pieces) and self._pieces[after].text in self._words.ago:
            return self._take(-span, after + 1)
        return None

    def _take(self, span: timedelta, after: int) -> int | None:
        """Step on from now, on the true clock where the zone is known."""
        try:
            if self._now.tzinfo is None:
                then = self._now + span
            else:
                then = (self._now.astimezone(UTC) + span).astimezone(self._now.tzinfo)
        except OverflowError:
            return None
        self._day, self._time = then.date(), day_time(then.hour, then.minute)
        return after

    def _clock(self, at: int, *, bare: bool) -> tuple[day_time, int] | None:
        """Reads "14:00", "2pm", "2:30 pm", "14h30", "9 o'clock", "noon", and a bare "9" where an hour is expected."""
        piece = self._pieces[at]
        following = self._pieces[at + 1].text if at + 1 < len(self._pieces) else ""
        if piece.text in self._words.noon:
            return day_time(12), at + 1
        hour, minute, after = piece.number, 0, at + 1
        if piece.kind == "clock":
            hour, minute = (int(part) for part in piece.text.split(":")[:2])
        if hour is None:
            return None
        halves = self._words.before_noon | self._words.after_noon
        if following in halves:
            if not 1 <= hour <= 12:
                return None
            hour = hour % 12 + (12 if following in self._words.after_noon else 0)
            after += 1
        elif following in self._words.hour_marks:
            after += 1
            if piece.kind == "number" and (told := self._glued_minutes(after)) is not None:
                minute, after = told, after + 1
        elif piece.kind == "number" and not bare:
            return None
        return (day_time(hour, minute), after) if hour < 24 and minute < 60 else None

    def _glued_minutes(self, at: int) -> int | None:
        """The 30 of "14h30"."""
        if at < len(self._pieces) and self._pieces[at].start == self._pieces[at - 1].end:
            return self._pieces[at].number
        return None

    def _hour_alone(self) -> When | None:
        """An hour without a day: today, else tomorrow (with ``past`` yesterday)."""
        if self._time is None:
            return None
        today, now = self._now.date(), self._now.time()
        wrong_side = self._time > now if self._past else self._time < now.replace(second=0, microsecond=0)
        try:
            return When(today + timedelta(days=(-1 if self._past else 1) if wrong_side else 0), self._time)
        except OverflowError:
            return None


def find_day(text: str, today: date, *, words: DayWords = ENGLISH) -> tuple[date, int, int] | None:
    """The first day ahead named inside a sentence, with (start, length) of its words as typed.

    The phrase includes the "by" or "until" before it: "I'll send it by Friday" gives Friday (on or after
    today) and the place of "by Friday". Days that have passed are not found. Hours are left in the text.
    """
    pieces = tokens(text)
    reader = DayReader(pieces, today, words, in_sentence=True)
    past_end = 0
    for at in range(len(pieces)):
        if at < past_end:  # the "Friday" of "last Friday"
            continue
        told = _until(pieces, at, words)
        found = reader.day_at(at, until=told is not None)
        if found is None:
            continue
        if found[0] < today:
            past_end = found[1]
            continue
        start = pieces[at if told is None else told].start
        return found[0], start, pieces[found[1] - 1].end - start
    return None


def _until(pieces: Sequence[Token], at: int, words: DayWords) -> int | None:
    """The index of the "by" that leads to token ``at``, the article between allowed."""
    before = at - 1
    if before >= 0 and pieces[before].text in words.the:
        before -= 1
    return before if before >= 0 and pieces[before].text in words.until else None


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

"""Days and hours as people type them, and the instant they mean in a time zone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from datetime import time as day_time
from typing import TYPE_CHECKING

from relationship_journal.domain.day_phrases import DayReader, Token, apart, tokens
from relationship_journal.domain.day_words import ENGLISH, DayWords
from relationship_journal.domain.day_words_german import GERMAN
from relationship_journal.domain.errors import UnknownTime
from relationship_journal.domain.meetings import checked_zone

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_LONGEST_TEXT = 200


@dataclass(frozen=True, slots=True)
class When:
    """A day, and the hour on the wall clock if one was named."""

    day: date
    time: day_time | None = None


LANGUAGES = (ENGLISH, GERMAN)
"""What a typed day may be written in, the first that understands all of it wins."""


def read_when(
    text: str, now_local: datetime, *, past: bool = False, languages: Sequence[DayWords] = LANGUAGES
) -> When:
    """What a typed day and hour mean: "tue 19 may 14:00", "next friday 9", "in zwei Wochen um 15 Uhr".

    ``now_local`` is the present on the user's wall clock. A day without a year, a bare weekday and a bare
    hour mean the next one, with ``past`` the last one. Every word must be understood, in one language: raises
    ``UnknownTime`` rather than guess.
    """
    if len(text) > _LONGEST_TEXT:
        raise UnknownTime(text=text[:80])
    pieces = tokens(text)
    for words in languages:
        found = _WhenReader(apart(pieces, words), now_local, words, past=past).read()
        if found is not None:
            return found
    raise UnknownTime(text=text.strip())


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
        self._half = ""

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
        if self._half and self._time is not None and not self._in_half():
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
            if self._pieces[at].text in self._words.evenings:
                self._half = "pm"
            return found[1]
        text = self._pieces[at].text
        if (half := self._words.day_parts.get(text)) and not self._half and (self._day or self._time):
            self._half = half
            return at + 1
        if self._time == day_time(12) and text in self._words.noon - {self._pieces[at - 1].text}:
            return at + 1  # "12 Uhr mittags"
        if self._time is None and (clock := self._clock(at, bare=after_at or self._day is not None)):
            self._time = clock[0]
            return clock[1]
        return at + 1 if text in self._words.fillers | self._words.at else None

    def _in_half(self) -> bool:
        """Put the hour into the part of the day that was named; False where it is in the other one."""
        hour = self._time.hour if self._time is not None else 0
        if self._half == "pm" and self._time is not None and hour < 12:
            self._time = self._time.replace(hour=hour + 12)
        return self._half == "pm" or hour < 12

    def _moment(self, at: int) -> int | None:
        """Reads "now", "in 2 hours", "20 minutes ago": a day and an hour at once."""
        text = self._pieces[at].text
        if text in self._words.now:
            return self._take(timedelta(), at + 1)
        ahead, back = text in self._words.within, text in self._words.back
        if ahead and (after := self._phrase(at + 1, self._words.half_hour)):
            return self._take(timedelta(minutes=30), after)
        found = self._days.amount(at + 1 if ahead or back else at)
        if found is None or found[1] not in {"minutes", "hours"}:
            return None
        number, unit, after = found
        span = timedelta(minutes=number) if unit == "minutes" else timedelta(hours=number)
        if ahead or back:
            return self._take(-span if back else span, after)
        if after < len(self._pieces) and self._pieces[after].text in self._words.ago:
            return self._take(-span, after + 1)
        return None

    def _phrase(self, at: int, phrases: Iterable[tuple[str, ...]]) -> int | None:
        """The index after the phrase that begins at a token."""
        for phrase in phrases:
            if tuple(piece.text for piece in self._pieces[at : at + len(phrase)]) == phrase:
                return at + len(phrase)
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
        if spoken := self._spoken(at):
            return spoken
        hour, minute, after = piece.number, 0, at + 1
        if piece.kind == "clock":
            hour, minute = (int(part) for part in piece.text.split(":")[:2])
        elif piece.kind == "point" and (bare or following in self._marks()):
            hour, minute = (int(part) for part in piece.text.split("."))
        if hour is None:
            return None
        if following in self._words.before_noon | self._words.after_noon:
            if not 1 <= hour <= 12:
                return None
            hour = self._by_half(hour, following)
            after += 1
        elif following in self._words.hour_marks:
            after += 1
            if piece.number is not None and (told := self._minutes_after(after)) is not None:
                minute, after = told, after + 1
        elif piece.number is not None and not bare:
            return None
        return (day_time(hour, minute), after) if hour < 24 and minute < 60 else None

    def _marks(self) -> frozenset[str]:
        return self._words.hour_marks | self._words.before_noon | self._words.after_noon

    def _by_half(self, hour: int, half: str) -> int:
        return hour % 12 + (12 if half in self._words.after_noon else 0)

    def _spoken(self, at: int) -> tuple[day_time, int] | None:
        """Reads "half past nine", "quarter to three pm", "halb zehn", "Viertel nach neun"."""
        for phrase, minutes in self._words.spoken.items():
            after = self._phrase(at, (phrase,))
            if after is None or after >= len(self._pieces):
                continue
            piece = self._pieces[after]
            hour = piece.number if piece.number is not None else self._words.numbers.get(piece.text)
            if hour is None or not 1 <= hour <= 23:
                return None
            after += 1
            half = self._pieces[after].text if after < len(self._pieces) else ""
            if half in self._words.before_noon | self._words.after_noon:
                if hour > 12:
                    return None
                hour, after = self._by_half(hour, half), after + 1
            total = (hour * 60 + minutes) % (24 * 60)
            return day_time(total // 60, total % 60), after
        return None

    def _minutes_after(self, at: int) -> int | None:
        """The 30 of "14h30" and of "14 Uhr 30"; the 19 of "14 Uhr, 19. Mai" is none."""
        if at >= len(self._pieces):
            return None
        glued = self._pieces[at].start == self._pieces[at - 1].end
        following = self._pieces[at + 1].text if at + 1 < len(self._pieces) else ""
        alone = self._pieces[at].kind == "number" and len(self._pieces[at].text) == 2
        if glued or (alone and following not in self._words.months and following not in self._words.ordinals):
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


def find_day(
    text: str, today: date, *, languages: Sequence[DayWords] = LANGUAGES
) -> tuple[date, int, int] | None:
    """The first day ahead named inside a sentence, with (start, length) of its words as typed.

    The phrase includes the "by" or "until" before it: "I'll send it by Friday" gives Friday (on or after
    today) and the place of "by Friday". Days that have passed are not found. Hours are left in the text.
    """
    found = [each for words in languages if (each := _find_day(text, today, words)) is not None]
    return min(found, key=lambda each: each[1], default=None)


def _find_day(text: str, today: date, words: DayWords) -> tuple[date, int, int] | None:
    pieces = tokens(text)
    reader = DayReader(pieces, today, words, in_sentence=True)
    past_end = 0
    for at in range(len(pieces)):
        if at < past_end:  # the "Friday" of "last Friday"
            continue
        if pieces[at].text in words.small and pieces[at].start and text[pieces[at].start].isupper():
            continue  # "Guten Morgen"
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

"""Days and hours as people type them, and the instant they mean in a time zone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from datetime import time as day_time
from typing import TYPE_CHECKING

from relationship_journal.domain.day_phrases import DayReader, Token, tokens
from relationship_journal.domain.day_words import ENGLISH, DayWords
from relationship_journal.domain.day_words_german import GERMAN
from relationship_journal.domain.errors import UnknownTime

if TYPE_CHECKING:
    from collections.abc import Sequence

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
        if len(pieces) == 1 and pieces[0].text in words.wary:  # "so", "do"
            continue
        found = _WhenReader(_apart(pieces, words), now_local, words, past=past).read()
        if found is not None:
            return found
    raise UnknownTime(text=text.strip())


def _apart(pieces: list[Token], words: DayWords) -> list[Token]:
    """The pieces with a weekday and its part of the day taken apart: "Mittwochnachmittag"."""
    found: list[Token] = []
    for piece in pieces:
        name = next((each for each in words.weekdays if piece.text.startswith(each)), "")
        if name and piece.text[len(name) :] in words.day_parts.keys() | words.noon:
            middle = piece.start + len(name)
            found.append(Token("word", name, piece.start, middle))
            found.append(Token("word", piece.text[len(name) :], middle, piece.end))
        else:
            found.append(piece)
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
        self._part: tuple[int, int] | None = None
        self._half_said = False

    def read(self) -> When | None:
        at, after_at = 0, False
        while at < len(self._pieces):
            step = self._step(at, after_at=after_at)
            if step is None:
                return None
            after_at = self._pieces[at].text in self._words.at
            at = step
        if self._text(at - 1) in self._words.fillers | self._words.at:  # "friday at"
            return None
        if self._part and self._time is not None and not self._in_part(*self._part):
            return None
        if self._day is None:
            return self._hour_alone()
        return When(self._day, self._time)

    def _step(self, at: int, *, after_at: bool) -> int | None:
        """Take what stands at token ``at``; answers the next index, None if it means nothing."""
        if self._day is None and (after := self._day_step(at)):
            return after
        text = self._pieces[at].text
        if self._part is None and text in self._words.day_parts.keys() - self._words.evenings:
            self._part = self._words.day_parts[text]
            return at + 1
        if text in self._words.within:  # "in the morning"
            part_at = at + 2 if self._text(at + 1) in self._words.the else at + 1
            return part_at if self._text(part_at) in self._words.day_parts else None
        if self._time == day_time(12) and text in self._words.noon - {self._text(at - 1)}:
            return at + 1  # "12 Uhr mittags"
        if self._time is None and (clock := self._clock(at, after_at=after_at)):
            self._time, after = clock
            halves = self._words.before_noon | self._words.after_noon
            self._half_said = any(piece.text in halves for piece in self._pieces[at:after])
            return after
        return at + 1 if text in self._words.fillers | self._words.at and not after_at else None

    def _day_step(self, at: int) -> int | None:
        """Take a day, with the words that lead to it; answers the next index, None if there is none."""
        if self._time is None and (after := self._moment(at)):
            return after
        if found := self._days.day_at(at):
            self._day = found[0]
            if self._text(at) in self._words.evenings:
                self._part = self._words.day_parts[self._text(at)]
            return found[1]
        if self._text(at) in self._words.this and self._text(at + 1) in self._words.day_parts:
            self._day = self._now.date()  # "this morning"
            return at + 1
        leading = at
        while self._text(leading) in self._words.by:
            leading += 1
        while leading > at and self._text(leading) in self._words.fillers:
            leading += 1
        if leading > at and self._time is None and self._days.day_at(leading):
            return leading  # "by Friday"; in "until 10" nobody knows from when
        return None

    def _text(self, at: int) -> str:
        return self._pieces[at].text if 0 <= at < len(self._pieces) else ""

    def _in_part(self, first: int, last: int) -> bool:
        """Put the hour into the part of the day that was named; False where it is in another one."""
        hour = self._time.hour if self._time is not None else 0
        if self._time is not None and not first <= hour <= last and 1 <= hour <= 11 and not self._half_said:
            hour += 12
            self._time = self._time.replace(hour=hour)
        return first <= hour <= last

    def _moment(self, at: int) -> int | None:
        """Reads "now", "in 2 hours", "20 minutes ago": a day and an hour at once."""
        text = self._pieces[at].text
        if text in self._words.now:
            return self._take(timedelta(), at + 1)
        ahead, back = text in self._words.within, text in self._words.back
        begin = at + 1 if ahead or back else at
        found = self._stretch(begin)
        if found is None:
            return None
        span, after = found
        if ahead or back:
            return self._take(-span if back else span, after)
        if self._text(after) in self._words.since and self._text(after + 1) in self._words.now:
            return self._take(span, after + 2)
        return self._take(-span, after + 1) if self._text(after) in self._words.ago else None

    def _stretch(self, at: int) -> tuple[timedelta, int] | None:
        """Reads "20 minutes", "2 hours", "half an hour" and the index after it."""
        for phrase, minutes in self._words.spans.items():
            if after := self._phrase(at, phrase):
                return timedelta(minutes=minutes), after
        found = self._days.amount(at)
        if found is None or found[1] not in {"minutes", "hours"}:
            return None
        number, unit, after = found
        return timedelta(minutes=number) if unit == "minutes" else timedelta(hours=number), after

    def _phrase(self, at: int, phrase: tuple[str, ...]) -> int | None:
        """The index after the phrase if it begins at a token."""
        after = at + len(phrase)
        return after if tuple(piece.text for piece in self._pieces[at:after]) == phrase else None

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
        self._half_said = True
        return after

    def _clock(self, at: int, *, after_at: bool) -> tuple[day_time, int] | None:
        """Reads "14:00", "2pm", "14h30", "9 o'clock", "nine am", "noon", and a bare "9" where an hour is expected."""
        piece, following = self._pieces[at], self._text(at + 1)
        if piece.text in self._words.noon:
            return self._noon(at + 1)
        if spoken := self._spoken(at):
            return spoken
        marked = following in self._marks()
        if not marked and piece.kind != "clock" and self._text(at - 1) in self._words.the | self._words.on:
            return None  # "Freitag, den 9" is a day of the month
        told = self._digits(piece, marked=marked, after_at=after_at)
        if told is None:
            return None
        hour, minute = told
        after = at + 2 if marked else at + 1
        if following in self._words.before_noon | self._words.after_noon:
            if not 1 <= hour <= 12:
                return None
            hour = self._by_half(hour, following)
        elif marked and piece.kind not in {"clock", "point"}:
            more = self._minutes_after(after)
            minute, after = (0, after) if more is None else (more, after + 1)
        return (day_time(hour, minute), after) if hour < 24 and minute < 60 else None

    def _digits(self, piece: Token, *, marked: bool, after_at: bool) -> tuple[int, int] | None:
        """The hour and minute in one token; what may be a day of the month is none unless marked as an hour."""
        expected = after_at or marked
        if piece.kind == "clock":
            hour, minute = piece.text.split(":")[:2]
            return int(hour), int(minute)
        if piece.kind == "point":
            hour, minute = piece.text.split(".")
            clearly = (
                not 1 <= int(minute) <= 12 and self._day is not None
            )  # "Fr 15.05" may be the 15th of May
            return (int(hour), int(minute)) if expected or clearly else None
        if piece.kind == "nth" and self._words.dotted_ordinals and not after_at:
            return None
        bare = expected or self._day is not None or self._part is not None
        number = piece.number
        if number is None and expected:
            number = self._words.hour_words.get(piece.text)
        if number is None and marked:
            number = self._words.marked_hours.get(piece.text)
        return (number, 0) if number is not None and bare else None

    def _noon(self, after: int) -> tuple[day_time, int]:
        """Noon, and the 12 of "Mittag um 12 Uhr"."""
        told = after + 1 if self._text(after) in self._words.at else after
        if self._text(told) != "12":
            return day_time(12), after
        return day_time(12), told + 2 if self._text(told + 1) in self._words.hour_marks else told + 1

    def _marks(self) -> frozenset[str]:
        return self._words.hour_marks | self._words.before_noon | self._words.after_noon

    def _by_half(self, hour: int, half: str) -> int:
        return hour % 12 + (12 if half in self._words.after_noon else 0)

    def _spoken(self, at: int) -> tuple[day_time, int] | None:
        """Reads "half past nine", "quarter to three pm", "halb zehn", "Viertel nach neun"."""
        for phrase, minutes in self._words.spoken.items():
            after = self._phrase(at, phrase)
            if after is None or after >= len(self._pieces):
                continue
            number = self._pieces[after].number
            hour = self._words.hour_words.get(self._text(after)) if number is None else number
            if hour is None or not 1 <= hour <= 23:
                return None
            half, after = self._text(after + 1), after + 1
            if half in self._words.before_noon | self._words.after_noon:
                if hour > 12 or (hour == 12 and minutes < 0):  # "quarter to twelve pm" may be either
                    return None
                hour, after = self._by_half(hour, half), after + 1
            elif hour == 1 and minutes < 0:  # "halb eins": past midnight or past noon?
                return None
            total = hour * 60 + minutes
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
        told = reader.led_by(at)
        found = reader.day_at(at, until=told is not None)
        if found is None:
            continue
        if found[0] < today:
            past_end = found[1]
            continue
        start, last = pieces[at if told is None else told].start, pieces[found[1] - 1]
        end = last.end + (last.kind == "nth" and words.dotted_ordinals)  # the dot of "20." is its own
        return found[0], start, end - start
    return None

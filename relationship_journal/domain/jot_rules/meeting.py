"""The contact itself: by which channel, on which day, how long, in what mood."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from relationship_journal.domain.channels import Channel, Mood

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from relationship_journal.domain.jot_rules.reading import Clause, Reading
    from relationship_journal.domain.jot_rules.suggestions import Span

CHANNELS = (Channel.VIDEO, Channel.MESSAGE, Channel.EMAIL, Channel.PHONE, Channel.IN_PERSON)
LONGEST_AGO = 90
"""How many days back a day without a year may lie: nobody jots down "on 2 May" a year later, it is a day ahead."""
_AWORD = 3
"""Words of a clause that can only be a mood, whatever it was added to: "ran it in 4:11, beaming"."""
MOODS = (Mood.TENSE, Mood.FLAT, Mood.WARM, Mood.FINE)


def _free(rows: Sequence[list[Clause]], taken: Sequence[Span]) -> Iterator[Clause]:
    """The clauses that hold neither a promise nor a fact, as far as they are free."""
    for row in rows:
        for clause in row:
            if not any(start <= clause.predicate + 3 < stop for start, stop in taken):
                yield clause


def _telling(reading: Reading, rows: Sequence[list[Clause]], taken: Sequence[Span]) -> Iterator[Clause]:
    """The free clauses, and of the first sentence also those that begin with how it was: "texted from his allotment"."""
    free = list(_free(rows, taken))
    for row in rows:
        for clause in row:
            begins = row is rows[0] and any(
                (found := reading.pack.says(each.value, clause.said)) and not found.start()
                for each in CHANNELS
            )
            if begins or clause in free:
                yield clause


def channel(reading: Reading, rows: Sequence[list[Clause]], taken: Sequence[Span]) -> Channel | None:
    """How the contact happened, where the text says it."""
    for clause in _telling(reading, rows, taken):
        said = reading.pack.says
        if clause.piece.asks or said("plan", clause.text) or said("negated", clause.text):
            continue
        hits = [
            (found.start() if each is not Channel.VIDEO else -1, number, each)
            for number, each in enumerate(CHANNELS)
            if (found := reading.pack.says(each.value, clause.text))
        ]
        if hits:
            return min(hits)[2]
    return None


def day(reading: Reading, rows: Sequence[list[Clause]], taken: Sequence[Span]) -> date | None:
    """The day of the contact where it was not today."""
    # What stands before a colon is how it was; behind it stands what was said.
    first = list(takewhile(lambda clause: clause.piece.joint != ":", rows[0])) if rows else []
    lively = any(reading.pack.says(each.value, clause.text) for clause in first for each in CHANNELS)
    for number, clause in enumerate(_free(rows, taken)):
        if (
            number > 5
            or clause.piece.asks
            or reading.pack.says("plan", clause.text)
            or (clause.foreign and number and clause not in first)
        ):
            continue
        live = (lively and clause in first) or any(
            reading.pack.says(each.value, clause.text) for each in CHANNELS
        )
        if not (live or reading.pack.says("past_day", clause.text)):
            continue
        for said in clause.days:
            if said.rule in ("by_weekday", "next_weekday", "month", "year", "month_year", "this_month"):
                continue
            if reading.plain[said.start : said.end].split()[0] in reading.pack.words.get("until", ()):
                continue
            found = said.day(reading.on, past=True)
            if found is None or found >= reading.on:
                continue
            if said.rule == "fixed" and not said.said["fixed"].startswith("-"):
                continue
            if (reading.on - found).days > LONGEST_AGO and said.rule != "iso" and not said.said.get("year"):
                continue
            return found
    return None


def minutes(reading: Reading, rows: Sequence[list[Clause]], taken: Sequence[Span]) -> int | None:
    """The length of the contact where the text states it."""
    pack = reading.pack
    for clause in _free(rows, taken):
        if pack.says("not_length", clause.text):
            continue
        if found := pack.says("length_fixed", clause.text):
            return pack.fixed_lengths.get(found["length"])
        for frame, each in (("length_hours", 60), ("length_minutes", 1)):
            if found := pack.says(frame, clause.text):
                said = found.groupdict()
                whole = pack.numbers.get(said["n"]) or _figure(said["n"])
                total = round(whole * each) + int(said.get("more") or 0)
                return total if 0 < total <= 1440 else None
    return None


def _figure(said: str) -> float:
    """A count in figures, 0 for a word that the pack's numbers do not have."""
    return float(said.replace(",", ".")) if said[:1].isdigit() else 0.0


def mood(reading: Reading, rows: Sequence[list[Clause]], taken: Sequence[Span]) -> Mood | None:
    """The other person's mood where the text says it plainly."""
    for row in rows:
        others = False
        for clause in row:
            # "His boss was there, very quiet": who has no subject of their own is the one before.
            others = clause.foreign or (
                others and not clause.explicit and clause.predicate == clause.piece.start
            )
            family = bool(reading.kin_in(clause.piece.start, clause.piece.end))
            if others or family or clause.piece.asks or reading.pack.says("not_mood", clause.text):
                continue
            if len(clause.text.split()) > _AWORD and any(
                start <= clause.piece.start < stop for start, stop in taken
            ):
                continue
            for each in MOODS:
                if reading.pack.says(each.value, clause.text):
                    return each
    return None

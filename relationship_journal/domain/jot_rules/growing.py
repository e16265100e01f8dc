"""A fact while the clauses of its sentence still add to it, and what becomes of it in the end."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from relationship_journal.domain.facts import FactKind
from relationship_journal.domain.jot_rules.suggestions import SuggestedFact

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from relationship_journal.domain.jot_rules.days import SaidDay
    from relationship_journal.domain.jot_rules.kinship import Relative
    from relationship_journal.domain.jot_rules.reading import Clause, Reading

AFTER_ITS_DAY, WITHOUT_A_DAY = 30, 90
"""How many days a passing circumstance is worth knowing after its day, and where it has none."""
_FEW = 2
"""Words beside a day in a clause that says nothing of its own."""
_WORD = re.compile(r"[^\W\d_]{2,}")


@dataclass(slots=True)
class Growing:
    """A fact that later clauses of its sentence may still add to."""

    about: int
    kind: FactKind
    start: int
    end: int
    clauses: list[Clause]
    relative: Relative | None = None
    sensitive: bool = False
    with_it: list[Growing] = field(default_factory=list)

    def grow(self, end: int, clause: Clause) -> None:
        """Take in what a later clause says, for those named together with it too: "Hal and Ivo, both born in May"."""
        for each in (self, *self.with_it):
            each.end = end
            each.clauses.append(clause)


def finished(reading: Reading, growing: Growing) -> SuggestedFact | None:
    """The fact as it is offered, None where nothing worth knowing is left."""
    days = [
        day
        for clause in growing.clauses
        for day in clause.days
        if growing.start <= day.start < growing.end or growing.relative is None
    ]
    text = _text(reading, growing, days)
    relative = growing.relative
    if not _WORD.search(text) or (relative and _tells_nothing(reading, growing, relative, text)):
        return None
    return SuggestedFact(
        growing.about,
        growing.kind,
        text,
        (growing.start, growing.end),
        relative.name if relative else "",
        relative.relation if relative else "",
        _when(reading, growing, days),
        _expires(reading, growing, days),
        growing.sensitive,
        _age(reading, relative),
    )


def _text(reading: Reading, growing: Growing, days: Sequence[SaidDay]) -> str:
    """The jot's own words without the days, and without what would hang in the air then: "the wedding is"."""
    text = reading.words(growing.start, growing.end, [day for day in days if day.partial(reading.on)])
    hanging = reading.pack.words.get("hanging", ())
    while (last := text.rpartition(" "))[0] and last[2].casefold() in hanging:
        text = last[0].rstrip(" ,")
    return text


def _tells_nothing(reading: Reading, growing: Growing, relative: Relative, text: str) -> bool:
    """Whether of a relative no more is said than that there is one, or what the journal knows."""
    if relative.name:
        return relative.of is not None and text.casefold() == relative.name.casefold()
    rest = _WORD.findall(reading.plain[relative.end : growing.end])
    told = [word for word in rest if word not in reading.pack.words.get("function", ())]
    return not told or bool(reading.pack.says("kin_empty", reading.plain[relative.start : growing.end]))


def _when(reading: Reading, growing: Growing, days: Sequence[SaidDay]) -> str:
    """The day of a fact as far as it is said, without its year where it comes every year."""
    dated = (day.partial(reading.on, past=_is_past(reading, growing, day)) for day in days)
    when = next((each for each in dated if each), "")
    plain = reading.masked[growing.start : growing.end]
    if (
        growing.kind not in {FactKind.DATE, FactKind.FAMILY}
        or len(when) != 10
        or not reading.pack.says("yearly", plain)
    ):
        return when
    birth = growing.kind is FactKind.FAMILY and reading.pack.says("birth", plain)
    when = when if birth or any(day.said.get("year") for day in days) else f"-{when[4:]}"
    if when == "--02-28" and any(day.said.get("day") == "29" for day in days):
        return "--02-29"  # a year without one shows it a day early
    return when


def _age(reading: Reading, relative: Relative | None) -> int | None:
    """How old a relative is, where it is said right behind the name or the word for who that is."""
    if relative is None:
        return None
    behind = relative.named_at + len(relative.name) if relative.name else relative.end
    said = reading.pack.says("kin_age", reading.plain[behind : behind + 40])
    return int(said["age"]) if said else None


def _expires(reading: Reading, growing: Growing, days: Sequence[SaidDay]) -> date | None:
    """The last day a passing circumstance matters: the day it lasts until, a while after its day, else three months."""
    if growing.kind is not FactKind.CONTEXT:
        return None
    words = reading.masked[growing.clauses[0].piece.start : growing.end]
    if reading.pack.says("lasting", words):
        return None
    for said in days:
        day = said.last_day(reading.on)
        if day is None or day < reading.on:
            continue
        until = reading.plain[said.start : said.end].split()[0] in reading.pack.words.get("until", ())
        return day if until or said.rule == "range" else day + timedelta(days=AFTER_ITS_DAY)
    return reading.on + timedelta(days=WITHOUT_A_DAY)


def _is_past(reading: Reading, growing: Growing, day: SaidDay) -> bool:
    """Whether a day of a fact has been: said so, and nothing that lies ahead stands nearer before it."""
    own = [each for each in growing.clauses if each.piece.start <= day.start < each.piece.end]
    if own and len(own[0].text.split()) > len(reading.plain[day.start : day.end].split()) + _FEW:
        clauses = own  # it has a verb: "came along, she finishes in February"
    else:
        clauses = growing.clauses
    if not reading.pack.says("past_fact", " ".join(clause.text for clause in clauses)):
        return False
    first = reading.plain[day.start : day.end].split()[0]
    if first in reading.pack.words.get("until", ()):
        return False
    if first in reading.pack.words.get("from_words", ()):
        ago, ahead = day.day(reading.on, past=True), day.day(reading.on)
        return bool(ago and ahead and reading.on - ago < ahead - reading.on)  # the nearer one
    before = reading.masked[clauses[0].piece.start : day.start]
    return reading.pack.last("ahead", before) <= reading.pack.last("past_fact", before)

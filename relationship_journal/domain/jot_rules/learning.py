"""Facts worth knowing: about the contact, their relatives and pets."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from relationship_journal.domain.facts import FactKind
from relationship_journal.domain.jot_rules.suggestions import SuggestedFact

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from relationship_journal.domain.jot_rules.days import SaidDay
    from relationship_journal.domain.jot_rules.kinship import Relative
    from relationship_journal.domain.jot_rules.reading import Clause, Reading
    from relationship_journal.domain.jot_rules.suggestions import Span, SuggestedPromise

AFTER_ITS_DAY, WITHOUT_A_DAY = 30, 90
"""How many days a passing circumstance is worth knowing after its day, and where it has none."""
_FEW = 2
"""Words beside a day in a clause that says nothing of its own."""
ORDER = (FactKind.FAMILY, FactKind.DATE, FactKind.PREFERENCE, FactKind.CONTEXT, FactKind.WORK, FactKind.HOBBY)
_WORD = re.compile(r"[^\W\d_]{2,}")


@dataclass(slots=True)
class _Growing:
    """A fact that later clauses of its sentence may still add to."""

    about: int
    kind: FactKind
    start: int
    end: int
    clauses: list[Clause]
    relative: Relative | None = None
    sensitive: bool = False
    with_it: list[_Growing] = field(default_factory=list)

    def grow(self, end: int, clause: Clause) -> None:
        """Take in what a later clause says, for those named together with it too: "Hal and Ivo, both born in May"."""
        for each in (self, *self.with_it):
            each.end = end
            each.clauses.append(clause)


def facts(
    reading: Reading, rows: Sequence[list[Clause]], promised: Sequence[SuggestedPromise]
) -> list[SuggestedFact]:
    """All facts, in order."""
    found: list[_Growing] = []
    taken = [promise.span for promise in promised]
    for number, row in enumerate(rows):
        if not row or any(clause.piece.asks for clause in row):
            continue
        whole = reading.masked[row[0].piece.start : row[-1].piece.end]
        after = " ".join(clause.text for clause in rows[number + 1]) if number + 1 < len(rows) else ""
        if reading.pack.says("joke", f"{whole} . {after}") or reading.pack.says("denied", after):
            continue
        if reading.pack.says("ask", whole) and not reading.names_day(row):  # a question for the next time
            continue
        sensitive = bool(reading.pack.says("sensitive", whole))
        found += [replace(each, sensitive=sensitive) for each in _in_row(reading, row, taken, found)]
    return [fact for each in found if (fact := _finished(reading, each))]


def _in_row(  # noqa: C901, PLR0912 - one walk over the clauses with one open fact
    reading: Reading, row: list[Clause], taken: list[Span], before: list[_Growing]
) -> list[_Growing]:
    found: list[_Growing] = []
    open_one: _Growing | None = None
    doubted = others = False
    for clause in row:
        begin, end = clause.piece.start, clause.piece.end
        kin = reading.kin_in(begin, end)
        if any(begin < stop and start < end for start, stop in taken):
            inside = min(start for start, stop in taken if begin < stop and start < end)
            found += _named_within(reading, clause, [each for each in kin if each.end > inside])
            kin = [each for each in kin if each.end <= inside]
            if not kin:
                open_one = None
                continue
        doubted = bool(
            reading.pack.says("doubt", clause.text)
            or (doubted and clause.piece.joint == "," and reading.pack.says("carries_doubt", clause.text))
        )
        # "Her assistant is called Lena, starts Monday": who has no subject of their own is the one before.
        others = clause.foreign or (others and not clause.explicit and clause.predicate == begin)
        if open_one and open_one.kind is FactKind.PREFERENCE and reading.pack.says("completes", clause.text):
            open_one.grow(end, clause)  # "hates it when ..."
            continue
        if doubted or (others and not kin):
            open_one = None
            continue
        # "Her son Ivo, who is to take over": that is told of him, not of her.
        if open_one and open_one.relative and not kin and reading.pack.says("carries_on", clause.text):
            open_one.grow(end, clause)
            continue
        if clause.relative is not None and not kin:
            told = next((each for each in (*found[::-1], *before[::-1]) if each.relative is clause.relative), None)
            if told is not None:
                told.grow(end, clause)
            open_one = told
            continue
        negated = reading.pack.says("negated", clause.text)
        together = reading.pack.says("date", clause.text) and kin and not any(each.name for each in kin)
        if together and kin[0].start > begin and _and_before(reading, kin[0].start):
            kin = []
        first = min((max(each.start, begin) for each in kin), default=end)
        own = None
        if not clause.foreign and first - clause.predicate > 3 and clause.subject is not None:
            own = _kind(reading, clause, first, bool(negated))
        if own and clause.subject is not None:
            if open_one and open_one.kind is own and open_one.about == clause.subject and not clause.explicit:
                open_one.grow(first if kin else end, clause)
            elif open_one is None or not open_one.relative or clause.explicit or clause.predicate != begin:
                open_one = _Growing(clause.subject, own, _start(reading, clause, own), end, [clause])
                found.append(open_one)
            else:
                open_one.grow(end, clause)
        elif not kin and open_one and not clause.explicit and clause.predicate == begin:
            open_one.grow(end, clause)
        elif not kin:
            open_one = None
        for each in kin:
            owner = each.of if each.of is not None else _owner(reading, clause, each)
            # "No longer with her husband Tom" tells of none, "her brother Gethin isn't speaking to him" of one.
            if owner is None or (negated and not (each.name and each.start - begin < negated.start())):
                continue
            start = each.start if each.start >= row[0].piece.start else each.named_at
            last = open_one
            told = [each for each in row if start < each.piece.end and each.piece.start <= begin]
            open_one = _Growing(owner, FactKind.FAMILY, start, end, told, each)
            if last is not None and last.relative is not None and last.relative.start == each.start:
                open_one.with_it = [last, *last.with_it]
            found.append(open_one)
    return found


def _named_within(reading: Reading, clause: Clause, kin: Sequence[Relative]) -> Iterator[_Growing]:
    """Relatives named in passing where something is promised: "she'll talk to her brother Lionel"."""
    for each in kin:
        owner = each.of if each.of is not None else _owner(reading, clause, each)
        if each.name and each.of is None and owner is not None and each.start >= clause.piece.start:
            yield _Growing(owner, FactKind.FAMILY, each.start, each.named_at + len(each.name), [clause], each)


def _start(reading: Reading, clause: Clause, kind: FactKind) -> int:
    """Where the words of a fact begin: a day is somebody's ("Odette's wedding"), all else what is said of them."""
    whose = reading.named_in(clause.piece.start, clause.predicate)
    if kind is FactKind.DATE and whose and reading.plain[whose[-1].end : clause.predicate].strip("’' ") == "s":
        return whose[-1].start
    return clause.predicate


def _and_before(reading: Reading, at: int) -> bool:
    """Whether a joining word stands before the relative: then both are meant."""
    words = reading.plain[max(0, at - 14) : at].split()[:-1]
    return bool(words) and words[-1] in reading.pack.words.get("joints", ())


def _owner(reading: Reading, clause: Clause, relative: Relative) -> int | None:
    behind = reading.named_in(relative.end, relative.end + 24)
    if behind and reading.pack.says("kin_of", reading.plain[relative.end : behind[0].start]):
        return behind[0].id
    near = [
        each
        for each in reading.named_in(relative.start - 40, relative.start)
        if relative.start - each.end <= 12
    ]
    if near and reading.text[near[-1].end : relative.start].strip() in ("'s", "s", "’s", "'", ""):
        return near[-1].id
    return clause.subject


def _kind(reading: Reading, clause: Clause, stop: int, negated: bool) -> FactKind | None:
    said = reading.masked[clause.predicate : stop]
    if reading.pack.says("not_fact", reading.masked[clause.piece.start : stop]):
        return None
    # "The software runs on Monday" is about the software: what is said must begin with the clause, "chemo from Monday".
    other = not clause.explicit and clause.predicate == clause.piece.start and reading.pack.says("own_subject", said)
    for kind in ORDER:
        if negated and kind is not FactKind.PREFERENCE and kind is not FactKind.DATE:
            continue
        found = reading.pack.says(kind.value, said)
        if found and not (other and found.start() and kind is not FactKind.DATE):
            return kind
    return None


def _age(reading: Reading, relative: Relative | None) -> int | None:
    """How old a relative is, where it is said right behind the name or the word for who that is."""
    if relative is None:
        return None
    behind = relative.named_at + len(relative.name) if relative.name else relative.end
    said = reading.pack.says("kin_age", reading.plain[behind : behind + 40])
    return int(said["age"]) if said else None


def _expires(reading: Reading, growing: _Growing, days: Sequence[SaidDay]) -> date | None:
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


def _is_past(reading: Reading, growing: _Growing, day: SaidDay) -> bool:
    """Whether a day of a fact has been: said so, and nothing that lies ahead stands nearer before it."""
    own = [each for each in growing.clauses if each.piece.start <= day.start < each.piece.end]
    if own and len(own[0].text.split()) > len(reading.plain[day.start : day.end].split()) + _FEW:
        clauses = own  # it has a verb: "came along, she finishes in February"
    else:
        clauses = growing.clauses
    if not reading.pack.says("past_fact", " ".join(clause.text for clause in clauses)):
        return False
    first = reading.plain[day.start : day.end].split()[0]
    if any(first in reading.pack.words.get(group, ()) for group in ("from_words", "until")):
        return False
    before = reading.masked[clauses[0].piece.start : day.start]
    return reading.pack.last("ahead", before) <= reading.pack.last("past_fact", before)


def _finished(reading: Reading, growing: _Growing) -> SuggestedFact | None:
    days = [
        day
        for clause in growing.clauses
        for day in clause.days
        if growing.start <= day.start < growing.end or growing.relative is None
    ]
    text = reading.words(growing.start, growing.end, [day for day in days if day.partial(reading.on)])
    while (last := text.rpartition(" "))[2].casefold() in reading.pack.words.get("hanging", ()) and last[0]:
        text = last[0].rstrip(" ,")  # "the wedding is [on 10 October]"
    relative = growing.relative
    if relative and not relative.name:
        rest = _WORD.findall(reading.plain[relative.end : growing.end])
        told = [word for word in rest if word not in reading.pack.words.get("function", ())]
        if not told or reading.pack.says("kin_empty", reading.plain[relative.start : growing.end]):
            return None
    if not _WORD.search(text):
        return None
    if relative and relative.of is not None and text.casefold() == relative.name.casefold():
        return None  # only called by name, and known as that
    plain = reading.masked[growing.start : growing.end]
    when = next(
        (
            partial
            for day in days
            if (partial := day.partial(reading.on, past=_is_past(reading, growing, day)))
        ),
        "",
    )
    if (
        (growing.kind in (FactKind.DATE, FactKind.FAMILY))
        and reading.pack.says("yearly", plain)
        and len(when) == 10
    ):
        year_said = any(day.said.get("year") for day in days)
        birth = growing.kind is FactKind.FAMILY and reading.pack.says("birth", plain)
        when = when if year_said or birth else f"-{when[4:]}"
        if when == "--02-28" and any(day.said.get("day") == "29" for day in days):
            when = "--02-29"  # a year without one shows it a day early
    return SuggestedFact(
        growing.about,
        growing.kind,
        text,
        (growing.start, growing.end),
        relative.name if relative else "",
        relative.relation if relative else "",
        when,
        _expires(reading, growing, days),
        growing.sensitive,
        _age(reading, relative),
    )

"""Open commitments: who promises what by when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relationship_journal.domain.jot_rules.quoting import is_quoted
from relationship_journal.domain.jot_rules.suggestions import SuggestedPromise

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from relationship_journal.domain.jot_rules.days import SaidDay
    from relationship_journal.domain.jot_rules.pack import RulePack
    from relationship_journal.domain.jot_rules.reading import Clause, Reading

Row = list["Clause"]
_LETTER = re.compile(r"[^\W_]")


def promises(reading: Reading, rows: Sequence[Row]) -> list[SuggestedPromise]:
    """All promises, in order."""
    found: list[SuggestedPromise] = []
    pack = reading.pack
    # "Message from Farouk: only oat milk. Will confirm by Friday": he goes on speaking.
    letter = [
        row[0]
        for row in rows[:1]
        if row[1:] and row[1].piece.joint == ":" and pack.says("message_of", row[0].text)
    ]
    for number, row in enumerate(rows):
        whole = reading.masked[row[0].piece.start : row[-1].piece.end] if row else ""
        after = " ".join(clause.text for clause in rows[number + 1]) if number + 1 < len(rows) else ""
        if (
            not row
            or pack.says("joke", f"{whole} {after}")
            or pack.says("laugh", whole)
            or (pack.says("ask", whole) and not reading.names_day(row))
        ):
            continue
        if any(clause.piece.asks for clause in row):
            continue
        found += _in_row(reading, _unconditional(pack, row), letter if number else [])
    return found


def _unconditional(pack: RulePack, row: Row) -> Row:
    """The clauses no condition touches: "..., and if they ask, we'd quote again" leaves what stands before it."""
    at = next((at for at, clause in enumerate(row) if pack.says("condition", clause.text)), len(row))
    adding = pack.words.get("adding", ())
    joined = at < len(row) and (
        row[at].piece.joint in adding or next(iter(row[at].text.split()), "") in adding
    )
    return row[:at] if joined or at == len(row) else []


def _is_doubt(pack: RulePack, clause: Clause) -> bool:
    """Whether a clause makes the rest of its sentence doubtful; what somebody wishes for does not."""
    return bool(pack.says("doubt", clause.text)) and not pack.says("wish", clause.text)


def _in_row(reading: Reading, row: Row, letter: Row) -> list[SuggestedPromise]:
    found: list[SuggestedPromise] = []
    pack = reading.pack
    last: tuple[int | None, int] | None = None
    for at, clause in enumerate(row):
        before = row[at - 1] if at else None
        if _is_doubt(pack, clause):
            break  # what is doubted goes on being so to the end of the sentence
        made = _frame(reading, clause, [*letter, *row[:at]], last)
        if made is None or pack.says("doubt", clause.text):
            continue
        by, start = made
        if by is None and is_quoted(reading.text, start):
            by = _who_wrote(pack, row[:at])
            if by is None:
                continue
        if pack.says("no_promise", clause.text) or (
            by is not None and pack.says("life", reading.masked[start : clause.piece.end])
        ):
            last = None
            continue
        if pack.says("done", reading.masked[clause.piece.start : row[-1].piece.end]):
            continue
        end, days = _reach(reading, row, at, (by, start))
        if before and clause.piece.joint == ":" and pack.says("only_it", reading.masked[start:end]):
            start = before.piece.start  # "Cap table: she'll send it": what "it" is stands before the colon
        text = _without_last(reading.words(start, end, days), pack.words.get("before_day", ()))
        if not _LETTER.search(text):
            continue
        due = next((day for each in days if (day := each.day(reading.on)) and day >= reading.on), None)
        made_now = SuggestedPromise(by, text, due, (start, end))
        if (
            found
            and clause.piece.joint
            and found[-1].by == by
            and pack.says("only_it", reading.masked[start:end])
        ):
            made_now = _joined(reading, found.pop(), made_now, [*row[at - 1].days, *days])
        found.append(made_now)
        last = (by, start)
    return found


def _without_last(text: str, words: Container[str]) -> str:
    """The words without "at the latest", whose day is gone."""
    head, _, last = text.rpartition(" ")
    return head.rstrip(" ,") if head and last.lower() in words else text


def _joined(
    reading: Reading, first: SuggestedPromise, then: SuggestedPromise, days: list[SaidDay]
) -> SuggestedPromise:
    """One promise of two deeds: "draft three questions and send them by Wednesday"."""
    span = first.span[0], then.span[1]
    return SuggestedPromise(first.by, reading.words(*span, days), then.due or first.due, span)


def _reach(reading: Reading, row: Row, at: int, made: tuple[int | None, int]) -> tuple[int, list[SaidDay]]:
    """Where a promise ends, with the clauses that add to it, and its days; those right before it where it has none."""
    clause = row[at]
    end, days = clause.piece.end, list(clause.days)
    for follower in row[at + 1 :]:
        if not _belongs(reading, follower) or _frame(reading, follower, row[: at + 1], made):
            break
        end, days = follower.piece.end, days + follower.days
    before = row[at - 1] if at else None
    if not days and before and before.days and before.predicate >= before.piece.end - 2:
        days = before.days
    return end, days


def _by_them(reading: Reading, clause: Clause, found: re.Match[str]) -> tuple[int, int] | None:
    """What a contact promises; a pronoun behind the verb is the contact even where a thing opens the clause."""
    said = found.groupdict()
    if said.get("who"):
        who = _named(reading, clause, found)
    else:
        who = clause.subject if clause.subject is not None else clause.topic
    if who is None or (clause.foreign and not (said.get("who") or said.get("pronoun"))):
        return None
    return who, clause.piece.start + found.start("act")


def _belongs(reading: Reading, follower: Clause) -> bool:
    """Whether a clause only adds to the promise before it: its day, what stands in brackets, "whether ..."."""
    with_day = bool(follower.days) and _opens_with(reading, follower, follower.days[0].start)
    if follower.explicit or (follower.predicate > follower.piece.start and not with_day):
        return False
    return with_day or follower.piece.joint == "(" or bool(reading.pack.says("completes", follower.text))


def _frame(  # noqa: C901, PLR0911, PLR0912 - one answer a frame, in their order
    reading: Reading, clause: Clause, earlier: Sequence[Clause], last: tuple[int | None, int] | None
) -> tuple[int | None, int] | None:
    """Who promises and where the act begins, or None; ``earlier`` are the clauses before it in its sentence."""
    pack, text, base = reading.pack, clause.text, clause.piece.start
    before = earlier[-1] if earlier else None
    if before and clause.piece.joint == ":":
        if pack.says("owner_me", before.text):
            return None, base
        if pack.says("owner_alone", before.text) and clause.topic is not None:
            return clause.topic, base
        if (
            before.explicit
            and before.predicate >= before.piece.end - 1
            and before.subject is not None
            and pack.says("bare", text)
            and (reading.text.rfind("\n", 0, base) >= 0 or pack.says("me_listed", reading.plain))
        ):
            return before.subject, base
    if _by_relative(reading, clause):
        return None
    if found := pack.says("they", text):
        return _by_them(reading, clause, found)
    if before and clause.piece.joint == "," and pack.says("vowed", text):
        if pack.says("vow_me", before.text):
            return None, base
        if before.subject is not None and pack.says("vow_them", before.text):
            return before.subject, base
    by = _who_wrote(pack, earlier)
    if by is not None and (found := pack.says("will", text)):
        return by, base + found.start("act")
    if found := pack.says("me", text):
        return None, base + found.start("act")
    if last and clause.piece.joint and (found := pack.says("inherit", text)):
        return last[0], base + found.start("act")
    if found := pack.says("bare", text):
        return None, base + found.start("act")
    return _deed_last(reading, clause)


def _deed_last(reading: Reading, clause: Clause) -> tuple[None, int] | None:
    """A to-do whose deed is the last word, no noun: told apart where nouns are written large."""
    found = reading.pack.says("deed_last", clause.text)
    if found is None or reading.text.islower():
        return None
    base = clause.piece.start
    return (None, base + found.start("act")) if reading.text[base + found.start("last")].islower() else None


def _who_wrote(pack: RulePack, earlier: Sequence[Clause]) -> int | None:
    """Whose message a clause quotes: "Text from Zsofia: will be there", "Zsofia wrote: "I'll have it ready"."""
    return next((each.topic for each in earlier if pack.says("message_of", each.text)), None)


def _opens_with(reading: Reading, clause: Clause, at: int) -> bool:
    """Whether nothing but "at the latest" stands before a place of a clause."""
    words = reading.plain[clause.piece.start : at].strip()
    return len(words) < 4 or words in reading.pack.words.get("before_day", ())


def _named(reading: Reading, clause: Clause, found: re.Match[str]) -> int | None:
    at = clause.piece.start + found.start("who")
    return next((each.id for each in reading.named_in(at, at + 1)), None)


def _by_relative(reading: Reading, clause: Clause) -> bool:
    """Whether a relative is the one who speaks or acts."""
    begin = clause.piece.start
    return clause.relative is not None or any(
        each.start <= begin + 12 for each in reading.kin_in(begin, clause.piece.end)
    )

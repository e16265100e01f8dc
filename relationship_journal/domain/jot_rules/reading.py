"""What one jot's reading goes along: the masked text, whom each clause is about, its days."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from relationship_journal.domain.jot_rules.clauses import Piece, clauses, plain_text, sentences
from relationship_journal.domain.jot_rules.days import SaidDay, said_days
from relationship_journal.domain.jot_rules.kinship import Relative, Told, known_relatives, relatives
from relationship_journal.domain.jot_rules.people import named_in

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from relationship_journal.domain.jot_rules.pack import RulePack
    from relationship_journal.domain.jot_rules.people import Mention
    from relationship_journal.domain.jot_rules.suggestions import JotContext


@dataclass(slots=True)
class Clause:
    """A clause: its words with contacts masked as "@", its subject (None: nobody known), its predicate's place.

    ``relative`` is whom "she" is where a relative of a man was told of before: "His wife Ann is a nurse, she works nights".
    """

    piece: Piece
    text: str
    subject: int | None
    explicit: bool
    foreign: bool
    predicate: int
    days: list[SaidDay]
    topic: int | None
    relative: Relative | None = None

    @property
    def said(self) -> str:
        """The clause from its predicate on."""
        return self.text[self.predicate - self.piece.start :]


@dataclass(slots=True)
class Reading:
    """The text in all its forms; one for each jot."""

    text: str
    context: JotContext
    pack: RulePack
    plain: str
    masked: str
    mentions: list[Mention]
    relatives: list[Relative] = field(default_factory=list)

    @property
    def on(self) -> date:
        """The day typed."""
        return self.context.on.date()

    def kin_in(self, start: int, end: int) -> list[Relative]:
        """The relatives whose name, or word where none is named, stands between two places."""
        return self.relatives[
            bisect_left(self.relatives, start, key=_place) : bisect_left(self.relatives, end, key=_place)
        ]

    def named_in(self, start: int, end: int) -> Sequence[Mention]:
        """The contacts named between two places."""
        return named_in(self.mentions, start, end)

    def words(self, start: int, end: int, without: list[SaidDay]) -> str:
        """The jot's own words between two places without those for days."""
        parts, at = [], start
        for day in without:
            if start <= day.start and day.end <= end:
                parts.append(self.text[at : day.start])
                at = day.end
        parts.append(self.text[at:end])
        joined = " ".join(" ".join(parts).split())
        said = re.sub(r" (?=[,.;:!?])", "", joined).strip(" ,.;:!-–—()")
        return f"{said})" if said.count("(") > said.count(")") else said

    def names_day(self, row: Sequence[Clause]) -> bool:
        """Whether a sentence says a certain day."""
        return any(day.day(self.on) for clause in row for day in clause.days)

    def sentences(self) -> list[list[Clause]]:
        """All clauses by sentence, each with whom it is about."""
        about = self.context.about
        topic = about[0] if len(about) == 1 else None
        named = {mention.id for mention in self.mentions}
        if not about and len(named) == 1:
            topic = next(iter(named))
        found = []
        said: Relative | None = None
        for sentence in sentences(self.text, self.plain, self.pack):
            row: list[Clause] = []
            if len(about) == 1 and len(self.named_in(sentence.start, sentence.end)) == 0:
                topic = about[0]  # "she" is who the jot is about, whoever else was named before
            before, told = said, False
            for piece in clauses(self.masked, sentence, self.pack):
                clause, topic = self._clause(piece, topic)
                if kin := self.kin_in(piece.start, piece.end):
                    said, told = kin[-1], True
                elif clause.explicit:
                    said = None
                elif said is not None and self._goes_on_about(said, clause):
                    clause.relative, told = said, True
                row.append(clause)
            if said is before and not told:
                said = None  # a sentence about something else lies between
            found.append(row)
        return found

    def _goes_on_about(self, relative: Relative, clause: Clause) -> bool:
        """Whether the pronoun a clause begins with can only be the relative: "she" is nobody who has "his" wife."""
        owner = self.pack.which("whose", self.plain[max(0, relative.start - 40) : relative.start])
        if owner < 0 or self.pack.which("subject_other", clause.text) != owner:
            return False
        return not self.pack.says(
            ("kin_male", "kin_female")[owner], self.plain[relative.start : relative.end]
        )

    def _has_genitive(self, inside: Sequence[Mention]) -> bool:
        """Whether the clause begins with somebody's thing: "Odette's assistant"."""
        return bool(inside) and self.plain[inside[0].end : inside[0].end + 2] in ("'s", "s ")

    def _clause(self, piece: Piece, topic: int | None) -> tuple[Clause, int | None]:
        inside = self.named_in(piece.start, piece.end)
        text = self.masked[piece.start : piece.end]
        at, explicit, subject = 0, False, topic
        for _ in range(4):
            if lead := self.pack.says("lead", text[at:]):
                at += lead.end()
            first = next((m for m in inside if m.start == piece.start + at), None)
            if not first:
                break
            subject, explicit, topic = first.id, True, first.id
            at = first.end - piece.start
            at += len(text[at:]) - len(text[at:].lstrip(" :,'’"))
            if self._has_genitive([first]) and text[at : at + 2] == "s ":
                at += 2
        owned = explicit and self._has_genitive(inside)
        foreign = (owned or not explicit) and bool(self.pack.says("foreign", text))
        foreign = foreign and not self.pack.says("their_own", text)
        if not explicit:
            for mention in inside:
                if self.plain[mention.end : mention.end + 2] in ("'s", "s "):
                    continue
                topic = mention.id
                spoken_to = self.pack.says(
                    "object_before", self.masked[max(piece.start, mention.start - 12) : mention.start]
                )
                if subject is None or not (spoken_to or self.pack.says("owner_them", text)):
                    subject = mention.id
            if subject is None and inside and len(self.context.about) == 0:
                subject = topic = inside[0].id
        days = said_days(self.masked, piece.start, piece.end, self.pack)
        return Clause(piece, text, subject, explicit, foreign, piece.start + at, days, topic), topic


def read(text: str, context: JotContext, pack: RulePack) -> Reading:
    """The text prepared: mentions found and masked."""
    plain = plain_text(text)
    mentions = context.people.mentions(text, plain, context.about, pack)
    reading = Reading(text, context, pack, plain, plain, mentions)
    told = Told(text, plain, pack, mentions)
    said = relatives(told)
    concerned = {*context.about, *(each.id for each in mentions if each.id is not None)}
    known = known_relatives(told, context.kin_of(concerned), said) if concerned else []
    reading.relatives = sorted([*said, *known], key=_place)
    theirs = {each.named_at for each in reading.relatives if each.name}
    reading.mentions = [mention for mention in mentions if mention.start not in theirs]
    reading.masked = mask(plain, reading.mentions)
    return reading


def mask(plain: str, mentions: list[Mention]) -> str:
    """The text with each contact's name as "@"s of the same length."""
    parts, at = [], 0
    for mention in mentions:
        parts += [plain[at : mention.start], "@" * (mention.end - mention.start)]
        at = mention.end
    return "".join([*parts, plain[at:]])


def _place(relative: Relative) -> int:
    return max(relative.start, relative.named_at if relative.name else 0)

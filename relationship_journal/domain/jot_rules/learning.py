"""Facts worth knowing: about the contact, their relatives and pets."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from relationship_journal.domain.facts import FactKind
from relationship_journal.domain.jot_rules.growing import Growing, finished

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from relationship_journal.domain.jot_rules.kinship import Relative
    from relationship_journal.domain.jot_rules.reading import Clause, Reading
    from relationship_journal.domain.jot_rules.suggestions import Span, SuggestedFact, SuggestedPromise

_ARTICLE = 2
"""Letters that may stand before what is said first: "a migraine"."""
ORDER = (
    FactKind.FAMILY, FactKind.DATE, FactKind.PREFERENCE, FactKind.CONTEXT, FactKind.WORK, FactKind.HOBBY,
)  # fmt: skip


def facts(
    reading: Reading, rows: Sequence[list[Clause]], promised: Sequence[SuggestedPromise]
) -> list[SuggestedFact]:
    """All facts, in order."""
    found: list[Growing] = []
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
        told = _Sentence(reading, row, taken, found).facts()
        found += [replace(each, sensitive=sensitive) for each in told]
    pairs = zip_longest(found, found[1:])
    kept = [each for each, then in pairs if then is None or not _is_named_by(each, then)]
    return [fact for each in kept if (fact := finished(reading, each))]


def _is_named_by(fact: Growing, then: Growing) -> bool:
    """Whether the next fact says by name what this one says without: "She is a grandmother! Granddaughter Frieda ..."."""
    unnamed = fact.kind is FactKind.FAMILY and fact.relative is None and fact.about == then.about
    return unnamed and then.relative is not None and bool(then.relative.name)


class _Sentence:
    """One walk over the clauses of a sentence, with at most one fact open that the next clause may add to."""

    def __init__(
        self, reading: Reading, row: list[Clause], taken: Sequence[Span], before: Sequence[Growing]
    ) -> None:
        self._reading = reading
        self._row = row
        self._taken = taken
        self._before = before
        self._found: list[Growing] = []
        self._open: Growing | None = None
        self._doubted = False
        self._others = False

    def facts(self) -> list[Growing]:
        """The facts of the sentence, in order."""
        for clause in self._row:
            kin = self._left_by_promises(clause)
            if kin is not None:
                self._read(clause, kin)
        return self._found

    def _left_by_promises(self, clause: Clause) -> list[Relative] | None:
        """The relatives of a clause that no promise has taken with it; None where nothing is left to read."""
        begin, end = clause.piece.start, clause.piece.end
        kin = self._reading.kin_in(begin, end)
        inside = min((start for start, stop in self._taken if begin < stop and start < end), default=None)
        if inside is None:
            return kin
        self._name_in_passing(clause, [each for each in kin if each.end > inside])
        kin = [each for each in kin if each.end <= inside]
        if not kin:
            self._open = None
        return kin or None

    def _name_in_passing(self, clause: Clause, kin: Sequence[Relative]) -> None:
        """Relatives named beside something else: "she'll talk to her brother Lionel"."""
        for each in kin:
            owner = _owner(self._reading, clause, each)
            if each.name and each.of is None and owner is not None and each.start >= clause.piece.start:
                end = each.named_at + len(each.name)
                self._found.append(Growing(owner, FactKind.FAMILY, each.start, end, [clause], each))

    def _read(self, clause: Clause, kin: list[Relative]) -> None:
        pack, begin = self._reading.pack, clause.piece.start
        self._doubted = bool(
            pack.says("doubt", clause.text)
            or (self._doubted and clause.piece.joint == "," and pack.says("carries_doubt", clause.text))
        )
        # "Her assistant is called Lena, starts Monday": who has no subject of their own is the one before.
        self._others = clause.foreign or (self._others and not clause.explicit and clause.predicate == begin)
        if self._open and self._goes_on(clause, kin, self._open):
            self._open.grow(clause.piece.end, clause)
        elif self._doubted or (self._others and not kin):
            self._open = None
        elif clause.relative is not None and not kin:
            told = (*self._found[::-1], *self._before[::-1])
            self._open = next((each for each in told if each.relative is clause.relative), None)
            if self._open is not None:
                self._open.grow(clause.piece.end, clause)
        else:
            self._learn(clause, kin)

    def _goes_on(self, clause: Clause, kin: Sequence[Relative], growing: Growing) -> bool:
        """Whether a clause only completes the open fact: "hates it when ...", "her son Ivo, who ..."."""
        pack = self._reading.pack
        if growing.kind is FactKind.PREFERENCE and pack.says("completes", clause.text):
            return True
        if self._doubted or kin or self._others:
            return False
        return growing.relative is not None and bool(pack.says("carries_on", clause.text))

    def _learn(self, clause: Clause, kin: list[Relative]) -> None:
        reading, pack, begin = self._reading, self._reading.pack, clause.piece.start
        if kin and kin[0].start > begin:
            if pack.says("date", clause.text) and _and_before(reading, kin[0].start):
                self._name_in_passing(clause, kin)  # "she and her husband Giles have their wedding day"
                kin = []
            elif not kin[0].name and pack.says("family", clause.said):
                kin = []  # "expects her first child" is told of her
        negated = pack.says("negated", clause.text)
        # German may put who it is about behind: "on 13 June marries her sister Ladina".
        behind = bool(kin and pack.says("kin_subject", reading.masked[begin : max(begin, kin[0].start)]))
        first = begin if behind else min((max(each.start, begin) for each in kin), default=clause.piece.end)
        self._tell_of_contact(clause, first, has_kin=bool(kin), negated=bool(negated))
        for each in kin:
            self._tell_of_relative(clause, each, negated, behind=behind)

    def _tell_of_contact(self, clause: Clause, stop: int, *, has_kin: bool, negated: bool) -> None:
        """What the words up to a place say of the contact: a new fact, or more of the open one."""
        begin, growing = clause.piece.start, self._open
        own = None
        if not clause.foreign and stop - clause.predicate > 3 and clause.subject is not None:
            own = _kind(self._reading, clause, stop, negated)
        goes_on = growing is not None and not clause.explicit and clause.predicate == begin
        if own is None or clause.subject is None:
            if has_kin:
                return
            if growing and goes_on:
                growing.grow(clause.piece.end, clause)
            else:
                self._open = None
        elif growing and self._says_more(clause, own, growing):
            growing.grow(stop if has_kin else clause.piece.end, clause)
        elif growing and growing.relative and goes_on:
            growing.grow(clause.piece.end, clause)
        else:
            start = _start(self._reading, clause, own)
            self._open = Growing(clause.subject, own, start, clause.piece.end, [clause])
            self._found.append(self._open)

    def _says_more(self, clause: Clause, own: FactKind, growing: Growing) -> bool:
        """Whether what a clause says belongs to the open fact: of one kind, or "her jubilee, 20 years at the port"."""
        if growing.about != clause.subject or clause.explicit:
            return False
        pair = (growing.kind, own) if clause.piece.joint == "," else None
        if pair == (FactKind.CONTEXT, FactKind.HOBBY):
            return clause.predicate == clause.piece.start  # "out till Monday, skiing with the kids"
        jubilee = pair == (FactKind.DATE, FactKind.WORK) and self._reading.pack.says("yearly", clause.said)
        return growing.kind is own or bool(jubilee)

    def _is_owned(self, relative: Relative) -> bool:
        """Whether a relative has a name or a word for whose it is."""
        before = self._reading.plain[max(0, relative.start - 40) : relative.start]
        return bool(relative.name) or bool(self._reading.pack.says("kin_owned", before))

    def _tell_of_relative(
        self, clause: Clause, relative: Relative, negated: re.Match[str] | None, *, behind: bool
    ) -> None:
        begin, row = clause.piece.start, self._row
        owner = _owner(self._reading, clause, relative)
        # "No longer with her husband Tom" tells of none, "her brother Gethin isn't speaking to him" of one.
        if owner is None or (negated and not (relative.name and relative.start - begin < negated.start())):
            return
        last = self._open
        if last and last.relative and last.clauses[-1] is clause and not self._is_owned(relative):
            return  # "her sister has had twins": they are the sister's
        start = relative.start if relative.start >= row[0].piece.start else relative.named_at
        start = begin if behind else start
        told = [each for each in row if start < each.piece.end and each.piece.start <= begin]
        self._open = Growing(owner, FactKind.FAMILY, start, clause.piece.end, told, relative)
        if last is not None and last.relative is not None and last.relative.start == relative.start:
            self._open.with_it = [last, *last.with_it]
        self._found.append(self._open)


def _start(reading: Reading, clause: Clause, kind: FactKind) -> int:
    """Where the words of a fact begin: a day is somebody's ("Odette's wedding"), all else what is said of them."""
    whose = reading.named_in(clause.piece.start, clause.predicate)
    if (
        kind is FactKind.DATE
        and whose
        and reading.plain[whose[-1].end : clause.predicate].strip("’' ") == "s"
    ):
        return whose[-1].start
    return clause.predicate


def _and_before(reading: Reading, at: int) -> bool:
    """Whether a joining word stands before the relative: then both are meant."""
    words = reading.plain[max(0, at - 14) : at].split()[:-1]
    return bool(words) and words[-1] in reading.pack.words.get("joints", ())


def _owner(reading: Reading, clause: Clause, relative: Relative) -> int | None:
    """Whose relative it is: the one the journal knows, who is named beside, else whom the clause is about."""
    if relative.of is not None:
        return relative.of
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
    whole = reading.masked[clause.piece.start : stop]
    trusted = clause.explicit or not (_is_half_a_thought(reading, clause) or _has_own_subject(reading, whole))
    for kind in ORDER:
        if negated and kind is not FactKind.PREFERENCE and kind is not FactKind.DATE:
            continue
        found = reading.pack.says(kind.value, said)
        # "The software runs on Monday" is about the software, "chemo from Monday" about her: it is said first.
        if found and (
            trusted
            or kind is FactKind.DATE
            or clause.predicate + found.start() - clause.piece.start <= _ARTICLE
        ):
            return kind
    return None


def _is_half_a_thought(reading: Reading, clause: Clause) -> bool:
    """Whether a clause after a comma has no subject: one in three of them told something of the contact."""
    bare = clause.predicate == clause.piece.start and clause.piece.joint == ","
    return bare and not reading.pack.says("they_too", clause.text)


def _has_own_subject(reading: Reading, words: str) -> bool:
    return bool(reading.pack.says("own_subject", words)) and not reading.pack.says("their_own", words)

"""What is offered after a jot was read: lines to tick, and what a tick means for the journal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.folding import fold
from relationship_journal.domain.promises import Owed

if TYPE_CHECKING:
    from relationship_journal.domain.contacts import ContactRow
    from relationship_journal.domain.jot_rules.suggestions import (
        Span,
        SuggestedFact,
        SuggestedPromise,
        Suggestions,
    )
    from relationship_journal.domain.marks import Marks


_LEAD = 2
"""Words that may stand before a relative's name to say who that is: "daughter", "younger daughter"."""


class OfferKind(StrEnum):
    """What a line offers: the order is the order they are shown in."""

    PROMISED = "promised"
    """A promise, mine or theirs."""
    OVER = "over"
    """A known fact that is no longer so."""
    UPDATE = "update"
    """A known fact that has changed: the new words take its place."""
    FACT = "fact"
    ASK = "ask"
    """Something to ask next time."""
    PERSON = "person"
    """Somebody named who is not among the people of the jot."""
    MOMENT = "moment"
    """Channel, day, length or mood as the text says them."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One line to tick.

    ``about`` is the contact's id; ``text`` may be changed before it is taken; ``span`` the words in the jot.
    ``due`` is a promise's day, ``age`` a relative's, ``on`` a fact's in partial form, ``remind`` whether to be asked about it after that day.
    ``known_id``: the fact or promise that is known already (FACT, PROMISED), the fact that is over (OVER) or is
    replaced (UPDATE), and ``was`` its words.
    ``moment`` holds channel, date, minutes and mood as ``Suggestions`` does, for a MOMENT.
    """

    kind: OfferKind
    about: int
    text: str
    span: Span
    ticked: bool = False
    owed: Owed = Owed.MINE
    due: date | None = None
    fact_kind: FactKind | None = None
    name: str = ""
    relation: str = ""
    on: str = ""
    age: int | None = None
    expires: date | None = None
    remind: bool = True
    sensitive: bool = False
    known_id: int = 0
    was: str = ""
    moment: Suggestions | None = None
    key: str = ""
    """Names the line while its sentence is typed on, so that a tick stays where it was set."""

    @property
    def is_known(self) -> bool:
        """Whether the journal has it already: nothing to take."""
        return self.kind in {OfferKind.FACT, OfferKind.PROMISED} and self.known_id != 0


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in a note: the lines to tick, and the people they speak of by id."""

    offers: tuple[Offer, ...] = ()
    rows: Mapping[int, ContactRow] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AcceptedPromise:
    """A promise to store; ``contact_id`` is who made it, or whom I made it to."""

    contact_id: int
    owed: Owed
    text: str
    due: date | None = None


@dataclass(frozen=True, slots=True)
class AcceptedFact:
    """A fact to store; ``replaces`` is the id of the fact whose place it takes, 0 for a new one."""

    contact_id: int
    draft: FactDraft
    replaces: int = 0
    remind: bool = True


@dataclass(frozen=True, slots=True)
class AcceptedTopic:
    """Something to ask next time."""

    contact_id: int
    text: str


@dataclass(frozen=True, slots=True)
class Accepted:
    """What was ticked, and nothing else; ``over`` are the ids of facts that are no longer so."""

    promises: tuple[AcceptedPromise, ...] = ()
    facts: tuple[AcceptedFact, ...] = ()
    topics: tuple[AcceptedTopic, ...] = ()
    over: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownPromise:
    """A promise the journal has; ``here``: it was made in the very note that is read again."""

    id: int
    contact_id: int
    owed: Owed
    text: str
    here: bool = False


def offers(
    found: Suggestions,
    marks: Marks,
    about: Iterable[int],
    was: Iterable[tuple[int, str]] = (),
    promised: Sequence[KnownPromise] = (),
) -> tuple[Offer, ...]:
    """The lines for what was found, promises and new family ticked; what a mark says already is left out.

    ``about``: the people of the jot, the first of whom my own promises are made to where the text names nobody.
    ``was``: the words of the known facts by id. ``promised``: what these people and I owe each other already.
    """
    people = tuple(about)
    marked = [(each.start, each.end) for each in marks.promises]
    marked += [(each.start, each.end) for each in marks.topics]
    known = dict(was)
    lines: list[Offer] = []
    for promise in found.promises:
        to = promise.by if promise.by is not None else _promised_to(promise, found, people)
        if to is not None:
            lines.append(_promise_line(promise, to, promised))
    lines += [_fact_line(fact, known) for fact in found.facts]
    lines += [
        Offer(OfferKind.OVER, fact.about, fact.text, fact.span, fact_kind=fact.kind, known_id=fact.known,
              was=known.get(fact.known, ""))
        for fact in found.ended if fact.known
    ]  # fmt: skip
    lines += [Offer(OfferKind.ASK, topic.about, _sentence(topic.text), topic.span) for topic in found.topics]
    lines = [line for line in lines if not any(_overlap(line.span, span) for span in marked)]
    named = dict(reversed(found.named))
    lines += [Offer(OfferKind.PERSON, each, "", named[each]) for each in found.mentions if each not in people]
    if any(each is not None for each in (found.channel, found.date, found.minutes, found.mood)):
        lines.append(Offer(OfferKind.MOMENT, 0, "", (0, 0), moment=found))
    return _keyed(sorted(lines, key=_rank))


def accepted(lines: Iterable[Offer]) -> Accepted:
    """What the ticked lines store."""
    promises, facts, topics, over = [], [], [], []
    for line in lines:
        if not line.ticked or line.is_known:
            continue
        match line.kind:
            case OfferKind.PROMISED if line.text.strip():
                promises.append(AcceptedPromise(line.about, line.owed, line.text.strip(), line.due))
            case OfferKind.FACT | OfferKind.UPDATE if line.text.strip():
                facts.append(AcceptedFact(line.about, _draft(line), line.known_id, line.remind))
            case OfferKind.ASK if line.text.strip():
                topics.append(AcceptedTopic(line.about, line.text.strip()))
            case OfferKind.OVER:
                over.append(line.known_id)
    return Accepted(tuple(promises), tuple(facts), tuple(topics), tuple(over))


def _promised_to(promise: SuggestedPromise, found: Suggestions, people: tuple[int, ...]) -> int | None:
    """Whom I promised: whoever is named in the promise, else the first of the jot, else the first named at all."""
    start, end = promise.span
    inside = [each for each, place in found.named if start <= place[0] < end]
    return next(iter((*inside, *people, *found.mentions)), None)


def _promise_line(promise: SuggestedPromise, to: int, promised: Sequence[KnownPromise]) -> Offer:
    owed = Owed.MINE if promise.by is None else Owed.THEIRS
    known = (each for each in promised if (each.contact_id, each.owed) == (to, owed))
    same = next((each.id for each in known if _is_same(promise.text, each)), 0)
    return Offer(
        OfferKind.PROMISED, to, _sentence(promise.text), promise.span, ticked=not same, owed=owed,
        due=promise.due, known_id=same,
    )  # fmt: skip


def _is_same(words: str, known: KnownPromise) -> bool:
    """The same words; in the same note also words that were changed before they were taken."""
    if fold(words) == fold(known.text):
        return True
    mine, theirs = set(fold(words).split()), set(fold(known.text).split())
    return known.here and 2 * len(mine & theirs) >= min(len(mine), len(theirs)) + 1


def _fact_line(fact: SuggestedFact, known: dict[int, str]) -> Offer:
    kind = OfferKind.UPDATE if fact.replaces and not fact.known else OfferKind.FACT
    known_id = fact.known or fact.replaces
    new_family = kind is OfferKind.FACT and fact.kind is FactKind.FAMILY and not fact.known
    return Offer(
        kind, fact.about, _sentence(_fact_words(fact)), fact.span, ticked=new_family, fact_kind=fact.kind, name=fact.name,
        relation=fact.relation, on=fact.on, age=fact.age, expires=fact.expires, sensitive=fact.sensitive, known_id=known_id,
        was=known.get(known_id, ""),
    )  # fmt: skip


def _fact_words(fact: SuggestedFact) -> str:
    """The words of a fact; of a relative with a name from the name on: "Ida starts school", not "daughter Ida"."""
    if not fact.name:
        return fact.text
    rest = set(fold(fact.text).split()) - set(fold(fact.name).split()) - set(fold(fact.relation).split())
    if not rest:
        return fact.name
    before, name, after = fact.text.partition(fact.name)
    return f"{name}{after}" if name and len(before.split()) <= _LEAD else fact.text


def _sentence(words: str) -> str:
    """The words with a capital to begin with, where one letter has one capital."""
    first = words[:1].upper()
    return first + words[1:] if len(first) == 1 else words


def _draft(line: Offer) -> FactDraft:
    """The fact of a line: a relative's name (or relation) is the bold thing, the rest of the words its detail."""
    words, detail = line.text.strip(), ""
    if line.fact_kind is FactKind.FAMILY and line.relation:
        called = line.name or line.relation
        detail = _without_lead(words, called)
        words = called
    return FactDraft(
        kind=line.fact_kind or FactKind.CONTEXT, text=words, detail=detail, on=line.on,
        yearly=line.on.startswith("--"), expires=line.expires, sensitive=line.sensitive,
        relation=line.relation if line.fact_kind is FactKind.FAMILY else "",
        age=line.age if line.fact_kind is FactKind.FAMILY else None,
    )  # fmt: skip


def _without_lead(words: str, name: str) -> str:
    """The words without the name they begin with: "starts school"; nothing where the name is all."""
    if fold(words) == fold(name):
        return ""
    if words.casefold().startswith(f"{name.casefold()} "):
        return words[len(name) :].strip(" ,")
    return words


def _rank(line: Offer) -> tuple[bool, int, int, int]:
    kinds = list(OfferKind)
    family = int(line.fact_kind is not FactKind.FAMILY)
    return (line.is_known, kinds.index(line.kind), family, line.span[0])


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _keyed(lines: list[Offer]) -> tuple[Offer, ...]:
    """Each line with its name: what it is, about whom, and the beginning of its words; the second such is "#2"."""
    seen: dict[str, int] = {}
    named = []
    for line in lines:
        words = " ".join(fold(line.text).split()[:2])
        key = f"{line.kind}:{line.about}:{line.owed}:{line.fact_kind or ''}:{fold(line.name) or words}"
        seen[key] = seen.get(key, 0) + 1
        named.append(replace(line, key=key if seen[key] == 1 else f"{key}#{seen[key]}"))
    return tuple(named)

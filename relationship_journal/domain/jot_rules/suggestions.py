"""What the rules are asked with and what they answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from relationship_journal.domain.channels import Channel, Mood
from relationship_journal.domain.facts import FactKind

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from datetime import date

    from relationship_journal.domain.jot_rules.pack import RulePack
    from relationship_journal.domain.jot_rules.people import KnownPeople

LONGEST_READ = 8_000
"""The rules read this many characters of a jot; what lies behind is stored as typed like the rest."""
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class KnownFact:
    """A fact the journal has: said again it is "already known", contradicted it is offered anew.

    ``name`` and ``relation`` are the relative's; ``text`` is the whole of what is known ("Ida starts school").
    """

    id: int
    about: int
    kind: FactKind
    text: str
    name: str = ""
    relation: str = ""


@dataclass(frozen=True, slots=True)
class KnownRelative:
    """A relative the journal knows: whose, the name and the relation."""

    about: int
    name: str
    relation: str


def nobodys_kin(_contacts: Collection[int]) -> Sequence[KnownRelative]:
    """Where no relatives are known."""
    return ()


@dataclass(frozen=True, slots=True)
class JotContext:
    """What is known while somebody types: people, whom it is about, the local time, the languages.

    ``kin_of`` answers the relatives known of some contacts.
    """

    people: KnownPeople
    on: datetime
    packs: Sequence[RulePack]
    about: tuple[int, ...] = ()
    kin_of: Callable[[Collection[int]], Sequence[KnownRelative]] = nobodys_kin


@dataclass(frozen=True, slots=True)
class SuggestedPromise:
    """An open commitment; ``by`` is a contact, None is me."""

    by: int | None
    text: str
    due: date | None
    span: Span


@dataclass(frozen=True, slots=True)
class SuggestedFact:
    """Something worth knowing; ``on`` its day in the form of ``PartialDate``, ``expires`` the last day it matters.

    ``sensitive``: to be handled with care. ``age``: the relative's, in years, on the day of the jot. ``known`` is the id of the fact that says the same already, ``replaces`` of the one this contradicts; 0 for none.
    """

    about: int
    kind: FactKind
    text: str
    span: Span
    name: str = ""
    relation: str = ""
    on: str = ""
    expires: date | None = None
    sensitive: bool = False
    age: int | None = None
    known: int = 0
    replaces: int = 0


@dataclass(frozen=True, slots=True)
class SuggestedTopic:
    """Something the writer means to ask somebody next time."""

    about: int
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Suggestions:
    """Everything offered for one jot; nothing of it is stored by itself.

    ``ended`` are things said to be over ("no longer rides"): worth an offer only where the journal knows them,
    and then ``known`` says which. ``named`` are the ids of ``mentions`` at every place where they stand.
    """

    mentions: tuple[int, ...] = ()
    named: tuple[tuple[int, Span], ...] = ()
    channel: Channel | None = None
    date: date | None = None
    minutes: int | None = None
    mood: Mood | None = None
    promises: tuple[SuggestedPromise, ...] = ()
    facts: tuple[SuggestedFact, ...] = ()
    ended: tuple[SuggestedFact, ...] = ()
    topics: tuple[SuggestedTopic, ...] = ()
    language: str = ""

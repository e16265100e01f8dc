"""What the rules are asked with and what they answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from relationship_journal.domain.channels import Channel, Mood
from relationship_journal.domain.facts import FactKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from relationship_journal.domain.jot_rules.pack import RulePack
    from relationship_journal.domain.jot_rules.people import KnownPeople

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class KnownFact:
    """A fact the journal has, so that the same thing said again is "already known"."""

    about: int
    kind: FactKind
    text: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class JotContext:
    """What is known while somebody types: people, whom it is about, the local time, the languages."""

    people: KnownPeople
    on: datetime
    packs: Sequence[RulePack]
    about: tuple[int, ...] = ()
    known: tuple[KnownFact, ...] = ()


@dataclass(frozen=True, slots=True)
class SuggestedPromise:
    """An open commitment; ``by`` is a contact, None is me."""

    by: int | None
    text: str
    due: date | None
    span: Span


@dataclass(frozen=True, slots=True)
class SuggestedFact:
    """Something worth knowing; ``date`` in the form of ``PartialDate``."""

    about: int
    kind: FactKind
    text: str
    span: Span
    name: str = ""
    relation: str = ""
    date: str = ""
    known: bool = False


@dataclass(frozen=True, slots=True)
class Suggestions:
    """Everything offered for one jot; nothing of it is stored by itself. ``topics`` are questions typed."""

    mentions: tuple[int, ...] = ()
    mention_spans: tuple[Span, ...] = ()
    channel: Channel | None = None
    date: date | None = None
    minutes: int | None = None
    mood: Mood | None = None
    promises: tuple[SuggestedPromise, ...] = ()
    facts: tuple[SuggestedFact, ...] = ()
    topics: tuple[str, ...] = ()
    language: str = ""

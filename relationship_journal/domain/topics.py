"""Topics: something to ask or raise next time, carried along until closed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class TopicKind(StrEnum):
    """What sort of topic it is."""

    ASK = "ask"
    QUESTION = "question"
    FEEDBACK = "feedback"
    CHALLENGE = "challenge"


@dataclass(frozen=True, slots=True)
class Topic:
    """An open (or closed) topic about a contact.

    ``fact_id`` is the dated fact it asks after, and ``ask_from`` the first day to ask on.
    """

    id: int
    contact_id: int
    text: str
    kind: TopicKind = TopicKind.ASK
    is_open: bool = True
    created: date | None = None
    entry_id: int | None = None
    fact_id: int | None = None
    ask_from: date | None = None

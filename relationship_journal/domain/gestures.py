"""Gestures: what was given, received or asked for, the raw material of the two-way balance."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from relationship_journal.domain.changes import Kind


class GestureKind(StrEnum):
    """Which way a gesture went; ``ASKED`` is something the user asked of them."""

    GIVEN = "given"
    RECEIVED = "received"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Gesture:
    """A gesture with its person and day; ``source`` is the label and day of the entry it belongs to, if any."""

    id: int
    contact_id: int
    contact_name: str
    kind: GestureKind
    text: str
    day: date
    entry_id: int | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class GestureDraft:
    """A gesture a jot tells of; ``thank``, where it is not empty, becomes a promise to say thanks."""

    kind: GestureKind
    text: str
    thank: str = ""


@dataclass(frozen=True, slots=True)
class Deed:
    """Something the user did for somebody: a gesture given or a promise kept, and its day."""

    kind: Kind
    id: int
    text: str
    day: date

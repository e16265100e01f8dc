"""The faces of a meeting: one avatar with its ring, or several that overlap."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from relationship_journal.desktop.widgets.avatar import Avatar, AvatarStack
from relationship_journal.domain.contacts import ContactRow


def face(person: ContactRow, size: int, today: date) -> Avatar:
    """One person's avatar with the share of the rhythm that is left."""
    ring = person.standing.ring_share(today)
    return Avatar(person.id, person.initials, size, ring=ring, due=person.standing.is_amber(today))


def faces(people: Sequence[ContactRow], size: int, today: date) -> QWidget:
    """Everybody's; nobody's is an empty widget."""
    if len(people) == 1:
        return face(people[0], size, today)
    return AvatarStack([(person.id, person.initials) for person in people], size)

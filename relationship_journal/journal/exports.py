"""Exports of people: a contact file that other programs read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Connection, not_, select

from relationship_journal.domain.card_fields import card_of_contact
from relationship_journal.domain.cards import Card
from relationship_journal.domain.errors import CannotWriteFile, Stopped
from relationship_journal.domain.work import Clock, Progress, Stopper, never_stopped, no_progress
from relationship_journal.exchange.vcard_writer import write_cards
from relationship_journal.journal.contact_reading import read_contacts
from relationship_journal.journal.people_rows import chunks
from relationship_journal.private_file import write_private
from relationship_journal.store.database import Database
from relationship_journal.store.tables import contact, picture


class Exports:
    """Takes people out."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def contacts(
        self,
        path: Path,
        ids: tuple[int, ...] | None = None,
        progress: Progress = no_progress,
        stopped: Stopper = never_stopped,
    ) -> int:
        """Write people (all, or these) as vCard 3.0: names, roles, contact points, birthdays, pictures.

        No jot, fact or promise is in the file. The answer is how many were written.
        """
        cards: list[Card] = []
        with self._database.read() as connection:
            query = select(contact.c.id).where(not_(contact.c.is_me)).order_by(contact.c.id)
            wanted = [each for each in connection.scalars(query) if ids is None or each in ids]
            for portion in chunks(wanted):
                progress(len(cards), len(wanted))
                if stopped():
                    raise Stopped
                cards += self._cards(connection, portion)
        try:
            write_private(path, write_cards(cards))
        except OSError as fault:
            raise CannotWriteFile(path=str(path), reason=fault.strerror or "") from fault
        return len(cards)

    def _cards(self, connection: Connection, ids: Sequence[int]) -> list[Card]:
        query = select(contact.c.id, contact.c.card, picture.c.data)
        query = query.outerjoin(picture, picture.c.sha256 == contact.c.photo).where(contact.c.id.in_(ids))
        people = read_contacts(connection, ids, self._clock)
        return [
            card_of_contact(people[row.id], row.card, row.data or b"")
            for row in connection.execute(query.order_by(contact.c.id))
        ]

"""Exports of people: a contact file that other programs read."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import not_, select

from relationship_journal.domain.card_fields import card_of_contact
from relationship_journal.domain.errors import CannotWriteFile, Stopped
from relationship_journal.domain.work import Clock, Progress, Stopper, never_stopped, no_progress
from relationship_journal.exchange.vcard_writer import write_cards
from relationship_journal.journal.contacts import read_contact
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
        with self._database.read() as connection:
            query = select(contact.c.id, contact.c.card, picture.c.data)
            query = query.outerjoin(picture, picture.c.sha256 == contact.c.photo).where(not_(contact.c.is_me))
            rows = connection.execute(query.order_by(contact.c.id)).all()
            wanted = [row for row in rows if ids is None or row.id in ids]
            cards = []
            for done, row in enumerate(wanted):
                if done % 200 == 0:
                    progress(done, len(wanted))
                    if stopped():
                        raise Stopped
                cards.append(
                    card_of_contact(read_contact(connection, row.id, self._clock), row.card, row.data or b"")
                )
        try:
            write_private(path, write_cards(cards))
        except OSError as fault:
            raise CannotWriteFile(path=str(path), reason=fault.strerror or "") from fault
        return len(cards)

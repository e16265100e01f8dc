"""Facts and relatives: add by hand, edit, confirm, end, dismiss."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import Connection, or_, select

from relationship_journal.domain.contacts import Relative
from relationship_journal.domain.errors import ChangedMeanwhile, UnknownContact, UnknownRecord
from relationship_journal.domain.facts import EarlierFact, Fact, FactDraft
from relationship_journal.domain.work import Clock, today
from relationship_journal.journal.records import must_be_entry, read_facts, read_relatives
from relationship_journal.store.database import Database
from relationship_journal.store.tables import contact, fact, promotion, relative

if TYPE_CHECKING:
    from relationship_journal.journal.fact_writing import FactWriter


class Facts:
    """What is known about people."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def of(self, contact_id: int) -> tuple[Fact, ...]:
        """The facts about a contact that have not expired, in order of learning."""
        current = or_(fact.c.expires.is_(None), fact.c.expires >= today(self._clock))
        with self._database.read() as connection:
            return read_facts(connection, fact.c.contact_id == contact_id, current)

    def past(self, contact_id: int) -> tuple[Fact, ...]:
        """The facts about a contact that are over, the one that ended last first."""
        over = fact.c.expires < today(self._clock)
        with self._database.read() as connection:
            found = read_facts(connection, fact.c.contact_id == contact_id, over)
        return tuple(sorted(found, key=lambda each: (each.expires or date.min, each.id), reverse=True))

    def get(self, fact_id: int) -> Fact:
        """One fact, over or not; raises ``UnknownRecord``."""
        with self._database.read() as connection:
            return _read(connection, fact_id)

    def earlier(self, fact_id: int) -> tuple[EarlierFact, ...]:
        """What a fact said before, oldest first; none where its words never changed. Raises ``UnknownRecord``."""
        from relationship_journal.journal.fact_words import earlier_words
        from relationship_journal.journal.fact_writing import known_fact

        with self._database.read() as connection:
            return earlier_words(connection, known_fact(connection, fact_id), self._clock.zone)

    def relatives(self, contact_id: int) -> tuple[Relative, ...]:
        """A contact's relatives."""
        with self._database.read() as connection:
            return read_relatives(connection, contact_id)

    def add(self, contact_id: int, draft: FactDraft) -> int:
        """Add a fact. A family fact with a relation is about that relative, who is made once."""
        with self._database.write("fact.add", text=draft.text.strip()) as act:
            name = act.connection.scalar(select(contact.c.name).where(contact.c.id == contact_id))
            if name is None:
                raise UnknownContact(name=f"#{contact_id}")
            must_be_entry(act.connection, draft.entry_id)
            act.tell(name=name)
            return self._writer(act.connection).add(contact_id, draft)

    def edit(self, fact_id: int, draft: FactDraft, *, expected: FactDraft | None = None) -> None:
        """Make a fact what the draft says; it counts as confirmed today.

        ``expected``: the fact as it was when the change was begun. Where another is stored by now,
        nothing is written: ``ChangedMeanwhile``.
        """
        from relationship_journal.journal.fact_writing import known_fact

        with self._database.write("fact.edit", text=draft.text.strip()) as act:
            known_fact(act.connection, fact_id)
            if expected is not None and self._draft(act.connection, fact_id) != expected:
                raise ChangedMeanwhile
            self._writer(act.connection).change(fact_id, draft)

    def confirm(self, fact_id: int) -> None:
        """It is still so: confirmed today."""
        from relationship_journal.journal.fact_writing import known_fact

        with self._database.write("fact.confirm") as act:
            act.tell(text=known_fact(act.connection, fact_id).text)
            self._writer(act.connection).set(fact_id, confirmed=today(self._clock))

    def over(self, fact_id: int) -> None:
        """It is no longer so: kept among what is past, and not asked after any more."""
        from relationship_journal.journal.fact_writing import known_fact

        with self._database.write("fact.over") as act:
            act.tell(text=known_fact(act.connection, fact_id).text)
            self._writer(act.connection).end(fact_id)

    def dismiss(self, fact_id: int) -> None:
        """Remove a fact; a relative nobody says anything about any more goes with it."""
        from relationship_journal.journal.fact_writing import known_fact

        with self._database.write("fact.remove") as act:
            act.tell(text=known_fact(act.connection, fact_id).text)
            self._writer(act.connection).remove(fact_id)

    def promote(self, relative_id: int) -> int:
        """Make a contact of a relative, linked to whose relative they are; what is known of the relative stays where it is.

        The answer is the contact's id, of the one made before if there is one. Raises ``UnknownRecord``.
        """
        from relationship_journal.journal.promoting import promote

        with self._database.write("relative.promote") as act:
            return promote(act, relative_id, self._clock)

    def promoted(self, contact_id: int) -> dict[int, int]:
        """Which of a contact's relatives are contacts of their own: relative's id to contact's id."""
        with self._database.read() as connection:
            query = select(promotion.c.relative_id, promotion.c.contact_id)
            query = query.join(relative, relative.c.id == promotion.c.relative_id)
            rows = connection.execute(query.where(relative.c.contact_id == contact_id))
            return {row.relative_id: row.contact_id for row in rows}

    def draft_of(self, fact_id: int) -> FactDraft:
        """A fact as an editor needs it."""
        with self._database.read() as connection:
            return self._draft(connection, fact_id)

    def _draft(self, connection: Connection, fact_id: int) -> FactDraft:
        known = _read(connection, fact_id)
        return FactDraft(
            kind=known.kind,
            text=known.text,
            detail=known.detail,
            on=str(known.on or ""),
            yearly=known.yearly,
            expires=known.expires,
            sensitive=known.sensitive,
            entry_id=known.entry_id,
            relation=known.relative.relation if known.relative else "",
            age=_told_age(known.relative, today(self._clock)),
            born=str(known.relative.born or "") if known.relative else "",
        )

    def _writer(self, connection: Connection) -> FactWriter:
        from relationship_journal.journal.fact_writing import FactWriter

        day = today(self._clock)
        return FactWriter(connection, day, day)


def _read(connection: Connection, fact_id: int) -> Fact:
    found = read_facts(connection, fact.c.id == fact_id)
    if not found:
        raise UnknownRecord(kind="fact", id=fact_id)
    return found[0]


def _told_age(known: Relative | None, day: date) -> int | None:
    """The age to show in an editor; who has a birth date needs none."""
    return known.age_at(day) if known is not None and known.born is None else None

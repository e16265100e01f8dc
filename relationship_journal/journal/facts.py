"""Facts and relatives: add by hand, edit, dismiss."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Connection, delete, or_, select, update

from relationship_journal.domain.contacts import Relative
from relationship_journal.domain.errors import (
    ChangedMeanwhile,
    EmptyText,
    InvalidInput,
    UnknownContact,
    UnknownRecord,
)
from relationship_journal.domain.facts import Fact, FactDraft, FactKind
from relationship_journal.domain.folding import fold
from relationship_journal.domain.names import tidy_name
from relationship_journal.domain.partial_date import PartialDate
from relationship_journal.domain.work import Clock, today
from relationship_journal.journal.contact_removal import remove_rows
from relationship_journal.journal.promoting import promote
from relationship_journal.journal.records import must_be_entry, read_facts, read_relatives
from relationship_journal.store.database import Database
from relationship_journal.store.tables import contact, fact, promotion, relative


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
            values = self._values(act.connection, contact_id, draft)
            row = fact.insert().values(
                contact_id=contact_id, learned=today(self._clock), entry_id=draft.entry_id, **values
            )
            (fact_id,) = act.connection.execute(row).inserted_primary_key or (0,)
            return int(fact_id)

    def edit(self, fact_id: int, draft: FactDraft, *, expected: FactDraft | None = None) -> None:
        """Make a fact what the draft says; it counts as confirmed today.

        ``expected``: the fact as it was when the change was begun. Where another is stored by now,
        nothing is written: ``ChangedMeanwhile``.
        """
        with self._database.write("fact.edit", text=draft.text.strip()) as act:
            known = self._known(act.connection, fact_id)
            if expected is not None and self._draft(act.connection, fact_id) != expected:
                raise ChangedMeanwhile
            values = self._values(act.connection, known.contact_id, draft)
            act.connection.execute(
                update(fact).where(fact.c.id == fact_id).values(confirmed=today(self._clock), **values)
            )
            _drop_lonely(act.connection, known.relative_id)

    def dismiss(self, fact_id: int) -> None:
        """Remove a fact; a relative nobody says anything about any more goes with it."""
        with self._database.write("fact.remove") as act:
            known = self._known(act.connection, fact_id)
            act.tell(text=known.text)
            act.connection.execute(delete(fact).where(fact.c.id == fact_id))
            _drop_lonely(act.connection, known.relative_id)

    def promote(self, relative_id: int) -> int:
        """Make a contact of a relative, linked to whose relative they are; what is known of the relative stays where it is.

        The answer is the contact's id, of the one made before if there is one. Raises ``UnknownRecord``.
        """
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
        found = read_facts(connection, fact.c.id == fact_id)
        if not found:
            raise UnknownRecord(kind="fact", id=fact_id)
        known = found[0]
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

    @staticmethod
    def _known(connection: Connection, fact_id: int) -> Any:
        row = connection.execute(select(fact).where(fact.c.id == fact_id)).first()
        if row is None:
            raise UnknownRecord(kind="fact", id=fact_id)
        return row

    def _values(self, connection: Connection, contact_id: int, draft: FactDraft) -> dict[str, Any]:
        text = draft.text.strip()
        if not text:
            raise EmptyText("error.empty_fact")
        on_date = _partial(draft.on)
        return {
            "kind": draft.kind,
            "text": text,
            "detail": draft.detail.strip(),
            "relative_id": self._relative(connection, contact_id, draft),
            "on_date": on_date,
            "yearly": draft.yearly,
            "expires": draft.expires,
            "sensitive": draft.sensitive,
        }

    def _relative(self, connection: Connection, contact_id: int, draft: FactDraft) -> int | None:
        """The relative of a family fact with a relation, found by name or made."""
        relation = tidy_name(draft.relation)
        if draft.kind is not FactKind.FAMILY or not relation:
            return None
        name = tidy_name(draft.text)
        day = today(self._clock)
        aged: dict[str, Any] = {}
        if born := _partial(draft.born):
            aged = {"born": born, "age": None, "age_on": None}
        elif draft.age is not None:
            aged = {"age": draft.age, "age_on": day, "born": None}
        # Compared here: SQLite knows upper and lower case of plain Latin letters only.
        named = (each for each in read_relatives(connection, contact_id) if fold(each.name) == fold(name))
        known = next(named, None)
        if known is not None:
            if (
                not draft.born and known.age_at(day) == draft.age
            ):  # as an editor read it: keep the day it was told on
                aged = {}
            connection.execute(
                update(relative).where(relative.c.id == known.id).values(relation=relation, **aged)
            )
            return known.id
        row = relative.insert().values(contact_id=contact_id, name=name, relation=relation, **aged)
        (made,) = connection.execute(row).inserted_primary_key or (0,)
        return int(made)


def _told_age(known: Relative | None, day: date) -> int | None:
    """The age to show in an editor; who has a birth date needs none."""
    return known.age_at(day) if known is not None and known.born is None else None


def _partial(text: str) -> PartialDate | None:
    if not text.strip():
        return None
    try:
        return PartialDate.parse(text)
    except ValueError as fault:
        raise InvalidInput("error.partial_date", text=text.strip()[:40]) from fault


def _drop_lonely(connection: Connection, relative_id: int | None) -> None:
    if relative_id is None:
        return
    if connection.scalar(select(fact.c.id).where(fact.c.relative_id == relative_id).limit(1)) is None:
        remove_rows(connection, relative, [relative_id])

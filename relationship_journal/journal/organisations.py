"""Organisations: list them, look at one, call it otherwise."""

from __future__ import annotations

from sqlalchemy import Connection, delete, func, not_, or_, select, update

from relationship_journal.domain.errors import EmptyText, UnknownRecord
from relationship_journal.domain.folding import asked_words
from relationship_journal.domain.names import name_key, tidy_name
from relationship_journal.domain.organisations import Organisation, OrganisationPage
from relationship_journal.domain.promises import PromiseState
from relationship_journal.domain.work import Clock
from relationship_journal.journal.people_rows import contact_rows, with_next_meeting
from relationship_journal.store.database import Database
from relationship_journal.store.tables import contact, organisation, promise, standing


class Organisations:
    """Where the people of a journal work; one nobody is at is not listed."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def all(self) -> tuple[Organisation, ...]:
        """Every organisation somebody is at, by name."""
        query = (
            select(organisation.c.id, organisation.c.name, func.count().label("people"))
            .join(contact, contact.c.organisation_id == organisation.c.id)
            .where(not_(contact.c.is_me))
            .group_by(organisation.c.id)
        )
        with self._database.read() as connection:
            rows = connection.execute(query).all()
        found = (Organisation(row.id, row.name, row.people) for row in rows)
        return tuple(sorted(found, key=lambda each: (name_key(each.name), each.id)))

    def match(self, words: str, limit: int = 3) -> tuple[Organisation, ...]:
        """Organisations with these words in their name, the last one perhaps only begun, as many as ``limit``."""
        query = (
            select(organisation.c.id, organisation.c.name, func.count().label("people"))
            .join(contact, contact.c.organisation_id == organisation.c.id)
            .join(standing, standing.c.contact_id == contact.c.id)
            .where(not_(contact.c.is_me))
        )
        wanted = asked_words(words)
        if not wanted:
            return ()
        key = standing.c.company_key
        for word in wanted:
            begins = key.startswith(word, autoescape=True)
            query = query.where(or_(begins, key.contains(" " + word, autoescape=True)))
        query = query.group_by(organisation.c.id).order_by(func.min(key), organisation.c.id).limit(limit)
        with self._database.read() as connection:
            return tuple(Organisation(row.id, row.name, row.people) for row in connection.execute(query))

    def get(self, organisation_id: int) -> OrganisationPage:
        """One with its people; raises ``UnknownRecord``."""
        with self._database.read() as connection:
            name = _name_of(connection, organisation_id)
            query = (
                select(contact.c.id)
                .join(standing, standing.c.contact_id == contact.c.id)
                .where(contact.c.organisation_id == organisation_id)
                .order_by(standing.c.name_key, contact.c.id)
            )
            ids = list(connection.scalars(query))
            rows = with_next_meeting(connection, contact_rows(connection, ids), self._clock.now())
            open_ones = (
                select(func.count())
                .select_from(promise)
                .join(contact, contact.c.id == promise.c.contact_id)
                .where(contact.c.organisation_id == organisation_id, promise.c.state == PromiseState.OPEN)
            )
            promises = connection.scalar(open_ones) or 0
        people = tuple(rows[number] for number in ids)
        met = [row for row in people if row.standing.last_live is not None]
        last = max(met, key=lambda row: (row.standing.last_live, -row.id), default=None)
        return OrganisationPage(
            organisation_id,
            name,
            people,
            last_live=last.standing.last_live if last is not None else None,
            last_with=last,
            promises=promises,
        )

    def of(self, contact_id: int) -> int | None:
        """The organisation somebody is at, if any."""
        with self._database.read() as connection:
            query = select(contact.c.organisation_id).where(contact.c.id == contact_id)
            return connection.scalar(query)

    def rename(self, organisation_id: int, name: str) -> int:
        """Call it otherwise; where there is one of that name already, its people join those there.

        The answer is the organisation that has the name now. Raises ``EmptyText``, ``UnknownRecord``.
        """
        tidy = tidy_name(name)
        if not tidy:
            raise EmptyText("error.no_name")
        with self._database.write("organisation.edit", name=tidy) as act:
            act.tell(before=_name_of(act.connection, organisation_id))
            same = select(organisation.c.id).where(organisation.c.name == tidy)
            other = act.connection.scalar(same.where(organisation.c.id != organisation_id))
            if other is None:
                change = update(organisation).where(organisation.c.id == organisation_id)
                act.connection.execute(change.values(name=tidy))
                return organisation_id
            moved = update(contact).where(contact.c.organisation_id == organisation_id)
            act.connection.execute(moved.values(organisation_id=other))
            act.connection.execute(delete(organisation).where(organisation.c.id == organisation_id))
            return int(other)


def _name_of(connection: Connection, organisation_id: int) -> str:
    name = connection.scalar(select(organisation.c.name).where(organisation.c.id == organisation_id))
    if name is None:
        raise UnknownRecord(kind="organisation", id=organisation_id)
    return str(name)

"""Circles: named groups with a default rhythm."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, delete, func, select, update

from relationship_journal.domain.contacts import Circle
from relationship_journal.domain.errors import EmptyText, InvalidInput, UnknownRecord
from relationship_journal.domain.names import tidy_name
from relationship_journal.domain.rhythm import checked_rhythm
from relationship_journal.journal.people_rows import must_exist
from relationship_journal.store.database import Database
from relationship_journal.store.tables import circle, contact_circle

COLOURS = 6


class Circles:
    """The circles of a journal."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Circle, ...]:
        """All circles in order of making, with the number of their people."""
        members = (
            select(contact_circle.c.circle_id, func.count().label("people"))
            .group_by(contact_circle.c.circle_id)
            .subquery()
        )
        query = (
            select(circle, func.coalesce(members.c.people, 0).label("people"))
            .outerjoin(members, members.c.circle_id == circle.c.id)
            .order_by(circle.c.id)
        )
        with self._database.read() as connection:
            rows = connection.execute(query).all()
        return tuple(Circle(row.id, row.name, row.rhythm_days, row.colour, row.people) for row in rows)

    def add(self, name: str, rhythm_days: int | None = None, colour: int | None = None) -> int:
        """Add a circle, in the next colour unless one is given (0 to 5); raises ``EmptyText``, or ``InvalidInput`` for a taken name or no such rhythm."""
        with self._database.write("circle.add", name=tidy_name(name)) as act:
            if _known(act.connection, tidy_name(name)) is not None:
                raise InvalidInput("error.circle_exists", name=tidy_name(name))
            made = circle_named(act.connection, name)
            values: dict[str, object] = {"rhythm_days": checked_rhythm(rhythm_days)}
            if colour is not None:
                values["colour"] = colour % COLOURS
            act.connection.execute(update(circle).where(circle.c.id == made).values(values))
            return made

    def edit(self, circle_id: int, name: str, rhythm_days: int | None, colour: int | None = None) -> None:
        """Rename a circle, change its rhythm or, if given, its colour (0 to 5)."""
        values: dict[str, object] = {"rhythm_days": checked_rhythm(rhythm_days)}
        if colour is not None:
            values["colour"] = colour % COLOURS
        tidy = tidy_name(name)
        if not tidy:
            raise EmptyText("error.no_name")
        with self._database.write("circle.edit", name=tidy) as act:
            if _known(act.connection, tidy) not in (None, circle_id):
                raise InvalidInput("error.circle_exists", name=tidy)
            changed = act.connection.execute(
                update(circle).where(circle.c.id == circle_id).values(name=tidy, **values)
            )
            if not changed.rowcount:
                raise UnknownRecord(kind="circle", id=circle_id)

    def remove(self, circle_id: int) -> None:
        """Remove a circle; its people stay."""
        with self._database.write("circle.remove") as act:
            act.tell(name=_name_of(act.connection, circle_id))
            act.connection.execute(delete(contact_circle).where(contact_circle.c.circle_id == circle_id))
            act.connection.execute(delete(circle).where(circle.c.id == circle_id))

    def put(self, contact_ids: Iterable[int], circle_id: int) -> None:
        """Put people into a circle; raises ``UnknownRecord``, ``UnknownContact``."""
        wanted = tuple(dict.fromkeys(contact_ids))
        with self._database.write("circle.put") as act:
            act.tell(name=_name_of(act.connection, circle_id))
            must_exist(act.connection, wanted)
            inside = select(contact_circle.c.contact_id).where(contact_circle.c.circle_id == circle_id)
            known = set(act.connection.scalars(inside))
            for contact_id in wanted:
                if contact_id not in known:
                    row = {"contact_id": contact_id, "circle_id": circle_id}
                    act.connection.execute(contact_circle.insert().values(row))

    def take(self, contact_ids: Iterable[int], circle_id: int) -> None:
        """Take people out of a circle; raises ``UnknownRecord``."""
        with self._database.write("circle.take") as act:
            act.tell(name=_name_of(act.connection, circle_id))
            for contact_id in contact_ids:
                act.connection.execute(
                    delete(contact_circle).where(
                        contact_circle.c.circle_id == circle_id, contact_circle.c.contact_id == contact_id
                    )
                )


def _known(connection: Connection, name: str) -> int | None:
    # Compared here: SQLite knows upper and lower case of plain Latin letters only.
    rows = connection.execute(select(circle.c.id, circle.c.name))
    return next((row.id for row in rows if row.name.casefold() == name.casefold()), None)


def _name_of(connection: Connection, circle_id: int) -> str:
    name = connection.scalar(select(circle.c.name).where(circle.c.id == circle_id))
    if name is None:
        raise UnknownRecord(kind="circle", id=circle_id)
    return str(name)


def circle_named(connection: Connection, name: str) -> int:
    """The circle of that name, made if it is new."""
    tidy = tidy_name(name)
    if not tidy:
        raise EmptyText("error.no_name")
    known = _known(connection, tidy)
    if known is not None:
        return known
    colour = (connection.scalar(select(func.count()).select_from(circle)) or 0) % COLOURS
    (made,) = connection.execute(circle.insert().values(name=tidy, colour=colour)).inserted_primary_key or (
        0,
    )
    return int(made)

"""Links between contacts: told from one page, read on both."""

from __future__ import annotations

from sqlalchemy import Connection, delete, or_, select, update

from relationship_journal.domain.errors import InvalidInput, UnknownRecord
from relationship_journal.domain.links import Link, LinkKind, inverse, stored_form
from relationship_journal.journal.people_rows import contact_rows, must_exist, names_of
from relationship_journal.store.database import Database
from relationship_journal.store.tables import link


class Links:
    """Who the people of a journal are to each other."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, contact_id: int) -> tuple[Link, ...]:
        """The links of a contact as they read on its page, in order of making."""
        with self._database.read() as connection:
            return read_links(connection, contact_id)

    def add(self, contact_id: int, other_id: int, kind: LinkKind, label: str = "") -> int:
        """Say what ``other_id`` is to ``contact_id``; the inverse is said with it. One told before gets the label.

        Raises ``UnknownContact``, and ``InvalidInput`` for somebody and themselves.
        """
        with self._database.write("link.add") as act:
            made = write_link(act.connection, contact_id, other_id, kind, label)
            name, other = names_of(act.connection, (contact_id, other_id))
            act.tell(name=name, other=other)
            return made

    def edit(self, link_id: int, contact_id: int, kind: LinkKind, label: str = "") -> None:
        """Change what the other is to ``contact_id``; raises ``UnknownRecord``."""
        with self._database.write("link.edit") as act:
            both = _known(act.connection, link_id)
            if contact_id not in both:
                raise UnknownRecord(kind="link", id=link_id)
            other_id = both[1] if both[0] == contact_id else both[0]
            name, other = names_of(act.connection, (contact_id, other_id))
            act.tell(name=name, other=other)
            first, second, stored = stored_form(contact_id, other_id, kind)
            same = select(link.c.id).where(
                link.c.contact_id == first,
                link.c.other_id == second,
                link.c.kind == stored,
                link.c.id != link_id,
            )
            if (told := act.connection.scalar(same)) is not None:
                act.connection.execute(delete(link).where(link.c.id == told))
            values = {"contact_id": first, "other_id": second, "kind": stored, "label": label.strip()}
            act.connection.execute(update(link).where(link.c.id == link_id).values(values))

    def remove(self, link_id: int) -> None:
        """Take a link away from both pages; raises ``UnknownRecord``."""
        with self._database.write("link.remove") as act:
            name, other = names_of(act.connection, _known(act.connection, link_id))
            act.tell(name=name, other=other)
            act.connection.execute(delete(link).where(link.c.id == link_id))


def read_links(connection: Connection, contact_id: int) -> tuple[Link, ...]:
    """The links of a contact as they read on its page."""
    query = select(link).where(or_(link.c.contact_id == contact_id, link.c.other_id == contact_id))
    found = connection.execute(query.order_by(link.c.id)).all()
    others = [row.other_id if row.contact_id == contact_id else row.contact_id for row in found]
    rows = contact_rows(connection, others)
    return tuple(
        Link(row.id, rows[other], row.kind if row.contact_id == contact_id else inverse(row.kind), row.label)
        for row, other in zip(found, others, strict=True)
    )


def write_link(
    connection: Connection, contact_id: int, other_id: int, kind: LinkKind, label: str = ""
) -> int:
    """Store a link inside an act, once however often and from whichever side it is told."""
    if contact_id == other_id:
        raise InvalidInput("error.link_to_oneself")
    must_exist(connection, (contact_id, other_id))
    first, second, stored = stored_form(contact_id, other_id, kind)
    same = select(link.c.id).where(
        link.c.contact_id == first, link.c.other_id == second, link.c.kind == stored
    )
    known = connection.scalar(same)
    if known is not None:
        if label.strip():
            connection.execute(update(link).where(link.c.id == known).values(label=label.strip()))
        return int(known)
    row = {"contact_id": first, "other_id": second, "kind": stored, "label": label.strip()}
    (made,) = connection.execute(link.insert().values(row)).inserted_primary_key or (0,)
    return int(made)


def _known(connection: Connection, link_id: int) -> tuple[int, int]:
    row = connection.execute(select(link.c.contact_id, link.c.other_id).where(link.c.id == link_id)).first()
    if row is None:
        raise UnknownRecord(kind="link", id=link_id)
    return row.contact_id, row.other_id

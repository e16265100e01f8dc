"""Saved views: a question about people under a name, asked anew whenever it is opened."""

from __future__ import annotations

from sqlalchemy import Connection, delete, select, update

from relationship_journal.domain.errors import EmptyText, InvalidInput, UnknownRecord
from relationship_journal.domain.names import tidy_name
from relationship_journal.domain.views import View
from relationship_journal.store.database import Database
from relationship_journal.store.tables import saved_view


class Views:
    """The views of a journal."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[View, ...]:
        """All views in order of making."""
        with self._database.read() as connection:
            rows = connection.execute(select(saved_view).order_by(saved_view.c.id)).all()
        return tuple(View(row.id, row.name, row.question) for row in rows)

    def add(self, name: str, question: str) -> int:
        """Keep a question under a name; raises ``EmptyText``, or ``InvalidInput`` for a taken name."""
        tidy, asked = _checked(name, question)
        with self._database.write("view.add", name=tidy) as act:
            _must_be_free(act.connection, tidy)
            values = {"name": tidy, "question": asked}
            (made,) = act.connection.execute(saved_view.insert().values(values)).inserted_primary_key or (0,)
            return int(made)

    def edit(self, view_id: int, name: str, question: str) -> None:
        """Give a view another name or question; raises as ``add`` does, and ``UnknownRecord``."""
        tidy, asked = _checked(name, question)
        with self._database.write("view.edit", name=tidy) as act:
            _must_be_free(act.connection, tidy, but=view_id)
            change = update(saved_view).where(saved_view.c.id == view_id)
            if not act.connection.execute(change.values(name=tidy, question=asked)).rowcount:
                raise UnknownRecord(kind="view", id=view_id)

    def remove(self, view_id: int) -> None:
        """Remove a view; nobody in it is touched. Raises ``UnknownRecord``."""
        with self._database.write("view.remove") as act:
            name = act.connection.scalar(select(saved_view.c.name).where(saved_view.c.id == view_id))
            if name is None:
                raise UnknownRecord(kind="view", id=view_id)
            act.tell(name=name)
            act.connection.execute(delete(saved_view).where(saved_view.c.id == view_id))


def _checked(name: str, question: str) -> tuple[str, str]:
    tidy, asked = tidy_name(name), question.strip()
    if not tidy:
        raise EmptyText("error.no_name")
    if not asked:
        raise EmptyText
    return tidy, asked


def _must_be_free(connection: Connection, name: str, *, but: int = 0) -> None:
    # Compared here: SQLite knows upper and lower case of plain Latin letters only.
    for row in connection.execute(select(saved_view.c.id, saved_view.c.name)):
        if row.id != but and row.name.casefold() == name.casefold():
            raise InvalidInput("error.view_exists", name=name)

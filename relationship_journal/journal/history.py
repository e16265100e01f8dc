"""The history: what was done, undone and redone."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, Row, func, select, update

from relationship_journal.domain.errors import CannotUndo, UnknownRecord
from relationship_journal.domain.history import Act
from relationship_journal.store import history
from relationship_journal.store.database import Database
from relationship_journal.store.tables import act, change

_OWN = act.c.reverses.is_(None)


class History:
    """Undo and redo of any act, also after a restart."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def acts(self, limit: int = 200, before: int | None = None) -> tuple[Act, ...]:
        """What was done, newest first; ``before``: only acts older than that one."""
        query = select(act).where(_OWN).order_by(act.c.id.desc()).limit(limit)
        if before is not None:
            query = query.where(act.c.id < before)
        with self._database.read() as connection:
            found = connection.execute(query).all()
            counts = select(change.c.act_id, func.count()).group_by(change.c.act_id)
            wanted = counts.where(change.c.act_id.in_([row.id for row in found]))
            rows = {row[0]: int(row[1]) for row in connection.execute(wanted)}
        return tuple(_act(row, rows.get(row.id, 0)) for row in found)

    def last(self) -> Act | None:
        """The newest act that stands: what undo would turn next."""
        with self._database.read() as connection:
            return _newest_standing(connection)

    def can_redo(self) -> Act | None:
        """What redo would do again next: the act undone last, if nothing was done since."""
        with self._database.read() as connection:
            return _last_undone(connection)

    def undo(self, act_id: int | None = None) -> Act:
        """Undo an act, or the newest one that stands; raises ``CannotUndo`` with the reason."""
        with self._database.write("undo") as doing:
            target = _wanted(doing.connection, act_id, _newest_standing)
            if target is None:
                raise CannotUndo("error.nothing_to_undo")
            if target.undone:
                raise CannotUndo("error.already_undone", act=target.id)
            history.undo(doing.connection, target.id)
            _mark(doing.connection, target.id, doing.id, undone_by=doing.id)
            doing.keep()
        return target

    def redo(self, act_id: int | None = None) -> Act:
        """Do an undone act again, or the one undone last; raises ``CannotUndo`` with the reason."""
        with self._database.write("redo") as doing:
            target = _wanted(doing.connection, act_id, _last_undone)
            if target is None or not target.undone:
                raise CannotUndo("error.nothing_to_redo")
            history.redo(doing.connection, target.id)
            _mark(doing.connection, target.id, doing.id, undone_by=None)
            doing.keep()
        return target


def _act(row: Row[Any], rows: int = 0) -> Act:
    return Act(row.id, row.at, row.kind, json.loads(row.data), row.undone_by is not None, rows)


def _newest_standing(connection: Connection) -> Act | None:
    query = select(act).where(_OWN, act.c.undone_by.is_(None)).order_by(act.c.id.desc())
    # The act being written just now is a row too.
    row = connection.execute(query.where(act.c.kind.not_in(("undo", "redo"))).limit(1)).first()
    return _act(row) if row else None


def _last_undone(connection: Connection) -> Act | None:
    query = select(act).where(_OWN, act.c.undone_by.is_not(None)).order_by(act.c.undone_by.desc()).limit(1)
    row = connection.execute(query).first()
    if row is None:
        return None
    done_since = (
        select(act.c.id).where(_OWN, act.c.id > row.undone_by, act.c.kind.not_in(("undo", "redo"))).limit(1)
    )
    return None if connection.scalar(done_since) else _act(row)


def _wanted(connection: Connection, act_id: int | None, newest: Any) -> Act | None:
    if act_id is None:
        found: Act | None = newest(connection)
        return found
    row = connection.execute(select(act).where(_OWN, act.c.id == act_id)).first()
    if row is None or row.kind in ("undo", "redo"):
        raise UnknownRecord(kind="act", id=act_id)
    return _act(row)


def _mark(connection: Connection, act_id: int, by: int, *, undone_by: int | None) -> None:
    connection.execute(update(act).where(act.c.id == act_id).values(undone_by=undone_by))
    connection.execute(update(act).where(act.c.id == by).values(reverses=act_id))

"""The history: what was done, undone and redone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, Literal

from sqlalchemy import Connection, Select, func, select, update

from relationship_journal.domain.errors import CannotUndo, UnknownRecord
from relationship_journal.domain.history import FORGET, Act
from relationship_journal.store import turning
from relationship_journal.store.column_types import UnreadableValue
from relationship_journal.store.database import Database
from relationship_journal.store.digests import raw
from relationship_journal.store.tables import act, change, removes
from relationship_journal.store.turning import act_of

Only = Literal["everything", "deleted"]

_PORTION = 500
_NEVER_TURNED = ("undo", "redo", FORGET)
_OWN = act.c.reverses.is_(None)


class History:
    """Undo and redo of any act, also after a restart."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def acts(
        self,
        limit: int = 200,
        before: int | None = None,
        *,
        only: Only = "everything",
        kinds: Iterable[str] = (),
    ) -> tuple[Act, ...]:
        """What was done, newest first; ``before``: only acts older than that one.

        ``only`` "deleted": those that took something away and stand; ``kinds``: only acts of these.
        """
        query = _filtered(_shown(), only, kinds).order_by(act.c.id.desc()).limit(limit)
        if before is not None:
            query = query.where(act.c.id < before)
        with self._database.read() as connection:
            return _read(connection, query)

    def index(
        self, *, only: Only = "everything", kinds: Iterable[str] = ()
    ) -> tuple[tuple[int, datetime], ...]:
        """The id and instant (UTC) of each act, newest first: what a long list needs before it shows any."""
        wanted = tuple(kinds)
        sql = "SELECT id, at FROM act WHERE reverses IS NULL"
        if wanted:
            sql += f" AND kind IN ({', '.join('?' * len(wanted))})"
        if only == "deleted":
            sql += f" AND {removes} AND undone_by IS NULL"
        with self._database.read() as connection:
            rows = raw(connection).execute(f"{sql} ORDER BY id DESC", wanted)
            try:
                return tuple((act_id, datetime.fromtimestamp(at, UTC)) for act_id, at in rows)
            except (ValueError, TypeError, OverflowError, OSError):
                raise UnreadableValue from None

    def read(self, ids: Iterable[int]) -> dict[int, Act]:
        """These acts by id; those that are not there are left out."""
        with self._database.read() as connection:
            return {each.id: each for each in _read(connection, _shown().where(act.c.id.in_(list(ids))))}

    def blockers(self, act_id: int) -> tuple[Act, ...]:
        """What has to be turned first, in that order, before an act can be undone (or done again).

        Each one that stands is to be undone, each undone one to be done again. Empty: nothing is in the way.
        """
        refused = self.refusal(act_id)
        return _blockers(refused) if refused is not None else ()

    def refusal(self, act_id: int) -> CannotUndo | None:
        """Why an act cannot be undone (or done again) now, without trying; None: it can."""
        with self._database.read() as connection:
            try:
                target = _wanted(connection, act_id, _newest_standing)
            except CannotUndo as never:
                return never
            return turning.refusal(connection, act_id, back=not (target and target.undone))

    def last(self) -> Act | None:
        """The act done, or done again, last of those that stand: what undo would turn next."""
        with self._database.read() as connection:
            return _newest_standing(connection)

    def undo(self, act_id: int | None = None) -> Act:
        """Undo an act, or the newest one that stands; raises ``CannotUndo`` with the reason."""
        with self._told(), self._database.write("undo") as doing:
            target = _wanted(doing.connection, act_id, _newest_standing)
            if target is None:
                raise CannotUndo("error.nothing_to_undo")
            if target.undone:
                raise CannotUndo("error.already_undone", act=target.id)
            turning.undo(doing.connection, target.id)
            _mark(doing.connection, target.id, doing.id, undone_by=doing.id)
            doing.keep()
        return target

    def redo(self, act_id: int | None = None) -> Act:
        """Do an undone act again, or the one undone last; raises ``CannotUndo`` with the reason."""
        with self._told(), self._database.write("redo") as doing:
            target = _wanted(doing.connection, act_id, _last_undone)
            if target is None or not target.undone:
                raise CannotUndo("error.nothing_to_redo")
            turning.redo(doing.connection, target.id)
            _mark(doing.connection, target.id, doing.id, undone_by=None)
            doing.keep()
        return target

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Say what is in the way of a turn: thought through when nobody has to wait for the pen any more."""
        try:
            yield
        except CannotUndo as refused:
            act_id, back = refused.data.get("act"), refused.data.get("back")
            if not (isinstance(act_id, int) and isinstance(back, bool)):
                raise
            with self._database.read() as connection:
                reason = turning.refusal(connection, act_id, back=back)
            raise reason or refused from None


def _blockers(refused: CannotUndo) -> tuple[Act, ...]:
    found = refused.data.get("blockers", ())
    return found if isinstance(found, tuple) else ()


def _shown() -> Select[Any]:
    """Acts of the user's own, with the instant they were undone."""
    undoing = act.alias("undoing")
    query = select(act, undoing.c.at.label("undone_at"))
    return query.outerjoin(undoing, undoing.c.id == act.c.undone_by).where(_OWN)


def _filtered(query: Select[Any], only: Only, kinds: Iterable[str]) -> Select[Any]:
    wanted = tuple(kinds)
    if wanted:
        query = query.where(act.c.kind.in_(wanted))
    if only == "deleted":
        query = query.where(removes, act.c.undone_by.is_(None))
    return query


def _read(connection: Connection, query: Select[Any]) -> tuple[Act, ...]:
    found = connection.execute(query).all()
    counts = select(change.c.act_id, func.count()).group_by(change.c.act_id)
    rows: dict[int, int] = {}
    for start in range(0, len(found), _PORTION):  # SQLite takes only so many parameters
        portion = [row.id for row in found[start : start + _PORTION]]
        for row in connection.execute(counts.where(change.c.act_id.in_(portion))):
            rows[row[0]] = int(row[1])
    return tuple(act_of(row, rows.get(row.id, 0)) for row in found)


def _newest_standing(connection: Connection) -> Act | None:
    """The act done, or done again, last of those that stand: nothing that followed can be in its way."""
    turn = act.alias("turn")
    query = (
        select(act)
        .join(turn, act.c.id == func.coalesce(turn.c.reverses, turn.c.id))
        .where(turn.c.kind != "undo", act.c.undone_by.is_(None))
        .where(act.c.kind.not_in(_NEVER_TURNED))  # the one being written just now is a row too
        .order_by(turn.c.id.desc())
        .limit(1)
    )
    row = connection.execute(query).first()
    return act_of(row) if row else None


def _last_undone(connection: Connection) -> Act | None:
    query = select(act).where(_OWN, act.c.undone_by.is_not(None)).order_by(act.c.undone_by.desc()).limit(1)
    row = connection.execute(query).first()
    if row is None:
        return None
    done_since = (
        select(act.c.id).where(_OWN, act.c.id > row.undone_by, act.c.kind.not_in(("undo", "redo"))).limit(1)
    )
    return None if connection.scalar(done_since) else act_of(row)


def _wanted(connection: Connection, act_id: int | None, newest: Any) -> Act | None:
    if act_id is None:
        found: Act | None = newest(connection)
        return found
    row = connection.execute(select(act).where(_OWN, act.c.id == act_id)).first()
    if row is None or row.kind in ("undo", "redo"):
        raise UnknownRecord(kind="act", id=act_id)
    if row.kind == FORGET:
        raise CannotUndo("error.forgotten_for_good")
    return act_of(row)


def _mark(connection: Connection, act_id: int, by: int, *, undone_by: int | None) -> None:
    connection.execute(update(act).where(act.c.id == act_id).values(undone_by=undone_by))
    connection.execute(update(act).where(act.c.id == by).values(reverses=act_id))

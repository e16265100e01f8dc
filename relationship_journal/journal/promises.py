"""Promises: both ways, kept, released, and how often mine were kept."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, delete, func, or_, select, update

from relationship_journal.domain.errors import ChangedMeanwhile, EmptyText, UnknownContact, UnknownRecord
from relationship_journal.domain.promises import Owed, Promise, PromiseState, PromiseTally
from relationship_journal.domain.work import Clock, today
from relationship_journal.journal.promise_days import DueChange, due_changes
from relationship_journal.journal.records import must_be_entry, read_promises
from relationship_journal.store.database import Database
from relationship_journal.store.tables import contact, promise

TALLY_DAYS = 90


class Promises:
    """The promises of a journal."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def open(self, contact_ids: Iterable[int] | None = None) -> tuple[Promise, ...]:
        """Open promises both ways, soonest first; of these people, or all."""
        where = [promise.c.state == PromiseState.OPEN]
        if contact_ids is not None:
            where.append(promise.c.contact_id.in_(list(contact_ids)))
        with self._database.read() as connection:
            return read_promises(connection, *where)

    def get(self, promise_id: int) -> Promise:
        """One promise; raises ``UnknownRecord``."""
        with self._database.read() as connection:
            found = read_promises(connection, promise.c.id == promise_id)
        if not found:
            raise UnknownRecord(kind="promise", id=promise_id)
        return found[0]

    def kept_lately(self, limit: int = 10) -> tuple[Promise, ...]:
        """The promises kept last, newest first."""
        with self._database.read() as connection:
            newest = (
                select(promise.c.id)
                .where(promise.c.state == PromiseState.KEPT)
                .order_by(promise.c.kept.desc(), promise.c.id.desc())
                .limit(limit)
            )
            found = read_promises(connection, promise.c.id.in_(newest))
        return tuple(sorted(found, key=lambda each: (each.kept or date.min, each.id), reverse=True))

    def overdue_count(self) -> int:
        """How many of mine are past their day."""
        with self._database.read() as connection:
            query = select(func.count()).where(
                promise.c.state == PromiseState.OPEN,
                promise.c.owed == Owed.MINE,
                promise.c.due < today(self._clock),
            )
            return connection.scalar(query) or 0

    def broken_lately(self, limit: int = 10) -> tuple[Promise, ...]:
        """The promises given up as broken in the last ninety days, both ways, newest first."""
        since = today(self._clock) - timedelta(days=TALLY_DAYS)
        with self._database.read() as connection:
            found = read_promises(connection, promise.c.state == PromiseState.BROKEN, _since(since))
        newest = sorted(found, key=lambda each: (each.due or each.made or date.min, each.id), reverse=True)
        return tuple(newest[:limit])

    def tally(self, owed: Owed = Owed.MINE) -> PromiseTally:
        """Those of one side that were kept in the last ninety days; of them, and those that were broken or are overdue."""
        with self._database.read() as connection:
            return read_tally(connection, today(self._clock), owed)

    def add(
        self,
        contact_id: int,
        text: str,
        owed: Owed = Owed.MINE,
        due: date | None = None,
        entry_id: int | None = None,
    ) -> int:
        """Add a promise; raises ``EmptyText``, ``UnknownContact``, ``UnknownRecord``."""
        words = text.strip()
        if not words:
            raise EmptyText("error.empty_promise")
        with self._database.write("promise.add", text=words) as act:
            name = act.connection.scalar(select(contact.c.name).where(contact.c.id == contact_id))
            if name is None:
                raise UnknownContact(name=f"#{contact_id}")
            must_be_entry(act.connection, entry_id)
            act.tell(name=name)
            row = promise.insert().values(
                contact_id=contact_id,
                owed=owed,
                text=words,
                due=due,
                state=PromiseState.OPEN,
                made=today(self._clock),
                entry_id=entry_id,
            )
            (promise_id,) = act.connection.execute(row).inserted_primary_key or (0,)
            return int(promise_id)

    def edit(
        self, promise_id: int, text: str, due: date | None, owed: Owed, *, expected: Promise | None = None
    ) -> None:
        """Change words, day or side of a promise.

        ``expected``: the promise as it was when the change was begun. Where its words, day or side are
        others by now, nothing is written: ``ChangedMeanwhile``.
        """
        if not text.strip():
            raise EmptyText("error.empty_promise")
        self._set("promise.edit", promise_id, expected, text=text.strip(), due=due, owed=owed)

    def keep(self, promise_id: int, *, kept: bool = True) -> None:
        """Tick a promise (or take the tick back)."""
        if kept:
            self._set("promise.keep", promise_id, state=PromiseState.KEPT, kept=today(self._clock))
        else:
            self._set("promise.reopen", promise_id, state=PromiseState.OPEN, kept=None)

    def release(self, promise_id: int) -> None:
        """No longer needed; not counted as broken."""
        self._set("promise.release", promise_id, state=PromiseState.RELEASED, kept=None)

    def give_up(self, promise_id: int) -> None:
        """It was broken: it will not be kept any more, and counts as not kept."""
        self._set("promise.break", promise_id, state=PromiseState.BROKEN, kept=None)

    def remove(self, promise_id: int) -> None:
        """Remove a promise."""
        with self._database.write("promise.remove") as act:
            act.tell(text=act.connection.scalar(select(promise.c.text).where(promise.c.id == promise_id)))
            if not act.connection.execute(delete(promise).where(promise.c.id == promise_id)).rowcount:
                raise UnknownRecord(kind="promise", id=promise_id)

    def history(self, promise_id: int) -> tuple[DueChange, ...]:
        """When its due date was changed (UTC), and what it was before, oldest first; read from the history."""
        with self._database.read() as connection:
            due = connection.execute(select(promise.c.due).where(promise.c.id == promise_id)).first()
            if due is None:
                raise UnknownRecord(kind="promise", id=promise_id)
            return due_changes(connection, {promise_id: due[0]}).get(promise_id, ())

    def _set(self, kind: str, promise_id: int, expected: Promise | None = None, /, **values: Any) -> None:
        with self._database.write(kind) as act:
            if expected is not None:
                _must_be(act.connection, expected)
            changed = act.connection.execute(
                update(promise).where(promise.c.id == promise_id).values(**values)
            )
            if not changed.rowcount:
                raise UnknownRecord(kind="promise", id=promise_id)
            act.tell(text=act.connection.scalar(select(promise.c.text).where(promise.c.id == promise_id)))


def _must_be(connection: Connection, expected: Promise) -> None:
    """Refuse to change a promise that somebody else changed; one that is gone is another error."""
    found = connection.execute(select(promise).where(promise.c.id == expected.id)).first()
    known = (expected.text, expected.due, expected.owed)
    if found is not None and (found.text, found.due, found.owed) != known:
        raise ChangedMeanwhile


def read_tally(connection: Connection, day: date, owed: Owed = Owed.MINE) -> PromiseTally:
    """How often one side kept what it promised, as known on a day; what is overdue counts against it however old it is."""
    since = day - timedelta(days=TALLY_DAYS)
    kept = and_(promise.c.state == PromiseState.KEPT, promise.c.kept >= since)
    broken = and_(promise.c.state == PromiseState.BROKEN, _since(since))
    late = and_(promise.c.state == PromiseState.OPEN, promise.c.due < day)
    counted = (
        kept,
        and_(kept, promise.c.kept <= promise.c.due),
        and_(kept, promise.c.kept > promise.c.due),
        late,
        broken,
    )
    columns = [func.count().filter(each) for each in counted]
    query = select(func.count(), *columns).select_from(promise)
    every, *counts = connection.execute(query.where(promise.c.owed == owed, or_(kept, broken, late))).one()
    return PromiseTally(counts[0], every, since, *counts[1:])


def _since(day: date) -> ColumnElement[bool]:
    """Of broken ones, whose day of breaking nobody noted: due, or made, since a day."""
    return func.coalesce(promise.c.due, promise.c.made) >= day

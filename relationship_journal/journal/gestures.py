"""Gestures: what was given, received and asked for, one by one, with the thanks that are due."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from sqlalchemy import Connection, delete, not_, select, update

from relationship_journal.domain.balance import STARTS, Balance, balance_of, give_first, thank_by
from relationship_journal.domain.changes import Kind
from relationship_journal.domain.channels import Channel
from relationship_journal.domain.errors import ChangedMeanwhile, EmptyText, UnknownContact, UnknownRecord
from relationship_journal.domain.facts import Fact
from relationship_journal.domain.gestures import Deed, Gesture, GestureDraft, GestureKind
from relationship_journal.domain.promises import Owed, PromiseState
from relationship_journal.domain.work import Clock, today
from relationship_journal.journal.records import must_be_entry, read_facts, read_gestures
from relationship_journal.store.database import Database
from relationship_journal.store.tables import contact, entry, entry_contact, fact, gesture, promise

LATELY_DAYS = 365


class Gestures:
    """The gestures of a journal."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def of(self, contact_id: int) -> tuple[Gesture, ...]:
        """A contact's gestures, newest first."""
        with self._database.read() as connection:
            return read_gestures(connection, gesture.c.contact_id == contact_id)

    def get(self, gesture_id: int) -> Gesture:
        """One gesture; raises ``UnknownRecord``."""
        with self._database.read() as connection:
            found = read_gestures(connection, gesture.c.id == gesture_id)
        if not found:
            raise UnknownRecord(kind="gesture", id=gesture_id)
        return found[0]

    def balance(self, contact_id: int) -> Balance:
        """Who started, gave and asked lately, with the records behind it."""
        with self._database.read() as connection:
            return read_balance(connection, contact_id)

    def before_asking(self, contact_id: int) -> tuple[Balance, tuple[Fact, ...]]:
        """How it stands before something is asked of somebody, and what one could give towards first."""
        with self._database.read() as connection:
            facts = read_facts(connection, fact.c.contact_id == contact_id)
            return read_balance(connection, contact_id), give_first(facts, today(self._clock))

    def add(
        self,
        contact_id: int,
        kind: GestureKind,
        text: str,
        *,
        day: date | None = None,
        entry_id: int | None = None,
        thank: str = "",
        thank_by: date | None = None,
    ) -> int:
        """Note a gesture of a day (today); ``thank`` becomes a promise of mine until ``thank_by``, in the same act.

        Raises ``EmptyText``, ``UnknownContact``, ``UnknownRecord``.
        """
        words = text.strip()
        if not words:
            raise EmptyText("error.empty_gesture")
        on = day or today(self._clock)
        with self._database.write("gesture.add", text=words) as act:
            name = act.connection.scalar(select(contact.c.name).where(contact.c.id == contact_id))
            if name is None:
                raise UnknownContact(name=f"#{contact_id}")
            must_be_entry(act.connection, entry_id)
            act.tell(name=name)
            row = gesture.insert().values(
                contact_id=contact_id, kind=kind, text=words, day=on, entry_id=entry_id
            )
            (gesture_id,) = act.connection.execute(row).inserted_primary_key or (0,)
            if thank.strip():
                thanks = promise.insert().values(
                    contact_id=contact_id,
                    owed=Owed.MINE,
                    text=thank.strip(),
                    due=thank_by,
                    state=PromiseState.OPEN,
                    made=today(self._clock),
                    entry_id=entry_id,
                )
                act.connection.execute(thanks)
            return int(gesture_id)

    def edit(
        self, gesture_id: int, kind: GestureKind, text: str, day: date, *, expected: Gesture | None = None
    ) -> None:
        """Change a gesture; raises ``EmptyText``, ``UnknownRecord``.

        ``expected``: the gesture as it was when the change was begun. Where another is stored by now, nothing is
        written: ``ChangedMeanwhile``.
        """
        if not text.strip():
            raise EmptyText("error.empty_gesture")
        with self._database.write("gesture.edit", text=text.strip()) as act:
            if expected is not None:
                now = act.connection.execute(select(gesture).where(gesture.c.id == gesture_id)).first()
                known = (expected.kind, expected.text, expected.day)
                if now is not None and (now.kind, now.text, now.day) != known:
                    raise ChangedMeanwhile
            values = {"kind": kind, "text": text.strip(), "day": day}
            changed = act.connection.execute(
                update(gesture).where(gesture.c.id == gesture_id).values(**values)
            )
            if not changed.rowcount:
                raise UnknownRecord(kind="gesture", id=gesture_id)

    def remove(self, gesture_id: int) -> None:
        """Remove a gesture."""
        with self._database.write("gesture.remove") as act:
            act.tell(text=act.connection.scalar(select(gesture.c.text).where(gesture.c.id == gesture_id)))
            if not act.connection.execute(delete(gesture).where(gesture.c.id == gesture_id)).rowcount:
                raise UnknownRecord(kind="gesture", id=gesture_id)


def done_for(connection: Connection, contact_id: int, day: date, limit: int = 3) -> tuple[Deed, ...]:
    """What the user did for a contact in the twelve months up to a day, newest first: gifts and kept promises."""
    since = day - timedelta(days=LATELY_DAYS)
    given = read_gestures(
        connection,
        gesture.c.contact_id == contact_id,
        gesture.c.kind == GestureKind.GIVEN,
        gesture.c.day.between(since, day),
        limit=limit,
    )
    kept = connection.execute(
        select(promise.c.id, promise.c.text, promise.c.kept)
        .where(
            promise.c.contact_id == contact_id,
            promise.c.owed == Owed.MINE,
            promise.c.state == PromiseState.KEPT,
            promise.c.kept.between(since, day),
        )
        .order_by(promise.c.kept.desc(), promise.c.id.desc())
        .limit(limit)
    )
    deeds = [Deed(Kind.GESTURE, each.id, each.text, each.day) for each in given]
    deeds += [Deed(Kind.PROMISE, row.id, row.text, row.kept) for row in kept]
    return tuple(sorted(deeds, key=lambda deed: deed.day, reverse=True)[:limit])


def read_balance(connection: Connection, contact_id: int) -> Balance:
    """The balance with one contact; attempts and notes to oneself started nothing."""
    theirs = select(entry_contact.c.entry_id).where(entry_contact.c.contact_id == contact_id)
    starts = connection.execute(
        select(entry.c.id, entry.c.started_by)
        .where(
            entry.c.id.in_(theirs),
            entry.c.started_by != "",
            not_(entry.c.attempt),
            entry.c.channel.not_in((Channel.NOTE, Channel.BROADCAST)),
        )
        .order_by(entry.c.day.desc(), entry.c.at.desc().nulls_last(), entry.c.id.desc())
        .limit(STARTS)
    )
    gestures = read_gestures(connection, gesture.c.contact_id == contact_id)
    return balance_of(((row.id, row.started_by) for row in starts), gestures)


def write_gestures(
    connection: Connection, contact_id: int, told: Iterable[GestureDraft], entry_id: int, day: date
) -> int:
    """Store what a jot says was given, received or asked for, with the thanks that were ticked; the answer: how many."""
    count = 0
    for draft in told:
        if not draft.text.strip():
            continue
        row = {"kind": draft.kind, "text": draft.text.strip(), "day": day, "entry_id": entry_id}
        connection.execute(gesture.insert().values(contact_id=contact_id, **row))
        count += 1
        if draft.thank.strip():
            thanks = {"text": draft.thank.strip(), "due": thank_by(day), "made": day, "entry_id": entry_id}
            connection.execute(
                promise.insert().values(
                    contact_id=contact_id, owed=Owed.MINE, state=PromiseState.OPEN, **thanks
                )
            )
    return count

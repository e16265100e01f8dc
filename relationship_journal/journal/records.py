"""Reading facts, promises, topics, gestures and relatives as frozen records."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import LABEL_STYLE_TABLENAME_PLUS_COL, ColumnElement, Connection, Row, select

from relationship_journal.domain.channels import Channel
from relationship_journal.domain.contacts import Relative
from relationship_journal.domain.errors import UnknownRecord
from relationship_journal.domain.facts import Fact
from relationship_journal.domain.gestures import Gesture
from relationship_journal.domain.promises import Promise
from relationship_journal.domain.topics import Topic
from relationship_journal.journal.promise_days import due_changes
from relationship_journal.store.tables import contact, entry, fact, gesture, promise, relative, topic

# Where a record came from: the entry's label (else its channel) and day, for "from Coffee, 16 April".
_SOURCE = (
    entry.c.label.label("source_label"),
    entry.c.channel.label("source_channel"),
    entry.c.day.label("source_day"),
)


def source_of(row: Row[Any]) -> str:
    """The source as "label|day" with the channel's word where there is no label; empty: made by hand."""
    if row.source_day is None:
        return ""
    return f"{row.source_label or Channel(row.source_channel)}|{row.source_day.isoformat()}"


def must_be_entry(connection: Connection, entry_id: int | None) -> None:
    """Raises ``UnknownRecord`` for the id of an entry that is not (or no longer) there."""
    if entry_id is not None and connection.scalar(select(entry.c.id).where(entry.c.id == entry_id)) is None:
        raise UnknownRecord(kind="entry", id=entry_id)


def read_facts(connection: Connection, *where: ColumnElement[bool]) -> tuple[Fact, ...]:
    """Facts in order of learning."""
    query = (
        select(fact, relative, *_SOURCE)
        .set_label_style(LABEL_STYLE_TABLENAME_PLUS_COL)
        .outerjoin(relative, relative.c.id == fact.c.relative_id)
        .outerjoin(entry, entry.c.id == fact.c.entry_id)
        .where(*where)
        .order_by(fact.c.id)
    )
    return tuple(_fact(row) for row in connection.execute(query))


def _fact(row: Row[Any]) -> Fact:
    found = row._mapping
    return Fact(
        id=found[fact.c.id],
        contact_id=found[fact.c.contact_id],
        kind=found[fact.c.kind],
        text=found[fact.c.text],
        detail=found[fact.c.detail],
        relative=relative_of(row) if found[fact.c.relative_id] is not None else None,
        on=found[fact.c.on_date],
        yearly=found[fact.c.yearly],
        entry_id=found[fact.c.entry_id],
        source=source_of(row),
        learned=found[fact.c.learned],
        confirmed=found[fact.c.confirmed],
        expires=found[fact.c.expires],
        sensitive=found[fact.c.sensitive],
    )


def relative_of(row: Row[Any]) -> Relative:
    """The relative of a row that selected the relative table."""
    found = row._mapping
    return Relative(
        id=found[relative.c.id],
        contact_id=found[relative.c.contact_id],
        name=found[relative.c.name],
        relation=found[relative.c.relation],
        born=found[relative.c.born],
        age=found[relative.c.age],
        age_on=found[relative.c.age_on],
        died=found[relative.c.died],
    )


def read_relatives(connection: Connection, contact_id: int) -> tuple[Relative, ...]:
    """A contact's relatives in order of making."""
    query = select(relative).where(relative.c.contact_id == contact_id).order_by(relative.c.id)
    return tuple(relative_of(row) for row in connection.execute(query))


def read_promises(
    connection: Connection, *where: ColumnElement[bool], limit: int | None = None
) -> tuple[Promise, ...]:
    """Promises with their people, dated ones first, soonest first; ``where`` speaks of the promise alone."""
    order = (promise.c.due.is_(None), promise.c.due, promise.c.id)
    if limit is not None:
        # Which they are is asked first: sorting ten thousand would otherwise fetch the person and entry of each.
        first = select(promise.c.id).where(*where).order_by(*order).limit(limit)
        where = (promise.c.id.in_(connection.scalars(first).all()),)
    query = (
        select(promise, contact.c.name.label("contact_name"), *_SOURCE)
        .join(contact, contact.c.id == promise.c.contact_id)
        .outerjoin(entry, entry.c.id == promise.c.entry_id)
        .where(*where)
        .order_by(*order)
    )
    rows = connection.execute(query).all()
    changes = due_changes(connection, {row.id: row.due for row in rows})
    return tuple(
        Promise(
            id=row.id,
            contact_id=row.contact_id,
            contact_name=row.contact_name,
            owed=row.owed,
            text=row.text,
            due=row.due,
            state=row.state,
            kept=row.kept,
            made=row.made,
            entry_id=row.entry_id,
            source=source_of(row),
            earlier=tuple(due for _at, due in changes.get(row.id, ())),
        )
        for row in rows
    )


def read_topics(
    connection: Connection, contact_ids: Iterable[int], *, only_open: bool = True
) -> tuple[Topic, ...]:
    """Topics of these contacts in order of making."""
    query = select(topic).where(topic.c.contact_id.in_(list(contact_ids))).order_by(topic.c.id)
    if only_open:
        query = query.where(topic.c.is_open)
    return tuple(topic_of(row) for row in connection.execute(query))


def topic_of(row: Row[Any]) -> Topic:
    """The topic of a row of the table of topics."""
    return Topic(
        row.id, row.contact_id, row.text, row.kind, row.is_open, row.created, row.entry_id, row.fact_id,
        row.ask_from,
    )  # fmt: skip


def read_gestures(
    connection: Connection, *where: ColumnElement[bool], limit: int | None = None
) -> tuple[Gesture, ...]:
    """Gestures with their people, newest first."""
    query = (
        select(gesture, contact.c.name.label("contact_name"), *_SOURCE)
        .join(contact, contact.c.id == gesture.c.contact_id)
        .outerjoin(entry, entry.c.id == gesture.c.entry_id)
        .where(*where)
        .order_by(gesture.c.day.desc(), gesture.c.id.desc())
        .limit(limit)
    )
    return tuple(
        Gesture(
            row.id,
            row.contact_id,
            row.contact_name,
            row.kind,
            row.text,
            row.day,
            row.entry_id,
            source_of(row),
        )
        for row in connection.execute(query)
    )

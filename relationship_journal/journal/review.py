"""Looking back: the counts of a week or a year, of everybody or one person, and the records behind each count."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, not_, select, true

from relationship_journal.domain.channels import Channel
from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.promises import Owed, PromiseState
from relationship_journal.domain.review import (
    Behind,
    Figure,
    Met,
    Period,
    PromisesKept,
    Review,
    Silence,
    Way,
    bars_of,
    way_of,
)
from relationship_journal.journal.people_rows import contact_rows, must_exist
from relationship_journal.store.database import Database
from relationship_journal.store.derived import channel_classes
from relationship_journal.store.tables import contact, entry, entry_contact, fact, promise

MOST_PEOPLE = 8
MOST_BEHIND = 200
_TEXT = 160


class Reviews:
    """The reviews of a journal; an attempt, a note and what counts for nothing are no conversation."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, period: Period, contact_id: int | None = None) -> Review:
        """What was in a period, with everybody or with one person; raises ``UnknownContact``."""
        with self._database.read() as connection:
            if contact_id is not None:
                must_exist(connection, [contact_id])
            ways = _ways(connection)
            live = [channel for channel, way in ways.items() if way is not Way.WRITTEN]
            met = _met(connection, period, live, contact_id)
            rows = contact_rows(connection, [who for who, _count in met[:MOST_PEOPLE]])
            me = contact_rows(connection, [contact_id]).get(contact_id) if contact_id is not None else None
            return Review(
                period=period,
                bars=bars_of(period, _counted(connection, period, ways, contact_id)),
                met=len(met),
                people=tuple(Met(rows[who], count) for who, count in met[:MOST_PEOPLE]),
                promises=_promises(connection, period, contact_id),
                facts=_facts(connection, period, contact_id),
                silence=_silence(connection, period, live, contact_id),
                contact=me,
            )

    def behind(self, figure: Figure, period: Period, contact_id: int | None = None) -> tuple[Behind, ...]:
        """The records a figure counts, newest first, at most 200 (``Review.counted`` tells how many there are)."""
        with self._database.read() as connection:
            if figure is Figure.KEPT:
                return _behind_promises(connection, period, contact_id)
            if figure is Figure.FACTS:
                return _behind_facts(connection, period, contact_id)
            wanted = [channel for channel, way in _ways(connection).items() if str(way) == str(figure)]
            return _behind_entries(connection, period, wanted, contact_id)


def _ways(connection: Connection) -> dict[Channel, Way]:
    classes = channel_classes(connection)
    told = ((channel, way_of(channel, counts)) for channel, counts in classes.items())
    return {channel: way for channel, way in told if way is not None}


def _within(period: Period, channels: Iterable[Channel], contact_id: int | None) -> list[ColumnElement[bool]]:
    where = [
        entry.c.day.between(period.first, period.last),
        not_(entry.c.attempt),
        entry.c.channel.in_(sorted(channels)),
    ]
    if contact_id is not None:
        theirs = select(entry_contact.c.entry_id).where(entry_contact.c.contact_id == contact_id)
        where.append(entry.c.id.in_(theirs))
    return where


def _counted(
    connection: Connection, period: Period, ways: dict[Channel, Way], contact_id: int | None
) -> list[tuple[date, Way, int]]:
    query = select(entry.c.day, entry.c.channel, func.count()).where(*_within(period, ways, contact_id))
    rows = connection.execute(query.group_by(entry.c.day, entry.c.channel))
    return [(day, ways[channel], count) for day, channel, count in rows]


def _met(
    connection: Connection, period: Period, live: list[Channel], contact_id: int | None
) -> list[tuple[int, int]]:
    """Whom one met live, most often first."""
    count = func.count()
    query = (
        select(entry_contact.c.contact_id, count)
        .join(entry, entry.c.id == entry_contact.c.entry_id)
        .join(contact, contact.c.id == entry_contact.c.contact_id)
        .where(not_(contact.c.is_me), *_within(period, live, contact_id))
        .group_by(entry_contact.c.contact_id)
        .order_by(count.desc(), contact.c.name, contact.c.id)
    )
    if contact_id is not None:
        query = query.where(entry_contact.c.contact_id != contact_id)
    return [(who, times) for who, times in connection.execute(query)]


def _promises(connection: Connection, period: Period, contact_id: int | None) -> PromisesKept:
    kept = and_(promise.c.state == PromiseState.KEPT, promise.c.kept.between(period.first, period.last))
    due = func.coalesce(promise.c.due, promise.c.made).between(period.first, period.last)
    counted = (
        kept,
        and_(kept, promise.c.kept <= promise.c.due),
        and_(kept, promise.c.kept > promise.c.due),
        and_(promise.c.state == PromiseState.BROKEN, due),
        and_(promise.c.state == PromiseState.RELEASED, due),
    )
    query = select(*(func.count().filter(each) for each in counted)).where(promise.c.owed == Owed.MINE)
    if contact_id is not None:
        query = query.where(promise.c.contact_id == contact_id)
    row = connection.execute(query).one()
    return PromisesKept(row[0], row[1], row[2], row[3], row[4])


def _learned(period: Period, contact_id: int | None) -> ColumnElement[bool]:
    others = select(contact.c.id).where(not_(contact.c.is_me))
    whose = fact.c.contact_id == contact_id if contact_id is not None else fact.c.contact_id.in_(others)
    return and_(fact.c.learned.between(period.first, period.last), whose)


def _facts(connection: Connection, period: Period, contact_id: int | None) -> tuple[Any, ...]:
    count = func.count()
    query = select(fact.c.kind, count).where(_learned(period, contact_id)).group_by(fact.c.kind)
    return tuple((kind, many) for kind, many in connection.execute(query.order_by(count.desc(), fact.c.kind)))


def _silence(
    connection: Connection, period: Period, live: list[Channel], contact_id: int | None
) -> Silence | None:
    """The largest number of days between two live contacts with one person of which the later is in the period."""
    theirs = (
        select(entry_contact.c.contact_id)
        .join(entry, entry.c.id == entry_contact.c.entry_id)
        .join(contact, contact.c.id == entry_contact.c.contact_id)
        .where(not_(contact.c.is_me), *_within(period, live, None))
    )
    if contact_id is not None:
        theirs = theirs.where(entry_contact.c.contact_id == contact_id)
    whose = entry_contact.c.contact_id
    before = func.lag(entry.c.day).over(partition_by=whose, order_by=(entry.c.day, entry.c.id))
    gaps = (
        select(
            whose.label("who"),
            entry.c.id.label("entry_id"),
            entry.c.day.label("ended"),
            before.label("before"),
        )
        .join(entry, entry.c.id == entry_contact.c.entry_id)
        .where(
            whose.in_(theirs),
            not_(entry.c.attempt),
            entry.c.channel.in_(sorted(live)),
            entry.c.day <= period.last,
        )
        .subquery()
    )
    days = func.julianday(gaps.c.ended) - func.julianday(gaps.c.before)
    query = (
        select(gaps.c.who, gaps.c.entry_id, gaps.c.ended, days)
        .where(gaps.c.before.is_not(None), gaps.c.ended >= period.first, days > 1)
        .order_by(days.desc(), gaps.c.ended.desc(), gaps.c.entry_id)
        .limit(1)
    )
    found = connection.execute(query).first()
    if found is None:
        return None
    row = contact_rows(connection, [found[0]])[found[0]]
    return Silence(row, round(found[3]), found[1], found[2])


# -- what is behind --------------------------------------------------------------------------------------


def _behind_entries(
    connection: Connection, period: Period, channels: list[Channel], contact_id: int | None
) -> tuple[Behind, ...]:
    query = select(entry.c.id, entry.c.day, entry.c.text).where(*_within(period, channels, contact_id))
    rows = connection.execute(query.order_by(entry.c.day.desc(), entry.c.id.desc()).limit(MOST_BEHIND)).all()
    first: dict[int, int] = {}
    pairs = select(entry_contact.c.entry_id, entry_contact.c.contact_id).where(
        entry_contact.c.entry_id.in_([row.id for row in rows])
    )
    for number, who in connection.execute(pairs.order_by(entry_contact.c.id)):
        if number not in first or who == contact_id:
            first[number] = who
    people = contact_rows(connection, set(first.values()))
    return tuple(_entry_behind(row, first.get(row.id, 0), people) for row in rows)


def _entry_behind(row: Any, who: int, people: dict[int, ContactRow]) -> Behind:
    return Behind(_short(row.text), row.day, who, people[who].name if who in people else "", row.id)


def _behind_promises(connection: Connection, period: Period, contact_id: int | None) -> tuple[Behind, ...]:
    query = (
        select(promise, contact.c.name)
        .join(contact, contact.c.id == promise.c.contact_id)
        .where(
            promise.c.owed == Owed.MINE,
            promise.c.state == PromiseState.KEPT,
            promise.c.kept.between(period.first, period.last),
            promise.c.contact_id == contact_id if contact_id is not None else true(),
        )
        .order_by(promise.c.kept.desc(), promise.c.id.desc())
        .limit(MOST_BEHIND)
    )
    return tuple(
        Behind(_short(row.text), row.kept, row.contact_id, row.name, row.entry_id)
        for row in connection.execute(query)
    )


def _behind_facts(connection: Connection, period: Period, contact_id: int | None) -> tuple[Behind, ...]:
    query = (
        select(fact, contact.c.name)
        .join(contact, contact.c.id == fact.c.contact_id)
        .where(_learned(period, contact_id))
        .order_by(fact.c.learned.desc(), fact.c.id.desc())
        .limit(MOST_BEHIND)
    )
    return tuple(
        Behind(
            _short(" ".join(part for part in (row.text, row.detail) if part)),
            row.learned, row.contact_id, row.name, row.entry_id,
        )
        for row in connection.execute(query)
    )  # fmt: skip


def _short(text: str) -> str:
    words = " ".join(text[: _TEXT * 4].split())
    return words if len(words) <= _TEXT else words[:_TEXT].rstrip() + "…"

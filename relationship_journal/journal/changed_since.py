"""What became different about somebody since a day: their work, what was learned, what is over, what they kept."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select

from relationship_journal.domain.changed_since import ChangeKind, ChangeSince
from relationship_journal.domain.changes import Kind
from relationship_journal.domain.facts import Fact, FactKind
from relationship_journal.domain.promises import Owed, PromiseState
from relationship_journal.journal.records import read_facts, read_promises
from relationship_journal.store.tables import act, change, contact, fact, organisation, promise

_PASSING = FactKind.CONTEXT


def changed_since(
    connection: Connection, contact_id: int, since: date, day: date, zone: str
) -> tuple[ChangeSince, ...]:
    """The differences after ``since`` as known on ``day``, newest first; days are those of ``zone``.

    Nothing sensitive, nothing of the dead among the relatives, nothing that was learned on ``since`` itself.
    """
    found = [
        *_work(connection, contact_id, since, zone),
        *_facts(read_facts(connection, fact.c.contact_id == contact_id), since, day),
        *_kept(connection, contact_id, since),
    ]
    return tuple(sorted(found, key=lambda each: each.day, reverse=True))


def _work(connection: Connection, contact_id: int, since: date, zone: str) -> Iterator[ChangeSince]:
    """Role and organisation against the first image the history kept after the day."""
    begins = datetime.combine(since + timedelta(days=1), time(), ZoneInfo(zone))
    query = (
        select(act.c.at, change.c.image)
        .join(act, act.c.id == change.c.act_id)
        .where(change.c.table_name == contact.name, change.c.row_id == contact_id)
        .where(change.c.image.is_not(None), act.c.at >= begins)
        .order_by(change.c.id)
    )
    kept = [(at, json.loads(image)) for at, image in connection.execute(query)]
    if not kept:
        return
    now = connection.execute(select(contact).where(contact.c.id == contact_id)).one()._mapping
    for kind, column in ((ChangeKind.ROLE, "role"), (ChangeKind.ORGANISATION, "organisation_id")):
        was = kept[0][1].get(column)
        if was == now[column]:
            continue
        last = next(at for at, image in reversed(kept) if image.get(column) != now[column])
        texts = [_named(connection, column, value) for value in (was, now[column])]
        if texts[0] != texts[1]:
            on = last.astimezone(ZoneInfo(zone)).date()
            yield ChangeSince(kind, texts[1], on, Kind.CONTACT, contact_id, texts[0])


def _named(connection: Connection, column: str, value: Any) -> str:
    if column == "role":
        return str(value or "")
    name = select(organisation.c.name).where(organisation.c.id == value)
    return str(connection.scalar(name) or "") if value is not None else ""


def _facts(facts: Iterable[Fact], since: date, day: date) -> Iterator[ChangeSince]:
    for each in facts:
        if each.sensitive or (each.relative is not None and each.relative.died):
            continue
        told = _told(each)
        if not each.is_current(day):
            ended = each.expires or day
            if each.kind is not _PASSING and ended >= since and (each.learned or since) <= since:
                yield ChangeSince(ChangeKind.OVER, told, ended, Kind.FACT, each.id)
        elif each.learned is not None and each.learned > since:
            yield ChangeSince(ChangeKind.LEARNED, told, each.learned, Kind.FACT, each.id)


def _told(each: Fact) -> str:
    name = each.relative.name if each.relative is not None and each.relative.name not in each.text else ""
    return ", ".join(part for part in (name, each.text, each.detail) if part)


def _kept(connection: Connection, contact_id: int, since: date) -> Iterator[ChangeSince]:
    theirs: Mapping[str, Any] = {"owed": Owed.THEIRS, "state": PromiseState.KEPT, "contact_id": contact_id}
    where = [promise.c[name] == value for name, value in theirs.items()]
    for each in read_promises(connection, *where, promise.c.kept > since):
        yield ChangeSince(ChangeKind.KEPT, each.text, each.kept or since, Kind.PROMISE, each.id)

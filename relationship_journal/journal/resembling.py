"""Whom a name or an address that is being typed may mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, func, not_, or_, select

from relationship_journal.domain.duplicates import Likeness, Resemblance
from relationship_journal.domain.work import Clock
from relationship_journal.journal.likeness import parts_alike
from relationship_journal.journal.name_parts import name_parts
from relationship_journal.journal.nicknames import also_called
from relationship_journal.journal.people_rows import contact_rows
from relationship_journal.journal.phone_keys import home_region, point_key, tail_of
from relationship_journal.store.tables import contact, contact_point, standing

MOST = 5
_LOOKED_AT = 200
_ORDER = {reason: place for place, reason in enumerate(Likeness)}
Hit = tuple[int, Likeness, str]


def resembling(
    connection: Connection,
    clock: Clock,
    name: str,
    emails: Iterable[str],
    phones: Iterable[str],
    *,
    but: int | None,
) -> tuple[Resemblance, ...]:
    """At most five, the surest first: the same address, the same name, a nickname, a name like it."""
    hits: dict[int, Hit] = {}
    for hit in (*_by_address(connection, clock, emails, phones), *_by_name(connection, name)):
        hits.setdefault(hit[0], hit)
    hits.pop(but or 0, None)
    wanted = sorted(hits.values(), key=lambda hit: (_ORDER[hit[1]], hit[0]))[:MOST]
    rows = contact_rows(connection, [hit[0] for hit in wanted])
    return tuple(Resemblance(rows[number], reason, shared) for number, reason, shared in wanted)


def _by_address(
    connection: Connection, clock: Clock, emails: Iterable[str], phones: Iterable[str]
) -> Iterator[Hit]:
    query = select(contact_point.c.contact_id, contact_point.c.value).order_by(contact_point.c.id)
    for email in filter(None, map(str.strip, emails)):
        same = query.where(
            contact_point.c.kind == "email", func.lower(contact_point.c.value) == email.lower()
        )
        for row in connection.execute(same.limit(MOST)):
            yield row.contact_id, Likeness.EMAIL, row.value
    for phone in filter(None, map(str.strip, phones)):
        if not tail_of(phone)[1:].isdecimal():
            continue  # too short, or still being typed
        region = home_region(connection, clock)
        key = point_key("phone", phone, region)
        ends = query.where(
            contact_point.c.kind == "phone", contact_point.c.value.endswith(phone[-2:], autoescape=True)
        )
        for row in connection.execute(ends):
            if tail_of(row.value) == tail_of(phone) and point_key("phone", row.value, region) == key:
                yield row.contact_id, Likeness.PHONE, row.value


def _by_name(connection: Connection, name: str) -> Iterator[Hit]:
    typed = name_parts(name)
    words = {word for word in typed.words if len(word) > 1}
    if not words:
        return
    if len(typed.words) == 1:
        words |= also_called(typed.words[0])
    key = standing.c.name_key
    holds = [
        clause
        for word in words
        for clause in (key.startswith(word, autoescape=True), key.contains(f" {word}", autoescape=True))
    ]
    query = (
        select(contact.c.id, contact.c.name)
        .join(standing, standing.c.contact_id == contact.c.id)
        .where(or_(*holds), not_(contact.c.is_me))
        .order_by(standing.c.last_any.desc().nulls_last(), contact.c.id)
        .limit(_LOOKED_AT)
    )
    for row in connection.execute(query):
        alike = parts_alike(typed, name_parts(row.name))
        if alike is not None:
            yield row.id, alike, ""

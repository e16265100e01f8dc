"""Whom a name or an address that is being typed may mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import permutations

from sqlalchemy import Connection, func, not_, select

from relationship_journal.domain.duplicates import Likeness, Resemblance
from relationship_journal.domain.work import Clock
from relationship_journal.journal.likeness import parts_alike
from relationship_journal.journal.name_parts import NameParts, name_parts
from relationship_journal.journal.nicknames import also_called
from relationship_journal.journal.people_rows import contact_rows
from relationship_journal.journal.phone_keys import home_region, point_key, tail_of
from relationship_journal.store.tables import contact, contact_point, standing

MOST = 5
_LOOKED_AT = 100
_TELLING = 3
"""Letters of a family name from which whoever bears it is looked at."""
_WORDS = 4
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
        # LIKE without wildcards is "equal but for case", at half of what lower() costs.
        plain = email.replace("/", "//").replace("%", "/%").replace("_", "/_")
        alike = contact_point.c.value.like(plain, escape="/")
        same = query.where(contact_point.c.kind == "email", alike)
        for row in connection.execute(same.limit(MOST)):
            yield row.contact_id, Likeness.EMAIL, row.value
    for phone in filter(None, map(str.strip, phones)):
        tail = tail_of(phone)
        if not tail[1:].isdecimal():
            continue  # too short, or still being typed
        ends = query.where(
            contact_point.c.kind == "phone", func.substr(contact_point.c.value, -2) == phone[-2:]
        )
        ending = [row for row in connection.execute(ends) if tail_of(row.value) == tail]
        region = home_region(connection, clock) if ending else ""
        for row in ending:
            if point_key("phone", row.value, region) == point_key("phone", phone, region):
                yield row.contact_id, Likeness.PHONE, row.value


def _by_name(connection: Connection, name: str) -> Iterator[Hit]:
    typed = name_parts(name)
    if not any(len(word) > 1 for word in typed.words):
        return
    ids = list(dict.fromkeys(_candidates(connection, typed)))
    rows = connection.execute(
        select(contact.c.id, contact.c.name).where(contact.c.id.in_(ids), not_(contact.c.is_me))
    )
    names = {row.id: row.name for row in rows}
    for number in ids:
        alike = parts_alike(typed, name_parts(names[number])) if number in names else None
        if alike is not None:
            yield number, alike, ""


def _candidates(connection: Connection, typed: NameParts) -> Iterator[int]:
    """Who is worth a closer look; those of the very name first, so that many like it never crowd them out."""
    key, query = standing.c.name_key, select(standing.c.contact_id)
    yield from connection.scalars(query.where(key.in_(_spelled(typed))).limit(_LOOKED_AT))
    for reading in typed.readings:
        if not reading.first or not reading.family:
            continue
        begins = f"{reading.first} {reading.family[0][:2]}"
        near = query.where(key >= begins, key < f"{begins}\U0010ffff")
        yield from connection.scalars(near.limit(_LOOKED_AT))
    words = {max(reading.family, key=len) for reading in typed.readings if reading.family}
    for word in words:
        if len(word) >= _TELLING:
            yield from connection.scalars(query.where(func.instr(key, word) > 0).limit(_LOOKED_AT))


def _spelled(typed: NameParts) -> set[str]:
    """The sort keys of names that are this one: in any order, with ae for ä, by a nickname or an initial."""
    short = tuple(word.replace("ae", "a").replace("oe", "o").replace("ue", "u") for word in typed.words)
    spellings = {typed.words, typed.long, short}
    found = {" ".join(each) for words in spellings for each in permutations(words[:_WORDS])}
    if len(typed.words) == 1:
        found |= also_called(typed.words[0])
    for reading in typed.readings:
        family = " ".join(reading.family)
        for given in (*also_called(reading.first), reading.first[:1]):
            found |= {f"{given} {family}", f"{family} {given}"}
    return found

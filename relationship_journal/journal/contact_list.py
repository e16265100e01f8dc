"""The people list: ids in order under their sections, filtered, all in SQL."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Select, and_, false, func, not_, select

from relationship_journal.domain.alphabets import in_order, letter_of
from relationship_journal.domain.errors import InvalidInput
from relationship_journal.domain.listing import Section
from relationship_journal.domain.questions import parse
from relationship_journal.journal.asked_people import conditions, resolved
from relationship_journal.journal.face_time import BY_CONTACT, is_never_met
from relationship_journal.journal.rhythm import by_neglect, is_neglected
from relationship_journal.store.numbers import numbers
from relationship_journal.store.tables import contact, contact_circle, organisation, standing

ORDERS = ("recent", "name", "company", "never_met")


def sections(
    connection: Connection, order: str, words: str, circle_id: int | None, today: date
) -> list[Section]:
    """The list as sections; ``order`` is one of ``ORDERS``, never_met leaves out everybody met in person."""
    if order not in ORDERS:
        raise InvalidInput(order=order)
    wanted = _filtered(connection, select(standing.c.contact_id), words, circle_id, today)
    if order == "recent":
        return _by_clock(connection, wanted, today)
    if order == "never_met":
        return _never_met(connection, wanted)
    key = standing.c.name_key if order == "name" else standing.c.company_key
    return _by_key(connection, wanted, order, key)


def _filtered(
    connection: Connection, query: Select[Any], words: str, circle_id: int | None, today: date
) -> Select[Any]:
    # The user's own record is not one of the people.
    query = query.join(contact, contact.c.id == standing.c.contact_id).where(not_(contact.c.is_me))
    if circle_id is not None:
        members = select(contact_circle.c.contact_id).where(contact_circle.c.circle_id == circle_id)
        query = query.where(standing.c.contact_id.in_(members))
    if not words.strip():
        return query
    question = resolved(connection, parse(words))
    return query.where(false() if question.is_empty else and_(*conditions(connection, question, today)))


def _by_clock(connection: Connection, wanted: Select[Any], today: date) -> list[Section]:
    neglected = is_neglected(today)
    late = numbers(connection, wanted.where(neglected).order_by(*by_neglect(today)))
    others = wanted.where(not_(func.coalesce(neglected, false())))
    rest = numbers(
        connection,
        others.order_by(standing.c.last_live.desc().nulls_last(), standing.c.name_key, standing.c.contact_id),
    )
    found = [Section("reach_out", "", late), Section("in_touch", "", rest)]
    return [section for section in found if section.ids]


def _never_met(connection: Connection, wanted: Select[Any]) -> list[Section]:
    ids = tuple(connection.scalars(wanted.where(is_never_met()).order_by(*BY_CONTACT)))
    return [Section("never_met", "", ids)] if ids else []


def _by_key(connection: Connection, wanted: Select[Any], order: str, key: Any) -> list[Section]:
    if order == "name":
        found = connection.execute(wanted.add_columns(key).order_by(key, standing.c.contact_id)).all()
        by_letter = groupby(in_order(found, _key), key=lambda row: letter_of(_key(row)))
        return [Section("letter", letter, tuple(row[0] for row in group)) for letter, group in by_letter]
    company = func.coalesce(organisation.c.name, "")
    named = wanted.outerjoin(organisation, organisation.c.id == contact.c.organisation_id)
    found = connection.execute(
        named.add_columns(key, company).order_by(
            key == "", key, organisation.c.name, standing.c.name_key, standing.c.contact_id
        )
    ).all()
    by_company = groupby(in_order(found, _key), key=lambda row: str(row[2]))
    return [Section("company", name, tuple(row[0] for row in group)) for name, group in by_company]


def _key(row: Any) -> str:
    return str(row[1])

"""The people list: ids in order under their sections, filtered, all in SQL."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Select, and_, false, func, not_, or_, select

from relationship_journal.domain.errors import InvalidInput
from relationship_journal.domain.folding import asked_words
from relationship_journal.domain.listing import Section
from relationship_journal.journal.face_time import BY_CONTACT, is_never_met
from relationship_journal.journal.rhythm import by_neglect, is_neglected
from relationship_journal.store.search_index import match_words
from relationship_journal.store.tables import contact, contact_circle, organisation, search_text, standing

ORDERS = ("recent", "name", "company", "never_met")


def sections(
    connection: Connection, order: str, words: str, circle_id: int | None, today: date
) -> list[Section]:
    """The list as sections; ``order`` is one of ``ORDERS``, never_met leaves out everybody met in person."""
    if order not in ORDERS:
        raise InvalidInput(order=order)
    wanted = _filtered(select(standing.c.contact_id), words, circle_id)
    if order == "recent":
        return _by_clock(connection, wanted, today)
    if order == "never_met":
        return _never_met(connection, wanted)
    key = standing.c.name_key if order == "name" else standing.c.company_key
    return _by_key(connection, wanted, order, key)


def _filtered(query: Select[Any], words: str, circle_id: int | None) -> Select[Any]:
    # The user's own record is not one of the people.
    query = query.join(contact, contact.c.id == standing.c.contact_id).where(not_(contact.c.is_me))
    if circle_id is not None:
        members = select(contact_circle.c.contact_id).where(contact_circle.c.circle_id == circle_id)
        query = query.where(standing.c.contact_id.in_(members))
    if words.strip():
        query = query.where(_matches(words))
    return query


def _matches(words: str) -> Any:
    """Each word begins a word of the name, of the company, or of anything else known about the person."""
    starts = [
        or_(
            standing.c.name_key.startswith(word, autoescape=True),
            standing.c.name_key.contains(" " + word, autoescape=True),
            standing.c.company_key.contains(word, autoescape=True),
        )
        for word in asked_words(words)
    ]
    if not starts:
        return standing.c.contact_id < 0
    named = and_(*starts)
    phrase = match_words(words)
    if len(phrase) < 6:  # one or two letters: names only
        return named
    index = select(func.cast(search_text.c.contact_id, search_text.c.contact_id.type)).where(
        search_text.c.kind.in_(("contact", "fact")),
        search_text.c.id.in_(_fts_ids(phrase)),
    )
    return or_(named, standing.c.contact_id.in_(index))


def _fts_ids(phrase: str) -> Any:
    from sqlalchemy import column, literal_column, table

    index = table("search_index", column("rowid"))
    return select(index.c.rowid).where(literal_column("search_index").op("MATCH")(phrase))


def _by_clock(connection: Connection, wanted: Select[Any], today: date) -> list[Section]:
    neglected = is_neglected(today)
    late = connection.scalars(wanted.where(neglected).order_by(*by_neglect(today))).all()
    others = wanted.where(not_(func.coalesce(neglected, false())))
    rest = connection.scalars(
        others.order_by(standing.c.last_live.desc().nulls_last(), standing.c.name_key, standing.c.contact_id)
    ).all()
    found = [Section("reach_out", "", tuple(late)), Section("in_touch", "", tuple(rest))]
    return [section for section in found if section.ids]


def _never_met(connection: Connection, wanted: Select[Any]) -> list[Section]:
    ids = tuple(connection.scalars(wanted.where(is_never_met()).order_by(*BY_CONTACT)))
    return [Section("never_met", "", ids)] if ids else []


def _by_key(connection: Connection, wanted: Select[Any], order: str, key: Any) -> list[Section]:
    if order == "name":
        rows = connection.execute(
            wanted.add_columns(func.substr(key, 1, 1)).order_by(key, standing.c.contact_id)
        )
        heading = "letter"
    else:
        named = wanted.outerjoin(organisation, organisation.c.id == contact.c.organisation_id)
        rows = connection.execute(
            named.add_columns(func.coalesce(organisation.c.name, "")).order_by(
                key == "", key, organisation.c.name, standing.c.name_key, standing.c.contact_id
            )
        )
        heading = "company"
    return [
        # SQLite knows the capitals of plain Latin letters only.
        Section(heading, title.upper() if heading == "letter" else title, tuple(row[0] for row in group))
        for title, group in groupby(rows, key=lambda row: str(row[1]))
    ]

"""Writing a stored contact anew from a draft: its columns, points and circles."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, select, update

from relationship_journal.domain.contacts import ContactDraft, ContactPoint
from relationship_journal.domain.errors import EmptyText, InvalidInput
from relationship_journal.domain.names import split_name, tidy_name
from relationship_journal.domain.partial_date import PartialDate
from relationship_journal.domain.rhythm import checked_rhythm
from relationship_journal.journal.circles import circle_named
from relationship_journal.store.tables import contact, contact_circle, contact_point, organisation


def write_contact(connection: Connection, contact_id: int, draft: ContactDraft) -> None:
    """Make a stored contact what the draft says."""
    values = contact_values(draft, organisation_named(connection, draft.organisation))
    connection.execute(update(contact).where(contact.c.id == contact_id).values(values))
    _write_points(connection, contact_id, draft.points)
    _write_circles(connection, contact_id, draft.circles)


def contact_values(draft: ContactDraft, organisation_id: int | None) -> dict[str, Any]:
    """The columns of a draft that an editor writes; raises ``EmptyText`` without a name, ``InvalidInput`` for unreadable dates."""
    name = tidy_name(draft.name)
    if not name:
        raise EmptyText("error.no_name")
    given, family = (draft.given, draft.family) if draft.given or draft.family else split_name(name)
    died = draft.died.strip()
    return {
        "name": name,
        "given": given,
        "family": family,
        "nickname": draft.nickname.strip(),
        "pronouns": draft.pronouns.strip(),
        "role": draft.role.strip(),
        "organisation_id": organisation_id,
        "portrait": draft.portrait.strip(),
        "how_met": draft.how_met.strip(),
        "met_on": _partial(draft.met_on),
        "born": _partial(draft.born),
        "died": bool(died),
        "died_on": None if died.lower() in ("", "yes") else _partial(died),
        "rhythm_days": checked_rhythm(draft.rhythm_days),
    }


def _partial(text: str) -> PartialDate | None:
    if not text.strip():
        return None
    try:
        return PartialDate.parse(text)
    except ValueError as fault:
        raise InvalidInput("error.partial_date", text=text.strip()[:40]) from fault


def organisation_named(connection: Connection, name: str) -> int | None:
    """The organisation of that name, made if it is new; None without a name."""
    name = tidy_name(name)
    if not name:
        return None
    known = connection.scalar(select(organisation.c.id).where(organisation.c.name == name))
    if known is not None:
        return int(known)
    (made,) = connection.execute(organisation.insert().values(name=name)).inserted_primary_key or (0,)
    return int(made)


def _write_points(connection: Connection, contact_id: int, points: Iterable[ContactPoint]) -> None:
    """Keep the points that stay (their ids too), change, add and remove the others."""
    wanted = [point for point in points if point.value.strip()]
    query = select(contact_point.c.id).where(contact_point.c.contact_id == contact_id)
    known = set(connection.scalars(query))
    kept = {point.id for point in wanted if point.id in known}
    for gone in known - kept:
        connection.execute(contact_point.delete().where(contact_point.c.id == gone))
    for position, point in enumerate(wanted):
        values = {
            "kind": point.kind,
            "value": point.value.strip(),
            "label": point.label,
            "position": position,
        }
        if point.id in kept:
            connection.execute(update(contact_point).where(contact_point.c.id == point.id).values(values))
        else:
            connection.execute(contact_point.insert().values(contact_id=contact_id, **values))


def _write_circles(connection: Connection, contact_id: int, names: Iterable[str]) -> None:
    wanted = {circle_named(connection, name) for name in names if tidy_name(name)}
    query = select(contact_circle.c.circle_id).where(contact_circle.c.contact_id == contact_id)
    known = set(connection.scalars(query))
    for gone in known - wanted:
        connection.execute(
            contact_circle.delete().where(
                contact_circle.c.contact_id == contact_id, contact_circle.c.circle_id == gone
            )
        )
    for new in sorted(wanted - known):
        connection.execute(contact_circle.insert().values(contact_id=contact_id, circle_id=new))

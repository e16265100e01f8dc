"""A person as their editor holds them, read and written inside one session: contact, days, who introduced them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection, delete, select, update

from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.errors import EmptyText, InvalidInput
from relationship_journal.domain.facts import Fact, FactDraft, FactKind
from relationship_journal.domain.links import LinkKind
from relationship_journal.domain.partial_date import PartialDate
from relationship_journal.domain.person_drafts import DateDraft, PersonDraft
from relationship_journal.domain.work import Clock
from relationship_journal.journal.contact_reading import read_draft
from relationship_journal.journal.fact_writing import FactWriter
from relationship_journal.journal.links import read_links, write_link
from relationship_journal.journal.pictures import store_picture
from relationship_journal.journal.records import read_facts
from relationship_journal.store.tables import contact, fact, link


def read_person(connection: Connection, contact_id: int, clock: Clock) -> PersonDraft:
    """Somebody as the editor shows them; raises ``UnknownContact``."""
    draft = read_draft(connection, contact_id, clock)
    links = read_links(connection, contact_id)
    through = next((each.other for each in links if each.kind is LinkKind.INTRODUCED_BY), None)
    key = connection.scalar(select(contact.c.photo).where(contact.c.id == contact_id)) or ""
    dates = tuple(DateDraft(each.text, str(each.on), each.id) for each in _days(connection, contact_id))
    # No more than a name: what else changes about that person is no change of this one.
    light = ContactRow(through.id, through.name) if through is not None else None
    return PersonDraft(draft, dates, light, photo_key=key)


def write_around(connection: Connection, contact_id: int, draft: PersonDraft, day: date) -> None:
    """Write what stands around a stored contact: days, who introduced them, the picture."""
    _write_days(connection, contact_id, draft.dates, day)
    _write_through(connection, contact_id, draft.through.id if draft.through is not None else None)
    if draft.photo is not None:
        values = {"photo": store_picture(connection, draft.photo)}
        connection.execute(update(contact).where(contact.c.id == contact_id).values(values))


def _days(connection: Connection, contact_id: int) -> tuple[Fact, ...]:
    """The facts the editor shows as days; one about a relative is the relative's."""
    return read_facts(
        connection,
        fact.c.contact_id == contact_id,
        fact.c.kind == FactKind.DATE,
        fact.c.on_date.is_not(None),
        fact.c.relative_id.is_(None),
    )


def _write_days(connection: Connection, contact_id: int, dates: Iterable[DateDraft], day: date) -> None:
    """Days that stay as they are keep everything; a changed one keeps its detail, where it came from, and that it is once."""
    known = {each.id: each for each in _days(connection, contact_id)}
    writer = FactWriter(connection, day, day)
    for each in dates:
        text = each.label.strip()
        if not text:
            raise EmptyText("error.empty_fact")
        on = _partial(each.on)
        before = known.pop(each.fact_id, None)
        if before is None:
            writer.add(contact_id, FactDraft(FactKind.DATE, text, on=str(on), yearly=on.is_yearly))
        elif (before.text, before.on) != (text, on):
            once = before.on is not None and before.on.is_yearly and not before.yearly and on.year is not None
            yearly = before.yearly if once or before.on == on else on.is_yearly
            writer.set(before.id, text=text, on_date=on, yearly=yearly, confirmed=day)
    for gone in known:
        writer.remove(gone)


def _partial(text: str) -> PartialDate:
    try:
        return PartialDate.parse(text)
    except ValueError as fault:
        raise InvalidInput("error.partial_date", text=text.strip()[:40]) from fault


def _write_through(connection: Connection, contact_id: int, through: int | None) -> None:
    """The first who introduced them gives way to another; further ones stay."""
    links = [each for each in read_links(connection, contact_id) if each.kind is LinkKind.INTRODUCED_BY]
    first = links[0] if links else None
    if first is not None and first.other.id == through:
        return
    if first is not None:
        connection.execute(delete(link).where(link.c.id == first.id))
    if through is not None:
        write_link(connection, contact_id, through, LinkKind.INTRODUCED_BY, first.label if first else "")

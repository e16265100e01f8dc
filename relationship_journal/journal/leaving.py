"""People as cards that may leave: what always goes along, what only if asked for, and nothing else."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import ColumnElement, Connection, Select, exists, not_, or_, select

from relationship_journal.domain.card_fields import card_of_contact
from relationship_journal.domain.cards import Card, CardFact, CardPoint
from relationship_journal.domain.channels import Channel
from relationship_journal.domain.contacts import Relative
from relationship_journal.domain.facts import FactKind
from relationship_journal.domain.folding import fold
from relationship_journal.domain.people_export import PeopleExportOptions, PeopleFormat
from relationship_journal.domain.work import Clock, today
from relationship_journal.journal.contact_reading import read_contacts
from relationship_journal.journal.people_rows import chunks
from relationship_journal.journal.records import relative_of
from relationship_journal.store.tables import contact, entry, entry_contact, fact, picture, relative

#: What others have a place for. Preferences, work and what is true at the moment stay here.
LEAVING_FACTS = (FactKind.HOBBY, FactKind.DATE)
_ANNIVERSARY = frozenset({"anniversary", "wedding anniversary"})


def leaving_ids(connection: Connection, ids: Sequence[int] | None) -> list[int]:
    """Whom an export takes: these, or everybody but the user; in order of making, those that are gone left out."""
    query = select(contact.c.id).order_by(contact.c.id)
    if ids is None:
        return list(connection.scalars(query.where(not_(contact.c.is_me))))
    wanted = set(ids)
    return [each for each in connection.scalars(query) if each in wanted]


def leaving_cards(
    connection: Connection, ids: Sequence[int], options: PeopleExportOptions, clock: Clock
) -> Iterator[Card]:
    """These people as they leave, in their order."""
    for portion in chunks(ids):
        people = read_contacts(connection, portion, clock)
        asides = _asides(connection, portion)
        photos = _photos(connection, portion) if options.photos and options.format.is_vcard else {}
        notes = _notes(connection, portion) if options.notes else {}
        facts = _facts(connection, portion, today(clock)) if options.facts else {}
        relatives = _relatives(connection, portion) if options.facts else {}
        for who in portion:
            card = card_of_contact(people[who], asides[who], photos.get(who, b""))
            card = replace(card, note="\n\n".join(notes.get(who, ())))
            if options.format is PeopleFormat.SPREADSHEET:
                card = replace(card, uid="", rest=())  # nobody reads it back
            yield _with_facts(card, facts.get(who, ()), relatives.get(who, ()))


def _with_facts(card: Card, facts: Sequence[CardFact], relatives: Sequence[Relative]) -> Card:
    """The card with hobbies, dates and relatives beside what an earlier file said of the same."""
    anniversary, told = card.anniversary, []
    for each in facts:
        is_anniversary = each.kind == FactKind.DATE and each.on and fold(each.text) in _ANNIVERSARY
        if is_anniversary and anniversary in ("", each.on):
            anniversary = each.on
        else:
            told.append(each)
    here = {fold(person.value) for person in card.related}
    more = tuple(
        CardPoint("related", each.name, each.relation) for each in relatives if fold(each.name) not in here
    )
    known = {(each.kind, fold(each.text)) for each in card.facts}
    added = tuple(each for each in told if (each.kind, fold(each.text)) not in known)
    return replace(card, anniversary=anniversary, facts=card.facts + added, related=card.related + more)


def _asides(connection: Connection, ids: Sequence[int]) -> dict[int, str]:
    query = select(contact.c.id, contact.c.card).where(contact.c.id.in_(ids))
    return {row.id: row.card for row in connection.execute(query)}


def _photos(connection: Connection, ids: Sequence[int]) -> dict[int, bytes]:
    query = select(contact.c.id, picture.c.data).join(picture, picture.c.sha256 == contact.c.photo)
    return {row.id: row.data for row in connection.execute(query.where(contact.c.id.in_(ids)))}


def _notes(connection: Connection, ids: Sequence[int]) -> dict[int, list[str]]:
    """The texts of channel note, oldest first; a private line beside one stays here."""
    query = (
        select(entry_contact.c.contact_id, entry.c.text)
        .join(entry, entry.c.id == entry_contact.c.entry_id)
        .where(entry_contact.c.contact_id.in_(ids), _is_note())
        .order_by(entry.c.day, entry.c.id)
    )
    found: dict[int, list[str]] = defaultdict(list)
    for row in connection.execute(query):
        found[row.contact_id].append(row.text)
    return found


def _facts(connection: Connection, ids: Sequence[int], day: date) -> dict[int, list[CardFact]]:
    query = select(fact).where(fact.c.contact_id.in_(ids), _may_leave(day)).order_by(fact.c.id)
    found: dict[int, list[CardFact]] = defaultdict(list)
    for row in connection.execute(query):
        told = CardFact(str(row.kind), row.text, row.detail, on=str(row.on_date or ""))
        found[row.contact_id].append(told)
    return found


def _relatives(connection: Connection, ids: Sequence[int]) -> dict[int, list[Relative]]:
    query = select(relative).where(relative.c.contact_id.in_(ids), _is_told()).order_by(relative.c.id)
    found: dict[int, list[Relative]] = defaultdict(list)
    for row in connection.execute(query):
        found[row.contact_id].append(relative_of(row))
    return found


def _is_note() -> ColumnElement[bool]:
    return entry.c.channel == Channel.NOTE


def _may_leave(day: date) -> ColumnElement[bool]:
    """Hobbies and dates of the contact itself, unless marked as sensitive or over."""
    current = fact.c.expires.is_(None) | (fact.c.expires >= day)
    return current & fact.c.kind.in_(LEAVING_FACTS) & not_(fact.c.sensitive) & fact.c.relative_id.is_(None)


def _is_told() -> ColumnElement[bool]:
    """A living relative of whom not everything known is sensitive."""
    about = exists().where(fact.c.relative_id == relative.c.id)
    return not_(relative.c.died) & or_(not_(about), about.where(not_(fact.c.sensitive)))


def with_photos() -> Select[tuple[int]]:
    """Who has a picture."""
    return select(contact.c.id).where(contact.c.photo.is_not(None))


def with_facts(day: date) -> Select[tuple[int]]:
    """Who has a hobby, a date or a relative that could leave; somebody may come more than once."""
    told = select(fact.c.contact_id).where(_may_leave(day))
    return select(relative.c.contact_id).where(_is_told()).union_all(told)  # type: ignore[return-value]  # as good as one


def with_notes() -> Select[tuple[int]]:
    """Who has a note; somebody may come more than once."""
    return (
        select(entry_contact.c.contact_id)
        .join(entry, entry.c.id == entry_contact.c.entry_id)
        .where(_is_note())
    )

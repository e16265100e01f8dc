"""Contacts: list, look up, add, edit, remove."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, func, not_, select, update

from relationship_journal.domain.contacts import Contact, ContactDraft, ContactPoint, ContactRow
from relationship_journal.domain.errors import AmbiguousContact, ChangedMeanwhile, UnknownContact
from relationship_journal.domain.folding import folded_words
from relationship_journal.domain.listing import Section
from relationship_journal.domain.names import joined, name_key, tidy_name
from relationship_journal.domain.person_drafts import PersonDraft
from relationship_journal.domain.questions import parse
from relationship_journal.domain.rhythm import checked_rhythm
from relationship_journal.domain.work import Clock, today
from relationship_journal.journal import contact_list
from relationship_journal.journal.contact_reading import read_contact, read_draft
from relationship_journal.journal.name_search import by_name, with_nicknames
from relationship_journal.journal.people_rows import chunks, contact_rows, with_next_meeting
from relationship_journal.journal.pictures import picture_of, read_pictures, store_picture
from relationship_journal.store.asked_names import best_known
from relationship_journal.store.database import Database
from relationship_journal.store.tables import (
    contact,
    contact_point,
    standing,
)

_ANY: Mapping[str, Any] = {}


class Contacts:
    """The people of a journal."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def ids(self, order: str = "recent", words: str = "", circle_id: int | None = None) -> list[Section]:
        """The list in sections; ``order``: recent, name, company, never_met; ``words`` filter by name, company, fact."""
        with self._database.read() as connection:
            return contact_list.sections(connection, order, words, circle_id, today(self._clock))

    def rows(self, ids: Iterable[int]) -> dict[int, ContactRow]:
        """Light contacts by id; those that are gone are left out."""
        with self._database.read() as connection:
            return with_next_meeting(connection, contact_rows(connection, ids), self._clock.now())

    def points(self, ids: Iterable[int]) -> dict[int, tuple[ContactPoint, ...]]:
        """How to reach people, in the order of their cards; those without anything are left out."""
        found: dict[int, tuple[ContactPoint, ...]] = {}
        with self._database.read() as connection:
            for portion in chunks(ids):
                query = select(contact_point).where(contact_point.c.contact_id.in_(portion))
                for row in connection.execute(query.order_by(contact_point.c.position, contact_point.c.id)):
                    point = ContactPoint(row.kind, row.value, row.label)
                    found[row.contact_id] = (*found.get(row.contact_id, ()), point)
        return found

    def row(self, contact_id: int) -> ContactRow:
        """One light contact; raises ``UnknownContact``."""
        found = self.rows([contact_id])
        if contact_id not in found:
            raise UnknownContact(name=f"#{contact_id}")
        return found[contact_id]

    def count(self) -> int:
        """How many people there are, the user's own record apart."""
        with self._database.read() as connection:
            query = select(func.count()).select_from(contact).where(not_(contact.c.is_me))
            return connection.scalar(query) or 0

    def me(self) -> int | None:
        """The user's own record, if there is one."""
        with self._database.read() as connection:
            return connection.scalar(select(contact.c.id).where(contact.c.is_me).limit(1))

    def name_me(self, name: str) -> int:
        """Make the user's own record, or give it another name; answers its id. Raises ``EmptyText``."""
        from relationship_journal.journal.contact_writing import contact_values

        me, draft = self.me(), ContactDraft(name=name, is_me=True)
        if me is None:
            return self.add(draft)
        values = contact_values(draft, None)
        named = {key: values[key] for key in ("name", "given", "family")}
        self._set(me, "contact.edit", named)
        return me

    def get(self, contact_id: int) -> Contact:
        """A whole contact; raises ``UnknownContact``."""
        with self._database.read() as connection:
            return read_contact(connection, contact_id, self._clock)

    def match(self, words: str, limit: int = 8) -> list[ContactRow]:
        """People whose names or nicknames begin with the words, in any order, else who come near; best known first."""
        with self._database.read() as connection:
            ids = by_name(connection, parse(words), limit)
            rows = contact_rows(connection, ids)
            return [rows[number] for number in ids if number in rows]

    def named(self, name: str) -> int:
        """The one contact of that name; raises ``UnknownContact`` or ``AmbiguousContact``."""
        with self._database.read() as connection:
            return find_named(connection, name)

    def similar(self, name: str) -> list[ContactRow]:
        """People of the same folded name, words in any order."""
        wanted = sorted(folded_words(name))
        return [row for row in self.match(name) if sorted(folded_words(row.name)) == wanted] if wanted else []

    def add(self, name: str | ContactDraft, **fields: Any) -> int:
        """Add a contact; only a name is needed. Raises ``EmptyText``, ``InvalidInput``."""
        from relationship_journal.journal.contact_batch import ContactBatch

        draft = name if isinstance(name, ContactDraft) else ContactDraft(name=name, **fields)
        with self._database.write("contact.add", name=tidy_name(draft.name)) as act:
            batch = ContactBatch(act.connection, today(self._clock), self._clock.now())
            contact_id = batch.add(draft)
            batch.write()
            return contact_id

    def edit(self, contact_id: int, draft: ContactDraft, *, expected: ContactDraft | None = None) -> None:
        """Make the contact what the draft says; its uid and unknown card lines stay.

        ``expected``: the contact as it was when the change was begun. Where another is stored by now,
        nothing is written: ``ChangedMeanwhile``.
        """
        from relationship_journal.journal.contact_writing import write_contact

        with self._database.write("contact.edit", name=tidy_name(draft.name)) as act:
            self._must_exist(act.connection, contact_id)
            if expected is not None and read_draft(act.connection, contact_id, self._clock) != expected:
                raise ChangedMeanwhile
            write_contact(act.connection, contact_id, draft)

    def save(
        self, person: PersonDraft, contact_id: int | None = None, *, expected: PersonDraft | None = None
    ) -> int:
        """Add somebody, or make a contact what the editor says, with all around it in one act; answers the id.

        ``expected`` as in ``edit``.
        """
        from relationship_journal.journal.contact_batch import ContactBatch
        from relationship_journal.journal.contact_writing import write_contact
        from relationship_journal.journal.person_saving import read_person, write_around

        draft, day = person.contact, today(self._clock)
        kind = "contact.add" if contact_id is None else "contact.edit"
        with self._database.write(kind, name=tidy_name(draft.name)) as act:
            if contact_id is None:
                batch = ContactBatch(act.connection, day, self._clock.now())
                contact_id = batch.add(draft)
                batch.write()
            else:
                self._must_exist(act.connection, contact_id)
                stored = read_person(act.connection, contact_id, self._clock)
                if expected is not None and stored != expected:
                    raise ChangedMeanwhile
                write_contact(act.connection, contact_id, draft)
            write_around(act.connection, contact_id, person, day)
            return contact_id

    def person_of(self, contact_id: int) -> PersonDraft:
        """The contact with what stands around it, as the person editor needs it."""
        from relationship_journal.journal.person_saving import read_person

        with self._database.read() as connection:
            return read_person(connection, contact_id, self._clock)

    def draft_of(self, contact_id: int) -> ContactDraft:
        """The contact as an editor needs it."""
        with self._database.read() as connection:
            return read_draft(connection, contact_id, self._clock)

    def remove(self, contact_id: int) -> None:
        """Remove a contact and what is only theirs; shared entries keep their text and the other people."""
        from relationship_journal.journal import contact_removal

        with self._database.write("contact.remove") as act:
            self._must_exist(act.connection, contact_id)
            act.tell(name=act.connection.scalar(select(contact.c.name).where(contact.c.id == contact_id)))
            contact_removal.remove(act.connection, contact_id)

    def set_rhythm(self, contact_id: int, days: int | None) -> None:
        """Days between live contacts; None: as the circles say; 0: leave in peace."""
        self._set(contact_id, "contact.rhythm", {"rhythm_days": checked_rhythm(days)})

    def remove_all(self, contact_ids: Iterable[int]) -> None:
        """Remove several contacts as one act; those that are gone already are left gone."""
        from relationship_journal.journal import contact_removal

        ids = tuple(dict.fromkeys(contact_ids))
        with self._database.write("people.remove" if len(ids) > 1 else "contact.remove") as act:
            rows = contact_rows(act.connection, ids)
            contact_removal.remove_all(act.connection, rows)
            act.tell(name=joined(row.name for row in rows.values()), count=len(rows))

    def set_rhythm_of(self, contact_ids: Iterable[int], days: int | None) -> None:
        """Days between live contacts with several people, as one act; see ``set_rhythm``."""
        ids, rhythm = tuple(dict.fromkeys(contact_ids)), checked_rhythm(days)
        with self._database.write("people.rhythm" if len(ids) > 1 else "contact.rhythm") as act:
            rows = contact_rows(act.connection, ids)
            for portion in chunks(rows):
                change = update(contact).where(contact.c.id.in_(portion))
                act.connection.execute(change.values(rhythm_days=rhythm))
            act.tell(name=joined(row.name for row in rows.values()), count=len(rows))

    def photo(self, contact_id: int) -> bytes:
        """Somebody's picture, or nothing."""
        with self._database.read() as connection:
            return picture_of(connection, contact_id)

    def photo_keys(self, ids: Iterable[int]) -> dict[int, str]:
        """The keys of people's pictures; those without one are left out."""
        found: dict[int, str] = {}
        with self._database.read() as connection:
            for portion in chunks(ids):
                query = select(contact.c.id, contact.c.photo).where(contact.c.id.in_(portion))
                found.update({row.id: row.photo for row in connection.execute(query) if row.photo})
        return found

    def pictures(self, keys: Iterable[str]) -> dict[str, bytes]:
        """Pictures by their key (``ContactRow.photo``)."""
        with self._database.read() as connection:
            return read_pictures(connection, keys)

    def set_photo(self, contact_id: int, data: bytes) -> None:
        """Give somebody a picture (the bytes of an image file), or none."""
        with self._database.write("contact.photo") as act:
            self._must_exist(act.connection, contact_id)
            act.tell(name=act.connection.scalar(select(contact.c.name).where(contact.c.id == contact_id)))
            values = {"photo": store_picture(act.connection, data)}
            act.connection.execute(update(contact).where(contact.c.id == contact_id).values(values))

    def set_portrait(self, contact_id: int, text: str, *, expected: str | None = None) -> None:
        """The one sentence about somebody; ``ChangedMeanwhile`` where it is not the ``expected`` any more."""
        was = {} if expected is None else {"portrait": expected}
        self._set(contact_id, "contact.edit", {"portrait": text.strip()}, was)

    def _set(
        self, contact_id: int, kind: str, values: Mapping[str, Any], was: Mapping[str, Any] = _ANY
    ) -> None:
        """Change columns of a contact where those in ``was`` are still that."""
        with self._database.write(kind) as act:
            row = act.connection.execute(select(contact).where(contact.c.id == contact_id)).first()
            if row is None:
                raise UnknownContact(name=f"#{contact_id}")
            if any(row._mapping[column] != value for column, value in was.items()):
                raise ChangedMeanwhile
            act.tell(name=row.name)
            act.connection.execute(update(contact).where(contact.c.id == contact_id).values(**values))

    @staticmethod
    def _must_exist(connection: Connection, contact_id: int) -> None:
        if connection.scalar(select(contact.c.id).where(contact.c.id == contact_id)) is None:
            raise UnknownContact(name=f"#{contact_id}")


def find_named(connection: Connection, name: str) -> int:
    """The one contact of that name: exactly, else the only one the words begin."""
    exact = list(
        connection.scalars(
            select(standing.c.contact_id).where(standing.c.name_key == name_key(tidy_name(name)))
        )
    )
    found = exact or (best_known(connection, with_nicknames(parse(name).terms), 6))
    if not found:
        raise UnknownContact(name=tidy_name(name)[:80])
    if len(found) > 1:
        rows = contact_rows(connection, found)
        listed = [f"{row.name} ({row.line})" if row.line else row.name for row in rows.values()]
        raise AmbiguousContact(name=tidy_name(name)[:80], names=", ".join(listed))
    return found[0]

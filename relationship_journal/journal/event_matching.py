"""Who the people of an event are here: by address, then by name; and which of them is the user."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, select

from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.folding import folded_words
from relationship_journal.domain.read_events import Attendee, ReadEvent
from relationship_journal.journal.people_rows import contact_rows
from relationship_journal.store.tables import contact, contact_point

_LONGEST_NAME = 4


class EventPeople:
    """Everybody's addresses and names, read once for a whole calendar."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._by_email: dict[str, set[int]] = defaultdict(set)
        self._by_name: dict[str, set[int]] = defaultdict(set)
        self.mine: set[str] = set()
        self._me: set[int] = set()
        for row in connection.execute(select(contact.c.id, contact.c.name, contact.c.is_me)):
            self._by_name[_name_key(row.name)].add(row.id)
            if row.is_me:
                self._me.add(row.id)
        points = select(contact_point.c.contact_id, contact_point.c.value)
        for contact_id, value in connection.execute(points.where(contact_point.c.kind == "email")):
            email = value.strip().casefold()
            self._by_email[email].add(contact_id)
            if contact_id in self._me:
                self.mine.add(email)

    def of(self, event: ReadEvent, me: str) -> tuple[tuple[int, ...], tuple[Attendee, ...]]:
        """The contacts of an event, and those nobody here is; the user (``me`` or the own card) is neither.

        An event that names nobody is asked for full names in its title.
        """
        known: list[int] = []
        strangers: list[Attendee] = []
        for person in event.people:
            if person.email and (person.email == me or person.email in self.mine):
                continue
            found = self._who(person)
            if found is None:
                strangers.append(person)
            elif found not in self._me:
                known.append(found)
        if not event.people:
            known += self._named_in(event.topic)
        return tuple(dict.fromkeys(known)), tuple(strangers)

    def rows(self, ids: Iterable[int]) -> dict[int, ContactRow]:
        """These contacts as they are shown."""
        return contact_rows(self._connection, set(ids))

    def _who(self, person: Attendee) -> int | None:
        """The one contact of that address, else of that name; several of a name are nobody."""
        for found in (
            self._by_email.get(person.email, set()) if person.email else set(),
            self._by_name.get(_name_key(person.name), set()) if person.name else set(),
        ):
            if len(found) == 1:
                return next(iter(found))
        return None

    def _named_in(self, title: str) -> list[int]:
        words = folded_words(title)
        found: list[int] = []
        for at in range(len(words)):
            for length in range(_LONGEST_NAME, 1, -1):
                ids = self._by_name.get(_name_key(" ".join(words[at : at + length])), set())
                if at + length <= len(words) and len(ids) == 1 and not ids & self._me:
                    found += ids
        return found


def attendees_of(events: Sequence[ReadEvent]) -> tuple[tuple[Attendee, int], ...]:
    """Who has an address in the events, the most frequent first, each once with the first name given."""
    counts: Counter[str] = Counter()
    names: dict[str, Attendee] = {}
    for uid_people in {each.uid: each.people for each in events}.values():
        for person in uid_people:
            if person.email:
                counts[person.email] += 1
                known = names.setdefault(person.email, person)
                if person.name and not known.name:
                    names[person.email] = person
    return tuple((names[email], count) for email, count in counts.most_common())


def likely_me(
    attendees: Sequence[tuple[Attendee, int]], events: Sequence[ReadEvent], mine: set[str], told: str
) -> str:
    """The user's address: as told before, on the own card, else the one in more than half of the events, if several."""
    addresses = [person.email for person, _count in attendees]
    if told:
        return told
    if own := [email for email in addresses if email in mine]:
        return own[0]
    named = len({each.uid for each in events if any(person.email for person in each.people)})
    if attendees and named > 1 and attendees[0][1] * 2 > named:
        tied = len(attendees) > 1 and attendees[1][1] == attendees[0][1]
        return "" if tied else addresses[0]
    return ""


def _name_key(name: str) -> str:
    """A name for comparing: "Plumbridge, Odette" is "Odette Plumbridge"."""
    family, comma, given = name.partition(",")
    return " ".join(folded_words(f"{given} {family}" if comma else name))

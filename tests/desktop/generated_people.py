"""Generated people from nothing known to five hundred entries, with what a sheet must show planted in some of them."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from relationship_journal.domain.channels import Channel
from relationship_journal.domain.contacts import ContactDraft
from relationship_journal.domain.facts import FactKind
from relationship_journal.domain.gestures import GestureKind
from relationship_journal.domain.meetings import MeetingState
from relationship_journal.domain.promises import Owed, PromiseState
from relationship_journal.domain.topics import TopicKind
from relationship_journal.journal.contact_batch import ContactBatch
from relationship_journal.store.tables import (
    entry,
    entry_contact,
    fact,
    gesture,
    meeting,
    meeting_contact,
    promise,
    relative,
    topic,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from relationship_journal.journal import Journal

_WORDS = (
    "warehouse shift plan coffee garden budget violin school train offer harvest bindery lease orchard ferry choir"
    " walk paper roof summer quiet pond straße Łódź crème naïve fjörd señor office first flight"
).split()
_GIVEN = "Odette Barnaby Tilda Percival Saffron Ignatius Hesper Juniper Marlow Łucja Jörg Zoë".split()
_FAMILY = "Plumbridge Quillfeather Marzipan Lanternby Teasel Pebblewick Møller Oakhollow Šebestová".split()
_MOST_ENTRIES = 500
_CHILD, _OTHER = ("daughter", "son"), ("partner", "mother", "brother", "dog")
MOST_PLANTED = 6


@dataclass
class Generated:
    """Ids of people and meetings, and the words planted in each person that has any."""

    people: list[int] = field(default_factory=list)
    meetings: list[tuple[int, tuple[int, ...]]] = field(default_factory=list)
    planted: dict[int, tuple[str, ...]] = field(default_factory=dict)


def generate(journal: Journal, count: int, seed: int) -> Generated:
    """Fill a journal with so many people and as many meetings of one to twelve of them, in one act."""
    chance = random.Random(seed)
    now = journal.clock.now()
    made = Generated()
    with journal._database.write("sample") as act:
        batch = ContactBatch(act.connection, now.date(), now)
        for number in range(count):
            draft = ContactDraft(
                f"{chance.choice(_GIVEN)} {chance.choice(_FAMILY)} {number}",
                role=_some(chance, 0, 6),
                organisation=chance.choice(("", "Cloudberry Mills", "Quillfeather & Daughters")),
                portrait=_some(chance, 0, 30),
                born=chance.choice(("", "--11-30", "1971-12-02")),
                died=chance.choice(("",) * 40 + ("2024",)),
            )
            made.people.append(batch.add(draft))
        batch.write()
        writer = _Writer(act.connection, chance, now.date(), made)
        for at, who in enumerate(made.people):
            writer.person(who, at)
        for number in range(count):
            group = tuple(chance.sample(made.people, chance.randint(1, min(12, count))))
            made.meetings.append((number + 1, group))
            planned = {
                "id": number + 1,
                "topic": _some(chance, 0, 9),
                "start": now + timedelta(hours=number % 600 + 1),
                "minutes": chance.choice((15, 45, 600)),
                "zone": "Europe/Berlin",
                "place": _some(chance, 0, 5),
                "channel": Channel.VIDEO,
                "agenda": "\n".join(_some(chance, 1, 9) for _ in range(chance.choice((0, 0, 3, 9)))),
                "preparation": "\n".join(_some(chance, 1, 14) for _ in range(chance.choice((0, 2, 9)))),
                "give_first": _some(chance, 0, 12),
                "state": MeetingState.PLANNED,
                "uid": f"{number}@generated",
            }
            act.connection.execute(meeting.insert(), planned)
            pairs = [{"meeting_id": number + 1, "contact_id": who} for who in group]
            act.connection.execute(meeting_contact.insert(), pairs)
    return made


def _some(chance: random.Random, least: int, most: int) -> str:
    return " ".join(chance.choices(_WORDS, k=chance.randint(least, most)))


class _Writer:
    """Writes what is known of one person after the other."""

    def __init__(self, connection: Connection, chance: random.Random, day: date, made: Generated) -> None:
        self._connection = connection
        self._chance = chance
        self._day = day
        self._made = made
        self._entries = 0

    def person(self, who: int, at: int) -> None:
        """Nothing of every tenth, everything of every fiftieth, something of the others."""
        if at % 10 == 0:
            return
        chance = self._chance
        much = at % 50 == 1
        self._write_entries(who, _MOST_ENTRIES if much else int(chance.paretovariate(0.9)) % _MOST_ENTRIES)
        self._write_facts(who, 40 if much else chance.randint(0, 8))
        self._write_promises(who, 20 if much else chance.randint(0, 4))
        topics = [
            {"contact_id": who, "kind": TopicKind.ASK, "text": _some(chance, 1, 9), "created": self._day}
            for _ in range(chance.randint(0, 3))
        ]
        gestures = [
            {
                "contact_id": who,
                "kind": chance.choice(list(GestureKind)),
                "text": _some(chance, 1, 6),
                "day": self._day - timedelta(days=chance.randrange(600)),
            }
            for _ in range(chance.randint(0, 4))
        ]
        for table, rows in ((topic, topics), (gesture, gestures)):
            if rows:
                self._connection.execute(table.insert(), rows)
        if chance.random() < 0.5:
            self._plant(who)

    def _write_entries(self, who: int, count: int) -> None:
        chance = self._chance
        rows, pairs = [], []
        for _ in range(count):
            self._entries += 1
            day = self._day - timedelta(days=chance.randrange(1, 900))
            text = "\n".join(_some(chance, 0, 50) for _ in range(chance.randint(1, 4)))
            rows.append(
                {
                    "id": self._entries,
                    "channel": chance.choice(list(Channel)),
                    "day": day,
                    "text": text,
                    "created_at": _noon(day),
                }
            )
            pairs.append({"entry_id": self._entries, "contact_id": who})
        if rows:
            self._connection.execute(entry.insert(), rows)
            self._connection.execute(entry_contact.insert(), pairs)

    def _write_facts(self, who: int, count: int) -> None:
        chance = self._chance
        for _ in range(count):
            kin = None
            if chance.random() < 0.3:
                row = {"contact_id": who, "name": chance.choice(_GIVEN), "relation": chance.choice(_OTHER)}
                kin = (self._connection.execute(relative.insert(), row).inserted_primary_key or (None,))[0]
            self._connection.execute(
                fact.insert(),
                {
                    "contact_id": who,
                    "relative_id": kin,
                    "kind": FactKind.FAMILY if kin else chance.choice(list(FactKind)),
                    "text": _some(chance, 1, 5),
                    "detail": _some(chance, 0, 12),
                    "learned": self._day - timedelta(days=chance.randrange(900)),
                    "expires": chance.choice((None, None, self._day - timedelta(days=3))),
                },
            )

    def _write_promises(self, who: int, count: int) -> None:
        chance = self._chance
        rows = [
            {
                "contact_id": who,
                "owed": chance.choice(list(Owed)),
                "text": _some(chance, 1, 9),
                "due": chance.choice((None, self._day + timedelta(days=chance.randrange(1, 90)))),
                "state": chance.choice((PromiseState.OPEN, PromiseState.RELEASED)),
                "made": self._day,
            }
            for _ in range(count)
        ]
        if rows:
            self._connection.execute(promise.insert(), rows)

    def _plant(self, who: int) -> None:
        """A promise that is late, a child, and something to be handled with care, each with a word of its own."""
        words = tuple(f"{what}{who}x" for what in ("owed", "kid", "care"))
        late = self._day - timedelta(days=self._chance.randrange(1, 60))
        promised = {"owed": Owed.MINE, "due": late, "state": PromiseState.OPEN, "made": late}
        self._connection.execute(promise.insert(), {"contact_id": who, "text": words[0], **promised})
        child = {"contact_id": who, "name": words[1], "relation": self._chance.choice(_CHILD)}
        self._connection.execute(relative.insert(), child)
        told = {"kind": FactKind.CONTEXT, "text": words[2], "sensitive": True}
        self._connection.execute(fact.insert(), {"contact_id": who, **told})
        self._made.planted[who] = words


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)

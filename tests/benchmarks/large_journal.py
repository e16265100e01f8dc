"""A seeded journal of any size for measuring: people, entries, promises and meetings in a few acts."""

from __future__ import annotations

import random
from datetime import timedelta
from pathlib import Path

from relationship_journal.domain.channels import Channel
from relationship_journal.domain.contacts import ContactDraft, ContactPoint
from relationship_journal.domain.meetings import MeetingState
from relationship_journal.domain.promises import Owed, PromiseState
from relationship_journal.domain.work import Clock, today
from relationship_journal.journal import Journal
from relationship_journal.journal.contact_batch import ContactBatch
from relationship_journal.store.tables import entry, entry_contact, meeting, meeting_contact, promise

_GIVEN = (
    "Odette",
    "Barnaby",
    "Tilda",
    "Percival",
    "Saffron",
    "Ignatius",
    "Hesper",
    "Juniper",
    "Marlow",
    "Łucja",
)
_FAMILY = (
    "Plumbridge",
    "Quillfeather",
    "Marzipan",
    "Lanternby",
    "Teasel",
    "Pebblewick",
    "Møller",
    "Oakhollow",
)
_WORDS = (
    "warehouse shift plan coffee garden budget violin school train offer harvest bindery lease"
    " orchard ferry choir walk paper roof summer meeting quiet pond"
).split()


SIZES = {"M": (2_000, 20_000), "L": (10_000, 100_000), "XL": (50_000, 500_000)}
"""People and entries of each size."""


def write_large(path: Path, clock: Clock, people: int, entries: int) -> None:
    """Write ``people`` contacts and ``entries`` entries; a tenth of the entries carry a promise."""
    chance = random.Random(1)
    day = today(clock)
    with Journal.open(path, clock=clock) as journal, journal._database.write("sample") as act:
        batch = ContactBatch(act.connection, day, clock.now())
        ids = [
            batch.add(
                ContactDraft(
                    f"{chance.choice(_GIVEN)} {chance.choice(_FAMILY)} {number}",
                    organisation=f"Firm {number % 400}",
                    role="Head of Operations",
                    points=(ContactPoint("email", f"p{number}@firm.example"),),
                    circles=("Clients",) if number % 3 else ("Partners",),
                    rhythm_days=chance.choice((None, 30, 60, 365, 730)),
                )
            )
            for number in range(people)
        ]
        batch.write()
        happened = [
            {
                "id": number + 1,
                "channel": chance.choice(list(Channel)),
                "day": day - timedelta(days=chance.randrange(1, 900)),
                "text": " ".join(chance.choices(_WORDS, k=40)),
                "created_at": clock.now(),
            }
            for number in range(entries)
        ]
        act.connection.execute(entry.insert(), happened)
        pairs = [{"entry_id": number + 1, "contact_id": chance.choice(ids)} for number in range(entries)]
        act.connection.execute(entry_contact.insert(), pairs)
        owed = [
            {
                "contact_id": pairs[number]["contact_id"],
                "owed": Owed.MINE,
                "text": " ".join(chance.choices(_WORDS, k=5)),
                "due": day + timedelta(days=chance.randrange(-3, 200)),
                "state": PromiseState.OPEN if number % 50 == 0 else PromiseState.KEPT,
                "made": day,
                "entry_id": number + 1,
            }
            for number in range(0, entries, 10)
        ]
        act.connection.execute(promise.insert(), owed)
        planned = [
            {
                "id": number + 1,
                "topic": f"Meeting {number}",
                "start": clock.now() + timedelta(hours=5 * number + 1),
                "minutes": 45,
                "zone": clock.zone,
                "channel": Channel.VIDEO,
                "state": MeetingState.PLANNED,
                "uid": f"{number}@bench",
            }
            for number in range(30)
        ]
        act.connection.execute(meeting.insert(), planned)
        act.connection.execute(
            meeting_contact.insert(),
            [{"meeting_id": number + 1, "contact_id": chance.choice(ids)} for number in range(30)],
        )

"""A seeded journal of any size for measuring, with texts, people and everything about them in natural proportions.

At L the notes are 52 million characters of words with a natural falloff (``WORDS`` says which are how common), and the
busiest of 10,000 people took part in some 1,500 of 100,000 entries; of 50,000 people, in some 4,000 of 500,000.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import accumulate
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from relationship_journal.domain.channels import Channel
from relationship_journal.domain.contacts import ContactDraft, ContactPoint
from relationship_journal.domain.facts import FactKind
from relationship_journal.domain.meetings import MeetingState
from relationship_journal.domain.promises import Owed, PromiseState
from relationship_journal.domain.work import Clock, today
from relationship_journal.journal import Journal
from relationship_journal.journal.contact_batch import ContactBatch
from relationship_journal.store import derived, digests, history
from relationship_journal.store.bulk import insert_rows
from relationship_journal.store.tables import (
    entry,
    entry_contact,
    fact,
    meeting,
    meeting_contact,
    promise,
)

SIZES = {"M": (2_000, 20_000), "L": (10_000, 100_000), "XL": (50_000, 500_000)}
"""People and entries of each size."""
BUSIEST = 1
"""The id of the contact with the most entries."""
WORDS = {"common": "meeting", "usual": "harvest", "rare": "quandary"}
"""A word in about a quarter of the notes, one in about a hundred, one in about five thousand."""
_OFTEN = {"meeting": 0.0035, "harvest": 0.00012, "quandary": 0.0000025}
"""How often they come, a word."""

_GIVEN = (
    "Odette Barnaby Tilda Percival Saffron Ignatius Hesper Juniper Marlow Łucja Robert Elisabeth Johannes Ursula"
    " Wilhelmina Søren Zoë Katarzyna Leopold Anneke Cosima Dorothea Emil Florian Gesine Hartmut Ingrid Jasper"
).split()
_FAMILY = "Plum Quill Marzi Lantern Tea Pebble Oak Fern Clover Møll Brook Hazel Thorn Vane Moss Lark".split()
_ENDS = "bridge feather pan by sel wick hollow whistle ton er mann ley wood berg son".split()
_SYLLABLES = "ba ke li mo nu pra ste ti vo wer zu fla gri hon jas lem nor pel quo ras sun tor ul vin".split()
_NOTE_WORDS = (30, 94)
"""The fewest and most words of a note; some 520 characters on the average."""
_STREAM = 1_500_000
_DAYS = 3000


def write_large(path: Path, clock: Clock, people: int, entries: int) -> None:
    """Write a journal as one act, the derived tables in one go at the end (two minutes for XL)."""
    with Journal.open(path, clock=clock) as journal:
        database = journal._database
        with database._pen_in_hand(), database._writing() as connection:
            act_id = history.begin_act(connection, "sample", clock.now())
            _Writing(connection, today(clock), clock.now(), random.Random(1)).everything(people, entries)
            history.end_act(connection, act_id, {})
            digests.complete(connection)
            derived.rebuild(connection)
            connection.commit()


def vocabulary(chance: random.Random) -> Mapping[str, float]:
    """Made-up words, each with how often it comes: Zipf's law, and those of ``WORDS`` as often as they say."""
    made: dict[str, None] = {}
    while len(made) < 15_000:
        made["".join(chance.choices(_SYLLABLES, k=chance.choice((1, 2, 2, 3, 3, 4))))] = None
    total = sum(1 / (rank + 2) for rank in range(len(made)))
    told = {word: 1 / (rank + 2) / total for rank, word in enumerate(made)}
    return told | _OFTEN


@dataclass(frozen=True, slots=True)
class _Text:
    """A long run of words; a note is a stretch of it."""

    words: list[str]
    chance: random.Random

    def of(self, fewest: int, most: int) -> str:
        length = self.chance.randint(fewest, most)
        start = self.chance.randrange(len(self.words) - length)
        return " ".join(self.words[start : start + length])


class _Writing:
    def __init__(self, connection: Connection, day: date, now: datetime, chance: random.Random) -> None:
        self._connection = connection
        self._day = day
        self._now = now
        self._chance = chance
        told = vocabulary(chance)
        stream = chance.choices(list(told), cum_weights=list(accumulate(told.values())), k=_STREAM)
        self._text = _Text(stream, chance)

    def everything(self, people: int, entries: int) -> None:
        """People first, then what happened with them, in portions."""
        self._people(people)
        weights = list(accumulate((rank + 1) ** -0.65 for rank in range(people)))
        with_whom = self._chance.choices(range(1, people + 1), cum_weights=weights, k=entries)
        self._insert(entry, self._entries(entries))
        self._insert(entry_contact, self._taking_part(with_whom, people))
        self._insert(promise, self._promises(with_whom))
        self._insert(fact, self._facts(people))
        self._meetings(max(30, entries // 100), people)

    def _insert(self, table: Any, rows: Iterator[dict[str, Any]]) -> None:
        portion: list[dict[str, Any]] = []
        for row in rows:
            portion.append(row)
            if len(portion) == 5000:
                insert_rows(self._connection, table, portion)
                portion = []
        if portion:
            insert_rows(self._connection, table, portion)

    def _people(self, people: int) -> None:
        chance = self._chance
        batch = ContactBatch(self._connection, self._day, self._now)
        for number in range(people):
            points = [
                ContactPoint("email", f"p{number}@firm{number % 400}.example"),
                ContactPoint("phone", f"+49 30 {chance.randrange(10**6, 10**7)}"),
            ]
            family = chance.choice(_FAMILY) + chance.choice(("", "", "en", "ar", "il")) + chance.choice(_ENDS)
            batch.add(
                ContactDraft(
                    f"{chance.choice(_GIVEN)} {family} {number}",
                    nickname=chance.choice(_SYLLABLES).capitalize() + "chen" if number % 10 == 0 else "",
                    organisation=f"Firm {number % 400}" if number % 8 else "",
                    role="Head of Operations" if number % 3 else "Bookbinder",
                    points=tuple(points[: 1 + number % 2]),
                    circles=("Clients",) if number % 3 else ("Partners",),
                    rhythm_days=chance.choice((None, 30, 60, 365, 730)),
                )
            )
        batch.write()

    def _entries(self, entries: int) -> Iterator[dict[str, Any]]:
        """In the order of days, as they are written in life."""
        channels = list(Channel)
        for number in range(entries):
            yield {
                "id": number + 1,
                "channel": channels[self._chance.randrange(len(channels))],
                "day": self._day - timedelta(days=1 + _DAYS - (number + 1) * _DAYS // entries),
                "text": self._text.of(*_NOTE_WORDS),
                "created_at": self._now,
            }

    def _taking_part(self, with_whom: list[int], people: int) -> Iterator[dict[str, Any]]:
        """Everybody named, and in every seventh entry somebody else too."""
        for number, who in enumerate(with_whom, 1):
            yield {"entry_id": number, "contact_id": who}
            if number % 7 == 0:
                yield {"entry_id": number, "contact_id": who % people + 1}

    def _promises(self, with_whom: list[int]) -> Iterator[dict[str, Any]]:
        """One of every tenth entry; one of fifty entries still open."""
        for number in range(0, len(with_whom), 10):
            yield {
                "contact_id": with_whom[number],
                "owed": Owed.MINE if number % 3 else Owed.THEIRS,
                "text": self._text.of(3, 7),
                "due": self._day + timedelta(days=self._chance.randrange(-3, 200)),
                "state": PromiseState.OPEN if number % 50 == 0 else PromiseState.KEPT,
                "made": self._day - timedelta(days=self._chance.randrange(1, 200)),
                "entry_id": number + 1,
            }

    def _facts(self, people: int) -> Iterator[dict[str, Any]]:
        """Two of everybody, thirty more of the busiest."""
        kinds = [kind for kind in FactKind if kind is not FactKind.FAMILY]
        for number in range(2 * people + 30):
            yield {
                "contact_id": number // 2 + 1 if number < 2 * people else BUSIEST,
                "kind": kinds[number % len(kinds)],
                "text": self._text.of(1, 4),
                "detail": self._text.of(2, 8) if number % 3 == 0 else "",
                "learned": self._day - timedelta(days=self._chance.randrange(1, _DAYS)),
            }

    def _meetings(self, meetings: int, people: int) -> None:
        """Thirty to come, the others over."""
        planned = [
            {
                "id": number + 1,
                "topic": f"Meeting {number} {self._text.of(1, 3)}",
                "start": self._now + timedelta(hours=5 * (30 - number) + 1),
                "minutes": 45,
                "zone": "Europe/Berlin",
                "channel": Channel.VIDEO,
                "state": MeetingState.PLANNED,
                "uid": f"{number}@bench",
            }
            for number in range(meetings)
        ]
        insert_rows(self._connection, meeting, planned)
        pairs = [
            {"meeting_id": n + 1, "contact_id": self._chance.randrange(people) + 1} for n in range(meetings)
        ]
        insert_rows(self._connection, meeting_contact, pairs)

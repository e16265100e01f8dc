"""Offering: what a note says, read against the people and facts the journal knows. Nothing is stored here."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, datetime, time
from threading import Lock

from sqlalchemy import Connection, select

from relationship_journal.domain.changes import Changes, Kind
from relationship_journal.domain.facts import Fact, FactKind
from relationship_journal.domain.folding import fold
from relationship_journal.domain.jot_rules.known import against_known
from relationship_journal.domain.jot_rules.people import KnownPeople, Person
from relationship_journal.domain.jot_rules.suggest import suggest
from relationship_journal.domain.jot_rules.suggestions import (
    JotContext,
    KnownFact,
    KnownRelative,
    Suggestions,
)
from relationship_journal.domain.marks import read_marks
from relationship_journal.domain.offers import Found, KnownPromise, Offer, OfferKind, offers
from relationship_journal.domain.promises import PromiseState
from relationship_journal.domain.work import Clock, local_now
from relationship_journal.journal.people_rows import chunks, contact_rows
from relationship_journal.journal.records import read_facts, read_topics
from relationship_journal.journal.rule_packs import rule_packs
from relationship_journal.store.database import Database
from relationship_journal.store.tables import contact, fact, promise, relative


class Offering:
    """Reads notes while they are typed; may be asked from any thread."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._people: KnownPeople | None = None
        self._changed = 0  # how often anything about contacts was changed
        self._lock = Lock()
        database.subscribe(self._heard)

    def read(
        self, text: str, about: Iterable[int] = (), on: date | None = None, *, entry_id: int | None = None
    ) -> Found:
        """The lines to tick for a note about these contacts; relative days count from ``on``, else from today.

        ``entry_id``: the entry whose note it is, if it was stored before: what was taken from it is known.
        """
        ids = tuple(about)
        found = suggest(text, self._context(ids, on))
        with self._database.read() as connection:
            known = self._known(connection, found)
            found = against_known(found, known, rule_packs())
            was = [(each.id, each.text) for each in known]
            promised = _promised(connection, {*ids, *found.mentions}, entry_id) if found.promises else []
            lines = offers(found, read_marks(text), ids, was, promised)
            if any(line.kind is OfferKind.ASK for line in lines):
                lines = _not_asked_yet(connection, lines)
            concerned = {line.about for line in lines if line.about}
            return Found(lines, contact_rows(connection, concerned))

    def suggestions(self, text: str, about: Iterable[int] = (), on: date | None = None) -> Suggestions:
        """What the rules find in a note, said against what is known; `read` makes lines of it."""
        found = suggest(text, self._context(tuple(about), on))
        with self._database.read() as connection:
            return against_known(found, self._known(connection, found), rule_packs())

    def _context(self, about: tuple[int, ...], on: date | None) -> JotContext:
        return JotContext(self.known_people(), self._moment(on), rule_packs(), about, self._kin_of)

    def _kin_of(self, contacts: Collection[int]) -> list[KnownRelative]:
        with self._database.read() as connection:
            return [
                KnownRelative(row.contact_id, row.name, row.relation)
                for portion in chunks(sorted(contacts))
                for row in connection.execute(select(relative).where(relative.c.contact_id.in_(portion)))
            ]

    def known_people(self) -> KnownPeople:
        """Everybody but me with their nicknames; kept until a contact changes."""
        with self._lock:
            people, changed = self._people, self._changed
        if people is not None:
            return people
        with self._database.read() as connection:
            query = select(contact.c.id, contact.c.name, contact.c.nickname).where(contact.c.is_me.is_(False))
            people = KnownPeople(Person(row.id, row.name, row.nickname) for row in connection.execute(query))
        with self._lock:
            if changed == self._changed:  # else somebody was added meanwhile: the next to ask reads again
                self._people = people
        return people

    def _heard(self, changes: Changes) -> None:
        if changes.touches(Kind.CONTACT):
            with self._lock:
                self._people, self._changed = None, self._changed + 1

    def _moment(self, on: date | None) -> datetime:
        now = local_now(self._clock).replace(tzinfo=None)
        return now if on is None or on == now.date() else datetime.combine(on, time(12))

    def _known(self, connection: Connection, found: Suggestions) -> list[KnownFact]:
        """The facts about whom the note says something, those that are over left out."""
        concerned = {each.about for each in (*found.facts, *found.ended)}
        today = local_now(self._clock).date()
        return [
            _as_known(each)
            for portion in chunks(sorted(concerned))
            for each in read_facts(connection, fact.c.contact_id.in_(portion))
            if each.is_current(today)
        ]


def _not_asked_yet(connection: Connection, lines: tuple[Offer, ...]) -> tuple[Offer, ...]:
    """The lines without those that would ask what stands among the open topics already."""
    wanted = {line.about for line in lines if line.kind is OfferKind.ASK}
    asked = {(each.contact_id, fold(each.text)) for each in read_topics(connection, wanted)}
    return tuple(
        line for line in lines if line.kind is not OfferKind.ASK or (line.about, fold(line.text)) not in asked
    )


def _promised(connection: Connection, contacts: Iterable[int], entry_id: int | None) -> list[KnownPromise]:
    """The open promises of these people, and every one the entry made."""
    columns = (promise.c.id, promise.c.contact_id, promise.c.owed, promise.c.text, promise.c.entry_id)
    rows = [
        row
        for portion in chunks(sorted(contacts))
        for row in connection.execute(
            select(*columns).where(promise.c.contact_id.in_(portion), promise.c.state == PromiseState.OPEN)
        )
    ]
    if entry_id is not None:
        rows += connection.execute(select(*columns).where(promise.c.entry_id == entry_id))
    return [
        KnownPromise(
            row.id, row.contact_id, row.owed, row.text, entry_id is not None and row.entry_id == entry_id
        )
        for row in rows
    ]


def _as_known(known: Fact) -> KnownFact:
    relative = known.relative if known.kind is FactKind.FAMILY else None
    return KnownFact(
        known.id, known.contact_id, known.kind, f"{known.text} {known.detail}".strip(),
        relative.name if relative else "", relative.relation if relative else "",
    )  # fmt: skip

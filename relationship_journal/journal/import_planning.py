"""What would come of a file's cards: each with its verdict, and with what differs from who is here."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, select

from relationship_journal import wording
from relationship_journal.domain.card_fields import draft_of_card, facts_of_card, fingerprint
from relationship_journal.domain.cards import Card
from relationship_journal.domain.channels import Channel
from relationship_journal.domain.comparing import Choice, FieldPair, PointKey, compare
from relationship_journal.domain.contacts import ContactDraft
from relationship_journal.domain.errors import Stopped
from relationship_journal.domain.facts import FactDraft
from relationship_journal.domain.folding import fold
from relationship_journal.domain.imports import Candidate, Meets, Verdict
from relationship_journal.domain.work import Clock, Stopper
from relationship_journal.journal.card_matching import CardMatcher
from relationship_journal.journal.contact_reading import read_drafts
from relationship_journal.journal.people_rows import chunks
from relationship_journal.journal.phone_keys import home_region, keys_in
from relationship_journal.store.tables import contact, entry, entry_contact, fact

FIELDS = ("name", "nickname", "organisation", "role", "pronouns", "born")
"""The single fields a card can have something to say about."""
_ASKED_EVERY = 500
_UNSEEN = b"\0"
FactKey = tuple[str, str]


def plan_cards(
    connection: Connection, clock: Clock, cards: Sequence[Card], stopped: Stopper
) -> tuple[Candidate, ...]:
    """The verdict on each card, in their order; raises ``Stopped``."""
    region = home_region(connection, clock)
    found = _matched(CardMatcher(connection, region), cards, stopped)
    met = {each.existing for each in found if each.existing is not None and each.meets is not Meets.SEEN}
    here = Here(connection, clock, met)
    return tuple(_judged(each, here, keys_in(region)) for each in found)


def _matched(matcher: CardMatcher, cards: Sequence[Card], stopped: Stopper) -> list[Candidate]:
    """Whom each card means; what a later card of the same person adds is put into the first."""
    found: list[Candidate] = []
    facts: dict[int, list[FactDraft]] = defaultdict(list)
    anniversary = wording.text("fact.anniversary")
    for index, card in enumerate(cards):
        if index % _ASKED_EVERY == 0 and stopped():
            raise Stopped
        draft = draft_of_card(card)
        candidate = Candidate(
            index, card.line, draft, Verdict.NEW,
            facts=facts_of_card(card, anniversary), sum=fingerprint(card),
        )  # fmt: skip
        if not draft.name and not matcher.has_seen(candidate.sum):
            found.append(replace(candidate, verdict=Verdict.NEEDS_NAME))
            continue
        match = matcher.find(index, draft, candidate.sum)
        known = match.known
        if known is None:
            found.append(candidate)
            continue
        candidate = replace(
            candidate, verdict=Verdict.ALREADY if match.sure else Verdict.DOUBTFUL,
            existing=known.id, existing_name=known.name, meets=match.meets,
        )  # fmt: skip
        if known.id is None:
            candidate = replace(candidate, near=known.card)
            if match.sure:
                facts[known.card] += candidate.facts
                candidate = replace(candidate, meets=Meets.SAME_FILE)
        found.append(candidate)
    for index, draft in matcher.fuller.items():
        more = (*found[index].facts, *facts[index])
        found[index] = replace(
            found[index], draft=draft, facts=tuple({fact_key(f): f for f in more}.values())
        )
    return found


def _judged(candidate: Candidate, here: Here, point_key: PointKey) -> Candidate:
    """A candidate that meets somebody, with what differs; one that has something to add is an update."""
    if candidate.existing not in here.drafts or candidate.meets is Meets.SEEN:
        return candidate
    pairs = pairs_of(here.as_met(candidate.existing or 0, candidate.draft), candidate.draft, point_key)
    candidate = replace(candidate, pairs=pairs)
    if candidate.verdict is Verdict.ALREADY and (
        any(pair.default is not Choice.MINE for pair in pairs) or here.lacks(candidate)
    ):
        return replace(candidate, verdict=Verdict.UPDATE)
    return candidate


def pairs_of(stored: ContactDraft, draft: ContactDraft, point_key: PointKey) -> tuple[FieldPair, ...]:
    """Where a card says something that is not here."""

    def says_more(pair: FieldPair) -> bool:
        if not pair.many:
            return bool(pair.theirs)
        if pair.field == "circles":
            return False
        known = {point_key(pair.field, value) for value in pair.mine}
        return any(point_key(pair.field, value) not in known for value in pair.theirs)

    return tuple(pair for pair in compare(stored, draft, point_key, FIELDS).pairs if says_more(pair))


def fact_key(known: FactDraft) -> FactKey:
    """By which a fact counts as known already."""
    return known.kind, fold(known.text)


@dataclass(slots=True)
class Here:
    """What is here of the contacts that cards mean, read in a few queries."""

    drafts: dict[int, ContactDraft]
    facts: dict[int, set[FactKey]]
    photos: dict[int, str]
    noted: set[int]

    def __init__(self, connection: Connection, clock: Clock, ids: Collection[int]) -> None:
        self.facts, self.photos, self.noted = defaultdict(set), {}, set()
        for portion in chunks(ids):
            self._read(connection, portion)
        self.drafts = {
            contact_id: replace(draft, photo=_UNSEEN if contact_id in self.photos else b"")
            for contact_id, draft in read_drafts(connection, ids, clock).items()
        }

    def _read(self, connection: Connection, ids: Sequence[int]) -> None:
        known = select(fact.c.contact_id, fact.c.kind, fact.c.text).where(fact.c.contact_id.in_(ids))
        for row in connection.execute(known):
            self.facts[row.contact_id].add((row.kind, fold(row.text)))
        photos = select(contact.c.id, contact.c.photo).where(
            contact.c.id.in_(ids), contact.c.photo.is_not(None)
        )
        self.photos.update({row.id: row.photo for row in connection.execute(photos)})
        notes = select(entry_contact.c.contact_id).join(entry, entry.c.id == entry_contact.c.entry_id)
        notes = notes.where(entry_contact.c.contact_id.in_(ids), entry.c.channel == Channel.NOTE)
        self.noted.update(connection.scalars(notes))

    def as_met(self, contact_id: int, draft: ContactDraft) -> ContactDraft:
        """The stored contact for comparing with a card: of its picture only whether it is the card's."""
        stored = self.drafts[contact_id]
        same = draft.photo and hashlib.sha256(draft.photo).hexdigest() == self.photos.get(contact_id)
        return replace(stored, photo=draft.photo) if same else stored

    def new_facts(self, contact_id: int, facts: Iterable[FactDraft]) -> tuple[FactDraft, ...]:
        """Those of a card's facts that are not known here yet."""
        return tuple(each for each in facts if fact_key(each) not in self.facts[contact_id])

    def lacks(self, candidate: Candidate) -> bool:
        """Whether the card has a fact or a note where there is none."""
        who = candidate.existing or 0
        noted = bool(candidate.draft.note.strip()) and who not in self.noted
        return noted or bool(self.new_facts(who, candidate.facts))

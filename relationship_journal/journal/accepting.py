"""What was ticked under a jot, stored in the act that stores the jot: exactly that, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from sqlalchemy import Connection, select

from relationship_journal.domain.folding import fold
from relationship_journal.domain.kin import is_unnamed
from relationship_journal.domain.marks import Marks
from relationship_journal.domain.offers import Accepted, AcceptedFact, AcceptedPromise, AcceptedTopic
from relationship_journal.domain.promises import Owed, PromiseState
from relationship_journal.domain.topics import TopicKind
from relationship_journal.journal.fact_writing import FactWriter, partial
from relationship_journal.store.tables import contact, fact, promise, topic

T = TypeVar("T", AcceptedPromise, AcceptedFact, AcceptedTopic)


@dataclass(frozen=True, slots=True)
class Stored:
    """How much of each was stored, for the act's sentence."""

    promises: int = 0
    facts: int = 0
    topics: int = 0
    over: int = 0


@dataclass(frozen=True, slots=True)
class Accepting:
    """Stores what was ticked under one entry; ``day`` is today, ``said`` the entry's day.

    Who or what is gone meanwhile is left out, and a fact whose place was to be taken is stored as a new one: the
    user's words come first. What the entry has brought already is not stored twice.
    """

    connection: Connection
    entry_id: int
    day: date
    said: date

    def store(self, accepted: Accepted) -> Stored:
        """Store it; raises ``InvalidInput`` for a day that is none."""
        return Stored(
            promises=sum(map(self._promise, self._living(accepted.promises))),
            # Whoever has a name first: "her daughter" is then one of those, or plainly not to be told from them.
            facts=sum(map(self._fact, sorted(self._living(accepted.facts), key=_is_unnamed))),
            topics=sum(map(self._topic, self._living(accepted.topics))),
            over=sum(map(self._over, dict.fromkeys(accepted.over))),
        )

    def _living(self, many: Iterable[T]) -> list[T]:
        """Those about somebody who is still there."""
        listed = list(many)
        if not listed:
            return []
        ids = {each.contact_id for each in listed}
        known = set(self.connection.scalars(select(contact.c.id).where(contact.c.id.in_(ids))))
        return [each for each in listed if each.contact_id in known]

    def _promise(self, each: AcceptedPromise) -> bool:
        rows = self.connection.execute(select(promise).where(promise.c.entry_id == self.entry_id))
        said = (each.contact_id, each.owed, fold(each.text.strip()))
        if not each.text.strip() or said in {(row.contact_id, row.owed, fold(row.text)) for row in rows}:
            return False
        values = {"owed": each.owed, "text": each.text.strip(), "due": each.due, "made": self.said}
        row = promise.insert().values(
            contact_id=each.contact_id, state=PromiseState.OPEN, entry_id=self.entry_id, **values
        )
        self.connection.execute(row)
        return True

    def _topic(self, each: AcceptedTopic) -> bool:
        rows = self.connection.execute(select(topic).where(topic.c.entry_id == self.entry_id))
        said = (each.contact_id, fold(each.text.strip()))
        if not each.text.strip() or said in {(row.contact_id, fold(row.text)) for row in rows}:
            return False
        values = {"kind": TopicKind.ASK, "text": each.text.strip(), "created": self.said}
        row = topic.insert().values(contact_id=each.contact_id, entry_id=self.entry_id, **values)
        self.connection.execute(row)
        return True

    def _fact(self, each: AcceptedFact) -> bool:
        if not each.draft.text.strip():
            return False
        draft = replace(each.draft, entry_id=self.entry_id)
        writer = FactWriter(self.connection, self.day, self.said)
        known = self.connection.execute(select(fact).where(fact.c.id == each.replaces)).first()
        if known is not None and known.contact_id == each.contact_id:
            draft = replace(draft, sensitive=draft.sensitive or known.sensitive)
            writer.change(each.replaces, draft, remind=each.remind, entry_id=self.entry_id)
            return True
        if self._is_stored(each):
            return False
        writer.add(each.contact_id, draft, confirmed=True, remind=each.remind)
        return True

    def _is_stored(self, each: AcceptedFact) -> bool:
        """Whether this entry has brought the very same fact before."""
        draft = each.draft
        said = (draft.kind, fold(draft.detail.strip()), partial(draft.on))
        unnamed = _is_unnamed(each)
        rows = self.connection.execute(
            select(fact).where(fact.c.entry_id == self.entry_id, fact.c.contact_id == each.contact_id)
        )
        return any(
            (row.kind, fold(row.detail), row.on_date) == said
            and (fold(row.text) == fold(draft.text.strip()) or (unnamed and row.relative_id is not None))
            for row in rows
        )

    def _over(self, fact_id: int) -> bool:
        if self.connection.scalar(select(fact.c.id).where(fact.c.id == fact_id)) is None:
            return False
        FactWriter(self.connection, self.day, self.said).end(fact_id)
        return True


def _is_unnamed(each: AcceptedFact) -> bool:
    return bool(each.draft.relation) and is_unnamed(each.draft.text, each.draft.relation)


def not_ticked(marks: Marks, accepted: Accepted) -> Marks:
    """The marks without those that say what was ticked besides: that is stored once, as it was ticked."""
    promised = {fold(each.text.strip()) for each in accepted.promises if each.owed is Owed.MINE}
    asked = {fold(each.text.strip()) for each in accepted.topics}
    return replace(
        marks,
        promises=tuple(each for each in marks.promises if fold(each.text.strip()) not in promised),
        topics=tuple(each for each in marks.topics if fold(each.text.strip()) not in asked),
    )

"""Facts inside an act: stored, changed, ended and removed, with the relative they are about and the question they bring."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, Row, delete, or_, select, update

from relationship_journal.domain.errors import EmptyText, InvalidInput, UnknownRecord
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.kin import is_unnamed
from relationship_journal.domain.names import tidy_name
from relationship_journal.domain.partial_date import PartialDate
from relationship_journal.journal import asking
from relationship_journal.journal.relatives import drop_lonely, relative_for
from relationship_journal.journal.rule_packs import rule_packs
from relationship_journal.store.tables import fact, topic


@dataclass(frozen=True, slots=True)
class FactWriter:
    """Writes facts in one act; ``day`` is today, ``said`` when it was learned or confirmed."""

    connection: Connection
    day: date
    said: date

    def add(self, contact_id: int, draft: FactDraft, *, confirmed: bool = False, remind: bool = True) -> int:
        """Store a fact; a dated one brings its question unless ``remind`` is off."""
        values = self._values(contact_id, draft)
        row = fact.insert().values(
            contact_id=contact_id, entry_id=draft.entry_id, learned=self.said,
            confirmed=self.said if confirmed else None, **values,
        )  # fmt: skip
        (made,) = self.connection.execute(row).inserted_primary_key or (0,)
        if remind:
            asking.ask(self.connection, int(made), self.day)
        return int(made)

    def change(self, fact_id: int, draft: FactDraft, *, remind: bool = True, **more: Any) -> None:
        """Give a fact other words; it counts as confirmed, and its question moves along.

        ``more``: further columns. Raises ``UnknownRecord``.
        """
        known = known_fact(self.connection, fact_id)
        before = asking.wanted(self.connection, fact_id, self.day)
        values = self._values(known.contact_id, draft, present=known.relative_id)
        changed = update(fact).where(fact.c.id == fact_id)
        self.connection.execute(changed.values(confirmed=self.said, **values, **more))
        drop_lonely(self.connection, known.relative_id)
        ended = draft.expires is not None and draft.expires < self.day and draft.expires != known.expires
        asking.ask_anew(self.connection, fact_id, self.day, before, remind=remind and not ended)

    def set(self, fact_id: int, **values: Any) -> None:
        """Change columns of a fact that are not its words."""
        before = asking.wanted(self.connection, fact_id, self.day)
        self.connection.execute(update(fact).where(fact.c.id == fact_id).values(**values))
        asking.ask_anew(self.connection, fact_id, self.day, before)

    def end(self, fact_id: int) -> None:
        """It is no longer so from ``said`` on: kept, and not shown any more; nor is it asked after."""
        last = self.said - timedelta(days=1)
        still = or_(fact.c.expires.is_(None), fact.c.expires > last)
        self.connection.execute(update(fact).where(fact.c.id == fact_id, still).values(expires=last))
        asking.forget(self.connection, fact_id)

    def remove(self, fact_id: int) -> None:
        """Remove a fact, and a relative nobody says anything about any more."""
        known = known_fact(self.connection, fact_id)
        asking.forget(self.connection, fact_id)
        let_go = update(topic).where(topic.c.fact_id == fact_id)
        self.connection.execute(let_go.values(fact_id=None))
        self.connection.execute(delete(fact).where(fact.c.id == fact_id))
        drop_lonely(self.connection, known.relative_id)

    def _values(self, contact_id: int, draft: FactDraft, present: int | None = None) -> dict[str, Any]:
        text, about = draft.text.strip(), None
        if not text:
            raise EmptyText("error.empty_fact")
        on = partial(draft.on)
        relation = tidy_name(draft.relation)
        if draft.kind is FactKind.FAMILY and relation:
            known = relative_for(
                self.connection, contact_id, replace(draft, relation=relation), born=partial(draft.born),
                said_born=_birth(draft, on), day=self.said, present=present,
            )  # fmt: skip
            about = known.id
            if is_unnamed(text, relation):
                text = known.name
        return {
            "kind": draft.kind, "text": text, "detail": draft.detail.strip(), "relative_id": about,
            "on_date": on, "yearly": draft.yearly, "expires": draft.expires, "sensitive": draft.sensitive,
        }  # fmt: skip


def known_fact(connection: Connection, fact_id: int) -> Row[Any]:
    """The row of a fact; raises ``UnknownRecord``."""
    row = connection.execute(select(fact).where(fact.c.id == fact_id)).first()
    if row is None:
        raise UnknownRecord(kind="fact", id=fact_id)
    return row


def partial(text: str) -> PartialDate | None:
    """A partial date as typed, None for nothing; raises ``InvalidInput``."""
    if not text.strip():
        return None
    try:
        return PartialDate.parse(text)
    except ValueError as fault:
        raise InvalidInput("error.partial_date", text=text.strip()[:40]) from fault


def _birth(draft: FactDraft, on: PartialDate | None) -> PartialDate | None:
    """The day a relative was born, where the fact's words say that its day is that."""
    if on is None or not draft.detail:
        return None
    words = draft.detail.lower()
    return on if any(pack.says("birth", words) for pack in rule_packs()) else None

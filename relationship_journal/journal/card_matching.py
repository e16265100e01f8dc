"""Comparing a card with the people who are there: the same, fuller, perhaps the same, or new."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from relationship_journal.domain.contacts import ContactDraft
from relationship_journal.domain.folding import folded_words
from relationship_journal.domain.imports import Candidate, Verdict
from relationship_journal.store.tables import contact, contact_point, organisation

FILLED = ("given", "family", "nickname", "pronouns", "role", "organisation", "born")
POINTS = ("email", "phone", "address", "url", "im")
LEAST_DIGITS = 7


@dataclass(slots=True)
class _Known:
    """What a card is compared with; ``id`` is None for an earlier card of the same file."""

    id: int | None
    name: str
    values: dict[str, str]
    points: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))


class CardMatcher:
    """Gives a verdict on one card after the other; remembers those it has seen."""

    def __init__(self, connection: Connection) -> None:
        self._by_uid: dict[str, _Known] = {}
        self._by_point: dict[tuple[str, str], list[_Known]] = defaultdict(list)
        self._by_name: dict[tuple[str, ...], list[_Known]] = defaultdict(list)
        for known, uid in _stored(connection):
            self._remember(known, uid)

    def candidate(self, index: int, line: int, draft: ContactDraft) -> Candidate:
        """The verdict on a card, before anything is saved."""
        if not draft.name:
            return Candidate(index, line, draft, Verdict.NEEDS_NAME)
        known, sure = self._find(draft)
        if known is None:
            self._remember(_known_of(draft), draft.uid)
            return Candidate(index, line, draft, Verdict.NEW)
        if not sure:
            return Candidate(index, line, draft, Verdict.DOUBTFUL, known.id, known.name)
        fills = _fills(draft, known)
        verdict = Verdict.UPDATE if fills and known.id is not None else Verdict.ALREADY
        return Candidate(index, line, draft, verdict, known.id, known.name, fills)

    def _remember(self, known: _Known, uid: str) -> None:
        if uid:
            self._by_uid[uid] = known
        self._by_name[_name_key(known.name)].append(known)
        for kind in ("email", "phone"):
            for value in known.points[kind]:
                self._by_point[kind, value].append(known)

    def _find(self, draft: ContactDraft) -> tuple[_Known | None, bool]:
        """Whom the card means, and whether that is sure: same uid, or a shared email or phone and the same name."""
        if draft.uid in self._by_uid:
            return self._by_uid[draft.uid], True
        key = _name_key(draft.name)
        shared = [known for point in _keys(draft) for known in self._by_point.get(point, [])]
        for known in shared:
            if _name_key(known.name) == key:
                return known, True
        namesakes = self._by_name.get(key, [])
        for known in namesakes:
            # Nothing to reach them by on either side: the same name is all there is to compare.
            if not any(known.points[kind] for kind in ("email", "phone")) and not list(_keys(draft)):
                return known, True
        nearest = namesakes or shared
        return (nearest[0], False) if nearest else (None, False)


def _stored(connection: Connection) -> Iterable[tuple[_Known, str]]:
    found: dict[int, tuple[_Known, str]] = {}
    query = select(contact, organisation.c.name.label("organisation")).outerjoin(
        organisation, organisation.c.id == contact.c.organisation_id
    )
    for row in connection.execute(query):
        values = {name: str(getattr(row, name) or "") for name in FILLED}
        found[row.id] = (_Known(row.id, row.name, values), row.uid)
    for point in connection.execute(select(contact_point)):
        found[point.contact_id][0].points[point.kind].add(_point_key(point.kind, point.value))
    return found.values()


def _known_of(draft: ContactDraft) -> _Known:
    known = _Known(None, draft.name, {name: str(getattr(draft, name)) for name in FILLED})
    for point in draft.points:
        known.points[point.kind].add(_point_key(point.kind, point.value))
    return known


def _keys(draft: ContactDraft) -> Iterable[tuple[str, str]]:
    for point in draft.points:
        key = _point_key(point.kind, point.value)
        if point.kind in ("email", "phone") and key:
            yield point.kind, key


def _point_key(kind: str, value: str) -> str:
    """One form for comparing: email without case, the last nine digits of a phone, other values as they are."""
    if kind == "email":
        return value.strip().casefold()
    if kind == "phone":
        digits = re.sub(r"\D", "", value)
        return digits[-9:] if len(digits) >= LEAST_DIGITS else value.strip()
    return value.strip()


def _name_key(name: str) -> tuple[str, ...]:
    return tuple(sorted(folded_words(name)))


def _fills(draft: ContactDraft, known: _Known) -> tuple[str, ...]:
    """The fields that are empty here and given in the file; nothing that is here is ever overwritten."""
    fields = [name for name in FILLED if getattr(draft, name) and not known.values[name]]
    given = {point.kind for point in draft.points if point.value.strip()}
    return tuple(fields + [kind for kind in POINTS if kind in given and not known.points[kind]])

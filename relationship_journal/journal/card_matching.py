"""Comparing a card with the people who are there: the same, fuller, perhaps the same, or new."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection, select

from relationship_journal.domain.contacts import ContactDraft
from relationship_journal.domain.folding import folded_words
from relationship_journal.domain.imports import Candidate, Verdict
from relationship_journal.store.tables import contact, contact_point, organisation

FILLED = ("given", "family", "nickname", "pronouns", "role", "organisation", "born")
FILLABLE = (*FILLED, "photo")
POINTS = ("email", "phone", "address", "url", "im")
LEAST_DIGITS = 7


@dataclass(slots=True)
class _Known:
    """What a card is compared with; ``id`` is None for an earlier card of the same file, then ``draft`` is it."""

    id: int | None
    name: str
    values: dict[str, str]
    points: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    draft: ContactDraft | None = None
    card: int = 0


class CardMatcher:
    """Gives a verdict on one card after the other; remembers those it has seen.

    ``fuller``: by index, the cards to which a later card of the same file had something to add.
    """

    def __init__(self, connection: Connection) -> None:
        self.fuller: dict[int, ContactDraft] = {}
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
            self._remember(_known_of(index, draft), draft.uid)
            return Candidate(index, line, draft, Verdict.NEW)
        if not sure:
            return Candidate(index, line, draft, Verdict.DOUBTFUL, known.id, known.name)
        if known.draft is not None:
            self.fuller[known.card] = known.draft = _joined(known.draft, draft)
            self._refresh(known, known.draft)
            return Candidate(index, line, draft, Verdict.ALREADY, None, known.name)
        fills = _fills(draft, known)
        for name in fills:  # so that no later card of the file fills them once more
            known.values[name] = str(getattr(draft, name, ""))
            known.points[name] |= {
                _point_key(each.kind, each.value) for each in draft.points if each.kind == name
            }
        return Candidate(
            index, line, draft, Verdict.UPDATE if fills else Verdict.ALREADY, known.id, known.name, fills
        )

    def _remember(self, known: _Known, uid: str) -> None:
        if uid:
            self._by_uid[uid] = known
        self._by_name[_name_key(known.name)].append(known)
        for kind in ("email", "phone"):
            for value in known.points[kind]:
                self._by_point[kind, value].append(known)

    def _refresh(self, known: _Known, draft: ContactDraft) -> None:
        """Let a card that got fuller be found by what it got."""
        for kind, value in _keys(draft):
            known.points[kind].add(value)
            if known not in self._by_point[kind, value]:
                self._by_point[kind, value].append(known)

    def _find(self, draft: ContactDraft) -> tuple[_Known | None, bool]:
        """Whom the card means, and whether that is sure: same uid, or a shared email or phone and the same name."""
        key = _name_key(draft.name)
        if same := self._by_uid.get(draft.uid):
            # In one file a uid given to two names is more likely a fault of the program that wrote it.
            return same, same.id is not None or _name_key(same.name) == key
        shared = [known for point in _keys(draft) for known in self._by_point.get(point, [])]
        for known in shared:
            if _name_key(known.name) == key:
                return known, True
        namesakes = self._by_name.get(key, [])
        for known in namesakes:
            # Nothing to reach them by on either side: the same name is all there is to compare.
            if not any(known.points[kind] for kind in ("email", "phone")) and not list(_keys(draft)):
                # Two cards of one file with uids of their own are two people until somebody says otherwise.
                return known, known.draft is None or not (known.draft.uid and draft.uid)
        nearest = namesakes or shared
        return (nearest[0], False) if nearest else (None, False)


def _stored(connection: Connection) -> Iterable[tuple[_Known, str]]:
    found: dict[int, tuple[_Known, str]] = {}
    query = select(contact, organisation.c.name.label("organisation")).outerjoin(
        organisation, organisation.c.id == contact.c.organisation_id
    )
    for row in connection.execute(query):
        values = {name: str(getattr(row, name) or "") for name in FILLABLE}
        found[row.id] = (_Known(row.id, row.name, values), row.uid)
    for point in connection.execute(select(contact_point)):
        found[point.contact_id][0].points[point.kind].add(_point_key(point.kind, point.value))
    return found.values()


def _joined(draft: ContactDraft, other: ContactDraft) -> ContactDraft:
    """Two cards of one person as one: the first counts, what it lacks comes from the other."""
    there = {(each.kind, _point_key(each.kind, each.value)) for each in draft.points}
    points = [each for each in other.points if (each.kind, _point_key(each.kind, each.value)) not in there]
    notes = dict.fromkeys(each.note for each in (draft, other) if each.note.strip())
    names = [*FILLED, "uid", "card", "photo"]
    lacking = {name: getattr(other, name) for name in names if not getattr(draft, name)}
    return replace(draft, points=(*draft.points, *points), note="\n\n".join(notes), **lacking)


def _known_of(index: int, draft: ContactDraft) -> _Known:
    values = {name: str(getattr(draft, name) or "") for name in FILLABLE}
    known = _Known(None, draft.name, values, draft=draft, card=index)
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
    fields = [name for name in FILLABLE if getattr(draft, name) and not known.values[name]]
    given = {point.kind for point in draft.points if point.value.strip()}
    return tuple(fields + [kind for kind in POINTS if kind in given and not known.points[kind]])

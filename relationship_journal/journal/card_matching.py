"""Whom a card means: somebody who is here, an earlier card of the same file, perhaps somebody, or nobody."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection, select

from relationship_journal.domain.comparing import SINGLE
from relationship_journal.domain.contacts import ContactDraft, ContactPoint
from relationship_journal.domain.folding import fold, folded_words
from relationship_journal.domain.imports import Meets
from relationship_journal.journal.phone_keys import point_key, tail_of
from relationship_journal.store.tables import contact, contact_point, seen_card

UNDECIDED = "?"
"""Begins the fingerprint of a card that was left for the user to decide about."""
_REACH = ("email", "phone")
_MANY = 60
"""A name, a word or an address that so many share says nothing about who is meant."""


@dataclass(slots=True, eq=False)
class Known:
    """Somebody a card may mean; ``id`` is None for an earlier card of the same file, then ``draft`` is it."""

    id: int | None
    name: str
    points: list[tuple[str, str]] = field(default_factory=list)
    draft: ContactDraft | None = None
    card: int = 0

    def reach(self) -> Iterable[tuple[str, str]]:
        """Kind and value of what could tell this person from a namesake."""
        if self.draft is None:
            return self.points
        return ((point.kind, point.value) for point in self.draft.points if point.kind in _REACH)


@dataclass(frozen=True, slots=True)
class Match:
    """Whom a card means and why; not ``sure`` means: look at it."""

    known: Known | None = None
    meets: Meets = Meets.NOBODY
    sure: bool = False


class CardMatcher:
    """Finds whom one card after the other means; remembers those it has seen.

    ``fuller``: by index, the cards to which a later card of the same file had something to add.
    """

    def __init__(self, connection: Connection, region: str) -> None:
        self._region = region
        self.fuller: dict[int, ContactDraft] = {}
        self._seen: dict[str, Known] = {}
        self._undecided: dict[str, Known] = {}
        self._by_uid: dict[str, Known] = {}
        self._by_point: dict[tuple[str, str], list[Known]] = defaultdict(list)
        self._by_name: dict[tuple[str, ...], list[Known]] = defaultdict(list)
        self._by_word: dict[str, list[Known]] = defaultdict(list)
        self._load(connection)

    def find(self, index: int, draft: ContactDraft, card_sum: str) -> Match:
        """Whom the card means; one that means nobody, or joins an earlier card, is remembered."""
        match = self._find(draft, card_sum)
        waiting = self._undecided.get(card_sum)
        if waiting is not None and (match.known is None or match.sure) and match.meets is not Meets.SEEN:
            match = Match(
                waiting, Meets.SIMILAR_NAME
            )  # whoever else came in since, it is for the user to say
        if match.known is None:
            self._remember(Known(None, draft.name, draft=draft, card=index), draft.uid)
        elif match.sure and match.known.draft is not None:
            known = match.known
            known.draft = self.fuller[known.card] = joined(known.draft or draft, draft)
            for kind, value in known.reach():
                self._put_point(known, kind, value)
        return match

    def has_seen(self, card_sum: str) -> bool:
        """Whether somebody came from that very card."""
        return card_sum in self._seen

    # -- what is known ---------------------------------------------------------------------------

    def _load(self, connection: Connection) -> None:
        found: dict[int, Known] = {}
        for row in connection.execute(select(contact.c.id, contact.c.name, contact.c.uid)):
            found[row.id] = Known(row.id, row.name)
            self._by_uid[row.uid] = found[row.id]
        points = select(contact_point.c.contact_id, contact_point.c.kind, contact_point.c.value)
        for row in connection.execute(points.where(contact_point.c.kind.in_(_REACH))):
            found[row.contact_id].points.append((row.kind, row.value))
        for row in connection.execute(select(seen_card.c.contact_id, seen_card.c.sum, seen_card.c.uid)):
            if row.sum.startswith(UNDECIDED):
                self._undecided[row.sum.removeprefix(UNDECIDED)] = found[row.contact_id]
            elif row.sum:
                self._seen[row.sum] = found[row.contact_id]
            if row.uid:
                self._by_uid.setdefault(row.uid, found[row.contact_id])
        for known in found.values():
            self._remember(known, "")
            for word in set(folded_words(known.name)):
                self._by_word[word].append(known)

    def _remember(self, known: Known, uid: str) -> None:
        if uid:
            self._by_uid[uid] = known
        self._by_name[_name_key(known.name)].append(known)
        for kind, value in known.reach():
            self._put_point(known, kind, value)

    def _put_point(self, known: Known, kind: str, value: str) -> None:
        block = self._by_point[_block(kind, value)]
        if known not in block:
            block.append(known)

    # -- who it is ---------------------------------------------------------------------------------

    def _find(self, draft: ContactDraft, card_sum: str) -> Match:
        if seen := self._seen.get(card_sum):  # before all else: whatever was edited here since
            return Match(seen, Meets.SEEN, sure=True)
        key = _name_key(draft.name)
        if same := self._by_uid.get(draft.uid):
            return Match(same, Meets.UID, _name_key(same.name) == key or self._fits(same, draft))
        return self._by_address(draft, key) or self._by_namesake(draft, key) or self._by_likeness(draft)

    def _by_address(self, draft: ContactDraft, key: tuple[str, ...]) -> Match | None:
        """Somebody with the same e-mail address or phone number, unless the names say they are two."""
        perhaps: Match | None = None
        for point in draft.points:
            block = self._by_point.get(_block(point.kind, point.value), ()) if point.kind in _REACH else ()
            for known in block:
                if not self._has(known, point):
                    continue
                meets = Meets(point.kind)
                if _name_key(known.name) == key:
                    return Match(known, meets, sure=True)
                if len(block) > _MANY:
                    continue
                from relationship_journal.journal.likeness import are_two, names_alike

                if names_alike(known.name, draft.name) is not None:
                    return Match(known, meets, sure=True)
                if not are_two(known.name, draft.name):
                    perhaps = perhaps or Match(known, meets)
        return perhaps

    def _by_namesake(self, draft: ContactDraft, key: tuple[str, ...]) -> Match | None:
        namesakes = self._by_name.get(key, [])
        bare = not any(point.kind in _REACH for point in draft.points)
        for known in namesakes:
            # Nothing to reach them by on either side: the same name is all there is to compare.
            if bare and not any(known.reach()):
                # Two cards of one file with uids of their own are two people until somebody says otherwise.
                sure = known.draft is None or not (known.draft.uid and draft.uid)
                return Match(known, Meets.NAME if known.draft is None else Meets.SAME_FILE, sure)
        return Match(namesakes[0], Meets.NAME) if namesakes else None

    def _by_likeness(self, draft: ContactDraft) -> Match:
        """Somebody who is here under a nickname, an initial, or with a letter mistyped."""
        for word in folded_words(draft.name):
            block = self._by_word.get(word, ())
            if not block or len(block) > _MANY:
                continue
            from relationship_journal.journal.likeness import names_alike

            for known in block:
                if names_alike(known.name, draft.name) is not None:
                    return Match(known, Meets.SIMILAR_NAME)
        return Match()

    def _fits(self, known: Known, draft: ContactDraft) -> bool:
        """Whether somebody of the same uid may be the card's in spite of another name.

        A uid given to two names is more likely a fault of the program that wrote it, unless one given name or
        address speaks for a change of name.
        """
        from relationship_journal.journal.likeness import names_alike
        from relationship_journal.journal.name_parts import name_parts

        if known.id is None:
            return False
        given = [name_parts(name).readings[:1] for name in (known.name, draft.name)]
        if all(given) and given[0][0].first == given[1][0].first:
            return True
        reached = (point for point in draft.points if point.kind in _REACH)
        return names_alike(known.name, draft.name) is not None or any(
            self._has(known, point) for point in reached
        )

    def _has(self, known: Known, point: ContactPoint) -> bool:
        wanted = point_key(point.kind, point.value, self._region)
        return any(
            kind == point.kind and (value == point.value or point_key(kind, value, self._region) == wanted)
            for kind, value in known.reach()
        )


def joined(draft: ContactDraft, other: ContactDraft) -> ContactDraft:
    """Two cards of one person as one: the first counts, what it lacks comes from the other."""
    there = {(each.kind, point_key(each.kind, each.value)) for each in draft.points}
    points = [each for each in other.points if (each.kind, point_key(each.kind, each.value)) not in there]
    notes = dict.fromkeys(each.note for each in (draft, other) if each.note.strip())
    names = [*SINGLE, "uid", "card", "photo"]
    lacking = {name: getattr(other, name) for name in names if not getattr(draft, name)}
    return replace(draft, points=(*draft.points, *points), note="\n\n".join(notes), **lacking)


def _block(kind: str, value: str) -> tuple[str, str]:
    """Where all writings of one address lie together, cheaply; a phone's with others that end alike."""
    return kind, tail_of(value) if kind == "phone" else value.strip().casefold()


def _name_key(name: str) -> tuple[str, ...]:
    return tuple(sorted(folded_words(name))) or (fold(name) or name,)

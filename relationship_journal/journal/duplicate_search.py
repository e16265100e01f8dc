"""Who of a whole journal may be here twice: a few candidates for each name and address, never everybody with everybody."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations

from sqlalchemy import Connection, not_, select

from relationship_journal.domain.duplicates import Likeness
from relationship_journal.domain.errors import Stopped
from relationship_journal.domain.work import Clock, Progress, Stopper
from relationship_journal.journal.likeness import are_two, parts_alike
from relationship_journal.journal.name_parts import NameParts, name_parts
from relationship_journal.journal.nicknames import groups_of
from relationship_journal.journal.phone_keys import home_region, point_key, tail_of
from relationship_journal.store.tables import contact, contact_point, not_same

_MANY = 60
"""So many of one name, or behind one address, say nothing any more about who is who."""
_STRANGERS = 4
"""An address more people share than that is an office's: only alike names count there."""
_SCORES = {Likeness.NAME: 80, Likeness.NICKNAME: 65, Likeness.SIMILAR_NAME: 60, Likeness.INITIAL: 50}
_ADDRESS_SCORES = {Likeness.EMAIL: 45, Likeness.PHONE: 35}
_ASKED_EVERY = 500
_MISTYPED_FROM, _LONG = 5, 9
"""Letters of a surname from which one may be wrong, and two."""
Pair = tuple[int, int]


@dataclass(slots=True)
class Found:
    """Why two may be one, strongest first, and an address both have."""

    reasons: list[Likeness] = field(default_factory=list)
    shared: str = ""

    @property
    def score(self) -> int:
        """From 0 to 100, for order alone."""
        named = max((_SCORES.get(reason, 0) for reason in self.reasons), default=0)
        reached = max((_ADDRESS_SCORES.get(reason, 0) for reason in self.reasons), default=0)
        return min(100, named // 2 + reached + 15 if named and reached else named or reached)


def find_pairs(
    connection: Connection, clock: Clock, progress: Progress, stopped: Stopper
) -> dict[Pair, Found]:
    """Every pair that may be one person; those told apart before are left out. Raises ``Stopped``."""
    return _Search(connection, clock, progress, stopped).pairs()


class _Search:
    def __init__(self, connection: Connection, clock: Clock, progress: Progress, stopped: Stopper) -> None:
        self._progress, self._stopped = progress, stopped
        self._region = home_region(connection, clock)
        people = connection.execute(
            select(contact.c.id, contact.c.name, contact.c.born).where(not_(contact.c.is_me))
        )
        self._names: dict[int, str] = {}
        self._parts: dict[int, NameParts] = {}
        self._born: dict[int, str] = {}
        for row in people:
            self._names[row.id] = row.name
            self._parts[row.id] = name_parts(row.name)
            self._born[row.id] = str(row.born or "")
        points = select(contact_point.c.contact_id, contact_point.c.kind, contact_point.c.value)
        self._points = [
            tuple(row)
            for row in connection.execute(points.where(contact_point.c.kind.in_(("email", "phone"))))
            if row.contact_id in self._names
        ]
        apart = connection.execute(select(not_same.c.contact_id, not_same.c.other_id))
        self._apart = {(row.contact_id, row.other_id) for row in apart}
        self._found: dict[Pair, Found] = defaultdict(Found)

    def pairs(self) -> dict[Pair, Found]:
        for kind in (Likeness.EMAIL, Likeness.PHONE):
            self._by_address(kind)
        self._by_name()
        return {
            pair: found for pair, found in self._found.items() if found.reasons and pair not in self._apart
        }

    def _by_address(self, kind: Likeness) -> None:
        blocks: dict[str, dict[int, str]] = defaultdict(dict)
        for contact_id, point_kind, value in self._points:
            if point_kind == kind:
                blocks[tail_of(value) if kind is Likeness.PHONE else value.strip().casefold()][contact_id] = (
                    value
                )
        for block in blocks.values():
            if not 1 < len(block) <= _MANY:
                continue
            for one, other in _pairs_of(block):
                if point_key(kind, block[one], self._region) != point_key(kind, block[other], self._region):
                    continue
                strangers = len(block) > _STRANGERS or are_two(self._names[one], self._names[other])
                if strangers and self._alike(one, other) is None:
                    continue
                found = self._found[one, other]
                found.reasons.append(kind)
                found.shared = found.shared or block[one]

    def _by_name(self) -> None:
        alone: dict[
            str, int
        ] = {}  # most keys are one person's: a list for each would keep the collector busy
        blocks: dict[str, list[int]] = {}
        written_out: dict[str, list[int]] = defaultdict(list)
        for done, (contact_id, parts) in enumerate(self._parts.items()):
            self._ask(done)
            for key in set(_keys(parts)):
                first = alone.setdefault(key, contact_id)
                if first != contact_id:
                    blocks.setdefault(key, [first]).append(contact_id)
            for key in set(_initials(parts, short=False)):
                written_out[key].append(contact_id)
        seen: set[Pair] = set()
        for contact_id, parts in self._parts.items():  # an initial may be anybody's it begins
            for key in _initials(parts, short=True):
                block = written_out.get(key, ())
                if len(block) <= _MANY:
                    seen.update((min(contact_id, each), max(contact_id, each)) for each in block)
        for number, block in enumerate(blocks.values()):
            if number % _ASKED_EVERY == 0 and self._stopped():
                raise Stopped
            if 1 < len(block) <= _MANY:
                seen.update(_pairs_of(block))
        for pair in seen:
            self._compare(*pair)
        self._progress(len(self._names), len(self._names))

    def _compare(self, one: int, other: int) -> None:
        alike = self._alike(one, other)
        if alike is None:
            return
        born = self._born[one], self._born[other]
        if all(born) and born[0] != born[1] and not self._found.get((one, other)):
            return  # two of one name with birthdays of their own
        found = self._found[one, other]
        found.reasons.append(alike)

    def _alike(self, one: int, other: int) -> Likeness | None:
        return parts_alike(self._parts[one], self._parts[other])

    def _ask(self, done: int) -> None:
        if done % _ASKED_EVERY == 0:
            self._progress(done, len(self._names))
            if self._stopped():
                raise Stopped


def _pairs_of(block: Iterable[int]) -> Iterator[Pair]:
    return combinations(sorted(block), 2)


def _keys(parts: NameParts) -> Iterator[str]:
    """Where names that may be one lie together: by all words, by family and given name as far as it may differ."""
    words, long = " ".join(sorted(parts.words)), " ".join(sorted(parts.long))
    yield words
    if long != words:
        yield long
    yield f"={''.join(parts.words)}"
    if len(parts.words) == 1:
        for group in groups_of(parts.words[0]):
            yield f"called {group}"
    for turned, reading in enumerate(parts.readings):
        if not reading.first or not reading.surname:
            continue
        for group in groups_of(reading.first):
            yield f"{group} {reading.surname}"
        for family in reading.family:
            yield f"{reading.first}+{family}"
        if not turned:  # the other way round and mistyped as well is too far, and half of all keys
            yield from _mistyped(reading.first, reading.surname)


def _initials(parts: NameParts, *, short: bool) -> Iterator[str]:
    """Family name and first letter: of names that are an initial (``short``), or of those written out."""
    for reading in parts.readings:
        if reading.first and reading.surname and (len(reading.first) == 1) is short:
            yield f"{reading.surname} {reading.first[0]}"


def _mistyped(first: str, surname: str) -> Iterator[str]:
    """Surnames that differ in a letter are the same with that letter left out; long ones may differ in two."""
    if len(surname) < _MISTYPED_FROM:
        return
    start = f"{first}~"
    yield start + surname
    for at in range(len(surname)):
        yield start + surname[:at] + surname[at + 1 :]
    if len(surname) >= _LONG:
        yield f"{first}<{surname[:5]}"
        yield f"{first}>{surname[-5:]}"

"""Two accounts of one person side by side: where they differ, what to take from each, and what comes of it.

Used by an import that meets somebody who is here and by a merge of two who are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from relationship_journal.domain.contacts import ContactDraft, ContactPoint

#: Fields that hold one text, in the order they are shown.
SINGLE = (
    "name", "given", "family", "nickname", "organisation", "role", "pronouns", "born", "met_on", "died",
    "portrait", "how_met",
)  # fmt: skip
#: Kinds of contact points, in the order they are shown.
POINTS = ("email", "phone", "address", "url", "im")

PointKey = Callable[[str, str], str]


class Choice(StrEnum):
    """Which account counts for one field."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class FieldPair:
    """One field in which two accounts differ.

    ``field`` is one of SINGLE, POINTS, "circles" or "photo"; ``mine`` and ``theirs`` the values as typed, none for
    "not known" ("photo" says only whether there is one); ``many`` whether both can be kept.
    """

    field: str
    mine: tuple[str, ...]
    theirs: tuple[str, ...]
    many: bool
    default: Choice


@dataclass(frozen=True, slots=True)
class Comparison:
    """Where two accounts differ, and the fields in which they say the same and not nothing."""

    pairs: tuple[FieldPair, ...]
    same: tuple[str, ...]

    def defaults(self) -> dict[str, Choice]:
        """What is taken if nobody chooses: nothing that is here is overwritten."""
        return {pair.field: pair.default for pair in self.pairs}


def compare(
    mine: ContactDraft, theirs: ContactDraft, point_key: PointKey, fields: tuple[str, ...] = SINGLE
) -> Comparison:
    """Compare two accounts; ``point_key(kind, value)`` gives two spellings of one address the same key.

    ``fields`` are the single ones to compare. What only one knows is taken from there, lists are joined, of two
    single values mine stays.
    """
    pairs: list[FieldPair] = []
    same: list[str] = []

    def put(pair: FieldPair, *, equal: bool) -> None:
        if not equal:
            pairs.append(pair)
        elif pair.mine:
            same.append(pair.field)

    for field in fields:
        here, there = _text(mine, field), _text(theirs, field)
        default = Choice.THEIRS if not here else Choice.MINE
        put(FieldPair(field, _listed(here), _listed(there), many=False, default=default), equal=here == there)
    for kind in POINTS:
        here_points, there_points = _values(mine, kind), _values(theirs, kind)
        equal = _keys(kind, here_points, point_key) == _keys(kind, there_points, point_key)
        put(_many(kind, here_points, there_points), equal=equal)
    put(_many("circles", mine.circles, theirs.circles), equal=set(mine.circles) == set(theirs.circles))
    photos = _many("photo", *(("yes",) if draft.photo else () for draft in (mine, theirs)))
    put(replace(photos, many=False, default=Choice.MINE if mine.photo else Choice.THEIRS),
        equal=mine.photo == theirs.photo)  # fmt: skip
    return Comparison(tuple(pairs), tuple(same))


def combine(
    mine: ContactDraft, theirs: ContactDraft, choices: Mapping[str, Choice], point_key: PointKey
) -> ContactDraft:
    """My account with what was chosen of theirs; a field nobody chose about stays mine."""
    values: dict[str, object] = {
        field: getattr(theirs, field) for field in (*SINGLE, "photo") if choices.get(field) is Choice.THEIRS
    }
    if "name" in values and not {"given", "family"} & choices.keys():
        values |= {"given": theirs.given, "family": theirs.family}  # the parts belong to the name they are of
    points = _chosen_points(mine, theirs, choices, point_key)
    circles = {
        Choice.MINE: mine.circles,
        Choice.THEIRS: theirs.circles,
        Choice.BOTH: tuple(dict.fromkeys((*mine.circles, *theirs.circles))),
    }[choices.get("circles", Choice.MINE)]
    return replace(mine, points=points, circles=circles, **values)  # type: ignore[arg-type]  # names above


def _chosen_points(
    mine: ContactDraft, theirs: ContactDraft, choices: Mapping[str, Choice], point_key: PointKey
) -> tuple[ContactPoint, ...]:
    """Mine in their order and as they are, with label and id, less what was not chosen; then theirs that are new."""
    here = {(point.kind, point_key(point.kind, point.value)) for point in mine.points}
    there = {
        (point.kind, point_key(point.kind, point.value)): replace(point, id=0)
        for point in reversed(theirs.points)
        if point.value.strip()
    }
    kept = [
        point
        for point in mine.points
        if choices.get(point.kind) is not Choice.THEIRS
        or (point.kind, point_key(point.kind, point.value)) in there
    ]
    wanted = [kind for kind in POINTS if choices.get(kind, Choice.MINE) is not Choice.MINE]
    added = [point for key, point in reversed(there.items()) if key not in here and key[0] in wanted]
    return (*kept, *added)


def _text(draft: ContactDraft, field: str) -> str:
    text: str = getattr(draft, field)
    return text.strip()


def _listed(text: str) -> tuple[str, ...]:
    return (text,) if text else ()


def _values(draft: ContactDraft, kind: str) -> tuple[str, ...]:
    return tuple(point.value for point in draft.points if point.kind == kind and point.value.strip())


def _keys(kind: str, values: tuple[str, ...], point_key: PointKey) -> set[str]:
    return {point_key(kind, value) for value in values}


def _many(field: str, mine: tuple[str, ...], theirs: tuple[str, ...]) -> FieldPair:
    default = Choice.BOTH if mine and theirs else Choice.THEIRS if theirs else Choice.MINE
    return FieldPair(field, mine, theirs, many=True, default=default)

"""Making one contact of two: fields as chosen, histories always joined, nothing that refers to either left behind."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, delete, func, select, update

from relationship_journal.domain.comparing import SINGLE, Choice, Comparison, FieldPair, combine, compare
from relationship_journal.domain.contacts import ContactDraft
from relationship_journal.domain.duplicates import MergePlan, MergeSide
from relationship_journal.domain.errors import ChangedMeanwhile, InvalidInput, UnknownContact
from relationship_journal.domain.folding import fold
from relationship_journal.domain.work import Clock
from relationship_journal.journal import asking
from relationship_journal.journal.contact_reading import read_drafts
from relationship_journal.journal.contact_writing import write_contact
from relationship_journal.journal.joining import Joiner, put_together
from relationship_journal.journal.people_rows import contact_rows
from relationship_journal.journal.phone_keys import home_region, keys_in
from relationship_journal.store.tables import (
    contact,
    entry_contact,
    fact,
    promise,
    promotion,
    relative,
    seen_card,
)

_JOINED = ("how_met",)
"""Texts of which both are kept, whatever else is chosen."""
FIELDS = tuple(field for field in SINGLE if field not in ("given", "family", *_JOINED))


def plan_merge(connection: Connection, keep: int, other: int, clock: Clock) -> MergePlan:
    """The two side by side; raises ``UnknownContact``, ``InvalidInput``."""
    drafts = _both(connection, keep, other, clock)
    comparison = _compared(connection, drafts[keep], drafts[other], clock)
    one, two = _side(connection, keep), _side(connection, other)
    return MergePlan(one, two, comparison, _joined(connection, one, two))


def merge(
    connection: Connection,
    keep: int,
    other: int,
    choices: Mapping[str, Choice] | None,
    clock: Clock,
    *,
    expected: MergePlan | None = None,
) -> tuple[str, str]:
    """Make one of the two inside an act; the answer is the names they had. Raises as ``plan_merge``.

    ``expected``: what was shown when the choices were made; ``ChangedMeanwhile`` where they compare otherwise now.
    """
    drafts = _both(connection, keep, other, clock)
    mine, theirs = drafts[keep], drafts[other]
    compared = _compared(connection, mine, theirs, clock)
    if expected is not None and expected.comparison != compared:
        raise ChangedMeanwhile("error.merge_changed")
    wanted = compared.defaults() | dict(choices or {})
    one, two = (_row(connection, number) for number in (keep, other))
    draft = combine(mine, theirs, wanted, keys_in(home_region(connection, clock)))
    draft = replace(
        draft,
        points=_with_ids(draft, theirs),
        how_met=put_together(mine.how_met, theirs.how_met),
        rhythm_days=theirs.rhythm_days if mine.rhythm_days is None else mine.rhythm_days,
    )
    Joiner(connection).repoint(contact, keep, other)
    _join_relatives(connection, keep)
    _join_facts(connection, keep)
    _drop_promotions_to_oneself(connection, keep)
    write_contact(connection, keep, draft)
    values = {
        "photo": two.photo if wanted.get("photo") is Choice.THEIRS else one.photo,
        "card": _card_of_both(one.card, two.card),
        "is_me": one.is_me or two.is_me,
        "created": min(one.created, two.created),
    }
    connection.execute(update(contact).where(contact.c.id == keep).values(values))
    connection.execute(delete(contact).where(contact.c.id == other))
    connection.execute(seen_card.insert().values(contact_id=keep, sum="", uid=two.uid))
    return mine.name, theirs.name


def _both(connection: Connection, keep: int, other: int, clock: Clock) -> dict[int, ContactDraft]:
    if keep == other:
        raise InvalidInput("error.merge_with_oneself")
    drafts = read_drafts(connection, (keep, other), clock)
    for number in (keep, other):
        if number not in drafts:
            raise UnknownContact(name=f"#{number}")
    photos = select(contact.c.id, contact.c.photo).where(contact.c.id.in_((keep, other)))
    keys = {row.id: row.photo for row in connection.execute(photos)}
    return {number: replace(draft, photo=(keys[number] or "").encode()) for number, draft in drafts.items()}


def _compared(connection: Connection, mine: ContactDraft, theirs: ContactDraft, clock: Clock) -> Comparison:
    found = compare(mine, theirs, keys_in(home_region(connection, clock)), FIELDS)
    return replace(found, pairs=tuple(_the_fuller_day(pair) for pair in found.pairs))


def _the_fuller_day(pair: FieldPair) -> FieldPair:
    """Of "1980" and "1980-05-03", or "died" and the day of it, the one that says more is taken."""
    if pair.field not in ("born", "met_on", "died") or not (pair.mine and pair.theirs):
        return pair
    (mine,), (theirs,) = pair.mine, pair.theirs
    fuller = (
        theirs.startswith(f"{mine}-") or mine == "yes" or (mine[:2] == "--" and theirs.endswith(mine[1:]))
    )
    return replace(pair, default=Choice.THEIRS) if fuller else pair


def _row(connection: Connection, number: int) -> Row[Any]:
    return connection.execute(select(contact).where(contact.c.id == number)).one()


def _with_ids(draft: ContactDraft, theirs: ContactDraft) -> tuple[Any, ...]:
    """The points with the ids of the rows they lie in already."""
    ids = {(point.kind, point.value): point.id for point in theirs.points}
    return tuple(
        point if point.id else replace(point, id=ids.get((point.kind, point.value), 0))
        for point in draft.points
    )


def _card_of_both(mine: str, theirs: str) -> str:
    """What the files of both said that has no field here: mine, what only theirs has, the unknown lines of both."""
    if not mine or not theirs:
        return mine or theirs
    one: dict[str, Any] = json.loads(mine)
    other: dict[str, Any] = json.loads(theirs)
    for name in other.keys() & one.keys():
        if isinstance(one[name], list) and isinstance(other[name], list):
            one[name] += [each for each in other[name] if each not in one[name]]
    return json.dumps({**other, **one}, ensure_ascii=False)


def _join_relatives(connection: Connection, contact_id: int) -> None:
    """One relative of two of the same name whose relation is the same, or known of one alone."""
    rows = connection.execute(
        select(relative).where(relative.c.contact_id == contact_id).order_by(relative.c.id)
    )
    kept: list[Row[Any]] = []
    for row in rows.all():
        same = next((each for each in kept if _one_relative(each, row)), None)
        if same is None:
            kept.append(row)
            continue
        # One in another spelling is not put beside it.
        called = {"name": same.name, "relation": same.relation or row.relation}
        connection.execute(update(relative).where(relative.c.id == row.id).values(called))
        Joiner(connection).join(relative, same.id, row.id)


def _one_relative(one: Row[Any], other: Row[Any]) -> bool:
    if fold(one.name) != fold(other.name) or one.died != other.died:
        return False
    if one.age_on and other.age_on and one.age is not None and other.age is not None:
        # Counted on to one day; a year more or less is the birthday between.
        years = (other.age_on - one.age_on).days / 365.25
        if abs(one.age + years - other.age) > 1.5:
            return False
    relations = {fold(each.relation) for each in (one, other) if each.relation}
    births = {each.born for each in (one, other) if each.born is not None}
    return len(relations) < 2 and len(births) < 2


def _join_facts(connection: Connection, contact_id: int) -> None:
    """One fact of two that say the very same; one that says more, or was learned elsewhere, stays beside it.

    What is sensitive in one of them is sensitive in both: the other would give it away.
    """
    rows = connection.execute(select(fact).where(fact.c.contact_id == contact_id).order_by(fact.c.id))
    kept: dict[tuple[object, ...], Row[Any]] = {}
    for row in rows.all():
        key = (
            row.kind, row.text, row.detail, row.relative_id, str(row.on_date or ""), row.yearly, row.expires,
        )  # fmt: skip
        first = kept.setdefault(key, row)
        if first.sensitive != row.sensitive:
            both = fact.c.id.in_((first.id, row.id))
            connection.execute(update(fact).where(both).values(sensitive=True))
            for each in (first, row):
                asking.forget(connection, each.id)
        learned_twice = first.entry_id and row.entry_id and first.entry_id != row.entry_id
        if first is not row and not learned_twice:
            Joiner(connection).join(fact, first.id, row.id)
            asking.keep_one(connection, first.id)


def _drop_promotions_to_oneself(connection: Connection, contact_id: int) -> None:
    """Nobody is their own relative; the relative stays, told as before."""
    theirs = select(relative.c.id).where(relative.c.contact_id == contact_id)
    oneself = promotion.c.contact_id == contact_id
    connection.execute(delete(promotion).where(oneself, promotion.c.relative_id.in_(theirs)))


def _side(connection: Connection, number: int) -> MergeSide:
    created = connection.scalar(select(contact.c.created).where(contact.c.id == number))
    entries, facts, promises = (
        connection.scalar(select(func.count()).select_from(table).where(table.c.contact_id == number)) or 0
        for table in (entry_contact, fact, promise)
    )
    return MergeSide(contact_rows(connection, [number])[number], entries, facts, promises, created)


def _joined(connection: Connection, one: MergeSide, two: MergeSide) -> MergeSide:
    """What the one will have: an entry with both counts once."""
    both = select(func.count(func.distinct(entry_contact.c.entry_id)))
    entries = connection.scalar(both.where(entry_contact.c.contact_id.in_((one.row.id, two.row.id)))) or 0
    days = [each.created for each in (one, two) if each.created is not None]
    return MergeSide(
        one.row, entries, one.facts + two.facts, one.promises + two.promises, min(days, default=None)
    )

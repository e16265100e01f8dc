"""The relatives family facts are about: found by name, short name or what they are, and never made twice."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection, select, update

from relationship_journal.domain.contacts import Relative
from relationship_journal.domain.facts import FactDraft
from relationship_journal.domain.folding import fold
from relationship_journal.domain.kin import is_only_one, is_unnamed, may_be_one, says_less, says_the_same
from relationship_journal.domain.names import tidy_name
from relationship_journal.domain.partial_date import PartialDate
from relationship_journal.journal.contact_removal import remove_rows
from relationship_journal.journal.nicknames import groups_of
from relationship_journal.journal.records import read_relatives
from relationship_journal.store.tables import fact, relative


def relative_for(
    connection: Connection, contact_id: int, draft: FactDraft, *, born: PartialDate | None,
    said_born: PartialDate | None = None, day: date, present: int | None = None,
) -> Relative:  # fmt: skip
    """The relative a family fact is about, found or made; ``day`` is when it was said, ``present`` whom it was about.

    ``born`` is what an editor says; ``said_born``, what a note says, is taken where no more is known.

    Somebody called by what they are ("mother") gets their name once it is told. A relation that says less than the
    known one is not taken over.
    """
    name, relation = tidy_name(draft.text), tidy_name(draft.relation)
    known = _known(read_relatives(connection, contact_id), name, relation)
    if born is None and said_born is not None and _says_more(said_born, known):
        born = said_born
    aged = _aged(draft, born, known, day)
    if known is None:
        row = relative.insert().values(contact_id=contact_id, name=name, relation=relation, **aged)
        (made,) = connection.execute(row).inserted_primary_key or (0,)
        return Relative(int(made), contact_id, name, relation)
    keeps = says_less(relation, known.relation) or says_the_same(relation, known.relation)
    kept = known.relation if keeps and known.id != present else relation
    called = known.name
    if is_unnamed(called, known.relation) and not is_unnamed(name, relation):
        called = name
    elif known.id == present and fold(name) != fold(called) and not is_unnamed(name, relation):
        called = name  # somebody corrects how they are called
    values = {"name": called, "relation": kept, **aged}
    connection.execute(update(relative).where(relative.c.id == known.id).values(values))
    if called != known.name:
        _rename(connection, known.id, known.name, called)
    return Relative(known.id, contact_id, called, kept)


def drop_lonely(connection: Connection, relative_id: int | None) -> None:
    """Remove a relative nobody says anything about any more."""
    if relative_id is None:
        return
    if connection.scalar(select(fact.c.id).where(fact.c.relative_id == relative_id).limit(1)) is None:
        remove_rows(connection, relative, [relative_id])


def _known(relatives: Iterable[Relative], name: str, relation: str) -> Relative | None:
    """Whom the words mean: by name first, then by a short form of it, then by what they are."""
    listed = list(relatives)
    # Compared here: SQLite knows upper and lower case of plain Latin letters only.
    for each in listed:
        if fold(each.name) == fold(name):
            return each
    fitting = [each for each in listed if may_be_one(relation, each.relation)]
    if is_unnamed(name, relation):
        return fitting[0] if len(fitting) == 1 else None
    short = [each for each in fitting if _may_be_called(each.name, name)]
    if short:
        return short[0] if len(short) == 1 else None
    unnamed = [each for each in fitting if is_unnamed(each.name, each.relation)]
    if len(unnamed) == 1 and (len(fitting) == 1 or is_only_one(relation)):
        return unnamed[0]
    return None


def _may_be_called(one: str, other: str) -> bool:
    """Whether two names may be one person's: "Ida" and "Ida Plumbridge", "Bob" and "Robert"."""
    first, second = fold(one).split(), fold(other).split()
    if not first or not second:
        return False
    if len(first) > 1 and len(second) > 1 and first[-1] != second[-1]:
        return False
    given, called = first[0], second[0]
    return given == called or bool(groups_of(given) & groups_of(called))


def _says_more(born: PartialDate, known: Relative | None) -> bool:
    """Whether a birth date says more than the known one: a whole date more than a year."""
    return known is None or known.born is None or len(str(born)) > len(str(known.born))


def _aged(draft: FactDraft, born: PartialDate | None, known: Relative | None, day: date) -> dict[str, Any]:
    """What is told of an age; an editor that gives back what it read keeps the day it was told on."""
    if born is not None:
        return {"born": born, "age": None, "age_on": None}
    if draft.age is None or (known is not None and known.age_at(day) == draft.age):
        return {}
    return {"age": draft.age, "age_on": day, "born": None}


def _rename(connection: Connection, relative_id: int, before: str, name: str) -> None:
    """The facts about a relative begin with their name."""
    rows = connection.execute(select(fact.c.id, fact.c.text).where(fact.c.relative_id == relative_id)).all()
    named = [row.id for row in rows if fold(row.text).strip() == fold(before).strip()]
    if named:
        connection.execute(update(fact).where(fact.c.id.in_(named)).values(text=name))

"""What facts said before, as the history kept it."""

from __future__ import annotations

import json
from datetime import date
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, select

from relationship_journal.domain.facts import EarlierFact
from relationship_journal.domain.partial_date import PartialDate
from relationship_journal.store.column_types import Partial, read_as
from relationship_journal.store.tables import act, change, fact

_Words = tuple[str, str, str | None, int | None]


def earlier_words(connection: Connection, known: Row[Any], zone: str) -> tuple[EarlierFact, ...]:
    """The words a fact had, oldest first, each with the day (in ``zone``) they were replaced.

    Changes that were undone are left out, and so is a relative who got a name.
    """
    query = (
        select(act.c.at, act.c.kind, change.c.image)
        .join(act, act.c.id == change.c.act_id)
        .where(change.c.table_name == fact.name, change.c.row_id == known.id, change.c.image.is_not(None))
        .order_by(change.c.id)
    )
    rows = connection.execute(query).all()
    now: _Words = (known.text, known.detail, str(known.on_date) if known.on_date else None, known.relative_id)
    words = [*(_words(json.loads(row.image)) for row in rows), now]
    found: list[EarlierFact] = []
    for row, (before, after) in zip(rows, pairwise(words), strict=True):
        if _says_the_same(before, after):
            continue
        if row.kind == "undo":
            del found[-1:]
        else:
            found.append(_earlier(before, row.at.astimezone(ZoneInfo(zone)).date()))
    return tuple(found)


def _words(image: dict[str, Any]) -> _Words:
    return image["text"], image["detail"], image["on_date"], image["relative_id"]


def _says_the_same(one: _Words, other: _Words) -> bool:
    if one[3] is not None and one[3] == other[3]:
        return one[1:] == other[1:]
    return one[:3] == other[:3]


def _earlier(words: _Words, until: date) -> EarlierFact:
    text, detail, on, _relative = words
    partial: PartialDate | None = read_as(Partial(), on)
    return EarlierFact(text, detail, partial, until)

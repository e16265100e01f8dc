"""What facts said before, as the history kept it."""

from __future__ import annotations

import json
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, select

from relationship_journal.domain.facts import EarlierFact
from relationship_journal.domain.partial_date import PartialDate
from relationship_journal.store.column_types import Partial, read_as
from relationship_journal.store.tables import act, change, fact

_Words = tuple[str, str, str | None]


def earlier_words(connection: Connection, known: Row[Any], zone: str) -> tuple[EarlierFact, ...]:
    """The words a fact had, oldest first, each with the day (in ``zone``) they were replaced; undone changes left out."""
    query = (
        select(act.c.at, act.c.kind, change.c.image)
        .join(act, act.c.id == change.c.act_id)
        .where(change.c.table_name == fact.name, change.c.row_id == known.id, change.c.image.is_not(None))
        .order_by(change.c.id)
    )
    rows = connection.execute(query).all()
    images = [_words(json.loads(row.image)) for row in rows]
    if not images:
        return ()
    now: _Words = (known.text, known.detail, str(known.on_date) if known.on_date else None)
    found: list[EarlierFact] = []
    for row, before, after in zip(rows, images, [*images[1:], now], strict=True):
        if before == after:
            continue
        if row.kind == "undo":
            del found[-1:]
        else:
            found.append(_earlier(before, row.at.astimezone(ZoneInfo(zone)).date()))
    return tuple(found)


def _words(image: dict[str, Any]) -> _Words:
    return image["text"], image["detail"], image["on_date"]


def _earlier(words: _Words, until: date) -> EarlierFact:
    text, detail, on = words
    partial: PartialDate | None = read_as(Partial(), on)
    return EarlierFact(text, detail, partial, until)

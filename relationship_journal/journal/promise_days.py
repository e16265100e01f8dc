"""How the days of promises changed, as the history kept them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from datetime import date, datetime
from itertools import pairwise

from sqlalchemy import Connection, select

from relationship_journal.store.tables import act, change

DueChange = tuple[datetime, date | None]
"""When a day was changed (UTC), and what it was before."""

_PORTION = 500


def due_changes(
    connection: Connection, due_now: Mapping[int, date | None]
) -> dict[int, tuple[DueChange, ...]]:
    """The changes of these promises' days, oldest first, by promise; those without any are left out.

    ``due_now`` is what they are due now. One query for up to 500 promises.
    """
    kept: dict[int, list[DueChange]] = defaultdict(list)
    ids = list(due_now)
    for start in range(0, len(ids), _PORTION):
        query = (
            select(change.c.row_id, act.c.at, change.c.image)
            .join(act, act.c.id == change.c.act_id)
            .where(change.c.table_name == "promise", change.c.image.is_not(None))
            .where(change.c.row_id.in_(ids[start : start + _PORTION]))
            .order_by(change.c.id)
        )
        for row_id, at, image in connection.execute(query):
            due = json.loads(image)["due"]
            kept[row_id].append((at, date.fromisoformat(due) if due else None))
    found = {row_id: _changed(images, due_now[row_id]) for row_id, images in kept.items()}
    return {row_id: changes for row_id, changes in found.items() if changes}


def _changed(images: list[DueChange], now: date | None) -> tuple[DueChange, ...]:
    """Those images after which the day was another one."""
    days = [*(due for _at, due in images), now]
    return tuple(change for change, (due, after) in zip(images, pairwise(days), strict=True) if due != after)

"""What left for a calendar, as it left: the ledger that makes a later export an update of the earlier one."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from relationship_journal.domain.calendar import CalendarEvent, EventTime
from relationship_journal.domain.repeating import Pattern, Repeat
from relationship_journal.store.calendar_tables import calendar_ledger
from relationship_journal.store.database import Database

NOTHING_SENT = datetime.fromtimestamp(0, UTC)
_NOT_KEPT = ("sequence", "changed", "meetings")


def sent_events(connection: Connection) -> dict[str, CalendarEvent]:
    """Everything that ever left, by uid, as it left last."""
    return {row.uid: _event_of(row) for row in connection.execute(select(calendar_ledger))}


def numbered(
    events: Iterable[CalendarEvent], sent: dict[str, CalendarEvent], now: datetime
) -> tuple[CalendarEvent, ...]:
    """Sequence and time of change: as sent before if nothing differs, else one more and now."""
    answer = []
    for event in events:
        known = sent.get(event.uid)
        if known is None:
            answer.append(replace(event, changed=now))
        elif bare(event) == bare(known):
            answer.append(replace(event, sequence=known.sequence, changed=known.changed))
        else:
            later = max(now, known.changed + timedelta(seconds=1))
            answer.append(replace(event, sequence=known.sequence + 1, changed=later))
    return tuple(answer)


def bare(event: CalendarEvent) -> CalendarEvent:
    """What an event says, without its count of changes."""
    return replace(event, sequence=0, changed=NOTHING_SENT)


def note(database: Database, events: Iterable[CalendarEvent]) -> None:
    """Keep what was sent; never part of the history, for what left has left. What is noted so already stays."""
    with database.read() as connection:
        known = sent_events(connection)
    news = [event for event in events if known.get(event.uid) != event]
    if not news:
        return
    row = insert(calendar_ledger)
    kept = {name: row.excluded[name] for name in ("sequence", "changed", "event", "cancelled")}
    upsert = row.on_conflict_do_update(index_elements=["uid"], set_=kept)
    database.note([(upsert, [_row_of(event) for event in news])])


def _row_of(event: CalendarEvent) -> dict[str, Any]:
    kept = {field.name: getattr(event, field.name) for field in fields(event) if field.name not in _NOT_KEPT}
    if event.repeat is None:  # the words of events that were sent before there were series
        kept = {key: value for key, value in kept.items() if key not in {"repeat", "left_out", "times"}}
    if not event.yearly:
        kept.pop("yearly", None)
    return {
        "uid": event.uid,
        "sequence": event.sequence,
        "changed": event.changed,
        "event": json.dumps(kept, default=_plain),
        "cancelled": event.cancelled,
    }


def _plain(value: object) -> int | str | dict[str, Any]:
    if isinstance(value, EventTime | Repeat):
        return {field.name: getattr(value, field.name) for field in fields(value)}
    if isinstance(value, datetime):
        return int(value.timestamp())
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _event_of(row: Any) -> CalendarEvent:
    data = json.loads(row.event)
    data["start"] = _instant(data["start"])
    if data.get("repeat") is not None:
        rule = data["repeat"]
        data["repeat"] = Repeat(Pattern(rule["pattern"]), date.fromisoformat(rule["until"]), rule["every"])
        data["left_out"] = tuple(_instant(each) for each in data["left_out"])
        data["times"] = tuple(
            EventTime(**each | {name: _instant(each[name]) for name in ("original", "start")})
            for each in data["times"]
        )
    return CalendarEvent(**data, sequence=row.sequence, changed=row.changed)


def _instant(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)

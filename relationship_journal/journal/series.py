"""Repeating meetings as rows: a series is begun, changed from one time on, ended; each time stays a meeting."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, delete, select, update

from relationship_journal.domain.meetings import MeetingDraft, MeetingState
from relationship_journal.domain.repeating import Repeat, starts_of
from relationship_journal.journal.contact_removal import remove_rows
from relationship_journal.journal.people_rows import write_people
from relationship_journal.store.calendar_tables import occurrence, series
from relationship_journal.store.tables import meeting, meeting_contact

_ONE_TIME_ONLY = {"preparation", "give_first"}
"""What is written for one meeting and would be noise in front of fifty."""
_NO_COLUMNS = {"contacts", "repeat"}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a meeting stands in its series: ``original`` is the start (UTC) the rule gives it."""

    series_id: int
    uid: str
    repeat: Repeat
    begins: datetime
    zone: str
    original: datetime

    @property
    def is_first(self) -> bool:
        """Whether the series begins with it."""
        return self.original == self.begins


def new_uid() -> str:
    """A calendar identity nobody else has."""
    return f"{uuid.uuid4()}@relationship-journal"


def insert_meeting(connection: Connection, draft: MeetingDraft) -> int:
    """A planned meeting of its own, the draft checked before."""
    values = {**columns_of(draft), "uid": new_uid(), "state": MeetingState.PLANNED}
    (meeting_id,) = connection.execute(meeting.insert().values(values)).inserted_primary_key or (0,)
    write_people(connection, meeting_contact.c.meeting_id, meeting_id, draft.contacts)
    return int(meeting_id)


def columns_of(draft: MeetingDraft) -> dict[str, Any]:
    """A draft as the meeting's columns."""
    names = (field.name for field in fields(draft) if field.name not in _NO_COLUMNS)
    return {name: getattr(draft, name) for name in names}


def begin(connection: Connection, meeting_id: int, draft: MeetingDraft, repeat: Repeat) -> None:
    """Make a meeting that is there the first of a series; its calendar identity becomes the series'."""
    uid = connection.scalar(select(meeting.c.uid).where(meeting.c.id == meeting_id))
    taken = connection.scalar(select(series.c.id).where(series.c.uid == uid))
    series_id = _insert_series(connection, new_uid() if taken else str(uid), draft, repeat)
    starts = starts_of(repeat, draft.start, draft.zone)
    _place(connection, series_id, meeting_id, starts[0])
    for start in starts[1:]:
        _add_time(connection, series_id, draft, start)


def place_of(connection: Connection, meeting_id: int) -> Place | None:
    """Where a meeting stands in its series, if it is of one."""
    query = select(series, occurrence.c.original).join(occurrence, occurrence.c.series_id == series.c.id)
    row = connection.execute(query.where(occurrence.c.meeting_id == meeting_id)).first()
    if row is None:
        return None
    repeat = Repeat(row.pattern, row.until, row.every)
    return Place(row.id, row.uid, repeat, row.start, row.zone, row.original)


def from_here_on(connection: Connection, place: Place) -> dict[datetime, int]:
    """The meetings of a series from one on, by what the rule says of their start."""
    query = select(occurrence.c.original, occurrence.c.meeting_id).where(
        occurrence.c.series_id == place.series_id, occurrence.c.original >= place.original
    )
    return {row.original: row.meeting_id for row in connection.execute(query.order_by(occurrence.c.original))}


def change_from_here(
    connection: Connection, meeting_id: int, before: MeetingDraft, after: MeetingDraft
) -> None:
    """Make this meeting and all later ones of its series what a draft says.

    What the draft does not change stays as it is with each of them, a time of its own included. From another
    than the first on it is a series of its own, and the old one ends before it (as calendars do).
    """
    place = place_of(connection, meeting_id)
    if place is None:
        if after.repeat is not None:
            begin(connection, meeting_id, after, after.repeat)
        return
    later = from_here_on(connection, place)
    if after.repeat is None:
        _end(connection, place, meeting_id, later)
        return
    # One that was moved by itself does not move the rule while only something else is changed.
    rule = after if before.start != after.start else replace(after, start=place.original)
    same_days = _same_days(place, rule, after.repeat)
    starts = starts_of(after.repeat, rule.start, after.zone)
    paired, gone = _paired(place, later, starts, same_days=same_days)
    series_id = _series_from(connection, place, rule, after.repeat)
    for number in gone:
        remove_rows(connection, meeting, [number])
    connection.execute(delete(occurrence).where(occurrence.c.meeting_id.in_(list(later.values()))))
    retimed = not same_days or (rule.start, rule.zone) != (place.original, place.zone)
    changes = _changes(before, after)
    for start, known in paired.items():
        if known is None:
            _add_time(connection, series_id, after, start)
            continue
        _place(connection, series_id, known, start)
        values = changes | ({"start": start, "zone": after.zone} if retimed else {})
        if known != meeting_id and values:
            connection.execute(update(meeting).where(meeting.c.id == known).values(**values))
        if known != meeting_id and before.contacts != after.contacts:
            write_people(connection, meeting_contact.c.meeting_id, known, after.contacts)


def end_before(connection: Connection, place: Place) -> None:
    """Let a series end before one of its times; those from there on keep their place in it."""
    last = place.original.astimezone(ZoneInfo(place.zone)).date() - timedelta(days=1)
    connection.execute(update(series).where(series.c.id == place.series_id).values(until=last))


def drop_empty(connection: Connection, series_id: int) -> None:
    """Take a series away that has no meeting left."""
    left = select(occurrence.c.id).where(occurrence.c.series_id == series_id).limit(1)
    if connection.scalar(left) is None:
        connection.execute(delete(series).where(series.c.id == series_id))


def _insert_series(connection: Connection, uid: str, draft: MeetingDraft, repeat: Repeat) -> int:
    row = series.insert().values(uid=uid, **_rule(draft, repeat))
    (series_id,) = connection.execute(row).inserted_primary_key or (0,)
    return int(series_id)


def _rule(draft: MeetingDraft, repeat: Repeat) -> dict[str, Any]:
    return {
        "pattern": repeat.pattern,
        "every": repeat.every,
        "until": repeat.until,
        "start": draft.start,
        "zone": draft.zone,
    }


def _series_from(connection: Connection, place: Place, after: MeetingDraft, repeat: Repeat) -> int:
    """The series this meeting and the later ones belong to from now on."""
    if place.is_first:
        rule = update(series).where(series.c.id == place.series_id).values(**_rule(after, repeat))
        connection.execute(rule)
        return place.series_id
    end_before(connection, place)
    return _insert_series(connection, new_uid(), after, repeat)


def _end(connection: Connection, place: Place, meeting_id: int, later: dict[datetime, int]) -> None:
    """Let this be a single meeting and the series end before it, the later ones gone."""
    connection.execute(delete(occurrence).where(occurrence.c.meeting_id == meeting_id))
    remove_rows(connection, meeting, [number for number in later.values() if number != meeting_id])
    if place.is_first:  # it goes on as the event the calendar knows
        connection.execute(delete(series).where(series.c.id == place.series_id))
        connection.execute(update(meeting).where(meeting.c.id == meeting_id).values(uid=place.uid))
    else:
        end_before(connection, place)


def _place(connection: Connection, series_id: int, meeting_id: int, original: datetime) -> None:
    values = {"series_id": series_id, "meeting_id": meeting_id, "original": original}
    connection.execute(occurrence.insert().values(**values))


def _add_time(connection: Connection, series_id: int, draft: MeetingDraft, start: datetime) -> None:
    bare = replace(draft, start=start, preparation="", give_first="")
    _place(connection, series_id, insert_meeting(connection, bare), start)


def _same_days(place: Place, rule: MeetingDraft, repeat: Repeat) -> bool:
    """Whether the rule still gives the same days, up to where it ends."""
    day_before = place.original.astimezone(ZoneInfo(place.zone)).date()
    day = rule.start.astimezone(ZoneInfo(rule.zone)).date()
    then = place.repeat
    return day == day_before and (then.pattern, then.every) == (repeat.pattern, repeat.every)


def _paired(
    place: Place, later: dict[datetime, int], starts: tuple[datetime, ...], *, same_days: bool
) -> tuple[dict[datetime, int | None], list[int]]:
    """Which meeting each new start is for (None: a new one), and the meetings there is no start for.

    While the days stay the same, one that was taken out of the series stays out of it.
    """
    expected = [each for each in starts_of(place.repeat, place.begins, place.zone) if each >= place.original]
    held: list[int | None] = [later.get(each) for each in expected] if same_days else list(later.values())
    # Called off with all later ones, it lies beyond the end of its series.
    held += [number for each, number in later.items() if same_days and each not in expected]
    paired: dict[datetime, int | None] = {}
    for at, start in enumerate(starts):
        if at >= len(held):
            paired[start] = None
        elif held[at] is not None:
            paired[start] = held[at]
    return paired, [number for number in held[len(starts) :] if number is not None]


def _changes(before: MeetingDraft, after: MeetingDraft) -> dict[str, Any]:
    """The columns a draft changes that every time of a series shares."""
    was, now = columns_of(before), columns_of(after)
    apart = _ONE_TIME_ONLY | {"start", "zone"}
    return {name: value for name, value in now.items() if value != was[name] and name not in apart}

"""Derived tables: standing, digests and search text, recomputed from an act's changes before it commits."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection

from relationship_journal.domain.channels import DEFAULT_CLASSES, Channel, ContactClass
from relationship_journal.domain.names import name_key
from relationship_journal.domain.rhythm import effective_rhythm
from relationship_journal.store import digests, name_words, search_index
from relationship_journal.store.bulk import insert_rows
from relationship_journal.store.tables import channel_class, contact, referring, standing

Rows = Mapping[str, set[int]]
# A card that was seen again says nothing new about anybody.
_BELONGING = tuple((table.name, column) for table, column in referring(contact) if table.name != "seen_card")
_PORTION = 5000


def refresh(connection: Connection, touched: Rows) -> set[int]:
    """Recompute what depends on the touched rows; the answer is every contact concerned."""
    concerned = concerned_contacts(connection, touched)
    refresh_standing(connection, concerned)
    if named := touched.get("contact"):
        name_words.refresh(connection, named)
    digests.refresh(connection, touched)
    for kind, ids in _searchable(connection, touched).items():
        search_index.refresh(connection, kind, ids)
    return concerned


def _in(ids: Iterable[int]) -> str:
    """Ids as an SQL list; they are integers of ours, and may be more than SQLite takes as parameters."""
    return "(" + ",".join(str(int(number)) for number in ids) + ")"


def _column(connection: Connection, sql: str) -> set[int]:
    return {number for (number,) in digests.raw(connection).execute(sql) if number is not None}


def _images(connection: Connection, table: str, ids: set[int], column: str) -> set[int]:
    """What a column held in the earlier images of these rows: a row taken away still concerns somebody."""
    sql = (
        "SELECT image FROM change WHERE act_id = (SELECT act_id FROM pen)"
        f" AND table_name = '{table}' AND image IS NOT NULL AND row_id IN {_in(ids)}"
    )
    values = (json.loads(image).get(column) for (image,) in digests.raw(connection).execute(sql))
    return {value for value in values if value is not None}


def _related(connection: Connection, touched: Rows, table: str, column: str) -> set[int]:
    ids = touched.get(table, set())
    if not ids:
        return set()
    now = _column(connection, f"SELECT {column} FROM {table} WHERE id IN {_in(ids)}")
    return now | _images(connection, table, ids, column)


def concerned_contacts(connection: Connection, touched: Rows) -> set[int]:
    """Every contact whose page the touched rows belong to."""
    if touched.get("channel_class"):
        return _column(connection, "SELECT id FROM contact")
    found = set(touched.get("contact", set()))
    for table, column in _BELONGING:
        found |= _related(connection, touched, table, column)
    for table in ("entry", "meeting"):
        # Those who stay with a record that somebody joined or left are concerned too.
        records = touched.get(table, set()) | _related(connection, touched, f"{table}_contact", f"{table}_id")
        if table == "entry":
            records |= _related(connection, touched, "attachment", "entry_id")
        if records:
            sql = f"SELECT contact_id FROM {table}_contact WHERE {table}_id IN {_in(records)}"
            found |= _column(connection, sql)
    if ids := touched.get("circle"):
        found |= _column(connection, f"SELECT contact_id FROM contact_circle WHERE circle_id IN {_in(ids)}")
    if ids := touched.get("organisation"):
        found |= _column(connection, f"SELECT id FROM contact WHERE organisation_id IN {_in(ids)}")
    return found


def _searchable(connection: Connection, touched: Rows) -> dict[str, set[int]]:
    """The rows of each searchable kind whose text may have changed."""
    found: dict[str, set[int]] = {kind: set(touched.get(kind, set())) for kind in search_index.SOURCES}
    found["contact"] |= _related(connection, touched, "contact_point", "contact_id")
    found["entry"] |= _related(connection, touched, "entry_contact", "entry_id")
    found["entry"] |= _related(connection, touched, "attachment", "entry_id")
    found["meeting"] |= _related(connection, touched, "meeting_contact", "meeting_id")
    if ids := touched.get("organisation"):
        found["contact"] |= _column(connection, f"SELECT id FROM contact WHERE organisation_id IN {_in(ids)}")
    if ids := touched.get("relative"):
        found["fact"] |= _column(connection, f"SELECT id FROM fact WHERE relative_id IN {_in(ids)}")
    return {kind: ids for kind, ids in found.items() if ids}


def channel_classes(connection: Connection) -> Mapping[Channel, ContactClass]:
    """What each channel counts for: the default, or what the user chose instead."""
    if not _column(connection, "SELECT 1 FROM channel_class LIMIT 1"):
        return DEFAULT_CLASSES
    chosen = connection.execute(channel_class.select())
    return {**DEFAULT_CLASSES, **{row.channel: row.counts_as for row in chosen}}


def _listed(channels: Iterable[Channel]) -> str:
    return "(" + ",".join(f"'{channel}'" for channel in sorted(channels)) + ")"


def refresh_standing(connection: Connection, contacts: Iterable[int]) -> None:
    """Recompute clocks, rhythm and sort keys of these contacts; those who are gone lose theirs."""
    wanted = set(contacts)
    if wanted:
        digests.raw(connection).execute(f"DELETE FROM standing WHERE contact_id IN {_in(wanted)}")
        rows = _standing_of(connection, wanted)
        if rows:
            insert_rows(connection, standing, rows)


def rebuild(connection: Connection) -> None:
    """Compute everything derived anew from the records; digests apart, which say whether those are right."""
    people = _column(connection, "SELECT id FROM contact") | _column(
        connection, "SELECT contact_id FROM standing"
    )
    refresh_standing(connection, people)
    search_index.fill(connection)
    name_words.fill(connection)


def wrong_standing(connection: Connection) -> list[int]:
    """The contacts whose clocks, rhythm, sort keys or name words are not what their records say."""
    wanted = _column(connection, "SELECT id FROM contact") | _column(
        connection, "SELECT contact_id FROM standing"
    )
    told = {row.contact_id: dict(row._mapping) for row in connection.execute(standing.select())}
    found = name_words.wrong(connection)
    ids = sorted(wanted)
    for start in range(0, len(ids), _PORTION):
        portion = ids[start : start + _PORTION]
        computed = {row["contact_id"]: row for row in _standing_of(connection, portion)}
        found += [each for each in portion if computed.get(each) != told.get(each)]
    return sorted(set(found))


def _standing_of(connection: Connection, contacts: Iterable[int]) -> list[dict[str, Any]]:
    ids = _in(contacts)
    driver = digests.raw(connection)
    classes = channel_classes(connection)
    live = _listed(channel for channel, counts in classes.items() if counts is ContactClass.LIVE)
    counting = _listed(channel for channel, counts in classes.items() if counts is not ContactClass.NOTHING)
    clocks = {
        row[0]: row[1:]
        for row in driver.execute(
            f"SELECT ec.contact_id, max(CASE WHEN e.channel IN {live} THEN e.day END), max(e.day),"
            f" sum(e.channel IN {live}), min(CASE WHEN e.channel IN {live} THEN e.day END)"
            " FROM entry_contact ec JOIN entry e ON e.id = ec.entry_id"
            f" WHERE ec.contact_id IN {ids} AND NOT e.attempt AND e.channel IN {counting}"
            " GROUP BY ec.contact_id"
        )
    }
    circles: dict[int, list[int | None]] = {}
    for contact_id, days in driver.execute(
        "SELECT cc.contact_id, c.rhythm_days FROM contact_circle cc JOIN circle c ON c.id = cc.circle_id"
        f" WHERE cc.contact_id IN {ids}"
    ):
        circles.setdefault(contact_id, []).append(days)
    people = driver.execute(
        "SELECT c.id, c.name, coalesce(o.name, '') AS company, c.rhythm_days, c.died FROM contact c"
        f" LEFT JOIN organisation o ON o.id = c.organisation_id WHERE c.id IN {ids}"
    )
    return [_standing_row(row, circles.get(row[0], []), clocks.get(row[0])) for row in people]


def _standing_row(person: tuple[Any, ...], of_circles: list[int | None], clocks: Any) -> dict[str, Any]:
    """Of a row of (id, name, company, own rhythm, whether they died)."""
    contact_id, name, company, own_rhythm, died = person
    last_live, last_any, met, since = clocks or (None, None, 0, None)
    rhythm = None if died else effective_rhythm(own_rhythm, of_circles)
    live_day = date.fromisoformat(last_live) if last_live else None
    return {
        "contact_id": contact_id,
        "name_key": name_key(name),
        "company_key": name_key(company),
        "last_live": live_day,
        "last_any": date.fromisoformat(last_any) if last_any else None,
        "met": met or 0,
        "since": date.fromisoformat(since) if since else None,
        "rhythm_days": rhythm,
        "own_rhythm": own_rhythm is not None,
        "due_on": live_day + timedelta(days=rhythm) if live_day and rhythm else None,
    }

"""Taking rows and words out of a journal's tables, by the rule that rewrites their history too."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from typing import Any, Protocol

from sqlalchemy import Connection

from relationship_journal.domain.forgetting import Place
from relationship_journal.store.belonging import KEYS, Past, Rows, listed, tables_in_order
from relationship_journal.store.digests import raw

_EVENT_WORDS = ("title", "place", "agenda")


class Aside(Protocol):
    """What becomes of JSON nobody reads here."""

    def aside(self, told: str) -> str:
        """The same without the person."""


def free_name(connection: Connection, place: Place, name: str) -> str:
    """The name, or the same with a number where another row of the table has it."""
    sql = f"SELECT name FROM {place.table} WHERE id <> ?"
    taken = {other.casefold() for (other,) in raw(connection).execute(sql, (place.row_id,))}
    number, free = 1, name
    while free.casefold() in taken:
        number += 1
        free = f"{name} {number}"
    return free


def change_words(connection: Connection, texts: Iterable[tuple[Place, str]]) -> None:
    """Write a text to each place."""
    for place, text in texts:
        sql = f'UPDATE {place.table} SET "{place.column}" = ? WHERE id = ?'
        raw(connection).execute(sql, (text, place.row_id))


def change_asides(connection: Connection, rows: Rows, rule: Aside) -> None:
    """What files and calendars said of others and nobody reads here."""
    driver = raw(connection)
    for table, column in (("contact", "card"), ("source_event", "seen")):
        for row_id, told in driver.execute(
            f"SELECT id, {column} FROM {table} WHERE {column} <> ''"
        ).fetchall():
            if row_id not in rows[table] and (new := rule.aside(told)) != told:
                driver.execute(f"UPDATE {table} SET {column} = ? WHERE id = ?", (new, row_id))


def remove(connection: Connection, rows: Rows) -> None:
    """Take the rows away, what refers before what it refers to; what may do without them stays without."""
    driver = raw(connection)
    for table, keys in KEYS.items():
        for column, target, optional in keys:
            if optional and rows[target]:
                stays = f'"{column}" IN {listed(rows[target])} AND id NOT IN {listed(rows[table])}'
                driver.execute(f'UPDATE {table} SET "{column}" = NULL WHERE {stays}')
    for each in tables_in_order():
        if rows[each.name]:
            driver.execute(f"DELETE FROM {each.name} WHERE id IN {listed(rows[each.name])}")


def uids_of(connection: Connection, past: Past, rows: Rows) -> set[str]:
    """What calendars call the meetings and series that go."""
    found: set[str] = set()
    for table in ("meeting", "series"):
        sql = f"SELECT uid FROM {table} WHERE id IN {listed(rows[table])}"
        found |= {uid for (uid,) in raw(connection).execute(sql)}
        found |= {each["uid"] for number in rows[table] for each in past.gone[table].get(number, ())}
    return found


def clear_ledger(connection: Connection, gone: Collection[str], rule: Aside) -> None:
    """What left for a calendar keeps what its cancellation needs, and no word about them."""
    driver = raw(connection)
    for uid, event in driver.execute("SELECT uid, event FROM calendar_ledger").fetchall():
        told = _without_words(event) if uid in gone else rule.aside(event)
        if told != event:
            driver.execute("UPDATE calendar_ledger SET event = ? WHERE uid = ?", (told, uid))


def _without_words(event: str) -> str:
    told: dict[str, Any] = json.loads(event)
    for each in (told, *(told.get("times") or ())):
        each.update({name: "" for name in _EVENT_WORDS if name in each})
    return json.dumps(told)

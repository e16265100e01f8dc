"""The history: triggers that keep before-images, and what turning an act would make of its rows.

Undoing and redoing are acts too and are recorded like any other. What act A left in a row is the
image the next act kept of it, or the row as it is now; so no after-image is stored.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, Table

from relationship_journal.store.column_types import UnreadableValue
from relationship_journal.store.digests import raw
from relationship_journal.store.tables import HISTORY_TABLES, metadata

Image = Mapping[str, Any] | None
_NOTHING: Mapping[Any, Image] = {}
_COLUMNS = {table.name: frozenset(column.name for column in table.columns) for table in HISTORY_TABLES}


class Touched(NamedTuple):
    """A row of a table."""

    table: str
    row_id: int


def image_of(table: Table, row: str) -> str:
    """A row as the JSON of an image, in SQL."""
    pairs = ", ".join(f"'{column.name}', {row}.\"{column.name}\"" for column in table.columns)
    return f"json_object({pairs})"


def _triggers_of(table: Table) -> Iterator[str]:
    """The three triggers of a table; an update that changes nothing leaves no trace."""
    name = table.name
    head = "INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id"
    differs = " OR ".join(f'OLD."{c.name}" IS NOT NEW."{c.name}"' for c in table.columns)
    yield (
        f"CREATE TRIGGER history_{name}_insert AFTER INSERT ON {name} BEGIN"
        f" {head}, '{name}', NEW.id, NULL FROM pen; END"
    )
    yield (
        f"CREATE TRIGGER history_{name}_update AFTER UPDATE ON {name} WHEN {differs} BEGIN"
        f" {head}, '{name}', OLD.id, {image_of(table, 'OLD')} FROM pen; END"
    )
    yield (
        f"CREATE TRIGGER history_{name}_delete AFTER DELETE ON {name} BEGIN"
        f" {head}, '{name}', OLD.id, {image_of(table, 'OLD')} FROM pen; END"
    )


def all_triggers() -> Iterator[str]:
    """The triggers of every table, generated from the metadata."""
    for table in HISTORY_TABLES:
        yield from _triggers_of(table)


def create_triggers(connection: Connection) -> None:
    """Make the triggers."""
    for sql in all_triggers():
        connection.exec_driver_sql(sql)


def begin_act(connection: Connection, kind: str, now: datetime) -> int:
    """Take up the pen for a new act; the answer is its number."""
    driver = raw(connection)
    row = (int(now.timestamp()), kind)
    act_id = driver.execute("INSERT INTO act (at, kind, data) VALUES (?, ?, '{}')", row).lastrowid
    driver.execute("UPDATE pen SET act_id = ?", (act_id,))
    return act_id or 0


def end_act(connection: Connection, act_id: int, data: Mapping[str, object]) -> None:
    """Put the pen down, with what the act's sentence needs."""
    driver = raw(connection)
    driver.execute("UPDATE pen SET act_id = NULL")
    driver.execute("UPDATE act SET data = ? WHERE id = ?", (json.dumps(dict(data)), act_id))


def touched_rows(connection: Connection, act_id: int) -> dict[str, set[int]]:
    """The rows an act has touched so far, by table."""
    touched: dict[str, set[int]] = defaultdict(set)
    sql = "SELECT DISTINCT table_name, row_id FROM change WHERE act_id = ?"
    for table, row_id in raw(connection).execute(sql, (act_id,)):
        touched[table].add(row_id)
    return dict(touched)


def parsed(table: str, image: str | None) -> Image:
    """An image as it was kept; one that is none, or lacks a column, is damage: written back it would lose a word."""
    if image is None:
        return None
    try:
        parsed: Any = json.loads(image)
    except ValueError:
        raise UnreadableValue from None  # the cause holds what was there
    if not (isinstance(parsed, dict) and table in _COLUMNS and parsed.keys() >= _COLUMNS[table]):
        raise UnreadableValue
    found: dict[str, Any] = parsed
    return found


def parsed_data(told: str) -> dict[str, Any]:
    """The data of an act's sentence; raises ``UnreadableValue`` for what is none."""
    try:
        data: Any = json.loads(told)
    except ValueError:
        raise UnreadableValue from None  # the cause holds what was there
    if not isinstance(data, dict):
        raise UnreadableValue
    return data


def _before(connection: Connection, act_id: int) -> dict[Touched, Image]:
    """What each touched row was before the act: its first image under it."""
    sql = (
        "SELECT table_name, row_id, image FROM change WHERE id IN"
        " (SELECT min(id) FROM change WHERE act_id = ? GROUP BY table_name, row_id)"
    )
    rows = raw(connection).execute(sql, (act_id,))
    return {Touched(table, row_id): parsed(table, image) for table, row_id, image in rows}


def _after(
    connection: Connection, act_id: int, now: Mapping[Touched, Image]
) -> tuple[dict[Touched, Image], set[int]]:
    """What the act left in each row: the next image kept of it, else the row as it is now; and who kept the images."""
    sql = (
        "SELECT mine.table_name, mine.row_id, later.image, later.act_id FROM"
        " (SELECT table_name, row_id, max(id) AS last FROM change WHERE act_id = ? GROUP BY table_name, row_id) mine"
        " JOIN change later ON later.id ="
        " (SELECT min(id) FROM change WHERE table_name = mine.table_name AND row_id = mine.row_id AND id > mine.last)"
    )
    left, kept_by = dict(now), set()
    for table, row_id, image, later in raw(connection).execute(sql, (act_id,)):
        left[Touched(table, row_id)] = parsed(table, image)
        kept_by.add(later)
    return left, kept_by


def _now(connection: Connection, act_id: int) -> dict[Touched, Image]:
    """The touched rows as they are now, read through the same JSON as the images."""
    current: dict[Touched, Image] = {}
    for name, ids in touched_rows(connection, act_id).items():
        if name not in _COLUMNS:
            raise UnreadableValue
        current.update({Touched(name, row_id): None for row_id in ids})
        sql = (
            f"SELECT id, {image_of(metadata.tables[name], name)} FROM {name}"
            " WHERE id IN (SELECT row_id FROM change WHERE act_id = ? AND table_name = ?)"
        )
        for row_id, image in raw(connection).execute(sql, (act_id, name)):
            current[Touched(name, row_id)] = parsed(name, image)
    return current


class Turn(NamedTuple):
    """Turning one act: its rows as they are, as they must be for it, and as they will be; None: no row."""

    act_id: int
    back: bool
    """Undoing it; else doing it again."""
    now: Mapping[Touched, Image]
    expected: Mapping[Touched, Image]
    wanted: Mapping[Touched, Image]
    sources: frozenset[int]
    """The acts that say what is to be written: which rows, and what was in them."""


def turn_of(
    connection: Connection, act_id: int, *, back: bool, supposed: Mapping[Touched, Image] = _NOTHING
) -> Turn:
    """What undoing an act (or doing an undone one again) would make of its rows.

    ``supposed``: rows that other turns, only thought of, would have made other than they lie in the file.
    """
    lying = _now(connection, act_id)
    before = _before(connection, act_id)
    after, kept_by = _after(connection, act_id, lying)
    now = {row: supposed.get(row, image) for row, image in lying.items()}
    if back:
        return Turn(act_id, back, now, after, before, frozenset({act_id}))
    return Turn(act_id, back, now, before, after, frozenset({act_id, *kept_by}))


def image_before(connection: Connection, act_id: int, row: Touched) -> Image:
    """What a row was before an act that touched it; None: it was not there."""
    sql = "SELECT image FROM change WHERE act_id = ? AND table_name = ? AND row_id = ? ORDER BY id LIMIT 1"
    return parsed(row.table, connection.exec_driver_sql(sql, (act_id, row.table, row.row_id)).scalar())


def write_rows(connection: Connection, turn: Turn) -> None:
    """Make the rows what the turn wants; removals first, so that unique values are free again."""
    removed: dict[str, list[tuple[int]]] = defaultdict(list)
    made: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    changed: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for row, image in turn.wanted.items():
        columns = [column.name for column in metadata.tables[row.table].columns]
        if image is None:
            if turn.now[row] is not None:
                removed[row.table].append((row.row_id,))
        elif turn.now[row] is None:
            made[row.table].append(tuple(image[column] for column in columns))
        elif image != turn.now[row]:
            changed[row.table].append((*(image[column] for column in columns), row.row_id))
    for name, keys in removed.items():
        connection.exec_driver_sql(f"DELETE FROM {name} WHERE id = ?", keys)
    for name, values in changed.items():
        sets = ", ".join(f'"{column.name}" = ?' for column in metadata.tables[name].columns)
        connection.exec_driver_sql(f"UPDATE {name} SET {sets} WHERE id = ?", values)
    for name, values in made.items():
        listed = ", ".join(f'"{column.name}"' for column in metadata.tables[name].columns)
        marks = ", ".join("?" for _ in metadata.tables[name].columns)
        connection.exec_driver_sql(f"INSERT INTO {name} ({listed}) VALUES ({marks})", values)

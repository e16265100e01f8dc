"""Erasing for good: rows, and the history of them as if they had never been, until no byte is left in the file.

What stays of the history is rewritten by one rule for every state a row ever had, so that undo and redo of the rest
go on as before. The file keeps a mark until it was written anew, for a kill may come between.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from sqlalchemy import Connection

from relationship_journal.domain.errors import DamagedJournal
from relationship_journal.domain.history import FORGET
from relationship_journal.store import contents, derived, digests, history, search_index
from relationship_journal.store.backup import connect_copy
from relationship_journal.store.digests import raw
from relationship_journal.store.driver import operational_fault
from relationship_journal.store.engine import WRITING, make_engine
from relationship_journal.store.history import Image
from relationship_journal.store.keys import ring
from relationship_journal.store.tables import metadata

_MARK = "erased, file to be written anew"
_PORTION = 500
_NEXT = "SELECT id, act_id, table_name, row_id, image FROM change WHERE act_id <> ? ORDER BY table_name, row_id, id"


class Rewriting(Protocol):
    """The rule by which every state of every row becomes what it is without somebody."""

    def image(self, table: str, row_id: int, image: dict[str, Any]) -> dict[str, Any] | None:
        """A state of a row as it will have been; None: it was never there."""

    def data(self, data: dict[str, Any], *, touched: bool) -> dict[str, Any]:
        """The data of an act's sentence; ``touched``: the act had to do with something that is erased."""


class Erased(NamedTuple):
    """Which rows were touched, and which contacts are concerned."""

    touched: dict[str, set[int]]
    concerned: set[int]


class _Edits(NamedTuple):
    images: list[tuple[str, int]]
    gone: list[tuple[int]]
    acts: set[int]


def erase(connection: Connection, now: datetime, work: Callable[[Connection], Rewriting]) -> Erased:
    """Let ``work`` change the rows as one act, and rewrite the history by the rule it answers.

    Inside the caller's transaction. Of the act nothing is left but that it happened. Raises ``DamagedJournal``
    where what would be rewritten is not what was once written.
    """
    act_id = history.begin_act(connection, FORGET, now)
    rule = work(connection)
    touched = history.touched_rows(connection, act_id)
    concerned = derived.refresh(connection, touched)
    edits = _edits(connection, act_id, rule, touched)
    told = _new_data(connection, act_id, rule, edits.acts)
    if not _fit(connection, edits.acts | told.keys()):
        raise DamagedJournal
    _rewrite(connection, act_id, edits, told)
    contents.sweep(connection)
    history.end_act(connection, act_id, {})
    digests.seal_act(connection, act_id)
    search_index.purge(connection)
    _mark(raw(connection))
    return Erased(touched, concerned)


def clean(connection: sqlite3.Connection) -> bool:
    """Write the file anew, if it is marked, so that nothing erased is left in it or its log; whether that is done.

    Outside of any transaction, with the pen in hand or before anybody else writes. False where somebody else reads
    the file or the disk is full: the mark stays, and the next opening tries again.
    """
    if not is_marked(connection):
        return True
    try:
        connection.execute("VACUUM")
        if not _emptied_log(connection):
            return False
        connection.execute("DELETE FROM sqlite_sequence WHERE name = ?", (_MARK,))
        return _emptied_log(connection)
    except operational_fault() as fault:
        if not str(fault.sqlite_errorname).startswith(("SQLITE_FULL", "SQLITE_BUSY", "SQLITE_IOERR")):
            raise
        return False


def is_marked(connection: sqlite3.Connection) -> bool:
    """Whether something was erased since the file was written anew."""
    return bool(connection.execute("SELECT 1 FROM sqlite_sequence WHERE name = ?", (_MARK,)).fetchone())


def erase_in_copy(path: Path, now: datetime, work: Callable[[Connection], Rewriting]) -> None:
    """The same in a copy nobody else knows of, which stays a single file without a log."""
    engine = make_engine(path)
    try:
        with engine.connect().execution_options(**{WRITING: True}) as connection:
            erase(connection, now, work)
            connection.commit()
    finally:
        engine.dispose()
    with closing(connect_copy(path, ring.key_of(path))) as connection:
        connection.execute("DELETE FROM sqlite_sequence WHERE name = ?", (_MARK,))
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode = DELETE")


def _emptied_log(connection: sqlite3.Connection) -> bool:
    (busy, _frames, _moved) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy


def _mark(driver: sqlite3.Connection) -> None:
    """A row of SQLite's own table of highest ids, which a table of that name would need; there is none."""
    if not is_marked(driver):
        driver.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, 1)", (_MARK,))


def _edits(connection: Connection, own_act: int, rule: Rewriting, touched: dict[str, set[int]]) -> _Edits:
    """What becomes of each kept image; a change that would change nothing any more goes."""
    edits = _Edits([], [], set())
    nothing: set[int] = set()
    changes = raw(connection).execute(_NEXT, (own_act,))
    for (table, row_id), rows in groupby(changes, key=itemgetter(2, 3)):
        chain = list(rows)
        before = [history.parsed(table, image) for *_, image in chain]
        after = [None if image is None else rule.image(table, row_id, dict(image)) for image in before]
        if before == after and row_id not in touched.get(table, nothing):
            continue
        states = [*after, _now(connection, table, row_id)]
        for (change_id, act_id, *_), old, state, following in zip(
            chain, before, after, states[1:], strict=True
        ):
            if state == following:
                edits.gone.append((change_id,))
            elif state != old:
                edits.images.append((json.dumps(state, ensure_ascii=False), change_id))
            else:
                continue
            edits.acts.add(act_id)
    return edits


def _now(connection: Connection, table: str, row_id: int) -> Image:
    sql = f"SELECT {history.image_of(metadata.tables[table], table)} FROM {table} WHERE id = ?"
    found = raw(connection).execute(sql, (row_id,)).fetchone()
    return history.parsed(table, found[0]) if found else None


def _new_data(connection: Connection, own_act: int, rule: Rewriting, touched: set[int]) -> dict[int, str]:
    """The data of every act whose sentence told of them."""
    found: dict[int, str] = {}
    for act_id, told in raw(connection).execute("SELECT id, data FROM act WHERE id <> ?", (own_act,)):
        data = history.parsed_data(told)
        new = rule.data(dict(data), touched=act_id in touched)
        if new != data:
            found[act_id] = json.dumps(new)
    return found


def _fit(connection: Connection, acts: Iterable[int]) -> bool:
    """Whether the acts are as they were sealed: sealed anew, a wrong letter would be the truth."""
    return all(digests.acts_fit(connection, portion) for portion in _portions(acts))


def _rewrite(connection: Connection, own_act: int, edits: _Edits, told: dict[int, str]) -> None:
    driver = raw(connection)
    driver.executemany("UPDATE change SET image = ? WHERE id = ?", edits.images)
    driver.executemany("DELETE FROM change WHERE id = ?", edits.gone)
    driver.execute("DELETE FROM change WHERE act_id = ?", (own_act,))
    driver.executemany("UPDATE act SET data = ? WHERE id = ?", [(data, act) for act, data in told.items()])
    empty = _empty(driver, edits.acts)
    for portion in _portions(empty):
        listed = ", ".join(map(str, portion))
        driver.execute(f"DELETE FROM act WHERE id IN ({listed})")
        driver.execute(f"DELETE FROM digest WHERE table_name = '{digests.ACT}' AND row_id IN ({listed})")
    for act_id in sorted((edits.acts | told.keys()) - empty):
        digests.seal_act(connection, act_id)


def _empty(driver: sqlite3.Connection, acts: set[int]) -> set[int]:
    """The acts of which nothing is left, with every undo and redo of them; an act that only told something stays."""
    roots: set[int] = set()
    for portion in _portions(acts):
        listed = ", ".join(map(str, portion))
        sql = f"SELECT DISTINCT coalesce(reverses, id) FROM act WHERE id IN ({listed})"
        roots |= {root for (root,) in driver.execute(sql)}
    found: set[int] = set()
    for root in roots:
        turns = [
            each
            for (each,) in driver.execute("SELECT id FROM act WHERE id = ? OR reverses = ?", (root, root))
        ]
        listed = ", ".join(map(str, turns))
        if driver.execute(f"SELECT 1 FROM change WHERE act_id IN ({listed}) LIMIT 1").fetchone() is None:
            found |= set(turns)
    return found


def _portions(ids: Iterable[int]) -> Iterator[list[int]]:
    ordered = sorted(ids)
    for start in range(0, len(ordered), _PORTION):
        yield ordered[start : start + _PORTION]

"""Digests of every row the user made and of every act: SQLite itself does not notice a changed letter.

One row per record in ``digest``, written with the act that touched it; an act's own digest (under the
table name "act") covers what it was and every before-image it kept. Derived, so outside the history.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import cast

from sqlalchemy import Connection

from relationship_journal.domain.errors import DamagedJournal
from relationship_journal.store.tables import HISTORY_TABLES, metadata

ACT = "act"
DIGESTED = (*(table.name for table in HISTORY_TABLES), ACT)

_SIZE = 16
# A blob stands in none of these rows; in a damaged file it may, and must still be told apart.
_told = json.JSONEncoder(default=repr).encode
_PUT = "INSERT OR REPLACE INTO digest (table_name, row_id, sum) VALUES (?, ?, ?)"
# The rows that were there before the act the pen writes for, as they were, each once.
_BEFORE = (
    "SELECT c.table_name, c.image, d.sum FROM change c"
    " LEFT JOIN digest d ON d.table_name = c.table_name AND d.row_id = c.row_id WHERE c.id IN"
    " (SELECT min(id) FROM change WHERE act_id = (SELECT act_id FROM pen) GROUP BY table_name, row_id)"
    " AND c.image IS NOT NULL"
)
_CHANGES = (
    "SELECT a.id, a.at, a.kind, a.data, c.table_name, c.row_id, c.image FROM act a"
    " LEFT JOIN change c ON c.act_id = a.id {where} ORDER BY a.id, c.id"
)


def digest_of(row: Sequence[object]) -> bytes:
    """The digest of a row as SQLite gives it; JSON, for ``repr`` changes with Python's Unicode tables."""
    return hashlib.blake2b(_told(row).encode(), digest_size=_SIZE).digest()


def raw(connection: Connection) -> sqlite3.Connection:
    """The driver's own connection: a hundred thousand plain rows cost a third of what they cost above it."""
    driver = connection.connection.driver_connection
    if driver is None:
        raise TypeError("the connection is closed")
    return cast("sqlite3.Connection", driver)  # or SQLCipher's, which does the same


def refresh(connection: Connection, touched: Mapping[str, set[int]]) -> None:
    """Rewrite the digests of the rows an act touched; rows that are gone lose theirs.

    Raises ``DamagedJournal`` where one was not as it had been written: a new digest would make a wrong letter
    the truth, in every further backup too.
    """
    driver = raw(connection)
    if _was_changed_without_an_act(driver):
        raise DamagedJournal
    for table, ids in touched.items():
        listed = "(" + ",".join(str(int(number)) for number in ids) + ")"
        driver.execute(f"DELETE FROM digest WHERE table_name = ? AND row_id IN {listed}", (table,))
        driver.executemany(_PUT, _rows(driver, table, f"WHERE id IN {listed}"))


def _was_changed_without_an_act(driver: sqlite3.Connection) -> bool:
    """Whether a row the present act touched had another digest before than its before-image has."""
    names = {table.name: _names(table.name) for table in HISTORY_TABLES}
    for table, image, told in driver.execute(_BEFORE):
        row = json.loads(image)
        if row.keys() != set(names[table]) or digest_of([row[name] for name in names[table]]) != told:
            return True
    return False


def seal_act(connection: Connection, act_id: int) -> None:
    """Write the digest of an act once nothing more is added to it."""
    driver = raw(connection)
    driver.executemany(_PUT, _acts(driver, f"WHERE a.id = {int(act_id)}"))


def acts_fit(connection: Connection, act_ids: Iterable[int]) -> bool:
    """Whether these acts, with the images they kept, are as they were sealed; one that has no digest is taken to be."""
    driver = raw(connection)
    listed = "(" + ",".join(str(int(number)) for number in act_ids) + ")"
    told = dict(
        driver.execute(f"SELECT row_id, sum FROM digest WHERE table_name = '{ACT}' AND row_id IN {listed}")
    )
    found = _acts(driver, f"WHERE a.id IN {listed}")
    return all(told.get(act_id, computed_now) == computed_now for _table, act_id, computed_now in found)


def complete(connection: Connection) -> None:
    """Write every digest that is missing: after a journal was brought up to date, or put together anew."""
    driver = raw(connection)
    for table in DIGESTED:
        known = {row[0] for row in driver.execute("SELECT row_id FROM digest WHERE table_name = ?", (table,))}
        driver.executemany(_PUT, [row for row in computed(driver, table) if row[1] not in known])


def computed(driver: sqlite3.Connection, table: str) -> Iterator[tuple[str, int, bytes]]:
    """(table, id, digest) of every row as it lies in the file; one of an older revision has fewer columns."""
    if table == ACT:
        return _acts(driver, "")
    there = {row[1] for row in driver.execute(f"PRAGMA table_info({table})")}
    return _rows(driver, table, "", _listed(column for column in _names(table) if column in there))


def columns_of(table: str) -> str:
    """The columns a digest covers, as SQL."""
    return _listed(_names(table))


def _names(table: str) -> list[str]:
    return [column.name for column in metadata.tables[table].columns]


def _listed(columns: Iterable[str]) -> str:
    return ", ".join(f'"{column}"' for column in columns)


def _rows(
    driver: sqlite3.Connection, table: str, where: str, columns: str = ""
) -> Iterator[tuple[str, int, bytes]]:
    for row in driver.execute(f"SELECT {columns or columns_of(table)} FROM {table} {where}"):
        yield table, row[0], digest_of(row)


def _acts(driver: sqlite3.Connection, where: str) -> Iterator[tuple[str, int, bytes]]:
    for act_id, changes in groupby(driver.execute(_CHANGES.format(where=where)), key=itemgetter(0)):
        told = hashlib.blake2b(digest_size=_SIZE)
        for row in changes:
            # Of an import there are a hundred thousand: numbers and names joined by blanks, then the image's JSON.
            told.update("{} {} {} {} {} {} {}\n".format(*row).encode("utf-8", "surrogateescape"))
        yield ACT, act_id, told.digest()

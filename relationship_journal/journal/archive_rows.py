"""All the user's records as the readable folder tells them: rows numbered from 1 in the order they were made.

The numbers are the folder's own: the same records give the same folder, whatever ids they have in the file.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Table, func, select

from relationship_journal.domain.errors import Stopped
from relationship_journal.domain.work import Progress, Stopper
from relationship_journal.exchange.archive import Row
from relationship_journal.journal.archive_values import told
from relationship_journal.store.column_types import UnreadableValue
from relationship_journal.store.digests import columns_of, raw
from relationship_journal.store.tables import HISTORY_TABLES

_ASKED_EVERY = 500
Numbers = dict[str, dict[int, int]]


def target_of(column: Any) -> str | None:
    """The table a column refers to."""
    return next((key.column.table.name for key in column.foreign_keys), None)


class Told:
    """The rows of one view of a journal, table by table in ``tables``, which must be read in its order."""

    def __init__(self, connection: Connection, progress: Progress, stopped: Stopper) -> None:
        self._connection = connection
        self._progress = progress
        self._stopped = stopped
        self._done = 0
        self.total = sum(self._count(table) for table in HISTORY_TABLES)
        self.numbers: Numbers = {table.name: {} for table in HISTORY_TABLES}
        self.tables = {table.name: self._rows(table) for table in HISTORY_TABLES}

    def _count(self, table: Table) -> int:
        return self._connection.scalar(select(func.count()).select_from(table)) or 0

    def _rows(self, table: Table) -> Iterator[Row]:
        columns = list(table.columns)
        numbers = self.numbers[table.name]
        sql = f"SELECT {columns_of(table.name)} FROM {table.name} ORDER BY id"  # noqa: S608 - names of our own
        for values in raw(self._connection).execute(sql):
            self._ask()
            row: Row = {}
            for column, value in zip(columns, values, strict=True):
                target = target_of(column)
                if column.primary_key:
                    row[column.name] = numbers[value] = len(numbers) + 1
                elif target is not None and value is not None:
                    row[column.name] = self._number(target, value)
                else:
                    row[column.name] = told(column, value)
            yield row

    def _number(self, table: str, value: object) -> int:
        try:
            return self.numbers[table][value]  # type: ignore[index]  # a damaged file may hold anything
        except (KeyError, TypeError):
            raise UnreadableValue from None

    def _ask(self) -> None:
        if self._done % _ASKED_EVERY == 0:
            self._progress(self._done, self.total)
            if self._stopped():
                raise Stopped
        self._done += 1

"""Which rows of a readable folder are here already, and what the others become.

A row that the tables allow only once (a contact by its uid, a circle by its name) meets the one that is here and
leaves it as it is. Any other is here if one is the same in every column; so the same folder twice changes nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Table

from relationship_journal.domain.links import LinkKind, stored_form
from relationship_journal.journal.archive_checking import StoredRow, unique_keys
from relationship_journal.journal.archive_rows import target_of
from relationship_journal.store.attachment_tables import attachment
from relationship_journal.store.digests import columns_of, raw
from relationship_journal.store.tables import HISTORY_TABLES, contact, contact_point, link, not_same

Key = tuple[Any, ...]
# The place in a list is no part of what a row says.
_NOT_COMPARED = {contact_point.name: {"position"}, attachment.name: {"position"}}


@dataclass(slots=True)
class Settled:
    """The ids the folder's rows have here, and those rows that are new, by table."""

    ids: dict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))
    fresh: dict[str, list[StoredRow]] = field(default_factory=dict)


def settle(connection: Connection, rows: Mapping[str, list[StoredRow]]) -> Settled:
    """Find the rows that are here and number the others after every id ever used; nothing is written."""
    settled = Settled()
    for table in _order():
        _Table(connection, table, settled, rows).settle()
    return settled


def _order() -> Iterator[Table]:
    """Every table after those that tell its rows apart."""
    done: set[str] = set()
    waiting = list(HISTORY_TABLES)
    while waiting:
        for table in waiting:
            needed = {target_of(column) for column in table.columns} - {None}
            for other, _mine, theirs in _companies(table):
                needed |= {target_of(other.c[name]) for name in theirs} - {None}
            if needed <= done:
                break
        else:
            raise RuntimeError("tables that need each other")
        waiting.remove(table)
        done.add(table.name)
        yield table


def _companies(table: Table) -> Iterator[tuple[Table, str, tuple[str, ...]]]:
    """Tables that join rows of this one with others, each pair once, where the table's own columns are not unique."""
    if unique_keys(table):
        return
    for other in HISTORY_TABLES:
        for key in unique_keys(other):
            mine = [name for name in key if target_of(other.c[name]) == table.name]
            if len(mine) == 1 and len(key) > 1:
                yield other, mine[0], tuple(name for name in key if name != mine[0])


class _Table:
    """One table's rows, those of the folder against those that are here."""

    def __init__(
        self, connection: Connection, table: Table, settled: Settled, rows: Mapping[str, list[StoredRow]]
    ) -> None:
        self._connection = connection
        self._table = table
        self._ids = settled.ids
        self._fresh = settled.fresh.setdefault(table.name, [])
        self._coming = [self._mapped(table, row) for row in rows[table.name]]
        self._all = rows
        self._here = list(self._stored(table))

    def _stored(self, table: Table) -> Iterator[StoredRow]:
        names = [column.name for column in table.columns]
        sql = f"SELECT {columns_of(table.name)} FROM {table.name} ORDER BY id"  # noqa: S608 - names of our own
        for values in raw(self._connection).execute(sql):
            yield dict(zip(names, values, strict=True))

    def _mapped(self, table: Table, row: StoredRow, *, without: str = "") -> StoredRow:
        """A row of the folder that refers to what is, or will be, here."""
        found = dict(row)
        for column in table.columns:
            target = target_of(column)
            if target is not None and column.name != without and row[column.name] is not None:
                found[column.name] = self._ids[target][row[column.name]]
        return _PAIRED[table.name](found) if table.name in _PAIRED else found

    def settle(self) -> None:
        keys = unique_keys(self._table)
        met = self._met_by_key(keys) if keys else self._met_by_all()
        taken = self._highest()
        if self._table is contact and any(row["is_me"] for row in self._here):
            for row in self._coming:
                row["is_me"] = 0  # there is one user, who is here
        added: dict[tuple[int, Key], int] = {}
        for row in self._coming:
            number = row["id"]
            known = [(place, tuple(row[name] for name in key)) for place, key in enumerate(keys)]
            found = met.get(number) or next((added[each] for each in known if each in added), None)
            if found is None:
                taken += 1
                found = taken
                self._fresh.append({**row, "id": found})
                added.update(dict.fromkeys(known, found))
            self._ids[self._table.name][number] = found

    def _highest(self) -> int:
        sql = "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = ?"
        return int(self._connection.exec_driver_sql(sql, (self._table.name,)).scalar_one())

    def _met_by_key(self, keys: list[tuple[str, ...]]) -> dict[int, int]:
        """By number: the row here that has the same in one of the unique keys, letter by letter or nearly."""
        met: dict[int, int] = {}
        for compared in (_exactly, _nearly):
            for key in keys:
                here: dict[Key, int] = {}
                for row in self._here:
                    here.setdefault(compared(self._table, row, key), row["id"])
                for row in self._coming:
                    found = here.get(compared(self._table, row, key))
                    if found is not None:
                        met.setdefault(row["id"], found)
        return met

    def _met_by_all(self) -> dict[int, int]:
        """By number: a row here that says the same, each met once; those in the same company first.

        A row that hangs on nothing but its company is another one in another company.
        """
        left = self._not_compared()
        names = [column.name for column in self._table.columns if column.name not in left]
        here: dict[Key, list[int]] = defaultdict(list)
        for row in self._here:
            here[tuple(row[name] for name in names)].append(row["id"])
        if not here:
            return {}
        theirs, ours = self._company_here(), self._company_coming()
        met: dict[int, int] = {}
        for exact in (True, False):
            for row in self._coming:
                number = row["id"]
                candidates = here.get(tuple(row[name] for name in names), [])
                if number in met or not candidates or not (exact or self._hangs(row)):
                    continue
                wanted = (each for each in candidates if not exact or theirs[each] == ours[number])
                found = next(wanted, None)
                if found is not None:
                    candidates.remove(found)
                    met[number] = found
        return met

    def _not_compared(self) -> set[str]:
        return {"id"} | _NOT_COMPARED.get(self._table.name, set())

    def _hangs(self, row: StoredRow) -> bool:
        return any(target_of(column) and row[column.name] is not None for column in self._table.columns)

    def _company_here(self) -> dict[int, set[Key]]:
        found: dict[int, set[Key]] = defaultdict(set)
        for other, mine, theirs in _companies(self._table):
            for row in self._stored(other):
                found[row[mine]].add((other.name, *(row[name] for name in theirs)))
        return found

    def _company_coming(self) -> dict[int, set[Key]]:
        found: dict[int, set[Key]] = defaultdict(set)
        for other, mine, theirs in _companies(self._table):
            for row in self._all[other.name]:
                mapped = self._mapped(other, row, without=mine)
                found[row[mine]].add((other.name, *(mapped[name] for name in theirs)))
        return found


def _exactly(_table: Table, row: StoredRow, key: tuple[str, ...]) -> Key:
    return tuple(row[name] for name in key)


def _nearly(table: Table, row: StoredRow, key: tuple[str, ...]) -> Key:
    """The same, where the program takes two writings of a name for one."""
    return tuple(
        row[name].casefold() if f"{table.name}.{name}" == "circle.name" else row[name] for name in key
    )


def _linked(row: StoredRow) -> StoredRow:
    first, second, kind = stored_form(row["contact_id"], row["other_id"], LinkKind(row["kind"]))
    return {**row, "contact_id": first, "other_id": second, "kind": str(kind)}


def _unlike(row: StoredRow) -> StoredRow:
    first, second = sorted((row["contact_id"], row["other_id"]))
    return {**row, "contact_id": first, "other_id": second}


# Pairs are stored one way round, which hangs on the ids they have here.
_PAIRED: Mapping[str, Callable[[StoredRow], StoredRow]] = {link.name: _linked, not_same.name: _unlike}

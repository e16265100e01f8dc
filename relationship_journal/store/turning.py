"""Undo and redo of any act, and the reason where it cannot be: which acts have to be turned first."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, select
from sqlalchemy.exc import IntegrityError

from relationship_journal.domain.errors import CannotUndo, DamagedJournal
from relationship_journal.domain.history import Act
from relationship_journal.store import digests
from relationship_journal.store.column_types import UnreadableValue
from relationship_journal.store.history import Image, Touched, Turn, image_before, turn_of, write_rows
from relationship_journal.store.obstacles import Obstacle, obstacles
from relationship_journal.store.tables import act

_CHUNK = 500
_THOUGHT_THROUGH = 200
"""So many acts in the way are asked for what stands in their own; whoever has more meets those one by one."""


def undo(connection: Connection, act_id: int) -> None:
    """Put every row back to what it was before the act; raises ``CannotUndo``, not yet with all that is in the way."""
    _turn(connection, _sound_turn(connection, act_id, back=True))


def redo(connection: Connection, act_id: int) -> None:
    """Put every row back to what an undone act had left; raises ``CannotUndo`` as ``undo`` does."""
    _turn(connection, _sound_turn(connection, act_id, back=False))


def refusal(connection: Connection, act_id: int, *, back: bool) -> CannotUndo | None:
    """Why an act could not be undone (or done again) now, without trying; None: it could."""
    return _refusal(connection, _sound_turn(connection, act_id, back=back))


def act_of(row: Row[Any], rows: int = 0) -> Act:
    """A row of the table of acts; ``undone_at`` where the reading asked for it."""
    undone_at = row._mapping.get("undone_at")
    try:
        data = json.loads(row.data)
    except ValueError:
        raise UnreadableValue from None  # the cause holds what was there
    return Act(row.id, row.at, row.kind, data, row.undone_by is not None, rows, undone_at)


def _sound_turn(connection: Connection, act_id: int, *, back: bool) -> Turn:
    """The turn of an act; raises ``DamagedJournal`` where what it would write is not what was kept once.

    Written back, a wrong letter would be sealed as the truth.
    """
    turn = turn_of(connection, act_id, back=back)
    if not digests.acts_fit(connection, turn.sources):
        raise DamagedJournal
    return turn


def _turn(connection: Connection, turn: Turn) -> None:
    first = next(obstacles(connection, turn, {}), None)
    if (
        first is not None
    ):  # which acts to turn first takes a while to find, and everybody waits for the pen now
        raise CannotUndo(first.key, act=turn.act_id, back=turn.back, blockers=())
    try:
        write_rows(connection, turn)
    except IntegrityError:  # its text could carry a name
        raise CannotUndo("error.name_taken", act=turn.act_id, back=turn.back, blockers=()) from None


def _refusal(connection: Connection, turn: Turn) -> CannotUndo | None:
    rows = list(obstacles(connection, turn, {}))
    if not rows:
        return None
    acts = _WayThere(connection, turn).clear(rows)
    return CannotUndo(rows[0].key, act=turn.act_id, back=turn.back, blockers=_read(connection, acts))


class _Act(NamedTuple):
    id: int
    standing: bool
    turned: int
    """The act that turned it last: itself, or its last undo or redo."""


class _WayThere:
    """Thinks through what to turn before an act can be turned: each turn may bring new rows into the way."""

    def __init__(self, connection: Connection, turn: Turn) -> None:
        self._connection = connection
        self._turn = turn
        self._order: list[int] = []
        self._supposed: dict[Touched, Image] = {}
        self._turns: dict[int, list[int]] = {}
        self._next = 1 + int(connection.exec_driver_sql("SELECT max(id) FROM act").scalar() or 0)

    def clear(self, rows: Iterable[Obstacle]) -> list[int]:
        """The acts to turn first, in the order to turn them."""
        self._clear(self._turn.act_id, self._turn.back, rows)
        return self._order

    def _clear(self, act_id: int, back: bool, rows: Iterable[Obstacle]) -> None:
        """Turn, in thought, everything in the way of an act until nothing is."""
        while found := self._behind(act_id, rows):
            for each in sorted(found.values(), key=lambda each: each.turned, reverse=True):
                if each.id not in self._order:
                    self._suppose(each)
            if len(self._order) >= _THOUGHT_THROUGH:
                return
            turn = turn_of(self._connection, act_id, back=back, supposed=self._supposed)
            rows = list(obstacles(self._connection, turn, self._supposed))

    def _suppose(self, each: _Act) -> None:
        if len(self._order) < _THOUGHT_THROUGH:
            turn = turn_of(self._connection, each.id, back=each.standing, supposed=self._supposed)
            rows = list(obstacles(self._connection, turn, self._supposed))
            if rows:
                self._clear(each.id, each.standing, rows)
                turn = turn_of(self._connection, each.id, back=each.standing, supposed=self._supposed)
            self._supposed.update(turn.wanted)
            self._turns_of(each.id).append(self._next)
            self._next += 1
        self._order.append(each.id)

    def _behind(self, act_id: int, rows: Iterable[Obstacle]) -> dict[int, _Act]:
        """The acts that brought these rows into the way, since the act in question was turned last itself."""
        since = self._turns_of(act_id)[-1]
        found: dict[int, _Act] = {}
        for obstacle in rows:
            for each in self._moved(obstacle.row, since):
                if each.id == act_id or each.id in self._order or each.id == self._turn.act_id:
                    continue
                found[each.id] = each
                if each.standing and obstacle.fits(image_before(self._connection, each.id, obstacle.row)):
                    break
        return found

    def _turns_of(self, act_id: int) -> list[int]:
        """When an act was done, undone, done again: in the file and in thought, each known by an act's id."""
        if act_id not in self._turns:
            sql = "SELECT id FROM act WHERE reverses = ? ORDER BY id"
            later = digests.raw(self._connection).execute(sql, (act_id,))
            self._turns[act_id] = [act_id, *(row[0] for row in later)]
        return self._turns[act_id]

    def _moved(self, row: Touched, since: int) -> Iterator[_Act]:
        """The acts on a row that stand now and did not then, or the other way round; last turned first."""
        sql = (
            "SELECT DISTINCT act.id, act.undone_by FROM change JOIN act ON act.id = change.act_id"
            " WHERE table_name = ? AND row_id = ? AND reverses IS NULL AND kind NOT IN ('undo', 'redo')"
        )
        found = []
        for act_id, undone_by in self._connection.exec_driver_sql(sql, (row.table, row.row_id)):
            turns = self._turns_of(act_id)
            # Done, undone, done again: an odd number of turns leaves it other than it was.
            if (len(turns) - bisect_right(turns, since)) % 2:
                found.append(_Act(act_id, undone_by is None, turns[-1]))
        yield from sorted(found, key=lambda each: each.turned, reverse=True)


def _read(connection: Connection, ids: list[int]) -> tuple[Act, ...]:
    """Acts by id, in the order given."""
    found: dict[int, Act] = {}
    for start in range(0, len(ids), _CHUNK):
        query = select(act).where(act.c.id.in_(ids[start : start + _CHUNK]))
        found.update((row.id, act_of(row)) for row in connection.execute(query))
    return tuple(found[act_id] for act_id in ids)

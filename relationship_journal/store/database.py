"""The open journal file: one session an act, one pen, news after the commit."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Executable
from sqlalchemy.exc import IntegrityError

from relationship_journal.domain.changes import Changes, Kind
from relationship_journal.domain.errors import CannotUndo, StorageFailed
from relationship_journal.domain.work import Clock
from relationship_journal.store import derived, history
from relationship_journal.store.engine import WRITING, make_engine, storage_faults
from relationship_journal.store.file import check, create, make_private_folder, upgrade_if_older
from relationship_journal.store.lock import FileLock
from relationship_journal.store.tables import act as act_table

Listener = Callable[[Changes], None]

_KINDS = {
    "contact": Kind.CONTACT,
    "contact_point": Kind.CONTACT,
    "organisation": Kind.CONTACT,
    "contact_circle": Kind.CIRCLE,
    "circle": Kind.CIRCLE,
    "relative": Kind.FACT,
    "fact": Kind.FACT,
    "promise": Kind.PROMISE,
    "topic": Kind.TOPIC,
    "entry": Kind.ENTRY,
    "entry_contact": Kind.ENTRY,
    "meeting": Kind.MEETING,
    "meeting_contact": Kind.MEETING,
}


class Act:
    """An act while it is being done: the connection to work on, and what its sentence will need."""

    def __init__(self, connection: Connection, act_id: int, data: dict[str, object]) -> None:
        self.connection = connection
        self.id = act_id
        self._data = data
        self.kept = False

    def tell(self, **data: object) -> None:
        """Add to the data of the act's sentence."""
        self._data.update(data)

    def keep(self) -> None:
        """Record the act even if no row changed in the end."""
        self.kept = True


class Database:
    """Reads and acts on one journal file. ``read()`` is always rolled back; ``write()`` is one act."""

    def __init__(self, path: Path, clock: Clock, *, may_create: bool = True, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self._clock = clock
        self._pen = threading.Lock()
        self._writer: int | None = None
        self._listeners: list[Listener] = []
        may_create = may_create and not read_only
        if not check(path, may_create=may_create):
            make_private_folder(path.parent)
        self._lock = None if read_only else FileLock(path)
        try:
            # Asked again under the lock: another process may have made or upgraded the journal meanwhile.
            revision = check(path, may_create=may_create)
            with storage_faults(path):
                if not revision:
                    create(path)
                elif not read_only:
                    upgrade_if_older(path, revision)
            self._engine = make_engine(path, read_only=read_only)
        except BaseException:
            if self._lock:
                self._lock.release()
            raise

    def close(self) -> None:
        """Close every connection, then let the lock go; an act under way is finished first."""
        with self._pen:
            self._engine.dispose()
            if self._lock:
                self._lock.release()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Hear the news of every act, on the thread that committed it; call the answer to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection to look with: one consistent view, nothing kept."""
        with storage_faults(self.path), self._engine.connect() as connection:
            yield connection

    def note(self, rows: Iterable[tuple[Executable, list[dict[str, Any]]]]) -> None:
        """Write what is no act and is never undone: the ledger of what left the journal."""
        self._refuse_inside_an_act()
        with self._pen, storage_faults(self.path), self._writing() as connection:
            for statement, values in rows:
                if values:
                    connection.execute(statement, values)
            connection.commit()

    @contextmanager
    def write(self, kind: str, /, **data: object) -> Iterator[Act]:
        """One act: commits on clean exit, else rolls back. An act that changed nothing leaves no trace."""
        if self.read_only:
            raise StorageFailed("error.read_only", path=str(self.path))
        self._refuse_inside_an_act()
        with self._pen:
            self._writer = threading.get_ident()
            try:
                with storage_faults(self.path):
                    changes = yield from self._written(kind, data)
            finally:
                self._writer = None
        if changes is not None:
            for listener in tuple(self._listeners):
                listener(changes)

    def _refuse_inside_an_act(self) -> None:
        # The pen is held by this very thread: waiting for it would never end.
        if self._writer == threading.get_ident():
            raise RuntimeError("writing inside an act")

    def _written(self, kind: str, data: dict[str, object]) -> Generator[Act, None, Changes | None]:
        # A generator for ``yield from``: what it returns is the news, or None.
        with self._writing() as connection:
            act_id = self._begin_act(connection, kind)
            act = Act(connection, act_id, data)
            yield act
            touched = history.touched_rows(connection, act_id)
            if not touched and not act.kept:
                connection.rollback()
                return None
            concerned = derived.refresh(connection, touched)
            self._end_act(connection, act_id, data)
            self._commit(connection, act_id, kind)
            return self._changes(touched, concerned)

    def _writing(self) -> Connection:
        return self._engine.connect().execution_options(**{WRITING: True})

    def _begin_act(self, connection: Connection, kind: str) -> int:
        row = act_table.insert().values(at=self._clock.now(), kind=kind, data="{}")
        (act_id,) = connection.execute(row).inserted_primary_key or (0,)
        connection.exec_driver_sql("UPDATE pen SET act_id = ?", (act_id,))
        return int(act_id)

    @staticmethod
    def _end_act(connection: Connection, act_id: int, data: dict[str, object]) -> None:
        connection.exec_driver_sql("UPDATE pen SET act_id = NULL")
        connection.exec_driver_sql("UPDATE act SET data = ? WHERE id = ?", (json.dumps(data), act_id))

    @staticmethod
    def _commit(connection: Connection, act_id: int, kind: str) -> None:
        try:
            connection.commit()
        except IntegrityError as fault:
            connection.rollback()
            original = fault.orig
            refused = isinstance(original, sqlite3.Error) and "FOREIGNKEY" in str(original.sqlite_errorname)
            if refused and kind in ("undo", "redo"):
                raise CannotUndo("error.still_referred", act=act_id) from None
            raise

    @staticmethod
    def _changes(touched: dict[str, set[int]], concerned: set[int]) -> Changes:
        ids: dict[Kind, frozenset[int]] = {}
        for table, rows in touched.items():
            kind = _KINDS[table]
            ids[kind] = ids.get(kind, frozenset()) | frozenset(rows)
        return Changes(ids, frozenset(concerned))

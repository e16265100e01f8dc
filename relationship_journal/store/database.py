"""The open journal file: one session an act, one pen, news after the commit."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar, cast

from sqlalchemy import Connection, Executable
from sqlalchemy.exc import IntegrityError, OperationalError

from relationship_journal import paths
from relationship_journal.domain.care import CheckReport, Finding
from relationship_journal.domain.changes import Changes, Kind
from relationship_journal.domain.errors import CannotUndo, StorageFailed
from relationship_journal.domain.work import Clock, Progress, Stopper
from relationship_journal.store import derived, digests, erasing, history, search_index, soundness
from relationship_journal.store.column_types import UnreadableValue
from relationship_journal.store.driver import any_fault, operational_fault
from relationship_journal.store.engine import WRITING, connect, look, make_engine, storage_faults
from relationship_journal.store.file import path_faults
from relationship_journal.store.keys import Key, ring
from relationship_journal.store.opening import look_only, take_hold
from relationship_journal.store.restore import lasting, prepared
from relationship_journal.store.tables import HISTORY_TABLES
from relationship_journal.store.watch import FileWatch

T = TypeVar("T")
Listener = Callable[[Changes], None]

_KINDS = {
    "contact": Kind.CONTACT,
    "contact_point": Kind.CONTACT,
    "organisation": Kind.CONTACT,
    "link": Kind.CONTACT,
    "not_same": Kind.CONTACT,
    "contact_circle": Kind.CIRCLE,
    "circle": Kind.CIRCLE,
    "relative": Kind.FACT,
    "promotion": Kind.FACT,
    "fact": Kind.FACT,
    "promise": Kind.PROMISE,
    "topic": Kind.TOPIC,
    "gesture": Kind.GESTURE,
    "pause": Kind.CONTACT,
    "channel_class": Kind.CIRCLE,
    "entry": Kind.ENTRY,
    "entry_contact": Kind.ENTRY,
    "attachment": Kind.ENTRY,
    "meeting": Kind.MEETING,
    "meeting_contact": Kind.MEETING,
    "series": Kind.MEETING,
    "occurrence": Kind.MEETING,
    "calendar_source": Kind.MEETING,
    "source_event": Kind.MEETING,
    "saved_view": Kind.VIEW,
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

    def __init__(
        self,
        path: Path,
        clock: Clock,
        *,
        may_create: bool = True,
        read_only: bool = False,
        wait_s: float = 0.0,
        holder: str = "",
        new_key: Key | None = None,
    ) -> None:
        path = self.path = paths.real_file(path)
        self.read_only = read_only
        self._clock = clock
        self._pen = threading.Lock()
        self._writer: int | None = None
        self._closed = False
        self._listeners: list[Listener] = []
        if read_only:
            held = look_only(path, clock, wait_s=wait_s, holder=holder)
        else:
            held = take_hold(
                path, clock, may_create=may_create, wait_s=wait_s, holder=holder, new_key=new_key
            )
        self._lock = held.lock
        self.closed_cleanly = held.clean
        try:
            with path_faults(path):
                self.key = ring.key_of(path)
            self._engine = make_engine(path, read_only=read_only)
        except BaseException:
            self._let_go()
            raise
        ring.hold(path, self.key)
        try:
            if not read_only:
                # The first connection may turn the log on, which writes into the file: before it is watched.
                with storage_faults(path):
                    self._engine.connect().close()
                    self._clean()  # what a kill left undone
        except BaseException:
            self.close()
            raise
        self._watch = FileWatch(path)

    def close(self) -> None:
        """Close every connection, then let the lock go; an act under way is finished first."""
        with self._pen:
            self._engine.dispose()
            if not self._closed:
                self._closed = True
                ring.let_go(self.path)
            self._let_go()

    def _let_go(self) -> None:
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
        with self._pen_in_hand(), storage_faults(self.path), self._writing() as connection:
            for statement, values in rows:
                if values:
                    connection.execute(statement, values)
            connection.commit()

    @contextmanager
    def write(self, kind: str, /, **data: object) -> Iterator[Act]:
        """One act: commits on clean exit, else rolls back. An act that changed nothing leaves no trace."""
        with self._pen_in_hand(), storage_faults(self.path):
            changes = yield from self._written(kind, data)
        if changes is not None:
            self._tell(changes)

    def erase(
        self,
        work: Callable[[Connection], erasing.Rewriting],
        beside: AbstractContextManager[object],
    ) -> bool:
        """One act that can never be undone: ``work`` changes rows and answers the rule that rewrites the history.

        ``beside`` holds what goes together with the commit. The answer is whether the file was written anew;
        else the next opening does it. Raises ``DamagedJournal``, ``StorageFailed``; nothing was changed then.
        """
        done: erasing.Erased | None = None
        try:
            with self._pen_in_hand(), storage_faults(self.path):
                with self._writing() as connection:
                    erased = erasing.erase(connection, self._clock.now(), work)
                    with beside:
                        connection.commit()
                done = erased
                return self._clean()
        finally:
            if done is not None:  # whatever became of the file, they are gone
                self._tell(self._changes(done.touched, done.concerned))

    def restore(self, backup: Path, keep_before: Callable[[], T]) -> T:
        """Make the journal what a backup was, in one transaction; everybody hears that all changed.

        ``keep_before`` is called when the backup is known to be whole and nobody can write any more; its answer is
        the answer. Raises what reading the backup raises, and ``StorageFailed``; nothing was changed then.
        """
        with self._pen_in_hand(), storage_faults(self.path), closing(connect(self.path)) as live:
            before = _all_rows(live)
            with (
                prepared(backup, self.path, lasting(live), self.key) as ready,
                closing(look(ready)) as source,
            ):
                kept = keep_before()
                source.backup(live, pages=-1)
            after = _all_rows(live)
            live.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # the log holds the whole journal now
        rows = {table: before[table] | after[table] for table in after}
        self._tell(self._changes(rows, rows["contact"]))
        return kept

    def check(self, *, thorough: bool, index: bool, progress: Progress, stopped: Stopper) -> CheckReport:
        """Look for damage through a connection of its own; ``index`` needs the pen (``soundness.check``)."""
        past_log = thorough and self._log_is_in_file()
        with self._pen_in_hand() if index else nullcontext(), storage_faults(self.path):
            look_only = not index
            with closing(connect(self.path, read_only=look_only)) as connection:
                # One moment of the journal: what is saved meanwhile must not look like damage.
                connection.execute("BEGIN IMMEDIATE" if index else "BEGIN")
                report = soundness.check(
                    connection,
                    thorough=thorough,
                    index=index,
                    past_log=past_log,
                    progress=progress,
                    stopped=stopped,
                )
            if not thorough or not report.sound:  # what is derived from something damaged says no more
                return report
            with self._engine.connect() as eyes:
                try:
                    wrong = derived.wrong_standing(eyes)[: soundness.MOST_FINDINGS]
                except UnreadableValue:
                    return replace(report, findings=(Finding("standing"),))
            return replace(report, findings=tuple(Finding("standing", "contact", each) for each in wrong))

    def _log_is_in_file(self) -> bool:
        """Whether all the log of an encrypted journal has been moved into the file, now if need be.

        A power cut may tear pages of the file while they are moved there. The log has them whole.
        """
        if self.key is None:
            return True
        if self.read_only:
            log = self.path.with_name(self.path.name + "-wal")
            return not (log.exists() and log.stat().st_size)
        with self._pen_in_hand(), storage_faults(self.path), closing(connect(self.path)) as connection:
            _busy, all_of_it, moved = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
            return bool(all_of_it == moved)

    def merge_index(self) -> bool:
        """Put a few parts of the search index together; whether there may be more. No act, and nothing to undo."""
        with self._pen_in_hand(), storage_faults(self.path), self._writing() as connection:
            more = search_index.merge(connection)
            connection.commit()
        return more

    def rebuild(self) -> None:
        """Compute what is derived anew; no act, and nothing to undo."""
        with self._pen_in_hand(), storage_faults(self.path), self._writing() as connection:
            derived.rebuild(connection)
            connection.commit()

    @contextmanager
    def _pen_in_hand(self) -> Iterator[None]:
        """The one right to write, in a file that is still ours."""
        if self.read_only:
            raise StorageFailed("error.read_only", path=str(self.path))
        # The pen may be held by this very thread: waiting for it would never end.
        if self._writer == threading.get_ident():
            raise RuntimeError("writing inside an act")
        with self._pen:
            self._watch.refuse_if_changed()
            self._writer = threading.get_ident()
            try:
                yield
            finally:
                self._watch.remember()
                self._writer = None

    def _clean(self) -> bool:
        connection = self._engine.raw_connection()
        try:
            return erasing.clean(cast("sqlite3.Connection", connection.driver_connection))
        finally:
            connection.close()

    def _tell(self, changes: Changes) -> None:
        for listener in tuple(self._listeners):
            listener(changes)

    def _written(self, kind: str, data: dict[str, object]) -> Generator[Act, None, Changes | None]:
        # A generator for ``yield from``: what it returns is the news, or None.
        with self._writing() as connection:
            act_id = history.begin_act(connection, kind, self._clock.now())
            act = Act(connection, act_id, data)
            yield act
            touched = history.touched_rows(connection, act_id)
            if not touched and not act.kept:
                connection.rollback()
                return None
            concerned = derived.refresh(connection, touched)
            history.end_act(connection, act_id, data)
            digests.seal_act(connection, act_id)
            self._commit(connection, act_id, kind)
            return self._changes(touched, concerned)

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        passing: tuple[type[Exception], ...] = (OperationalError, *operational_fault())
        with self._engine.connect().execution_options(**{WRITING: True}) as connection:
            try:
                connection.begin()  # not with the first statement: some go to the driver itself
                yield connection
            except passing:
                # A passing fault while a connection was made leaves it read-only for good: the next try gets another.
                connection.invalidate()
                raise

    @staticmethod
    def _commit(connection: Connection, act_id: int, kind: str) -> None:
        try:
            connection.commit()
        except IntegrityError as fault:
            # SQLite leaves what it refused to commit as it is, so the act it turns can still be asked for.
            sql = "SELECT reverses FROM act WHERE id = ?"
            (turned,) = digests.raw(connection).execute(sql, (act_id,)).fetchone()
            connection.rollback()
            original = fault.orig
            refused = isinstance(original, any_fault()) and "FOREIGNKEY" in str(original.sqlite_errorname)
            if refused and kind in ("undo", "redo"):
                raise CannotUndo(
                    "error.still_referred", act=turned, back=kind == "undo", blockers=()
                ) from None
            raise

    @staticmethod
    def _changes(touched: dict[str, set[int]], concerned: set[int]) -> Changes:
        ids: dict[Kind, frozenset[int]] = {}
        for table, rows in touched.items():
            if table == "seen_card":  # nothing anybody sees
                continue
            kind = _KINDS[table]
            ids[kind] = ids.get(kind, frozenset()) | frozenset(rows)
        return Changes(ids, frozenset(concerned))


def _all_rows(connection: sqlite3.Connection) -> dict[str, set[int]]:
    listed = (table.name for table in HISTORY_TABLES)
    return {name: {row[0] for row in connection.execute(f"SELECT id FROM {name}")} for name in listed}

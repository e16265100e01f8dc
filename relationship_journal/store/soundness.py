"""Looking for damage in a journal's file: what SQLite notices, and what only the digests notice.

Works on plain connections, so that a backup, a copy or the open journal can be looked at alike. Text
that is no UTF-8 any more is read all the same, for it is what is looked for.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator

from relationship_journal.domain.care import CheckReport, Contents, Finding
from relationship_journal.domain.errors import Stopped
from relationship_journal.domain.folding import fold
from relationship_journal.domain.work import Progress, Stopper, never_stopped, no_progress
from relationship_journal.store import digests, search_index
from relationship_journal.store.column_types import stored_day, stored_instant
from relationship_journal.store.driver import database_fault
from relationship_journal.store.tables import HISTORY_TABLES, search_text

MOST_FINDINGS = 200
_EACH = 2000
# Acts whose marks do not fit the last undo or redo of them, and undos and redos that turn nothing.
_TURNS = """
  SELECT a.id FROM act a LEFT JOIN act b ON b.id = a.undone_by
    WHERE a.undone_by IS NOT NULL AND (b.reverses IS NOT a.id OR b.kind <> 'undo')
  UNION SELECT a.id FROM act a LEFT JOIN act b ON b.id = a.reverses
    WHERE (a.kind IN ('undo', 'redo')) <> (b.id IS NOT NULL) OR (a.reverses IS NOT NULL AND b.id IS NULL)
  UNION SELECT a.id FROM act a
    JOIN (SELECT reverses, max(id) AS last FROM act WHERE reverses IS NOT NULL GROUP BY reverses) t ON t.reverses = a.id
    JOIN act b ON b.id = t.last
    WHERE a.undone_by IS NOT CASE b.kind WHEN 'undo' THEN b.id END
"""
_STEPS = len(digests.DIGESTED) + len(search_index.SOURCES) + 6


def check(
    connection: sqlite3.Connection,
    *,
    thorough: bool,
    index: bool = False,
    past_log: bool = True,
    progress: Progress = no_progress,
    stopped: Stopper = never_stopped,
) -> CheckReport:
    """What is wrong with the journal behind a connection of its own; raises ``Stopped``.

    The quick check asks SQLite alone (0.3 s for 100 MB); the thorough one compares every row with its
    digest, the search text with the records, and every picture with its name. ``index`` also compares the
    search index with its text, which needs a connection that may write and holds up whoever saves meanwhile.
    ``past_log``: of an encrypted journal also the pages of the file nobody reads, whatever its log has of them.
    """
    looking = _Looking(connection, progress, stopped)
    found: list[Finding] = []
    for finding in looking.thoroughly(index=index, past_log=past_log) if thorough else looking.quickly():
        found.append(finding)
        if len(found) == MOST_FINDINGS:
            break
    return CheckReport(thorough, looking.rows, tuple(found))


def compare_digests(
    connection: sqlite3.Connection, progress: Progress = no_progress, stopped: Stopper = never_stopped
) -> CheckReport:
    """The user's records against their digests, and nothing else: what a backup is verified with."""
    looking = _Looking(connection, progress, stopped)
    found = tuple(looking.digests_differ(table.name for table in HISTORY_TABLES))
    return CheckReport(thorough=False, rows=looking.rows, findings=found)


def contents_of(connection: sqlite3.Connection) -> Contents:
    """How much a journal holds, of any revision."""
    (people,) = connection.execute("SELECT count(*) FROM contact").fetchone()
    entries, last = connection.execute("SELECT count(*), max(day) FROM entry").fetchone()
    act = connection.execute("SELECT id, at FROM act ORDER BY id DESC LIMIT 1").fetchone() or (None, None)
    return Contents(people, entries, stored_day(last), act[0], stored_instant(act[1]))


def is_damage(fault: sqlite3.DatabaseError) -> bool:
    """Whether a fault says that the file is broken, and not that it is busy, or the disk full."""
    return str(getattr(fault, "sqlite_errorname", "")).startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB"))


class _Looking:
    """One pass over a file; counts rows and says how far it is."""

    def __init__(self, connection: sqlite3.Connection, progress: Progress, stopped: Stopper) -> None:
        connection.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
        self._connection = connection
        self._progress = progress
        self._stopped = stopped
        self._done = 0
        self.rows = 0

    def quickly(self) -> Iterator[Finding]:
        yield from self._sqlite("quick_check")

    def thoroughly(self, *, index: bool, past_log: bool) -> Iterator[Finding]:
        """Everything; a file SQLite itself finds broken is not read further: that would say the same many times."""
        broken = [*(self._cipher() if past_log else ()), *self._sqlite("integrity_check")]
        yield from broken
        if broken:
            return
        yield from self._loose_rows()
        yield from self.digests_differ(digests.DIGESTED)
        yield from self._search_text()
        yield from self._bookkeeping()
        yield from self._pictures()
        yield from self._attached()
        if index:
            yield from self._search_index()

    def _step(self) -> None:
        self._done += 1
        self._progress(min(self._done, _STEPS), _STEPS)
        if self._stopped():
            raise Stopped

    def _sqlite(self, pragma: str) -> Iterator[Finding]:
        self._step()
        try:
            for (said,) in self._connection.execute(f"PRAGMA {pragma}(20)"):
                if said != "ok":
                    yield Finding("file", detail=said)
        except database_fault() as fault:
            if not is_damage(fault):
                raise
            yield Finding("file", detail=str(fault))

    def _cipher(self) -> Iterator[Finding]:
        """Pages of an encrypted file that are not what was written; a plain one's library says nothing."""
        self._step()
        for (said,) in self._connection.execute("PRAGMA cipher_integrity_check"):
            yield Finding("file", detail=said)

    def _loose_rows(self) -> Iterator[Finding]:
        self._step()
        for table, row_id, _parent, _key in self._connection.execute("PRAGMA foreign_key_check"):
            yield Finding("loose", table, row_id)

    def digests_differ(self, tables: Iterable[str]) -> Iterator[Finding]:
        """Rows that are not what the act that wrote them left; a file of an older revision has fewer tables."""
        there = {
            name
            for (name,) in self._connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        }
        for table in tables:
            self._step()
            told = dict(
                self._connection.execute("SELECT row_id, sum FROM digest WHERE table_name = ?", (table,))
            )
            rows = digests.computed(self._connection, table) if table in there else ()
            for _table, row_id, found in rows:
                self.rows += 1
                if self.rows % _EACH == 0 and self._stopped():
                    raise Stopped
                known = told.pop(row_id, None)
                if known != found:
                    yield Finding("changed" if known is not None else "unknown", table, row_id)
            for row_id in told:
                yield Finding("gone", table, row_id)

    def _search_text(self) -> Iterator[Finding]:
        """Search text that is not what its record says: a hit that is not there, or one that is missed."""
        for kind, source in search_index.SOURCES.items():
            self._step()
            sql = f"SELECT row_id, contact_id, day, body, id FROM {search_text.name} WHERE kind = ?"
            told = {row[0]: row[1:] for row in self._connection.execute(sql, (kind,))}
            for row_id, contact_id, day, text in self._connection.execute(
                source.replace("IN {ids}", "IS NOT NULL")
            ):
                *known, number = told.pop(row_id, (None,))
                expected = (contact_id, _day_of(day), fold(text))
                if tuple(known) != expected or not search_index.stands_right(number, kind, expected[1]):
                    yield Finding("search", kind, row_id)
            for row_id in told:
                yield Finding("search", kind, row_id)

    def _search_index(self) -> Iterator[Finding]:
        self._step()
        self._connection.execute("SAVEPOINT looking")
        try:
            # Rank 1 compares the index with the text it was made from; it writes nothing but asks to be an INSERT.
            self._connection.execute(
                "INSERT INTO search_index(search_index, rank) VALUES('integrity-check', 1)"
            )
        except database_fault() as fault:
            if not is_damage(fault):
                raise
            yield Finding("index")
        finally:
            self._connection.execute("ROLLBACK TO looking")
            self._connection.execute("RELEASE looking")

    def _bookkeeping(self) -> Iterator[Finding]:
        """What the history needs to go on: nobody writing, undone acts and their undoing in pairs, ids that only rise."""
        self._step()
        if self._connection.execute("SELECT act_id FROM pen").fetchall() != [(None,)]:
            yield Finding("bookkeeping", detail="pen")
        for (act_id,) in self._connection.execute(_TURNS):
            yield Finding("bookkeeping", "act", act_id)
        for table in (*(table.name for table in HISTORY_TABLES), "act"):
            (behind,) = self._connection.execute(
                f"SELECT max(id) > coalesce((SELECT seq FROM sqlite_sequence WHERE name = ?), 0) FROM {table}",
                (table,),
            ).fetchone()
            if behind:
                yield Finding("bookkeeping", table, detail="sqlite_sequence")

    def _pictures(self) -> Iterator[Finding]:
        self._step()
        for name, data in self._connection.execute("SELECT sha256, data FROM picture"):
            if not isinstance(data, bytes) or hashlib.sha256(data).hexdigest() != name:
                yield Finding("picture", "picture", detail=name)

    def _attached(self) -> Iterator[Finding]:
        """Attachments whose bytes are gone or others; and bytes of no attachment there is that are others."""
        self._step()
        named: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for row_id, name, key in self._connection.execute("SELECT id, name, content FROM attachment"):
            named[key].append((row_id, name))
        stored = set()
        for key, data in self._connection.execute("SELECT sha256, data FROM content"):
            stored.add(key)
            if self._stopped():
                raise Stopped
            if not isinstance(data, bytes) or hashlib.sha256(data).hexdigest() != key:
                for row_id, name in named.get(key, [(0, key[:12])]):
                    yield Finding("content", "attachment", row_id, detail=name)
        for key in sorted(named.keys() - stored):
            for row_id, name in named[key]:
                yield Finding("content", "attachment", row_id, detail=name)


def _day_of(told: str | None) -> str | None:
    """As the index has it; of an instant or zone that is none, what no index ever had."""
    try:
        return search_index.day_of(told)
    except (ValueError, KeyError, OverflowError, OSError):
        return f"no day: {told}"

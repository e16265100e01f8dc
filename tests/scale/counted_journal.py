"""A journal that counts what is asked of its file: statements, and the steps SQLite takes to answer them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import event

from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.work import Clock
from relationship_journal.journal import Journal
from tests.benchmarks.large_journal import write_large

_EVERY = 20
"""Steps of SQLite's machine between two counts."""


@dataclass(slots=True)
class Counts:
    """What was asked since ``clear``; a step is about a column or row looked at, whatever the machine."""

    statements: list[str] = field(default_factory=list)
    steps: int = 0

    def clear(self) -> None:
        """Count from nothing."""
        self.statements.clear()
        self.steps = 0

    def of(self, work: Callable[[], object]) -> tuple[int, int]:
        """Statements and steps of some work; once before, so that nothing is counted that is read once a run."""
        work()
        self.clear()
        work()
        return len(self.statements), self.steps

    def _hear(self, sql: str) -> None:
        if not sql.startswith("--"):  # what a trigger does
            self.statements.append(sql)

    def _count(self) -> None:
        self.steps += _EVERY

    def listen(self, connection: sqlite3.Connection, *_pool: Any) -> None:
        """Count what this connection does."""
        connection.set_trace_callback(self._hear)
        connection.set_progress_handler(self._count, _EVERY)


def write(path: Path, clock: Clock, people: int) -> Path:
    """A journal of so many people and three entries for each, and one more, of whom the same is known in every one."""
    write_large(path, clock, people, 3 * people)
    with Journal.open(path, clock=clock) as journal:
        somebody = journal.contacts.add("Tilda Marzipan", organisation="Brasskettle", rhythm_days=30)
        for number in range(20):
            journal.jots.save(f"Coffee number {number}, and the plan for the autumn.", [somebody])
            journal.facts.add(somebody, FactDraft(FactKind.HOBBY, f"sailing, part {number}"))
    return path


@contextmanager
def counted(path: Path, clock: Clock) -> Iterator[tuple[Journal, Counts]]:
    """Open it, every connection counting."""
    counts = Counts()
    with Journal.open(path, clock=clock) as journal:
        event.listen(journal._database._engine, "checkout", counts.listen)
        yield journal, counts

"""The file the panel is about: how it was wished to be read, what it is, and the journal's answers about it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from pathlib import Path

    from relationship_journal.domain.contact_tables import TableChoice, TableLook
    from relationship_journal.domain.imports import Candidate, ImportPlan
    from relationship_journal.domain.work import Progress, Stopper
    from relationship_journal.journal import Journal


@dataclass(frozen=True, slots=True)
class Wish:
    """A file and how to look at it; empty and None: as it explains itself.

    ``at_match``: whether it was asked for while the columns were matched, so that they are shown again.
    """

    path: Path
    encoding: str = ""
    delimiter: str = ""
    has_header: bool | None = None
    allow_large: bool = False
    at_match: bool = False

    def otherwise(self, name: str, value: object, *, at_match: bool) -> Wish:
        """The same file, looked at with another encoding, delimiter or header."""
        return replace(self, at_match=at_match, **{name: value})  # type: ignore[arg-type]  # names of fields above


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was looked at; ``table`` for one with columns."""

    wish: Wish
    table: TableLook | None = None

    @classmethod
    def look(cls, journal: Journal, wish: Wish) -> Source:
        """Look at a file; raises ``UnreadableFile``."""
        found = journal.imports.look(
            wish.path,
            wish.encoding,
            delimiter=wish.delimiter,
            has_header=wish.has_header,
            allow_large=wish.allow_large,
        )
        return cls(wish, found.table)

    @property
    def name(self) -> str:
        """The file's name."""
        return self.wish.path.name

    def words(self, rows: int) -> str:
        """The file's name and how many rows it has."""
        one, many = _tr("{file}, 1 row"), _tr("{file}, {n} rows")
        return (one if rows == 1 else many).format(file=self.name, n=f"{rows:,}")

    def is_known(self) -> bool:
        """Whether every column was recognised, so that nobody need be asked."""
        return self.table is None or self.table.known

    def asks_for_lines(self) -> bool:
        """Whether the reader should see the first lines before anything else."""
        if self.table is None or self.wish.at_match:
            return False
        return self.table.guessed or bool(self.wish.encoding or self.wish.delimiter)

    def first(self, journal: Journal, table: TableChoice) -> Candidate | None:
        """The first person as the columns are matched; raises ``UnreadableFile``."""
        return journal.imports.first(self.wish.path, table)

    def plan(
        self, journal: Journal, table: TableChoice | None, progress: Progress, stopped: Stopper
    ) -> ImportPlan:
        """Read and compare the whole file; raises ``UnreadableFile``, ``Stopped``."""
        return journal.imports.plan(
            self.wish.path, table, progress, stopped, allow_large=self.wish.allow_large
        )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Import", text)

"""Care: whether the journal is still what was written into it."""

from __future__ import annotations

from relationship_journal.domain.care import CheckReport
from relationship_journal.domain.work import Progress, Stopper, never_stopped, no_progress
from relationship_journal.store.database import Database


class Care:
    """Looks for damage, and computes anew what is only computed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def closed_cleanly(self) -> bool:
        """Whether whoever had the journal last closed it: no kill, no power cut."""
        return self._database.closed_cleanly

    def check(
        self,
        *,
        thorough: bool = True,
        index: bool = False,
        progress: Progress = no_progress,
        stopped: Stopper = never_stopped,
    ) -> CheckReport:
        """What is wrong with the file; raises ``Stopped``.

        The quick check asks SQLite (0.3 s for 100 MB). The thorough one compares every record and act with its
        digest, which notices a single changed letter, and the search text and pictures too. ``index`` compares the
        search index as well, and holds up whoever saves for that long.
        """
        return self._database.check(thorough=thorough, index=index, progress=progress, stopped=stopped)

    def merge_index(self) -> bool:
        """A step of some milliseconds towards a search index in few parts; whether there may be more to do.

        For when nobody waits: saves leave it undone. No act, and nothing to undo.
        """
        return self._database.merge_index()

    def mend(self) -> None:
        """Compute search, clocks and order anew from the records, as a ``mendable`` report asks; loses nothing."""
        self._database.rebuild()

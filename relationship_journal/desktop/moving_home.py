"""Keeping a journal on this computer instead of in a synced or network folder, step by step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from relationship_journal import paths
from relationship_journal.desktop.background import plain
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.doors import Doors
from relationship_journal.desktop.known_journals import KnownJournals
from relationship_journal.desktop.seat import Seat
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.errors import JournalError


class MovingHome:
    """Closes the journal, moves it, remembers where to, and calls ``then`` with its new place and what to say."""

    def __init__(
        self,
        seat: Seat,
        doors: Doors,
        known: KnownJournals,
        path: Path,
        then: Callable[[Path, str], None],
    ) -> None:
        self._seat = seat
        self._doors = doors
        self._known = known
        self._path = path
        self._then = then

    def begin(self) -> None:
        """Take the journal off the desk first: nothing may be written while it moves."""
        self._seat.put_away(self._move)

    def _move(self) -> None:
        path, target = self._path, paths.free_journal_file(self._path.name)
        # Noted before: a start after a kill in between must know where to look.
        self._known.set_moved(path, target)

        def move() -> Path:
            return self._doors.bring_home(path, target)

        self._seat.background.run(
            plain(move), lambda backups: self._moved(target, backups), self._stayed, owner=self._seat.window
        )

    def _moved(self, target: Path, backups: Path) -> None:
        self._known.set_second(backups)
        words = translate(
            "MovingHome",
            "The journal is on this computer now, in {folder}. A copy of every backup goes to {backups}.",
        )
        self._then(target, words.format(folder=isolated(str(target.parent)), backups=isolated(str(backups))))

    def _stayed(self, error: JournalError) -> None:
        self._known.forget_moved(self._path)
        self._seat.window.notices.fail(error)
        self._then(self._path, "")

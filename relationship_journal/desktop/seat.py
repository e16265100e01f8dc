"""The one place for an open journal: brought off the UI thread, put on a desk, put away once nobody reads in it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from relationship_journal import paths
from relationship_journal.desktop import draft_seals
from relationship_journal.desktop.background import Background, Failed, Writer, plain
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.excepthook import install_excepthook
from relationship_journal.desktop.main_window import MainWindow
from relationship_journal.desktop.news import NewsBridge

if TYPE_CHECKING:
    from relationship_journal.desktop.doors import Doors
    from relationship_journal.desktop.settings_store import SettingsStore
    from relationship_journal.domain.errors import JournalError
    from relationship_journal.journal import Journal

ASKS_AGAIN_MS = 20
"""How long a journal that is put away waits before it asks again whether anybody still reads in it."""


class Seat(QObject):
    """The window with its threads; at most one journal is open in it, and each is closed in order."""

    def __init__(self, doors: Doors, settings: SettingsStore) -> None:
        super().__init__()
        self._doors = doors
        self._desk: Desk | None = None
        self._is_sample = False
        self._parting: Callable[[], None] | None = None
        self._opening: object | None = None
        self._at_the_door = Lock()
        self._waiting: Callable[[], None] | None = None
        self._stopped = False
        self.background = Background(self)
        self.writer = Writer(self)
        self.window = MainWindow(settings)
        self._unhook = install_excepthook(self.window.notices)
        for pool in (self.background, self.writer):
            pool.unhandled.connect(self.window.notices.fail)

    def bring(
        self,
        work: Callable[[], Journal],
        opened: Callable[[Journal], None],
        refused: Failed,
        *,
        sample: bool,
    ) -> None:
        """Open one journal at a time: asked twice, the second would find the first one's lock."""
        if self._opening is not None:
            return
        attempt = self._opening = object()

        def bring() -> Journal:
            journal = work()
            with self._at_the_door:
                late = self._stopped
                self._waiting = None if late else partial(self._close, journal, sample=sample)
            if late:  # the program has ended meanwhile, and nobody asks for the answer
                self._close(journal, sample=sample)
            # The panes are loaded here too, off the UI thread: together they take longer than a frame.
            import_module("relationship_journal.desktop.attached")
            return journal

        def arrived(journal: Journal) -> None:
            self._waiting = None
            self._opening = None
            opened(journal)

        def turned_away(error: JournalError) -> None:
            self._opening = None
            refused(error)

        def ended() -> None:  # by a fault of ours too; another attempt may be under way already
            if self._opening is attempt:
                self._opening = None

        self.background.run(plain(bring), arrived, turned_away, on_end=ended, owner=self.window)

    def seat(self, journal: Journal, *, sample: bool) -> Desk:
        """Put an open journal on the desk and show it; the place must be free."""
        news = NewsBridge(journal.subscribe, self)
        self._is_sample = sample
        draft_seals.seal_with(paths.drafts_dir(journal.path), journal.sealing)
        desk = self._desk = Desk(
            journal, self.background, self.writer, news, self.window.notices, self._doors.clock,
            self._doors.calendar_target, self._doors.calendar_doors, self.unavailable,
        )  # fmt: skip
        self.window.attach(desk, sample=not sample)
        return desk

    def unavailable(self, error: JournalError) -> None:
        """An act found that the journal cannot be used (any more); whoever did it was told."""

    def leaving(self) -> None:
        """The journal is about to be taken off the desk."""

    def put_away(self, after: Callable[[], None], instead: Callable[[], None] = lambda: None) -> None:
        """Take the journal off the desk and close it once nobody reads in it any more, then go on.

        Where the program ends before that, ``instead`` is called in place of ``after``.
        """
        desk, sample = self._desk, self._is_sample
        self._desk = None
        if desk is None:
            after()
            return
        self.leaving()
        desk.on_unavailable = None
        self.window.detach()
        desk.news.close()

        def close() -> None:
            self._parting = None
            self._close(desk.journal, sample=sample)

        def end() -> None:
            close()
            instead()

        self._parting = end

        def when_quiet() -> None:
            if self._parting is not end:  # the program has ended meanwhile, and the window with it
                return
            if self.background.pending() or self.writer.pending():
                QTimer.singleShot(ASKS_AGAIN_MS, self, when_quiet)
                return
            close()
            desk.news.deleteLater()
            after()

        when_quiet()

    def take_the_place(self, journal: Journal, seat: Callable[[], None], *, sample: bool) -> None:
        """Put away what is on the desk for a journal that is open already."""
        self.put_away(seat, lambda: self._close(journal, sample=sample))

    def _close(self, journal: Journal, *, sample: bool) -> None:
        if journal.is_encrypted:
            from relationship_journal.desktop.drafts import wait_for_drafts

            wait_for_drafts()
            draft_seals.shut(paths.drafts_dir(journal.path))
        if sample:
            self._doors.discard_sample(journal)
        else:
            journal.close()

    def stop(self) -> None:
        """Finish what is being written, then close everything; call after the event loop."""
        self.leaving()
        self.writer.close()
        with self._at_the_door:
            self._stopped = True
        self.background.close()
        with self._at_the_door:
            waiting, self._waiting = self._waiting, None
        if waiting is not None:  # a journal that was opened for a window already closed
            waiting()
        self.window.detach()
        if self._parting is not None:  # the window was closed while another journal was on its way
            self._parting()
        if self._desk is not None:
            self._desk.on_unavailable = None  # else whoever still has the desk would keep the window too
            self._desk.news.close()
            self._close(self._desk.journal, sample=self._is_sample)
            self._desk = None
        self._unhook()
        self.window.deleteLater()

"""The running program: Qt set up, one window, one journal on the desk, everything closed in order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer
from PySide6.QtWidgets import QApplication

from relationship_journal import paths, wording
from relationship_journal.desktop.background import Background, Failed, Writer, plain
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.excepthook import install_excepthook
from relationship_journal.desktop.main_window import MainWindow
from relationship_journal.desktop.news import NewsBridge
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.theme import Mode, theme
from relationship_journal.desktop.widgets.mark import mark_icon

if TYPE_CHECKING:
    from relationship_journal.domain.calendar import CalendarTarget
    from relationship_journal.domain.work import Clock
    from relationship_journal.journal import Journal

_MODES: dict[str, Mode] = {"system": "system", "light": "light", "dark": "dark"}
ASKS_AGAIN_MS = 20
"""How long a journal that is put away waits before it asks again whether anybody still reads in it."""


@dataclass(frozen=True, slots=True)
class Doors:
    """What only the composition knows: how journals are opened and thrown away, and calendars written."""

    clock: Clock
    open_journal: Callable[[], Journal]
    open_sample: Callable[[], Journal]
    discard_sample: Callable[[Journal], None]
    calendar_target: Callable[[Path], CalendarTarget]


def qt_application(arguments: Sequence[str], settings: SettingsStore) -> QApplication:
    """The one QApplication, named and dressed; made before anything of Qt is shown."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(list(arguments)[:1])
    app.setApplicationName(paths.APP)
    app.setApplicationDisplayName("")
    app.setDesktopFileName(paths.APP)
    wording.translate_with(QCoreApplication.translate)
    QLocale.setDefault(QLocale.system())
    theme().set_mode(_MODES.get(settings.text("look/mode", "system"), "system"))
    theme().set_text_scale(settings.number("look/text_scale", 1.0))
    theme().start(app)
    app.setWindowIcon(mark_icon())
    return app


class Program(QObject):
    """Opens the journal once the window has been painted; the made-up one takes its place when asked."""

    def __init__(self, doors: Doors, settings: SettingsStore) -> None:
        super().__init__()
        self._doors = doors
        self._desk: Desk | None = None
        self._is_sample = False
        self._parting: Callable[[], None] | None = None
        self._opening = False
        self._jot_first = False
        self._at_the_door = Lock()
        self._waiting: Callable[[], None] | None = None
        self._stopped = False
        self.background = Background(self)
        self.writer = Writer(self)
        self.window = MainWindow(settings)
        self._unhook = install_excepthook(self.window.notices)
        for pool in (self.background, self.writer):
            pool.unhandled.connect(self.window.notices.fail)
        self.window.painted.connect(self.open)
        self.window.retry_requested.connect(self.open)
        self.window.sample_requested.connect(self.open_sample)

    def start(self) -> None:
        """Show the window; the rest follows when it is on the screen."""
        self.window.show()

    def jot_first(self) -> None:
        """Open an empty jot as soon as the journal is there."""
        self._jot_first = True

    def open(self) -> None:
        """Open the reader's own journal."""
        self._bring(self._doors.open_journal, self._opened, self.window.refuse, sample=False)

    def open_sample(self) -> None:
        """Put the reader's journal away and open a made-up one."""
        self._bring(self._doors.open_sample, self._sample_opened, self.window.notices.fail, sample=True)

    def _bring(
        self,
        work: Callable[[], Journal],
        opened: Callable[[Journal], None],
        refused: Failed,
        *,
        sample: bool,
    ) -> None:
        """Open one journal at a time: asked twice, the second would find the first one's lock."""
        if not self._opening:
            self._opening = True

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
                opened(journal)

            self.background.run(plain(bring), arrived, refused, on_end=self._brought, owner=self.window)

    def _brought(self) -> None:
        self._opening = False

    def leave_sample(self) -> None:
        """Throw the made-up journal away and go back to the reader's own."""
        self._put_away(self.open)

    def _opened(self, journal: Journal) -> None:
        self._seat(journal, sample=False)
        if self._jot_first:
            self._jot_first = False
            self.window.run("jot")

    def _sample_opened(self, journal: Journal) -> None:
        self._put_away(lambda: self._seat(journal, sample=True), lambda: self._close(journal, sample=True))

    def _seat(self, journal: Journal, *, sample: bool) -> None:
        news = NewsBridge(journal.subscribe, self)
        self._is_sample = sample
        self._desk = Desk(
            journal, self.background, self.writer, news, self.window.notices, self._doors.clock,
            self._doors.calendar_target,
        )  # fmt: skip
        self.window.attach(self._desk, sample=not sample)
        if sample:
            self.window.notices.banner(
                "sample", self.tr("This is a made-up journal."), kind="amber", icon="sprout",
                action=self.tr("Start your own"), on_action=self.leave_sample,
            )  # fmt: skip

    def _put_away(self, after: Callable[[], None], instead: Callable[[], None] = lambda: None) -> None:
        """Take the journal off the desk and close it once nobody reads in it any more, then go on.

        Where the program ends before that, ``instead`` is called in place of ``after``.
        """
        desk, sample = self._desk, self._is_sample
        self._desk = None
        if desk is None:
            after()
            return
        self.window.detach()
        self.window.notices.drop_banner("sample")
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

    def _close(self, journal: Journal, *, sample: bool) -> None:
        if sample:
            self._doors.discard_sample(journal)
        else:
            journal.close()

    def stop(self) -> None:
        """Finish what is being written, then close everything; call after the event loop."""
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
            self._desk.news.close()
            self._close(self._desk.journal, sample=self._is_sample)
            self._desk = None
        self._unhook()
        self.window.deleteLater()

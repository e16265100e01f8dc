"""The running program: Qt set up, the reader's own journal found, opened or refused in words, the sample beside it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from relationship_journal import paths, wording
from relationship_journal.desktop import file_places, look, spoken, translation
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.kept_passphrase import KeptPassphrase, open_with_kept
from relationship_journal.desktop.known_journals import KnownJournals
from relationship_journal.desktop.qt_app import Application
from relationship_journal.desktop.seat import Seat
from relationship_journal.desktop.theme import STYLE, theme
from relationship_journal.desktop.visitors import Visitors
from relationship_journal.desktop.widgets.mark import mark_icon
from relationship_journal.domain.errors import (
    ChangedUnderneath,
    DamagedJournal,
    JournalError,
    JournalLocked,
    JournalMissing,
    PassphraseNeeded,
    StorageFailed,
    VanishedJournal,
)
from relationship_journal.doorbell import ANSWERS_S, Call, ring_until

if TYPE_CHECKING:
    from relationship_journal.desktop.background import Progress, Stopped, Task
    from relationship_journal.desktop.caretaker import Caretaker
    from relationship_journal.desktop.doors import Doors
    from relationship_journal.desktop.locking import Locking
    from relationship_journal.desktop.new_passphrase import NewPassphrase
    from relationship_journal.desktop.settings_store import SettingsStore
    from relationship_journal.domain.care import CheckReport
    from relationship_journal.journal import Journal

STARTING_S = 15.0
"""How long a window may take on a slow computer from having the journal to listening, in seconds."""
_NOT_WRITABLE = ("error.read_only", "error.no_locks")
_BEYOND_OPENING = ("error.empty_file", "error.remains")
"""Files that are no journal any more, although there must have been one: the way back is a backup."""
_BANNERS = ("sample", "read_only", "lost", "restored")


def qt_application(settings: SettingsStore) -> QApplication:
    """The one QApplication, named and dressed; made before anything of Qt is shown.

    Window systems know it by the name of its desktop file, whatever file it was started by.
    """
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else Application([paths.APP, "-style", STYLE])
    app.setApplicationName(paths.APP)
    app.setApplicationDisplayName("")
    app.setDesktopFileName(paths.desktop_name())
    translation.speak(app, settings.text(translation.SETTING))
    look.dress(settings)
    spoken.install()
    theme().start(app, styled=app is not running)
    app.setWindowIcon(mark_icon())
    return app


class Program(Seat):
    """Opens the journal once the window has been painted; the made-up one takes its place when asked."""

    def __init__(self, doors: Doors, settings: SettingsStore) -> None:
        super().__init__(doors, settings)
        self._known = KnownJournals(settings)
        self._path = doors.path
        self._wish = Call()
        self._door: Path | None = None
        self._afterwards: Callable[[], object] | None = None
        self._keeper: Caretaker | None = None
        self._asked_again = False
        self._ringing: Task | None = None
        self._read_only_words = ""
        file_places.keep_in(settings)
        self._visitors = Visitors(self.window, self)
        app = QApplication.instance()
        if isinstance(app, Application):
            app.files_opened.connect(self._visitors.drop)
        self.window.painted.connect(self.open)
        self.window.retry_requested.connect(self.open)
        self.window.read_only_requested.connect(self.open_read_only)
        self.window.backup_requested.connect(self.rescue)
        self.window.start_requested.connect(self.start_new)
        self.window.sample_requested.connect(self.open_sample)
        self._locking: Locking | None = None
        self.window.lock_requested.connect(self.lock)
        self.window.lock_changed.connect(lambda: self.locking.follow())  # noqa: PLW0108 - it is made later
        self.window.passphrase_chosen.connect(self.set_passphrase)

    def start(self) -> None:
        """Show the window; the rest follows when it is on the screen."""
        aside = self.window.settings.set_aside
        if aside is not None:
            words = self.tr("Your settings could not be read and begin anew. The old ones are kept: {file}")
            self.window.notices.banner(
                "settings",
                words.format(file=isolated(aside.name)),
                kind="amber",
                icon="settings",
                dismissible=True,
            )
        self.window.show()

    def follow_desktop(self) -> None:
        """Hear of light, dark and contrast where Qt does not tell; the first picture does not wait for it."""
        self.window.painted.connect(
            lambda: look.follow(self.window.settings, self), Qt.ConnectionType.QueuedConnection
        )
        self.window.painted.connect(self._follow_locks, Qt.ConnectionType.QueuedConnection)

    def _follow_locks(self) -> None:
        """Lock with the computer, before it sleeps."""
        from relationship_journal.desktop.away import Away

        away = Away(self)

        def lock() -> None:
            self.locking.went_away()
            self.window.repaint()  # what stands there now is what the lid opens to
            self.locking.when_closed(away.ready)

        away.went_away.connect(lock)

    def want(self, call: Call) -> None:
        """What this start was asked for: files, a jot. Done once the journal is there, or handed to who holds it."""
        self._wish = call
        self._visitors.want(call)

    def session_ends(self) -> None:
        """The computer is about to be shut down or the reader to log out, which both can still be called off."""
        from relationship_journal.desktop.drafts import DraftKeeper, wait_for_drafts

        self.window.remember()
        for draft in self.window.findChildren(DraftKeeper):
            draft.flush()
        wait_for_drafts()

    # -- the reader's own journal ----------------------------------------------------------------

    def open(self) -> None:
        """Open the reader's own journal."""
        self._open_own()

    def open_read_only(self) -> None:
        """Open it only to look, while another window or command writes in it."""
        self._open_own(
            read_only=self.tr("Open to read only: another window or command is writing in this journal.")
        )

    def start_new(self) -> None:
        """Start a new journal where one was, or where even the folder is missing."""
        self._open_own(new=True)

    def open_with(self, passphrase: str | None) -> None:
        """Open it as it was asked for before, now with its passphrase."""
        self._open_own(read_only=self._read_only_words, passphrase=passphrase)

    def _open_own(self, *, new: bool = False, read_only: str = "", passphrase: str | None = None) -> None:
        if self._ringing is not None:
            self._ringing.cancel()
            self._ringing = None
        path, doors = self._path, self._doors
        self._read_only_words = read_only
        may_create = (new or not self._known.seen(path)) and not read_only
        kept = self._kept()
        asks = passphrase is None and kept.is_kept and not (self._locking and self._locking.is_locked)
        opening = partial(
            doors.open_journal, path, create=may_create, new_folder=new or doors.usual,
            read_only=bool(read_only),
        )  # fmt: skip

        def work() -> Journal:
            journal = open_with_kept(opening, kept) if asks else opening(passphrase=passphrase)
            self._door = None if journal.read_only else doors.front_door(path)
            return journal

        self.bring(
            work, partial(self._opened, read_only=read_only), partial(self._refused, read_only=read_only),
            sample=False,
        )  # fmt: skip

    def _opened(self, journal: Journal, *, read_only: str = "") -> None:
        desk = self.seat(journal, sample=False)
        self._wish = Call()
        self._asked_again = False
        self._known.remember(self._path)
        journal.backups.second = self._known.second()
        if journal.read_only:
            self.window.notices.banner(
                "read_only", read_only, kind="amber", icon="eye",
                action=self.tr("Try to write"), on_action=self.try_to_write,
            )  # fmt: skip
        else:
            self._visitors.listen(self._door)
            from relationship_journal.desktop.caretaker import Caretaker

            self._keeper = Caretaker(desk, self._known, self)
            self._keeper.look_requested.connect(self._look_at_damage)
            self._keeper.home_requested.connect(self.bring_home)
        self._visitors.journal_is_there()
        self.locking.shown()
        afterwards, self._afterwards = self._afterwards, None
        if afterwards is not None:
            afterwards()

    def _refused(self, error: JournalError, *, read_only: str) -> None:
        """Say why, on the page that has the way on; what may only be read is opened so by itself."""
        if isinstance(error, PassphraseNeeded):
            self.locking.asked(error)
            return
        if self._locking is not None:
            self._locking.shown()
        if isinstance(error, JournalLocked) and not read_only:
            self._ring(error)
        elif isinstance(error, StorageFailed) and error.key in _NOT_WRITABLE and not read_only:
            self._open_own(read_only=self._why_not_writable(error))
        elif isinstance(error, JournalMissing) and self._known.seen(self._path):
            self.rescue(VanishedJournal(path=str(self._path)))
        elif isinstance(error, DamagedJournal) or error.key in _BEYOND_OPENING:
            self.rescue(error)
        else:
            self.window.refuse(error, self._path)

    def _why_not_writable(self, error: JournalError) -> str:
        if error.key == "error.no_locks":
            return self.tr("Open to read only: this disk cannot keep two programs from writing at once.")
        return self.tr("Open to read only: the journal or its folder may not be written.")

    def _ring(self, error: JournalError) -> None:
        """Another window may have it: hand over to that one and leave, else say who holds it."""
        by_command = error.data.get("what") not in {"", "window"}

        def not_taken() -> None:
            if by_command and not self._asked_again:
                self._asked_again = True  # a command is mostly over by now
                self.open()
                return
            self._asked_again = False
            self.window.refuse(error, self._path)
            if not by_command:  # on a slow computer the other window may still be on its way
                self._ringing = self._hand_over(STARTING_S, lambda: None)

        self._ringing = self._hand_over(ANSWERS_S, not_taken)

    def _hand_over(self, patience: float, not_taken: Callable[[], None]) -> Task:
        path, wish, doors = self._path, self._wish, self._doors

        def ring(_progress: Progress, stopped: Stopped) -> bool:
            return ring_until(doors.front_door(path), wish, patience_s=patience, stopped=stopped)

        def rung(taken: bool) -> None:
            (self.window.close if taken else not_taken)()

        return self.background.run(ring, rung, owner=self.window)

    def try_to_write(self) -> None:
        """Open again for writing what was opened to read only; it stays on screen where that is refused."""
        path, doors = self._path, self._doors

        def work() -> Journal:
            journal = doors.open_journal(
                path, create=False, new_folder=False, read_only=False, passphrase=None
            )
            self._door = doors.front_door(path)
            return journal

        def opened(journal: Journal) -> None:
            self.take_the_place(journal, lambda: self._opened(journal), sample=False)

        self.bring(work, opened, self.window.notices.fail, sample=False)

    def open_again(self) -> None:
        """Let go of a journal that was changed from outside, and open what is there now; drafts are kept."""
        self.put_away(self.open)

    def unavailable(self, error: JournalError) -> None:
        if isinstance(error, ChangedUnderneath | JournalMissing):
            self.window.notices.banner(
                "lost", wording.sentence(error), kind="danger", icon="triangle-alert",
                action=self.tr("Open again"), on_action=self.open_again,
            )  # fmt: skip
        elif isinstance(error, DamagedJournal) and self._keeper is not None:
            from relationship_journal.domain.care import CheckReport

            report = error.data.get("report")
            self._keeper.say_damage(report if isinstance(report, CheckReport) else None)

    def leaving(self) -> None:
        self._visitors.close()
        if self._keeper is not None:
            self._keeper.close()
            self._keeper = None
        for banner in _BANNERS:
            self.window.notices.drop_banner(banner)

    # -- out of sight ----------------------------------------------------------------------------

    @property
    def locking(self) -> Locking:
        """What locks the journal; made when there is one, or one that asks for its passphrase."""
        if self._locking is None:
            from relationship_journal.desktop.locking import Locking

            self._locking = Locking(self, self.window.settings, self._doors.clock)
        return self._locking

    def lock(self) -> None:
        """Take the reader's journal off the screen and close it, until somebody opens it again."""
        self.locking.lock()

    def own_journal(self) -> Journal | None:
        """The reader's own journal that is on the desk; None: a made-up one is, or none."""
        return self._desk.journal if self._desk is not None and not self._is_sample else None

    def stop(self) -> None:
        super().stop()
        self._locking = None  # the two hold each other

    def listen_while_locked(self) -> None:
        """Later starts find this window, and what they want waits."""
        self._visitors.listen(self._door)

    def _kept(self) -> KeptPassphrase:
        return KeptPassphrase(self.window.settings, self._doors.calendar_doors, self._path)

    def set_passphrase(self, wish: NewPassphrase) -> None:
        """Encrypt the reader's journal, give it another passphrase, or none; it comes back to where it was."""
        from relationship_journal.desktop.rekeying import Rekeying

        where = self._path, self._known.second(), self._doors.clock
        Rekeying(self, where, self._kept(), self._open_then).begin(wish)

    # -- the way back ----------------------------------------------------------------------------

    def rescue(self, why: JournalError | CheckReport) -> None:
        """Show how the journal can be brought back."""
        from relationship_journal.desktop.rescue.page import RescuePage

        path = self._path
        rescuer = self._doors.rescue(path, self._known.second())
        page = RescuePage(rescuer, path, why, self.background, self._doors.clock)
        page.retry_requested.connect(self.open)
        page.start_requested.connect(self.start_new)
        page.restored.connect(self._restored)
        self.window.show_instead(page)

    def _look_at_damage(self, report: CheckReport | None) -> None:
        self.put_away(lambda: self.rescue(report or DamagedJournal(path=str(self._path))))

    def _restored(self, words: str) -> None:
        notices = self.window.notices
        self._open_then(lambda: notices.banner("restored", words, icon="history", dismissible=True))

    def _open_then(self, afterwards: Callable[[], object]) -> None:
        self._afterwards = afterwards
        self.open()

    def bring_home(self) -> None:
        """Move the journal from a synced or network folder to this computer; backups go on to the old place."""
        from relationship_journal.desktop.moving_home import MovingHome

        MovingHome(self, self._doors, self._known, self._path, self._moved_home).begin()

    def _moved_home(self, path: Path, words: str) -> None:
        self._path = path
        if words:
            self._afterwards = lambda: self.window.notices.toast(words, "shield-check")
        self.open()

    # -- the made-up one ---------------------------------------------------------------------------

    def open_sample(self) -> None:
        """Put the reader's journal away and open a made-up one."""
        self.bring(self._doors.open_sample, self._sample_opened, self.window.notices.fail, sample=True)

    def leave_sample(self) -> None:
        """Throw the made-up journal away and go back to the reader's own."""
        self.put_away(self.open)

    def _sample_opened(self, journal: Journal) -> None:
        def seat() -> None:
            self.seat(journal, sample=True)
            self.window.notices.banner(
                "sample", self.tr("This is a made-up journal."), kind="amber", icon="sprout",
                action=self.tr("Start your own"), on_action=self.leave_sample,
            )  # fmt: skip

        self.take_the_place(journal, seat, sample=True)

"""Locking: the journal off the screen and closed, and back again for whoever says its passphrase.

Nothing is hidden behind the page: what showed the journal is gone, and with it what the widgets, the accessible
tree and the clipboard held. An encrypted journal is closed and its key forgotten, so that its passphrase alone opens
it; drafts lie on the disk, and the place where the reader was is remembered as kinds and numbers.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication, QPixmapCache
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from relationship_journal.desktop.drafts import DraftKeeper
from relationship_journal.desktop.idle import IdleWatch
from relationship_journal.desktop.kept_words import forget_words
from relationship_journal.desktop.lock_choices import AWAY, minutes_of
from relationship_journal.desktop.lock_page import LockPage, Why
from relationship_journal.desktop.panel import Panel
from relationship_journal.domain.errors import PassphraseNeeded, WrongPassphrase

if TYPE_CHECKING:
    from relationship_journal.desktop.main_window import MainWindow
    from relationship_journal.desktop.settings_store import SettingsStore
    from relationship_journal.domain.work import Clock
    from relationship_journal.journal import Journal

_DEEPEST = 8


class Lockable(Protocol):
    """The program, as far as locking needs it."""

    window: MainWindow

    def own_journal(self) -> Journal | None:
        """The reader's own journal that is on the desk, if one is."""

    def put_away(self, after: Callable[[], None]) -> None:
        """Take it off the desk and close it once nobody reads in it any more."""

    def listen_while_locked(self) -> None:
        """Later starts are heard all the same, and find the page."""

    def open_with(self, passphrase: str | None) -> None:
        """Open the reader's own journal; what becomes of it is told by ``shown`` or ``asked``."""


class Locking(QObject):
    """One for the program; knows whether the page is in front of a journal, and which."""

    closed = Signal()
    """The journal that was locked is closed, and its key forgotten."""

    def __init__(self, program: Lockable, settings: SettingsStore, clock: Clock) -> None:
        super().__init__()
        self._program = program
        self._settings = settings
        self._closing = False
        self._said: tuple[str | None] | None = None
        """What was typed while the journal was still being closed."""
        self._writing: frozenset[str] = frozenset()
        """The drafts of what was being written when it was locked."""
        self.page: LockPage | None = None
        self._idle = IdleWatch(clock, self)
        self._idle.idle.connect(self.lock)

    @property
    def is_locked(self) -> bool:
        """Whether the page is in front of the journal."""
        return self.page is not None

    def when_closed(self, after: Callable[[], None]) -> None:
        """Call once nothing is being closed any more: at once, where nothing is under way."""
        if self._closing:
            self.closed.connect(after, Qt.ConnectionType.SingleShotConnection)
        else:
            after()

    def follow(self) -> None:
        """Lock after as many minutes as chosen; asked again when a journal is shown or the choice changes."""
        journal = self._program.own_journal()
        if journal is not None:
            self._idle.watch(minutes_of(self._settings, encrypted=journal.is_encrypted))

    def went_away(self) -> None:
        """The computer is about to sleep, or its session was locked."""
        if self._settings.flag(AWAY, default=True):
            self.lock()

    # -- out of sight ----------------------------------------------------------------------------

    def lock(self) -> None:
        """Lock the reader's own journal; a made-up one, or none, has nothing to hide."""
        journal = self._program.own_journal()
        if journal is None or self.is_locked:
            return
        self._show(Why.LOCKED if journal.is_encrypted else Why.SCREEN)
        self._closing = True
        _close_what_floats()
        self._writing = texts_on_screen(self._program.window)
        self._program.window.notices.clear()
        self._program.put_away(self._closed)
        self._program.listen_while_locked()
        _forget_what_was_shown()
        if self._closing and self.page is not None:
            self.page.say(self.tr("Finishing what was under way…"))

    def _closed(self) -> None:
        from relationship_journal.journal.encryption import forget_keys
        from relationship_journal.journal.kept_names import forget_names

        forget_keys()
        forget_names()
        self._closing = False
        self.closed.emit()
        if self.page is not None:
            self.page.free()
        said, self._said = self._said, None
        if said is not None:
            self._unlock(said[0])

    # -- and back --------------------------------------------------------------------------------

    def asked(self, error: PassphraseNeeded) -> None:
        """Opening it needs a passphrase, or another one."""
        if self.page is None:
            self._show(Why.START)
        if isinstance(error, WrongPassphrase) and self.page is not None:
            self.page.refuse(self.tr("That is not the passphrase."))
        elif self.page is not None:
            self.page.free()

    def shown(self) -> None:
        """A journal is on the screen, or another page is."""
        self.page = None
        self.follow()
        writing, self._writing = self._writing, frozenset()
        attached = self._program.window.attached
        if writing and attached is not None:
            attached.unsaved.go_on_with(writing)

    def _show(self, why: Why) -> None:
        page = self.page = LockPage(why)
        page.unlock_requested.connect(self._unlock)
        self._program.window.show_instead(page)
        page.announce()
        self._idle.watch(0)

    def _unlock(self, passphrase: str | None) -> None:
        if self.page is None:
            return
        if self._closing:
            self._said = (passphrase,)
            self.page.wait(self.tr("Finishing what was under way…"))
            return
        self.page.wait(self.tr("Opening…"))
        self._program.open_with(passphrase)


def texts_on_screen(window: MainWindow) -> frozenset[str]:
    """What is being written, on the disk by now or on its way there."""
    keys = set()
    for draft in window.findChildren(DraftKeeper):
        draft.flush()
        editor = draft.parent()
        while editor is not None and not isinstance(editor, QWidget):
            editor = editor.parent()
        if isinstance(editor, QWidget) and editor.isVisible():
            keys.add(draft.key)
    return frozenset(keys)


def _close_what_floats() -> None:
    """Menus, lists and dialogs, whoever opened them: they would stay above the page."""
    for _menu_in_menu in range(_DEEPEST):
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog) and not isinstance(window, Panel) and window.isVisible():
            window.reject()  # panels go with their journal, and keep their drafts


def _forget_what_was_shown() -> None:
    """Widgets that are to be deleted go now, and what was copied from them does not outlive them."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    forget_words()
    QPixmapCache.clear()
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
    QTimer.singleShot(0, gc.collect)

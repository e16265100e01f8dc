"""The window: lays out sidebar, banners and pages, and connects them; it decides nothing about people."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.actions import BY_ID
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.drop_in import DropVeil
from relationship_journal.desktop.focus_keeper import FocusKeeper
from relationship_journal.desktop.lone_alt import LoneAlt
from relationship_journal.desktop.notices import Notices
from relationship_journal.desktop.sidebar import Sidebar
from relationship_journal.desktop.tab_order import move_focus
from relationship_journal.desktop.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QCloseEvent, QPaintEvent, QResizeEvent, QShowEvent

    from relationship_journal.desktop.attached import Attached
    from relationship_journal.desktop.desk import Desk
    from relationship_journal.desktop.refusal import RefusalPage
    from relationship_journal.desktop.settings_store import SettingsStore
    from relationship_journal.domain.errors import JournalError

RAIL_BELOW = 1180
SMALLEST = (960, 600)
USUAL = (1440, 900)
_FRAME = QSize(8, 56)
"""What a window's title bar and borders may take, in pixels; Qt tells only once it is shown."""


class MainWindow(QMainWindow):
    """Shown before any journal is open; ``attach`` gives it one, ``refuse`` says why there is none."""

    painted = Signal()
    """Once, after the first picture is on the screen."""
    files_dropped = Signal(object)
    """Files and folders to bring in, a tuple of paths."""
    retry_requested = Signal()
    read_only_requested = Signal()
    backup_requested = Signal(object)
    start_requested = Signal()
    sample_requested = Signal()
    lock_requested = Signal()
    lock_changed = Signal()
    passphrase_chosen = Signal(object)

    def __init__(self, settings: SettingsStore) -> None:
        super().__init__()
        self.settings = settings
        self._was_painted = False
        self._commands: dict[str, QAction] = {}
        self.attached: Attached | None = None
        self._instead: QWidget | None = None
        self.sidebar = Sidebar()
        theme().dress(self.sidebar)
        self.content = QWidget()
        self.notices = Notices(self.content)
        self.stack = QStackedWidget()
        self.veil = DropVeil(self)
        self._lay_out()
        self._connect()
        self._restore()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices.banners)
        column.addWidget(self.stack, 1)
        self.stack.addWidget(QWidget())  # blank until there is something to show
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(self.content, 1)
        self.setCentralWidget(whole)
        self.setMinimumSize(*SMALLEST)
        self.set_place("")

    def _connect(self) -> None:
        self.sidebar.jot_requested.connect(lambda: self.run("jot"))
        self.sidebar.search_requested.connect(lambda: self.run("search"))
        self.sidebar.settings_requested.connect(lambda: self.run("settings"))
        self.sidebar.menu_requested.connect(lambda: self.run("menu"))
        self.sidebar.page_requested.connect(self._show_page)
        self.veil.dropped.connect(self.files_dropped)
        self._keyboard = FocusKeeper(self)
        if BY_ID["menu"].sequences():  # else the menu bar is the system's
            LoneAlt(self).pressed.connect(lambda: self.run("menu"))

    @cached_property
    def refusal(self) -> RefusalPage:
        """The page that says why there is no journal; made when there is none."""
        from relationship_journal.desktop.refusal import RefusalPage

        page = RefusalPage()
        theme().dress(page)
        page.retry_requested.connect(self.retry_requested)
        page.read_only_requested.connect(self.read_only_requested)
        page.backup_requested.connect(self.backup_requested)
        page.start_requested.connect(self.start_requested)
        self.stack.addWidget(page)
        return page

    def attach(self, desk: Desk, *, sample: bool) -> None:
        """Show the journal on this desk; ``sample`` tells whether a made-up one can be opened from it."""
        from relationship_journal.desktop.attached import Attached  # the panes load after the first picture

        self.detach()
        self._forget_instead()
        self.attached = Attached(self, self.sidebar, desk, self.settings, sample=sample)
        self.attached.pages.sample_requested.connect(self.sample_requested)
        self.attached.pages.lock_requested.connect(self.lock_requested)
        self.attached.dialogs.lock_changed.connect(self.lock_changed)
        self.attached.dialogs.passphrase_chosen.connect(self.passphrase_chosen)
        self.attached.pages.shown.connect(self._shown)
        self._commands = self.attached.actions
        self.sidebar.circle_requested.connect(self.attached.pages.show_circle)
        self.sidebar.view_requested.connect(self.attached.pages.show_view)
        self.sidebar.privacy_requested.connect(self.attached.say_where)
        self.sidebar.attach(desk)
        self.stack.addWidget(self.attached.pages)
        self.stack.setCurrentWidget(self.attached.pages)
        self.attached.restore()
        self.veil.takes = True

    def detach(self) -> None:
        """Let the journal on screen go."""
        self.veil.takes = False
        if self.attached is not None:
            self.attached.remember()
            self.sidebar.detach()
            self._commands = {}
            self.attached.dissolve()
            self.attached = None

    def refuse(self, error: JournalError, path: Path) -> None:
        """Show why the journal there cannot be opened."""
        self.refusal.show_error(error, path)
        self.stack.setCurrentWidget(self.refusal)
        self._forget_instead()

    def show_instead(self, page: QWidget) -> None:
        """Show a page in the place of a journal, until one is attached or refused."""
        self._forget_instead()
        self._instead = page
        theme().dress(page)
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.set_place("")

    def _forget_instead(self) -> None:
        gone, self._instead = self._instead, None
        if gone is not None:
            self._keyboard.let_go(gone)
            self.stack.removeWidget(gone)
            gone.hide()
            gone.deleteLater()

    def run(self, command: str) -> None:
        """Do what a key or a menu line of this name does; nothing while no journal is open."""
        action = self._commands.get(command)
        if action is not None:
            action.trigger()

    def _show_page(self, page: str) -> None:
        """A name pressed in the sidebar keeps the keyboard, so that arrows and Tab go on there."""
        if self.attached is not None:
            self.attached.pages.show_page(page)

    def set_place(self, title: str) -> None:
        """Name the person or page on screen first."""
        name = self.tr("Relationship Journal")
        self.setWindowTitle(f"{isolated(title)}, {name}" if title else name)

    def _shown(self, page: str, title: str) -> None:
        self.sidebar.show_page(page)
        self.set_place(title)

    # -- the window itself -----------------------------------------------------------------------

    def _restore(self) -> None:
        room = self.screen().availableGeometry().size() - _FRAME
        self.resize(QSize(*USUAL).boundedTo(room).expandedTo(QSize(*SMALLEST)))
        self.restoreGeometry(self.settings.blob("window/geometry"))
        theme().changed.connect(self._arrange)

    def _arrange(self) -> None:
        self.sidebar.set_compact(self.width() < fonts.scaled(RAIL_BELOW))

    def focusNextPrevChild(self, forward: bool) -> bool:
        return move_focus(self, forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def remember(self) -> None:
        """Write down how and where the reader is, for the next start: when the window closes, or the session ends."""
        self.settings.set_blob("window/geometry", self.saveGeometry())
        if self.attached is not None:
            self.attached.remember()
        self.settings.save()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.remember()
        super().closeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.veil.watch(self.windowHandle())

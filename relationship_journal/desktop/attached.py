"""Everything in the window that belongs to one open journal: pages, panels and commands."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMainWindow, QMenuBar

from relationship_journal import paths
from relationship_journal.desktop import actions as commands
from relationship_journal.desktop import look, opened_copies
from relationship_journal.desktop.announcing import Announcer
from relationship_journal.desktop.calendar_sync import CalendarSync
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.dialogs import Dialogs
from relationship_journal.desktop.faces import faces
from relationship_journal.desktop.focus import holds_focus
from relationship_journal.desktop.hints import hints
from relationship_journal.desktop.jot.held_files import sweep_pasted
from relationship_journal.desktop.mac_menu import mac_menu_bar
from relationship_journal.desktop.main_menu import main_menu
from relationship_journal.desktop.meeting_watch import MeetingWatch
from relationship_journal.desktop.pages import Pages
from relationship_journal.desktop.pane_focus import focus_into, step
from relationship_journal.desktop.requests import JotRequest
from relationship_journal.desktop.session import Session
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.sidebar import PAGES, Sidebar
from relationship_journal.desktop.theme import theme
from relationship_journal.desktop.to_front import come_to_front
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.unsaved_texts import UnsavedTexts

_STEP = 0.1


class Attached:
    """Made when a journal is open, dissolved before another one takes its place."""

    def __init__(
        self, window: QMainWindow, sidebar: Sidebar, desk: Desk, settings: SettingsStore, *, sample: bool
    ) -> None:
        self._window = window
        self._sidebar = sidebar
        self._desk = desk
        self._settings = settings
        faces().attach(desk)
        hints().start(settings if sample else None)
        self.dialogs = Dialogs(desk, window, settings)
        self.dialogs.made_up = not sample
        self.pages = Pages(desk, self.dialogs, settings, sample=sample)
        self._session = Session(desk, settings, self.pages) if sample else None
        announcer = Announcer(desk.background)
        self.watch = MeetingWatch(desk, settings, announcer, window)
        announcer.setParent(self.watch)  # gone with it, and with its journal
        self.watch.jot_wanted.connect(self._jot_after)
        self.watch.briefing_wanted.connect(self._briefing_before)
        self.dialogs.reminders_changed.connect(self.watch.look)
        self.sync = self._make_sync() if sample and desk.calendar_doors is not None else None
        self.unsaved = UnsavedTexts(desk, window, self.pages, self.dialogs)
        self.actions = commands.build(window, self._handlers())
        if sys.platform == "darwin":
            window.setMenuBar(mac_menu_bar(window, self.actions, lambda: self.dialogs.settings("about")))
        self.dialogs.palette_made.connect(
            lambda palette: palette.action_requested.connect(lambda name: self.actions[name].trigger())
        )

    def _handlers(self) -> dict[str, Callable[[], object]]:
        pages: dict[str, Callable[[], object]] = {page: partial(self._enter, page) for page in PAGES}
        return (
            pages
            | {
                "jot": self._jot_here,
                "search": lambda: self.dialogs.palette.open(self.actions),
                "add_person": self.dialogs.person,
                "briefing": self._open_briefing,
                "week_sheet": self.pages.print_week,
                "schedule": lambda: self.dialogs.schedule(self.pages.schedule_here()),
                "export": self.dialogs.export,
                "export_people": self.dialogs.export_people,
                "import": self.dialogs.bring,
                "duplicates": self.dialogs.merge,
                "print": self.pages.print_here,
                "review": self.pages.show_review,
                "add_promise": self.pages.add_promise,
                "filter": self.pages.filter_here,
                "about_you": self.dialogs.about_you,
                "settings": self.dialogs.settings,
                "shortcuts": lambda: self.dialogs.settings("shortcuts"),
                "undo": self._desk.undo,
                "redo": self._desk.redo,
                "back": self.pages.turn_back,
                "forward": self.pages.turn_on,
                "next_pane": lambda: step((self._sidebar, *self.pages.panes()), 1),
                "previous_pane": lambda: step((self._sidebar, *self.pages.panes()), -1),
                "menu": self._open_menu,
                "full_screen": self._full_screen,
                "text_larger": lambda: self._scale(theme().text_scale + _STEP),
                "text_smaller": lambda: self._scale(theme().text_scale - _STEP),
                "text_normal": lambda: self._scale(1.0),
                "quit": self._window.close,
            }
            | ({"lock": self.pages.lock_requested.emit} if self._session is not None else {})
        )

    def _make_sync(self) -> CalendarSync | None:
        """Speaks with the calendar server, if the reader has set one up; never for a made-up journal."""
        doors = self._desk.calendar_doors
        if doors is None:
            return None
        sync = self.dialogs.sync = CalendarSync(self._desk, self._settings, doors, self._window)
        sync.clashes.connect(self.dialogs.clashes)
        sync.asked.connect(self.dialogs.asked_by)
        sync.password_wanted.connect(self.dialogs.calendar_server)
        return sync

    def _jot_after(self, meeting_id: int, token: str) -> None:
        """The notification was pressed: the window comes to the front with the jot."""
        come_to_front(self._window, token)
        self.dialogs.jot(JotRequest((), meeting_id))

    def _briefing_before(self, meeting_id: int, token: str) -> None:
        """The notification was pressed: the window comes to the front with the sheet."""
        come_to_front(self._window, token)
        self.pages.show_briefing(("meeting", meeting_id))

    def dissolve(self) -> None:
        """Take commands, panels and pages out of the window."""
        if sys.platform == "darwin":
            self._window.setMenuBar(QMenuBar())
        for action in self.actions.values():
            self._window.removeAction(action)
            action.deleteLater()
        self.watch.deleteLater()
        if self.sync is not None:
            self.sync.stop()
            self.sync.deleteLater()
        opened_copies.clean()
        faces().forget()
        hints().start(None)
        self.unsaved.dissolve()
        self.dialogs.dissolve()
        self.pages.dissolve()

    # -- where the reader is ---------------------------------------------------------------------

    def restore(self) -> None:
        """Go where the reader was the last time, and tell of what was not saved then."""
        self.unsaved.look()
        self.watch.look()
        tidy = partial(_tidy, paths.drafts_dir(self._desk.journal.path))
        self._desk.read(self._window, tidy, lambda _none: None)
        if self.sync is not None:
            self.sync.look()
        if self._session is not None:
            self._session.restore()
        else:
            self.pages.show_page("today")

    def remember(self) -> None:
        """Note where the reader is for the next time; nothing of a made-up journal."""
        if self._session is not None:
            self._session.remember()
        look.note(self._settings)

    # -- commands --------------------------------------------------------------------------------

    def _jot_here(self) -> None:
        hints().served("jot")
        self.pages.jot_here()

    def _enter(self, page: str) -> None:
        """By its key: the keyboard goes along, and stays where it is inside a page that is shown."""
        self.pages.show_page(page)
        here = self.pages.currentWidget()
        if here is not None and not holds_focus(here):
            focus_into(here)

    def _open_briefing(self) -> None:
        target = self.pages.briefing_here()
        if target is not None:
            self.pages.show_briefing(target)

    def _open_menu(self) -> None:
        menu = main_menu(self.actions, self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        button = self._sidebar.more_button
        if not button.underMouse():  # who comes by a key goes on by keys
            menu.setActiveAction(menu.actions()[0])
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))

    def _full_screen(self) -> None:
        """Into it and back to what was before: a maximised window stays one."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _scale(self, scale: float) -> None:
        theme().set_text_scale(round(scale, 2))

    def say_where(self) -> None:
        """The shield: where the file and its backups lie."""
        if self.dialogs.made_up:
            words = translate("Attached", "This made-up journal is thrown away when you leave it.")
            self._desk.notices.toast(words, icon="shield-check")
        else:
            self.dialogs.settings("data")


def _tidy(drafts: Path) -> None:
    """Remove what a program that was killed has left."""
    opened_copies.clean_left_over()
    sweep_pasted(drafts)

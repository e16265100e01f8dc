"""The settings panel: places at the start, the page of one of them beside, everything takes effect at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.calendar_sync import CalendarSync
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.notices import Notices
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.settings.about import AboutPage
from relationship_journal.desktop.settings.appearance import AppearancePage
from relationship_journal.desktop.settings.calendar_page import CalendarPage
from relationship_journal.desktop.settings.categories import Categories
from relationship_journal.desktop.settings.data_page import DataPage
from relationship_journal.desktop.settings.guide import GuidePanel
from relationship_journal.desktop.settings.history_page import HistoryPage
from relationship_journal.desktop.settings.privacy_page import PrivacyPage
from relationship_journal.desktop.settings.reminders import RemindersPage
from relationship_journal.desktop.settings.rhythm_page import RhythmPage
from relationship_journal.desktop.settings.rows import SIDE
from relationship_journal.desktop.settings.shortcuts import ShortcutsPage
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.theme import color
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.margins import set_margins

WIDE, HIGH = 860, 610
_RAIL_BELOW = 640
_ROOM = 48


class SettingsPanel(Panel):
    """Pages are made when they are first gone to; what is said is said over the panel itself."""

    reminders_changed = Signal()
    suggestions_changed = Signal()
    titles_changed = Signal()
    server_wanted = Signal()
    calendar_wanted = Signal()
    address_wanted = Signal()
    passphrase_wanted = Signal(str)
    remember_wanted = Signal()
    copies_wanted = Signal()
    lock_changed = Signal()
    forget_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        settings: SettingsStore,
        parent: QWidget,
        category: str = "appearance",
        *,
        made_up: bool = False,
        sync: CalendarSync | None = None,
    ) -> None:
        super().__init__(parent, translate("SettingsPanel", "Settings"), WIDE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._settings = settings
        self._sync = sync
        self._made: dict[str, QWidget] = {}
        self._makers: dict[str, Callable[[], QWidget]] = {
            "appearance": lambda: AppearancePage(settings),
            "rhythm": self._rhythm,
            "reminders": self._reminders,
            "calendar": self._calendar,
            "privacy": self._privacy,
            "data": lambda: DataPage(desk, settings, self.notices),
            "history": lambda: HistoryPage(desk, self.notices),
            "shortcuts": ShortcutsPage,
            "about": lambda: self._about(made_up=made_up),
        }
        self._names = {
            "appearance": self.tr("Appearance"), "rhythm": self.tr("Rhythm"), "reminders": self.tr("Reminders"), "calendar": self.tr("Calendar"), "privacy": self.tr("Privacy & lock"), "data": self.tr("Data & backup"), "history": self.tr("History"),
            "shortcuts": self.tr("Shortcuts"), "about": self.tr("About"),
        }  # fmt: skip
        if made_up:  # it is thrown away when it is closed
            for gone in ("privacy", "data"):
                del self._makers[gone], self._names[gone]
        self._lay_out()
        self.notices = Notices(self)
        self.go(category)

    def _rhythm(self) -> RhythmPage:
        page = RhythmPage(self._desk, self._settings, self.notices)
        page.suggestions_changed.connect(self.suggestions_changed)
        return page

    def _reminders(self) -> RemindersPage:
        page = RemindersPage(self._settings)
        page.changed.connect(self.reminders_changed)
        return page

    def _privacy(self) -> PrivacyPage:
        page = PrivacyPage(self._desk, self._settings, self.notices)
        page.passphrase_wanted.connect(self.passphrase_wanted)
        page.remember_wanted.connect(self.remember_wanted)
        page.copies_wanted.connect(self.copies_wanted)
        page.lock_changed.connect(self.lock_changed)
        page.forget_wanted.connect(self.forget_wanted)
        page.titles.changed.connect(self.titles_changed)
        return page

    def _about(self, *, made_up: bool) -> AboutPage:
        page = AboutPage(self._desk, self.notices, made_up=made_up)
        page.guide_wanted.connect(lambda: GuidePanel(self).present())
        page.place_wanted.connect(lambda: self.go("data"))
        return page

    def _calendar(self) -> CalendarPage:
        page = CalendarPage(self._desk, self._settings, self._sync, self._desk.calendar_doors)
        page.set_up_wanted.connect(self.server_wanted)
        page.file_wanted.connect(self.calendar_wanted)
        page.address_wanted.connect(self.address_wanted)
        return page

    def _lay_out(self) -> None:
        self.hide_footer()
        self.set_body_margins(0)
        self.body.setSpacing(0)
        self._title.hide()
        self.header.setContentsMargins(0, 0, 0, 0)
        icons = {
            "appearance": "sun-moon", "rhythm": "rotate-ccw", "reminders": "bell", "calendar": "calendar-days", "privacy": "lock", "data": "database", "history": "history",
            "shortcuts": "keyboard", "about": "info",
        }  # fmt: skip
        self.categories = Categories([(key, name, icons[key]) for key, name in self._names.items()])
        self.categories.chosen.connect(self.go)
        self.page_title = PlainLabel("", "section")
        head = QHBoxLayout()
        set_margins(head, SIDE, 18, SIDE - 7, 10)
        head.addWidget(self.page_title, 1)
        head.addWidget(self.cross)
        self.stack = QStackedWidget()
        page = QVBoxLayout()
        page.setSpacing(0)
        page.addLayout(head)
        page.addWidget(self.stack, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.categories)
        row.addLayout(page, 1)
        self.body.addLayout(row, 1)

    def go(self, category: str) -> None:
        """Show the page of a place."""
        if category not in self._makers:
            category = "appearance"
        page = self._made.get(category)
        if page is None:
            page = self._made[category] = self._makers[category]()
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.page_title.setText(self._names[category])
        self.categories.mark(category)

    def page(self) -> QWidget | None:
        """The page on screen."""
        return self.stack.currentWidget()

    def _fit(self, window: QWidget | None) -> None:
        wide, high = max(WIDE, fonts.scaled(WIDE)), max(HIGH, fonts.scaled(HIGH))
        if window is not None:
            wide, high = min(wide, window.width() - _ROOM), min(high, window.height() - _ROOM)
        self.resize(wide, high)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        page = self.page()
        if isinstance(page, ShortcutsPage):
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.categories.set_rail(self.width() < fonts.scaled(_RAIL_BELOW))

    def done(self, result: int) -> None:
        """Write the choices to the disk before it goes."""
        self._settings.save()
        super().done(result)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), color("page"))

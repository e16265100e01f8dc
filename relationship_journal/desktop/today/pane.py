"""The Today page: reads its one answer and hands each section its part."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.actions import keys_of
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.hints import hints
from relationship_journal.desktop.requests import JotRequest, ScheduleRequest
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.suggestions import suggestions_a_day
from relationship_journal.desktop.today.coming_up import ComingUpSection
from relationship_journal.desktop.today.heading import Heading
from relationship_journal.desktop.today.hero import NextUpSection
from relationship_journal.desktop.today.just_finished import JotFactory, JustFinishedSection
from relationship_journal.desktop.today.loading import Loading
from relationship_journal.desktop.today.nothing_planned import NothingPlanned
from relationship_journal.desktop.today.owed import OwedPart, OwedSection
from relationship_journal.desktop.today.reach_out import ReachOutSection
from relationship_journal.desktop.today.remember import RememberSection
from relationship_journal.desktop.today.rhythm_bars import RhythmPart, RhythmSection
from relationship_journal.desktop.today.section import Section
from relationship_journal.desktop.tokens import SPACE
from relationship_journal.desktop.widgets.key_hint import native_keys
from relationship_journal.desktop.widgets.scroll_page import ScrollPage
from relationship_journal.domain.today import Today

_SIDE_WIDTH = 324
_BREAKPOINT = 1180


class _Page(ScrollPage):
    """Narrow when the whole window is, whatever the sidebar takes of it."""

    def is_narrow(self) -> bool:
        return self.window().width() < fonts.scaled(_BREAKPOINT)


class TodayPane(QWidget):
    """Two columns, or one below the breakpoint; recomputed every minute while it can be seen."""

    person_requested = Signal(int)
    briefing_requested = Signal(object)
    jot_requested = Signal(object)
    schedule_requested = Signal(object)
    export_requested = Signal(object)
    print_requested = Signal(object)
    page_requested = Signal(str)
    filled = Signal()

    def __init__(
        self,
        desk: Desk,
        make_jot: JotFactory,
        parent: QWidget | None = None,
        *,
        settings: SettingsStore | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._settings = settings or SettingsStore()
        self._today: Today | None = None
        self.setAccessibleName(self.tr("Today"))
        self.heading = Heading()
        self.next_up = NextUpSection(desk)
        self.just_finished = JustFinishedSection(desk, make_jot)
        self.nothing_planned = NothingPlanned()
        self.nothing_planned.hide()
        self.loading = Loading((self.tr("Next up"), self.tr("Coming up"), self.tr("Promises you owe")))
        self.coming_up = ComingUpSection(desk)
        self.owed = OwedSection(desk)
        self.reach_out = ReachOutSection(desk)
        self.remember = RememberSection(desk)
        self.rhythm = RhythmSection()
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self._minute_passed)
        self._lay_out()
        self._connect()

    # -- laying out ----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._page = _Page(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._page)
        self._page.body.addWidget(self.heading)
        self._hint_place = QVBoxLayout()
        self._page.body.addLayout(self._hint_place)
        self._both = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._both)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._main = _column(
            self.next_up, self.just_finished, self.nothing_planned, self.coming_up, self.owed
        )
        self._side = _column(self.reach_out, self.remember, self.rhythm)
        self.heading.setAccessibleName(self.tr("The day"))
        self._main.setAccessibleName(self.tr("Meetings and promises"))
        self._side.setAccessibleName(self.tr("People and dates"))
        top = Qt.AlignmentFlag.AlignTop
        self._columns.addWidget(self._main, 1)
        self._columns.addWidget(self._side, 0)
        self._columns.setAlignment(self._main, top)
        self._columns.setAlignment(self._side, top)
        self._page.body.addWidget(self.loading)
        self._page.body.addWidget(self._both)
        self._page.body.addStretch(1)
        self._page.width_changed.connect(lambda _width: self._arrange())
        self._arrange()

    def _arrange(self) -> None:
        narrow = self._page.is_narrow()
        wide = QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom if narrow else wide)
        self._columns.setSpacing(0 if narrow else SPACE.xxl)
        self._side.setMinimumWidth(0 if narrow else max(_SIDE_WIDTH, fonts.scaled(_SIDE_WIDTH)))
        self._side.setMaximumWidth((1 << 24) - 1 if narrow else max(_SIDE_WIDTH, fonts.scaled(_SIDE_WIDTH)))

    def panes(self) -> tuple[QWidget, ...]:
        """The panes F6 walks through, in order; one column is one pane."""
        return (
            (self.heading, self._both) if self._page.is_narrow() else (self.heading, self._main, self._side)
        )

    def _connect(self) -> None:
        for section in self.findChildren(Section):
            section.person_requested.connect(self.person_requested)
            section.jot_requested.connect(self.jot_requested)
            section.schedule_requested.connect(self.schedule_requested)
            section.briefing_requested.connect(self.briefing_requested)
        self.next_up.print_requested.connect(self.print_requested)
        self.next_up.export_requested.connect(self.export_requested)
        self.nothing_planned.activated.connect(lambda: self.schedule_requested.emit(ScheduleRequest()))
        self.coming_up.all_requested.connect(lambda: self.page_requested.emit("meetings"))
        self.owed.all_requested.connect(lambda: self.page_requested.emit("promises"))
        self.just_finished.waved_away.connect(self._show_again)
        self.heading.part_followed.connect(self._follow)
        self._desk.news.changed.connect(lambda _changes: self.refresh())
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._came_back)

    # -- showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the page again."""
        if self._today is None:
            self.heading.name_day(self._desk.today())
            self.loading.begin()
        page, number = self._desk.journal.today, suggestions_a_day(self._settings)
        self._desk.read(self, lambda: page.read(number), self.show_today)

    def show_today(self, today: Today) -> None:
        """Hand every section its part."""
        self.loading.end()
        if self._today is not None and self._today.day != today.day:
            for section in self.findChildren(Section):
                section.forget()
        self._today = today
        finished = self.just_finished.wants(today.just_finished)
        self.heading.show_day(today)
        self.just_finished.show_part(finished)
        self.next_up.show_part(None if finished else today.next_up)
        self.nothing_planned.setVisible(finished is None and today.next_up is None)
        self.coming_up.show_part(today.coming_up)
        self.owed.show_part(OwedPart(today.promises, today.open_promises))
        self.reach_out.show_part(today.reach_out)
        self.remember.show_part(today.dates)
        self.rhythm.show_part(RhythmPart(today.weeks, today.tally, today.day))
        self.next_up.tick(self._desk.now())
        self.just_finished.offer_caret()
        if not any(today.weeks.counts):
            words = self.tr("{keys} notes what was said, from wherever you are.")
            hints().offer(
                "jot", words.format(keys=native_keys(keys_of("jot"))), self._hint_place, below=SPACE.l
            )
        self.filled.emit()

    def _show_again(self) -> None:
        if self._today is not None:
            self.show_today(self._today)

    def _follow(self, part: str) -> None:
        targets: dict[str, QWidget] = {
            "meetings": self.coming_up,
            "promises": self.owed,
            "reach_out": self.reach_out,
        }
        target = targets[part]
        if target.isVisible():
            self._page.ensureWidgetVisible(target, 0, SPACE.section)
        else:
            self.page_requested.emit("people" if part == "reach_out" else part)

    def jot_here(self) -> JotRequest:
        """What Ctrl+J opens here: a jot about the meeting that just ended, else an empty one."""
        meeting = self._today.just_finished if self._today is not None else None
        if meeting is None:
            return JotRequest()
        return JotRequest(tuple(person.id for person in meeting.people), meeting.id)

    def current_briefing(self) -> tuple[str, int] | None:
        """What Ctrl+B opens here: the next meeting."""
        if self._today is None or self._today.next_up is None:
            return None
        return ("meeting", self._today.next_up.meeting.id)

    # -- time passes ---------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._start_minute()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()

    def _start_minute(self) -> None:
        now = self._desk.now()
        following = now.replace(second=0, microsecond=0) + timedelta(minutes=1)
        self._minute.start(max(1000, int((following - now).total_seconds() * 1000) + 50))

    def _minute_passed(self) -> None:
        self.next_up.tick(self._desk.now())
        self.refresh()
        self._start_minute()

    def _came_back(self, state: Qt.ApplicationState) -> None:
        """The computer may have slept meanwhile: the minute timer knows nothing of that."""
        if state is Qt.ApplicationState.ApplicationActive and self.isVisible():
            self._minute_passed()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_columns"):
            self._arrange()


def _column(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget)
    return holder

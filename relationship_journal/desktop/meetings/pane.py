"""The Meetings page: lays out list, month and what waits, and asks the window for the rest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.actions import keys_of
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.meetings.list import MeetingList
from relationship_journal.desktop.meetings.menu import MeetingMenu
from relationship_journal.desktop.meetings.waiting import Waiting
from relationship_journal.desktop.month_view import MonthView
from relationship_journal.desktop.requests import JotRequest, ScheduleRequest
from relationship_journal.desktop.widgets.button import Button, IconButton
from relationship_journal.desktop.widgets.card import Card
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.scroll_page import ScrollPage
from relationship_journal.desktop.widgets.segmented import Segmented
from relationship_journal.domain.changes import Changes, Kind
from relationship_journal.domain.meetings import Meeting

_SIDE = 300
_ONE_COLUMN = 1180
_EXPORT_WORDS_FROM = 640
_AT_ONCE = 60
_SIX_WEEKS = timedelta(days=42)


@dataclass(frozen=True, slots=True)
class MeetingsPage:
    """One reading of the page; ``more`` tells that the farthest ones were cut off."""

    meetings: tuple[Meeting, ...]
    waiting: tuple[Meeting, ...]
    marks: Mapping[date, int]
    more: bool = False


class MeetingsPane(QWidget):
    """What is planned and what has been; every action on a meeting starts here or in its row's menu.

    It reads when it is shown, and again whenever a meeting changes while it is.
    """

    briefing_requested = Signal(object)
    entry_requested = Signal(int, int)
    jot_requested = Signal(object)
    schedule_requested = Signal(object)
    export_requested = Signal(object)
    week_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._past = False
        self._most = _AT_ONCE
        self._build()
        self._connect()
        self._minute = QTimer(self)
        self._minute.timeout.connect(self.refresh)
        desk.news.changed.connect(self._changed)

    # -- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._page = ScrollPage()
        whole.addWidget(self._page)
        self._export = Button(self.tr("Export to calendar…"), "secondary", "calendar-arrow-up", keys="Ctrl+E")
        self._schedule = Button(self.tr("Schedule"), "primary", "calendar-plus", keys=keys_of("schedule"))
        self._head = QWidget()
        self._head.setAccessibleName(self.tr("Meetings"))
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(PlainLabel(self.tr("Meetings"), "display"), 1)
        self._week = IconButton("printer", self.tr("Print the week's briefings"))
        head.addWidget(self._week)
        head.addWidget(self._export)
        head.addWidget(self._schedule)
        self._segments = Segmented([("upcoming", self.tr("Upcoming")), ("past", self.tr("Past"))])
        self._segments.setAccessibleName(self.tr("Which meetings"))
        self.list = MeetingList()
        self.month = MonthView(self._desk.today())
        self._month_card = Card(padding=16)
        self._month_card.body.setContentsMargins(16, 14, 16, 14)
        self._month_card.add(self.month)
        self.waiting = Waiting()
        self._main = QWidget()
        self._main.setAccessibleName(self.tr("List of meetings"))
        self._left = QVBoxLayout(self._main)
        self._left.setContentsMargins(0, 0, 0, 0)
        self._left.setSpacing(20)
        self._right = QWidget()
        self._right.setAccessibleName(self.tr("Month and what waits for a jot"))
        self._right_column = QVBoxLayout(self._right)
        self._right_column.setContentsMargins(0, 0, 0, 0)
        self._right_column.setSpacing(16)
        columns = QHBoxLayout()
        columns.setSpacing(32)
        columns.addWidget(self._main, 1)
        columns.addWidget(self._right)
        self._page.body.addWidget(self._head)
        self._page.body.addSpacing(22)
        self._page.body.addLayout(columns)
        self._page.body.addStretch(1)
        self._narrow: bool | None = None
        self._place()

    def _place(self) -> None:
        """Two columns, or one with the month at the end."""
        narrow = self._page.is_narrow() or self.window().width() < fonts.scaled(_ONE_COLUMN)
        self._right.setFixedWidth(fonts.scaled(_SIDE))
        self._say_export(in_words=self.width() >= fonts.scaled(_EXPORT_WORDS_FROM))
        if narrow == self._narrow:
            return
        self._narrow = narrow
        first, column = (self._left, self._left) if narrow else (self._right_column, self._right_column)
        for layout in (self._left, self._right_column):
            for part in (self._segments, self.waiting, self.list, self._month_card):
                layout.removeWidget(part)  # an item merely taken would go on answering with the old height
            while layout.count():
                layout.takeAt(0)
        self._right.setVisible(not narrow)
        first.addWidget(self._segments, 0, Qt.AlignmentFlag.AlignLeft)
        if narrow:
            column.addWidget(self.waiting)
            column.addWidget(self.list)
            column.addWidget(self._month_card)
        else:
            self._left.addWidget(self.list)
            column.addWidget(self._month_card)
            column.addSpacing(6)
            column.addWidget(self.waiting)
            column.addStretch(1)
        self._left.addStretch(1)

    def _say_export(self, *, in_words: bool) -> None:
        """Beside large letters the title needs the room more than the button's words."""
        words = self.tr("Export to calendar…")
        self._export.setText(words if in_words else "")
        self._export.set_keys("Ctrl+E" if in_words else "")
        self._export.set_tip(words, "Ctrl+E")

    def _connect(self) -> None:
        self._menu = MeetingMenu(self._desk, self)
        self._page.width_changed.connect(self._place)
        self._segments.changed.connect(lambda key: self.show_past(past=key == "past"))
        self._week.clicked.connect(self.week_requested)
        self._export.clicked.connect(lambda: self.export_requested.emit(None))
        self._schedule.clicked.connect(lambda: self.schedule_requested.emit(ScheduleRequest()))
        self.list.opened.connect(self._open)
        self.list.jot_wanted.connect(self._jot)
        self.list.menu_wanted.connect(self._menu.open)
        self.list.key_command.connect(self._menu.run)
        self.list.more_wanted.connect(self._show_more)
        self.list.schedule_wanted.connect(lambda: self.schedule_requested.emit(ScheduleRequest()))
        self.waiting.jot_wanted.connect(self._jot)
        self.waiting.nothing_to_note.connect(self._menu.nothing_to_note)
        self.month.days_shown.connect(lambda _: self.refresh())
        self.month.day_activated.connect(self._go_to)
        self._menu.open_requested.connect(self._open)
        self._menu.briefing_requested.connect(self._brief)
        self._menu.jot_requested.connect(self._jot)
        self._menu.edit_requested.connect(self._edit)
        self._menu.export_requested.connect(lambda meeting: self.export_requested.emit((meeting.id,)))

    def panes(self) -> tuple[QWidget, ...]:
        """The panes F6 walks through, in order; one column is one pane."""
        return (self._head, self._main) if self._narrow else (self._head, self._main, self._right)

    # -- reading ---------------------------------------------------------------------------------

    def show_past(self, *, past: bool) -> None:
        """Show what has been, or what is to come."""
        self._segments.set_value("past" if past else "upcoming")
        if past != self._past:
            self._past = past
            self._most = _AT_ONCE
            self.refresh()

    def refresh(self) -> None:
        """Read the page again, off the UI thread."""
        meetings = self._desk.journal.meetings
        past, shown, first = self._past, self._most, self.month.shown() - timedelta(days=7)

        def work() -> MeetingsPage:
            rows = meetings.past(limit=shown + 1) if past else meetings.upcoming(limit=shown + 1)
            marks = meetings.on_days(first, first + _SIX_WEEKS + timedelta(days=7))
            return MeetingsPage(rows[:shown], meetings.waiting(), marks, len(rows) > shown)

        self._desk.read(self, work, lambda page: self._arrived(page, past=past))

    def _arrived(self, page: MeetingsPage, *, past: bool) -> None:
        if past != self._past:  # the other side was chosen meanwhile and is on its way
            return
        now, zone = self._desk.now(), self._desk.clock.zone
        self.month.month.set_today(now.date())
        self.month.set_marks(page.marks)
        self.list.show_meetings(page.meetings, now, zone, past=past, more=page.more)
        self.waiting.show_meetings(page.waiting, now.date(), zone)

    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touches(Kind.MEETING, Kind.CONTACT, Kind.ENTRY):
            self.refresh()

    def _show_more(self) -> None:
        self._most += _AT_ONCE
        self.refresh()

    # -- asking ----------------------------------------------------------------------------------

    def _open(self, meeting: Meeting) -> None:
        """What was written about it, else its briefing."""
        if meeting.entry_id is not None and meeting.people:
            self.entry_requested.emit(meeting.people[0].id, meeting.entry_id)
        else:
            self._brief(meeting)

    def _brief(self, meeting: Meeting) -> None:
        self.briefing_requested.emit(("meeting", meeting.id))

    def _jot(self, meeting: Meeting) -> None:
        people = tuple(person.id for person in meeting.people)
        self.jot_requested.emit(JotRequest(people, meeting.id))

    def _edit(self, meeting: Meeting) -> None:
        people = tuple(person.id for person in meeting.people)
        self.schedule_requested.emit(ScheduleRequest(people, meeting.id))

    def _go_to(self, day: date) -> None:
        """Bring the first meeting on or after a day (before it, in the past) into sight."""
        wants_past = day < self._desk.today()
        if wants_past != self._past:
            self.list.remember_day(day)
            self.show_past(past=wants_past)
            return
        row = self.list.row_near(day)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)
            self._page.ensureWidgetVisible(row, 0, fonts.scaled(60))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._minute.start(60_000)

    def hideEvent(self, event: QHideEvent) -> None:
        self._minute.stop()
        super().hideEvent(event)

"""Next up: the next meeting with its short brief, and the buttons that prepare it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop import dates, fonts
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.icons import icon
from relationship_journal.desktop.requests import JotRequest, ScheduleRequest
from relationship_journal.desktop.today import words
from relationship_journal.desktop.today.brief_columns import BriefColumns
from relationship_journal.desktop.today.faces import faces
from relationship_journal.desktop.today.section import Section
from relationship_journal.desktop.widgets.button import Button, IconButton
from relationship_journal.desktop.widgets.chip import Chip
from relationship_journal.desktop.widgets.divider import Divider
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.menu import Menu
from relationship_journal.domain.meetings import Meeting
from relationship_journal.domain.today import NextUp

_PLACE_BESIDE_FROM = 520
"""Card width in pixels at a 13 pixel font from which the place stands beside the name."""


class NextUpSection(Section[NextUp | None]):
    """The hero card; its words about time change by the minute without a rebuild."""

    print_requested = Signal(object)
    export_requested = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Next up"), padding=24, hero=True)
        self._desk = desk
        self._starts: PlainLabel | None = None
        self._meeting: Meeting | None = None

    def show_part(self, part: NextUp | None) -> None:
        if part != self._part:
            self._starts = None  # its label goes with the rows
        super().show_part(part)

    def tick(self, now: datetime) -> None:
        """Say anew how far off the meeting is."""
        if self._starts is not None and self._meeting is not None:
            text, token = words.starts_words(self._meeting, now)
            self._starts.setText(text)
            self._starts.set_token(token)

    def _fill(self, part: NextUp | None) -> None:
        if part is None:
            return
        self._meeting = part.meeting
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head(part.meeting))
        column.addSpacing(17)
        brief = BriefColumns(part, self._desk)
        if brief.has_words:
            column.addWidget(Divider())
            column.addSpacing(15)
            column.addWidget(brief)
            column.addSpacing(18)
        column.addWidget(self._buttons(part.meeting))
        self.card.add_row(inner)

    def _head(self, meeting: Meeting) -> QWidget:
        head = _Head()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        when = QVBoxLayout()
        when.setSpacing(0)
        when.addStretch(1)
        start = meeting.local_start
        today = self._desk.today()
        when.addWidget(PlainLabel(dates.time(start), "clock"))
        text, token = words.starts_words(meeting, self._desk.now())
        self._starts = PlainLabel(text, "label", token)
        when.addWidget(self._starts)
        if start.date() != today:
            when.addWidget(PlainLabel(dates.day_short(start.date()), "caption", "text2"))
        when.addStretch(1)
        row.addLayout(when)
        row.addSpacing(8)
        row.addWidget(faces(meeting.people, 52, today))
        who = QVBoxLayout()
        who.setSpacing(5)
        who.addStretch(1)
        who.addWidget(PlainLabel(words.people_title(meeting.people, meeting.topic), "person", max_lines=3))
        line = words.hero_line(meeting)
        if line:
            who.addWidget(PlainLabel(line, "body", "text2", max_lines=2))
        if meeting.place:
            head.place_below = PlainLabel(meeting.place, "body", "text2", max_lines=2)
            head.place_below.hide()
            who.addWidget(head.place_below)
        who.addStretch(1)
        row.addLayout(who, 1)
        chips = QVBoxLayout()
        chips.setSpacing(6)
        end = Qt.AlignmentFlag.AlignRight
        if meeting.place:
            head.place = Chip(meeting.place, "neutral", "map-pin")
            chips.addWidget(head.place, 0, end)
        if meeting.overlaps is not None:
            clash = self.tr("overlaps {time}").format(time=dates.time(meeting.overlaps, meeting.zone))
            chips.addWidget(Chip(clash, "amber"), 0, end)
        row.addLayout(chips)
        row.setAlignment(chips, Qt.AlignmentFlag.AlignVCenter)
        return head

    def _buttons(self, meeting: Meeting) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        briefing = Button(self.tr("Open briefing"), "primary", "book-open-text", keys="Ctrl+B")
        briefing.clicked.connect(lambda: self.briefing_requested.emit(("meeting", meeting.id)))
        jot = Button(self.tr("Jot"), "secondary", "pen-line")
        people = tuple(person.id for person in meeting.people)
        jot.clicked.connect(lambda: self.jot_requested.emit(JotRequest(people, meeting.id)))
        printing = Button(self.tr("Print"), "ghost", "printer")
        printing.setAccessibleName(self.tr("Print briefing"))
        printing.clicked.connect(lambda: self.print_requested.emit(("meeting", meeting.id)))
        more = IconButton("ellipsis", self.tr("More about this meeting"))
        more.clicked.connect(lambda: self._open_menu(meeting, more.mapToGlobal(QPoint(0, more.height()))))
        for button in (briefing, jot, printing):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(more)
        return bar

    def _open_menu(self, meeting: Meeting, at: QPoint) -> None:
        desk = self._desk
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for person in meeting.people[:4]:
            menu.addAction(
                icon("user"),
                person.name.replace("&", "&&"),
                lambda asked=person.id: self.person_requested.emit(asked),
            )
        menu.addSeparator()
        menu.addAction(
            icon("calendar-clock"), self.tr("Change meeting…"),
            lambda: self.schedule_requested.emit(ScheduleRequest(meeting_id=meeting.id)),
        )  # fmt: skip
        menu.addAction(
            icon("file-output"),
            self.tr("Export this one…"),
            lambda: self.export_requested.emit((meeting.id,)),
        )
        menu.addAction(
            icon("x"),
            self.tr("Cancel meeting"),
            lambda: desk.do(lambda: desk.journal.meetings.cancel(meeting.id)),
        )
        menu.popup(at)


class _Head(QWidget):
    """The first line of the card; where it is narrow the place stands under the name."""

    place: Chip | None = None
    place_below: PlainLabel | None = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < fonts.scaled(_PLACE_BESIDE_FROM)
        if self.place is not None and self.place_below is not None:
            self.place.setVisible(not narrow)
            self.place_below.setVisible(narrow)

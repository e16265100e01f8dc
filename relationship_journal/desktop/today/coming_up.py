"""Coming up: the next meetings after the first, each row opening its briefing."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal import wording
from relationship_journal.desktop import dates, fonts
from relationship_journal.desktop.channel_icons import channel_icon
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.icons import icon
from relationship_journal.desktop.requests import JotRequest, ScheduleRequest
from relationship_journal.desktop.today import words
from relationship_journal.desktop.today.faces import faces
from relationship_journal.desktop.today.row_button import RowButton
from relationship_journal.desktop.today.section import Section
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.chip import Chip
from relationship_journal.desktop.widgets.column import Column
from relationship_journal.desktop.widgets.divider import Divider
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.menu import Menu
from relationship_journal.domain.meetings import Meeting

_WHEN_WIDTH = 72
_FACES = 42


class ComingUpSection(Section[tuple[Meeting, ...]]):
    """At most three rows: hour and day, who, about what, how."""

    all_requested = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Coming up"), link=self.tr("All meetings"), padding=10)
        self._desk = desk
        self.card.body.setContentsMargins(10, 5, 10, 4)
        self.title.link_activated.connect(self.all_requested)

    def _fill(self, part: tuple[Meeting, ...]) -> None:
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for meeting in part:
            if column.count():
                column.addWidget(Divider(inset=10))
            column.addWidget(self._row(meeting))
        self.card.add_row(rows)

    def _row(self, meeting: Meeting) -> QWidget:
        today = self._desk.today()
        row = RowButton(words.meeting_spoken(meeting, today))
        row.clicked.connect(lambda: self.briefing_requested.emit(("meeting", meeting.id)))
        row.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        row.customContextMenuRequested.connect(lambda at: self._open_menu(meeting, row.mapToGlobal(at)))
        when = _pair(
            dates.time(meeting.local_start), "strong", words.row_day(meeting, today), "caption",
            Column(lambda: fonts.scaled(_WHEN_WIDTH)),
        )  # fmt: skip
        row.add(when)
        row.add(self._faces(meeting, today))
        row.add(
            _pair(
                words.people_title(meeting.people, meeting.topic),
                "strong",
                words.row_line(meeting),
                "caption",
            ),
            1,
        )
        if meeting.overlaps is not None:
            row.add(
                Chip(
                    self.tr("overlaps {time}").format(time=dates.time(meeting.overlaps, meeting.zone)),
                    "amber",
                )
            )
        row.add(Chip(wording.text(f"channel.{meeting.channel}"), "neutral", channel_icon(meeting.channel)))
        row.add(IconMark("chevron-right", "text2"))
        return row

    def _faces(self, meeting: Meeting, today: date) -> QWidget:
        """One face, or two small ones, in the same room, so that names stand in line."""
        holder = QWidget()
        holder.setFixedWidth(max(_FACES, fonts.scaled(_FACES)))
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        alone = len(meeting.people) == 1
        line.addWidget(faces(meeting.people if alone else meeting.people[:2], 38 if alone else 24, today))
        line.addStretch(1)
        return holder

    def _open_menu(self, meeting: Meeting, at: QPoint) -> None:
        desk = self._desk
        people = tuple(person.id for person in meeting.people)
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(
            icon("book-open-text"), self.tr("Open briefing"),
            lambda: self.briefing_requested.emit(("meeting", meeting.id)),
        )  # fmt: skip
        menu.addAction(
            icon("pen-line"), self.tr("Jot"), lambda: self.jot_requested.emit(JotRequest(people, meeting.id))
        )
        menu.addAction(
            icon("calendar-clock"), self.tr("Change meeting…"),
            lambda: self.schedule_requested.emit(ScheduleRequest(meeting_id=meeting.id)),
        )  # fmt: skip
        menu.addAction(
            icon("x"),
            self.tr("Cancel meeting"),
            lambda: desk.do(lambda: desk.journal.meetings.cancel(meeting.id)),
        )
        menu.popup(at)


def _pair(
    first: str, first_role: fonts.Role, second: str, second_role: fonts.Role, holder: QWidget | None = None
) -> QWidget:
    """Two lines, the second quieter."""
    holder = holder or QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    column.addWidget(PlainLabel(first, first_role))
    if second:
        column.addWidget(PlainLabel(second, second_role, "text2"))
    return holder

"""The groups of meetings, one card each, moved through with the arrow keys."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import islice

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relationship_journal.desktop.meetings.groups import Group, day_of, past_groups, upcoming_groups
from relationship_journal.desktop.meetings.row import MeetingRow, RowContext
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.card import Card
from relationship_journal.desktop.widgets.divider import Divider
from relationship_journal.desktop.widgets.empty_state import EmptyState
from relationship_journal.desktop.widgets.margins import set_margins
from relationship_journal.desktop.widgets.section_title import SectionTitle
from relationship_journal.domain.meetings import Meeting

AT_ONCE = 10
"""Rows made in one turn of the event loop: a window's worth; all of a page would keep the window waiting."""


class MeetingList(QWidget):
    """Rebuilt from one reading of the page; the focus stays on its meeting, or on the next when it is gone."""

    opened = Signal(object)
    jot_wanted = Signal(object)
    menu_wanted = Signal(object, object)
    key_command = Signal(object, str)
    more_wanted = Signal()
    schedule_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[MeetingRow] = []
        self._building: Iterator[None] = iter(())
        self._zone = "UTC"
        self._past = False
        self._day: date | None = None
        self._shown: tuple[object, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def rows(self) -> list[MeetingRow]:
        """The rows from top to bottom."""
        self._finish()
        return list(self._rows)

    def show_meetings(
        self, meetings: Sequence[Meeting], now: datetime, zone: str, *, past: bool, more: bool = False
    ) -> None:
        """Show a page of meetings; ``more`` offers the farther ones."""
        state = (tuple(meetings), now.replace(second=0, microsecond=0), zone, past, more)
        if state == self._shown:  # nothing to repaint, nothing to lose the focus over
            return
        self._shown = state
        focused = next((at for at, row in enumerate(self._rows) if row.hasFocus()), None)
        focused_id = self._rows[focused].meeting.id if focused is not None else None
        self._clear()
        self._zone, self._past = zone, past
        groups = past_groups(meetings, now, zone) if past else upcoming_groups(meetings, now, zone)
        self._building = self._build(groups, now, more=more)
        if focused is not None or self._day is not None:
            self._finish()
        else:
            self._go_on()
        self._give_back_focus(focused, focused_id)

    def _go_on(self) -> None:
        """Make some rows, and the others when this has been painted."""
        made = sum(1 for _ in islice(self._building, AT_ONCE))
        if made == AT_ONCE:
            QTimer.singleShot(0, self, self._go_on)

    def _finish(self) -> None:
        """Make all rows now."""
        for _ in self._building:
            pass

    def _build(self, groups: Sequence[Group], now: datetime, *, more: bool) -> Iterator[None]:
        """The whole page, row by row."""
        past = self._past
        for at, group in enumerate(groups):
            yield from self._add_group(group, RowContext(now, self._zone, group.by_day, past), first=at == 0)
        if not groups:
            self._column.addWidget(self._empty())
        if more:
            words = self.tr("Show earlier meetings") if past else self.tr("Show later meetings")
            button = Button(words, "ghost", "chevron-down")
            button.clicked.connect(self.more_wanted)
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def remember_day(self, day: date) -> None:
        """Go to this day when the next page arrives."""
        self._day = day

    def row_near(self, day: date) -> MeetingRow | None:
        """The first meeting on or after a day; in the past the one on or before it; else the nearest."""
        self._finish()
        if self._past:
            return next((row for row in self._rows if day_of(row.meeting, self._zone) <= day), self._last())
        return next((row for row in self._rows if day_of(row.meeting, self._zone) >= day), self._last())

    def _last(self) -> MeetingRow | None:
        return self._rows[-1] if self._rows else None

    def _add_group(self, group: Group, context: RowContext, *, first: bool) -> Iterator[None]:
        if not first:
            self._column.addSpacing(20)
        self._column.addWidget(SectionTitle(group.title, group.note))
        self._column.addSpacing(8)
        card = Card(padding=0)
        set_margins(card.body, 8, 3, 6, 3)
        self._column.addWidget(card)
        for at, meeting in enumerate(group.meetings):
            if at:
                card.add(Divider(12))
            row = MeetingRow(meeting, context)
            row.opened.connect(self.opened)
            row.jot_wanted.connect(self.jot_wanted)
            row.menu_wanted.connect(lambda row, anchor: self.menu_wanted.emit(row.meeting, anchor))
            row.key_command.connect(self.key_command)
            row.moved.connect(self._move)
            card.add(row)
            self._rows.append(row)
            yield

    def _empty(self) -> EmptyState:
        if self._past:
            return EmptyState(
                "calendar-days", self.tr("Nothing has been yet"), self.tr("Meetings come here when they end.")
            )
        empty = EmptyState(
            "calendar-days",
            self.tr("No meetings planned"),
            self.tr("Plan one, and its briefing is ready before you go."),
            action=self.tr("Schedule a meeting"),
            action_icon="calendar-plus",
        )
        empty.activated.connect(self.schedule_wanted)
        return empty

    def _clear(self) -> None:
        self._rows = []
        self._building = iter(())
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _move(self, step: int) -> None:
        self._finish()
        at = next((at for at, row in enumerate(self._rows) if row.hasFocus()), None)
        if at is not None and 0 <= at + step < len(self._rows):
            self._rows[at + step].setFocus(Qt.FocusReason.TabFocusReason)

    def _give_back_focus(self, at: int | None, meeting_id: int | None) -> None:
        if self._day is not None:
            target, self._day = self.row_near(self._day), None
        elif at is None or not self._rows:
            return
        else:
            same = (row for row in self._rows if row.meeting.id == meeting_id)
            target = next(same, self._rows[min(at, len(self._rows) - 1)])
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

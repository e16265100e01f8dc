"""One event as a calendar will show it."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relationship_journal.desktop import dates
from relationship_journal.desktop.repeat_words import repeat_words
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.leaving import icon_line
from relationship_journal.desktop.widgets.margins import set_margins
from relationship_journal.desktop.widgets.painting import box, smooth, visual
from relationship_journal.domain.calendar import CalendarEvent


class EventCard(QWidget):
    """The first event that would leave; its place, reminder and agenda only where they would."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        set_margins(column, 32, 14, 16, 14)
        column.setSpacing(2)
        self._title = PlainLabel("", "strong", max_lines=2)
        self._time = PlainLabel("", "body", "text2")
        self._rule, self._rule_words = icon_line("repeat")
        self._place, self._place_words = icon_line("map-pin")
        self._bell, self._bell_words = icon_line("bell")
        self._agenda = PlainLabel("", "body", "text2", max_lines=4)
        for widget in (self._title, self._time, self._rule, self._place, self._bell, self._agenda):
            column.addWidget(widget)

    def show_event(self, event: CalendarEvent | None) -> None:
        """Show an event, or an empty card's words."""
        if event is None:
            self._title.setText(self.tr("No meetings in this range"))
            for widget in (self._time, self._rule, self._place, self._bell, self._agenda):
                widget.hide()
            return
        self._title.setText(event.title)
        self._time.setText(time_words(event))
        self._time.show()
        first = event.start.astimezone(ZoneInfo(event.zone)).date()
        self._rule_words.setText(repeat_words(event.repeat, first) if event.repeat is not None else "")
        self._rule.setVisible(event.repeat is not None)
        self._place_words.setText(event.place)
        self._place.setVisible(bool(event.place))
        minutes = event.reminder_minutes
        self._bell_words.setText(
            "" if minutes is None else self.tr("{span} before").format(span=dates.minutes_words(minutes))
        )
        self._bell.setVisible(minutes is not None)
        self._agenda.setText(event.agenda)
        self._agenda.setVisible(bool(event.agenda))
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            rect = QRectF(self.rect())
            box(painter, rect, 10, "card", "line2")
            stripe = QRectF(rect.left() + 14, rect.top() + 1, 4, rect.height() - 2)
            box(painter, visual(self, stripe), 0, "hobby")


def time_words(event: CalendarEvent) -> str:
    """Day and hours, "Thu 14 May, 10:30 to 11:15", on the event's own wall clock."""
    zone = ZoneInfo(event.zone)
    start = event.start.astimezone(zone)
    end = (event.start + timedelta(minutes=event.minutes)).astimezone(zone)
    return f"{dates.day_short(start.date())}, {dates.time_range(start, end)}"

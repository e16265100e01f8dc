"""A field for a day and hour in the reader's own words, with what it understood beside its label."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from datetime import time as day_time

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop import dates
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.month_view import MonthPopup
from relationship_journal.desktop.widgets.button import IconButton
from relationship_journal.desktop.widgets.field import Field
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.errors import UnknownTime
from relationship_journal.domain.when import When, read_when


class WhenField(QWidget):
    """Free text such as "tue 19 may 14:00"; ``understood(When | None)`` fires as the reader types.

    ``now`` answers the present on the reader's wall clock; ``needs_hour`` makes a day alone an error;
    ``past`` reads bare days backwards; ``optional`` may stay empty.
    """

    understood = Signal(object)

    def __init__(
        self,
        now: Callable[[], datetime],
        label: str,
        *,
        needs_hour: bool = False,
        past: bool = False,
        optional: bool = False,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._needs_hour = needs_hour
        self._past = past
        self._optional = optional
        self._popup: MonthPopup | None = None
        self.field = Field(placeholder=placeholder)
        self.line = self.field.line
        self.line.setAccessibleName(label)
        self._label = PlainLabel(label, "label", "text2")
        self._label.setBuddy(self.line)
        self._hint = PlainLabel("", "label", "accent_ink", weight=500, align=Qt.AlignmentFlag.AlignRight)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._label)
        head.addWidget(self._hint, 1)
        self.button = IconButton("calendar", self.tr("Choose a day"), size=28)
        self.button.setParent(self.line)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Down in the field does the same
        self.button.clicked.connect(self.open_month)
        self.line.setTextMargins(0, 0, self.button.sizeHint().width(), 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(head)
        column.addWidget(self.field)
        self.setFocusProxy(self.line)
        self.line.installEventFilter(self)
        self.field.changed.connect(self._typed)

    def text(self) -> str:
        """What is written."""
        return self.line.text()

    def set_when(self, day: date, time: day_time | None = None) -> None:
        """Write a day and hour so that it reads back as the same."""
        self.line.setText(f"{day.isoformat()} {time:%H:%M}" if time else day.isoformat())
        self._typed()

    def set_text(self, text: str) -> None:
        """Write words."""
        self.line.setText(text)
        self._typed()

    def when(self) -> When | None:
        """What the words mean; None while nobody can read them."""
        try:
            return read_when(self.text(), self._now(), past=self._past)
        except UnknownTime:  # the field itself says so, see complain()
            return None

    def complain(self) -> bool:
        """Show the error of what is written, if it has one, and answer whether it has."""
        found = self.when()
        typed = self.text().strip()
        error = ""
        if not typed and self._optional:
            error = ""
        elif not typed:
            error = self._missing()
        elif found is None:
            error = self._unknown(typed)
        elif self._needs_hour and found.time is None:
            error = self.tr("At what time? Try {typed} 14:00.").format(typed=isolated(typed))
        self.field.set_error(error)
        return bool(error)

    def _missing(self) -> str:
        if self._needs_hour:
            return self.tr("When is it? Try 19 May 14:00 or next Tuesday 9.")
        return self.tr("Which day? Try 19 May or next Tuesday.")

    def _unknown(self, typed: str) -> str:
        if self._needs_hour:
            words = self.tr("“{typed}” is not a time I know. Try 19 May 14:00 or next Tuesday 9.")
        else:
            words = self.tr("“{typed}” is not a day I know. Try 19 May or next Tuesday.")
        return words.format(typed=isolated(typed))

    def open_month(self) -> None:
        """Drop the month below the field."""
        if self._popup is None:
            self._popup = MonthPopup(self._now().date(), self)
            self._popup.day_chosen.connect(self._day_chosen)
        found = self.when()
        self._popup.open_below(self.line, found.day if found else self._now().date())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line:
            if event.type() == QEvent.Type.Resize:
                self._place_button()
            elif (
                event.type() == QEvent.Type.KeyPress
                and isinstance(event, QKeyEvent)
                and event.key() == Qt.Key.Key_Down
            ):
                self.open_month()
                return True
        return super().eventFilter(watched, event)

    def _place_button(self) -> None:
        size = self.button.sizeHint()
        room = self.line.rect()
        left = (
            room.right() - size.width() - 3 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else 4
        )
        self.button.setGeometry(left, (room.height() - size.height()) // 2, size.width(), size.height())

    def _day_chosen(self, day: date) -> None:
        found = self.when()
        self.set_when(day, found.time if found else None)
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def _typed(self) -> None:
        if self.field.error():
            self.field.set_error("")
        found = self.when()
        self._hint.setText(understood_words(found) if found else "")
        self.understood.emit(found)


def understood_words(when: When) -> str:
    """The whole day and hour: "Tuesday 19 May 2026, 14:00"."""
    day = dates.with_year(dates.day_long(when.day), when.day.year)
    if when.time is None:
        return day
    return f"{day}, {dates.time(datetime.combine(when.day, when.time))}"

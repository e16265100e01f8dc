"""The top of Today: the day, and one sentence whose parts lead there."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relationship_journal.desktop import dates, fonts
from relationship_journal.desktop.text_layout import paint_line, text_width
from relationship_journal.desktop.theme import color, theme
from relationship_journal.desktop.today import words
from relationship_journal.desktop.tokens import SPACE
from relationship_journal.desktop.widgets.flow_layout import FlowLayout
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.link import Link
from relationship_journal.desktop.widgets.painting import box, mirrored, smooth
from relationship_journal.domain.today import Today


class Heading(QWidget):
    """The weekday and date, and "2 meetings today · 1 promise overdue · 3 people to reach out to"."""

    part_followed = Signal(str)
    """ "meetings", "promises" or "reach_out"."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE.m - 1)
        column.setSpacing(6)
        self._title = PlainLabel("", "display")
        column.addWidget(self._title)
        self._line = QWidget()
        self._flow = FlowLayout(self._line, gap=3, line_gap=0)
        column.addWidget(self._line)
        self._said: tuple[tuple[str, str], ...] | None = None

    def name_day(self, day: date) -> None:
        """Say the day, while what it holds is still read."""
        self._title.setText(dates.day_long(day))

    def show_day(self, today: Today) -> None:
        """Say the day and what it holds."""
        self.name_day(today.day)
        parts: list[tuple[str, str]] = []
        if today.meetings_today:
            more = today.just_finished is not None
            parts.append(("meetings", words.meetings_today(today.meetings_today, more=more)))
        if today.overdue:
            parts.append(("promises", words.promises_overdue(today.overdue)))
        if today.reach_out:
            parts.append(("reach_out", words.to_reach_out(len(today.reach_out))))
        if tuple(parts) != self._said:
            self._said = tuple(parts)
            self._say(parts)

    def _say(self, parts: list[tuple[str, str]]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        if not parts:
            self._flow.addWidget(PlainLabel(self.tr("A quiet day."), "reading", "text2"))
            return
        for index, (key, text) in enumerate(parts):
            if index:
                self._flow.addWidget(PlainLabel("·", "reading", "text3"))
            alarming = key == "promises"
            link = _Part(text, "danger" if alarming else "text2", 600 if alarming else 400, first=not index)
            link.clicked.connect(lambda _on=False, key=key: self.part_followed.emit(key))
            self._flow.addWidget(link)
        self._line.updateGeometry()


class _Part(Link):
    """A part of the sentence; the words of the first begin where the title does, until a ring needs the room."""

    def __init__(self, text: str, token: str, weight: int, *, first: bool) -> None:
        self._weight = weight
        self._first = first
        super().__init__(text, token=token, role="reading")

    def _pad(self) -> int:
        return 3 if self._first else 4

    def _words_width(self) -> float:
        return text_width(self.label(), "reading", self._weight)

    def sizeHint(self) -> QSize:
        return QSize(
            round(self._words_width()) + 1 + 2 * self._pad(), max(28, round(fonts.line_step("reading")) + 6)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            rect = QRectF(self.rect())
            ringed = self._ring and self.hasFocus()
            if ringed:
                box(painter, rect.adjusted(0, 1, 0, -1), 5, None, "ring", 2.0)
            lead = 0 if self._first and not ringed else self._pad()
            place = QRectF(lead, 0, min(self._words_width() + 1, rect.width() - lead), rect.height())
            area = mirrored(self.layoutDirection(), rect, place)
            paint_line(painter, area, self.label(), "reading", self._ink or "text2", weight=self._weight)
            if self.underMouse() or theme().high_contrast:
                base = rect.center().y() + fonts.metrics("reading").ascent() / 2
                painter.fillRect(
                    QRectF(area.left(), round(base), area.width() - 1, 1), color(self._ink or "text2")
                )

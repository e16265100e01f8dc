"""The top of Today: the day, and one sentence whose parts lead there."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relationship_journal.desktop import dates
from relationship_journal.desktop.today import words
from relationship_journal.desktop.tokens import SPACE
from relationship_journal.desktop.widgets.flow_layout import FlowLayout
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.link import Link
from relationship_journal.domain.today import Today


class Heading(QWidget):
    """The weekday and date, and "2 meetings today · 1 promise overdue · 3 people to reach out to"."""

    part_followed = Signal(str)
    """ "meetings", "promises" or "reach_out"."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE.l)
        column.setSpacing(6)
        self._title = PlainLabel("", "display")
        column.addWidget(self._title)
        self._line = QWidget()
        self._flow = _Flow(self._line, gap=1, line_gap=0)
        column.addWidget(self._line)
        self._said: tuple[tuple[str, str], ...] | None = None

    def show_day(self, today: Today) -> None:
        """Say the day and what it holds."""
        self._title.setText(dates.day_long(today.day))
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
            gone.hide()
            gone.deleteLater()
        if not parts:
            self._flow.addWidget(PlainLabel(self.tr("A quiet day."), "reading", "text2"))
            return
        for index, (key, text) in enumerate(parts):
            if index:
                self._flow.addWidget(PlainLabel("·", "reading", "text3"))
            alarming = key == "promises"
            link = Link(text, token="danger" if alarming else "text2", role="strong" if alarming else "reading")
            link.clicked.connect(lambda _on=False, key=key: self.part_followed.emit(key))
            self._flow.addWidget(link)
        self._line.updateGeometry()


class _Flow(FlowLayout):
    """Begins four pixels early: a link keeps that much before its words for the focus ring."""

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect.adjusted(-4, 0, 0, 0))

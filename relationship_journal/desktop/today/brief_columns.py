"""The short brief inside Next up: last time, what you promised, what to ask about."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop import dates, fonts
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.today.tick import PromiseTick
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.choice import MARK_ROOM
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.margins import set_margins
from relationship_journal.domain.promises import Owed
from relationship_journal.domain.today import NextUp

_MOST = 3
_GAP = 24
_LAST_TIME_LETTERS = 180
_BELOW = 8
"""From a column's title to what it says."""
_LEAST_COLUMN = 150
"""Pixels at a 13 pixel font under which a column would break every sentence."""


class BriefColumns(QWidget):
    """Up to three columns, one under the other where they are too narrow; one with nothing to say is left out."""

    def __init__(self, part: NextUp, desk: Desk) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        today = desk.today()
        self._add_last_time(part, today)
        self._add_promises(part, desk, today)
        self._add_ask(part)
        self.has_words = self._row.count() > 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = self._row.count()
        beside = columns * fonts.scaled(_LEAST_COLUMN) + (columns - 1) * _GAP <= self.width()
        along, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(along if beside else down)

    def _column(self, icon: str, token: str, title: str, stretch: int, *, room: int = 0) -> QVBoxLayout:
        """A titled column; ``room`` is what its marks keep about them for the ring."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        set_margins(head, room, 0, 0, 0)
        head.setSpacing(7)
        head.addWidget(IconMark(icon, token))
        head.addWidget(PlainLabel(title, "label", token), 1)
        column.addLayout(head)
        column.addSpacing(_BELOW - room)
        self._row.addWidget(holder, stretch)
        return column

    def _add_last_time(self, part: NextUp, today: date) -> None:
        entry = part.last_time
        if entry is None and not part.meeting.people:
            return
        if entry is None:
            column = self._column("history", "text2", self.tr("First meeting"), 10)
            told = self.tr("You have not written about them yet.")
            if part.meeting.agenda:  # what is prepared stands under Ask about
                told = self.tr("You wrote: {text}").format(text=isolated(part.meeting.agenda))
            column.addWidget(PlainLabel(told, "body", "text", max_lines=4))
        else:
            day = dates.day_smart(entry.day, today)
            column = self._column("history", "text2", self.tr("Last time · {day}").format(day=day), 10)
            column.addWidget(PlainLabel(_shortened(entry.text), "body", "text", max_lines=6))
        column.addStretch(1)

    def _add_promises(self, part: NextUp, desk: Desk, today: date) -> None:
        mine = [promise for promise in part.promises if promise.owed is Owed.MINE][:_MOST]
        if not mine:
            return
        column = self._column("handshake", "amber", self.tr("You promised"), 9, room=MARK_ROOM)
        for promise in mine:
            column.addWidget(PromiseTick(promise, desk, today, wrap=True, with_due=True))
        column.addStretch(1)

    def _add_ask(self, part: NextUp) -> None:
        if not part.ask:
            return
        column = self._column("message-circle", "accent", self.tr("Ask about"), 8)
        questions = QVBoxLayout()
        questions.setSpacing(6)
        column.addLayout(questions)
        for question in part.ask[:_MOST]:
            line = QHBoxLayout()
            set_margins(line, 1, 0, 0, 0)
            line.setSpacing(7)
            dot = PlainLabel("•", "body", "text3")
            questions.addLayout(line)
            line.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(PlainLabel(question, "body", "text", max_lines=2), 1)
        column.addStretch(1)


def _shortened(text: str) -> str:
    """The first 180 letters, ended at a word."""
    tidy = " ".join(text.split())
    if len(tidy) <= _LAST_TIME_LETTERS:
        return tidy
    return tidy[:_LAST_TIME_LETTERS].rsplit(" ", 1)[0].rstrip(",;:.") + "…"

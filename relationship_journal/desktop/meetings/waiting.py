"""Meetings that have been and have nothing written about them yet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop import dates
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.meetings.groups import day_of
from relationship_journal.desktop.meetings.row import people_words, person_avatar
from relationship_journal.desktop.widgets.avatar import Avatar, AvatarStack
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.card import Card
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.section_title import SectionTitle
from relationship_journal.domain.meetings import Meeting


class Waiting(QWidget):
    """The section "Waiting for a jot", absent while nothing waits."""

    jot_wanted = Signal(object)
    nothing_to_note = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = Card(padding=16, spacing=14)
        self._card.body.setContentsMargins(16, 12, 16, 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(SectionTitle(self.tr("Waiting for a jot")))
        column.addWidget(self._card)
        self.hide()

    def show_meetings(self, meetings: Sequence[Meeting], today: date, zone: str) -> None:
        """Show what waits, latest first."""
        self._card.clear_rows()
        for meeting in meetings:
            self._card.add_row(self._row(meeting, today, zone))
        self.setVisible(bool(meetings))

    def _row(self, meeting: Meeting, today: date, zone: str) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(_mark(meeting, today))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(PlainLabel(people_words(meeting), "strong"))
        topic = meeting.topic if meeting.people else ""
        day = dates.day_short(day_of(meeting, zone))
        words.addWidget(PlainLabel(", ".join(part for part in (topic, day) if part), "body", "text2"))
        head.addLayout(words, 1)
        column.addLayout(head)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        jot = Button(self.tr("Jot now"), "soft", "pen-line", height=30)
        nothing = Button(self.tr("Nothing to note"), "ghost", height=30)
        jot.setAccessibleName(self.tr("Jot now: {who}").format(who=isolated(people_words(meeting))))
        nothing.setAccessibleName(
            self.tr("Nothing to note: {who}").format(who=isolated(people_words(meeting)))
        )
        jot.clicked.connect(lambda: self.jot_wanted.emit(meeting))
        nothing.clicked.connect(lambda: self.nothing_to_note.emit(meeting))
        buttons.addWidget(jot)
        buttons.addWidget(nothing)
        buttons.addStretch(1)
        column.addLayout(buttons)
        return row


def _mark(meeting: Meeting, today: date) -> QWidget:
    if len(meeting.people) > 1:
        return AvatarStack([(person.id, person.initials) for person in meeting.people], 36)
    return person_avatar(meeting.people[0], today, 36) if meeting.people else Avatar(0, "", 36)

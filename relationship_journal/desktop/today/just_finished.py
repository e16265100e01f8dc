"""Just finished: asks how it went, with the jot box open, until jotted or waved away."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, cast

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop import dates
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.requests import JotRequest
from relationship_journal.desktop.today import words
from relationship_journal.desktop.today.faces import faces
from relationship_journal.desktop.today.section import Section
from relationship_journal.desktop.widgets.button import IconButton
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.meetings import Meeting


class InlineJot(Protocol):
    """What this page needs of the jot box besides being a widget."""

    nothing_to_note: SignalInstance

    def focus_text(self) -> None:
        """Put the caret into the text."""


JotFactory = Callable[[JotRequest], QWidget]
"""Makes the inline jot editor, which is a widget and an ``InlineJot``."""


class JustFinishedSection(Section[Meeting | None]):
    """Takes the place of Next up for up to two hours after a meeting."""

    waved_away = Signal()

    def __init__(self, desk: Desk, make_jot: JotFactory) -> None:
        super().__init__(self.tr("Just finished"), padding=24, hero=True)
        self._desk = desk
        self._make_jot = make_jot
        self._later: set[int] = set()
        self._editor: QWidget | None = None
        self._offered = False

    def wants(self, meeting: Meeting | None) -> Meeting | None:
        """The meeting, unless the reader closed its card in this session."""
        return None if meeting is None or meeting.id in self._later else meeting

    def offer_caret(self) -> None:
        """Put the caret into the box, once, unless the reader is somewhere else."""
        if self._editor is not None and self.isVisible() and not self._offered:
            self._offered = True
            if QApplication.focusWidget() is None:
                cast("InlineJot", self._editor).focus_text()

    def show_part(self, part: Meeting | None) -> None:
        # The same meeting with other details keeps the editor and what is being typed in it.
        if part is not None and self._part is not None and part.id == self._part.id:
            return
        self._editor = None
        self._offered = False
        super().show_part(part)

    def _fill(self, part: Meeting | None) -> None:
        if part is None:
            return
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._head(part))
        self._editor = self._make_jot(JotRequest(tuple(person.id for person in part.people), part.id))
        cast("InlineJot", self._editor).nothing_to_note.connect(self.finish)
        column.addWidget(self._editor)
        self.card.add_row(inner)

    def _head(self, meeting: Meeting) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(faces(meeting.people, 52, self._desk.today()))
        told = QVBoxLayout()
        told.setSpacing(3)
        told.addStretch(1)
        names = words.first_names(meeting.people)
        asked = (
            self.tr("How did it go with {names}?").format(names=isolated(names))
            if names
            else self.tr("How did it go?")
        )
        told.addWidget(PlainLabel(asked, "person"))
        line = self.tr("{topic}, ended at {time}. Write it down while it is fresh.").format(
            topic=isolated(meeting.topic or self.tr("Meeting")), time=dates.time(meeting.local_end)
        )
        told.addWidget(PlainLabel(line, "body", "text2", max_lines=2))
        told.addStretch(1)
        row.addLayout(told, 1)
        cross = IconButton("x", self.tr("Close for now"))
        cross.clicked.connect(lambda: self._close(meeting))
        row.addWidget(cross, 0, Qt.AlignmentFlag.AlignVCenter)
        return head

    def _close(self, meeting: Meeting) -> None:
        self._later.add(meeting.id)
        self.waved_away.emit()

    def finish(self) -> None:
        """Nothing to note: remembered, so that it is not asked again."""
        meeting = self._part
        if meeting is not None:
            self._later.add(meeting.id)
            self._desk.do(lambda: self._desk.journal.meetings.nothing_to_note(meeting.id))
            self.waved_away.emit()

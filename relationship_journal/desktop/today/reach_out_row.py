"""One person to reach out to: face, name, why now, and a hook; its first three answers show when it is wanted."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop.focus import holds_focus
from relationship_journal.desktop.today import words
from relationship_journal.desktop.today.faces import face
from relationship_journal.desktop.today.row_button import RowButton
from relationship_journal.desktop.widgets.button import IconButton
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.today import ReachOut


class ReachOutRow(QWidget):
    """Jot, Schedule and Snooze are icons under the pointer and while the focus is within; More is always there."""

    def __init__(self, person: ReachOut, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        contact = person.contact
        why, hook, before = words.why_words(person), words.hook_words(person), words.last_words(person)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.opener = RowButton(", ".join(part for part in (contact.name, why, hook, before) if part))
        self.opener.row.setContentsMargins(0, 3, 4, 3)
        self.opener.add(face(contact, 36, today))
        names = QWidget()
        lines = QVBoxLayout(names)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(1)
        lines.addWidget(PlainLabel(contact.name, "strong"))
        lines.addWidget(PlainLabel(why, "caption", "amber", weight=500, max_lines=2))
        self.opener.add(names, 1)
        self.jot = IconButton("pen-line", self.tr("Jot about {name}").format(name=contact.name), size=28)
        self.schedule = IconButton(
            "calendar-plus", self.tr("Schedule with {name}").format(name=contact.name), size=28
        )
        self.snooze = IconButton("clock", self.tr("Snooze {name}").format(name=contact.name), size=28)
        self.more = IconButton("ellipsis", self.tr("More about {name}").format(name=contact.name), size=28)
        self._lay_out(hook, before)
        for part in (self.opener, *self._answers(), self.more):
            part.installEventFilter(self)
        self._show_answers(on=False)

    def _answers(self) -> tuple[IconButton, ...]:
        return (self.jot, self.schedule, self.snooze)

    def _lay_out(self, hook: str, before: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 0, 10)
        column.setSpacing(2)
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.opener, 1)
        for button in (*self._answers(), self.more):
            top.addWidget(button)
        column.addLayout(top)
        below = QVBoxLayout()
        below.setContentsMargins(0, 0, 10, 0)
        below.setSpacing(2)
        below.addWidget(PlainLabel(hook, "body", "text2", max_lines=3))
        if before:
            below.addWidget(PlainLabel(before, "caption", "text3", max_lines=2))
        column.addLayout(below)

    # -- when the answers show ---------------------------------------------------------------------

    def _show_answers(self, *, on: bool) -> None:
        for button in self._answers():
            button.setVisible(on)

    def _look(self) -> None:
        self._show_answers(on=self.underMouse() or holds_focus(self))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._show_answers(on=True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._show_answers(on=True)
        elif event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._look)  # once it is known who has the focus now
        return super().eventFilter(watched, event)

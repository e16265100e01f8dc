"""One person to reach out to: face, name, why now, and a hook; its first three answers show when it is wanted."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.focus import holds_focus
from relationship_journal.desktop.today import words
from relationship_journal.desktop.today.faces import face
from relationship_journal.desktop.today.row_button import RowButton
from relationship_journal.desktop.widgets.button import IconButton
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.margins import set_margins
from relationship_journal.desktop.widgets.painting import mirrored
from relationship_journal.domain.today import ReachOut


class ReachOutRow(QWidget):
    """Jot, Schedule and Snooze are icons under the pointer and while the focus is within; More is always there.

    They stand over the row at the end of the name's line, so that the reason below keeps its room.
    """

    def __init__(self, person: ReachOut, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = person.contact.name
        why, tried = words.quiet_words(person), words.tried_words(person)
        hook, before = words.hook_words(person), words.last_words(person)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.opener = RowButton(", ".join(part for part in (name, why, tried, hook, before) if part))
        self.opener.row.setContentsMargins(4, 5, 4, 5)
        self.opener.add(face(person.contact, 36, today))
        self._name, self._gap = PlainLabel(name, "strong"), QWidget()
        self.opener.add(self._reason(why, tried), 1)
        self.answers = QWidget(self)
        self.jot = IconButton("pen-line", self.tr("Jot about {name}").format(name=isolated(name)), size=28)
        self.schedule = IconButton(
            "calendar-plus", self.tr("Schedule with {name}").format(name=isolated(name)), size=28
        )
        self.snooze = IconButton("clock", self.tr("Snooze {name}").format(name=isolated(name)), size=28)
        self.more = IconButton("ellipsis", self.tr("More about {name}").format(name=isolated(name)), size=28)
        self._lay_out(hook, before)
        for part in self.stops():
            part.installEventFilter(self)
        self.show_answers(on=False)

    def _reason(self, why: str, tried: str) -> QWidget:
        holder = QWidget()
        lines = QVBoxLayout(holder)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(1)
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self._name, 1)
        top.addWidget(self._gap)
        lines.addLayout(top)
        lines.addWidget(PlainLabel(why, "caption", "amber", weight=500))
        if tried:
            lines.addWidget(PlainLabel(tried, "caption", "text2"))
        return holder

    def _lay_out(self, hook: str, before: str) -> None:
        bar = QHBoxLayout(self.answers)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(0)
        for button in (self.jot, self.schedule, self.snooze, self.more):
            bar.addWidget(button)
        column = QVBoxLayout(self)
        set_margins(column, 6, 6, 0, 10)
        column.setSpacing(0)
        column.addWidget(self.opener)
        below = QVBoxLayout()
        set_margins(below, 4, 2, 10, 0)
        below.setSpacing(2)
        below.addWidget(PlainLabel(hook, "body", "text2", max_lines=3))
        if before:
            below.addWidget(PlainLabel(before, "caption", "text3", max_lines=2))
        column.addLayout(below)

    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in order."""
        return (self.opener, self.jot, self.schedule, self.snooze, self.more)

    # -- when the answers show ---------------------------------------------------------------------

    def show_answers(self, *, on: bool) -> None:
        """Show the three icons or only More; the name gives them the room they need."""
        for button in (self.jot, self.schedule, self.snooze):
            button.setVisible(on)
        self._gap.setFixedWidth(self.answers.sizeHint().width() + 4)
        self._place()

    def _place(self) -> None:
        size = self.answers.sizeHint()
        middle = self._name.mapTo(self, QPoint(0, self._name.height() // 2)).y()
        spot = QRectF(
            self.width() - size.width() - 4, middle - size.height() // 2, size.width(), size.height()
        )
        self.answers.setGeometry(mirrored(self.layoutDirection(), QRectF(self.rect()), spot).toRect())
        self.answers.raise_()

    def _look(self) -> None:
        self.show_answers(on=self.underMouse() or holds_focus(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._place)  # once the name has its place

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.show_answers(on=True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.show_answers(on=True)
        elif event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._look)  # once it is known who has the focus now
        return super().eventFilter(watched, event)

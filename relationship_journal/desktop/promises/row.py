"""One promise as a row: a tick that waits a moment, words, person, source, day and menu."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from relationship_journal.desktop import dates
from relationship_journal.desktop.keys_by_platform import row_key
from relationship_journal.desktop.promises.groups import chip_words, due_tip, source_words, whose_words
from relationship_journal.desktop.theme import theme
from relationship_journal.desktop.widgets.avatar import Avatar
from relationship_journal.desktop.widgets.button import IconButton
from relationship_journal.desktop.widgets.chip import Chip
from relationship_journal.desktop.widgets.choice import CheckBox, words_left
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.link import Link
from relationship_journal.desktop.widgets.margins import set_margins
from relationship_journal.desktop.widgets.tooltip import set_tooltip
from relationship_journal.domain.names import first_name, initials
from relationship_journal.domain.promises import Promise, PromiseState

WAIT_MS = 700
_CLOSE_MS = 160


class PromiseRow(QWidget):
    """Ticking waits 700 ms, in which it can be taken back, then closes the row and says ``ticked``."""

    ticked = Signal(object, bool)
    person_wanted = Signal(int)
    entry_wanted = Signal(object)
    menu_wanted = Signal(object, object)
    key_command = Signal(object, str)
    moved = Signal(int)

    def __init__(self, promise: Promise, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.promise = promise
        self._kept = promise.state is PromiseState.KEPT
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._close_up)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.check = CheckBox(promise.text, wrap=True, role="medium")
        self.check.setChecked(self._kept)
        self.check.set_token("text" if promise.is_open else "text2")
        self.check.toggled.connect(self._toggled)
        words, kind = chip_words(promise, today)
        said = (promise.text, promise.contact_name, words, dates.moved_words(promise.earlier, today))
        self.check.setAccessibleName(", ".join(part for part in said if part))
        self.more = IconButton("ellipsis", self.tr("More about this promise"), size=28)
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the checkbox's Menu key opens the same
        self.more.clicked.connect(lambda: self.menu_wanted.emit(self.promise, self.more))
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.check, 1)
        chip = QVBoxLayout()
        chip.setContentsMargins(0, 3, 0, 0)
        mark = Chip(words, kind)
        set_tooltip(mark, due_tip(promise, today))
        chip.addWidget(mark)
        chip.addStretch(1)
        first.addLayout(chip)
        first.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 9, 0, 9)
        column.setSpacing(0)
        column.addLayout(first)
        column.addLayout(self._second_line(today))
        moved = dates.moved_words(promise.earlier, today)
        if moved:
            below = QHBoxLayout()
            set_margins(below, words_left(), 2, 0, 0)
            below.addWidget(PlainLabel(moved, "caption", "text3"))
            column.addLayout(below)

    def _second_line(self, today: date) -> QHBoxLayout:
        promise = self.promise
        line = QHBoxLayout()
        set_margins(line, words_left(), -3, 0, 0)  # links keep 28 pixels to be hit
        line.setSpacing(4)
        line.addWidget(Avatar(promise.contact_id, initials(promise.contact_name), 20))
        person = Link(promise.contact_name, token="text2", role="caption")
        person.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # in the row's menu
        person.clicked.connect(lambda: self.person_wanted.emit(promise.contact_id))
        line.addWidget(person)
        source = source_words(promise, today)
        if not promise.is_open:
            line.addWidget(PlainLabel("·", "caption", "text3"))
            line.addSpacing(4)
            whose = whose_words(promise, first_name(promise.contact_name))
            line.addWidget(PlainLabel(whose, "caption", "text2"))
        elif source:
            line.addWidget(PlainLabel("·", "caption", "text3"))
            link = Link(source, token="text2", role="caption")
            link.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # in the row's menu
            link.clicked.connect(lambda: self.entry_wanted.emit(promise))
            line.addWidget(link)
        line.addStretch(1)
        return line

    def flush(self) -> None:
        """Do at once what the tick waits for; called when the page goes away."""
        if self._timer.isActive():
            self._timer.stop()
            self._say()

    def _toggled(self, on: bool) -> None:
        if on == self._kept:  # taken back in time
            self._timer.stop()
            self.check.set_token("text2" if self._kept else "text")
            return
        self.check.set_token("text2" if on else "text")
        self._timer.start(WAIT_MS)

    def _close_up(self) -> None:
        duration = theme().duration(_CLOSE_MS)
        if not duration or not self.isVisible():
            self._say()
            return
        self._closing = QPropertyAnimation(self, b"maximumHeight", self)
        self._closing.setDuration(duration)
        self._closing.setStartValue(self.height())
        self._closing.setEndValue(0)
        self._closing.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._closing.finished.connect(self._say)
        self._closing.start()

    def _say(self) -> None:
        self.ticked.emit(self.promise, self.check.isChecked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        commands = {Qt.Key.Key_F2: "edit", Qt.Key.Key_Delete: "remove", Qt.Key.Key_Return: "open"}
        key = row_key(event)
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in commands:
            self.key_command.emit(self.promise, commands[key])
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(self.promise, self.more)
        event.accept()

"""A line for work that takes a while: how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.progress_bar import ProgressBar

_QUIET_MS = 150


class WorkLine(QWidget):
    """Hidden until work has lasted for 150 ms; ``stop_wanted`` where the work can be stopped."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlainLabel("", "caption", "text2")
        self.bar = ProgressBar()
        self.stop_button = Button(self.tr("Stop"), "secondary", height=28)
        self.stop_button.clicked.connect(self.stop_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 12)
        row.setSpacing(12)
        row.addWidget(self._words)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop_button)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self.show)
        self.hide()

    def begin(self, words: str, *, can_stop: bool) -> None:
        """Work begins; how far it is follows."""
        self._words.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.setRange(0, 0)
        self.stop_button.setVisible(can_stop)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self._quiet.start()

    def show_progress(self, done: int, of: int) -> None:
        """How far it is; ``of`` is 0 while unknown."""
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    def end(self) -> None:
        """It is over."""
        self._quiet.stop()
        self.hide()

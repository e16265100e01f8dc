"""The bar and Stop of long work in a panel's footer: nothing for a moment, then how far it is."""

from __future__ import annotations

from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relationship_journal.desktop.regional import number
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.progress_bar import ProgressBar

_QUIET_MS = 150


class Relay(QObject):
    """Carries progress from the writing thread; it lives as long as the work that reports."""

    told = Signal(int, int)


class WorkProgress(QWidget):
    """Shows one piece of work at a time; ``said(words)`` as it goes on, announced at each quarter.

    ``stopped`` is what the work asks; Stop, and ``stop``, set it. A new piece of work has a new one.
    """

    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self.bar = ProgressBar(220)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop_button = Button(self.tr("Stop"), "secondary")
        self.stop_button.clicked.connect(self.stop)
        row.addWidget(self.bar)
        row.addWidget(self.stop_button)
        self._sentence = ""
        self._announced = 0
        self._stop = Event()
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self.show)
        self.hide()

    def begin(self, sentence: str) -> Event:
        """Work begins; ``sentence`` with {done} and {of} says how far it is. Answers what it asks whether to stop."""
        self._sentence = sentence
        self._announced = 0
        self._stop = Event()
        self.bar.setRange(0, 0)
        self._quiet.start()
        return self._stop

    def end(self) -> None:
        """The work is over."""
        self._sentence = ""
        self._quiet.stop()
        self.hide()

    def busy(self) -> bool:
        """Whether something is worked on."""
        return bool(self._sentence)

    def stop(self) -> None:
        """Ask the work to stop."""
        self._stop.set()

    def told(self, done: int, of: int) -> None:
        """How far it is."""
        if not self._sentence or of <= 0:
            return
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        words = self._sentence.format(done=number(done), of=number(of))
        self.said.emit(words)
        quarter = 4 * done // of
        if quarter > self._announced:
            self._announced = quarter
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def told_pair(self, value: object) -> None:
        """The same from ``Background``, whose progress is one value."""
        if isinstance(value, tuple):
            self.told(*value)

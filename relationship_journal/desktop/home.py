"""The first place: Today, or the first page while nobody is in the journal."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.pane_focus import panes_of

_WAIT_MS = 100
"""After so long without an answer Today is there, and says itself that it still reads."""


class Home(QStackedWidget):
    """Shows one of two pages and asks the journal which, again after every change."""

    nobody = Signal()
    """There is nobody, and no first page yet: whoever hears it gives one by ``take_first_run``."""

    def __init__(self, desk: Desk, today: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._today = today
        self._first_run: QWidget | None = None
        self._blank = QWidget()
        for page in (self._blank, today):
            self.addWidget(page)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.timeout.connect(lambda: self.setCurrentWidget(today))
        self._slow.start(_WAIT_MS)
        desk.news.changed.connect(lambda _changes: self.refresh())
        self.refresh()

    def take_first_run(self, page: QWidget) -> None:
        """The page to show while nobody is there."""
        self._first_run = page
        self.addWidget(page)

    def panes(self) -> tuple[QWidget, ...]:
        """The panes of the page that is shown."""
        return panes_of(self.currentWidget())

    def refresh(self) -> None:
        """Ask whether anybody is there."""
        self._desk.read(self, self._desk.journal.is_empty, self._show)

    def _show(self, empty: bool) -> None:
        self._slow.stop()
        if empty and self._first_run is None:
            self.nobody.emit()
        self.setCurrentWidget(self._first_run if empty and self._first_run is not None else self._today)

"""The first place: Today, or the first page while nobody is in the journal."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from relationship_journal.desktop.desk import Desk


class Home(QStackedWidget):
    """Shows one of two pages and asks the journal which, again after every change."""

    def __init__(self, desk: Desk, today: QWidget, first_run: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._today = today
        self._first_run = first_run
        self._blank = QWidget()
        for page in (self._blank, today, first_run):
            self.addWidget(page)
        desk.news.changed.connect(lambda _changes: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        """Ask whether anybody is there."""
        self._desk.read(self, self._desk.journal.is_empty, self._show)

    def _show(self, empty: bool) -> None:
        self.setCurrentWidget(self._first_run if empty else self._today)

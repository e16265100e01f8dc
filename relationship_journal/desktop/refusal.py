"""The page for a journal that cannot be opened: why, what to do, and Try again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relationship_journal import wording
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.empty_state import IconTile
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.middle_page import MiddlePage
from relationship_journal.domain.errors import JournalError, JournalLocked, JournalMissing

_WIDTH = 560


class RefusalPage(MiddlePage):
    """One sentence from the error; the file is as it was. What else can be done depends on the error."""

    retry_requested = Signal()
    read_only_requested = Signal()
    start_requested = Signal()
    backup_requested = Signal(object)
    """Fires with the error, for the page on which a backup is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTH, parent)
        self._error: JournalError | None = None
        column, middle = self.column, self.middle
        column.addStretch(1)
        self._closed, self._broken = IconTile("lock", "amber"), IconTile("circle-alert", "danger")
        for tile in (self._closed, self._broken):
            column.addWidget(tile, 0, middle)
        column.addSpacing(8)
        self._title = PlainLabel("", "section", max_lines=2, align=middle)
        self._text = PlainLabel("", "body", "text2", max_lines=0, align=middle)
        column.addWidget(self._title)
        self._path = PlainLabel("", "caption", "text3", max_lines=3, align=middle)
        column.addWidget(self._text)
        column.addWidget(self._path)
        column.addSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.retry = Button(self.tr("Try again"), "primary", "rotate-cw")
        self.read_only = Button(self.tr("Open to read only"), "secondary", "eye")
        self.start = Button(self.tr("Start a new journal"), "secondary", "plus")
        self.backup = Button(self.tr("Open a backup…"), "secondary", "history")
        row.addStretch(1)
        for button in (self.retry, self.read_only, self.start, self.backup):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        self.retry.clicked.connect(self.retry_requested)
        self.read_only.clicked.connect(self.read_only_requested)
        self.start.clicked.connect(self.start_requested)
        self.backup.clicked.connect(lambda: self.backup_requested.emit(self._error))

    def show_error(self, error: JournalError, journal: Path) -> None:
        """Say why, and which file it is."""
        self._error = error
        held, missing = isinstance(error, JournalLocked), isinstance(error, JournalMissing)
        self._closed.setVisible(held)
        self._broken.setVisible(not held)
        if held:
            self._title.setText(self.tr("The journal is open somewhere else"))
        elif missing:
            self._title.setText(self.tr("There is no journal here"))
        else:
            self._title.setText(self.tr("The journal could not be opened"))
        words = self.tr(
            "There is no journal at {path}. If it lies on another disk, connect it and try again, or start a new one."
        )
        path = str(error.data.get("path") or journal)
        said = words.format(path=isolated(path)) if missing else wording.sentence(error)
        self._text.setText(said)
        self._path.setText("" if path in said else path)
        self._path.setVisible(bool(self._path.text()))
        self.read_only.setVisible(held)
        self.start.setVisible(missing)
        self.backup.setVisible(not held and not missing)
        self.retry.setFocus(Qt.FocusReason.OtherFocusReason)

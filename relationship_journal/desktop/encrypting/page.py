"""What stands in the place of the journal while it is written anew."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.empty_state import IconTile
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.middle_page import MiddlePage
from relationship_journal.desktop.widgets.progress_bar import ProgressBar

_WIDTH = 400


class ConvertingPage(MiddlePage):
    """How far it is, and ``stop_wanted``: the journal is then as it was."""

    stop_wanted = Signal()

    def __init__(self, *, encrypts: bool, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTH, parent)
        middle, column = self.middle, self.column
        title = self.tr("Encrypting your journal…") if encrypts else self.tr("Making your journal plain…")
        text = self.tr(
            "It is written anew beside the old one, read through, and takes its place as a whole. "
            "Until then nothing is changed."
        )
        self.setAccessibleName(title)
        self.bar = ProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(title)
        self.stop = Button(self.tr("Stop"), "secondary")
        self.stop.clicked.connect(self._stop)
        self._said = PlainLabel(text, "body", "text2", max_lines=0, align=middle)
        column.addStretch(2)
        column.addWidget(IconTile("lock" if encrypts else "lock-open"), 0, middle)
        column.addSpacing(8)
        column.addWidget(PlainLabel(title, "section", max_lines=2, align=middle))
        column.addWidget(self._said)
        column.addSpacing(14)
        column.addWidget(self.bar)
        column.addSpacing(10)
        column.addWidget(self.stop, 0, middle)
        column.addStretch(3)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))

    def show_progress(self, value: object) -> None:
        """How far it is: two numbers, the second 0 while unknown."""
        if isinstance(value, tuple):
            done, of = value
            self.bar.setRange(0, of)
            self.bar.setValue(done)

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self._said.setText(self.tr("Stopping…"))
        self.stop_wanted.emit()

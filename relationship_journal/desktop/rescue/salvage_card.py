"""The card that puts together what a damaged file still says: progress, Stop, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relationship_journal.desktop import care_words
from relationship_journal.desktop.rescue import words
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.card import Card
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.progress_bar import ProgressBar
from relationship_journal.domain.care import Salvaged


class SalvageCard(Card):
    """``wanted``, ``stop_wanted``, and ``open_wanted`` once it is done."""

    wanted = Signal()
    stop_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=22)
        self._title = PlainLabel(self.tr("Put together what can be read"), "section", max_lines=2)
        self._text = PlainLabel(
            self.tr(
                "Takes every record the damaged file still gives and fills the gaps from the newest backup. "
                "It also finds what was written after that backup."
            ),
            "body", "text2", max_lines=0,
        )  # fmt: skip
        self.start_button = Button(self.tr("Put together"), "secondary", "merge")
        self.stop_button = Button(self.tr("Stop"), "secondary", height=30)
        self.open_button = Button(self.tr("Open the journal"), "primary", "check")
        self.bar = ProgressBar(220)
        self.bar.setAccessibleName(self.tr("Reading the damaged file"))
        self.start_button.clicked.connect(self.wanted)
        self.stop_button.clicked.connect(self.stop_wanted)
        self.open_button.clicked.connect(self.open_wanted)
        self.add(self._title)
        self.body.addSpacing(4)
        self.add(self._text)
        self.body.addSpacing(14)
        row = QHBoxLayout()
        row.setSpacing(12)
        for part in (self.start_button, self.open_button, self.bar, self.stop_button):
            row.addWidget(part)
        row.addStretch(1)
        self.body.addLayout(row)
        self.show_idle()

    def show_idle(self) -> None:
        """Nothing is under way."""
        self._show(start=True)

    def show_working(self) -> None:
        """Reading has begun; how far it is follows."""
        self.bar.setRange(0, 0)
        self._show(working=True)

    def show_progress(self, done: int, of: int) -> None:
        """How far the reading is; ``of`` is 0 while unknown."""
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    def show_done(self, found: Salvaged) -> None:
        """What came of it."""
        self._title.setText(
            self.tr("Put together: {what}").format(what=care_words.contents_words(found.contents))
        )
        self._text.setText(". ".join(words.salvaged_lines(found)) + ".")
        self._show(done=True)
        self.open_button.setFocus()

    def _show(self, *, start: bool = False, working: bool = False, done: bool = False) -> None:
        self.start_button.setVisible(start)
        self.bar.setVisible(working)
        self.stop_button.setVisible(working)
        self.open_button.setVisible(done)

"""What an import did, how to take it back, and what was left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop.importing.skipped_list import SkippedList
from relationship_journal.desktop.importing.words import report_words
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.card import Card
from relationship_journal.desktop.widgets.empty_state import IconTile
from relationship_journal.desktop.widgets.label import PlainLabel

if TYPE_CHECKING:
    from relationship_journal.domain.imports import ImportReport


class DonePage(QWidget):
    """Counts, undo, and the places left out; ``undo_wanted``."""

    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 24, 24, 24)
        self._column.setSpacing(14)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(IconTile("circle-check", "accent", 44))
        self.title = PlainLabel("", "section", max_lines=2)
        head.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        self.undo = Button(self.tr("Undo the import"), "secondary", "undo-2")
        self.undo.clicked.connect(self.undo_wanted)
        head.addWidget(self.undo)
        self._column.addLayout(head)
        self._counts = Card(padding=18, spacing=8)
        self._column.addWidget(self._counts)
        self._left_out_title = PlainLabel("", "section")
        self._column.addWidget(self._left_out_title)
        self.left_out = SkippedList(most=12)
        self._column.addWidget(self.left_out)
        self._column.addStretch(1)

    def show_report(self, report: ImportReport) -> None:
        """Show what was done."""
        changed = report.act is not None
        self.title.setText(
            self.tr("{file} is in").format(file=report.file)
            if changed
            else self.tr("Nothing to bring in from {file}: everybody was here already").format(
                file=report.file
            )
            if report.already and not report.doubtful
            else self.tr("Nobody was brought in from {file}").format(file=report.file)
        )
        self.undo.setVisible(changed)
        for icon, words in report_words(report):
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(10)
            row.addWidget(IconMark(icon, "accent", 16))
            row.addWidget(PlainLabel(words, "body"), 1)
            self._counts.add(line)
        self._counts.setVisible(bool(report_words(report)))
        count = len(report.skipped)
        self._left_out_title.setText(self.tr("Could not be read as it is ({n})").format(n=count))
        self._left_out_title.setVisible(count > 0)
        self.left_out.setVisible(count > 0)
        self.left_out.show_places(report.skipped)

    def show_undone(self) -> None:
        """Say that it was taken back."""
        self.title.setText(self.tr("The import was taken back. Nobody from the file is here any more."))
        self.undo.hide()
        self._counts.hide()

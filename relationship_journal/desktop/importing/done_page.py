"""What an import did, how to take it back, and what was left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.importing.skipped_list import SkippedList
from relationship_journal.desktop.importing.words import report_words
from relationship_journal.desktop.regional import number
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.card import Card
from relationship_journal.desktop.widgets.empty_state import IconTile
from relationship_journal.desktop.widgets.flow_layout import FlowLayout
from relationship_journal.desktop.widgets.label import PlainLabel

if TYPE_CHECKING:
    from relationship_journal.domain.imports import ImportReport


class DonePage(QWidget):
    """Counts, the new people, undo, and what was left out: ``people_wanted``, ``undo_wanted``, ``save_wanted``."""

    people_wanted = Signal()
    undo_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(14)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(IconTile("circle-check", "accent", 44))
        self.title = PlainLabel("", "section", max_lines=2)
        head.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(head)
        self._counts = Card(padding=18, spacing=8)
        column.addWidget(self._counts)
        column.addWidget(self._make_buttons())
        column.addSpacing(6)
        self._left_out = QWidget()
        column.addWidget(self._left_out)
        self._make_left_out(self._left_out)
        column.addStretch(1)

    def _make_buttons(self) -> QWidget:
        self.people = Button("", "soft", "users")
        self.people.clicked.connect(self.people_wanted)
        self.undo = Button(self.tr("Undo the import"), "secondary", "undo-2")
        self.undo.clicked.connect(self.undo_wanted)
        holder = QWidget()
        flow = FlowLayout(holder, gap=8, line_gap=8)
        flow.addWidget(self.people)
        flow.addWidget(self.undo)
        return holder

    def _make_left_out(self, holder: QWidget) -> None:
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(12)
        self._left_out_title = PlainLabel("", "section")
        head.addWidget(self._left_out_title, 1)
        self.save = Button(self.tr("Save the list of left-out rows"), "secondary", "download")
        self.save.clicked.connect(self.save_wanted)
        head.addWidget(self.save)
        column.addLayout(head)
        self.left_out = SkippedList(most=10)
        column.addWidget(self.left_out)

    def show_report(self, report: ImportReport) -> None:
        """Show what was done."""
        changed = report.act is not None
        self.title.setText(self._title(report))
        self.undo.setVisible(changed)
        new = len(report.new_ids)
        self.people.setText(translate("DonePage", "Show the %Ln new people", new))
        self.people.setVisible(new > 0)
        for icon, words in report_words(report):
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(10)
            row.addWidget(IconMark(icon, "accent", 16))
            row.addWidget(PlainLabel(words, "body"), 1)
            self._counts.add(line)
        self._counts.setVisible(bool(report_words(report)))
        told = {(each.line, each.reason): each for each in (*report.skipped, *report.left_out)}
        places = sorted(told.values(), key=lambda each: each.line)
        self._left_out_title.setText(
            self.tr("Left out, or not read as it is ({n})").format(n=number(len(places)))
        )
        self._left_out.setVisible(bool(places))
        self.left_out.show_places(places)

    def _title(self, report: ImportReport) -> str:
        if report.act is not None:
            return self.tr("{file} is in").format(file=isolated(report.file))
        if report.already and not report.left_out:
            words = self.tr("Nothing to bring in from {file}: everybody was here already")
        else:
            words = self.tr("Nobody was brought in from {file}")
        return words.format(file=isolated(report.file))

    def show_undone(self) -> None:
        """Say that it was taken back."""
        self.title.setText(self.tr("The import was taken back. Everything is as it was before."))
        self.undo.hide()
        self.people.hide()
        self._counts.hide()

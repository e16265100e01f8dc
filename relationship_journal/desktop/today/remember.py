"""Dates to remember: birthdays and dated facts of the next fourteen days."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relationship_journal.desktop import dates
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.today import words
from relationship_journal.desktop.today.row_button import RowButton
from relationship_journal.desktop.today.section import Section
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.today import DateToRemember


class RememberSection(Section[tuple[DateToRemember, ...]]):
    """One row a date; pressing it opens the person."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Dates to remember"))
        self._desk = desk
        self.card.body.setContentsMargins(18, 8, 18, 8)

    def _fill(self, part: tuple[DateToRemember, ...]) -> None:
        for remembered in part:
            self.card.add_row(self._row(remembered))

    def _row(self, remembered: DateToRemember) -> QWidget:
        what = words.date_words(remembered)
        when = dates.near_day(remembered.on, self._desk.today())
        row = RowButton(f"{remembered.contact.name}, {what}, {when}")
        row.row.setContentsMargins(0, 7, 0, 7)
        row.clicked.connect(lambda: self.person_requested.emit(remembered.contact.id))
        row.add(
            IconMark(
                "cake" if remembered.is_birthday else "gift",
                "family" if remembered.is_birthday else "date",
                18,
            )
        )
        names = QWidget()
        lines = QVBoxLayout(names)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(PlainLabel(remembered.contact.name, "strong"))
        lines.addWidget(PlainLabel(what, "caption", "text2", max_lines=2))
        row.add(names, 1)
        row.add(PlainLabel(when, "label", "text2", align=Qt.AlignmentFlag.AlignRight))
        return row

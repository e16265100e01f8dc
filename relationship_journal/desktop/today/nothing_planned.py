"""What stands in the place of Next up when no meeting is planned."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop.actions import keys_of
from relationship_journal.desktop.tokens import SPACE
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.card import Card
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.section_title import SectionTitle


class NothingPlanned(QWidget):
    """One sentence and the way to plan something."""

    activated = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE.section - 4)
        column.setSpacing(SPACE.s - 4)
        column.addWidget(SectionTitle(self.tr("Next up"), roomy=True))
        card = Card(padding=SPACE.xl, hero=True)
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(PlainLabel(self.tr("No meetings planned."), "body", "text2"), 1)
        button = Button(self.tr("Schedule one"), "secondary", "calendar-plus", keys=keys_of("schedule"))
        button.clicked.connect(self.activated)
        row.addWidget(button)
        card.add(inner)
        column.addWidget(card)
        self.hide()

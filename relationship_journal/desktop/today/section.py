"""What every section of Today has in common: a title, a card, and the habit of hiding when empty."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relationship_journal.desktop.tokens import SPACE
from relationship_journal.desktop.widgets.card import Card
from relationship_journal.desktop.widgets.section_title import SectionTitle

P = TypeVar("P")


class Section(QWidget, Generic[P]):
    """A titled card that shows one part of the page; asked to show the same part again it does nothing."""

    person_requested = Signal(int)
    jot_requested = Signal(object)
    schedule_requested = Signal(object)
    briefing_requested = Signal(object)

    def __init__(
        self, title: str, *, link: str = "", padding: int = SPACE.xl, line_inset: int = 0, hero: bool = False
    ) -> None:
        super().__init__()
        self._part: P | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE.section - 4)
        column.setSpacing(SPACE.s - 4)  # the title keeps room for a link, which is taller
        self.title = SectionTitle(title, link=link, roomy=True)
        self.card = Card(padding=padding, line_inset=line_inset, hero=hero)
        if hero:
            self.card.body.setContentsMargins(padding, SPACE.xl, padding, SPACE.xl)
        column.addWidget(self.title)
        column.addWidget(self.card)
        self.setAccessibleName(title)
        self.hide()

    def show_part(self, part: P) -> None:
        """Show this part; a part that is false hides the section."""
        if part == self._part:
            return
        self._part = part
        self.card.clear_rows()
        if part:
            self._fill(part)
        self.setVisible(bool(part))

    def forget(self) -> None:
        """Build the next part anew even if it is the same: its words are of another day."""
        self._part = None

    def _fill(self, part: P) -> None:
        """Build the rows of a part that has some."""
        raise NotImplementedError  # each section has its own; Qt's metaclass leaves no room for abc's

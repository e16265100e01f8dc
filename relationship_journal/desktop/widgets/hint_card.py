"""A quiet card with one hint and a button that sends it away for good."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from relationship_journal.desktop.tokens import RADII
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.painting import box, smooth


class HintCard(QWidget):
    """Sunken, so that it is seen after everything else; ``taken`` when the reader has read it."""

    taken = Signal()

    def __init__(self, words: str, parent: QWidget | None = None, *, beside: int = 0, below: int = 0) -> None:
        super().__init__(parent)
        self._around = QMargins(beside, 0, beside, below)  # gone with the card, as a layout's own are not
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout(self)
        row.setContentsMargins(14 + beside, 5, 6 + beside, 5 + below)
        row.setSpacing(10)
        row.addWidget(IconMark("info", "text2", 16))
        row.addWidget(PlainLabel(words, "body", "text2", max_lines=3, align=Qt.AlignmentFlag.AlignVCenter), 1)
        self.button = Button(self.tr("Got it"), "ghost", height=28)
        self.button.clicked.connect(self.taken)
        row.addWidget(self.button)
        self.setAccessibleName(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            box(painter, QRectF(self.rect().marginsRemoved(self._around)), RADII.control, "sunken", "line")

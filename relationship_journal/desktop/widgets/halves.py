"""Choices on one side and what they lead to on the other; one above the other where the panel is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.widgets.divider import Divider

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_BESIDE_FROM = 680
"""Pixels at a 13 pixel font from which both have room for whole sentences."""


class Halves(QWidget):
    """Five parts for the first, four for the second, a line between."""

    def __init__(self, first: QWidget, second: QWidget) -> None:
        super().__init__()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._line = Divider(vertical=True)
        self._box.addWidget(first, 5)
        self._box.addWidget(self._line)
        self._box.addWidget(second, 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= fonts.scaled(_BESIDE_FROM)
        along, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(along if beside else down)
        self._line.setVisible(beside)

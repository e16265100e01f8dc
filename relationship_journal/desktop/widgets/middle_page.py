"""A page that says one thing in the middle of the window: an icon, a title, a sentence, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.theme import theme

_MORE_THAN_THE_SIDES = 100


class MiddlePage(QWidget):
    """``column`` takes its parts from the top; it is at most ``width`` wide, as the letters grow."""

    middle = Qt.AlignmentFlag.AlignHCenter

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = width
        self._narrow = QWidget()
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addWidget(self._narrow, _MORE_THAN_THE_SIDES)
        centred.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 32, 24, 32)
        whole.addLayout(centred, 1)
        self.column = QVBoxLayout(self._narrow)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        theme().changed.connect(self._widen)
        self._widen()

    def _widen(self) -> None:
        self._narrow.setMaximumWidth(fonts.scaled(self._width))

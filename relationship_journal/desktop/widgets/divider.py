"""Lines between things."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relationship_journal.desktop.theme import color


class Divider(QWidget):
    """A line one pixel thick, inset at both ends by `inset` pixels."""

    def __init__(self, inset: int = 0, *, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inset = inset
        self._vertical = vertical
        fixed, grow = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(fixed if vertical else grow, grow if vertical else fixed)

    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        inset = self._inset
        area = (
            self.rect().adjusted(0, inset, 0, -inset)
            if self._vertical
            else self.rect().adjusted(inset, 0, -inset, 0)
        )
        with QPainter(self) as painter:
            painter.fillRect(area, color("line"))

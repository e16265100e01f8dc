"""The program's mark: two circles that overlap."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from relationship_journal.desktop.theme import color
from relationship_journal.desktop.widgets.painting import centred, icon_px, smooth


def paint_mark(painter: QPainter, rect: QRectF) -> None:
    """Draw the mark in the middle of `rect`, three wide to two high."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    unit = min(rect.width() / 3.0, rect.height() / 2.0)
    middle = rect.center()
    radius = unit * 0.93
    step = unit * 0.52
    left = QRectF(middle.x() - step - radius, middle.y() - radius, 2 * radius, 2 * radius)
    right = left.translated(2 * step, 0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("accent"))
    painter.drawEllipse(left)
    width = max(1.5, unit * 0.24)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color("amber"), width))
    half = width / 2
    painter.drawEllipse(right.adjusted(half, half, -half, -half))
    painter.restore()


def mark_icon() -> QIcon:
    """The mark as a window icon."""
    made = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            paint_mark(painter, QRectF(0, 0, side, side))
        made.addPixmap(picture)
    return made


class Mark(QWidget):
    """The mark beside the program's name."""

    def __init__(self, size: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(icon_px(self._size), icon_px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            paint_mark(painter, centred(self.rect(), self.width(), self.height()))

"""The drawing of the first page: two people's circles, and what they share written down."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.theme import color
from relationship_journal.desktop.widgets.painting import smooth, soft_border

_WIDTH, _HEIGHT = 264.0, 128.0
_DOTS = ((10, 32, 5.2, "amber"), (18, 100, 4.2, "hobby"), (240, 18, 4.2, "family"), (250, 86, 6.2, "accent"))


class OverlapDrawing(QWidget):
    """Drawn with paths, so it follows theme and size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(_WIDTH), fonts.scaled(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            unit = self.width() / _WIDTH
            painter.scale(unit, unit)
            self._paint_circles(painter)
            for x, y, radius, token in _DOTS:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color(token))
                painter.drawEllipse(QPointF(x, y), radius, radius)

    def _paint_circles(self, painter: QPainter) -> None:
        left, right = QPainterPath(), QPainterPath()
        left.addEllipse(QRectF(34, 5, 118, 118))
        right.addEllipse(QRectF(110, 5, 118, 118))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillPath(left, color("accent_soft"))
        painter.fillPath(right, color("amber_soft"))
        painter.fillPath(left.intersected(right), color("accent"))
        for circle, hue in ((left, "accent"), (right, "amber")):
            border = soft_border(hue)
            if border is not None:
                painter.strokePath(circle, QPen(color(border), 1.5))
        pen = QPen(color("on_accent"), 2.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        for y, half in ((54, 10.5), (64, 13.5), (74, 10.5)):
            painter.drawLine(QPointF(131 - half, y), QPointF(131 + half, y))

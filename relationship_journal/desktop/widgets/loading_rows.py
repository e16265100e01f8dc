"""Where rows will be: quiet shapes over a list or page that is still read, after a moment in which nothing changes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.theme import color
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.painting import box, mirrored, smooth

WAIT_MS = 150
_BAR, _BETWEEN = 10, 12
"""Pixels: how thick the shape of a line is, and what lies between two."""
_WIDEST = 620
"""A line is no longer than one of a note, in pixels at a 13 pixel font."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A row as it will be: its height, the disc before it, the side margin, and how long its lines are.

    All but ``lines``, shares of the width, are pixels at a 13 pixel font; no row is painted below ``most``.
    """

    height: int
    disc: int
    margin: int
    lines: tuple[float, ...]
    most: int = 8


PEOPLE = Shape(58, 38, 18, (0.62, 0.4))
ENTRIES = Shape(128, 30, 24, (0.3, 0.92, 0.84, 0.55), 4)


class LoadingRows(QWidget):
    """Lies over ``over`` from ``WAIT_MS`` after ``begin`` until ``end``, whatever that shows."""

    def __init__(self, over: QWidget, shape: Shape) -> None:
        super().__init__(over)
        self._shape = shape
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._show)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(translate("Loading", "Being read"))
        over.installEventFilter(self)
        self.hide()

    def begin(self) -> None:
        """Something is read, that may take longer than a moment."""
        if not self._timer.isActive() and self.isHidden():
            self._timer.start()

    def end(self) -> None:
        """What was waited for is there."""
        self._timer.stop()
        self.hide()

    def _show(self) -> None:
        over = self.parentWidget()
        if over is not None:
            self.setGeometry(over.rect())
            self.raise_()
            self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        shape, step = self._shape, fonts.scaled(self._shape.height)
        with smooth(self) as painter:
            painter.fillRect(self.rect(), color("page"))  # what is below is somebody else's by now
            for number in range(min(shape.most, -(-self.height() // max(1, step)))):
                self._paint_row(painter, number * step, step)

    def _paint_row(self, painter: QPainter, top: int, step: int) -> None:
        shape, whole = self._shape, QRectF(self.rect())
        margin, disc = fonts.scaled(shape.margin), fonts.scaled(shape.disc)
        high = len(shape.lines) * _BAR + (len(shape.lines) - 1) * _BETWEEN
        first = top + (step - high) / 2
        round_ = QRectF(margin, first + high / 2 - disc / 2 if len(shape.lines) < 3 else first, disc, disc)
        box(painter, mirrored(self.layoutDirection(), whole, round_), disc / 2, "line")
        left = margin + disc + fonts.scaled(12)
        room = min(whole.width() - left - margin, fonts.scaled(_WIDEST))
        for place, share in enumerate(shape.lines):
            bar = QRectF(left, first + place * (_BAR + _BETWEEN), room * share, _BAR)
            box(painter, mirrored(self.layoutDirection(), whole, bar), _BAR / 2, "line")

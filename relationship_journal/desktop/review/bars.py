"""Conversations as painted bars, a day or a month each, stacked by how they were held; the numbers stand with them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.regional import number
from relationship_journal.desktop.review.words import bar_words
from relationship_journal.desktop.text_layout import paint_line
from relationship_journal.desktop.theme import color
from relationship_journal.desktop.widgets.painting import mirrored, smooth
from relationship_journal.domain.review import Review, Way

HUES: dict[Way, str] = {Way.IN_PERSON: "primary", Way.AFAR: "hobby", Way.WRITTEN: "ctl"}
"""The colour of each way; words and numbers say the same."""

LEAST_SCALE = 4
Ink = Callable[[str], QColor]
Write = Callable[[QRectF, str, str], None]
"""Writes a word into a box, centred, in the ink of a token."""


def paint_bars(painter: QPainter, area: QRectF, review: Review, ink: Ink, write: Write, line: float) -> None:
    """Paint the bars into ``area``; ``line`` is the height of a line of words: the count above, the name below."""
    count = len(review.bars)
    most = max([LEAST_SCALE, *(bar.all for bar in review.bars)])
    step = area.width() / count
    width = min(step * 0.58, line * 2.2)
    high = area.height() - 2 * line - 6
    floor = area.top() + line + 2 + high
    for at, bar in enumerate(review.bars):
        left = area.left() + at * step + (step - width) / 2
        top = floor
        for way in Way:
            counted = getattr(bar, str(way))
            if counted:
                part = high * counted / most
                top -= part
                painter.fillRect(QRectF(left, top, width, max(1.0, part - 1)), ink(HUES[way]))
        if not bar.all:
            painter.fillRect(QRectF(left, floor - 2, width, 2), ink("line2"))
        column = QRectF(area.left() + at * step, 0, step, line)
        if bar.all:
            write(column.translated(0, top - line - 1), number(bar.all), "text")
        write(column.translated(0, floor + 3), bar_words(bar, review.period.span), "text2")


class Bars(QWidget):
    """The bars of one review; a screen reader is told each of them."""

    spoken_role = QAccessible.Role.Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review: Review | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Conversations"))

    def show_review(self, review: Review) -> None:
        """Show another one."""
        self._review = review
        told = (f"{bar_words(bar, review.period.span)} {number(bar.all)}" for bar in review.bars)
        self.setAccessibleDescription(", ".join(told))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(320), fonts.scaled(170))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._review is None:
            return
        whole = QRectF(self.rect())
        with smooth(self) as painter:

            def write(place: QRectF, words: str, token: str) -> None:
                centre = Qt.AlignmentFlag.AlignHCenter
                there = mirrored(self.layoutDirection(), whole, place)
                paint_line(painter, there, words, "caption", token, align=centre)

            paint_bars(painter, whole, self._review, color, write, fonts.line_step("caption"))

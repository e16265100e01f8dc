"""A small picture of the window in one theme, pressed to choose it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.text_layout import paint_line, text_width
from relationship_journal.desktop.tokens import DARK, LIGHT, Tokens
from relationship_journal.desktop.widgets.painting import box, by_keyboard, smooth

_WIDE, _HIGH = 146, 84
_LARGEST = 1.3
_RADIUS = 10


def _picture_size() -> tuple[int, int]:
    """Grows with the letters, but not so far that three no longer stand side by side."""
    share = min(_LARGEST, max(1.0, fonts.scaled(100) / 100))
    return round(_WIDE * share), round(_HIGH * share)


class ThemeTile(QRadioButton):
    """Tiles with the same parent exclude each other; arrow keys move."""

    def __init__(self, key: str, words: str, parent: QWidget) -> None:
        super().__init__(words.replace("&", "&&"), parent)
        self.key = key
        self._label = words
        self._ring = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _picture(self) -> QRectF:
        wide, high = _picture_size()
        return QRectF((self.width() - wide) / 2, 3, wide, high)

    def sizeHint(self) -> QSize:
        wide, high = _picture_size()
        wide = max(wide, round(text_width(self._label, "body", 600)) + 4)
        return QSize(wide + 6, high + round(fonts.line_step("body")) + 14)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = by_keyboard(event, self._ring)
        super().focusInEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            picture = self._picture()
            if self._ring and self.hasFocus():
                box(painter, picture.adjusted(-3, -3, 3, 3), _RADIUS + 3, None, "ring", 2.0)
            box(painter, picture, _RADIUS, "card")
            self._paint_window(painter, picture.adjusted(4, 4, -4, -4))
            if self.isChecked():
                box(painter, picture, _RADIUS, None, "accent", 2.0)
            else:
                box(painter, picture, _RADIUS, None, "ctl" if self.underMouse() else "line2", 1.0)
            below = QRectF(0, picture.bottom() + 6, self.width(), fonts.line_step("body") + 2)
            paint_line(
                painter, below, self._label, "body", "text" if self.isChecked() else "text2",
                weight=600 if self.isChecked() else 400, align=Qt.AlignmentFlag.AlignHCenter,
            )  # fmt: skip

    def _paint_window(self, painter: QPainter, area: QRectF) -> None:
        path = QPainterPath()
        path.addRoundedRect(area, _RADIUS - 4, _RADIUS - 4)
        painter.save()
        painter.setClipPath(path)
        if self.key == "system":
            _paint_theme(painter, area, LIGHT)
            painter.setClipRect(
                QRectF(area.center().x(), area.top(), area.width(), area.height()),
                Qt.ClipOperation.IntersectClip,
            )
            _paint_theme(painter, area, DARK)
        else:
            _paint_theme(painter, area, DARK if self.key == "dark" else LIGHT)
        painter.restore()


def _paint_theme(painter: QPainter, area: QRectF, tokens: Tokens) -> None:
    """A sidebar with four lines, and two cards on the page."""
    unit = area.width() / 138
    x, y = area.left(), area.top()
    painter.fillRect(area, QColor(tokens.page))
    painter.fillRect(QRectF(x, y, 34 * unit, area.height()), QColor(tokens.sidebar))
    box(painter, QRectF(x + 7 * unit, y + 8 * unit, 20 * unit, 7 * unit), 3 * unit, QColor(tokens.accent))
    for line in range(3):
        top = y + (22 + 14 * line) * unit
        box(painter, QRectF(x + 7 * unit, top, 20 * unit, 4 * unit), 2 * unit, QColor(tokens.line2))
    for top, height in ((8, 30), (44, 16)):
        card = QRectF(x + 44 * unit, y + top * unit, 86 * unit, height * unit)
        box(painter, card, 4 * unit, QColor(tokens.card), QColor(tokens.line))
    box(painter, QRectF(x + 52 * unit, y + 16 * unit, 50 * unit, 4 * unit), 2 * unit, QColor(tokens.text2))
    box(painter, QRectF(x + 52 * unit, y + 25 * unit, 36 * unit, 3 * unit), 1.5 * unit, QColor(tokens.text3))

"""The slider for the text size, from a small A to a large one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.painting import box, by_keyboard, mirrored, smooth

LEAST, MOST, STEP = 80, 200, 10
"""Percent of the system's font size."""


class PercentSlider(QSlider):
    """In steps of ten percent; tells its value when it is let go, for the whole window changes with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._ring = False
        self.setRange(LEAST // STEP, MOST // STEP)
        self.setPageStep(2)
        self.setTracking(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def percent(self) -> int:
        """The size chosen, in percent."""
        return self.value() * STEP

    def set_percent(self, percent: float) -> None:
        """Show a size without telling anyone."""
        before = self.blockSignals(True)
        self.setValue(round(percent / STEP))
        self.blockSignals(before)
        self.update()

    def _thumb(self) -> float:
        return max(16.0, float(fonts.scaled(16)))

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(224), max(28, round(self._thumb()) + 10))

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.scaled(120), self.sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = by_keyboard(event, self._ring)
        super().focusInEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls; a wheel that passes by changes nothing

    # -- pointer ---------------------------------------------------------------------------------

    def _value_at(self, x: float) -> int:
        room = self.width() - self._thumb() - 4
        share = (x - self._thumb() / 2 - 2) / max(1.0, room)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return round(self.minimum() + min(1.0, max(0.0, share)) * (self.maximum() - self.minimum()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setSliderPosition(self._value_at(event.position().x()))
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setSliderPosition(self._value_at(event.position().x()))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setSliderDown(False)
            self.setValue(self.sliderPosition())

    # -- painting --------------------------------------------------------------------------------

    def _x(self, value: int) -> float:
        room = self.width() - self._thumb() - 4
        return 2 + self._thumb() / 2 + room * (value - self.minimum()) / (self.maximum() - self.minimum())

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            whole = QRectF(self.rect())
            middle, thumb = round(whole.center().y()), self._thumb()
            at = self._x(self.sliderPosition())
            first, last = self._x(self.minimum()), self._x(self.maximum())

            def place(x: float, width: float, height: float) -> QRectF:
                rect = QRectF(x, middle - height / 2, width, height)
                return mirrored(self.layoutDirection(), whole, rect)

            box(painter, place(first, last - first, 4), 2, "ring_track")
            box(painter, place(first, at - first, 4), 2, "accent")
            for value in range(self.minimum(), self.maximum() + 1, 2):
                token = "accent" if value <= self.sliderPosition() else "ctl"
                box(painter, place(self._x(value) - 1, 2, 6), 1, token)
            self._paint_thumb(painter, place(at - thumb / 2, thumb, thumb))

    def _paint_thumb(self, painter: QPainter, disc: QRectF) -> None:
        box(painter, disc, disc.width() / 2, "card", "accent", 2.0)
        if self._ring and self.hasFocus():
            box(painter, disc.adjusted(-4, -4, 4, 4), disc.width(), None, "ring", 2.0)


class TextSize(QWidget):
    """The slider between two letters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = PercentSlider()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        centre = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(PlainLabel("A", "caption", "text2"), 0, centre)
        row.addWidget(self.slider, 0, centre)
        row.addWidget(PlainLabel("A", "person", "text2", weight=400), 0, centre)
        self.setFocusProxy(self.slider)

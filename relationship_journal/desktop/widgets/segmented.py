"""A few words of which exactly one holds, side by side on a sunken track."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.text_layout import paint_line, text_width
from relationship_journal.desktop.widgets.painting import box, by_keyboard, focus_ring, smooth


class _Segment(QRadioButton):
    """One word of a segmented control."""

    def __init__(self, key: str, text: str, parent: QWidget) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.key = key
        self._label = text
        self._ring = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        height = max(28, round(fonts.metrics("medium").height()) + 10)
        return QSize(round(text_width(self._label, "medium", 600)) + 28, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), fonts.scaled(44)), self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = by_keyboard(event, self._ring)
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            rect = QRectF(self.rect())
            on = self.isChecked()
            inner = rect
            if self._ring and self.hasFocus():
                inner = focus_ring(painter, rect, 7).adjusted(-1, -1, 1, 1)
            if on:
                box(painter, inner, 6, "card", "line2")
            elif self.underMouse() and self.isEnabled():
                box(painter, inner, 6, "hover")
            token = "text3" if not self.isEnabled() else "text" if on or self.underMouse() else "text2"
            paint_line(
                painter, rect.adjusted(6, 0, -6, 0), self._label, "medium", token,
                weight=600 if on else 500, align=Qt.AlignmentFlag.AlignHCenter,
            )  # fmt: skip


class Segmented(QWidget):
    """Options as (key, words); arrow keys move, `changed(key)` tells what the reader chose."""

    changed = Signal(str)

    def __init__(
        self, options: Sequence[tuple[str, str]], value: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        self._segments = [_Segment(key, text, self) for key, text in options]
        for segment in self._segments:
            row.addWidget(segment)
            segment.clicked.connect(self._clicked)
        self.set_value(value or (options[0][0] if options else ""))

    def value(self) -> str:
        """The key of the option that holds."""
        return next((segment.key for segment in self._segments if segment.isChecked()), "")

    def set_value(self, key: str) -> None:
        """Choose an option without telling anyone."""
        for segment in self._segments:
            if segment.key == key:
                segment.setChecked(True)

    def set_text(self, key: str, text: str) -> None:
        """Change the words of an option."""
        for segment in self._segments:
            if segment.key == key:
                segment._label = text  # noqa: SLF001 - a segment is part of this control
                segment.setText(text.replace("&", "&&"))
                segment.updateGeometry()

    def _clicked(self) -> None:
        self.changed.emit(self.value())

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            box(painter, QRectF(self.rect()), 9, "sunken", "line")

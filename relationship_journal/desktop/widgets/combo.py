"""A drop-down choice for settings, with our chevron."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.icons import paint_icon
from relationship_journal.desktop.widgets.painting import icon_px, mirrored, smooth


class Combo(QComboBox):
    """A combo box; the wheel does not change it unless it has focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(
            hint.width() + 16, max(34, round(fonts.metrics("body").height() + fonts.body_px() * 0.76) + 8)
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.scaled(80), self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with smooth(self) as painter:
            whole = QRectF(self.rect())
            side = icon_px(16)
            place = QRectF(whole.right() - side - 10, round((whole.height() - side) / 2), side, side)
            paint_icon(painter, mirrored(self.layoutDirection(), whole, place), "chevron-down", "text2")

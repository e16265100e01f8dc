"""A drop-down choice for settings, with our chevron."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QHelpEvent, QPaintEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QWidget,
)

from relationship_journal.desktop import fonts
from relationship_journal.desktop.icons import paint_icon
from relationship_journal.desktop.text_layout import elided, paint_line
from relationship_journal.desktop.widgets.painting import icon_px, mirrored, smooth
from relationship_journal.desktop.widgets.tooltip import plain_tooltip


class Combo(QComboBox):
    """A combo box; the wheel does not change it unless it has focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label: QLabel | None = None
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(
            hint.width() + 16, max(34, round(fonts.metrics("body").height() + fonts.body_px() * 0.76) + 8)
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.scaled(80), self.sizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if QAccessible.isActive():
            self._label_for_speech()

    def _label_for_speech(self) -> None:
        """On Linux Qt tells the value as the name; what the choice is about has to come from a label beside it."""
        beside = self.parentWidget()
        words = self.accessibleName()
        if beside is None or not words or (self._label is not None and self._label.parent() is beside):
            return
        labels = beside.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if not any(label.buddy() is self for label in labels):
            self._label = QLabel(words, beside)
            self._label.setBuddy(self)
            self._label.hide()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and not self.toolTip():
            if elided(self.currentText(), "body", self._words().width()) != self.currentText():
                QToolTip.showText(event.globalPos(), plain_tooltip(self.currentText()), self)
                return True
            QToolTip.hideText()
        return super().event(event)

    def _words(self) -> QRectF:
        """Where the chosen words stand, left to right."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        kind, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        field = QRectF(self.style().subControlRect(kind, option, part, self))
        return mirrored(self.layoutDirection(), QRectF(self.rect()), field)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        styled = QStylePainter(self)
        styled.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        styled.end()
        with smooth(self) as painter:
            words = mirrored(self.layoutDirection(), QRectF(self.rect()), self._words())
            ink = "text" if self.isEnabled() else "text3"
            paint_line(painter, words, self.currentText(), "body", ink)
            whole = QRectF(self.rect())
            side = icon_px(16)
            place = QRectF(whole.right() - side - 10, round((whole.height() - side) / 2), side, side)
            paint_icon(painter, mirrored(self.layoutDirection(), whole, place), "chevron-down", "text2")

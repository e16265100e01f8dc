"""The six colours of circles as dots to choose from, one of them on."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.icons import paint_icon
from relationship_journal.desktop.widgets.painting import box, centred, icon_px, smooth
from relationship_journal.desktop.widgets.tooltip import set_tooltip


class Dot(QRadioButton):
    """One colour; a tick says that it is the one, so that nobody needs to tell colours apart."""

    def __init__(self, hue: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._hue = hue
        self.setAccessibleName(name)
        set_tooltip(self, name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        side = max(32, fonts.scaled(32))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            whole = QRectF(self.rect())
            side = max(20.0, float(fonts.scaled(20)))
            self._paint_ring(painter, whole)
            box(painter, centred(whole, side, side), side / 2, self._hue)
            if self.isChecked():
                paint_icon(painter, centred(whole, icon_px(12), icon_px(12)), "check", "card")

    def _paint_ring(self, painter: QPainter, whole: QRectF) -> None:
        around = whole.adjusted(1, 1, -1, -1)
        if self.hasFocus():
            box(painter, around, around.height() / 2, None, "ring", 2.0)
        elif self.underMouse():
            box(painter, around, around.height() / 2, "hover")


class Colours(QWidget):
    """Dots in a row; arrow keys move. ``changed(number)``."""

    changed = Signal(int)

    def __init__(self, hues: tuple[str, ...], names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for number, (hue, name) in enumerate(zip(hues, names, strict=True)):
            dot = Dot(hue, name, self)
            self._group.addButton(dot, number)
            row.addWidget(dot)
        row.addStretch(1)
        self._group.idClicked.connect(self.changed)

    def value(self) -> int:
        """The colour that is on."""
        return max(0, self._group.checkedId())

    def set_value(self, number: int) -> None:
        """Choose one without ``changed``."""
        dots = self._group.buttons()
        dots[number % len(dots)].setChecked(True)

    def dots(self) -> list[Dot]:
        """The dots in order."""
        return [each for each in self._group.buttons() if isinstance(each, Dot)]

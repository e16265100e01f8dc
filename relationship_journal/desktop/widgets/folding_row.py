"""A row whose parts go one under the other where they do not all fit whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from relationship_journal.desktop import fonts

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_ALONG, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class FoldingRow(QWidget):
    """Put parts in with ``add``; one that stretches takes the room that is left and may shorten its words."""

    def __init__(self, *, gap: int = 8, line_gap: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[tuple[QWidget, int, int]] = []
        self._gaps = {_ALONG: gap, _DOWN: line_gap}
        self._box = QBoxLayout(_ALONG, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def add(self, part: QWidget, stretch: int = 0, least: int = 0) -> None:
        """Add a part; one that stretches wants ``least`` pixels (at a 13 pixel font) or its whole width."""
        self._parts.append((part, stretch, least))
        self._box.addWidget(part, stretch)
        self._align(part, stretch)

    def folded(self) -> bool:
        """Whether the parts stand one under the other."""
        return self._box.direction() == _DOWN

    def _align(self, part: QWidget, stretch: int) -> None:
        leading = Qt.AlignmentFlag.AlignLeading if self.folded() and not stretch else Qt.AlignmentFlag(0)
        middle = Qt.AlignmentFlag(0) if self.folded() or stretch else Qt.AlignmentFlag.AlignVCenter
        self._box.setAlignment(part, leading | middle)

    def _shown(self) -> list[tuple[QWidget, int, int]]:
        return [each for each in self._parts if not _is_left_out(each[0])]

    @staticmethod
    def _wants(part: QWidget, stretch: int, least: int) -> int:
        hint = part.sizeHint().width()
        return min(hint, fonts.scaled(least)) if stretch and least else hint

    def _around(self) -> int:
        margins = self.contentsMargins()
        return margins.left() + margins.right() + self._gaps[_ALONG] * max(0, len(self._shown()) - 1)

    def _whole(self) -> int:
        return sum(part.sizeHint().width() for part, _stretch, _least in self._shown()) + self._around()

    def _fits(self, width: int) -> bool:
        return sum(self._wants(*each) for each in self._shown()) + self._around() <= width

    def _fold(self) -> None:
        wanted = _ALONG if self._fits(self.width()) else _DOWN
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)
            self._box.setSpacing(self._gaps[wanted])
            for part, stretch, _least in self._parts:
                self._align(part, stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()
        if self._box.hasHeightForWidth() and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # other words in a part
            self._fold()
        return super().event(event)

    def sizeHint(self) -> QSize:
        """As wide as all beside each other, as high as they stand now, with chips in as many lines as they need."""
        box = self._box
        high = (
            box.totalHeightForWidth(self.width()) if box.hasHeightForWidth() else box.totalSizeHint().height()
        )
        return QSize(self._whole(), high)

    def minimumSizeHint(self) -> QSize:
        margins = self.contentsMargins()
        widest = max((part.minimumSizeHint().width() for part, _stretch, _least in self._shown()), default=0)
        return QSize(widest + margins.left() + margins.right(), self._box.totalMinimumSize().height())


def _is_left_out(part: QWidget) -> bool:
    """Whether somebody hid it; one that was never shown yet only waits for its window."""
    return part.isHidden() and part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)

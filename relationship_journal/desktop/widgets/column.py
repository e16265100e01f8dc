"""A column of a row: as wide in every row, and wider with the reader's font."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


class Column(QWidget):
    """Holds a layout of its own and is as many pixels wide as ``wide`` answers, asked anew for every font.

    ``least`` lets it be wider where what it holds wants that.
    """

    def __init__(
        self, wide: Callable[[], int], parent: QWidget | None = None, *, least: bool = False
    ) -> None:
        super().__init__(parent)
        self._wide = wide
        self._given = 0
        self._least = least
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    @classmethod
    def of(cls, widget: QWidget, wide: Callable[[], int]) -> Column:
        """A column that holds one widget."""
        column = cls(wide)
        within = QHBoxLayout(column)
        within.setContentsMargins(0, 0, 0, 0)
        within.addWidget(widget)
        return column

    def set_width(self, width: int) -> None:
        """Be so many pixels wide from now on; 0 asks again."""
        if width != self._given:
            self._given = width
            self.updateGeometry()

    def _width(self, own: int) -> int:
        width = self._given or self._wide()
        return max(width, own) if self._least else width

    def sizeHint(self) -> QSize:
        own = super().sizeHint()
        return QSize(self._width(own.width()), own.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(super().sizeHint().width()), super().minimumSizeHint().height())

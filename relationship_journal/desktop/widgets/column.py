"""A column of a row: as wide in every row, and wider with the reader's font."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


class Column(QWidget):
    """Holds a layout of its own and is as many pixels wide as ``wide`` answers, asked anew for every font."""

    def __init__(self, wide: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wide = wide
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(self._wide(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._wide(), super().minimumSizeHint().height())

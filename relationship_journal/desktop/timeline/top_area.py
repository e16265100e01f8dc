"""What stands above a timeline: as high as it wants, instead of it or scrolling where the pane has less room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from relationship_journal.desktop import fonts

_LEAST = 120
"""Pixels it keeps however low the pane is."""
_LEAST_BELOW = 40
"""Pixels what is below keeps while one writes, so that the buttons of the jot stay in sight."""
_BOTH_FROM = 400
"""Pixels of a pane at a 13 pixel font in which one can write and read beneath it."""


class TopArea(QScrollArea):
    """Shows one widget, whose height it takes and follows; ``below`` gives way to it in a low pane."""

    def __init__(self, content: QWidget, pane: QWidget, below: QWidget) -> None:
        super().__init__()
        self._content = content
        self._pane = pane
        self._below = below
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        below.setMinimumHeight(_LEAST_BELOW)
        content.installEventFilter(self)
        pane.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._give_way()
        elif watched is self._pane and event.type() == QEvent.Type.Resize:
            self._give_way()
        return super().eventFilter(watched, event)

    def _give_way(self) -> None:
        low = self._pane.height() < fonts.scaled(_BOTH_FROM)
        self._below.setVisible(not low or self._wanted() <= fonts.scaled(_LEAST))

    def _wanted(self) -> int:
        layout = self._content.layout()
        if layout is not None and layout.hasHeightForWidth():
            return layout.totalHeightForWidth(max(1, self.width()))
        return self._content.sizeHint().height()

    def sizeHint(self) -> QSize:
        return QSize(self._content.sizeHint().width(), self._wanted())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._content.minimumSizeHint().width(), min(self._wanted(), fonts.scaled(_LEAST)))

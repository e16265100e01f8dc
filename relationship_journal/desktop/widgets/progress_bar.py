"""A thin bar that says how far something is, or that it is under way."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.widgets.painting import box, mirrored, smooth

_HEIGHT = 6.0
_UNKNOWN = 0.3
"""The share that is filled while nobody knows how much there is to do."""


class ProgressBar(QProgressBar):
    """Qt's own values and accessibility under a painted bar without words; it stands still while nothing is known.

    It is ``wide`` pixels at a 13 pixel font where there is room, and gives way to the words beside it.
    """

    def __init__(self, wide: int = 160, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wide = wide
        self.setTextVisible(False)
        self.valueChanged.connect(self.update)  # by itself Qt paints when its own bar would look different
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(self._wide), fonts.scaled(14))

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.scaled(48), self.sizeHint().height())

    def _share(self) -> float:
        span = self.maximum() - self.minimum()
        if not span:
            return _UNKNOWN
        return min(1.0, max(0.0, (self.value() - self.minimum()) / span))

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            whole = QRectF(self.rect())
            track = QRectF(0, round((whole.height() - _HEIGHT) / 2), whole.width(), _HEIGHT)
            box(painter, track, _HEIGHT / 2, "ring_track")
            width = track.width() * self._share()
            if width > 0:
                done = QRectF(track.left(), track.top(), max(_HEIGHT, width), _HEIGHT)
                box(painter, mirrored(self.layoutDirection(), whole, done), _HEIGHT / 2, "accent")

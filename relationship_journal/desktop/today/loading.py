"""What Today shows while it is first read: nothing at once, then titles with two quiet rows each."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.widgets.card import Card
from relationship_journal.desktop.widgets.painting import box, mirrored, smooth
from relationship_journal.desktop.widgets.section_title import SectionTitle

WAIT_MS = 150
_SHARES = (0.62, 0.38)


class _Row(QWidget):
    """Where words will be."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self._share = share
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, fonts.scaled(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        whole = QRectF(self.rect())
        bar = QRectF(0, whole.height() / 2 - 5, whole.width() * self._share, 10)
        with smooth(self) as painter:
            box(painter, mirrored(self.layoutDirection(), whole, bar), 5, "line")


class Loading(QWidget):
    """Hidden until ``WAIT_MS`` have passed without ``end``; never shown again after that."""

    def __init__(self, titles: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for title in titles:
            card = Card(padding=20)
            for share in _SHARES:
                card.add(_Row(share))
            column.addWidget(SectionTitle(title, roomy=True))
            column.addWidget(card)
            column.addSpacing(12)
        self.setAccessibleName(self.tr("Being read"))
        self.hide()

    def begin(self) -> None:
        """Show the rows if it takes longer than a moment."""
        self._timer.start(WAIT_MS)

    def end(self) -> None:
        """What was waited for is there."""
        self._timer.stop()
        self.hide()

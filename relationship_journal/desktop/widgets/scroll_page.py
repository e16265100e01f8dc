"""A page that scrolls up and down, with the page's margins and a greatest width."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.tokens import SPACE

_NARROW = 1180 - 216


class ScrollPage(QScrollArea):
    """A scroll area whose `body` column holds the page; `width_changed(px)` for breakpoints.

    The content is at most `max_width` design pixels wide (0: any) and then centred.
    """

    width_changed = Signal(int)

    def __init__(
        self, parent: QWidget | None = None, *, max_width: int = 1320, margin: int | None = None
    ) -> None:
        super().__init__(parent)
        self._max_width = max_width
        self._margin = margin
        self._late = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.content.setObjectName("page_content")
        self.viewport().setAutoFillBackground(False)
        self.content.setAutoFillBackground(False)
        self.body = QVBoxLayout(self.content)
        self.body.setSpacing(0)
        self.setWidget(self.content)
        self.content.setAutoFillBackground(False)
        self._place()

    def is_narrow(self) -> bool:
        """Whether the page is below the first breakpoint, in the reader's font."""
        return self.width() < fonts.scaled(_NARROW)

    def event(self, event: QEvent) -> bool:
        """Another theme on a page that nobody sees: its heights are measured when it is shown."""
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.LayoutRequest} and not self.isVisible():
            self._late = True
            return QWidget.event(self, event)
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._late:
            self._late = False
            QApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        if event.size().width() != event.oldSize().width():
            self.width_changed.emit(self.width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}
        if event.type() in kinds and hasattr(self, "body"):
            self._place()

    def _place(self) -> None:
        margin = self._margin
        if margin is None:
            margin = SPACE.page_narrow if self.is_narrow() else SPACE.page
        side = margin
        if self._max_width:
            side = max(margin, (self.width() - fonts.scaled(self._max_width)) // 2)
        # The scroll bar stands in the margin: what is on the page does not move when it comes or goes.
        beyond = max(0, side - (self.width() - self.viewport().width()))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.body.setContentsMargins(beyond if rtl else side, margin - 2, side if rtl else beyond, margin)

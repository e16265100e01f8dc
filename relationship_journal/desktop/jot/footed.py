"""A jot between other things: what is written scrolls where there is little room, its buttons stay in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.widgets.painting import horizontal_line

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from relationship_journal.desktop.jot.jot_text import JotText

_LEAST = 38
"""Pixels of what scrolls that are seen at a 13 pixel font, however little room there is: a line, and that there is more."""


class Footed(QWidget):
    """``content`` over ``foot``: as high as both want, and down to a strip of the first over the whole second.

    Of the content the line that is written in ``text`` stays in sight, and ``note`` when it comes up.
    """

    def __init__(self, content: QWidget, foot: QWidget, *, text: JotText, note: QWidget, gap: int) -> None:
        super().__init__()
        self._content = content
        self._foot = foot
        self._text = text
        self._note = note
        self._note_is_new = False
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(content)
        content.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap)
        self._column.addWidget(self._scroll, 1)
        self._column.addWidget(foot)
        self._scroll.verticalScrollBar().rangeChanged.connect(lambda *_: self.update())
        content.installEventFilter(self)
        note.installEventFilter(self)
        text.cursorPositionChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        elif watched is self._content and event.type() == QEvent.Type.Resize:
            if self._note_is_new:
                self._scroll.ensureWidgetVisible(self._note, 0, 0)
            else:
                self._follow()
        elif watched is self._note and event.type() in {QEvent.Type.Show, QEvent.Type.Hide}:
            self._note_is_new = (
                event.type() == QEvent.Type.Show
            )  # its place comes with the content's next size
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._scroll.verticalScrollBar().maximum() > 0:  # what is written goes on behind the foot
            with QPainter(self) as painter:
                horizontal_line(painter, 0, self.width(), self._scroll.geometry().bottom() + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # chips in more or fewer lines

    def _follow(self) -> None:
        """Keep the line that is written in sight."""
        self._note_is_new = False
        if not self._text.hasFocus():
            return
        caret = self._text.cursorRect()
        at = self._text.viewport().mapTo(self._content, caret.center())
        self._scroll.ensureVisible(at.x(), at.y(), 0, caret.height())

    def hasHeightForWidth(self) -> bool:
        return False  # a layout would then never give it less than it wants

    def _height(self, content: int) -> int:
        foot = self._foot.heightForWidth(max(1, self.width()))
        return content + self._column.spacing() + max(foot, self._foot.minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        wanted = self._content.heightForWidth(max(1, self.width()))
        hint = self._content.sizeHint()
        return QSize(hint.width(), self._height(wanted if wanted >= 0 else hint.height()))

    def minimumSizeHint(self) -> QSize:
        width = max(self._content.minimumSizeHint().width(), self._foot.minimumSizeHint().width())
        return QSize(width, self._height(fonts.scaled(_LEAST)))

"""What a page says when it has nothing to show, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from relationship_journal.desktop.icons import paint_icon
from relationship_journal.desktop.widgets.button import Button, Kind
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.painting import box, centred, icon_px, smooth, soft_border


class IconTile(QWidget):
    """An icon in a soft square of its hue."""

    def __init__(self, icon: str, hue: str = "accent", size: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._hue = hue
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = icon_px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            box(painter, QRectF(self.rect()), 10, f"{self._hue}_soft", soft_border(self._hue), 1.5)
            side = icon_px(20)
            paint_icon(painter, centred(self.rect(), side, side), self._icon, self._hue)


class EmptyState(QWidget):
    """Icon, one line, one sentence, one button; `activated` fires on the button."""

    activated = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        text: str = "",
        *,
        action: str = "",
        action_icon: str = "",
        keys: str = "",
        kind: Kind = "primary",
        hue: str = "accent",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 32, 24, 32)
        column.setSpacing(6)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(1)
        column.addWidget(IconTile(icon, hue), 0, middle)
        column.addSpacing(8)
        self._title = PlainLabel(title, "section", max_lines=2, align=middle)
        self._text = PlainLabel(text, "body", "text2", max_lines=0, align=middle)
        column.addWidget(self._title)
        column.addWidget(self._text)
        self._text.setVisible(bool(text))
        self.button = Button(action, kind, action_icon, keys=keys)
        self.button.clicked.connect(self.activated)
        column.addSpacing(10)
        column.addWidget(self.button, 0, middle)
        self.button.setVisible(bool(action))
        column.addStretch(2)

    def set_words(self, title: str, text: str = "", action: str = "") -> None:
        """Change what it says."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.button.setText(action)
        self.button.setVisible(bool(action))

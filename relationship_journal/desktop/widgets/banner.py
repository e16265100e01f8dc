"""A strip for a state that stays: the sample is open, a backup failed."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from relationship_journal.desktop.icons import paint_icon
from relationship_journal.desktop.theme import color
from relationship_journal.desktop.widgets.button import Button, IconButton
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.margins import set_margins
from relationship_journal.desktop.widgets.painting import box, centred, icon_px, smooth, soft_border

Kind = Literal["accent", "amber", "danger"]


class IconMark(QWidget):
    """One icon in a colour, decorative."""

    def __init__(
        self, name: str, token: str = "text2", size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._token = token
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = icon_px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            side = icon_px(self._size)
            paint_icon(painter, centred(self.rect(), side, side), self._name, self._token)


class Banner(QWidget):
    """Icon, words, one action, and a cross if it can be put away; square where it spans a page (``strip``)."""

    activated = Signal()
    dismissed = Signal()

    def __init__(
        self,
        text: str,
        *,
        kind: Kind = "accent",
        icon: str = "info",
        action: str = "",
        dismissible: bool = False,
        strip: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._strip = strip
        ink = "accent_ink" if kind == "accent" else kind
        row = QHBoxLayout(self)
        set_margins(row, 24 if strip else 16, 6, 24 if strip else 10, 7 if strip else 6)
        row.setSpacing(10)
        row.addWidget(IconMark(icon, ink))
        self._label = PlainLabel(
            text, "body", ink, max_lines=6, weight=500, align=Qt.AlignmentFlag.AlignVCenter
        )
        row.addWidget(self._label, 1)
        self.button = Button(action, "secondary", height=28)
        self.button.setVisible(bool(action))
        self.button.clicked.connect(self.activated)
        row.addWidget(self.button)
        if dismissible:
            cross = IconButton("x", self.tr("Close"), size=28)
            cross.clicked.connect(self.dismissed)
            row.addWidget(cross)
        self.setAccessibleName(text)

    def set_text(self, text: str) -> None:
        """Change the words."""
        self._label.setText(text)
        self.setAccessibleName(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            radius = 0 if self._strip else 10
            box(painter, QRectF(self.rect()), radius, f"{self._kind}_soft", soft_border(self._kind), 1.5)
            if self._strip:
                painter.fillRect(0, self.height() - 1, self.width(), 1, color("line"))

"""Words that lead somewhere, in the accent colour."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.fonts import Role
from relationship_journal.desktop.text_layout import draw_words, text_width
from relationship_journal.desktop.theme import color, theme
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.painting import box, smooth


class Link(Button):
    """A quiet button that looks like a link, underlined under the pointer; ``flush`` starts or ends with its words."""

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        token: str = "accent",
        role: Role = "strong",
        flush: Literal["", "start", "end"] = "",
    ) -> None:
        self._role: Role = role
        self._flush = flush
        super().__init__(text, "ghost", parent=parent)
        self._ink = token
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(
            round(text_width(self._label, self._role)) + 9, max(28, round(fonts.line_step(self._role)) + 6)
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), fonts.scaled(40)), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            rect = QRectF(self.rect())
            if self._ring and self.hasFocus():
                box(painter, rect, 6, None, "ring", 2.0)
            font = fonts.font(self._role)
            if self.underMouse() or theme().high_contrast:
                font = QFont(font)
                font.setUnderline(True)
            painter.setFont(font)
            ink = (self._ink or "accent") if self.isEnabled() else "text3"
            if self.underMouse() and ink == "accent":
                ink = "accent_ink"
            painter.setPen(color(ink))
            flush = self._flush and not (self._ring and self.hasFocus())
            shown = self._shorten(self._role, rect.width() - (0 if flush else 8))
            metrics = fonts.metrics(self._role)
            base = round(rect.center().y() + (metrics.ascent() - metrics.descent()) / 2)
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            room = rect.width() - text_width(shown, self._role)
            x = room - 4.0 if rtl else 4.0
            if flush:
                x = room if (self._flush == "end") != rtl else 0.0
            draw_words(painter, QPointF(x, base), shown)

"""Plain text in a role of the type scale, wrapped with its line height or elided."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.fonts import Role
from relationship_journal.desktop.text_layout import LaidText, lay_out
from relationship_journal.desktop.theme import color
from relationship_journal.desktop.widgets.painting import smooth, visual_align
from relationship_journal.desktop.widgets.tooltip import WholeWords, plain_tooltip, tell_whole

_READABLE = 620
_HEADINGS = ("display", "name", "dialog", "section")


class PlainLabel(QLabel):
    """User text as written, never markup.

    `max_lines` 1 keeps one line and elides it, more wraps and elides, 0 wraps without end. With
    AlignVCenter in `align` several lines sit in the middle of their height. An elided text
    shows itself whole in its tooltip. `heading` tells assistive technology whether it heads what follows; None
    goes by the role.
    """

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        token: str = "text",
        *,
        max_lines: int = 1,
        weight: int | None = None,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        strikeout: bool = False,
        heading: bool | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role: Role = role
        self._token = token
        self._max_lines = max_lines
        self._weight = weight
        self._align = align
        self._strikeout = strikeout
        self.whole: WholeWords | None = None
        heads = role in _HEADINGS if heading is None else heading
        self.spoken_role = QAccessible.Role.Heading if heads else QAccessible.Role.StaticText
        self.setTextFormat(Qt.TextFormat.PlainText)
        wraps = max_lines != 1
        policy = QSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum if wraps else QSizePolicy.Policy.Fixed
        )
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)
        self.setWordWrap(wraps)
        self.setText(text)

    def set_token(self, token: str) -> None:
        """Change the colour."""
        if token != self._token:
            self._token = token
            self.update()

    def setText(self, text: str) -> None:
        super().setText(text)
        self.updateGeometry()
        self.update()

    def laid(self, width: float) -> LaidText:
        """The text laid out for a width in pixels."""
        return lay_out(
            self.text(), self._role, width,
            max_lines=self._max_lines, weight=self._weight, strikeout=self._strikeout,
        )  # fmt: skip

    def hasHeightForWidth(self) -> bool:
        return self._max_lines != 1

    def heightForWidth(self, width: int) -> int:
        return round(self.laid(max(1, width)).height) if self.hasHeightForWidth() else -1

    def sizeHint(self) -> QSize:
        if self._max_lines == 1:
            metrics = fonts.metrics(self._role, self._weight)
            single = self.text().replace("\n", " ")
            return QSize(round(metrics.horizontalAdvance(single)) + 2, round(fonts.line_step(self._role)))
        laid = self.laid(fonts.scaled(_READABLE))
        return QSize(round(laid.width) + 2, round(laid.height))

    def minimumSizeHint(self) -> QSize:
        least = min(self.sizeHint().width(), fonts.scaled(28 if self._max_lines == 1 else 72))
        return QSize(least, round(fonts.line_step(self._role)))

    def whole_words(self) -> str:
        """All of them, unless it has a tooltip of its own."""
        return "" if self.toolTip() else plain_tooltip(self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            token = self._token if self.isEnabled() else "text3"
            laid = self.laid(self.width())
            tell_whole(self, shortened=laid.elided)
            area = QRectF(self.contentsRect())
            if self._max_lines == 1 or self._align & Qt.AlignmentFlag.AlignVCenter:
                area.setTop(round(area.top() + (area.height() - laid.height) / 2))
            laid.paint(painter, area.topLeft(), color(token), visual_align(self, self._align))

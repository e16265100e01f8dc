"""The line under a person's name: role, company, pronouns; the company leads to its page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.text_layout import lay_out
from relationship_journal.desktop.theme import color, theme
from relationship_journal.desktop.widgets.flow_layout import FlowLayout
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.link import Link
from relationship_journal.desktop.widgets.margins import set_margins
from relationship_journal.desktop.widgets.painting import box, smooth, visual_align
from relationship_journal.desktop.widgets.tooltip import tell_whole

_DOT = "  \u00b7  "


class _Company(Link):
    """A link whose words stand on the line of the words beside it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            whole = QRectF(self.rect())
            if self._ring and self.hasFocus():
                box(painter, whole, 6, None, "ring", 2.0)
            ink = color(self._ink or "text2")
            laid = lay_out(self._label, "body", max(1.0, whole.width() - 8), max_lines=1)
            tell_whole(self, shortened=laid.elided)
            top = float(round((whole.height() - laid.height) / 2))
            laid.paint(painter, QPointF(4, top), ink, visual_align(self, Qt.AlignmentFlag.AlignLeft))
            if self.underMouse() or theme().high_contrast:
                metrics = fonts.metrics("body")
                below = round(top + (laid.height + metrics.ascent() - metrics.descent()) / 2) + 1.5
                painter.setPen(QPen(ink, 1))
                painter.drawLine(QPointF(4, below), QPointF(4 + laid.width, below))


class WorkLine(QWidget):
    """Reads as one sentence, in two lines where one is too short; only the company can be pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = PlainLabel("", "body", "text2")
        self.company = _Company("", token="text2", role="body")
        self._after = PlainLabel("", "body", "text2")
        row = self._row = FlowLayout(self, gap=0, line_gap=0)
        for part in (self._before, self.company, self._after):
            row.addWidget(part)

    def show_words(self, role: str, company: str, more: Sequence[str]) -> None:
        """Show what is known; nothing known leaves no line."""
        rest = _DOT.join(part for part in more if part)
        # The link keeps room for its ring, which stands for the spaces around it.
        set_margins(self._row, 0 if role else -4, 0, 0, 0)
        self._before.setText(f"{isolated(role)}," if role and company else role)
        self.company.setText(company)
        self.company.setAccessibleName(self.tr("Everybody at {company}").format(company=isolated(company)))
        dot = "\u00a0\u00b7  " if company else _DOT if role else ""
        self._after.setText(f"{dot}{rest}" if rest else "")
        for part, words in ((self._before, role), (self.company, company), (self._after, rest)):
            part.setVisible(bool(words))
        self.setVisible(bool(role or company or rest))

    def text(self) -> str:
        """The line as it reads."""
        parts = (self._before.text(), self.company.label(), self._after.text())
        return " ".join(part for part in parts if part)

"""The tint under marked words while a jot is being written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat

from relationship_journal.desktop.theme import color, theme
from relationship_journal.domain.marks import read_marks

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument


class MarkTint(QSyntaxHighlighter):
    """Tints promises gold, topics green and people in the accent; a mark never runs over a line's end."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        theme().changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        marks = read_marks(text)
        for promise in marks.promises:
            self._tint(text, promise.start, promise.end, "amber")
        for topic in marks.topics:
            self._tint(text, topic.start, topic.end, "accent")
        for person in marks.people:
            self._ink(text, person.start, person.end)

    def _tint(self, text: str, start: int, end: int, hue: str) -> None:
        look = QTextCharFormat()
        look.setBackground(color(f"{hue}_soft"))
        look.setFontUnderline(True)
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        look.setUnderlineColor(color(hue))
        self.setFormat(units(text, start), units(text[start:end], end - start), look)

    def _ink(self, text: str, start: int, end: int) -> None:
        for index in range(start, end):
            at = units(text, index)
            look = self.format(at)
            look.setForeground(color("accent_ink"))
            look.setFontWeight(600)
            self.setFormat(at, units(text[index], 1), look)


def units(text: str, index: int) -> int:
    """How many UTF-16 units, as Qt counts, stand before a character."""
    if text.isascii():
        return index
    return len(text[:index].encode("utf-16-le", "surrogatepass")) // 2

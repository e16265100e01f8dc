"""The tint under marked and found words while a jot is being written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QSyntaxHighlighter, QTextCharFormat, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit

from relationship_journal.desktop.jot.spaced_lines import edges, lines_in_sight
from relationship_journal.desktop.theme import color, theme
from relationship_journal.domain.marks import read_marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QTextDocument

    from relationship_journal.desktop.spelling import Spelling

_MOST_SPELLED = 8_000
"""Characters of a paragraph whose spelling is looked at: what is pasted by the megabyte is nobody's typing."""
_LINE = int(QTextFormat.Property.UserProperty) + 1
"""The hue of the line under tinted words, as a property of their format."""
_THICK = 2
Place = tuple[int, int, str]
"""Where found words begin and end in the document, in Qt's units, and their hue."""


class MarkTint(QSyntaxHighlighter):
    """Tints promises gold, topics green, people in the accent, and found words in the hue of their kind.

    A mark never runs over a line's end; found words may. Where words are typed into, their tint goes.
    """

    def __init__(self, document: QTextDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._found: list[Place] = []
        self._painting = False
        self._spelling: Spelling | None = None
        document.contentsChange.connect(
            self._edited
        )  # before the document: it must be heard before it paints
        self.setDocument(document)
        theme().changed.connect(self.repaint)

    def is_painting(self) -> bool:
        """Whether Qt tells of new colours just now, as of a change of the text."""
        return self._painting

    def set_spelling(self, spelling: Spelling) -> None:
        """Underline the words it takes for wrong, but for the one being typed."""
        self._spelling = spelling
        spelling.ready.connect(self.repaint)

    def show_found(self, places: Sequence[Place]) -> None:
        """Tint these places and no others."""
        if list(places) == self._found:
            return
        before, self._found = self._found, list(places)
        self._repaint([*before, *self._found])

    def found(self) -> list[Place]:
        """What is tinted now."""
        return list(self._found)

    def repaint(self) -> None:
        """Paint everything anew, in the colours of the theme."""
        self._painting = True
        self.rehighlight()
        self._painting = False

    def _repaint(self, places: Sequence[Place]) -> None:
        document = self.document()
        touched = set()
        for start, end, _ in places:
            block = document.findBlock(start)
            while block.isValid() and block.position() < end:
                touched.add(block.blockNumber())
                block = block.next()
        self._painting = True
        for number in sorted(touched):
            self.rehighlightBlock(document.findBlockByNumber(number))
        self._painting = False

    def _edited(self, at: int, gone: int, come: int) -> None:
        if not self._found or self._painting:  # Qt tells of new colours as of a change
            return
        kept = []
        for start, end, hue in self._found:
            if end <= at:
                kept.append((start, end, hue))
            elif start >= at + gone:
                kept.append((start + come - gone, end + come - gone, hue))
        self._found = kept

    def highlightBlock(self, text: str) -> None:
        block = self.currentBlock()
        base, length = block.position(), block.length()
        for start, end, hue in self._found:
            if start < base + length and end > base:
                begin = max(start - base, 0)
                self.setFormat(begin, min(end - base, length - 1) - begin, _look(hue))
        marks = read_marks(text)
        for promise in marks.promises:
            self._tint(text, promise.start, promise.end, "amber")
        for topic in marks.topics:
            self._tint(text, topic.start, topic.end, "accent")
        for person in marks.people:
            self._ink(text, person.start, person.end)
        if self._spelling is not None:
            self._mark_wrong(text, self._spelling, [(person.start, person.end) for person in marks.people])

    def _mark_wrong(self, text: str, spelling: Spelling, names: Sequence[tuple[int, int]]) -> None:
        typed = self._caret() - self.currentBlock().position()
        for start, end in spelling.wrong(text[:_MOST_SPELLED]):
            if units(text, end) == typed or any(begin <= start < stop for begin, stop in names):
                continue
            for at in range(units(text, start), units(text, end)):
                look = self.format(at)
                look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
                look.setUnderlineColor(color("danger"))
                self.setFormat(at, 1, look)

    def _caret(self) -> int:
        writer = self.parent()
        return (
            writer.textCursor().position() if isinstance(writer, QPlainTextEdit) and writer.hasFocus() else -1
        )

    def _tint(self, text: str, start: int, end: int, hue: str) -> None:
        self.setFormat(units(text, start), units(text[start:end], end - start), _look(hue))

    def _ink(self, text: str, start: int, end: int) -> None:
        for index in range(start, end):
            at = units(text, index)
            look = self.format(at)
            look.setForeground(color("accent_ink"))
            look.setFontWeight(600)
            self.setFormat(at, units(text[index], 1), look)


def _look(hue: str) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setBackground(color(f"{hue}_soft"))
    look.setProperty(_LINE, hue)
    return look


def paint_lines(editor: QPlainTextEdit) -> None:
    """Draw the line under what is tinted, which is thicker than a font's own; call it once Qt has painted."""
    with QPainter(editor.viewport()) as painter:
        for block, line, place in lines_in_sight(editor):
            start, stop = line.textStart(), line.textStart() + line.textLength()
            for part in block.layout().formats():
                hue = part.format.property(_LINE)
                begin, end = max(part.start, start), min(part.start + part.length, stop)
                if isinstance(hue, str) and begin < end:
                    left, right = edges(line, begin, end)
                    under = QRectF(left, line.y() + line.height() - 1, right - left, _THICK)
                    written = line.naturalTextRect()  # without the space at a line's end
                    under = under.intersected(written.adjusted(0, 0, 0, _THICK))
                    painter.fillRect(under.translated(place), color(hue))


def units(text: str, index: int) -> int:
    """How many UTF-16 units, as Qt counts, stand before a character."""
    if text.isascii():
        return index
    return len(text[:index].encode("utf-16-le", "surrogatepass")) // 2

"""Lines as far apart as their role in the type scale asks for; QPlainTextEdit itself knows only the font's own height."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

from relationship_journal.desktop import fonts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock, QTextLine
    from PySide6.QtWidgets import QPlainTextEdit

    from relationship_journal.desktop.fonts import Role


class SpacedLines(QPlainTextDocumentLayout):
    """Lays a document out as Qt does, then moves its lines apart.

    Qt asks for a paragraph's box whenever it needs its lines, so that is where they are moved.
    """

    def __init__(self, document: QTextDocument, role: Role) -> None:
        super().__init__(document)
        self._role: Role = role

    def step(self) -> float:
        """Pixels from one line to the next."""
        return fonts.line_step(self._role)

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        rect = super().blockBoundingRect(block)  # lays the block out, if that is still to do
        laid = block.layout()
        count = laid.lineCount()
        if not count or not block.isVisible():
            return rect
        step = self.step()
        last = laid.lineAt(count - 1)
        if abs(last.y() - (count - 1) * step) > 0.01:
            for number in range(count):
                line = laid.lineAt(number)
                line.setPosition(QPointF(line.x(), number * step))
        margin = 0.0 if block.next().isValid() else self.document().documentMargin()
        rect.setHeight(max(count * step, (count - 1) * step + last.height()) + margin)
        return rect


class SpacedDocument(QTextDocument):
    """The document of an editor, its lines as far apart as the role asks for; the editor's to keep."""

    def __init__(self, role: Role, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._lines = SpacedLines(self, role)  # kept, as the editor keeps this
        self.setDocumentLayout(self._lines)


def lines_in_sight(editor: QPlainTextEdit) -> Iterator[tuple[QTextBlock, QTextLine, QPointF]]:
    """The lines an editor shows now: the paragraph each belongs to, and where that begins in the viewport."""
    room, offset = editor.viewport().rect(), editor.contentOffset()
    block = editor.firstVisibleBlock()
    while block.isValid():
        place = editor.blockBoundingGeometry(block).translated(offset).topLeft()
        if place.y() > room.bottom():
            return
        for number in range(block.layout().lineCount()):
            yield block, block.layout().lineAt(number), place
        block = block.next()


def fill_selection(editor: QPlainTextEdit, step: float) -> None:
    """Paint what is selected between the lines, where Qt leaves a gap; call it before Qt paints the lines."""
    cursor = editor.textCursor()
    if not cursor.hasSelection():
        return
    begin, end = cursor.selectionStart(), cursor.selectionEnd()
    ground = editor.palette().highlight()
    with QPainter(editor.viewport()) as painter:
        for block, line, place in lines_in_sight(editor):
            gap = _gap_below(line, begin - block.position(), end - block.position(), step)
            if gap is not None:
                painter.fillRect(gap.translated(place), ground)


def _gap_below(line: QTextLine, begin: int, end: int, step: float) -> QRectF | None:
    """The selected part of the gap under a line; None where the selection does not go on below it."""
    start, stop = line.textStart(), line.textStart() + line.textLength()
    if begin > stop or end <= stop:
        return None
    left, right = edges(line, max(begin, start), stop)
    return QRectF(left, line.y() + line.height(), right - left, step - line.height() + 1)


def edges(line: QTextLine, begin: int, end: int) -> tuple[float, float]:
    """Where a part of a line begins and ends on screen, the left edge first."""
    left, right = sorted((_x(line, begin), _x(line, end)))
    return left, right


def _x(line: QTextLine, at: int) -> float:
    answer: object = line.cursorToX(at)  # with the place it took, where Qt's own answer is the number alone
    x = answer[0] if isinstance(answer, tuple) else answer
    return float(x) if isinstance(x, (int, float)) else 0.0

"""Wrapped plain text with a line height and an ellipsis: the same measuring and painting everywhere."""

from __future__ import annotations

from collections import OrderedDict
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

from relationship_journal.desktop import fonts
from relationship_journal.desktop.bidi import reads_right_to_left
from relationship_journal.desktop.fonts import Role
from relationship_journal.desktop.kept_words import emptied_with_the_journal
from relationship_journal.desktop.theme import color

LINE_SEPARATOR = "\u2028"
ELLIPSIS = "\u2026"
_MAX_CACHED = 600
_LAST_LATIN = "\u024f"
_SAME = 0.01
"""Pixels by which ascents of one font may differ in how they were measured."""
_cache: OrderedDict[tuple[object, ...], LaidText] = OrderedDict()
emptied_with_the_journal(_cache.clear)


class LaidText:
    """One text laid out for one width; `height` and `width` in pixels, `elided` when lines are missing."""

    def __init__(self, text: str, font: QFont, width: float, step: float, max_lines: int) -> None:
        self._layout = QTextLayout(text, font)
        self._layout.setCacheEnabled(True)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        # Alignment is ours: Qt would shift right-to-left lines a second time.
        option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._layout.setTextOption(option)
        self._metrics = QFontMetricsF(font)
        self._box = width
        self.elided = False
        self.width = 0.0
        self.height = 0.0
        self._last = ""
        self._rtl = reads_right_to_left(text)
        self._lay(text, width, step, max_lines)

    def _lay(self, text: str, width: float, step: float, max_lines: int) -> None:
        self._layout.beginLayout()
        count = 0
        while True:
            line = self._layout.createLine()
            if not line.isValid():
                break
            if max_lines and count == max_lines:
                self.elided = True
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, count * step + self._base_line(line, step) - line.ascent()))
            self.width = max(self.width, line.naturalTextWidth())
            count += 1
        self._layout.endLayout()
        self.height = max(1, count) * step
        self._count = count
        if self.elided and count:
            start = self._layout.lineAt(count - 1).textStart()
            rest = text[start:] if text.isascii() else _from_utf16(text, start)
            shown = rest.split(LINE_SEPARATOR, 1)[0]
            if shown != rest and self._metrics.horizontalAdvance(shown + ELLIPSIS) <= width:
                self._last = shown.rstrip() + ELLIPSIS
            else:
                self._last = self._metrics.elidedText(
                    rest.replace(LINE_SEPARATOR, " "), Qt.TextElideMode.ElideRight, width
                )
            self.width = min(width, max(self.width, self._metrics.horizontalAdvance(self._last)))

    def _base_line(self, line: QTextLine, step: float) -> float:
        """From the top of a line's box to the base line of the reader's own letters.

        Letters that come from another font stand on the same, and only as much higher as their ink would leave the box.
        """
        own, ascent = ceil(self._metrics.height()), self._metrics.ascent()
        base = (step - own) / 2 + ascent
        if line.height() <= own and line.ascent() <= ascent + _SAME:
            return base
        words = _from_utf16(self._layout.text(), line.textStart(), line.textLength())
        return min(base, step - self._metrics.tightBoundingRect(words).bottom())

    def paint(
        self,
        painter: QPainter,
        at: QPointF,
        colour: QColor,
        align: Qt.AlignmentFlag | None = None,
    ) -> None:
        """Draw with the top left corner of the box at `at`; without `align` from where its own script begins."""
        if align is None:
            align = Qt.AlignmentFlag.AlignRight if self._rtl else Qt.AlignmentFlag.AlignLeft
        painter.setPen(colour)
        painter.setFont(self._layout.font())
        whole = self._count - 1 if self.elided else self._count
        for index in range(whole):
            line = self._layout.lineAt(index)
            line.draw(painter, at + QPointF(self._shift(line.naturalTextWidth(), align), 0))
        if self.elided and self._count:
            line = self._layout.lineAt(self._count - 1)
            top = at.y() + line.y()
            left = at.x() + self._shift(self._metrics.horizontalAdvance(self._last), align)
            draw_words(painter, QPointF(left, top + line.ascent()), self._last)

    def _shift(self, used: float, align: Qt.AlignmentFlag) -> float:
        if align & Qt.AlignmentFlag.AlignHCenter:
            return max(0.0, (self._box - used) / 2)
        if align & Qt.AlignmentFlag.AlignRight:
            return max(0.0, self._box - used)
        return 0.0


def _from_utf16(text: str, start: int, length: int | None = None) -> str:
    """So much of a text, or its rest, after so many UTF-16 units, which is how Qt counts."""
    end = None if length is None else (start + length) * 2
    return text.encode("utf-16-le", "surrogatepass")[start * 2 : end].decode("utf-16-le", "replace")


def draw_words(painter: QPainter, at: QPointF, text: str) -> None:
    """Draw one line from a point of its base line, read in its own direction whatever the window's is."""
    before = painter.layoutDirection()
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(at, text)
    painter.setLayoutDirection(before)


def plain(text: str) -> str:
    """User text as QTextLayout wants it: every kind of newline becomes a line separator."""
    for newline in ("\r\n", "\r", "\n", "\u2029"):
        text = text.replace(newline, LINE_SEPARATOR)
    return text


def lay_out(
    text: str,
    role: Role = "body",
    width: float = 1e6,
    *,
    max_lines: int = 0,
    weight: int | None = None,
    strikeout: bool = False,
) -> LaidText:
    """Lay `text` out in `width` pixels with the role's line height; 0 lines means all. Cached."""
    key = (text, role, round(width, 1), max_lines, weight, strikeout, fonts.generation())
    found = _cache.get(key)
    if found is not None:
        _cache.move_to_end(key)
        return found
    font = fonts.font(role, weight, strikeout=strikeout)
    made = LaidText(plain(text), font, max(1.0, width), round(fonts.line_step(role)), max_lines)
    _cache[key] = made
    if len(_cache) > _MAX_CACHED:
        _cache.popitem(last=False)
    return made


def text_height(text: str, role: Role, width: float, *, max_lines: int = 0, weight: int | None = None) -> int:
    """The height in pixels of a wrapped text, for delegates' size hints."""
    return round(lay_out(text, role, width, max_lines=max_lines, weight=weight).height)


def paint_line(
    painter: QPainter,
    rect: QRectF,
    text: str,
    role: Role = "body",
    token: str | QColor = "text",
    *,
    weight: int | None = None,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    strikeout: bool = False,
) -> float:
    """Draw one line, vertically centred in `rect` and elided if too long; answers the width used.

    AlignLeft is where the reader begins and AlignRight where lines end, as the painter's direction has it, unless
    AlignAbsolute goes with them; within the line every script keeps its own direction.
    """
    metrics = fonts.metrics(role, weight)
    shown = elided(text, role, rect.width(), weight=weight)
    painter.setFont(fonts.font(role, weight, strikeout=strikeout))
    painter.setPen(color(token))
    reading = painter.layoutDirection()
    sides = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight
    turned = reading == Qt.LayoutDirection.RightToLeft and not align & Qt.AlignmentFlag.AlignAbsolute
    if turned and align & sides:
        align ^= sides
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    used = metrics.horizontalAdvance(shown)
    room = rect.width() - used
    shift = room if align & Qt.AlignmentFlag.AlignRight else 0.0
    if align & Qt.AlignmentFlag.AlignHCenter:
        shift = room / 2
    base = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
    if (
        max(shown, default="") > _LAST_LATIN
    ):  # other letters stand as high, unless they would leave the line below
        base = min(base, rect.bottom() - metrics.tightBoundingRect(shown).bottom())
    painter.drawText(QPointF(rect.left() + shift, base), shown)
    painter.setLayoutDirection(reading)
    return min(rect.width(), used)


def elided(text: str, role: Role, width: float, *, weight: int | None = None) -> str:
    """One line of text, cut with an ellipsis to fit `width` pixels."""
    single = plain(text).replace(LINE_SEPARATOR, " ")
    return fonts.metrics(role, weight).elidedText(single, Qt.TextElideMode.ElideRight, max(0.0, width))


def text_width(text: str, role: Role = "body", weight: int | None = None) -> float:
    """The width in pixels of one line."""
    return fonts.metrics(role, weight).horizontalAdvance(text)

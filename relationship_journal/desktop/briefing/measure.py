"""The page of a briefing in real fonts: what composing measures with and painting draws with."""

from __future__ import annotations

from collections import OrderedDict
from functools import cache
from typing import Literal

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from relationship_journal.desktop import fonts
from relationship_journal.desktop.kept_words import emptied_with_the_journal
from relationship_journal.desktop.text_layout import ELLIPSIS, LINE_SEPARATOR, plain
from relationship_journal.domain.briefing_parts import Paragraph
from relationship_journal.domain.briefing_parts import Role as SheetRole
from relationship_journal.domain.names import clusters

PageName = Literal["A4", "Letter"]

MARGIN_MM = 14.0
PAGES_MM: dict[PageName, tuple[float, float]] = {"A4": (210.0, 297.0), "Letter": (215.9, 279.4)}
SHEET_WIDTH = 716.0
"""Design pixels between the margins: the sheet of 820 without its 52 on each side; paper is scaled to it."""

_BODY = 13
_CACHED = 900

_Look = tuple[fonts.Role, float, int | None, float]
_LOOKS: dict[SheetRole, _Look] = {
    "title": ("briefing", 2.0, None, 1.25),
    "when": ("body", 1.0, None, 1.45),
    "name": ("person", 1.3, None, 1.3),
    "small": ("body", 1.0, None, 1.45),
    "portrait": ("portrait", 1.15, None, 1.45),
    "section": ("reading", 1.08, 600, 1.4),
    "reading": ("reading", 1.08, None, 1.5),
    "note": ("caption", 0.92, None, 1.4),
    "footer": ("caption", 0.92, None, 1.4),
}


@cache
def _sheet_font(role: SheetRole, reading: float, weight: int | None, generation: int) -> QFont:  # noqa: ARG001 - key
    look, factor, own_weight, _ = _LOOKS[role]
    made = QFont(fonts.font(look, weight or own_weight))
    if role in {"reading", "portrait"}:  # the portrait shrinks with the text around it
        factor *= reading / 1.08
    made.setPixelSize(round(_BODY * factor))
    # Unhinted letters keep their widths at every scale, so paper breaks lines where the screen does.
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Ligatures would leave a PDF as signs of their own: nobody finds "floor" when it says "ﬂoor".
    for drawn_together in ("liga", "calt"):
        made.setFeature(QFont.Tag(drawn_together), 0)
    return made


def sheet_font(role: SheetRole, reading: float = 1.08, weight: int | None = None) -> QFont:
    """The font of a role at the design size of 13 pixels; shared, so copy it before changing it."""
    return _sheet_font(role, reading, weight, fonts.generation())


class SheetText:
    """A paragraph laid out for one width, its first part bold; all in design pixels."""

    def __init__(self, text: Paragraph, width: float, reading: float, quiet: QColor | None = None) -> None:
        self._text = text
        self._font = sheet_font(text.role, reading)
        self._bold = sheet_font(text.role, reading, 600)
        self._quiet = quiet
        self.step = float(round(self._font.pixelSize() * _LOOKS[text.role][3]))
        words = plain(text.text)
        self._layout = self._layout_of(words)
        self._lay(width, text.max_lines)
        if self._cut is not None and text.max_lines:
            self._elide(words, width)

    def _layout_of(self, words: str) -> QTextLayout:
        layout = QTextLayout(words, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if _from_the_right():
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        if self._text.bold:
            split = _units(words[: self._text.bold])
            rest = _range(split, _units(words) - split, self._font, self._quiet)
            layout.setFormats([_range(0, split, self._bold, None), rest])
        return layout

    def _lay(self, width: float, max_lines: int) -> None:
        self._cut: int | None = None
        self._layout.beginLayout()
        count = 0
        used = 0.0
        while (line := self._layout.createLine()).isValid():
            if max_lines and count == max_lines:
                self._cut = line.textStart()
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, count * self.step + (self.step - line.height()) / 2))
            used = max(used, line.naturalTextWidth())
            count += 1
        self._layout.endLayout()
        self._count = max(1, count)
        self.width = used
        self.height = self._count * self.step

    def _elide(self, words: str, width: float) -> None:
        """Lay out anew with the last line cut so that the ellipsis has room on it."""
        start = _characters(words, self._layout.lineAt(self._text.max_lines - 1).textStart())
        end = _characters(words, self._cut or 0)
        last = words[start:end].replace(LINE_SEPARATOR, " ").rstrip()
        metrics = QFontMetricsF(self._bold if self._text.bold > start else self._font)
        kept = list(clusters(last))
        while kept and metrics.horizontalAdvance("".join(kept).rstrip() + ELLIPSIS) > width:
            kept.pop()
        last = "".join(kept).rstrip()
        self._layout = self._layout_of(words[:start] + last + ELLIPSIS)
        self._lay(width, self._text.max_lines)

    def shown(self) -> str:
        """The text as it is drawn, with its ellipsis."""
        return self._layout.text().replace(LINE_SEPARATOR, "\n")

    def paint(self, painter: QPainter, at: QPointF, ink: QColor) -> None:
        """Draw with the top left corner at ``at``."""
        painter.setPen(ink)
        for index in range(min(self._count, self._layout.lineCount())):
            self._layout.lineAt(index).draw(painter, at)


def _from_the_right() -> bool:
    """Whether the sheet is read from the right, as the program is."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _range(start: int, length: int, font: QFont, ink: QColor | None) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = start
    made.length = length
    charformat = QTextCharFormat()
    charformat.setFont(font)
    if ink is not None:
        charformat.setForeground(ink)
    made.format = charformat
    return made


def _units(text: str) -> int:
    """UTF-16 units, which is how Qt counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _characters(text: str, units: int) -> int:
    """Characters of a text up to so many UTF-16 units."""
    if text.isascii():
        return units
    return len(text.encode("utf-16-le", "surrogatepass")[: units * 2].decode("utf-16-le", "replace"))


_laid: OrderedDict[tuple[object, ...], SheetText] = OrderedDict()
emptied_with_the_journal(_laid.clear)


def sheet_text(
    text: Paragraph, width: float, reading: float = 1.08, quiet: QColor | None = None
) -> SheetText:
    """A paragraph laid out and kept; ``quiet`` is the colour of what follows its bold part."""
    tone = quiet.rgba() if quiet is not None and text.bold else None
    key = (text, round(width, 2), reading, tone, fonts.generation(), _from_the_right())
    found = _laid.get(key)
    if found is None:
        found = _laid[key] = SheetText(text, max(1.0, width), reading, quiet if text.bold else None)
        if len(_laid) > _CACHED:
            _laid.popitem(last=False)
    else:
        _laid.move_to_end(key)
    return found


class FontMeasure:
    """Composing's view of a printed page: 14 mm margins, scaled so that it is 716 design pixels wide."""

    def __init__(self, page: PageName = "A4") -> None:
        wide, high = PAGES_MM[page]
        self._height = SHEET_WIDTH * (high - 2 * MARGIN_MM) / (wide - 2 * MARGIN_MM)

    @property
    def width(self) -> float:
        return SHEET_WIDTH

    @property
    def height(self) -> float:
        return self._height

    def text_height(self, text: Paragraph, width: float, reading: float) -> float:
        return sheet_text(text, width, reading).height

    def text_width(self, text: Paragraph, reading: float) -> float:
        return sheet_text(Paragraph(text.text, text.role, text.bold, 1), 1e6, reading).width

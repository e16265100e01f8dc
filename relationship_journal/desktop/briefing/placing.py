"""Where a briefing lies on the desk: scaled with the reader's text, as wide as the window allows."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from relationship_journal.desktop import fonts
from relationship_journal.desktop.briefing.measure import SHEET_WIDTH, FontMeasure
from relationship_journal.desktop.briefing.sheet import mirrored_x
from relationship_journal.domain.briefing import Briefing
from relationship_journal.domain.briefing_layout import Page, Place, Placed, arrange
from relationship_journal.domain.briefing_parts import SectionKey

MARGIN = 52.0
DESK = 24
_NARROW_MARGIN = 28.0
_LEAST_TWO_COLUMNS = 560.0
_LEAST_WIDTH = 220.0
_NOTES = 2


class Placing:
    """A sheet laid out for a widget ``width`` pixels wide, filling ``least`` pixels of height if it can."""

    def __init__(self, briefing: Briefing, measure: FontMeasure, width: int, least: int) -> None:
        self.scale = fonts.body_px() / 13
        room = (width - 2 * DESK) / self.scale
        self.margin = MARGIN if room - 2 * MARGIN >= _LEAST_TWO_COLUMNS else _NARROW_MARGIN
        self.page = self._laid(briefing, measure, room - 2 * self.margin, (least - 2 * DESK) / self.scale)
        wide = (self.page.width + 2 * self.margin) * self.scale
        high = (self.page.height + 2 * self.margin) * self.scale
        self.sheet = QRectF(round((width - wide) / 2), DESK, wide, high)
        self.lines = [item for item in self.page.items if _leads_somewhere(item)]

    def _laid(self, briefing: Briefing, measure: FontMeasure, room: float, least: float) -> Page:
        wide = min(SHEET_WIDTH, max(_LEAST_WIDTH, room))
        narrow = wide < _LEAST_TWO_COLUMNS
        notes = min(_NOTES, briefing.note_lines)
        natural = arrange(briefing, measure, width=wide, notes=notes, one_column=narrow)
        wanted = min(measure.height, least - 2 * self.margin)  # never higher than the page that is printed
        if narrow or wanted <= natural.height:
            return natural
        return arrange(briefing, measure, width=wide, height=wanted, notes=notes)

    @property
    def height(self) -> int:
        """Pixels from top to bottom, the desk around the sheet included."""
        return round(self.sheet.height()) + 2 * DESK

    def rect(self, item: Placed) -> QRectF:
        """Where a thing of the sheet is in the widget."""
        left = mirrored_x(item.x, item.width, self.page.width)
        x = self.sheet.x() + (left + self.margin) * self.scale
        y = self.sheet.y() + (item.y + self.margin) * self.scale
        return QRectF(x, y, item.width * self.scale, item.height * self.scale)

    def item(self, place: Place, key: SectionKey | None = None) -> Placed | None:
        """The first thing of a kind, or of a section."""
        found = (item for item in self.page.items if item.place == place)
        return next(
            (each for each in found if key is None or (each.section and each.section.key is key)), None
        )

    def boxes(self) -> list[Placed]:
        """Where checkboxes belong, in reading order."""
        return [
            item
            for item in self.page.items
            if item.place == "mark" and item.line and item.line.mark == "checkbox"
        ]

    def line_at(self, point: QPointF) -> int:
        """The index of the line under a point, or -1."""
        grown = ((at, self.rect(item).adjusted(-2, -3, 2, 3)) for at, item in enumerate(self.lines))
        return next((at for at, area in grown if area.contains(point)), -1)


def _leads_somewhere(item: Placed) -> bool:
    """People, the portrait, and lines that came from a record."""
    if item.place == "line":
        return item.line is not None and item.line.record is not None
    return item.place in {"head", "portrait", "prompt"}

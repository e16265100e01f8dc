"""Where everything in a timeline row lies: one measuring for painting, for heights and for clicks."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSizeF

from relationship_journal.desktop import fonts
from relationship_journal.desktop.attachment_words import chip_words, icon_of
from relationship_journal.desktop.text_layout import lay_out, text_width
from relationship_journal.desktop.timeline import words
from relationship_journal.desktop.timeline.items import Heading, Item
from relationship_journal.desktop.widgets.chip import Kind, chip_size
from relationship_journal.desktop.widgets.choice import IN_LIST, mark_px
from relationship_journal.desktop.widgets.painting import icon_px
from relationship_journal.domain.attachments import Attachment
from relationship_journal.domain.entries import Entry
from relationship_journal.domain.facts import Fact
from relationship_journal.domain.meetings import Meeting
from relationship_journal.domain.promises import Promise

MARGIN = 24
MOST_LINES = 8
"""Lines of a long text before "Show all"."""

ENTRY_ACTIONS = ("edit", "copy", "delete")
MEETING_ACTIONS = ("briefing", "change", "jot")
_READING = 620
_BOTTOM = 22


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """One promise: the area that can be clicked, its mark, its words and its chip."""

    promise: Promise
    area: QRectF
    mark: QRectF
    words: QRectF
    chip: QRectF
    chip_text: str
    chip_kind: Kind


@dataclass(frozen=True, slots=True)
class FactSpot:
    """One fact's chip."""

    fact: Fact
    area: QRectF
    text: str
    kind: Kind
    icon: str


@dataclass(frozen=True, slots=True)
class FileSpot:
    """One attached file's chip."""

    attachment: Attachment
    area: QRectF
    text: str
    icon: str


@dataclass(slots=True)
class RowLayout:
    """Rectangles of one row, from its top left corner, left to right; ``height`` in pixels."""

    height: float = 0.0
    circle: QRectF = field(default_factory=QRectF)
    title: QRectF = field(default_factory=QRectF)
    day: QRectF = field(default_factory=QRectF)
    text: QRectF = field(default_factory=QRectF)
    max_lines: int = 0
    private: QRectF = field(default_factory=QRectF)
    show_all: QRectF = field(default_factory=QRectF)
    promises: list[PromiseLine] = field(default_factory=list)
    facts: list[FactSpot] = field(default_factory=list)
    files: list[FileSpot] = field(default_factory=list)
    actions: dict[str, QRectF] = field(default_factory=dict)

    def hit(self, at: QPointF) -> tuple[str, int]:
        """What lies under a point: ("promise", id), ("fact", id), ("file", id), ("all", 0), an action, or ("", 0)."""
        for line in self.promises:
            if line.area.contains(at):
                return "promise", line.promise.id
        for spot in self.facts:
            if spot.area.contains(at):
                return "fact", spot.fact.id
        for file in self.files:
            if file.area.contains(at):
                return "file", file.attachment.id
        if self.show_all.contains(at):
            return "all", 0
        for name, area in self.actions.items():
            if area.contains(at):
                return name, 0
        return "", 0


def lay_row(
    item: Item, width: float, today: date, *, whole: bool, first: bool, shown: int | None = None
) -> RowLayout:
    """Measure a row for a width in pixels; ``whole`` shows long texts entirely."""
    if isinstance(item, Heading):
        height = fonts.scaled(40 if first else 37)  # the filter stands beside the first
        return RowLayout(height=height, title=QRectF(MARGIN, 0, width - 2 * MARGIN, fonts.scaled(27)))
    side = max(30, fonts.scaled(30))
    left = MARGIN + side + 14
    room = max(40.0, width - left - MARGIN)
    laid = RowLayout(circle=QRectF(MARGIN, 0, side, side))
    _lay_title(laid, item, left, room, side, today)
    y = float(side + 1)
    if isinstance(item, Meeting):
        laid.height = side + _BOTTOM - 6
        return laid
    y = _lay_text(laid, item, left, y, min(room, float(fonts.scaled(_READING))), whole=whole)
    if private := words.private_line(item, shown):
        lead = icon_px(14) + 6
        told = lay_out(private, "body", max(40.0, min(room, float(fonts.scaled(_READING))) - lead))
        laid.private = QRectF(
            left + lead, y + 4, min(room, float(fonts.scaled(_READING))) - lead, told.height
        )
        y += told.height + 6
    y = _lay_promises(laid, item, left, y, room, today)
    y = _lay_facts(laid, item, left, y, room)
    y = _lay_files(laid, item, left, y, room)
    laid.height = y + _BOTTOM
    return laid


def _lay_title(
    laid: RowLayout, item: Entry | Meeting, left: float, room: float, side: float, today: date
) -> None:
    end = text_width(words.day_of(item, today), "caption", 500) + 2
    laid.day = QRectF(left + room - end, 0, end, side)
    names = ENTRY_ACTIONS if isinstance(item, Entry) else MEETING_ACTIONS
    hit = max(28.0, icon_px(16) + 12.0)
    x = laid.day.left() - 8 - hit * len(names)
    for name in names:
        laid.actions[name] = QRectF(x, round((side - hit) / 2), hit, hit)
        x += hit
    laid.title = QRectF(left, 0, max(40.0, room - end - 16), side)


def _lay_text(laid: RowLayout, entry: Entry, left: float, y: float, room: float, *, whole: bool) -> float:
    text = entry.text.strip("\r\n")
    if not text.strip():
        return y
    laid.max_lines = 0 if whole else MOST_LINES
    shown = lay_out(text, "reading", room, max_lines=laid.max_lines)
    laid.text = QRectF(left, y, room, shown.height)
    y += shown.height
    if shown.elided or (whole and lay_out(text, "reading", room, max_lines=MOST_LINES).elided):
        step = fonts.line_step("strong") + 6
        laid.show_all = QRectF(left, y + 2, text_width("Show all less", "strong"), step)
        y += step + 2
    return y


def _lay_promises(laid: RowLayout, entry: Entry, left: float, y: float, room: float, today: date) -> float:
    if not entry.promises:
        return y
    y += 4
    mark = float(mark_px(IN_LIST))
    step = fonts.line_step("body")
    for promise in entry.promises:
        chip_text, chip_kind = words.promise_due(promise, today)
        chip = chip_size(chip_text) if chip_text else None
        lead = mark + 10
        width = min(
            max(60.0, room - lead - (chip.width() + 10 if chip else 0)), float(fonts.scaled(_READING))
        )
        text = lay_out(words.promise_words(promise), "body", width)
        height = max(28.0, text.height + 9)
        pad = (max(28.0, step + 9) - step) / 2
        box = QRectF(left, round(y + pad + (step - mark) / 2), mark, mark)
        lines = QRectF(left + lead, round(y + pad), width, text.height)
        spot = QRectF()
        if chip is not None:
            top = round(y + pad + (step - chip.height()) / 2)
            spot = QRectF(round(lines.left() + text.width + 10), top, chip.width(), chip.height())
        area = QRectF(left - 6, y, lead + text.width + 8, height)
        laid.promises.append(PromiseLine(promise, area, box, lines, spot, chip_text, chip_kind))
        y += height
    return y


def _lay_facts(laid: RowLayout, entry: Entry, left: float, y: float, room: float) -> float:
    told = [(fact, *words.fact_chip(fact)) for fact in entry.facts]
    areas, end = _in_lines([chip_size(text, icon) for _fact, text, _kind, icon in told], left, y, room)
    for (fact, text, kind, icon), area in zip(told, areas, strict=True):
        laid.facts.append(FactSpot(fact, area, text, kind, icon))
    return end


def _lay_files(laid: RowLayout, entry: Entry, left: float, y: float, room: float) -> float:
    told = [(each, chip_words(each.name, each.size), icon_of(each.sort)) for each in entry.attachments]
    areas, end = _in_lines([chip_size(text, icon) for _file, text, icon in told], left, y, room)
    for (each, text, icon), area in zip(told, areas, strict=True):
        laid.files.append(FileSpot(each, area, text, icon))
    return end


def _in_lines(sizes: list[QSizeF], left: float, y: float, room: float) -> tuple[list[QRectF], float]:
    """Chips one after the other, in as many lines as they need; and where what is below may begin."""
    if not sizes:
        return [], y
    y += 6
    x = left
    areas = []
    for size in sizes:
        width = min(size.width(), room)
        if x > left and x + width > left + room:
            x, y = left, y + size.height() + 6
        areas.append(QRectF(x, y, width, size.height()))
        x += width + 8
    return areas, y + sizes[-1].height() + 2

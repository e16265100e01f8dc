"""Where everything of a briefing lies on its page; the fit of a sheet and its painting share these numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from relationship_journal.domain.briefing_parts import (
    Briefing,
    BriefLine,
    BriefSection,
    Head,
    Measure,
    Paragraph,
    SectionKey,
)

CHIP_WIDTH = 132.0
"""Kept free beside the title for "in 40 min", on paper too, so that both break lines alike."""

COLUMN_GAP = 44.0
SECTION_GAP = 18.0
NOTE_STEP = 30.0
LEAST_NOTES = 3
FOOTER = 26.0
_ABOVE_FOOTER = 16.0
_TITLE = 20.0
_BELOW_TITLE = 6.0
_NOTE_LEAD = 20.0
_LEFT_SHARE = 352 / 716

Place = Literal[
    "title", "chip", "when", "rule", "head", "heads_more", "portrait", "prompt",
    "section", "line", "mark", "note", "more", "ruled", "people_more", "footer",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Placed:
    """One thing on the page, in design pixels from the corner between the margins."""

    place: Place
    x: float
    y: float
    width: float
    height: float
    text: Paragraph | None = None
    section: BriefSection | None = None
    line: BriefLine | None = None
    head: Head | None = None

    def moved(self, x: float, y: float) -> Placed:
        """The same thing further right and down."""
        return replace(self, x=self.x + x, y=self.y + y)


@dataclass(frozen=True, slots=True)
class Page:
    """A briefing laid out; ``height`` holds everything, ``left_end`` and ``right_end`` are where columns end."""

    items: tuple[Placed, ...]
    width: float
    height: float
    body_end: float
    left_end: float
    right_end: float
    note_lines: int


def arrange(
    briefing: Briefing,
    measure: Measure,
    *,
    height: float | None = None,
    width: float | None = None,
    notes: int | None = None,
    prompts: bool = True,
    one_column: bool = False,
) -> Page:
    """Lay a briefing out.

    Without ``height`` the page is as high as its content with ``notes`` ruled lines (three, or as few as the
    briefing was composed with); a greater height is filled with more of them. ``prompts`` are what only the screen shows. ``one_column`` is for
    windows too narrow for two; the page of a printer is never that.
    """
    wide = measure.width if width is None else width
    notes = min(LEAST_NOTES, briefing.note_lines) if notes is None else notes
    items = list(_header(briefing, measure, wide, prompts))
    top = max(item.y + item.height for item in items) + 20
    left_width, right_x, right_width = _columns(briefing, wide, one_column)
    left, left_end, notes_at = _column(briefing, briefing.left, measure, left_width, top, prompts=prompts)
    right_top = top
    if one_column:
        right_top = left_end + (NOTE_STEP * notes + SECTION_GAP if notes_at is not None else SECTION_GAP)
    right, right_end, _ = _column(briefing, briefing.right, measure, right_width, right_top, prompts=prompts)
    items += left
    items += [item.moved(right_x, 0) for item in right]
    if notes_at is not None:
        left_end += NOTE_STEP * notes
    natural = max(left_end, right_end) + _ABOVE_FOOTER + FOOTER
    total = natural if height is None else max(natural, height)
    body_end = (height if height is not None else natural) - _ABOVE_FOOTER - FOOTER
    count = 0
    if notes_at is not None:
        room = notes if one_column else int((total - _ABOVE_FOOTER - FOOTER - notes_at) / NOTE_STEP)
        count = max(0, room)
        items += [Placed("ruled", 0, notes_at + NOTE_STEP * (at + 1), left_width, 0) for at in range(count)]
    items.append(
        Placed("footer", 0, total - FOOTER, wide, FOOTER, Paragraph(briefing.footer, "footer", max_lines=1))
    )
    return Page(tuple(items), wide, total, body_end, left_end, right_end, count)


def left_width(briefing: Briefing, wide: float) -> float:
    """How wide the left column of a page is, with a right one or without."""
    return _columns(briefing, wide, one_column=False)[0]


def _columns(briefing: Briefing, wide: float, one_column: bool) -> tuple[float, float, float]:
    if one_column:
        return wide, 0.0, wide
    if not briefing.right_more and not any(section.lines or section.more for section in briefing.right):
        return wide, 0.0, wide
    left = round(wide * _LEFT_SHARE)
    return left, left + COLUMN_GAP, wide - left - COLUMN_GAP


# -- top -------------------------------------------------------------------------------------------


def _header(briefing: Briefing, measure: Measure, wide: float, prompts: bool) -> Iterator[Placed]:
    title = Paragraph(briefing.title, "title", max_lines=2)
    room = wide - CHIP_WIDTH - 12
    high = measure.text_height(title, room, briefing.reading)
    yield Placed("title", 0, 0, room, high, title)
    yield Placed("chip", wide - CHIP_WIDTH, 0, CHIP_WIDTH, min(high, 33))
    y = high + 8
    when = briefing.when + (f"  ·  {briefing.place}" if briefing.place else "")
    text = Paragraph(when, "when", bold=len(briefing.when), max_lines=2)
    high = measure.text_height(text, wide, briefing.reading)
    yield Placed("when", 0, y, wide, high, text)
    y += high + 16
    yield Placed("rule", 0, y, wide, 1)
    y += 18
    for head in _heads(briefing, wide, y):
        yield head
        y = max(y, head.y + head.height)
    if briefing.more_heads:
        more = Paragraph(briefing.more_heads, "note", max_lines=1)
        high = measure.text_height(more, wide, briefing.reading)
        yield Placed("heads_more", 0, y + 4, wide, high, more)
        y += 4 + high
    words = briefing.portrait or (briefing.portrait_prompt if prompts else "")
    if words:
        portrait = Paragraph(words, "portrait", max_lines=3)
        high = measure.text_height(portrait, wide - 18, briefing.reading)
        yield Placed("portrait" if briefing.portrait else "prompt", 0, y + 16, wide, high, portrait)


def _heads(briefing: Briefing, wide: float, y: float) -> Iterator[Placed]:
    """One person large, up to four in two lines each, more in one line each; two to a row."""
    count = len(briefing.heads)
    if count == 1:
        yield Placed("head", 0, y, wide, 60, head=briefing.heads[0])
        return
    high, gap = (54.0, 10.0) if count <= 4 else (26.0, 6.0)
    half = (wide - 24) / 2
    for at, head in enumerate(briefing.heads):
        row, side = divmod(at, 2)
        yield Placed("head", side * (half + 24), y + row * (high + gap), half, high, head=head)


# -- columns -----------------------------------------------------------------------------------------


def _column(
    briefing: Briefing,
    sections: tuple[BriefSection, ...],
    measure: Measure,
    width: float,
    top: float,
    *,
    prompts: bool,
) -> tuple[list[Placed], float, float | None]:
    """The things of a column, where it ends, and where the ruled lines begin if Notes is in it."""
    items: list[Placed] = []
    y, notes_at = top, None
    gap = 7.0 if sections is briefing.left else 5.0
    shown = [section for section in sections if _is_shown(briefing, section, prompts=prompts)]
    notes = [section for section in shown if section.key is SectionKey.NOTES]
    for section in shown:
        if section in notes:
            continue
        if y > top:
            y += SECTION_GAP
        items.append(Placed("section", 0, y, width, _TITLE, section=section))
        y += _TITLE
        placed = list(_section(briefing, section, measure, width, gap))
        items += [item.moved(0, y + _BELOW_TITLE) for item in placed]
        y = max([y, *(item.y + item.height + y + _BELOW_TITLE for item in placed)])
    ends = [briefing.left_more] if sections is briefing.left else [briefing.right_more, briefing.more_people]
    for words in ends:
        if words:
            more = Paragraph(words, "note", max_lines=1)
            high = measure.text_height(more, width, briefing.reading)
            items.append(Placed("people_more", 0, y + SECTION_GAP, width, high, more))
            y += SECTION_GAP + high
    if notes:
        y += SECTION_GAP if y > top else 0
        items.append(Placed("section", 0, y, width, _TITLE, section=notes[0]))
        notes_at = y = y + _TITLE
    return items, y, notes_at


def _is_shown(briefing: Briefing, section: BriefSection, *, prompts: bool) -> bool:
    """No empty sections; only the screen keeps Ask, where questions for a meeting are written."""
    asks = section.key is SectionKey.ASK and prompts and briefing.meeting_id is not None
    kept = bool(section.lines) or (bool(section.more) and not section.is_emptied)
    return kept or section.key is SectionKey.NOTES or asks


def _section(
    briefing: Briefing, section: BriefSection, measure: Measure, width: float, gap: float
) -> Iterator[Placed]:
    y = 0.0
    for line in section.lines:
        lead = {"": 0.0, "number": 20.0, "checkbox": 28.0, "sparkles": 20.0}[line.mark]
        room = width - lead
        high = measure.text_height(line.text, room, briefing.reading)
        if line.mark:
            yield Placed("mark", 0, y, lead, 21, section=section, line=line)
        yield Placed("line", lead, y, room, high, line.text, section, line)
        y += high
        if line.note:
            note = Paragraph(line.note, "note", max_lines=1)
            high = measure.text_height(note, room, briefing.reading)
            yield Placed("note", lead, y - 1, room, high, note, section, line)
            y += high + 3
        y += gap
    if section.more and section.key is not SectionKey.PEOPLE:
        more = Paragraph(section.more_text, "note", max_lines=1)
        yield Placed("more", 0, y, width, measure.text_height(more, width, briefing.reading), more, section)

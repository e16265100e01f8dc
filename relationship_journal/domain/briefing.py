"""Composing a briefing: one page, always, shortened in a fixed order and never without saying what is missing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Literal

from relationship_journal.domain.briefing_layout import LEAST_NOTES, Page, arrange, left_width
from relationship_journal.domain.briefing_parts import (
    CHOOSABLE,
    Briefing,
    BriefLine,
    BriefSection,
    Material,
    Measure,
    Paragraph,
    PersonMaterial,
    SectionKey,
    Words,
)
from relationship_journal.domain.briefing_people import clipped, head
from relationship_journal.domain.briefing_sections import left_column, right_column
from relationship_journal.domain.briefing_text import EnglishWords, PlainMeasure, as_data, as_text
from relationship_journal.domain.changes import Kind
from relationship_journal.domain.entries import Entry

__all__ = [
    "compose", "Material", "PersonMaterial", "Briefing", "SectionKey", "Measure", "Words", "as_text", "as_data",
]  # fmt: skip

MOST_HEADS = 12
_BUDGET = {
    SectionKey.WHY: 7, SectionKey.CHANGED: 4, SectionKey.LATELY: 3, SectionKey.SHARED: 3, SectionKey.ASK: 8, SectionKey.PROMISES: 8, SectionKey.FAMILY: 8, SectionKey.HOBBIES: 6,
    SectionKey.GOOD_TO_KNOW: 8, SectionKey.DATES: 5, SectionKey.CARE: 4, SectionKey.PEOPLE: 7,
}  # fmt: skip
_NEVER_CUT_FIRST = {SectionKey.LAST_TIME: 5, SectionKey.GIVE_FIRST: 3, SectionKey.PROMISES: 2}
_Side = Literal["left", "right", "both"]


@dataclass(frozen=True, slots=True)
class _Plan:
    """How much each section may take."""

    before: bool = True
    notes: int = 6
    hobbies: int = 6
    last_time: int = 6
    family_detail: bool = True
    reading: float = 1.08


_STEPS: tuple[tuple[str, _Side, dict[str, Any]], ...] = (
    ("before", "left", {"before": False}),
    ("notes", "left", {"notes": LEAST_NOTES}),
    ("hobbies", "right", {"hobbies": 2}),
    ("last_time", "left", {"last_time": 4}),
    ("family", "right", {"family_detail": False}),
    ("reading", "both", {"reading": 1.0}),
    ("reading_small", "both", {"reading": 0.92}),
)


def compose(
    material: Material,
    measure: Measure | None = None,
    sections: frozenset[SectionKey] | None = None,
    words: Words | None = None,
) -> Briefing:
    """The one-page sheet of a material.

    ``measure`` is the page (characters on A4 when there is none), ``sections`` what was chosen (all
    when None), ``words`` the reader's language (English). Shortened in this order while a column is
    too long: the entry before the last, Notes, Hobbies, Last time, Family's detail, the size of
    reading text; then lines are cut, each counted in ``left_out``.
    """
    ruler = _Remembering(measure or PlainMeasure())
    speak = words or EnglishWords()
    chosen = frozenset(CHOOSABLE) if sections is None else sections
    raw = _raw(material, speak, chosen)
    plan = _Plan()
    taken: list[str] = []
    sheet = _planned(raw, plan, material, ruler, speak)
    for name, side, change in _STEPS:
        if not _overfull(sheet, ruler, plan.notes, side):
            continue
        plan = replace(plan, **change)
        taken.append(name)
        sheet = _planned(raw, plan, material, ruler, speak)
    sheet = _cut(sheet, ruler, plan.notes, speak)
    page = arrange(sheet, ruler, height=ruler.height, notes=0)
    return replace(sheet, note_lines=page.note_lines, shortened=tuple(taken))


# -- the unshortened sheet -----------------------------------------------------------------------------


def _raw(material: Material, words: Words, chosen: frozenset[SectionKey]) -> Briefing:
    meeting, people = material.meeting, material.people
    first = people[0].contact if people else None
    title = clipped(meeting.topic or meeting.title, 300) if meeting else ""
    if not title and first is not None:
        title = words.text("about", name=clipped(first.name, 200))
    when = words.day_long(material.day, material.today)
    if meeting:
        when = words.moment(meeting.local_start, meeting.local_end, material.today)
    alone = first if len(people) == 1 else None
    wanted = chosen | {SectionKey.PEOPLE}
    hidden = max(0, len(people) - MOST_HEADS)
    shown = replace(material, people=people[:MOST_HEADS])
    return Briefing(
        title=title,
        when=when,
        place=clipped(meeting.place, 300) if meeting else "",
        heads=tuple(head(person, material, words) for person in shown.people),
        more_heads=words.text("and_more", n=hidden) if hidden else "",
        left=tuple(section for section in left_column(material, words) if section.key in wanted),
        right=tuple(section for section in right_column(shown, words, chosen) if section.key in wanted),
        footer=words.text("private"),
        portrait=clipped(alone.portrait, 600) if alone else "",
        portrait_prompt=words.text("portrait_prompt", name=clipped(alone.row.first_name, 80))
        if alone
        else "",
        more_people=words.text("and_more", n=hidden) if hidden else "",
        people_left_out=hidden,
        meeting_id=meeting.id if meeting else None,
        start=meeting.local_start if meeting else None,
        end=meeting.local_end if meeting else None,
    )


# -- shortening ----------------------------------------------------------------------------------------


def _planned(raw: Briefing, plan: _Plan, material: Material, measure: Measure, words: Words) -> Briefing:
    sheet = replace(raw, reading=plan.reading)
    width = left_width(sheet, measure.width)
    for section in sheet.sections:
        budget = plan.hobbies if section.key is SectionKey.HOBBIES else _BUDGET.get(section.key)
        over = 0 if budget is None else min(len(section.lines) - budget, _spare(section))
        short = _shorter(section, over, words)
        if section.key is SectionKey.LAST_TIME and material.last is not None:
            short = _last_time(section, material.before, plan, measure, width)
        if section.key is SectionKey.FAMILY and not plan.family_detail and len(material.people) == 1:
            short = replace(short, lines=tuple(_only_bold(line) for line in short.lines))
        sheet = sheet.with_section(section, short)
    return sheet


def _only_bold(line: BriefLine) -> BriefLine:
    if not line.text.bold:
        return line
    return replace(line, text=replace(line.text, text=line.bold))


def _last_time(
    section: BriefSection, before: Entry | None, plan: _Plan, measure: Measure, width: float
) -> BriefSection:
    """At most so many lines of the latest entry; the paragraph that is cut ends in an ellipsis."""
    paragraphs = section.lines[:-1] if before is not None else section.lines
    step = measure.text_height(Paragraph("x"), width, plan.reading)
    left, kept = plan.last_time, []
    for at, line in enumerate(paragraphs):
        used = max(1, round(measure.text_height(line.text, width, plan.reading) / step))
        text = replace(line.text, max_lines=left) if used > left else line.text
        left -= used
        if left <= 0 and at + 1 < len(paragraphs) and not text.text.endswith("…"):
            text = replace(text, text=text.text + " …", max_lines=left + used)
        kept.append(replace(line, text=text))
        if left <= 0:
            break
    return replace(
        section, lines=(*kept, *(section.lines[-1:] if before is not None and plan.before else ()))
    )


def _shorter(section: BriefSection, by: int, words: Words) -> BriefSection:
    """The section with so many lines fewer, which are counted."""
    if by <= 0:
        return section
    kept = list(section.lines)
    for _ in range(by):
        del kept[_least(section.key, kept)]
    more = section.more + by
    return replace(section, lines=tuple(kept), more=more, more_text=words.text("and_more", n=more))


def _least(key: SectionKey, lines: list[BriefLine]) -> int:
    """Where the line is that gives first: the last one that may, in a person's block facts, then the portrait."""
    giving = [at for at, line in enumerate(lines) if not line.must] or list(range(len(lines)))
    if key is SectionKey.PEOPLE:
        facts = [at for at in giving if (record := lines[at].record) and record.kind is Kind.FACT]
        portraits = [at for at in giving if lines[at].text.role == "portrait"]
        return [giving[-1], *portraits, *facts][-1]
    return giving[-1]


def _spare(section: BriefSection) -> int:
    """How many lines may give their place."""
    return sum(not line.must for line in section.lines)


def _overfull(sheet: Briefing, measure: Measure, notes: int, side: _Side) -> bool:
    page = arrange(sheet, measure, height=measure.height, notes=notes)
    left, right = page.left_end > page.body_end, page.right_end > page.body_end
    return {"left": left, "right": right, "both": left or right}[side]


def _cut(sheet: Briefing, measure: Measure, notes: int, words: Words) -> Briefing:
    """Take lines off the longest section of a column that is too long, until it fits."""
    while True:
        sheet = _counted(sheet, words)
        page = arrange(sheet, measure, height=measure.height, notes=notes)
        column = _too_long(sheet, page)
        if not column:
            return sheet
        sparing = [section for section in column if _spare(section)]
        longest = max(reversed(sparing or column), key=_cuttable)
        empty = [each for each in column if each.key is SectionKey.PEOPLE and not each.lines]
        if not sparing and notes and column is sheet.left:
            notes = 0  # the ruled lines give before what must be there
        elif not sparing and empty:
            out = sheet.people_left_out + 1
            sheet = sheet.with_section(empty[-1], None)
            sheet = replace(sheet, people_left_out=out, more_people=words.text("and_more", n=out))
        elif longest.lines and all(line.record is None for line in longest.lines):
            sheet = sheet.with_section(longest, None)  # it only says that there is nothing
        elif longest.lines:
            sheet = sheet.with_section(longest, _shorter(longest, 1, words))
        elif notes:
            notes = 0
        else:
            return sheet


def _counted(sheet: Briefing, words: Words) -> Briefing:
    """The sheet with what its emptied sections left out counted at the end of each column."""

    def told(column: tuple[BriefSection, ...]) -> str:
        count = sum(section.more for section in column if section.is_emptied)
        return words.text("and_more", n=count) if count else ""

    return replace(sheet, left_more=told(sheet.left), right_more=told(sheet.right))


def _too_long(sheet: Briefing, page: Page) -> tuple[BriefSection, ...]:
    if page.left_end > page.body_end:
        return sheet.left
    return sheet.right if page.right_end > page.body_end else ()


def _cuttable(section: BriefSection) -> float:
    """How willingly a section gives a line: the longest first, what matters most last, the empty never."""
    if not section.lines:
        return float("-inf")
    return (_spare(section) or len(section.lines)) - _NEVER_CUT_FIRST.get(section.key, 0)


# -- measuring once --------------------------------------------------------------------------------------


class _Remembering:
    """A measure that asks for each text only once."""

    def __init__(self, measure: Measure) -> None:
        self._measure = measure
        self._heights: dict[tuple[Paragraph, float, float], float] = {}

    @property
    def width(self) -> float:
        return self._measure.width

    @property
    def height(self) -> float:
        return self._measure.height

    def text_height(self, text: Paragraph, width: float, reading: float) -> float:
        key = (text, width, reading)
        if key not in self._heights:
            self._heights[key] = self._measure.text_height(*key)
        return self._heights[key]

    def text_width(self, text: Paragraph, reading: float) -> float:
        return self._measure.text_width(text, reading)

"""A briefing without a window: English words, a page of characters, and the plain text and data forms."""

from __future__ import annotations

import textwrap
from datetime import date, datetime

from relationship_journal.domain.briefing_parts import (
    Briefing,
    BriefLine,
    BriefSection,
    Paragraph,
    Role,
    SectionKey,
)
from relationship_journal.domain.partial_date import PartialDate
from relationship_journal.marked import QT_TRANSLATE_NOOP

ENGLISH: dict[str, str] = {
    "why": QT_TRANSLATE_NOOP("briefing", "Why you meet"),
    "last_time": QT_TRANSLATE_NOOP("briefing", "Last time"),
    "changed": QT_TRANSLATE_NOOP("briefing", "Changed since"),
    "ask": QT_TRANSLATE_NOOP("briefing", "Ask"),
    "give_first": QT_TRANSLATE_NOOP("briefing", "Give first"),
    "lately": QT_TRANSLATE_NOOP("briefing", "Lately from you"),
    "notes": QT_TRANSLATE_NOOP("briefing", "Notes"),
    "promises": QT_TRANSLATE_NOOP("briefing", "Promises"),
    "family": QT_TRANSLATE_NOOP("briefing", "Family"),
    "hobbies": QT_TRANSLATE_NOOP("briefing", "Hobbies"),
    "shared": QT_TRANSLATE_NOOP("briefing", "Shared ground"),
    "good_to_know": QT_TRANSLATE_NOOP("briefing", "Good to know"),
    "dates": QT_TRANSLATE_NOOP("briefing", "Dates"),
    "care": QT_TRANSLATE_NOOP("briefing", "Handle with care"),
    "you": QT_TRANSLATE_NOOP("briefing", "You"),
    "you_to": QT_TRANSLATE_NOOP("briefing", "You to {name}"),
    "and_more": QT_TRANSLATE_NOOP("briefing", "and {n} more"),
    "about": QT_TRANSLATE_NOOP("briefing", "About {name}"),
    "due_today": QT_TRANSLATE_NOOP("briefing", "due today"),
    "by": QT_TRANSLATE_NOOP("briefing", "by {day}"),
    "by_moved": QT_TRANSLATE_NOOP("briefing", "by {day}, before that {before}"),
    "day_late": QT_TRANSLATE_NOOP("briefing", "was due {day}, 1 day late"),
    "days_late": QT_TRANSLATE_NOOP("briefing", "was due {day}, {n} days late"),
    "then": QT_TRANSLATE_NOOP("briefing", "Then"),
    "since_day": QT_TRANSLATE_NOOP("briefing", "{day}"),
    "changed_role": QT_TRANSLATE_NOOP("briefing", "Role"),
    "changed_organisation": QT_TRANSLATE_NOOP("briefing", "Organisation"),
    "changed_learned": QT_TRANSLATE_NOOP("briefing", "New"),
    "changed_over": QT_TRANSLATE_NOOP("briefing", "No longer"),
    "changed_kept": QT_TRANSLATE_NOOP("briefing", "{name} kept"),
    "changed_from": QT_TRANSLATE_NOOP("briefing", "{now}, before that {before}"),
    "changed_none": QT_TRANSLATE_NOOP("briefing", "none"),
    "nothing_lately": QT_TRANSLATE_NOOP("briefing", "Nothing noted in the last twelve months."),
    "you_too": QT_TRANSLATE_NOOP("briefing", "you too"),
    "you_as": QT_TRANSLATE_NOOP("briefing", "you: {mine}"),
    "since": QT_TRANSLATE_NOOP("briefing", "Known since {year}"),
    "met": QT_TRANSLATE_NOOP("briefing", "met {n} times"),
    "met_once": QT_TRANSLATE_NOOP("briefing", "met once"),
    "met_on": QT_TRANSLATE_NOOP("briefing", "met on {day}"),
    "last_on": QT_TRANSLATE_NOOP("briefing", "last on {day}"),
    "never_met": QT_TRANSLATE_NOOP("briefing", "You have not met yet"),
    "died": QT_TRANSLATE_NOOP("briefing", "died"),
    "died_on": QT_TRANSLATE_NOOP("briefing", "died {day}"),
    "birthday": QT_TRANSLATE_NOOP("briefing", "Birthday"),
    "their_birthday": QT_TRANSLATE_NOOP("briefing", "birthday {day}"),
    "turns": QT_TRANSLATE_NOOP("briefing", "{day}, turns {age}"),
    "at_the_moment": QT_TRANSLATE_NOOP("briefing", "At the moment"),
    "nothing_written": QT_TRANSLATE_NOOP(
        "briefing", "You have not written about {name} yet. Two questions to start with:"
    ),
    "how_met": QT_TRANSLATE_NOOP("briefing", "How did you meet?"),
    "working_on": QT_TRANSLATE_NOOP("briefing", "What are you working on together?"),
    "portrait_prompt": QT_TRANSLATE_NOOP("briefing", "One sentence about {name}"),
    "private": QT_TRANSLATE_NOOP("briefing", "Private. From your own notes, on this computer only."),
    "one_page": QT_TRANSLATE_NOOP("briefing", "1 page"),
    "page_of": QT_TRANSLATE_NOOP("briefing", "{n} of {of}"),
    "time_range": QT_TRANSLATE_NOOP("briefing", "{start} to {end}"),
    "time_range_days": QT_TRANSLATE_NOOP("briefing", "{start} to {day}, {end}"),
    "and": QT_TRANSLATE_NOOP("briefing", "{names} and {last}"),
}

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


class EnglishWords:
    """The words of a briefing in English."""

    def text(self, key: str, **data: object) -> str:
        """The words of a key, with its data."""
        return ENGLISH[key].format(**data)

    def day(self, day: date, today: date) -> str:
        """Such as "16 April", with its year when it is not this one."""
        words = f"{day.day} {_MONTHS[day.month - 1]}"
        return words if day.year == today.year else f"{words} {day.year}"

    def day_long(self, day: date, today: date) -> str:
        """Such as "Thursday 14 May"."""
        return f"{_WEEKDAYS[day.weekday()]} {self.day(day, today)}"

    def partial(self, day: PartialDate, today: date) -> str:
        """As much of a date as is known."""
        if day.month is None:
            return str(day.year)
        if day.day is None:
            return f"{_MONTHS[day.month - 1]} {day.year}"
        words = f"{day.day} {_MONTHS[day.month - 1]}"
        return words if day.year in {None, today.year} else f"{words} {day.year}"

    def moment(self, start: datetime, end: datetime, today: date) -> str:
        """Such as "Thursday 14 May, 10:30 to 11:15"."""
        first = f"{self.day_long(start.date(), today)}, {self.time(start)}"
        if start.date() == end.date():
            return self.text("time_range", start=first, end=self.time(end))
        return self.text(
            "time_range_days", start=first, day=self.day_long(end.date(), today), end=self.time(end)
        )

    def time(self, at: datetime) -> str:
        """Such as "10:30"."""
        return f"{at:%H:%M}"


_SIZES: dict[Role, tuple[float, float]] = {
    "title": (2.0, 1.25), "when": (1.0, 1.45), "name": (1.4, 1.3), "small": (1.0, 1.45),
    "portrait": (1.08, 1.5), "section": (1.08, 1.4), "reading": (1.08, 1.5), "note": (0.92, 1.4),
    "footer": (0.92, 1.4),
}  # fmt: skip


class PlainMeasure:
    """A page measured in characters, close enough to a printed one to choose the same lines."""

    width = 716.0
    height = 1058.0

    def text_height(self, text: Paragraph, width: float, reading: float) -> float:
        """Wrapped lines of average letters."""
        size, step = self._size(text.role, reading)
        columns = max(4, int(width / (size * 0.53)))
        count = sum(max(1, len(textwrap.wrap(line, columns))) for line in text.text.splitlines() or [""])
        if text.max_lines:
            count = min(count, text.max_lines)
        return count * round(size * step)

    def text_width(self, text: Paragraph, reading: float) -> float:
        """Average letters in a row."""
        return len(text.text) * self._size(text.role, reading)[0] * 0.53

    def _size(self, role: Role, reading: float) -> tuple[float, float]:
        factor, step = _SIZES[role]
        return 13 * (factor * reading / 1.08 if role in {"reading", "portrait"} else factor), step


# -- plain text ------------------------------------------------------------------------------------


def as_text(briefing: Briefing, columns: int = 78) -> str:
    """The sheet as lines of text, at most ``columns`` characters wide where words allow it."""
    lines = [briefing.title, " · ".join(part for part in (briefing.when, briefing.place) if part), ""]
    for head in briefing.heads:
        lines += [head.name, *(f"  {part}" for part in (head.role, head.known) if part)]
    if briefing.more_heads:
        lines.append(briefing.more_heads)
    if briefing.portrait:
        lines += ["", *_wrapped(briefing.portrait, columns, "  ")]
    for column, more in ((briefing.left, briefing.left_more), (briefing.right, briefing.right_more)):
        for section in column:
            if section.lines or (section.more and not section.is_emptied):
                lines += ["", *_section_lines(section, columns)]
        lines += ["", more] if more else []
    if briefing.more_people:
        lines += ["", briefing.more_people]
    lines += ["", briefing.footer]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _section_lines(section: BriefSection, columns: int) -> list[str]:
    people = section.key is SectionKey.PEOPLE
    aside = " · ".join(part for part in (section.aside, section.more_text if people else "") if part)
    lines = [f"{section.title}  {aside}" if aside else section.title]
    for line in section.lines:
        lead = _lead(line)
        lines += _wrapped(_words(line), columns, "  " + lead)
    if section.more and not people:
        lines.append(f"  {section.more_text}")
    return lines


def _lead(line: BriefLine) -> str:
    match line.mark:
        case "number":
            return f"{line.number}. "
        case "checkbox":
            return "[ ] "
        case "sparkles":
            return "*  "
    return ""


def _words(line: BriefLine) -> str:
    text = f"{line.bold}: {line.detail}" if line.bold and line.detail else line.text.text
    return f"{text} ({line.note})" if line.note else text


def _wrapped(text: str, columns: int, lead: str) -> list[str]:
    lines: list[str] = []
    for paragraph in text.splitlines():
        first = lead if not lines else " " * len(lead)
        lines += textwrap.wrap(
            paragraph,
            columns,
            initial_indent=first,
            subsequent_indent=" " * len(lead),
            break_long_words=False,
        )
    return lines


# -- data --------------------------------------------------------------------------------------------


def as_data(briefing: Briefing) -> dict[str, object]:
    """The sheet as plain dictionaries and lists, for JSON."""
    return {
        "title": briefing.title,
        "when": briefing.when,
        "place": briefing.place,
        "meeting_id": briefing.meeting_id,
        "people": [
            {"id": head.contact_id, "name": head.name, "role": head.role, "known": head.known}
            for head in briefing.heads
        ],
        "portrait": briefing.portrait,
        "sections": [
            _section_data(section) for section in briefing.sections if section.key is not SectionKey.NOTES
        ],
        "left_out": briefing.left_out,
    }


def _section_data(section: BriefSection) -> dict[str, object]:
    return {
        "key": str(section.key),
        "title": section.title,
        "aside": section.aside,
        "more": section.more,
        "lines": [_line_data(line) for line in section.lines],
    }


def _line_data(line: BriefLine) -> dict[str, object]:
    record = line.record
    return {
        "text": _words(line),
        "note": line.note,
        "suggested": line.mark == "sparkles",
        "record": {"kind": str(record.kind), "id": record.id} if record else None,
    }

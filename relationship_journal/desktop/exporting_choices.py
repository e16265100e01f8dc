"""Which meetings an export takes and what of them: the ranges, what is remembered, and what a look answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from relationship_journal.domain.calendar import CalendarEvent, ExportOptions, TitleChoice

if TYPE_CHECKING:
    from relationship_journal.desktop.settings_store import SettingsStore
    from relationship_journal.journal import Journal

RANGES = ("month", "year", "all")
CHOSEN = "chosen"
_REMINDER = 15


@dataclass(frozen=True, slots=True)
class Choices:
    """What the panel's controls say; ``span`` is one of RANGES or CHOSEN. Agenda is never remembered."""

    span: str = "month"
    circle: str = ""
    title: TitleChoice = TitleChoice.NAME
    place: bool = True
    reminder: bool = True
    agenda: bool = False

    def options(self, today: date, chosen: tuple[int, ...] = ()) -> ExportOptions:
        """The same as the journal takes it."""
        made = ExportOptions(
            circle=self.circle,
            title=self.title,
            place=self.place,
            reminder_minutes=_REMINDER if self.reminder else None,
            agenda=self.agenda,
        )
        match self.span:
            case "month":
                return replace(made, first=today, last=today + timedelta(days=30))
            case "year":
                return replace(made, first=date(today.year, 1, 1), last=date(today.year, 12, 31))
            case "chosen":
                return replace(made, circle="", meeting_ids=chosen)
        return made


@dataclass(frozen=True, slots=True)
class Look:
    """What would leave: how many in each range, the first event, and its title under each choice."""

    counts: Mapping[str, int]
    first: CalendarEvent | None
    titles: Mapping[TitleChoice, str]


def look(journal: Journal, choices: Choices, today: date, chosen: tuple[int, ...]) -> Look:
    """Ask the journal exactly what an export under these choices would hand out."""
    spans = (*RANGES, CHOSEN) if chosen else RANGES
    found = {
        span: journal.meetings.export_preview(replace(choices, span=span).options(today, chosen))
        for span in spans
    }
    events = found.get(choices.span, ())
    first = min(events, key=lambda event: event.start) if events else None
    titles: dict[TitleChoice, str] = {}
    if first is not None:
        day = first.start.date()
        near = replace(
            choices.options(today, chosen), first=day - timedelta(days=1), last=day + timedelta(days=1)
        )
        for title in TitleChoice:
            same = journal.meetings.export_preview(replace(near, title=title))
            titles[title] = next((event.title for event in same if event.uid == first.uid), "")
    counts = {span: sum(event.meetings for event in rows) for span, rows in found.items()}
    return Look(counts, first, titles)


def remembered(store: SettingsStore | None) -> Choices:
    """The choices of last time; Agenda is off again."""
    if store is None:
        return Choices()
    span, title = store.text("export/span", "month"), store.text("export/title", TitleChoice.NAME.value)
    return Choices(
        span if span in RANGES else "month",
        store.text("export/circle"),
        TitleChoice(title) if title in set(TitleChoice) else TitleChoice.NAME,
        store.flag("export/place", default=True),
        store.flag("export/reminder", default=True),
    )


def remember(store: SettingsStore | None, choices: Choices) -> None:
    """Keep the choices for next time; meetings chosen by hand and Agenda are not kept."""
    if store is None:
        return
    if choices.span in RANGES:
        store.set_text("export/span", choices.span)
        store.set_text("export/circle", choices.circle)
    store.set_text("export/title", choices.title.value)
    store.set_flag("export/place", on=choices.place)
    store.set_flag("export/reminder", on=choices.reminder)

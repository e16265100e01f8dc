"""Whom an export of people takes and what of them: what is remembered, and what a look answers."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QImage

from relationship_journal.desktop.pictures import NoPicture, decode
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.domain.contacts import Circle
from relationship_journal.domain.people_export import PeopleExportOptions, PeopleFormat, PeoplePreview
from relationship_journal.journal import Journal

EVERYBODY = ""
CHOSEN = "chosen"
_CIRCLE = "circle:"
_FACE = 128


@dataclass(frozen=True, slots=True)
class Choices:
    """What the panel's controls say; ``who`` is EVERYBODY, CHOSEN, or a circle's key."""

    who: str = EVERYBODY
    format: PeopleFormat = PeopleFormat.VCARD_3
    photos: bool = True
    facts: bool = False
    notes: bool = False

    def options(self) -> PeopleExportOptions:
        """The same as the journal takes it."""
        return PeopleExportOptions(self.format, self.photos, self.facts, self.notes)


@dataclass(frozen=True, slots=True)
class Look:
    """What would leave under some choices, whom it is about (None is everybody), and the first one's picture."""

    ids: tuple[int, ...] | None
    preview: PeoplePreview
    face: QImage | None = None


def circle_key(circle: Circle) -> str:
    """How a circle is named among the choices."""
    return f"{_CIRCLE}{circle.id}"


def look(journal: Journal, choices: Choices, chosen: tuple[int, ...]) -> Look:
    """Ask the journal exactly what an export under these choices would hand out."""
    ids = _ids(journal, choices.who, chosen)
    preview = journal.exports.preview(ids, choices.options())
    return Look(ids, preview, _face(preview.first.photo) if preview.first else None)


def _face(data: bytes) -> QImage | None:
    """A picture small enough to show, decoded where nobody waits; None for what is none, or far too large."""
    try:
        return decode(data, _FACE)
    except NoPicture:
        return None


def _ids(journal: Journal, who: str, chosen: tuple[int, ...]) -> tuple[int, ...] | None:
    if who == CHOSEN:
        return chosen
    if not who.startswith(_CIRCLE):
        return None
    sections = journal.contacts.ids("name", circle_id=int(who.removeprefix(_CIRCLE)))
    return tuple(number for section in sections for number in section.ids)


def remembered(store: SettingsStore | None) -> Choices:
    """The form and Photos as they were last time; Facts and Notes are off again."""
    if store is None:
        return Choices()
    form = store.text("export_people/format", PeopleFormat.VCARD_3.value)
    return Choices(
        format=PeopleFormat(form) if form in set(PeopleFormat) else PeopleFormat.VCARD_3,
        photos=store.flag("export_people/photos", default=True),
    )


def remember(store: SettingsStore | None, choices: Choices) -> None:
    """Keep the form and Photos for next time; never Facts and Notes."""
    if store is not None:
        store.set_text("export_people/format", choices.format.value)
        store.set_flag("export_people/photos", on=choices.photos)

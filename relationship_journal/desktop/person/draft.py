"""How the fields of the person panel lie in a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from relationship_journal.desktop.kept_fields import Kept, KeptFields, Stored, kept_words

if TYPE_CHECKING:
    from relationship_journal.desktop.desk import Desk
    from relationship_journal.desktop.editor_note import EditorNote
    from relationship_journal.desktop.panel import Panel
    from relationship_journal.desktop.person.circle_chips import CircleChips
    from relationship_journal.desktop.person.date_lines import DateLines
    from relationship_journal.desktop.person.photo_field import PhotoField
    from relationship_journal.desktop.person.point_lines import PointLines
    from relationship_journal.desktop.person.through import ThroughField
    from relationship_journal.desktop.widgets.combo import Combo
    from relationship_journal.desktop.widgets.field import Field, TextField
    from relationship_journal.domain.person_drafts import PersonDraft


class PersonFields(Protocol):
    """What the panel is filled in with; ``points`` in the order email, phone, address, url."""

    note: EditorNote
    name: Field
    company: Field
    role: Field
    circles: CircleChips
    rhythm: Combo
    given: Field
    family: Field
    birthday: Field
    pronouns: Field
    how_met: TextField
    portrait: Field
    nickname: Field
    known_since: Field
    dates: DateLines
    through: ThroughField
    photo: PhotoField
    points: tuple[PointLines, PointLines, PointLines, PointLines]

    def fill(self, person: PersonDraft) -> None:
        """Show what is stored."""

    def fill_rhythm(self, own: int | None) -> None:
        """Offer a rhythm of their own."""

    def names_touched(self) -> bool:
        """Whether first and last name were written by hand."""

    def set_names_touched(self, touched: bool) -> None:
        """They were, or follow the whole name again."""


def keep(panel: PersonFields, owner: Panel, desk: Desk, contact_id: int | None) -> KeptFields:
    """Keep every field of the panel, those behind "More" too; it ends with ``owner``, the panel they are in."""

    def write_circles(names: Any) -> None:
        panel.circles.set_names(_texts(names))

    def write_rhythm(days: Any) -> None:
        if panel.rhythm.findData(days) < 0 and isinstance(days, int):
            panel.fill_rhythm(days)
        panel.rhythm.setCurrentIndex(max(0, panel.rhythm.findData(days)))

    words: dict[str, Field | TextField] = {
        "name": panel.name, "company": panel.company, "role": panel.role, "given": panel.given,
        "family": panel.family, "birthday": panel.birthday, "pronouns": panel.pronouns,
        "how_met": panel.how_met, "portrait": panel.portrait, "nickname": panel.nickname,
        "known_since": panel.known_since,
    }  # fmt: skip
    fields = {name: kept_words(field) for name, field in words.items()} | {
        "circles": Kept(lambda: list(panel.circles.names()), write_circles),
        "rhythm": Kept(panel.rhythm.currentData, write_rhythm),
        "dates": Kept(panel.dates.values, lambda told: panel.dates.set_values(_lines(told))),
        "through": Kept(panel.through.value, panel.through.set_value),
        "photo": Kept(panel.photo.value, panel.photo.set_value),
        "own_names": Kept(panel.names_touched, lambda touched: panel.set_names_touched(touched is True)),
    }
    fields |= {name: _points(lines) for name, lines in zip(_POINTS, panel.points, strict=True)}
    contacts = desk.journal.contacts
    kept = KeptFields(
        desk, owner, panel.note, f"person-{contact_id or 'new'}", fields, kind="person", record=contact_id,
        about=lambda: (contact_id,) if contact_id is not None else (), area=owner.content,
        stored=Stored(lambda: contacts.person_of(contact_id), panel.fill) if contact_id is not None else None,
    )  # fmt: skip
    for field in words.values():
        field.changed.connect(kept.changed)
    for lines in panel.points:
        lines.changed.connect(kept.changed)
    for choice in (panel.dates, panel.through, panel.photo, panel.circles):
        choice.changed.connect(kept.changed)
    panel.rhythm.currentIndexChanged.connect(kept.changed)
    return kept


_POINTS = ("email", "phone", "address", "url")


def _points(lines: PointLines) -> Kept:
    return Kept(lines.values, lambda told: lines.set_values(_lines(told)))


def _lines(told: Any) -> list[Any]:
    return list(told) if isinstance(told, list) else []


def _texts(told: Any) -> list[str]:
    return [each for each in told if isinstance(each, str)] if isinstance(told, list) else []

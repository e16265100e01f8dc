"""What the Schedule panel opens with, and how its fields lie in a draft."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from relationship_journal.desktop.kept_fields import Kept, KeptFields, Stored, kept_words

if TYPE_CHECKING:
    from relationship_journal.desktop.desk import Desk
    from relationship_journal.desktop.drafts import Draft
    from relationship_journal.desktop.editor_note import EditorNote
    from relationship_journal.desktop.panel import Panel
    from relationship_journal.desktop.requests import ScheduleRequest
    from relationship_journal.desktop.schedule.length import LengthField
    from relationship_journal.desktop.schedule.people import PeopleChips
    from relationship_journal.desktop.schedule.repeat import RepeatLine
    from relationship_journal.desktop.schedule.zone import ZoneLine
    from relationship_journal.desktop.when_field import WhenField
    from relationship_journal.desktop.widgets.choice import CheckBox
    from relationship_journal.desktop.widgets.combo import Combo
    from relationship_journal.desktop.widgets.field import Field, TextField
    from relationship_journal.domain.contacts import ContactRow
    from relationship_journal.domain.meetings import MeetingDraft
    from relationship_journal.journal import Journal


@dataclass(frozen=True, slots=True)
class Start:
    """The people and the meeting as stored, and the draft that was left with those it names."""

    people: tuple[ContactRow, ...]
    draft: MeetingDraft | None = None
    left: Draft | None = None
    left_people: tuple[ContactRow, ...] = ()


class ScheduleFields(Protocol):
    """What the panel is filled in with."""

    note: EditorNote
    people: PeopleChips
    topic: Field
    when: WhenField
    length: LengthField
    zone: ZoneLine
    repeat: RepeatLine
    where: Field
    how: Combo
    agenda: TextField
    prepare: TextField
    remind: CheckBox

    def fill(self, start: Start) -> None:
        """Show what is stored."""

    def take_zone(self, zone: object) -> None:
        """Show a time zone a draft names."""

    def take_channel(self, channel: object) -> None:
        """Show a channel a draft names."""


def read_start(journal: Journal, request: ScheduleRequest, left: Callable[[], Draft | None]) -> Start:
    """What the panel opens with. Reads the journal and waits for the disk."""
    draft = journal.meetings.draft_of(request.meeting_id) if request.meeting_id is not None else None
    people = _people(journal, draft.contacts if draft is not None else request.contacts)
    found = left()
    values = found.fields.get("values") if found is not None else None
    named = values.get("people") if isinstance(values, dict) else None
    return Start(people, draft, found, _people(journal, _ids(named)))


def keep(panel: ScheduleFields, owner: Panel, desk: Desk, request: ScheduleRequest) -> KeptFields:
    """Keep the fields until ``owner``, the panel they are in, ends.

    The key is the meeting's, else that of the one person it is planned with.
    """
    number, journal = request.meeting_id, desk.journal
    one = request.contacts[0] if len(request.contacts) == 1 else None
    key = f"meeting-{number}" if number else f"meeting-person-{one}" if one else "meeting-new"

    fields = {
        "topic": kept_words(panel.topic),
        "when": kept_words(panel.when),
        "repeat": Kept(panel.repeat.written, panel.repeat.write),
        "zone": Kept(panel.zone.zone, panel.take_zone),
        "length": Kept(panel.length.written, panel.length.write),
        "where": kept_words(panel.where),
        "how": Kept(panel.how.currentData, panel.take_channel),
        "agenda": kept_words(panel.agenda),
        "prepare": kept_words(panel.prepare),
        "remind": Kept(panel.remind.isChecked, lambda on: panel.remind.setChecked(on is not False)),
        "people": Kept(lambda: list(panel.people.ids()), lambda ids: panel.people.set_ids(_ids(ids))),
    }
    kept = KeptFields(
        desk, owner, panel.note, key, fields, kind="meeting", record=number, about=panel.people.ids,
        area=owner.content,
        stored=Stored(lambda: read_start(journal, request, lambda: None), panel.fill) if number else None,
    )  # fmt: skip
    for signal in (
        panel.topic.changed, panel.when.understood, panel.zone.changed, panel.length.changed, panel.repeat.changed,
        panel.where.changed, panel.how.currentIndexChanged, panel.agenda.changed, panel.prepare.changed,
        panel.remind.toggled, panel.people.changed,
    ):  # fmt: skip
        signal.connect(kept.changed)
    return kept


def _ids(told: Any) -> tuple[int, ...]:
    return tuple(each for each in told if isinstance(each, int)) if isinstance(told, list) else ()


def _people(journal: Journal, ids: tuple[int, ...]) -> tuple[ContactRow, ...]:
    rows = journal.contacts.rows(ids)
    return tuple(rows[each] for each in ids if each in rows)

"""What a jot editor holds besides its text, how it begins, and how it survives in a draft file."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from relationship_journal.desktop.jot.held_files import HeldFile, from_fields
from relationship_journal.domain.channels import Channel, Mood
from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.entries import JotDraft
from relationship_journal.domain.errors import UnknownRecord
from relationship_journal.domain.gestures import GestureDraft, GestureKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from relationship_journal.desktop.drafts import Draft
    from relationship_journal.desktop.requests import JotRequest
    from relationship_journal.domain.meetings import Meeting
    from relationship_journal.journal import Journal

_NOTHING = JotDraft("")


@dataclass(frozen=True, slots=True)
class JotState:
    """Who, when, how and how it was; ``day`` None means the day of saving.

    ``draft`` carries what the chips do not show (minutes, place, who started it) from a meeting or an
    entry that is changed. ``entry_id`` is set when an existing entry is edited. ``found``: what was decided about
    the lines found in the note, as `FoundLines.to_fields` writes it. ``files`` come besides what hangs on the entry already.
    """

    people: tuple[ContactRow, ...] = ()
    day: date | None = None
    at: datetime | None = None
    zone: str = ""
    channel: Channel = Channel.IN_PERSON
    label: str = ""
    mood: Mood | None = None
    entry_id: int | None = None
    meeting_id: int | None = None
    draft: JotDraft = _NOTHING
    found: Mapping[str, Any] = field(default_factory=dict)
    files: tuple[HeldFile, ...] = ()

    def local(self) -> datetime | None:
        """The hour on the wall clock of its zone, if one is known."""
        return self.at.astimezone(ZoneInfo(self.zone) if self.zone else UTC) if self.at else None

    def with_person(self, row: ContactRow) -> JotState:
        """The same with one more person, unless already among them."""
        if any(person.id == row.id for person in self.people):
            return self
        return replace(self, people=(*self.people, row))

    def without_person(self, contact_id: int) -> JotState:
        """The same without a person."""
        return replace(self, people=tuple(person for person in self.people if person.id != contact_id))

    def to_draft(self, text: str, today: date) -> JotDraft:
        """What is saved; a day left open is ``today``."""
        return replace(
            self.draft, text=text, contacts=tuple(person.id for person in self.people), day=self.day or today,
            at=self.at, zone=self.zone, channel=self.channel, label=self.label, mood=self.mood,
            meeting_id=self.meeting_id,
        )  # fmt: skip

    def to_fields(self) -> dict[str, Any]:
        """Plain values for the draft file."""
        return {
            "people": [person.id for person in self.people],
            "day": self.day.isoformat() if self.day else None,
            "at": self.at.isoformat() if self.at else None,
            "zone": self.zone,
            "channel": self.channel.value,
            "label": self.label,
            "mood": self.mood.value if self.mood else None,
            "entry": self.entry_id,
            "meeting": self.meeting_id,
            "minutes": self.draft.minutes,
            "started": self.draft.started_by,
            "satisfied": self.draft.satisfied,
            "attempt": self.draft.attempt,
            "private": [list(pair) for pair in self.draft.private_lines],
            "gestures": [[str(each.kind), each.text, each.thank] for each in self.draft.gestures],
            "found": dict(self.found),
            "files": [each.to_fields() for each in self.files],
        }

    def with_fields(self, fields: Mapping[str, Any], people: tuple[ContactRow, ...]) -> JotState:
        """The same with what a draft file remembers; unknown values are passed over."""
        channel, mood = str(fields.get("channel")), str(fields.get("mood"))
        found = fields.get("found")
        return replace(
            self, people=people, day=_day(fields.get("day")), at=_instant(fields.get("at")),
            zone=str(fields.get("zone") or ""), label=str(fields.get("label") or ""),
            channel=Channel(channel) if channel in set(Channel) else self.channel,
            mood=Mood(mood) if mood in set(Mood) else None,
            draft=_said(self.draft, fields),
            found=found if isinstance(found, dict) else {},
            files=from_fields(fields.get("files")),
        )  # fmt: skip


_NO_STATE = JotState()


@dataclass(frozen=True, slots=True)
class Start:
    """What an editor opens with, and the draft that was left with its own state.

    ``stored`` is the text of the entry that is changed; ``gone``: the entry the draft was written for is no more.
    """

    text: str
    state: JotState
    stored: str | None = None
    left: Draft | None = None
    left_state: JotState = _NO_STATE
    gone: bool = False

    def is_stored_already(self) -> bool:
        """Whether the draft says nothing but what the entry says."""
        if self.left is None or self.left.text != self.stored:
            return False
        decided = {"found": None}  # about lines that are stored or not by now
        return self.left_state.to_fields() | decided == self.state.to_fields() | decided


def read_start(journal: Journal, request: JotRequest, left: Draft | None) -> Start:
    """What an editor opens with; ``left`` is the draft found under its name. Reads the journal."""
    text, state, stored, gone = "", JotState(), None, False
    try:
        if request.entry_id is not None:
            text, state = _from_entry(journal, request.entry_id)
            stored = text
        elif request.meeting_id is not None:
            state = from_meeting(journal.meetings.get(request.meeting_id))
    except UnknownRecord:
        if left is None:
            raise
        gone = request.entry_id is not None  # its words are not lost with it: they become a new jot
    if request.contacts:
        rows = journal.contacts.rows(request.contacts)
        for contact_id in request.contacts:
            if contact_id in rows:
                state = state.with_person(rows[contact_id])
    left_state = _with_draft(journal, state, left.fields) if left is not None else state
    return Start(text, state, stored, left, left_state, gone)


def from_meeting(meeting: Meeting) -> JotState:
    """What a meeting that was held says about the jot after it."""
    return JotState(
        people=meeting.people, day=meeting.local_start.date(), at=meeting.start, zone=meeting.zone,
        channel=meeting.channel, meeting_id=meeting.id,
        draft=JotDraft("", minutes=meeting.minutes, place=meeting.place),
    )  # fmt: skip


def _from_entry(journal: Journal, entry_id: int) -> tuple[str, JotState]:
    draft = journal.jots.draft_of(entry_id)
    rows = journal.contacts.rows(draft.contacts)
    state = JotState(
        people=tuple(rows[key] for key in draft.contacts if key in rows), day=draft.day, at=draft.at,
        zone=draft.zone, channel=draft.channel, label=draft.label, mood=draft.mood, entry_id=entry_id,
        meeting_id=draft.meeting_id, draft=draft,
    )  # fmt: skip
    return draft.text, state


def _with_draft(journal: Journal, state: JotState, fields: Mapping[str, Any]) -> JotState:
    meeting_id = fields.get("meeting")
    if state.entry_id is None and state.meeting_id is None and isinstance(meeting_id, int):
        state = _meeting_if_there(journal, meeting_id) or state
    people = fields.get(
        "people", fields.get("about")
    )  # the draft of another editor tells only whom it is about
    wanted = [key for key in people if isinstance(key, int)] if isinstance(people, list) else []
    rows = journal.contacts.rows(wanted)
    return state.with_fields(fields, tuple(rows[key] for key in wanted if key in rows))


def _meeting_if_there(journal: Journal, meeting_id: int) -> JotState | None:
    try:
        return from_meeting(journal.meetings.get(meeting_id))
    except UnknownRecord:  # removed since the draft was left
        return None


def _said(draft: JotDraft, fields: Mapping[str, Any]) -> JotDraft:
    """The draft with what a draft file says of who started it, its length, and whether it helped."""
    if "started" not in fields:  # of another editor or version
        return draft
    minutes, satisfied, private = (fields.get(key) for key in ("minutes", "satisfied", "private"))
    pairs = (
        [pair for pair in private if isinstance(pair, list) and len(pair) == 2]
        if isinstance(private, list)
        else []
    )
    return replace(
        draft, started_by=str(fields.get("started") or ""), attempt=fields.get("attempt") is True,
        minutes=minutes if isinstance(minutes, int) else None,
        satisfied=satisfied if isinstance(satisfied, bool) else None,
        private_lines=tuple((key, words) for key, words in pairs if isinstance(key, int) and isinstance(words, str)),
        gestures=_gestures(fields.get("gestures")),
    )  # fmt: skip


def _gestures(value: object) -> tuple[GestureDraft, ...]:
    told = value if isinstance(value, list) else []
    return tuple(
        GestureDraft(GestureKind(each[0]), each[1], each[2])
        for each in told
        if isinstance(each, list) and len(each) == 3 and all(isinstance(part, str) for part in each)
        if each[0] in set(GestureKind)
    )


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(str(value)) if value else None
    except ValueError:  # a draft of another version
        return None


def _instant(value: object) -> datetime | None:
    try:
        found = datetime.fromisoformat(str(value)) if value else None
    except ValueError:  # a draft of another version
        return None
    return found if found is not None and found.tzinfo is not None else None

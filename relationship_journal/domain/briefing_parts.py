"""What a briefing is made from and what it is made of; every line knows the record it came from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Literal, Protocol

from relationship_journal.domain.changed_since import ChangeSince
from relationship_journal.domain.changes import Kind
from relationship_journal.domain.contacts import Contact, Relative
from relationship_journal.domain.entries import Entry
from relationship_journal.domain.facts import Fact
from relationship_journal.domain.gestures import Deed
from relationship_journal.domain.meetings import Meeting
from relationship_journal.domain.partial_date import PartialDate
from relationship_journal.domain.promises import Promise
from relationship_journal.domain.topics import Topic


class SectionKey(StrEnum):
    """The sections somebody may choose from; a person's block stands under ``PEOPLE``."""

    WHY = "why"
    LAST_TIME = "last_time"
    CHANGED = "changed"
    ASK = "ask"
    GIVE_FIRST = "give_first"
    LATELY = "lately"
    NOTES = "notes"
    PEOPLE = "people"
    PROMISES = "promises"
    FAMILY = "family"
    HOBBIES = "hobbies"
    SHARED = "shared"
    GOOD_TO_KNOW = "good_to_know"
    DATES = "dates"
    CARE = "care"


CHOOSABLE = tuple(key for key in SectionKey if key is not SectionKey.PEOPLE)
"""What "Choose sections" offers; the blocks of several people follow Promises and the rest."""


# -- what goes in ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PersonMaterial:
    """All that is known of one person; entries newest first, promises open ones by due day.

    ``changes`` are what became different since you last met live, newest first; ``deeds`` what you did for them
    in the last twelve months, newest first.
    """

    contact: Contact
    last: Entry | None = None
    before: Entry | None = None
    promises: tuple[Promise, ...] = ()
    topics: tuple[Topic, ...] = ()
    facts: tuple[Fact, ...] = ()
    relatives: tuple[Relative, ...] = ()
    changes: tuple[ChangeSince, ...] = ()
    deeds: tuple[Deed, ...] = ()


@dataclass(frozen=True, slots=True)
class Material:
    """What a sheet is composed from: a meeting, or one contact without any.

    ``last`` and ``before`` are the latest entries with exactly these people (or, with one person,
    that person's); ``now`` is the aware present moment on the user's wall clock. ``following`` is the next
    planned meeting with any of them after this one, ``mine`` what the user noted about themselves.
    """

    now: datetime
    people: tuple[PersonMaterial, ...]
    meeting: Meeting | None = None
    last: Entry | None = None
    before: Entry | None = None
    following: Meeting | None = None
    mine: tuple[Fact, ...] = ()

    @property
    def today(self) -> date:
        """The user's present day."""
        return self.now.date()

    @property
    def day(self) -> date:
        """The day the sheet is read on: the meeting's, or today if that has passed."""
        return max(self.today, self.meeting.local_start.date()) if self.meeting else self.today


# -- what comes out --------------------------------------------------------------------------------

Role = Literal["title", "when", "name", "small", "portrait", "section", "reading", "note", "footer"]
State = Literal["", "danger", "amber"]
Mark = Literal["", "number", "checkbox", "sparkles"]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text of one style; the first ``bold`` characters are bold and what follows them is quieter.

    ``max_lines`` 0 means all; a longer text ends in an ellipsis.
    """

    text: str
    role: Role = "reading"
    bold: int = 0
    max_lines: int = 0


@dataclass(frozen=True, slots=True)
class Record:
    """The record a line came from, and the contact it is about (0: several)."""

    kind: Kind
    id: int
    contact_id: int = 0


@dataclass(frozen=True, slots=True)
class BriefLine:
    """One line (or paragraph) of a section; ``note`` is the small line below it.

    ``must`` says that it gives its place last: a promise that is late or due today, a child's name, what to handle
    with care.
    """

    text: Paragraph
    record: Record | None = None
    note: str = ""
    state: State = ""
    mark: Mark = ""
    number: int = 0
    must: bool = False

    @property
    def bold(self) -> str:
        """The part that stands out."""
        return self.text.text[: self.text.bold]

    @property
    def detail(self) -> str:
        """The quieter rest of a line with a bold part; the whole text of one without."""
        return self.text.text[self.text.bold :].strip()


@dataclass(frozen=True, slots=True)
class BriefSection:
    """Lines under a title; ``more`` lines were left out and ``more_text`` says so."""

    key: SectionKey
    title: str
    lines: tuple[BriefLine, ...] = ()
    aside: str = ""
    more: int = 0
    more_text: str = ""
    contact_id: int = 0

    @property
    def is_emptied(self) -> bool:
        """Every line of it was left out; a person's block keeps its name."""
        return bool(self.more) and not self.lines and self.key is not SectionKey.PEOPLE


@dataclass(frozen=True, slots=True)
class Head:
    """One person at the top of the sheet; ``ring`` is the share of the rhythm left, None: no ring."""

    contact_id: int
    name: str
    initials: str
    role: str = ""
    known: str = ""
    ring: float | None = None
    amber: bool = False


@dataclass(frozen=True, slots=True)
class Briefing:
    """One page, ready to be painted or written; texts are in the reader's words already.

    ``reading`` is the size of reading text in multiples of the body size; ``note_lines`` the ruled
    lines the page has room for; ``portrait_prompt`` stands (on screen only) where no portrait does. ``left_more`` and
    ``right_more`` count at the end of a column what its sections without any line left had to say.
    """

    title: str
    when: str
    place: str
    heads: tuple[Head, ...]
    left: tuple[BriefSection, ...]
    right: tuple[BriefSection, ...]
    footer: str
    more_heads: str = ""
    portrait: str = ""
    portrait_prompt: str = ""
    more_people: str = ""
    left_more: str = ""
    right_more: str = ""
    people_left_out: int = 0
    reading: float = 1.08
    note_lines: int = 0
    shortened: tuple[str, ...] = ()
    meeting_id: int | None = None
    start: datetime | None = None
    end: datetime | None = None

    @property
    def sections(self) -> tuple[BriefSection, ...]:
        """All sections in reading order."""
        return self.left + self.right

    @property
    def left_out(self) -> int:
        """How many lines and blocks of people did not find room."""
        return sum(section.more for section in self.sections) + self.people_left_out

    @property
    def contact_ids(self) -> tuple[int, ...]:
        """The people at the top of the sheet."""
        return tuple(head.contact_id for head in self.heads)

    def section(self, key: SectionKey) -> BriefSection | None:
        """The first section of a key."""
        return next((section for section in self.sections if section.key is key), None)

    def with_section(self, old: BriefSection, new: BriefSection | None) -> Briefing:
        """The same sheet with one section changed, or left away."""
        swap = (new,) if new is not None else ()

        def changed(column: tuple[BriefSection, ...]) -> tuple[BriefSection, ...]:
            at = next((i for i, section in enumerate(column) if section is old), None)
            return column if at is None else (*column[:at], *swap, *column[at + 1 :])

        return replace(self, left=changed(self.left), right=changed(self.right))


# -- what composing asks of the world ----------------------------------------------------------------


class Measure(Protocol):
    """How much room text takes on the page; all lengths in design pixels (13 to the body size)."""

    @property
    def width(self) -> float:
        """The width of the page between its margins."""

    @property
    def height(self) -> float:
        """The height of the page between its margins."""

    def text_height(self, text: Paragraph, width: float, reading: float) -> float:
        """The height of a text wrapped to ``width``; ``reading`` is the size of the role "reading"."""

    def text_width(self, text: Paragraph, reading: float) -> float:
        """The width of a text on one line."""


class Words(Protocol):
    """The reader's language."""

    def text(self, key: str, **data: object) -> str:
        """The words of a key, with its data."""

    def day(self, day: date, today: date) -> str:
        """A day: "16 April", with its year when it is not this one."""

    def partial(self, day: PartialDate, today: date) -> str:
        """As much of a date as is known."""

    def moment(self, start: datetime, end: datetime, today: date) -> str:
        """When a meeting is: "Thursday 14 May, 10:30 to 11:15", on the wall clock of its zone."""

    def day_long(self, day: date, today: date) -> str:
        """A day with its weekday: "Thursday 14 May"."""

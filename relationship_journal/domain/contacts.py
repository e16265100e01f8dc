"""Contacts: somebody the user knows, with what reaches and surrounds them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from relationship_journal.domain.names import first_name, initials
from relationship_journal.domain.partial_date import PartialDate
from relationship_journal.domain.rhythm import Rhythm, Standing, rhythm_that_holds


@dataclass(frozen=True, slots=True)
class ContactPoint:
    """A way to reach somebody; ``kind``: email, phone, address, url, im; ``value`` as typed."""

    kind: str
    value: str
    label: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Circle:
    """A named group with a default rhythm in days; ``colour`` counts through the palette of dots."""

    id: int
    name: str
    rhythm_days: int | None
    colour: int
    count: int = 0


@dataclass(frozen=True, slots=True)
class ContactRow:
    """One row of the people list; also the light form of a contact wherever one is shown.

    ``photo`` is the key of their picture, empty without one.
    """

    id: int
    name: str
    given: str = ""
    role: str = ""
    organisation: str = ""
    standing: Standing = field(default_factory=Standing)
    next_meeting: datetime | None = None
    is_me: bool = False
    died: bool = False
    photo: str = ""

    @property
    def first_name(self) -> str:
        """What to call them in a sentence."""
        return first_name(self.name, self.given)

    @property
    def initials(self) -> str:
        """One or two letters for the avatar."""
        return initials(self.name)

    @property
    def line(self) -> str:
        """Role and organisation, as far as known."""
        return ", ".join(part for part in (self.role, self.organisation) if part)


@dataclass(frozen=True, slots=True)
class Contact:
    """A whole contact, for its page and its editor.

    ``born`` and ``met_on`` are partial dates; ``died`` is a partial date, or ``True`` when only that
    is known; ``next_meeting`` the start (UTC) of the next planned meeting and ``next_meeting_id`` its id.
    """

    row: ContactRow
    family: str = ""
    nickname: str = ""
    pronouns: str = ""
    portrait: str = ""
    how_met: str = ""
    met_on: PartialDate | None = None
    born: PartialDate | None = None
    died: PartialDate | bool = False
    points: tuple[ContactPoint, ...] = ()
    circles: tuple[Circle, ...] = ()
    own_rhythm_days: int | None = None
    next_meeting_id: int | None = None
    uid: str = ""
    created: date | None = None

    @property
    def id(self) -> int:
        """The contact's id."""
        return self.row.id

    @property
    def name(self) -> str:
        """The name as shown."""
        return self.row.name

    @property
    def rhythm(self) -> Rhythm:
        """The rhythm that holds for them, and where it comes from."""
        of_circles = [(circle.name, circle.rhythm_days) for circle in self.circles]
        return rhythm_that_holds(self.own_rhythm_days, of_circles, died=bool(self.died))

    def first(self, kind: str) -> str:
        """The first contact point of a kind, or nothing."""
        return next((point.value for point in self.points if point.kind == kind), "")


@dataclass(frozen=True, slots=True)
class ContactDraft:
    """What an editor or an import knows of a contact before it is saved; only the name is needed.

    ``card`` is what a contact file said that has no field here, as JSON (``domain.card_fields``); ``photo``
    the picture's bytes; ``note`` a file's note, which becomes an entry of channel note. An editor leaves
    these three alone.
    """

    name: str
    given: str = ""
    family: str = ""
    nickname: str = ""
    organisation: str = ""
    role: str = ""
    pronouns: str = ""
    portrait: str = ""
    how_met: str = ""
    met_on: str = ""
    born: str = ""
    died: str = ""
    points: tuple[ContactPoint, ...] = ()
    circles: tuple[str, ...] = ()
    rhythm_days: int | None = None
    uid: str = ""
    card: str = ""
    photo: bytes = b""
    note: str = ""
    is_me: bool = False


@dataclass(frozen=True, slots=True)
class Relative:
    """A contact's family member or pet; ``age`` years were known on ``age_on``, if no birth date is."""

    id: int
    contact_id: int
    name: str
    relation: str
    born: PartialDate | None = None
    age: int | None = None
    age_on: date | None = None
    died: bool = False

    def age_at(self, today: date) -> int | None:
        """Whole years from the birth date, else counted on from the known age; None for the dead."""
        if self.died:
            return None
        if self.born is not None:
            return self.born.age_on(today)
        if self.age is None or self.age_on is None:
            return None
        return self.age + max(0, (today - self.age_on).days * 100 // 36525)

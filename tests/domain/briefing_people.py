"""Made-up people of the briefing tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from relationship_journal.domain.briefing import Material, PersonMaterial
from relationship_journal.domain.changed_since import ChangeKind, ChangeSince
from relationship_journal.domain.changes import Kind
from relationship_journal.domain.channels import Channel
from relationship_journal.domain.contacts import Contact, ContactRow, Relative
from relationship_journal.domain.entries import Entry
from relationship_journal.domain.facts import Fact, FactKind
from relationship_journal.domain.gestures import Deed
from relationship_journal.domain.meetings import Meeting
from relationship_journal.domain.partial_date import PartialDate
from relationship_journal.domain.promises import Owed, Promise
from relationship_journal.domain.rhythm import Standing
from relationship_journal.domain.topics import Topic

NOW = datetime(2026, 5, 14, 9, 50, tzinfo=ZoneInfo("Europe/Berlin"))
SPRING = date(2026, 4, 16)


def odette() -> PersonMaterial:
    """Somebody of whom much is known."""
    row = ContactRow(
        3, "Odette Plumbridge", role="Head of Operations", organisation="Cloudberry Mills",
        standing=Standing(SPRING, SPRING, 150, False, 14, date(2023, 3, 1)),
    )  # fmt: skip
    contact = Contact(
        row,
        portrait="Straight-talking and protective of her team. Rides long distances, and thinks best while walking.",
        born=PartialDate(1980, 6, 3),
    )
    jasper = Relative(1, 3, "Jasper", "partner")
    ida = Relative(2, 3, "Ida", "daughter", born=PartialDate(2019, 1, 3))
    emil = Relative(3, 3, "Emil", "son", age=4, age_on=date(2026, 1, 1))
    rosalind = Relative(4, 3, "Rosalind", "mother")
    hugo = Relative(5, 3, "Hugo", "father", born=PartialDate(1940, 5, 20), died=True)
    facts = (
        Fact(1, 3, FactKind.FAMILY, "builds violins", relative=jasper),
        Fact(2, 3, FactKind.FAMILY, "Ida", "starts school", relative=ida, on=PartialDate(2026, 8, 24)),
        Fact(3, 3, FactKind.FAMILY, "trains, all of them", relative=emil),
        Fact(4, 3, FactKind.FAMILY, "hip operation", relative=rosalind, on=PartialDate(2026, 4, 21)),
        Fact(5, 3, FactKind.HOBBY, "Gravel cycling", "Lakes 120 on 30 May"),
        Fact(6, 3, FactKind.HOBBY, "Choir", "alto, Tuesdays"),
        Fact(7, 3, FactKind.PREFERENCE, "Tea, never coffee"),
        Fact(8, 3, FactKind.CONTEXT, "moving the warehouse", expires=date(2026, 7, 1)),
        Fact(9, 3, FactKind.CONTEXT, "on holiday", expires=date(2026, 5, 1)),
        Fact(10, 3, FactKind.FAMILY, "Rarely sees her brother", sensitive=True),
        Fact(11, 3, FactKind.DATE, "Ten years at the mill", on=PartialDate(None, 5, 30), yearly=True),
    )
    promises = (
        Promise(1, 3, row.name, Owed.MINE, "send the shift-rota case study", due=date(2026, 5, 14)),
        Promise(2, 3, row.name, Owed.THEIRS, "share the floor plan", due=date(2026, 5, 22)),
        Promise(3, 3, row.name, Owed.MINE, "return the book", due=date(2026, 5, 2)),
    )
    last = entry(
        11, SPRING, row, "Warehouse move slips to June. She worries the new shift plan will cost her two good people.\n\n"
        "Talked a long time about trust on the night shift.",
    )  # fmt: skip
    before = entry(9, date(2026, 3, 2), row, "First look at the rota.\nToo many gaps.")
    topics = (Topic(5, 3, "The night shift bonus"), Topic(6, 3, "Closed long ago", is_open=False))
    return PersonMaterial(contact, last, before, promises, topics, facts, (jasper, ida, emil, rosalind, hugo))


def stranger(number: int = 8, name: str = "Ivo Marlin") -> PersonMaterial:
    """Somebody of whom nothing is known."""
    return PersonMaterial(Contact(ContactRow(number, name)))


def entry(number: int, day: date, row: ContactRow, text: str) -> Entry:
    return Entry(number, Channel.IN_PERSON, day, text=text, people=(row,))


def meeting(*people: PersonMaterial, topic: str = "Spring planning check-in") -> Meeting:
    return Meeting(
        7, topic, datetime(2026, 5, 14, 8, 30, tzinfo=UTC), 45, "Europe/Berlin", "Café Lindenholz, Mill Lane 4",
        preparation="- How did the 100 km training ride go?\n\n2. Is her mother back home?",
        give_first="Bring the two-page summary of the rota case, printed.",
        people=tuple(person.contact.row for person in people),
    )  # fmt: skip


def with_odette() -> Material:
    """The meeting of the pictures."""
    person = odette()
    return Material(NOW, (person,), meeting(person), person.last, person.before)


def with_everything() -> Material:
    """The same meeting with something to say in every section."""
    person = replace(
        odette(),
        changes=(
            ChangeSince(ChangeKind.KEPT, "send the mill's plan", date(2026, 5, 6), Kind.PROMISE, 4),
            ChangeSince(
                ChangeKind.ROLE, "Head of Operations", date(2026, 5, 1), Kind.CONTACT, 3, "Shift lead"
            ),
        ),
        deeds=(Deed(Kind.GESTURE, 2, "The map of old mills", date(2026, 3, 9)),),
    )
    about = replace(meeting(person), agenda="1. The move in June\n2. Who stays on nights\n")
    following = Meeting(9, "Summer review", datetime(2026, 7, 2, 12, 0, tzinfo=UTC), 60, "Europe/Berlin")
    mine = (Fact(90, 1, FactKind.HOBBY, "Choir", "bass"), Fact(91, 1, FactKind.HOBBY, "Chess"))
    return Material(NOW, (person,), about, person.last, person.before, following, mine)


def of_many(count: int) -> Material:
    """A meeting of so many people who are all known as well as Odette."""
    known = odette()
    people = tuple(_copy(known, number) for number in range(1, count + 1))
    return Material(NOW, people, meeting(*people, topic="Everybody at one table"), known.last, known.before)


def _copy(person: PersonMaterial, number: int) -> PersonMaterial:
    row = ContactRow(
        number, f"Person Number{number}", role="Head of Operations", standing=person.contact.row.standing
    )
    contact = Contact(row, portrait=person.contact.portrait)
    return PersonMaterial(
        contact, person.last, person.before, person.promises, person.topics, person.facts, person.relatives
    )

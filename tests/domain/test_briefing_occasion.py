"""Why you meet, what changed since, what you did lately and what you share: from records, and nothing of the dead."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from relationship_journal.domain.briefing import Briefing, Material, PersonMaterial, SectionKey, compose
from relationship_journal.domain.briefing_parts import Record
from relationship_journal.domain.changed_since import ChangeKind, ChangeSince
from relationship_journal.domain.changes import Kind
from relationship_journal.domain.facts import Fact, FactKind
from relationship_journal.domain.gestures import Deed
from relationship_journal.domain.meetings import Meeting
from relationship_journal.domain.promises import Owed, Promise
from relationship_journal.domain.shared_ground import shared_ground
from tests.domain.briefing_people import NOW, SPRING, meeting, odette, of_many, stranger

TODAY = NOW.date()


def lines(sheet: Briefing, key: SectionKey) -> list[str]:
    section = sheet.section(key)
    return [line.text.text for line in section.lines] if section else []


def records(sheet: Briefing, key: SectionKey) -> list[Record | None]:
    section = sheet.section(key)
    return [line.record for line in section.lines] if section else []


def of(person: PersonMaterial, **more: object) -> Material:
    return replace(Material(NOW, (person,), None, person.last), **more)  # type: ignore[arg-type]  # fields by name


# -- why ---------------------------------------------------------------------------------------------


def test_the_agenda_and_what_comes_next_say_why() -> None:
    person = odette()
    about = replace(meeting(person), agenda="\n- The move\n  Nights  \n")
    then = Meeting(9, "Review", datetime(2026, 6, 2, 12, 0, tzinfo=UTC), 60, "Europe/Berlin")
    sheet = compose(of(person, meeting=about, following=then))
    assert lines(sheet, SectionKey.WHY) == ["- The move", "Nights", "Then  Tuesday 2 June, Review"]
    assert records(sheet, SectionKey.WHY)[-1] == Record(Kind.MEETING, 9)


def test_of_a_long_agenda_five_lines_and_how_many_more() -> None:
    person = odette()
    about = replace(meeting(person), agenda="\n".join(f"Point {n}" for n in range(9)))
    assert lines(compose(of(person, meeting=about)), SectionKey.WHY)[-2:] == ["Point 4", "and 4 more"]


def test_without_agenda_or_next_meeting_there_is_nothing_to_say_of_it() -> None:
    assert lines(compose(of(odette(), meeting=meeting(odette()))), SectionKey.WHY) == []


# -- promises ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("due", "earlier", "note"),
    [
        (TODAY - timedelta(days=1), (), "was due 13 May, 1 day late"),
        (TODAY - timedelta(days=30), (), "was due 14 April, 30 days late"),
        (TODAY, (), "due today"),
        (TODAY + timedelta(days=5), (), "by 19 May"),
        (TODAY + timedelta(days=5), (date(2026, 5, 2), date(2026, 5, 9)), "by 19 May, before that 9 May"),
        (TODAY + timedelta(days=5), (None,), "by 19 May"),
        (None, (), ""),
    ],
)
def test_a_promise_says_how_late_it_is_and_when_it_was_due_before(
    due: date | None, earlier: tuple[date | None, ...], note: str
) -> None:
    promise = Promise(1, 3, "Odette", Owed.MINE, "send it", due, earlier=earlier)
    section = compose(of(replace(odette(), promises=(promise,)))).section(SectionKey.PROMISES)
    assert section is not None
    assert [line.note for line in section.lines] == [note]


# -- changed since ---------------------------------------------------------------------------------------


def test_what_changed_is_told_newest_first_with_the_day_it_is_counted_from() -> None:
    changes = (
        ChangeSince(ChangeKind.ROLE, "Director", date(2026, 5, 1), Kind.CONTACT, 3, "Shift lead"),
        ChangeSince(ChangeKind.ORGANISATION, "", date(2026, 5, 2), Kind.CONTACT, 3, "Cloudberry Mills"),
        ChangeSince(ChangeKind.LEARNED, "Ida, starts school", date(2026, 5, 3), Kind.FACT, 2),
        ChangeSince(ChangeKind.OVER, "Chess", date(2026, 5, 4), Kind.FACT, 5),
    )
    sheet = compose(of(replace(odette(), changes=changes)))
    assert lines(sheet, SectionKey.CHANGED) == [
        "No longer  Chess",
        "New  Ida, starts school",
        "Organisation  none, before that Cloudberry Mills",
        "Role  Director, before that Shift lead",
    ]
    section = sheet.section(SectionKey.CHANGED)
    assert section is not None
    assert section.aside == "16 April"
    assert [record.id for record in records(sheet, SectionKey.CHANGED) if record] == [5, 2, 3, 3]


def test_of_several_people_every_change_says_whose_it_is() -> None:
    first, second = of_many(2).people
    kept = ChangeSince(ChangeKind.KEPT, "bring the plan", date(2026, 5, 4), Kind.PROMISE, 5)
    new = ChangeSince(ChangeKind.LEARNED, "Chess", date(2026, 5, 3), Kind.FACT, 6)
    people = (replace(first, changes=(kept,)), replace(second, changes=(new,)))
    sheet = compose(replace(of_many(2), people=people))
    assert lines(sheet, SectionKey.CHANGED) == [
        "Person Number1 kept  bring the plan",
        "Person Number2, new  Chess",
    ]


# -- lately --------------------------------------------------------------------------------------------


def test_what_was_done_for_them_newest_first() -> None:
    deeds = (
        Deed(Kind.PROMISE, 4, "send the case", date(2026, 5, 1)),
        Deed(Kind.GESTURE, 2, "The map", date(2026, 2, 3)),
    )
    sheet = compose(of(replace(odette(), deeds=deeds)))
    assert lines(sheet, SectionKey.LATELY) == ["send the case  1 May", "The map  3 February"]
    assert records(sheet, SectionKey.LATELY) == [Record(Kind.PROMISE, 4, 3), Record(Kind.GESTURE, 2, 3)]


def test_nothing_in_twelve_months_is_said_plainly_but_not_of_somebody_new_or_dead() -> None:
    said = ["Nothing noted in the last twelve months."]
    assert lines(compose(of(odette())), SectionKey.LATELY) == said
    assert lines(compose(of(stranger())), SectionKey.LATELY) == []
    gone = replace(odette(), contact=replace(odette().contact, died=True))
    assert lines(compose(of(gone)), SectionKey.LATELY) == []


# -- shared ground ---------------------------------------------------------------------------------------

SAILING = Fact(1, 3, FactKind.HOBBY, "Sailing", "on the lakes")


@pytest.mark.parametrize(
    ("mine", "met"),
    [
        (Fact(9, 1, FactKind.HOBBY, "sailing boats", "every summer"), True),
        (Fact(9, 1, FactKind.HOBBY, "Sailing"), True),
        (Fact(9, 1, FactKind.PREFERENCE, "Sailing"), False),
        (Fact(9, 1, FactKind.HOBBY, "Chess", "on the lakes"), False),
        (Fact(9, 1, FactKind.HOBBY, "Sailing", sensitive=True), False),
        (Fact(9, 1, FactKind.HOBBY, "Sailing", expires=SPRING), False),
        (Fact(9, 1, FactKind.HOBBY, "go on"), False),
    ],
)
def test_ground_is_shared_where_both_name_the_same_thing(mine: Fact, met: bool) -> None:
    assert shared_ground((SAILING,), (mine,), TODAY) == (((SAILING, mine),) if met else ())


def test_the_sheet_says_what_is_mine_of_it() -> None:
    person = replace(odette(), facts=(SAILING, Fact(2, 3, FactKind.HOBBY, "Choir", "alto")))
    mine = (Fact(9, 1, FactKind.HOBBY, "Choir"), Fact(8, 1, FactKind.HOBBY, "Sailing", "a dinghy"))
    sheet = compose(of(person, mine=mine))
    assert lines(sheet, SectionKey.SHARED) == ["Sailing  you: Sailing, a dinghy", "Choir  you too"]
    gone = replace(person, contact=replace(person.contact, died=True))
    assert lines(compose(of(gone, mine=mine)), SectionKey.SHARED) == []


# -- what gives its place last -----------------------------------------------------------------------------


@pytest.mark.parametrize("count", range(1, 9))
def test_of_up_to_eight_people_who_each_have_one_nothing_that_must_be_there_is_cut(count: int) -> None:
    """However much else is known: the late promise, what to handle with care, and the child's name."""
    people = []
    for person in of_many(count).people:
        number = person.contact.id
        late = Promise(number, number, person.contact.name, Owed.MINE, f"owed-{number}", SPRING)
        filler = tuple(
            Promise(100 + n, number, "x", Owed.MINE, "something for later " * 4, date(2026, 9, 1))
            for n in range(9)
        )
        facts = tuple(
            Fact(1000 * number + n, number, list(FactKind)[n % 4], f"Fact {n}", "detail " * 9)
            for n in range(40)
        )
        care = Fact(5000 + number, number, FactKind.CONTEXT, f"care-{number}", sensitive=True)
        child = replace(person.relatives[1], id=7000 + number, name=f"Kid{number}")
        people.append(
            replace(person, promises=(late, *filler), facts=(*facts, care), relatives=(child,), topics=())
        )
    sheet = compose(replace(of_many(count), people=tuple(people)))
    shown = "\n".join(line.text.text for section in sheet.sections for line in section.lines)
    for number in range(1, count + 1):
        assert f"owed-{number}" in shown
        assert f"care-{number}" in shown
        assert f"Kid{number}" in shown

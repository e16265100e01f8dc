"""A briefing is one page, says nothing nobody wrote, and counts what it leaves out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relationship_journal.domain.briefing import Briefing, Material, PersonMaterial, SectionKey, compose
from relationship_journal.domain.briefing_layout import LEAST_NOTES, arrange
from relationship_journal.domain.briefing_parts import CHOOSABLE, BriefSection
from relationship_journal.domain.briefing_sections import own_questions
from relationship_journal.domain.briefing_text import ENGLISH, PlainMeasure, as_data, as_text
from relationship_journal.domain.changes import Kind
from relationship_journal.domain.contacts import Contact, ContactRow, Relative
from relationship_journal.domain.facts import Fact, FactKind
from relationship_journal.domain.meetings import Meeting
from relationship_journal.domain.partial_date import PartialDate
from relationship_journal.domain.promises import Owed, Promise, PromiseState
from relationship_journal.domain.rhythm import Standing
from relationship_journal.domain.topics import Topic
from tests.domain.briefing_people import (
    NOW,
    entry,
    meeting,
    odette,
    of_many,
    stranger,
    with_everything,
    with_odette,
)

SNAPSHOTS = Path(__file__).parents[1] / "data" / "briefing"
TODAY = NOW.date()


def section(sheet: Briefing, key: SectionKey) -> BriefSection:
    found = sheet.section(key)
    assert found is not None
    return found


def texts(sheet: Briefing, key: SectionKey) -> list[str]:
    return [line.text.text for line in section(sheet, key).lines]


def alone(person: PersonMaterial) -> Material:
    return Material(NOW, (person,), None, person.last, person.before)


def with_facts(*facts: Fact, relatives: tuple[Relative, ...] = ()) -> Material:
    return alone(replace(odette(), facts=facts, relatives=relatives))


# -- the whole sheet -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "material"),
    [
        ("odette", with_odette()),
        ("everything", with_everything()),
        ("stranger", alone(stranger())),
        ("twelve", of_many(12)),
    ],
)
def test_the_sheet_reads_as_it_was_agreed(name: str, material: Material) -> None:
    assert as_text(compose(material)) == (SNAPSHOTS / f"{name}.txt").read_text(encoding="utf-8")


def test_data_names_the_record_of_every_line() -> None:
    data = as_data(compose(with_odette()))
    sections = data["sections"]
    assert isinstance(sections, list)
    records = {
        (line["record"]["kind"], line["record"]["id"])
        for each in sections
        for line in each["lines"]
        if line["record"]
    }
    assert {("entry", 11), ("meeting", 7), ("topic", 5), ("promise", 1), ("fact", 5)} <= records
    assert data["left_out"] == 0


def test_a_section_that_was_not_chosen_is_not_there() -> None:
    chosen = frozenset(CHOOSABLE) - {SectionKey.CARE, SectionKey.NOTES}
    sheet = compose(with_odette(), sections=chosen)
    assert sheet.section(SectionKey.CARE) is None
    assert sheet.note_lines == 0
    assert "brother" not in as_text(sheet)


def test_what_was_not_chosen_is_not_in_the_blocks_of_several_people_either() -> None:
    sheet = compose(of_many(2), sections=frozenset({SectionKey.FAMILY}))
    shown = "\n".join(line.text.text for each in sheet.right for line in each.lines)
    assert "case study" not in shown
    assert "Gravel" not in shown
    assert "Jasper" in shown


# -- nothing invented, nothing expired, nothing loud -----------------------------------------------------


def test_an_expired_fact_is_left_out() -> None:
    shown = as_text(compose(with_odette()))
    assert "moving the warehouse" in shown
    assert "on holiday" not in shown


def test_a_fact_that_expires_before_the_meeting_is_left_out() -> None:
    later = replace(meeting(odette()), start=NOW + timedelta(days=80))
    assert "moving the warehouse" not in as_text(compose(replace(with_odette(), meeting=later)))


def test_the_dead_have_no_age_and_no_birthday() -> None:
    sheet = compose(with_odette())
    hugo = [line for line in texts(sheet, SectionKey.FAMILY) if "Hugo" in line]
    assert hugo == ["Hugo  father, died"]
    assert not [line for line in texts(sheet, SectionKey.DATES) if "Hugo" in line]


def test_a_person_who_died_is_said_to_have_died() -> None:
    person = odette()
    gone = replace(person.contact, died=PartialDate(2026, 5, 1))
    sheet = compose(alone(replace(person, contact=gone)))
    assert sheet.heads[0].known == "died 1 May"
    assert sheet.heads[0].ring is None
    assert not [line for line in texts(sheet, SectionKey.DATES) if line.startswith("Birthday")]


def test_a_sensitive_fact_stands_only_under_handle_with_care() -> None:
    sheet = compose(with_odette())
    elsewhere = [
        line.text.text for each in sheet.sections if each.key is not SectionKey.CARE for line in each.lines
    ]
    assert texts(sheet, SectionKey.CARE) == ["Rarely sees her brother"]
    assert not [text for text in elsewhere if "brother" in text]


def test_a_relative_known_only_from_a_sensitive_fact_is_not_listed() -> None:
    secret = Relative(9, 3, "Noor", "daughter")
    sheet = compose(with_facts(Fact(1, 3, FactKind.FAMILY, "given up", relative=secret, sensitive=True)))
    assert sheet.section(SectionKey.FAMILY) == BriefSection(SectionKey.FAMILY, "Family")
    assert texts(sheet, SectionKey.CARE) == ["Noor  given up"]


def test_promises_go_both_ways_soonest_first_and_say_when() -> None:
    lines = {
        line.text.text: (line.note, line.state)
        for line in section(compose(with_odette()), SectionKey.PROMISES).lines
    }
    assert list(lines.items()) == [
        ("You: return the book", ("was due 2 May, 12 days late", "danger")),
        ("You: send the shift-rota case study", ("due today", "amber")),
        ("Odette: share the floor plan", ("by 22 May", "")),
    ]


def test_a_promise_that_was_kept_is_gone() -> None:
    kept = Promise(1, 3, "Odette", Owed.MINE, "done with", state=PromiseState.KEPT)
    assert "done with" not in as_text(compose(alone(replace(odette(), promises=(kept,)))))


def test_own_questions_come_first_then_topics_then_what_had_its_day_since() -> None:
    lines = section(compose(with_odette()), SectionKey.ASK).lines
    assert [(line.mark, line.number) for line in lines] == [
        ("number", 1),
        ("number", 2),
        ("number", 3),
        ("sparkles", 0),
    ]
    assert [line.text.text for line in lines] == [
        "How did the 100 km training ride go?",
        "Is her mother back home?",
        "The night shift bonus",
        "Rosalind  hip operation 21 April",
    ]


def test_what_happened_before_you_last_met_is_not_suggested() -> None:
    old = Fact(1, 3, FactKind.FAMILY, "moved", on=PartialDate.of(date(2026, 4, 15)))
    new = Fact(2, 3, FactKind.FAMILY, "moved again", on=PartialDate.of(date(2026, 4, 17)))
    lines = section(compose(with_facts(old, new)), SectionKey.ASK).lines
    assert [line.bold for line in lines if line.mark == "sparkles"] == ["moved again"]


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("", ()),
        ("How is she?", ("How is she?",)),
        ("- a\n* b\n• c\n? d\n1. e\n2) f\n[ ] g", ("a", "b", "c", "d", "e", "f", "g")),
        ("2026 budget\n3 offers", ("2026 budget", "3 offers")),
        ("   \n\r\n x ", ("x",)),
        ("-\n?\n", ()),
    ],
)
def test_questions_are_read_line_by_line(typed: str, asked: tuple[str, ...]) -> None:
    assert own_questions(typed) == asked


def test_dates_are_those_of_the_next_thirty_days() -> None:
    born = Relative(1, 3, "Ida", "daughter", born=PartialDate(2019, 6, 14))
    soon = Fact(1, 3, FactKind.DATE, "Exam", on=PartialDate(2026, 5, 20))
    past = Fact(2, 3, FactKind.DATE, "Opening", on=PartialDate(2025, 5, 20))
    sheet = compose(with_facts(soon, past, relatives=(born,)))
    assert texts(sheet, SectionKey.DATES) == ["Exam  20 May", "Birthday  3 June, turns 46"]


def test_an_entry_of_the_whole_group_is_last_time_else_each_ones_own() -> None:
    both = (odette(), stranger())
    together = entry(20, TODAY, both[0].contact.row, "All at one table.")
    assert texts(compose(Material(NOW, both, None, together)), SectionKey.LAST_TIME) == ["All at one table."]
    apart = texts(compose(Material(NOW, both, None)), SectionKey.LAST_TIME)
    assert len(apart) == 1
    assert apart[0].startswith("Odette, 16 April  Warehouse move slips")


def test_two_people_of_one_first_name_are_told_apart() -> None:
    people = (stranger(1, "Anna Berg"), stranger(2, "Anna Tal"))
    asked = (replace(people[0], topics=(Topic(1, 1, "the offer"),)), people[1])
    assert "Anna Berg: the offer" in texts(compose(Material(NOW, asked)), SectionKey.ASK)


def test_the_entry_before_is_one_line() -> None:
    line = section(compose(with_odette()), SectionKey.LAST_TIME).lines[-1]
    assert (line.bold, line.text.max_lines) == ("2 March", 1)
    assert line.record is not None
    assert (line.record.kind, line.record.id, line.record.contact_id) == (Kind.ENTRY, 9, 3)


# -- one page --------------------------------------------------------------------------------------------


def fits(sheet: Briefing, height: float = PlainMeasure.height) -> bool:
    measure = PlainMeasure()
    page = arrange(sheet, measure, height=height, notes=min(LEAST_NOTES, sheet.note_lines))
    return max(page.left_end, page.right_end) <= page.body_end and page.height <= height


@pytest.mark.parametrize("count", range(1, 13))
def test_one_to_twelve_people_fit_on_one_page_and_all_are_named(count: int) -> None:
    sheet = compose(of_many(count))
    assert fits(sheet)
    assert len(sheet.heads) == count
    # Where ten people or more all have something to be handled with care, the ruled lines give their place to it.
    assert sheet.note_lines >= (LEAST_NOTES if count < 10 else 0)


def test_of_forty_people_twelve_are_named_and_the_others_counted() -> None:
    sheet = compose(of_many(40))
    assert fits(sheet)
    assert len(sheet.heads) == 12
    assert sheet.more_heads == "and 28 more"
    assert sheet.people_left_out >= 28


def test_forty_facts_and_a_long_jot_fit_and_what_is_missing_is_said() -> None:
    person = odette()
    kinds = [FactKind.FAMILY, FactKind.HOBBY, FactKind.PREFERENCE, FactKind.WORK]
    facts = tuple(Fact(n, 3, kinds[n % 4], f"Fact {n}", "with some detail to it " * 3) for n in range(40))
    promises = tuple(Promise(n, 3, "Odette", Owed.MINE, f"promise {n} " * 6) for n in range(20))
    jot = entry(
        1,
        date(2026, 4, 16),
        person.contact.row,
        "\n".join("A long line about the mill. " * 9 for _ in range(60)),
    )
    sheet = compose(
        Material(NOW, (replace(person, facts=facts, promises=promises),), meeting(person), jot, jot)
    )
    assert fits(sheet)
    shown = sum(len(each.lines) for each in sheet.right)
    assert shown + sheet.left_out == 40 + 20 + 5 + 1  # relatives, and the birthday
    assert all(each.more_text == f"and {each.more} more" for each in sheet.right if each.more)


def test_shortened_in_the_agreed_order() -> None:
    order = ["before", "notes", "hobbies", "last_time", "family", "reading", "reading_small"]
    person = odette()
    seen: set[tuple[str, ...]] = set()
    for count in range(0, 60, 3):
        facts = tuple(
            Fact(n, 3, list(FactKind)[n % 4], f"Fact {n}", "some detail " * 8) for n in range(count)
        )
        jot = entry(1, SPRING_DAY, person.contact.row, "A long line about the mill. " * (1 + count))
        ask = "\n".join(f"Question {n} about the mill and what comes next for it?" for n in range(count))
        about = replace(meeting(person), preparation=ask)
        sheet = compose(Material(NOW, (replace(person, facts=facts),), about, jot, jot))
        assert list(sheet.shortened) == sorted(sheet.shortened, key=order.index)
        assert fits(sheet)
        seen.add(sheet.shortened)
    assert () in seen
    assert any("reading_small" in steps for steps in seen)


SPRING_DAY = date(2026, 4, 16)


def test_a_page_of_three_lines_still_ends() -> None:
    class Scrap(PlainMeasure):
        height = 120.0

    assert compose(of_many(5), Scrap()).left_out > 0


def test_every_line_keeps_its_size_when_nothing_is_too_much() -> None:
    sheet = compose(with_odette())
    assert (sheet.shortened, sheet.left_out, sheet.reading) == ((), 0, 1.08)


# -- whatever somebody writes ------------------------------------------------------------------------------

words = st.text(max_size=300) | st.sampled_from(
    ["", "<img src=x>", "word " * 60, "Ünïcödé 漢字 " * 20, "\u2028a\u2029b"]
)
named = st.text(min_size=1, max_size=40).filter(str.strip)
days = st.dates(date(2020, 1, 1), date(2030, 1, 1))
maybe_day = st.none() | days
partial = st.none() | days.map(PartialDate.of) | days.map(lambda day: PartialDate(None, day.month, day.day))
relatives = st.builds(
    Relative, st.integers(1, 9), st.just(1), named, words, partial, st.none(), st.none(), st.booleans()
)
facts = st.builds(
    Fact, st.integers(1, 10**6), st.just(1), st.sampled_from(FactKind), words, words, st.none() | relatives, partial,
    st.booleans(), st.none(), st.just(""), maybe_day, maybe_day, maybe_day, st.booleans(),
)  # fmt: skip
promises = st.builds(
    Promise,
    st.integers(1, 10**6),
    st.just(1),
    named,
    st.sampled_from(Owed),
    words,
    maybe_day,
    st.sampled_from(PromiseState),
)
topics = st.builds(Topic, st.integers(1, 10**6), st.just(1), words)


@st.composite
def people(draw: st.DrawFn, number: int) -> PersonMaterial:
    standing = Standing(
        draw(maybe_day), None, draw(st.none() | st.integers(1, 400)), False, draw(st.integers(0, 90))
    )
    row = ContactRow(number, draw(named), role=draw(words), organisation=draw(words), standing=standing)
    contact = Contact(row, portrait=draw(words), born=draw(partial), died=draw(st.booleans()))
    last = entry(number, draw(days), row, draw(words)) if draw(st.booleans()) else None
    several = st.lists(facts, max_size=12).map(tuple)
    return PersonMaterial(
        contact, last, None, draw(st.lists(promises, max_size=9).map(tuple)),
        draw(st.lists(topics, max_size=9).map(tuple)), draw(several), draw(st.lists(relatives, max_size=5).map(tuple)),
    )  # fmt: skip


@st.composite
def materials(draw: st.DrawFn) -> Material:
    count = draw(st.integers(1, 12))
    group = tuple(draw(people(number)) for number in range(1, count + 1))
    about: Meeting | None = None
    if draw(st.booleans()):
        about = replace(
            meeting(*group, topic=draw(words)),
            place=draw(words),
            preparation=draw(words),
            give_first=draw(words),
        )
    return Material(
        NOW,
        group,
        about,
        group[0].last,
        draw(st.sampled_from([None, group[0].last])) if group[0].last else None,
    )


def written(material: Material) -> str:
    """Everything the records say, letters only."""
    parts: list[str] = []
    for person in material.people:
        contact = person.contact
        parts += [contact.name, contact.row.role, contact.row.organisation, contact.portrait]
        parts += [each.text for each in person.promises] + [each.contact_name for each in person.promises]
        parts += [each.text for each in person.topics]
        for fact in person.facts:
            parts += [fact.text, fact.detail]
        kin = [fact.relative for fact in person.facts if fact.relative] + list(person.relatives)
        parts += [each.name for each in kin] + [each.relation for each in kin]
        parts += [person.last.text] if person.last else []
    if material.meeting:
        parts += [
            material.meeting.topic,
            material.meeting.place,
            material.meeting.preparation,
            material.meeting.give_first,
        ]
    months = "January February March April May June July August September October November December"
    ours = [*ENGLISH.values(), months, "0123456789"]
    return "".join("".join(part.split()) for part in [*parts, *ours])


@settings(max_examples=60)
@given(materials())
def test_anything_fits_and_nothing_is_made_up(material: Material) -> None:
    sheet = compose(material)
    assert fits(sheet)
    known = set(written(material))
    for each in sheet.sections:
        for line in each.lines:
            for word in line.text.text.replace("…", " ").split():
                pieces = word.strip(",:")
                assert set(pieces) <= known
    assert sheet.left_out >= 0
    assert as_text(sheet)
    assert as_data(sheet)["left_out"] == sheet.left_out


@settings(max_examples=40)
@given(materials())
def test_every_open_promise_is_shown_or_counted(material: Material) -> None:
    sheet = compose(material)
    shown = sum(line.mark == "checkbox" for each in sheet.sections for line in each.lines)
    there = sum(each.is_open for person in material.people for each in person.promises)
    assert shown <= there
    assert shown == there or sheet.left_out > 0

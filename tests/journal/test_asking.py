"""The question a dated fact brings: shown from its day, moved and dropped with the fact, closed once, and never again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from relationship_journal.domain.contacts import ContactDraft
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.offers import Accepted, AcceptedFact
from relationship_journal.domain.person_drafts import DateDraft
from relationship_journal.journal import Journal
from relationship_journal.store.tables import topic
from tests.fixed_clock import FixedClock
from tests.journal.whole_journal import rows

TODAY = date(2026, 11, 22)
DAY = TODAY + timedelta(days=10)
SCHOOL = FactDraft(FactKind.FAMILY, "Ida", "starts school", on=DAY.isoformat(), relation="daughter")
ASKED = "How were Ida’s first days at school?"


@pytest.fixture
def odette(journal: Journal) -> int:
    return journal.contacts.add("Odette Plumbridge")


def questions(journal: Journal) -> list[tuple[str, date, bool]]:
    """All that is stored of questions after facts, shown or not."""
    with journal._database.read() as connection:
        found = connection.execute(topic.select().where(topic.c.fact_id.is_not(None)).order_by(topic.c.id))
        return [(row.text, row.ask_from, row.is_open) for row in found]


def shown(journal: Journal, contact: int) -> list[str]:
    return [each.text for each in journal.topics.open(contact)]


def test_it_is_shown_from_its_day_until_it_is_stale(journal: Journal, odette: int, clock: FixedClock) -> None:
    fact = journal.facts.add(odette, SCHOOL)
    assert questions(journal) == [(ASKED, DAY + timedelta(days=3), True)]
    assert shown(journal, odette) == []
    clock.advance(days=12)
    assert shown(journal, odette) == []
    clock.advance(days=1)
    assert shown(journal, odette) == [ASKED]
    (asked,) = journal.topics.open(odette)
    assert (asked.fact_id, asked.ask_from) == (fact, DAY + timedelta(days=3))
    assert ASKED in str(journal.briefings.for_contact(odette))
    clock.advance(days=120)
    assert shown(journal, odette) == [ASKED]
    clock.advance(days=1)
    assert shown(journal, odette) == []


def test_today_and_the_briefing_say_it_once(journal: Journal, odette: int, clock: FixedClock) -> None:
    from relationship_journal.domain.meetings import MeetingDraft

    journal.jots.save("x", [odette])
    journal.facts.add(odette, SCHOOL)
    start = clock.now() + timedelta(days=14)
    meeting = journal.meetings.schedule(MeetingDraft("Oats", start, contacts=(odette,)))
    clock.advance(days=13, hours=23)
    page = journal.today.read()
    assert page.next_up is not None
    assert page.next_up.ask == (ASKED,)
    asked = [line for line in journal.briefings.for_meeting(meeting).sections if "sparkles" in str(line)]
    assert asked == []


@pytest.mark.parametrize(
    "draft",
    [
        replace(SCHOOL, sensitive=True),
        replace(SCHOOL, on=""),
        replace(SCHOOL, on=DAY.isoformat()[:7]),
        replace(SCHOOL, on=f"--{DAY.isoformat()[5:]}", yearly=True),
        replace(SCHOOL, on="2020-08-24"),
    ],
)
def test_what_brings_none(journal: Journal, odette: int, draft: FactDraft) -> None:
    journal.facts.add(odette, draft)
    assert questions(journal) == []


def test_the_dead_are_not_asked_after(journal: Journal, odette: int, clock: FixedClock) -> None:
    gone = journal.contacts.add("Marlow", died="yes")
    journal.facts.add(gone, SCHOOL)
    assert questions(journal) == []
    journal.facts.add(odette, SCHOOL)
    clock.advance(days=20)
    assert shown(journal, odette) == [ASKED]
    journal.contacts.edit(odette, ContactDraft("Odette Plumbridge", died="yes"))
    assert shown(journal, odette) == []
    journal.history.undo()
    with journal._database.write("fact.edit", text="x") as act:
        act.connection.exec_driver_sql("UPDATE relative SET died = 1")
    assert shown(journal, odette) == []


def test_a_day_that_is_changed_moves_it(journal: Journal, odette: int) -> None:
    fact = journal.facts.add(odette, SCHOOL)
    before = rows(journal)
    later = DAY + timedelta(days=30)
    journal.facts.edit(fact, replace(journal.facts.draft_of(fact), on=later.isoformat()))
    assert questions(journal) == [(ASKED, later + timedelta(days=3), True)]
    journal.facts.edit(fact, replace(journal.facts.draft_of(fact), detail="has a cello recital"))
    assert questions(journal) == [
        ("How was it for Ida: has a cello recital?", later + timedelta(days=1), True)
    ]
    journal.history.undo()
    journal.history.undo()
    assert rows(journal) == before


def test_the_users_own_words_stay_and_only_the_day_moves(journal: Journal, odette: int) -> None:
    fact = journal.facts.add(odette, SCHOOL)
    journal.topics.edit(1, "Which class is Ida in?")
    later = DAY + timedelta(days=30)
    journal.facts.edit(fact, replace(journal.facts.draft_of(fact), on=later.isoformat()))
    assert questions(journal) == [("Which class is Ida in?", later + timedelta(days=3), True)]


@pytest.mark.parametrize("gone", ["dismiss", "sensitive", "over", "undated", "expired", "note only"])
def test_it_goes_with_its_fact(journal: Journal, odette: int, gone: str) -> None:
    fact = journal.facts.add(odette, SCHOOL)
    draft = journal.facts.draft_of(fact)
    match gone:
        case "dismiss":
            journal.facts.dismiss(fact)
        case "sensitive":
            journal.facts.edit(fact, replace(draft, sensitive=True))
        case "over":
            journal.facts.over(fact)
        case "undated":
            journal.facts.edit(fact, replace(draft, on=""))
        case "expired":
            journal.facts.edit(fact, replace(draft, expires=TODAY - timedelta(days=1)))
        case _:
            told = AcceptedFact(odette, replace(draft, detail="starts school in May"), fact, remind=False)
            journal.jots.save("x", [odette], accepted=Accepted(facts=(told,)))
    assert questions(journal) == []
    journal.history.undo()
    assert questions(journal) == [(ASKED, DAY + timedelta(days=3), True)]


def test_a_closed_one_stays_when_its_fact_goes(journal: Journal, odette: int, clock: FixedClock) -> None:
    fact = journal.facts.add(odette, SCHOOL)
    clock.advance(days=20)
    journal.topics.close(1)
    journal.facts.dismiss(fact)
    assert questions(journal) == []
    assert journal.topics.get(1).text == ASKED
    assert journal.care.check().findings == ()


def test_a_fact_that_was_only_noted_brings_none_until_it_is_dated_anew(journal: Journal, odette: int) -> None:
    told = AcceptedFact(odette, SCHOOL, remind=False)
    journal.jots.save("x", [odette], accepted=Accepted(facts=(told,)))
    (fact,) = journal.facts.of(odette)
    journal.facts.edit(fact.id, replace(journal.facts.draft_of(fact.id), detail="starts school in town"))
    assert questions(journal) == []


def test_a_day_of_the_person_editor_comes_each_year_and_brings_none(journal: Journal, odette: int) -> None:
    person = journal.contacts.person_of(odette)
    journal.contacts.save(replace(person, dates=(DateDraft("Wedding", DAY.isoformat()),)), odette)
    assert questions(journal) == []


def test_a_day_that_goes_in_the_person_editor_takes_its_question_along(journal: Journal, odette: int) -> None:
    journal.facts.add(odette, FactDraft(FactKind.DATE, "Wedding", on=DAY.isoformat()))
    assert questions(journal) == [("How was the wedding?", DAY + timedelta(days=3), True)]
    person = journal.contacts.person_of(odette)
    moved = (DAY + timedelta(days=1)).isoformat()
    journal.contacts.save(replace(person, dates=(replace(person.dates[0], label="The wedding"),)), odette)
    assert len(questions(journal)) == 1
    journal.contacts.save(
        replace(person, dates=(replace(person.dates[0], label="The wedding", on=moved),)), odette
    )
    assert [each[1] for each in questions(journal)] == [DAY + timedelta(days=4)]
    journal.contacts.save(replace(person, dates=()), odette)
    assert questions(journal) == []


@pytest.mark.parametrize(
    ("note", "is_open"),
    [
        (("Ida likes her class.", 14), False),
        (("School has started well.", 14), False),
        (("We spoke of oats.", 14), True),
        (("Ida is looking forward to it.", 5), True),
    ],
)
def test_a_note_that_speaks_of_it_closes_it_in_its_act(
    journal: Journal, odette: int, clock: FixedClock, note: tuple[str, int], is_open: bool
) -> None:
    journal.facts.add(odette, SCHOOL)
    clock.advance(days=40)
    text, days = note
    journal.jots.save(text, [odette], day=TODAY + timedelta(days=days))
    assert [each[2] for each in questions(journal)] == [is_open]
    last = journal.history.last()
    assert last is not None
    assert last.data["answered"] == (0 if is_open else 1)
    journal.history.undo()
    assert [each[2] for each in questions(journal)] == [True]


def test_an_attempt_or_a_note_about_others_answers_nothing(
    journal: Journal, odette: int, clock: FixedClock
) -> None:
    journal.facts.add(odette, SCHOOL)
    clock.advance(days=40)
    journal.jots.save("Ida likes her class.", [odette], attempt=True)
    journal.jots.save("Ida likes her class.", [journal.contacts.add("Barnaby")])
    assert [each[2] for each in questions(journal)] == [True]


def test_the_note_it_was_learned_from_does_not_answer_it(
    journal: Journal, odette: int, clock: FixedClock
) -> None:
    told = Accepted(facts=(AcceptedFact(odette, SCHOOL),))
    entry = journal.jots.save("Ida starts school.", [odette], accepted=told)
    clock.advance(days=40)
    draft = replace(journal.jots.draft_of(entry), day=TODAY + timedelta(days=20))
    journal.jots.edit(entry, replace(draft, text="Ida starts school!"))
    assert [each[2] for each in questions(journal)] == [True]


@pytest.mark.parametrize("is_closed", [False, True])
def test_it_goes_with_the_person_and_comes_back_with_them(
    journal: Journal, odette: int, *, is_closed: bool
) -> None:
    fact = journal.facts.add(odette, SCHOOL)
    if is_closed:
        journal.topics.close(1)
    before = rows(journal)
    for remove in (journal.contacts.remove, lambda who: journal.contacts.remove_all([who])):
        remove(odette)
        assert questions(journal) == []
        journal.history.undo()
        assert rows(journal) == before
    assert journal.facts.get(fact).text == "Ida"
    assert journal.care.check().findings == ()


def test_once_is_enough(journal: Journal, odette: int, clock: FixedClock) -> None:
    fact = journal.facts.add(odette, SCHOOL)
    clock.advance(days=20)
    journal.topics.close(journal.topics.open(odette)[0].id)
    for days in (30, 60):
        moved = (TODAY + timedelta(days=days)).isoformat()
        journal.facts.edit(fact, replace(journal.facts.draft_of(fact), on=moved))
    clock.advance(days=50)
    assert shown(journal, odette) == []
    assert [each[2] for each in questions(journal)] == [False]


law = settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture],
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
)  # fmt: skip
Step = Callable[[Journal, FixedClock, int], None]
FACT = 1


def redate(journal: Journal, clock: FixedClock, number: int) -> None:
    on = (clock.now().date() + timedelta(days=number)).isoformat()
    journal.facts.edit(FACT, replace(journal.facts.draft_of(FACT), on=on))


def reword(journal: Journal, _clock: FixedClock, number: int) -> None:
    journal.facts.edit(FACT, replace(journal.facts.draft_of(FACT), detail=f"has a recital {number}"))


def shield(journal: Journal, _clock: FixedClock, number: int) -> None:
    journal.facts.edit(FACT, replace(journal.facts.draft_of(FACT), sensitive=number % 2 == 0))


def close(journal: Journal, _clock: FixedClock, _number: int) -> None:
    for each in journal.topics.open(1):
        journal.topics.close(each.id)


def jot(journal: Journal, _clock: FixedClock, _number: int) -> None:
    journal.jots.save("Ida it was.", [1])


def over(journal: Journal, _clock: FixedClock, _number: int) -> None:
    journal.facts.over(FACT)


def wait(_journal: Journal, clock: FixedClock, number: int) -> None:
    clock.advance(days=number)


STEPS: st.SearchStrategy[list[tuple[Step, int]]] = st.lists(
    st.tuples(st.sampled_from([redate, reword, shield, close, jot, over, wait]), st.integers(1, 40)),
    max_size=12,
)


@law
@given(STEPS)
def test_whatever_happens_there_is_one_question_at_most_and_it_fits_its_fact(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[Step, int]]
) -> None:
    clock = FixedClock()
    with Journal.open(tmp_path_factory.mktemp("law") / "a.journal", clock=clock) as journal:
        who = journal.contacts.add("Odette")
        journal.facts.add(who, SCHOOL)
        closed, states = False, [rows(journal)]
        for step, number in steps:
            step(journal, clock, number)
            closed = _fits(journal, closed=closed)
            if rows(journal) != states[-1]:
                states.append(rows(journal))
        while len(states) > 1:
            states.pop()
            journal.history.undo()
            assert rows(journal) == states[-1]


def _fits(journal: Journal, *, closed: bool) -> bool:
    """Whether the question is closed by now; ``closed``: whether it was before."""
    known = journal.facts.get(FACT)
    with journal._database.read() as connection:
        stored = connection.execute(topic.select().where(topic.c.fact_id == FACT)).all()
    assert len(stored) <= 1
    is_open = any(each.is_open for each in stored)
    assert not (closed and is_open), "a closed one came again"
    if is_open:
        assert not known.sensitive
        assert known.on is not None
        assert str(stored[0].ask_from) > str(known.on)
    if known.sensitive:
        assert journal.topics.open(1) == ()
    return any(not each.is_open for each in stored)

"""The Today page: what matters now, in one answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from relationship_journal.domain.channels import Channel
from relationship_journal.domain.contacts import ContactDraft
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.domain.promises import Owed
from relationship_journal.journal import Journal
from tests.fixed_clock import FixedClock

TODAY = date(2026, 11, 22)  # a Sunday


def test_an_empty_journal_has_a_page_too(journal: Journal) -> None:
    page = journal.today.read()
    assert (page.day, page.meetings_today, page.overdue, page.open_promises) == (TODAY, 0, 0, 0)
    assert (page.next_up, page.just_finished) == (None, None)
    assert (page.coming_up, page.promises, page.reach_out, page.dates) == ((), (), (), ())
    assert (page.weeks.counts, page.weeks.first) == ((0,) * 12, date(2026, 8, 31))


def test_the_meetings_of_the_day(journal: Journal, clock: FixedClock) -> None:
    odette = journal.contacts.add("Odette")
    journal.jots.save("Coffee.", [odette], day=TODAY - timedelta(days=9))
    journal.promises.add(odette, "send it")
    journal.promises.add(odette, "bring it", Owed.THEIRS)
    journal.topics.add(odette, "And the ride?")
    for topic, hours in (
        ("over", -2),
        ("runs", -0.5),
        ("tonight", 9),
        ("tomorrow", 24),
        ("soon", 48),
        ("far", 24 * 20),
    ):
        draft = MeetingDraft(topic, clock.now() + timedelta(hours=hours), contacts=(odette,))
        journal.meetings.schedule(replace(draft, preparation="- Ask about oats\n\n* Prices\n"))
    page = journal.today.read()
    assert page.meetings_today == 2
    assert page.next_up is not None
    assert page.next_up.meeting.topic == "runs"
    assert page.next_up.last_time is not None
    assert page.next_up.last_time.text == "Coffee."
    assert [each.text for each in page.next_up.promises] == ["send it", "bring it"]
    assert page.next_up.ask == ("Ask about oats", "Prices", "And the ride?")
    assert [each.topic for each in page.coming_up] == ["tonight", "tomorrow", "soon"]
    assert page.just_finished is not None
    assert page.just_finished.topic == "over"
    journal.jots.save("Done.", [odette], meeting_id=page.just_finished.id)
    assert journal.today.read().just_finished is None


def test_promises_of_mine_only(journal: Journal) -> None:
    odette = journal.contacts.add("Odette")
    for number in range(7):
        journal.promises.add(odette, f"thing {number}", due=TODAY + timedelta(days=number - 2))
    journal.promises.add(odette, "hers", Owed.THEIRS, TODAY - timedelta(days=9))
    page = journal.today.read()
    assert (page.overdue, page.open_promises) == (2, 7)
    assert [each.text for each in page.promises] == [f"thing {number}" for number in range(5)]


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        (ContactDraft("Odette", born="1980-11-22"), [(TODAY, True, 46)]),
        (ContactDraft("Odette", born="--12-06"), [(date(2026, 12, 6), True, None)]),
        (ContactDraft("Odette", born="--12-07"), []),
        (ContactDraft("Odette", born="1980-11-21"), []),
        (ContactDraft("Odette", born="1980-11"), []),
        (ContactDraft("Odette", born="1980-11-22", died="yes"), []),
        (ContactDraft("Odette", born="1980-11-22", is_me=True), []),
    ],
)
def test_birthdays_of_the_coming_two_weeks(
    journal: Journal, draft: ContactDraft, expected: list[tuple[date, bool, int | None]]
) -> None:
    journal.contacts.add(draft)
    assert [(each.on, each.is_birthday, each.years) for each in journal.today.read().dates] == expected


def test_a_birthday_on_29_february_in_a_common_year(journal: Journal, clock: FixedClock) -> None:
    journal.contacts.add("Odette", born="2000-02-29")
    clock.advance(days=(date(2027, 2, 20) - TODAY).days)
    (found,) = journal.today.read().dates
    assert (found.on, found.years) == (date(2027, 2, 28), 27)


@pytest.mark.parametrize(
    ("draft", "days"),
    [
        (FactDraft(FactKind.DATE, "Wedding", on="2020-11-24", yearly=True), [date(2026, 11, 24)]),
        (FactDraft(FactKind.DATE, "Wedding", on="--11-24"), [date(2026, 11, 24)]),
        (FactDraft(FactKind.DATE, "Surgery", on="2026-11-24"), [date(2026, 11, 24)]),
        (FactDraft(FactKind.DATE, "Surgery", on="2025-11-24"), []),
        (FactDraft(FactKind.DATE, "Surgery", on="2026-11-24", expires=date(2026, 11, 1)), []),
        (FactDraft(FactKind.HOBBY, "Chess", on="2026-11-24"), []),
    ],
)
def test_dated_facts_of_the_coming_two_weeks(journal: Journal, draft: FactDraft, days: list[date]) -> None:
    journal.facts.add(journal.contacts.add("Odette"), draft)
    assert [each.on for each in journal.today.read().dates] == days


def test_live_conversations_a_week(journal: Journal) -> None:
    odette = journal.contacts.add("Odette")
    for days in (0, 6, 7, 83, 84):
        journal.jots.save("Call", [odette], day=TODAY - timedelta(days=days), channel=Channel.PHONE)
    journal.jots.save("Mail", [odette], channel=Channel.EMAIL)
    journal.jots.save("Not there", [odette], channel=Channel.PHONE, attempt=True)
    assert journal.today.read().weeks.counts == (1, *(0,) * 9, 1, 2)


def test_reach_out_shows_three_and_then_the_newly_met(journal: Journal) -> None:
    def met(name: str, days: int, **more: object) -> int:
        contact_id = journal.contacts.add(name, **more)
        journal.jots.save(f"First with {name}", [contact_id], day=TODAY - timedelta(days=days))
        return contact_id

    met("New", 30)
    met("Too new", 27)
    met("Too old", 181)
    left_alone = met("Left alone", 30, rhythm_days=0)
    late = met("Late", 30, rhythm_days=10)
    page = journal.today.read()
    assert [(each.contact.name, each.days_quiet, each.rhythm_days) for each in page.reach_out] == [
        ("Late", 30, 10),
        ("New", 30, None),
    ]
    assert page.reach_out[0].met_once is None
    assert page.reach_out[1].met_once == TODAY - timedelta(days=30)
    assert page.reach_out[0].hook == "First with Late"
    journal.promises.add(late, "send it")
    assert journal.today.read().reach_out[0].hook == "send it"
    journal.topics.add(late, "And the ride?")
    assert journal.today.read().reach_out[0].hook == "And the ride?"
    assert left_alone not in {each.contact.id for each in page.reach_out}
    assert journal.contacts.ids()[0].ids == tuple(each.contact.id for each in page.reach_out)
    for number in range(4):
        met(f"Later {number}", 50, rhythm_days=10)
    assert len(journal.today.read().reach_out) == 3


@pytest.mark.parametrize(("days", "suggested"), [(-1, True), (0, False), (7, False), (8, True)])
def test_who_is_met_within_a_week_need_not_be_reached_out_to(
    journal: Journal, clock: FixedClock, days: int, *, suggested: bool
) -> None:
    odette = journal.contacts.add("Odette", rhythm_days=10)
    journal.jots.save("Call", [odette], day=TODAY - timedelta(days=30))
    draft = MeetingDraft("Plan", clock.now() + timedelta(days=days), contacts=(odette,))
    meeting = journal.meetings.schedule(draft)
    assert bool(journal.today.read().reach_out) is suggested
    assert bool(journal.rhythm.reach_out()) is suggested
    assert journal.contacts.ids()[0].key == "reach_out"
    journal.meetings.cancel(meeting)
    assert journal.today.read().reach_out

"""Reach out: whom, why, and what to say; rests keep somebody out of it until their day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from relationship_journal.domain.channels import Channel, ContactClass
from relationship_journal.domain.contacts import ContactDraft
from relationship_journal.domain.errors import InvalidInput, UnknownContact
from relationship_journal.domain.promises import Owed
from relationship_journal.domain.rhythm import Pause, PauseKind, RhythmOrigin
from relationship_journal.domain.today import HookKind
from relationship_journal.journal import Journal
from tests.fixed_clock import FixedClock

TODAY = date(2026, 11, 22)


def met(journal: Journal, name: str, days_ago: int, rhythm: int | None = 42, *, text: str = "Coffee.") -> int:
    contact_id = journal.contacts.add(ContactDraft(name, rhythm_days=rhythm))
    journal.jots.save(text, [contact_id], day=TODAY - timedelta(days=days_ago))
    return contact_id


def names(journal: Journal, limit: int = 9) -> list[str]:
    return [each.contact.name for each in journal.rhythm.reach_out(limit)]


@pytest.mark.parametrize("limit", range(6))
def test_as_many_as_wished_and_the_most_overdue_first(journal: Journal, limit: int) -> None:
    for number in range(7):
        met(journal, f"Number {number}", 100 + number, rhythm=10 + number * 10)
    assert names(journal, limit) == [f"Number {number}" for number in range(limit)]
    assert len(journal.today.read(limit).reach_out) == limit


def test_the_hook_names_its_record(journal: Journal) -> None:
    odette = met(journal, "Odette Plumbridge", 100, text="The ferry to Arran.\nAnd more.")

    def hook() -> tuple[HookKind, str]:
        [found] = journal.rhythm.reach_out()
        return found.hook_kind, found.hook

    assert hook() == (HookKind.LAST_TIME, "The ferry to Arran.")
    journal.jots.save(
        "No answer.", [odette], day=TODAY - timedelta(days=3), channel=Channel.PHONE, attempt=True
    )
    assert hook() == (HookKind.LAST_TIME, "The ferry to Arran.")
    journal.promises.add(odette, "Send the study")
    assert hook() == (HookKind.MY_PROMISE, "Send the study")
    theirs = journal.promises.add(odette, "Share the plan", Owed.THEIRS)
    assert hook() == (HookKind.THEIR_PROMISE, "Share the plan")
    journal.topics.add(odette, "How was the ride?")
    assert hook() == (HookKind.TOPIC, "How was the ride?")
    journal.topics.close(journal.topics.open(odette)[0].id)
    journal.promises.keep(theirs)
    assert hook() == (HookKind.MY_PROMISE, "Send the study")


def test_with_nothing_open_nothing_is_invented(journal: Journal) -> None:
    """A circular is no conversation to come back to, even where the user lets it count."""
    journal.channels.set_class(Channel.BROADCAST, ContactClass.LIVE)
    odette = journal.contacts.add(ContactDraft("Odette Plumbridge", rhythm_days=42))
    journal.jots.save("News.", [odette], day=TODAY - timedelta(days=90), channel=Channel.BROADCAST)
    assert [(each.hook_kind, each.hook) for each in journal.rhythm.reach_out()] == [(HookKind.NONE, "")]


def test_attempts_are_counted_since_the_last_live_contact(journal: Journal) -> None:
    odette = met(journal, "Odette Plumbridge", 100)

    def jot(days_ago: int, *, attempt: bool, channel: Channel = Channel.PHONE) -> None:
        day = TODAY - timedelta(days=days_ago)
        journal.jots.save("No answer.", [odette], day=day, channel=channel, attempt=attempt)

    for days_ago in (120, 100, 30, 20, 10):
        jot(days_ago, attempt=True)
    jot(5, attempt=False, channel=Channel.EMAIL)
    assert [each.attempts for each in journal.rhythm.reach_out()] == [3]
    jot(60, attempt=False)
    jot(61, attempt=True)
    assert [(each.days_quiet, each.attempts) for each in journal.rhythm.reach_out()] == [(60, 3)]
    jot(15, attempt=False)
    assert journal.rhythm.reach_out() == ()


@pytest.mark.parametrize("kind", list(PauseKind))
def test_somebody_who_rests_is_back_by_themselves_on_the_day(
    journal: Journal, clock: FixedClock, kind: PauseKind
) -> None:
    odette = met(journal, "Odette Plumbridge", 100)
    until = TODAY + timedelta(days=7)
    rest = journal.rhythm.snooze if kind is PauseKind.SNOOZED else journal.rhythm.pause
    rest(odette, until)
    assert journal.contacts.row(odette).standing.pause == Pause(kind, until)
    assert names(journal) == []
    assert [section.key for section in journal.contacts.ids()] == ["in_touch"]
    clock.advance(days=6)
    assert names(journal) == []
    clock.advance(days=1)
    assert names(journal) == ["Odette Plumbridge"]
    assert [section.key for section in journal.contacts.ids()] == ["reach_out"]


def test_a_pause_without_a_day_lasts_until_it_is_taken_up_again(journal: Journal, clock: FixedClock) -> None:
    odette = met(journal, "Odette Plumbridge", 100)
    journal.rhythm.pause(odette)
    clock.advance(days=4000)
    assert names(journal) == []
    journal.rhythm.resume(odette)
    assert names(journal) == ["Odette Plumbridge"]
    journal.history.undo()
    assert names(journal) == []


def test_several_rest_as_one_act_that_is_undone_as_one(journal: Journal) -> None:
    ids = [met(journal, f"Number {number}", 100 + number) for number in range(3)]
    journal.rhythm.snooze(ids[0], TODAY + timedelta(days=3))
    journal.rhythm.pause_all(ids)
    assert names(journal) == []
    assert journal.contacts.row(ids[0]).standing.pause == Pause(PauseKind.PAUSED)
    journal.history.undo()
    assert journal.contacts.row(ids[0]).standing.pause == Pause(PauseKind.SNOOZED, TODAY + timedelta(days=3))
    assert len(names(journal)) == 2
    journal.rhythm.snooze_all(ids, TODAY + timedelta(days=1))
    assert names(journal) == []
    journal.rhythm.resume_all(ids)
    assert len(names(journal)) == 3


@pytest.mark.parametrize("days", [0, -1])
def test_a_rest_ends_on_a_day_to_come(journal: Journal, days: int) -> None:
    odette = met(journal, "Odette Plumbridge", 100)
    for rest in (journal.rhythm.snooze, journal.rhythm.pause):
        with pytest.raises(InvalidInput):
            rest(odette, TODAY + timedelta(days=days))
    with pytest.raises(UnknownContact):
        journal.rhythm.resume(999)
    assert journal.contacts.row(odette).standing.pause is None


SOON, LATER = TODAY + timedelta(days=3), TODAY + timedelta(days=30)


@pytest.mark.parametrize(
    ("mine", "theirs", "stays"),
    [
        (Pause(PauseKind.PAUSED), Pause(PauseKind.SNOOZED, SOON), Pause(PauseKind.PAUSED)),
        (Pause(PauseKind.SNOOZED, SOON), Pause(PauseKind.PAUSED), Pause(PauseKind.PAUSED)),
        (Pause(PauseKind.SNOOZED, SOON), Pause(PauseKind.PAUSED, LATER), Pause(PauseKind.PAUSED, LATER)),
        (Pause(PauseKind.PAUSED, LATER), Pause(PauseKind.SNOOZED, SOON), Pause(PauseKind.PAUSED, LATER)),
        (None, Pause(PauseKind.SNOOZED, SOON), Pause(PauseKind.SNOOZED, SOON)),
    ],
)
def test_of_two_who_are_one_the_longer_rest_stays(
    journal: Journal, mine: Pause | None, theirs: Pause, stays: Pause
) -> None:
    keep, other = met(journal, "Odette Plumbridge", 100), met(journal, "O. Plumbridge", 100)
    for who, rest in ((keep, mine), (other, theirs)):
        if rest is not None and rest.kind is PauseKind.PAUSED:
            journal.rhythm.pause(who, rest.until)
        elif rest is not None and rest.until is not None:
            journal.rhythm.snooze(who, rest.until)
    journal.duplicates.merge(keep, other)
    assert journal.contacts.row(keep).standing.pause == stays
    journal.history.undo()
    assert journal.contacts.row(keep).standing.pause == mine
    assert journal.contacts.row(other).standing.pause == theirs


def test_the_page_of_somebody_says_where_their_rhythm_comes_from(journal: Journal) -> None:
    slow, quick = (journal.circles.add(name, days) for name, days in (("Friends", 84), ("Clients", 56)))
    odette = met(journal, "Odette Plumbridge", 3, rhythm=None)
    assert journal.contacts.get(odette).rhythm.origin is RhythmOrigin.NONE
    for circle in (slow, quick):
        journal.circles.put([odette], circle)
    rhythm = journal.contacts.get(odette).rhythm
    assert (rhythm.origin, rhythm.days, rhythm.circle) == (RhythmOrigin.CIRCLE, 56, "Clients")
    journal.contacts.set_rhythm(odette, 42)
    assert journal.contacts.get(odette).rhythm.origin is RhythmOrigin.OWN
    journal.contacts.set_rhythm(odette, 0)
    assert journal.contacts.get(odette).rhythm.origin is RhythmOrigin.IN_PEACE

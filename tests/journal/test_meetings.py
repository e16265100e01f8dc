"""Meetings: coming, past, waiting for a jot, overlapping, and their hours in every zone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from relationship_journal.domain.errors import EmptyText, UnknownContact, UnknownRecord, UnknownTime
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.journal import Journal
from tests.fixed_clock import FixedClock


def plan(journal: Journal, topic: str, hours: float, minutes: int = 60, **more: object) -> int:
    start = journal.clock.now() + timedelta(hours=hours)
    draft = replace(MeetingDraft(topic, start, minutes), **more)  # type: ignore[arg-type]  # a table of fields
    return journal.meetings.schedule(draft)


def topics(meetings: object) -> list[str]:
    return [each.topic for each in meetings]  # type: ignore[attr-defined]  # any answer of the part


def test_coming_past_and_waiting(journal: Journal, clock: FixedClock) -> None:
    plan(journal, "week ago", -7 * 24 - 2)
    plan(journal, "yesterday", -24)
    plan(journal, "just over", -1)
    plan(journal, "runs", -0.5)
    plan(journal, "soon", 1)
    off = plan(journal, "called off", 2)
    journal.meetings.cancel(off)
    quiet = plan(journal, "nothing said", -3)
    journal.meetings.nothing_to_note(quiet)
    jotted = plan(journal, "jotted", -4)
    journal.jots.save("Done", loose=True, meeting_id=jotted)
    plan(journal, "not asked", -5, remind_jot=False)
    assert topics(journal.meetings.upcoming()) == ["runs", "soon"]
    assert topics(journal.meetings.upcoming(1)) == ["runs"]
    assert topics(journal.meetings.past()) == [
        "called off", "just over", "nothing said", "jotted", "not asked", "yesterday", "week ago",
    ]  # fmt: skip
    assert topics(journal.meetings.past(2)) == ["called off", "just over"]
    assert topics(journal.meetings.waiting()) == ["just over", "yesterday"]
    clock.advance(days=8)
    assert journal.meetings.waiting() == ()


def test_next_for_somebody(journal: Journal) -> None:
    odette, barnaby = journal.contacts.add("Odette"), journal.contacts.add("Barnaby")
    plan(journal, "later", 50, contacts=(odette, barnaby))
    first = plan(journal, "first", 5, contacts=(odette,))
    found = journal.meetings.next_for(odette)
    assert found is not None
    assert (found.topic, found.title) == ("first", "Odette")
    journal.meetings.cancel(first)
    assert topics(filter(None, [journal.meetings.next_for(odette)])) == ["later"]
    assert journal.meetings.next_for(77) is None


def test_meetings_at_the_same_time_know_each_other(journal: Journal, clock: FixedClock) -> None:
    long = plan(journal, "long", 1, 180)
    short = plan(journal, "short", 2, 30)
    after = plan(journal, "right after", 4, 30)
    apart = plan(journal, "apart", 9)
    found = {each.id: each.overlaps for each in journal.meetings.upcoming()}
    start = {each.id: each.start for each in journal.meetings.upcoming()}
    assert found == {long: start[short], short: start[long], after: None, apart: None}
    journal.meetings.cancel(short)
    assert {each.overlaps for each in journal.meetings.upcoming()} == {None}


def test_an_overlap_is_known_whatever_part_of_the_list_is_asked_for(journal: Journal) -> None:
    long, short = plan(journal, "long", 1, 180), plan(journal, "short", 2, 30)
    starts = {each.id: each.start for each in journal.meetings.upcoming()}
    assert journal.meetings.get(long).overlaps == starts[short]
    assert journal.meetings.get(short).overlaps == starts[long]
    assert journal.meetings.upcoming(1)[0].overlaps == starts[short]


def test_days_are_the_users_own(journal: Journal, clock: FixedClock) -> None:
    clock.zone = "Pacific/Auckland"
    # 23:30 on the 30th in UTC is 12:30 on 1 December in Auckland.
    journal.meetings.schedule(
        MeetingDraft("x", datetime(2026, 11, 30, 23, 30, tzinfo=UTC), zone="Europe/Berlin")
    )
    day = date(2026, 12, 1)
    assert topics(journal.meetings.between(day, day)) == ["x"]
    assert journal.meetings.between(day - timedelta(days=1), day - timedelta(days=1)) == ()
    assert journal.meetings.on_days(day - timedelta(days=9), day + timedelta(days=9)) == {day: 1}
    journal.meetings.cancel(1)
    assert topics(journal.meetings.between(day, day)) == ["x"]
    assert journal.meetings.on_days(day, day) == {}


@pytest.mark.parametrize(
    ("zone", "start", "local"),
    [
        ("Europe/Berlin", datetime(2026, 7, 1, 8, 30, tzinfo=UTC), "10:30"),
        ("Europe/Berlin", datetime(2026, 12, 1, 9, 30, tzinfo=UTC), "10:30"),
        ("America/St_Johns", datetime(2026, 7, 1, 8, 30, tzinfo=UTC), "06:00"),
        ("Asia/Kathmandu", datetime(2026, 7, 1, 8, 30, tzinfo=UTC), "14:15"),
        ("", datetime(2026, 7, 1, 8, 30, tzinfo=UTC), "10:30"),
    ],
)
def test_a_meeting_is_shown_in_its_zone(journal: Journal, zone: str, start: datetime, local: str) -> None:
    found = journal.meetings.get(journal.meetings.schedule(MeetingDraft("x", start, zone=zone)))
    assert (found.start, f"{found.local_start:%H:%M}", found.zone) == (start, local, zone or "Europe/Berlin")


def test_a_start_in_any_zone_is_one_instant(journal: Journal) -> None:
    from zoneinfo import ZoneInfo

    start = datetime(2026, 7, 1, 10, 30, tzinfo=ZoneInfo("Asia/Kathmandu"))
    assert journal.meetings.get(journal.meetings.schedule(MeetingDraft("x", start))).start == start


def test_moving_keeps_everything_else(journal: Journal, clock: FixedClock) -> None:
    odette = journal.contacts.add("Odette")
    meeting = plan(
        journal, "Plan", 5, 45, contacts=(odette,), place="Mill", agenda="a", preparation="p", give_first="g"
    )
    before = journal.meetings.get(meeting)
    start = clock.now() + timedelta(days=3)
    journal.meetings.move(meeting, start)
    assert journal.meetings.get(meeting) == replace(before, start=start)
    journal.meetings.move(meeting, start, 90)
    assert journal.meetings.get(meeting) == replace(before, start=start, minutes=90)
    with pytest.raises(UnknownTime):
        journal.meetings.move(meeting, start, 0)
    journal.history.undo()
    journal.history.undo()
    assert journal.meetings.get(meeting) == before


def test_an_editor_gets_back_what_it_saved(journal: Journal, clock: FixedClock) -> None:
    people = (journal.contacts.add("Odette"), journal.contacts.add("Barnaby"))
    draft = MeetingDraft(
        "Plan", clock.now(), 45, "Asia/Kathmandu", people, "Mill", agenda="a", preparation="p", give_first="g", remind_jot=False,
    )  # fmt: skip
    meeting = journal.meetings.schedule(draft)
    assert journal.meetings.draft_of(meeting) == draft
    journal.meetings.prepare(meeting, "  Ask about Ida\n")
    assert journal.meetings.get(meeting).preparation == "  Ask about Ida\n"
    uid = journal.meetings.get(meeting).uid
    journal.meetings.edit(meeting, replace(draft, contacts=people[1:], topic="Plans"))
    after = journal.meetings.get(meeting)
    assert (after.uid, after.title, after.topic) == (uid, "Barnaby", "Plans")


@pytest.mark.parametrize(
    ("draft", "error"),
    [
        (MeetingDraft("  ", datetime(2026, 12, 1, tzinfo=UTC)), EmptyText),
        (MeetingDraft("x", datetime(2026, 12, 1, tzinfo=UTC), 0), UnknownTime),
        (MeetingDraft("x", datetime(2026, 12, 1, tzinfo=UTC), zone="Nowhere"), UnknownTime),
        (MeetingDraft("x", datetime(2026, 12, 1, tzinfo=UTC), contacts=(77,)), UnknownContact),
    ],
)
def test_what_cannot_be_is_refused(journal: Journal, draft: MeetingDraft, error: type[Exception]) -> None:
    with pytest.raises(error):
        journal.meetings.schedule(draft)
    assert journal.history.acts() == ()


def test_a_time_without_a_zone_is_a_fault_of_the_program(journal: Journal, clock: FixedClock) -> None:
    meeting, naive = plan(journal, "Plan", 5), datetime(2026, 12, 1, 10, 0)
    before, acts = journal.meetings.get(meeting), journal.history.acts()
    for write in (
        lambda: journal.meetings.schedule(MeetingDraft("x", naive)),
        lambda: journal.meetings.edit(meeting, MeetingDraft("x", naive)),
        lambda: journal.meetings.move(meeting, naive),
        lambda: journal.jots.save("x", loose=True, at=naive),
    ):
        with pytest.raises(ValueError, match="zone"):
            write()
    assert (journal.meetings.get(meeting), journal.history.acts()) == (before, acts)


@pytest.mark.parametrize("method", ["get", "cancel", "remove", "nothing_to_note", "draft_of"])
def test_a_meeting_that_is_not_there(journal: Journal, method: str) -> None:
    with pytest.raises(UnknownRecord):
        getattr(journal.meetings, method)(77)

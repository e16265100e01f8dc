"""What a briefing gathers: the latest words, the people without the user, the next meeting."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from relationship_journal.domain.briefing import as_data, as_text
from relationship_journal.domain.changed_since import ChangeKind
from relationship_journal.domain.changes import Kind
from relationship_journal.domain.channels import Channel
from relationship_journal.domain.contacts import ContactDraft
from relationship_journal.domain.errors import UnknownContact, UnknownRecord
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.gestures import GestureKind
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.domain.promises import Owed
from relationship_journal.journal import Journal
from tests.fixed_clock import FixedClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal.open(tmp_path / "a.journal", clock=FixedClock()) as opened:
        yield opened


def plan(journal: Journal, *contacts: int, topic: str = "Rota", start: datetime = START) -> int:
    return journal.meetings.schedule(MeetingDraft(topic, start, 30, "Europe/Berlin", contacts))


def test_the_next_meeting_is_the_one_running_or_coming_and_not_called_off(journal: Journal) -> None:
    who = journal.contacts.add("Ida")
    assert journal.briefings.next() is None
    now = journal.clock.now()
    later = plan(journal, who)
    off = plan(journal, who, start=START - timedelta(hours=3))
    plan(journal, who, start=now - timedelta(minutes=30))
    running = plan(journal, who, start=now - timedelta(minutes=29))
    journal.meetings.cancel(off)
    assert journal.briefings.next() == running
    journal.meetings.cancel(running)
    assert journal.briefings.next() == later


def test_the_user_is_not_on_the_sheet(journal: Journal) -> None:
    me = journal.contacts.add(ContactDraft("Myself", is_me=True))
    ida = journal.contacts.add("Ida")
    sheet = journal.briefings.for_meeting(plan(journal, me, ida))
    assert [head.name for head in sheet.heads] == ["Ida"]


def test_last_time_skips_attempts_broadcasts_empty_ones_and_what_lies_ahead(journal: Journal) -> None:
    ida = journal.contacts.add("Ida")
    day = date(2026, 11, 20)
    journal.jots.save("older", (ida,), day=day - timedelta(days=9))
    journal.jots.save("told", (ida,), day=day - timedelta(days=3))
    journal.jots.save("rang, nobody there", (ida,), day=day, channel=Channel.PHONE, attempt=True)
    journal.jots.save("newsletter", (ida,), day=day, channel=Channel.BROADCAST)
    journal.jots.save("ahead", (ida,), day=date(2026, 11, 23))  # already tomorrow somewhere
    material = journal.briefings.material_for_contact(ida)
    assert material.last is not None
    assert material.before is not None
    assert (material.last.text, material.before.text) == ("told", "older")


def test_of_a_group_the_last_time_is_the_one_with_all_of_them(journal: Journal) -> None:
    ida, ivo = journal.contacts.add("Ida"), journal.contacts.add("Ivo")
    journal.jots.save("all of us", (ida, ivo), day=date(2026, 11, 1))
    journal.jots.save("only Ida", (ida,), day=date(2026, 11, 2))
    material = journal.briefings.material_for_meeting(plan(journal, ida, ivo))
    assert material.last is not None
    assert material.last.text == "all of us"
    assert [person.last.text for person in material.people if person.last] == ["only Ida", "all of us"]


def test_a_sheet_changes_nothing(journal: Journal) -> None:
    ida = journal.contacts.add("Ida")
    number = plan(journal, ida)
    before = journal.history.acts()
    assert "Ida" in as_text(journal.briefings.for_meeting(number))
    assert as_data(journal.briefings.for_contact(ida))["title"] == "About Ida"
    assert journal.history.acts() == before


def test_who_or_what_is_not_there_is_refused(journal: Journal) -> None:
    with pytest.raises(UnknownRecord):
        journal.briefings.for_meeting(99)
    with pytest.raises(UnknownContact):
        journal.briefings.for_contact(99)


def test_a_meeting_with_nobody_has_a_sheet_too(journal: Journal) -> None:
    assert journal.briefings.for_meeting(plan(journal, topic="Think")).title == "Think"


# -- what changed, what was done, what comes next ------------------------------------------------------------


def told(journal: Journal, contact_id: int) -> list[tuple[str, str, str]]:
    (person,) = journal.briefings.material_for_contact(contact_id).people
    return [(each.kind, each.text, each.before) for each in person.changes]


def test_what_changed_is_counted_from_the_last_live_contact(tmp_path: Path) -> None:
    clock = FixedClock()
    with Journal.open(tmp_path / "b.journal", clock=clock) as journal:
        draft = ContactDraft("Odette Plumbridge", role="Shift lead", organisation="Cloudberry Mills")
        odette = journal.contacts.add(draft)
        old = journal.facts.add(odette, FactDraft(FactKind.HOBBY, "Chess"))
        passing = journal.facts.add(odette, FactDraft(FactKind.CONTEXT, "Has a cold"))
        theirs = journal.promises.add(odette, "bring the plan", Owed.THEIRS)
        assert told(journal, odette) == []  # never met: nothing to count from
        journal.jots.save("Coffee", [odette])
        journal.facts.add(odette, FactDraft(FactKind.HOBBY, "Rowing"))
        assert told(journal, odette) == []  # of the day itself
        clock.advance(days=3)
        journal.jots.save("A mail", [odette], channel=Channel.EMAIL)
        journal.contacts.edit(odette, replace(draft, role="Head of Operations", organisation="Oat House"))
        journal.facts.over(old)
        journal.facts.over(passing)
        journal.facts.add(odette, FactDraft(FactKind.FAMILY, "Ida", "starts school", relation="daughter"))
        journal.facts.add(odette, FactDraft(FactKind.CONTEXT, "Her brother", sensitive=True))
        journal.promises.keep(theirs)
        journal.promises.keep(journal.promises.add(odette, "mine is no news"))
        clock.advance(days=1)
        assert sorted(told(journal, odette)) == [
            ("kept", "bring the plan", ""),
            ("learned", "Ida, starts school", ""),
            ("organisation", "Oat House", "Cloudberry Mills"),
            ("over", "Chess", ""),
            ("role", "Head of Operations", "Shift lead"),
        ]
        (person,) = journal.briefings.material_for_contact(odette).people
        assert {change.day for change in person.changes if change.kind is not ChangeKind.OVER} == {
            clock.now().date() - timedelta(days=1)
        }
        journal.jots.save("Tea", [odette])
        assert told(journal, odette) == []


def test_a_role_changed_back_is_no_change(tmp_path: Path) -> None:
    clock = FixedClock()
    with Journal.open(tmp_path / "b.journal", clock=clock) as journal:
        odette = journal.contacts.add(ContactDraft("Odette", role="Shift lead"))
        journal.jots.save("Coffee", [odette])
        clock.advance(days=2)
        journal.contacts.edit(odette, ContactDraft("Odette", role="Director"))
        journal.history.undo()
        assert told(journal, odette) == []


def test_deeds_are_gifts_and_kept_promises_of_twelve_months(tmp_path: Path) -> None:
    clock = FixedClock()
    with Journal.open(tmp_path / "b.journal", clock=clock) as journal:
        odette, other = journal.contacts.add("Odette"), journal.contacts.add("Barnaby")
        day = clock.now().date()
        journal.gestures.add(odette, GestureKind.GIVEN, "The map", day=day - timedelta(days=30))
        journal.gestures.add(odette, GestureKind.GIVEN, "Long ago", day=day - timedelta(days=366))
        journal.gestures.add(odette, GestureKind.RECEIVED, "Honey")
        journal.gestures.add(other, GestureKind.GIVEN, "A book")
        journal.promises.keep(journal.promises.add(odette, "send the case"))
        journal.promises.keep(journal.promises.add(odette, "theirs", Owed.THEIRS))
        journal.promises.add(odette, "still open")
        (person,) = journal.briefings.material_for_contact(odette).people
        assert [(deed.kind, deed.text) for deed in person.deeds] == [
            (Kind.PROMISE, "send the case"),
            (Kind.GESTURE, "The map"),
        ]


def test_the_next_meeting_with_any_of_them_follows(journal: Journal) -> None:
    odette, barnaby = journal.contacts.add("Odette"), journal.contacts.add("Barnaby")
    this = plan(journal, odette, barnaby)
    plan(journal, odette, topic="Before", start=START - timedelta(hours=2))
    off = plan(journal, odette, topic="Off", start=START + timedelta(days=1))
    journal.meetings.cancel(off)
    plan(journal, barnaby, topic="Review", start=START + timedelta(days=9))
    plan(journal, odette, topic="Later", start=START + timedelta(days=20))
    following = journal.briefings.material_for_meeting(this).following
    assert following is not None
    assert following.topic == "Review"


def test_what_i_noted_of_myself_is_shared_ground(journal: Journal) -> None:
    me = journal.contacts.add(ContactDraft("Myself", is_me=True))
    odette = journal.contacts.add("Odette")
    journal.facts.add(me, FactDraft(FactKind.HOBBY, "Sailing"))
    journal.facts.add(odette, FactDraft(FactKind.HOBBY, "Sailing", "on Sundays"))
    assert "Shared ground\n  Sailing: you too" in as_text(journal.briefings.for_contact(odette))

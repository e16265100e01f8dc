"""Channels, promises, meetings, facts and export titles: small rules of small records."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from relationship_journal.domain.calendar import TitleChoice, event_title
from relationship_journal.domain.channels import Channel
from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.errors import UnknownTime
from relationship_journal.domain.facts import Fact, FactKind
from relationship_journal.domain.meetings import LONGEST_MINUTES, Meeting, checked_minutes
from relationship_journal.domain.promises import Owed, Promise, PromiseState, by_due
from relationship_journal.domain.wall_clock import checked_zone

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("channel", "live", "written"),
    [
        (Channel.IN_PERSON, True, False),
        (Channel.VIDEO, True, False),
        (Channel.PHONE, True, False),
        (Channel.EMAIL, False, True),
        (Channel.MESSAGE, False, True),
        (Channel.LETTER, False, True),
        (Channel.BROADCAST, False, False),
        (Channel.NOTE, False, False),
    ],
)
def test_what_a_channel_counts_for(channel: Channel, live: bool, written: bool) -> None:
    assert (channel.is_live, channel.is_written) == (live, written)
    assert channel.counts == (live or written)


@pytest.mark.parametrize(
    ("due", "state", "late"),
    [
        (None, PromiseState.OPEN, 0),
        (date(2026, 11, 22), PromiseState.OPEN, 0),
        (date(2026, 11, 23), PromiseState.OPEN, 0),
        (date(2026, 11, 19), PromiseState.OPEN, 3),
        (date(2026, 11, 19), PromiseState.KEPT, 0),
        (date(2026, 11, 19), PromiseState.RELEASED, 0),
    ],
)
def test_how_late_a_promise_is(due: date | None, state: PromiseState, late: int) -> None:
    assert Promise(1, 1, "Odette", Owed.MINE, "send it", due, state).days_late(TODAY) == late


def test_promises_in_order_of_their_day() -> None:
    days = [None, date(2026, 12, 1), date(2026, 11, 1), None]
    promises = [Promise(n, 1, "Odette", Owed.MINE, "x", due) for n, due in enumerate(days)]
    assert [each.id for each in sorted(promises, key=by_due)] == [2, 1, 0, 3]


@pytest.mark.parametrize(
    ("expires", "current"), [(None, True), (date(2026, 11, 22), True), (date(2026, 11, 21), False)]
)
def test_a_fact_lasts_through_its_last_day(expires: date | None, current: bool) -> None:
    assert Fact(1, 1, FactKind.CONTEXT, "moving house", expires=expires).is_current(TODAY) == current


@pytest.mark.parametrize("minutes", [1, 60, LONGEST_MINUTES])
def test_lengths_that_are_lengths(minutes: int) -> None:
    assert checked_minutes(minutes) == minutes


@pytest.mark.parametrize("minutes", [0, -1, LONGEST_MINUTES + 1])
def test_lengths_that_are_none(minutes: int) -> None:
    with pytest.raises(UnknownTime) as refused:
        checked_minutes(minutes)
    assert refused.value.key == "error.ends_before_start"


@pytest.mark.parametrize(
    "name", ["", "Nowhere", "Europe", "/etc/localtime", "../etc", "Europe/Berlin\x00", "a" * 500]
)
def test_a_zone_nobody_knows_is_refused(name: str) -> None:
    with pytest.raises(UnknownTime) as refused:
        checked_zone(name)
    assert refused.value.key == "error.unknown_zone"


@pytest.mark.parametrize(
    ("start", "local_start", "local_end"),
    [
        (datetime(2026, 3, 29, 0, 30, tzinfo=UTC), "01:30", "03:30"),  # the clock skips an hour meanwhile
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), "02:30", "02:30"),  # the hour that comes twice
    ],
)
def test_a_meeting_over_a_change_of_clock(start: datetime, local_start: str, local_end: str) -> None:
    meeting = Meeting(1, "Night shift", start, 60, "Europe/Berlin")
    assert f"{meeting.local_start:%H:%M}" == local_start
    assert f"{meeting.local_end:%H:%M}" == local_end
    assert (meeting.end - meeting.start).total_seconds() == 3600


@pytest.mark.parametrize(
    ("names", "topic", "choice", "title"),
    [
        (("Odette", "Tilda"), "Plan", TitleChoice.FULL, "Odette, Tilda: Plan"),
        (("Odette",), "", TitleChoice.FULL, "Odette"),
        ((), "Plan", TitleChoice.FULL, "Plan"),
        (("Odette", "Tilda"), "Plan", TitleChoice.NAME, "Meeting with Odette, Tilda"),
        ((), "Plan", TitleChoice.NAME, "Busy"),
        (("{names} {0}",), "{x}", TitleChoice.NAME, "Meeting with {names} {0}"),
        (("Odette",), "Plan", TitleChoice.BUSY, "Busy"),
    ],
)
def test_what_an_exported_title_says(
    names: tuple[str, ...], topic: str, choice: TitleChoice, title: str
) -> None:
    people = tuple(ContactRow(number, name) for number, name in enumerate(names, 1))
    meeting = Meeting(1, topic, datetime(2026, 12, 1, 9, tzinfo=UTC), 60, "Europe/Berlin", people=people)
    assert event_title(meeting, choice, "Meeting with {names}", "Busy") == title

"""The made-up journal: whole, lively around any day, and one single act."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from relationship_journal.domain.facts import FactKind
from relationship_journal.domain.links import LinkKind
from relationship_journal.domain.promises import Owed
from relationship_journal.domain.work import local_now
from relationship_journal.journal import Journal
from relationship_journal.sample import write_sample
from relationship_journal.sample.days import Calendar
from relationship_journal.sample.reading import read_sample
from tests.cli.running import Terminal
from tests.fixed_clock import FixedClock

OFFICE = FixedClock(datetime(2026, 5, 14, 7, 50, tzinfo=UTC))  # a Thursday, 09:50 in Berlin


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.journal"
    write_sample(path, OFFICE)
    return path


def test_it_is_a_life_of_two_years(written: Path) -> None:
    with Journal.open(written, clock=OFFICE, read_only=True) as journal:
        ids = journal.timeline.ids()
        days = [each.day for each in journal.timeline.entries(ids).values()]
        people = [number for section in journal.contacts.ids("name") for number in section.ids]
        meetings = journal.meetings.between(date(2026, 4, 1), date(2026, 6, 30))
        kinds = Counter(fact.kind for number in people for fact in journal.facts.of(number))
        relatives = [each for number in people for each in journal.facts.relatives(number)]
        circles = {each.name: (each.rhythm_days, each.count) for each in journal.circles.all()}
        corwin = journal.links.of(journal.contacts.named("Corwin Applebarrow"))
    assert [(each.other.name, each.kind) for each in corwin] == [
        ("Odette Plumbridge", LinkKind.INTRODUCED_BY)
    ]
    assert 38 <= len(people) <= 48
    assert 280 <= len(ids) <= 330
    assert timedelta(days=650) < OFFICE.now().date() - min(days) < timedelta(days=760)
    assert max(days) < date(2026, 5, 14)
    assert len(meetings) == 15
    assert set(kinds) == set(FactKind)
    assert sum(each.age is not None for each in relatives) >= 10
    assert list(circles) == ["Clients", "Prospects", "Partners", "Mentors & peers", "Past clients"]
    assert all(rhythm and count for rhythm, count in circles.values())


def test_today_is_worth_opening(written: Path) -> None:
    with Journal.open(written, clock=OFFICE, read_only=True) as journal:
        page = journal.today.read()
        waiting = journal.meetings.waiting()
        open_promises = journal.promises.open()
    assert page.next_up is not None
    assert page.next_up.meeting.title == "Odette Plumbridge"
    assert page.next_up.meeting.start - OFFICE.now() == timedelta(minutes=40)
    assert page.coming_up[0].local_start.hour == 15
    assert [each.contact.name for each in page.reach_out] == [
        "Percival Lanternby", "Tilda Marzipan", "Wilhelmina Thistledown",
    ]  # fmt: skip
    assert (page.meetings_today, page.overdue, page.open_promises) == (2, 1, 5)
    assert (page.tally.kept, page.tally.of) == (11, 12)
    assert len(page.dates) == 2
    assert [each.title for each in waiting] == ["Hesper Moonbrook"]
    assert {each.owed for each in open_promises} == set(Owed)


def test_nobody_else_is_to_be_reached_out_to(written: Path) -> None:
    with Journal.open(written, clock=OFFICE, read_only=True) as journal:
        assert len(journal.rhythm.reach_out(20)) == 3


def test_it_is_one_act_that_can_be_undone(written: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.journal"
    copy.write_bytes(written.read_bytes())
    with Journal.open(copy, clock=OFFICE) as journal:
        assert [act.kind for act in journal.history.acts()] == ["sample"]
        journal.history.undo()
        assert journal.is_empty()


def test_the_same_day_writes_the_same_sample() -> None:
    assert read_sample(OFFICE) == read_sample(FixedClock(OFFICE.now()))


@pytest.mark.parametrize(
    "moment",
    [
        datetime(2026, 11, 28, 11, 0, tzinfo=UTC),  # a Saturday
        datetime(2026, 3, 29, 0, 30, tzinfo=UTC),  # the night the clocks change
        datetime(2028, 2, 29, 22, 50, tzinfo=UTC),  # a leap day, nearly over
        datetime(2027, 1, 1, 5, 0, tzinfo=UTC),  # before the office opens
        datetime(2026, 7, 3, 15, 10, tzinfo=UTC),  # a Friday, about to close
    ],
)
@pytest.mark.parametrize("zone", ["Europe/Berlin", "Pacific/Auckland", "America/Los_Angeles"])
def test_any_moment_has_a_next_meeting_with_odette(tmp_path: Path, moment: datetime, zone: str) -> None:
    clock = FixedClock(moment, zone)
    path = tmp_path / "sample.journal"
    write_sample(path, clock)
    with Journal.open(path, clock=clock, read_only=True) as journal:
        page = journal.today.read()
        entries = journal.timeline.entries(journal.timeline.ids()).values()
    assert page.next_up is not None
    assert page.next_up.meeting.title == "Odette Plumbridge"
    assert page.coming_up[0].start >= page.next_up.meeting.end
    assert (page.overdue, len(page.reach_out)) == (1, 3)
    assert all(entry.day.weekday() < 5 for entry in entries)
    assert all(entry.day <= local_now(clock).date() for entry in entries)


def test_in_office_hours_the_next_meeting_is_about_forty_minutes_away() -> None:
    for minute in range(0, 600, 7):
        clock = FixedClock(datetime(2026, 5, 14, 5, 3, tzinfo=UTC) + timedelta(minutes=minute))
        soon = read_sample(clock).meetings[0].draft.start
        assert timedelta(minutes=35) < soon - clock.now() <= timedelta(minutes=40)
        assert soon.astimezone(ZoneInfo(clock.zone)).minute % 5 == 0


def test_texts_name_days_and_hold_no_gap(written: Path) -> None:
    calendar = Calendar(date(2026, 5, 14))
    assert calendar.fill("on {+16}, in {month-14}, {season+0}") == "on 30 May, in April, Spring"
    with Journal.open(written, clock=OFFICE, read_only=True) as journal:
        texts = [each.text for each in journal.timeline.entries(journal.timeline.ids()).values()]
    assert not [text for text in texts if "{" in text or "  " in text]
    assert len(set(texts)) == len(texts)


def test_a_file_that_is_there_is_left_alone(terminal: Terminal) -> None:
    assert terminal.run("sample", str(terminal.journal)).code == 0
    before = terminal.journal.read_bytes()
    said = terminal.run("sample", str(terminal.journal))
    assert (said.code, said.err.count("\n")) == (1, 1)
    assert terminal.journal.read_bytes() == before
    assert terminal.journal.stat().st_mode & 0o077 == 0

"""Calendars of others: read, compared, taken; the same again changes nothing, a change is told from the user's own."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from relationship_journal.calendar_export.file import IcsFile
from relationship_journal.domain.calendar import ExportOptions, TitleChoice
from relationship_journal.domain.channels import Channel
from relationship_journal.domain.contacts import ContactDraft, ContactPoint
from relationship_journal.domain.errors import Stopped, UnreadableFile
from relationship_journal.domain.event_plans import EventDecision, EventPlan, EventReport, EventVerdict
from relationship_journal.domain.meetings import Meeting, MeetingDraft
from relationship_journal.domain.repeating import Pattern, Repeat
from relationship_journal.journal import Journal
from relationship_journal.wording import SENTENCES
from tests.fixed_clock import FixedClock

SOURCE = "work.ics"
COMING, PAST = "20261201T140000", "20261120T140000"


def event(uid: str, start: str = COMING, *lines: str, topic: str = "Rota review") -> str:
    head = [f"UID:{uid}", f"DTSTART;TZID=Europe/Berlin:{start}", "DURATION:PT45M", f"SUMMARY:{topic}"]
    return "\r\n".join(["BEGIN:VEVENT", *head, *lines, "END:VEVENT", ""])


def attendee(email: str, name: str = "") -> str:
    return f"ATTENDEE;CN={name or email}:mailto:{email}"


def calendar(*events: str, name: str = "Work") -> bytes:
    head = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:{name}\r\n"
    return (head + "".join(events) + "END:VCALENDAR\r\n").encode()


def plan(journal: Journal, *events: str, me: str | None = None) -> EventPlan:
    return journal.calendars.plan(SOURCE, journal.calendars.read_bytes([calendar(*events)]), me=me)


def take(journal: Journal, *events: str, me: str | None = None) -> EventReport:
    return journal.calendars.run(plan(journal, *events, me=me))


def verdicts(found: EventPlan) -> list[str]:
    return [each.verdict.value for each in found.candidates]


def all_meetings(journal: Journal) -> list[Meeting]:
    return sorted((*journal.meetings.upcoming(), *journal.meetings.past()), key=lambda each: each.start)


def only(journal: Journal) -> Meeting:
    (found,) = all_meetings(journal)
    return found


@pytest.fixture
def odette(journal: Journal) -> int:
    points = (ContactPoint("email", "Odette@cloudberry.example"),)
    return journal.contacts.add(ContactDraft("Odette Plumbridge", points=points))


def test_an_event_becomes_a_meeting_with_the_people_known_by_address_or_name(
    journal: Journal, odette: int
) -> None:
    barnaby = journal.contacts.add("Barnaby Quillfeather")
    take(
        journal,
        event(
            "a@x", COMING,
            attendee("odette@cloudberry.example"), attendee("bq@example.org", '"Quillfeather, Barnaby"'),
            attendee("who@example.org", "Somebody Else"), "LOCATION:Mill Lane 4", "DESCRIPTION:The numbers",
        ),
    )  # fmt: skip
    found = only(journal)
    assert [person.id for person in found.people] == [odette, barnaby]
    assert (found.topic, found.place, found.agenda, found.minutes) == (
        "Rota review",
        "Mill Lane 4",
        "The numbers",
        45,
    )
    assert found.start == datetime(2026, 12, 1, 13, tzinfo=UTC)
    assert found.channel is Channel.IN_PERSON


def test_who_has_two_cards_of_a_name_is_not_guessed(journal: Journal, odette: int) -> None:
    journal.contacts.add("Odette Plumbridge")
    found = plan(journal, event("a@x", COMING, attendee("other@example.org", "Odette Plumbridge")))
    assert found.candidates[0].people == ()
    assert [each.email for each in found.candidates[0].strangers] == ["other@example.org"]


def test_an_event_that_names_nobody_is_asked_for_names_in_its_title(journal: Journal, odette: int) -> None:
    take(journal, event("a@x", topic="Coffee with Odette Plumbridge"))
    assert [person.id for person in only(journal).people] == [odette]


class TestWhoIsYou:
    EVENTS = (
        event("a@x", COMING, attendee("me@example.org"), attendee("odette@cloudberry.example")),
        event("b@x", COMING, attendee("me@example.org"), attendee("who@example.org")),
        event("c@x", COMING, attendee("me@example.org")),
    )

    def test_the_one_in_most_events(self, journal: Journal) -> None:
        found = plan(journal, *self.EVENTS)
        assert found.me == "me@example.org"
        assert found.attendees[0][0].email == "me@example.org"
        assert found.attendees[0][1] == 3
        assert all("me@example.org" not in [s.email for s in each.strangers] for each in found.candidates)

    def test_your_own_card(self, journal: Journal) -> None:
        mine = (ContactPoint("email", "Who@example.org"),)
        journal.contacts.add(ContactDraft("Me Myself", points=mine, is_me=True))
        assert plan(journal, *self.EVENTS).me == "who@example.org"

    def test_what_was_told_is_remembered_for_this_calendar(self, journal: Journal) -> None:
        take(journal, *self.EVENTS, me="who@example.org")
        assert plan(journal, *self.EVENTS).me == "who@example.org"

    def test_nobody_can_be_told(self, journal: Journal) -> None:
        assert plan(journal, *self.EVENTS, me="").me == ""

    def test_one_event_tells_nothing(self, journal: Journal) -> None:
        assert plan(journal, self.EVENTS[0]).me == ""


def test_the_same_file_twice_changes_nothing(journal: Journal, odette: int) -> None:
    events = [event("a@x"), event("b@x", "20261202T140000", "RRULE:FREQ=WEEKLY;COUNT=5")]
    assert take(journal, *events).new == 6
    acts = journal.history.acts()
    report = take(journal, *events)
    assert (report.new, report.changed, report.already, report.act) == (0, 0, 6, None)
    assert journal.history.acts() == acts


def test_an_import_is_one_act_and_can_be_undone_and_done_again(journal: Journal) -> None:
    take(journal, event("a@x"), event("b@x"))
    journal.history.undo()
    assert all_meetings(journal) == []
    assert take(journal, event("a@x"), event("b@x")).new == 2


def test_a_changed_event_changes_the_meeting_and_leaves_what_is_the_users(journal: Journal) -> None:
    take(journal, event("a@x"))
    meeting = only(journal)
    journal.meetings.prepare(meeting.id, "Ask about the ride")
    found = plan(journal, event("a@x", "20261203T090000", topic="Rota review, part two"))
    assert verdicts(found) == ["changed"]
    assert [each.field for each in found.candidates[0].changes] == ["start", "topic"]
    assert journal.calendars.run(found).changed == 1
    changed = only(journal)
    assert (changed.id, changed.topic, changed.preparation) == (
        meeting.id,
        "Rota review, part two",
        "Ask about the ride",
    )
    assert changed.start == datetime(2026, 12, 3, 8, tzinfo=UTC)


def test_what_was_changed_here_alone_stays(journal: Journal) -> None:
    take(journal, event("a@x"))
    journal.meetings.move(only(journal).id, datetime(2026, 12, 5, 9, tzinfo=UTC))
    assert verdicts(plan(journal, event("a@x"))) == ["already"]
    take(journal, event("a@x", COMING, "LOCATION:Mill Lane"))
    found = only(journal)
    assert (found.start.day, found.place) == (5, "Mill Lane")


class TestAClash:
    @pytest.fixture
    def clash(self, journal: Journal) -> EventPlan:
        take(journal, event("a@x"))
        journal.meetings.move(only(journal).id, datetime(2026, 12, 5, 9, tzinfo=UTC))
        return plan(journal, event("a@x", "20261208T090000"))

    def test_it_is_asked_about_with_both(self, journal: Journal, clash: EventPlan) -> None:
        assert verdicts(clash) == ["clash"]
        (change,) = clash.candidates[0].changes
        assert (change.field, change.clash) == ("start", True)
        assert datetime.fromtimestamp(int(str(change.here)), UTC).day == 5
        assert datetime.fromtimestamp(int(str(change.there)), UTC).day == 8
        report = journal.calendars.run(clash)
        assert (report.act, report.asked) == (None, 1)

    def test_theirs_can_be_taken(self, journal: Journal, clash: EventPlan) -> None:
        journal.calendars.run(clash, {0: EventDecision.TAKE})
        assert only(journal).start.day == 8

    def test_mine_can_be_kept_for_good(self, journal: Journal, clash: EventPlan) -> None:
        journal.calendars.run(clash, {0: EventDecision.KEEP})
        assert only(journal).start.day == 5
        assert verdicts(plan(journal, event("a@x", "20261208T090000"))) == ["already"]


class TestOneThatIsGone:
    @pytest.fixture
    def gone(self, journal: Journal) -> EventPlan:
        take(journal, event("a@x"), event("b@x"), event("c@x", PAST))
        return plan(journal, event("b@x"))

    def test_it_is_asked_about_if_it_is_to_come(self, journal: Journal, gone: EventPlan) -> None:
        assert verdicts(gone) == ["already", "gone"]
        assert journal.calendars.run(gone).asked == 1
        assert len(journal.meetings.upcoming()) == 2

    def test_it_can_be_called_off(self, journal: Journal, gone: EventPlan) -> None:
        assert journal.calendars.run(gone, {1: EventDecision.TAKE}).called_off == 1
        assert len(journal.meetings.upcoming()) == 1
        assert verdicts(plan(journal, event("b@x"))) == ["already"]

    def test_it_can_be_kept_and_is_your_own_then(self, journal: Journal, gone: EventPlan) -> None:
        journal.calendars.run(gone, {1: EventDecision.KEEP})
        assert verdicts(plan(journal, event("b@x"))) == ["already"]
        assert len(journal.meetings.upcoming()) == 2


def test_an_event_called_off_there_is_called_off_here(journal: Journal) -> None:
    take(journal, event("a@x"))
    assert take(journal, event("a@x", COMING, "STATUS:CANCELLED")).called_off == 1
    assert not only(journal).is_planned
    assert verdicts(plan(journal, event("new@x", COMING, "STATUS:CANCELLED"), event("a@x"))) == ["changed"]


@pytest.mark.parametrize("decided", [False, True])
def test_what_was_deleted_here_or_never_wanted_does_not_come_back(journal: Journal, decided: bool) -> None:
    found = plan(journal, event("a@x"))
    if decided:
        journal.calendars.run(found, {0: EventDecision.KEEP})
    else:
        journal.calendars.run(found)
        journal.meetings.remove(only(journal).id)
    assert verdicts(plan(journal, event("a@x"))) == ["already"]
    assert all_meetings(journal) == []


def test_what_has_been_waits_for_a_jot_and_is_no_contact(journal: Journal, odette: int) -> None:
    take(journal, event("a@x", PAST, attendee("odette@cloudberry.example")))
    assert [each.id for each in journal.meetings.waiting()] == [only(journal).id]
    row = journal.contacts.get(odette).row
    assert row.standing.last_any is None
    assert journal.timeline.ids(odette) == ()


def test_one_time_of_a_repeating_event_is_moved(journal: Journal) -> None:
    weekly = event("a@x", COMING, "RRULE:FREQ=WEEKLY;COUNT=3")
    take(journal, weekly)
    moved = event("a@x", "20261209T100000", "RECURRENCE-ID;TZID=Europe/Berlin:20261208T140000")
    report = take(journal, weekly, moved)
    assert (report.new, report.changed) == (0, 1)
    assert [each.local_start.strftime("%d %H") for each in all_meetings(journal)] == [
        "01 14",
        "09 10",
        "15 14",
    ]


def test_what_came_from_a_calendar_is_not_exported_into_one_unless_chosen(journal: Journal) -> None:
    take(journal, event("a@x"))
    assert journal.meetings.export_preview(ExportOptions()) == ()
    chosen = ExportOptions(meeting_ids=(only(journal).id,))
    assert len(journal.meetings.export_preview(chosen)) == 1


class TestOurOwnExportComesBack:
    @pytest.fixture
    def file(self, journal: Journal, tmp_path: Path, odette: int) -> Path:
        start = datetime(2026, 12, 1, 13, tzinfo=UTC)
        journal.meetings.schedule(
            MeetingDraft("Secret topic", start, contacts=(odette,), place="Mill", preparation="private")
        )
        journal.meetings.schedule(
            MeetingDraft("Weekly", start, repeat=Repeat(Pattern.WEEK, start.date() + timedelta(days=21)))
        )
        path = tmp_path / "out.ics"
        journal.meetings.publish(ExportOptions(title=TitleChoice.BUSY, place=False), IcsFile(path))
        return path

    def test_unchanged_it_changes_nothing(self, journal: Journal, file: Path) -> None:
        found = journal.calendars.plan(str(file), journal.calendars.read(file))
        assert verdicts(found) == ["already"] * 5
        assert journal.calendars.run(found).act is None

    def test_a_time_moved_in_the_calendar_is_moved_here_and_nothing_else(
        self, journal: Journal, file: Path
    ) -> None:
        before = all_meetings(journal)
        text = (
            file.read_bytes()
            .replace(b"20261201T14", b"20261201T16")
            .replace(b"20261201T1445", b"20261201T1645")
        )
        single = text.split(b"BEGIN:VEVENT")[1]
        data = text.split(b"BEGIN:VEVENT")[0] + b"BEGIN:VEVENT" + single
        found = journal.calendars.plan(str(file), journal.calendars.read_bytes([data]))
        changed = [each for each in found.candidates if each.verdict is EventVerdict.CHANGED]
        assert [change.field for each in changed for change in each.changes] == ["start"]
        assert changed[0].own
        journal.calendars.run(found)
        (after,) = [each for each in all_meetings(journal) if each.id == changed[0].meeting_id]
        assert (after.topic, after.place, after.preparation) == ("Secret topic", "Mill", "private")
        assert after.start == before[0].start + timedelta(hours=2)


def test_a_folder_of_files_is_one_calendar(journal: Journal, tmp_path: Path) -> None:
    for uid in ("a", "b"):
        (tmp_path / f"{uid}.ics").write_bytes(calendar(event(uid)))
    assert journal.calendars.is_calendar(tmp_path)
    found = journal.calendars.plan(str(tmp_path), journal.calendars.read(tmp_path))
    assert verdicts(found) == ["new", "new"]
    journal.calendars.run(found)
    (tmp_path / "a.ics").unlink()
    found = journal.calendars.plan(str(tmp_path), journal.calendars.read(tmp_path))
    assert verdicts(found) == ["already", "gone"]
    assert journal.calendars.sources() == {str(tmp_path): 2}


def test_what_is_no_calendar_is_named(journal: Journal, tmp_path: Path) -> None:
    (tmp_path / "people.ics").write_text("BEGIN:VCARD\nVERSION:3.0\nFN:x\nEND:VCARD\n")
    with pytest.raises(UnreadableFile) as refused:
        journal.calendars.read(tmp_path)
    assert refused.value.key in SENTENCES
    assert not journal.calendars.is_calendar(tmp_path / "people.ics")
    with pytest.raises(UnreadableFile):
        journal.calendars.read(tmp_path / "missing.ics")
    (tmp_path / "empty").mkdir()
    with pytest.raises(UnreadableFile) as nothing:
        journal.calendars.read(tmp_path / "empty")
    assert nothing.value.key == "error.folder_no_calendars"


def test_stopping_leaves_no_trace(journal: Journal) -> None:
    found = plan(journal, *(event(f"{n}@x") for n in range(60)))
    with pytest.raises(Stopped):
        journal.calendars.run(found, stopped=lambda: True)
    assert all_meetings(journal) == []


def test_a_backup_is_made_first(journal: Journal, odette: int) -> None:
    take(journal, event("a@x"))
    assert [each.reason.value for each in journal.backups.all()] == ["import"]


def test_a_plan_that_is_carried_out_twice_takes_nothing_twice(journal: Journal) -> None:
    found = plan(journal, event("a@x"))
    journal.calendars.run(found)
    journal.calendars.run(found)
    assert len(all_meetings(journal)) == 1


def test_strangers_can_be_left_out(journal: Journal, odette: int) -> None:
    found = plan(
        journal,
        event("a@x", COMING, attendee("odette@cloudberry.example")),
        event("b@x", COMING, attendee("who@example.org")),
    )
    assert journal.calendars.run(found, with_strangers=False).new == 1


def test_a_calendar_read_later_still_knows_what_it_took(journal: Journal, clock: FixedClock) -> None:
    take(journal, event("a@x"))
    clock.advance(days=20)
    assert verdicts(plan(journal, event("a@x"))) == ["already"]
    assert verdicts(replace(plan(journal), candidates=())) == []

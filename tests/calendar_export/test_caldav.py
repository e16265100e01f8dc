"""Two real calendar servers: what is planned here is seen there, what is changed there is told, nothing of others is touched."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from relationship_journal.calendar_export.caldav_server import CaldavServer
from relationship_journal.calendar_export.transport import Transport
from relationship_journal.domain.calendar import CalendarEvent, ExportOptions, TitleChoice
from relationship_journal.domain.calendar_server import (
    CalendarServer,
    ServerCalendar,
    ServerCopy,
    ServerDecision,
    ServerReport,
)
from relationship_journal.domain.contacts import ContactDraft, ContactPoint
from relationship_journal.domain.errors import ServerFault, Stopped
from relationship_journal.domain.event_plans import EventVerdict
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.domain.repeating import Pattern, Repeat
from relationship_journal.journal import Journal
from tests.calendar_export import misbehaving_server as bad
from tests.calendar_export.dav_servers import NAMES, PASSWORD, RealServer, real_server
from tests.fixed_clock import FixedClock

OPTIONS = ExportOptions(title=TitleChoice.FULL)
START = datetime(2026, 12, 1, 13, tzinfo=UTC)
FOREIGN = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nUID:dentist\r\nDTSTAMP:20260101T000000Z\r\n"
    b"DTSTART:20261203T080000Z\r\nDTEND:20261203T083000Z\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


@pytest.fixture(scope="module", params=NAMES)
def running(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealServer]:
    with real_server(request.param, tmp_path_factory.mktemp(request.param)) as server:
        yield server


@dataclass
class There:
    """One calendar of a real server, a client, and every request that went to it."""

    running: RealServer
    address: str
    client: CaldavServer
    methods: list[str] = field(default_factory=list)

    def publish(self, journal: Journal, **decisions: ServerDecision) -> ServerReport:
        known = {uid.replace("_", "-"): each for uid, each in decisions.items()}
        return journal.calendars.publish(self.client, self.address, OPTIONS, decisions=known)

    def texts(self) -> list[str]:
        found = self.client.events(self.address, START - timedelta(days=90), START + timedelta(days=400))
        return [each.decode() for each in found]

    def only(self) -> str:
        (found,) = self.texts()
        return found

    def file_of(self, journal: Journal) -> str:
        """The address of the one event that is there."""
        with journal._database.read() as connection:
            return str(connection.exec_driver_sql("SELECT href FROM server_event").scalar())

    def change(self, journal: Journal, before: str, after: str) -> None:
        """What somebody does on a telephone."""
        href = self.file_of(journal)
        data = self.running.transport().request("GET", href).content.decode()
        assert before in data
        self.running.put(href, data.replace(before, after).encode())


@pytest.fixture
def there(running: RealServer, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> There:
    name = "".join(each for each in request.node.name.lower() if each.isalnum())[-60:]
    address = running.make_calendar(name)
    transport = running.transport()
    there = There(running, address, CaldavServer(transport))
    real = type(transport).request

    def recording(self: object, method: str, *more: object, **named: object) -> object:
        if self is transport:
            there.methods.append(method)
        return real(self, method, *more, **named)  # type: ignore[arg-type]  # passed on as it came

    monkeypatch.setattr(type(transport), "request", recording)
    return there


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal.open(tmp_path / "a.journal", clock=FixedClock()) as opened:
        yield opened


@pytest.fixture
def meeting(journal: Journal) -> int:
    odette = journal.contacts.add("Odette Plumbridge")
    return journal.meetings.schedule(MeetingDraft("Rota review", START, contacts=(odette,), place="Mill"))


def uid_of(journal: Journal, meeting: int) -> str:
    return journal.meetings.get(meeting).uid


def test_the_calendars_are_found_from_every_address(running: RealServer) -> None:
    address = running.make_calendar("finding")
    expected = ServerCalendar(address, "Finding")
    for start in (running.url, running.home, address):
        assert expected in running.client(start).calendars()
    assert running.client(address).calendars() == (expected,)


def test_what_is_planned_changed_and_called_off_is_so_there(
    journal: Journal, meeting: int, there: There
) -> None:
    assert there.publish(journal) == ServerReport(created=1)
    assert "SUMMARY:Odette Plumbridge: Rota review" in there.only()
    assert there.publish(journal) == ServerReport(unchanged=1)
    journal.meetings.move(meeting, START + timedelta(days=1))
    assert there.publish(journal) == ServerReport(changed=1)
    assert "20261202T130000Z" in there.only() or "20261202T140000" in there.only()
    assert "SEQUENCE:1" in there.only()
    journal.meetings.cancel(meeting)
    assert there.publish(journal) == ServerReport(cancelled=1)
    assert "STATUS:CANCELLED" in there.only()
    assert there.publish(journal) == ServerReport(unchanged=1)
    journal.history.undo()
    assert there.publish(journal) == ServerReport(changed=1)
    assert "STATUS:CONFIRMED" in there.only()


def test_a_meeting_that_was_deleted_is_called_off_there_and_nothing_is_ever_deleted(
    journal: Journal, meeting: int, there: There
) -> None:
    there.running.put(there.address + "dentist.ics", FOREIGN)
    there.publish(journal)
    journal.meetings.remove(meeting)
    assert there.publish(journal) == ServerReport(cancelled=1)
    ours, foreign = sorted(there.texts(), key=lambda each: "Dentist" in each)
    assert "STATUS:CANCELLED" in ours
    assert "SUMMARY:Dentist" in foreign
    assert "DELETE" not in there.methods


def test_what_never_was_there_is_not_called_off_there(journal: Journal, meeting: int, there: There) -> None:
    journal.meetings.cancel(meeting)
    assert there.publish(journal) == ServerReport()
    assert there.texts() == []


def test_a_series_with_its_exceptions_goes_there_and_comes_back_the_same(
    journal: Journal, there: There
) -> None:
    weekly = Repeat(Pattern.WEEK, date(2026, 12, 29))
    first = journal.meetings.schedule(MeetingDraft("Tea", START, repeat=weekly))
    there.publish(journal)
    second, third = journal.meetings.upcoming()[1:3]
    journal.meetings.move(second.id, second.start + timedelta(hours=3))
    journal.meetings.cancel(third.id)
    assert there.publish(journal) == ServerReport(changed=1)
    read = journal.calendars.read_server(there.client, there.address)
    assert [each.start for each in read.events] == [each.start for each in journal.meetings.upcoming()]
    plan = journal.calendars.plan(there.address, read)
    assert {each.verdict for each in plan.candidates} == {EventVerdict.ALREADY}
    journal.meetings.cancel(first, later=True)
    assert there.publish(journal) == ServerReport(cancelled=1)


class TestBothSidesChanged:
    @pytest.fixture
    def clashing(self, journal: Journal, meeting: int, there: There) -> str:
        there.publish(journal)
        data = there.only()
        line = next(line for line in data.splitlines() if line.startswith("SUMMARY"))
        there.change(journal, line, "SUMMARY:Moved by phone")
        journal.meetings.move(meeting, START + timedelta(hours=1))
        return uid_of(journal, meeting)

    def publish(self, journal: Journal, there: There, uid: str, decision: ServerDecision) -> ServerReport:
        return journal.calendars.publish(there.client, there.address, OPTIONS, decisions={uid: decision})

    def test_both_are_told_and_nothing_is_overwritten(
        self, journal: Journal, there: There, clashing: str
    ) -> None:
        report = there.publish(journal)
        (clash,) = report.clashes
        assert (clash.uid, clash.mine.start) == (clashing, START + timedelta(hours=1))
        assert [each.topic for each in clash.theirs] == ["Moved by phone"]
        assert "Moved by phone" in there.only()

    def test_mine_goes_there(self, journal: Journal, there: There, clashing: str) -> None:
        assert self.publish(journal, there, clashing, ServerDecision.MINE).changed == 1
        assert "Rota review" in there.only()
        assert there.publish(journal) == ServerReport(unchanged=1)

    def test_theirs_comes_here(self, journal: Journal, meeting: int, there: There, clashing: str) -> None:
        assert self.publish(journal, there, clashing, ServerDecision.THEIRS).clashes == ()
        assert journal.meetings.get(meeting).start == START
        assert journal.meetings.get(meeting).topic == "Rota review"  # what the export made of it is no topic
        assert there.publish(journal).clashes == ()


class TestDeletedThere:
    @pytest.fixture
    def deleted(self, journal: Journal, meeting: int, there: There) -> str:
        there.publish(journal)
        there.running.delete(there.file_of(journal))
        assert there.publish(journal) == ServerReport(unchanged=1)  # nobody asked for it back
        journal.meetings.move(meeting, START + timedelta(hours=1))
        return uid_of(journal, meeting)

    def test_it_is_told(self, journal: Journal, there: There, deleted: str) -> None:
        (clash,) = there.publish(journal).clashes
        assert clash.theirs == ()
        assert there.texts() == []

    def test_it_can_be_put_back(self, journal: Journal, there: There, deleted: str) -> None:
        journal.calendars.publish(
            there.client, there.address, OPTIONS, decisions={deleted: ServerDecision.MINE}
        )
        assert "Rota review" in there.only()

    def test_it_can_stay_away(self, journal: Journal, there: There, deleted: str) -> None:
        decisions = {deleted: ServerDecision.THEIRS}
        assert (
            journal.calendars.publish(there.client, there.address, OPTIONS, decisions=decisions).clashes == ()
        )
        assert there.publish(journal).clashes == ()
        assert there.texts() == []


@dataclass
class Losing:
    """A server whose answers are lost: it stores, and then the connection is gone."""

    real: CalendarServer
    lost: int = 1

    @property
    def host(self) -> str:
        return self.real.host

    def calendars(self) -> tuple[ServerCalendar, ...]:
        return self.real.calendars()

    def events(self, calendar: str, first: datetime, end: datetime) -> tuple[bytes, ...]:
        return self.real.events(calendar, first, end)

    def copy_of(self, calendar: str, uid: str) -> ServerCopy | None:
        return self.real.copy_of(calendar, uid)

    def store(self, calendar: str, event: CalendarEvent, known: ServerCopy | None) -> ServerCopy | None:
        stored = self.real.store(calendar, event, known)
        if self.lost:
            self.lost -= 1
            raise ServerFault("error.server_unreachable", host=self.host)
        return stored


@pytest.mark.parametrize("changed", [False, True])
def test_a_lost_answer_doubles_nothing_and_asks_nothing(
    journal: Journal, meeting: int, there: There, changed: bool
) -> None:
    if changed:
        there.publish(journal)
        journal.meetings.move(meeting, START + timedelta(days=2))
    with pytest.raises(ServerFault):
        journal.calendars.publish(Losing(there.client), there.address, OPTIONS)
    report = there.publish(journal)
    assert report.clashes == ()
    assert len(there.texts()) == 1
    assert there.publish(journal) == ServerReport(unchanged=1)


def test_what_is_stopped_goes_on_where_it_stopped(journal: Journal, there: There) -> None:
    for n in range(5):
        journal.meetings.schedule(MeetingDraft(f"Meeting {n}", START + timedelta(days=n)))
    asked: list[int] = []

    def stopped() -> bool:
        asked.append(1)
        return len(asked) > 2

    with pytest.raises(Stopped):
        journal.calendars.publish(there.client, there.address, OPTIONS, stopped=stopped)
    assert len(there.texts()) == 2
    assert there.publish(journal) == ServerReport(created=3, unchanged=2)


def test_what_is_moved_on_a_telephone_is_moved_here(journal: Journal, meeting: int, there: There) -> None:
    there.publish(journal)
    line = next(line for line in there.only().splitlines() if line.startswith("DTSTART;"))
    there.change(journal, line, "DTSTART:20261201T120000Z")
    read = journal.calendars.read_server(there.client, there.address)
    report = journal.calendars.run(journal.calendars.plan(there.address, read))
    assert (report.new, report.changed) == (0, 1)
    assert journal.meetings.get(meeting).start == START - timedelta(hours=1)
    assert journal.meetings.get(meeting).topic == "Rota review"


def test_events_of_others_become_meetings_and_are_never_sent_back(journal: Journal, there: There) -> None:
    address = there.address + "dentist.ics"
    there.running.put(address, FOREIGN)

    def read() -> tuple[int, int, int]:
        found = journal.calendars.read_server(there.client, there.address)
        report = journal.calendars.run(journal.calendars.plan(there.address, found))
        return report.new, report.changed, report.asked

    assert read() == (1, 0, 0)
    assert read() == (0, 0, 0)
    there.running.put(address, FOREIGN.replace(b"T080000Z", b"T081500Z"))
    assert read() == (0, 1, 0)
    assert there.publish(journal) == ServerReport()
    there.running.delete(address)
    assert read() == (0, 0, 1)
    assert [each.topic for each in journal.meetings.upcoming()] == ["Dentist"]


def test_no_private_word_reaches_the_server_or_the_log(
    journal: Journal, there: There, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    points = (ContactPoint("email", "qzxpoint@example.org"), ContactPoint("phone", "qzxphone 030"))
    odette = journal.contacts.add(ContactDraft("Odette Plumbridge", points=points, portrait="qzxportrait"))
    journal.facts.add(odette, FactDraft(FactKind.HOBBY, "qzxfact"))
    journal.promises.add(odette, "qzxpromise")
    journal.jots.save("qzxjot", [odette])
    meeting = journal.meetings.schedule(
        MeetingDraft("qzxtopic", START, contacts=(odette,), agenda="qzxagenda", preparation="qzxprepare",
                     give_first="qzxgive", repeat=Repeat(Pattern.WEEK, date(2026, 12, 29)))
    )  # fmt: skip
    options = ExportOptions(title=TitleChoice.NAME)
    for _ in range(2):
        journal.calendars.publish(there.client, there.address, options)
        assert "Odette" in there.only()
        assert "qzx" not in there.only().lower()
        journal.meetings.move(meeting, START + timedelta(hours=1))
    journal.meetings.cancel(meeting, later=True)
    journal.calendars.publish(there.client, there.address, options)
    assert "qzx" not in there.only().lower()
    assert "Odette" not in caplog.text
    assert PASSWORD not in caplog.text


def test_a_wrong_password_is_said(running: RealServer) -> None:
    if running.name == "xandikos":
        pytest.skip("this server asks nobody for a password")
    with pytest.raises(ServerFault) as refused:
        running.client(password="wrong").calendars()
    assert refused.value.key == "error.server_password"


def test_a_calendar_that_is_not_there_is_said(running: RealServer, journal: Journal, meeting: int) -> None:
    with pytest.raises(ServerFault):
        journal.calendars.publish(running.client(), f"{running.home}missing/deep/", OPTIONS)
    with pytest.raises(ServerFault):
        journal.calendars.read_server(running.client(), f"{running.home}missing/")


LOGIN = b"<!DOCTYPE html><html><body><form>Please log in</form></body></html>"
NO_SERVERS = {
    "a login page": bad.body(LOGIN, "Content-Type: text/html"),
    "a login page that says it is XML": bad.body(LOGIN, "Content-Type: text/xml"),
    "an empty answer": bad.body(b""),
    "an empty multistatus": bad.says(
        b'HTTP/1.1 207 OK\r\n\r\n<?xml version="1.0"?><d:multistatus xmlns:d="DAV:"/>'
    ),
    "XML of something else": bad.body(b"<rss/>", "Content-Type: text/xml"),
    "an error": bad.says(b"HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n"),
    "too busy": bad.says(b"HTTP/1.1 503 No\r\nRetry-After: 100000\r\nContent-Length: 0\r\n\r\n"),
    "an entity bomb": bad.says(
        b"HTTP/1.1 207 OK\r\n\r\n<!DOCTYPE a [<!ENTITY b 'bbbbbbbbbb'><!ENTITY c '"
        + b"&b;" * 1000
        + b"'><!ENTITY d '"
        + b"&c;" * 1000
        + b'\'>]><d:multistatus xmlns:d="DAV:">&d;</d:multistatus>'
    ),
    "an entity of a file": bad.says(
        b"HTTP/1.1 207 OK\r\n\r\n<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>"
        b'<d:multistatus xmlns:d="DAV:"><d:response><d:href>/cal/</d:href><d:propstat><d:status>HTTP/1.1 200 OK'
        b"</d:status><d:prop><d:displayname>&b;</d:displayname></d:prop></d:propstat></d:response></d:multistatus>"
    ),
}


@pytest.mark.parametrize("mode", NO_SERVERS)
def test_what_is_no_calendar_server_is_not_taken_for_one(
    mode: str, journal: Journal, meeting: int, tmp_path: Path
) -> None:
    before = [replace(each) for each in journal.meetings.upcoming()]
    with bad.serving(NO_SERVERS[mode]) as server:
        client = CaldavServer(Transport(server.url, "ida", PASSWORD, deadline_s=5))
        with pytest.raises(ServerFault):
            client.calendars()
        if mode in {"an empty multistatus", "an entity of a file"}:  # a calendar may be empty
            assert journal.calendars.read_server(client, server.url).events == ()
        else:
            with pytest.raises(ServerFault):
                journal.calendars.read_server(client, server.url)
        with pytest.raises(ServerFault):
            journal.calendars.publish(client, server.url, OPTIONS)
    assert list(journal.meetings.upcoming()) == before


def test_no_environment_variable_makes_the_library_write_down_what_is_said() -> None:
    environment = {**os.environ, "PYTHON_CALDAV_COMMDUMP": "1", "PYTHON_CALDAV_DEBUGMODE": "DEBUG"}
    asked = (
        "import relationship_journal.calendar_export.caldav_server;"
        "from caldav.lib import error; print(error.debug_dump_communication, error.debugmode)"
    )
    told = subprocess.run(
        [sys.executable, "-c", asked], env=environment, capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == ["False", "PRODUCTION"]

"""Calendars on the command line: repeating meetings, a calendar that comes in, a server kept current."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from relationship_journal.cli.servers import is_address
from relationship_journal.passwords import Passwords
from tests.calendar_export import misbehaving_server as bad
from tests.calendar_export.dav_servers import NAMES, PASSWORD, USER, RealServer, real_server
from tests.cli.running import Terminal

EVENT = "BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTART;TZID=Europe/Berlin:202612{day:02}T140000\r\nSUMMARY:{topic}\r\n{more}END:VEVENT\r\n"
ODETTE = "ATTENDEE;CN=Odette Plumbridge:mailto:o@example.org\r\n"


def event(uid: str, day: int, topic: str, more: str = "") -> str:
    return EVENT.format(uid=uid, day=day, topic=topic, more=more)


def calendar(*events: str) -> bytes:
    return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + "".join(events) + "END:VCALENDAR\r\n").encode()


def dates(terminal: Terminal) -> list[str]:
    return [each["start"][:16] for each in terminal.run("meetings", "--json").json]


class TestRepeating:
    def test_each_time_is_a_meeting_and_is_moved_or_called_off_by_itself_or_with_the_later_ones(
        self, started: Terminal
    ) -> None:
        meet = ("meet", "Rota", "--with", "Odette", "--at", "tue 1 december 14:00")
        said = started.run(*meet, "--repeat", "weekly", "--until", "29 december")
        assert said.number
        assert "5 times until 2026-12-29" in said.err
        numbers = [str(each["id"]) for each in started.run("meetings", "--json").json]
        assert started.run("move", numbers[1], "--at", "9 december 10:00").code == 0
        assert started.run("cancel", numbers[3], "--later").code == 0
        assert dates(started) == ["2026-12-01T13:00", "2026-12-09T09:00", "2026-12-15T13:00"]
        assert started.run("move", numbers[0], "--at", "wed 2 december 9:00", "--later").code == 0
        assert dates(started) == ["2026-12-02T08:00", "2026-12-09T08:00", "2026-12-16T08:00"]

    @pytest.mark.parametrize(
        ("more", "count"),
        [
            (["--repeat", "weekly"], 53),
            (["--repeat", "weekly", "--every", "2"], 27),
            (["--repeat", "monthly"], 12),
            (["--repeat", "monthly-weekday", "--every", "3"], 4),
        ],
    )
    def test_without_an_end_it_goes_on_for_a_year(
        self, started: Terminal, more: list[str], count: int
    ) -> None:
        assert started.run("meet", "Rota", "--at", "1 december 14:00", *more).code == 0
        assert len(dates(started)) == count

    @pytest.mark.parametrize(
        "more",
        [["--every", "2"], ["--until", "1 january"], ["--repeat", "weekly", "--until", "1 november 2026"],
         ["--repeat", "weekly", "--every", "0"], ["--repeat", "weekly", "--until", "1 may 2099"]],
    )  # fmt: skip
    def test_what_is_no_series_is_refused_in_a_sentence(self, started: Terminal, more: list[str]) -> None:
        said = started.run("meet", "Rota", "--at", "1 december 14:00", *more)
        assert said.code == 1
        assert said.err.strip().endswith(".")
        assert dates(started) == []


class TestComingIn:
    def test_a_calendar_is_read_and_the_same_again_changes_nothing(
        self, started: Terminal, tmp_path: Path
    ) -> None:
        path = tmp_path / "work.ics"
        path.write_bytes(
            calendar(event("a", 1, "Tea", ODETTE), event("b", 2, "Talk"), "BEGIN:VTODO\r\nEND:VTODO\r\n")
        )
        foreseen = started.run("import", str(path), "--dry-run", "--json").json[0]
        assert (foreseen["new"], foreseen["act"]) == (2, None)
        assert dates(started) == []
        (report,) = started.run("import", str(path), "--json").json
        assert {key: report[key] for key in ("kind", "read", "new", "updated", "already", "doubtful")} == {
            "kind": "icalendar", "read": 2, "new": 2, "updated": 0, "already": 0, "doubtful": 0,
        }  # fmt: skip
        assert report["skipped"][0]["sentence"] == "no meeting but VTODO"
        assert [
            each["people"][0]["name"] for each in started.run("meetings", "--json").json if each["people"]
        ] == ["Odette Plumbridge"]
        (again,) = started.run("import", str(path), "--json").json
        assert (again["new"], again["already"], again["act"]) == (0, 2, None)
        assert started.run("undo").code == 0
        assert dates(started) == []

    def test_only_meetings_with_somebody_who_is_here(self, started: Terminal, tmp_path: Path) -> None:
        path = tmp_path / "work.ics"
        path.write_bytes(calendar(event("a", 1, "Tea", ODETTE), event("b", 2, "Talk")))
        (report,) = started.run("import", str(path), "--only-known", "--json").json
        assert report["new"] == 1
        assert [each["name"] for each in report["left_out"]] == ["Talk"]

    @pytest.mark.parametrize(("answer", "left"), [("ask", 2), ("keep", 2), ("calendar", 1)])
    def test_one_that_is_gone_is_asked_about_unless_told(
        self, started: Terminal, tmp_path: Path, answer: str, left: int
    ) -> None:
        path = tmp_path / "work.ics"
        path.write_bytes(calendar(event("a", 1, "Tea"), event("b", 2, "Talk")))
        started.run("import", str(path))
        path.write_bytes(calendar(event("a", 1, "Tea")))
        (report,) = started.run("import", str(path), "--gone", answer, "--json").json
        assert report["doubtful"] == (1 if answer == "ask" else 0)
        assert len(dates(started)) == left

    def test_a_folder_of_calendar_files(self, started: Terminal, tmp_path: Path) -> None:
        folder = tmp_path / "vdir"
        folder.mkdir()
        (folder / "a.ics").write_bytes(calendar(event("a", 1, "Tea")))
        (report,) = started.run("import", str(folder), "--json").json
        assert (report["file"], report["new"]) == ("vdir", 1)

    def test_the_address_of_a_calendar_file(self, started: Terminal) -> None:
        data = calendar(event("a", 1, "Tea"))
        with bad.serving(bad.body(data, "Content-Type: text/calendar")) as server:
            (report,) = started.run("import", f"{server.url}x.ics", "--json").json
            assert report["new"] == 1
            assert b"Authorization" not in server.heard[0]

    def test_an_address_without_encryption_is_refused(self, started: Terminal) -> None:
        said = started.run("import", "http://cal.example.org/x.ics")
        assert said.code == 1
        assert "without encryption" in said.err


@pytest.fixture(scope="module", params=NAMES)
def running(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealServer]:
    with real_server(request.param, tmp_path_factory.mktemp(request.param)) as server:
        yield server


def told(password: str = PASSWORD) -> str:
    """A descriptor that holds a password."""
    reading, writing = os.pipe()
    os.write(writing, f"{password}\n".encode())
    os.close(writing)
    return str(reading)


def test_a_server_is_published_to_and_read_from(started: Terminal, running: RealServer) -> None:
    address = running.make_calendar("terminal")
    number = started.run("meet", "Rota", "--with", "Odette", "--at", "1 december 14:00").number
    publish = ("export", "calendar", address, "--user", USER, "--password-fd")
    assert "1 new, 0 changed" in started.run(*publish, told()).err
    started.run("move", number, "--at", "2 december 14:00")
    said = started.run(*publish, told())
    assert (said.code, "1 changed" in said.err) == (0, True)
    (report,) = started.run("import", address, "--user", USER, "--password-fd", told(), "--json").json
    assert (report["new"], report["already"]) == (0, 1)
    assert PASSWORD not in said.err + said.out


def test_a_password_that_nobody_tells_is_asked_for_in_a_sentence(
    started: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Passwords, "read", lambda *_: None)
    for more in ([], ["--password-fd", "987"]):
        said = started.run("export", "calendar", "https://cal.example.org/", "--user", USER, *more)
        assert said.code == 1
        assert "password is not known" in said.err


def test_birthdays_are_a_file_of_their_own(started: Terminal, tmp_path: Path) -> None:
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Tilda Marzipan\r\nBDAY:1987-05-03\r\nEND:VCARD\r\n"
    (tmp_path / "t.vcf").write_text(card)
    started.run("import", str(tmp_path / "t.vcf"))
    said = started.run("export", "birthdays", str(tmp_path / "days.ics"))
    assert (said.code, "birthdays: 1" in said.err) == (0, True)
    text = (tmp_path / "days.ics").read_text()
    assert "Birthday of Tilda Marzipan" in text
    assert "1987" not in text


@pytest.mark.parametrize(
    ("text", "expected"),
    [("https://x.example/", True), ("WEBCAL://x/", True), ("work.ics", False), ("c:\\x", False)],
)
def test_an_address_is_told_from_a_file(text: str, expected: bool) -> None:
    assert is_address(text) is expected

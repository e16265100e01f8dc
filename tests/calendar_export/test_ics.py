"""The calendar file, read back by programs nobody here wrote."""

from __future__ import annotations

import builtins
import os
import stat
import subprocess
import sys
import zoneinfo
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest

from relationship_journal.calendar_export.file import IcsFile
from relationship_journal.calendar_export.ics import calendar_text
from relationship_journal.calendar_export.zone_rules import observances
from relationship_journal.domain.calendar import CalendarEvent
from relationship_journal.domain.errors import CannotWriteFile, MissingExtra, Stopped
from relationship_journal.domain.work import never_stopped, no_progress

BERLIN = ZoneInfo("Europe/Berlin")
CHANGED = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def event(uid: str, local: datetime, zone: str = "Europe/Berlin", **more: Any) -> CalendarEvent:
    fields: dict[str, Any] = {"sequence": 0, "minutes": 45, "title": "Meeting with Odette"} | more
    start = local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    return CalendarEvent(uid=uid, changed=CHANGED, start=start, zone=zone, **fields)


def text_of(*events: CalendarEvent) -> bytes:
    return calendar_text(events, no_progress, never_stopped)


def events_in(data: bytes) -> dict[str, Any]:
    calendar = icalendar.Calendar.from_ical(data)
    assert not calendar.errors
    return {str(each["UID"]): each for each in calendar.walk("VEVENT")}


def test_local_times_survive_summer_and_winter() -> None:
    winter, summer = datetime(2026, 12, 1, 10, 30), datetime(2026, 7, 1, 10, 30)
    read = events_in(text_of(event("w@x", winter), event("s@x", summer)))
    assert read["w@x"]["DTSTART"].dt.astimezone(UTC) == datetime(2026, 12, 1, 9, 30, tzinfo=UTC)
    assert read["s@x"]["DTSTART"].dt.astimezone(UTC) == datetime(2026, 7, 1, 8, 30, tzinfo=UTC)
    assert read["s@x"]["DTSTART"].params["TZID"] == "Europe/Berlin"


@pytest.mark.parametrize("zone", ["UTC", "Etc/UTC"])
def test_universal_time_needs_no_rules(zone: str) -> None:
    data = text_of(event("u@x", datetime(2026, 7, 1, 10), zone))
    assert b"DTSTART:20260701T100000Z" in data
    assert b"VTIMEZONE" not in data


def test_the_zone_is_written_as_yearly_rules() -> None:
    data = text_of(event("s@x", datetime(2026, 7, 1, 10))).decode()
    assert "RDATE" not in data
    assert "DTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\n" in data
    assert "DTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\n" in data


@pytest.mark.parametrize("zone", sorted(zoneinfo.available_timezones() - {"localtime"}))
def test_every_zone_of_the_world_reads_back_to_the_same_instant(zone: str) -> None:
    starts = [datetime(2027, month, 15, 9, tzinfo=UTC) for month in range(1, 13)]
    events = [CalendarEvent(f"{n}@x", 0, CHANGED, start, 60, zone, "Busy") for n, start in enumerate(starts)]
    assert (
        sorted(each["DTSTART"].dt.astimezone(UTC) for each in events_in(text_of(*events)).values()) == starts
    )


def test_the_rules_alone_give_the_offsets() -> None:
    """Readers without zone data use the written rules; a rule that disagrees would shift a meeting."""
    for zone in ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Europe/Dublin", "America/Nuuk"):
        data = text_of(
            event("a@x", datetime(2027, 1, 15, 9), zone), event("b@x", datetime(2027, 7, 15, 9), zone)
        )
        alien = data.replace(zone.encode(), b"Nowhere/" + zone.rpartition("/")[2].encode())
        read = events_in(alien)
        for uid, month in (("a@x", 1), ("b@x", 7)):
            expected = datetime(2027, month, 15, 9, tzinfo=ZoneInfo(zone)).utcoffset()
            assert read[uid]["DTSTART"].dt.utcoffset() == expected, (zone, uid)


def test_an_hour_that_comes_twice_goes_out_in_utc() -> None:
    second = datetime(2026, 10, 25, 1, 15, tzinfo=UTC)
    read = events_in(text_of(CalendarEvent("o@x", 0, CHANGED, second, 45, "Europe/Berlin", "Busy")))
    assert read["o@x"]["DTSTART"].dt == second


def test_a_zone_only_this_computer_knows_has_no_rules() -> None:
    assert observances("localtime") is None


def test_nobody_is_invited_and_everything_is_private() -> None:
    data = text_of(event("a@x", datetime(2026, 7, 1, 10), reminder_minutes=15, place="Mill Lane 4")).decode()
    assert "ATTENDEE" not in data
    assert "ORGANIZER" not in data
    assert "METHOD" not in data
    assert "CLASS:PRIVATE" in data
    assert "TRIGGER:-PT15M" in data


def test_a_cancelled_meeting_says_so_and_rings_no_more() -> None:
    data = text_of(event("a@x", datetime(2026, 7, 1, 10), cancelled=True, sequence=3, reminder_minutes=15))
    read = events_in(data)["a@x"]
    assert (read["STATUS"], read["SEQUENCE"]) == ("CANCELLED", 3)
    assert b"VALARM" not in data


def test_the_same_events_give_the_same_bytes() -> None:
    same = event("a@x", datetime(2026, 7, 1, 10), agenda="Numbers")
    assert text_of(same) == text_of(same)


@pytest.mark.parametrize(
    "nasty", ["A\r\nATTENDEE:x", "a\u2028b\x85c", "semi;comma,back\\slash", "\x00\x07bell", "王" * 60]
)
def test_text_never_breaks_out_of_its_line(nasty: str) -> None:
    data = text_of(event("a@x", datetime(2026, 7, 1, 10), title=nasty, place=nasty, agenda=nasty))
    assert b"\nATTENDEE" not in data
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    kept = "".join(c for c in nasty if c.isalnum())
    assert "".join(c for c in str(events_in(data)["a@x"]["SUMMARY"]) if c.isalnum()) == kept


def test_a_file_is_private_and_whole(tmp_path: Path) -> None:
    target = IcsFile(tmp_path / "meetings.ics")
    os.umask(0)
    try:
        target.publish([event("a@x", datetime(2026, 7, 1, 10))], no_progress, never_stopped)
    finally:
        os.umask(0o077)
    assert stat.S_IMODE(target.path.stat().st_mode) == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["meetings.ics"]


def test_stopping_leaves_the_old_file(tmp_path: Path) -> None:
    target = IcsFile(tmp_path / "meetings.ics")
    target.path.write_text("old")
    with pytest.raises(Stopped):
        target.publish([event("a@x", datetime(2026, 7, 1, 10))], no_progress, lambda: True)
    assert target.path.read_text() == "old"


def test_a_place_that_refuses_is_named(tmp_path: Path) -> None:
    (tmp_path / "plain").write_text("")
    with pytest.raises(CannotWriteFile):
        IcsFile(tmp_path / "plain" / "out.ics").publish([], no_progress, never_stopped)


def test_without_the_extra_one_sentence_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = builtins.__import__

    def blocked(name: str, *more: Any, **named: Any) -> Any:
        if name.partition(".")[0] == "icalendar":
            raise ModuleNotFoundError(name, name="icalendar")
        return real(name, *more, **named)

    for module in [name for name in sys.modules if name.partition(".")[0] == "icalendar"]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.delitem(sys.modules, "relationship_journal.calendar_export.ics")
    monkeypatch.setattr(builtins, "__import__", blocked)
    with pytest.raises(MissingExtra) as refused:
        IcsFile(tmp_path / "out.ics").publish([], no_progress, never_stopped)
    assert refused.value.data == {"extra": "calendar"}
    assert not list(tmp_path.iterdir())


def test_khal_reads_the_right_hours_in_summer_and_winter(tmp_path: Path) -> None:
    ics = tmp_path / "meetings.ics"
    IcsFile(ics).publish(
        [
            event("w@x", datetime(2026, 12, 1, 10, 30), title="Winter talk", place="Café Lindenholz"),
            event("s@x", datetime(2026, 7, 1, 10, 30), title="Summer talk"),
        ],
        no_progress,
        never_stopped,
    )
    config = tmp_path / "khal.conf"
    config.write_text(
        f"[calendars]\n[[m]]\npath = {tmp_path / 'calendar'}\n[sqlite]\npath = {tmp_path / 'khal.db'}\n"
        "[locale]\nlocal_timezone = Europe/Berlin\ndefault_timezone = Europe/Berlin\n"
        "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
        "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
    )
    (tmp_path / "calendar").mkdir()
    home = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "Europe/Berlin"}

    def khal(*words: str) -> str:
        command = [sys.executable, "-W", "ignore", "-c", "from khal.cli import main_khal; main_khal()"]
        done = subprocess.run(
            [*command, "-c", str(config), *words],
            env=home,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    khal("import", "--batch", "-a", "m", str(ics))
    listing = ["list", "--format", "{start-time}-{end-time} {title}"]
    assert "10:30-11:15 Winter talk" in khal(*listing, "2026-12-01", "1d")
    assert "10:30-11:15 Summer talk" in khal(*listing, "2026-07-01", "1d")


def test_an_event_lasts_as_long_as_it_should_over_a_change_of_clock() -> None:
    late = datetime(2026, 3, 29, 1, 30)
    read = events_in(text_of(event("a@x", late, minutes=120)))["a@x"]
    lasted = read["DTEND"].dt.astimezone(UTC) - read["DTSTART"].dt.astimezone(UTC)
    assert lasted == timedelta(minutes=120)

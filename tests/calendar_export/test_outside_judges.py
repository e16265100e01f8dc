"""Programs nobody here wrote read our calendar files: the same events at the same instants, in ten zones, all year."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events
import vobject

from relationship_journal.calendar_export.ics import calendar_text
from relationship_journal.domain.calendar import CalendarEvent, EventTime
from relationship_journal.domain.repeating import Pattern, Repeat, starts_of
from relationship_journal.domain.work import never_stopped, no_progress

JUDGES = Path(__file__).parent / "judges"
FIRST, LAST = date(2027, 1, 1), date(2028, 1, 1)
CHANGED = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
ZONES = [
    "Europe/Berlin",  # summer time
    "Europe/Dublin",  # whose winter is the exception: negative summer time
    "America/New_York",
    "America/St_Johns",  # half an hour off
    "Australia/Lord_Howe",  # half an hour of summer time
    "Pacific/Auckland",  # the other half of the world
    "Africa/Cairo",  # changes at midnight
    "Asia/Kolkata",  # no summer time
    "Asia/Kathmandu",
    "America/Sao_Paulo",
    "America/Nuuk",
    "UTC",
]
Row = tuple[str, str]
Judge = Callable[[Path], list[Row]]
TITLE = "Tea; cake, back\\slash é 王"


def series(zone: str, pattern: Pattern = Pattern.WEEK, hour: int = 9) -> CalendarEvent:
    start = datetime(2027, 1, 5, hour, 30, tzinfo=ZoneInfo(zone)).astimezone(UTC)
    repeat = Repeat(pattern, date(2027, 12, 30))
    return CalendarEvent("series@x", 1, CHANGED, start, 45, zone, TITLE, "Mill; Lane, 4", repeat=repeat)


def with_exceptions(event: CalendarEvent) -> CalendarEvent:
    starts = starts_of(event.repeat, event.start, event.zone) if event.repeat else ()
    moved = [starts[at] for at in (3, 13, 40) if at < len(starts)]
    times = tuple(EventTime(each, each + timedelta(hours=3), 60, "Moved", "Elsewhere") for each in moved)
    return replace(event, times=times, left_out=tuple(starts[at] for at in (5, 12) if at < len(starts)))


def expected(*events: CalendarEvent) -> list[Row]:
    rows = []
    for event in events:
        if event.cancelled:
            continue
        times = {time.original: (time.start, time.title) for time in event.times}
        starts = starts_of(event.repeat, event.start, event.zone) if event.repeat else (event.start,)
        for start in starts:
            if start not in event.left_out:
                at, title = times.get(start, (start, event.title))
                rows.append((at.strftime("%Y%m%dT%H%M%SZ"), title))
    return sorted(rows)


def written(folder: Path, *events: CalendarEvent) -> Path:
    path = folder / "out.ics"
    path.write_bytes(calendar_text(events, no_progress, never_stopped))
    return path


def rows_of(text: str) -> list[Row]:
    pairs = [line.split("\t", 1) for line in text.splitlines() if "\t" in line]
    return sorted((instant, title) for instant, title in pairs)


def run(*command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    base = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"} | environment
    return subprocess.run(command, env=base, capture_output=True, text=True, timeout=120, check=False)


def recurring(path: Path) -> list[Row]:
    """Icalendar and recurring-ical-events."""
    read = icalendar.Calendar.from_ical(path.read_bytes())
    found = recurring_ical_events.of(read).between(FIRST, LAST)
    return sorted(
        (each["DTSTART"].dt.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ"), str(each["SUMMARY"]))
        for each in found
        if each.get("STATUS") != "CANCELLED"
    )


def sabre(path: Path) -> list[Row]:
    """sabre/vobject, what Nextcloud and Baïkal use; it must have nothing to complain about."""
    if shutil.which("php") is None or not Path("/usr/share/php/Sabre/VObject").is_dir():
        pytest.skip("php and sabre/vobject are not on this computer")
    done = run("php", str(JUDGES / "sabre.php"), str(path), f"{FIRST}", f"{LAST}")
    assert done.returncode == 0, done.stderr + done.stdout
    return rows_of(done.stdout)


def icaljs(path: Path) -> list[Row]:
    """ical.js, the engine of Thunderbird; NODE_PATH says where it is."""
    found = (
        run("node", "-e", "require('ical.js')", NODE_PATH=os.environ.get("NODE_PATH", ""))
        if shutil.which("node")
        else None
    )
    if found is None or found.returncode:
        pytest.skip("node and ical.js are not on this computer")
    done = run(
        "node", str(JUDGES / "icaljs.cjs"), str(path), f"{FIRST:%Y%m%d}", f"{LAST:%Y%m%d}",
        NODE_PATH=os.environ["NODE_PATH"],
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return rows_of(done.stdout)


EXPANDING = [recurring, sabre, icaljs]


@pytest.mark.parametrize("judge", EXPANDING)
@pytest.mark.parametrize("zone", ZONES)
def test_a_weekly_meeting_is_at_its_hour_all_year(judge: Judge, zone: str, tmp_path: Path) -> None:
    event = with_exceptions(series(zone))
    assert judge(written(tmp_path, event)) == expected(event)


@pytest.mark.parametrize("judge", EXPANDING)
@pytest.mark.parametrize("pattern", Pattern)
def test_every_pattern(judge: Judge, pattern: Pattern, tmp_path: Path) -> None:
    for first in (datetime(2027, 1, 29, 9, 30), datetime(2027, 1, 31, 9, 30)):
        start = first.replace(tzinfo=ZoneInfo("Europe/Berlin")).astimezone(UTC)
        event = replace(series("Europe/Berlin", pattern), start=start)
        assert judge(written(tmp_path, event)) == expected(event)


@pytest.mark.parametrize("judge", EXPANDING)
@pytest.mark.parametrize("zone", ZONES)
def test_hours_that_are_skipped_or_come_twice(judge: Judge, zone: str, tmp_path: Path) -> None:
    """Every day at every odd hour of the nights in which clocks change somewhere."""
    days = [date(2027, 3, 14), date(2027, 3, 28), date(2027, 4, 4), date(2027, 9, 26), date(2027, 10, 31),
            date(2027, 11, 7), date(2027, 4, 30), date(2027, 10, 29)]  # fmt: skip
    events = []
    for day in days:
        for minutes in range(-60, 60 * 6, 45):
            local = datetime(day.year, day.month, day.day) + timedelta(minutes=minutes)
            for fold in (0, 1):
                start = local.replace(tzinfo=ZoneInfo(zone), fold=fold).astimezone(UTC)
                uid = f"{start:%Y%m%d%H%M}-{fold}@x"
                events.append(CalendarEvent(uid, 0, CHANGED, start, 45, zone, "Busy"))
    assert judge(written(tmp_path, *events)) == expected(*events)


@pytest.mark.parametrize("judge", EXPANDING)
def test_what_is_called_off_is_not_there(judge: Judge, tmp_path: Path) -> None:
    off = replace(series("Europe/Berlin"), cancelled=True)
    single = replace(series("Europe/Berlin"), uid="single@x", repeat=None)
    assert judge(written(tmp_path, off, single)) == expected(single)


def test_libical_finds_no_error(tmp_path: Path) -> None:
    if shutil.which("gcc") is None or not Path("/usr/include/libical/ical.h").is_file():
        pytest.skip("gcc and libical are not on this computer")
    program = tmp_path / "libical"
    assert run("gcc", "-o", str(program), str(JUDGES / "libical.c"), "-lical").returncode == 0
    events = [replace(with_exceptions(series(zone)), uid=f"{zone}@x", reminder_minutes=15) for zone in ZONES]
    done = run(str(program), str(written(tmp_path, *events)))
    assert done.returncode == 0, done.stdout
    # Each zone's series, and each of its times that is written out by itself.
    assert done.stdout.startswith("sound=1 errors=0 events=")


def test_vobject_validates_it(tmp_path: Path) -> None:
    path = written(tmp_path, with_exceptions(series("Europe/Berlin")))
    for each in vobject.readComponents(path.read_text("utf-8"), validate=True):
        assert each.behavior is not None


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Europe/Dublin"])
def test_calcurse_shows_the_right_hours(zone: str, tmp_path: Path) -> None:
    """It knows no RECURRENCE-ID: the rule and what is left out of it."""
    if shutil.which("calcurse") is None:
        pytest.skip("calcurse is not on this computer")
    event = replace(with_exceptions(series(zone)), times=(), title="Tea")
    home = tmp_path / "calcurse"
    path = written(tmp_path, event)
    here = {"TZ": zone, "HOME": str(tmp_path)}
    assert run("calcurse", "-q", "-D", str(home), "-i", str(path), **here).returncode == 0
    asked = ["-Q", "--input-datefmt", "4", "--output-datefmt", "4", "--from", f"{FIRST}", "--days", "365"]
    shown = run(
        "calcurse", "-q", "-D", str(home), *asked, "--format-recur-apt", "%(start:%Y%m%d %H:%M) %m\\n", **here
    )
    days = (
        [each.astimezone(ZoneInfo(zone)) for each in starts_of(event.repeat, event.start, zone)]
        if event.repeat
        else []
    )
    left_out = {each.astimezone(ZoneInfo(zone)) for each in event.left_out}
    said = [line for line in shown.stdout.splitlines() if line.endswith(" Tea")]
    assert said == [f"{day:%Y%m%d %H:%M} Tea" for day in days if day not in left_out]


def khal(folder: Path, zone: str, *events: CalendarEvent) -> list[str]:
    """What khal lists of 2027 after it took these events in, into the calendar it already has in that folder."""
    config, calendar = folder / "khal.conf", folder / "calendar"
    calendar.mkdir(exist_ok=True)
    config.write_text(
        f"[calendars]\n[[m]]\npath = {calendar}\n[sqlite]\npath = {folder / 'khal.db'}\n"
        f"[locale]\nlocal_timezone = {zone}\ndefault_timezone = {zone}\n"
        "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
        "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
    )
    program = ["-W", "ignore", "-c", "from khal.cli import main_khal; main_khal()", "-c", str(config)]
    path = written(folder, *events)
    done = run(sys.executable, *program, "import", "--batch", "-a", "m", str(path), HOME=str(folder), TZ=zone)
    assert done.returncode == 0, done.stderr
    form = ["--format", "{start-date} {start-time} {title} {status}", "--day-format", ""]
    shown = run(sys.executable, *program, "list", *form, "2027-01-01", "364d", HOME=str(folder), TZ=zone)
    assert shown.returncode == 0, shown.stderr
    return sorted(line.strip() for line in shown.stdout.splitlines() if line.startswith("2027"))


def as_khal_lists(event: CalendarEvent) -> list[str]:
    local = [
        (
            datetime.strptime(instant, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC).astimezone(ZoneInfo(event.zone)),
            title,
        )
        for instant, title in expected(event)
    ]
    return sorted(f"{at:%Y-%m-%d %H:%M} {title} CONFIRMED" for at, title in local)


def test_khal_shows_a_series_with_its_exceptions(tmp_path: Path) -> None:
    event = with_exceptions(replace(series("Europe/Berlin"), title="Tea"))
    assert khal(tmp_path, event.zone, event) == as_khal_lists(event)


def test_khal_updates_what_it_has_and_shows_it_called_off(tmp_path: Path) -> None:
    event = replace(series("Europe/Berlin"), title="Tea")
    assert khal(tmp_path, event.zone, event) == as_khal_lists(event)
    changed = with_exceptions(
        replace(event, sequence=2, changed=CHANGED + timedelta(hours=1), title="Coffee")
    )
    for _again in range(2):
        assert khal(tmp_path, event.zone, changed) == as_khal_lists(changed)
    off = khal(tmp_path, event.zone, replace(changed, sequence=3, cancelled=True))
    assert off
    assert all(line.endswith(" CANCELLED") for line in off)

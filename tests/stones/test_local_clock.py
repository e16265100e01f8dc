"""The computer's clock: aware UTC, and a zone that can be looked up whatever the computer says."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest
import tzlocal

from relationship_journal import local_clock
from relationship_journal.local_clock import SystemClock, local_zone


def test_now_is_aware_and_utc() -> None:
    before = datetime.now(UTC)
    now = SystemClock().now()
    assert now.tzinfo is UTC
    assert before <= now <= datetime.now(UTC)


def test_the_zone_can_be_looked_up() -> None:
    ZoneInfo(SystemClock().zone)


def test_a_zone_may_be_given() -> None:
    assert SystemClock(zone="Asia/Kathmandu").zone == "Asia/Kathmandu"


def test_the_computers_zone_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tzlocal, "get_localzone_name", lambda: "Europe/Berlin")
    assert local_zone() == "Europe/Berlin"


@pytest.mark.parametrize("said", [None, "", "Mars/Olympus_Mons", "../etc/passwd"])
def test_a_zone_nobody_knows_becomes_utc(monkeypatch: pytest.MonkeyPatch, said: str | None) -> None:
    monkeypatch.setattr(tzlocal, "get_localzone_name", lambda: said)
    assert local_zone() == "UTC"


def test_a_broken_setting_becomes_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> str:
        raise ZoneInfoNotFoundError("/etc/timezone and TZ disagree")

    monkeypatch.setattr(tzlocal, "get_localzone_name", refuse)
    assert local_zone() == "UTC"


def test_a_journey_is_noticed_and_nothing_is_looked_up_meanwhile(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, seen = SystemClock(), []
    for zone in ("Asia/Kathmandu", "Asia/Kathmandu", "Europe/Berlin"):
        monkeypatch.setenv("TZ", zone)
        seen.append(clock.zone)
    assert seen == ["Asia/Kathmandu", "Asia/Kathmandu", "Europe/Berlin"]
    monkeypatch.setattr(local_clock, "local_zone", lambda: pytest.fail("looked up again"))
    assert clock.zone == "Europe/Berlin"


def test_the_link_of_the_system_says_it_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    link = tmp_path / "localtime"
    monkeypatch.setattr(local_clock, "_SAYS", link)
    found = iter(("Europe/Berlin", "Asia/Tokyo"))
    monkeypatch.setattr(local_clock, "local_zone", lambda: next(found))
    clock = SystemClock()
    assert clock.zone == "Europe/Berlin"
    link.symlink_to("/usr/share/zoneinfo/Asia/Tokyo")
    assert [clock.zone, clock.zone] == ["Asia/Tokyo", "Asia/Tokyo"]

"""After a meeting: asked once, by the system's notifications, only if wanted, and without a name."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.announcing import Announcer
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.meeting_watch import WANTED, MeetingWatch
from relationship_journal.desktop.settings.reminders import RemindersPage
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.domain.meetings import MeetingDraft
from tests.desktop.open_desk import MORNING, open_desk
from tests.fixed_clock import FixedClock


class Heard(QObject):
    """An announcer that only remembers."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, str, str]] = []

    def say(self, key: str, title: str, words: str) -> bool:
        self.said.append((key, title, words))
        return True


class Scene:
    def __init__(self, desk: Desk, clock: FixedClock, settings: SettingsStore, owner: QWidget) -> None:
        self.desk, self.clock, self.settings = desk, clock, settings
        self.heard = Heard()
        self.watch = MeetingWatch(desk, settings, self.heard, owner)  # type: ignore[arg-type]  # says as an Announcer does

    def plan(self, minutes_ahead: int, length: int = 30) -> int:
        journal = self.desk.journal
        odette = journal.contacts.add(f"Odette {minutes_ahead}")
        start = self.clock.now() + timedelta(minutes=minutes_ahead)
        return journal.meetings.schedule(MeetingDraft("Rota", start, length, contacts=(odette,)))

    def idle(self) -> bool:
        return not self.desk.background.pending() and not self.desk.writer.pending()


@pytest.fixture
def scene(qtbot: QtBot, tmp_path: Path) -> Iterator[Scene]:
    window, clock = QWidget(), FixedClock(MORNING)
    qtbot.addWidget(window)
    settings = SettingsStore(tmp_path / "settings.ini")
    with open_desk(tmp_path, window, clock) as desk:
        made = Scene(desk, clock, settings, window)
        yield made
        qtbot.waitUntil(made.idle)


def look(scene: Scene, qtbot: QtBot) -> None:
    scene.watch.look()
    qtbot.waitUntil(scene.idle)


def test_it_is_off_until_switched_on(scene: Scene, qtbot: QtBot) -> None:
    scene.plan(10)
    look(scene, qtbot)
    assert not scene.watch.is_waiting()
    page = RemindersPage(scene.settings)
    qtbot.addWidget(page)
    assert not page.after_meeting.isChecked()
    with qtbot.waitSignal(page.changed):
        page.after_meeting.click()
    look(scene, qtbot)
    assert scene.watch.is_waiting()


def test_a_timer_runs_only_while_a_meeting_of_today_is_ahead(scene: Scene, qtbot: QtBot) -> None:
    scene.settings.set_flag(WANTED, on=True)
    look(scene, qtbot)
    assert not scene.watch.is_waiting()
    scene.plan(60 * 24)
    look(scene, qtbot)
    assert not scene.watch.is_waiting()
    scene.plan(-60)
    look(scene, qtbot)
    assert not scene.watch.is_waiting()
    scene.plan(30)
    look(scene, qtbot)
    assert scene.watch.is_waiting()


def test_a_meeting_that_ended_is_asked_about_once_and_nobody_is_named(scene: Scene, qtbot: QtBot) -> None:
    scene.settings.set_flag(WANTED, on=True)
    number = scene.plan(10)
    look(scene, qtbot)
    scene.clock.instant += timedelta(minutes=41)
    scene.watch._due()
    qtbot.waitUntil(lambda: bool(scene.heard.said) and scene.idle())
    ((key, _title, words),) = scene.heard.said
    assert words == "A meeting ended. Write down what was said?"
    assert "Odette" not in key + words
    scene.watch._due()
    qtbot.waitUntil(scene.idle)
    assert len(scene.heard.said) == 1
    with qtbot.waitSignal(scene.watch.jot_wanted) as wanted:
        scene.heard.pressed.emit(key)
    assert wanted.args == [number]


def test_what_was_jotted_already_is_not_asked_about(scene: Scene, qtbot: QtBot) -> None:
    scene.settings.set_flag(WANTED, on=True)
    number = scene.plan(10)
    look(scene, qtbot)
    scene.clock.instant += timedelta(minutes=41)
    people = [person.id for person in scene.desk.journal.meetings.get(number).people]
    scene.desk.journal.jots.save("Fine", people, meeting_id=number)
    scene.watch._due()
    qtbot.waitUntil(scene.idle)
    assert scene.heard.said == []


def test_it_wakes_early_and_goes_on_waiting(scene: Scene, qtbot: QtBot) -> None:
    scene.settings.set_flag(WANTED, on=True)
    scene.plan(60)
    look(scene, qtbot)
    scene.watch._due()
    qtbot.waitUntil(scene.watch.is_waiting)
    assert scene.heard.said == []


@pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("dbus-daemon") is None,
    reason="needs a message bus of its own",
)
def test_the_portal_shows_it_and_tells_when_it_was_pressed(tmp_path: Path) -> None:
    """In a process of its own: a bus connection outlives what a test can put away."""
    script = Path(__file__).with_name("portal_probe.py")
    done = subprocess.run(
        [sys.executable, str(script)], capture_output=True, text=True, timeout=120, check=False, cwd=tmp_path
    )
    assert done.stdout.splitlines() == ["shown after-meeting-7: title, words", "pressed after-meeting-7"], (
        done.stderr
    )


def test_without_a_bus_and_a_tray_nothing_is_said(qtbot: QtBot) -> None:
    from PySide6.QtDBus import QDBusConnection

    assert not Announcer(bus=QDBusConnection("nowhere")).say("key", "title", "words")

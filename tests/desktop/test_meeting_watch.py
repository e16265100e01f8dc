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
from PySide6.QtWidgets import QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.desktop import announcing
from relationship_journal.desktop.announcing import Announcer
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.meeting_watch import AFTER, BEFORE, NAMES, MeetingWatch
from relationship_journal.desktop.settings.reminders import RemindersPage
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.domain.meetings import MeetingDraft
from tests.desktop.open_desk import MORNING, open_desk
from tests.fixed_clock import FixedClock


class Heard(QObject):
    """An announcer that only remembers."""

    pressed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, str, str]] = []

    def say(self, key: str, title: str, words: str) -> None:
        self.said.append((key, title, words))


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
    assert not scene.watch._timer.isActive()
    page = RemindersPage(scene.settings)
    qtbot.addWidget(page)
    assert not page.after_meeting.isChecked()
    with qtbot.waitSignal(page.changed):
        page.after_meeting.click()
    look(scene, qtbot)
    assert scene.watch._timer.isActive()


def waits_ms(scene: Scene) -> int:
    return scene.watch._timer.interval()


def test_it_looks_each_minute_while_a_meeting_is_ahead_and_else_for_the_next_day(
    scene: Scene, qtbot: QtBot
) -> None:
    look(scene, qtbot)
    assert not scene.watch._timer.isActive()
    scene.settings.set_flag(AFTER, on=True)
    for planned, waits in ((None, 15 * 60), (60 * 24, 15 * 60), (-60, 15 * 60), (30, 60)):
        if planned is not None:
            scene.plan(planned)
        look(scene, qtbot)
        assert scene.watch._timer.isActive()
        assert waits_ms(scene) == waits * 1000, planned


def test_a_window_left_open_over_night_speaks_of_the_next_days_meetings(scene: Scene, qtbot: QtBot) -> None:
    scene.settings.set_flag(BEFORE, on=True)
    number = scene.plan(24 * 60)
    look(scene, qtbot)
    scene.clock.instant += timedelta(hours=23, minutes=55)
    scene.watch._due()
    qtbot.waitUntil(lambda: bool(scene.heard.said) and scene.idle())
    assert [said[0] for said in scene.heard.said] == [f"before-meeting-{number}"]


def test_the_first_meeting_of_the_day_is_spoken_of_once_ten_minutes_ahead(scene: Scene, qtbot: QtBot) -> None:
    scene.settings.set_flag(BEFORE, on=True)
    number = scene.plan(30)
    scene.plan(90)
    look(scene, qtbot)
    scene.clock.instant += timedelta(minutes=19)
    scene.watch._due()
    assert scene.heard.said == []
    scene.clock.instant += timedelta(minutes=1, seconds=20)
    scene.watch._due()
    assert scene.heard.said == [(f"before-meeting-{number}", "Meeting in 10 minutes", "10:20")]
    for minutes in (2, 60):
        scene.clock.instant += timedelta(minutes=minutes)
        scene.plan(4)  # an earlier one, made later
        look(scene, qtbot)
    again = MeetingWatch(scene.desk, scene.settings, scene.heard, scene.watch.parent())  # type: ignore[arg-type]  # after a restart
    again.look()
    qtbot.waitUntil(scene.idle)
    assert len(scene.heard.said) == 1
    with qtbot.waitSignal(scene.watch.briefing_wanted) as wanted:
        scene.heard.pressed.emit(f"before-meeting-{number}", "token")
    assert wanted.args == [number, "token"]


@pytest.mark.parametrize(("late", "said"), [(25, ["Meeting in 5 minutes"]), (31, [])])
def test_who_wakes_the_computer_late_hears_how_long_it_is_now(
    scene: Scene, qtbot: QtBot, late: int, said: list[str]
) -> None:
    scene.settings.set_flag(BEFORE, on=True)
    scene.plan(30)
    look(scene, qtbot)
    scene.clock.instant += timedelta(minutes=late)
    scene.watch._due()
    qtbot.waitUntil(scene.idle)
    assert [title for _key, title, _words in scene.heard.said] == said


def test_a_meeting_called_off_is_not_spoken_of(scene: Scene, qtbot: QtBot) -> None:
    scene.settings.set_flag(BEFORE, on=True)
    scene.desk.journal.meetings.cancel(scene.plan(5))
    look(scene, qtbot)
    assert scene.heard.said == []


def test_names_are_said_only_where_they_are_allowed(scene: Scene, qtbot: QtBot) -> None:
    for key in (BEFORE, AFTER, NAMES):
        scene.settings.set_flag(key, on=True)
    scene.plan(5)
    look(scene, qtbot)
    scene.clock.instant += timedelta(minutes=36)
    scene.watch._due()
    qtbot.waitUntil(lambda: len(scene.heard.said) == 2 and scene.idle())
    assert [said[1:] for said in scene.heard.said] == [
        ("Meeting in 5 minutes", "09:55, Odette 5"),
        ("How did it go with Odette?", "Write down what was said?"),
    ]


def test_a_meeting_that_ended_is_asked_about_once_and_nobody_is_named(scene: Scene, qtbot: QtBot) -> None:
    scene.settings.set_flag(AFTER, on=True)
    number = scene.plan(10)
    look(scene, qtbot)
    scene.clock.instant += timedelta(minutes=41)
    scene.watch._due()
    qtbot.waitUntil(lambda: bool(scene.heard.said) and scene.idle())
    ((key, title, words),) = scene.heard.said
    assert (title, words) == ("A meeting ended", "Write down what was said?")
    assert "Odette" not in key
    scene.watch._due()
    qtbot.waitUntil(scene.idle)
    assert len(scene.heard.said) == 1
    with qtbot.waitSignal(scene.watch.jot_wanted) as wanted:
        scene.heard.pressed.emit(key, "")
    assert wanted.args == [number, ""]


def test_what_was_jotted_already_is_not_asked_about(scene: Scene, qtbot: QtBot) -> None:
    scene.settings.set_flag(AFTER, on=True)
    number = scene.plan(10)
    look(scene, qtbot)
    scene.clock.instant += timedelta(minutes=41)
    people = [person.id for person in scene.desk.journal.meetings.get(number).people]
    scene.desk.journal.jots.save("Fine", people, meeting_id=number)
    scene.watch._due()
    qtbot.waitUntil(scene.idle)
    assert scene.heard.said == []


def test_it_wakes_early_and_goes_on_waiting(scene: Scene, qtbot: QtBot) -> None:
    scene.settings.set_flag(AFTER, on=True)
    scene.plan(60)
    look(scene, qtbot)
    scene.watch._due()
    qtbot.waitUntil(scene.watch._timer.isActive)
    assert scene.heard.said == []


@pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("dbus-daemon") is None,
    reason="needs a message bus of its own",
)
@pytest.mark.parametrize(
    ("who", "lines"),
    [
        (
            "portal",
            ["portal shown after-meeting-7: title, <b>words</b> & more", "pressed after-meeting-7 ''"],
        ),
        (
            "service",
            [
                "service shown title, &lt;b&gt;words&lt;/b&gt; &amp; more, ['default', 'Open'], relationship-journal",
                "pressed after-meeting-7 'token'",
            ],
        ),
        ("bare", ["service shown title, <b>words</b> & more, [], relationship-journal"]),
        ("nobody", ["nobody"]),
    ],
)
def test_whoever_shows_notifications_here_shows_it_and_tells_when_it_was_pressed(
    tmp_path: Path, who: str, lines: list[str]
) -> None:
    """In a process of its own: a bus connection outlives what a test can put away."""
    script = Path(__file__).with_name("portal_probe.py")
    done = subprocess.run(
        [sys.executable, str(script), who],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        cwd=tmp_path,
    )
    assert done.stdout.splitlines() == lines, done.stderr


def test_without_a_bus_and_a_tray_nothing_is_said(scene: Scene, qtbot: QtBot) -> None:
    from PySide6.QtDBus import QDBusConnection

    announcer = Announcer(scene.desk.background, bus=QDBusConnection("nowhere"))
    with qtbot.assertNotEmitted(announcer.pressed):
        announcer.say("key", "title", "words")
        qtbot.waitUntil(scene.idle)
    assert announcer._tray is None


@pytest.mark.parametrize("pressed", ["messageClicked", "activated"])
def test_elsewhere_the_tray_says_it_and_its_icon_goes_when_it_was_pressed(
    scene: Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, pressed: str
) -> None:
    said: list[tuple[str, str]] = []
    monkeypatch.setattr(announcing, "HAS_BUS", False)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _tray, title, words, _icon: said.append((title, words))
    )
    icon: list[str] = []  # the plugin of the tests has no tray to show it in
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _tray: icon.append("shown"))
    monkeypatch.setattr(QSystemTrayIcon, "hide", lambda _tray: icon.append("hidden"))
    announcer = Announcer(scene.desk.background)
    announcer.say("after-meeting-7", "title", "words")
    tray = announcer._tray
    assert tray is not None
    assert said == [("title", "words")]
    with qtbot.waitSignal(announcer.pressed) as heard:
        if pressed == "activated":
            tray.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
        else:
            tray.messageClicked.emit()
    assert heard.args == ["after-meeting-7", ""]
    assert icon == ["shown", "hidden"]

"""The panel that looks over a calendar: who is you, what would come in, what is decided, taken and undone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.calendars.event_model import Show
from relationship_journal.desktop.calendars.left_out import LeftOut
from relationship_journal.desktop.calendars.panel import CalendarPanel, CalendarSource
from relationship_journal.desktop.dialogs import Dialogs
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.domain.event_plans import EventDecision, EventReport
from tests.desktop.planning_desk import HOSTILE, Planning, planning_desk

ME, ODETTE, STRANGER = "me@example.org", "odette@example.org", "who@example.org"


@pytest.fixture
def planning(tmp_path: Path, qtbot: QtBot) -> Iterator[Planning]:
    with planning_desk(tmp_path, qtbot) as made:
        made.window.show()
        yield made


def event(uid: str, day: int, topic: str, *people: str, place: str = "") -> str:
    names = {ODETTE: "Odette Plumbridge", ME: "Me", STRANGER: "Somebody Else"}
    lines = [f"ATTENDEE;CN={names[each]}:mailto:{each}" for each in people]
    head = [f"UID:{uid}", f"DTSTART;TZID=Europe/Berlin:202605{day:02}T140000", "DURATION:PT45M"]
    said = [f"SUMMARY:{topic}", f"LOCATION:{place}"]
    return "\r\n".join(["BEGIN:VEVENT", *head, *said, *lines, "END:VEVENT", ""])


EVENTS = [
    event("a", 19, "Rota review", ODETTE, ME, place="Mill Lane"),
    event("b", 20, "Strangers", STRANGER, ME),
    event("c", 12, "Past talk", ODETTE, ME),
    "BEGIN:VEVENT\r\nUID:d\r\nDTSTART;VALUE=DATE:20260525\r\nSUMMARY:Whit Monday\r\nEND:VEVENT\r\n",
]


def write(planning: Planning, tmp_path: Path, *events: str) -> Path:
    path = tmp_path / "work.ics"
    path.write_bytes(("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + "".join(events) + "END:VCALENDAR\r\n").encode())
    return path


def opened(planning: Planning, path: Path) -> CalendarPanel:
    calendars = planning.journal.calendars
    source = CalendarSource(path.name, str(path), lambda told, stopped: calendars.read(path, told, stopped))
    panel = CalendarPanel(planning.desk, source, planning.window)
    panel.present()
    planning.settle()
    return panel


def topics(planning: Planning) -> list[str]:
    meetings = planning.journal.meetings
    return sorted(each.topic for each in (*meetings.upcoming(), *meetings.past()))


def test_meetings_with_people_who_are_here_are_ticked_and_taken(planning: Planning, tmp_path: Path) -> None:
    panel = opened(planning, write(planning, tmp_path, *EVENTS))
    assert panel.subtitle.text() == "work.ics, 4 events"
    assert panel.me.currentData() == ME
    assert [panel.model.is_ticked(row) for row in range(3)] == [True, True, False]
    assert panel.primary.text() == "Take 2 meetings"
    assert panel._fact is not None
    reports: list[EventReport] = []
    panel.taken.connect(reports.append)
    panel.submitted.emit()
    planning.settle()
    assert reports[0].new == 2
    assert topics(planning) == ["Past talk", "Rota review"]
    assert [each.topic for each in planning.journal.meetings.waiting()] == ["Past talk"]
    planning.desk.undo()
    planning.settle()
    assert topics(planning) == []


def test_a_row_tells_all_to_a_screen_reader(planning: Planning, tmp_path: Path) -> None:
    panel = opened(planning, write(planning, tmp_path, *EVENTS))
    row = panel.model.index(1, 0)
    spoken = panel.model.data(row, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Tue 19 May, 14:00, Rota review, Odette Plumbridge, new meeting"


def test_space_ticks_and_the_segments_decide(planning: Planning, tmp_path: Path) -> None:
    panel = opened(planning, write(planning, tmp_path, *EVENTS))
    panel.table.selectRow(2)
    assert panel._segments is not None
    QTest.keyClick(panel.table, Qt.Key.Key_Space)
    assert panel.primary.text() == "Take 3 meetings"
    assert panel._segments.value() == "take"
    panel.model.decide(2, EventDecision.KEEP)
    panel.submitted.emit()
    planning.settle()
    assert "Strangers" not in topics(planning)
    again = opened(planning, tmp_path / "work.ics")
    assert again.model.taken() == 0
    assert not again.primary.isEnabled()


def test_another_attendee_is_you(planning: Planning, tmp_path: Path) -> None:
    panel = opened(planning, write(planning, tmp_path, *EVENTS))
    panel.me.setCurrentIndex(panel.me.findData(ODETTE))
    panel.me.activated.emit(panel.me.currentIndex())
    planning.settle()
    assert all(not each.people for each in panel._plan.candidates) if panel._plan else False


def test_what_changed_on_both_sides_is_shown_and_asked(planning: Planning, tmp_path: Path) -> None:
    path = write(planning, tmp_path, *EVENTS[:2])
    opened(planning, path).submitted.emit()
    planning.settle()
    (meeting,) = planning.journal.meetings.upcoming()
    planning.journal.meetings.move(meeting.id, meeting.start + timedelta(hours=1))
    path = write(planning, tmp_path, event("a", 21, "Rota review", ODETTE, ME))
    panel = opened(planning, path)
    panel.shown.set_value(Show.ASKED)
    panel.model.show_only(Show.ASKED)
    assert panel._differs.text().splitlines()[0] == (
        "Start: here Tue 19 May, 15:00, in the calendar Thu 21 May, 14:00"
    )
    assert not panel.primary.isEnabled()
    panel.model.decide(0, EventDecision.TAKE)
    panel.submitted.emit()
    planning.settle()
    assert planning.journal.meetings.upcoming()[0].local_start.day == 21


def test_what_was_left_out_can_be_read(planning: Planning, tmp_path: Path) -> None:
    panel = opened(planning, write(planning, tmp_path, *EVENTS))
    assert panel.left_out.text() == "1 left out"
    panel.left_out.click()
    popup = panel.findChild(LeftOut)
    assert popup is not None
    assert popup.list.toPlainText() == "Line 30: a whole day is no meeting: Whit Monday"
    popup.close()


def test_a_file_that_is_none_is_said(planning: Planning, tmp_path: Path) -> None:
    path = tmp_path / "no.ics"
    path.write_text("hello")
    panel = opened(planning, path)
    assert panel.problem.isVisible()
    assert not panel.primary.isEnabled()


def test_hostile_words_are_words(planning: Planning, tmp_path: Path) -> None:
    panel = opened(planning, write(planning, tmp_path, event("a", 19, HOSTILE, place=HOSTILE)))
    panel.grab()
    assert HOSTILE in panel._title.text()


def test_the_import_hands_a_calendar_on(planning: Planning, tmp_path: Path) -> None:
    path = write(planning, tmp_path, *EVENTS)
    settings = SettingsStore(tmp_path / "settings.ini")
    dialogs = Dialogs(planning.desk, planning.window, settings)
    for given in (path, tmp_path):
        if given == tmp_path:
            (tmp_path / "planning.journal-copy").write_text("")
        dialogs.bring(given)
        planning.settle()
        panel = next(each for each in planning.window.findChildren(CalendarPanel) if each.isVisible())
        assert len(panel.model.decisions()) == 3
        panel.reject()
        planning.settle()
    dialogs.dissolve()


def test_many_events_are_a_list_that_scrolls(planning: Planning, tmp_path: Path) -> None:
    rule = "RRULE:FREQ=DAILY;COUNT=300\r\nEND:VEVENT"
    events = [event(f"{n}", 19, f"Many {n}").replace("END:VEVENT", rule) for n in range(20)]
    panel = opened(planning, write(planning, tmp_path, *events))
    assert panel.model.rowCount() == 6000
    assert panel.primary.text() == "Take 6,000 meetings"
    QTest.keyClick(panel.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert panel.model.taken() == 0

"""The Meetings page: what stands where, what a row can do, and that focus and words survive."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.meetings.groups import past_groups, upcoming_groups
from relationship_journal.desktop.meetings.pane import MeetingsPane
from relationship_journal.desktop.meetings.row import MeetingRow
from relationship_journal.desktop.requests import JotRequest, ScheduleRequest
from relationship_journal.desktop.widgets.chip import Chip
from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.meetings import Meeting, MeetingDraft
from relationship_journal.domain.repeating import Pattern, Repeat
from tests.desktop.planning_desk import HOSTILE, TODAY, Planning, at, plan, planning_desk

BERLIN = "Europe/Berlin"


@pytest.fixture
def planning(tmp_path: Path, qtbot: QtBot) -> Iterator[Planning]:
    with planning_desk(tmp_path, qtbot) as made:
        yield made


def shown(planning: Planning) -> MeetingsPane:
    pane = MeetingsPane(planning.desk)
    planning.qtbot.addWidget(pane)
    pane.resize(1300, 900)
    pane.show()
    planning.settle()
    return pane


def row_of(pane: MeetingsPane, topic: str) -> MeetingRow:
    return next(row for row in pane.list.rows() if row.meeting.topic == topic)


def topics(pane: MeetingsPane) -> list[str]:
    return [row.meeting.topic for row in pane.list.rows()]


def meeting(day: int, hour: int = 12) -> Meeting:
    return Meeting(day + 1000, f"day {day}", at(day, hour), 60, BERLIN, people=(ContactRow(1, "Odette"),))


def test_upcoming_groups_are_today_tomorrow_days_weeks_and_later() -> None:
    rows = [meeting(day) for day in (0, 1, 2, 3, 4, 10, 11, 60)]
    groups = upcoming_groups(rows, at(0, 9), BERLIN)
    told = [(group.title, group.note, [each.topic for each in group.meetings]) for group in groups]
    assert told == [
        ("Today", "Thursday 14 May", ["day 0"]),
        ("Tomorrow", "Friday 15 May", ["day 1"]),
        ("Saturday", "16 May", ["day 2"]),
        ("Sunday", "17 May", ["day 3"]),
        ("Next week", "18 to 24 May", ["day 4", "day 10"]),
        ("Later", "", ["day 11", "day 60"]),
    ]
    assert [group.by_day for group in groups] == [False] * 4 + [True] * 2


def test_on_sunday_tomorrow_is_not_lost_in_next_week() -> None:
    groups = upcoming_groups([meeting(4), meeting(5)], at(3, 9), BERLIN)
    assert [(group.title, len(group.meetings)) for group in groups] == [("Tomorrow", 1), ("Next week", 1)]


def test_what_runs_since_yesterday_stands_under_today() -> None:
    groups = upcoming_groups([meeting(-1, 23)], at(0, 0, 10), BERLIN)
    assert [group.title for group in groups] == ["Today"]


def test_the_day_is_the_readers_not_utc() -> None:
    late = Meeting(1, "late", at(1, 0, 30), 30, BERLIN)  # 22:30 UTC the day before
    assert [group.title for group in upcoming_groups([late], at(0, 9), BERLIN)] == ["Tomorrow"]


def test_past_groups_run_backwards_by_month() -> None:
    groups = past_groups([meeting(day, 8) for day in (0, -1, -2, -30, -31)], at(0, 20), BERLIN)
    told = [(group.title, [each.topic for each in group.meetings]) for group in groups]
    assert told == [
        ("Today", ["day 0"]),
        ("Yesterday", ["day -1"]),
        ("May 2026", ["day -2"]),
        ("April 2026", ["day -30", "day -31"]),
    ]


def test_shows_upcoming_and_past_and_what_waits(planning: Planning) -> None:
    plan(planning)
    pane = shown(planning)
    assert topics(pane) == ["Check-in", "Look-back", "Coffee", "Market", "Scope", "Clash", "Fair"]
    assert pane.waiting.isVisible()
    pane.show_past(past=True)
    planning.settle()
    assert topics(pane) == ["Mentor hour", "Old lunch"]


def test_chips_say_how_soon_and_what_overlaps(planning: Planning) -> None:
    plan(planning)
    pane = shown(planning)

    def chips(topic: str) -> list[str]:
        return [chip.text() for chip in row_of(pane, topic).findChildren(Chip)]

    assert chips("Check-in") == ["in 40 min"]
    assert chips("Look-back") == []
    assert chips("Scope") == ["overlaps 11:30"]
    assert chips("Clash") == ["overlaps 11:00"]


def test_a_clash_pushes_no_place_out_of_line(planning: Planning) -> None:
    plan(planning)
    rows = shown(planning).list.rows()
    planning.qtbot.waitUntil(lambda: len({row._place.x() for row in rows}) == 1)
    assert any(row.meeting.overlaps is not None for row in rows)


def test_names_are_shown_as_written(planning: Planning) -> None:
    plan(planning)
    pane = shown(planning)
    labels = row_of(pane, "Scope").findChildren(QLabel)
    assert HOSTILE in [label.text() for label in labels]
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert HOSTILE in row_of(pane, "Scope").accessibleName()


def test_cancelling_can_be_undone(planning: Planning) -> None:
    ids = plan(planning)
    pane = shown(planning)
    pane._menu.cancel(row_of(pane, "Look-back").meeting)
    planning.settle()
    assert "Look-back" not in topics(pane)
    pane.show_past(past=True)
    planning.settle()
    assert [chip.text() for chip in row_of(pane, "Look-back").findChildren(Chip)] == ["called off"]
    planning.desk.undo()
    planning.settle()
    assert planning.journal.meetings.get(ids["look-back"]).is_planned
    pane.show_past(past=False)
    planning.settle()
    assert "Look-back" in topics(pane)


def test_moving_keeps_zone_and_length(planning: Planning) -> None:
    ids = plan(planning)
    pane = shown(planning)
    popup = pane._menu.reschedule(row_of(pane, "Coffee").meeting, pane)
    assert popup.when.text() == "2026-05-15 09:15"
    popup.when.set_text("next tuesday")
    popup._take()
    assert "At what time?" in popup.when.field.error()
    popup.when.set_text("next tuesday 16")
    popup._take()
    planning.settle()
    moved = planning.journal.meetings.get(ids["coffee"])
    assert (moved.start, moved.minutes, moved.zone) == (at(5, 16), 30, BERLIN)


def test_focus_goes_to_the_next_row_when_one_is_deleted(planning: Planning) -> None:
    plan(planning)
    pane = shown(planning)
    row = row_of(pane, "Look-back")
    row.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(row, Qt.Key.Key_Delete)
    planning.settle()
    assert "Look-back" not in topics(pane)
    focused = QApplication.focusWidget()
    assert isinstance(focused, MeetingRow)
    assert focused.meeting.topic == "Coffee"


def test_keys_move_open_and_edit(planning: Planning) -> None:
    ids = plan(planning)
    pane = shown(planning)
    first = pane.list.rows()[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert pane.list.rows()[1].hasFocus()
    with planning.qtbot.waitSignal(pane.briefing_requested) as briefing:
        QTest.keyClick(pane.list.rows()[1], Qt.Key.Key_Return)
    assert briefing.args == [("meeting", ids["look-back"])]
    with planning.qtbot.waitSignal(pane.schedule_requested) as schedule:
        QTest.keyClick(pane.list.rows()[1], Qt.Key.Key_F2)
    assert schedule.args == [ScheduleRequest((planning.person("Barnaby Quillfeather"),), ids["look-back"])]


def test_the_menu_names_every_action(planning: Planning) -> None:
    plan(planning)
    pane = shown(planning)
    row = row_of(pane, "Look-back")
    menu = pane._menu.build(row.meeting, row)
    words = [action.text().split("\t")[0] for action in menu.actions() if not action.isSeparator()]
    assert words == [
        "Briefing",
        "Jot",
        "Edit…",
        "Reschedule…",
        "Export this one…",
        "Cancel meeting",
        "Delete",
    ]


def test_jotting_ends_the_waiting_and_links_the_entry(planning: Planning) -> None:
    ids = plan(planning)
    pane = shown(planning)
    hesper = planning.person("Hesper Moonbrook")
    with planning.qtbot.waitSignal(pane.jot_requested) as asked:
        pane.waiting.jot_wanted.emit(planning.journal.meetings.get(ids["mentor"]))
    assert asked.args == [JotRequest((hesper,), ids["mentor"])]
    entry = planning.journal.jots.save("Good hour.", (hesper,), meeting_id=ids["mentor"])
    pane.show_past(past=True)
    planning.settle()
    assert not pane.waiting.isVisible()
    with planning.qtbot.waitSignal(pane.entry_requested) as opened:
        row_of(pane, "Mentor hour").opened.emit(row_of(pane, "Mentor hour").meeting)
    assert opened.args == [hesper, entry]


def test_nothing_to_note_ends_the_waiting(planning: Planning) -> None:
    ids = plan(planning)
    pane = shown(planning)
    pane.waiting.nothing_to_note.emit(planning.journal.meetings.get(ids["mentor"]))
    planning.settle()
    assert not pane.waiting.isVisible()


def test_a_day_of_the_month_leads_to_its_meetings(planning: Planning) -> None:
    plan(planning)
    pane = shown(planning)
    pane.month.day_activated.emit(TODAY + timedelta(days=3))
    assert row_of(pane, "Scope").hasFocus()
    pane.month.day_activated.emit(TODAY - timedelta(days=20))
    planning.settle()
    assert row_of(pane, "Old lunch").hasFocus()


def test_a_hidden_page_reads_nothing_until_it_is_shown(planning: Planning) -> None:
    pane = MeetingsPane(planning.desk)
    planning.qtbot.addWidget(pane)
    planning.settle()
    plan(planning)
    planning.settle()
    assert pane.list.rows() == []
    pane.show()
    planning.settle()
    assert len(pane.list.rows()) == 7


def test_an_empty_page_offers_to_schedule(planning: Planning) -> None:
    pane = shown(planning)
    with planning.qtbot.waitSignal(pane.schedule_requested):
        pane.list.schedule_wanted.emit()
    assert pane.list.rows() == []


@pytest.mark.parametrize(("width", "columns"), [(1300, 2), (1024, 1)])
def test_one_column_below_the_breakpoint(planning: Planning, width: int, columns: int) -> None:
    plan(planning)
    pane = shown(planning)
    pane.resize(width, 700)
    planning.settle()
    aside = (
        pane.month.mapTo(pane, pane.month.rect().topLeft()).x()
        > pane.list.mapTo(pane, pane.list.rect().topRight()).x()
    )
    assert aside == (columns == 2)
    assert pane.minimumSizeHint().width() <= 744  # 960 less the sidebar


@pytest.mark.parametrize("past", [True, False])
def test_more_meetings_come_on_demand(planning: Planning, past: bool) -> None:
    for day in range(1, 66):
        planning.meet(f"day {day}", ("Tilda Marzipan",), at(-day if past else day, 9), 30)
    pane = shown(planning)
    pane.show_past(past=past)
    planning.settle()
    assert len(pane.list.rows()) == 60
    pane.list.more_wanted.emit()
    planning.settle()
    assert len(pane.list.rows()) == 65


# -- repeating ---------------------------------------------------------------------------------------


def tea(planning: Planning) -> MeetingsPane:
    start = at(5, 14)
    people = (planning.person("Tilda Marzipan"),)
    rule = Repeat(Pattern.WEEK, start.date() + timedelta(days=28))
    draft = MeetingDraft("Tea", start, 60, BERLIN, people, repeat=rule)
    planning.journal.meetings.schedule(draft)
    return shown(planning)


def test_a_repeating_meeting_says_its_rule(planning: Planning) -> None:
    row = tea(planning).list.rows()[0]
    assert "Weekly on Tuesday, until 16 June 2026" in row.accessibleName()


@pytest.mark.parametrize(
    ("words", "left"),
    [("Cancel meeting", 4), ("Delete", 4), ("Cancel this and all later ones", 2), ("Delete this and all later ones", 2)],
)  # fmt: skip
def test_one_or_all_later_ones_from_the_menu(planning: Planning, words: str, left: int) -> None:
    pane = tea(planning)
    row = pane.list.rows()[2]
    menu = pane._menu.build(row.meeting, row)
    line = next(each for each in menu.actions() if each.text().split("\t")[0] == words)
    line.trigger()
    planning.settle()
    assert len(pane.list.rows()) == left
    planning.desk.undo()
    planning.settle()
    assert len(pane.list.rows()) == 5
    menu.deleteLater()


def test_all_later_ones_are_moved_together(planning: Planning) -> None:
    pane = tea(planning)
    popup = pane._menu.reschedule(pane.list.rows()[3].meeting, pane, later=True)
    popup.when.set_text("wed 10 june 9:00")
    popup._take()
    planning.settle()
    said = [row.meeting.local_start.strftime("%d.%m. %H") for row in pane.list.rows()]
    assert said == ["19.05. 14", "26.05. 14", "02.06. 14", "10.06. 09"]

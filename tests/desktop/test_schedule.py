"""The Schedule panel: what it understands, what it refuses and where the focus goes, and what is saved."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.people_popup import PeoplePopup
from relationship_journal.desktop.requests import JotRequest, ScheduleRequest
from relationship_journal.desktop.schedule.length import LengthField, minutes_of
from relationship_journal.desktop.schedule.panel import SchedulePanel
from relationship_journal.desktop.toast import Toast
from relationship_journal.desktop.when_field import WhenField
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.domain.channels import Channel
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.domain.repeating import Pattern, Repeat
from tests.desktop.planning_desk import HOSTILE, Planning, at, plan, planning_desk


@pytest.fixture
def planning(tmp_path: Path, qtbot: QtBot) -> Iterator[Planning]:
    with planning_desk(tmp_path, qtbot) as made:
        made.window.show()
        yield made


def opened(planning: Planning, request: ScheduleRequest | None = None) -> SchedulePanel:
    panel = SchedulePanel(planning.desk, planning.window, request)
    panel.present()
    planning.settle()
    return panel


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("75", 75), ("75 min", 75), ("1h", 60), ("1 h 30", 90), ("1:15", 75), ("2 hours 5 minutes", 125), ("10080", 10080),
        ("0", None), ("", None), ("-5", None), ("long", None), ("10081", None), ("999h", None), ("1h 1h", None),
    ],
)  # fmt: skip
def test_lengths(text: str, minutes: int | None) -> None:
    assert minutes_of(text) == minutes


def test_a_typed_length(qtbot: QtBot) -> None:
    field = LengthField()
    qtbot.addWidget(field)
    field.show()
    field.set_minutes(45)
    assert (field.minutes(), field.line.isVisible()) == (45, False)
    field.set_minutes(75)
    assert (field.minutes(), field.line.text()) == (75, "75")
    field.line.setText("soon")
    assert field.minutes() is None
    assert field.complain()


def test_what_was_understood_is_said_in_full(planning: Planning) -> None:
    field = WhenField(planning.desk.now, "When", needs_hour=True)
    planning.qtbot.addWidget(field)
    field.set_text("tue 19 may 14:00")
    assert field._hint.text() == "Tuesday 19 May 2026, 14:00"
    assert not field.complain()
    field.set_text("tue 19 may")
    assert field.complain()
    assert field.field.error() == "At what time? Try tue 19 may 14:00."
    field.set_text("not a date")
    assert field._hint.text() == ""
    assert field.complain()
    assert field.field.error() == "“not a date” is not a time I know. Try 19 May 14:00 or next Tuesday 9."


def test_down_opens_the_month_and_a_day_keeps_the_hour(planning: Planning) -> None:
    field = WhenField(planning.desk.now, "When")
    planning.qtbot.addWidget(field)
    field.show()
    field.set_text("friday 9")
    QTest.keyClick(field.line, Qt.Key.Key_Down)
    popup = field._popup
    assert popup is not None
    assert popup.isVisible()
    QTest.keyClick(popup.view.month, Qt.Key.Key_Down)
    QTest.keyClick(popup.view.month, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert field.text() == "2026-05-22 09:00"


def test_schedules_what_is_written(planning: Planning) -> None:
    odette = planning.person("Odette Plumbridge")
    panel = opened(planning, ScheduleRequest((odette,)))
    assert panel.topic.line.hasFocus()
    panel.topic.set_text(HOSTILE)
    panel.when.set_text("tue 19 may 14:00")
    panel.length.set_minutes(45)
    panel.where.set_text("Mill Lane 4")
    panel.how.setCurrentIndex(panel.how.findData("video"))
    panel.agenda.set_text("Numbers")
    panel.prepare.set_text("Ask about the ride")
    panel.remind.setChecked(False)
    with planning.qtbot.waitSignal(panel.scheduled) as saved:
        panel.submitted.emit()
    draft = planning.journal.meetings.draft_of(saved.args[0])
    assert draft == MeetingDraft(
        HOSTILE, at(5, 14), 45, "Europe/Berlin", (odette,), "Mill Lane 4", Channel.VIDEO, "Numbers",
        "Ask about the ride", "", remind_jot=False,
    )  # fmt: skip
    assert not panel.isVisible()


def test_pressing_save_twice_plans_one_meeting(planning: Planning) -> None:
    panel = opened(planning, ScheduleRequest((planning.person("Odette Plumbridge"),)))
    panel.when.set_text("friday 9")
    panel.submitted.emit()
    panel.submitted.emit()
    planning.settle()
    assert len(planning.journal.meetings.upcoming()) == 1


@pytest.mark.parametrize(
    ("topic", "when", "length", "wrong"),
    [
        ("", "friday 9", "60", "topic"),
        ("T", "", "60", "when"),
        ("T", "friday", "60", "when"),
        ("T", "friday 9", "no", "length"),
    ],
)
def test_what_is_wrong_gets_the_focus_and_nothing_is_saved(
    planning: Planning, topic: str, when: str, length: str, wrong: str
) -> None:
    panel = opened(planning)
    panel.topic.set_text(topic)
    panel.when.set_text(when)
    panel.length.set_minutes(75)
    panel.length.line.setText(length)
    assert panel.primary.isEnabled()
    panel.submitted.emit()
    planning.settle()
    expected = {"topic": panel.topic.line, "when": panel.when.line, "length": panel.length.line}[wrong]
    assert QApplication.focusWidget() is expected
    assert planning.journal.meetings.upcoming() == ()
    panel.reject()


def test_edits_with_the_same_panel_and_keeps_what_it_does_not_show(planning: Planning) -> None:
    meeting_id = planning.journal.meetings.schedule(
        MeetingDraft("Call", at(3, 8), 75, "Asia/Tokyo", (), "", Channel.MESSAGE, give_first="A book")
    )
    panel = opened(planning, ScheduleRequest(meeting_id=meeting_id))
    assert panel.when.text() == "2026-05-17 15:00"  # Tokyo's clock
    assert panel.zone.zone() == "Asia/Tokyo"
    assert panel.length.minutes() == 75
    panel.topic.set_text("Long call")
    panel.submitted.emit()
    planning.settle()
    draft = planning.journal.meetings.draft_of(meeting_id)
    assert draft == MeetingDraft(
        "Long call", at(3, 8), 75, "Asia/Tokyo", (), "", Channel.MESSAGE, give_first="A book"
    )


def test_another_zone_is_shown_with_the_readers_hour(planning: Planning) -> None:
    panel = opened(planning)
    panel.topic.set_text("Call")
    panel.when.set_text("19 may 15:00")
    assert panel.zone.link.isVisible()
    panel.zone._choose("Asia/Tokyo")
    assert panel.zone.chip.isVisible()
    assert panel.zone._here.text() == "that is Tue 19 May, 08:00 for you"
    panel.submitted.emit()
    planning.settle()
    (made,) = planning.journal.meetings.upcoming()
    assert (made.start, made.zone) == (at(5, 8), "Asia/Tokyo")


def test_an_overlap_is_said_not_forbidden(planning: Planning) -> None:
    plan(planning)
    panel = opened(planning)
    panel.topic.set_text("Another")
    panel.when.set_text("today 15:30")
    planning.settle()
    assert panel.overlap.isVisible()
    assert panel.overlap.text() == "Overlaps 15:00, Barnaby Quillfeather"
    panel.when.set_text("today 16:00")
    planning.settle()
    assert not panel.overlap.isVisible()
    panel.reject()


def test_in_the_past_is_allowed_and_offers_a_jot(planning: Planning) -> None:
    odette = planning.person("Odette Plumbridge")
    panel = opened(planning, ScheduleRequest((odette,)))
    asked: list[object] = []
    panel.jot_requested.connect(asked.append)
    panel.when.set_text("yesterday 14:00")
    with planning.qtbot.waitSignal(panel.scheduled) as saved:
        panel.submitted.emit()
    assert [each.id for each in planning.journal.meetings.waiting()] == saved.args
    assert planning.desk.notices.current() == "Saved as already happened"
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # what was deleted is gone
    toast = next(each for each in planning.window.findChildren(Toast) if each.isVisible())
    action = toast.findChild(Button)
    assert isinstance(action, Button)
    action.click()
    assert asked == [JotRequest((odette,), saved.args[0])]


def test_people_come_and_go(planning: Planning) -> None:
    odette, tilda = planning.person("Odette Plumbridge"), planning.person("Tilda Marzipan")
    panel = opened(planning, ScheduleRequest((odette,)))
    panel.people.add(planning.journal.contacts.row(tilda))
    panel.people.add(planning.journal.contacts.row(tilda))
    assert panel.people.ids() == (odette, tilda)
    panel.people._chips[0].removed.emit(odette)
    assert panel.people.ids() == (tilda,)
    panel.reject()


def test_the_people_list_finds_leaves_out_and_adds(planning: Planning) -> None:
    popup = PeoplePopup(planning.desk, planning.window)
    popup.leave_out([planning.person("Tilda Marzipan")])
    picked: list[object] = []
    popup.picked.connect(picked.append)
    popup._look_up("til")
    planning.settle()
    assert [item.key for item in popup.items()] == [("add", "til")]
    popup._look_up("odette plumbridge")
    planning.settle()
    assert [item.text for item in popup.items()] == ["Odette Plumbridge"]
    popup._choose(planning.person("Odette Plumbridge"))
    popup._choose(("add", "Rosalba"))
    planning.settle()
    assert [getattr(row, "name", "") for row in picked] == ["Odette Plumbridge", "Rosalba"]


def test_a_gone_meeting_is_said_in_the_panel(planning: Planning) -> None:
    panel = opened(planning, ScheduleRequest(meeting_id=999))
    assert "999" in panel._fact.text()
    panel.reject()


# -- repeating ---------------------------------------------------------------------------------------


def test_a_repeating_meeting_is_scheduled_by_one_link(planning: Planning) -> None:
    panel = opened(planning, ScheduleRequest((planning.person("Odette Plumbridge"),)))
    panel.topic.set_text("Rota review")
    panel.when.set_text("di 19. mai 14 uhr")
    assert not panel.repeat._parts.isVisible()
    panel.repeat.link.click()
    assert panel.repeat.rule.currentText() == "Weekly on Tuesday"
    panel.repeat.every.setText("2")
    panel.repeat.until.set_text("end of june")
    assert panel.repeat._says.text() == "4 meetings, each with a briefing and a jot of its own"
    panel.submitted.emit()
    planning.settle()
    found = planning.journal.meetings.upcoming()
    assert [each.local_start.strftime("%d.%m. %H") for each in found] == [
        "19.05. 14", "02.06. 14", "16.06. 14", "30.06. 14",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "every", "until", "complaint"),
    [
        ("week", "0", "", "every"),
        ("week", "x", "", "every"),
        ("week", "1", "yesterday", "until"),
        ("week", "1", "nonsense", "until"),
        ("week", "1", "1 june 2060", "until"),
    ],
)
def test_a_rule_that_is_none_is_said_beside_it(
    planning: Planning, rule: str, every: str, until: str, complaint: str
) -> None:
    panel = opened(planning)
    panel.topic.set_text("x")
    panel.when.set_text("tue 19 may 14:00")
    panel.repeat.write([rule, every, until])
    panel.submitted.emit()
    planning.settle()
    assert planning.journal.meetings.upcoming() == ()
    assert panel.repeat.until.field.error() or panel.repeat._says.text()
    focused = panel.repeat.every if complaint == "every" else panel.repeat.until.line
    assert focused.hasFocus()


def series(planning: Planning) -> list[int]:
    start = at(5, 14)
    draft = MeetingDraft("Tea", start, repeat=Repeat(Pattern.WEEK, start.date() + timedelta(days=28)))
    planning.journal.meetings.schedule(draft)
    return [each.id for each in planning.journal.meetings.upcoming()]


@pytest.mark.parametrize(("scope", "changed"), [("one", 1), ("later", 3)])
def test_one_time_or_the_later_ones_are_changed(planning: Planning, scope: str, changed: int) -> None:
    ids = series(planning)
    panel = opened(planning, ScheduleRequest((), ids[2]))
    assert panel._scope_row.isVisible()
    panel.scope.set_value(scope)
    panel.topic.set_text("Cake")
    panel.submitted.emit()
    planning.settle()
    topics = [each.topic for each in planning.journal.meetings.upcoming()]
    assert topics.count("Cake") == changed
    assert topics[2] == "Cake"


def test_a_changed_rule_is_for_all_later_ones(planning: Planning) -> None:
    ids = series(planning)
    panel = opened(planning, ScheduleRequest((), ids[0]))
    panel.repeat.every.setText("2")
    panel.repeat._chosen()
    assert (panel.scope.value(), panel.scope.isEnabled()) == ("later", False)
    panel.submitted.emit()
    planning.settle()
    assert len(planning.journal.meetings.upcoming()) == 3


def test_a_single_meeting_has_no_scope_and_a_repeating_one_can_end(planning: Planning) -> None:
    alone = planning.meet("Alone", (), at(3, 9))
    assert not opened(planning, ScheduleRequest((), alone))._scope_row.isVisible()
    planning.journal.meetings.remove(alone)
    ids = series(planning)
    panel = opened(planning, ScheduleRequest((), ids[0]))
    panel.repeat.rule.setCurrentIndex(0)
    panel.repeat._chosen()
    panel.submitted.emit()
    planning.settle()
    assert [each.id for each in planning.journal.meetings.upcoming()] == [ids[0]]

"""The Export panel: what it counts, previews, remembers and writes, and what it never lets out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from relationship_journal.calendar_export.file import IcsFile
from relationship_journal.desktop.exporting.panel import ExportPanel
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.calendar import CalendarEvent, TitleChoice
from relationship_journal.domain.contacts import ContactDraft
from relationship_journal.domain.errors import MissingExtra, Stopped
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.domain.repeating import Pattern, Repeat
from relationship_journal.domain.work import Progress, Stopper
from tests.desktop.planning_desk import TODAY, Planning, at, plan, planning_desk


@dataclass
class Shelf:
    """A target that keeps what it is handed, or refuses."""

    path: Path
    refusal: Exception | None = None
    taken: list[CalendarEvent] = field(default_factory=list)

    @property
    def name(self) -> str:
        return str(self.path)

    def publish(self, events: Sequence[CalendarEvent], progress: Progress, stopped: Stopper) -> None:
        if self.refusal is not None:
            raise self.refusal
        progress(len(events), len(events))
        self.taken = list(events)


@pytest.fixture
def planning(tmp_path: Path, qtbot: QtBot) -> Iterator[Planning]:
    with planning_desk(tmp_path, qtbot) as made:
        made.window.show()
        yield made


@pytest.fixture
def shelf(planning: Planning, tmp_path: Path) -> Shelf:
    made = Shelf(tmp_path / "out.ics")
    planning.desk.calendar_target = lambda _path: made
    return made


def opened(
    planning: Planning,
    monkeypatch: pytest.MonkeyPatch,
    ids: Sequence[int] | None = None,
    store: SettingsStore | None = None,
) -> ExportPanel:
    panel = ExportPanel(planning.desk, planning.window, ids, store=store)
    monkeypatch.setattr(panel, "ask_path", lambda: planning.journal.path.parent / "meetings.ics")
    panel.present()
    planning.settle()
    return panel


def words_in(panel: ExportPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(PlainLabel) if label.isVisible()]


def test_counts_and_previews_the_first(planning: Planning, monkeypatch: pytest.MonkeyPatch) -> None:
    plan(planning)
    panel = opened(planning, monkeypatch)
    spans = [panel.controls.span.itemText(at) for at in range(panel.controls.span.count())]
    assert spans == ["Next 30 days, 6 meetings", "This year, 9 meetings", "All meetings, 9 meetings"]
    assert panel.primary.label() == "Save 6 meetings…"
    assert {
        "Meeting with Odette Plumbridge",
        "Thu 14 May, 10:30 to 11:15",
        "Café Lindenholz",
        "15 min before",
    } <= set(words_in(panel))
    assert "Check-in" not in " ".join(words_in(panel))  # the topic stays home unless it is asked for
    panel.reject()


def test_each_choice_shows_at_once_what_leaves(planning: Planning, monkeypatch: pytest.MonkeyPatch) -> None:
    plan(planning)
    panel = opened(planning, monkeypatch)
    panel.controls.titles[TitleChoice.FULL].click()
    panel.controls.place.click()
    panel.controls.reminder.click()
    planning.settle()
    words = words_in(panel)
    assert "Odette Plumbridge: Check-in" in words
    assert "Name, topic, date, time and length" in words
    assert not {"Café Lindenholz", "15 min before", "Place", "Reminder"} & set(words)
    panel.controls.titles[TitleChoice.BUSY].click()
    planning.settle()
    assert "Busy" in words_in(panel)
    panel.reject()


def test_agenda_is_off_each_time_the_rest_is_remembered(
    planning: Planning, shelf: Shelf, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    plan(planning)
    store = SettingsStore(tmp_path / "settings.ini")
    panel = opened(planning, monkeypatch, store=store)
    panel.controls.titles[TitleChoice.BUSY].click()
    panel.controls.place.click()
    panel.controls.agenda.click()
    panel.controls.span.setCurrentIndex(2)
    panel.controls.span.activated.emit(2)
    planning.settle()
    panel.submitted.emit()
    planning.settle()
    assert len(shelf.taken) == 9
    again = opened(planning, monkeypatch, store=store).controls.choices()
    assert (again.span, again.title, again.place, again.agenda) == ("all", TitleChoice.BUSY, False, False)


def test_saves_exactly_what_was_shown(
    planning: Planning, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan(planning)
    planning.meet("TOPICMARK", ("Tilda Marzipan",), at(3, 9), agenda="AGENDAMARK", preparation="PREPMARK")
    panel = opened(planning, monkeypatch)
    with planning.qtbot.waitSignal(panel.saved):
        panel.submitted.emit()
    assert len(shelf.taken) == 7
    out = repr(shelf.taken)
    assert not any(mark in out for mark in ("TOPICMARK", "AGENDAMARK", "PREPMARK"))
    assert planning.desk.notices.current() == "Saved 7 meetings"
    assert not panel.isVisible()


def test_writes_a_real_private_file(planning: Planning, monkeypatch: pytest.MonkeyPatch) -> None:
    planning.desk.calendar_target = IcsFile
    planning.meet("TOPICMARK", ("Tilda Marzipan",), at(3, 9), place="Pier", preparation="PREPMARK")
    panel = opened(planning, monkeypatch)
    with planning.qtbot.waitSignal(panel.saved) as saved:
        panel.submitted.emit()
    (path,) = saved.args
    text = path.read_text("utf-8")
    assert "SUMMARY:Meeting with Tilda Marzipan" in text
    assert "LOCATION:Pier" in text
    assert "MARK" not in text
    assert path.stat().st_mode & 0o777 == 0o600


def test_agenda_leaves_only_when_switched_on(
    planning: Planning, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    planning.meet("T", ("Tilda Marzipan",), at(3, 9), agenda="AGENDAMARK", preparation="PREPMARK")
    panel = opened(planning, monkeypatch)
    panel.controls.agenda.click()
    planning.settle()
    assert "The agenda to share" in words_in(panel)
    panel.submitted.emit()
    planning.settle()
    assert [event.agenda for event in shelf.taken] == ["AGENDAMARK"]
    assert "PREPMARK" not in repr(shelf.taken)


def test_no_meetings_in_range_disables_saving(planning: Planning, monkeypatch: pytest.MonkeyPatch) -> None:
    panel = opened(planning, monkeypatch)
    assert not panel.primary.isEnabled()
    assert panel.primary.label() == "No meetings in this range"
    panel.reject()


def test_a_circle_narrows(planning: Planning, shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    plan(planning)
    circle = planning.journal.circles.add("Mentors")
    planning.journal.circles.put([planning.person("Hesper Moonbrook")], circle)
    panel = opened(planning, monkeypatch)
    panel.controls.circle.setCurrentIndex(panel.controls.circle.findData("Mentors"))
    panel.controls.circle.activated.emit(1)
    planning.settle()
    assert panel.primary.label() == "Save 1 meeting…"
    panel.submitted.emit()
    planning.settle()
    assert len(shelf.taken) == 1


def test_one_chosen_meeting(planning: Planning, shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = plan(planning)
    panel = opened(planning, monkeypatch, [ids["fair"]])
    assert panel.controls.span.currentText() == "The chosen one"
    assert not panel.controls.circle.isEnabled()
    panel.submitted.emit()
    planning.settle()
    assert [event.start for event in shelf.taken] == [at(40, 14)]


def test_a_missing_part_is_said_in_the_panel(
    planning: Planning, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan(planning)
    shelf.refusal = MissingExtra(extra="calendar")
    panel = opened(planning, monkeypatch)
    panel.submitted.emit()
    planning.settle()
    assert panel.problem.isVisible()
    assert "pip install 'relationship-journal[calendar]'" in panel.problem.accessibleName() + " ".join(
        words_in(panel)
    )
    assert panel.primary.isEnabled()
    panel.reject()


def test_stopping_says_nothing_and_leaves_the_panel_ready(
    planning: Planning, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan(planning)
    shelf.refusal = Stopped()
    panel = opened(planning, monkeypatch)
    panel.submitted.emit()
    planning.settle()
    assert not panel.problem.isVisible()
    assert panel.primary.isEnabled()
    assert panel.controls.isEnabled()
    panel.reject()


def test_closing_the_file_dialog_writes_nothing(
    planning: Planning, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan(planning)
    panel = opened(planning, monkeypatch)
    monkeypatch.setattr(panel, "ask_path", lambda: None)
    panel.submitted.emit()
    planning.settle()
    assert shelf.taken == []
    assert panel.isVisible()
    panel.reject()


def test_the_suggested_name_has_the_date(planning: Planning, monkeypatch: pytest.MonkeyPatch) -> None:
    panel = ExportPanel(planning.desk, planning.window)
    planning.settle()
    asked: list[str] = []

    def answer(_parent: object, _title: str, suggested: str, _filter: str) -> tuple[str, str]:
        asked.append(suggested)
        return suggested.removesuffix(".ics"), ""

    monkeypatch.setattr("relationship_journal.desktop.exporting.panel.QFileDialog.getSaveFileName", answer)
    path = panel.ask_path()
    assert Path(asked[0]).name == f"meetings-{TODAY.isoformat()}.ics"
    assert path is not None
    assert path.suffix == ".ics"
    panel.reject()
    panel.deleteLater()


def test_birthdays_are_saved_as_a_calendar_of_their_own(
    planning: Planning, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    planning.desk.calendar_target = IcsFile
    planning.journal.contacts.add(ContactDraft("Barnaby Reed", born="1987-05-03"))
    panel = opened(planning, monkeypatch)
    asked: list[str] = []

    def ask(name: str = "meetings") -> Path:
        asked.append(name)
        return tmp_path / "days.ics"

    monkeypatch.setattr(panel, "ask_path", ask)
    panel.birthdays.click()
    planning.settle()
    text = (tmp_path / "days.ics").read_text()
    assert asked == ["birthdays"]
    assert "SUMMARY:Birthday of Barnaby Reed" in text
    assert "1987" not in text
    assert planning.desk.notices.current() == "Saved 1 birthday, without the year"


def test_a_series_counts_its_meetings_in_the_range(
    planning: Planning, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = at(1, 9)
    rule = Repeat(Pattern.WEEK, start.date() + timedelta(days=63))
    planning.journal.meetings.schedule(MeetingDraft("Tea", start, repeat=rule))
    panel = opened(planning, monkeypatch)
    assert panel.primary.text() == "Save 5 meetings…"
    assert "Weekly on Friday, until 17 July 2026" in words_in(panel)

"""Reach out on Today: its reasons and hooks in words, its answers at hand, and how many there are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.requests import JotRequest, ScheduleRequest
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.suggestions import choose_suggestions, suggestions_a_day
from relationship_journal.desktop.tab_order import move_focus
from relationship_journal.desktop.today.pane import TodayPane
from relationship_journal.desktop.today.reach_out_row import ReachOutRow
from relationship_journal.desktop.when_popup import WhenPopup
from relationship_journal.domain.channels import Channel
from relationship_journal.domain.contacts import ContactDraft
from relationship_journal.domain.promises import Owed
from relationship_journal.domain.rhythm import Pause, PauseKind
from tests.desktop.open_desk import MORNING, open_desk
from tests.fixed_clock import FixedClock

TODAY = date(2026, 5, 14)
NAMES = ("Odette Plumbridge", "Barnaby Quillfeather", "Tilda Marzipan", "Corwin Applebarrow")


@dataclass
class Page:
    desk: Desk
    clock: FixedClock
    pane: TodayPane
    settings: SettingsStore
    ids: dict[str, int]
    qtbot: QtBot

    def read(self) -> None:
        self.pane.refresh()
        self.settle()

    def settle(self) -> None:
        def quiet() -> bool:
            self.desk.news.flush()
            return not self.desk.writer.pending() and not self.desk.background.pending()

        self.qtbot.waitUntil(quiet)
        self.qtbot.waitUntil(quiet)  # what was told may have asked again
        QApplication.processEvents()

    def rows(self) -> list[ReachOutRow]:
        return self.pane.reach_out._rows

    def names(self) -> list[str]:
        return [row._name.text() for row in self.rows()]

    def words(self, at: int = 0) -> list[str]:
        return [label.text() for label in self.rows()[at].findChildren(QLabel) if label.text()]

    def pause_of(self, name: str) -> Pause | None:
        return self.desk.journal.contacts.row(self.ids[name]).standing.pause

    def choose(self, *path: str) -> None:
        """Take a line of the first row's menu."""
        part = self.pane.reach_out._part
        assert part is not None
        menu = self.pane.reach_out.menu(part[0].contact, self.rows()[0].more)
        line(menu, *path).trigger()
        self.settle()
        menu.deleteLater()


def line(menu: QMenu, *path: str) -> QAction:
    """A line of a menu, by its words and those of the menus it lies in."""
    for words in path[:-1]:
        inner = line(menu, words).menu()
        assert isinstance(inner, QMenu)
        menu = inner
    return next(action for action in menu.actions() if action.text().split("\t")[0] == path[-1])


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[Page]:
    """Four people, the first the most overdue."""
    clock = FixedClock(MORNING)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1440, 900)
    settings = SettingsStore(tmp_path / "settings.ini")
    with open_desk(tmp_path, window, clock) as desk:
        ids = {}
        for number, name in enumerate(NAMES):
            ids[name] = desk.journal.contacts.add(ContactDraft(name, rhythm_days=42))
            day = TODAY - timedelta(days=70 - number)
            desk.journal.jots.save("The ferry to Arran.", (ids[name],), day=day)
        pane = TodayPane(desk, lambda _request: QWidget(), window, settings=settings)
        pane.resize(1224, 900)
        window.show()
        made = Page(desk, clock, pane, settings, ids, qtbot)
        made.settle()
        yield made


# -- what it says ----------------------------------------------------------------------------------


def test_three_of_them_the_most_overdue_first(page: Page) -> None:
    assert page.names() == list(NAMES[:3])
    assert page.words()[:2] == ["Odette Plumbridge", "10 weeks quiet, usually every 6"]


def test_with_nothing_open_it_says_so_and_what_was_last(page: Page) -> None:
    assert page.words()[2:] == [
        "Nothing open. Ask what occupies Odette.",
        "Last time: The ferry to Arran.",
    ]


def test_the_hook_says_whose_promise_it_is(page: Page) -> None:
    journal, odette = page.desk.journal, page.ids["Odette Plumbridge"]
    journal.promises.add(odette, "send the study")
    page.settle()
    assert page.words()[2:] == ["You promised: send the study"]
    journal.promises.add(odette, "share the plan", Owed.THEIRS)
    page.settle()
    assert page.words()[2:] == ["Odette promised: share the plan"]
    journal.topics.add(odette, "How was the ride?")
    page.settle()
    assert page.words()[2:] == ["How was the ride?"]


@pytest.mark.parametrize(("times", "words"), [(1, "tried once since"), (3, "tried 3 times since")])
def test_failed_attempts_are_counted_and_move_nothing(page: Page, times: int, words: str) -> None:
    for number in range(times):
        page.desk.journal.jots.save(
            "No answer.", (page.ids["Odette Plumbridge"],), day=TODAY - timedelta(days=number),
            channel=Channel.PHONE, attempt=True,
        )  # fmt: skip
    page.settle()
    assert page.words()[:3] == ["Odette Plumbridge", "10 weeks quiet, usually every 6", words]
    assert words in page.rows()[0].opener.accessibleName()


# -- how many --------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", range(6))
def test_as_many_as_the_reader_chose(page: Page, number: int) -> None:
    choose_suggestions(page.settings, number)
    page.read()
    assert page.names() == list(NAMES[:number])
    assert page.pane.reach_out.isVisible() is (number > 0)


@pytest.mark.parametrize(
    ("written", "number"), [("", 3), ("nan", 3), ("inf", 3), ("99", 5), ("-2", 0), ("words", 3), ("4.0", 4)]
)
def test_a_number_edited_by_hand_does_no_harm(tmp_path: Path, written: str, number: int) -> None:
    settings = SettingsStore(tmp_path / "settings.ini")
    settings.set_text("rhythm/suggestions", written)
    assert suggestions_a_day(settings) == number


# -- its answers -----------------------------------------------------------------------------------


def test_the_first_three_answers_show_under_the_pointer_and_with_the_focus(page: Page) -> None:
    row = page.rows()[0]
    icons = (row.jot, row.schedule, row.snooze)
    assert not any(icon.isVisible() for icon in icons)
    assert row.more.isVisible()
    at = row.rect().center().toPointF()
    QApplication.sendEvent(row, QEnterEvent(at, at, at))
    assert all(icon.isVisible() for icon in icons)
    assert row.rect().contains(row.answers.geometry())
    QApplication.sendEvent(row, QEvent(QEvent.Type.Leave))
    assert not any(icon.isVisible() for icon in icons)
    page.pane.activateWindow()
    row.opener.setFocus(Qt.FocusReason.TabFocusReason)
    assert all(icon.isVisible() for icon in icons)
    move_focus(page.pane, forward=True)
    assert row.jot.hasFocus()
    page.rows()[1].opener.setFocus(Qt.FocusReason.TabFocusReason)
    page.qtbot.waitUntil(lambda: not any(icon.isVisible() for icon in icons))


def test_jot_and_schedule_are_asked_for(page: Page) -> None:
    row, odette = page.rows()[0], page.ids["Odette Plumbridge"]
    for button, signal, answer in (
        (row.jot, page.pane.jot_requested, JotRequest((odette,))),
        (row.schedule, page.pane.schedule_requested, ScheduleRequest((odette,))),
        (row.opener, page.pane.person_requested, odette),
    ):
        with page.qtbot.waitSignal(signal) as asked:
            button.click()
        assert asked.args == [answer]


@pytest.mark.parametrize(("words", "until"), [("1 week", date(2026, 5, 21)), ("1 month", date(2026, 6, 14))])
def test_a_snooze_lets_the_next_one_up_until_its_day(page: Page, words: str, until: date) -> None:
    page.choose("Snooze", words)
    assert page.pause_of("Odette Plumbridge") == Pause(PauseKind.SNOOZED, until)
    assert page.names() == list(NAMES[1:])
    page.desk.undo()
    page.settle()
    assert page.names() == list(NAMES[:3])
    page.desk.redo()
    page.settle()
    page.clock.advance(days=(until - TODAY).days)
    page.pane._minute_passed()  # the minute after midnight
    page.settle()
    assert page.names() == list(NAMES[:3])


def test_the_focus_goes_to_the_next_one(page: Page) -> None:
    page.pane.activateWindow()
    page.rows()[1].opener.setFocus(Qt.FocusReason.TabFocusReason)
    page.desk.journal.rhythm.pause(page.ids["Barnaby Quillfeather"])
    page.settle()
    assert page.names()[1] == "Tilda Marzipan"
    assert page.rows()[1].opener.hasFocus()


def test_a_pause_lasts_until_it_is_taken_up(page: Page) -> None:
    page.choose("Pause", "Until I take it up again")
    assert page.pause_of("Odette Plumbridge") == Pause(PauseKind.PAUSED)
    assert "Odette Plumbridge" not in page.names()


def test_a_pause_until_a_day_that_is_typed(page: Page) -> None:
    page.choose("Pause", "Until a day…")
    [popup] = page.pane.window().findChildren(WhenPopup)
    popup.when.line.setText("3 August")
    QTest.keyClick(popup.when.line, Qt.Key.Key_Return)
    page.settle()
    assert page.pause_of("Odette Plumbridge") == Pause(PauseKind.PAUSED, date(2026, 8, 3))


@pytest.mark.parametrize(
    ("path", "days"),
    [
        (("Leave in peace",), 0),
        (("Change rhythm", "every 12 weeks"), 84),
        (("Change rhythm", "As in the circle"), None),
    ],
)
def test_the_rhythm_is_changed_in_one_step(page: Page, path: tuple[str, ...], days: int | None) -> None:
    page.choose(*path)
    assert page.desk.journal.contacts.get(page.ids["Odette Plumbridge"]).own_rhythm_days == days
    assert "Odette Plumbridge" not in page.names()


def test_the_menu_key_opens_what_the_button_opens(page: Page) -> None:
    row = page.rows()[0]
    at = row.opener.rect().center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, row.opener.mapToGlobal(at))
    QApplication.sendEvent(row.opener, asked)
    [menu] = [each for each in page.pane.reach_out.findChildren(QMenu) if each.isVisible()]
    offered = [action.text().split("\t")[0] for action in menu.actions() if not action.isSeparator()]
    assert offered == ["Jot", "Schedule", "Snooze", "Pause", "Change rhythm", "Leave in peace", "Open page"]
    menu.close()
    row.snooze.click()
    [menu] = [each for each in page.pane.reach_out.findChildren(QMenu) if each.isVisible()]
    assert [action.text() for action in menu.actions()] == ["1 week", "1 month"]
    menu.close()

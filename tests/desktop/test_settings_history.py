"""The history in Settings: every act in words by day, undone and done again, with what is in the way."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.notices import Notices
from relationship_journal.desktop.paged_model import SECTION
from relationship_journal.desktop.settings import history_words as words
from relationship_journal.desktop.settings.history_page import HistoryPage
from relationship_journal.domain.errors import CannotUndo
from relationship_journal.domain.history import Act
from relationship_journal.journal import Journal
from tests.desktop.open_desk import MORNING, open_desk
from tests.fixed_clock import FixedClock


class Seen:
    """The page over a journal in which Odette was added, spoken with and spoken with again, on three days."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.clock = FixedClock(MORNING)
        self.window = QWidget()
        self.window.resize(700, 560)
        qtbot.addWidget(self.window)
        self.folder = folder

    def open(self, journal: Journal, page: HistoryPage, notices: Notices) -> None:
        self.journal, self.page, self.notices = journal, page, notices
        self.view = page.view

    def settle(self) -> None:
        desk = self.page._desk
        self.qtbot.waitUntil(lambda: not desk.writer.pending())
        desk.news.flush()
        self.qtbot.waitUntil(lambda: not desk.background.pending() and not self.view._rest.isActive())
        self.qtbot.waitUntil(lambda: not desk.background.pending())

    def rows(self) -> list[str]:
        model = self.page.model
        self.view.viewport().repaint()
        said = []
        for row in range(model.rowCount()):
            section = model.index(row, 0).data(SECTION)
            said.append(f"= {section.title}" if section else model.index(row, 0).data() or "…")
        return said

    def go(self, act_id: int) -> Act:
        self.view.go_to(act_id)
        self.settle()
        act = self.view.current()
        assert act is not None
        return act

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view, key)
        self.settle()


@pytest.fixture
def seen(tmp_path: Path, qtbot: QtBot) -> Iterator[Seen]:
    made = Seen(tmp_path, qtbot)
    made.clock.advance(days=-2)
    with Journal.open(tmp_path / "test.journal", clock=made.clock) as journal:
        odette = journal.contacts.add("Odette")
        made.clock.advance(days=1)
        journal.jots.save("Coffee", [odette])
        made.clock.advance(days=1)
        journal.jots.save("Tea", [odette])
        journal.contacts.add("Barnaby")
    with open_desk(tmp_path, made.window, made.clock) as desk:
        notices = Notices(made.window)
        page = HistoryPage(desk, notices, made.window)
        page.resize(640, 540)
        made.open(desk.journal, page, notices)
        made.window.show()
        page.view.setFocus(Qt.FocusReason.TabFocusReason)
        made.settle()
        yield made


def test_acts_stand_in_words_under_their_days_newest_first(seen: Seen) -> None:
    assert seen.rows() == [
        "= Today", "Added Barnaby", "Saved a jot about Odette",
        "= Yesterday", "Saved a jot about Odette",
        "= Tuesday 12 May", "Added Odette",
    ]  # fmt: skip
    spoken = seen.page.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Added Barnaby. ")
    assert "14 May 2026" in spoken


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_undoes_and_does_again(seen: Seen, key: Qt.Key) -> None:
    seen.go(4)
    seen.press(key)
    assert seen.journal.history.read([4])[4].undone
    act = seen.view.current()
    assert act is not None
    assert (act.id, act.undone, words.action_words(act)) == (4, True, "Do again")
    assert words.undone_words(act, seen.page._desk.today(), "Europe/Berlin") == "undone 09:50"
    assert seen.notices.current() == "Undone: Added Barnaby"
    seen.press(key)
    assert not seen.journal.history.read([4])[4].undone
    assert seen.notices.current() == "Done again: Added Barnaby"


def test_a_row_in_whose_way_something_is_says_what_and_offers_it(seen: Seen) -> None:
    usual = seen.view.rowHeight(1)
    seen.go(1)
    refused = seen.view.refused(1)
    assert refused is not None
    assert words.first_words(refused) == "Undo “Saved a jot about Odette” first"
    row = seen.page.model.row_of(1)
    assert row is not None
    assert seen.view.rowHeight(row) > usual
    seen.press(Qt.Key.Key_Return)
    assert [act.undone for act in seen.journal.history.acts()] == [False, True, False, False]
    assert seen.view.refused(1) is not None
    seen.press(Qt.Key.Key_Return)
    assert [act.undone for act in seen.journal.history.acts()] == [False, True, True, False]
    assert seen.view.refused(1) is None
    assert seen.view.rowHeight(row) == usual
    seen.press(Qt.Key.Key_Return)
    assert seen.journal.history.read([1])[1].undone


def test_what_has_to_be_done_again_first_is_offered_too(seen: Seen) -> None:
    for act_id in (3, 2, 1):
        seen.journal.history.undo(act_id)
    seen.page.refresh()
    seen.settle()
    seen.go(3)
    refused = seen.view.refused(3)
    assert refused is not None
    assert words.first_words(refused) == "Do “Added Odette” again first"
    seen.press(Qt.Key.Key_Return)
    assert not seen.journal.history.read([1])[1].undone
    assert seen.view.refused(3) is None


def test_a_press_that_was_too_quick_is_refused_with_the_reason(seen: Seen) -> None:
    act = seen.journal.history.read([1])[1]
    seen.page.turn(act)
    seen.settle()
    assert seen.view.refused(1) is not None
    assert seen.notices.current() == ""


def test_the_pointer_presses_the_words_at_the_rows_end(seen: Seen) -> None:
    row = seen.page.model.row_of(4)
    assert row is not None
    rect = seen.view.visualRect(seen.page.model.index(row, 0))
    act = seen.page.model.record(4)
    assert act is not None
    laid = seen.view._painter.laid(act, rect.width(), rect.height())
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    words_at, action_at = (rect.topLeft() + part.center().toPoint() for part in (laid.sentence, laid.action))
    QTest.mouseClick(seen.view.viewport(), left, none, words_at)
    seen.settle()
    assert not seen.journal.history.read([4])[4].undone
    QTest.mouseClick(seen.view.viewport(), left, none, action_at)
    seen.settle()
    assert seen.journal.history.read([4])[4].undone


def test_what_is_deleted_is_listed_until_it_is_restored(seen: Seen) -> None:
    seen.page.only._segments[1].click()
    seen.settle()
    assert seen.page.stack.currentWidget() is seen.page.nothing_deleted
    seen.journal.contacts.remove(seen.journal.contacts.named("Barnaby"))
    seen.journal.jots.remove(seen.journal.timeline.ids()[0])
    seen.settle()
    assert seen.rows() == ["= Today", "Deleted a jot about Odette", "Deleted Barnaby"]
    seen.go(6)
    act = seen.view.current()
    assert act is not None
    assert words.action_words(act) == "Restore"
    seen.press(Qt.Key.Key_Return)
    assert seen.rows() == ["= Today", "Deleted Barnaby"]
    current = seen.view.current()
    assert current is not None
    assert current.id == 5
    seen.press(Qt.Key.Key_Return)
    assert seen.page.stack.currentWidget() is seen.page.nothing_deleted
    assert seen.journal.contacts.count() == 2


def test_what_happens_elsewhere_is_followed_and_the_cursor_stays(seen: Seen) -> None:
    seen.go(2)
    seen.journal.contacts.add("Tilda")
    seen.settle()
    assert seen.rows()[:2] == ["= Today", "Added Tilda"]
    current = seen.view.current()
    assert current is not None
    assert current.id == 2


def test_up_down_home_and_end_move_over_headings(seen: Seen) -> None:
    seen.press(Qt.Key.Key_Home)
    for at, expected in enumerate((4, 3, 2, 1)):
        if at:
            seen.press(Qt.Key.Key_Down)
        act = seen.view.current()
        assert act is not None
        assert act.id == expected
    seen.press(Qt.Key.Key_Home)
    seen.press(Qt.Key.Key_End)
    act = seen.view.current()
    assert act is not None
    assert act.id == 1


def test_an_empty_journal_says_so(tmp_path: Path, qtbot: QtBot) -> None:
    made = Seen(tmp_path, qtbot)
    with open_desk(tmp_path, made.window) as desk:
        notices = Notices(made.window)
        made.open(desk.journal, HistoryPage(desk, notices, made.window), notices)
        made.window.show()
        made.settle()
        assert made.page.stack.currentWidget() is made.page.nothing


def test_a_reason_nobody_can_clear_away_offers_nothing() -> None:
    assert words.first_words(CannotUndo("error.name_taken", act=3, blockers=())) == ""


def test_hostile_words_stay_on_one_line_and_are_shown_as_written(tmp_path: Path, qtbot: QtBot) -> None:
    made = Seen(tmp_path, qtbot)
    with Journal.open(tmp_path / "test.journal", clock=made.clock) as journal:
        journal.contacts.add('<img src="file:///etc/passwd">\u2028<b>x</b>' + "y" * 500)
    with open_desk(tmp_path, made.window, made.clock) as desk:
        notices = Notices(made.window)
        made.open(desk.journal, HistoryPage(desk, notices, made.window), notices)
        made.window.show()
        made.settle()
        said = made.rows()[1]
        assert said.startswith('Added <img src="file:///etc/passwd"> <b>x</b>')
        made.window.grab()


def test_thousands_of_acts_are_listed_without_reading_them(tmp_path: Path, qtbot: QtBot) -> None:
    made = Seen(tmp_path, qtbot)
    with Journal.open(tmp_path / "test.journal", clock=made.clock) as journal:
        journal.contacts.add("Odette")
        _add_acts(journal, 20_000, made.clock)
    with open_desk(tmp_path, made.window, made.clock) as desk:
        notices = Notices(made.window)
        page = HistoryPage(desk, notices, made.window)
        page.resize(640, 540)
        made.open(desk.journal, page, notices)
        made.window.show()
        made.settle()
        assert len(page.model.ids()) == 20_001
        assert sum(page.model.record(act_id) is not None for act_id in page.model.ids()) <= 200
        begun = time.thread_time()
        page.view.scrollToBottom()
        page.view.viewport().repaint()
        assert time.thread_time() - begun < 1
        qtbot.waitUntil(lambda: page.model.record(1) is not None)
        made.settle()


def _add_acts(journal: Journal, count: int, clock: FixedClock) -> None:
    """Acts as a long life leaves them; written at once, for a test cannot wait for twenty thousand commits."""
    at = round(clock.now().timestamp())
    with journal._database.write("contact.edit", name="Odette") as act:
        connection = act.connection
        act.keep()
        rows = [(at - number * 3600, "contact.edit", '{"name": "Odette"}') for number in range(count - 1)]
        connection.exec_driver_sql("INSERT INTO act (at, kind, data) VALUES (?, ?, ?)", rows)

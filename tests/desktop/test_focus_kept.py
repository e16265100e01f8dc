"""The keyboard is never lost: whatever is done by keys, it is afterwards where the reader can see it and goes on."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.contacts.list_view import ListView
from relationship_journal.desktop.focus_keeper import FocusKeeper
from relationship_journal.desktop.main_window import MainWindow
from relationship_journal.desktop.meetings.row import MeetingRow
from relationship_journal.desktop.notes.note_row import NoteRow
from relationship_journal.desktop.pages import Pages
from relationship_journal.desktop.promises.row import PromiseRow
from relationship_journal.desktop.theme import theme
from relationship_journal.desktop.timeline.timeline_view import TimelineView
from relationship_journal.desktop.toast import Toast
from relationship_journal.desktop.today.tick import PromiseTick
from relationship_journal.desktop.widgets.choice import CheckBox
from relationship_journal.desktop.widgets.nav_button import NavButton
from relationship_journal.sample import write_sample
from tests.desktop.keys import focus, press, write
from tests.desktop.shell import Shell

TAB = Qt.FocusReason.TabFocusReason

# -- the keeper by itself ------------------------------------------------------------------------


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    FocusKeeper(made)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def rows(window: QWidget) -> list[QPushButton]:
    """Four buttons in a column, the last two closer, made in another order than they stand."""
    made = {name: QPushButton(name, window) for name in ("d", "b", "a", "c")}
    for name, y in zip(sorted(made), (0, 60, 120, 160), strict=True):
        made[name].setGeometry(0, y, 80, 30)
    window.show()
    window.activateWindow()
    return [made[name] for name in sorted(made)]


@pytest.mark.parametrize("vanish", ["hide", "deleteLater", "disable"])
def test_the_keyboard_goes_to_what_stands_nearest(rows: list[QPushButton], qtbot: QtBot, vanish: str) -> None:
    _a, b, c, d = rows
    c.setFocus()
    if vanish == "disable":
        c.setEnabled(False)
    else:
        getattr(c, vanish)()
    QCoreApplication.sendPostedEvents(c, 0)
    qtbot.waitUntil(lambda: QApplication.focusWidget() in {b, d})
    assert QApplication.focusWidget() is d


def test_who_moves_it_on_purpose_is_left_alone(rows: list[QPushButton], qtbot: QtBot) -> None:
    a, _b, c, d = rows
    c.setFocus()
    c.hide()
    a.setFocus()
    qtbot.wait(0)
    assert QApplication.focusWidget() is a
    d.setFocus()
    qtbot.wait(0)
    assert QApplication.focusWidget() is d


# -- the program ---------------------------------------------------------------------------------


class Reader:
    """Presses keys in the running program and looks where the keyboard is."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell
        program = shell.open()
        self.window: MainWindow = program.window
        self.window.resize(1440, 900)

    @property
    def pages(self) -> Pages:
        assert self.window.attached is not None
        return self.window.attached.pages

    def rest(self) -> QWidget:
        """Let everything happen that follows, and answer where the keyboard is."""
        self.shell.settle()
        for _round in range(6):  # what is made anew is shown, laid out, and only then looked for
            QCoreApplication.processEvents()
        return focus()

    def press(self, *keys: str) -> QWidget:
        for each in keys:
            press(each)
            self.rest()
        return focus()

    def within(self, kind: type[QWidget], page: QWidget) -> QWidget:
        """Put the keyboard on the first of a kind that is shown on a page."""
        found = next(each for each in page.findChildren(kind) if each.isVisible())
        found.setFocus(TAB)
        return self.rest()


@pytest.fixture(scope="module")
def sample_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    from tests.desktop.open_desk import MORNING
    from tests.fixed_clock import FixedClock

    path = tmp_path_factory.mktemp("sample") / "sample.journal"
    write_sample(path, FixedClock(MORNING))
    return path.read_bytes()


@pytest.fixture
def reader(shell: Shell, sample_bytes: bytes) -> Reader:
    shell.path.write_bytes(sample_bytes)
    return Reader(shell)


PANELS = ("Ctrl+K", "Ctrl+N", "Ctrl+M", "Ctrl+E", "Ctrl+I", "Ctrl+,", "F1", "Ctrl+/")


@pytest.mark.parametrize("page", ["Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4"])
def test_every_panel_gives_the_keyboard_back_to_what_opened_it(reader: Reader, page: str) -> None:
    before = reader.press(page, "F6", "F6")
    for panel in PANELS:
        assert reader.press(panel) is not before, panel
        assert reader.press("Esc") is before, panel


def test_f6_goes_round_the_panes_and_each_remembers_its_place(reader: Reader) -> None:
    people = reader.pages.people
    reader.press("Ctrl+2", "Down")
    found = [reader.press("F6") for _pane in range(5)]
    panes = [people.header, people.timeline, people.notes, reader.window.sidebar, people.list]
    for pane, here in zip(panes, found, strict=True):
        assert pane.isAncestorOf(here), pane
    reader.press("F6", "F6", "F6")
    third = reader.press("Tab", "Tab")
    assert people.notes.isAncestorOf(third)
    assert people.timeline.isAncestorOf(reader.press("Shift+F6"))
    assert reader.press("F6") is third


def test_after_a_delete_and_its_undo_the_rows_go_on(reader: Reader) -> None:
    people = reader.press("Ctrl+2")
    assert isinstance(people, ListView)
    for where in ("Down", "End", "Home"):
        reader.press(where)
        first = people.current()
        assert reader.press("Del") is people
        assert people.current() not in {first, None}, "the next one"
        assert reader.press("Ctrl+Z") is people
        assert reader.press("Ctrl+Shift+Z") is people
        assert reader.press("Ctrl+Z") is people
    timeline = reader.press("Home", "Return")
    assert isinstance(timeline, TimelineView)
    reader.press("Down")
    row = timeline.currentIndex().row()
    assert reader.press("Del") is timeline
    assert timeline.currentIndex().row() in {row - 1, row, row + 1}
    assert reader.press("Ctrl+Z") is timeline


def test_about_keeps_the_keyboard_near_a_fact_that_is_gone(reader: Reader) -> None:
    reader.press("Ctrl+2")
    notes = reader.pages.people.notes
    rows = [row for row in notes.findChildren(NoteRow) if row.isVisible() and "remove" in row._actions]
    for row in rows[:3]:
        if row.isVisible():
            row.setFocus(TAB)
            reader.rest()
            here = reader.press("Del")
            assert notes.isAncestorOf(here)
            assert not isinstance(here, NavButton)
            assert here is not notes._add, "not all the way up"
            reader.press("Ctrl+Z")


@pytest.mark.parametrize(
    ("page", "kind"), [("meetings", MeetingRow), ("promises", PromiseRow)], ids=["meetings", "promises"]
)
def test_a_row_deleted_ticked_or_edited_leaves_the_keyboard_among_the_rows(
    reader: Reader, page: str, kind: type[QWidget]
) -> None:
    reader.press({"meetings": "Ctrl+3", "promises": "Ctrl+4"}[page])
    pane: QWidget = getattr(reader.pages, page)
    reader.within(kind if kind is MeetingRow else CheckBox, pane)

    def in_a_row(widget: QWidget) -> bool:
        return isinstance(widget, kind) or any(row.isAncestorOf(widget) for row in pane.findChildren(kind))

    assert in_a_row(reader.press("Down"))
    for keys in (("Del",), ("Ctrl+Z",), ("F2", "Esc")):
        assert in_a_row(reader.press(*keys)), keys


def test_a_promise_ticked_on_today_hands_on_to_the_next(reader: Reader) -> None:
    theme().set_reduce_motion(True)
    reader.press("Ctrl+1")
    today = reader.pages.today
    ticked = reader.within(PromiseTick, today.owed)
    press("Space")
    reader.shell.qtbot.waitUntil(
        lambda: (
            isinstance(QApplication.focusWidget(), PromiseTick) and QApplication.focusWidget() is not ticked
        )
    )
    assert today.isAncestorOf(reader.press("Ctrl+Z"))


def test_a_toast_gives_the_keyboard_back(reader: Reader) -> None:
    people = reader.press("Ctrl+2")
    for leave in ("Esc", "Space"):
        reader.press("Del")
        toast = next(each for each in reader.window.findChildren(Toast) if each.isVisible())
        toast.findChildren(QPushButton)[0].setFocus(TAB)
        assert reader.press(leave) is people
    reader.press("Ctrl+Z")


def narrow_and_wide(reader: Reader) -> None:
    for size in ((1024, 640), (2560, 1440), (1440, 900)):
        reader.window.resize(*size)
        reader.rest()


def other_looks(reader: Reader) -> None:
    theme().set_mode("dark")
    theme().set_text_scale(1.5)
    reader.rest()
    theme().set_mode("light")
    theme().set_text_scale(1.0)
    reader.rest()


@pytest.mark.parametrize("change", [narrow_and_wide, other_looks])
def test_another_size_or_theme_leaves_the_keyboard_where_it_was(
    reader: Reader, change: Callable[[Reader], None]
) -> None:
    people = reader.pages.people
    for keys in (("Ctrl+1",), ("Ctrl+2", "F6", "F6"), ("Ctrl+3",)):
        before = reader.press(*keys)
        change(reader)
        assert focus() is before, keys
    reader.press("Ctrl+2")
    while not people.notes.isAncestorOf(reader.press("F6")):
        pass
    before = focus()
    change(reader)
    assert focus() is before, "in a narrow window the pane with the keyboard is the one that stays"
    reader.press("Ctrl+J")
    write("half a sentence")
    before = focus()
    change(reader)
    assert focus() is before
    reader.press("Esc")


def test_a_circle_that_the_rail_has_no_room_for_hands_on_inside_the_sidebar(reader: Reader) -> None:
    sidebar = reader.window.sidebar
    reader.within(NavButton, sidebar.circles)
    reader.window.resize(1024, 640)
    assert sidebar.isAncestorOf(reader.rest())


def test_a_filter_that_finds_nobody_keeps_the_keyboard(reader: Reader) -> None:
    field = reader.press("Ctrl+F")
    write("zzzz")
    assert reader.rest() is field
    assert reader.press("Down") is field
    assert reader.press("Esc") is field
    assert isinstance(reader.press("Down"), ListView)


def test_there_and_back_again(reader: Reader) -> None:
    first = reader.press("Ctrl+4")
    reader.press("Ctrl+2")
    assert reader.press("Alt+Left") is first
    reader.press("Alt+Right")
    reader.press("Ctrl+B")
    reader.press("Esc")
    reader.press("Ctrl+Shift+P")
    write("a promise")
    reader.press("Esc")


def test_who_was_looked_at_before_and_is_deleted_takes_nobody_to_another_page(reader: Reader) -> None:
    people = reader.press("Ctrl+4", "Ctrl+2")
    reader.press("Ctrl+B", "Esc")
    assert reader.pages.page() == "people"
    people.setFocus()
    assert reader.press("Del") is people
    assert reader.pages.page() == "people", "the sheet behind closes unseen"
    reader.press("Ctrl+Z")


def test_a_page_by_its_key_takes_the_keyboard_along_even_from_its_name(reader: Reader) -> None:
    reader.window.sidebar._pages["people"].setFocus(TAB)
    assert reader.pages.people.isAncestorOf(reader.press("Ctrl+2"))
    name = reader.window.sidebar._pages["meetings"]
    name.setFocus(TAB)
    assert reader.press("Space") is name, "pressed in the sidebar, the name keeps it"
    assert reader.pages.page() == "meetings"

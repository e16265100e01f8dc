"""The People page: who is shown, and how the page changes its form with the window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.people_page import PeoplePage
from relationship_journal.desktop.requests import ScheduleRequest
from relationship_journal.desktop.theme import theme
from tests.desktop.people_desk import HOSTILE, People, fill, people_desk
from tests.desktop.test_timeline import Editor


@pytest.fixture
def people(qtbot: QtBot, tmp_path: Path) -> Iterator[People]:
    with people_desk(tmp_path) as made:
        qtbot.addWidget(made.window)
        yield made


@pytest.fixture
def page(qtbot: QtBot, people: People) -> PeoplePage:
    fill(people)
    return opened(qtbot, people)


def opened(qtbot: QtBot, people: People, width: int = 1440) -> PeoplePage:
    made = PeoplePage(people.desk, Editor)
    qtbot.addWidget(made)
    made.resize(width, 900)
    made.show()
    made.refresh()
    qtbot.waitUntil(people.settle)
    return made


def go(page: PeoplePage, people: People, qtbot: QtBot, name: str) -> None:
    page.show_person(people.ids[name])
    qtbot.waitUntil(lambda: (contact := page.header.contact()) is not None and contact.id == people.ids[name])
    qtbot.waitUntil(people.settle)


def test_the_first_person_is_shown_at_first(page: PeoplePage, people: People, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.person() is not None)
    assert page.list.chosen() == (page.person(),)


def test_an_empty_journal_asks_for_somebody(people: People, qtbot: QtBot) -> None:
    page = opened(qtbot, people)
    qtbot.waitUntil(lambda: page._right.currentWidget() is page.nobody)
    with qtbot.waitSignal(page.person_editor_requested) as asked:
        page.nobody.button.click()
    assert asked.args == [None]
    nora = people.journal.contacts.add("Nora New")
    qtbot.waitUntil(lambda: page.person() == nora)


def test_the_form_follows_the_width(page: PeoplePage, people: People, qtbot: QtBot) -> None:
    go(page, people, qtbot, "Odette")
    page.resize(1024, 640)
    assert (page.timeline.isVisible(), page.notes.isVisible(), page.segments.isVisible()) == (
        True,
        False,
        True,
    )
    assert page.list.width() == 272
    assert page.header._jot.label() == ""
    assert page.header._jot.accessibleName() == "Jot"
    page.segments._segments[1].click()
    assert (page.timeline.isVisible(), page.notes.isVisible()) == (False, True)
    page.resize(1440, 900)
    assert (page.timeline.isVisible(), page.notes.isVisible(), page.segments.isVisible()) == (
        True,
        True,
        False,
    )
    assert (page.list.width(), page.notes.width()) == (300, 344)
    page.resize(2560, 1440)
    assert (page.list.width(), page.timeline.width()) == (340, 820)


def test_the_form_follows_the_letters_too(page: PeoplePage, people: People, qtbot: QtBot) -> None:
    go(page, people, qtbot, "Odette")
    theme().set_text_scale(2.0)
    assert page.segments.isVisible()


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_page_never_pushes_the_window_wider(
    page: PeoplePage, people: People, qtbot: QtBot, scale: float
) -> None:
    go(page, people, qtbot, "Odette")
    page.resize(1024, 640)
    theme().set_text_scale(scale)
    assert page.minimumSizeHint().width() <= 960 - 56


def test_facts_of_the_header_drop_in_order(page: PeoplePage, people: People, qtbot: QtBot) -> None:
    go(page, people, qtbot, "Odette")
    strip = page.header.strip
    seen = [strip.shown()]
    for width in range(1100, 100, -20):
        strip.resize(width, strip.height())
        if strip.shown() != seen[-1]:
            seen.append(strip.shown())
    assert seen == [
        ("next", "last", "rhythm", "since", "address"),
        ("next", "last", "rhythm", "address"),
        ("next", "last", "rhythm"),
        ("next", "last"),
        ("next",),
    ]


def test_somebody_is_known_since_they_were_met_not_since_the_first_jot(
    page: PeoplePage, people: People, qtbot: QtBot
) -> None:
    go(page, people, qtbot, "Odette")
    contacts = people.journal.contacts
    contacts.edit(people.ids["Odette"], replace(contacts.draft_of(people.ids["Odette"]), met_on="2019-05"))
    qtbot.waitUntil(lambda: page.header.strip.fact("since").value == "2019")


def test_the_address_is_copied(page: PeoplePage, people: People, qtbot: QtBot) -> None:
    go(page, people, qtbot, "Odette")
    page.header.strip.fact("address").click()
    assert QGuiApplication.clipboard().text() == "odette@cloudberry.example"


def test_the_buttons_of_the_header_ask_for_their_windows(
    page: PeoplePage, people: People, qtbot: QtBot
) -> None:
    go(page, people, qtbot, "Odette")
    with qtbot.waitSignal(page.briefing_requested) as briefing:
        page.header._prepare.click()
    meeting = people.journal.meetings.next_for(people.ids["Odette"])
    assert meeting is not None
    assert briefing.args == [("meeting", meeting.id)]
    with qtbot.waitSignal(page.schedule_requested) as schedule:
        page.header._schedule.click()
    assert schedule.args == [ScheduleRequest((people.ids["Odette"],))]
    page.header._jot.click()
    assert page.timeline.editing()


def test_a_rhythm_set_on_the_page_is_shown(page: PeoplePage, people: People, qtbot: QtBot) -> None:
    go(page, people, qtbot, "Odette")
    page.header._set_rhythm(14)
    qtbot.waitUntil(lambda: page.header.strip.fact("rhythm").value == "every 2 weeks")


def test_deleting_the_shown_person_shows_the_next(page: PeoplePage, people: People, qtbot: QtBot) -> None:
    go(page, people, qtbot, "Odette")
    following = page.list._model.id_at((page.list._model.row_of(people.ids["Odette"]) or 0) + 1)
    page.header.delete()
    qtbot.waitUntil(lambda: (shown := page.header.contact()) is not None and shown.id == following)
    assert page.list.chosen() == (following,)


def test_an_entry_is_shown_with_its_person(page: PeoplePage, people: People, qtbot: QtBot) -> None:
    go(page, people, qtbot, "Tilda")
    wanted = people.journal.timeline.ids(people.ids["Odette"])[-1]
    page.show_entry(people.ids["Odette"], wanted)
    view = page.timeline.view
    qtbot.waitUntil(
        lambda: (
            view.currentIndex().isValid()
            and view.currentIndex().row() == page.timeline._model.row_of_entry(wanted)
        ),
    )


def test_several_people_are_shown_as_a_number(page: PeoplePage, people: People, qtbot: QtBot) -> None:
    go(page, people, qtbot, "Tilda")
    QTest.keyClick(page.list.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: page._right.currentWidget() is page.several)
    assert page.several._title.text() == "2 people"
    qtbot.waitUntil(people.settle)
    page.several.delete()
    qtbot.waitUntil(lambda: people.journal.contacts.count() == 11)
    qtbot.waitUntil(lambda: page._right.currentWidget() is page._person_view)
    qtbot.waitUntil(lambda: people.desk.notices.current() == "Deleted 2 people")
    toast = people.desk.notices._toast
    assert toast is not None
    toast.findChildren(QAbstractButton)[0].click()
    qtbot.waitUntil(lambda: people.journal.contacts.count() == 13)


def test_a_hostile_name_is_shown_as_typed(page: PeoplePage, people: People, qtbot: QtBot) -> None:
    go(page, people, qtbot, "Thaddeus")
    assert page.header._name.text() == f"Thaddeus {HOSTILE}"
    assert page.header._name.textFormat() == Qt.TextFormat.PlainText
    assert page.timeline.composer.label() == "Jot about Thaddeus..."
    assert not page.grab().isNull()


def test_everything_that_takes_the_focus_has_a_name(page: PeoplePage, people: People, qtbot: QtBot) -> None:
    for name in ("Odette", "Tilda"):
        go(page, people, qtbot, name)
        for widget in page.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
                named = widget.accessibleName() or (
                    widget.text() if isinstance(widget, QAbstractButton) else ""
                )
                assert named, widget


def test_what_is_being_written_about_one_is_not_thrown_away_by_news(
    page: PeoplePage, people: People, qtbot: QtBot
) -> None:
    go(page, people, qtbot, "Odette")
    page.jot_here()
    editor = page.timeline._editor
    assert isinstance(editor, Editor)
    editor.text.setPlainText("half a thought")
    people.journal.contacts.set_rhythm(people.ids["Odette"], 28)
    qtbot.waitUntil(lambda: page.header.strip.fact("rhythm").value == "every 4 weeks")
    qtbot.waitUntil(people.settle)
    assert page.timeline._editor is editor
    assert editor.text.toPlainText() == "half a thought"


def test_the_lists_menu_is_the_persons(page: PeoplePage, people: People, qtbot: QtBot) -> None:
    go(page, people, qtbot, "Odette")
    words = [
        action.text().split("\t")[0] for action in page.header.menu().actions() if not action.isSeparator()
    ]
    assert words == [
        "Edit...",
        "Link to a person...",
        "Merge with...",
        "Set rhythm",
        "Snooze",
        "Pause",
        f"{people.desk.today().year} with Odette",
        "Print page",
        "Export vCard",
        "Delete",
        "Forget completely...",
    ]
    page.list.view.customContextMenuRequested.emit(page.list.view.rect().center())
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    assert [action.text().split("\t")[0] for action in popup.actions() if not action.isSeparator()] == words
    popup.close()


@pytest.mark.parametrize(("scale", "width"), [(1.0, 1440), (1.0, 1024), (1.5, 1440), (2.0, 1440)])
def test_a_name_of_usual_length_is_never_cut(
    page: PeoplePage, people: People, qtbot: QtBot, scale: float, width: int
) -> None:
    go(page, people, qtbot, "Odette")
    theme().set_text_scale(scale)
    page.resize(width - 56, 900)
    qtbot.waitUntil(lambda: page.header._name.width() >= page.header._name.sizeHint().width() - 2)


def test_a_splitter_the_reader_moved_stays_until_a_double_click(
    page: PeoplePage, people: People, qtbot: QtBot
) -> None:
    go(page, people, qtbot, "Odette")
    page.resize(1440, 900)
    handle = page._split.handle(1)
    page._split.moveSplitter(360, 1)
    page._split.splitterMoved.emit(360, 1)
    page.resize(1500, 900)
    assert page.list.width() == 360
    QTest.mouseDClick(handle, Qt.MouseButton.LeftButton)
    assert page.list.width() == 300


def test_a_late_answer_about_one_does_not_take_the_place_of_several(
    page: PeoplePage, people: People, qtbot: QtBot
) -> None:
    page.show_person(people.ids["Odette"])
    page.list.several_shown.emit(tuple(people.ids.values())[:2])
    qtbot.waitUntil(people.settle)
    assert page._right.currentWidget() is page.several
    assert page.person() is None

"""The people list: sections, choosing by keyboard, filtering, adding, deleting."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.contacts.pane import ContactsPane
from relationship_journal.desktop.theme import theme
from tests.desktop.people_desk import HOSTILE, People, fill, people_desk

SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


@pytest.fixture
def people(qtbot: QtBot, tmp_path: Path) -> Iterator[People]:
    with people_desk(tmp_path) as made:
        fill(made)
        qtbot.addWidget(made.window)
        yield made


@pytest.fixture
def pane(qtbot: QtBot, people: People) -> ContactsPane:
    made = ContactsPane(people.desk)
    qtbot.addWidget(made)
    made.resize(300, 700)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: bool(made.chosen()))
    qtbot.waitUntil(people.settle)
    made.view.grab()  # painting asks for the rows
    qtbot.waitUntil(lambda: all(texts(made)))
    qtbot.waitUntil(people.settle)
    return made


def texts(pane: ContactsPane, role: int = int(Qt.ItemDataRole.DisplayRole)) -> list[str]:
    model = pane.view.model()
    return [str(model.data(model.index(row, 0), role) or "") for row in range(model.rowCount())]


def test_sections_stand_with_their_counts(pane: ContactsPane) -> None:
    spoken = texts(pane, SPOKEN)
    assert spoken[0] == "Reach out, 3"
    assert spoken[4] == "In touch, 10"
    assert {name.split()[0] for name in texts(pane)[1:4]} == {"Tilda", "Percival", "Wilhelmina"}


def test_compact_gives_a_person_one_line_at_once(pane: ContactsPane) -> None:
    view = pane.view
    odette = view.model().index(5, 0)
    comfortable = view.visualRect(odette).height()
    heading = view.visualRect(view.model().index(0, 0)).height()
    chosen = pane.chosen()
    theme().set_compact(True)
    assert view.visualRect(odette).height() < 0.75 * comfortable
    assert view.visualRect(view.model().index(0, 0)).height() == heading
    assert pane.chosen() == chosen
    view.grab()


def test_a_row_says_everything_to_a_screen_reader(pane: ContactsPane) -> None:
    spoken = texts(pane, SPOKEN)
    odette = next(text for text in spoken if text.startswith("Odette"))
    assert odette == (
        "Odette Plumbridge, Head of Operations at Cloudberry Mills, last contact 16 April, meeting today 10:30"
    )
    tilda = next(text for text in spoken if text.startswith("Tilda"))
    assert tilda.endswith("time to reach out, usually every 6 weeks")


def test_arrow_keys_choose_and_show_at_once_and_step_over_headings(pane: ContactsPane, qtbot: QtBot) -> None:
    shown: list[int] = []
    pane.person_shown.connect(shown.append)
    for _ in range(3):
        QTest.keyClick(pane.view, Qt.Key.Key_Down)
    names = texts(pane)
    model = pane.view.model()
    assert [names[row] for row in (2, 3, 5)] == [names[pane._model.row_of(each) or 0] for each in shown]
    assert model.rowCount() == 15
    QTest.keyClick(pane.view, Qt.Key.Key_End)
    assert pane.chosen() == (pane._model.id_at(14),)
    QTest.keyClick(pane.view, Qt.Key.Key_Home)
    assert pane.chosen() == (pane._model.id_at(1),)


def test_return_goes_on_to_the_person(pane: ContactsPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.person_opened):
        QTest.keyClick(pane.view, Qt.Key.Key_Return)


def test_nobody_matches_and_return_adds_them(pane: ContactsPane, people: People, qtbot: QtBot) -> None:
    pane.head._filter.setText("Xaver & Sons")
    qtbot.waitUntil(lambda: not pane._nobody.isHidden() and pane._model.count == 0)
    assert pane._nobody.words() == "No one matches “Xaver & Sons”. Add Xaver & Sons as a person"
    with qtbot.waitSignal(pane.person_shown) as shown:
        QTest.keyClick(pane.head._filter, Qt.Key.Key_Return)
    qtbot.waitUntil(people.settle)
    assert shown.args is not None
    assert people.journal.contacts.row(shown.args[0]).name == "Xaver & Sons"
    assert pane.head.words() == ""
    qtbot.waitUntil(lambda: pane.chosen() == (shown.args[0],))


def test_the_filter_narrows_and_esc_clears_it(pane: ContactsPane, people: People, qtbot: QtBot) -> None:
    pane.head._filter.setText("fernwhistle")
    qtbot.waitUntil(lambda: pane._model.count == 1)
    QTest.keyClick(pane.head._filter, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: pane._model.count == 13)


def test_delete_takes_the_row_away_and_the_cursor_goes_to_the_next(
    pane: ContactsPane, people: People, qtbot: QtBot
) -> None:
    QTest.keyClick(pane.view, Qt.Key.Key_Down)
    gone = pane.chosen()[0]
    following = pane._model.id_at(3)
    QTest.keyClick(pane.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: pane._model.row_of(gone) is None)
    assert pane.chosen() == (following,)
    people.desk.undo()
    qtbot.waitUntil(lambda: pane._model.row_of(gone) is not None)


def test_several_chosen_are_told_together(pane: ContactsPane, qtbot: QtBot) -> None:
    told: list[object] = []
    pane.several_shown.connect(told.append)
    QTest.keyClick(pane.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert told == [(pane._model.id_at(1), pane._model.id_at(2))]


def test_news_keeps_choice_and_place(pane: ContactsPane, people: People, qtbot: QtBot) -> None:
    pane.resize(300, 320)
    QTest.keyClick(pane.view, Qt.Key.Key_End)
    chosen, scrolled = pane.chosen(), pane.view.verticalScrollBar().value()
    assert scrolled > 0
    told: list[object] = []
    pane.person_shown.connect(told.append)
    people.journal.contacts.add("Aaron Early")
    qtbot.waitUntil(lambda: pane._model.count == 14)
    assert pane.chosen() == chosen
    assert pane.view.verticalScrollBar().value() == scrolled
    assert told == []


def test_typing_in_the_list_jumps_to_a_name(pane: ContactsPane, people: People, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.person_shown):
        QTest.keyClicks(pane.view, "marl")
    qtbot.waitUntil(lambda: pane.chosen() == (people.ids["Marlow"],))


def test_a_circle_narrows_the_list_until_it_is_cleared(
    pane: ContactsPane, people: People, qtbot: QtBot
) -> None:
    clients = people.journal.circles.all()[0]
    pane.set_circle(clients)
    qtbot.waitUntil(lambda: pane._model.count == 1)
    assert not pane.head._circle.isHidden()
    QTest.mouseClick(pane.head._circle, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pane._model.count == 13)
    assert pane.head._circle.isHidden()


def test_only_some_are_listed_until_that_is_cleared(pane: ContactsPane, people: People, qtbot: QtBot) -> None:
    some = (people.ids["Marlow"], people.ids["Odette"], people.ids["Tilda"])
    pane.head._filter.setText("nobody of them")
    with qtbot.waitSignal(pane.person_shown):
        pane.show_only(some, "New from book.vcf")
    qtbot.waitUntil(lambda: set(pane._model.ids()) == set(some))
    assert (pane.head.words(), pane.head._circle.text(), pane.head._circle.isHidden()) == (
        "", "New from book.vcf", False,
    )  # fmt: skip
    assert pane.chosen() == (pane._model.first_contact(),)
    pane.head._filter.setText("marl")
    qtbot.waitUntil(lambda: pane._model.ids() == [people.ids["Marlow"]] or pane._model.count == 1)
    pane.head.clear_words()
    QTest.mouseClick(pane.head._circle, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pane._model.count == 13)
    assert pane.head._circle.isHidden()


def test_once_those_few_are_gone_everybody_is_listed(
    pane: ContactsPane, people: People, qtbot: QtBot
) -> None:
    pane.show_only((people.ids["Marlow"],), "New from book.vcf")
    qtbot.waitUntil(lambda: pane._model.count == 1)
    people.journal.contacts.remove(people.ids["Marlow"])
    qtbot.waitUntil(lambda: pane._model.count == 12)
    assert pane.head._circle.isHidden()


def test_going_to_somebody_else_lists_everybody(pane: ContactsPane, people: People, qtbot: QtBot) -> None:
    pane.show_only((people.ids["Marlow"],), "New from book.vcf")
    qtbot.waitUntil(lambda: pane._model.count == 1)
    pane.show_person(people.ids["Odette"])
    qtbot.waitUntil(lambda: pane._model.count == 13)
    assert pane.chosen() == (people.ids["Odette"],)


def test_other_orders_have_other_headings(pane: ContactsPane, people: People, qtbot: QtBot) -> None:
    pane.head.set_order("name")
    qtbot.waitUntil(lambda: texts(pane)[0] == "B")
    pane.head.set_order("company")
    qtbot.waitUntil(lambda: "Cloudberry Mills" in texts(pane))
    assert "No company" in texts(pane)


def test_headings_are_lower_than_people_in_every_order(pane: ContactsPane, qtbot: QtBot) -> None:
    def lower() -> None:
        tall = pane.view.rowHeight(1)
        rows = range(pane.view.model().rowCount())
        headings = set(pane._model.section_rows())
        assert all((pane.view.rowHeight(row) < tall) == (row in headings) for row in rows)

    lower()
    pane.head.set_order("name")
    qtbot.waitUntil(lambda: texts(pane)[0] == "B")
    lower()
    pane.head.set_order("recent")
    qtbot.waitUntil(lambda: texts(pane)[0] == "Reach out")
    lower()


def test_a_hostile_name_is_a_name(pane: ContactsPane, people: People) -> None:
    assert f"Thaddeus {HOSTILE}" in texts(pane)
    assert any(f"Thaddeus {HOSTILE}, Brindlecombe Legal" in text for text in texts(pane, SPOKEN))
    pane.view.scrollToBottom()
    assert not pane.view.grab().isNull()


def test_a_wish_that_came_too_late_does_not_take_the_list_back(
    pane: ContactsPane, people: People, qtbot: QtBot
) -> None:
    hidden = people.journal.contacts.add("Zora Late")
    pane.show_person(hidden)
    QTest.keyClick(pane.view, Qt.Key.Key_Down)
    chosen = pane.chosen()
    qtbot.waitUntil(lambda: pane._model.row_of(hidden) is not None)
    qtbot.waitUntil(people.settle)
    assert pane.chosen() == chosen


def test_somebody_shown_from_elsewhere_stands_in_the_middle_of_the_list(
    pane: ContactsPane, qtbot: QtBot
) -> None:
    pane.resize(300, 420)
    view = pane.view
    last = pane._model.id_at(pane._model.rowCount() - 4)
    assert last is not None
    pane.show_person(last)
    qtbot.waitUntil(lambda: pane.chosen() == (last,))
    row = view.visualRect(view.currentIndex())
    assert abs(row.center().y() - view.viewport().rect().center().y()) < row.height()
    before = view.verticalScrollBar().value()
    beside = pane._model.id_at(pane._model.rowCount() - 5)
    assert beside is not None
    pane.show_person(beside)
    assert view.verticalScrollBar().value() == before, "seen whole, it stays"

"""A circle is made and changed in one panel: name, colour, usual rhythm; removing it removes nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from relationship_journal.desktop.circle_hues import COLOURS, DOT_HUES
from relationship_journal.desktop.circles.panel import CirclePanel
from tests.desktop.people_desk import HOSTILE, People, fill, people_desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from relationship_journal.domain.contacts import Circle


@pytest.fixture
def people(qtbot: QtBot, tmp_path: Path) -> Iterator[People]:
    with people_desk(tmp_path) as made:
        fill(made)
        qtbot.addWidget(made.window)
        made.window.resize(1200, 900)
        made.window.show()
        yield made
        qtbot.waitUntil(made.settle)


def opened(people: People, circle: Circle | None = None, colour: int = 0) -> CirclePanel:
    panel = CirclePanel(people.desk, circle, people.window, DOT_HUES[:COLOURS], colour=colour)
    panel.present()
    return panel


def circle(people: People, name: str = "Clients") -> Circle:
    return next(each for each in people.journal.circles.all() if each.name == name)


def test_a_new_circle_has_name_colour_and_rhythm_in_one_act(qtbot: QtBot, people: People) -> None:
    panel = opened(people, colour=1)
    acts = len(people.journal.history.acts())
    QTest.keyClicks(panel.name.line, "Book club")
    panel.colours.dots()[4].click()
    panel.rhythm.setCurrentIndex(panel.rhythm.findData(56))
    with qtbot.waitSignal(panel.saved):
        panel.submitted.emit()
    made = circle(people, "Book club")
    assert (made.colour, made.rhythm_days) == (4, 56)
    assert len(people.journal.history.acts()) == acts + 1
    assert not panel.isVisible()


def test_a_new_circle_begins_in_the_next_colour_without_rhythm(qtbot: QtBot, people: People) -> None:
    panel = opened(people, colour=7)
    QTest.keyClicks(panel.name.line, "Book club")
    with qtbot.waitSignal(panel.saved):
        QTest.keyClick(panel.name.line, Qt.Key.Key_Return)
    assert (circle(people, "Book club").colour, circle(people, "Book club").rhythm_days) == (1, None)


def test_editing_shows_what_is_stored_and_who_is_in_it(qtbot: QtBot, people: People) -> None:
    before = circle(people)
    people.journal.circles.edit(before.id, "Clients", 17, 3)
    panel = opened(people, circle(people), colour=3)
    assert (panel.name.text(), panel.colours.value(), panel.rhythm.currentData()) == ("Clients", 3, 17)
    assert panel._fact.text() == "1 person is in it; removing it removes nobody"
    panel.name.set_text(HOSTILE)
    with qtbot.waitSignal(panel.saved):
        panel.submitted.emit()
    after = circle(people, HOSTILE)
    assert (after.id, after.colour, after.rhythm_days, after.count) == (before.id, 3, 17, 1)


def test_a_taken_name_is_said_under_it_and_what_was_chosen_stays(qtbot: QtBot, people: People) -> None:
    panel = opened(people)
    panel.name.set_text("clients")
    panel.submitted.emit()
    qtbot.waitUntil(lambda: bool(panel.name.error()))
    assert panel.isVisible()
    panel.name.set_text("Friends")
    with qtbot.waitSignal(panel.saved):
        panel.submitted.emit()


def test_without_a_name_nothing_is_made(qtbot: QtBot, people: People) -> None:
    panel = opened(people)
    panel.submitted.emit()
    assert panel.name.error() == "A circle needs a name."
    assert len(people.journal.circles.all()) == 1


def test_removing_it_keeps_its_people_and_comes_back_with_undo(qtbot: QtBot, people: People) -> None:
    panel = opened(people, circle(people))
    panel.remove.click()
    qtbot.waitUntil(lambda: people.journal.circles.all() == ())
    qtbot.waitUntil(people.settle)
    assert people.journal.contacts.get(people.ids["Odette"]).circles == ()
    assert people.desk.notices.current() == "Removed the circle Clients"
    people.desk.undo()
    qtbot.waitUntil(lambda: [each.count for each in people.journal.circles.all()] == [1])


def test_colours_are_chosen_by_arrow_keys_and_have_names(qtbot: QtBot, people: People) -> None:
    panel = opened(people)
    first, second = panel.colours.dots()[:2]
    qtbot.waitUntil(lambda: panel.isActiveWindow() and second.x() > first.x())
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert second.isChecked()
    assert panel.colours.value() == 1
    names = [dot.accessibleName() for dot in panel.colours.dots()]
    assert len(set(names)) == COLOURS == len(names)

"""What can be done with several people at once, and the ways to the merge panel."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from relationship_journal.desktop.contacts.several import SeveralPeople
from relationship_journal.desktop.importing.panel import ImportPanel
from relationship_journal.desktop.merging.panel import MergePanel
from relationship_journal.desktop.people_page import PeoplePage
from relationship_journal.desktop.people_popup import PeoplePopup
from relationship_journal.desktop.theme import theme
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.domain.errors import Stopped
from tests.desktop.people_desk import People, fill, people_desk
from tests.desktop.shell import Shell
from tests.desktop.test_timeline import Editor


@pytest.fixture
def people(qtbot: QtBot, tmp_path: Path) -> Iterator[People]:
    with people_desk(tmp_path) as made:
        fill(made)
        qtbot.addWidget(made.window)
        yield made
        qtbot.waitUntil(made.settle)


@pytest.fixture
def several(qtbot: QtBot, people: People) -> SeveralPeople:
    made = SeveralPeople(people.desk)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.show_people(chosen(people))
    qtbot.waitUntil(people.settle)
    return made


def chosen(people: People) -> tuple[int, ...]:
    return tuple(people.ids[name] for name in ("Marlow", "Tilda", "Rosalba"))


def words(menu: QMenu) -> list[str]:
    return [action.text().split("\t")[0] for action in menu.actions() if not action.isSeparator()]


def acts(people: People) -> int:
    last = people.journal.history.last()
    assert last is not None
    return last.id


def test_everything_is_offered_by_button_and_by_menu(several: SeveralPeople) -> None:
    offered = [button.label() for button in several.findChildren(Button)]
    assert offered == ["Merge", "Add to circle", "Set rhythm", "Export vCard", "Delete"]
    assert words(several.menu()) == [
        "Merge...", "Add to circle...", "Set rhythm", "Take up again", "Snooze", "Pause", "Export vCard", "Delete",
    ]  # fmt: skip


def test_merging_and_exporting_are_asked_for(several: SeveralPeople, people: People, qtbot: QtBot) -> None:
    for signal, button in (
        (several.merge_requested, several._merge),
        (several.export_requested, several._export),
    ):
        with qtbot.waitSignal(signal) as asked:
            button.click()
        assert asked.args == [chosen(people)]


def test_deleting_them_is_one_act(several: SeveralPeople, people: People, qtbot: QtBot) -> None:
    before = acts(people)
    several.delete()
    qtbot.waitUntil(people.settle)
    assert (acts(people), people.journal.contacts.count()) == (before + 1, 10)
    people.desk.undo()
    qtbot.waitUntil(people.settle)
    assert people.journal.contacts.count() == 13


def test_setting_their_rhythm_is_one_act(several: SeveralPeople, people: People, qtbot: QtBot) -> None:
    before = acts(people)
    several._set_rhythm(28)
    qtbot.waitUntil(people.settle)
    assert acts(people) == before + 1
    assert {people.journal.contacts.get(who).own_rhythm_days for who in chosen(people)} == {28}
    people.desk.undo()
    qtbot.waitUntil(people.settle)
    assert people.journal.contacts.get(people.ids["Marlow"]).own_rhythm_days == 90


def test_putting_them_into_a_circle_is_one_act(several: SeveralPeople, people: People, qtbot: QtBot) -> None:
    before = acts(people)
    several._offer_circles(people.journal.circles.all())
    menu = next(each for each in several.findChildren(QMenu) if each.isVisible())
    menu.actions()[0].trigger()
    menu.close()
    qtbot.waitUntil(people.settle)
    assert acts(people) == before + 1
    assert people.journal.circles.all()[0].count == 4


def test_the_buttons_break_into_lines_rather_than_be_cut(several: SeveralPeople, qtbot: QtBot) -> None:
    theme().set_text_scale(2.0)
    several.resize(560, 700)
    several.grab()
    for button in several.findChildren(Button):
        assert button.width() >= button.sizeHint().width()
        assert several.rect().contains(button.geometry())


# -- the ways to the merge panel -----------------------------------------------------------------


def test_merge_with_asks_whom_and_adds_nobody(people: People, qtbot: QtBot) -> None:
    page = PeoplePage(people.desk, Editor)
    qtbot.addWidget(page)
    page.resize(1440, 900)
    page.show()
    page.show_person(people.ids["Odette"])
    qtbot.waitUntil(people.settle)
    line = next(each for each in page.header.menu().actions() if each.text().startswith("Merge with"))
    line.trigger()
    popup = next(each for each in page.findChildren(PeoplePopup) if each.isVisible())
    QTest.keyClicks(popup.field, "plumb")  # themselves are not offered, nor is anybody added
    qtbot.waitUntil(people.settle)
    assert popup.items() == []
    popup.field.clear()
    QTest.keyClicks(popup.field, "tilda")
    qtbot.waitUntil(lambda: [item.text for item in popup.items()] == ["Tilda Marzipan"])
    with qtbot.waitSignal(page.merge_requested) as asked:
        QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert asked.args == [(people.ids["Odette"], people.ids["Tilda"])]


def test_duplicates_are_looked_for_from_the_menu_and_the_palette(filled: Shell) -> None:
    program = filled.open()
    attached = program.window.attached
    assert attached is not None
    action = attached.actions["duplicates"]
    assert (action.text(), action.isEnabled()) == ("Find duplicates", True)
    action.trigger()
    filled.settle()
    panel = next(iter(program.window.findChildren(MergePanel)))
    assert panel.isVisible()
    assert panel.empty._title.text() == "No two people here look like the same."
    panel.reject()


def test_new_people_are_listed_in_the_window(filled: Shell, tmp_path: Path) -> None:
    path = tmp_path / "new.csv"
    path.write_text("Name,Email\nJoan Ashworth,joan@ashworth.example\n", encoding="utf-8")
    program = filled.open()
    attached = program.window.attached
    assert attached is not None
    panel = attached.dialogs.bring(path)
    filled.settle()
    panel.submitted.emit()
    filled.settle()
    assert isinstance(panel, ImportPanel)
    panel.done_page.people.click()
    filled.settle()
    people = attached.pages.people
    assert attached.pages.page() == "people"
    filled.qtbot.waitUntil(lambda: people.list._model.count == 1)
    assert people.list.head._circle.text() == "New from new.csv"
    filled.qtbot.waitUntil(lambda: people.header._name.text() == "Joan Ashworth")
    attached.actions["people"].trigger()  # everybody again
    filled.settle()
    filled.qtbot.waitUntil(lambda: people.list._model.count == 3)
    assert people.list.head._circle.isHidden()


def test_a_panel_at_work_goes_with_its_journal(filled: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    program = filled.open()
    attached = program.window.attached
    assert attached is not None

    def never(_told: object, stopped: Callable[[], bool]) -> None:
        while not stopped():
            pass
        raise Stopped

    monkeypatch.setattr(attached._desk.journal.duplicates, "find", never)
    panel = attached.dialogs.merge()
    filled.qtbot.waitUntil(panel.work.isVisible)
    program.window.detach()
    assert not panel.isVisible()
    filled.settle()
    assert not isValid(panel)

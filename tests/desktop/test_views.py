"""Views: kept from a question, chosen in the sidebar, narrowed by chips, printed, changed and removed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.contacts.list_print import pdf_bytes, printed
from relationship_journal.desktop.contacts.pane import ContactsPane
from relationship_journal.desktop.filter_words import filter_words
from relationship_journal.desktop.notes.note_row import NoteRow
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.sidebar import Sidebar
from relationship_journal.desktop.views.panel import ViewPanel
from relationship_journal.domain.question_words import OFFERED, Key
from relationship_journal.domain.questions import parse
from tests.desktop.people_desk import HOSTILE, People, fill, people_desk
from tests.desktop.shell import Shell
from tests.fixed_clock import FixedClock


@pytest.fixture
def people(qtbot: QtBot, tmp_path: Path) -> Iterator[People]:
    with people_desk(tmp_path) as made:
        fill(made)
        qtbot.addWidget(made.window)
        made.window.resize(1200, 900)
        made.window.show()
        yield made
        qtbot.waitUntil(made.settle)


@pytest.fixture
def pane(qtbot: QtBot, people: People) -> ContactsPane:
    made = ContactsPane(people.desk)
    qtbot.addWidget(made)
    made.resize(340, 700)
    made.show()
    made.refresh()
    qtbot.waitUntil(people.settle)
    return made


def names(people: People, pane: ContactsPane) -> set[str]:
    rows = people.journal.contacts.rows(pane._model.ids())
    return {row.name.split()[0] for row in rows.values()}


# -- the panel -------------------------------------------------------------------------------------


def test_a_question_is_kept_under_a_name(qtbot: QtBot, people: People) -> None:
    panel = ViewPanel(people.desk, None, people.window, question="kind:hobby cycling")
    panel.present()
    assert panel.chips.texts() == ("Hobbies",)
    QTest.keyClicks(panel.name.line, "Cyclists")
    with qtbot.waitSignal(panel.saved):
        panel.submitted.emit()
    assert [(each.name, each.question) for each in people.journal.views.all()] == [
        ("Cyclists", "kind:hobby cycling")
    ]
    assert not panel.isVisible()


@pytest.mark.parametrize(
    ("name", "question", "said"),
    [("", "x", "A view needs a name."), ("Name", " ", "A view needs something to ask.")],
)
def test_what_is_missing_is_said_beside_its_field(
    people: People, name: str, question: str, said: str
) -> None:
    panel = ViewPanel(people.desk, None, people.window, question=question)
    panel.present()
    panel.name.set_text(name)
    panel.submitted.emit()
    assert said in {panel.name.error(), panel.question.error()}
    assert panel.isVisible()


def test_a_taken_name_is_said_under_it(qtbot: QtBot, people: People) -> None:
    people.journal.views.add("Cyclists", "kind:hobby")
    panel = ViewPanel(people.desk, None, people.window, question="in:clients")
    panel.present()
    panel.name.set_text("cyclists")
    panel.submitted.emit()
    qtbot.waitUntil(lambda: "already a view" in panel.name.error())


# -- the sidebar -----------------------------------------------------------------------------------


def test_the_sidebar_lists_views_and_hides_an_empty_head(qtbot: QtBot, people: People) -> None:
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    sidebar.show()
    sidebar.attach(people.desk)
    qtbot.waitUntil(people.settle)
    assert not sidebar.views.isVisible()
    view = people.journal.views.add(f"Cyclists {HOSTILE}", "kind:hobby cycling")
    qtbot.waitUntil(sidebar.views.isVisible)
    item = sidebar.views._items[f"view:{view}"]
    with qtbot.waitSignal(sidebar.view_requested) as asked:
        item.click()
    assert asked.args[0].question == "kind:hobby cycling"
    sidebar.show_page(f"view:{view}")
    assert item.isChecked()
    people.journal.views.remove(view)
    qtbot.waitUntil(lambda: not sidebar.views.isVisible())
    sidebar.set_compact(True)
    assert not sidebar.circles.isVisible()


# -- the list --------------------------------------------------------------------------------------


def test_the_list_answers_a_question_and_shows_its_filters(
    qtbot: QtBot, people: People, pane: ContactsPane
) -> None:
    pane.ask("kind:hobby cycling in:clients")
    qtbot.waitUntil(lambda: pane.head.chips.texts() == ("Hobbies", "In Clients"))
    assert names(people, pane) == {"Odette"}
    first = pane.head.chips.findChildren(QPushButton)[0]
    assert first.accessibleName() == "Filter Hobbies. Take it out"
    first.click()
    qtbot.waitUntil(lambda: pane.head.chips.texts() == ("In Clients",))
    assert pane.head.words() == "cycling in:clients"
    pane.show_all()
    qtbot.waitUntil(lambda: pane._model.count > 10)
    assert not pane.head.chips.isVisible()


def test_half_a_filter_is_words_and_unknown_names_are_too(
    qtbot: QtBot, people: People, pane: ContactsPane
) -> None:
    pane.head.set_words("with:nobody")
    qtbot.waitUntil(lambda: pane._model.count == 0)
    assert pane.head.chips.texts() == ()


def test_the_menu_saves_and_exports_who_is_listed(qtbot: QtBot, people: People, pane: ContactsPane) -> None:
    pane.head.set_words("who likes cycling")
    qtbot.waitUntil(lambda: names(people, pane) == {"Odette"})
    with qtbot.waitSignal(pane.view_requested) as asked:
        pane.head.view_wanted.emit()
    assert asked.args == ["who likes cycling"]
    with qtbot.waitSignal(pane.export_requested) as wanted:
        pane.head.export_wanted.emit()
    assert wanted.args == [(people.ids["Odette"],)]


def test_the_list_is_printed_as_text_in_its_order(people: People) -> None:
    ids = [people.ids[name] for name in ("Tilda", "Odette", "Thaddeus")]
    told = printed(people.journal, [*ids, 9999], "Cyclists", people.desk.today())
    assert [each.name for each in told.people] == [
        "Tilda Marzipan",
        "Odette Plumbridge",
        f"Thaddeus {HOSTILE}",
    ]
    assert told.people[1].email == "odette@cloudberry.example"
    assert told.people[1].last == "16 April"
    data = pdf_bytes(told)
    assert data.startswith(b"%PDF")
    many = printed(people.journal, list(people.ids.values()) * 9, "", people.desk.today())
    assert pdf_bytes(many).count(b"/Type /Page\n") > data.count(b"/Type /Page\n") == 1


# -- words -----------------------------------------------------------------------------------------


def test_every_filter_has_its_words() -> None:
    asked = [f"{key.value}:{value}" for key, values in OFFERED.items() for value in values]
    asked += [
        "with:odette",
        "in:clients",
        "after:2026-03-01",
        "before:2026-03-01",
        "kind:person",
        "kind:fact",
    ]
    said = [filter_words(each) for text in asked for each in parse(text).filters]
    assert len(said) == len(asked)
    assert len(set(said)) == len(asked), said
    assert {key for text in asked for key in (parse(text).filters[0].key,)} == set(Key)


# -- the whole window ------------------------------------------------------------------------------


@pytest.fixture
def shell(tmp_path: Path, qtbot: QtBot) -> Iterator[Shell]:
    made = Shell(tmp_path, qtbot, FixedClock(), SettingsStore(tmp_path / "settings.ini"))
    with people_desk(tmp_path) as people:
        fill(people)
    (tmp_path / "people.journal").rename(tmp_path / "own.journal")
    yield made
    made.stop()


def test_from_the_palette_to_a_view_in_the_sidebar(shell: Shell) -> None:
    program = shell.open()
    attached = program.window.attached
    assert attached is not None
    palette = attached.dialogs.palette
    palette.open(attached.actions)
    palette.field.setText("kind:hob")
    shell.qtbot.waitUntil(lambda: palette._answer.words == "kind:hob")
    first = next(item for item in palette._answer.items if item.target == "complete")
    palette._open(first)
    assert palette.field.text() == "kind:hobby "
    palette.field.setText("kind:hobby cycling")
    shell.qtbot.waitUntil(lambda: palette.chips.texts() == ("Hobbies",))
    palette._open(next(item for item in palette._answer.items if item.target == "view"))
    panel = program.window.findChild(ViewPanel)
    assert panel is not None
    panel.name.set_text("Cyclists")
    panel.submitted.emit()
    sidebar = program.window.sidebar
    shell.qtbot.waitUntil(lambda: bool(sidebar.views._items))
    next(iter(sidebar.views._items.values())).click()
    shell.settle()
    pane = attached.pages.people.list
    shell.qtbot.waitUntil(lambda: pane._model.count == 1)
    assert next(iter(sidebar.views._items.values())).isChecked()
    attached.pages.show_page("people")
    shell.settle()
    shell.qtbot.waitUntil(lambda: pane._model.count > 10)
    assert pane.head.words() == ""


def test_a_fact_found_opens_at_its_line(shell: Shell) -> None:
    program = shell.open()
    program.window.resize(1440, 900)
    attached = program.window.attached
    assert attached is not None
    palette = attached.dialogs.palette
    palette.open(attached.actions)
    palette.field.setText("choir")
    shell.qtbot.waitUntil(lambda: palette._answer.words == "choir")
    palette._open(next(item for item in palette._answer.items if item.target == "line"))
    shell.settle()

    def shown() -> bool:
        row = program.window.focusWidget()
        return isinstance(row, NoteRow) and "Choir" in row.accessibleName()

    shell.qtbot.waitUntil(shown)


def test_the_list_of_the_palette_is_the_list(shell: Shell) -> None:
    program = shell.open()
    attached = program.window.attached
    assert attached is not None
    attached.dialogs.palette.question_requested.emit("in:clients")
    shell.settle()
    pane = attached.pages.people.list
    shell.qtbot.waitUntil(lambda: pane._model.count == 1)
    QTest.keyClick(pane.head._filter, Qt.Key.Key_Escape)
    shell.qtbot.waitUntil(lambda: pane._model.count > 10)


def test_the_rail_has_neither_circles_nor_views_nor_anything_to_scroll(qtbot: QtBot, people: People) -> None:
    for number in range(30):
        people.journal.views.add(f"View {number}", "kind:hobby")
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    sidebar.resize(216, 600)
    sidebar.show()
    sidebar.attach(people.desk)
    qtbot.waitUntil(lambda: sidebar.views.isVisible() and sidebar.circles.isVisible())
    area = sidebar.findChild(QScrollArea)
    assert area is not None
    bar = area.verticalScrollBar()
    qtbot.waitUntil(bar.isVisible)
    sidebar.set_compact(True)
    assert not sidebar.views.isVisible()
    assert not sidebar.circles.isVisible()
    qtbot.waitUntil(lambda: not bar.isVisible())
    sidebar.set_compact(False)
    assert sidebar.views.isVisible()

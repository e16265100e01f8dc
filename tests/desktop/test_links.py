"""People in About: who somebody is to the person on screen, told on one page and read on both; relatives become people."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from relationship_journal import wording
from relationship_journal.desktop.notes.line_menu import line_menu
from relationship_journal.desktop.notes.lines import Line
from relationship_journal.desktop.notes.link_line import LinkLine
from relationship_journal.desktop.notes.note_row import NoteRow
from relationship_journal.desktop.notes.one_line import from_line, to_line
from relationship_journal.desktop.notes.pane import NotesPane
from relationship_journal.domain.contacts import Relative
from relationship_journal.domain.errors import InvalidInput
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.links import LinkKind, inverse
from relationship_journal.domain.partial_date import PartialDate
from tests.desktop.people_desk import HOSTILE, TODAY, People, fill, people_desk


@pytest.fixture
def people(qtbot: QtBot, tmp_path: Path) -> Iterator[People]:
    with people_desk(tmp_path) as made:
        fill(made)
        qtbot.addWidget(made.window)
        yield made
        qtbot.waitUntil(made.settle)


@pytest.fixture
def pane(qtbot: QtBot, people: People) -> NotesPane:
    made = NotesPane(people.desk)
    qtbot.addWidget(made)
    made.resize(344, 1200)
    made.show()
    show(qtbot, people, made, "Odette")
    return made


def show(qtbot: QtBot, people: People, pane: NotesPane, who: str) -> None:
    pane.show_contact(people.journal.contacts.get(people.ids[who]))
    qtbot.waitUntil(people.settle)


def lines(pane: NotesPane, key: str) -> list[Line]:
    box = pane.section(key)
    return list(box.data.lines) if box is not None else []


def row(pane: NotesPane, key: str, thing: str) -> NoteRow:
    box = pane.section(key)
    assert box is not None
    found = box.row(next(line for line in box.data.lines if line.thing == thing).key)
    assert isinstance(found, NoteRow)
    return found


def told(pane: NotesPane) -> list[tuple[str, str]]:
    return [(line.thing, line.detail) for line in lines(pane, "people")]


def link(people: People, kind: LinkKind, label: str = "") -> int:
    return people.journal.links.add(people.ids["Odette"], people.ids["Barnaby"], kind, label)


@pytest.mark.parametrize("kind", list(LinkKind))
def test_a_link_reads_from_both_pages_without_a_pronoun(
    qtbot: QtBot, people: People, pane: NotesPane, kind: LinkKind
) -> None:
    link(people, kind)
    people.desk.news.flush()
    qtbot.waitUntil(people.settle)
    assert told(pane) == [("Barnaby Quillfeather", wording.link_words(kind, "Odette"))]
    show(qtbot, people, pane, "Barnaby")
    there = wording.link_words(inverse(kind), "Barnaby")
    assert told(pane) == [("Odette Plumbridge", there)]
    assert not {"he", "she", "they", "his", "her", "their", "him"} & set(there.split())


def test_a_link_is_added_by_choosing_whom_and_what(qtbot: QtBot, people: People, pane: NotesPane) -> None:
    pane.add("link")
    line = pane.linking()
    assert line is not None
    line.submit()
    assert line._note.text() == "Choose somebody first."
    line.set_person(people.journal.contacts.row(people.ids["Barnaby"]))
    line.set_kind(LinkKind.ASSISTANT)
    QTest.keyClicks(line.line, "since the mill opened")
    QTest.keyClick(line.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pane.linking() is None)
    qtbot.waitUntil(people.settle)
    assert told(pane) == [("Barnaby Quillfeather", "assistant, since the mill opened")]
    assert people.desk.notices.current() == "Linked Odette Plumbridge and Barnaby Quillfeather"
    people.desk.undo()
    qtbot.waitUntil(lambda: pane.section("people") is None)


def test_escape_leaves_all_as_it_was(qtbot: QtBot, people: People, pane: NotesPane) -> None:
    pane.add("link")
    line = pane.linking()
    assert line is not None
    line.set_person(people.journal.contacts.row(people.ids["Barnaby"]))
    QTest.keyClick(line.line, Qt.Key.Key_Escape)
    assert pane.linking() is None
    qtbot.waitUntil(people.settle)
    assert people.journal.links.of(people.ids["Odette"]) == ()


def test_a_link_is_changed_where_it_stands(qtbot: QtBot, people: People, pane: NotesPane) -> None:
    link(people, LinkKind.ASSISTANT)
    people.desk.news.flush()
    qtbot.waitUntil(people.settle)
    QTest.keyClick(row(pane, "people", "Barnaby Quillfeather"), Qt.Key.Key_F2)
    box = pane.section("people")
    assert box is not None
    editor = box.editor()
    assert isinstance(editor, LinkLine)
    editor.set_kind(LinkKind.MENTEE)
    editor.submit()
    qtbot.waitUntil(lambda: told(pane) == [("Barnaby Quillfeather", "mentored by Odette")])
    assert [each.kind for each in people.journal.links.of(people.ids["Barnaby"])] == [LinkKind.MENTOR]


def test_a_press_opens_the_page_and_delete_takes_the_link_away(
    qtbot: QtBot, people: People, pane: NotesPane
) -> None:
    link(people, LinkKind.FRIEND)
    people.desk.news.flush()
    qtbot.waitUntil(people.settle)
    with qtbot.waitSignal(pane.person_requested) as asked:
        QTest.keyClick(row(pane, "people", "Barnaby Quillfeather"), Qt.Key.Key_Return)
    assert asked.args == [people.ids["Barnaby"]]
    QTest.keyClick(row(pane, "people", "Barnaby Quillfeather"), Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: pane.section("people") is None)


def test_a_refusal_stays_in_the_line(
    qtbot: QtBot, people: People, pane: NotesPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise InvalidInput("error.link_to_oneself")

    pane.add("link")
    line = pane.linking()
    assert line is not None
    line.set_person(people.journal.contacts.row(people.ids["Barnaby"]))
    with monkeypatch.context() as patch:
        patch.setattr(people.journal.links, "add", refuse)
        line.submit()
        qtbot.waitUntil(people.settle)
    assert pane.linking() is line
    assert line._note.text()


def test_going_to_somebody_else_keeps_what_was_chosen(qtbot: QtBot, people: People, pane: NotesPane) -> None:
    pane.add("link")
    line = pane.linking()
    assert line is not None
    line.set_person(people.journal.contacts.row(people.ids["Barnaby"]))
    line.set_kind(LinkKind.FRIEND)
    show(qtbot, people, pane, "Tilda")
    assert pane.linking() is None
    assert [each.kind for each in people.journal.links.of(people.ids["Odette"])] == [LinkKind.FRIEND]
    assert people.journal.links.of(people.ids["Tilda"]) == ()
    acts = len(people.journal.history.acts())
    pane.add("link")  # nobody chosen: nothing to keep
    show(qtbot, people, pane, "Odette")
    assert len(people.journal.history.acts()) == acts


def menu_words(pane: NotesPane, line: Line) -> list[str]:
    menu = line_menu(pane, line, TODAY, lambda what: what, pane._changes)
    return [action.text().split("\t")[0] for action in menu.actions() if action.text()]


def test_a_relative_becomes_a_person_and_the_row_leads_there(
    qtbot: QtBot, people: People, pane: NotesPane
) -> None:
    ida = next(line for line in lines(pane, "family") if line.thing == "Ida, 7")
    assert "Add Ida as a person" in menu_words(pane, ida)
    box = pane.section("family")
    assert box is not None
    pane._acted(box, "promote", ida)
    qtbot.waitUntil(lambda: ("Ida", "child") in told(pane))
    ida = next(line for line in lines(pane, "family") if line.thing == "Ida, 7")
    words = menu_words(pane, ida)
    assert "Open the page of Ida" in words
    assert "Add Ida as a person" not in words
    with qtbot.waitSignal(pane.person_requested) as asked:
        row(pane, "family", "Ida, 7").click()
    assert asked.args is not None
    assert people.journal.contacts.get(asked.args[0]).name == "Ida"
    QTest.keyClick(row(pane, "family", "Ida, 7"), Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: box.editor() is not None)


def test_words_of_strangers_stay_plain(qtbot: QtBot, people: People, pane: NotesPane) -> None:
    people.journal.links.add(people.ids["Odette"], people.ids["Thaddeus"], LinkKind.FRIEND, HOSTILE)
    people.desk.news.flush()
    qtbot.waitUntil(people.settle)
    assert told(pane) == [(f"Thaddeus {HOSTILE}", f"friend, {HOSTILE}")]


@pytest.mark.parametrize(
    ("typed", "draft"),
    [
        ("Ida (daughter), born 3 May 2019: reads", FactDraft(FactKind.FAMILY, "Ida", "reads", relation="daughter", born="2019-05-03")),
        ("Ida (Tochter), geb. 2019", FactDraft(FactKind.FAMILY, "Ida", relation="Tochter", born="2019")),
        ("Ida (daughter), born 2019", FactDraft(FactKind.FAMILY, "Ida", relation="daughter", born="2019")),
        ("Ida (daughter), born on the way", FactDraft(FactKind.FAMILY, "Ida (daughter), born on the way")),
        ("Ida, born 2019", FactDraft(FactKind.FAMILY, "Ida, born 2019")),
    ],
)  # fmt: skip
def test_a_birth_date_of_a_relative_is_read_and_shown_again(typed: str, draft: FactDraft) -> None:
    made = from_line(typed, FactDraft(FactKind.FAMILY, ""), TODAY)
    assert made == draft
    assert from_line(to_line(made), made, TODAY) == made


def test_a_birth_date_counts_the_age_and_an_age_takes_its_place(people: People) -> None:
    facts, odette = people.journal.facts, people.ids["Odette"]
    line = FactDraft(FactKind.FAMILY, "Wren", "school choir", relation="niece", born="2016-05-13")
    made = facts.add(odette, line)

    def wren() -> Relative:
        return next(each for each in facts.relatives(odette) if each.name == "Wren")

    assert wren().age_at(TODAY) == 10
    draft = facts.draft_of(made)
    assert (draft.born, draft.age) == ("2016-05-13", None)
    assert to_line(draft).startswith("Wren (niece), born 13 May 2016")
    facts.edit(made, from_line(to_line(draft), draft, TODAY), expected=draft)
    assert wren().born == PartialDate(2016, 5, 13)
    facts.edit(made, from_line("Wren (niece), 9: school choir", draft, TODAY))
    assert (wren().born, wren().age) == (None, 9)
    with pytest.raises(InvalidInput):
        facts.edit(made, replace(draft, born="someday"))

"""About: sections in order, facts edited in place and added by hand, nothing typed ever lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolTip
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.notes.line_menu import line_menu
from relationship_journal.desktop.notes.lines import About, Line, sections, source_words
from relationship_journal.desktop.notes.note_row import NoteRow
from relationship_journal.desktop.notes.one_line import from_line, to_line
from relationship_journal.desktop.notes.pane import NotesPane
from relationship_journal.desktop.notes.section_box import SectionBox
from relationship_journal.desktop.theme import color, theme
from relationship_journal.desktop.widgets.choice import CheckBox
from relationship_journal.domain.contacts import Contact, ContactRow, Relative
from relationship_journal.domain.facts import Fact, FactDraft, FactKind
from relationship_journal.domain.promises import Owed
from tests.desktop.people_desk import HOSTILE, TODAY, People, fill, people_desk


@pytest.fixture
def people(qtbot: QtBot, tmp_path: Path) -> Iterator[People]:
    with people_desk(tmp_path) as made:
        fill(made)
        qtbot.addWidget(made.window)
        yield made


@pytest.fixture
def pane(qtbot: QtBot, people: People) -> NotesPane:
    made = NotesPane(people.desk)
    qtbot.addWidget(made)
    made.resize(344, 900)
    made.show()
    made.show_contact(people.journal.contacts.get(people.ids["Odette"]))
    qtbot.waitUntil(people.settle)
    return made


def shown(pane: NotesPane) -> dict[str, list[tuple[str, str]]]:
    about = pane._about
    assert about is not None
    return {
        part.key: [(line.thing, line.detail) for line in part.lines]
        for part in sections(about, pane._desk.today())
    }


def box(pane: NotesPane, key: str) -> SectionBox:
    found = pane.section(key)
    assert found is not None
    return found


def row(pane: NotesPane, key: str, thing: str) -> NoteRow:
    part = box(pane, key)
    line = next(line for line in part.data.lines if line.thing == thing)
    found = part.row(line.key)
    assert isinstance(found, NoteRow)
    return found


def test_sections_stand_in_order_and_empty_ones_are_left_out(pane: NotesPane) -> None:
    told = shown(pane)
    assert list(told) == ["promises", "ask", "family", "hobby", "preference", "circles", "contact"]
    tops = [box(pane, key).y() for key in told]
    assert tops == sorted(set(tops))
    assert told["family"][1] == ("Ida, 7", "daughter, starts school on 24 August")
    assert told["promises"] == [
        ("send the shift-rota case study", "You · due today"), ("Share the floor plan", "Odette · due Fri 22 May"),
    ]  # fmt: skip
    assert told["contact"] == [("odette@cloudberry.example", "")]


def test_what_is_known_and_its_day_read_as_one_phrase(pane: NotesPane, people: People, qtbot: QtBot) -> None:
    for thing, detail, on in (
        ("Ballet", "first night", "2026-09-12"),
        ("Sailing", "the long crossing", "2027-06"),
        ("Chess", "", "2026-12-01"),
        ("Rowing", "with the old crew", ""),
    ):
        people.journal.facts.add(people.ids["Odette"], FactDraft(FactKind.HOBBY, thing, detail, on=on))
    pane.refresh()
    qtbot.waitUntil(people.settle)
    told = dict(shown(pane)["hobby"])
    assert told["Ballet"] == "first night on 12 September"
    assert told["Sailing"] == "the long crossing in June 2027"
    assert told["Chess"] == "1 December"
    assert told["Rowing"] == "with the old crew"


def test_a_known_age_grows_with_the_years(pane: NotesPane, people: People, qtbot: QtBot) -> None:
    people.clock.advance(days=400)
    pane.refresh()
    qtbot.waitUntil(people.settle)
    assert shown(pane)["family"][1][0] == "Ida, 8"
    assert row(pane, "family", "Ida, 8").accessibleName().startswith("Ida, 8. daughter")


@pytest.mark.parametrize(
    ("line", "kind", "expected"),
    [
        ("Ida (daughter), 7: starts school", FactKind.FAMILY, FactDraft(FactKind.FAMILY, "Ida", "starts school", relation="daughter", age=7)),
        ("Two dogs: both afraid of rain", FactKind.FAMILY, FactDraft(FactKind.FAMILY, "Two dogs", "both afraid of rain")),
        ("Choir: alto: second row", FactKind.HOBBY, FactDraft(FactKind.HOBBY, "Choir", "alto: second row")),
        ("No calls before 9:30", FactKind.PREFERENCE, FactDraft(FactKind.PREFERENCE, "No calls before 9:30")),
        ("Wedding day: 3 May 2019", FactKind.DATE, FactDraft(FactKind.DATE, "Wedding day", on="2019-05-03", yearly=True)),
        ("Wedding day: 3 june", FactKind.DATE, FactDraft(FactKind.DATE, "Wedding day", on="--06-03", yearly=True)),
        (HOSTILE, FactKind.HOBBY, FactDraft(FactKind.HOBBY, HOSTILE)),
    ],
)  # fmt: skip
def test_a_line_says_a_fact(line: str, kind: FactKind, expected: FactDraft) -> None:
    made = from_line(line, FactDraft(kind, ""), TODAY)
    assert made == expected
    again = from_line(to_line(made), made, TODAY)
    assert (again.text, again.detail, again.relation, again.on) == (
        made.text,
        made.detail,
        made.relation,
        made.on,
    )


def test_an_unchanged_age_is_not_counted_anew() -> None:
    known = FactDraft(FactKind.FAMILY, "Ida", "starts school", relation="daughter", age=7)
    assert from_line("Ida (daughter), 7: started school", known, TODAY).age is None
    assert from_line("Ida (daughter), 8: started school", known, TODAY).age == 8


def test_the_source_is_told_in_words() -> None:
    assert source_words("Coffee|2026-04-16") == "from Coffee, 16 April"
    assert source_words("phone|2026-04-01") == "from Phone, 1 April"
    assert source_words("a|b|2026-04-01") == "from a|b, 1 April"
    assert source_words("") == ""


def test_a_fact_is_edited_where_it_is(pane: NotesPane, people: People, qtbot: QtBot) -> None:
    QTest.mouseClick(
        row(pane, "hobby", "Choir"),
        Qt.MouseButton.LeftButton,
        pos=row(pane, "hobby", "Choir").rect().center(),
    )
    qtbot.waitUntil(lambda: box(pane, "hobby").editor() is not None)
    editor = box(pane, "hobby").editor()
    assert editor is not None
    assert editor.text() == "Choir: alto, rehearses on Tuesdays"
    editor.line.setText("Choir: soprano now")
    QTest.keyClick(editor.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ("Choir", "soprano now") in shown(pane)["hobby"])
    qtbot.waitUntil(people.settle)
    assert box(pane, "hobby").editor() is None
    assert row(pane, "hobby", "Choir").accessibleName() == "Choir. soprano now"


def test_esc_reverts(pane: NotesPane, people: People, qtbot: QtBot) -> None:
    QTest.keyClick(row(pane, "hobby", "Choir"), Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: box(pane, "hobby").editor() is not None)
    editor = box(pane, "hobby").editor()
    assert editor is not None
    editor.line.setText("something else")
    QTest.keyClick(editor.line, Qt.Key.Key_Escape)
    qtbot.waitUntil(people.settle)
    assert box(pane, "hobby").editor() is None
    assert ("Choir", "alto, rehearses on Tuesdays") in shown(pane)["hobby"]


def test_what_is_being_written_survives_news(pane: NotesPane, people: People, qtbot: QtBot) -> None:
    odette = people.ids["Odette"]
    QTest.keyClick(row(pane, "hobby", "Choir"), Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: box(pane, "hobby").editor() is not None)
    editor = box(pane, "hobby").editor()
    assert editor is not None
    editor.line.setText("half a thought")
    pane.add("family")
    adding = pane.adding()
    assert adding is not None
    adding.line.setText("another half")
    for fact in people.journal.facts.of(odette):
        if fact.kind is FactKind.HOBBY:
            people.journal.facts.dismiss(fact.id)
    people.journal.topics.add(odette, "Something new?")
    qtbot.waitUntil(lambda: ("Something new?", "") in shown(pane)["ask"])
    assert box(pane, "hobby").editor() is editor
    assert editor.text() == "half a thought"
    assert pane.adding() is adding
    assert adding.text() == "another half"


def test_going_to_somebody_else_keeps_what_was_written(pane: NotesPane, people: People, qtbot: QtBot) -> None:
    QTest.keyClick(row(pane, "hobby", "Choir"), Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: box(pane, "hobby").editor() is not None)
    editor = box(pane, "hobby").editor()
    assert editor is not None
    editor.line.setText("Choir: soprano now")
    pane.add("ask")
    adding = pane.adding()
    assert adding is not None
    adding.line.setText("Which piece?")
    pane.show_contact(people.journal.contacts.get(people.ids["Tilda"]))
    qtbot.waitUntil(people.settle)
    odette = people.ids["Odette"]
    assert "soprano now" in {fact.detail for fact in people.journal.facts.of(odette)}
    assert "Which piece?" in {topic.text for topic in people.journal.topics.open(odette)}
    assert pane.adding() is None


def test_a_line_that_cannot_be_saved_stays_and_says_why(
    pane: NotesPane, people: People, qtbot: QtBot
) -> None:
    pane.add("hobby")
    adding = pane.adding()
    assert adding is not None
    adding.line.setText(": only a detail")
    QTest.keyClick(adding.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: adding._note._token == "danger")
    assert adding.text() == ": only a detail"
    assert pane.adding() is adding


def test_a_kind_typed_first_becomes_the_chip(pane: NotesPane, people: People, qtbot: QtBot) -> None:
    pane.add("hobby")
    adding = pane.adding()
    assert adding is not None
    QTest.keyClicks(adding.line, "Good to know: no phone on Fridays")
    assert adding.kind() == "preference"
    QTest.keyClick(adding.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ("no phone on Fridays", "") in shown(pane)["preference"])
    qtbot.waitUntil(lambda: pane.adding() is None)


def test_a_promise_is_added_with_the_day_in_its_words(pane: NotesPane, people: People, qtbot: QtBot) -> None:
    pane.add("mine")
    adding = pane.adding()
    assert adding is not None
    adding.line.setText("Lend the planning book by Friday")
    QTest.keyClick(adding.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(shown(pane)["promises"]) == 3)
    made = next(each for each in people.journal.promises.open() if each.text.startswith("Lend"))
    assert made.due == date(2026, 5, 15)


def test_a_tick_keeps_the_promise_and_undo_brings_it_back(
    pane: NotesPane, people: People, qtbot: QtBot
) -> None:
    theme().set_reduce_motion(True)
    part = box(pane, "promises")
    mark = part.row(part.data.lines[0].key)
    assert isinstance(mark, CheckBox)
    mark.click()
    qtbot.waitUntil(lambda: [line[0] for line in shown(pane)["promises"]] == ["Share the floor plan"])
    people.desk.undo()
    qtbot.waitUntil(lambda: len(shown(pane)["promises"]) == 2)


def test_delete_on_a_row_and_the_focus_goes_to_the_next(
    pane: NotesPane, people: People, qtbot: QtBot
) -> None:
    first = row(pane, "family", "Ida, 7")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(shown(pane)["family"]) == 3)
    qtbot.waitUntil(lambda: row(pane, "family", "Emil, 4").hasFocus())


def test_a_question_that_was_asked_goes(pane: NotesPane, people: People, qtbot: QtBot) -> None:
    asked = row(pane, "ask", "Is her mother back home?")
    assert asked.tip_at(QPointF(asked.width() - 28 * 3 + 10, 10)) == "Asked"
    spot = QPointF(asked.width() - 28 * 3 + 10, 10).toPoint()
    QTest.mouseClick(asked, Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: len(shown(pane)["ask"]) == 1)


def test_the_source_leads_to_the_entry(pane: NotesPane, people: People, qtbot: QtBot) -> None:
    ida = row(pane, "family", "Ida, 7")
    assert ida.line.source == "from Coffee, 16 April"
    with qtbot.waitSignal(pane.entry_requested) as asked:
        ida.acted.emit("source")
    assert asked.args == [people.ids["Odette"], ida.line.entry_id]


def test_every_action_of_a_row_is_in_its_menu(pane: NotesPane, qtbot: QtBot) -> None:
    def words(line: Line) -> list[str]:
        menu = line_menu(pane, line, TODAY, lambda _what: None, pane._changes)
        return [action.text().split("\t")[0] for action in menu.actions()]

    assert words(row(pane, "family", "Ida, 7").line) == [
        "Edit", "Add Ida as a person", "Still so", "No longer so", "Only for a while", "Handle with care",
        "What it said before", "From Coffee, 16 April", "Delete",
    ]  # fmt: skip
    assert words(row(pane, "ask", "Is her mother back home?").line) == ["Asked", "Edit", "Delete"]
    promise = box(pane, "promises").data.lines[0]
    assert words(promise) == [
        "Kept", "Edit", "Change date", "No longer needed", "From Coffee, 16 April", "Delete"
    ]  # fmt: skip


def chosen(pane: NotesPane, line: Line, *words: str) -> None:
    """Choose a line of the menu, or of a menu in it."""
    menu = line_menu(pane, line, TODAY, lambda _what: None, pane._changes)
    for name in words:
        action = next(each for each in menu.actions() if each.text().split("\t")[0] == name)
        inner: object = action.menu()
        if isinstance(inner, QMenu):
            menu = inner
        else:
            action.trigger()


def test_a_fact_is_confirmed_ended_and_handled_with_care(
    pane: NotesPane, people: People, qtbot: QtBot
) -> None:
    facts = people.journal.facts
    choir = row(pane, "hobby", "Choir").line
    number = choir.key[1]
    chosen(pane, choir, "Still so")
    qtbot.waitUntil(lambda: facts.get(number).confirmed == TODAY)
    chosen(pane, choir, "Handle with care")
    qtbot.waitUntil(lambda: any(detail.startswith("with care") for _, detail in shown(pane)["hobby"]))
    assert facts.get(number).sensitive
    chosen(pane, choir, "Only for a while", "One month")
    qtbot.waitUntil(lambda: facts.get(number).expires == TODAY + timedelta(days=30))
    chosen(pane, choir, "No longer so")
    qtbot.waitUntil(lambda: all(thing != "Choir" for thing, _ in shown(pane).get("hobby", [])))
    assert number in [each.id for each in facts.past(people.ids["Odette"])]


def test_what_a_fact_said_before_is_told(pane: NotesPane, people: People, qtbot: QtBot) -> None:
    facts = people.journal.facts
    choir = row(pane, "hobby", "Choir").line
    facts.edit(choir.key[1], replace(facts.draft_of(choir.key[1]), text="Gospel choir"))
    chosen(pane, choir, "What it said before")
    qtbot.waitUntil(lambda: people.desk.notices.current().startswith("Before: Choir"))


def test_the_keyboard_is_told_where_a_fact_comes_from(pane: NotesPane, qtbot: QtBot) -> None:
    ida = row(pane, "family", "Ida, 7")
    assert ida.accessibleDescription() == "from Coffee, 16 April"
    pane.activateWindow()
    ida.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: QToolTip.text() != "")
    assert "from Coffee, 16 April" in QToolTip.text()
    QToolTip.hideText()


def test_a_promise_is_edited_in_place_from_its_menu(pane: NotesPane, people: People, qtbot: QtBot) -> None:
    part = box(pane, "promises")
    pane._acted(part, "edit", part.data.lines[1])
    editor = part.editor()
    assert editor is not None
    editor.line.setText("Share the floor plans")
    QTest.keyClick(editor.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ("Share the floor plans", "Odette · due Fri 22 May") in shown(pane)["promises"])


def test_hostile_words_are_words(pane: NotesPane, people: People, qtbot: QtBot) -> None:
    people.journal.facts.add(people.ids["Odette"], FactDraft(FactKind.HOBBY, HOSTILE, HOSTILE))
    qtbot.waitUntil(lambda: (HOSTILE, HOSTILE) in shown(pane)["hobby"])
    hostile = row(pane, "hobby", HOSTILE)
    assert hostile.accessibleName() == f"{HOSTILE}. {HOSTILE}"
    assert not hostile.grab().isNull()


def test_somebody_unknown_shows_what_could_be_known(pane: NotesPane, people: People, qtbot: QtBot) -> None:
    nora = people.journal.contacts.add("Nora New")
    pane.show_contact(people.journal.contacts.get(nora))
    qtbot.waitUntil(people.settle)
    assert shown(pane) == {}
    assert not pane._hint.isHidden()
    assert pane._title.text() == "About Nora"


def test_two_columns_from_wide_windows(pane: NotesPane, qtbot: QtBot) -> None:
    pane.resize(1200, 900)
    pane.set_two_columns(True)
    qtbot.waitUntil(lambda: box(pane, "family").x() > box(pane, "promises").x() + 400)
    assert box(pane, "family").y() == box(pane, "promises").y()


def test_facts_of_every_kind_have_a_section() -> None:
    from relationship_journal.desktop.notes.lines import About
    from relationship_journal.domain.contacts import Contact, ContactRow

    facts = tuple(Fact(number, 1, kind, f"thing {number}") for number, kind in enumerate(FactKind))
    parts = sections(About(Contact(ContactRow(1, "Nora")), facts=facts), TODAY)
    assert {line.thing for part in parts for line in part.lines} == {fact.text for fact in facts}
    good = next(part for part in parts if part.key == "preference")
    assert good.lines[0].detail == "at the moment"


def test_a_section_that_grows_gets_the_height_of_its_lines(
    pane: NotesPane, people: People, qtbot: QtBot
) -> None:
    long = "Whether she would keep the same people on the night shift if she could choose again"
    who = people.ids["Odette"]
    people.journal.topics.add(who, long)
    qtbot.waitUntil(lambda: (long, "") in shown(pane)["ask"])
    people.journal.topics.add(who, "And the ride?")
    qtbot.waitUntil(lambda: ("And the ride?", "") in shown(pane)["ask"])
    wrapped = row(pane, "ask", long)
    qtbot.waitUntil(lambda: wrapped.height() >= wrapped.heightForWidth(wrapped.width()))


def test_the_dead_are_not_spoken_of_as_alive() -> None:
    mother = Relative(1, 1, "Beatrix", "mother", age=70, age_on=TODAY, died=True)
    fact = Fact(1, 1, FactKind.FAMILY, "Beatrix", "taught Latin", relative=mother)
    contact = Contact(ContactRow(1, "Odette"))
    lines = sections(About(contact, facts=(fact,)), TODAY)[0].lines
    assert (lines[0].thing, lines[0].detail) == ("Beatrix", "mother, died, taught Latin")


def test_about_shows_what_a_promise_was_due_before(people: People) -> None:
    odette = people.ids["Odette"]
    number = next(each.id for each in people.journal.promises.open([odette]) if each.owed is Owed.MINE)
    stored = people.journal.promises.get(number)
    people.journal.promises.edit(number, stored.text, date(2026, 6, 3), stored.owed)
    about = About(people.journal.contacts.get(odette), promises=people.journal.promises.open([odette]))
    lines = {line.key: line.detail for part in sections(about, TODAY) for line in part.lines}
    assert lines["promise", number] == "You · due Wed 3 Jun · first 14 May"


def test_no_letter_peeps_between_the_actions_of_a_long_line(qtbot: QtBot) -> None:
    line = Line(("fact", 1), "m" * 120, bold=False)
    long = NoteRow(line, ("asked", "edit", "remove"), "edit")
    qtbot.addWidget(long)
    long.resize(260, long.heightForWidth(260))
    long.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    picture = long.grab().toImage()
    across = picture.width() / long.width()
    for number in (1, 2):
        edge = int((long.width() - 28 * number) * across)
        seen = {
            picture.pixelColor(edge - step, int(y * across)).name() for step in (1, 2) for y in range(8, 20)
        }
        assert seen == {color("hover").name()}

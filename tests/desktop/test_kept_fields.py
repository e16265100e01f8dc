"""What is typed in any editor is kept within a second, given back, and never put over another text unasked."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from relationship_journal import paths
from relationship_journal.desktop import drafts
from relationship_journal.desktop.briefing.inline_editor import InlineEditor, WritingBox
from relationship_journal.desktop.briefing.pane import BriefingPane
from relationship_journal.desktop.drafts import wait_for_drafts
from relationship_journal.desktop.editor_note import EditorNote
from relationship_journal.desktop.notes.pane import NotesPane
from relationship_journal.desktop.person.panel import PersonPanel
from relationship_journal.desktop.promises.editor import PromiseEditor
from relationship_journal.desktop.requests import ScheduleRequest
from relationship_journal.desktop.schedule.panel import SchedulePanel
from relationship_journal.domain.channels import Channel
from relationship_journal.domain.errors import StorageFailed
from relationship_journal.domain.facts import FactDraft, FactKind
from tests.desktop.people_desk import People, fill, people_desk


@pytest.fixture
def people(qtbot: QtBot, tmp_path: Path) -> Iterator[People]:
    with people_desk(tmp_path) as made:
        fill(made)
        qtbot.addWidget(made.window)
        made.window.resize(1200, 900)
        made.window.show()
        yield made
        qtbot.waitUntil(made.settle)
    wait_for_drafts()
    drafts._claimed.clear()


def kept(people: People) -> dict[str, dict[str, Any]]:
    """The drafts on disk by their keys."""
    wait_for_drafts()
    folder = paths.drafts_dir(people.journal.path)
    return {path.stem: json.loads(path.read_bytes()) for path in sorted(folder.glob("*.draft"))}


def within_a_second(qtbot: QtBot, people: People, key: str) -> dict[str, Any]:
    folder = paths.drafts_dir(people.journal.path)
    qtbot.waitUntil((folder / f"{key}.draft").exists)
    values: dict[str, Any] = kept(people)[key]["fields"]["values"]
    return values


def answer(note: EditorNote, words: str) -> None:
    button = note.answer(words)
    assert button is not None, (words, note.text())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def crash(editor: QWidget) -> None:
    """The program is killed: nobody leaves, what is on disk is all there is."""
    editor.blockSignals(True)
    editor.hide()
    wait_for_drafts()
    drafts._claimed.clear()


# -- the panels: everything typed comes back ------------------------------------------------------------


def promise_panel(people: People, qtbot: QtBot, which: int | None = None) -> PromiseEditor:
    promise = people.journal.promises.get(which) if which is not None else None
    panel = PromiseEditor(people.desk, people.window, promise)
    panel.present()
    qtbot.waitUntil(people.settle)
    return panel


def schedule_panel(people: People, qtbot: QtBot, request: ScheduleRequest | None = None) -> SchedulePanel:
    panel = SchedulePanel(people.desk, people.window, request or ScheduleRequest((people.ids["Tilda"],)))
    panel.present()
    qtbot.waitUntil(people.settle)
    return panel


def person_panel(people: People, qtbot: QtBot, who: int | None = None) -> PersonPanel:
    panel = PersonPanel(people.desk, who, people.window)
    panel.finished.connect(panel.deleteLater)
    panel.present()
    qtbot.waitUntil(people.settle)
    return panel


def test_a_promise_left_in_its_panel_comes_back(people: People, qtbot: QtBot) -> None:
    panel = promise_panel(people, qtbot)
    panel.set_person(people.journal.contacts.row(people.ids["Tilda"]))
    panel.whose.set_value("theirs")
    QTest.keyClicks(panel.words.line, "Lend the book by friday")
    values = within_a_second(qtbot, people, "promise-new")
    assert values["words"].startswith("Lend")
    QTest.keyClick(panel.words.line, Qt.Key.Key_Escape)
    assert people.desk.notices.current() == "Draft kept"
    again = promise_panel(people, qtbot)
    assert (again.words.text(), again.whose.value()) == ("Lend the book by friday", "theirs")
    assert again.when.text() == "2026-05-15"
    assert again._person is not None
    assert again._person.name == "Tilda Marzipan"
    assert again.note.text() == "Draft from before"
    again.submitted.emit()
    qtbot.waitUntil(people.settle)
    assert kept(people) == {}
    assert any(each.text == "Lend the book by friday" for each in people.journal.promises.open())


def test_every_field_of_a_meeting_comes_back(people: People, qtbot: QtBot) -> None:
    panel = schedule_panel(people, qtbot)
    panel.people.add(people.journal.contacts.row(people.ids["Odette"]))
    QTest.keyClicks(panel.topic.line, "Move")
    QTest.keyClicks(panel.when.line, "tue 19 may 14:00")
    panel.zone.set_zone("America/New_York")
    panel.zone.changed.emit()
    panel.length.segments._segments[-1].click()
    QTest.keyClicks(panel.length.line, "75")
    QTest.keyClicks(panel.where.line, "Here")
    panel.how.setCurrentIndex(panel.how.findData(Channel.PHONE.value))
    QTest.keyClicks(panel.agenda.edit, "One")
    QTest.keyClicks(panel.prepare.edit, "Two")
    panel.remind.setChecked(False)
    before = panel.kept.values()
    qtbot.waitUntil(panel.kept._keeper.is_saved)
    panel.reject()
    again = schedule_panel(people, qtbot)
    assert again.kept.values() == before
    assert [row.name for row in again.people._rows] == ["Tilda Marzipan", "Odette Plumbridge"]
    again.submitted.emit()
    qtbot.waitUntil(people.settle)
    assert kept(people) == {}
    made = next(each for each in people.journal.meetings.upcoming() if each.topic == "Move")
    assert (made.minutes, made.agenda, made.preparation, made.zone) == (75, "One", "Two", "America/New_York")


def test_every_field_of_a_person_comes_back(people: People, qtbot: QtBot) -> None:
    panel = person_panel(people, qtbot, people.ids["Odette"])
    QTest.keyClicks(panel.role.line, " and more")
    panel.family.line.setText("Plum")
    panel.family.changed.emit("Plum")
    panel.circles.set_names(("Clients", "Choir"))
    panel.rhythm.setCurrentIndex(panel.rhythm.findData(56))
    phone = panel.points[1].lines()[0]
    QTest.keyClicks(phone, "123")
    QTest.keyClicks(panel.birthday.line, "3 May")
    QTest.keyClicks(panel.how_met.edit, "On a train")
    QTest.keyClicks(panel.portrait.line, "Counts twice")
    before = panel.kept.values()
    qtbot.waitUntil(panel.kept._keeper.is_saved)
    panel.reject()
    again = person_panel(people, qtbot, people.ids["Odette"])
    assert again.kept.values() == before
    again.save()
    qtbot.waitUntil(people.settle)
    assert kept(people) == {}
    stored = people.journal.contacts.draft_of(people.ids["Odette"])
    assert (stored.family, stored.rhythm_days, stored.how_met) == ("Plum", 56, "On a train")
    assert [point.value for point in stored.points] == ["odette@cloudberry.example", "123"]


def test_an_editor_nobody_typed_in_leaves_no_draft(people: People, qtbot: QtBot) -> None:
    for panel in (
        person_panel(people, qtbot), person_panel(people, qtbot, people.ids["Odette"]),
        schedule_panel(people, qtbot), promise_panel(people, qtbot),
    ):  # fmt: skip
        panel.reject()
    qtbot.waitUntil(people.settle)
    assert kept(people) == {}
    assert people.desk.notices.current() == ""


def test_what_was_typed_and_taken_back_leaves_no_draft(people: People, qtbot: QtBot) -> None:
    panel = person_panel(people, qtbot, people.ids["Odette"])
    QTest.keyClicks(panel.role.line, "x")
    within_a_second(qtbot, people, f"person-{people.ids['Odette']}")
    QTest.keyClick(panel.role.line, Qt.Key.Key_Backspace)
    qtbot.waitUntil(panel.kept._keeper.is_saved)
    assert kept(people) == {}
    panel.reject()


def test_a_draft_can_be_discarded_and_that_taken_back(people: People, qtbot: QtBot) -> None:
    panel = person_panel(people, qtbot, people.ids["Odette"])
    QTest.keyClicks(panel.role.line, " of much")
    panel.reject()
    again = person_panel(people, qtbot, people.ids["Odette"])
    answer(again.note, "Discard it")
    assert again.role.text() == "Head of Operations"
    assert kept(people) == {}
    answer(again.note, "Undo")
    assert again.role.text() == "Head of Operations of much"
    qtbot.waitUntil(lambda: len(kept(people)) == 1)
    again.reject()


def test_the_notice_that_a_draft_was_kept_can_let_it_go(people: People, qtbot: QtBot) -> None:
    panel = promise_panel(people, qtbot)
    QTest.keyClicks(panel.words.line, "never mind")
    panel.reject()
    toast = people.desk.notices._toast
    assert toast is not None
    assert len(kept(people)) == 1
    toast._act()
    assert kept(people) == {}


# -- never over a stored text unasked ---------------------------------------------------------------------


def test_a_draft_of_what_changed_since_says_so_and_shows_both(people: People, qtbot: QtBot) -> None:
    odette, contacts = people.ids["Odette"], people.journal.contacts
    panel = person_panel(people, qtbot, odette)
    QTest.keyClicks(panel.role.line, " (mine)")
    panel.reject()
    contacts.set_portrait(odette, "Theirs")
    again = person_panel(people, qtbot, odette)
    assert (again.note.kind(), again.role.text()) == ("amber", "Head of Operations (mine)")
    assert again.note.text() == "This was changed elsewhere since you began."
    answer(again.note, "Show the stored text")
    qtbot.waitUntil(people.settle)
    assert (again.role.text(), again.portrait.text()) == ("Head of Operations", "Theirs")
    assert again.role.line.isReadOnly()
    again.save()  # what is looked at is not mine to save
    answer(again.note, "Back to mine")
    assert again.role.text() == "Head of Operations (mine)"
    assert not again.role.line.isReadOnly()
    again.reject()
    assert len(kept(people)) == 1
    third = person_panel(people, qtbot, odette)  # nothing was decided, so it is said again
    assert third.note.kind() == "amber"
    answer(third.note, "Show the stored text")
    qtbot.waitUntil(people.settle)
    answer(third.note, "Keep this, discard mine")
    assert (third.role.text(), third.portrait.text()) == ("Head of Operations", "Theirs")
    assert kept(people) == {}
    third.reject()


def _change_promise(people: People, number: int) -> None:
    promise = people.journal.promises.get(number)
    people.journal.promises.edit(number, "theirs", promise.due, promise.owed)


def test_what_changes_while_it_is_edited_is_not_overwritten(people: People, qtbot: QtBot) -> None:
    number = people.journal.promises.open()[0].id
    panel = promise_panel(people, qtbot, number)
    panel.words.line.setText("mine")
    panel.words.changed.emit("mine")
    _change_promise(people, number)
    panel.submitted.emit()
    qtbot.waitUntil(people.settle)
    assert people.journal.promises.get(number).text == "theirs"
    assert (
        panel.note.text() == "This text was changed elsewhere since you opened it. Nothing was overwritten."
    )
    assert panel.words.text() == "mine"
    answer(panel.note, "Show the stored text")
    qtbot.waitUntil(people.settle)
    assert panel.words.text() == "theirs"
    answer(panel.note, "Back to mine")
    assert panel.words.text() == "mine"
    _change_promise(people, number)
    people.journal.promises.edit(number, "theirs again", None, panel._promise.owed)  # type: ignore[union-attr]  # it has one
    panel.submitted.emit()
    qtbot.waitUntil(people.settle)
    assert people.journal.promises.get(number).text == "theirs again"
    answer(panel.note, "Save mine")
    qtbot.waitUntil(people.settle)
    assert people.journal.promises.get(number).text == "mine"
    assert kept(people) == {}


def test_a_meeting_changed_elsewhere_is_not_overwritten(people: People, qtbot: QtBot) -> None:
    number = people.journal.meetings.upcoming()[0].id
    panel = schedule_panel(people, qtbot, ScheduleRequest(meeting_id=number))
    QTest.keyClicks(panel.agenda.edit, "mine")
    people.journal.meetings.prepare(number, "theirs")
    panel.submitted.emit()
    qtbot.waitUntil(people.settle)
    assert panel.note.kind() == "amber"
    assert people.journal.meetings.get(number).agenda == ""
    answer(panel.note, "Save mine")
    qtbot.waitUntil(people.settle)
    assert people.journal.meetings.get(number).agenda == "mine"


def test_a_failed_save_keeps_text_and_draft_and_the_button_tries_again(
    people: People, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise StorageFailed("error.disk_full")

    panel = promise_panel(people, qtbot)
    panel.set_person(people.journal.contacts.row(people.ids["Tilda"]))
    QTest.keyClicks(panel.words.line, "Not to be lost")
    with monkeypatch.context() as patch:
        patch.setattr(people.journal.promises, "add", full)
        panel.submitted.emit()
        qtbot.waitUntil(people.settle)
    assert panel._fact.text() == "The disk is full. Nothing was changed; make room, then save again."
    assert panel.words.text() == "Not to be lost"
    assert len(kept(people)) == 1
    panel.submitted.emit()
    qtbot.waitUntil(people.settle)
    assert any(each.text == "Not to be lost" for each in people.journal.promises.open())
    assert kept(people) == {}


def test_a_draft_the_disk_refuses_is_said_keeps_the_panel_open_and_is_tried_again(
    people: People, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(drafts, "_RETRY_MS", 50)
    panel = promise_panel(people, qtbot)
    with monkeypatch.context() as patch:
        patch.setattr(drafts, "_store", full)
        QTest.keyClicks(panel.words.line, "Not to be lost")
        qtbot.waitUntil(lambda: panel.note.text() == "The draft could not be saved: No space left on device")
        panel.reject()
        assert panel.isVisible()
        assert panel.note.text() == "The draft cannot be saved, so this stays open."
    qtbot.waitUntil(lambda: panel.note.text() == "The draft is saved again.")
    assert kept(people)["promise-new"]["text"] == "Not to be lost"
    panel.reject()
    assert not panel.isVisible()


# -- the lines of About -------------------------------------------------------------------------------------


@pytest.fixture
def notes(people: People, qtbot: QtBot) -> NotesPane:
    pane = NotesPane(people.desk)
    qtbot.addWidget(pane)
    pane.resize(360, 900)
    pane.show()
    pane.show_contact(people.journal.contacts.get(people.ids["Odette"]))
    qtbot.waitUntil(people.settle)
    return pane


def choir(people: People) -> int:
    return next(each.id for each in people.journal.facts.of(people.ids["Odette"]) if each.text == "Choir")


def open_line(notes: NotesPane, people: People, qtbot: QtBot, what: str, number: int) -> Any:
    notes.write_again(what, number)
    qtbot.waitUntil(people.settle)
    editor = next(box.editor() for box in notes._boxes.values() if box.editor() is not None)
    assert editor is not None
    return editor


def test_a_new_line_is_kept_with_its_kind_and_esc_lets_it_go(
    notes: NotesPane, people: People, qtbot: QtBot
) -> None:
    odette = people.ids["Odette"]
    notes.add("hobby")
    line = notes.adding()
    assert line is not None
    qtbot.waitUntil(people.settle)
    QTest.keyClicks(line.line, "Good to know: no phone")
    assert within_a_second(qtbot, people, f"line-person-{odette}") == {
        "words": "no phone", "kind": "preference"
    }  # fmt: skip
    crash(notes)
    again = NotesPane(people.desk)
    qtbot.addWidget(again)
    again.show()
    again.show_contact(people.journal.contacts.get(odette))
    again.write_again("person", odette)
    qtbot.waitUntil(people.settle)
    line = again.adding()
    assert line is not None
    assert (line.text(), line.kind(), line.note.text()) == ("no phone", "preference", "Draft from before")
    QTest.keyClick(line.line, Qt.Key.Key_Escape)
    assert again.adding() is None
    assert kept(people) == {}


def test_a_fact_being_changed_is_kept_and_saved(notes: NotesPane, people: People, qtbot: QtBot) -> None:
    number = choir(people)
    editor = open_line(notes, people, qtbot, "fact", number)
    editor.line.setText("Choir: soprano now")
    within_a_second(qtbot, people, f"line-fact-{number}")
    QTest.keyClick(editor.line, Qt.Key.Key_Return)
    qtbot.waitUntil(people.settle)
    assert kept(people) == {}
    assert people.journal.facts.draft_of(number).detail == "soprano now"


@pytest.mark.parametrize("what", ["fact", "topic", "promise"])
def test_a_line_changed_elsewhere_is_asked_about(
    notes: NotesPane, people: People, qtbot: QtBot, what: str
) -> None:
    journal, odette = people.journal, people.ids["Odette"]
    number = {
        "fact": choir(people),
        "topic": journal.topics.open(odette)[0].id,
        "promise": journal.promises.open([odette])[0].id,
    }[what]
    editor = open_line(notes, people, qtbot, what, number)
    editor.line.setText("mine")
    promise = journal.promises.open([odette])[0]
    change: dict[str, Callable[[], None]] = {
        "fact": lambda: journal.facts.edit(number, FactDraft(FactKind.HOBBY, "theirs")),
        "topic": lambda: journal.topics.edit(number, "theirs"),
        "promise": lambda: journal.promises.edit(number, "theirs", promise.due, promise.owed),
    }
    change[what]()
    QTest.keyClick(editor.line, Qt.Key.Key_Return)
    qtbot.waitUntil(people.settle)
    assert editor.note.kind() == "amber"
    answer(editor.note, "Show the stored text")
    qtbot.waitUntil(people.settle)
    assert (editor.text(), editor.line.isReadOnly()) == ("theirs", True)
    QTest.keyClick(editor.line, Qt.Key.Key_Escape)  # back from looking, not away
    assert (editor.text(), editor.line.isReadOnly()) == ("mine", False)
    QTest.keyClick(editor.line, Qt.Key.Key_Return)
    qtbot.waitUntil(people.settle)
    texts = {
        "fact": lambda: journal.facts.draft_of(number).text,
        "topic": lambda: journal.topics.get(number).text,
        "promise": lambda: journal.promises.get(number).text,
    }
    assert texts[what]() == "mine"
    assert kept(people) == {}


def test_going_to_somebody_else_with_a_line_that_is_refused_keeps_its_draft(
    notes: NotesPane, people: People, qtbot: QtBot
) -> None:
    number = choir(people)
    editor = open_line(notes, people, qtbot, "fact", number)
    editor.line.setText("mine")
    people.journal.facts.edit(number, FactDraft(FactKind.HOBBY, "theirs"))
    notes.show_contact(people.journal.contacts.get(people.ids["Tilda"]))
    qtbot.waitUntil(people.settle)
    assert people.journal.facts.draft_of(number).text == "theirs"
    assert kept(people)[f"line-fact-{number}"]["text"] == "mine"
    assert "changed elsewhere" in people.desk.notices.current()


def test_going_to_somebody_else_decides_nothing(notes: NotesPane, people: People, qtbot: QtBot) -> None:
    number, odette = choir(people), people.ids["Odette"]
    editor = open_line(notes, people, qtbot, "fact", number)
    editor.line.setText("mine")
    people.journal.facts.edit(number, FactDraft(FactKind.HOBBY, "theirs"))
    notes.show_contact(people.journal.contacts.get(people.ids["Tilda"]))
    qtbot.waitUntil(people.settle)
    notes.show_contact(people.journal.contacts.get(odette))
    qtbot.waitUntil(people.settle)
    again = open_line(notes, people, qtbot, "fact", number)
    assert (again.text(), again.note.kind()) == ("mine", "amber")
    notes.show_contact(
        people.journal.contacts.get(people.ids["Tilda"])
    )  # the reader has been told, and not answered
    qtbot.waitUntil(people.settle)
    assert people.journal.facts.draft_of(number).text == "theirs"
    assert kept(people)[f"line-fact-{number}"]["text"] == "mine"


# -- the sheet --------------------------------------------------------------------------------------------


@pytest.fixture
def sheet(people: People, qtbot: QtBot) -> BriefingPane:
    pane = BriefingPane(people.desk)
    qtbot.addWidget(pane)
    pane.resize(1000, 900)
    pane.show()
    return pane


def writing(sheet: BriefingPane) -> WritingBox:
    return next(each for each in sheet.paper.findChildren(WritingBox) if not each.isHidden())


@pytest.mark.parametrize("kind", ["portrait", "preparation"])
def test_what_is_written_on_the_sheet_is_kept_and_comes_back(
    sheet: BriefingPane, people: People, qtbot: QtBot, kind: str
) -> None:
    number = people.journal.meetings.upcoming()[0].id if kind == "preparation" else people.ids["Tilda"]

    def open_again() -> InlineEditor:
        (sheet.show_meeting if kind == "preparation" else sheet.show_contact)(number)
        sheet.write_again(kind)
        qtbot.waitUntil(people.settle)
        return writing(sheet).editor

    editor = open_again()
    QTest.keyClicks(editor, "Asks before she buys")
    within_a_second(qtbot, people, f"{kind}-{number}")
    QTest.keyClick(editor, Qt.Key.Key_Escape)  # the reader lets it be
    assert kept(people) == {}
    editor = open_again()
    QTest.keyClicks(editor, "Asks first")
    within_a_second(qtbot, people, f"{kind}-{number}")
    crash(writing(sheet))
    sheet.paper._editor = None
    editor = open_again()
    assert editor.text() == "Asks first"
    assert writing(sheet).note.text() == "Draft from before"
    editor.submitted.emit()
    qtbot.waitUntil(people.settle)
    assert kept(people) == {}
    assert not sheet.paper.is_editing()
    stored = (
        people.journal.meetings.get(number).preparation
        if kind == "preparation"
        else people.journal.contacts.get(number).portrait
    )
    assert stored == "Asks first"


def test_a_refused_portrait_stays_on_the_sheet(
    sheet: BriefingPane, people: People, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise StorageFailed("error.disk_full")

    sheet.show_contact(people.ids["Tilda"])
    sheet.write_again("portrait")
    qtbot.waitUntil(people.settle)
    editor = writing(sheet).editor
    QTest.keyClicks(editor, "Not to be lost")
    with monkeypatch.context() as patch:
        patch.setattr(people.journal.contacts, "set_portrait", full)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        qtbot.waitUntil(people.settle)
    assert writing(sheet).note.kind() == "danger"
    assert editor.text() == "Not to be lost"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(people.settle)
    assert people.journal.contacts.get(people.ids["Tilda"]).portrait == "Not to be lost"


def test_leaving_the_sheet_never_overwrites_what_changed_elsewhere(
    sheet: BriefingPane, people: People, qtbot: QtBot
) -> None:
    tilda = people.ids["Tilda"]
    sheet.show_contact(tilda)
    sheet.write_again("portrait")
    qtbot.waitUntil(people.settle)
    editor = writing(sheet).editor
    QTest.keyClicks(editor, "mine")
    people.journal.contacts.set_portrait(tilda, "theirs")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(people.settle)
    note = writing(sheet).note
    assert note.kind() == "amber"
    writing(sheet).left.emit()  # the focus goes elsewhere
    qtbot.waitUntil(people.settle)
    assert people.journal.contacts.get(tilda).portrait == "theirs"
    sheet.show_contact(people.ids["Odette"])  # another sheet is wanted: the draft stays
    qtbot.waitUntil(people.settle)
    assert not sheet.paper.is_editing()
    assert kept(people)[f"portrait-{tilda}"]["text"] == "mine"


def test_locked_fields_are_those_of_the_editor_alone(people: People, qtbot: QtBot) -> None:
    panel = schedule_panel(
        people, qtbot, ScheduleRequest(meeting_id=people.journal.meetings.upcoming()[0].id)
    )
    panel.kept.look()
    qtbot.waitUntil(people.settle)
    fields: list[QLineEdit | QPlainTextEdit] = [*panel.content.findChildren(QLineEdit)]
    fields += panel.content.findChildren(QPlainTextEdit)
    assert fields
    assert all(field.isReadOnly() for field in fields)
    assert panel.cancel.isEnabled()
    panel.reject()
    assert not any(field.isReadOnly() for field in fields)


def test_a_draft_of_another_make_loses_no_word(people: People, qtbot: QtBot) -> None:
    folder = paths.ensure_private(paths.drafts_dir(people.journal.path))
    (folder / "promise-new.draft").write_text(json.dumps({"text": "from elsewhere", "fields": {}}))
    panel = promise_panel(people, qtbot)
    assert panel.words.text() == "from elsewhere"
    panel.reject()

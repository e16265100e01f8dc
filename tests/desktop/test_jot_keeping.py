"""A jot that cannot be saved, was changed elsewhere, or was left: its text can always be got at."""

from __future__ import annotations

import json
import os
import stat
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from relationship_journal import paths
from relationship_journal.desktop import drafts
from relationship_journal.desktop.drafts import wait_for_drafts
from relationship_journal.desktop.jot.dialog import JotDialog
from relationship_journal.desktop.jot.editor import JotEditor
from relationship_journal.desktop.requests import JotRequest
from relationship_journal.domain.errors import ChangedUnderneath, JournalError, StorageFailed
from tests.desktop.people_desk import People


def opened(qtbot: QtBot, people: People, request: JotRequest) -> JotEditor:
    editor = JotEditor(people.desk, request, people.window, frame="timeline")
    editor.resize(560, 320)
    editor.show()
    editor.focus_text()
    qtbot.waitUntil(people.settle)
    return editor


def kept(people: People) -> dict[str, str]:
    wait_for_drafts()
    folder = paths.drafts_dir(people.journal.path)
    return {path.stem: json.loads(path.read_bytes())["text"] for path in sorted(folder.glob("*.draft"))}


def answer(editor: JotEditor, words: str) -> None:
    button = editor.banner.answer(words)
    assert button is not None, (words, editor.banner.text())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def save(qtbot: QtBot, people: People, editor: JotEditor) -> None:
    editor.save()
    qtbot.waitUntil(people.settle)


def refuse_with(error: JournalError) -> Any:
    def refuse(*_: object, **__: object) -> int:
        raise error

    return refuse


# -- saving that failed ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "error",
    [
        StorageFailed("error.disk_full"),
        StorageFailed("error.read_only", path="x.journal"),
        ChangedUnderneath(path="x.journal"),
    ],
)
def test_a_failed_save_can_be_tried_again(
    qtbot: QtBot, people: People, monkeypatch: pytest.MonkeyPatch, error: JournalError
) -> None:
    editor = opened(qtbot, people, JotRequest((people.ids["Odette"],)))
    QTest.keyClicks(editor.text, "Not to be lost")
    with monkeypatch.context() as patch:
        patch.setattr(people.journal.jots, "save", refuse_with(error))
        save(qtbot, people, editor)
    assert (editor.banner.isVisible(), editor.banner.kind()) == (True, "danger")
    assert editor.text.text() == "Not to be lost"
    assert not editor.text.isReadOnly()
    QTest.keyClicks(editor.text, ", nor this")
    assert editor.banner.isVisible()  # it is not saved yet, and typing on does not change that
    with qtbot.waitSignal(editor.saved) as told:
        answer(editor, "Try again")
    assert told.args is not None
    assert people.journal.timeline.entry(told.args[0]).text == "Not to be lost, nor this"
    assert not editor.banner.isVisible()
    assert kept(people) == {}


def test_trying_again_keeps_a_loose_note_loose(
    qtbot: QtBot, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = opened(qtbot, people, JotRequest())
    QTest.keyClicks(editor.text, "An idea")
    with monkeypatch.context() as patch:
        patch.setattr(people.journal.jots, "save", refuse_with(StorageFailed("error.disk_full")))
        editor.save(loose=True)
        qtbot.waitUntil(people.settle)
    with qtbot.waitSignal(editor.saved):
        answer(editor, "Try again")


def test_a_copy_goes_elsewhere_private_and_whole(
    qtbot: QtBot, people: People, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    editor = opened(qtbot, people, JotRequest((people.ids["Odette"],)))
    editor.text.insertPlainText("Ida\u00a0starts\nschool 山")
    monkeypatch.setattr(people.journal.jots, "save", refuse_with(StorageFailed("error.disk_full")))
    save(qtbot, people, editor)
    answer(editor, "Save a copy elsewhere…")
    dialog = editor.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    before = os.umask(0)
    try:
        dialog.fileSelected.emit(str(tmp_path / "copy.txt"))
        dialog.reject()
        qtbot.waitUntil(people.settle)
    finally:
        os.umask(before)
    assert (tmp_path / "copy.txt").read_bytes().decode() == "Ida\u00a0starts\nschool 山"
    assert stat.S_IMODE((tmp_path / "copy.txt").stat().st_mode) == 0o600
    assert people.desk.notices.current() == "Saved a copy: copy.txt"
    editor.keeping.write_copy(str(tmp_path / "nowhere" / "copy.txt"))
    qtbot.waitUntil(people.settle)
    assert "could not be written" in editor.banner.text()
    assert editor.banner.answer("Save a copy elsewhere…") is not None
    assert editor.text.text() == "Ida\u00a0starts\nschool 山"


def test_a_jot_refused_after_its_place_shows_something_else_stays_in_its_draft(
    qtbot: QtBot, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = opened(qtbot, people, JotRequest((people.ids["Odette"],)))
    QTest.keyClicks(editor.text, "On its way")
    monkeypatch.setattr(people.journal.jots, "save", refuse_with(StorageFailed("error.disk_full")))
    editor.save()
    editor.leave()  # a save is under way: nothing yet
    editor.hide()
    with qtbot.waitSignal(editor.closed):
        qtbot.waitUntil(people.settle)
    assert kept(people) == {f"jot-person-{people.ids['Odette']}": "On its way"}


# -- the draft the disk refuses -----------------------------------------------------------------------------


def test_a_draft_the_disk_refuses_is_tried_again_by_itself(
    qtbot: QtBot, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(drafts, "_RETRY_MS", 50)
    editor = opened(qtbot, people, JotRequest((people.ids["Odette"],)))
    closed: list[bool] = []
    editor.closed.connect(lambda: closed.append(True))
    with monkeypatch.context() as patch:
        patch.setattr(drafts, "_store", full)
        QTest.keyClicks(editor.text, "Not to be lost")
        said = "The draft could not be saved: No space left on device"
        qtbot.waitUntil(lambda: editor.status_label.text() == said)
        QTest.keyClick(editor.text, Qt.Key.Key_Escape)
        assert closed == []
        assert editor.banner.text() == "The draft cannot be saved, so this stays open."
        assert editor.banner.answer("Save a copy elsewhere…") is not None
    qtbot.waitUntil(lambda: editor.status_label.text() == "The draft is saved again")
    assert not editor.banner.isVisible()
    assert list(kept(people).values()) == ["Not to be lost"]
    QTest.keyClick(editor.text, Qt.Key.Key_Escape)
    assert closed == [True]


def test_an_editor_put_away_with_a_refused_draft_waits_for_the_disk_unseen(
    qtbot: QtBot, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(drafts, "_RETRY_MS", 50)
    editor = opened(qtbot, people, JotRequest((people.ids["Odette"],)))
    with monkeypatch.context() as patch:
        patch.setattr(drafts, "_store", full)
        QTest.keyClicks(editor.text, "Not to be lost")
        qtbot.waitUntil(editor.keeping.is_failing)
        editor.leave()
        editor.hide()
    with qtbot.waitSignal(editor.closed):
        pass
    assert list(kept(people).values()) == ["Not to be lost"]


def test_what_is_typed_before_the_editor_is_filled_is_kept_too(qtbot: QtBot, people: People) -> None:
    editor = JotEditor(people.desk, JotRequest((people.ids["Odette"],)), people.window)
    editor.show()
    QTest.keyClicks(editor.text, "quick")
    qtbot.waitUntil(lambda: list(kept(people).values()) == ["quick"])
    editor.leave()


# -- a text from before -----------------------------------------------------------------------------------


def test_a_draft_from_before_is_said_and_can_be_discarded(qtbot: QtBot, people: People) -> None:
    editor = opened(qtbot, people, JotRequest((people.ids["Odette"],)))
    QTest.keyClicks(editor.text, "half a sentence")
    editor.leave()
    again = opened(qtbot, people, JotRequest((people.ids["Odette"],)))
    assert again.banner.text() == "Draft from before"
    answer(again, "Discard it")
    assert again.text.text() == ""
    assert kept(people) == {}
    answer(again, "Undo")
    assert again.text.text() == "half a sentence"
    qtbot.waitUntil(lambda: len(kept(people)) == 1)
    again.leave()


def made(people: People, text: str = "before") -> int:
    return people.journal.jots.save(text, (people.ids["Odette"],))


def change(people: People, entry: int, text: str) -> None:
    draft = people.journal.jots.draft_of(entry)
    people.journal.jots.edit(entry, replace(draft, text=text))


def test_discarding_the_draft_of_an_entry_shows_what_is_stored(qtbot: QtBot, people: People) -> None:
    entry = made(people)
    editor = opened(qtbot, people, JotRequest(entry_id=entry))
    QTest.keyClicks(editor.text, " and mine")
    editor.leave()
    again = opened(qtbot, people, JotRequest(entry_id=entry))
    assert again.text.text() == "before and mine"
    answer(again, "Discard it")
    assert again.text.text() == "before"
    again.leave()
    assert kept(people) == {}


def test_a_draft_begun_from_another_text_says_so_and_shows_both(qtbot: QtBot, people: People) -> None:
    entry = made(people)
    editor = opened(qtbot, people, JotRequest(entry_id=entry))
    QTest.keyClicks(editor.text, " and mine")
    editor.leave()
    change(people, entry, "theirs")
    again = opened(qtbot, people, JotRequest(entry_id=entry))
    assert (again.banner.kind(), again.text.text()) == ("amber", "before and mine")
    assert again.banner.text() == "This was changed elsewhere since you began."
    answer(again, "Show the stored text")
    qtbot.waitUntil(people.settle)
    assert (again.text.text(), again.text.isReadOnly()) == ("theirs", True)
    answer(again, "Back to mine")
    assert (again.text.text(), again.text.isReadOnly()) == ("before and mine", False)
    again.leave()
    third = opened(qtbot, people, JotRequest(entry_id=entry))
    assert third.banner.kind() == "amber"  # nothing was decided
    answer(third, "Show the stored text")
    qtbot.waitUntil(people.settle)
    answer(third, "Keep this, discard mine")
    assert third.text.text() == "theirs"
    assert kept(people) == {}
    third.leave()


def test_an_entry_changed_while_it_is_edited_is_not_overwritten(qtbot: QtBot, people: People) -> None:
    entry = made(people)
    editor = opened(qtbot, people, JotRequest(entry_id=entry))
    QTest.keyClicks(editor.text, " and mine")
    change(people, entry, "theirs")
    save(qtbot, people, editor)
    assert people.journal.timeline.entry(entry).text == "theirs"
    assert editor.text.text() == "before and mine"
    assert editor.banner.kind() == "amber"
    answer(editor, "Show the stored text")
    qtbot.waitUntil(people.settle)
    assert editor.text.text() == "theirs"
    answer(editor, "Back to mine")
    change(people, entry, "theirs again")
    save(qtbot, people, editor)
    assert people.journal.timeline.entry(entry).text == "theirs again"
    with qtbot.waitSignal(editor.saved):
        answer(editor, "Save mine")
    assert people.journal.timeline.entry(entry).text == "before and mine"
    assert kept(people) == {}


def test_undoing_the_text_an_editor_is_open_on_counts_as_a_change(qtbot: QtBot, people: People) -> None:
    entry = made(people)
    change(people, entry, "changed")
    editor = opened(qtbot, people, JotRequest(entry_id=entry))
    QTest.keyClicks(editor.text, " and mine")
    people.journal.history.undo()
    save(qtbot, people, editor)
    assert people.journal.timeline.entry(entry).text == "before"
    assert editor.banner.kind() == "amber"
    editor.leave()


def test_an_entry_deleted_while_it_is_edited_can_be_saved_as_a_new_jot(qtbot: QtBot, people: People) -> None:
    entry = made(people)
    editor = opened(qtbot, people, JotRequest(entry_id=entry))
    QTest.keyClicks(editor.text, " and mine")
    people.journal.jots.remove(entry)
    save(qtbot, people, editor)
    assert editor.text.text() == "before and mine"
    with qtbot.waitSignal(editor.saved) as told:
        answer(editor, "Save as a new jot")
    assert told.args is not None
    assert told.args[0] != entry
    assert people.journal.timeline.entry(told.args[0]).text == "before and mine"
    assert kept(people) == {}


def test_a_draft_whose_entry_is_gone_opens_as_a_new_jot(qtbot: QtBot, people: People) -> None:
    entry = made(people)
    editor = opened(qtbot, people, JotRequest(entry_id=entry))
    QTest.keyClicks(editor.text, " and mine")
    editor.leave()
    people.journal.jots.remove(entry)
    again = opened(qtbot, people, JotRequest(entry_id=entry))
    assert again.banner.text() == "The jot this was written for is gone. Saving makes a new one."
    assert [person.name for person in again.state().people] == ["Odette Plumbridge"]
    with qtbot.waitSignal(again.saved) as told:
        again.save()
    assert told.args is not None
    assert people.journal.timeline.entry(told.args[0]).text == "before and mine"


def test_a_draft_that_says_what_the_entry_says_is_let_go(qtbot: QtBot, people: People) -> None:
    """The program was killed between the save and the removal of its draft."""
    entry = made(people)
    editor = opened(qtbot, people, JotRequest(entry_id=entry))
    QTest.keyClicks(editor.text, " and mine")
    editor.leave()
    change(people, entry, "before and mine")
    again = opened(qtbot, people, JotRequest(entry_id=entry))
    assert not again.banner.isVisible()
    assert again.text.text() == "before and mine"
    assert kept(people) == {}
    again.leave()


def test_the_dialog_grows_for_what_is_said(
    qtbot: QtBot, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = JotDialog(people.desk, JotRequest((people.ids["Odette"],)), people.window)
    dialog.present()
    qtbot.waitUntil(people.settle)
    QTest.keyClicks(dialog.editor.text, "Not to be lost")
    monkeypatch.setattr(people.journal.jots, "save", refuse_with(StorageFailed("error.disk_full")))
    save(qtbot, people, dialog.editor)
    qtbot.waitUntil(lambda: dialog.scroller.verticalScrollBar().maximum() == 0)
    buttons = (
        dialog.editor.banner.answer("Try again"),
        dialog.editor.banner.answer("Save a copy elsewhere…"),
    )
    for button in buttons:
        assert button is not None
        assert button.width() >= button.sizeHint().width()
    dialog.reject()

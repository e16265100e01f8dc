"""At the start: texts that were not saved are told of, and each goes on in its own editor."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relationship_journal import paths
from relationship_journal.desktop import drafts
from relationship_journal.desktop.attached import Attached
from relationship_journal.desktop.briefing.inline_editor import WritingBox
from relationship_journal.desktop.drafts import wait_for_drafts
from relationship_journal.desktop.jot.dialog import JotDialog
from relationship_journal.desktop.jot.editor import JotEditor
from relationship_journal.desktop.person.panel import PersonPanel
from relationship_journal.desktop.promises.editor import PromiseEditor
from relationship_journal.desktop.requests import JotRequest
from relationship_journal.desktop.schedule.panel import SchedulePanel
from relationship_journal.desktop.unsaved.panel import UnsavedPanel
from relationship_journal.desktop.widgets.banner import Banner
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.domain.promises import Owed
from tests.desktop.open_desk import MORNING
from tests.desktop.shell import Shell

TEXT = "Warehouse move slips to June, she says, and worries about two people"


@pytest.fixture
def ids(shell: Shell) -> dict[str, int]:
    """What there is to write about, by what it is."""
    with shell.journal() as journal:
        odette = journal.contacts.add("Odette Plumbridge")
        journal.contacts.add("Barnaby Quillfeather")
        return {
            "odette": odette,
            "entry": journal.jots.save("before", (odette,)),
            "fact": journal.facts.add(odette, FactDraft(FactKind.HOBBY, "Choir")),
            "topic": journal.topics.add(odette, "How was it?"),
            "promise": journal.promises.add(odette, "Send the list", owed=Owed.MINE),
            "meeting": journal.meetings.schedule(
                MeetingDraft("Check-in", MORNING.replace(hour=15), contacts=(odette,), zone="Europe/Berlin")
            ),
        }


@pytest.fixture(autouse=True)
def nobody_holds_a_key() -> Iterator[None]:
    yield
    wait_for_drafts()
    drafts._claimed.clear()


def leave(shell: Shell, key: str, text: str, at: int = 0, **fields: Any) -> None:
    folder = paths.ensure_private(paths.drafts_dir(shell.path))
    path = folder / f"{key}.draft"
    path.write_text(json.dumps({"text": text, "fields": fields, "whole": True}))
    moment = MORNING.timestamp() - at
    os.utime(path, (moment, moment))


def left(shell: Shell) -> list[str]:
    wait_for_drafts()
    return sorted(path.stem for path in paths.drafts_dir(shell.path).glob("*.draft"))


def started(shell: Shell) -> Attached:
    program = shell.open()
    attached = program.window.attached
    assert attached is not None
    return attached


def banner(shell: Shell) -> Banner:
    return shell.banners()["drafts"]


def test_nothing_left_says_nothing(shell: Shell, ids: dict[str, int]) -> None:
    started(shell)
    assert "drafts" not in shell.banners()


def test_one_text_is_told_with_its_first_words(shell: Shell, ids: dict[str, int]) -> None:
    leave(shell, f"jot-person-{ids['odette']}", TEXT, people=[ids["odette"]])
    attached = started(shell)
    assert shell.banner("drafts") == "1 text was not saved yet: “Warehouse move slips to June, she…”"
    assert banner(shell).button.label() == "Go on writing"
    banner(shell).activated.emit()
    shell.settle()
    dialog = attached._window.findChild(JotDialog)
    assert dialog is not None
    assert dialog.editor.text.text() == TEXT
    assert [person.name for person in dialog.editor.state().people] == ["Odette Plumbridge"]
    assert "drafts" not in shell.banners()  # it is taken up
    dialog.reject()
    shell.settle()


def test_what_is_open_already_is_not_told(shell: Shell, ids: dict[str, int]) -> None:
    leave(shell, "jot", TEXT)
    leave(shell, "promise-new", "another", editor="promise", values={"words": "another"})
    attached = started(shell)
    assert shell.banner("drafts") == "2 texts were not saved yet"
    attached.dialogs.jot(JotRequest())
    shell.settle()
    assert shell.banner("drafts") == "1 text was not saved yet: “another”"
    dialog = attached._window.findChild(JotDialog)
    assert dialog is not None
    dialog.reject()
    shell.settle()


def test_the_banner_can_be_put_away_and_the_texts_stay(shell: Shell, ids: dict[str, int]) -> None:
    leave(shell, "jot", TEXT)
    started(shell)
    banner(shell).dismissed.emit()
    assert "drafts" not in shell.banners()
    assert left(shell) == ["jot"]


def go_on(shell: Shell, attached: Attached) -> None:
    banner(shell).activated.emit()
    shell.settle()
    QApplication.processEvents()
    shell.settle()


def test_a_changed_entry_goes_on(shell: Shell, ids: dict[str, int]) -> None:
    entry = ids["entry"]
    leave(shell, f"jot-entry-{entry}", TEXT, editor="jot", entry=entry, people=[ids["odette"]])
    attached = started(shell)
    go_on(shell, attached)
    dialog = attached._window.findChild(JotDialog)
    assert dialog is not None
    assert dialog.editor.state().entry_id == entry
    assert dialog.editor.text.text() == TEXT
    dialog.reject()
    shell.settle()


def test_panels_go_on(shell: Shell, ids: dict[str, int]) -> None:
    odette, promise, meeting = ids["odette"], ids["promise"], ids["meeting"]
    about: dict[str, Any] = {"about": [odette]}
    cases: list[tuple[str, type[Any], dict[str, Any], str]] = [
        ("promise-new", PromiseEditor, {"editor": "promise", "values": {"words": TEXT}}, "words"),
        (f"promise-{promise}", PromiseEditor,
         {"editor": "promise", "record": promise, "values": {"words": TEXT}}, "words"),
        (f"meeting-{meeting}", SchedulePanel,
         {"editor": "meeting", "record": meeting, "values": {"topic": TEXT}}, "topic"),
        (f"meeting-person-{odette}", SchedulePanel, {"editor": "meeting", "values": {"topic": TEXT}}, "topic"),
        ("meeting-new", SchedulePanel, {"editor": "meeting", "values": {"topic": TEXT}}, "topic"),
        ("person-new", PersonPanel, {"editor": "person", "values": {"name": TEXT}}, "name"),
        (f"person-{odette}", PersonPanel,
         {"editor": "person", "record": odette, "values": {"role": TEXT}}, "role"),
    ]  # fmt: skip
    attached = started(shell)
    for key, kind, fields, field in cases:
        leave(shell, key, TEXT, **about, **fields)
        attached.unsaved.look()
        shell.settle()
        go_on(shell, attached)
        panel = next(each for each in attached._window.findChildren(kind) if each.isVisible())
        assert getattr(panel, field).text() == TEXT, key
        assert left(shell) == [key]
        assert "drafts" not in shell.banners()
        panel.reject()
        shell.settle()
        (paths.drafts_dir(shell.path) / f"{key}.draft").unlink()


@pytest.mark.parametrize("what", ["fact", "topic", "promise", "person"])
def test_lines_of_about_go_on(shell: Shell, ids: dict[str, int], what: str) -> None:
    odette = ids["odette"]
    number = odette if what == "person" else ids[what]
    record = {} if what == "person" else {"record": number}
    values = {"words": TEXT, "kind": "family"}
    leave(
        shell, f"line-{what}-{number}", TEXT, editor=f"line-{what}", about=[odette], values=values, **record
    )
    attached = started(shell)
    go_on(shell, attached)
    notes = attached.pages.people.notes
    editors = [notes.adding(), *(box.editor() for box in notes._boxes.values())]
    assert [editor.text() for editor in editors if editor is not None] == [TEXT]


@pytest.mark.parametrize("kind", ["portrait", "preparation"])
def test_what_was_written_on_a_sheet_goes_on(shell: Shell, ids: dict[str, int], kind: str) -> None:
    number = ids["odette"] if kind == "portrait" else ids["meeting"]
    leave(
        shell, f"{kind}-{number}", TEXT, editor=kind, record=number, about=[ids["odette"]],
        values={"words": TEXT},
    )  # fmt: skip
    attached = started(shell)
    go_on(shell, attached)
    assert attached.pages.page() == "briefing"
    boxes = attached.pages.briefing.paper.findChildren(WritingBox)
    assert [box.editor.text() for box in boxes] == [TEXT]
    boxes[0].editor.finish()
    shell.settle()


@pytest.mark.parametrize(
    "kind", ["line-fact", "line-promise", "promise", "meeting", "person", "portrait", "?"]
)
def test_what_changes_something_that_is_gone_goes_on_as_a_jot(
    shell: Shell, ids: dict[str, int], kind: str
) -> None:
    leave(shell, "line-fact-99", TEXT, editor=kind, record=99, about=[ids["odette"]], values={"words": TEXT})
    attached = started(shell)
    go_on(shell, attached)
    dialog = attached._window.findChild(JotDialog)
    assert dialog is not None
    assert dialog.editor.text.text() == TEXT
    assert [person.name for person in dialog.editor.state().people] == ["Odette Plumbridge"]
    assert left(shell) == ["jot"]
    dialog.editor.save()
    shell.settle()
    assert left(shell) == []


def test_a_jot_saved_as_the_program_was_killed_is_not_offered_again(
    shell: Shell, ids: dict[str, int]
) -> None:
    odette = ids["odette"]
    leave(shell, f"jot-person-{odette}", "before", editor="jot", people=[odette])
    started(shell)
    assert "drafts" not in shell.banners()
    assert left(shell) == []


def test_several_are_listed_and_discarding_can_be_taken_back(
    shell: Shell, ids: dict[str, int], qtbot: QtBot
) -> None:
    odette = ids["odette"]
    leave(shell, f"jot-person-{odette}", TEXT, at=60, people=[odette])
    leave(shell, "jot", "An idea", at=3600)
    leave(
        shell, "meeting-new", "Autumn", at=86400, editor="meeting", about=[odette], values={"topic": "Autumn"}
    )
    attached = started(shell)
    assert banner(shell).button.label() == "Show them"
    go_on(shell, attached)
    panel = attached._window.findChild(UnsavedPanel)
    assert panel is not None
    assert [row._name.text() for row in panel.rows] == [
        "Jot, Odette Plumbridge", "Jot", "New meeting, Odette Plumbridge"
    ]  # fmt: skip
    assert [row._when.text() for row in panel.rows] == ["today 09:49", "today 08:50", "yesterday 09:50"]
    for row in panel.rows[:2]:
        QTest.mouseClick(row.discard_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(panel.rows[1].undo_button, Qt.MouseButton.LeftButton)
    assert len(left(shell)) == 3  # nothing goes before the panel closes
    panel.reject()
    shell.settle()
    assert left(shell) == ["jot", "meeting-new"]
    assert shell.banner("drafts") == "2 texts were not saved yet"
    go_on(shell, attached)
    again = next(each for each in attached._window.findChildren(UnsavedPanel) if each.isVisible())
    QTest.mouseClick(again.rows[1].go_button, Qt.MouseButton.LeftButton)
    shell.settle()
    schedule = attached._window.findChild(SchedulePanel)
    assert schedule is not None
    assert schedule.topic.text() == "Autumn"
    assert shell.banner("drafts") == "1 text was not saved yet: “An idea”"
    schedule.reject()
    shell.settle()


def test_a_draft_refused_after_its_editor_had_gone_is_told_until_it_is_home(
    shell: Shell, ids: dict[str, int], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    attached = started(shell)
    attached.dialogs.jot(JotRequest())
    shell.settle()
    dialog = attached._window.findChild(JotDialog)
    assert dialog is not None
    with monkeypatch.context() as patch:
        patch.setattr(drafts, "_store", full)
        QTest.keyClicks(dialog.editor.text, "quick")
        dialog.reject()  # before the disk had a chance to refuse
        words = "A draft could not be saved: No space left on device. It is kept while this window is open."
        qtbot.waitUntil(lambda: shell.banner("drafts_refused") == words)
        shell.banners()["drafts_refused"].activated.emit()
        shell.settle()
        assert "drafts_refused" in shell.banners()
    shell.banners()["drafts_refused"].activated.emit()
    shell.settle()
    assert "drafts_refused" not in shell.banners()
    assert left(shell) == ["jot"]


def test_a_damaged_draft_is_set_aside_and_the_others_are_offered(shell: Shell, ids: dict[str, int]) -> None:
    leave(shell, "jot", "An idea")
    folder = paths.drafts_dir(shell.path)
    (folder / "promise-new.draft").write_bytes(b'{"text": "cut')
    started(shell)
    assert shell.banner("drafts") == "1 text was not saved yet: “An idea”"
    assert (folder / "promise-new.draft.damaged").read_bytes() == b'{"text": "cut'


def test_hostile_words_are_shown_as_words(shell: Shell, ids: dict[str, int], tmp_path: Path) -> None:
    leave(shell, "jot", f'<img src="{tmp_path}/x.png">\n\u202egnitirw')
    leave(shell, "jot-2", "{name} {}", editor="{", about=["x", None, 9_999])
    attached = started(shell)
    go_on(shell, attached)
    panel = attached._window.findChild(UnsavedPanel)
    assert panel is not None
    assert any(row._words.text().startswith("<img src=") for row in panel.rows)
    assert not panel.grab().isNull()
    panel.reject()
    shell.settle()


@pytest.mark.parametrize("end", ["put away", "closed"])
@pytest.mark.parametrize("where", ["dialog", "panel", "about", "timeline"])
def test_what_is_written_when_the_journal_goes_is_told_by_the_next(
    shell: Shell, ids: dict[str, int], where: str, end: str
) -> None:
    attached = started(shell)
    odette = ids["odette"]
    match where:
        case "dialog":
            attached.dialogs.jot(JotRequest())
            shell.settle()
            dialog = attached._window.findChild(JotDialog)
            assert dialog is not None
            QTest.keyClicks(dialog.editor.text, "half a thought")
        case "panel":
            attached.dialogs.person(odette)
            shell.settle()
            panel = attached._window.findChild(PersonPanel)
            assert panel is not None
            QTest.keyClicks(panel.role.line, "half a thought")
        case "about":
            attached.pages.show_person(odette)
            attached.pages.people.write_again("person", odette)
            shell.settle()
            line = attached.pages.people.notes.adding()
            assert line is not None
            QTest.keyClicks(line.line, "half a thought")
        case "timeline":
            attached.pages.show_person(odette)
            shell.settle()
            attached.pages.people.jot_here()
            shell.settle()
            editor = attached.pages.people.timeline.findChild(JotEditor)
            assert editor is not None
            QTest.keyClicks(editor.text, "half a thought")
    program = shell.program
    assert program is not None
    if end == "closed":
        shell.start_again()
        shell.wait_attached()
    else:
        program.open_again()
        shell.qtbot.waitUntil(lambda: program.window.attached not in {None, attached})
        shell.settle()
    assert shell.banner("drafts") == "1 text was not saved yet: “half a thought”"

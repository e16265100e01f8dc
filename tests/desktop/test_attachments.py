"""Files on jots: chips in rows and editors, opened only as private copies after a question, kept with drafts."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import (
    QAction,
    QColor,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from relationship_journal import paths
from relationship_journal.desktop import attachment_deeds, opened_copies
from relationship_journal.desktop.attachment_deeds import AttachmentDeeds
from relationship_journal.desktop.attachment_panel import AttachmentPanel
from relationship_journal.desktop.attachment_words import chip_words
from relationship_journal.desktop.drafts import wait_for_drafts
from relationship_journal.desktop.drop_places import place_at
from relationship_journal.desktop.jot.editor import JotEditor
from relationship_journal.desktop.jot.held_files import sweep_pasted
from relationship_journal.desktop.requests import JotRequest
from relationship_journal.desktop.timeline.pane import TimelinePane
from relationship_journal.domain.attachments import Attachment, FileDraft
from relationship_journal.domain.errors import Stopped
from tests.desktop.jot_desk import opened, save
from tests.desktop.people_desk import People

PDF = b"%PDF-1.7 made up"


class Opener(QObject):
    """Stands where the system's programs are."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Path] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.shown.append(Path(url.toLocalFile()))


@pytest.fixture
def opener() -> Iterator[Opener]:
    made = Opener()
    QDesktopServices.setUrlHandler("file", made, "show")  # type: ignore[arg-type]  # the stub is wrong: it takes text
    yield made
    QDesktopServices.unsetUrlHandler("file")
    opened_copies.clean()


@pytest.fixture
def deeds(people: People) -> AttachmentDeeds:
    return AttachmentDeeds(people.desk, people.window)


def entry_of(people: People) -> int:
    return people.journal.timeline.ids(people.ids["Odette"])[0]


def attach(people: People, *files: FileDraft) -> tuple[Attachment, ...]:
    return people.journal.attachments.add(entry_of(people), *files)


def pane_of(qtbot: QtBot, people: People) -> TimelinePane:
    pane = TimelinePane(
        people.desk, lambda request, parent: JotEditor(people.desk, request, parent, frame="timeline")
    )
    qtbot.addWidget(pane)
    pane.resize(620, 800)
    pane.show()
    pane.show_person(people.journal.contacts.row(people.ids["Odette"]))
    qtbot.waitUntil(people.settle)
    return pane


def lines(menu: QMenu) -> list[QAction]:
    return [action for action in menu.actions() if not action.isSeparator()]


def mime(*files: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    return data


def drop(target: QWidget, at: QPoint, *files: Path) -> QDropEvent:
    """Drag files in and let them go; whoever offers them would rather have them moved."""
    data = mime(*files)
    actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QDragEnterEvent(at, actions, data, button, none))
    event = QDropEvent(QPointF(at), actions, data, button, none)
    QApplication.sendEvent(target, event)
    return event


# -- in a row -----------------------------------------------------------------------------------------


def test_a_row_shows_its_files_and_says_them(qtbot: QtBot, people: People) -> None:
    long = "Quotation of the mill with all its annexes, final (3).xlsx"
    attach(people, FileDraft("plan.pdf", PDF), FileDraft(long, b"PK"))
    pane = pane_of(qtbot, people)
    row = pane.view._timeline.row_of_entry(entry_of(people))
    assert row is not None
    laid = pane.view._timeline.layout(row)
    assert laid is not None
    assert [spot.text for spot in laid.files] == ["plan.pdf · 16 bytes", chip_words(long, 2)]
    assert [spot.icon for spot in laid.files] == ["file-text", "file-spreadsheet"]
    assert all(spot.area.right() <= 620 for spot in laid.files)
    assert laid.hit(laid.files[1].area.center()) == ("file", laid.files[1].attachment.id)
    at = QPointF(pane.view.visualRect(pane.view._timeline.index(row)).topLeft()) + laid.files[1].area.center()
    assert pane.view.tip_at(at) == f"{long}, 2 bytes"
    item = pane.view._timeline.item(row)
    spoken = pane.view._timeline.data(pane.view._timeline.index(row), int(Qt.ItemDataRole.AccessibleTextRole))
    assert f"Attached: plan.pdf, {long}." in spoken
    menu = pane.menu_for(item)  # type: ignore[arg-type]  # an entry
    below = next(action.menu() for action in lines(menu) if action.text() == "plan.pdf")
    assert isinstance(below, QMenu)
    assert [action.text() for action in lines(below)] == ["Open…", "Save as…", "Remove"]
    assert "Attach…" in [action.text() for action in lines(menu)]


def test_a_file_is_taken_off_and_undo_brings_it_back(
    qtbot: QtBot, people: People, deeds: AttachmentDeeds
) -> None:
    (plan,) = attach(people, FileDraft("plan.pdf", PDF))
    deeds.remove(plan)
    qtbot.waitUntil(people.settle)
    assert people.journal.attachments.of([plan.entry_id]) == {}
    assert people.desk.notices.current() == "Removed the attachment plan.pdf"
    people.desk.undo()
    qtbot.waitUntil(people.settle)
    assert people.journal.attachments.read(plan.id) == PDF


def test_files_are_dropped_on_the_entry_they_belong_to(qtbot: QtBot, people: People, tmp_path: Path) -> None:
    (tmp_path / "plan.pdf").write_bytes(PDF)
    pane = pane_of(qtbot, people)
    row = pane.view._timeline.row_of_entry(entry_of(people))
    assert row is not None
    middle = pane.view.visualRect(pane.view._timeline.index(row)).center()
    found = place_at(pane, pane.view.viewport().mapTo(pane, middle))
    assert found is not None
    assert found[0].words == "Drop to attach it to this entry"
    assert place_at(pane, QPoint(5, 5)) is None
    event = drop(pane.view.viewport(), middle, tmp_path / "plan.pdf")
    assert event.dropAction() == Qt.DropAction.CopyAction
    qtbot.waitUntil(people.settle)
    assert [each.name for each in people.journal.timeline.entry(entry_of(people)).attachments] == ["plan.pdf"]


def test_a_file_that_cannot_be_attached_is_told(
    qtbot: QtBot, people: People, deeds: AttachmentDeeds, tmp_path: Path
) -> None:
    deeds.attach(entry_of(people), [tmp_path])
    qtbot.waitUntil(people.settle)
    assert people.journal.attachments.of([entry_of(people)]) == {}
    assert "is no file with contents of its own" in people.desk.notices.current()


# -- opened and saved ---------------------------------------------------------------------------------


def agree(panel: AttachmentPanel) -> None:
    panel.primary.click()


def test_opening_asks_and_shows_a_private_copy_that_goes(
    qtbot: QtBot, people: People, deeds: AttachmentDeeds, opener: Opener
) -> None:
    (plan,) = attach(people, FileDraft("-Plan: “final”.PDF", PDF))
    panel = deeds.open(plan)
    assert opener.shown == []
    agree(panel)
    qtbot.waitUntil(people.settle)
    (copy,) = opener.shown
    assert copy.name == "Plan “final”.pdf"
    assert copy.is_relative_to(paths.opened_dir())
    assert copy.read_bytes() == PDF
    if os.name == "posix":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o400
        for folder in (copy.parent, copy.parent.parent, paths.opened_dir()):
            assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    opened_copies.clean()
    assert list(paths.opened_dir().iterdir()) == []


def test_nothing_is_opened_when_the_reader_says_no(
    qtbot: QtBot, people: People, deeds: AttachmentDeeds, opener: Opener
) -> None:
    (plan,) = attach(people, FileDraft("plan.pdf", PDF))
    deeds.open(plan).reject()
    qtbot.waitUntil(people.settle)
    assert (opener.shown, paths.opened_dir().exists()) == ([], False)


@pytest.mark.parametrize(
    "file",
    [
        FileDraft("setup.exe", b"x"),
        FileDraft("page.html", b"x"),
        FileDraft("none", b"x"),
        FileDraft("plan.pdf", b"MZ"),
    ],
)
def test_what_could_run_is_only_saved(
    qtbot: QtBot, people: People, opener: Opener, monkeypatch: pytest.MonkeyPatch, file: FileDraft
) -> None:
    asked: list[Attachment] = []
    monkeypatch.setattr(AttachmentDeeds, "save_as", lambda _self, each: asked.append(each))
    (made,) = attach(people, file)
    panel = AttachmentDeeds(people.desk, people.window).open(made)
    assert panel.windowTitle() == "This is only saved"
    agree(panel)
    qtbot.waitUntil(people.settle)
    assert (asked, opener.shown, paths.opened_dir().exists()) == ([made], [], False)


def test_a_renamed_program_is_seen_by_its_bytes(
    qtbot: QtBot, people: People, deeds: AttachmentDeeds, opener: Opener
) -> None:
    (made,) = attach(people, FileDraft("setup.exe", b"MZ"))
    with people.journal._database.write("attachment.rename") as act:
        act.connection.exec_driver_sql(
            "UPDATE attachment SET name = 'plan.pdf', media_type = 'application/pdf'"
        )
    deeds._open_copy(people.journal.attachments.get(made.id))
    qtbot.waitUntil(people.settle)
    assert opener.shown == []
    assert people.desk.notices.current().startswith("plan.pdf holds a program")


def test_saving_is_whole_and_private_or_told(
    qtbot: QtBot, people: People, deeds: AttachmentDeeds, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (plan,) = attach(people, FileDraft("plan.pdf", PDF))
    deeds.write(plan, tmp_path / "kept.pdf")
    qtbot.waitUntil(people.settle)
    assert (tmp_path / "kept.pdf").read_bytes() == PDF
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "kept.pdf").stat().st_mode) == 0o600

    def full(_path: Path, _data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(attachment_deeds, "write_private", full)
    deeds.write(plan, tmp_path / "other.pdf")
    qtbot.waitUntil(people.settle)
    assert "No space left" in people.desk.notices.current()
    assert not (tmp_path / "other.pdf").exists()


def test_a_copy_asked_for_before_the_journal_was_locked_is_not_put_there_after_it() -> None:
    since = opened_copies.era()
    opened_copies.clean()
    with pytest.raises(Stopped):
        opened_copies.put("plan.pdf", PDF, since)
    assert not paths.opened_dir().exists()


HOLDER = """
import sys, time
from relationship_journal.desktop import opened_copies
print(opened_copies.put("plan.pdf", b"private", opened_copies.era()), flush=True)
sys.stdin.readline()
"""


def test_what_a_killed_program_left_goes_and_what_another_uses_stays() -> None:
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", HOLDER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for _each in range(2)
    ]
    copies = []
    for each in programs:
        assert each.stdout is not None
        copies.append(Path(each.stdout.readline().strip()))
    programs[0].kill()
    programs[0].wait()
    assert all(copy.exists() for copy in copies)
    opened_copies.clean_left_over()
    assert [copy.exists() for copy in copies] == [False, True]
    assert not copies[0].parent.parent.exists()
    programs[1].communicate("\n")
    assert not copies[1].exists(), "gone at its end"
    for each in programs:
        if each.stdin is not None and each.stdout is not None:
            each.stdin.close()
            each.stdout.close()


# -- in an editor -------------------------------------------------------------------------------------


def shown(editor: JotEditor) -> list[str]:
    return [chip.attachment.name for chip in editor.files.chips]


def take(qtbot: QtBot, people: People, editor: JotEditor, *files: Path) -> None:
    editor.files.take(files)
    qtbot.waitUntil(people.settle)


def draft_on_disk(people: People) -> dict[str, object]:
    wait_for_drafts()
    (path,) = paths.drafts_dir(people.journal.path).glob("*.draft")
    return dict(json.loads(path.read_bytes())["fields"])


def test_files_come_with_the_save(qtbot: QtBot, people: People, tmp_path: Path) -> None:
    (tmp_path / "plan.pdf").write_bytes(PDF)
    editor = opened(qtbot, people)
    assert editor.files.isHidden()
    take(qtbot, people, editor, tmp_path / "plan.pdf")
    take(qtbot, people, editor, tmp_path / "plan.pdf")
    assert shown(editor) == ["plan.pdf"]
    QTest.keyClicks(editor.text, "The plan.")
    entry = people.journal.timeline.entry(save(qtbot, people, editor))
    (plan,) = entry.attachments
    assert people.journal.attachments.read(plan.id) == PDF
    assert (editor.files.isHidden(), shown(editor)) == (True, [])
    assert people.journal.history.acts()[0].kind == "jot.save", "one act"


def test_a_draft_remembers_its_files_even_without_words(qtbot: QtBot, people: People, tmp_path: Path) -> None:
    (tmp_path / "plan.pdf").write_bytes(PDF)
    editor = opened(qtbot, people)
    take(qtbot, people, editor, tmp_path / "plan.pdf")
    editor.leave()
    assert people.desk.notices.current() == "Draft kept"
    assert draft_on_disk(people)["files"] == [[str(tmp_path / "plan.pdf"), "plan.pdf", len(PDF), False]]
    editor.deleteLater()
    again = opened(qtbot, people)
    assert shown(again) == ["plan.pdf"]


def test_a_file_that_is_gone_by_then_is_told_and_nothing_is_lost(
    qtbot: QtBot, people: People, tmp_path: Path
) -> None:
    (tmp_path / "plan.pdf").write_bytes(PDF)
    editor = opened(qtbot, people)
    take(qtbot, people, editor, tmp_path / "plan.pdf")
    QTest.keyClicks(editor.text, "The plan.")
    (tmp_path / "plan.pdf").unlink()
    before = len(people.journal.timeline.ids())
    editor.save()
    qtbot.waitUntil(people.settle)
    assert "no file called plan.pdf" in editor.banner.text()
    assert (editor.text.text(), shown(editor)) == ("The plan.", ["plan.pdf"])
    assert len(people.journal.timeline.ids()) == before
    QTest.keyClick(editor.files.chips[0], Qt.Key.Key_Delete)
    assert shown(editor) == []
    assert people.journal.timeline.entry(save(qtbot, people, editor)).attachments == ()


def test_what_is_no_file_is_refused_at_once(qtbot: QtBot, people: People, tmp_path: Path) -> None:
    editor = opened(qtbot, people)
    take(qtbot, people, editor, tmp_path)
    assert shown(editor) == []
    assert "is no file with contents of its own" in editor.status_label.text()


def test_a_pasted_picture_lies_beside_its_draft_until_it_is_saved(qtbot: QtBot, people: People) -> None:
    picture = QImage(8, 6, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    folder = paths.drafts_dir(people.journal.path)
    editor = opened(qtbot, people)
    QGuiApplication.clipboard().setImage(picture)
    QTest.keyClick(editor.text, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(people.settle)
    assert shown(editor) == ["Picture 2026-05-14 09.50.00.png"]
    (pasted,) = folder.glob("*.pasted")
    editor.leave()
    draft_on_disk(people)
    sweep_pasted(folder)
    assert pasted.exists(), "its draft names it"
    editor.deleteLater()
    again = opened(qtbot, people)
    QTest.keyClicks(again.text, "A look.")
    (made,) = people.journal.timeline.entry(save(qtbot, people, again)).attachments
    image = QImage.fromData(people.journal.attachments.read(made.id))
    assert (image.width(), image.height(), image.pixelColor(3, 3).name()) == (8, 6, QColor("teal").name())
    assert list(folder.glob("*.pasted")) == []
    pasted.write_bytes(b"left over")
    sweep_pasted(folder)
    assert not pasted.exists()


def test_text_is_pasted_as_text(qtbot: QtBot, people: People) -> None:
    editor = opened(qtbot, people)
    QGuiApplication.clipboard().setText("plain words")
    QTest.keyClick(editor.text, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert (editor.text.text(), shown(editor)) == ("plain words", [])


def test_a_dropped_file_is_attached_and_never_typed_or_moved(
    qtbot: QtBot, people: People, tmp_path: Path
) -> None:
    (tmp_path / "plan.pdf").write_bytes(PDF)
    editor = opened(qtbot, people)
    target: QWidget
    for target in (editor.text.viewport(), editor):
        event = drop(target, QPoint(10, 10), tmp_path / "plan.pdf")
        assert (event.isAccepted(), event.dropAction()) == (True, Qt.DropAction.CopyAction)
    qtbot.waitUntil(people.settle)
    assert (editor.text.text(), shown(editor)) == ("", ["plan.pdf"])
    assert (tmp_path / "plan.pdf").exists()


def test_an_entry_that_is_changed_shows_what_hangs_on_it(qtbot: QtBot, people: People) -> None:
    (plan,) = attach(people, FileDraft("plan.pdf", PDF))
    editor = opened(qtbot, people, JotRequest((), entry_id=plan.entry_id))
    (chip,) = editor.files.chips
    assert chip.accessibleName() == "plan.pdf, 16 bytes"
    assert [action.text() for action in lines(editor.files.menu_for(chip, None))] == [
        "Open…",
        "Save as…",
        "Remove",
    ]
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    qtbot.waitUntil(people.settle)
    assert shown(editor) == []
    people.desk.undo()
    qtbot.waitUntil(people.settle)
    assert shown(editor) == ["plan.pdf"]

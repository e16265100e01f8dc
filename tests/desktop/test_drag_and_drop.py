"""People dragged out as contact cards, and files dropped in to be looked over."""

from __future__ import annotations

from collections.abc import Iterator, Sized
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QMouseEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.application import Program
from relationship_journal.desktop.contacts.header import PersonHeader
from relationship_journal.desktop.contacts.pane import ContactsPane
from relationship_journal.desktop.dialogs import Dialogs
from relationship_journal.desktop.drag_out import DragOut
from relationship_journal.desktop.drop_in import DropVeil
from relationship_journal.desktop.local_files import files_in
from relationship_journal.domain.channels import Channel
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.exchange.vcard_reader import read_cards
from tests.desktop.people_desk import HOSTILE, People, fill, people_desk
from tests.desktop.shell import Shell

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction


# -- out --------------------------------------------------------------------------------------------


class Drags:
    """What was dragged: a look at each drag while it goes on, and what its end is to be."""

    def __init__(self) -> None:
        self.end = Qt.DropAction.IgnoreAction
        self.types: list[set[str]] = []
        self.data: list[bytes] = []
        self.files: list[Path] = []
        self.modes: list[tuple[int, int]] = []
        self.actions: list[Qt.DropAction] = []

    def exec(self, drag: QDrag, actions: Qt.DropAction) -> Qt.DropAction:
        mime = drag.mimeData()
        self.types.append(set(mime.formats()))
        self.data.append(bytes(mime.data("text/vcard").data()))
        self.actions.append(actions)
        assert not drag.pixmap().isNull()
        for url in mime.urls():
            file = Path(url.toLocalFile())
            assert file.read_bytes() == self.data[-1]
            self.files.append(file)
            self.modes.append((file.stat().st_mode & 0o777, file.parent.stat().st_mode & 0o777))
        return self.end


@pytest.fixture
def drags(monkeypatch: pytest.MonkeyPatch) -> Drags:
    made = Drags()
    monkeypatch.setattr(QDrag, "exec", lambda drag, actions: made.exec(drag, actions))  # noqa: PLW0108 - made.exec would not be handed the drag
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: LEFT)
    return made


@pytest.fixture
def people(tmp_path: Path, qtbot: QtBot) -> Iterator[People]:
    with people_desk(tmp_path) as made:
        qtbot.addWidget(made.window)
        fill(made)
        odette = made.ids["Odette"]
        made.journal.facts.add(odette, FactDraft(FactKind.HOBBY, "SECRETMARK", sensitive=True))
        made.journal.jots.save("NOTEMARK", [odette], channel=Channel.NOTE)
        yield made


def move(widget: QWidget, kind: QEvent.Type, at: QPoint, held: Qt.MouseButton = LEFT) -> None:
    button = LEFT if kind is not QEvent.Type.MouseMove else Qt.MouseButton.NoButton
    event = QMouseEvent(kind, QPointF(at), QPointF(widget.mapToGlobal(at)), button, held, NONE)
    QCoreApplication.sendEvent(widget, event)


def pull(widget: QWidget, start: QPoint) -> None:
    """Press and move away, far enough to be meant."""
    move(widget, QEvent.Type.MouseButtonPress, start)
    for step in (2, 12, 24, 40):
        move(widget, QEvent.Type.MouseMove, start + QPoint(step, step // 2))


def reached(found: Sized, count: int) -> bool:
    return len(found) == count


def names(data: bytes) -> list[str]:
    return [card.name for card in read_cards(data).cards]


def header_of(people: People, qtbot: QtBot, who: str) -> PersonHeader:
    header = PersonHeader(people.desk, people.window)
    header.show_contact(people.journal.contacts.get(people.ids[who]))
    header.resize(900, 160)
    people.window.resize(1000, 700)
    people.window.show()
    return header


def test_the_picture_of_a_person_leaves_as_their_contact_card(
    people: People, qtbot: QtBot, drags: Drags
) -> None:
    header = header_of(people, qtbot, "Odette")
    pull(header._avatar, QPoint(20, 20))
    qtbot.waitUntil(lambda: len(drags.data) == 1)
    assert drags.types[0] >= {"text/vcard", "text/x-vcard", "text/uri-list"}
    assert drags.actions == [COPY]
    assert names(drags.data[0]) == ["Odette Plumbridge"]
    assert [file.name for file in drags.files] == ["Odette Plumbridge.vcf"]
    assert drags.modes == [(0o600, 0o700)]
    text = drags.data[0].decode()
    assert "odette@cloudberry.example" in text
    assert not any(mark in text for mark in ("NOTEMARK", "SECRETMARK", "Jasper", "Gravel", "Warehouse"))
    assert drags.data[0] == people.journal.exports.written([people.ids["Odette"]])


def test_a_small_move_is_a_click_and_drags_nothing(people: People, qtbot: QtBot, drags: Drags) -> None:
    header = header_of(people, qtbot, "Odette")
    move(header._avatar, QEvent.Type.MouseButtonPress, QPoint(20, 20))
    move(header._avatar, QEvent.Type.MouseMove, QPoint(21, 20))
    move(header._avatar, QEvent.Type.MouseMove, QPoint(60, 60), Qt.MouseButton.NoButton)
    qtbot.waitUntil(people.settle)
    QCoreApplication.processEvents()
    assert drags.data == []


def test_a_button_let_go_before_the_card_is_there_drags_nothing(
    people: People, qtbot: QtBot, drags: Drags, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.NoButton)
    header = header_of(people, qtbot, "Odette")
    pull(header._avatar, QPoint(20, 20))
    qtbot.waitUntil(people.settle)
    QCoreApplication.processEvents()
    assert drags.data == []
    assert drags.files == []


def test_the_file_is_gone_when_nobody_took_it_and_with_the_program_when_somebody_did(
    people: People, qtbot: QtBot, drags: Drags
) -> None:
    source = QWidget(people.window)
    out = DragOut(people.desk, source)
    for end in (Qt.DropAction.IgnoreAction, COPY):
        drags.end = end
        out.begin(source, [people.ids["Odette"]])
        count = len(drags.files) + 1
        qtbot.waitUntil(partial(reached, drags.files, count))
    dropped, taken = drags.files
    assert not dropped.parent.exists()
    assert taken.exists()  # whoever takes it may copy it a little later
    for folder in out._folders:
        folder.remove()  # as when nobody holds it any more
    assert not taken.parent.exists()


def test_several_leave_as_one_file_and_a_strange_name_stays_in_its_folder(
    people: People, qtbot: QtBot, drags: Drags
) -> None:
    people.journal.contacts.edit(people.ids["Tilda"], people.journal.contacts.draft_of(people.ids["Tilda"]))
    source = QWidget(people.window)
    out = DragOut(people.desk, source)
    out.begin(source, [people.ids["Tilda"], people.ids["Odette"]])
    qtbot.waitUntil(lambda: len(drags.files) == 1)
    out.begin(source, [people.ids["Thaddeus"]])
    qtbot.waitUntil(lambda: len(drags.files) == 2)
    assert drags.files[0].name == "2 people.vcf"
    assert sorted(names(drags.data[0])) == ["Odette Plumbridge", "Tilda Marzipan"]
    assert names(drags.data[1]) == [f"Thaddeus {HOSTILE}"]
    assert drags.files[1].name == "Thaddeus img src= file etc passwd.vcf"


def test_rows_of_the_list_leave_too(people: People, qtbot: QtBot, drags: Drags) -> None:
    pane = ContactsPane(people.desk, people.window)
    pane.resize(340, 700)
    people.window.resize(400, 720)
    people.window.show()
    qtbot.waitUntil(people.settle)
    view = pane.view
    rows = [row for row in range(view.model().rowCount()) if pane._model.id_at(row) is not None][:2]
    first, second = (view.visualRect(view.model().index(row, 0)).center() for row in rows)
    ids = [pane._model.id_at(row) for row in rows]
    pull(view.viewport(), first)
    qtbot.waitUntil(lambda: len(drags.data) == 1)
    assert view.selected() == (ids[0],)
    move(view.viewport(), QEvent.Type.MouseButtonRelease, first)
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.ControlModifier, second)
    assert view.selected() == (ids[0], ids[1])
    pull(view.viewport(), second)
    qtbot.waitUntil(lambda: len(drags.data) == 2)
    assert [len(names(data)) for data in drags.data] == [1, 2]
    move(view.viewport(), QEvent.Type.MouseButtonRelease, second)


# -- in ---------------------------------------------------------------------------------------------


def dragged(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


@pytest.fixture
def brought(monkeypatch: pytest.MonkeyPatch) -> list[Path | None]:
    """The files the import panel was opened with; each panel is a plain dialog that is closed by hand."""
    from PySide6.QtWidgets import QDialog

    opened: list[Path | None] = []

    def bring(dialogs: Dialogs, path: Path | None = None) -> QDialog:
        opened.append(path)
        panel = QDialog(dialogs._over)
        panel.setObjectName("brought")
        panel.finished.connect(panel.deleteLater)
        panel.open()
        return panel

    monkeypatch.setattr(Dialogs, "bring", bring)
    return opened


def enter(program: Program, data: QMimeData, at: QPoint) -> QDragEnterEvent:
    """A drag comes into the window as the system tells of it: to the window itself, whatever lies below."""
    event = QDragEnterEvent(at, COPY, data, LEFT, NONE)
    QCoreApplication.sendEvent(program.window.windowHandle(), event)
    return event


def drop(program: Program, data: QMimeData, at: QPoint) -> QDropEvent:
    event = QDropEvent(QPointF(at), COPY, data, LEFT, NONE)
    QCoreApplication.sendEvent(program.window.windowHandle(), event)
    return event


@pytest.fixture
def program(filled: Shell) -> Program:
    made = filled.open()
    made.window.show()
    return made


def test_files_over_the_window_are_told_what_will_happen_and_brought_in(
    filled: Shell, program: Program, brought: list[Path | None]
) -> None:
    veil = program.window.veil
    file = filled.folder / "people.vcf"
    data = dragged(file)
    assert enter(program, data, QPoint(400, 300)).isAccepted()
    assert veil.isVisible()
    assert veil.geometry() == program.window.rect()
    assert drop(program, data, QPoint(400, 300)).isAccepted()
    assert not veil.isVisible()
    assert brought == [file]


def test_the_veil_goes_with_the_drag(program: Program, brought: list[Path | None]) -> None:
    data = dragged(Path("/x.vcf"))
    enter(program, data, QPoint(400, 300))
    QCoreApplication.sendEvent(program.window.windowHandle(), QDragLeaveEvent())
    assert not program.window.veil.isVisible()
    assert brought == []


def test_over_an_editor_a_file_is_a_file_and_no_text(program: Program, brought: list[Path | None]) -> None:
    editor = QPlainTextEdit(program.window.content)
    editor.resize(300, 200)
    editor.show()
    at = editor.mapTo(program.window, editor.rect().center())
    data = dragged(Path("/x.vcf"))
    enter(program, data, at)
    drop(program, data, at)
    assert brought == [Path("/x.vcf")]
    assert editor.toPlainText() == ""


@pytest.mark.parametrize("name", ["meetings.ics", "picture.png", "PEOPLE.VCF", "folder", "no-ending"])
def test_every_kind_of_file_is_taken_for_the_panel_to_name(
    filled: Shell, program: Program, brought: list[Path | None], name: str
) -> None:
    data = dragged(filled.folder / name)
    enter(program, data, QPoint(400, 300))
    drop(program, data, QPoint(400, 300))
    assert brought == [filled.folder / name]


def test_several_are_looked_over_one_after_another(
    filled: Shell, program: Program, brought: list[Path | None]
) -> None:
    files = [filled.folder / name for name in ("a.vcf", "b.csv", "c.ics")]
    data = dragged(*files)
    enter(program, data, QPoint(400, 300))
    drop(program, data, QPoint(400, 300))
    for count in (1, 2, 3):
        filled.qtbot.waitUntil(partial(reached, brought, count))
        (panel,) = (each for each in program.window.findChildren(QWidget, "brought") if each.isVisible())
        panel.close()
    filled.settle()
    assert brought == files


@pytest.mark.parametrize(
    "what", ["text", "a page", "an address of the net", "somebody's share", "no journal"]
)
def test_what_is_nothing_to_take_in_shows_no_veil(
    filled: Shell, program: Program, brought: list[Path | None], what: str
) -> None:
    data = dragged(Path("/x.vcf"))
    if what == "text":
        data = QMimeData()
        data.setText("some words")
    elif what == "a page":
        data = QMimeData()
        data.setHtml('<img src="file:///etc/passwd"><a href="file:///x.vcf">people</a>')
    elif what == "somebody's share":
        data = QMimeData()
        data.setUrls([QUrl("file://evil.example/share/x.vcf"), QUrl("file:////evil.example/share/x.vcf")])
    elif what == "an address of the net":
        data = QMimeData()
        data.setUrls([QUrl("https://example.org/people.vcf")])
    else:
        program.window.detach()
    enter(program, data, QPoint(700, 300))
    assert not program.window.veil.isVisible()
    assert brought == []


def test_who_is_dragged_out_is_not_brought_in_again(
    program: Program, monkeypatch: pytest.MonkeyPatch, brought: list[Path | None]
) -> None:
    monkeypatch.setattr(QDropEvent, "source", lambda _event: program.window)
    data = dragged(Path("/x.vcf"))
    enter(program, data, QPoint(400, 300))
    assert not program.window.veil.isVisible()


def test_only_files_of_this_computer_count_and_each_once() -> None:
    data = QMimeData()
    data.setUrls(
        [QUrl.fromLocalFile("/a.vcf"), QUrl("https://example.org/b.vcf"), QUrl.fromLocalFile("/a.vcf")]
    )
    assert files_in(data) == (Path("/a.vcf"),)


def test_the_veil_says_what_it_means_in_both_themes_and_at_200_percent(qtbot: QtBot) -> None:
    from relationship_journal.desktop.theme import theme

    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show()
    veil = DropVeil(window)
    for mode, scale in (("light", 1.0), ("dark", 2.0)):
        theme().set_mode(mode)  # type: ignore[arg-type]  # a table
        theme().set_text_scale(scale)
        veil._cover()
        assert veil.geometry() == window.rect()
        assert not veil.grab().isNull()
    assert veil.accessibleName() == "Drop to look it over"

"""The window comes back as it was left: its shape, the page, whom it shows, the panes; and it leaves in order."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QApplication

from relationship_journal.desktop.application import Program
from relationship_journal.desktop.jot.dialog import JotDialog
from relationship_journal.desktop.main_window import SMALLEST
from relationship_journal.desktop.page_titles import NAMES_SHOWN
from relationship_journal.desktop.pages import Pages
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.journal import Journal
from tests.desktop.shell import Shell

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def filled(filled: Shell) -> Shell:
    filled.closed_by_qtbot = False
    return filled


def pages_of(program: Program) -> Pages:
    assert program.window.attached is not None
    return program.window.attached.pages


def journal_of(program: Program) -> Journal:
    assert program.window.attached is not None
    return program.window.attached._desk.journal


def place_key(program: Program) -> str:
    attached = program.window.attached
    assert attached is not None
    assert attached._session is not None
    return attached._session._key


def again(shell: Shell) -> Program:
    program = shell.start_again()
    shell.wait_attached()
    return program


# -- where the reader was ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "place", [("today", 0), ("meetings", 0), ("promises", 0), ("people", 1), ("briefing", 1), ("briefing_of", 2),
              ("organisation", 1), ("review", 0), ("review", 1)],
)  # fmt: skip
def test_the_place_comes_back(filled: Shell, place: tuple[str, int]) -> None:
    filled.settings.set_flag(NAMES_SHOWN, on=True)
    pages = pages_of(filled.open())
    odette = pages._desk.journal.contacts.named("Odette Plumbridge")
    pages._go((place[0], odette if place == ("people", 1) else place[1]))
    filled.settle()
    title = filled.program.window.windowTitle() if filled.program is not None else ""
    back = again(filled)
    filled.qtbot.waitUntil(lambda: pages_of(back).place()[0] == place[0])
    filled.settle()
    assert back.window.windowTitle() == title
    if place[0] not in {"today", "meetings", "promises", "people"}:
        pages_of(back).back()
        filled.settle()
        assert pages_of(back).page() == "today"


def test_what_was_shown_and_is_gone_gives_way_to_today(filled: Shell) -> None:
    program = filled.open()
    pages_of(program).show_briefing(("meeting", 1))
    filled.settle()
    filled.stop()
    with filled.journal() as journal:
        journal.meetings.remove(1)
    back = again(filled)
    assert pages_of(back).page() == "today"
    assert back.window.notices._toast is None or not back.window.notices._toast.isVisible()


@pytest.mark.parametrize(
    "written", ["", "nonsense", "people x", "briefing -1 9", "people 999", "people 0 circle:x"]
)
def test_a_place_that_cannot_be_read_is_no_fault(filled: Shell, written: str) -> None:
    program = filled.open()
    key = place_key(program)
    filled.stop()
    filled.settings.set_text(key, written)
    filled.settings.save()
    assert pages_of(again(filled)).page() in {"today", "people"}


def test_a_circle_and_the_order_of_the_list_come_back_and_nothing_typed(filled: Shell) -> None:
    program = filled.open()
    pages, journal = pages_of(program), journal_of(program)
    (clients,) = journal.circles.all()
    odette = journal.contacts.named("Odette Plumbridge")
    pages.show_circle(clients)
    filled.settle()
    pages.people.list.head.set_order("name")
    pages.people.list.head.set_words("Plumb")
    filled.settle()
    back = again(filled)
    head = pages_of(back).people.list.head
    filled.qtbot.waitUntil(lambda: pages_of(back).people.list._model.count == 1)
    assert (head.order(), head.words()) == ("name", "")
    assert pages_of(back).people.person() == odette
    assert "lumb" not in filled.settings.path.read_text(encoding="utf-8")
    assert "Clients" not in filled.settings.path.read_text(encoding="utf-8")


def test_another_journal_has_a_place_of_its_own(filled: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    program = filled.open()
    program.window.run("promises")
    filled.stop()
    monkeypatch.setattr(Shell, "path", property(lambda shell: shell.folder / "other.journal"))
    assert pages_of(again(filled)).page() == "today"
    filled.stop()
    monkeypatch.undo()
    assert pages_of(again(filled)).page() == "promises"


def test_a_made_up_journal_takes_no_place_and_the_own_one_keeps_its(filled: Shell) -> None:
    program = filled.open()
    program.window.run("meetings")
    own = program.window.attached
    program.open_sample()
    filled.qtbot.waitUntil(lambda: program.window.attached is not None and program.window.attached is not own)
    filled.settle()
    assert pages_of(program).page() == "today"
    program.window.run("promises")
    assert pages_of(again(filled)).page() == "meetings"


def test_moved_panes_come_back_for_each_form(filled: Shell) -> None:
    program = filled.open()
    program.window.resize(1440, 900)
    pages_of(program).show_person(journal_of(program).contacts.named("Odette Plumbridge"))
    filled.settle()
    people = pages_of(program).people
    people._split.moveSplitter(380, 1)
    program.window.resize(1000, 700)
    filled.settle()
    assert people.list.width() < 300
    program.window.resize(1440, 900)
    filled.settle()
    assert people.list.width() == 380
    back = again(filled)
    back.window.resize(1440, 900)
    filled.settle()
    assert pages_of(back).people.list.width() == 380


# -- the window's shape -------------------------------------------------------------------------------


def test_its_size_and_a_full_screen_come_back(filled: Shell) -> None:
    program = filled.open()
    program.window.resize(SMALLEST[0], 700)
    program = again(filled)
    assert program.window.height() == 700
    program.window.run("full_screen")
    back = again(filled)
    assert back.window.isFullScreen()
    back.window.run("full_screen")
    assert not back.window.isFullScreen()


def test_out_of_full_screen_a_maximised_window_is_maximised(filled: Shell) -> None:
    window = filled.open().window
    window.showMaximized()
    window.run("full_screen")
    assert window.isFullScreen()
    window.run("full_screen")
    assert window.isMaximized()


def geometry(left: int, top: int, width: int, height: int, screen_width: int = 0) -> QByteArray:
    """What ``saveGeometry`` writes (version 3 of it), with a screen that may not be there any more."""
    from PySide6.QtCore import QDataStream, QIODevice, QRect

    data = QByteArray()
    stream = QDataStream(data, QIODevice.OpenModeFlag.WriteOnly)
    stream.setVersion(QDataStream.Version.Qt_4_0)
    inside = QRect(left, top, width, height)
    stream.writeUInt32(0x1D9D0CB)
    stream.writeUInt16(3)
    stream.writeUInt16(0)
    for rect in (inside, inside):
        stream << rect
    stream.writeInt32(1)
    stream.writeUInt8(0)
    stream.writeUInt8(0)
    stream.writeInt32(screen_width)
    stream << inside
    return data


@pytest.mark.parametrize(
    "kept",
    [
        geometry(6000, 100, 1200, 700, 1920),  # on a screen that is gone
        geometry(-3000, -2000, 1200, 700),
        geometry(0, 0, 9000, 9000, 10000),  # larger than any screen here
        QByteArray(b"\x01\xd9\xd0\xcb nonsense"),
        QByteArray(b""),
    ],
)
def test_the_window_is_where_it_can_be_seen(filled: Shell, kept: QByteArray) -> None:
    filled.settings.set_blob("window/geometry", kept)
    window = filled.open().window
    room = QApplication.primaryScreen().availableGeometry()
    shown = window.frameGeometry()
    assert room.intersects(shown)
    assert shown.top() >= room.top()
    assert window.width() <= max(room.width(), SMALLEST[0])
    assert window.height() <= max(room.height(), SMALLEST[1])


def test_settings_that_cannot_be_read_begin_anew_and_it_is_said(filled: Shell) -> None:
    filled.settings.path.write_bytes(b"[window\nnonsense\n")
    filled.settings = SettingsStore(filled.settings.path)
    filled.open()
    assert filled.banner("settings").startswith("Your settings could not be read and begin anew.")


# -- leaving --------------------------------------------------------------------------------------------


def test_the_end_of_the_session_keeps_place_and_text_and_closes_nothing(filled: Shell) -> None:
    program = filled.open()
    program.window.run("meetings")
    filled.settle()
    program.window.run("jot")
    jot = program.window.findChild(JotDialog)
    assert jot is not None
    filled.settle()
    jot.editor.text.insertPlainText("half a thought")
    program.session_ends()
    assert program.window.isVisible()
    assert SettingsStore(filled.settings.path).text(place_key(program)) == "meetings 0"
    folder = filled.path.with_name(f"{filled.path.name}.drafts")
    assert any("half a thought" in draft.read_text(encoding="utf-8") for draft in folder.iterdir())


_FILE_OPENED = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from relationship_journal.desktop.application import qt_application
from relationship_journal.desktop.settings_store import SettingsStore
app = qt_application(SettingsStore(Path(sys.argv[1])))
app.files_opened.connect(print)
for url in (QUrl.fromLocalFile("/tmp/M\\u00fcller 1.vcf"), QUrl("https://example.org/x.vcf")):
    QCoreApplication.sendEvent(app, QFileOpenEvent(url))
print(app.desktopFileName(), QCoreApplication.applicationName())
"""


def test_a_file_the_system_hands_over_while_it_runs_is_heard(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _FILE_OPENED, str(tmp_path / "settings.ini")],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=False, encoding="utf-8",
        env={"PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "PYTHONPATH": str(ROOT),
             "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    assert done.stdout.splitlines() == [
        "(PosixPath('/tmp/Müller 1.vcf'),)",
        "relationship-journal relationship-journal",
    ], done.stderr

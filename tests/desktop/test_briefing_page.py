"""The briefing on screen and on paper: fits with real fonts, is one page of real text, and can be worked on."""

from __future__ import annotations

import io
import os
import stat
import subprocess
import sys
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from relationship_journal.desktop.briefing import printing
from relationship_journal.desktop.briefing.inline_editor import InlineEditor
from relationship_journal.desktop.briefing.measure import FontMeasure, sheet_text
from relationship_journal.desktop.briefing.pane import BriefingPane
from relationship_journal.desktop.briefing.words import SheetWords
from relationship_journal.desktop.requests import JotRequest
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.theme import theme
from relationship_journal.desktop.widgets.choice import CheckBox
from relationship_journal.domain.briefing import SectionKey, compose
from relationship_journal.domain.briefing_layout import LEAST_NOTES, arrange
from relationship_journal.domain.briefing_parts import Paragraph
from relationship_journal.domain.changes import Kind
from relationship_journal.domain.errors import CannotWriteFile
from relationship_journal.domain.meetings import MeetingDraft
from tests.desktop.people_desk import HOSTILE, People, fill, people_desk
from tests.domain.briefing_people import of_many, with_everything, with_odette

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from relationship_journal.desktop.briefing.measure import PageName

PAGES: tuple[PageName, ...] = ("A4", "Letter")


# -- paper -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("count", [1, 2, 4, 5, 12])
def test_it_fits_the_page_with_real_fonts(page: PageName, count: int) -> None:
    measure = FontMeasure(page)
    sheet = compose(of_many(count), measure, None, SheetWords())
    laid = arrange(sheet, measure, height=measure.height, prompts=False)
    assert laid.height <= measure.height
    assert max(laid.left_end, laid.right_end) <= laid.body_end
    assert laid.note_lines >= (LEAST_NOTES if count < 10 else 0)
    assert all(item.y + item.height <= measure.height + 0.5 for item in laid.items)


@pytest.mark.parametrize(("page", "points"), [("A4", (595, 842)), ("Letter", (612, 792))])
def test_the_pdf_is_one_page_of_text_somebody_can_search(
    tmp_path: Path, page: PageName, points: tuple[int, int]
) -> None:
    path = tmp_path / "briefing.pdf"
    printing.write_pdf((with_odette(),), path, page)
    reader = PdfReader(path)
    assert len(reader.pages) == 1
    box = reader.pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == points
    text = " ".join(reader.pages[0].extract_text().split())
    for words in (
        "Spring planning check-in",
        "share the floor plan",
        "Odette Plumbridge",
        "was due 2 May",
        "1 page",
    ):
        assert words in text
    assert "in 40 min" not in text
    assert path.read_bytes().count(b"/FontFile2") >= 2


def test_the_same_sheet_gives_the_same_bytes_and_no_title_tells_of_it(tmp_path: Path) -> None:
    first = printing.pdf_bytes((with_odette(),))
    theme().set_mode("dark")
    assert printing.pdf_bytes((with_odette(),)) == first
    info = first[: first.find(b"stream")]
    assert b"Spring" not in info
    assert "Spring".encode("utf-16-be") not in info
    assert b"D:20260514000000" in info


def test_another_start_of_the_program_writes_the_same_bytes(tmp_path: Path) -> None:
    script = """
import sys
from PySide6.QtGui import QGuiApplication
from relationship_journal.desktop.briefing.printing import pdf_bytes
from tests.domain.briefing_people import with_odette
app = QGuiApplication([])
sys.stdout.buffer.write(pdf_bytes((with_odette(),)))
"""
    root = Path(__file__).parents[2]
    made = {
        subprocess.run(
            [sys.executable, "-c", script], cwd=root, capture_output=True, check=True, timeout=60
        ).stdout
        for _ in range(3)
    }
    assert len(made) == 1


def test_the_file_is_private_and_replaced_only_when_whole(tmp_path: Path) -> None:
    path = tmp_path / "briefing.pdf"
    path.write_text("older")
    before = os.umask(0)
    try:
        printing.write_pdf((with_odette(),), path)
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.read_bytes().startswith(b"%PDF")
    assert [each.name for each in tmp_path.iterdir()] == ["briefing.pdf"]


def test_a_place_that_refuses_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(CannotWriteFile):
        printing.write_pdf((with_odette(),), tmp_path / "nowhere" / "briefing.pdf")
    (tmp_path / "taken").mkdir()
    with pytest.raises(CannotWriteFile):
        printing.write_pdf((with_odette(),), tmp_path / "taken")
    assert [each.name for each in tmp_path.iterdir()] == ["taken"]


def test_a_cut_paragraph_ends_in_an_ellipsis_inside_its_width(qapp: QApplication) -> None:
    for text in ("word " * 200, "漢字" * 300, "🙂 Ünï " * 90, "x" * 900):
        laid = sheet_text(Paragraph(text, max_lines=3), 300)
        assert laid.height == 3 * laid.step
        assert laid.width <= 300
        assert laid.shown().endswith("…")


def test_a_printer_gets_the_same_single_page(tmp_path: Path, qapp: QApplication) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    printing.print_on(printer, (with_odette(),))
    pages = PdfReader(tmp_path / "printed.pdf").pages
    assert len(pages) == 1
    assert (round(float(pages[0].mediabox.width)), round(float(pages[0].mediabox.height))) == (612, 792)
    assert "share the floor plan" in " ".join(pages[0].extract_text().split())


def test_without_a_printer_a_pdf_is_offered(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    window = QWidget()
    qtbot.addWidget(window)
    offered: list[bool] = []
    printing.print_briefings(window, (with_odette(),), None, lambda: offered.append(True))
    assert offered == [True]


# -- the pane ----------------------------------------------------------------------------------------------


@pytest.fixture
def people(tmp_path: Path, qtbot: QtBot) -> Iterator[People]:
    with people_desk(tmp_path) as desk:
        qtbot.addWidget(desk.window)
        fill(desk)
        yield desk


@pytest.fixture
def pane(people: People, qtbot: QtBot, tmp_path: Path) -> BriefingPane:
    made = BriefingPane(people.desk, settings=SettingsStore(tmp_path / "settings.ini"))
    qtbot.addWidget(made)
    made.resize(1224, 900)
    made.show()
    return made


def odettes_meeting(people: People) -> int:
    found = people.journal.meetings.next_for(people.ids["Odette"])
    assert found is not None
    return found.id


def shown(pane: BriefingPane) -> str:
    return pane.paper.accessibleDescription()


def show_odette(pane: BriefingPane, people: People, qtbot: QtBot) -> None:
    pane.show_meeting(odettes_meeting(people))
    qtbot.waitUntil(lambda: "Odette Plumbridge" in shown(pane))


def test_it_shows_a_meeting_and_then_a_person(pane: BriefingPane, people: People, qtbot: QtBot) -> None:
    show_odette(pane, people, qtbot)
    assert "Before the warehouse move" in shown(pane)
    assert pane.bar.position().startswith("Meeting 1 of ")
    pane.show_contact(people.ids["Thaddeus"])
    qtbot.waitUntil(lambda: "About Thaddeus" in shown(pane))
    assert HOSTILE in shown(pane)
    assert not pane.bar.position()


def test_previous_and_next_walk_through_the_day(pane: BriefingPane, people: People, qtbot: QtBot) -> None:
    later = datetime(2026, 5, 14, 15, 0, tzinfo=UTC)
    people.journal.meetings.schedule(
        MeetingDraft("A second one", later, 30, "Europe/Berlin", (people.ids["Tilda"],))
    )
    show_odette(pane, people, qtbot)
    QApplication.sendEvent(pane.paper, key(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier))
    qtbot.waitUntil(lambda: pane.bar.position().startswith("Meeting 2 of "))
    assert "Before the warehouse move" not in shown(pane)
    QApplication.sendEvent(pane.paper, key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier))
    qtbot.waitUntil(lambda: "Before the warehouse move" in shown(pane))


def test_the_keys_of_a_sheet_go_before_the_windows(pane: BriefingPane, people: People, qtbot: QtBot) -> None:
    show_odette(pane, people, qtbot)
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    override.ignore()
    QApplication.sendEvent(pane, override)
    assert override.isAccepted()
    with qtbot.waitSignal(pane.closed):
        QApplication.sendEvent(pane.paper, key(Qt.Key.Key_Escape))


def test_a_promise_is_kept_where_it_stands(pane: BriefingPane, people: People, qtbot: QtBot) -> None:
    show_odette(pane, people, qtbot)
    promise = people.journal.promises.open([people.ids["Odette"]])[0]
    ticks = [each for each in pane.paper.findChildren(CheckBox) if promise.text in each.accessibleName()]
    assert len(ticks) == 1
    ticks[0].click()
    qtbot.waitUntil(lambda: promise.id not in {each.id for each in people.journal.promises.open()})
    # What you kept is no longer owed: it stands among what you did for them.
    qtbot.waitUntil(lambda: f"You: {promise.text}" not in shown(pane))
    assert promise.text in shown(pane)
    people.journal.history.undo()
    qtbot.waitUntil(lambda: f"You: {promise.text}" in shown(pane))


def test_the_keyboard_follows_a_line_to_its_entry(pane: BriefingPane, people: People, qtbot: QtBot) -> None:
    show_odette(pane, people, qtbot)
    pane.paper.setFocus(Qt.FocusReason.TabFocusReason)
    asked: list[tuple[int, int]] = []
    pane.entry_requested.connect(lambda who, what: asked.append((who, what)))
    latest = people.journal.timeline.latest([people.ids["Odette"]])
    assert latest is not None
    pressed = [Qt.Key.Key_Home, *[Qt.Key.Key_Down] * 12]
    for code in pressed:
        QApplication.sendEvent(pane.paper, key(code))
        lines = pane.paper._lines()
        line = lines[pane.paper._current].line
        record = line.record if line is not None else None
        if record is not None and record.kind is Kind.ENTRY and not asked:
            QApplication.sendEvent(pane.paper, key(Qt.Key.Key_Return))
    assert asked == [(people.ids["Odette"], latest.id)]


def test_the_line_in_focus_is_scrolled_into_view(pane: BriefingPane, people: People, qtbot: QtBot) -> None:
    pane.resize(1224, 300)
    show_odette(pane, people, qtbot)
    bar = pane.scroll_bar()
    qtbot.waitUntil(lambda: bar.maximum() > 200)
    pane.paper.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.sendEvent(pane.paper, key(Qt.Key.Key_End))
    assert bar.value() > 100
    QApplication.sendEvent(pane.paper, key(Qt.Key.Key_Home))
    assert bar.value() < 150


def test_a_click_on_the_head_goes_to_the_person(pane: BriefingPane, people: People, qtbot: QtBot) -> None:
    show_odette(pane, people, qtbot)
    with qtbot.waitSignal(pane.person_requested) as told:
        QTest.mouseClick(pane.paper, Qt.MouseButton.LeftButton, pos=pane.paper.place_of("head"))
    assert told.args == [people.ids["Odette"]]


def test_the_portrait_is_written_on_the_sheet_and_esc_lets_it_be(
    pane: BriefingPane, people: People, qtbot: QtBot
) -> None:
    pane.show_contact(people.ids["Tilda"])
    qtbot.waitUntil(lambda: "About Tilda" in shown(pane))
    QTest.mouseClick(pane.paper, Qt.MouseButton.LeftButton, pos=pane.paper.place_of("prompt"))
    editor = pane.paper.findChild(InlineEditor)
    assert editor is not None
    editor.setPlainText("Never mind")
    QApplication.sendEvent(editor, key(Qt.Key.Key_Escape))
    assert not pane.paper.is_editing()
    pane.paper.edit_portrait()
    editor = next(each for each in pane.paper.findChildren(InlineEditor) if each.isVisible())
    editor.setPlainText("Counts\neverything twice.")
    QApplication.sendEvent(editor, key(Qt.Key.Key_Return))
    qtbot.waitUntil(lambda: "Counts everything twice." in shown(pane))
    assert people.journal.contacts.get(people.ids["Tilda"]).portrait == "Counts everything twice."


def test_questions_are_written_on_the_sheet(pane: BriefingPane, people: People, qtbot: QtBot) -> None:
    show_odette(pane, people, qtbot)
    pane.paper.preparation_asked.emit()
    editor = pane.paper.findChild(InlineEditor)
    assert editor is not None
    editor.setPlainText("Who comes along?")
    editor.submitted.emit()
    qtbot.waitUntil(lambda: "1. Who comes along?" in shown(pane))


def test_the_choice_of_sections_is_remembered(
    pane: BriefingPane, people: People, qtbot: QtBot, tmp_path: Path
) -> None:
    show_odette(pane, people, qtbot)
    assert "Last time" in shown(pane)
    pane.bar.choice(SectionKey.LAST_TIME).setChecked(False)
    assert "Last time" not in shown(pane)
    again = BriefingPane(people.desk, settings=SettingsStore(tmp_path / "settings.ini"))
    qtbot.addWidget(again)
    assert SectionKey.LAST_TIME not in again.bar.sections()


def test_a_jot_from_here_knows_its_meeting(pane: BriefingPane, people: People, qtbot: QtBot) -> None:
    show_odette(pane, people, qtbot)
    number = odettes_meeting(people)
    assert pane.jot_here() == JotRequest((people.ids["Odette"],), number)


def test_a_meeting_that_is_gone_closes_the_sheet_with_a_sentence(
    pane: BriefingPane, people: People, qtbot: QtBot
) -> None:
    show_odette(pane, people, qtbot)
    with qtbot.waitSignal(pane.closed):
        people.journal.meetings.remove(odettes_meeting(people))
    assert people.desk.notices.current()


def test_printing_before_it_was_read_prints_when_it_is(
    pane: BriefingPane, people: People, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[str] = []

    def note(_parent: object, materials: tuple[object, ...], *_more: object) -> None:
        printed.extend(type(material).__name__ for material in materials)

    monkeypatch.setattr(printing, "print_briefings", note)
    pane.show_meeting(odettes_meeting(people))
    pane.print_sheet()
    qtbot.waitUntil(lambda: printed == ["Material"])


def test_saving_a_pdf_says_so(pane: BriefingPane, people: People, qtbot: QtBot, tmp_path: Path) -> None:
    show_odette(pane, people, qtbot)
    pane.write_pdf(str(tmp_path / "sheet.pdf"))
    qtbot.waitUntil(lambda: "PDF" in people.desk.notices.current())
    assert len(PdfReader(tmp_path / "sheet.pdf").pages) == 1


# -- the week ----------------------------------------------------------------------------------------------


def test_the_week_is_one_page_a_meeting_soonest_first(
    pane: BriefingPane, people: People, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    day = people.desk.today()
    for days, topic in ((3, "In three days"), (6, "On the last day"), (7, "Next week"), (-1, "Yesterday")):
        at = datetime.combine(day + timedelta(days=days), time(12, 0), UTC)
        people.journal.meetings.schedule(MeetingDraft(topic, at, 30, "Europe/Berlin", (people.ids["Tilda"],)))
    materials = people.journal.briefings.materials_of_week()
    titles = [material.meeting.topic for material in materials if material.meeting]
    assert titles == ["Before the warehouse move", "Estate papers", "In three days", "On the last day"]
    pane.week.print_it()  # without a printer it asks where to
    qtbot.waitUntil(lambda: bool(pane.findChildren(QFileDialog)))
    with qtbot.waitSignal(pane.week.saved):
        pane.findChildren(QFileDialog)[0].fileSelected.emit(str(tmp_path / "week.pdf"))
    pages = PdfReader(tmp_path / "week.pdf").pages
    texts = [" ".join(page.extract_text().split()) for page in pages]
    assert [title in text for title, text in zip(titles, texts, strict=True)] == [True] * 4
    assert texts[1].endswith("2 of 4")
    assert stat.S_IMODE((tmp_path / "week.pdf").stat().st_mode) == 0o600
    assert "4 pages" in people.desk.notices.current()


def test_a_week_without_meetings_says_so(pane: BriefingPane, people: People, qtbot: QtBot) -> None:
    for each in people.journal.meetings.upcoming():
        people.journal.meetings.cancel(each.id)
    pane.week.print_it()
    qtbot.waitUntil(lambda: "No meetings" in people.desk.notices.current())


def test_the_same_week_gives_the_same_bytes() -> None:
    two = (with_odette(), with_everything())
    assert printing.pdf_bytes(two) == printing.pdf_bytes(two)
    assert len(PdfReader(io.BytesIO(printing.pdf_bytes(two))).pages) == 2


@pytest.mark.parametrize(("width", "scale"), [(1224, 1.0), (808, 1.0), (420, 1.0), (1000, 2.0), (2300, 0.8)])
def test_nothing_is_cut_at_any_width_and_text_size(
    pane: BriefingPane, people: People, qtbot: QtBot, width: int, scale: float
) -> None:
    theme().set_text_scale(scale)
    pane.resize(width, 700)
    show_odette(pane, people, qtbot)
    qtbot.waitUntil(lambda: pane.paper.height() >= pane.paper.heightForWidth(pane.paper.width()))
    area = pane.paper.rect()
    for made in pane.paper.findChildren(CheckBox):
        if made.isVisible():
            assert area.contains(made.geometry())
    assert area.contains(pane.paper.place_of("footer"))
    assert not pane.grab().isNull()


def key(code: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, code, modifiers)

"""Today on a real journal: what it says, what it leaves out, what its controls do."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.requests import JotRequest, ScheduleRequest
from relationship_journal.desktop.today.owed import OwedSection
from relationship_journal.desktop.today.pane import TodayPane
from relationship_journal.desktop.today.section import Section
from relationship_journal.desktop.today.tick import PromiseTick
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.chip import Chip
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.entries import JotDraft
from relationship_journal.domain.meetings import MeetingDraft
from tests.desktop.open_desk import MORNING, open_desk
from tests.fixed_clock import FixedClock

TODAY = date(2026, 5, 14)
HOSTILE = '<img src="file:///etc/passwd">'


class JotBox(QWidget):
    """Stands where the jot editor will be; another pane's widget is not this pane's to know."""

    nothing_to_note = Signal()

    def __init__(self, request: JotRequest) -> None:
        super().__init__()
        self.request = request
        self.focused = 0

    def focus_text(self) -> None:
        self.focused += 1


@dataclass
class Page:
    desk: Desk
    clock: FixedClock
    pane: TodayPane
    boxes: list[JotBox]
    qtbot: QtBot

    def read(self) -> None:
        self.pane.refresh()
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.desk.writer.pending())
        self.desk.news.flush()
        self.qtbot.waitUntil(lambda: not self.desk.background.pending())
        QApplication.processEvents()  # what was laid out just now is shown by a posted event

    def words(self, within: QObject | None = None) -> list[str]:
        labels = (within or self.pane).findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible() and label.text()]

    def says(self, text: str) -> None:
        self.qtbot.waitUntil(lambda: text in self.words())

    def button(self, text: str) -> QAbstractButton:
        return next(b for b in self.pane.findChildren(Button) if b.label() == text and b.isVisible())


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[Page]:
    clock = FixedClock(MORNING)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1224, 900)
    with open_desk(tmp_path, window, clock) as desk:
        boxes: list[JotBox] = []

        def make(request: JotRequest) -> QWidget:
            boxes.append(JotBox(request))
            return boxes[-1]

        pane = TodayPane(desk, make, window)
        pane.resize(1224, 900)
        window.show()
        made = Page(desk, clock, pane, boxes, qtbot)
        made.settle()
        yield made


def add_meeting(page: Page, topic: str, hours: float, *people: int, place: str = "") -> int:
    start = MORNING + timedelta(hours=hours)
    return page.desk.journal.meetings.schedule(
        MeetingDraft(topic, start, 45, "Europe/Berlin", contacts=people, place=place)
    )


def fill(page: Page) -> dict[str, int]:
    journal = page.desk.journal
    odette = journal.contacts.add(
        "Odette Plumbridge", organisation="Cloudberry Mills", role="Head of Operations"
    )
    tilda = journal.contacts.add("Tilda Marzipan", rhythm_days=42)
    journal.jots.save(JotDraft("Warehouse move slips to June.", (odette,), day=date(2026, 4, 16)))
    journal.jots.save(JotDraft("The bakery lease.", (tilda,), day=date(2026, 3, 5)))
    percival = journal.contacts.add("Percival Quill", rhythm_days=42)
    journal.jots.save(JotDraft("The ferry.", (percival,), day=date(2026, 3, 5)))
    late = journal.promises.add(tilda, "Send the checklist", due=date(2026, 5, 11))
    journal.promises.add(odette, "Send the case study", due=TODAY)
    journal.topics.add(odette, "Her mother's hip operation")
    first = add_meeting(page, "Spring planning", 2 / 3, odette, place="Café Lindenholz")
    second = add_meeting(page, "Look-back", 5, tilda)
    page.read()
    return {"odette": odette, "tilda": tilda, "late": late, "first": first, "second": second}


def test_an_empty_day_is_quiet_and_offers_a_meeting(page: Page) -> None:
    words = page.words()
    assert "Thursday 14 May" in words or "Thursday May 14" in words
    assert "A quiet day." in words
    assert "No meetings planned." in words
    for title in ("Coming up", "Promises you owe", "Reach out", "Dates to remember", "Your rhythm"):
        assert title not in words
    with page.qtbot.waitSignal(page.pane.schedule_requested) as asked:
        page.button("Schedule one").click()
    assert asked.args == [ScheduleRequest()]


def test_the_day_is_told_in_five_seconds(page: Page) -> None:
    fill(page)
    for said in (
        "Next up", "10:30", "in 40 min", "Odette Plumbridge", "You promised",
        "Warehouse move slips to June.", "Her mother's hip operation", "Coming up", "Look-back",
        "Promises you owe", "2 open", "Reach out", "10 weeks quiet, usually every 6",
    ):  # fmt: skip
        page.says(said)
    expected = ["2 meetings today", "1 promise overdue", "1 person to reach out to"]

    def parts() -> list[str]:
        return [b.label() for b in page.pane.heading.findChildren(Button) if b.isVisible()]

    page.qtbot.waitUntil(lambda: parts() == expected)


def test_the_distance_to_a_meeting_follows_the_clock_without_a_rebuild(page: Page) -> None:
    fill(page)
    label = next(w for w in page.pane.next_up.findChildren(QLabel) if w.text() == "in 40 min")
    page.clock.advance(minutes=35)
    page.read()
    assert label.text() == "in 5 min"
    page.clock.advance(minutes=10)
    page.read()
    assert label.text() == "now"


def test_sections_whose_part_is_the_same_are_left_alone(page: Page) -> None:
    ids = fill(page)
    rows = page.pane.coming_up.card.rows()
    page.desk.journal.promises.add(ids["odette"], "Another one")
    page.settle()
    assert page.pane.coming_up.card.rows() == rows
    assert "3 open" in page.words()


def test_a_ticked_promise_is_kept_and_its_row_leaves_after_a_moment(page: Page) -> None:
    fill(page)
    owed = page.pane.findChild(OwedSection)
    assert owed is not None
    tick = next(t for t in owed.findChildren(PromiseTick) if t.text() == "Send the checklist")
    tick.click()
    page.settle()
    assert page.desk.journal.promises.overdue_count() == 0
    page.qtbot.waitUntil(lambda: "1 open" in page.words())
    page.qtbot.waitUntil(
        lambda: [t.text() for t in owed.findChildren(PromiseTick) if t.isVisible()] == ["Send the case study"]
    )


def test_the_hero_asks_for_briefing_jot_and_print(page: Page) -> None:
    ids = fill(page)
    for text, signal, answer in (
        ("Open briefing", page.pane.briefing_requested, ("meeting", ids["first"])),
        ("Jot", page.pane.jot_requested, JotRequest((ids["odette"],), ids["first"])),
        ("Print", page.pane.print_requested, ("meeting", ids["first"])),
    ):
        with page.qtbot.waitSignal(signal) as asked:
            page.button(text).click()
        assert asked.args == [answer]
    assert page.pane.current_briefing() == ("meeting", ids["first"])


def test_a_row_of_coming_up_opens_its_briefing_by_key(page: Page) -> None:
    ids = fill(page)
    row = next(b for b in page.pane.coming_up.findChildren(QAbstractButton) if "Tilda" in b.accessibleName())
    row.setFocus(Qt.FocusReason.TabFocusReason)
    with page.qtbot.waitSignal(page.pane.briefing_requested) as asked:
        QTest.keyClick(row, Qt.Key.Key_Return)
    assert asked.args == [("meeting", ids["second"])]


def test_after_the_meeting_the_page_asks_how_it_went(page: Page) -> None:
    ids = fill(page)
    page.clock.advance(minutes=90)
    page.read()
    assert "How did it go with Odette?" in page.words()
    assert not page.pane.next_up.isVisible()
    assert page.boxes[0].request == JotRequest((ids["odette"],), ids["first"])
    page.read()
    assert len(page.boxes) == 1, "a jot being typed survives the minute"
    page.boxes[0].nothing_to_note.emit()
    page.settle()
    assert not page.pane.just_finished.isVisible()
    assert page.pane.next_up.isVisible()
    assert page.desk.journal.today.read().just_finished is None


def test_closing_the_question_asks_no_more_but_stores_nothing(page: Page) -> None:
    fill(page)
    page.clock.advance(minutes=90)
    page.read()
    acts = page.desk.journal.history.last()
    cross = next(
        b for b in page.pane.just_finished.findChildren(Button) if b.accessibleName() == "Close for now"
    )
    cross.click()
    page.read()
    assert not page.pane.just_finished.isVisible()
    assert page.desk.journal.history.last() == acts


def test_a_hostile_name_is_shown_as_written(page: Page) -> None:
    somebody = page.desk.journal.contacts.add(HOSTILE)
    add_meeting(page, HOSTILE, 1, somebody, place=HOSTILE)
    page.desk.journal.promises.add(somebody, HOSTILE, due=TODAY)
    page.read()
    labels = [label for label in page.pane.findChildren(QLabel) if "<img" in label.text()]
    assert labels
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_one_column_below_the_breakpoint(page: Page) -> None:
    fill(page)
    main, side = page.pane.next_up, page.pane.reach_out
    assert (
        side.mapTo(page.pane, side.rect().topLeft()).x() > main.mapTo(page.pane, main.rect().topRight()).x()
    )
    page.pane.window().resize(1024, 640)
    page.pane.resize(968, 640)
    page.qtbot.waitUntil(
        lambda: (
            side.mapTo(page.pane, side.rect().topLeft()).x()
            == main.mapTo(page.pane, main.rect().topLeft()).x()
        )
    )


def test_the_minute_timer_rests_while_nobody_looks(page: Page) -> None:
    assert page.pane._minute.isActive()
    page.pane.hide()
    assert not page.pane._minute.isActive()
    page.pane.show()
    assert page.pane._minute.isActive()


def test_after_midnight_the_page_is_of_the_new_day(page: Page) -> None:
    fill(page)
    page.says("Thursday 14 May")
    page.clock.advance(hours=15)
    page.pane._minute.timeout.emit()  # what the timer to the next minute does
    page.says("Friday 15 May")
    page.qtbot.waitUntil(
        lambda: "1 day overdue" in [chip.text() for chip in page.pane.owed.findChildren(Chip)]
    )


def test_coming_back_reads_the_day_anew(page: Page) -> None:
    fill(page)
    page.says("Thursday 14 May")
    page.clock.advance(hours=30)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    page.says("Friday 15 May")


def test_while_it_is_read_there_is_nothing_then_quiet_rows(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1224, 900)
    with open_desk(tmp_path, window, FixedClock(MORNING)) as desk:
        held, gate = threading.Event(), threading.Event()

        def hold() -> None:
            held.set()
            gate.wait(60)

        for _ in range(16):  # every worker there is
            desk.read(window, hold, lambda _none: None)
        qtbot.waitUntil(held.is_set)
        pane = TodayPane(desk, JotBox, window)
        pane.resize(1224, 900)
        window.show()
        assert pane.loading.isHidden()
        assert pane.nothing_planned.isHidden()
        qtbot.waitUntil(pane.loading.isVisible)
        gate.set()
        qtbot.waitUntil(pane.loading.isHidden)
        qtbot.waitUntil(pane.nothing_planned.isVisible)
        qtbot.waitUntil(lambda: not desk.background.pending())


def test_everything_that_takes_the_focus_has_a_name(page: Page) -> None:
    fill(page)
    nameless = [
        widget for widget in page.pane.findChildren(QAbstractButton)
        if widget.isVisible() and not (widget.accessibleName() or widget.text())
    ]  # fmt: skip
    assert nameless == []


def test_the_page_is_painted(page: Page) -> None:
    fill(page)
    picture: QImage = page.pane.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, 1224, 7) for y in range(0, 900, 7)}
    assert len(colours) > 20


def test_words_about_time_are_those_of_the_meetings_zone(page: Page) -> None:
    somebody = page.desk.journal.contacts.add("Ines")
    start = datetime(2026, 5, 14, 13, 0, tzinfo=MORNING.tzinfo)
    page.desk.journal.meetings.schedule(
        MeetingDraft("Call", start, 30, "Europe/London", contacts=(somebody,))
    )
    page.read()
    assert "14:00" in page.words(page.pane.next_up)


def test_titles_beside_each_other_stand_on_one_line(page: Page) -> None:
    """One has a link and the other none."""
    ids = fill(page)
    page.desk.journal.jots.save("A talk.", (ids["tilda"],), day=TODAY)
    page.read()
    page.qtbot.waitUntil(page.pane.rhythm.isVisible)
    page.pane.reach_out.hide()
    page.pane.remember.hide()
    QApplication.processEvents()

    def line(section: Section[Any]) -> int:
        return section.title._title.mapTo(page.pane, section.title._title.rect().center()).y()

    assert line(page.pane.rhythm) == line(page.pane.next_up)
    assert (
        page.pane.rhythm.card.mapTo(page.pane, QPoint(0, 0)).y()
        == page.pane.next_up.card.mapTo(page.pane, QPoint(0, 0)).y()
    )


def test_names_of_several_are_not_cut_and_their_rows_stand_in_line(page: Page) -> None:
    journal = page.desk.journal
    people = [
        journal.contacts.add(name)
        for name in ("Odette Plumbridge", "Barnaby Quillfeather", "Saffron Teasel", "Ignatius Pebblewick")
    ]
    add_meeting(page, "Planning", 0.25, *people, place="Café Lindenholz, Mill Lane 4")
    add_meeting(page, "Clash", 0.5, people[0])
    add_meeting(page, "Three of us", 5, *people[:3])
    page.read()
    name = "Odette Plumbridge, Barnaby Quillfeather and 2 more"
    page.says(name)
    label = next(each for each in page.pane.next_up.findChildren(PlainLabel) if each.text() == name)
    assert not label.laid(label.width()).elided
    lefts = {
        each.mapTo(page.pane, QPoint(0, 0)).x()
        for each in page.pane.coming_up.findChildren(PlainLabel)
        if each.text().startswith("Odette")
    }
    assert len(lefts) == 1


def test_who_was_never_met_has_what_was_written_once(page: Page) -> None:
    stranger = page.desk.journal.contacts.add("Wilhelmina Thistledown")
    start = MORNING + timedelta(minutes=30)
    page.desk.journal.meetings.schedule(
        MeetingDraft(
            "First coffee",
            start,
            45,
            "Europe/Berlin",
            contacts=(stranger,),
            agenda="The spring list",
            preparation="Which pricing book?",
        )
    )
    page.read()
    page.says("First meeting")
    words = page.words(page.pane.next_up)
    assert "You wrote: The spring list" in words
    assert words.count("Which pricing book?") == 1


def test_a_meeting_that_runs_says_now(page: Page) -> None:
    add_meeting(page, "Running", -0.25, page.desk.journal.contacts.add("Odette Plumbridge"))
    page.read()
    page.says("now")


def test_where_no_hint_is_there_is_no_gap_for_one(page: Page) -> None:
    fill(page)
    page.qtbot.waitUntil(page.pane.next_up.isVisible)
    page.qtbot.waitUntil(
        lambda: (
            page.pane.next_up.mapTo(page.pane, QPoint(0, 0)).y()
            == page.pane.heading.mapTo(page.pane, QPoint(0, page.pane.heading.height())).y()
        )
    )

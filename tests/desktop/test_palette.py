"""The search palette: what it finds and in what order, its keys, and where each row leads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from relationship_journal.desktop import fonts
from relationship_journal.desktop.actions import build
from relationship_journal.desktop.requests import JotRequest, ScheduleRequest
from relationship_journal.desktop.search.commands import Command
from relationship_journal.desktop.search.find import find
from relationship_journal.desktop.search.items import Answer, Item
from relationship_journal.desktop.search.palette import Palette
from relationship_journal.desktop.search.rows import _cut, _units, paint_marked
from relationship_journal.domain.channels import Channel
from relationship_journal.journal import Journal
from tests.desktop.planning_desk import HOSTILE, Planning, at, planning_desk

COMMANDS = (
    Command("export", "Export meetings", "file-output", "Ctrl+E"),
    Command("jot", "Jot", "pen-line", "Ctrl+J"),
)


@pytest.fixture
def planning(tmp_path: Path, qtbot: QtBot) -> Iterator[Planning]:
    with planning_desk(tmp_path, qtbot) as made:
        yield made


@pytest.fixture
def talks(planning: Planning) -> dict[str, int]:
    hesper, odette = planning.person("Hesper Moonbrook"), planning.person("Odette Plumbridge")
    planning.meet("Rota review", ("Odette Plumbridge",), at(0, 10, 30), 45)
    planning.journal.promises.add(odette, "Send Odette the rota", due=date(2026, 5, 20))
    return {
        "fair": planning.journal.jots.save(
            f"She asked whether Odette could speak. {HOSTILE}",
            (hesper,),
            day=date(2026, 5, 9),
            channel=Channel.EMAIL,
        ),
        "board": planning.journal.jots.save(
            "Half a day with Odette.", (odette, hesper), day=date(2026, 3, 10)
        ),
    }


def answer(planning: Planning, typed: str) -> Answer:
    return find(planning.journal, typed, COMMANDS, planning.desk.now(), planning.clock.zone)


def lines(found: Answer) -> list[str]:
    return [("# " if item.is_heading else "") + item.title for item in found.items]


def test_groups_in_order_with_the_hits_marked(planning: Planning, talks: dict[str, int]) -> None:
    found = answer(planning, "ode")
    assert lines(found) == [
        "# People", "Odette Plumbridge",
        "# In your journal", "Half a day with Odette.", f"She asked whether Odette could speak. {HOSTILE}",
        "# Promises", "Send Odette the rota",
        "# Do", "Jot about Odette Plumbridge", "Prepare for Odette, today 10:30", "Schedule with Odette Plumbridge",
    ]  # fmt: skip
    person, entry = found.items[1], found.items[4]
    assert person.marks == ((0, 3),)
    (start, length), *_ = entry.marks
    assert entry.title[start : start + length] == "Odette"
    assert (entry.detail, entry.record_id) == ("Hesper Moonbrook, 9 May", talks["fair"])
    assert found.items[3].detail == "Odette Plumbridge, Hesper Moonbrook, 10 March"
    assert found.count == 7


def test_who_begins_with_the_words_stands_first(planning: Planning) -> None:
    planning.journal.contacts.add("Anna Tilson")
    planning.journal.contacts.add("Tilman Zorn")
    names = [item.title for item in answer(planning, "@til").items if item.contact_id]
    assert set(names) == {"Tilda Marzipan", "Tilman Zorn", "Anna Tilson"}
    assert names[-1] == "Anna Tilson"


def test_nothing_typed_shows_the_recent_and_the_actions(planning: Planning, talks: dict[str, int]) -> None:
    found = lines(answer(planning, ""))
    assert found[0] == "# Recent people"
    assert set(found[1:3]) == {"Hesper Moonbrook", "Odette Plumbridge"}
    assert found[-3:] == ["# Do", "Export meetings", "Jot"]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (">", ["# Do", "Export meetings", "Jot"]),
        (">exp", ["# Do", "Export meetings"]),
        ("> meet exp", ["# Do", "Export meetings"]),
        (">xyz", []),
        ("@hesp", ["# People", "Hesper Moonbrook"]),
        ("@xyz", []),
    ],
)
def test_prefixes_narrow(planning: Planning, talks: dict[str, int], typed: str, expected: list[str]) -> None:
    assert lines(answer(planning, typed)) == expected


@pytest.mark.parametrize(
    "typed", ['"', "'", "%", "*", "AND", "NEAR(", "@", "@@", ">>", "\x00", "😀", "<img", "a" * 3000]
)
def test_odd_words_find_without_failing(planning: Planning, talks: dict[str, int], typed: str) -> None:
    for item in answer(planning, typed).items:
        for start, length in item.marks:
            assert 0 <= start < start + length <= len(item.title)


# -- the window ------------------------------------------------------------------------------------


@pytest.fixture
def palette(planning: Planning, talks: dict[str, int]) -> Palette:
    column = QVBoxLayout(planning.window)
    planning.window.field = field = QLineEdit()  # type: ignore[attr-defined] # where the focus was
    column.addWidget(QLineEdit())  # where Qt would send the focus by itself
    column.addWidget(field)
    column.addWidget(QLineEdit())
    planning.window.show()
    planning.window.activateWindow()
    field.setFocus()
    planning.qtbot.waitUntil(field.hasFocus)
    made = Palette(planning.desk, planning.window)
    actions = build(planning.window, {"export": lambda: None, "jot": lambda: None, "search": lambda: None})
    made.open(actions)
    planning.settle()
    return made


def type_in(planning: Planning, palette: Palette, words: str) -> None:
    palette.field.setText(words)
    planning.qtbot.waitUntil(lambda: palette._answer.words == words)


def key(
    planning: Planning, palette: Palette, name: Qt.Key, modifier: Qt.KeyboardModifier | None = None
) -> None:
    QTest.keyClick(palette.field, name, modifier or Qt.KeyboardModifier.NoModifier)


def test_offers_only_what_can_be_done_and_not_itself(planning: Planning, palette: Palette) -> None:
    offered = [item.title for item in palette._answer.items if item.target == "action"]
    assert offered == ["Jot", "Export meetings"]


def test_arrows_jump_over_headings_and_pages_over_groups(planning: Planning, palette: Palette) -> None:
    type_in(planning, palette, "ode")

    def title() -> str:
        item = palette.current()
        return item.title if item is not None else ""

    assert title() == "Odette Plumbridge"
    key(planning, palette, Qt.Key.Key_Up)
    assert title() == "Odette Plumbridge"
    key(planning, palette, Qt.Key.Key_Down)
    assert "Half a day" in title()
    key(planning, palette, Qt.Key.Key_PageDown)
    assert title() == "Send Odette the rota"
    key(planning, palette, Qt.Key.Key_PageUp)
    assert "Half a day" in title()


def test_return_leads_there_and_closes(planning: Planning, palette: Palette, talks: dict[str, int]) -> None:
    type_in(planning, palette, "ode")
    key(planning, palette, Qt.Key.Key_Down)
    key(planning, palette, Qt.Key.Key_Down)
    with planning.qtbot.waitSignal(palette.entry_requested) as asked:
        key(planning, palette, Qt.Key.Key_Return)
    assert asked.args == [planning.person("Hesper Moonbrook"), talks["fair"]]
    assert not palette.isVisible()


def test_every_kind_of_row_leads_somewhere(planning: Planning, palette: Palette) -> None:
    odette = planning.person("Odette Plumbridge")
    (meeting,) = planning.journal.meetings.upcoming()
    rows = (
        (Item("person", "x", contact_id=odette), palette.person_requested, [odette]),
        (Item("meeting", "x", record_id=meeting.id), palette.briefing_requested, [("meeting", meeting.id)]),
        (Item("jot", "x", contact_id=odette), palette.jot_requested, [JotRequest((odette,))]),
        (Item("schedule", "x", contact_id=odette), palette.schedule_requested, [ScheduleRequest((odette,))]),
        (Item("action", "x", action="export"), palette.action_requested, ["export"]),
    )
    for item, signal, arguments in rows:
        with planning.qtbot.waitSignal(signal) as asked:
            palette._open(item)
        assert asked.args == arguments


def test_ctrl_return_jots_about_the_person_of_the_row(planning: Planning, palette: Palette) -> None:
    type_in(planning, palette, "ode")
    with planning.qtbot.waitSignal(palette.jot_requested) as asked:
        key(planning, palette, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [JotRequest((planning.person("Odette Plumbridge"),))]


def test_who_types_faster_than_the_journal_answers_means_the_rows_to_come(
    planning: Planning, palette: Palette
) -> None:
    before = palette.current()
    led: list[int] = []
    palette.person_requested.connect(led.append)
    QTest.keyClicks(palette.field, "hesper")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert palette.current() == before, "these are still the rows of before"
    planning.settle()
    assert led == [planning.person("Hesper Moonbrook")]
    assert not palette.isVisible()


def test_what_is_typed_after_an_early_return_takes_it_back(planning: Planning, palette: Palette) -> None:
    led: list[int] = []
    palette.person_requested.connect(led.append)
    QTest.keyClicks(palette.field, "hesper")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    QTest.keyClick(palette.field, Qt.Key.Key_Backspace)
    planning.qtbot.waitUntil(lambda: not palette._pause.isActive())
    planning.settle()
    assert led == []
    assert palette.isVisible()


def test_escape_clears_then_closes_and_gives_the_focus_back(planning: Planning, palette: Palette) -> None:
    type_in(planning, palette, "ode")
    key(planning, palette, Qt.Key.Key_Escape)
    assert (palette.field.text(), palette.isVisible()) == ("", True)
    key(planning, palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert planning.window.field.hasFocus()  # type: ignore[attr-defined] # made by the fixture


def test_tab_stays_inside(planning: Planning, palette: Palette) -> None:
    type_in(planning, palette, "ode")
    key(planning, palette, Qt.Key.Key_Tab)
    assert palette.field.hasFocus()
    assert "Half a day" in (palette.current() or Item("heading", "")).title


def test_it_steps_aside_when_the_focus_goes_elsewhere(planning: Planning, palette: Palette) -> None:
    other = QLineEdit(planning.window)
    other.show()
    other.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert not palette.isVisible()
    assert other.hasFocus()


def test_a_click_outside_closes(planning: Planning, palette: Palette) -> None:
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not palette.isVisible()


def test_nothing_found_offers_to_add_or_jot(planning: Planning, palette: Palette) -> None:
    type_in(planning, palette, "Rosalba")
    assert palette.nothing.isVisible()
    assert palette._nothing_words.text() == "Nothing about “Rosalba”"
    with planning.qtbot.waitSignal(palette.person_requested) as asked:
        key(planning, palette, Qt.Key.Key_Return)
    assert planning.journal.contacts.row(asked.args[0]).name == "Rosalba"


def test_an_answer_to_older_words_is_dropped(
    planning: Planning, palette: Palette, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer_is_there = Event()

    def slow(journal: Journal, typed: str, commands: Sequence[Command], now: datetime, zone: str) -> Answer:
        if typed == "hesper":
            assert newer_is_there.wait(60)
        return find(journal, typed, commands, now, zone)

    monkeypatch.setattr("relationship_journal.desktop.search.palette.find", slow)
    palette.field.setText("hesper")
    palette._ask()
    palette.field.setText("od")
    palette._ask()
    planning.qtbot.waitUntil(lambda: palette._answer.words == "od")
    newer_is_there.set()
    planning.settle()
    assert palette._answer.words == "od"


def test_fits_a_small_window(planning: Planning, palette: Palette) -> None:
    planning.window.resize(960, 600)
    type_in(planning, palette, "ode")
    assert planning.window.rect().contains(palette.box.geometry())
    assert palette.view.width() > 400


# -- painting --------------------------------------------------------------------------------------


def test_marks_count_as_qt_counts() -> None:
    assert [_units(text) for text in ("", "ab", "ä", "😀", "a😀")] == [0, 2, 1, 2, 3]


def test_marks_beyond_the_cut_are_left_out() -> None:
    text, marks = _cut("word " * 50, [(0, 4), (200, 4)], 120, fonts.font("strong"))
    assert text.endswith("…")
    assert marks == [(0, 4)]


def test_hostile_text_is_painted_as_text(qtbot: QtBot) -> None:
    image = QImage(400, 40, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        paint_marked(painter, image.rect().toRectF(), HOSTILE, [(1, 3)])
    dark = sum(image.pixelColor(x, y).lightness() < 120 for x in range(300) for y in range(40))
    assert dark > 200  # letters, not the blank of a picture that cannot be loaded


def test_actions_come_from_the_table(planning: Planning, palette: Palette) -> None:
    action = QAction("Frobnicate", planning.window)
    palette.open([action])
    planning.settle()
    assert "Frobnicate" in [item.title for item in palette._answer.items]


def test_what_is_typed_stands_large_from_the_first_time_on(planning: Planning, palette: Palette) -> None:
    assert palette.field.font().pixelSize() == fonts.font("person").pixelSize()

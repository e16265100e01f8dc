"""The timeline: months, promises ticked in place, long texts, editors that outlive refreshes, paging."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.requests import JotRequest, ScheduleRequest
from relationship_journal.desktop.timeline import timeline_model, words
from relationship_journal.desktop.timeline.items import Heading, Item, changed_span, compose, grouped, key
from relationship_journal.desktop.timeline.pane import TimelinePane
from relationship_journal.desktop.timeline.row_layout import RowLayout, lay_row
from relationship_journal.desktop.timeline.timeline_model import PAGE
from relationship_journal.domain.channels import Channel
from relationship_journal.domain.entries import Entry
from relationship_journal.domain.facts import FactDraft, FactKind
from tests.desktop.people_desk import HOSTILE, TODAY, People, fill, people_desk


class Editor(QWidget):
    """An editor as the timeline needs one, without its drafts."""

    saved = Signal(int)
    closed = Signal()

    def __init__(self, request: JotRequest, parent: QWidget) -> None:
        super().__init__(parent)
        self.request = request
        self.left = False
        self.text = QPlainTextEdit(self)
        QVBoxLayout(self).addWidget(self.text)

    def focus_text(self) -> None:
        self.text.setFocus()

    def leave(self) -> None:
        self.left = True
        self.closed.emit()


@pytest.fixture
def people(qtbot: QtBot, tmp_path: Path) -> Iterator[People]:
    with people_desk(tmp_path) as made:
        fill(made)
        qtbot.addWidget(made.window)
        yield made


@pytest.fixture
def pane(qtbot: QtBot, people: People) -> TimelinePane:
    made = TimelinePane(people.desk, Editor)
    qtbot.addWidget(made)
    made.resize(560, 800)
    made.show()
    show(made, people, qtbot, "Odette")
    return made


def show(pane: TimelinePane, people: People, qtbot: QtBot, name: str) -> None:
    pane.show_person(people.journal.contacts.row(people.ids[name]))
    qtbot.waitUntil(people.settle)


def spoken(pane: TimelinePane) -> list[str]:
    model = pane.view.model()
    return [
        str(model.data(model.index(row, 0), int(Qt.ItemDataRole.AccessibleTextRole)))
        for row in range(model.rowCount())
    ]


def entry(number: int, day: date) -> Entry:
    return Entry(number, Channel.PHONE, day)


def test_entries_stand_under_their_months() -> None:
    days = [date(2026, 4, 16), date(2026, 4, 1), date(2026, 3, 31), date(2025, 3, 31)]
    items = compose((), [entry(number, day) for number, day in enumerate(days)])
    assert [item.month for item in items if isinstance(item, Heading)] == [
        date(2026, 4, 1), date(2026, 3, 1), date(2025, 3, 1)
    ]  # fmt: skip
    assert [key(item)[0] for item in grouped([entry(9, date(2026, 4, 2))], date(2026, 4, 1))] == ["entry"]


def test_only_what_came_and_went_is_touched() -> None:
    old = compose((), [entry(3, TODAY), entry(2, TODAY), entry(1, TODAY)])
    new = compose((), [entry(3, TODAY), entry(1, TODAY)])
    assert changed_span(old, new) == (2, 1, 0)
    assert changed_span(new, old) == (2, 0, 1)
    assert changed_span(old, old) == (4, 0, 0)


def test_the_page_is_told_from_top_to_bottom(pane: TimelinePane) -> None:
    rows = spoken(pane)
    assert rows[0] == "Coming up"
    assert rows[1].startswith("Before the warehouse move, Thursday 14 May 10:30, Café Lindenholz")
    assert rows[2] == "April 2026"
    assert rows[3].startswith("Coffee at Café Lindenholz, Thursday 16 April. Warehouse move slips to June.")
    assert rows[3].endswith("2 promises, 1 open. 2 facts.")
    assert rows[6].startswith("Workshop, Tuesday 10 March, with Corwin Applebarrow and 3 others.")


def test_space_ticks_the_first_open_promise_and_again_opens_it(
    pane: TimelinePane, people: People, qtbot: QtBot
) -> None:
    row = 3
    pane.view.setCurrentIndex(pane._model.index(row))
    QTest.keyClick(pane.view, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: spoken(pane)[row].endswith("2 promises, 0 open. 2 facts."))
    QTest.keyClick(pane.view, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: spoken(pane)[row].endswith("2 promises, 1 open. 2 facts."))


def test_a_click_on_the_mark_ticks_that_promise(pane: TimelinePane, people: People, qtbot: QtBot) -> None:
    laid = pane._model.layout(3)
    assert laid is not None
    line = laid.promises[0]
    rect = pane.view.visualRect(pane._model.index(3))
    spot = rect.topLeft() + line.mark.center().toPoint()
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: spoken(pane)[3].endswith("2 promises, 0 open. 2 facts."))
    assert line.promise.id not in {each.id for each in people.journal.promises.open()}


def test_what_is_measured_does_not_overlap(pane: TimelinePane) -> None:
    for width in (320.0, 560.0, 1600.0):
        pane._model.set_width(width)
        for row in range(pane._model.rowCount()):
            laid = pane._model.layout(row)
            assert laid is not None
            parts = [
                laid.text,
                laid.show_all,
                *(line.words for line in laid.promises),
                *(spot.area for spot in laid.facts),
            ]
            shown = [part for part in parts if not part.isEmpty()]
            for one, other in pairwise(shown):
                assert not one.intersects(other)
            assert all(part.bottom() <= laid.height and part.right() <= width for part in shown)


def test_reading_text_is_never_wider_than_66_characters(pane: TimelinePane) -> None:
    pane._model.set_width(2000)
    laid = pane._model.layout(3)
    assert laid is not None
    assert laid.text.width() == 620


def test_a_long_text_is_cut_and_shown_whole_on_return(
    pane: TimelinePane, people: People, qtbot: QtBot
) -> None:
    people.journal.jots.save(
        "\n".join(f"line {number}" for number in range(40)), (people.ids["Odette"],), day=TODAY
    )
    qtbot.waitUntil(lambda: "line 39" in spoken(pane)[3])
    short = pane._model.height(3)
    pane.view.setCurrentIndex(pane._model.index(3))
    QTest.keyClick(pane.view, Qt.Key.Key_Return)
    assert pane._model.height(3) > short + 30 * 20
    QTest.keyClick(pane.view, Qt.Key.Key_Return)
    assert pane._model.height(3) == short


def test_delete_and_undo(pane: TimelinePane, people: People, qtbot: QtBot) -> None:
    before = spoken(pane)
    pane.view.setCurrentIndex(pane._model.index(4))
    QTest.keyClick(pane.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(spoken(pane)) == len(before) - 1)
    assert pane.view.currentIndex().isValid()
    people.desk.undo()
    qtbot.waitUntil(lambda: spoken(pane) == before)


def test_an_editor_keeps_its_text_through_news(pane: TimelinePane, people: People, qtbot: QtBot) -> None:
    pane.view.setCurrentIndex(pane._model.index(4))
    QTest.keyClick(pane.view, Qt.Key.Key_F2)
    editor = pane._editor
    assert isinstance(editor, Editor)
    assert editor.request.entry_id is not None
    editor.text.setPlainText("half a thought")
    people.journal.jots.save("Something new.", (people.ids["Odette"],), day=TODAY)
    qtbot.waitUntil(lambda: any("Something new." in row for row in spoken(pane)))
    assert pane._editor is editor
    assert editor.text.toPlainText() == "half a thought"
    row = pane._model.row_of_entry(editor.request.entry_id)
    assert row is not None
    assert pane.view.visualRect(pane._model.index(row)).contains(editor.geometry().center())


def test_an_editor_of_a_deleted_entry_moves_to_the_top(
    pane: TimelinePane, people: People, qtbot: QtBot
) -> None:
    pane.view.setCurrentIndex(pane._model.index(4))
    QTest.keyClick(pane.view, Qt.Key.Key_F2)
    editor = pane._editor
    assert isinstance(editor, Editor)
    editor.text.setPlainText("half a thought")
    people.journal.jots.remove(editor.request.entry_id or 0)
    qtbot.waitUntil(lambda: editor.parentWidget() is pane._top)
    assert editor.isVisible()
    assert editor.text.toPlainText() == "half a thought"
    editor.closed.emit()
    assert not pane.composer.isHidden()
    assert not pane.editing()


def test_the_composer_grows_in_place_and_comes_back(pane: TimelinePane, qtbot: QtBot) -> None:
    QTest.mouseClick(pane.composer, Qt.MouseButton.LeftButton)
    editor = pane._editor
    assert isinstance(editor, Editor)
    assert pane.composer.isHidden()
    pane.compose()
    assert pane._editor is editor, "asking again goes back into the open one"
    editor.saved.emit(1)
    assert not pane.composer.isHidden()


def test_going_to_somebody_else_lets_the_editor_keep_its_draft(
    pane: TimelinePane, people: People, qtbot: QtBot
) -> None:
    pane.compose()
    editor = pane._editor
    assert isinstance(editor, Editor)
    show(pane, people, qtbot, "Tilda")
    assert editor.left
    assert not pane.editing()
    assert not pane.composer.isHidden()


def test_an_editor_that_is_still_saving_closes_only_itself(
    pane: TimelinePane, people: People, qtbot: QtBot
) -> None:
    pane.compose()
    saving = pane._editor
    assert isinstance(saving, Editor)
    saving.leave = lambda: None  # type: ignore[method-assign]  # as one does that waits for its save
    show(pane, people, qtbot, "Tilda")
    assert not pane.editing()
    pane.compose()
    writing = pane._editor
    saving.saved.emit(1)
    assert pane._editor is writing


def test_filters_narrow(pane: TimelinePane, people: People, qtbot: QtBot) -> None:
    pane.set_filter("calls")
    qtbot.waitUntil(people.settle)
    assert [row.split(",")[0] for row in spoken(pane)] == ["April 2026", "Phone"]
    assert pane.chip.label() == "Calls"


def test_a_filter_that_shows_nothing_offers_everything(
    pane: TimelinePane, people: People, qtbot: QtBot
) -> None:
    show(pane, people, qtbot, "Tilda")
    pane.set_filter("messages")
    qtbot.waitUntil(lambda: pane._stack.currentWidget() is pane._empty)
    assert pane._empty._title.text() == "Nothing under “Messages”"
    pane._empty.button.click()
    qtbot.waitUntil(people.settle)
    assert pane._stack.currentWidget() is pane.view
    assert pane.chip.label() == "Everything"


def test_copy_takes_the_text_as_typed(pane: TimelinePane, people: People, qtbot: QtBot) -> None:
    people.journal.jots.save(HOSTILE, (people.ids["Odette"],), day=TODAY)
    qtbot.waitUntil(lambda: HOSTILE in spoken(pane)[3])
    pane.view.setCurrentIndex(pane._model.index(3))
    QTest.keyClick(pane.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == HOSTILE
    assert not pane.view.grab().isNull()


def test_a_planned_meeting_can_be_prepared_and_changed(pane: TimelinePane, qtbot: QtBot) -> None:
    pane.view.setCurrentIndex(pane._model.index(1))
    with qtbot.waitSignal(pane.briefing_requested) as asked:
        QTest.keyClick(pane.view, Qt.Key.Key_Return)
    assert asked.args is not None
    assert asked.args[0][0] == "meeting"
    with qtbot.waitSignal(pane.schedule_requested) as changed:
        QTest.keyClick(pane.view, Qt.Key.Key_F2)
    assert changed.args == [ScheduleRequest(meeting_id=asked.args[0][1])]


def test_the_menu_lists_what_the_row_can_do(pane: TimelinePane) -> None:
    item = pane._model.item(3)
    assert isinstance(item, Entry)
    words = [action.text().split("\t")[0] for action in pane.menu_for(item).actions()]
    assert words == [
        "Edit", "Copy", "Kept: You: send the shift-rota case study",
        "Not kept yet: You: introduce her to Tilda Marzipan", "Attach…", "Delete",
    ]  # fmt: skip


def test_a_long_text_is_shown_whole_from_the_menu_too(
    pane: TimelinePane, people: People, qtbot: QtBot
) -> None:
    people.ids["Hermit"] = people.journal.contacts.add("Hermit Crabtree")
    people.journal.jots.save("a long tale " * 200, (people.ids["Hermit"],), day=TODAY)
    show(pane, people, qtbot, "Hermit")
    item = pane._model.item(1)
    assert isinstance(item, Entry)
    for shown, then in (("Show all", "Show less"), ("Show less", "Show all")):
        [action] = [each for each in pane.menu_for(item).actions() if each.text() == shown]
        action.trigger()
        assert pane.view.whole_words(item) == then


def test_somebody_new_is_asked_how_you_met(pane: TimelinePane, people: People, qtbot: QtBot) -> None:
    people.ids["Nora"] = people.journal.contacts.add("Nora New")
    show(pane, people, qtbot, "Nora")
    assert pane._stack.currentWidget() is pane._empty
    assert pane._empty._title.text() == "Nothing yet. Write down how you met."


@pytest.mark.scale
def test_long_timelines_are_read_in_pages(pane: TimelinePane, people: People, qtbot: QtBot) -> None:
    hermit = people.journal.contacts.add("Hermit Crabtree")
    people.ids["Hermit"] = hermit
    for number in range(230):
        people.journal.jots.save(f"talk {number}", (hermit,), day=TODAY - timedelta(days=230 - number))
    show(pane, people, qtbot, "Hermit")
    assert pane._model.loaded() == PAGE
    last = people.journal.timeline.ids(hermit)[-1]
    pane.show_entry(last)
    qtbot.waitUntil(lambda: pane._model.row_of_entry(last) is not None)
    assert pane.view.currentIndex().row() == pane._model.row_of_entry(last)
    assert pane._model.loaded() == 230


def test_the_tooltip_of_the_date_names_the_year(pane: TimelinePane) -> None:
    rect = pane.view.visualRect(pane._model.index(3))
    laid = pane._model.layout(3)
    assert laid is not None
    assert "2026" in pane.view.tip_at(QPointF(rect.topLeft()) + laid.day.center())


def test_what_was_said_besides_stands_beside_the_title(
    pane: TimelinePane, people: People, qtbot: QtBot
) -> None:
    odette, tilda = people.ids["Odette"], people.ids["Tilda"]
    said: dict[str, Any] = {
        "minutes": 40,
        "satisfied": True,
        "private_lines": ((odette, "looked well"), (tilda, "looked tired")),
    }
    entry_id = people.journal.jots.save("Lunch at the mill", [odette, tilda], **said)
    qtbot.waitUntil(lambda: pane._model.row_of_entry(entry_id) is not None)
    entry = people.journal.timeline.entry(entry_id)
    assert words.aside_of(entry, odette).endswith("40 min  \u00b7  it helped")
    qtbot.waitUntil(lambda: any("Only here: looked well" in row for row in spoken(pane)))
    assert not any("looked tired" in row for row in spoken(pane))


def test_what_is_to_be_handled_with_care_does_not_stand_on_the_page(people: People) -> None:
    odette = people.ids["Odette"]
    draft = FactDraft(FactKind.CONTEXT, "Separation", sensitive=True)
    fact = people.journal.facts.get(people.journal.facts.add(odette, draft))
    assert words.fact_chip(fact) == ("Handle with care", "neutral", "shield-check")


@pytest.mark.scale
def test_a_refresh_measures_only_what_changed_and_reads_no_further_than_the_reader_is(
    pane: TimelinePane, people: People, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    hermit = people.journal.contacts.add("Hermit Crabtree")
    people.ids["Hermit"] = hermit
    for number in range(230):
        people.journal.jots.save(f"talk {number}", (hermit,), day=TODAY - timedelta(days=230 - number))
    show(pane, people, qtbot, "Hermit")
    for _page in range(2):
        pane.view.scrollToBottom()
        qtbot.waitUntil(people.settle)
    assert pane._model.loaded() == 230
    measured: list[object] = []

    def lay(item: Item, *given: Any, **how: Any) -> RowLayout:
        measured.append(item)
        return lay_row(item, *given, **how)

    monkeypatch.setattr(timeline_model, "lay_row", lay)
    people.journal.jots.save("one more", (hermit,), day=TODAY)
    qtbot.waitUntil(people.settle)
    assert pane._model.loaded() == 231, "the reader is at the end"
    assert len(measured) <= 6, "the new one, its heading, and who was first"
    pane.view.setCurrentIndex(pane._model.index(1))
    pane.view.scrollToTop()
    people.journal.jots.save("and another", (hermit,), day=TODAY)
    qtbot.waitUntil(people.settle)
    assert pane._model.loaded() == PAGE

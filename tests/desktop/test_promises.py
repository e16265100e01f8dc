"""The Promises page: groups, the tick that waits, another day, and the small panel."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from relationship_journal.desktop import dates
from relationship_journal.desktop.promises.editor import PromiseEditor
from relationship_journal.desktop.promises.groups import chip_words, mine_groups, source_words, theirs_groups
from relationship_journal.desktop.promises.pane import PromisesPane, tally_words
from relationship_journal.desktop.promises.row import PromiseRow
from relationship_journal.desktop.widgets.chip import Chip
from relationship_journal.desktop.widgets.choice import CheckBox
from relationship_journal.desktop.widgets.tooltip import plain_tooltip
from relationship_journal.domain.promises import Owed, Promise, PromiseState, PromiseTally
from tests.desktop.planning_desk import TODAY, Planning, planning_desk, promise


@pytest.fixture
def planning(tmp_path: Path, qtbot: QtBot) -> Iterator[Planning]:
    with planning_desk(tmp_path, qtbot) as made:
        yield made


def shown(planning: Planning) -> PromisesPane:
    pane = PromisesPane(planning.desk)
    planning.qtbot.addWidget(pane)
    pane.resize(1300, 900)
    pane.show()
    planning.settle()
    return pane


def row_of(pane: PromisesPane, promise_id: int) -> PromiseRow:
    return next(row for row in (*pane.mine.rows(), *pane.theirs.rows()) if row.promise.id == promise_id)


def test_groups_by_day(planning: Planning) -> None:
    promise(planning)
    groups = mine_groups(planning.journal.promises.open(), TODAY)
    assert [(group.title, [each.text for each in group.promises]) for group in groups] == [
        ("Overdue", ["Send the list"]),
        ("This week", ["Send the study", "Reply"]),
        ("Later", ["Ask", "Lend the book"]),
    ]
    both = theirs_groups(planning.journal.promises.open(), planning.journal.promises.kept_lately())
    assert [(group.title, len(group.promises)) for group in both] == [("Waiting", 1), ("Kept lately", 1)]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (Promise(1, 1, "T", Owed.MINE, "x", due=TODAY - timedelta(days=1)), ("1 day overdue", "danger")),
        (Promise(1, 1, "T", Owed.MINE, "x", due=TODAY), ("Today", "amber")),
        (Promise(1, 1, "T", Owed.MINE, "x", made=date(2026, 3, 1)), ("no date", "neutral")),
        (Promise(1, 1, "T", Owed.THEIRS, "x", made=date(2026, 4, 9)), ("5 weeks quiet", "amber")),
        (
            Promise(1, 1, "T", Owed.MINE, "x", state=PromiseState.KEPT, kept=date(2026, 4, 20)),
            ("kept 20 April", "accent"),
        ),
    ],
)
def test_chips(given: Promise, words: tuple[str, str]) -> None:
    assert chip_words(given, TODAY) == words


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("Coffee|2026-04-16", "from Coffee, 16 April"),
        ("phone|2025-04-16", "from Phone, 16 April 2025"),
        ("", ""),
    ],
)
def test_sources(source: str, words: str) -> None:
    assert source_words(Promise(1, 1, "T", Owed.MINE, "x", source=source), TODAY) == words


def test_a_tick_waits_then_keeps_and_can_be_undone(planning: Planning) -> None:
    ids = promise(planning)
    pane = shown(planning)
    row = row_of(pane, ids["today"])
    row.check.click()
    assert planning.journal.promises.get(ids["today"]).is_open
    planning.qtbot.waitUntil(lambda: not planning.journal.promises.get(ids["today"]).is_open)
    planning.settle()
    assert row_of(pane, ids["today"]).promise.state is PromiseState.KEPT
    planning.desk.undo()
    planning.settle()
    assert row_of(pane, ids["today"]) in pane.mine.rows()


def test_a_tick_taken_back_in_time_writes_nothing(planning: Planning) -> None:
    ids = promise(planning)
    pane = shown(planning)
    before = planning.journal.history.last()
    row = row_of(pane, ids["today"])
    row.check.click()
    row.check.click()
    row.flush()
    planning.settle()
    assert planning.journal.history.last() == before


def test_leaving_the_page_does_not_lose_a_tick(planning: Planning) -> None:
    ids = promise(planning)
    pane = shown(planning)
    row_of(pane, ids["late"]).check.click()
    pane.hide()
    planning.settle()
    assert planning.journal.promises.get(ids["late"]).state is PromiseState.KEPT


def test_another_promise_arriving_does_not_lose_a_tick(planning: Planning) -> None:
    ids = promise(planning)
    pane = shown(planning)
    row_of(pane, ids["late"]).check.click()
    planning.journal.promises.add(planning.person("Tilda Marzipan"), "Something else")
    planning.settle()
    assert planning.journal.promises.get(ids["late"]).state is PromiseState.KEPT


def test_unticking_a_kept_one_opens_it_again(planning: Planning) -> None:
    ids = promise(planning)
    pane = shown(planning)
    row = row_of(pane, ids["kept"])
    row.check.click()
    row.flush()
    planning.settle()
    assert planning.journal.promises.get(ids["kept"]).is_open


def test_the_date_changes_and_its_change_stays_visible(planning: Planning) -> None:
    ids = promise(planning)
    pane = shown(planning)
    row = row_of(pane, ids["late"])
    popup = pane._menu.change_date(row.promise, row.more)
    popup.when.set_text("soon")
    popup._take()
    assert popup.when.field.error() == "“soon” is not a day I know. Try 19 May or next Tuesday."
    popup.when.set_text("22 May")
    popup._take()
    planning.settle()
    assert planning.journal.promises.get(ids["late"]).due == date(2026, 5, 22)
    assert [due for _, due in planning.journal.promises.history(ids["late"])] == [TODAY - timedelta(days=3)]
    popup = pane._menu.change_date(row_of(pane, ids["late"]).promise, pane)
    popup.chosen.emit("none")
    popup.close()
    planning.settle()
    assert planning.journal.promises.get(ids["late"]).due is None


def test_no_longer_needed_is_neither_kept_nor_broken(planning: Planning) -> None:
    ids = promise(planning)
    pane = shown(planning)
    tally = planning.journal.promises.tally()
    pane._menu.release(row_of(pane, ids["today"]).promise)
    planning.settle()
    assert planning.journal.promises.get(ids["today"]).state is PromiseState.RELEASED
    assert planning.journal.promises.tally() == tally


def test_what_will_not_come_is_broken_and_can_be_opened_again(planning: Planning) -> None:
    ids = promise(planning)
    pane = shown(planning)
    theirs = next(row.promise for row in pane.theirs.rows() if row.promise.owed is Owed.THEIRS)
    labels = [action.text() for action in pane._menu.build(theirs, pane).actions()]
    assert "It will not come" in labels
    mine = row_of(pane, ids["today"]).promise
    assert "I will not keep it" in [action.text() for action in pane._menu.build(mine, pane).actions()]
    pane._menu.give_up(theirs)
    planning.settle()
    assert planning.journal.promises.get(theirs.id).state is PromiseState.BROKEN
    row = row_of(pane, theirs.id)
    assert [chip.text() for chip in row.findChildren(Chip)] == ["not kept"]
    assert "Open again" in [action.text() for action in pane._menu.build(row.promise, pane).actions()]
    pane._menu.keep(row.promise, kept=False)
    planning.settle()
    assert planning.journal.promises.get(theirs.id).is_open


@pytest.mark.parametrize(
    ("tally", "words"),
    [
        (PromiseTally(0, 0, TODAY), ""),
        (PromiseTally(3, 3, date(2026, 2, 1), on_time=2), "3 of 3 kept since February"),
        (
            PromiseTally(9, 12, date(2026, 2, 1), on_time=7, late=1, overdue=2, broken=1),
            "9 of 12 kept since February: 7 on time, 1 late, 2 overdue",
        ),
    ],
)
def test_keeping_is_told_in_words_with_counts(tally: PromiseTally, words: str) -> None:
    assert tally_words(tally, "{kept} of {of} kept since {month}") == words


def test_one_kept_late_says_how_late() -> None:
    kept = Promise(1, 1, "Odette", Owed.MINE, "send it", TODAY - timedelta(days=9), PromiseState.KEPT, TODAY)
    assert chip_words(kept, TODAY)[0] == "kept 14 May, 9 days late"


def test_deleting_moves_the_focus_on(planning: Planning) -> None:
    ids = promise(planning)
    pane = shown(planning)
    row = row_of(pane, ids["today"])
    row.check.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(row.check, Qt.Key.Key_Delete)
    planning.settle()
    focused = QApplication.focusWidget()
    assert isinstance(focused, CheckBox)
    assert focused is row_of(pane, ids["sunday"]).check


def test_the_source_leads_to_its_entry(planning: Planning) -> None:
    ids = promise(planning)
    pane = shown(planning)
    row = row_of(pane, ids["late"])
    with planning.qtbot.waitSignal(pane.entry_requested) as asked:
        row.entry_wanted.emit(row.promise)
    assert asked.args == [planning.person("Odette Plumbridge"), row.promise.entry_id]


def test_a_narrow_page_shows_one_side(planning: Planning) -> None:
    promise(planning)
    pane = shown(planning)
    assert pane.mine.isVisible()
    assert pane.theirs.isVisible()
    pane.resize(1000, 700)
    assert pane.mine.isVisible()
    assert not pane.theirs.isVisible()
    pane._side.set_value("theirs")
    pane._side.changed.emit("theirs")
    assert not pane.mine.isVisible()
    assert pane.theirs.isVisible()


def test_nothing_open_is_a_good_place(planning: Planning) -> None:
    pane = shown(planning)
    assert pane.empty.isVisible()
    assert not pane.mine.isVisible()  # one sentence is enough
    planning.journal.promises.add(planning.person("Tilda Marzipan"), "One")
    planning.settle()
    assert not pane.empty.isVisible()
    assert pane.mine.isVisible()


def editor(planning: Planning) -> PromiseEditor:
    made = PromiseEditor(planning.desk, planning.window)
    made.present()
    return made


def test_the_editor_asks_for_what_is_missing(planning: Planning) -> None:
    panel = editor(planning)
    panel.submitted.emit()
    assert panel._missing.text() == "Whom does it concern?"
    panel.set_person(planning.journal.contacts.row(planning.person("Tilda Marzipan")))
    panel.submitted.emit()
    assert panel.words.error()
    panel.words.set_text("Bring the tin")
    panel.when.set_text("sometime")
    panel.submitted.emit()
    assert panel.when.field.error()
    assert planning.journal.promises.open() == ()
    panel.reject()


def test_the_editor_takes_the_day_from_the_words(planning: Planning) -> None:
    panel = editor(planning)
    panel.set_person(planning.journal.contacts.row(planning.person("Tilda Marzipan")))
    for text in ("Bring the tin by Fri", "Bring the tin by Friday"):
        panel.words.set_text(text)
        panel.words.changed.emit(text)
    panel.whose.set_value("theirs")
    panel.submitted.emit()
    planning.settle()
    (made,) = planning.journal.promises.open()
    assert (made.text, made.due, made.owed) == ("Bring the tin by Friday", date(2026, 5, 15), Owed.THEIRS)


def test_a_day_typed_by_hand_is_not_overwritten(planning: Planning) -> None:
    panel = editor(planning)
    panel.when.set_text("22 May")
    panel.words.set_text("Bring it tomorrow")
    panel.words.changed.emit("Bring it tomorrow")
    assert panel.when.text() == "22 May"
    panel.reject()


def test_editing_changes_words_side_and_day(planning: Planning) -> None:
    ids = promise(planning)
    pane = shown(planning)
    panel = pane.edit(row_of(pane, ids["late"]).promise)
    panel.words.set_text("Send the long list")
    panel.when.set_text("")
    panel.submitted.emit()
    planning.settle()
    changed = planning.journal.promises.get(ids["late"])
    assert (changed.text, changed.due) == ("Send the long list", None)


def test_what_a_promise_was_due_before_is_shown_in_its_row(qtbot: QtBot) -> None:
    earlier = (TODAY - timedelta(days=20), None, TODAY - timedelta(days=2))
    row = PromiseRow(Promise(1, 1, "Tilda", Owed.MINE, "x", due=TODAY, earlier=earlier), TODAY)
    qtbot.addWidget(row)
    words = "first 24 April, then no date, then 12 May"
    assert words in [label.text() for label in row.findChildren(QLabel)]
    assert words in row.check.accessibleName()
    assert [chip.toolTip() for chip in row.findChildren(Chip)] == [plain_tooltip(f"until 14 May, {words}")]


def test_the_middle_of_many_changes_is_left_out() -> None:
    earlier = [TODAY + timedelta(days=number) for number in range(9)]
    assert dates.moved_words(earlier, TODAY) == "first 14 May, …, then 21 May, then 22 May"
    assert dates.moved_words((), TODAY) == ""


def test_the_editor_says_how_its_day_was_moved(planning: Planning) -> None:
    number = promise(planning)["today"]
    journal = planning.journal
    stored = journal.promises.get(number)
    journal.promises.edit(number, stored.text, TODAY + timedelta(days=9), stored.owed)
    editor = PromiseEditor(planning.desk, shown(planning), journal.promises.get(number))
    planning.settle()
    assert "Its day was moved: first " in " ".join(label.text() for label in editor.findChildren(QLabel))
    editor.close()

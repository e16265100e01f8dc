"""Found in your note: offered while typing, ticked by hand or key, and nothing unticked is ever stored."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.drafts import wait_for_drafts
from relationship_journal.desktop.jot.dialog import JotDialog
from relationship_journal.desktop.jot.editor import JotEditor
from relationship_journal.desktop.jot.found_panel import MOST
from relationship_journal.desktop.jot.found_row import FoundRow
from relationship_journal.desktop.requests import JotRequest
from relationship_journal.desktop.widgets.popup_list import PopupList
from relationship_journal.domain.channels import Channel
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.promises import Owed
from tests.desktop.jot_desk import opened, save
from tests.desktop.people_desk import People

NOTE = "Her daughter Wanda starts school on 24 August. I'll send the rota study by Friday."
CONTROL = Qt.KeyboardModifier.ControlModifier


def written(qtbot: QtBot, people: People, text: str, editor: JotEditor | None = None) -> JotEditor:
    """An editor in which the text was typed and read."""
    editor = editor or opened(qtbot, people)
    editor.text.insertPlainText(text)
    read(qtbot, people, editor)
    return editor


def read(qtbot: QtBot, people: People, editor: JotEditor) -> None:
    editor.finding.look()
    qtbot.waitUntil(people.settle)


def rows(editor: JotEditor) -> dict[str, FoundRow]:
    """The rows by the beginning of what they say."""
    return {row.words.label(): row for row in editor.finding.panel.rows()}


# -- what is shown ------------------------------------------------------------------------------------


def test_a_pause_in_typing_shows_what_was_found(qtbot: QtBot, people: People) -> None:
    editor = opened(qtbot, people)
    assert editor.finding.panel.isHidden()
    QTest.keyClicks(editor.text, NOTE)
    qtbot.waitUntil(editor.finding.panel.isVisible)
    found = rows(editor)
    assert set(found) == {"Send the rota study", "Wanda starts school on 24 August"}
    promise = found["Send the rota study"]
    assert promise.check.isChecked()
    assert promise.chip.label() == "Fri 15 May"
    assert found["Wanda starts school on 24 August"].check.isChecked()


def test_nothing_found_shows_no_panel(qtbot: QtBot, people: People) -> None:
    editor = written(qtbot, people, "Price list went out, board meets in June.")
    assert editor.finding.panel.isHidden()
    editor.text.insertPlainText(f" {NOTE}")
    read(qtbot, people, editor)
    assert not editor.finding.panel.isHidden()
    editor.text.selectAll()
    editor.text.insertPlainText("Nothing.")
    read(qtbot, people, editor)
    assert editor.finding.panel.isHidden()


def test_the_found_words_are_tinted_and_typing_moves_or_clears_the_tint(qtbot: QtBot, people: People) -> None:
    editor = written(qtbot, people, NOTE)
    tint = editor.text.tint()
    places = {hue: editor.text.head()[start:end] for start, end, hue in tint.found()}
    assert "send the rota study by Friday" in places["amber"]
    assert "Wanda starts school" in places["family"]
    cursor = editor.text.textCursor()
    cursor.setPosition(0)
    editor.text.setTextCursor(cursor)
    QTest.keyClicks(editor.text, "So. ")
    moved = {hue: editor.text.head()[start:end] for start, end, hue in tint.found()}
    assert moved == places
    cursor.setPosition(editor.text.head().index("rota"))
    editor.text.setTextCursor(cursor)
    QTest.keyClicks(editor.text, "x")
    assert {hue for _, _, hue in tint.found()} == {"family"}


def test_tints_fall_on_the_words_behind_letters_of_two_units(qtbot: QtBot, people: People) -> None:
    editor = written(qtbot, people, f"\U0001f600\U0001f600 {NOTE}")
    units = editor.text.document().toRawText().encode("utf-16-le")
    shown = [units[2 * start : 2 * end].decode("utf-16-le") for start, end, _ in editor.text.tint().found()]
    assert any("Wanda starts school" in words for words in shown)


def test_painting_is_no_edit(qtbot: QtBot, people: People) -> None:
    editor = written(qtbot, people, NOTE)
    asked, found = editor.finding._pause, editor.text.tint().found()
    asked.stop()
    editor.text.tint().repaint()
    QApplication.processEvents()
    assert editor.text.tint().found() == found
    assert not asked.isActive()
    editor.text.undo()
    assert editor.text.text() == ""


def test_more_than_six_wait_behind_a_link(qtbot: QtBot, people: People) -> None:
    text = " ".join(
        f"I'll send paper number {word} by Friday."
        for word in "one two three four five six seven eight".split()
    )
    editor = written(qtbot, people, text)
    panel = editor.finding.panel
    assert len(panel.rows()) == MOST
    assert panel.more.label() == "2 more"
    panel.more.click()
    assert len(panel.rows()) == 8
    assert panel.more.isHidden()


def test_what_is_known_already_says_so_and_cannot_be_ticked(qtbot: QtBot, people: People) -> None:
    odette = people.ids["Odette"]
    people.journal.facts.add(odette, FactDraft(FactKind.PREFERENCE, "no calls before 9"))
    editor = written(qtbot, people, "No calls before 9.")
    (row,) = editor.finding.panel.rows()
    assert row.quiet.text() == "already known"
    assert not row.check.isEnabled()
    QTest.keyClick(editor.text, Qt.Key.Key_1, CONTROL)
    before = people.journal.facts.of(odette)
    save(qtbot, people, editor)
    assert people.journal.facts.of(odette) == before


# -- deciding -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("frame", ["dialog", "today", "timeline"])
def test_control_and_a_number_tick_from_the_text(qtbot: QtBot, people: People, frame: str) -> None:
    editor = written(qtbot, people, NOTE, opened(qtbot, people, frame=frame))
    first, second = editor.finding.panel.rows()
    QTest.keyClick(editor.text, Qt.Key.Key_1, CONTROL)
    assert (first.check.isChecked(), second.check.isChecked()) == (False, True)
    QTest.keyClick(first.check, Qt.Key.Key_2, CONTROL)
    assert (first.check.isChecked(), second.check.isChecked()) == (False, False)
    QTest.keyClick(editor.text, Qt.Key.Key_9, CONTROL)
    assert editor.text.text() == NOTE


def test_arrows_and_space_work_in_the_list(qtbot: QtBot, people: People) -> None:
    editor = written(qtbot, people, NOTE)
    first, second = editor.finding.panel.rows()
    first.check.setFocus()
    QTest.keyClick(first.check, Qt.Key.Key_Down)
    assert second.check.hasFocus()
    QTest.keyClick(second.check, Qt.Key.Key_Space)
    assert not second.check.isChecked()
    QTest.keyClick(second.check, Qt.Key.Key_Home)
    assert first.check.hasFocus()
    QTest.keyClick(first.check, Qt.Key.Key_Up)
    assert first.check.hasFocus()


def test_a_decision_stays_while_typing_goes_on(qtbot: QtBot, people: People) -> None:
    editor = written(qtbot, people, NOTE)
    QTest.keyClick(editor.text, Qt.Key.Key_1, CONTROL)
    editor.text.insertPlainText(" The pond is frozen.")
    read(qtbot, people, editor)
    assert not rows(editor)["Send the rota study"].check.isChecked()


def test_words_are_changed_in_place_and_kept(qtbot: QtBot, people: People) -> None:
    editor = written(qtbot, people, NOTE)
    row = rows(editor)["Send the rota study"]
    row.check.setFocus()
    QTest.keyClick(row.check, Qt.Key.Key_F2)
    assert row.line.hasFocus()
    assert row.line.text() == "Send the rota study"
    row.line.setText("Send the long rota study")
    QTest.keyClick(row.line, Qt.Key.Key_Return)
    read(qtbot, people, editor)
    entry = people.journal.timeline.entry(save(qtbot, people, editor))
    assert [promise.text for promise in entry.promises] == ["Send the long rota study"]
    assert entry.text == NOTE


def test_escape_gives_the_words_back_and_leaves_the_jot_open(qtbot: QtBot, people: People) -> None:
    editor = written(qtbot, people, NOTE)
    row = rows(editor)["Send the rota study"]
    row.edit()
    row.line.setText("else")
    with qtbot.assertNotEmitted(editor.closed):
        QTest.keyClick(row.line, Qt.Key.Key_Escape)
    assert row.words.isVisible()
    assert row.words.label() == "Send the rota study"


def test_another_day_or_none(qtbot: QtBot, people: People) -> None:
    editor = written(qtbot, people, NOTE)
    key = next(iter(rows(editor).values())).offer.key  # type: ignore[union-attr]  # a shown row has its line
    editor.finding._lines.set_day(key, date(2026, 6, 1))
    read(qtbot, people, editor)
    assert rows(editor)["Send the rota study"].chip.label() == "Mon 1 Jun"
    editor.finding._lines.set_day(key, None)
    read(qtbot, people, editor)
    assert rows(editor)["Send the rota study"].chip.label() == "No day"
    entry = people.journal.timeline.entry(save(qtbot, people, editor))
    assert [promise.due for promise in entry.promises] == [None]


def test_a_dated_fact_may_be_only_noted_or_handled_with_care(qtbot: QtBot, people: People) -> None:
    editor = written(qtbot, people, NOTE)
    row = rows(editor)["Wanda starts school on 24 August"]
    assert row.chip.label() == "remind me"
    row.chip.click()
    popup = row.findChild(PopupList)
    assert popup is not None
    popup.chosen.emit(("remind", False))
    assert row.chip.label() == "only note it"
    popup.chosen.emit(("sensitive", True))
    assert row.chip.label() == "with care"
    popup.close()
    save(qtbot, people, editor)
    (fact,) = [each for each in people.journal.facts.of(people.ids["Odette"]) if each.text == "Wanda"]
    assert fact.sensitive


def test_a_fact_without_a_day_can_be_handled_with_care_too(qtbot: QtBot, people: People) -> None:
    editor = written(qtbot, people, "She is allergic to nuts.")
    (row,) = editor.finding.panel.rows()
    assert row.offer is not None
    assert row.chip.isHidden()
    for care in (True, False):
        place = row.check.rect().center()
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, row.check.mapToGlobal(place))
        QApplication.sendEvent(row.check, asked)
        (popup,) = (each for each in row.findChildren(PopupList) if each.isVisible())
        popup.chosen.emit(("sensitive", care))
        popup.close()
        (offer,) = (each.offer for each in editor.finding.panel.rows())
        assert offer is not None
        assert offer.sensitive is care
        qtbot.waitUntil(lambda: not [each for each in row.findChildren(PopupList) if each.isVisible()])


@pytest.mark.parametrize("part", ["check", "words", "chip"])
def test_f2_changes_the_words_wherever_in_the_line_the_focus_is(
    qtbot: QtBot, people: People, part: str
) -> None:
    editor = written(qtbot, people, "I'll send the rota study by Friday.")
    (row,) = editor.finding.panel.rows()
    QTest.keyClick(getattr(row, part), Qt.Key.Key_F2)
    assert row.is_edited()


def test_a_growing_dialog_stays_on_the_screen(qtbot: QtBot, people: People) -> None:
    dialog = JotDialog(people.desk, JotRequest((people.ids["Odette"],)), people.window)
    dialog.present()
    free = dialog.screen().availableGeometry()
    dialog.move(dialog.x(), free.bottom() - dialog.height() + 1)
    written(qtbot, people, "\n".join(f"I'll send number {n} by Friday." for n in range(12)), dialog.editor)
    dialog.editor.finding.panel.more.click()
    qtbot.waitUntil(lambda: dialog.height() > free.height() // 2)
    qtbot.waitUntil(lambda: dialog.frameGeometry().bottom() <= free.bottom())
    assert dialog.frameGeometry().top() >= free.top()
    dialog.close()


def test_tick_all_takes_everything_that_is_not_known(qtbot: QtBot, people: People) -> None:
    editor = written(qtbot, people, f"{NOTE} She took up rowing.")
    panel = editor.finding.panel
    assert not panel.tick_all.isHidden()
    panel.tick_all.click()
    assert all(row.check.isChecked() for row in panel.rows())
    assert panel.tick_all.isHidden()


# -- what it does -------------------------------------------------------------------------------------


def test_exactly_the_ticked_lines_are_stored(qtbot: QtBot, people: People) -> None:
    odette = people.ids["Odette"]
    before = people.journal.facts.of(odette)
    editor = written(qtbot, people, f"{NOTE} She took up rowing.")
    entry = people.journal.timeline.entry(save(qtbot, people, editor))
    assert entry.text == f"{NOTE} She took up rowing."
    assert [(each.text, each.owed, each.due) for each in entry.promises] == [
        ("Send the rota study", Owed.MINE, date(2026, 5, 15))
    ]
    new = [each for each in people.journal.facts.of(odette) if each not in before]
    assert [(each.text, each.detail, str(each.on)) for each in new] == [
        ("Wanda", "starts school", "2026-08-24")
    ]
    assert new[0].relative is not None
    assert new[0].relative.relation == "daughter"
    assert people.desk.notices.current().startswith("Saved, 1 promise until tomorrow, 1 fact")


def test_saving_before_the_pause_reads_first(qtbot: QtBot, people: People) -> None:
    editor = opened(qtbot, people)
    editor.text.insertPlainText("I'll send the rota study by Friday.")
    entry = people.journal.timeline.entry(save(qtbot, people, editor))
    assert [each.text for each in entry.promises] == ["Send the rota study"]


def test_a_promise_typed_away_before_the_pause_is_not_stored(qtbot: QtBot, people: People) -> None:
    editor = written(qtbot, people, "I'll send the rota study by Friday.")
    editor.text.selectAll()
    editor.text.insertPlainText("Sunny.")
    entry = people.journal.timeline.entry(save(qtbot, people, editor))
    assert (entry.text, entry.promises) == ("Sunny.", ())


def test_ticking_when_and_how_moves_the_chips_and_back(qtbot: QtBot, people: People) -> None:
    editor = written(qtbot, people, "Phone call yesterday, 40 min.")
    (row,) = editor.finding.panel.rows()
    assert row.words.label() == "Phone, yesterday, 40 min"
    assert not row.check.isChecked()
    row.check.click()
    qtbot.waitUntil(people.settle)
    assert editor.state().channel is Channel.PHONE
    assert (editor.state().day, editor.state().draft.minutes) == (date(2026, 5, 13), 40)
    row.check.click()
    qtbot.waitUntil(people.settle)
    assert editor.state().channel is Channel.IN_PERSON
    assert (editor.state().day, editor.state().draft.minutes) == (None, None)


def test_somebody_named_can_be_put_among_the_people(qtbot: QtBot, people: People) -> None:
    editor = written(qtbot, people, "Tilda was there too.")
    (row,) = editor.finding.panel.rows()
    assert not row.check.isChecked()
    row.check.click()
    qtbot.waitUntil(people.settle)
    assert [person.id for person in editor.state().people] == [people.ids["Odette"], people.ids["Tilda"]]


def test_who_it_was_with_offers_those_the_note_names(qtbot: QtBot, people: People) -> None:
    editor = written(qtbot, people, "Lunch with Tilda.", opened(qtbot, people, JotRequest()))
    editor.save()
    assert editor.people.add.asks()
    (chip,) = editor.people.named
    assert chip.label() == "Tilda Marzipan"
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert [person.id for person in editor.state().people] == [people.ids["Tilda"]]
    assert not editor.people.add.asks()
    assert editor.people.named == []
    save(qtbot, people, editor)


def test_decisions_outlive_a_closed_window(qtbot: QtBot, people: People) -> None:
    editor = written(qtbot, people, NOTE)
    row = rows(editor)["Send the rota study"]
    QTest.keyClick(editor.text, Qt.Key.Key_2, CONTROL)
    row.edit()
    row.line.setText("Send it by courier")
    QTest.keyClick(row.line, Qt.Key.Key_Return)
    editor.leave()
    wait_for_drafts()
    again = opened(qtbot, people)
    read(qtbot, people, again)
    found = rows(again)
    assert found["Send it by courier"].check.isChecked()
    assert not found["Wanda starts school on 24 August"].check.isChecked()


def test_editing_an_entry_offers_what_it_taught_as_known(qtbot: QtBot, people: People) -> None:
    entry_id = save(qtbot, people, written(qtbot, people, NOTE))
    promises = people.journal.timeline.entry(entry_id).promises
    editor = opened(qtbot, people, JotRequest(entry_id=entry_id), "timeline")
    read(qtbot, people, editor)
    save(qtbot, people, editor)
    entry = people.journal.timeline.entry(entry_id)
    assert entry.promises == promises
    assert len([fact for fact in entry.facts if fact.text == "Wanda"]) == 1


def test_a_discarded_draft_takes_its_lines_with_it_and_brings_them_back(qtbot: QtBot, people: People) -> None:
    editor = written(qtbot, people, NOTE)
    QTest.keyClick(editor.text, Qt.Key.Key_1, CONTROL)
    editor.keeping.discard()
    assert editor.finding.panel.isHidden()
    assert editor.text.tint().found() == []
    editor.keeping._undo(NOTE, editor.state())
    read(qtbot, people, editor)
    assert not editor.finding.panel.isHidden()


def test_what_is_stored_is_shown_without_lines_of_mine(qtbot: QtBot, people: People) -> None:
    entry_id = people.journal.jots.save("Sunny.", [people.ids["Odette"]])
    editor = opened(qtbot, people, JotRequest(entry_id=entry_id), "timeline")
    written(qtbot, people, f" {NOTE}", editor)
    assert not editor.finding.panel.isHidden()
    editor.keeping.look()
    qtbot.waitUntil(editor.keeping.is_looking)
    assert editor.finding.panel.isHidden()
    editor.keeping.back()
    read(qtbot, people, editor)
    assert not editor.finding.panel.isHidden()


def test_a_line_is_told_whole_to_the_ear(qtbot: QtBot, people: People) -> None:
    editor = written(qtbot, people, NOTE)
    row = rows(editor)["Send the rota study"]
    assert row.check.accessibleName() == "I promised: Send the rota study, until Friday 15 May, to Odette"

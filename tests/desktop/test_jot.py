"""Jotting: nothing typed is lost, marks and chips say who and when, and saving needs no mouse."""

from __future__ import annotations

import json
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from relationship_journal import paths
from relationship_journal.desktop import fonts
from relationship_journal.desktop.drafts import wait_for_drafts
from relationship_journal.desktop.jot.dialog import JotDialog
from relationship_journal.desktop.jot.editor import JotEditor
from relationship_journal.desktop.jot.jot_choices import MoodChoice, channel_items, day_items
from relationship_journal.desktop.jot.saved_words import saved_words
from relationship_journal.desktop.requests import JotRequest
from relationship_journal.desktop.theme import color, theme
from relationship_journal.domain.channels import Channel, Mood
from relationship_journal.domain.errors import StorageFailed
from relationship_journal.domain.offers import Accepted
from tests.desktop.jot_desk import opened, save
from tests.desktop.people_desk import HOSTILE, TODAY, People

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def folder(people: People) -> Path:
    return paths.drafts_dir(people.journal.path)


def texts_on_disk(people: People) -> list[str]:
    wait_for_drafts()
    return [json.loads(path.read_bytes())["text"] for path in sorted(folder(people).glob("*.draft"))]


# -- saving -------------------------------------------------------------------------------------------


def test_jot_reaches_the_timeline_and_the_editor_empties(qtbot: QtBot, people: People) -> None:
    odette = people.ids["Odette"]
    editor = opened(qtbot, people, JotRequest((odette,)))
    QTest.keyClicks(editor.text, "Walked round the pond. !send the study by monday")
    entry = people.journal.timeline.entry(save(qtbot, people, editor))
    assert entry.text == "Walked round the pond. !send the study by monday"
    assert [person.id for person in entry.people] == [odette]
    assert (entry.day, entry.channel) == (TODAY, Channel.IN_PERSON)
    assert [promise.text for promise in entry.promises] == ["send the study by monday"]
    assert editor.text.text() == ""
    assert "Saved, 1 promise until Monday" in people.desk.notices.current()
    assert texts_on_disk(people) == []


def test_ctrl_return_saves_wherever_the_focus_is(qtbot: QtBot, people: People) -> None:
    editor = opened(qtbot, people, JotRequest((people.ids["Odette"],)), "timeline")
    QTest.keyClicks(editor.text, "Met")
    with qtbot.waitSignal(editor.saved):
        QTest.keyClick(editor.moment.channel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_an_editor_gone_before_the_answer_leaves_the_jot_and_no_draft(qtbot: QtBot, people: People) -> None:
    editor = opened(qtbot, people, JotRequest((people.ids["Odette"],)))
    QTest.keyClicks(editor.text, "Walked round the pond")
    before = len(people.journal.timeline.ids())
    editor.save()
    shiboken6.delete(editor)
    qtbot.waitUntil(people.settle)
    assert len(people.journal.timeline.ids()) == before + 1
    assert texts_on_disk(people) == []


@pytest.mark.parametrize(
    ("text", "names", "loose", "expected"),
    [
        ("Met", ["Odette"], False, "Saved to Odette’s timeline"),
        ("Met", ["Odette", "Tilda"], False, "Saved to 2 timelines"),
        ("Met", [], True, "Saved as a loose note"),
        ("!write", ["Odette"], False, "Saved, 1 promise"),
        ("!write today. !call on friday", ["Odette"], False, "Saved, 2 promises until today"),
        ("!write tomorrow", ["Odette"], False, "Saved, 1 promise until tomorrow"),
        ("!write on 29 may", ["Odette"], False, "Saved, 1 promise until Fri 29 May"),
    ],
)
def test_toast_says_where_it_went(
    people: People, text: str, names: list[str], loose: bool, expected: str
) -> None:
    rows = people.journal.contacts.rows(people.ids[name] for name in names)
    assert saved_words(text, tuple(rows.values()), TODAY, Accepted(), loose=loose) == expected


def test_without_people_it_asks_and_can_be_kept_as_a_loose_note(qtbot: QtBot, people: People) -> None:
    editor = opened(qtbot, people, JotRequest())
    QTest.keyClicks(editor.text, "An idea")
    editor.save()
    assert editor.people.add.asks()
    assert editor.people.add.label() == "Who was it with?"
    assert editor.people.loose.isVisible()
    assert editor.text.text() == "An idea"
    with qtbot.waitSignal(editor.saved) as told:
        QTest.mouseClick(editor.people.loose, Qt.MouseButton.LeftButton)
    assert told.args is not None
    assert people.journal.timeline.entry(told.args[0]).people == ()


def test_a_name_in_the_text_is_enough(qtbot: QtBot, people: People) -> None:
    editor = opened(qtbot, people, JotRequest())
    editor.text.insertPlainText("Tea with @Odette Plumbridge today")
    entry = people.journal.timeline.entry(save(qtbot, people, editor))
    assert [person.name for person in entry.people] == ["Odette Plumbridge"]


def test_nothing_written_is_not_saved(qtbot: QtBot, people: People) -> None:
    editor = opened(qtbot, people, JotRequest((people.ids["Odette"],)), "timeline")
    before = people.journal.history.last()
    editor.save()
    assert editor.status_label.text() == "Write a word or two first"
    assert people.journal.history.last() == before


def test_a_refusal_keeps_the_text_and_says_why(
    qtbot: QtBot, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> int:
        raise StorageFailed(reason="no space left")

    editor = opened(qtbot, people, JotRequest((people.ids["Odette"],)))
    editor.text.insertPlainText("Not to be lost")
    with monkeypatch.context() as patch:
        patch.setattr(people.journal.jots, "save", full)
        editor.save()
        qtbot.waitUntil(people.settle)
    assert editor.banner.isVisible()
    assert "no space left" in editor.banner.accessibleName()
    assert editor.text.text() == "Not to be lost"
    assert not editor.text.isReadOnly()
    assert texts_on_disk(people) == ["Not to be lost"]
    assert people.journal.timeline.entry(save(qtbot, people, editor)).text == "Not to be lost"


def test_a_slow_save_says_so_and_lets_nothing_be_typed_over_it(
    qtbot: QtBot, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = Event()
    real = people.journal.jots.save

    def slow(*arguments: Any, **named: Any) -> int:
        go_on.wait(60)
        return real(*arguments, **named)

    editor = opened(qtbot, people, JotRequest((people.ids["Odette"],)), "timeline")
    QTest.keyClicks(editor.text, "Met")
    monkeypatch.setattr(people.journal.jots, "save", slow)
    with qtbot.waitSignal(editor.saved) as told:
        editor.save()
        editor.save()  # a second Ctrl+Return while the first is under way
        qtbot.waitUntil(lambda: editor.status_label.text() == "Saving…")
        QTest.keyClicks(editor.text, "lost?")
        QTest.keyClick(editor.text, Qt.Key.Key_Escape)
        assert editor.text.text() == "Met"
        go_on.set()
    qtbot.waitUntil(people.settle)
    assert told.args is not None
    assert people.journal.timeline.ids(people.ids["Odette"]).count(told.args[0]) == 1
    assert people.journal.timeline.ids(people.ids["Odette"])[0] == told.args[0]


def test_what_is_typed_before_the_editor_knows_its_people_stays(qtbot: QtBot, people: People) -> None:
    editor = JotEditor(people.desk, JotRequest((people.ids["Odette"],)), people.window)
    editor.show()
    editor.focus_text()
    QTest.keyClicks(editor.text, "quick")
    qtbot.waitUntil(people.settle)
    assert editor.text.text() == "quick"
    assert people.journal.timeline.entry(save(qtbot, people, editor)).text == "quick"


def test_editing_keeps_what_the_chips_do_not_show(qtbot: QtBot, people: People) -> None:
    odette = people.ids["Odette"]
    made = people.journal.jots.save(
        "Old\r\nlines\u2028here",
        (odette,),
        minutes=45,
        place="Café Lindenholz",
        label="Coffee",
        mood=Mood.WARM,
    )
    editor = opened(qtbot, people, JotRequest(entry_id=made))
    assert editor.moment.channel.label() == "Coffee"
    assert editor.moment.mood.label() == "Warm"
    editor.moment.take(MoodChoice(Mood.FLAT))
    save(qtbot, people, editor)
    entry = people.journal.timeline.entry(made)
    assert entry.text == "Old\r\nlines\u2028here"  # not typed into, so not a letter of it changes
    assert (entry.minutes, entry.place, entry.label, entry.mood) == (
        45,
        "Café Lindenholz",
        "Coffee",
        Mood.FLAT,
    )


def test_after_a_meeting_its_people_hour_and_place_are_there(qtbot: QtBot, people: People) -> None:
    meeting = next(each for each in people.journal.meetings.upcoming() if each.place)
    editor = opened(qtbot, people, JotRequest(meeting_id=meeting.id), "today")
    assert editor.moment.day.label() == "Today 10:30"
    assert editor.text.placeholderText() == "What did Odette tell you? What did you promise?"
    editor.text.insertPlainText("Went well")
    entry = people.journal.timeline.entry(save(qtbot, people, editor))
    assert (entry.meeting_id, entry.at, entry.minutes) == (meeting.id, meeting.start, 45)
    assert entry.place == "Café Lindenholz"


@pytest.mark.parametrize(
    "text", [HOSTILE, "hard\u00a0space", "a\u2028b", "tab\t", "  lead", "山 \U0001f375 tea", "\n\nlines\n"]
)
def test_text_is_stored_exactly_as_written(qtbot: QtBot, people: People, text: str) -> None:
    editor = opened(qtbot, people, JotRequest((people.ids["Odette"],)))
    editor.text.insertPlainText(text)
    if text.strip():
        assert people.journal.timeline.entry(save(qtbot, people, editor)).text == text


def test_return_and_shift_return_are_both_a_new_line(qtbot: QtBot, people: People) -> None:
    editor = opened(qtbot, people, JotRequest((people.ids["Odette"],)))
    QTest.keyClicks(editor.text, "a")
    QTest.keyClick(editor.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(editor.text, "b")
    QTest.keyClick(editor.text, Qt.Key.Key_Return)
    assert editor.text.text() == "a\nb\n"


# -- drafts -------------------------------------------------------------------------------------------


def test_what_is_typed_is_on_disk_within_a_second(qtbot: QtBot, people: People) -> None:
    editor = opened(qtbot, people, JotRequest((people.ids["Odette"],)))
    QTest.keyClicks(editor.text, "Ida starts school")
    qtbot.waitUntil(lambda: texts_on_disk(people) == ["Ida starts school"])


def test_escape_keeps_the_draft_and_the_next_editor_brings_it_back(qtbot: QtBot, people: People) -> None:
    odette = people.ids["Odette"]
    editor = opened(qtbot, people, JotRequest((odette,)))
    QTest.keyClicks(editor.text, "half a sentence")
    editor.moment.take(Channel.PHONE)
    editor.moment.take(MoodChoice(Mood.TENSE))
    with qtbot.waitSignal(editor.closed):
        QTest.keyClick(editor.text, Qt.Key.Key_Escape)
    assert people.desk.notices.current() == "Draft kept"
    again = opened(qtbot, people, JotRequest((odette,)))
    assert again.text.text() == "half a sentence"
    assert (again.state().channel, again.state().mood) == (Channel.PHONE, Mood.TENSE)
    other = opened(qtbot, people, JotRequest((people.ids["Tilda"],)))
    assert other.text.text() == ""


def test_a_jot_about_nobody_brings_back_the_last_draft(qtbot: QtBot, people: People) -> None:
    editor = opened(qtbot, people, JotRequest((people.ids["Odette"],)))
    QTest.keyClicks(editor.text, "left here")
    editor.leave()
    again = opened(qtbot, people, JotRequest())
    assert again.text.text() == "left here"
    assert [person.name for person in again.state().people] == ["Odette Plumbridge"]


def test_hiding_the_editor_is_enough_to_keep_its_words(qtbot: QtBot, people: People) -> None:
    editor = opened(qtbot, people, JotRequest((people.ids["Odette"],)))
    QTest.keyClicks(editor.text, "gone with the page")
    editor.hide()
    assert texts_on_disk(people) == ["gone with the page"]


def test_discard_forgets(qtbot: QtBot, people: People) -> None:
    editor = opened(qtbot, people, JotRequest((people.ids["Odette"],)))
    QTest.keyClicks(editor.text, "nonsense")
    editor.hide()
    editor.discard()
    assert texts_on_disk(people) == []


# -- the popup at the caret ---------------------------------------------------------------------------


def test_at_offers_people_and_tab_takes_one(qtbot: QtBot, people: People) -> None:
    editor = opened(qtbot, people, JotRequest())
    QTest.keyClicks(editor.text, "Met @Til")
    qtbot.waitUntil(editor.text._list.isVisible)
    assert editor.text._list.items()[0].text == "Tilda Marzipan"
    QTest.keyClick(editor.text, Qt.Key.Key_Tab)
    assert editor.text.text() == "Met @Tilda Marzipan "
    assert [person.name for person in editor.state().people] == ["Tilda Marzipan"]
    assert not editor.text._list.isVisible()


def test_at_adds_somebody_new(qtbot: QtBot, people: People) -> None:
    editor = opened(qtbot, people, JotRequest())
    QTest.keyClicks(editor.text, "Met @Zuleika")
    qtbot.waitUntil(editor.text._list.isVisible)
    assert [item.text for item in editor.text._list.items()] == ["Add “Zuleika”"]
    QTest.keyClick(editor.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [person.name for person in editor.state().people] == ["Zuleika"])
    assert people.journal.contacts.named("Zuleika")


def test_escape_ignores_the_list_and_typing_goes_on(qtbot: QtBot, people: People) -> None:
    editor = opened(qtbot, people, JotRequest())
    QTest.keyClicks(editor.text, "Met @Til")
    qtbot.waitUntil(editor.text._list.isVisible)
    QTest.keyClick(editor.text, Qt.Key.Key_Escape)
    assert not editor.text._list.isVisible()
    QTest.keyClicks(editor.text, "da")
    qtbot.waitUntil(people.settle)
    assert not editor.text._list.isVisible()
    assert editor.text.text() == "Met @Tilda"


@pytest.mark.parametrize(("typed", "day", "channel"), [("/yest", 1, None), ("/pho", 0, Channel.PHONE)])
def test_slash_sets_the_day_or_the_channel(
    qtbot: QtBot, people: People, typed: str, day: int, channel: Channel | None
) -> None:
    editor = opened(qtbot, people, JotRequest())
    QTest.keyClicks(editor.text, f"Talked {typed}")
    qtbot.waitUntil(editor.text._list.isVisible)
    QTest.keyClick(editor.text, Qt.Key.Key_Return)
    assert editor.text.text() == "Talked "
    assert (editor.state().day or TODAY) == TODAY - timedelta(days=day)
    assert editor.state().channel is (channel or Channel.IN_PERSON)


@pytest.mark.parametrize("text", ["and/or", "https://x.example/a", "mail a@b"])
def test_ordinary_signs_open_nothing(qtbot: QtBot, people: People, text: str) -> None:
    editor = opened(qtbot, people, JotRequest())
    QTest.keyClicks(editor.text, text)
    qtbot.waitUntil(people.settle)
    assert not editor.text._list.isVisible()


# -- chips --------------------------------------------------------------------------------------------


def test_the_cross_takes_a_person_off(qtbot: QtBot, people: People) -> None:
    editor = opened(qtbot, people, JotRequest((people.ids["Odette"], people.ids["Tilda"])))
    chip = editor.people.chips()[0]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 14, chip.height() // 2))
    assert [person.name for person in editor.state().people] == ["Tilda Marzipan"]


def test_days_can_be_typed(people: People) -> None:
    now = people.desk.now()
    from relationship_journal.desktop.jot.jot_choices import DayChoice

    none = DayChoice(TODAY)
    assert [item.text for item in day_items("", now, None, none)[:3]] == ["Today", "Yesterday", "Tue 12 May"]
    typed = day_items("16 april 9:15", now, None, none)[0]
    assert typed.text == "Thu 16 Apr 09:15"
    assert day_items("xyzzy", now, None, none) == []


def test_an_own_word_for_the_channel(people: People) -> None:
    items = channel_items("walk", Channel.IN_PERSON, "")
    assert [item.text for item in items] == ["“walk”"]
    assert next(item.key for item in channel_items("pho", Channel.NOTE, "")) is Channel.PHONE


# -- the window ---------------------------------------------------------------------------------------


def test_the_dialog_grows_with_the_text_and_goes_after_saving(qtbot: QtBot, people: People) -> None:
    dialog = JotDialog(people.desk, JotRequest((people.ids["Odette"],)), people.window)
    dialog.present()
    qtbot.waitUntil(people.settle)
    before = dialog.height()
    dialog.editor.text.insertPlainText("line\n" * 9 + "end")
    qtbot.waitUntil(lambda: dialog.height() > before)
    with qtbot.waitSignal(dialog.destroyed):
        QTest.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert people.journal.timeline.ids(people.ids["Odette"])


def test_every_control_has_a_name(qtbot: QtBot, people: People) -> None:
    editor = opened(qtbot, people, JotRequest((people.ids["Odette"],)), "timeline")
    named = [
        widget
        for widget in editor.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
    ]
    assert named
    assert [each for each in named if not (each.accessibleName() or getattr(each, "label", str)())] == []


# Letters differ from one computer to the next, so one row is asked for where any of them fit.
@pytest.mark.parametrize(("scale", "width", "rows"), [(1.0, 1000, 1), (1.5, 730, 2)])
def test_save_never_shrinks_and_chips_move_to_their_own_row(
    qtbot: QtBot, people: People, scale: float, width: int, rows: int
) -> None:
    theme().set_text_scale(scale)
    meeting = next(each for each in people.journal.meetings.upcoming() if each.place)
    editor = opened(qtbot, people, JotRequest(meeting_id=meeting.id), "today")
    editor.resize(width, 400)

    def in_two_rows() -> bool:
        save, day = (each.mapTo(editor, QPoint()).y() for each in (editor.save_button, editor.moment.day))
        return save - day > editor.moment.day.height()

    qtbot.waitUntil(lambda: editor.moment.day.width() >= editor.moment.day.sizeHint().width())
    qtbot.waitUntil(lambda: in_two_rows() == (rows == 2))  # the row is laid out anew after it has its width
    assert editor.save_button.width() >= editor.save_button.sizeHint().width()


def test_lines_stand_as_far_apart_as_the_scale_says_and_a_selection_has_no_stripes(
    qtbot: QtBot, people: People
) -> None:
    editor = opened(qtbot, people, JotRequest((people.ids["Odette"],)), "dialog").text
    editor.setPlainText("one\ntwo\nthree")
    caret = editor.textCursor()
    tops = []
    for block in range(3):
        caret.setPosition(editor.document().findBlockByNumber(block).position())
        tops.append(editor.cursorRect(caret).top())
    step = round(fonts.line_step("writing"))
    assert [later - first for first, later in pairwise(tops)] == [step, step]
    assert editor.cursorForPosition(editor.cursorRect(caret).center()).blockNumber() == 2
    editor.selectAll()
    picture = editor.viewport().grab().toImage()
    middle = tops[1] - 2  # between the first line and the second
    ground = picture.pixelColor(picture.width() - 2, 2)
    inked = [x for x in range(40) if picture.pixelColor(x, middle) != ground]
    assert len(inked) > 5


def test_a_promise_is_tinted_with_a_line_of_two_pixels_in_its_hue(qtbot: QtBot, people: People) -> None:
    editor = opened(qtbot, people, JotRequest((people.ids["Odette"],)), "dialog").text
    editor.setPlainText("!send the rota by Friday")
    caret = editor.textCursor()
    caret.setPosition(8)
    place = editor.cursorRect(caret)
    picture = editor.viewport().grab().toImage()
    across = picture.width() / editor.viewport().width()
    column = [picture.pixelColor(int(place.x() * across), y) for y in range(int(40 * across))]
    assert sum(seen == color("amber") for seen in column) == 2 * across
    assert color("amber_soft") in column

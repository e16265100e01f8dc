"""What an editor says: in one row or two, reached by keyboard before the fields below, never cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.editor_note import EditorNote
from relationship_journal.desktop.tab_order import reading_order, takes_tab
from relationship_journal.desktop.theme import theme

LONG = "The disk is full. Nothing was changed; make room, then save again."


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    column.addWidget(EditorNote())
    column.addWidget(QLineEdit())
    column.addStretch(1)
    made.resize(700, 300)
    made.show()
    return made


def note_of(window: QWidget) -> EditorNote:
    note = window.findChild(EditorNote)
    assert note is not None
    return note


def test_it_is_not_there_until_it_says_something(window: QWidget) -> None:
    note = note_of(window)
    assert note.isHidden()
    note.say("Draft from before")
    assert (note.isHidden(), note.text(), note.accessibleName()) == (False,) + ("Draft from before",) * 2
    note.clear()
    assert (note.isHidden(), note.text()) == (True, "")


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [320, 480, 760])
def test_words_and_answers_are_whole_at_every_width(
    window: QWidget, qtbot: QtBot, width: int, scale: float
) -> None:
    theme().set_text_scale(scale)
    note = note_of(window)
    note.say(LONG, "danger", (("Try again", bool), ("Save a copy elsewhere…", bool)))
    window.resize(width, 500)
    qtbot.waitUntil(lambda: note.height() == note.heightForWidth(note.width()))
    assert not note._label.laid(note._label.width()).elided
    assert note._label.height() >= round(note._label.laid(note._label.width()).height)
    for words in ("Try again", "Save a copy elsewhere…"):
        button = note.answer(words)
        assert button is not None
        wanted = button.sizeHint().width()
        assert button.width() == min(wanted, note._answers.width())
        assert note.rect().contains(button.geometry().translated(note._answers.pos()))


def test_answers_are_reached_before_the_fields_below(window: QWidget, qtbot: QtBot) -> None:
    note, pressed = note_of(window), []
    note.say(LONG, "amber", (("One", lambda: pressed.append(1)), ("Two", lambda: pressed.append(2))))
    line = window.findChild(QLineEdit)
    assert line is not None
    one, two = note.answer("One"), note.answer("Two")
    assert one is not None
    assert two is not None
    stops = [each for each in reading_order(window) if takes_tab(each)]
    focusable = stops[stops.index(one) : stops.index(line) + 1]
    assert focusable == [one, two, line]
    QTest.keyClick(two, Qt.Key.Key_Space)
    assert pressed == [2]


def test_the_focus_stays_with_what_is_said_next(window: QWidget, qtbot: QtBot) -> None:
    note = note_of(window)

    def go_on() -> None:
        note.say("This is what is stored now.", "amber", (("Back to mine", bool),))

    note.say(LONG, "amber", (("Show the stored text", go_on),))
    window.activateWindow()
    first = note.answer("Show the stored text")
    assert first is not None
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    QTest.keyClick(first, Qt.Key.Key_Space)
    back = note.answer("Back to mine")
    assert back is not None
    assert back.hasFocus()


def test_hostile_words_are_words(window: QWidget) -> None:
    note = note_of(window)
    note.say('<img src="file:///etc/passwd"> & <b>bold</b>', "danger", (("A & B", bool),))
    assert not note.grab().isNull()
    assert note.answer("A & B") is not None

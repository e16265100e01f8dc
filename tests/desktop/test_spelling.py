"""Spelling: wrong words are underlined where there is a dictionary, and nothing happens where there is none."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from relationship_journal.desktop import spelling_library
from relationship_journal.desktop.jot.editor import JotEditor
from relationship_journal.desktop.spelling import Spelling, own_words, system_dictionaries
from tests.desktop.jot_desk import opened
from tests.desktop.people_desk import People

WAVE = QTextCharFormat.UnderlineStyle.SpellCheckUnderline


class Words:
    """A dictionary of a few words."""

    def __init__(self, *words: str, tag: str = "") -> None:
        self.words = words
        self.tag = tag

    def check(self, word: str) -> bool:
        return word.lower() in self.words

    def suggest(self, word: str) -> list[str]:
        return sorted(self.words, key=lambda each: each[0] != word[0])


def spelling(qtbot: QtBot, people: People, *words: str) -> Spelling:
    made = Spelling(people.desk, people.window, [Words(*words)] if words else [])
    qtbot.waitUntil(people.settle)
    return made


def spelled(qtbot: QtBot, people: People, text: str, *words: str) -> JotEditor:
    editor = opened(qtbot, people)
    editor.text.put(text)
    editor.text.set_spelling(spelling(qtbot, people, *words))
    editor.text.tint().repaint()
    return editor


def underlined(editor: JotEditor) -> list[str]:
    """The words with the wave, from the first block."""
    block = editor.text.document().firstBlock()
    marks = [
        (each.start, each.start + each.length)
        for each in block.layout().formats()
        if each.format.underlineStyle() == WAVE
    ]
    return "".join(
        sign if any(start <= at < end for start, end in marks) else " "
        for at, sign in enumerate(block.text())
    ).split()


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The pond froze", []),
        ("Teh pond frooze", ["Teh", "frooze"]),
        ("ab cd the", []),  # too short to judge
        ("Odette and Tilda’s pond", ["and"]),  # names are right
        ("odette@millpond.example http://frooze.example a1frooze", []),
        ("NATO", []),
        ("don’t", ["don’t"]),
        ("", []),
    ],
)
def test_which_words_are_wrong(qtbot: QtBot, people: People, text: str, wrong: list[str]) -> None:
    made = spelling(qtbot, people, "the", "pond", "froze")
    assert [text[start:end] for start, end in made.wrong(text)] == wrong


def test_a_language_without_a_dictionary_is_left_alone(qtbot: QtBot, people: People) -> None:
    made = Spelling(people.desk, people.window, [Words("the", "pond", tag="en_GB")])
    qtbot.waitUntil(people.settle)
    assert list(made.wrong("Wir haben uns am Weiher getroffen, sie schickt mir das Angebot.")) == []
    assert [*made.wrong("They met at the pondd.")] != []


def test_without_a_dictionary_every_word_is_right(qtbot: QtBot, people: People) -> None:
    made = spelling(qtbot, people)
    assert list(made.wrong("Teh frooze")) == []
    assert underlined(spelled(qtbot, people, "Teh frooze")) == []


def test_wrong_words_are_underlined_but_not_the_one_being_typed(qtbot: QtBot, people: People) -> None:
    editor = spelled(qtbot, people, "Teh pond frooze", "the", "pond")
    qtbot.waitUntil(editor.text.hasFocus)
    editor.text.tint().repaint()
    assert underlined(editor) == ["Teh"], "the caret stands at the end of the last word"
    editor.text.insertPlainText(" ")
    assert underlined(editor) == ["Teh", "frooze"]


def test_marked_words_keep_their_tint_under_the_wave(qtbot: QtBot, people: People) -> None:
    editor = spelled(qtbot, people, "!send teh pond now", "send", "pond", "now")
    assert underlined(editor) == ["teh"]
    formats = editor.text.document().firstBlock().layout().formats()
    (wave,) = [each for each in formats if each.format.underlineStyle() == WAVE]
    assert wave.format.background().color().alpha() == 255


def test_the_menu_offers_other_words_and_learns_new_ones(qtbot: QtBot, people: People) -> None:
    editor = spelled(qtbot, people, "Pomd", "pond", "frozen")
    qtbot.waitUntil(lambda: not editor.finding.panel.isVisible())
    cursor = editor.text.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    place = editor.text.cursorRect(cursor).center()
    first, second, learn, *_usual = lines(editor.text.menu_at(place))
    assert [first.text(), second.text(), learn.text()] == ["pond", "frozen", "Add “Pomd” to my words"]
    learn.trigger()
    qtbot.waitUntil(people.settle)
    assert own_words() == {"pomd"}
    assert lines(editor.text.menu_at(place))[0].text() != "pond"


def lines(menu: QMenu) -> list[QAction]:
    return [action for action in menu.actions() if not action.isSeparator()]


def test_another_word_takes_the_place_in_one_step(qtbot: QtBot, people: People) -> None:
    editor = spelled(qtbot, people, "Pomd here", "pond", "here")
    cursor = editor.text.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    lines(editor.text.menu_at(editor.text.cursorRect(cursor).center()))[0].trigger()
    assert editor.text.text() == "pond here"
    editor.text.undo()
    assert editor.text.text() == "Pomd here"


def test_the_readers_own_words_are_private(qtbot: QtBot, people: People) -> None:
    spelling(qtbot, people, "pond").learn("Cloudberry")
    qtbot.waitUntil(people.settle)
    from relationship_journal import paths

    file = paths.settings_file().with_name("words.txt")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert list(spelling(qtbot, people, "pond").wrong("cloudberry")) == []


@pytest.mark.skipif(
    not system_dictionaries(), reason="this computer has no dictionary, or no enchant library"
)
def test_the_systems_own_dictionary(qtbot: QtBot, people: People) -> None:
    made = Spelling(people.desk, people.window)
    with qtbot.waitSignal(made.ready):
        pass
    assert [*made.wrong("They walked to the pond")] == []
    assert [*made.wrong("Thzey walked")] == [(0, 5)]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere nothing is started to find it")
def test_without_the_library_nobody_looks_further(monkeypatch: pytest.MonkeyPatch) -> None:
    """The search of pyenchant would start ldconfig, a compiler and a linker."""
    monkeypatch.delenv("PYENCHANT_LIBRARY_PATH", raising=False)
    monkeypatch.setattr(spelling_library, "_NAMES", ("libthere-is-none.so.2",))
    assert not spelling_library.may_look()
    assert system_dictionaries.__wrapped__() == ()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere nothing is started to find it")
def test_a_library_that_is_here_is_told_by_its_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYENCHANT_LIBRARY_PATH", "")
    monkeypatch.setattr(spelling_library, "_NAMES", ("libthere-is-none.so.2", "libc.so.6"))
    assert spelling_library.may_look()
    told = Path(os.environ["PYENCHANT_LIBRARY_PATH"])
    assert told.name.startswith("libc.so")
    assert told.is_absolute()

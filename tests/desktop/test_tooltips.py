"""Under the pointer every button of an icon says its words, and every button with a key says words and key; as plain text."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.contacts.facts_strip import StripFact
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.settings.panel import SettingsPanel
from relationship_journal.desktop.widgets.button import Button, IconButton
from relationship_journal.desktop.widgets.key_hint import native_keys
from relationship_journal.sample import write_sample
from tests.desktop.keys import press
from tests.desktop.shell import Shell


def said(widget: QWidget) -> str:
    """A tooltip as it is read."""
    document = QTextDocument()
    document.setHtml(widget.toolTip())
    return document.toPlainText()


def silent(window: QWidget) -> list[str]:
    """The buttons that do not say under the pointer what they should."""
    wrong = []
    for button in window.findChildren(Button):
        if not button.isVisible() or isinstance(button, StripFact):  # no words yet; words of its own kind
            continue
        words = button.label() or button.accessibleName()
        tip = said(button)
        if button._icon_name and not button.label() and not tip:
            wrong.append(f"{type(button).__name__} {words!r} of an icon says nothing")
        if button._keys and (button._keys not in tip or not tip.removesuffix(button._keys).strip()):
            wrong.append(f"{type(button).__name__} {words!r} hides {button._keys}: {tip!r}")
        if isinstance(button, IconButton) and not tip.startswith(button.accessibleName()):
            wrong.append(f"{words!r} is called something else: {tip!r}")
    return wrong


@pytest.mark.parametrize("width", [1440, 1024])
def test_every_button_of_every_page_says_what_it_does_and_by_which_key(shell: Shell, width: int) -> None:
    write_sample(shell.path, shell.clock)
    program = shell.open()
    program.window.resize(width, 700)
    for keys in ("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+B"):
        press(keys)
        shell.settle()
        assert silent(program.window) == [], keys
    program.window.run("review")
    shell.settle()
    assert silent(program.window) == []


@pytest.mark.parametrize("keys", ["Ctrl+J", "Ctrl+N", "Ctrl+M", "Ctrl+E", "Ctrl+I"])
def test_so_does_every_button_of_a_panel(filled: Shell, keys: str) -> None:
    program = filled.open()
    press(keys)
    filled.settle()
    [panel] = [each for each in program.window.findChildren(Panel) if each.isVisible()]
    assert silent(panel) == []
    panel.reject()


def test_and_of_the_settings(filled: Shell) -> None:
    program = filled.open()
    program.window.run("settings")
    filled.settle()
    [panel] = program.window.findChildren(SettingsPanel)
    for category in panel.categories.buttons:
        panel.go(category)
        filled.settle()
        assert silent(panel) == [], category
    panel.reject()


def test_the_names_of_the_pages_tell_their_keys(filled: Shell) -> None:
    program = filled.open()
    names = program.window.sidebar._pages
    assert said(names["people"]) == f"People, 2  {native_keys('Ctrl+2')}"
    assert names["people"].accessibleName() == "People, 2", "what is read aloud is without the key"


@pytest.mark.parametrize("words", ["<b>bold</b> & more", "A & B", 'said "so"'])
def test_words_are_shown_as_they_are(qtbot: QtBot, words: str) -> None:
    button = Button(words, keys="Ctrl+J")
    qtbot.addWidget(button)
    assert said(button) == f"{words}  {native_keys('Ctrl+J')}"
    button.set_keys("")
    button.setText("")
    button.set_tip(words, "F2")
    assert said(button) == f"{words}  F2"

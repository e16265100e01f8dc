"""Hints: one at a time, in their place, gone for good, none over a made-up journal, off with one switch."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.hints import Hints, hints
from relationship_journal.desktop.settings.appearance import AppearancePage
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.widgets.hint_card import HintCard
from relationship_journal.desktop.widgets.key_hint import native_keys
from tests.desktop.keys import focus, press, write
from tests.desktop.shell import Shell


@pytest.fixture
def place(qtbot: QtBot) -> QWidget:
    """A window with a column for hints."""
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)
    window.show()
    return window


def column(place: QWidget) -> QVBoxLayout:
    layout = place.layout()
    assert isinstance(layout, QVBoxLayout)
    return layout


def shown(window: QWidget) -> list[HintCard]:
    return [card for card in window.findChildren(HintCard) if card.isVisible()]


def test_one_at_a_time_and_each_only_once(place: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.ini")
    made = Hints()
    made.start(store)
    made.offer("jot", "First", column(place))
    qtbot.waitUntil(lambda: len(shown(place)) == 1)
    made.offer("found", "Second", column(place))
    assert len(place.findChildren(HintCard)) == 1
    shown(place)[0].button.click()
    assert shown(place) == []
    made.offer("jot", "First", column(place))
    assert shown(place) == []
    store.save()
    later = Hints()
    later.start(SettingsStore(store.path))
    later.offer("jot", "First", column(place))
    later.offer("found", "Second", column(place))
    qtbot.waitUntil(lambda: len(shown(place)) == 1)
    assert shown(place)[0].accessibleName() == "Second"


def test_who_does_it_needs_no_hint(place: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    made = Hints()
    made.start(SettingsStore(tmp_path / "settings.ini"))
    made.offer("print", "Print", column(place))
    qtbot.waitUntil(lambda: len(shown(place)) == 1)
    made.served("print")
    assert shown(place) == []


def test_without_settings_there_is_none(place: QWidget) -> None:
    made = Hints()
    made.offer("jot", "First", column(place))
    assert place.findChildren(HintCard) == []
    made.served("jot")
    with pytest.raises(KeyError):
        made.offer("fly", "Fly", column(place))


def test_the_first_jot_is_hinted_at_and_its_hint_goes_with_the_key(filled: Shell) -> None:
    program = filled.open()
    filled.qtbot.waitUntil(lambda: len(shown(program.window)) == 1)
    before = focus()
    [card] = shown(program.window)
    assert native_keys("Ctrl+J") in card.accessibleName()
    assert not card.isAncestorOf(before), "it does not take the keyboard"
    press("Ctrl+2")
    filled.settle()
    press("Ctrl+1")
    filled.settle()
    filled.qtbot.waitUntil(lambda: len(shown(program.window)) == 1)
    press("Ctrl+J")
    filled.settle()
    assert shown(program.window) == []
    write("Odette loves sailing. I'll send the case study by Friday.")
    filled.qtbot.waitUntil(lambda: len(shown(program.window)) == 1)
    assert "ticked" in shown(program.window)[0].accessibleName()
    press("Esc")
    filled.settle()


def test_the_first_sheet_tells_how_it_is_printed(filled: Shell) -> None:
    program = filled.open()
    hints().served("jot")
    press("Ctrl+B")
    filled.settle()
    filled.qtbot.waitUntil(lambda: len(shown(program.window)) == 1)
    shown(program.window)[0].button.setFocus(Qt.FocusReason.TabFocusReason)
    press("Space")
    filled.settle()
    assert shown(program.window) == []
    focus()


def test_a_made_up_journal_has_none(shell: Shell) -> None:
    program = shell.open()
    program.open_sample()
    shell.qtbot.waitUntil(program.window.notices.banners.isVisible)
    shell.settle()
    assert shown(program.window) == []


def test_one_switch_turns_them_off_and_on_again_anew(filled: Shell) -> None:
    program = filled.open()
    filled.qtbot.waitUntil(lambda: len(shown(program.window)) == 1)
    page = AppearancePage(filled.settings)
    filled.qtbot.addWidget(page)
    assert page.first_hints.isChecked()
    page.first_hints.click()
    assert shown(program.window) == []
    assert not hints().are_on()
    hints().served("jot")
    page.first_hints.click()
    press("Ctrl+2")
    filled.settle()
    press("Ctrl+1")
    filled.settle()
    filled.qtbot.waitUntil(lambda: len(shown(program.window)) == 1)

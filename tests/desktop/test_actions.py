"""Every command has its own keys and an icon."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from relationship_journal.desktop import actions
from relationship_journal.desktop.actions import ACTIONS, BY_ID, build
from relationship_journal.desktop.icons import exists
from relationship_journal.desktop.keys_by_platform import ON_MACOS, row_key
from relationship_journal.desktop.main_menu import main_menu
from relationship_journal.desktop.theme import theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_ids_are_unique() -> None:
    assert len(BY_ID) == len(ACTIONS)


@pytest.mark.parametrize("place", ["window", "list", "jot", "panel"])
def test_no_key_does_two_things_in_one_place(place: str) -> None:
    reach = {"window", "pane"} if place == "window" else {place}
    keys = Counter(
        sequence.toString() for spec in ACTIONS if spec.where in reach for sequence in spec.sequences()
    )
    assert [key for key, count in keys.items() if count > 1] == []
    assert "" not in keys


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.id)
def test_every_command_has_an_icon_and_keys_that_qt_knows(spec: object) -> None:
    assert hasattr(spec, "icon")
    assert exists(spec.icon)
    for sequence in spec.sequences():  # type: ignore[attr-defined] # parametrized
        assert not sequence.isEmpty()
        assert "Unknown" not in sequence.toString()


def test_single_letters_are_never_commands() -> None:
    single = {chr(code) for code in range(ord("A"), ord("Z") + 1)}
    keys = {sequence.toString() for spec in ACTIONS for sequence in spec.sequences()}
    assert keys & single == set()


RESERVED = {
    "darwin": {
        "Ctrl+M": "", "Ctrl+H": "", "Ctrl+Q": "quit", "Ctrl+W": "", "Ctrl+,": "settings", "Ctrl+Tab": "", "Ctrl+Space": "",
        "Ctrl+`": "", "Ctrl+Alt+Esc": "", "Ctrl+Shift+3": "", "Ctrl+Shift+4": "", "Ctrl+Shift+5": "", "Ctrl+Alt+D": "",
        "Ctrl+Shift+Q": "", "Meta+Up": "", "Meta+Down": "", "F11": "", "Alt+Left": "", "Alt+Right": "", "Ctrl+Shift+/": "",
    },
    "win32": {
        "Alt+F4": "", "Alt+Space": "", "Alt+Tab": "", "Alt+Esc": "", "Ctrl+Esc": "", "Ctrl+Shift+Esc": "", "Meta+D": "",
        "Meta+L": "", "Ctrl+Alt+Del": "", "Ctrl+Alt+Tab": "", "Print": "",
    },
    "linux": {
        "Alt+F4": "", "Alt+Space": "", "Alt+Tab": "", "Alt+F1": "", "Alt+F2": "", "Ctrl+Alt+Del": "", "Ctrl+Alt+T": "",
        "Ctrl+Alt+Left": "", "Ctrl+Alt+Right": "", "Ctrl+Space": "", "Ctrl+Shift+U": "", "Ctrl+.": "", "Ctrl+;": "", "Print": "",
    },
}  # fmt: skip
"""What the system or its desktop takes for itself, and the one command that means the same."""


@pytest.mark.parametrize("platform", list(RESERVED))
def test_no_command_takes_a_key_that_belongs_to_the_system(platform: str) -> None:
    taken = {
        (keys.toString(), spec.id)
        for spec in ACTIONS
        for keys in spec.sequences(platform)
        if keys.toString() in RESERVED[platform] and RESERVED[platform][keys.toString()] != spec.id
    }
    assert taken == set()


@pytest.mark.parametrize("platform", list(RESERVED))
def test_on_no_platform_does_a_key_do_two_things(platform: str) -> None:
    for reach in ({"window", "pane"}, {"window", "panel"}, {"pane", "list"}, {"jot", "panel"}):
        keys = Counter(
            sequence.toString()
            for spec in ACTIONS
            if spec.where in reach
            for sequence in spec.sequences(platform)
        )
        assert [key for key, count in keys.items() if count > 1] == []


def test_macos_has_its_own_keys_for_what_it_takes() -> None:
    assert set(ON_MACOS) <= set(BY_ID)
    assert BY_ID["schedule"].sequences("darwin") == [QKeySequence("Ctrl+Shift+M")]
    assert BY_ID["schedule"].sequences("win32") == [QKeySequence("Ctrl+M")]
    assert BY_ID["redo"].sequences("win32") == [QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")]
    assert BY_ID["menu"].sequences("darwin") == []


@pytest.mark.parametrize(
    ("key", "platform", "meant"),
    [
        (Qt.Key.Key_Backspace, "darwin", Qt.Key.Key_Delete), (Qt.Key.Key_Backspace, "linux", Qt.Key.Key_Backspace),
        (Qt.Key.Key_Delete, "darwin", Qt.Key.Key_Delete), (Qt.Key.Key_Enter, "win32", Qt.Key.Key_Return),
    ],
)  # fmt: skip
def test_a_row_understands_the_keys_of_each_keyboard(key: Qt.Key, platform: str, meant: Qt.Key) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    assert row_key(event, platform) == meant


def test_every_key_a_button_or_menu_shows_is_one_of_the_table() -> None:
    known = {key for spec in ACTIONS for key in spec.keys}
    native = {"Ctrl+C", "Ctrl+V"}  # the platform's own, in every program
    shown = {
        (path.name, key)
        for path in Path(actions.__file__).parent.rglob("*.py")
        for key in re.findall(r"""keys="([^"]+)\"""", path.read_text("utf-8"))
    }
    assert {(name, key) for name, key in shown if key not in known | native} == set()
    moved = {key for command in ON_MACOS for key in BY_ID[command].keys if command != "redo"}
    assert {(name, key) for name, key in shown if key in moved} == set(), "ask `keys_of`, it differs on macOS"


def test_the_keys_of_the_design_are_there() -> None:
    assert BY_ID["jot"].hint() == "Ctrl+J"
    assert BY_ID["search"].hint() == "Ctrl+K"
    assert BY_ID["redo"].hint() == "Ctrl+Shift+Z"
    assert QKeySequence("F1") in BY_ID["shortcuts"].sequences()


def test_built_actions_run_their_handler_and_the_rest_is_disabled(qtbot: QtBot) -> None:
    window, heard = QWidget(), []
    qtbot.addWidget(window)
    made = build(window, {"jot": lambda: heard.append("jot")})
    made["jot"].trigger()
    made["search"].trigger()
    assert heard == ["jot"]
    assert not made["search"].isEnabled()
    assert made["jot"] in window.actions()
    assert "open" not in made


def test_the_menu_draws_the_icons_in_the_colours_of_now(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    made = build(window, {"jot": lambda: None})
    assert main_menu(made, window).actions()
    assert not any(action.icon().isNull() for action in made.values())
    before = made["jot"].icon().pixmap(16).toImage()
    theme().set_mode("dark")
    main_menu(made, window)
    assert made["jot"].icon().pixmap(16).toImage() != before


def test_a_handler_for_nothing_is_a_mistake(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with pytest.raises(KeyError, match="fly"):
        build(window, {"fly": lambda: None})

"""Every command has its own keys and an icon."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from relationship_journal.desktop.actions import ACTIONS, BY_ID, build
from relationship_journal.desktop.icons import exists
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

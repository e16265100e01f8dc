"""F6 and Shift+F6 go from pane to pane of every page, and each pane keeps where the keyboard was in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.tab_order import move_focus
from relationship_journal.sample import write_sample
from relationship_journal.tour.screens import Guide
from relationship_journal.tour.stage import Stage
from tests.desktop.keys import focus, press
from tests.desktop.open_desk import MORNING
from tests.desktop.shell import Shell
from tests.fixed_clock import FixedClock

WIDE = {
    "today": ["Navigation", "The day", "Meetings and promises", "People and dates"],
    "people": ["Navigation", "People", "Person", "Timeline", "About"],
    "meetings": ["Navigation", "Meetings", "List of meetings", "Month and what waits for a jot"],
    "promises": ["Navigation", "Promises", "You owe", "Owed to you"],
}
SMALL = {
    "today": ["Navigation", "The day", "Meetings and promises"],
    "people": ["Navigation", "People", "Person", "Timeline"],
    "meetings": ["Navigation", "Meetings", "List of meetings"],
    "promises": ["Navigation", "Promises", "You owe"],
}


@pytest.fixture
def guide(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Guide]:
    clock = FixedClock(MORNING)
    write_sample(tmp_path / "sample.journal", clock)
    stage = Stage(tmp_path / "sample.journal", clock)
    made = Guide(stage)
    made.prepare()
    stage.start()
    stage.window.activateWindow()
    try:
        yield made
    finally:
        stage.stop()


def pane_here() -> str:
    """The name of the nearest named pane round what has the keyboard; a list that is a pane is named itself."""
    panes = {name for names in WIDE.values() for name in names}
    around: QWidget | None = focus()
    while around is not None and around.accessibleName() not in panes:
        around = around.parentWidget()
    assert around is not None, f"{focus()} is in no named pane"
    return around.accessibleName()


def walk(key: str, times: int) -> list[str]:
    told = []
    for _ in range(times):
        press(key)
        told.append(pane_here())
    return told


@pytest.mark.parametrize("page", list(WIDE))
@pytest.mark.parametrize("size", [(1440, 900), (1024, 640)], ids=["wide", "small"])
def test_f6_goes_round_the_panes_and_shift_goes_back(guide: Guide, page: str, size: tuple[int, int]) -> None:
    stage = guide.stage
    stage.window.resize(*size)
    guide._go(page)
    if page == "people":
        guide._go("person")
    stage.settle()
    stage.window.sidebar.jot_button.setFocus(Qt.FocusReason.TabFocusReason)
    names = (WIDE if size[0] == 1440 else SMALL)[page]
    round_once = [*names[1:], names[0]]
    assert walk("F6", 2 * len(names)) == 2 * round_once
    assert walk("Shift+F6", len(names)) == [*reversed(names[1:]), names[0]]


def test_each_pane_keeps_where_the_keyboard_was(guide: Guide) -> None:
    stage = guide.stage
    stage.window.resize(1440, 900)
    guide._go("meetings")
    stage.settle()
    stage.window.sidebar.jot_button.setFocus(Qt.FocusReason.TabFocusReason)
    press("F6")
    press("F6")
    move_focus(stage.window, forward=True)
    here = focus()
    assert pane_here() == "List of meetings"
    press("F6")
    assert pane_here() == "Month and what waits for a jot"
    press("Shift+F6")
    assert focus() is here


def test_a_page_of_one_pane_takes_turns_with_the_sidebar(filled: Shell) -> None:
    program = filled.open()
    program.window.activateWindow()
    sidebar = program.window.sidebar
    program.window.run("review")
    filled.settle()
    sidebar.jot_button.setFocus(Qt.FocusReason.TabFocusReason)
    press("F6")
    assert not sidebar.isAncestorOf(focus())
    press("F6")
    assert focus() is sidebar.jot_button

"""The whole job by keys alone: find, prepare, jot, accept, schedule, export, undo; nothing is called, only pressed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from relationship_journal.calendar_export.file import IcsFile
from relationship_journal.desktop.jot.found_row import FoundRow
from relationship_journal.desktop.page_titles import NAMES_SHOWN
from relationship_journal.domain.promises import Owed
from tests.desktop import shell as shells
from tests.desktop.keys import focus, press, write
from tests.desktop.shell import Shell


@pytest.fixture
def desk(filled: Shell, monkeypatch: pytest.MonkeyPatch) -> Shell:
    """The running program that may write calendar files, opened as in the morning."""
    monkeypatch.setattr(shells, "no_calendar", IcsFile)
    filled.settings.set_flag(NAMES_SHOWN, on=True)
    filled.open()
    return filled


def says(shell: Shell) -> str:
    """The window's title: the person or page on screen."""
    assert shell.program is not None
    return shell.program.window.windowTitle().removesuffix(", Relationship Journal")


def in_the_file_dialog(path: Path) -> QTimer:
    """Type a path and Return once the dialog for it is there; it is modal, so this is set up before it opens."""
    timer = QTimer()

    def answer() -> None:
        if (
            isinstance(QApplication.activeModalWidget(), QFileDialog)
            and QApplication.focusWidget() is not None
        ):
            timer.stop()
            press("Ctrl+A")
            write(str(path))
            press("Return")

    timer.timeout.connect(answer)
    timer.start(10)
    return timer


def test_the_whole_cycle_without_a_mouse(desk: Shell, tmp_path: Path) -> None:
    program = desk.program
    assert program is not None
    assert program.window.attached is not None
    journal = program.window.attached._desk.journal
    wait = desk.qtbot.waitUntil

    # find
    press("Ctrl+K")
    write("odet")
    press("Return")
    wait(lambda: says(desk) == "Odette Plumbridge")
    desk.settle()

    # prepare
    press("Ctrl+B")
    desk.settle()
    assert says(desk) == "Briefing"
    press("Esc")
    desk.settle()
    assert says(desk) == "Odette Plumbridge"

    # jot, and accept what was found
    press("Ctrl+J")
    write("Warehouse move slips. Odette loves sailing. I'll send the case study by Friday.")
    wait(lambda: any(row.isVisible() for row in program.window.findChildren(FoundRow)))
    desk.settle()
    press("Ctrl+2")  # ticks the hobby, and does not turn to the page of people
    assert says(desk) == "Odette Plumbridge"
    press("Ctrl+Return")
    wait(lambda: journal.promises.open() != ())
    desk.settle()
    odette = journal.contacts.named("Odette Plumbridge")
    assert [fact.text for fact in journal.facts.of(odette)] == ["Loves sailing"]
    [promise] = journal.promises.open()
    assert (promise.owed, promise.text) == (Owed.MINE, "Send the case study")
    focus()

    # schedule
    press("Ctrl+M")
    desk.settle()
    write("Autumn planning")
    press("Tab")
    write("tue 19 may 14:00")
    press("Ctrl+Return")
    wait(lambda: any(each.topic == "Autumn planning" for each in journal.meetings.upcoming()))
    desk.settle()
    focus()

    # export
    out = tmp_path / "out.ics"
    press("Ctrl+E")
    desk.settle()
    answering = in_the_file_dialog(out)
    press("Ctrl+Return")
    wait(out.exists)
    desk.settle()
    assert not answering.isActive()
    assert out.read_text("utf-8").count("BEGIN:VEVENT") == 2
    wait(lambda: QApplication.activeModalWidget() is None)
    focus()

    # undo: the meeting, then the jot with its promise
    press("Ctrl+Z")
    wait(lambda: not any(each.topic == "Autumn planning" for each in journal.meetings.upcoming()))
    desk.settle()
    press("Ctrl+Z")
    wait(lambda: journal.promises.open() == ())
    desk.settle()
    press("Ctrl+Shift+Z")
    wait(lambda: len(journal.promises.open()) == 1)
    desk.settle()
    focus()

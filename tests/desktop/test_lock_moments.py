"""Locking at moments nobody chose: a dialog of the system is open, a key is on its way, somebody is typing."""

from __future__ import annotations

from random import Random
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from relationship_journal.desktop import away
from relationship_journal.desktop.jot.editor import JotEditor
from relationship_journal.desktop.lock_page import LockPage
from relationship_journal.desktop.settings.data_page import DataPage

if TYPE_CHECKING:
    from tests.desktop.shell import Shell


def test_a_file_dialog_that_is_open_ends_and_the_panel_below_it_goes_after_it(filled: Shell) -> None:
    program = filled.open()
    assert program.window.attached is not None
    panel = program.window.attached.dialogs.settings("data")
    filled.settle()
    (page,) = panel.findChildren(DataPage)
    seen: list[bool] = []

    def nobody_is_here() -> None:
        seen.append(isinstance(QApplication.activeModalWidget(), QFileDialog))
        program.lock()

    QTimer.singleShot(200, nobody_is_here)
    QTimer.singleShot(0, page._save_copy)
    filled.qtbot.waitUntil(lambda: bool(seen) and isinstance(filled.page(), LockPage))
    assert seen == [True]
    filled.settle()
    assert QApplication.activeModalWidget() is None
    assert not filled.banners()


class Asleep(QObject):
    """A computer about to sleep, that waits until it is told it may."""

    went_away = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.may_sleep = False

    def ready(self) -> None:
        self.may_sleep = True


def test_the_computer_sleeps_when_the_journal_is_closed(
    filled: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(away, "Away", Asleep)
    program = filled.open()
    program._follow_locks()
    going_on = Event()
    program.background.run(lambda _progress, _stopped: going_on.wait(60), owner=program.window)
    asleep = program.findChildren(Asleep)[0]
    asleep.went_away.emit()
    assert isinstance(filled.page(), LockPage)
    assert not asleep.may_sleep
    going_on.set()
    filled.qtbot.waitUntil(lambda: asleep.may_sleep)


def test_the_palette_that_was_asked_to_lock_is_gone(filled: Shell) -> None:
    program = filled.open()
    assert program.window.attached is not None
    program.window.run("search")
    palette = program.window.attached.dialogs.palette
    QTest.keyClicks(palette.field, "> lock")
    filled.settle()
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    filled.qtbot.waitUntil(lambda: isinstance(filled.page(), LockPage))
    filled.settle()


@pytest.mark.parametrize("seed", range(3))
def test_what_was_typed_until_a_lock_nobody_chose_is_there_after_it(filled: Shell, seed: int) -> None:
    program = filled.open()
    chance = Random(seed)
    written = ""
    for _lock in range(2):
        if not written:
            program.window.run("jot")
        filled.qtbot.waitUntil(lambda: bool(open_jots(filled)))
        filled.settle()
        editor = open_jots(filled)[0]
        assert editor.text.text() == written
        editor.text.moveCursor(QTextCursor.MoveOperation.End)
        for _key in range(chance.randint(1, 40)):
            letter = chance.choice("abc def\n")
            letter = "x" if not written else letter
            editor.text.insertPlainText(letter)
            written += letter
            if chance.random() < 0.1:
                QApplication.processEvents()
        program.lock()
        filled.qtbot.waitUntil(lambda: isinstance(filled.page(), LockPage))
        page = filled.page()
        assert isinstance(page, LockPage)
        filled.qtbot.waitUntil(page.unlock.isEnabled)
        page.unlock.click()
        filled.wait_attached()
    filled.qtbot.waitUntil(lambda: bool(open_jots(filled)))
    assert open_jots(filled)[0].text.text() == written


def open_jots(shell: Shell) -> list[JotEditor]:
    """The jots that can be written in now."""
    assert shell.program is not None
    return [each for each in shell.program.window.findChildren(JotEditor) if each.isVisible()]

"""Alt alone opens the menu; Alt with anything else does not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.lone_alt import LoneAlt
from tests.desktop.keys import front, press
from tests.desktop.shell import Shell

ALT = Qt.KeyboardModifier.AltModifier


class Watched(QWidget):
    """A window with two kinds of text field, which counts how often Alt was pressed alone."""

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0
        self.line, self.text = QLineEdit(), QPlainTextEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addWidget(self.text)
        self.alt = LoneAlt(self)
        self.alt.pressed.connect(self.hear)

    def hear(self) -> None:
        self.heard += 1


@pytest.fixture
def watched(qtbot: QtBot) -> Watched:
    window = Watched()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.line.setFocus()
    return window


def hold() -> None:
    QTest.keyPress(front(), Qt.Key.Key_Alt)


def let_go() -> None:
    QTest.keyRelease(front(), Qt.Key.Key_Alt)


def test_alt_alone_is_heard_from_wherever_the_caret_is(watched: Watched) -> None:
    hold()
    let_go()
    assert watched.heard == 1
    watched.text.setFocus()
    hold()
    let_go()
    assert watched.heard == 2


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_F4, Qt.Key.Key_A, Qt.Key.Key_Shift])
def test_with_another_key_it_is_not_alone(watched: Watched, key: Qt.Key) -> None:
    hold()
    QTest.keyClick(front(), key, ALT)
    let_go()
    assert watched.heard == 0
    hold()
    let_go()
    assert watched.heard == 1, "the next one counts again"


def test_with_the_pointer_it_is_not_alone(watched: Watched) -> None:
    hold()
    QTest.mouseClick(watched.line, Qt.MouseButton.LeftButton, ALT)
    let_go()
    assert watched.heard == 0


@pytest.mark.parametrize("happens", ["another window", "dragged"])
def test_what_the_desktop_does_with_alt_is_not_ours(watched: Watched, happens: str) -> None:
    hold()
    if happens == "dragged":  # Alt and the pointer move a window; the click itself never arrives here
        watched.move(watched.pos() + QPoint(20, 20))
    else:
        QCoreApplication.sendEvent(watched, QEvent(QEvent.Type.WindowDeactivate))
    let_go()
    assert watched.heard == 0


@pytest.mark.parametrize("way", ["Alt", "F10"])
def test_alt_and_f10_open_the_main_menu_and_escape_gives_the_keyboard_back(filled: Shell, way: str) -> None:
    program = filled.open()
    press("Ctrl+2")
    filled.settle()
    before = program.window.focusWidget()
    if way == "F10":
        press("F10")
    else:
        hold()
        let_go()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.activeAction() is menu.actions()[0], "arrows and Return go on from here"
    press("Down")
    assert menu.activeAction() is menu.actions()[1]
    press("Esc")
    assert QApplication.activePopupWidget() is None
    assert program.window.focusWidget() is before

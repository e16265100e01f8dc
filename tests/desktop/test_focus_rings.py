"""Whoever has the keyboard shows it: every kind of control that takes the focus is painted otherwise with it, in both themes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.main_window import MainWindow
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.tab_order import reading_order, takes_tab
from relationship_journal.desktop.theme import Mode, theme
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.sample import write_sample
from tests.desktop.keys import press
from tests.desktop.shell import Shell

LEAST = 24
"""So many pixels of a control must change at least: the corners of a ring alone are more."""


def picture(widget: QWidget) -> QImage:
    for _round in range(2):
        QCoreApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def changed(before: QImage, after: QImage) -> int:
    """How many pixels are not as they were."""
    if before.size() != after.size():
        return before.width() * before.height()
    one, two = bytes(before.constBits()), bytes(after.constBits())
    return sum(one[at : at + 4] != two[at : at + 4] for at in range(0, len(one), 4))


def takers(window: QWidget) -> Iterator[QWidget]:
    """One of each kind that Tab reaches, as it is shown now."""
    seen: set[str] = set()
    for widget in reading_order(window):
        kind = f"{type(widget).__name__} {getattr(widget, '_kind', '')}"
        if takes_tab(widget) and kind not in seen and widget.width() and widget.height():
            seen.add(kind)
            yield widget


def ringless(window: QWidget, rest: QWidget) -> list[str]:
    wrong = []
    for widget in list(takers(window)):
        if widget is rest:
            continue
        rest.setFocus(Qt.FocusReason.OtherFocusReason)
        before = picture(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if changed(before, picture(widget)) < LEAST:
            wrong.append(f"{type(widget).__name__} {widget.accessibleName()!r}")
    return wrong


def test_who_shows_nothing_is_found_out(qtbot: QtBot) -> None:
    window, first, mute = QWidget(), Button("Loud"), QWidget()
    column = QVBoxLayout(window)
    column.addWidget(first)
    column.addWidget(mute)
    column.addWidget(Button("Louder", "primary"))
    mute.setMinimumSize(40, 40)
    mute.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    mute.setAccessibleName("mute")
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    assert ringless(window, first) == ["QWidget 'mute'"]


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_kind_of_control_shows_that_it_has_the_keyboard(shell: Shell, mode: Mode) -> None:
    write_sample(shell.path, shell.clock)
    window: MainWindow = shell.open().window
    window.resize(1440, 900)
    theme().set_mode(mode)
    rest = window.sidebar.jot_button
    wrong = []
    for keys in ("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+B"):
        press(keys)
        shell.settle()
        wrong += ringless(window, rest)
    for keys in ("Ctrl+M", "Ctrl+E", "Ctrl+N", "Ctrl+,"):
        press(keys)
        shell.settle()
        [panel] = [each for each in window.findChildren(Panel) if each.isVisible()]
        wrong += ringless(panel, next(takers(panel)))
        press("Esc")
        shell.settle()
    assert wrong == []

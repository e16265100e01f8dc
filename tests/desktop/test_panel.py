"""Panels dim what is behind, begin at the first field, and give the focus back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relationship_journal.desktop.panel import Panel, Scrim
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.field import Field, LineEdit
from relationship_journal.desktop.widgets.label import PlainLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    column.addWidget(LineEdit("behind"))
    made.resize(1000, 700)
    made.show()
    made.activateWindow()
    field = made.findChild(LineEdit)
    assert isinstance(field, LineEdit)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return made


def _panel(window: QWidget, **options: bool) -> Panel:
    panel = Panel(window, "Add person", 560, primary="Add", **options)  # type: ignore[arg-type] # only flags here
    panel.body.addWidget(PlainLabel("Who is it?"))
    panel.body.addWidget(Field("Name"))
    return panel


def test_a_modal_panel_dims_its_window_and_begins_at_the_first_field(qtbot: QtBot, window: QWidget) -> None:
    panel = _panel(window)
    panel.present()
    field = panel.findChild(LineEdit)
    assert isinstance(field, LineEdit)
    qtbot.waitUntil(field.hasFocus)
    scrim = window.findChild(Scrim)
    assert isinstance(scrim, Scrim)
    assert scrim.size() == window.size()
    window.resize(900, 650)
    qtbot.waitUntil(lambda: scrim.size() == window.size())
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(Scrim) is None)
    window.activateWindow()  # a window manager would
    behind = window.findChild(LineEdit)
    assert isinstance(behind, LineEdit)
    qtbot.waitUntil(behind.hasFocus)


def test_an_open_panel_leaves_the_window_alone_when_it_is_not_modal(qtbot: QtBot, window: QWidget) -> None:
    panel = _panel(window, modal=False)
    panel.present()
    assert not panel.isModal()
    assert window.findChild(Scrim) is None
    panel.reject()


def test_control_return_submits_and_plain_return_presses_nothing(qtbot: QtBot, window: QWidget) -> None:
    panel = _panel(window)
    panel.present()
    field = panel.findChild(LineEdit)
    assert isinstance(field, LineEdit)
    with qtbot.assertNotEmitted(panel.submitted):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert panel.isVisible()
    with qtbot.waitSignal(panel.submitted):
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(panel.submitted):
        panel.primary.click()
    panel.primary.setEnabled(False)
    with qtbot.assertNotEmitted(panel.submitted):
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    panel.reject()


def test_a_panel_stays_inside_its_window_and_scrolls(qtbot: QtBot, window: QWidget) -> None:
    window.resize(500, 400)
    panel = _panel(window)
    for number in range(30):
        panel.body.addWidget(Field(f"Field {number}"))
    panel.present()
    assert panel.width() <= 500 - 48
    assert panel.height() <= 400 - 48
    assert panel.scroller.verticalScrollBar().maximum() > 0
    assert panel.footer.isVisible()
    panel.reject()


def test_the_footer_says_a_fact_and_may_go(qtbot: QtBot, window: QWidget) -> None:
    panel = _panel(window)
    panel.set_fact("Nothing is saved yet")
    panel.add_footer(Button("Back", "ghost"))
    panel.set_title("Edit person")
    panel.set_primary("")
    panel.hide_footer()
    panel.present()
    assert panel.windowTitle() == "Edit person"
    assert not panel.footer.isVisible()
    panel.reject()


def test_a_scroll_bar_stands_in_the_margin(qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(900, 400)
    qtbot.addWidget(window)
    window.show()
    panel = Panel(window, "Something", 420, primary="Save")
    for _ in range(30):
        panel.body.addWidget(Field("Name"))
    panel.present()
    bar = panel.scroller.verticalScrollBar()
    qtbot.waitUntil(bar.isVisible)
    field = panel.content.findChildren(Field)[0]
    ends = field.mapTo(panel, field.rect().topRight()).x()
    assert ends == panel.primary.mapTo(panel, panel.primary.rect().topRight()).x()
    assert ends < bar.mapTo(panel, bar.rect().topLeft()).x()
    panel.close()

"""Every control that can be pressed looks another way under the pointer, with the keyboard on it, and when it is off."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QImage
from PySide6.QtWidgets import QApplication, QWidget

from relationship_journal.desktop.theme import theme
from relationship_journal.desktop.today.row_button import RowButton
from relationship_journal.desktop.widgets.button import Button, IconButton
from relationship_journal.desktop.widgets.chip import ChipButton, PersonChip
from relationship_journal.desktop.widgets.choice import CheckBox, Radio, Switch
from relationship_journal.desktop.widgets.field import LineEdit
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.link import Link
from relationship_journal.desktop.widgets.nav_button import NavButton
from relationship_journal.desktop.widgets.segmented import _Segment

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


def _row() -> RowButton:
    row = RowButton("A whole row")
    row.add(PlainLabel("A whole row", "strong"), 1)
    return row


KINDS: dict[str, Callable[[], QWidget]] = {
    "primary": lambda: Button("Save", "primary", "check", keys="Ctrl+Return"),
    "secondary": lambda: Button("Jot", "secondary", "pen-line"),
    "ghost": lambda: Button("Print", "ghost", "printer"),
    "soft": lambda: Button("Jot now", "soft"),
    "danger": lambda: Button("Forget", "danger"),
    "icon": lambda: IconButton("ellipsis", "More"),
    "link": lambda: Link("All meetings"),
    "chip": lambda: ChipButton("Today 10:30", "calendar-days"),
    "soft chip": lambda: ChipButton("Recent", chevron=False, soft=True),
    "person": lambda: PersonChip(2, "OP", "Odette Plumbridge"),
    "check": lambda: CheckBox("Send the plan"),
    "radio": lambda: Radio("Name only"),
    "switch": lambda: Switch("Place"),
    "nav": lambda: NavButton("People", "users"),
    "row": _row,
    "field": lambda: LineEdit("Filter"),
}
NO_HOVER = {"switch", "field"}
"""A switch says enough by its shape; a field has the caret under the pointer."""


@pytest.mark.parametrize("contrast", [None, True], ids=["usual", "high contrast"])
@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("kind", [*KINDS, "segment"])
def test_every_state_can_be_told_from_rest(qtbot: QtBot, kind: str, mode: str, contrast: bool | None) -> None:
    theme().set_mode(mode)  # type: ignore[arg-type]  # a table
    theme().set_high_contrast(contrast)
    ground = QWidget()
    qtbot.addWidget(ground)
    other = QWidget(ground)
    control = KINDS[kind]() if kind in KINDS else _Segment("a", "Timeline", ground)
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    control.setParent(ground)
    control.resize(control.sizeHint())
    control.move(150, 30)  # away from where the pointer is
    ground.resize(400, 80)
    ground.show()
    ground.activateWindow()
    other.setFocus()

    def picture() -> QImage:
        return ground.grab().toImage()  # what is posted waits: Qt would look where the pointer really is

    QApplication.processEvents()
    rest = picture()
    if kind not in NO_HOVER:
        point = QPointF(4, 4)
        control.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=True)
        QApplication.sendEvent(control, QEnterEvent(point, point, QPointF(control.mapToGlobal(point))))
        assert picture() != rest, "under the pointer"
        control.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
        QApplication.sendEvent(control, QEvent(QEvent.Type.Leave))
        assert picture() == rest
    control.setFocus(Qt.FocusReason.TabFocusReason)
    assert picture() != rest, "with the keyboard on it"
    other.setFocus()
    assert picture() == rest
    control.setEnabled(False)
    off = picture()
    assert off != rest or contrast, "off"  # with high contrast all ink is the same

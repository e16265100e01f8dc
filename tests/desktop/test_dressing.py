"""Style sheets: what is on screen at once, all else in the pauses and before it is seen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.dressing import Dressing

BEFORE = "QLineEdit { border: none; padding: 3px; }"
SHEET = "QLineEdit { border: none; padding: 7px; }"


@pytest.fixture
def dressing(qapp: QApplication) -> Iterator[Dressing]:
    kept = qapp.styleSheet()
    owner = QObject()
    made = Dressing(owner)
    yield made
    qapp.setStyleSheet(kept)


@pytest.fixture
def parts(qtbot: QtBot) -> tuple[QWidget, QWidget]:
    """One on screen and one that is not, in no window of the program."""
    shown, hidden = QWidget(), QWidget()
    for part in (shown, hidden):
        QLineEdit(part)
        qtbot.addWidget(part)
    shown.show()
    return shown, hidden


def test_before_there_is_a_part_the_sheet_is_the_applications(dressing: Dressing, qapp: QApplication) -> None:
    dressing.put_on(SHEET, qapp)
    assert qapp.styleSheet() == SHEET


def test_what_is_on_screen_changes_at_once_and_the_rest_in_a_pause(
    dressing: Dressing, parts: tuple[QWidget, QWidget], qapp: QApplication, qtbot: QtBot
) -> None:
    shown, hidden = parts
    dressing.put_on(BEFORE, qapp)
    for part in parts:
        dressing.add(part)
    assert shown.styleSheet() == hidden.styleSheet() == ""  # the application's is theirs
    dressing.put_on(SHEET, qapp)
    assert (shown.styleSheet(), hidden.styleSheet()) == (SHEET, "")
    assert qapp.styleSheet() == BEFORE  # every widget there is would be worked through for it
    qtbot.waitUntil(lambda: hidden.styleSheet() == SHEET)


def test_nobody_sees_a_part_in_the_sheet_before(
    dressing: Dressing, parts: tuple[QWidget, QWidget], qapp: QApplication
) -> None:
    _shown, hidden = parts
    dressing.add(hidden)
    dressing.put_on(SHEET, qapp)
    assert hidden.styleSheet() == ""
    hidden.show()
    assert hidden.styleSheet() == SHEET


def test_what_is_made_later_wears_the_sheet_in_force(
    dressing: Dressing, parts: tuple[QWidget, QWidget], qapp: QApplication
) -> None:
    shown, later = parts
    dressing.put_on(BEFORE, qapp)
    dressing.add(shown)
    dressing.put_on(SHEET, qapp)
    dressing.add(later)
    assert later.styleSheet() == SHEET


def test_a_part_that_goes_while_it_waits_is_let_go(
    dressing: Dressing, parts: tuple[QWidget, QWidget], qapp: QApplication, qtbot: QtBot
) -> None:
    shown, _hidden = parts
    gone, kept = QWidget(), QWidget()
    qtbot.addWidget(kept)
    for part in (shown, gone, kept):
        dressing.add(part)
    dressing.put_on(SHEET, qapp)
    gone.deleteLater()
    del gone
    qtbot.waitUntil(lambda: kept.styleSheet() == SHEET)

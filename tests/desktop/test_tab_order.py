"""Tab goes through a window as it is read, whatever was made when."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from relationship_journal.desktop.tab_order import move_focus, reading_order, tab_after, takes_tab

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    return made


def column_of(window: QWidget) -> QVBoxLayout:
    layout = window.layout()
    assert isinstance(layout, QVBoxLayout)
    return layout


def stops(window: QWidget) -> list[str]:
    """The words of what Tab stops at, in order."""
    window.show()
    return [
        each.text() for each in reading_order(window) if takes_tab(each) and isinstance(each, QPushButton)
    ]


def test_what_is_made_later_but_stands_earlier_comes_earlier(window: QWidget) -> None:
    column = column_of(window)
    column.addWidget(QPushButton("last"))
    row = QHBoxLayout()
    column.insertLayout(0, row)
    row.addWidget(QPushButton("second"))
    row.insertWidget(0, QPushButton("first"))
    assert stops(window) == ["first", "second", "last"]


def test_a_grid_is_read_row_by_row(window: QWidget) -> None:
    grid = QGridLayout()
    for words, row, place in (("d", 1, 1), ("b", 0, 1), ("c", 1, 0), ("a", 0, 0)):
        grid.addWidget(QPushButton(words), row, place)
    column_of(window).addLayout(grid)
    assert stops(window) == ["a", "b", "c", "d"]


def test_one_may_be_told_to_come_after_another(window: QWidget) -> None:
    cross, first, primary = QPushButton("cross"), QPushButton("first"), QPushButton("primary")
    for button in (cross, first, primary):
        column_of(window).addWidget(button)
    tab_after(primary, cross)
    assert stops(window) == ["first", "primary", "cross"]
    primary.hide()
    assert stops(window) == ["cross", "first"], "where that one is not shown, it stands where it is"


def test_it_goes_round_past_what_is_hidden_or_off_and_back_again(window: QWidget) -> None:
    buttons = [QPushButton(words) for words in "abcd"]
    for button in buttons:
        column_of(window).addWidget(button)
    first, off, hidden, last = buttons
    off.setEnabled(False)
    hidden.hide()
    window.show()
    first.setFocus()
    for forward, wanted in ((True, last), (True, first), (False, last), (False, first)):
        assert move_focus(window, forward)
        assert window.focusWidget() is wanted


def test_from_what_tab_does_not_stop_at_it_goes_to_what_follows_there(window: QWidget) -> None:
    before, clicked, after = QPushButton("before"), QPushButton("clicked"), QPushButton("after")
    clicked.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    for button in (before, clicked, after):
        column_of(window).addWidget(button)
    window.show()
    clicked.setFocus()
    assert move_focus(window, forward=True)
    assert window.focusWidget() is after


def test_where_there_is_nothing_the_focus_stays(window: QWidget) -> None:
    assert not move_focus(window, forward=True)


def test_what_gets_the_focus_is_scrolled_into_view(window: QWidget) -> None:
    scroll, long = QScrollArea(), QWidget()
    column = QVBoxLayout(long)
    for number in range(40):
        column.addWidget(QPushButton(str(number)))
    scroll.setWidget(long)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    top = QPushButton("top")
    column_of(window).addWidget(top)
    column_of(window).addWidget(scroll)
    window.resize(200, 160)
    window.show()
    top.setFocus()
    assert move_focus(window, forward=False)
    last = window.focusWidget()
    assert isinstance(last, QPushButton)
    assert last.text() == "39"
    assert not last.visibleRegion().isEmpty()


def test_of_choices_that_exclude_each_other_it_comes_to_the_one_that_holds(window: QWidget) -> None:
    before, choices = QPushButton("before"), [QRadioButton(words) for words in ("30", "45", "60")]
    for button in (before, *choices):
        column_of(window).addWidget(button)
    window.show()
    choices[0].setFocus()  # Qt then leaves the others out
    choices[2].setChecked(True)
    before.setFocus()
    for wanted in (choices[2], before):
        assert move_focus(window, forward=True)
        assert window.focusWidget() is wanted


def test_where_none_holds_it_comes_to_the_first(window: QWidget) -> None:
    before, choices = QPushButton("before"), [QRadioButton(words) for words in ("a", "b")]
    for button in (before, *choices):
        column_of(window).addWidget(button)
    window.show()
    before.setFocus()
    assert move_focus(window, forward=True)
    assert window.focusWidget() is choices[0]

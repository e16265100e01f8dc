"""Tiles to choose a value by, and one of several pages at a time."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.theme import color, theme
from relationship_journal.desktop.widgets.choice_tile import CheckTile, RadioTile
from relationship_journal.desktop.widgets.one_of import OneOf
from tests.desktop.people_desk import HOSTILE

LONG = "Rua das Flores 12, third floor on the left, behind the bakery\n4050-262 Porto\nPortugal"


@pytest.fixture
def pair(qtbot: QtBot) -> Iterator[tuple[RadioTile, RadioTile]]:
    holder = QWidget()
    column = QVBoxLayout(holder)
    group = QButtonGroup(holder)
    made = (RadioTile("020 555 0148", "yours"), RadioTile("not known", "file", known=False))
    for tile in made:
        group.addButton(tile)
        column.addWidget(tile)
    made[0].setChecked(True)
    qtbot.addWidget(holder)
    holder.resize(320, 120)
    holder.show()
    yield made
    holder.close()  # it lives as long as what is in it


def pixel(tile: QWidget, at: QPoint) -> QColor:
    return tile.grab().toImage().pixelColor(at)


def test_the_chosen_one_is_filled(pair: tuple[RadioTile, RadioTile]) -> None:
    inside = QPoint(pair[0].width() // 2, 6)
    assert pixel(pair[0], inside) == color("accent_soft")
    assert pixel(pair[1], inside) == color("card")
    QTest.mouseClick(pair[1], Qt.MouseButton.LeftButton, pos=QPoint(pair[1].width() - 4, 4))
    assert pixel(pair[1], inside) == color("accent_soft")


def test_tab_reaches_the_chosen_one_only(pair: tuple[RadioTile, RadioTile]) -> None:
    tab = Qt.FocusPolicy.TabFocus
    assert [bool(tile.focusPolicy() & tab) for tile in pair] == [True, False]
    pair[1].setChecked(True)
    assert [bool(tile.focusPolicy() & tab) for tile in pair] == [False, True]


def test_a_tile_says_field_value_and_whose(pair: tuple[RadioTile, RadioTile]) -> None:
    pair[0].name_field("Phone")
    pair[1].name_field("Phone", "O. Plumbridge")
    names = [tile.accessibleName() for tile in pair]
    assert names == ["Phone, 020 555 0148, yours", "Phone, not known, O. Plumbridge"]


@pytest.mark.parametrize("kind", [RadioTile, CheckTile])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_long_value_wraps_and_the_tile_grows(
    qtbot: QtBot, kind: type[RadioTile | CheckTile], scale: float
) -> None:
    theme().set_text_scale(scale)
    short, long = kind("Porto", "yours"), kind(LONG, "yours")
    for tile in (short, long):
        qtbot.addWidget(tile)
    assert long.heightForWidth(320) > short.heightForWidth(320) >= 36
    assert long.minimumSizeHint().width() < 320


def test_a_hostile_value_is_a_value(qtbot: QtBot) -> None:
    tile = CheckTile(HOSTILE * 30, "file")
    qtbot.addWidget(tile)
    tile.resize(200, tile.heightForWidth(200))
    assert not tile.grab().isNull()
    assert tile.text() == ""  # painted as plain text, never given to Qt as a label


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_mark_stands_where_reading_begins(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    tile = CheckTile("x")
    qtbot.addWidget(tile)
    tile.setLayoutDirection(direction)
    tile.setChecked(True)
    tile.resize(300, 36)
    picture = tile.grab().toImage()
    marked = [x for x in range(3, 297) if picture.pixelColor(x, 12) == color("accent")]
    assert marked
    assert (max(marked) < 60) == (direction == Qt.LayoutDirection.LeftToRight)


def test_only_the_shown_page_asks_for_room(qtbot: QtBot) -> None:
    small, large = QWidget(), QWidget()
    small.setMinimumHeight(40)
    large.setMinimumHeight(900)
    pages = OneOf(small, large)
    qtbot.addWidget(pages)
    pages.show()
    assert (pages.minimumSizeHint().height(), pages.index(), len(pages)) == (40, 0, 2)
    pages.show_widget(large)
    assert (pages.minimumSizeHint().height(), pages.shown() is large, small.isVisible()) == (900, True, False)

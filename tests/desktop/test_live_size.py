"""Another text size while a window is open: what has a width of its own follows at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.calendar_server.clashes import ClashPanel
from relationship_journal.desktop.importing.column_row import ColumnRow
from relationship_journal.desktop.review.parts import _Patch
from relationship_journal.desktop.schedule.length import LengthField
from relationship_journal.desktop.schedule.repeat import RepeatLine
from relationship_journal.desktop.theme import theme
from relationship_journal.desktop.widgets.column import Column
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.contact_tables import ColumnField, ColumnUse


@pytest.fixture(autouse=True)
def usual_size() -> Iterator[None]:
    theme().set_text_scale(1.0)
    yield
    theme().set_text_scale(1.0)


def length() -> tuple[QWidget, Callable[[], int]]:
    field = LengthField()
    field.set_minutes(75)
    return field, field.line.width


def repeat() -> tuple[QWidget, Callable[[], int]]:
    field = RepeatLine(lambda: datetime(2026, 5, 14, 9, tzinfo=UTC))
    field.link.click()
    return field, field.every.width


def patch() -> tuple[QWidget, Callable[[], int]]:
    holder = QWidget()
    made = _Patch("accent")
    QHBoxLayout(holder).addWidget(made)
    return holder, made.width


def column_row() -> tuple[QWidget, Callable[[], int]]:
    row = ColumnRow("Mail", ["odette@cloudberry.example"], ColumnUse(ColumnField.EMAIL))
    return row, row.field.width


def clash_side() -> tuple[QWidget, Callable[[], int]]:
    panel = QWidget()
    QVBoxLayout(panel).addLayout(ClashPanel._side(panel, "Here", "Thu 14 May, 10:30"))  # type: ignore[arg-type]  # needs none of it
    label = next(each for each in panel.findChildren(PlainLabel) if each.text() == "Here")
    return panel, label.width


@pytest.mark.parametrize("make", [length, repeat, patch, column_row, clash_side])
def test_a_width_of_its_own_follows_the_text_size(
    qtbot: QtBot, make: Callable[[], tuple[QWidget, Callable[[], int]]]
) -> None:
    widget, width = make()
    qtbot.addWidget(widget)
    widget.resize(900, 400)
    widget.show()
    before = width()
    theme().set_text_scale(2.0)
    qtbot.waitUntil(lambda: width() == pytest.approx(2 * before, abs=3))
    theme().set_text_scale(1.0)
    qtbot.waitUntil(lambda: width() == before)


def test_a_column_is_as_wide_as_it_is_told_or_as_its_rows_need(qtbot: QtBot) -> None:
    narrow = Column.of(PlainLabel("words that want more room"), lambda: 20)
    assert narrow.sizeHint().width() == 20
    wide = Column(lambda: 20, least=True)
    qtbot.addWidget(wide)
    qtbot.addWidget(narrow)
    QHBoxLayout(wide).addWidget(PlainLabel("words that want more room"))
    assert wide.sizeHint().width() > 100
    narrow.set_width(33)
    assert narrow.sizeHint().width() == narrow.minimumSizeHint().width() == 33
    narrow.set_width(0)
    assert narrow.sizeHint().width() == 20

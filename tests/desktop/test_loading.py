"""What pages show while they are first read: nothing for a moment, then quiet shapes, then what was read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.pages import Pages
from relationship_journal.desktop.widgets.loading_rows import ENTRIES, PEOPLE, WAIT_MS, LoadingRows, Shape
from relationship_journal.sample import write_sample
from relationship_journal.tour.stage import Stage
from tests.desktop.open_desk import MORNING
from tests.fixed_clock import FixedClock


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    clock = FixedClock(MORNING)
    write_sample(tmp_path / "sample.journal", clock)
    made = Stage(tmp_path / "sample.journal", clock, waiting=True)
    made.window.resize(1440, 900)
    made.start()
    made.settle()
    try:
        yield made
    finally:
        made.stop()


def pages(stage: Stage) -> Pages:
    assert stage.window.attached is not None
    return stage.window.attached.pages


def shapes(widget: QWidget) -> list[LoadingRows]:
    return [each for each in widget.findChildren(LoadingRows) if each.isVisible()]


def test_pages_say_that_they_still_read(stage: Stage, qtbot: QtBot) -> None:
    shown = pages(stage)
    assert shown.today.loading.isVisible()
    shown.show_page("people")
    stage.settle()
    assert shapes(shown.people.list)
    assert len(shapes(shown.people)) == 2
    stage._over.set()
    qtbot.waitUntil(lambda: shown.people.list.view.model().rowCount() > 0 and not shapes(shown.people))
    shown.show_page("today")
    qtbot.waitUntil(lambda: shown.today.next_up.isVisible() and not shown.today.loading.isVisible())


def test_shapes_lie_over_what_is_not_true_any_more(qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(300, 400)
    over.show()
    rows = LoadingRows(over, PEOPLE)
    rows.begin()
    assert not rows.isVisible()
    timers = rows.findChildren(QTimer)
    assert [each.interval() for each in timers] == [WAIT_MS]
    qtbot.waitUntil(rows.isVisible)
    assert rows.geometry() == over.rect()
    over.resize(500, 420)
    assert rows.geometry() == over.rect()
    rows.end()
    assert not rows.isVisible()
    rows.begin()
    rows.end()
    assert not timers[0].isActive()


@pytest.mark.parametrize("shape", [PEOPLE, ENTRIES])
def test_shapes_look_as_rows_do(qtbot: QtBot, shape: Shape) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(600, 500)
    over.show()
    rows = LoadingRows(over, shape)
    rows.begin()
    qtbot.waitUntil(rows.isVisible)
    image = rows.grab().toImage()
    paper = image.pixelColor(599, 499)
    painted = {y for y in range(500) if image.pixelColor(80, y) != paper}
    assert 40 < len(painted) < 250

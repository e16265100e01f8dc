"""How far long work is: quiet at first, announced at each quarter, stopped when asked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.work_progress import WorkProgress


@pytest.fixture
def work(qtbot: QtBot) -> Iterator[WorkProgress]:
    holder = QWidget()
    qtbot.addWidget(holder)
    made = WorkProgress(holder)
    holder.show()
    yield made
    holder.close()  # it lives as long as what is in it


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    heard: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    return heard


def test_nothing_shows_of_short_work(work: WorkProgress) -> None:
    work.begin("Reading {done} of {of}")
    assert work.isHidden()
    work.end()
    assert (work.isHidden(), work.busy(), work._quiet.isActive()) == (True, False, False)


def test_long_work_shows_and_counts(work: WorkProgress, qtbot: QtBot) -> None:
    said: list[str] = []
    work.said.connect(said.append)
    work.begin("Reading {done} of {of}")
    qtbot.waitUntil(work.isVisible)
    assert (work.bar.minimum(), work.bar.maximum()) == (0, 0)  # how much there is, is not known yet
    work.told(812, 1480)
    assert (said, work.bar.value(), work.bar.maximum()) == (["Reading 812 of 1,480"], 812, 1480)
    work.told(1, 0)
    work.end()
    work.told(900, 1480)  # too late
    assert said == ["Reading 812 of 1,480"]


def test_each_quarter_is_announced_once(work: WorkProgress, announced: list[str]) -> None:
    work.begin("{done} of {of}")
    for done in range(101):
        work.told_pair((done, 100))
    assert announced == ["25 of 100", "50 of 100", "75 of 100", "100 of 100"]
    work.begin("{done} of {of}")
    work.told(30, 100)
    assert announced[-1] == "30 of 100"


def test_stop_is_for_the_work_at_hand(work: WorkProgress, qtbot: QtBot) -> None:
    first = work.begin("x")
    qtbot.waitUntil(work.isVisible)
    QTest.mouseClick(work.stop_button, Qt.MouseButton.LeftButton)
    assert first.is_set()
    assert not work.begin("y").is_set()

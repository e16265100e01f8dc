"""The search index is put together while nobody does anything, and not a step further once somebody does."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from relationship_journal.desktop import idle_merging
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.idle_merging import IdleMerging
from tests.desktop.open_desk import open_desk

SAVES = 40


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def desk(field: QLineEdit, tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path, field) as opened:
        odette = opened.journal.contacts.add("Odette Plumbridge")
        for number in range(SAVES):
            opened.journal.jots.save(f"Coffee number {number} at the mill", [odette])
        yield opened


def parts(desk: Desk) -> int:
    """Of how many parts the index is."""
    with closing(sqlite3.connect(desk.journal.path)) as connection:
        return int(connection.execute("SELECT count(DISTINCT segid) FROM search_index_idx").fetchone()[0])


def test_saves_leave_their_parts_and_quiet_puts_them_together(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert parts(desk) > SAVES
    monkeypatch.setattr(idle_merging, "QUIET_MS", 10)
    merging = IdleMerging(desk)
    qtbot.waitUntil(lambda: parts(desk) < 8)
    merging.close()
    assert desk.journal.care.check(index=True).sound
    assert len(desk.journal.search.find("coffee mill").hits) == SAVES


def test_a_key_stops_it_and_quiet_lets_it_go_on(
    qtbot: QtBot, desk: Desk, field: QLineEdit, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[int] = []

    def step() -> bool:
        steps.append(1)
        return True

    monkeypatch.setattr(desk.journal.care, "merge_index", step)
    merging = IdleMerging(desk)
    merging.begin()
    qtbot.waitUntil(lambda: len(steps) >= 2)
    QTest.keyClick(field, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: not desk.writer.pending())
    done = len(steps)
    assert not merging.is_at_work
    merging.begin()
    qtbot.waitUntil(lambda: len(steps) > done)
    merging.close()


def test_a_change_stops_it_too(qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[int] = []

    def step() -> bool:
        steps.append(1)
        return True

    monkeypatch.setattr(desk.journal.care, "merge_index", step)
    merging = IdleMerging(desk)
    merging.begin()
    with qtbot.waitSignal(desk.news.changed):
        desk.journal.contacts.add("Barnaby Quillfeather")
    qtbot.waitUntil(lambda: not desk.writer.pending())
    done = len(steps)
    assert len(steps) == done
    assert not merging.is_at_work
    merging.close()

"""Everything as a readable folder, from Settings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.settings.data_page import DataPage
from relationship_journal.desktop.settings.folder_row import FolderRow
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.domain.errors import CannotWriteFile, Stopped
from relationship_journal.journal.exports import Exports
from relationship_journal.wording import sentence
from tests.desktop.open_desk import open_desk


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 800)
    window.show()
    with open_desk(tmp_path / "home", window) as made:
        made.journal.contacts.add("Odette Plumbridge")
        yield made


@pytest.fixture
def row(desk: Desk, qtbot: QtBot) -> FolderRow:
    made = FolderRow(desk, desk.notices)
    qtbot.addWidget(made)
    made.show()
    return made


def choose(monkeypatch: pytest.MonkeyPatch, row: FolderRow, where: Path | str) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(where))
    row.button.click()


def test_the_page_has_the_row(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    page = DataPage(desk, SettingsStore(tmp_path / "settings.ini"), desk.notices)
    qtbot.addWidget(page)
    page.show()
    assert page.folder.isVisible()
    assert page.folder.button.accessibleName() == "Export everything as a readable folder"
    qtbot.waitUntil(lambda: not desk.background.pending())


def test_a_new_folder_of_the_day_is_written_and_shown(
    desk: Desk, row: FolderRow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("test 2026-05-14", "test 2026-05-14 (2)"):
        choose(monkeypatch, row, tmp_path)
        assert not row.button.isEnabled()
        qtbot.waitUntil(row.button.isEnabled)
        assert (tmp_path / name / "people" / "Odette Plumbridge.txt").is_file()
        assert desk.notices.current() == f"Wrote 1 person to {name}"


def test_choosing_nothing_writes_nothing(
    row: FolderRow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, row, "")
    assert row.button.isEnabled()
    assert [each.name for each in tmp_path.iterdir()] == ["home"]


def test_a_place_that_refuses_is_said(
    desk: Desk, row: FolderRow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, row, tmp_path / "nowhere")
    qtbot.waitUntil(row.button.isEnabled)
    place = tmp_path / "nowhere" / "test 2026-05-14"
    said = CannotWriteFile(path=str(place), reason="No such file or directory")
    assert desk.notices.current() == sentence(said)


def test_it_can_be_stopped(
    desk: Desk, row: FolderRow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, ended = Event(), Event()

    def everything(_exports: Exports, _folder: Path, progress: Any, stopped: Any) -> None:
        progress(1, 2)
        begun.set()
        while not stopped():
            pass
        ended.set()
        raise Stopped

    monkeypatch.setattr(Exports, "everything", everything)
    choose(monkeypatch, row, tmp_path)
    qtbot.waitUntil(lambda: begun.is_set() and row.line.isVisible())
    row.line.stop_button.click()
    assert row.button.isEnabled()
    qtbot.waitUntil(lambda: ended.is_set() and not desk.background.pending())
    assert not row.line.isVisible()
    assert desk.notices.current() == ""

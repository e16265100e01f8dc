"""Data & backup in Settings: backups made, looked into, restored and taken back, copies, the second folder, checks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.known_journals import KnownJournals
from relationship_journal.desktop.settings.backup_rows import BackupRow
from relationship_journal.desktop.settings.data_page import DataPage
from relationship_journal.desktop.settings.panel import SettingsPanel
from relationship_journal.desktop.settings.restore_panel import RestorePanel
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.domain.care import BackupReason, CheckReport, Finding
from relationship_journal.domain.errors import (
    DamagedJournal,
    JournalError,
    NotAJournal,
    Stopped,
    StorageFailed,
)
from tests.desktop.open_desk import open_desk


@dataclass
class Kept:
    """The panel at Data & backup over a journal with Odette in it."""

    panel: SettingsPanel
    page: DataPage
    desk: Desk
    store: SettingsStore
    qtbot: QtBot

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.desk.writer.pending())
        self.desk.news.flush()
        self.qtbot.waitUntil(lambda: not self.desk.background.pending())

    def said(self) -> str:
        return self.panel.notices.current()

    def rows(self) -> list[BackupRow]:
        return [row for row in self.page.list.card.rows() if isinstance(row, BackupRow)]

    def look(self, path: Path) -> RestorePanel:
        opened = self.page.restore(path)
        self.settle()
        return opened

    def second(self) -> Path | None:
        return self.desk.journal.backups.second

    def people(self) -> int:
        return self.desk.journal.contacts.count()


@pytest.fixture
def kept(tmp_path: Path, qtbot: QtBot) -> Iterator[Kept]:
    window = QWidget()
    window.resize(1440, 900)
    qtbot.addWidget(window)
    window.show()
    store = SettingsStore(tmp_path / "settings.ini")
    with open_desk(tmp_path, window) as desk:
        odette = desk.journal.contacts.add("Odette")
        desk.journal.jots.save("Coffee", [odette])
        panel = SettingsPanel(desk, store, window, "data")
        panel.present()
        page = panel.page()
        assert isinstance(page, DataPage)
        made = Kept(panel, page, desk, store, qtbot)
        made.settle()
        yield made
        made.settle()
        if isValid(panel):
            panel.close()


def labels(widget: QWidget) -> str:
    return " | ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))


def chosen(monkeypatch: pytest.MonkeyPatch, name: str, answer: Any) -> None:
    monkeypatch.setattr(QFileDialog, name, lambda *_args, **_more: answer)


# -- making ----------------------------------------------------------------------------------------


def test_it_tells_where_the_journal_lies_and_that_there_is_no_backup_yet(kept: Kept) -> None:
    assert kept.page.place.detail() == str(kept.desk.journal.path)
    assert kept.page.backups.detail().startswith("None yet.")
    assert kept.rows() == []
    assert not kept.page.list.isVisibleTo(kept.page)


def test_a_backup_is_made_and_listed_with_what_is_in_it(kept: Kept) -> None:
    kept.page.make.click()
    assert not kept.page.make.isEnabled()
    kept.settle()
    assert kept.page.make.isEnabled()
    assert kept.said().startswith("Backed up: 1 person, 1 entry")
    [row] = kept.rows()
    assert "Today, 09:50 | asked for | 1 person, 1 entry, the last of 14 May 2026" in labels(row)
    assert "kB" in labels(row)
    assert kept.page.backups.detail().startswith("The last: today, 09:50. Nothing changed since.")


def test_backups_made_by_themselves_are_listed_too(kept: Kept) -> None:
    kept.desk.journal.backups.make(BackupReason.IMPORT)
    kept.desk.journal.contacts.add("Barnaby")
    kept.settle()
    assert "before an import" in labels(kept.rows()[0])


def test_many_backups_are_shown_when_asked_for(kept: Kept) -> None:
    for number in range(7):
        kept.desk.clock.advance(hours=1)  # type: ignore[attr-defined]  # a clock of the tests
        kept.desk.journal.contacts.add(f"Person {number}")
        kept.desk.journal.backups.make()
    kept.page.refresh()
    kept.settle()
    assert len(kept.rows()) == 4
    assert kept.page.list.more.label() == "Show all 7"
    kept.page.list.more.click()
    assert len(kept.rows()) == 7


def test_a_journal_that_shrank_is_asked_about_first(kept: Kept) -> None:
    journal = kept.desk.journal
    added = [journal.contacts.add(f"Person {number}") for number in range(40)]
    journal.backups.make()
    for contact in added[:30]:
        journal.contacts.remove(contact)
    kept.page.back_up()
    kept.settle()
    assert kept.page.banner.isVisibleTo(kept.page)
    assert "people 11 of 41" in kept.page.banner.accessibleName()
    assert len(journal.backups.all()) == 1
    kept.page.banner.button.click()
    kept.settle()
    assert not kept.page.banner.isVisibleTo(kept.page)
    assert len(journal.backups.all()) == 2


def test_a_backup_can_be_stopped_and_leaves_nothing(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = Event()

    def endless(*, anyway: bool, progress: object, stopped: Any) -> None:
        begun.set()
        while not stopped():
            pass
        raise Stopped

    with monkeypatch.context() as slow:
        slow.setattr(kept.desk.journal.backups, "make", endless)
        kept.page.back_up()
        kept.qtbot.waitUntil(begun.is_set)
        kept.qtbot.waitUntil(kept.page.line.stop_button.isVisible)
        kept.page.line.stop_button.click()
        kept.settle()
    assert kept.page.line.isHidden()
    assert kept.page.make.isEnabled()
    assert kept.rows() == []
    kept.page.back_up()
    kept.settle()
    assert len(kept.rows()) == 1


def test_a_backup_the_disk_refuses_is_said_beside_the_button(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object, **_more: object) -> None:
        raise StorageFailed("error.disk_full", reason="full")

    monkeypatch.setattr(kept.desk.journal.backups, "make", refuse)
    kept.page.back_up()
    kept.settle()
    assert kept.page.banner.accessibleName().startswith("The disk is full.")
    assert not kept.page.banner.button.isVisibleTo(kept.page.banner)
    assert kept.page.make.isEnabled()


# -- the second folder and copies ------------------------------------------------------------------


def test_a_second_folder_is_remembered_used_and_taken_back(
    kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    chosen(monkeypatch, "getExistingDirectory", str(stick))
    kept.page.choose.click()
    assert kept.second() == stick
    assert KnownJournals(SettingsStore(kept.store.path)).second() == stick
    assert str(stick) in kept.page.second.detail()
    kept.page.back_up()
    kept.settle()
    assert len(list(stick.iterdir())) == 1
    kept.page.clear.click()
    assert kept.second() is None
    assert KnownJournals(SettingsStore(kept.store.path)).second() is None
    assert kept.page.second.detail().startswith("None.")


def test_the_folder_of_the_backups_is_no_second_one(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.desk.journal.backups.make()
    chosen(monkeypatch, "getExistingDirectory", str(kept.desk.journal.backups.folder))
    kept.page.choose.click()
    assert kept.desk.journal.backups.second is None
    assert "already" in kept.said()


def test_choosing_nothing_changes_nothing(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen(monkeypatch, "getExistingDirectory", "")
    chosen(monkeypatch, "getSaveFileName", ("", ""))
    chosen(monkeypatch, "getOpenFileName", ("", ""))
    kept.page.choose.click()
    kept.page._save_copy()
    kept.page._choose_file()
    assert kept.desk.journal.backups.second is None
    assert kept.panel.findChildren(RestorePanel) == []


def test_a_copy_is_saved_where_the_reader_wants_it_and_never_over_a_file(
    kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "copy.journal"
    chosen(monkeypatch, "getSaveFileName", (str(target), ""))
    kept.page._save_copy()
    kept.settle()
    assert kept.said() == "Saved copy.journal"
    assert kept.desk.journal.backups.look(target).contents.people == 1
    before = target.read_bytes()
    kept.page._save_copy()
    kept.settle()
    assert "there already" in kept.said()
    assert target.read_bytes() == before


# -- going back ------------------------------------------------------------------------------------


def test_a_look_inside_stands_beside_what_the_journal_holds_now(kept: Kept) -> None:
    made = kept.desk.journal.backups.make()
    kept.desk.journal.contacts.add("Barnaby")
    panel = kept.look(Path(made.path))
    said = labels(panel.content)
    assert "In the backup | In the journal now" in said
    assert "People | 1 | 2" in said
    assert "Entries | 1 | 1" in said
    assert "What was changed since then is not in it; Undo brings it back." in said
    panel.reject()
    assert kept.people() == 2


def test_a_restore_is_done_and_undone(kept: Kept) -> None:
    journal = kept.desk.journal
    made = journal.backups.make()
    journal.contacts.add("Barnaby")
    kept.settle()
    panel = kept.look(Path(made.path))
    panel.primary.click()
    kept.settle()
    assert kept.people() == 1
    assert kept.said() == "Restored the backup of today, 09:50"
    toast = kept.panel.notices._toast
    assert toast is not None
    toast._act()
    kept.settle()
    assert kept.people() == 2
    assert kept.said() == "The journal is as it was before the restore"


def test_a_row_and_a_file_lead_to_the_same_look(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    made = kept.desk.journal.backups.make()
    kept.page.refresh()
    kept.settle()
    kept.rows()[0].button.click()
    kept.settle()
    [panel] = kept.panel.findChildren(RestorePanel)
    assert panel.primary.isEnabled()
    panel.close()
    chosen(monkeypatch, "getOpenFileName", (str(made.path), ""))
    kept.page._choose_file()
    kept.settle()
    assert any(each.primary.isEnabled() for each in kept.panel.findChildren(RestorePanel))
    for each in kept.panel.findChildren(RestorePanel):
        each.close()


def test_a_file_that_is_no_journal_is_refused_in_words(kept: Kept, tmp_path: Path) -> None:
    other = tmp_path / "letter.txt"
    other.write_text("Dear Odette, " * 100, encoding="utf-8")
    panel = kept.look(other)
    assert "is not a journal" in labels(panel.content)
    assert not panel.primary.isVisibleTo(panel)
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert kept.people() == 1


def test_a_restore_that_fails_leaves_everything_and_says_why(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = kept.desk.journal.backups.make()

    def refuse(_path: Path) -> None:
        raise NotAJournal(path="gone")

    panel = kept.look(Path(made.path))
    monkeypatch.setattr(kept.desk.journal.backups, "restore", refuse)
    panel.primary.click()
    panel.reject()  # waits until it is over
    assert panel.isVisible()
    kept.settle()
    assert "not a journal" in panel._fact.text()
    assert panel.primary.isEnabled()
    panel.reject()


# -- checking --------------------------------------------------------------------------------------


def test_a_sound_journal_is_said_to_be(kept: Kept) -> None:
    kept.page.check.button.click()
    kept.settle()
    assert kept.page.check.row.detail().startswith("All well: ")
    assert not kept.page.check.banner.isVisibleTo(kept.page)


def test_what_a_check_finds_is_listed_and_the_program_told(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[JournalError] = []
    kept.desk.on_unavailable = told.append
    found = tuple(Finding("changed", "entry", number) for number in range(1, 12))
    report = CheckReport(thorough=True, rows=120, findings=found)
    monkeypatch.setattr(kept.desk.journal.care, "check", lambda **_more: report)
    kept.page.check.start()
    kept.settle()
    assert kept.page.check.banner.accessibleName().startswith("11 things are not as they were written.")
    lines = kept.page.check.findings.text().splitlines()
    assert (lines[0], lines[-1]) == ("Jot 1 is not as it was written", "and 3 more")
    assert isinstance(told[0], DamagedJournal)
    assert told[0].data["report"] is report


def test_a_check_can_be_stopped(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[int, int]] = []

    def check(*, thorough: bool, progress: Any, stopped: Any) -> CheckReport:
        assert thorough
        progress(1, 4)
        while not stopped():
            seen.append((1, 4))
        raise Stopped

    monkeypatch.setattr(kept.desk.journal.care, "check", check)
    kept.page.check.start()
    kept.qtbot.waitUntil(lambda: kept.page.check.line.bar.maximum() == 4)
    kept.qtbot.waitUntil(lambda: kept.page.check.line.isVisibleTo(kept.page))
    kept.page.check.line.stop_button.click()
    kept.settle()
    assert kept.page.check.row.detail().startswith("Stopped")
    assert kept.page.check.button.isEnabled()
    assert not kept.page.check.line.isVisibleTo(kept.page)


def test_damage_that_cannot_be_read_is_said(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(**_more: object) -> CheckReport:
        raise DamagedJournal(path="x.journal")

    monkeypatch.setattr(kept.desk.journal.care, "check", fail)
    kept.page.check.start()
    kept.settle()
    assert "x.journal is damaged" in kept.page.check.banner.accessibleName()

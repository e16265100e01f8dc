"""The rescue page over a made-up rescuer: what it says, what it offers, and that Stop stops."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from threading import Event, get_ident

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from relationship_journal.desktop import care_words, regional
from relationship_journal.desktop.background import Background
from relationship_journal.desktop.rescue import words
from relationship_journal.desktop.rescue.page import RescuePage
from relationship_journal.domain.care import Backup, BackupReason, CheckReport, Contents, Finding, Salvaged
from relationship_journal.domain.errors import (
    DamagedJournal,
    JournalUnavailable,
    NotAJournal,
    Stopped,
    StorageFailed,
    VanishedJournal,
)
from tests.fixed_clock import FixedClock

PATH = Path("/somewhere/work.journal")
CONTENTS = Contents(131, 1204, date(2026, 5, 13))
MADE = datetime(2026, 5, 14, 7, 50, tzinfo=UTC)
DAMAGED = DamagedJournal(path=str(PATH))


def backup(days: int = 0, reason: BackupReason = BackupReason.DAILY) -> Backup:
    return Backup(Path(f"/backups/{days}.journal"), MADE - timedelta(days=days), reason, 4096, CONTENTS)


@dataclass
class FakeRescuer:
    """Answers what a test wants, and notes the thread it was asked on."""

    found: tuple[Backup, ...] = ()
    good: Backup | None = None
    refusal: Exception | None = None
    restored: list[Path] = field(default_factory=list)
    threads: set[int] = field(default_factory=set)
    goes_on: Event = field(default_factory=Event)
    was_stopped: Event = field(default_factory=Event)
    patient: bool = False

    def backups(self) -> tuple[Backup, ...]:
        self.threads.add(get_ident())
        return self.found

    def newest_good(self) -> Backup | None:
        return self.good

    def sealed(self) -> Path | None:
        return None

    def say_passphrase(self, path: Path, passphrase: str) -> None:
        raise AssertionError(f"nothing is encrypted here: {path}")

    def restore(self, path: Path) -> Path | None:
        self.threads.add(get_ident())
        if self.refusal:
            raise self.refusal
        self.restored.append(path)
        return Path("/somewhere/work.journal.damaged-1")

    def salvage(self, progress: Callable[[int, int], None], stopped: Callable[[], bool]) -> Salvaged:
        self.threads.add(get_ident())
        progress(3, 10)
        while self.patient and not self.goes_on.wait(0.01):
            if stopped():
                self.was_stopped.set()
                raise Stopped
        if self.refusal:
            raise self.refusal
        return Salvaged(1190, 14, 1, 0, Path("/somewhere/work.journal.damaged-1"), CONTENTS)


@dataclass
class Scene:
    qtbot: QtBot
    background: Background

    def page(self, rescuer: FakeRescuer, why: words.Why = DAMAGED) -> RescuePage:
        page = RescuePage(rescuer, PATH, why, self.background, FixedClock())
        self.qtbot.addWidget(page)
        page.resize(900, 700)
        page.show()
        self.settle()
        return page

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.background.pending())


@pytest.fixture
def scene(qtbot: QtBot) -> Iterator[Scene]:
    background = Background()
    yield Scene(qtbot, background)
    background.close()


def test_the_newest_good_backup_is_looked_into_and_opened(scene: Scene) -> None:
    rescuer = FakeRescuer((backup(), backup(1), backup(2, BackupReason.IMPORT)), backup(1))
    page = scene.page(rescuer)
    assert page.backups._inside.text() == care_words.contents_words(CONTENTS)
    assert page.backups._when.text().endswith("13 May 2026, 09:50")
    assert page.backups.others_link.label() == "Other backups (2)"
    with scene.qtbot.waitSignal(page.restored) as said:
        page.backups.open_button.click()
    assert rescuer.restored == [Path("/backups/1.journal")]
    assert said.args is not None
    assert said.args[0].endswith("The damaged file is kept as work.journal.damaged-1.")
    assert get_ident() not in rescuer.threads, "everything off the UI thread"


def test_another_backup_can_be_opened(scene: Scene) -> None:
    rescuer = FakeRescuer((backup(), backup(3, BackupReason.MERGE)), backup())
    page = scene.page(rescuer)
    assert not page.backups._others.isVisible()
    page.backups.others_link.click()
    assert page.backups._others.isVisible()
    with scene.qtbot.waitSignal(page.restored):
        page.backups.wanted.emit(rescuer.found[1])
    assert rescuer.restored == [Path("/backups/3.journal")]


def test_a_backup_that_is_refused_is_said_and_another_can_be_tried(scene: Scene) -> None:
    rescuer = FakeRescuer((backup(),), backup(), StorageFailed("error.disk_full"))
    page = scene.page(rescuer)
    page.backups.open_button.click()
    assert not page.backups.isEnabled()
    scene.settle()
    assert page.problem.isVisible()
    assert "The disk is full" in page.problem.accessibleName()
    assert page.backups.isEnabled()
    rescuer.refusal = None
    with scene.qtbot.waitSignal(page.restored):
        page.backups.open_button.click()
    assert not page.problem.isVisible()


def test_a_file_from_elsewhere_can_be_chosen(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = [("/stick/old.journal", ""), ("", "")]
    monkeypatch.setattr(
        "relationship_journal.desktop.rescue.page.QFileDialog.getOpenFileName", lambda *_: chosen.pop(0)
    )
    rescuer = FakeRescuer()
    page = scene.page(rescuer)
    assert not page.backups.open_button.isVisible()
    assert page.retry.isVisible()
    with scene.qtbot.waitSignal(page.restored):
        page.backups.file_link.click()
    assert rescuer.restored == [Path("/stick/old.journal")]
    page._set_busy(busy=False)
    page.backups.file_link.click()  # closed without a choice
    scene.settle()
    assert len(rescuer.restored) == 1


def test_what_can_be_read_is_put_together_and_counted(scene: Scene) -> None:
    page = scene.page(FakeRescuer((backup(),), backup()))
    page.salvage.start_button.click()
    assert page.salvage.stop_button.isVisible()
    scene.settle()
    said = page.salvage._text.text()
    assert f"{regional.number(1190)} records were read" in said
    assert "14 came from the newest backup" in said
    assert "1 may have a changed letter" in said
    assert "Nothing that was known is missing" in said
    with scene.qtbot.waitSignal(page.restored) as opened:
        page.salvage.open_button.click()
    assert opened.args is not None
    assert "work.journal.damaged-1" in opened.args[0]


def test_putting_together_shows_how_far_it_is_and_stops(scene: Scene) -> None:
    rescuer = FakeRescuer((backup(),), backup(), patient=True)
    page = scene.page(rescuer)
    page.salvage.start_button.click()
    scene.qtbot.waitUntil(lambda: page.salvage.bar.maximum() == 10)
    assert page.salvage.bar.value() == 3
    page.salvage.stop_button.click()
    assert page.salvage.start_button.isVisible()
    assert page.backups.isEnabled()
    scene.settle()
    assert rescuer.was_stopped.is_set()
    assert not page.problem.isVisible()


def test_a_page_that_goes_stops_its_work(scene: Scene) -> None:
    rescuer = FakeRescuer(patient=True)
    page = RescuePage(rescuer, PATH, DAMAGED, scene.background, FixedClock())
    scene.settle()
    page.salvage.start_button.click()
    # A page that goes before its work has begun takes the work off the queue: nothing would be there to stop.
    scene.qtbot.waitUntil(lambda: page.salvage.bar.maximum() == 10)
    delete(page)
    scene.qtbot.waitUntil(rescuer.was_stopped.is_set)


@pytest.mark.parametrize(
    ("refusal", "said"),
    [(DAMAGED, "Nothing can be read of this file"), (StorageFailed("error.disk_full"), "The disk is full")],
)
def test_what_cannot_be_put_together_is_said(scene: Scene, refusal: Exception, said: str) -> None:
    page = scene.page(FakeRescuer(refusal=refusal))
    page.salvage.start_button.click()
    scene.settle()
    assert said in page.problem.accessibleName()
    assert page.salvage.start_button.isEnabled()


@pytest.mark.parametrize(
    ("why", "title", "ways"),
    [
        (DAMAGED, "The journal is damaged", ["Put together", "Try again"]),
        (
            VanishedJournal(path=str(PATH)), "The journal that was here is gone",
            ["Try again", "Start a new journal"],
        ),
        (NotAJournal("error.empty_file", path=str(PATH)), "The journal is empty", ["Try again"]),
        (
            JournalUnavailable("error.remains", path=str(PATH), log="work.journal-wal"),
            "The journal could not be opened", ["Try again"],
        ),
        (
            CheckReport(thorough=True, rows=9, findings=(Finding("changed", "entry", 7),)),
            "Part of the journal has changed", ["Put together", "Go on with it as it is"],
        ),
    ],
)  # fmt: skip
def test_each_reason_has_its_words_and_its_ways(
    scene: Scene, why: words.Why, title: str, ways: list[str]
) -> None:
    page = scene.page(FakeRescuer(), why)
    assert page.accessibleName() == title
    offered = [
        each.label() for each in (page.salvage.start_button, page.retry, page.start) if each.isVisible()
    ]
    assert offered == ways
    assert str(PATH) in words.explanation(why, PATH)


def test_findings_are_named_and_the_rest_counted() -> None:
    kinds = ("changed", "gone", "unknown", "loose", "search", "index", "picture", "file", "new kind")
    report = CheckReport(True, 9, tuple(Finding(kind, "entry_contact", 7) for kind in kinds))
    lines = words.finding_lines(report)
    assert lines[0] == "Jot 7 is not as it was written"
    assert lines[-1] == "and 4 more"
    assert len(lines) == 6
    for kind in kinds:
        [line] = words.finding_lines(CheckReport(True, 1, (Finding(kind),)))
        assert line
        assert "{" not in line


def test_every_reason_for_a_backup_has_words() -> None:
    assert all(care_words.reason_words(reason) for reason in BackupReason)


def test_numbers_of_one_are_said_as_such() -> None:
    assert care_words.contents_words(Contents(1, 1)) == "1 person, 1 entry"

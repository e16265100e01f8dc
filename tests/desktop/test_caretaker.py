"""The caretaker: backups when due, checks when due, and a banner only where the reader can do something."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.desktop import caretaker
from relationship_journal.desktop.caretaker import Caretaker
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.known_journals import KnownJournals
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.widgets.banner import Banner
from relationship_journal.domain.care import CheckReport, Finding
from relationship_journal.domain.errors import (
    DamagedJournal,
    JournalUnavailable,
    ShrunkJournal,
    StorageFailed,
)
from relationship_journal.place import Place, PlaceKind
from tests.desktop.open_desk import open_desk

SOUND = CheckReport(thorough=True, rows=1)
WRONG = CheckReport(thorough=True, rows=1, findings=(Finding("changed", "entry", 7),))


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    over = QWidget()
    qtbot.addWidget(over)
    with open_desk(tmp_path, over) as opened:
        opened.journal.contacts.add("Odette")
        yield opened


@pytest.fixture
def known(tmp_path: Path) -> KnownJournals:
    return KnownJournals(SettingsStore(tmp_path / "settings.ini"))


@pytest.fixture
def keeper(desk: Desk, known: KnownJournals, monkeypatch: pytest.MonkeyPatch) -> Iterator[Caretaker]:
    monkeypatch.setattr(caretaker, "kind_of_place", lambda _path: Place())
    made = Caretaker(desk, known)
    yield made
    made.close()


@pytest.fixture
def settle(qtbot: QtBot, desk: Desk) -> Callable[[], None]:
    def until_quiet() -> None:
        qtbot.waitUntil(lambda: not desk.background.pending())

    return until_quiet


Case = tuple[date | None, bool, bool]
"""The last thorough check, whether the journal was closed cleanly, whether the next check is thorough."""


def until_quiet(desk: Desk) -> None:
    desk.background._threads.waitForDone(60_000)
    desk.background.deliver()


def shown(desk: Desk) -> dict[str, Banner]:
    return desk.notices._shown


def test_after_the_start_a_backup_is_made_and_the_journal_checked(
    desk: Desk, keeper: Caretaker, known: KnownJournals, settle: Callable[[], None]
) -> None:
    keeper.begin()
    settle()
    assert len(desk.journal.backups.all()) == 1
    assert known.checked(desk.journal.path) == desk.today()
    assert not shown(desk)
    keeper.back_up_if_due()
    settle()
    assert len(desk.journal.backups.all()) == 1, "nothing changed since"


def test_it_begins_by_itself_and_looks_every_hour(
    qtbot: QtBot, desk: Desk, known: KnownJournals, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(caretaker, "START_MS", 1)
    monkeypatch.setattr(caretaker, "HOUR_MS", 5)
    monkeypatch.setattr(caretaker, "kind_of_place", lambda _path: Place())
    asked: list[int] = []
    monkeypatch.setattr(desk.journal.backups, "make_if_due", lambda _stopped: asked.append(1))
    made = Caretaker(desk, known)
    qtbot.waitUntil(lambda: len(asked) >= 3)
    qtbot.waitUntil(lambda: known.checked(desk.journal.path) is not None)
    made.close()


@pytest.mark.parametrize(
    "case",
    [
        (None, True, True),
        (date(2026, 5, 14), True, False),
        (date(2026, 5, 8), True, False),
        (date(2026, 5, 7), True, True),
        (date(2026, 6, 1), True, True),  # the clock was wrong then, or is now
        (date(2026, 5, 14), False, True),
    ],
)
def test_the_check_is_thorough_after_a_week_or_an_unclean_end(
    desk: Desk, keeper: Caretaker, known: KnownJournals, monkeypatch: pytest.MonkeyPatch, case: Case
) -> None:
    last, clean, thorough = case
    if last is not None:
        known.set_checked(desk.journal.path, last)
    asked: list[bool] = []

    def check(*, thorough: bool, **_how: object) -> CheckReport:
        asked.append(thorough)
        return CheckReport(thorough=thorough, rows=0)

    monkeypatch.setattr(desk.journal.care, "check", check)
    monkeypatch.setattr(type(desk.journal.care), "closed_cleanly", clean)
    keeper.check()
    until_quiet(desk)
    assert asked == [thorough]
    assert (known.checked(desk.journal.path) == desk.today()) == (thorough or last == desk.today())


def test_a_finding_is_a_banner_that_leads_to_it(
    qtbot: QtBot, desk: Desk, keeper: Caretaker, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.journal.care, "check", lambda **_: WRONG)
    keeper.check()
    settle()
    assert "found one thing" in shown(desk)["damage"].accessibleName()
    with qtbot.waitSignal(keeper.look_requested) as looked:
        shown(desk)["damage"].button.click()
    assert looked.args == [WRONG]


def test_what_is_only_computed_is_computed_anew_and_not_spoken_of(
    desk: Desk, keeper: Caretaker, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    mended: list[int] = []
    report = CheckReport(thorough=True, rows=9, findings=(Finding("standing", "contact", 1),))
    monkeypatch.setattr(desk.journal.care, "check", lambda **_: report)
    monkeypatch.setattr(desk.journal.care, "mend", lambda: mended.append(1))
    keeper.check()
    settle()
    assert mended == [1]
    assert not shown(desk)


def test_damage_met_by_a_check_or_a_backup_is_said(
    desk: Desk, keeper: Caretaker, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(*_asked: object, **_how: object) -> None:
        raise DamagedJournal

    monkeypatch.setattr(desk.journal.care, "check", damaged)
    monkeypatch.setattr(desk.journal.backups, "make_if_due", damaged)
    for act in (keeper.check, keeper.back_up_if_due):
        desk.notices.drop_banner("damage")
        act()
        settle()
        assert "the file is damaged" in shown(desk)["damage"].accessibleName()
    assert "backup" not in shown(desk)


def test_a_check_that_finds_the_file_gone_tells_the_program(
    desk: Desk, keeper: Caretaker, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    desk.on_unavailable = told.append

    def gone(**_how: object) -> None:
        raise JournalUnavailable

    monkeypatch.setattr(desk.journal.care, "check", gone)
    keeper.check()
    settle()
    assert len(told) == 1


def test_a_journal_that_shrank_is_backed_up_when_the_reader_says_so(
    desk: Desk, keeper: Caretaker, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def shrunk(_stopped: object) -> None:
        raise ShrunkJournal(people=1, entries=2, people_before=10, entries_before=20)

    monkeypatch.setattr(desk.journal.backups, "make_if_due", shrunk)
    keeper.back_up_if_due()
    settle()
    banner = shown(desk)["backup"]
    assert "people 1 of 10, entries 2 of 20" in banner.accessibleName()
    assert banner.button.label() == "Back up anyway"
    banner.button.click()
    settle()
    assert not shown(desk)
    assert len(desk.journal.backups.all()) == 1
    assert desk.notices.current() == "Backup made"


def test_a_backup_that_fails_is_said_with_the_reason_and_tried_again(
    desk: Desk, keeper: Caretaker, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_stopped: object) -> None:
        raise StorageFailed("error.disk_full")

    with monkeypatch.context() as patched:
        patched.setattr(desk.journal.backups, "make_if_due", full)
        keeper.back_up_if_due()
        settle()
    banner = shown(desk)["backup"]
    assert banner.accessibleName().startswith("The last backup could not be made. The disk is full.")
    assert banner.button.label() == "Try again"
    banner.button.click()
    settle()
    assert not shown(desk)


@pytest.mark.parametrize(
    "case",
    [
        (Place(PlaceKind.SYNCED, "Dropbox"), "synced by Dropbox"),
        (Place(PlaceKind.NETWORK, "NFS"), "another computer (NFS)"),
    ],
)
def test_a_synced_or_network_folder_is_spoken_of_once(
    qtbot: QtBot, desk: Desk, known: KnownJournals, monkeypatch: pytest.MonkeyPatch, case: tuple[Place, str]
) -> None:
    place, said = case
    monkeypatch.setattr(
        caretaker, "kind_of_place", lambda path: place if path == desk.journal.path else Place()
    )
    first, second = Caretaker(desk, known), Caretaker(desk, known)
    first.begin()
    qtbot.waitUntil(lambda: not desk.background.pending())
    assert said in shown(desk)["place"].accessibleName()
    with qtbot.waitSignal(first.home_requested):
        shown(desk)["place"].button.click()
    first.close()
    assert not shown(desk)
    second.begin()
    qtbot.waitUntil(lambda: not desk.background.pending())
    assert not shown(desk)
    second.close()


def test_where_this_computers_own_place_is_synced_too_nothing_is_offered(
    qtbot: QtBot, desk: Desk, keeper: Caretaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(caretaker, "kind_of_place", lambda _path: Place(PlaceKind.SYNCED, "Dropbox"))
    keeper.begin()
    qtbot.waitUntil(lambda: not desk.background.pending())
    assert not shown(desk)["place"].button.isVisibleTo(shown(desk)["place"])


def test_a_conflict_beside_the_journal_is_named(
    qtbot: QtBot, desk: Desk, keeper: Caretaker, tmp_path: Path
) -> None:
    (tmp_path / "test.sync-conflict-20260514-101112-ABCDEFG.journal").write_text("")
    keeper.begin()
    qtbot.waitUntil(lambda: not desk.background.pending())
    assert "test.sync-conflict-20260514" in shown(desk)["conflict"].accessibleName()


def test_what_is_under_way_stops_when_the_journal_is_put_away(
    qtbot: QtBot, desk: Desk, known: KnownJournals, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(caretaker, "kind_of_place", lambda _path: Place())
    ended: list[bool] = []

    def check(*, stopped: object, **_how: object) -> CheckReport:
        assert callable(stopped)
        while not stopped():
            Event().wait(0.01)
        ended.append(True)
        return WRONG

    monkeypatch.setattr(desk.journal.care, "check", check)
    made = Caretaker(desk, known)
    made.begin()
    made.close()
    qtbot.waitUntil(lambda: not desk.background.pending())
    assert not shown(desk)
    assert ended in ([], [True])

"""Journals that cannot be opened as they are: locked, read-only, vanished, changed underneath, damaged."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from relationship_journal import doorbell, paths
from relationship_journal.desktop import application
from relationship_journal.desktop.attached import Attached
from relationship_journal.desktop.calendars.panel import CalendarPanel
from relationship_journal.desktop.drafts import wait_for_drafts
from relationship_journal.desktop.importing.panel import ImportPanel
from relationship_journal.desktop.jot.dialog import JotDialog
from relationship_journal.desktop.known_journals import KnownJournals
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.person.panel import PersonPanel
from relationship_journal.desktop.rescue.page import RescuePage
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.toast import Toast
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.errors import ChangedUnderneath, StorageFailed
from relationship_journal.doorbell import ANSWERS_S, Call
from relationship_journal.journal import Journal
from tests.desktop.shell import Shell


@pytest.fixture(autouse=True)
def nobody_answers(monkeypatch: pytest.MonkeyPatch) -> list[Call]:
    """Whoever holds the journal in these tests has no window; what was rung is noted."""
    rung: list[Call] = []

    def ring(_door: object, call: Call, **_how: object) -> bool:
        rung.append(call)
        return False

    monkeypatch.setattr(application, "ring_until", ring)
    return rung


def visible(shell: Shell) -> list[str]:
    page = shell.page()
    assert page is not None
    return [button.label() for button in page.findChildren(Button) if button.isVisible()]


def words(shell: Shell) -> str:
    page = shell.page()
    assert page is not None
    return "\n".join(label.text() for label in page.findChildren(PlainLabel) if label.isVisible())


def press(shell: Shell, label: str) -> None:
    page = shell.page()
    assert page is not None
    next(each for each in page.findChildren(Button) if each.isVisible() and each.label() == label).click()


def attached(shell: Shell) -> Attached:
    assert shell.program is not None
    assert shell.program.window.attached is not None
    return shell.program.window.attached


def refused(shell: Shell) -> None:
    """Start, and wait for the page that says why there is no journal."""
    program = shell.start()
    shell.qtbot.waitUntil(lambda: "Try again" in visible(shell) or "Go on" in words(shell))
    assert program.window.attached is None


def rescue(shell: Shell) -> RescuePage:
    shell.qtbot.waitUntil(lambda: isinstance(shell.page(), RescuePage))
    page = shell.page()
    assert isinstance(page, RescuePage)
    shell.qtbot.waitUntil(lambda: "Looking" not in words(shell))
    return page


# -- locked -----------------------------------------------------------------------------------------


def test_a_journal_in_use_is_said_with_who_has_it(filled: Shell, nobody_answers: list[Call]) -> None:
    with Journal.open(filled.path, clock=filled.clock, holder="import"):
        refused(filled)
        assert "in use by the command “import” (process " in words(filled)
        assert visible(filled) == ["Try again", "Open to read only"]
    assert nobody_answers == [Call(), Call()], "a command is given the time for a second look"
    press(filled, "Try again")
    filled.wait_attached()
    assert not filled.banners()


def test_a_command_that_is_over_soon_is_waited_for(filled: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    other = Journal.open(filled.path, clock=filled.clock, holder="import")

    def ring(*_arguments: object, **_how: object) -> bool:
        other.close()
        return False

    monkeypatch.setattr(application, "ring_until", ring)
    filled.open()
    assert not attached(filled)._desk.journal.read_only


def test_what_was_asked_for_is_handed_to_whoever_holds_the_journal(
    filled: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    rung: list[Call] = []

    def take(_door: object, call: Call, **_how: object) -> bool:
        rung.append(call)
        return True

    monkeypatch.setattr(application, "ring_until", take)
    call = Call((filled.folder / "people.vcf",), jot=True)
    with Journal.open(filled.path, clock=filled.clock):
        program = filled.start()
        program.want(call)
        filled.qtbot.waitUntil(lambda: not program.window.isVisible())
    assert rung == [call]
    assert program.window.attached is None


def test_a_window_that_is_only_starting_is_handed_over_to_when_it_listens(
    filled: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    listens = Event()

    def ring(*_arguments: object, patience_s: float, stopped: Callable[[], bool]) -> bool:
        if patience_s <= ANSWERS_S:
            return False
        while not stopped() and not listens.wait(0.01):
            pass
        return listens.is_set()

    monkeypatch.setattr(application, "ring_until", ring)
    with Journal.open(filled.path, clock=filled.clock, holder="window"):
        refused(filled)
        program = filled.program
        assert program is not None
        assert program.window.isVisible()
        listens.set()
        filled.qtbot.waitUntil(lambda: not program.window.isVisible())


def test_who_reads_meanwhile_is_not_sent_away(filled: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, ended = Event(), Event()

    def ring(*_arguments: object, patience_s: float, stopped: Callable[[], bool]) -> bool:
        if patience_s <= ANSWERS_S:
            return False
        begun.set()
        while not stopped():
            ended.wait(0.01)
        ended.set()
        return True

    monkeypatch.setattr(application, "ring_until", ring)
    with Journal.open(filled.path, clock=filled.clock, holder="window"):
        refused(filled)
        filled.qtbot.waitUntil(begun.is_set)
        press(filled, "Open to read only")
        filled.wait_attached()
        filled.qtbot.waitUntil(ended.is_set)
        filled.settle()
        assert filled.program is not None
        assert filled.program.window.isVisible()


def test_it_can_be_read_meanwhile_and_written_in_once_it_is_free(filled: Shell) -> None:
    other = Journal.open(filled.path, clock=filled.clock)
    refused(filled)
    press(filled, "Open to read only")
    filled.wait_attached()
    program = filled.program
    assert program is not None
    reading = program.window.attached
    assert reading is not None
    assert reading._desk.journal.read_only
    assert reading._desk.journal.contacts.count() == 2
    assert filled.banner("read_only").startswith("Open to read only: another window or command")
    filled.banners()["read_only"].button.click()
    filled.qtbot.waitUntil(lambda: "in use" in program.window.notices.current())
    assert program.window.attached is reading
    other.close()
    filled.banners()["read_only"].button.click()
    filled.qtbot.waitUntil(lambda: not filled.banners())
    filled.wait_attached()
    writing = attached(filled)
    assert writing is not reading
    writing._desk.journal.contacts.add("Third")


def test_every_act_is_refused_in_words_and_an_editor_keeps_its_text(filled: Shell) -> None:
    with Journal.open(filled.path, clock=filled.clock):
        refused(filled)
        press(filled, "Open to read only")
        filled.wait_attached()
        program = filled.program
        assert program is not None
        assert program.window.attached is not None
        desk = program.window.attached._desk
        desk.do(lambda: desk.journal.contacts.add("Third"))
        filled.settle()
        assert "read-only" in program.window.notices.current()
        desk.undo()
        filled.settle()
        assert "read-only" in program.window.notices.current()
        program.window.run("add_person")
        panel = program.window.findChildren(Panel)[0]
        field = panel.focusWidget()
        assert isinstance(field, QLineEdit)
        QTest.keyClicks(field, "Rosalba Inkwell")
        panel.submitted.emit()
        filled.settle()
        assert panel.isVisible()
        assert field.text() == "Rosalba Inkwell"
        assert desk.journal.contacts.count() == 2


# -- not writable ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "said"), [("error.read_only", "may not be written"), ("error.no_locks", "two programs")]
)
def test_what_may_not_be_written_opens_to_read_only_by_itself(filled: Shell, key: str, said: str) -> None:
    filled.refused.append(StorageFailed(key, path=str(filled.path)))
    program = filled.open()
    assert program.window.attached is not None
    assert program.window.attached._desk.journal.read_only
    assert said in filled.banner("read_only")
    filled.banners()["read_only"].button.click()
    filled.qtbot.waitUntil(lambda: not filled.banners())
    filled.wait_attached()
    assert not attached(filled)._desk.journal.read_only


def test_an_empty_read_only_place_is_refused_and_nothing_made(shell: Shell) -> None:
    shell.refused.append(StorageFailed("error.read_only", path=str(shell.path)))
    refused(shell)
    assert "There is no journal" in words(shell)
    assert not shell.path.exists()


# -- vanished ---------------------------------------------------------------------------------------


def test_a_vanished_journal_is_never_an_empty_one(filled: Shell) -> None:
    filled.open()
    filled.stop()
    away = filled.folder / "away"
    filled.path.rename(away)
    program = filled.start_again()
    rescue(filled)
    assert "The journal that was here is gone" in words(filled)
    assert str(filled.path) in words(filled)
    assert program.window.attached is None
    assert not filled.path.exists()
    away.rename(filled.path)
    press(filled, "Try again")
    filled.wait_attached()
    assert attached(filled)._desk.journal.contacts.count() == 2


def test_only_the_button_starts_a_new_journal_where_one_was(filled: Shell) -> None:
    filled.open()
    filled.stop()
    filled.path.unlink()
    program = filled.start_again()
    rescue(filled)
    press(filled, "Try again")
    filled.settle()
    rescue(filled)
    assert not filled.path.exists()
    press(filled, "Start a new journal")
    filled.wait_attached()
    assert program.window.attached is not None
    assert program.window.attached._desk.journal.is_empty()


def test_a_backup_brings_a_vanished_journal_back(filled: Shell) -> None:
    program = filled.open()
    assert program.window.attached is not None
    program.window.attached._desk.journal.backups.make()
    filled.stop()
    filled.path.unlink()
    filled.start_again()
    rescue(filled)
    assert "2 people, 0 entries" in words(filled)
    press(filled, "Open this backup")
    filled.wait_attached()
    assert filled.banner("restored").startswith("This is the backup of")


def test_a_folder_that_is_not_there_is_not_made_silently(shell: Shell) -> None:
    shell.folder = shell.folder / "no" / "such"
    shell.usual = False
    refused(shell)
    assert "There is no journal here" in words(shell)
    assert visible(shell) == ["Try again", "Start a new journal"]
    assert not shell.folder.exists()
    press(shell, "Start a new journal")
    shell.wait_attached()
    assert shell.path.exists()


def test_a_new_name_in_a_folder_that_is_there_starts_a_journal(shell: Shell) -> None:
    shell.usual = False
    shell.open()
    assert shell.path.exists()


def test_a_made_up_journal_is_not_remembered(shell: Shell) -> None:
    program = shell.open()
    program.open_sample()
    shell.qtbot.waitUntil(lambda: "sample" in shell.banners())
    shell.settle()
    shell.stop()
    settings = SettingsStore(shell.settings.path)
    assert settings._settings.childGroups().count("seen") == 1
    settings._settings.beginGroup("seen")
    assert len(settings._settings.childKeys()) == 1


# -- changed while it is open ----------------------------------------------------------------------


def test_a_journal_changed_underneath_is_opened_again_when_asked(filled: Shell) -> None:
    program = filled.open()
    assert program.window.attached is not None
    before = program.window.attached
    desk = before._desk
    copy = filled.folder / "copy"
    with sqlite3.connect(filled.path) as source, sqlite3.connect(copy) as target:
        source.backup(target)
    source.close()
    target.close()
    copy.replace(filled.path)
    desk.do(lambda: desk.journal.contacts.add("Third"))
    filled.qtbot.waitUntil(lambda: "Another program changed" in filled.banner("lost"))
    filled.settle()
    filled.banners()["lost"].button.click()
    filled.qtbot.waitUntil(lambda: program.window.attached not in {None, before})
    filled.settle()
    assert not filled.banners()
    now = program.window.attached
    assert now is not None
    assert now._desk.journal.contacts.count() == 2


def test_a_journal_that_vanishes_while_open_is_said(filled: Shell) -> None:
    program = filled.open()
    assert program.window.attached is not None
    desk = program.window.attached._desk
    for side in ("", "-wal", "-shm"):
        filled.path.with_name(filled.path.name + side).rename(filled.folder / f"away{side}")
    desk.do(lambda: desk.journal.contacts.add("Third"))
    filled.qtbot.waitUntil(lambda: "gone now" in filled.banner("lost"))
    filled.settle()
    filled.banners()["lost"].button.click()
    rescue(filled)
    assert "The journal that was here is gone" in words(filled)
    assert not filled.path.exists()


def test_an_error_of_one_record_is_no_banner(filled: Shell) -> None:
    program = filled.open()
    assert program.window.attached is not None
    desk = program.window.attached._desk
    desk.do(lambda: desk.journal.contacts.add("  "))
    filled.settle()
    assert not filled.banners()


def test_words_being_typed_survive_opening_again(filled: Shell) -> None:
    program = filled.open()
    program.window.run("jot")
    filled.settle()
    dialog = next(each for each in program.window.findChildren(JotDialog) if each.isVisible())
    box = next(each for each in dialog.findChildren(QPlainTextEdit) if each.isVisible())
    QTest.keyClicks(box, "Words half written")
    program.unavailable(ChangedUnderneath(path=str(filled.path)))
    filled.banners()["lost"].button.click()
    filled.qtbot.waitUntil(lambda: program.window.attached is None)
    filled.wait_attached()
    wait_for_drafts()
    drafts = list(paths.drafts_dir(filled.path).glob("*.draft"))
    assert any("Words half written" in each.read_text() for each in drafts)


# -- damaged ----------------------------------------------------------------------------------------


def damage(path: Path) -> bytes:
    content = bytearray(path.read_bytes())
    content[100:2000] = b"\xff" * 1900
    path.write_bytes(content)
    return bytes(content)


@pytest.fixture
def backed_up(filled: Shell) -> Shell:
    with filled.journal() as journal:
        journal.backups.make()
        journal.contacts.add("After The Backup")
    return filled


def test_a_damaged_journal_leads_to_its_newest_backup_and_is_kept(backed_up: Shell) -> None:
    damaged = damage(backed_up.path)
    backed_up.start()
    page = rescue(backed_up)
    assert "The journal is damaged" in words(backed_up)
    assert "2 people, 0 entries" in words(backed_up)
    assert backed_up.path.read_bytes() == damaged
    assert page.backups.open_button.hasFocus() or not page.isActiveWindow()
    press(backed_up, "Open this backup")
    backed_up.wait_attached()
    assert "The damaged file is kept as" in backed_up.banner("restored")
    kept = [each for each in backed_up.folder.iterdir() if ".damaged-" in each.name]
    assert damaged in [each.read_bytes() for each in kept]
    assert backed_up.program is not None
    attached = backed_up.program.window.attached
    assert attached is not None
    assert attached._desk.journal.contacts.count() == 2


def test_what_can_be_read_of_a_damaged_journal_is_put_together_and_opened(backed_up: Shell) -> None:
    damaged = damage(backed_up.path)
    backed_up.start()
    page = rescue(backed_up)
    press(backed_up, "Put together")
    backed_up.qtbot.waitUntil(page.salvage.open_button.isVisible, timeout=60_000)
    assert "2 people" in words(backed_up)
    press(backed_up, "Open the journal")
    backed_up.wait_attached()
    assert "put together from what could be read" in backed_up.banner("restored")
    kept = [each for each in backed_up.folder.iterdir() if ".damaged-" in each.name]
    assert damaged in [each.read_bytes() for each in kept]


def test_an_empty_file_is_not_an_empty_journal(backed_up: Shell) -> None:
    backed_up.path.write_bytes(b"")
    backed_up.start()
    rescue(backed_up)
    press(backed_up, "Open this backup")
    backed_up.wait_attached()
    assert attached(backed_up)._desk.journal.contacts.count() == 2


def test_an_empty_file_without_a_backup_is_said_to_be_empty(shell: Shell) -> None:
    shell.path.write_bytes(b"")
    shell.start()
    page = rescue(shell)
    assert "The journal is empty" in words(shell)
    assert not page.salvage.isVisible()
    press(shell, "Try again")
    shell.settle()
    assert shell.path.read_bytes() == b""


def test_a_damaged_journal_without_a_backup_says_so(filled: Shell) -> None:
    damage(filled.path)
    shutil.rmtree(paths.backups_dir(filled.path), ignore_errors=True)
    filled.start()
    page = rescue(filled)
    assert "There is no backup beside it" in words(filled)
    assert not page.backups.open_button.isVisible()
    assert "Choose a file…" in visible(filled)


def test_a_program_that_ends_on_the_rescue_page_leaves_nothing_open(backed_up: Shell) -> None:
    damage(backed_up.path)
    backed_up.start()
    rescue(backed_up)
    backed_up.stop()


def test_a_door_is_only_open_while_the_journal_is_held(filled: Shell) -> None:
    program = filled.open()
    door = paths.window_socket(filled.path)
    assert door is not None
    assert door.is_socket()
    program.open_sample()
    filled.qtbot.waitUntil(lambda: "sample" in filled.banners())
    assert not door.exists()
    program.leave_sample()
    filled.qtbot.waitUntil(door.is_socket)
    filled.settle()
    filled.stop()
    assert not door.exists()
    assert not doorbell.ring(door, Call())


def test_a_later_start_brings_its_files_in_one_after_another(filled: Shell) -> None:
    program = filled.open()
    for name in ("one.csv", "two.csv"):
        (filled.folder / name).write_text("Name,Email\nAnna,anna@post.example\n")
    program._visitors.receive(Call((filled.folder / "one.csv", filled.folder / "two.csv"), jot=False))

    def panels() -> list[ImportPanel]:
        return [each for each in program.window.findChildren(ImportPanel) if each.isVisible()]

    filled.qtbot.waitUntil(lambda: len(panels()) == 1)
    first = panels()[0]
    filled.settle()
    first.reject()
    filled.qtbot.waitUntil(lambda: len(panels()) == 1 and panels()[0] is not first)
    filled.settle()
    panels()[0].reject()
    filled.qtbot.waitUntil(lambda: program._visitors._awaited is None)
    assert not panels()
    QTest.keyClick(program.window, Qt.Key.Key_Escape)


def test_many_files_of_cards_are_looked_over_in_one_panel(filled: Shell) -> None:
    program = filled.open()
    files = []
    for number in range(50):
        file = filled.folder / f"{number}.vcf"
        file.write_text(
            f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person {chr(65 + number % 26)} {number}\r\nEND:VCARD\r\n"
        )
        files.append(file)
    table = filled.folder / "table.csv"
    table.write_text("Name,Email\nAnna,anna@post.example\n")
    program._visitors.drop((*files[:20], table, *files[20:]))

    def panels() -> list[ImportPanel]:
        return [each for each in program.window.findChildren(ImportPanel) if each.isVisible()]

    filled.qtbot.waitUntil(lambda: len(panels()) == 1 and panels()[0].review.table.cards.rowCount() == 50)
    first = panels()[0]
    assert first.subtitle.text() == "50 files, 50 people"
    first.reject()
    filled.qtbot.waitUntil(lambda: len(panels()) == 1 and panels()[0] is not first)
    filled.qtbot.waitUntil(lambda: panels()[0].review.table.cards.rowCount() == 1)
    panels()[0].reject()
    filled.qtbot.waitUntil(lambda: program._visitors._awaited is None)
    assert not panels()


def test_two_calendar_files_wait_for_each_other_too(filled: Shell) -> None:
    program = filled.open()
    event = "BEGIN:VEVENT\r\nUID:{0}\r\nDTSTAMP:20260501T100000Z\r\nDTSTART:20260601T100000Z\r\nSUMMARY:T\r\nEND:VEVENT"
    files = tuple(filled.folder / name for name in ("one.ics", "two.ics"))
    for file in files:
        lines = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", event.format(file.stem), "END:VCALENDAR", "")
        file.write_text("\r\n".join(lines))
    program._visitors.receive(Call(files))

    def panels() -> list[CalendarPanel]:
        return [each for each in program.window.findChildren(CalendarPanel) if each.isVisible()]

    for _ in files:
        filled.qtbot.waitUntil(lambda: len(panels()) == 1)
        filled.settle()
        (panel,) = panels()
        assert not [each for each in program.window.findChildren(ImportPanel) if each.isVisible()]
        panel.reject()
        filled.qtbot.waitUntil(lambda panel=panel: panel not in panels())  # type: ignore[misc]  # one each
    filled.qtbot.waitUntil(lambda: program._visitors._awaited is None)
    assert not panels()


def test_a_file_waits_while_a_panel_is_open_and_says_so_a_jot_does_not_wait(filled: Shell) -> None:
    program = filled.open()
    file = filled.folder / "one.vcf"
    file.write_text("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\r\nEND:VCARD\r\n")
    program.window.run("add_person")
    (panel,) = program.window.findChildren(PersonPanel)
    program._visitors.receive(Call((file,), jot=True))
    filled.settle()
    assert not program.window.findChildren(ImportPanel)
    toast = program.window.findChild(Toast)
    assert toast is not None
    assert toast.accessibleName() == "one.vcf is next, when this is closed"
    (jot,) = program.window.findChildren(JotDialog)
    assert jot.isVisible()
    jot.close()
    panel.reject()
    filled.qtbot.waitUntil(lambda: any(each.isVisible() for each in program.window.findChildren(ImportPanel)))
    filled.settle()


def test_a_later_start_brings_a_minimised_window_back(filled: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "old")
    program = filled.open()
    program.window.showMinimized()
    program._visitors.receive(Call(token="new"))
    assert not program.window.isMinimized()
    assert program.window.isVisible()


# -- brought home -----------------------------------------------------------------------------------


@pytest.fixture
def synced(filled: Shell) -> Shell:
    with filled.journal() as journal:
        journal.backups.make()
    folder = filled.folder / "Dropbox"
    folder.mkdir()
    for each in (filled.path, paths.backups_dir(filled.path)):
        each.rename(folder / each.name)
    filled.folder = folder
    return filled


def test_a_journal_in_a_synced_folder_is_kept_on_this_computer(synced: Shell, house_home: Path) -> None:
    program = synced.open()
    assert program._keeper is not None
    program._keeper.begin()
    synced.settle()
    assert "synced by Dropbox" in synced.banner("place")
    old = synced.path
    synced.banners()["place"].button.click()
    synced.qtbot.waitUntil(lambda: program.window.attached is None)
    synced.wait_attached()
    desk = attached(synced)._desk
    assert desk.journal.path == house_home / "relationship.journal"
    assert desk.journal.contacts.count() == 2
    assert desk.journal.backups.second == old.parent
    assert not old.exists()
    assert "is on this computer now" in program.window.notices.current()
    made = desk.journal.backups.make()
    assert (paths.backups_elsewhere(old.parent, desk.journal.path) / made.path.name).exists()
    known = KnownJournals(SettingsStore(synced.settings.path))
    assert known.moved(old) == desk.journal.path
    assert known.second() == old.parent
    door = paths.window_socket(desk.journal.path)
    assert door is not None
    assert door.is_socket()


def test_a_journal_that_cannot_be_moved_stays_and_opens_again(synced: Shell) -> None:
    def refuse(path: Path, target: Path) -> Path:
        raise StorageFailed("error.disk_full", path=str(path), reason=str(target))

    program = synced.open()
    program._doors = replace(program._doors, bring_home=refuse)
    program.bring_home()
    synced.qtbot.waitUntil(lambda: program.window.attached is None)
    synced.wait_attached()
    assert attached(synced)._desk.journal.path == synced.path
    assert "The disk is full" in program.window.notices.current()
    assert KnownJournals(SettingsStore(synced.settings.path)).moved(synced.path) is None

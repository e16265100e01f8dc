"""Encrypting from the window: said calmly, done in one piece, and back where one was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from relationship_journal import paths
from relationship_journal.desktop.calendar_account import CalendarDoors
from relationship_journal.desktop.encrypting.copies_panel import CopiesPanel
from relationship_journal.desktop.encrypting.page import ConvertingPage
from relationship_journal.desktop.encrypting.panel import EncryptPanel
from relationship_journal.desktop.encrypting.remember_panel import RememberPanel
from relationship_journal.desktop.forgetting.panel import ForgetPanel
from relationship_journal.desktop.jot.editor import JotEditor
from relationship_journal.desktop.kept_passphrase import USER, KeptPassphrase
from relationship_journal.desktop.lock_page import LockPage
from relationship_journal.desktop.new_passphrase import NewPassphrase
from relationship_journal.desktop.rescue.page import RescuePage
from relationship_journal.desktop.settings.privacy_page import PrivacyPage
from relationship_journal.domain.errors import StorageFailed
from relationship_journal.domain.passphrase import Strength
from relationship_journal.journal.encryption import Encryption, forget_keys, needs_passphrase
from relationship_journal.store import keys
from tests.desktop.shell import Shell
from tests.desktop.test_calendar_server import Keyring, connecting

WORDS = "three grey geese over water"
OTHER = "four green herons on a roof"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(keys, "ROUNDS", 10)
    yield
    forget_keys()


@pytest.fixture
def keyring(filled: Shell) -> Keyring:
    made = Keyring()
    filled.calendar_doors = CalendarDoors(connecting, made)
    return made


def encrypted(shell: Shell, passphrase: str = WORDS) -> None:
    Encryption(shell.path, clock=shell.clock).set_passphrase(passphrase)
    forget_keys()


def start(shell: Shell) -> None:
    """Open an encrypted journal as its reader does."""
    shell.start()
    shell.qtbot.waitUntil(lambda: isinstance(shell.page(), LockPage))
    locked = shell.page()
    assert isinstance(locked, LockPage)
    QTest.keyClicks(locked.field.line, WORDS)
    QTest.keyClick(locked.field.line, Qt.Key.Key_Return)
    shell.wait_attached()


def panel(shell: Shell, what: str) -> EncryptPanel:
    assert shell.program is not None
    assert shell.program.window.attached is not None
    shown = shell.program.window.attached.dialogs.passphrase(what)
    shell.settle()
    return shown


def privacy(shell: Shell) -> PrivacyPage:
    assert shell.program is not None
    assert shell.program.window.attached is not None
    page = shell.program.window.attached.dialogs.settings("privacy").page()
    assert isinstance(page, PrivacyPage)
    shell.settle()
    return page


def fill(shown: EncryptPanel, new: str = WORDS, again: str = "", *, present: str = "") -> None:
    if shown.present_one is not None:
        QTest.keyClicks(shown.present_one.line, present)
    QTest.keyClicks(shown.new.line, new)
    QTest.keyClicks(shown.again.line, again or new)
    shown.understood.setChecked(True)


def wait_again(shell: Shell) -> None:
    """Until the journal was taken away and is there again."""
    shell.qtbot.waitUntil(lambda: isinstance(shell.page(), ConvertingPage))
    shell.wait_attached()


def opened(shell: Shell, kind: type[QWidget]) -> list[QWidget]:
    assert shell.program is not None
    return [each for each in shell.program.window.findChildren(kind) if each.isVisible()]


class TestPanel:
    def test_it_encrypts_and_comes_back_to_where_one_was(self, filled: Shell) -> None:
        program = filled.open()
        program.window.run("meetings")
        filled.settle()
        shown = panel(filled, "encrypt")
        fill(shown)
        shown.primary.click()
        wait_again(filled)
        attached = program.window.attached
        assert attached is not None
        assert attached.pages.page() == "meetings"
        assert program.window.notices.current() == "The journal opens with this passphrase only"
        journal = program.own_journal()
        assert journal is not None
        assert journal.is_encrypted
        filled.stop()
        forget_keys()
        assert needs_passphrase(filled.path)
        assert b"SQLite" not in filled.path.read_bytes()[:16]

    def test_every_step_is_reached_by_keys_alone(self, filled: Shell) -> None:
        filled.open()
        shown = panel(filled, "encrypt")
        assert QApplication.focusWidget() is shown.new.line
        QTest.keyClicks(shown.new.line, WORDS)
        QTest.keyClick(shown.new.line, Qt.Key.Key_Return)
        assert QApplication.focusWidget() is shown.again.line
        QTest.keyClicks(shown.again.line, WORDS)
        QTest.keyClick(shown.again.line, Qt.Key.Key_Return)
        assert QApplication.focusWidget() is shown.understood
        QTest.keyClick(shown.understood, Qt.Key.Key_Space)
        QTest.keyClick(shown.understood, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        wait_again(filled)

    def test_nothing_is_done_before_the_consequence_is_ticked(self, filled: Shell) -> None:
        filled.open()
        shown = panel(filled, "encrypt")
        fill(shown)
        shown.understood.setChecked(False)
        shown.primary.click()
        assert shown.isVisible()
        assert shown.missing.isVisible()
        assert QApplication.focusWidget() is shown.understood
        assert "It is nowhere else" in shown.understood.accessibleDescription()
        shown.understood.setChecked(True)
        assert not shown.missing.isVisible()

    def test_two_that_differ_and_an_empty_one_are_told_at_their_field(self, filled: Shell) -> None:
        filled.open()
        shown = panel(filled, "encrypt")
        shown.primary.click()
        assert shown.new.field.error().startswith("An empty passphrase")
        fill(shown, WORDS, "three grey goose")
        shown.primary.click()
        assert shown.again.field.error() == "The two are not the same."
        assert shown.isVisible()

    def test_how_good_it_is_follows_what_is_typed(self, filled: Shell) -> None:
        filled.open()
        shown = panel(filled, "encrypt")
        assert shown.strength.text().startswith("A few words")
        QTest.keyClicks(shown.new.line, "geese")
        filled.qtbot.waitUntil(lambda: shown.strength.strength is Strength.HOURS)
        assert shown.strength.text().startswith("Weak.")
        QTest.keyClicks(shown.new.line, " kept nineteen purple lanterns")
        filled.qtbot.waitUntil(lambda: shown.strength.strength is Strength.LONG)
        shown.new.line.clear()
        filled.settle()
        assert shown.strength.strength is None

    def test_how_good_it_is_is_heard_once_for_each_change(
        self, filled: Shell, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        heard: list[str] = []

        def hear(event: QAccessibleEvent) -> None:
            if isinstance(event, QAccessibleAnnouncementEvent):
                assert event.politeness() is QAccessible.AnnouncementPoliteness.Polite
                heard.append(event.message())

        filled.open()
        shown = panel(filled, "encrypt")
        monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
        for letter in "geese kept nineteen purple lanterns":
            QTest.keyClicks(shown.new.line, letter)
            filled.settle()
        assert heard[0].startswith("Weak.")
        assert heard[-1].startswith("Very strong.")
        assert all(
            one != other for one, other in pairwise(heard)
        )  # a word that is complete is easier than half of it
        assert shown.new.line.accessibleName() == "New passphrase"
        assert shown.again.line.accessibleName() == "Once more"

    def test_what_was_typed_is_gone_with_the_panel(self, filled: Shell) -> None:
        filled.open()
        shown = panel(filled, "encrypt")
        fill(shown)
        lines = (shown.new.line, shown.again.line)
        shown.reject()
        assert [line.text() for line in lines] == ["", ""]

    def test_the_wish_never_says_the_passphrase(self) -> None:
        assert WORDS not in repr(NewPassphrase(WORDS))

    def test_a_jot_being_written_is_sealed_and_open_again(self, filled: Shell) -> None:
        def jots() -> list[JotEditor]:
            return [
                each for each in QApplication.allWidgets() if isinstance(each, JotEditor) and each.isVisible()
            ]

        program = filled.open()
        program.window.run("jot")
        filled.qtbot.waitUntil(lambda: bool(jots()))
        filled.settle()
        QTest.keyClicks(jots()[0].text, "Her mother is well again")
        program.set_passphrase(NewPassphrase(WORDS))
        wait_again(filled)
        filled.qtbot.waitUntil(lambda: bool(jots()))
        filled.settle()
        assert jots()[0].text.text() == "Her mother is well again"
        (draft,) = paths.drafts_dir(filled.path).glob("*.draft")
        assert b"mother" not in draft.read_bytes()


class TestChange:
    def test_the_present_one_is_asked_first_and_a_wrong_one_is_told(self, filled: Shell) -> None:
        encrypted(filled)
        start(filled)
        shown = panel(filled, "change")
        fill(shown, OTHER, present="three grey goose")
        shown.primary.click()
        present = shown.present_one
        assert present is not None
        filled.qtbot.waitUntil(lambda: bool(present.field.error()))
        assert present.field.error() == "That is not the passphrase."
        assert shown.primary.isEnabled()
        present.line.setText(WORDS)
        shown.primary.click()
        wait_again(filled)
        filled.stop()
        forget_keys()
        Encryption(filled.path, clock=filled.clock).unlock(OTHER)

    def test_encrypting_can_be_ended(self, filled: Shell) -> None:
        encrypted(filled)
        start(filled)
        shown = panel(filled, "stop")
        assert shown.present_one is not None
        QTest.keyClicks(shown.present_one.line, WORDS)
        QTest.keyClick(shown.present_one.line, Qt.Key.Key_Return)
        wait_again(filled)
        filled.stop()
        forget_keys()
        assert not Encryption(filled.path, clock=filled.clock).is_encrypted()


class TestFailing:
    def test_a_failure_is_told_and_the_old_journal_opens_again(
        self, filled: Shell, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(*_arguments: object) -> None:
            raise StorageFailed("error.disk_full", path=str(filled.path))

        program = filled.open()
        shown = panel(filled, "encrypt")
        fill(shown)
        monkeypatch.setattr("relationship_journal.journal.encryption.change_key", full)
        shown.primary.click()
        wait_again(filled)
        assert "full" in program.window.notices.current()
        journal = program.own_journal()
        assert journal is not None
        assert not journal.is_encrypted
        assert journal.contacts.count() == 2

    def test_stop_leaves_the_journal_as_it_was(self, filled: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
        program = filled.open()
        shown = panel(filled, "encrypt")
        fill(shown)
        put_away = program.put_away

        def stopped_first(after: Callable[[], None]) -> None:
            page = filled.page()
            assert isinstance(page, ConvertingPage)
            assert program.window.focusWidget() is page.stop
            page.stop.click()
            put_away(after)

        monkeypatch.setattr(program, "put_away", stopped_first)
        shown.primary.click()
        wait_again(filled)
        assert program.window.notices.current() == "Stopped. The journal is as it was."
        journal = program.own_journal()
        assert journal is not None
        assert not journal.is_encrypted


class TestCopies:
    @pytest.fixture
    def with_backups(self, filled: Shell) -> Shell:
        with filled.journal() as journal:
            for _day in range(2):
                journal.backups.make()
                journal.contacts.add("Somebody")
                filled.clock.instant += filled.clock.instant.resolution * 86_400_000_000
        return filled

    def encrypt(self, shell: Shell) -> CopiesPanel:
        shell.open()
        shown = panel(shell, "encrypt")
        fill(shown)
        shown.primary.click()
        wait_again(shell)
        shell.qtbot.waitUntil(lambda: bool(opened(shell, CopiesPanel)))
        found = opened(shell, CopiesPanel)[0]
        assert isinstance(found, CopiesPanel)
        shell.qtbot.waitUntil(lambda: bool(found._copies))
        return found

    def backups(self, shell: Shell) -> list[Path]:
        return sorted(paths.backups_dir(shell.path).glob("*.journal"))

    def test_those_still_readable_are_listed_and_encrypted_too(self, with_backups: Shell) -> None:
        found = self.encrypt(with_backups)
        count = len(self.backups(with_backups))
        assert count >= 2
        assert len(found.list.rows()) == count
        assert found.rewrite.isChecked()
        assert "can be read by anybody" in found.lead.text()
        assert "SSDs" in found.honest.text()
        found.primary.click()
        with_backups.qtbot.waitUntil(lambda: not opened(with_backups, CopiesPanel))
        assert all(path.read_bytes()[:2] == b"RJ" for path in self.backups(with_backups))

    def test_they_can_be_deleted_or_left(self, with_backups: Shell) -> None:
        found = self.encrypt(with_backups)
        before = self.backups(with_backups)
        found.leave.setChecked(True)
        found.primary.click()
        with_backups.qtbot.waitUntil(lambda: not opened(with_backups, CopiesPanel))
        assert self.backups(with_backups) == before
        page = privacy(with_backups)
        assert page.copies.isVisible()
        page.copies_wanted.emit()
        with_backups.qtbot.waitUntil(lambda: bool(opened(with_backups, CopiesPanel)))
        again = opened(with_backups, CopiesPanel)[0]
        assert isinstance(again, CopiesPanel)
        with_backups.qtbot.waitUntil(lambda: bool(again._copies))
        again.delete.setChecked(True)
        again.primary.click()
        with_backups.qtbot.waitUntil(lambda: not opened(with_backups, CopiesPanel))
        assert self.backups(with_backups) == []
        with_backups.qtbot.waitUntil(lambda: not page.copies.isVisible())


class TestKeyring:
    def kept(self, shell: Shell) -> dict[tuple[str, str], str]:
        return {(str(shell.path), USER): WORDS}

    def test_it_is_remembered_only_if_asked_and_opens_the_journal_at_the_next_start(
        self, filled: Shell, keyring: Keyring
    ) -> None:
        filled.closed_by_qtbot = False
        filled.open()
        shown = panel(filled, "encrypt")
        assert shown.remember.isVisible()
        assert not shown.remember.isChecked()
        fill(shown)
        shown.remember.setChecked(True)
        shown.primary.click()
        wait_again(filled)
        assert keyring.kept == self.kept(filled)
        filled.stop()
        forget_keys()
        filled.start_again()
        filled.wait_attached()

    def test_a_locked_journal_asks_all_the_same(self, filled: Shell, keyring: Keyring) -> None:
        encrypted(filled)
        keyring.kept = self.kept(filled)
        KeptPassphrase(filled.settings, filled.calendar_doors, filled.path).note(kept=True)
        program = filled.open()
        program.window.run("lock")
        filled.qtbot.waitUntil(lambda: not program.locking._closing)
        program.open()
        filled.qtbot.waitUntil(lambda: not program.background.pending())
        assert isinstance(filled.page(), LockPage)

    def test_one_that_does_not_fit_any_more_accuses_nobody(self, filled: Shell, keyring: Keyring) -> None:
        encrypted(filled, OTHER)
        keyring.kept = self.kept(filled)
        KeptPassphrase(filled.settings, filled.calendar_doors, filled.path).note(kept=True)
        filled.start()
        filled.qtbot.waitUntil(lambda: isinstance(filled.page(), LockPage))
        locked = filled.page()
        assert isinstance(locked, LockPage)
        assert locked.field.field.error() == ""

    def test_a_keyring_nobody_asked_for_is_not_opened(self, filled: Shell, keyring: Keyring) -> None:
        encrypted(filled)
        keyring.kept = self.kept(filled)
        filled.start()
        filled.qtbot.waitUntil(lambda: isinstance(filled.page(), LockPage))

    def test_it_is_kept_and_forgotten_in_the_settings(self, filled: Shell, keyring: Keyring) -> None:
        encrypted(filled)
        start(filled)
        page = privacy(filled)
        filled.qtbot.waitUntil(page.remember.isEnabled)
        page.remember.click()
        assert not page.remember.isChecked()
        shown = opened(filled, RememberPanel)[0]
        assert isinstance(shown, RememberPanel)
        QTest.keyClicks(shown.field.line, "wrong")
        QTest.keyClick(shown.field.line, Qt.Key.Key_Return)
        filled.qtbot.waitUntil(lambda: bool(shown.field.field.error()))
        assert keyring.kept == {}
        QTest.keyClicks(shown.field.line, WORDS)
        QTest.keyClick(shown.field.line, Qt.Key.Key_Return)
        filled.qtbot.waitUntil(page.remember.isChecked)
        assert keyring.kept == self.kept(filled)
        page.remember.click()
        filled.qtbot.waitUntil(lambda: keyring.kept == {})
        assert not KeptPassphrase(filled.settings, filled.calendar_doors, filled.path).is_kept

    def test_a_computer_without_one_says_so(self, filled: Shell, keyring: Keyring) -> None:
        keyring.is_safe = False
        encrypted(filled)
        start(filled)
        page = privacy(filled)
        filled.qtbot.waitUntil(lambda: "no keyring" in page.keyring.detail())
        assert not page.remember.isEnabled()
        shown = panel(filled, "change")
        filled.qtbot.waitUntil(shown.no_keyring.isVisible)
        assert not shown.remember.isVisible()

    def test_ending_encryption_forgets_it(self, filled: Shell, keyring: Keyring) -> None:
        encrypted(filled)
        keyring.kept = self.kept(filled)
        KeptPassphrase(filled.settings, filled.calendar_doors, filled.path).note(kept=True)
        program = filled.open()
        program.set_passphrase(NewPassphrase(None))
        wait_again(filled)
        assert keyring.kept == {}


class TestSettings:
    def test_a_plain_journal_offers_to_be_encrypted(self, filled: Shell) -> None:
        filled.open()
        page = privacy(filled)
        assert page.encryption.detail() == "Not encrypted: whoever can open the file can read it."
        assert not page.copies.isVisible()
        page.encrypt.click()
        assert opened(filled, EncryptPanel)

    def test_without_the_extra_it_says_how_to_get_it(
        self, filled: Shell, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("relationship_journal.journal.encryption.has_cipher", lambda: False)
        filled.open()
        page = privacy(filled)
        assert not page.encrypt.isVisible()
        assert "pip install 'relationship-journal[encryption]'" in page.encryption.detail()

    def test_when_it_locks_itself_takes_effect_at_once(self, filled: Shell) -> None:
        program = filled.open()
        page = privacy(filled)
        page.lock.minutes.setCurrentIndex(page.lock.minutes.findData(5))
        assert program.locking._idle._minutes == 5

    def test_somebody_can_be_forgotten_from_there(self, filled: Shell) -> None:
        filled.open()
        privacy(filled).forget.click()
        assert opened(filled, ForgetPanel)

    def test_where_it_lies_can_be_copied(self, filled: Shell) -> None:
        filled.open()
        page = privacy(filled)
        page.copy.click()
        assert QApplication.clipboard().text() == str(filled.path)


class TestFirstStart:
    def test_it_is_offered_and_an_empty_journal_is_encrypted_at_once(self, shell: Shell) -> None:
        program = shell.open()
        attached = program.window.attached
        assert attached is not None
        shell.qtbot.waitUntil(lambda: "first_run" in vars(attached.pages))
        attached.pages.first_run.encrypt.click()
        shown = opened(shell, EncryptPanel)[0]
        assert isinstance(shown, EncryptPanel)
        fill(shown)
        shown.primary.click()
        wait_again(shell)
        journal = program.own_journal()
        assert journal is not None
        assert journal.is_encrypted
        again = program.window.attached
        assert again is not None
        shell.qtbot.waitUntil(lambda: "first_run" in vars(again.pages))
        assert not again.pages.first_run.encrypt.isVisible()


class TestRescue:
    def test_backups_that_are_encrypted_are_seen_once_the_passphrase_is_said(self, filled: Shell) -> None:
        with filled.journal() as journal:
            journal.backups.make()
        encryption = Encryption(filled.path, clock=filled.clock)
        encryption.set_passphrase(WORDS)
        encryption.rewrite(encryption.other_copies())
        forget_keys()
        filled.path.write_bytes(b"\0" * 4096)  # not even its first bytes say what it was
        filled.start()
        filled.qtbot.waitUntil(lambda: isinstance(filled.page(), RescuePage))
        found = filled.page()
        assert isinstance(found, RescuePage)
        filled.qtbot.waitUntil(found.sealed.isVisible)
        assert not found.backups.isVisible()
        QTest.keyClicks(found.sealed.field.line, "three grey goose")
        QTest.keyClick(found.sealed.field.line, Qt.Key.Key_Return)
        filled.qtbot.waitUntil(lambda: bool(found.sealed.field.field.error()))
        assert found.sealed.field.field.error() == "That is not the passphrase."
        QTest.keyClicks(found.sealed.field.line, WORDS)
        QTest.keyClick(found.sealed.field.line, Qt.Key.Key_Return)
        filled.qtbot.waitUntil(found.backups.isVisible)
        assert not found.sealed.isVisible()
        found.backups.open_button.click()
        filled.wait_attached()
        assert filled.program is not None
        journal_again = filled.program.own_journal()
        assert journal_again is not None
        assert journal_again.is_encrypted
        assert journal_again.contacts.count() == 2

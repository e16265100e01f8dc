"""Locking: nothing of the journal is left in the window, and its passphrase brings it back to where one was."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from relationship_journal import paths
from relationship_journal.desktop.jot.editor import JotEditor
from relationship_journal.desktop.lock_choices import MINUTES, minutes_of
from relationship_journal.desktop.lock_page import LockPage
from relationship_journal.desktop.rescue.page import RescuePage
from relationship_journal.desktop.settings.lock_rows import LockRows
from relationship_journal.desktop.widgets.passphrase_field import PassphraseField
from relationship_journal.doorbell import Call
from relationship_journal.journal import Journal
from relationship_journal.journal.encryption import Encryption, forget_keys, needs_passphrase
from relationship_journal.store import keys
from tests.desktop.shell import Shell

WORDS = "three grey geese"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(keys, "ROUNDS", 10)
    yield
    forget_keys()


@pytest.fixture
def encrypted(filled: Shell) -> Shell:
    Encryption(filled.path, clock=filled.clock).set_passphrase(WORDS)
    forget_keys()
    return filled


def page(shell: Shell) -> LockPage:
    shell.qtbot.waitUntil(lambda: isinstance(shell.page(), LockPage))
    found = shell.page()
    assert isinstance(found, LockPage)
    return found


def say(shell: Shell, passphrase: str) -> LockPage:
    found = page(shell)
    shell.qtbot.waitUntil(found.unlock.isEnabled)
    found.field.line.clear()
    QTest.keyClicks(found.field.line, passphrase)
    QTest.keyClick(found.field.line, Qt.Key.Key_Return)
    return found


def unlock(shell: Shell) -> None:
    say(shell, WORDS)
    shell.wait_attached()


def lock(shell: Shell) -> LockPage:
    assert shell.program is not None
    shell.program.window.run("lock")
    found = page(shell)
    locking = shell.program.locking
    shell.qtbot.waitUntil(lambda: not locking._closing)
    return found


def texts() -> str:
    """What every widget there is would say, shown or not."""
    said: list[str] = []
    for widget in QApplication.allWidgets():
        said += [
            widget.windowTitle(),
            widget.accessibleName(),
            widget.accessibleDescription(),
            widget.toolTip(),
        ]
        for name in ("text", "toPlainText", "placeholderText"):
            if callable(asked := getattr(widget, name, None)) and isinstance(found := asked(), str):
                said.append(found)
    return "\n".join(said)


def has_tried(found: LockPage, times: int) -> bool:
    return found._tries == times


def jots() -> list[JotEditor]:
    """The jots on the screen."""
    return [each for each in QApplication.allWidgets() if isinstance(each, JotEditor) and each.isVisible()]


class TestStart:
    def test_an_encrypted_journal_asks_for_its_passphrase_and_opens(self, encrypted: Shell) -> None:
        program = encrypted.start()
        found = page(encrypted)
        assert program.window.attached is None
        assert QApplication.focusWidget() is found.field.line
        unlock(encrypted)
        assert program.window.attached is not None

    def test_the_keyboard_is_then_where_it_is_after_any_start(self, encrypted: Shell) -> None:
        program = encrypted.start()
        unlock(encrypted)
        encrypted.settle()
        focused = QApplication.focusWidget()
        assert focused is None or not program.window.sidebar.isAncestorOf(focused)

    def test_a_wrong_one_is_said_and_the_words_are_there_to_be_typed_over(self, encrypted: Shell) -> None:
        encrypted.start()
        found = say(encrypted, "four grey geese")
        encrypted.qtbot.waitUntil(lambda: bool(found.field.field.error()))
        assert found.field.field.error() == "That is not the passphrase."
        assert found.field.line.selectedText()
        unlock(encrypted)

    def test_nothing_is_asked_with_nothing_typed(self, encrypted: Shell) -> None:
        encrypted.start()
        found = page(encrypted)
        QTest.keyClick(found.field.line, Qt.Key.Key_Return)
        assert found.field.field.error() == "Type the passphrase."

    def test_after_three_tries_the_next_has_to_wait(self, encrypted: Shell) -> None:
        encrypted.start()
        found = page(encrypted)
        for tried in range(1, 4):
            say(encrypted, f"wrong {tried}")
            encrypted.qtbot.waitUntil(partial(has_tried, found, tried))
        assert not found.unlock.isEnabled()
        assert found._said.text() == "Once more in 2 seconds"
        QTest.keyClick(found.field.line, Qt.Key.Key_Return)
        assert found._tries == 3
        for _second in range(2):
            found._one_second_less()
        assert found.unlock.isEnabled()

    def test_one_that_is_damaged_leads_to_the_ways_back(self, encrypted: Shell) -> None:
        data = encrypted.path.read_bytes()
        encrypted.path.write_bytes(data[:200] + bytes([data[200] ^ 1]) + data[201:])
        encrypted.start()
        say(encrypted, WORDS)
        encrypted.qtbot.waitUntil(lambda: isinstance(encrypted.page(), RescuePage))
        assert encrypted.program is not None
        assert not encrypted.program.locking.is_locked


class TestLock:
    def test_nothing_of_the_journal_is_left(self, encrypted: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
        program = encrypted.start()
        unlock(encrypted)
        program.window.run("people")
        encrypted.settle()
        assert "Odette" in texts()
        clipboard = QGuiApplication.clipboard()
        clipboard.setText("odette@cloudberry.example")
        monkeypatch.setattr(type(clipboard), "ownsClipboard", lambda _self: True)  # as a real desktop tells
        lock(encrypted)
        assert "Odette" not in texts()
        assert "Cloudberry" not in texts()
        assert clipboard.text() == ""
        assert program.window.windowTitle() == "Relationship Journal"
        assert needs_passphrase(encrypted.path)
        assert not program.window._commands

    def test_what_somebody_else_copied_stays(self, encrypted: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
        encrypted.start()
        unlock(encrypted)
        clipboard = QGuiApplication.clipboard()
        clipboard.setText("of another program")
        monkeypatch.setattr(type(clipboard), "ownsClipboard", lambda _self: False)
        lock(encrypted)
        assert clipboard.text() == "of another program"

    def test_it_comes_back_to_where_one_was(self, encrypted: Shell) -> None:
        program = encrypted.start()
        unlock(encrypted)
        program.window.run("meetings")
        encrypted.settle()
        lock(encrypted)
        unlock(encrypted)
        assert program.window.attached is not None
        assert program.window.attached.pages.page() == "meetings"

    def test_a_jot_being_typed_is_kept_sealed(self, encrypted: Shell) -> None:
        program = encrypted.start()
        unlock(encrypted)
        program.window.run("jot")
        encrypted.qtbot.waitUntil(lambda: bool(jots()))
        encrypted.settle()
        QTest.keyClicks(jots()[0].text, "Her mother is well again")
        lock(encrypted)
        assert "Her mother" not in texts()
        (draft,) = paths.drafts_dir(encrypted.path).glob("*.draft")
        assert b"mother" not in draft.read_bytes()
        unlock(encrypted)
        encrypted.qtbot.waitUntil(lambda: bool(jots()))
        encrypted.settle()
        assert jots()[0].text.text() == "Her mother is well again"
        assert draft.exists()

    def test_menus_do_not_stay_above_it(self, encrypted: Shell) -> None:
        program = encrypted.start()
        unlock(encrypted)
        assert program.window.attached is not None
        program.window.attached._open_menu()
        assert QApplication.activePopupWidget() is not None
        program.lock()
        page(encrypted)
        assert QApplication.activePopupWidget() is None

    def test_a_plain_journal_is_hidden_and_said_to_be_no_safe(self, filled: Shell) -> None:
        program = filled.open()
        found = lock(filled)
        assert not found.field.isVisible()
        assert "not encrypted" in texts()
        assert "Odette" not in texts()
        QTest.keyClick(found.unlock, Qt.Key.Key_Return)
        filled.wait_attached()
        assert program.window.attached is not None

    def test_a_made_up_journal_has_nothing_to_hide(self, filled: Shell) -> None:
        program = filled.open()
        program.open_sample()
        filled.qtbot.waitUntil(lambda: "sample" in filled.banners())
        filled.settle()
        program.lock()
        assert not program.locking.is_locked
        assert program.window.attached is not None

    def test_a_later_start_finds_the_page_and_its_wish_waits(self, encrypted: Shell) -> None:
        program = encrypted.start()
        unlock(encrypted)
        lock(encrypted)
        program._visitors.receive(Call((), True, ""))
        assert jots() == []
        unlock(encrypted)
        encrypted.qtbot.waitUntil(lambda: bool(jots()))

    def test_the_file_is_free_while_it_is_locked(self, encrypted: Shell) -> None:
        encrypted.start()
        unlock(encrypted)
        lock(encrypted)
        with Journal.open(encrypted.path, clock=encrypted.clock, passphrase=WORDS) as journal:
            journal.contacts.add("Percival Lanternby")
        forget_keys()
        unlock(encrypted)


class TestIdle:
    def test_how_long_is_chosen_and_an_encrypted_journal_is_locked_after_ten_minutes(
        self, filled: Shell
    ) -> None:
        settings = filled.settings
        assert (minutes_of(settings, encrypted=False), minutes_of(settings, encrypted=True)) == (0, 10)
        settings.set_number(MINUTES, 0)
        assert minutes_of(settings, encrypted=True) == 0
        settings.set_number(MINUTES, 5)
        assert (minutes_of(settings, encrypted=False), minutes_of(settings, encrypted=True)) == (5, 5)

    def test_untouched_for_so_long_it_is_locked(self, encrypted: Shell) -> None:
        program = encrypted.start()
        unlock(encrypted)
        watch = program.locking._idle
        encrypted.clock.advance(minutes=9, seconds=59)
        assert not watch.look()
        encrypted.clock.advance(seconds=1)
        assert watch.look()
        page(encrypted)

    def test_a_touch_begins_anew(self, encrypted: Shell) -> None:
        program = encrypted.start()
        unlock(encrypted)
        handle = program.window.windowHandle()
        encrypted.clock.advance(minutes=9)
        QTest.mouseMove(handle, QPoint(200, 300))
        encrypted.clock.advance(minutes=9)
        assert not program.locking._idle.look()
        assert not program.locking.is_locked

    def test_the_key_that_wakes_the_computer_does_nothing_but_lock(self, encrypted: Shell) -> None:
        program = encrypted.start()
        unlock(encrypted)
        encrypted.clock.advance(hours=8)
        handle = program.window.windowHandle()
        pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier, "j")
        assert program.locking._idle.eventFilter(handle, pressed)
        assert program.locking.is_locked


class TestField:
    @pytest.fixture
    def field(self, shell: Shell) -> PassphraseField:
        field = PassphraseField("Passphrase")
        shell.qtbot.addWidget(field)
        field.show()
        return field

    def test_the_eye_shows_it_and_clearing_hides_it_again(self, field: PassphraseField) -> None:
        QTest.keyClicks(field.line, "geese")
        assert field.line.displayText() != "geese"
        field.eye.click()
        assert field.line.displayText() == "geese"
        field.clear()
        assert (field.text(), field.eye.isChecked()) == ("", False)
        field.line.undo()
        assert field.text() == ""

    def test_a_capital_without_shift_speaks_of_caps_lock(self, field: PassphraseField) -> None:
        QTest.keyClick(field.line, Qt.Key.Key_A)
        assert not field.caps_lock_is_on()
        for text, modifiers, on in (
            ("A", Qt.KeyboardModifier.NoModifier, True), ("a", Qt.KeyboardModifier.ShiftModifier, True),
            ("A", Qt.KeyboardModifier.ShiftModifier, False), ("7", Qt.KeyboardModifier.NoModifier, False),
        ):  # fmt: skip
            QApplication.sendEvent(field.line, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifiers, text))
            assert field.caps_lock_is_on() == on, text

    def test_hidden_words_are_not_copied(self, field: PassphraseField) -> None:
        QGuiApplication.clipboard().setText("before")
        QTest.keyClicks(field.line, "geese")
        field.line.selectAll()
        field.line.copy()
        assert QGuiApplication.clipboard().text() == "before"
        assert isinstance(field, QWidget)


class TestRows:
    def test_the_choices_are_kept_and_followed(self, encrypted: Shell) -> None:
        program = encrypted.start()
        unlock(encrypted)
        rows = LockRows(encrypted.settings, encrypted=True)
        encrypted.qtbot.addWidget(rows)
        rows.changed.connect(program.locking.follow)
        assert rows.minutes.currentData() == 10
        rows.minutes.setCurrentIndex(rows.minutes.findData(5))
        encrypted.clock.advance(minutes=5)
        assert program.locking._idle.look()

    def test_going_away_with_the_computer_can_be_switched_off(self, encrypted: Shell) -> None:
        program = encrypted.start()
        unlock(encrypted)
        rows = LockRows(encrypted.settings, encrypted=True)
        encrypted.qtbot.addWidget(rows)
        rows.away.setChecked(False)
        program.locking.went_away()
        assert not program.locking.is_locked
        rows.away.setChecked(True)
        program.locking.went_away()
        assert program.locking.is_locked

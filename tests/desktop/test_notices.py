"""One toast at a time, with its undo; faults are told without a word from the journal."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from relationship_journal import wording
from relationship_journal.desktop.crash_report import CrashReport
from relationship_journal.desktop.excepthook import install_excepthook
from relationship_journal.desktop.fault_places import report_of
from relationship_journal.desktop.notices import Notices
from relationship_journal.desktop.toast import Toast
from relationship_journal.domain.errors import StorageFailed

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SECRET = "her mother's hip operation"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


@pytest.fixture
def notices(window: QWidget) -> Notices:
    made = Notices(window)
    QVBoxLayout(window).addWidget(made.banners)
    return made


def _toast(window: QWidget) -> Toast:
    (found,) = [toast for toast in window.findChildren(Toast) if toast.isVisible()]
    return found


def test_a_toast_floats_at_the_bottom_middle_and_follows_the_window(
    window: QWidget, notices: Notices
) -> None:
    notices.toast("Promise kept", action="Undo", keys="Ctrl+Z")
    toast = _toast(window)
    assert abs(toast.geometry().center().x() - 400) <= 1
    assert toast.geometry().bottom() - Toast.SHADOW == pytest.approx(600 - 22, abs=2)
    window.resize(640, 500)
    assert abs(toast.geometry().center().x() - 320) <= 1


def test_a_long_sentence_stays_inside(window: QWidget, notices: Notices) -> None:
    notices.toast("word " * 60, action="Undo")
    toast = _toast(window)
    assert toast.width() <= window.width() + 2 * Toast.SHADOW
    assert toast.height() > 44 + 2 * Toast.SHADOW


def test_a_new_toast_replaces_the_old_one(window: QWidget, notices: Notices) -> None:
    notices.toast("one")
    notices.toast("two")
    assert _toast(window).text() == "two" == notices.current()


def test_undo_is_called_once_and_the_toast_goes(window: QWidget, notices: Notices) -> None:
    called: list[str] = []
    notices.toast("Saved", action="Undo", keys="Ctrl+Z", on_action=lambda: called.append("undo"))
    _toast(window).findChildren(QPushButton)[0].click()
    assert called == ["undo"]
    assert notices.current() == ""


def test_time_stands_still_under_the_pointer_and_with_focus(
    qtbot: QtBot, window: QWidget, notices: Notices
) -> None:
    notices.toast("Saved", action="Undo")
    toast = _toast(window)
    assert toast._timer.isActive()
    at = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(at, at, at))
    assert not toast._timer.isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(toast._timer.isActive)
    window.activateWindow()
    button = toast.findChildren(QPushButton)[0]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(button.hasFocus)
    assert not toast._timer.isActive()
    button.clearFocus()
    qtbot.waitUntil(toast._timer.isActive)
    QTest.keyClick(toast, Qt.Key.Key_Escape)
    assert notices.current() == ""


def test_banners_stay_by_key(window: QWidget, notices: Notices) -> None:
    heard: list[str] = []
    assert not notices.banners.isVisible()
    notices.banner("sample", "Made up", action="Start", on_action=lambda: heard.append("start"))
    first = notices.banner("backup", "Backup failed", kind="amber", dismissible=True)
    second = notices.banner("backup", "Backup failed twice", kind="danger", dismissible=True)
    assert notices.banners.isVisible()
    assert first.isHidden()
    second.dismissed.emit()
    assert second.isHidden()
    notices.drop_banner("sample")
    notices.drop_banner("never there")
    assert not notices.banners.isVisible()


def test_what_the_reader_can_act_on_is_one_sentence(window: QWidget, notices: Notices) -> None:
    error = StorageFailed(reason="full")
    notices.fail(error)
    assert notices.current() == wording.sentence(error)
    assert window.findChild(CrashReport) is None


def _fault() -> None:
    try:
        int(SECRET)
    except ValueError as error:
        raise LookupError(SECRET) from error


def _caught() -> BaseException:
    try:
        _fault()
    except LookupError as error:
        return error
    raise AssertionError


def test_a_report_names_places_and_never_quotes(window: QWidget, notices: Notices) -> None:
    text = report_of(_caught())
    assert "builtins.LookupError" in text
    assert "builtins.ValueError" in text
    assert "in _fault" in text
    assert SECRET not in text
    notices.fail(_caught())
    notices.fail(_caught())
    (report,) = window.findChildren(CrashReport)
    assert report.text().count("builtins.LookupError") == 1
    assert SECRET not in report.text()
    report.submitted.emit()
    assert QGuiApplication.clipboard().text() == report.text()
    report.reject()


def test_a_report_does_not_say_where_the_home_folder_is() -> None:
    text = report_of(_caught())
    assert "/home/" not in text
    assert "tests/desktop/test_notices.py" in text


def test_uncaught_exceptions_of_any_thread_are_reported(
    qtbot: QtBot, window: QWidget, notices: Notices, capsys: pytest.CaptureFixture[str]
) -> None:
    before, before_thread = sys.excepthook, threading.excepthook
    uninstall = install_excepthook(notices)
    error = _caught()
    thread = threading.Thread(target=lambda: sys.excepthook(type(error), error, error.__traceback__))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: window.findChild(CrashReport) is not None)
    uninstall()
    assert sys.excepthook is before
    assert threading.excepthook is before_thread
    assert SECRET not in capsys.readouterr().err
    report = window.findChild(CrashReport)
    assert isinstance(report, CrashReport)
    report.reject()

"""Settings: its places, how the window looks and that it stays so, every key, whose work this is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, qVersion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from relationship_journal.desktop import look
from relationship_journal.desktop.actions import ACTIONS
from relationship_journal.desktop.settings.about import AboutPage
from relationship_journal.desktop.settings.appearance import AppearancePage
from relationship_journal.desktop.settings.data_page import DataPage
from relationship_journal.desktop.settings.guide import GuidePanel
from relationship_journal.desktop.settings.licence_panel import LicencePanel
from relationship_journal.desktop.settings.panel import SettingsPanel
from relationship_journal.desktop.settings.shortcuts import ShortcutsPage
from relationship_journal.desktop.settings.works import works
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.theme import theme
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.care import CheckReport, Finding
from tests.desktop.open_desk import open_desk
from tests.desktop.shell import Shell
from tests.fixed_clock import FixedClock


@dataclass
class Opened:
    """The panel over a window, and the choices it writes."""

    panel: SettingsPanel
    store: SettingsStore
    window: QWidget

    def page(self, category: str) -> QWidget:
        self.panel.go(category)
        page = self.panel.page()
        assert page is not None
        return page


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot) -> Iterator[Opened]:
    window = QWidget()
    window.resize(1440, 900)
    qtbot.addWidget(window)
    window.show()
    store = SettingsStore(tmp_path / "settings.ini")
    with open_desk(tmp_path, window) as desk:
        panel = SettingsPanel(desk, store, window)
        panel.present()
        yield Opened(panel, store, window)
        if isValid(panel):
            panel.close()


@pytest.fixture
def shell(tmp_path: Path, qtbot: QtBot) -> Iterator[Shell]:
    made = Shell(tmp_path, qtbot, FixedClock(), SettingsStore(tmp_path / "settings.ini"))
    yield made
    made.stop()


def settings_of(shell: Shell) -> SettingsPanel:
    assert shell.program is not None
    [panel] = shell.program.window.findChildren(SettingsPanel)
    return panel


# -- the frame -------------------------------------------------------------------------------------


def test_it_is_as_large_as_drawn_and_never_larger_than_its_window(opened: Opened) -> None:
    assert (opened.panel.width(), opened.panel.height()) == (860, 610)


def test_a_small_window_has_a_small_panel(tmp_path: Path, qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(800, 500)
    qtbot.addWidget(window)
    with open_desk(tmp_path, window) as desk:
        panel = SettingsPanel(desk, SettingsStore(tmp_path / "s.ini"), window)
        panel.present()
        assert (panel.width(), panel.height()) == (752, 452)
        panel.close()


def test_arrow_keys_go_through_the_places(opened: Opened) -> None:
    buttons = opened.panel.categories.buttons
    assert list(buttons) == [
        "appearance",
        "rhythm",
        "reminders",
        "calendar",
        "privacy",
        "data",
        "history",
        "shortcuts",
        "about",
    ]
    buttons["appearance"].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(buttons["appearance"], Qt.Key.Key_Down)
    assert buttons["rhythm"].isChecked()
    assert opened.panel.page_title.text() == "Rhythm"
    QTest.keyClick(buttons["rhythm"], Qt.Key.Key_Up)
    QTest.keyClick(buttons["appearance"], Qt.Key.Key_Up)
    assert buttons["appearance"].isChecked()


def test_a_place_that_is_not_there_is_the_first(opened: Opened) -> None:
    opened.panel.go("weather")
    assert opened.panel.page_title.text() == "Appearance"


def test_everything_that_takes_focus_has_a_name(opened: Opened) -> None:
    nameless = []
    for category in opened.panel.categories.buttons:
        page = opened.page(category)
        for child in [opened.panel.cross, *page.findChildren(QWidget)]:
            wants = child.focusPolicy() & Qt.FocusPolicy.TabFocus
            said = child.accessibleName() or (child.text() if isinstance(child, QAbstractButton) else "")
            if wants and child.isVisibleTo(page) and not said and child.focusProxy() is None:
                nameless.append((category, type(child).__name__))
    assert nameless == []


def test_its_keys_open_it_and_escape_closes_it(shell: Shell) -> None:
    program = shell.open()
    window = program.window
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    shell.settle()
    panel = settings_of(shell)
    assert panel.isVisible()
    assert panel.page_title.text() == "Appearance"
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    shell.settle()
    assert window.findChildren(SettingsPanel) == []
    QTest.keyClick(window, Qt.Key.Key_F1)
    shell.settle()
    panel = settings_of(shell)
    page = panel.page()
    assert isinstance(page, ShortcutsPage)
    assert panel.focusWidget() is page.search.line


def test_the_gear_opens_it_and_the_dots_open_every_command(shell: Shell) -> None:
    program = shell.open()
    program.window.sidebar.settings_button.click()
    shell.settle()
    assert settings_of(shell).isVisible()
    settings_of(shell).close()
    shell.settle()
    heard = []
    program.window.sidebar.menu_requested.connect(lambda: heard.append("menu"))
    assert program.window.sidebar.more_button.accessibleName() == "All commands"


def test_the_sample_offers_no_backups(shell: Shell) -> None:
    program = shell.open()
    program.open_sample()
    shell.qtbot.waitUntil(lambda: bool(shell.banner("sample")))
    shell.settle()
    program.window.run("settings")
    assert list(settings_of(shell).categories.buttons) == [
        "appearance",
        "rhythm",
        "reminders",
        "calendar",
        "history",
        "shortcuts",
        "about",
    ]
    settings_of(shell).close()
    shell.settle()
    program.window.sidebar.privacy_requested.emit()
    assert "thrown away" in program.window.notices.current()


def test_the_shield_shows_where_the_journal_lies(shell: Shell) -> None:
    program = shell.open()
    program.window.sidebar.privacy_requested.emit()
    shell.settle()
    assert settings_of(shell).page_title.text() == "Data & backup"


def test_what_a_check_in_settings_found_is_said_by_the_window(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = shell.open()
    assert program.window.attached is not None
    care = program.window.attached._desk.journal.care
    report = CheckReport(thorough=True, rows=9, findings=(Finding("changed", "entry", 1),))
    monkeypatch.setattr(care, "check", lambda **_more: report)
    program.window.run("settings")
    settings_of(shell).go("data")
    page = settings_of(shell).page()
    assert isinstance(page, DataPage)
    page.check.start()
    shell.settle()
    assert shell.banner("damage").startswith("The check found one thing")


# -- appearance ------------------------------------------------------------------------------------


def appearance(opened: Opened) -> AppearancePage:
    page = opened.page("appearance")
    assert isinstance(page, AppearancePage)
    return page


def test_a_choice_takes_effect_at_once_and_is_written(opened: Opened) -> None:
    page = appearance(opened)
    QTest.mouseClick(page.tiles["dark"], Qt.MouseButton.LeftButton)
    assert theme().dark
    page.text_size.slider.setValue(13)
    page.headings._segments[1].click()
    page.density._segments[1].click()
    page.hints.click()
    page.motion.setChecked(False)
    assert (theme().text_scale, theme().serif_headings, theme().key_hints) == (1.3, False, False)
    assert theme().compact
    assert not theme().reduce_motion
    again = SettingsStore(opened.store.path)
    opened.panel.close()
    theme().set_mode("light")
    theme().set_text_scale(1.0)
    theme().set_reduce_motion(True)
    theme().set_compact(False)
    look.dress(SettingsStore(again.path))
    found = (theme().mode, theme().text_scale, theme().serif_headings, theme().key_hints)
    assert found == ("dark", 1.3, False, False)
    assert theme().compact
    assert not theme().reduce_motion


def test_what_a_key_changes_meanwhile_is_shown(opened: Opened) -> None:
    page = appearance(opened)
    theme().set_text_scale(1.5)
    theme().set_mode("dark")
    assert page.text_size.slider.percent() == 150
    assert page.tiles["dark"].isChecked()
    assert "150 %" in page._size_row.detail()


def test_the_size_changes_when_the_slider_is_let_go(opened: Opened) -> None:
    slider = appearance(opened).text_size.slider
    middle = slider.height() // 2
    QTest.mousePress(
        slider, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(slider.width() - 3, middle)
    )
    assert theme().text_scale == 1.0
    QTest.mouseRelease(
        slider, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(slider.width() - 3, middle)
    )
    assert theme().text_scale == 2.0
    QTest.keyClick(slider, Qt.Key.Key_Left)
    assert theme().text_scale == pytest.approx(1.9)


def test_hand_written_nonsense_in_the_settings_is_the_usual(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.ini")
    store.set_text("look/mode", "sepia")
    store.set_text("look/text_scale", "huge")
    look.dress(store)
    assert (theme().mode, theme().text_scale) == ("system", 1.0)


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.5, 2.0])
def test_nothing_needs_more_room_than_there_is(opened: Opened, scale: float) -> None:
    theme().set_text_scale(scale)
    for category in opened.panel.categories.buttons:
        page = opened.page(category)
        assert page.minimumSizeHint().width() <= opened.panel.width() - opened.panel.categories.width()


# -- shortcuts and about ---------------------------------------------------------------------------


def test_every_command_is_listed_and_found_by_word_or_key(opened: Opened) -> None:
    page = opened.page("shortcuts")
    assert isinstance(page, ShortcutsPage)
    assert len(page.shown()) == sum(bool(spec.keys) for spec in ACTIONS)
    QTest.keyClicks(page.search.line, "ctrl j")
    assert page.shown() == ["Jot: Ctrl J"]
    page.search.line.clear()
    QTest.keyClicks(page.search.line, "SEARCH")
    assert page.shown() == ["Search: Ctrl K"]
    page.search.line.clear()
    QTest.keyClicks(page.search.line, "zzz")
    assert page.shown() == []
    assert page.nothing.isVisibleTo(page)
    for _letter in "zzz":
        QTest.keyClick(page.search.line, Qt.Key.Key_Backspace)
    assert len(page.shown()) == sum(bool(spec.keys) for spec in ACTIONS)


def test_up_and_down_scroll_what_was_found(opened: Opened) -> None:
    page = opened.page("shortcuts")
    assert isinstance(page, ShortcutsPage)
    bar = page.page.verticalScrollBar()
    QTest.keyClick(page.search.line, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    QTest.keyClick(page.search.line, Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_about_says_where_the_journal_lies(opened: Opened) -> None:
    page = opened.page("about")
    assert isinstance(page, AboutPage)
    assert str(opened.store.path.parent / "test.journal") in page.place.text()


def about(opened: Opened, qtbot: QtBot) -> AboutPage:
    page = opened.page("about")
    assert isinstance(page, AboutPage)
    qtbot.waitUntil(page.copy.isEnabled)
    return page


def test_about_lists_every_library_there_is_with_its_licence(opened: Opened, qtbot: QtBot) -> None:
    about(opened, qtbot).copy.click()
    copied = QApplication.clipboard().text().splitlines()
    told = {line.split(" ")[0].lower(): line for line in copied if line.endswith(")")}
    asked = {
        re.split(r"[^A-Za-z0-9_.-]", line)[0].lower().replace("-", "_")
        for line in metadata.requires("relationship-journal") or ()
        if "extra ==" not in line
    }
    assert asked <= {name.replace("-", "_") for name in told}
    assert "LGPL-3.0" in told["pyside6_essentials"]
    assert told["lucide"] == "Lucide (ISC)"
    assert "mako" in told, "what a library brings along is somebody's work too"
    assert "pytest" not in told
    assert [line for line in told.values() if line.endswith("()")] == [], "each has a licence"
    assert f"Qt {qVersion()}" in copied[-1]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Lucide", "ISC License"), ("SQLAlchemy", "Permission is hereby granted"), ("Relationship Journal", "MIT License"),
        ("PySide6_Essentials", "GNU LESSER GENERAL PUBLIC LICENSE"), ("PySide6_Essentials", "GNU GENERAL PUBLIC LICENSE"),
    ],
)  # fmt: skip
def test_a_licence_is_read_in_full(opened: Opened, qtbot: QtBot, name: str, words: str) -> None:
    page = about(opened, qtbot)
    page.reads[name].click()
    qtbot.waitUntil(lambda: bool(page.findChildren(LicencePanel)))
    [panel] = page.findChildren(LicencePanel)
    assert words in panel.text.toPlainText()
    assert panel.text.isReadOnly()
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_the_libraries_of_a_checkout_that_was_never_installed_are_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def nothing(_package: str) -> metadata.Distribution:
        raise metadata.PackageNotFoundError

    monkeypatch.setattr(metadata.Distribution, "from_name", staticmethod(nothing))
    assert [work.name for work in works()] == ["Relationship Journal", "Python", "SQLite", "Lucide"]


def test_the_short_guide_has_the_keys_of_the_round(opened: Opened, qtbot: QtBot) -> None:
    about(opened, qtbot).guide.click()
    [guide] = opened.panel.findChildren(GuidePanel)
    said = " ".join(label.text() for label in guide.findChildren(PlainLabel))
    for step in ("Find", "Prepare", "Jot", "Promise", "Export", "Undo"):
        assert step in said
    QTest.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()


@pytest.mark.parametrize(("key", "wanted"), [("on", True), ("off", False), ("system", None)])
def test_high_contrast_is_asked_for_and_kept(opened: Opened, key: str, wanted: bool | None) -> None:
    page = opened.page("appearance")
    assert isinstance(page, AppearancePage)
    theme().set_high_contrast(None if key != "system" else True)
    assert page.contrast.value() == ("system" if key != "system" else "on")
    page.contrast.set_value(key)
    page.contrast.changed.emit(key)
    assert theme().contrast_choice is wanted
    theme().set_high_contrast(not wanted)
    look.dress(opened.store)
    assert theme().contrast_choice is wanted

"""The theme swaps live, follows text size, and keeps what the reader was doing."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette, QStyleHints

from relationship_journal.desktop import fonts, look
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.theme import color, palette, theme
from relationship_journal.desktop.tokens import DARK, LIGHT
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.field import LineEdit
from relationship_journal.desktop.widgets.label import PlainLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_swap_changes_every_source_of_colour_and_is_told(qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme().changed):
        theme().set_mode("dark")
    assert theme().dark
    assert theme().tokens is DARK
    assert color("page").name().upper() == DARK.page
    field = LineEdit()
    qtbot.addWidget(field)
    assert field.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.page


def test_choosing_the_same_again_tells_nobody(qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme().changed):
        theme().set_mode("light")
        theme().set_text_scale(1.0)


def test_a_swap_keeps_text_caret_and_focus(qtbot: QtBot) -> None:
    field = LineEdit()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.setText("half a thought")
    field.setCursorPosition(4)
    theme().set_mode("dark")
    assert (field.text(), field.cursorPosition(), field.hasFocus()) == ("half a thought", 4, True)


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_an_inactive_window_looks_like_an_active_one(tokens: object) -> None:
    made = palette(tokens)  # type: ignore[arg-type] # parametrized
    for role in QPalette.ColorRole:
        if role in {QPalette.ColorRole.NColorRoles, QPalette.ColorRole.NoRole}:
            continue
        active = made.color(QPalette.ColorGroup.Active, role)
        assert active == made.color(QPalette.ColorGroup.Inactive, role)


def test_text_size_reaches_widgets_and_never_falls_below_twelve(qtbot: QtBot) -> None:
    button = Button("Save", "primary", "check", keys="Ctrl+Return")
    label = PlainLabel("words")
    qtbot.addWidget(button)
    qtbot.addWidget(label)
    before, line = button.sizeHint(), label.sizeHint().height()
    theme().set_text_scale(2.0)
    assert fonts.body_px() == 26
    assert fonts.scaled(10) == 20
    assert button.sizeHint().height() > before.height()
    assert label.sizeHint().height() > line
    theme().set_text_scale(0.8)
    assert fonts.body_px() == 12


def test_headings_can_be_plain() -> None:
    if fonts.heading_family() is None:
        pytest.skip("no heading serif is installed here")
    assert fonts.font("display").family() == fonts.heading_family()
    assert fonts.font("body").family() != fonts.heading_family()
    theme().set_serif_headings(False)
    assert fonts.font("display").family() == fonts.font("body").family()
    assert fonts.font("display").weight() == QFont.Weight.Bold


def test_fonts_are_made_once() -> None:
    assert fonts.font("caption") is fonts.font("caption")


def test_key_hints_can_be_hidden(qtbot: QtBot) -> None:
    button = Button("Jot", keys="Ctrl+J")
    qtbot.addWidget(button)
    wide = button.sizeHint().width()
    theme().set_key_hints(False)
    assert button.sizeHint().width() < wide


def test_high_contrast_replaces_quiet_ink() -> None:
    theme().set_high_contrast(True)
    assert theme().high_contrast
    assert color("text3") == color("text")
    assert color("family_soft") == color("card")


# -- what the desktop says ---------------------------------------------------------------------------


def test_where_qt_does_not_know_the_desktop_says_light_or_dark(monkeypatch: pytest.MonkeyPatch) -> None:
    qt_says = [Qt.ColorScheme.Unknown]
    monkeypatch.setattr(QStyleHints, "colorScheme", lambda _hints: qt_says[0])
    current = theme()
    current.set_mode("system")
    seen = [current.dark]  # by the lightness of the system's own palette
    for told in (True, False, None, True):
        current.tell_dark(told)
        seen.append(current.dark)
    assert seen == [seen[0], True, False, seen[0], True]
    qt_says[0] = Qt.ColorScheme.Light  # it knows better
    current.tell_dark(True)
    assert current.tokens is LIGHT
    qt_says[0] = Qt.ColorScheme.Unknown
    current.set_mode("dark")
    current.set_mode("light")
    assert not current.dark


def test_the_desktop_asks_for_contrast_and_the_reader_has_the_last_word() -> None:
    current = theme()
    current.tell_contrast(True)
    assert color("text3") == color("text")
    current.set_high_contrast(False)
    assert current.tokens is LIGHT


def test_the_next_start_begins_with_what_was_said_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QStyleHints, "colorScheme", lambda _hints: Qt.ColorScheme.Unknown)
    settings = SettingsStore(tmp_path / "settings.ini")
    for said, dark in (("yes", True), ("no", False)):
        settings.set_text("look/system_dark", said)
        look.dress(settings)
        assert theme().dark is dark


@pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("dbus-daemon") is None,
    reason="needs a message bus of its own",
)
def test_the_portal_is_asked_and_followed(tmp_path: Path) -> None:
    """In a process of its own: a bus connection outlives what a test can put away."""
    script = Path(__file__).with_name("look_probe.py")
    done = subprocess.run(
        [sys.executable, str(script)], capture_output=True, text=True, timeout=120, check=False, cwd=tmp_path
    )
    lines = done.stdout.splitlines()
    assert sorted(lines[:2]) == ["contrast True", "dark True"], done.stderr
    assert lines[2:] == ["dark False", "dark None", "contrast False"]
